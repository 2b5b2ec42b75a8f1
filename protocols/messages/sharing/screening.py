"""The fields of `sharing.screening`, "please screen this plan against your catalogue", and of its result.

Results of several parties stand side by side, each with its catalogue, its date and its own thresholds; nothing here
picks one or makes one of two.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.conjunction.parts import Criterion
from protocols.messages.sharing.parts import Crossing, Onward, Redistribution
from protocols.messages.values import (
    Contact,
    Instant,
    Interval,
    Kilometres,
    Line,
    Metres,
    Note,
    ObjectReference,
    Undisclosed,
    says,
)
from protocols.wire import Digest, Wire

__all__ = ["Screening", "ScreeningResult", "Volume"]


class Volume(Wire, kw_only=True):
    """Half the size of the box about the object that is to stay free: radial, transverse, normal."""

    r_km: Annotated[Kilometres, says("Radial, plus and minus", "63")]
    t_km: Annotated[Kilometres, says("Transverse, plus and minus", "63")]
    n_km: Annotated[Kilometres, says("Normal, plus and minus", "63")]


class Screening(Wire, kw_only=True):
    """`sharing.screening` version 1."""

    object: Annotated[ObjectReference, says("Object", "63")]
    plan: Annotated[Literal["manoeuvre", "launch", "reentry", "station", "other"], says("Plan for", "63")]
    notice: Annotated[Digest | None, says("Its notice", "63", "Hash of the manoeuvre or launch notice")] = None
    window: Annotated[Interval, says("From, to", "63")]
    volume: Annotated[Volume | None, says("Volume asked for", "63")] = None
    onward_use: Annotated[
        tuple[Onward, ...], Meta(min_length=1, max_length=7), says("Onward use of the plan", "63", "By you")
    ]
    redistribution: Annotated[Redistribution, says("May be given to", "69", "The plan, by you")]
    needed_by: Annotated[Instant | None, says("Needed by", "63")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "63")] = None


class ScreeningResult(Wire, kw_only=True):
    """`sharing.screening_result` version 1."""

    result: Annotated[Literal["no_crossing_within", "crossing", "cannot"], says("Result", "63")]
    within_km: Annotated[Kilometres | None, says("No crossing within", "63")] = None
    crossings: Annotated[tuple[Crossing, ...], Meta(max_length=32), says("Crossings", "63")] = ()
    cannot_because: Annotated[
        Literal["object_not_in_catalogue", "plan_not_readable", "not_in_time", "not_permitted", "no_capacity", "other"]
        | None,
        says("Cannot because", "63"),
    ] = None
    screened: Annotated[Interval | None, says("Screened", "63", "From, to")] = None
    catalogue_name: Annotated[Line, says("Catalogue", "63", "Whose it is")]
    catalogue_at: Annotated[Instant, says("Date of the catalogue", "63")]
    objects_screened: Annotated[
        Annotated[int, Meta(ge=0, le=10_000_000)] | Undisclosed | None, says("Objects screened against", "63")
    ] = None
    accuracy_m: Annotated[
        Metres | Undisclosed | None, says("Position accuracy stated", "63", "One standard deviation, of the catalogue")
    ] = None
    thresholds: Annotated[Criterion, says("Own thresholds", "63")]
    onward_use: Annotated[
        tuple[Onward, ...], Meta(min_length=1, max_length=7), says("Onward use", "63", "What may be done with it")
    ]
    use_ends_at: Annotated[Instant, says("Use ends", "63", "Then it is deleted, or asked for again")]
    remarks: Annotated[Note | None, says("Remarks", "63")] = None
