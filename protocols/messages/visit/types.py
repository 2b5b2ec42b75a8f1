"""The fields of a visit: kind, place, dates, who comes, and on which terms."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.values import (
    Contact,
    Hours,
    Instant,
    Interval,
    LanguageTag,
    Line,
    Note,
    ObjectReference,
    Undisclosed,
    says,
)
from protocols.wire import Wire

__all__ = ["Decision", "Invitation", "Request", "Terms"]

Visitors = Annotated[int, Meta(ge=1, le=500)]
Kinds = Annotated[
    tuple[Literal["inspection_before_launch", "familiarisation", "demonstration", "observation", "training"], ...],
    Meta(min_length=1, max_length=5),
]
Windows = Annotated[tuple[Interval, ...], Meta(min_length=1, max_length=8)]


class Terms(Wire, kw_only=True):
    """What may be entered, carried, photographed and seen, and for how long (managed access)."""

    areas: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=16), says("Areas open to visitors", "40(iii)")]
    instruments: Annotated[
        tuple[Literal["none", "camera", "radiation", "length", "weight", "spectrum", "own_list"], ...],
        Meta(min_length=1, max_length=6),
        says("Instruments allowed", "40(iii)"),
    ]
    photography: Annotated[
        Literal["allowed", "by_host", "not_allowed"], says("Photographs", "40(iii)", "BY HOST: taken by the host")
    ]
    shrouding: Annotated[
        Literal["none", "some_parts", "all_but_agreed"] | Undisclosed, says("Covered from sight", "40(iii)")
    ]
    time_on_site_h: Annotated[Hours, says("Time on site", "40(iii)")]
    escorted: Annotated[Literal["yes", "no"], says("Accompanied", "40(iii)")]
    remarks: Annotated[Note | None, says("Remarks", "40(iii)")] = None


class Invitation(Wire, kw_only=True):
    """`visit.invitation` version 1."""

    kinds: Annotated[Kinds, says("Kind of visit", "40(iii)")]
    site: Annotated[Line, says("Site", "40(vii)")]
    objects: Annotated[tuple[ObjectReference, ...], Meta(max_length=16), says("Objects", "40(iii)")] = ()
    windows: Annotated[Windows, says("Dates offered", "40(vii)")]
    visitors_at_most: Annotated[Visitors, says("Visitors at most", "40(vii)")]
    languages: Annotated[
        tuple[LanguageTag, ...], Meta(min_length=1, max_length=8), says("Languages of the visit", "33")
    ]
    terms: Annotated[Terms, says("Terms of access", "40(iii)")]
    contact: Annotated[Contact, says("Contact", "41")]
    remarks: Annotated[Note | None, says("Remarks", "40(vii)")] = None


class Request(Wire, kw_only=True):
    """`visit.request` version 1."""

    kinds: Annotated[Kinds, says("Kind of visit", "40(iii)")]
    site: Annotated[Line, says("Site", "40(vii)")]
    objects: Annotated[tuple[ObjectReference, ...], Meta(max_length=16), says("Objects", "40(iii)")] = ()
    windows: Annotated[Windows, says("Dates asked for", "40(vii)")]
    visitors: Annotated[Visitors, says("Visitors", "40(vii)")]
    languages: Annotated[
        tuple[LanguageTag, ...], Meta(min_length=1, max_length=8), says("Languages of the visit", "33")
    ]
    wishes: Annotated[Terms | None, says("Terms wished for", "40(iii)")] = None
    purpose: Annotated[Note | None, says("Purpose", "40(vii)")] = None
    contact: Annotated[Contact, says("Contact", "41")]


class Decision(Wire, kw_only=True):
    """`visit.decision` version 1: a visit is declined without a reason."""

    decision: Annotated[
        Literal["accepted", "accepted_with_terms", "other_dates", "later", "declined"], says("Decision", "40(iii)")
    ]
    chosen: Annotated[Interval | None, says("Dates chosen", "40(vii)")] = None
    windows: Annotated[tuple[Interval, ...], Meta(max_length=8), says("Other dates", "40(vii)")] = ()
    terms: Annotated[Terms | None, says("Terms of access", "40(iii)")] = None
    decision_at: Annotated[Instant | None, says("Decision follows by", "40(iii)")] = None
    remarks: Annotated[Note | None, says("Remarks", "40(vii)")] = None
