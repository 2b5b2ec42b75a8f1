"""A launch from its notification to what it has left in orbit, as a table.

The notification holds for its window and lapses with it: no cancellation is needed (the rule of 1988). What became of
the launch is owed none the less, and after a launch the word of what was deployed, at the time that was promised.
"""

from __future__ import annotations

from typing import Any

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State
from protocols.messages.rules import Judged, When

__all__ = ["LIFECYCLE", "OUTCOME_WITHIN_MS", "opens_at", "outcome_by", "over_at"]

HOUR = 3_600_000
OUTCOME_WITHIN_MS = 24 * HOUR

NOTIFICATION, OUTCOME = "launch.notification", "launch.outcome"


def opens_at(entry: Entry) -> int | None:
    """When the window that holds now begins."""
    window = entry.body.window if entry.message.type == NOTIFICATION else entry.body.new_window
    return None if window is None else int(window.start)


def over_at(entry: Entry) -> int | None:
    """When it ends, and the notification with it."""
    window = entry.body.window if entry.message.type == NOTIFICATION else entry.body.new_window
    return None if window is None else int(window.end)


def outcome_by(entry: Entry) -> int | None:
    """A day after the window."""
    end = over_at(entry)
    return None if end is None else end + OUTCOME_WITHIN_MS


def promised_at(entry: Entry) -> int | None:
    """When the next word was promised."""
    at: int | None = entry.body.next_message_at
    return at


def _promises(body: Any) -> bool:
    return body.outcome in ("launched", "objects_deployed") and body.next_message_at is not None


_MORE_FOLLOWS = Judged(
    "launch-outcome-promises",
    "`outcome` is `launched` or `objects_deployed`, and `next_message_at` is given",
    _promises,
)


LIFECYCLE = Lifecycle(
    family="launch",
    opens={NOTIFICATION: "notified"},
    moves=(
        Move(type=NOTIFICATION, from_=("rescheduled", "outcome_owed", "scrubbed"), by="opener", to="notified"),
        Move(type=OUTCOME, by="opener", when=_MORE_FOLLOWS, to="deploying"),
        Move(
            type=OUTCOME,
            by="opener",
            when=When("body.outcome", ("launched", "objects_deployed")),
            to="flown",
        ),
        Move(type=OUTCOME, by="opener", when=When("body.outcome", ("rescheduled",)), to="rescheduled"),
        Move(type=OUTCOME, by="opener", when=When("body.outcome", ("scrubbed",)), to="scrubbed"),
        Move(type=OUTCOME, by="opener", when=When("body.outcome", ("failed",)), to="failed"),
    ),
    states={
        "notified": State(
            owes=(Owes("opener", "launch_outcome", outcome_by),),
            lapses=(Lapse("outcome_owed", over_at),),
            until=opens_at,
        ),
        "rescheduled": State(
            owes=(Owes("opener", "launch_outcome", outcome_by),),
            lapses=(Lapse("outcome_owed", over_at),),
            until=opens_at,
        ),
        "outcome_owed": State(owes=(Owes("opener", "launch_outcome", outcome_by),)),
        "deploying": State(owes=(Owes("opener", "deployed_objects", promised_at),), until=promised_at),
        "flown": State(ends=True),
        "scrubbed": State(ends=True),
        "failed": State(ends=True),
    },
)
