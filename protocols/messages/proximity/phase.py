"""The fields of `proximity.phase` and `proximity.close`: what the servicer reports while it is near, and afterwards."""

from __future__ import annotations

from typing import Annotated, Literal

from protocols.messages.proximity.parts import AbortReason
from protocols.messages.values import Contact, Instant, Kilometres, Line, Note, Undisclosed, YesNo, YesNoUnknown, says
from protocols.wire import Wire

__all__ = ["Close", "Phase"]


class Phase(Wire, kw_only=True):
    """`proximity.phase` version 1: one event of one phase."""

    event: Annotated[
        Literal["entered", "holding", "at_retreat_point", "completed", "aborted"], says("Phase report", "57(i)")
    ]
    phase: Annotated[Line | None, says("Phase", "57(i)", "Its name in the plan")] = None
    happened_at: Annotated[Instant, says("At", "57(i)")]
    range_km: Annotated[Kilometres | Undisclosed, says("Range", "57(i)")]
    hold_point: Annotated[Line | None, says("Hold point", "57(i)")] = None
    retreat_point: Annotated[Line | None, says("Retreat point", "57(i)")] = None
    abort_reason: Annotated[AbortReason | None, says("Broken off because", "57(i)")] = None
    crew_at_risk: Annotated[YesNoUnknown | None, says("Crew at risk", "57(i)")] = None
    next_report_by: Annotated[Instant | None, says("Next report by", "57(i)")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "57(i)")] = None


class Close(Wire, kw_only=True):
    """`proximity.close` version 1: it is over, and where the servicer is now."""

    ended: Annotated[
        Literal["as_planned", "in_part", "aborted", "not_begun", "after_revocation"], says("How it ended", "57(i)")
    ]
    ended_at: Annotated[Instant, says("Ended", "57(i)")]
    nearest_km: Annotated[Kilometres | Undisclosed | None, says("Nearest range reached", "57(i)")] = None
    range_now_km: Annotated[Kilometres | Undisclosed, says("Range now", "57(i)")]
    joined: Annotated[YesNo, says("Objects joined", "57(i)", "YES: they fly on as one")]
    remarks: Annotated[Note | None, says("Remarks", "57(i)")] = None
