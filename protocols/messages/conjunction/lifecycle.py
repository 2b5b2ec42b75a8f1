"""A close approach from its alert to what both will do, as a table (57(ii), 66(ii)).

Two intents fit when exactly one side mitigates: then the other keeps its trajectory, and each knows it. Two sides that
both mitigate, or that both do not, are told so at once, both of them, with the decision clock that is left. An
agreement holds only when the other side has signed the same figures. When the time of closest approach is over, the
matter closes by itself; what then happened is an incident, or nothing.

The table remembers one intent, that of the last step; which side's the other was follows from the state.
"""

from __future__ import annotations

from collections.abc import Sequence

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, refers
from protocols.messages.rules import When

__all__ = ["LIFECYCLE", "decision_by"]

MINUTE, HOUR = 60_000, 3_600_000
ANOTHER_PASS_MS = 10 * MINUTE

ALERT, INTENT, AGREEMENT = "conjunction.alert", "conjunction.intent", "conjunction.agreement"


def decision_by(entry: Entry) -> int:
    """What the message says; else its closest approach less the lead time that it states."""
    body = entry.body
    if body.decision_by is not None:
        return int(body.decision_by)
    return int(body.tca - round((getattr(body, "lead_time_required_h", None) or 0.0) * HOUR))


def closest_at(entry: Entry) -> int:
    """The time of closest approach."""
    return int(entry.body.tca)


def next_word_by(entry: Entry) -> int | None:
    """When an intent was promised."""
    by: int | None = entry.body.next_word_by
    return by


def nothing_asked_at(entry: Entry) -> int | None:
    """An alert that asks for no intent owes none."""
    return entry.at if entry.body.ask in ("none", "data") else None


def valid_until(entry: Entry) -> int:
    """Until when the last word holds."""
    return int(entry.body.valid_until)


def _mitigates(entry: Entry) -> bool:
    return bool(entry.body.intent == "will_mitigate")


def _same_side(step: Entry, entry: Entry) -> bool:
    return step.message.from_ == entry.message.from_


def _by_other_side(step: Entry, entry: Entry) -> bool:
    return not _same_side(step, entry)


def _beside_undetermined(step: Entry, entry: Entry) -> bool:
    """The first intent that says something, where the one before it did not."""
    return bool(step.body.intent == "undetermined")


def _fits_first(step: Entry, entry: Entry) -> bool:
    """The second intent, beside the first: exactly one of the two mitigates."""
    return _by_other_side(step, entry) and _mitigates(step) != _mitigates(entry)


def _fits_still(step: Entry, entry: Entry) -> bool:
    """A changed intent, where the two fitted: the step is one side's, and the other's was its opposite."""
    other = _mitigates(step) if _by_other_side(step, entry) else not _mitigates(step)
    return _mitigates(entry) != other


def _fits_now(step: Entry, entry: Entry) -> bool:
    """A changed intent, where the two did not fit: both sides' were alike."""
    return _mitigates(entry) != _mitigates(step)


def _another_pass(step: Entry, entry: Entry) -> bool:
    """The closest approach has moved so far that what was said does not speak of it."""
    return abs(closest_at(step) - closest_at(entry)) > ANOTHER_PASS_MS


def _same_figures(step: Entry, entry: Entry) -> bool:
    one, other = step.body, entry.body
    same = (one.tca, one.parts, one.valid_until) == (other.tca, other.parts, other.valid_until)
    return refers(step, entry) and _by_other_side(step, entry) and same


def _answers(step: Entry, entry: Entry) -> bool:
    return refers(step, entry) and _by_other_side(step, entry)


def remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    """What both must be told: what does not fit, and what was said before the last alert."""
    found: list[str] = []
    intents = {entry.message.from_: entry for entry in entries if entry.message.type == INTENT}
    said = [entry.body.intent for entry in intents.values()]
    if said.count("will_mitigate") > 1:
        found.append("both_mitigate")
    if len(said) > 1 and not {"will_mitigate", "undetermined"} & set(said):
        found.append("nobody_mitigates")
    alerts = [entry for entry in entries if entry.message.type == ALERT]
    if alerts and any(entry.at < alerts[-1].at for entry in intents.values()):
        found.append("said_before_last_alert")
    proposed = agreed = None
    for entry in (entry for entry in entries if entry.message.type == AGREEMENT):
        if entry.body.step == "proposed":
            proposed = entry
        elif entry.body.step == "accepted" and agreed is None and proposed is not None:
            agreed = entry if _same_figures(proposed, entry) else None
            found += ["other_figures"] if agreed is None else []
    if agreed is not None:
        parts = {part.centre: part.action for part in agreed.body.parts}
        later = [entry for entry in intents.values() if entry.at > agreed.at]
        if any(_mitigates(entry) != (parts.get(entry.message.from_) == "manoeuvres") for entry in later):
            found.append("intent_differs_from_agreement")
    return tuple(dict.fromkeys(found))


