"""The fields of `launch.outcome`: what became of a launch that was notified, and what it has left in orbit."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.incident.report import Fragments
from protocols.messages.launch.parts import Deployed, LaunchOrbit, LaunchScreening
from protocols.messages.values import (
    Contact,
    Count,
    Instant,
    Interval,
    Note,
    Undisclosed,
    Unknown,
    When,
    YesNoUndisclosed,
    YesNoUnknown,
    says,
)
from protocols.wire import Wire

__all__ = ["Outcome"]


class Outcome(Wire, kw_only=True):
    """`launch.outcome` version 1: always sent, also when nothing was launched."""

    outcome: Annotated[
        Literal["launched", "scrubbed", "rescheduled", "failed", "objects_deployed"], says("Outcome", "40(ii)")
    ]
    when: Annotated[When | Unknown | None, says("When", "40(ii)", "Lift-off, failure, or the last separation")] = None
    new_window: Annotated[Interval | None, says("New launch window", "40(ii)", "At most four days")] = None
    failed_during: Annotated[
        Literal["on_ground", "ascent", "in_orbit", "unknown", "withheld"] | None, says("Failed during", "40(ii)")
    ] = None
    orbit: Annotated[LaunchOrbit | None, says("Orbit reached", "40(ii)")] = None
    deployed: Annotated[
        tuple[Deployed, ...], Meta(max_length=64), says("Objects deployed", "40(ii)", "Payloads, stages and others")
    ] = ()
    objects_in_all: Annotated[Count | Undisclosed | None, says("Objects in all", "40(ii)")] = None
    screening: Annotated[LaunchScreening | None, says("Collision avoidance of the launch", "66(ii)")] = None
    crew_in_danger: Annotated[YesNoUndisclosed, says("Crew in danger", "50(ii)", "Outer Space Treaty, article V")]
    parts_outside_areas: Annotated[YesNoUndisclosed, says("Parts come down outside the areas that were told", "50(vi)")]
    fragments: Annotated[Fragments | None, says("Fragments", "55")] = None
    areas_released: Annotated[YesNoUnknown, says("Notified areas are free again", "58")]
    next_message_at: Annotated[
        Instant | None, says("Next word at", "66(ii)", "When the objects deployed, or more of them, are told")
    ] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "40(ii)")] = None
