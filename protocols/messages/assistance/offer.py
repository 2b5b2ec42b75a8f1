"""The fields of `assistance.offer` and of the decision on it."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.assistance.request import Help
from protocols.messages.reentry.parts import Place
from protocols.messages.values import (
    Contact,
    Instant,
    Line,
    Note,
    ObjectReference,
    Undisclosed,
    When,
    YesNoUndisclosed,
    says,
)
from protocols.wire import Wire

__all__ = ["Decision", "Offer"]


class Offer(Wire, kw_only=True):
    """`assistance.offer` version 1: asked for or not. It lapses when its time is over."""

    offered: Annotated[tuple[Help, ...], Meta(min_length=1, max_length=9), says("Help offered", "50(ii)")]
    crew_in_danger: Annotated[YesNoUndisclosed, says("Crew in danger", "50(ii)", "Outer Space Treaty, article V")]
    situation: Annotated[Note | None, says("What we know has happened", "50(ii)", "Where nobody has asked")] = None
    means_used: Annotated[Note | Undisclosed, says("With what", "50(ii)", "Ships, aircraft, sensors, a spacecraft")]
    object: Annotated[ObjectReference | None, says("Object that comes to help", "50(ii)")] = None
    ready_from: Annotated[Instant | Undisclosed, says("Ready from", "50(ii)")]
    there_at: Annotated[
        When | Undisclosed | None, says("Arrives", "50(ii)", "An instant, or the interval in which it will be")
    ] = None
    lasts_until: Annotated[Instant | Undisclosed | None, says("Can stay until", "50(ii)")] = None
    place: Annotated[Place | None, says("Place", "50(ii)", "Where it comes from, or waits")] = None
    conditions: Annotated[Note | None, says("On these conditions", "50(ii)")] = None
    expenses: Annotated[
        Literal["none_asked", "shared", "by_requester", "settled_later", "withheld"], says("Expenses", "50(vi)")
    ]
    valid_until: Annotated[Instant, says("Valid until", "50(ii)")]
    frequencies: Annotated[
        tuple[Line, ...], Meta(max_length=8), says("Frequencies and call signs", "50(ii)", "One each, as 121.5 MHz")
    ] = ()
    contact: Annotated[Contact, says("Contact", "41")]
    remarks: Annotated[Note | None, says("Remarks", "50(ii)")] = None


class Decision(Wire, kw_only=True):
    """`assistance.decision` version 1: on an offer; and later, that the help has ended."""

    decision: Annotated[
        Literal["accepted", "accepted_in_part", "declined", "no_longer_needed", "completed"], says("Decision", "50(ii)")
    ]
    crew_in_danger: Annotated[YesNoUndisclosed, says("Crew in danger", "50(ii)", "Outer Space Treaty, article V")]
    accepted: Annotated[tuple[Help, ...], Meta(max_length=9), says("Help accepted", "50(ii)")] = ()
    begin_at: Annotated[Instant | None, says("Begins", "50(ii)")] = None
    place: Annotated[Place | None, says("Where to meet", "50(ii)")] = None
    conditions: Annotated[Note | None, says("On these conditions", "50(ii)")] = None
    people_safe: Annotated[
        Literal["all", "some", "none", "unknown", "withheld"] | None, says("People safe", "50(ii)")
    ] = None
    ended_at: Annotated[Instant | None, says("Ended", "50(ii)")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "50(ii)")] = None
