"""A manoeuvre from its notice to its outcome, as a table: when its time is over, its outcome is owed (40(v))."""

from __future__ import annotations

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State
from protocols.messages.manoeuvre.parts import ends, starts
from protocols.messages.rules import When

__all__ = ["LIFECYCLE", "OUTCOME_WITHIN_MS", "ignition_at", "outcome_by", "over_at"]

HOUR = 3_600_000
OUTCOME_WITHIN_MS = 6 * HOUR

NOTICE, OUTCOME = "manoeuvre.notice", "manoeuvre.outcome"


def ignition_at(entry: Entry) -> int | None:
    """The ignition, or the beginning of the time in which it will be."""
    return starts(entry.body.ignition)


def over_at(entry: Entry) -> int | None:
    """When the burn is over as it was told: the latest ignition, and its duration where that was told."""
    body = entry.body
    return ends(body.ignition) + (round(body.duration_s * 1000) if isinstance(body.duration_s, float) else 0)


def outcome_by(entry: Entry) -> int | None:
    """Six hours after it."""
    end = over_at(entry)
    return None if end is None else end + OUTCOME_WITHIN_MS


def known_at(entry: Entry) -> int | None:
    """A notice of what was determined already is its own outcome."""
    return entry.at if entry.body.basis in ("telemetry", "determined") else None


def owed_at(entry: Entry) -> int | None:
    """From when the outcome of a burn that was still to come is waited for."""
    return over_at(entry) if known_at(entry) is None else None


LIFECYCLE = Lifecycle(
    family="manoeuvre",
    opens={NOTICE: "notified"},
    moves=(
        Move(type=NOTICE, from_=("outcome_owed", "more_follows", "aborted", "done"), by="opener", to="notified"),
        Move(type=OUTCOME, by="opener", when=When("body.another_follows", ("yes",)), to="more_follows"),
        Move(type=OUTCOME, by="opener", when=When("body.outcome", ("aborted",)), to="aborted"),
        Move(type=OUTCOME, by="opener", to="done"),
    ),
    states={
        "notified": State(
            owes=(Owes("opener", "manoeuvre_outcome", outcome_by),),
            lapses=(Lapse("done", known_at), Lapse("outcome_owed", owed_at)),
            until=ignition_at,
        ),
        "outcome_owed": State(owes=(Owes("opener", "manoeuvre_outcome", outcome_by),)),
        "more_follows": State(owes=(Owes("opener", "next_manoeuvre_notice"),)),
        "aborted": State(ends=True),
        "done": State(ends=True),
    },
)
