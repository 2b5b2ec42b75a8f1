"""The fields of `assistance.request`: who is in distress, where, what is needed, and until when it is of use."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.launch.parts import LaunchOrbit
from protocols.messages.reentry.parts import Hazard, Place
from protocols.messages.values import (
    Contact,
    Count,
    Instant,
    Line,
    Note,
    ObjectReference,
    Undisclosed,
    Unknown,
    When,
    YesNoUndisclosed,
    says,
)
from protocols.wire import Wire

__all__ = ["Help", "Request"]

Help = Literal[
    "crew_rescue", "search", "tracking", "recovery", "medical", "landing_site", "communications", "supplies", "data",
    "other",
]  # fmt: skip


class Request(Wire, kw_only=True):
    """`assistance.request` version 1 (Outer Space Treaty, article V; Rescue Agreement, articles 1 to 5)."""

    needed: Annotated[tuple[Help, ...], Meta(min_length=1, max_length=9), says("Help needed", "50(ii)")]
    crew_in_danger: Annotated[YesNoUndisclosed, says("Crew in danger", "50(ii)", "Outer Space Treaty, article V")]
    people: Annotated[Count | Undisclosed | None, says("People in distress", "50(ii)")] = None
    people_hurt: Annotated[YesNoUndisclosed | None, says("People hurt", "50(vi)")] = None
    situation: Annotated[Note, says("What has happened", "50(ii)", "What was observed, and what it did")]
    since: Annotated[When | Unknown, says("Since", "50(ii)", "An instant, or the interval in which it began")]
    needed_by: Annotated[Instant, says("Help needed by", "50(ii)", "After it, it comes too late")]
    supplies_until: Annotated[
        Instant | Undisclosed | None, says("Supplies on board last until", "50(ii)", "Air, power, water: the first")
    ] = None
    object: Annotated[ObjectReference | None, says("Object", "50(ii)")] = None
    orbit: Annotated[LaunchOrbit | None, says("Orbit", "50(ii)")] = None
    place: Annotated[Place | None, says("Place", "50(ii)", "On Earth: known or expected")] = None
    docking: Annotated[
        Note | Undisclosed | None, says("Docking and hatch", "50(ii)", "Standard, side, and what is blocked")
    ] = None
    frequencies: Annotated[
        tuple[Line, ...], Meta(max_length=8), says("Frequencies and call signs", "50(ii)", "One each, as 121.5 MHz")
    ] = ()
    hazards: Annotated[tuple[Hazard, ...], Meta(max_length=8), says("Hazards", "50(ii)", "To those who help")] = ()
    territory_open: Annotated[
        Literal["yes", "after_asking", "no", "not_applicable", "withheld"] | None,
        says("Helpers may enter our territory", "50(ii)", "Rescue Agreement, article 2"),
    ] = None
    expenses_borne: Annotated[YesNoUndisclosed | None, says("We bear the expenses", "50(vi)")] = None
    secretary_general_informed: Annotated[
        Literal["yes", "no", "later"] | None, says("Secretary-General informed", "67", "Rescue Agreement, article 1")
    ] = None
    contact: Annotated[Contact, says("Contact", "41")]
    remarks: Annotated[Note | None, says("Remarks", "50(ii)")] = None
