"""The fields of `interference.stop_request` and of `interference.outcome`: that it end, and what became of it."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.incident.report import Assertion
from protocols.messages.interference.report import Kind
from protocols.messages.values import Contact, Instant, Note, Undisclosed, When, YesNoUndisclosed, says
from protocols.wire import Digest, Wire

__all__ = ["Outcome", "StopRequest"]


class StopRequest(Wire, kw_only=True):
    """`interference.stop_request` version 1: that it end, or pause, by a time. Two officers, always."""

    kind: Annotated[Kind, says("By radio or light", "56")]
    what: Annotated[Note, says("What is to stop", "56", "As you would recognise it: band, beam, place, time")]
    stop_by: Annotated[Instant, says("To stop by", "56")]
    until: Annotated[Instant | None, says("To stay off until", "56", "Where a pause is enough")] = None
    because: Annotated[
        tuple[
            Literal["crew_in_danger", "safety_of_life", "service_lost", "sensor_impaired", "measurement", "other"], ...
        ],
        Meta(min_length=1, max_length=6),
        says("Because", "56"),
    ]
    taken_to_be: Annotated[Literal["yours", "perhaps_yours", "not_stated"], says("Whose we take it to be", "18")]
    assertion: Annotated[Assertion, says("How it is known", "18")]
    crew_in_danger: Annotated[YesNoUndisclosed, says("Crew in danger", "50(ii)", "Outer Space Treaty, article V")]
    safety_of_life: Annotated[
        YesNoUndisclosed, says("Safety-of-life service affected", "58", "Navigation, distress, rescue")
    ]
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "56")] = None


class Outcome(Wire, kw_only=True):
    """`interference.outcome` version 1: what became of it, from either side."""

    outcome: Annotated[
        Literal["ceased", "source_found_ours", "not_ours", "notified_activity", "under_study"], says("Outcome", "56")
    ]
    ceased_at: Annotated[When | Undisclosed | None, says("Ceased", "56")] = None
    will_cease_by: Annotated[Instant | None, says("Will cease by", "56")] = None
    notice: Annotated[Digest | None, says("Notified as", "56", "Hash of the notice of that activity")] = None
    next_word_by: Annotated[Instant | None, says("Next word by", "56")] = None
    found: Annotated[Note | Undisclosed | None, says("What was found", "56")] = None
    measures: Annotated[Note | None, says("Measures taken to limit effects on others", "50(vii)")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    remarks: Annotated[Note | None, says("Remarks", "56")] = None