_DETERMINED = When("body.intent", ("will_mitigate", "will_not_mitigate", "unable"))
_UNDETERMINED = When("body.intent", ("undetermined",))
_ASKED = ("alerted", "told", "below_criterion", "undetermined", "not_agreed", "intent_lapsed")
_BOTH = ("compatible", "conflict")
_OPEN = (*_ASKED, "one_intent", *_BOTH, "proposed")
_BOTH_OWE = (Owes("both", "intent", decision_by),)
_CLOSES = Lapse("closed", closest_at)

LIFECYCLE = Lifecycle(
    family="conjunction",
    opens={ALERT: "alerted", INTENT: "one_intent", AGREEMENT: "proposed"},
    moves=(
        Move(type=ALERT, from_=("closed",), by="opener", to="alerted"),
        Move(type=ALERT, by="opener", fits=_another_pass, to="alerted"),
        Move(type=INTENT, from_=("one_intent",), when=_DETERMINED, fits=_beside_undetermined, to="one_intent"),
        Move(type=INTENT, from_=("one_intent",), when=_DETERMINED, fits=_fits_first, to="compatible"),
        Move(type=INTENT, from_=("one_intent",), when=_DETERMINED, fits=_by_other_side, to="conflict"),
        Move(type=INTENT, from_=("one_intent",), when=_UNDETERMINED, fits=_by_other_side, to="one_intent", keeps=True),
        Move(type=INTENT, from_=_BOTH, when=_UNDETERMINED, fits=_by_other_side, to="one_intent", keeps=True),
        Move(type=INTENT, from_=("compatible",), when=_DETERMINED, fits=_fits_still, to="compatible"),
        Move(type=INTENT, from_=("compatible",), when=_DETERMINED, to="conflict"),
        Move(type=INTENT, from_=("conflict",), when=_DETERMINED, fits=_fits_now, to="compatible"),
        Move(type=INTENT, from_=("conflict",), when=_DETERMINED, to="conflict"),
        Move(type=INTENT, from_=(*_ASKED, "one_intent"), when=_DETERMINED, to="one_intent"),
        Move(type=INTENT, from_=(*_ASKED, "one_intent", *_BOTH), when=_UNDETERMINED, to="undetermined"),
        Move(
            type="procedure.cheap_answer",
            from_=("alerted",),
            by="other",
            when=When("body.answer", ("below_our_criterion",)),
            fits=refers,
            to="below_criterion",
            keeps=True,
        ),
        # What both have signed is not undone by what one of them proposes afterwards.
        Move(type=AGREEMENT, from_=("agreed",), to="agreed", keeps=True),
        Move(type=AGREEMENT, from_=_OPEN, when=When("body.step", ("proposed",)), to="proposed"),
        Move(
            type=AGREEMENT,
            from_=("proposed",),
            when=When("body.step", ("accepted",)),
            fits=_same_figures,
            to="agreed",
        ),
        Move(
            type=AGREEMENT, from_=("proposed",), when=When("body.step", ("declined",)), fits=_answers, to="not_agreed"
        ),
    ),
    states={
        "alerted": State(owes=_BOTH_OWE, lapses=(Lapse("told", nothing_asked_at), _CLOSES), until=decision_by),
        "told": State(lapses=(_CLOSES,), until=closest_at),
        "below_criterion": State(lapses=(_CLOSES,), until=closest_at),
        "undetermined": State(
            owes=(Owes("last", "intent", next_word_by), Owes("next", "intent", decision_by)),
            lapses=(_CLOSES,),
            until=decision_by,
        ),
        "one_intent": State(
            owes=(Owes("next", "intent", decision_by),),
            lapses=(Lapse("intent_lapsed", valid_until), _CLOSES),
            until=decision_by,
        ),
        "compatible": State(lapses=(Lapse("intent_lapsed", valid_until), _CLOSES), until=closest_at),
        "conflict": State(
            owes=(Owes("both", "other_intent", decision_by),),
            lapses=(Lapse("intent_lapsed", valid_until), _CLOSES),
            until=decision_by,
        ),
        "intent_lapsed": State(owes=_BOTH_OWE, lapses=(_CLOSES,), until=closest_at),
        "proposed": State(
            owes=(Owes("next", "same_figures", decision_by),),
            lapses=(Lapse("not_agreed", decision_by), _CLOSES),
            until=decision_by,
        ),
        "not_agreed": State(owes=_BOTH_OWE, lapses=(_CLOSES,), until=closest_at),
        "agreed": State(lapses=(Lapse("intent_lapsed", valid_until), _CLOSES), until=closest_at),
        "closed": State(ends=True),
    },
    remarks=remarks,
)
