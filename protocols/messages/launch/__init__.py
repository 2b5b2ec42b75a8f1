"""Launches: told beforehand, and what came of them (40(ii), 50(iii), 66(ii)).

The notification has the fields of the Hague Code of Conduct, names every launching State, and follows two rules of
1988: at least 24 hours before, for a window of at most four days, after which it lapses without a cancellation. What
neighbours in orbit miss most is asked for too: with which catalogue the flight was compared, who gives ephemerides of
the first seven days, and whom to call about each payload once it has separated. The outcome is always sent.
"""

from __future__ import annotations

from protocols.errors import FieldFault
from protocols.messages.form import SAME_TYPE, Form
from protocols.messages.header import Message, Precedence, ReplyRequired
from protocols.messages.launch import examples, subject
from protocols.messages.launch.lifecycle import LIFECYCLE
from protocols.messages.launch.notification import Notification
from protocols.messages.launch.outcome import Outcome
from protocols.messages.rules import Distinct, Future, Given, NotWith, OneOf, Past, Told, When
from protocols.messages.urgency import ByTime, Fixed, Raised
from protocols.messages.values import Interval

__all__ = ["FORMS", "LIFECYCLE", "Notification", "Outcome"]

HOUR = 3_600_000
DAY = 24 * HOUR
LONGEST_WINDOW_MS = 4 * DAY

_CREW = When("body.crew_in_danger", ("yes",))
# Whoever has it can be called: this hand-over is where launches and orbits have lost each other.
_IN_HANDS = ("launcher", "owner", "other")
_FAILED = When("body.outcome", ("failed",))


def _too_long(path: str, window: Interval | None) -> list[FieldFault]:
    if window is None or window.end - window.start <= LONGEST_WINDOW_MS:
        return []
    return [FieldFault(path, "is longer than four days", "at most 96 hours; a later window is a new notification")]


def _notification_times(message: Message, body: Notification) -> list[FieldFault]:
    faults = _too_long("body.window", body.window)
    late = body.window.start - message.composed_at < DAY and message.relation is None
    if late and body.short_notice is None:
        wrong = "missing: the window begins in less than 24 hours"
        faults.append(FieldFault("body.short_notice", wrong, "the reason, which travels"))
    return faults


def _outcome_times(message: Message, body: Outcome) -> list[FieldFault]:
    return _too_long("body.new_window", body.new_window)


def _notification_reply(body: Notification) -> ReplyRequired:
    return "acknowledgement" if body.ask == "none" else "answer"


def _window_opens(body: Notification) -> int:
    return body.window.start


_NOTIFICATION_RULES = (
    Future("body.window"),
    Told(
        "launch-notification-times",
        "`window` is at most 96 hours long; where it begins less than 24 hours after `composed_at` and the message "
        "has no relation, `short_notice` is given",
        _notification_times,
    ),
    OneOf(("body.azimuth_deg", "body.inclination_deg")),
    Distinct("body.launching_states"),
    Given("body.payloads[].contact", "body.payloads[].after_separation", _IN_HANDS),
    Given("body.screening.catalogues", "body.screening.performed", ("yes",)),
    Past("body.screening.catalogue_at"),
)

_OUTCOME_RULES = (
    Given("body.when", "body.outcome", ("launched", "failed", "objects_deployed")),
    Past("body.when"),
    Given("body.new_window", "body.outcome", ("rescheduled",)),
    Future("body.new_window"),
    Told("launch-outcome-window", "`new_window` is at most 96 hours long", _outcome_times),
    Given("body.failed_during", "body.outcome", ("failed",)),
    Given("body.deployed", "body.outcome", ("objects_deployed",)),
    NotWith("body.orbit", "body.outcome", ("scrubbed", "rescheduled")),
    NotWith("body.fragments", "body.outcome", ("scrubbed", "rescheduled")),
    NotWith("body.next_message_at", "body.outcome", ("scrubbed", "rescheduled", "failed")),
    Future("body.next_message_at"),
    Past("body.deployed[].separated_at"),
    Given("body.deployed[].contact", "body.deployed[].after_separation", _IN_HANDS),
    Given("body.screening.catalogues", "body.screening.performed", ("yes",)),
    Past("body.screening.catalogue_at"),
)

FORMS = (
    Form(
        type="launch.notification",
        body=Notification,
        title="Launch notification",
        paragraph="40(ii), 50(iii), 66(ii)",
        subject=subject.notification,
        asked=subject.notification_asks,
        example=examples.NOTIFICATION,
        highest_precedence=ByTime(("body.window",), immediate_h=12),
        usual_precedence=Fixed(Precedence.PRIORITY),
        decision_at=_window_opens,
        reply=_notification_reply,
        rules=_NOTIFICATION_RULES,
    ),
    Form(
        type="launch.outcome",
        body=Outcome,
        title="Launch outcome",
        paragraph="40(ii), 66(ii)",
        subject=subject.outcome,
        example=examples.OUTCOME,
        crew_danger=_CREW,
        override=When("body.fragments"),
        relations={"update": ("launch.notification", SAME_TYPE), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=Raised(
            Precedence.FLASH, _CREW, Raised(Precedence.IMMEDIATE, _FAILED, Fixed(Precedence.PRIORITY))
        ),
        rules=_OUTCOME_RULES,
    ),
)
