"""The fields of `activity.end`: that it is over, and what it has left behind."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.activity.parts import LongestLife
from protocols.messages.incident.report import ServiceEffect
from protocols.messages.values import (
    Count,
    Instant,
    Note,
    Undisclosed,
    YesNo,
    YesNoUndisclosed,
    YesNoUnknown,
    says,
)
from protocols.wire import Wire

__all__ = ["End"]


class End(Wire, kw_only=True):
    """`activity.end` version 1: always sent, also when it was never begun."""

    ended_at: Annotated[Instant, says("Ended", "41")]
    ended: Annotated[Literal["as_planned", "early", "late", "not_held"], says("How it ended", "41")]
    as_notified: Annotated[YesNo, says("As notified", "41")]
    changes: Annotated[Note | None, says("Changes", "41")] = None
    objects_released: Annotated[Count | Undisclosed | None, says("Objects released", "41")] = None
    fragments_produced: Annotated[YesNoUndisclosed, says("Fragments produced", "66(iii)")]
    fragment_count: Annotated[Count | Undisclosed | None, says("How many fragments", "66(iii)")] = None
    longest_life_d: Annotated[LongestLife | None, says("Longest life of a fragment in orbit", "66(iii)")] = None
    services_affected: Annotated[tuple[ServiceEffect, ...], Meta(max_length=12), says("Services affected", "58")] = ()
    areas_released: Annotated[YesNoUnknown, says("Notified areas are free again", "41")]
    remarks: Annotated[Note | None, says("Remarks", "41")] = None
