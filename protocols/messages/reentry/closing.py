"""The fields of `reentry.closing`: what became of a series of predictions."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.reentry.parts import AirspaceMeasure, Place
from protocols.messages.values import Contact, Instant, Kilometres, Note, Unknown, When, YesNoUnknown, says
from protocols.wire import Wire

__all__ = ["Closing"]

Observed = Literal[
    "seen_from_ground", "seen_from_orbit", "radar_track", "sound_or_shock", "parts_on_ground", "no_longer_in_orbit",
    "still_tracked", "nothing_observed", "other", "withheld",
]  # fmt: skip


class Closing(Wire, kw_only=True):
    """`reentry.closing` version 1: always sent, also when nothing was seen and when the object is still in orbit."""

    outcome: Annotated[Literal["re_entered", "still_in_orbit", "not_determined"], says("Outcome", "66(iv)")]
    re_entered_at: Annotated[
        When | Unknown | None, says("Re-entered", "66(iv)", "An instant, or the interval in which it was")
    ] = None
    within_window: Annotated[YesNoUnknown | None, says("Within the last window that was told", "66(iv)")] = None
    place: Annotated[Place | None, says("Place", "66(iv)", "Below which point, or where parts fell")] = None
    altitude_km: Annotated[Kilometres | None, says("Altitude", "66(iv)", "At that instant")] = None
    observed: Annotated[tuple[Observed, ...], Meta(min_length=1, max_length=8), says("Observed", "66(iv)")]
    ground_reached: Annotated[Literal["yes", "no", "unknown", "withheld"], says("Parts reached the surface", "66(iv)")]
    people_hurt: Annotated[Literal["yes", "no", "unknown", "withheld"], says("People hurt", "50(vi)")]
    airspace: Annotated[
        tuple[AirspaceMeasure, ...], Meta(max_length=32), says("Airspace", "58", "What is done, region by region")
    ] = ()
    next_message_at: Annotated[
        Instant | None, says("Next word at", "66(iv)", "The next prediction, where it is still in orbit")
    ] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "66(iv)")] = None
