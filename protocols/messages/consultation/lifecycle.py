"""Where a consultation stands: asked for, agreed on, held, recorded, closed. What one side says, the state calls that.

A record is one only when both have signed the same texts; SETTLED is said by both. No answer in time is stated as
that. Good offices that are asked for within a consultation are told beside its state; where they are the matter of the
case itself, they are its state.
"""

from __future__ import annotations

from collections.abc import Sequence

from protocols.messages.consultation.record import Record, same_record
from protocols.messages.consultation.request import Close, Decision
from protocols.messages.consultation.third import GoodOffices, same_third_party
from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, refers, reply_by
from protocols.messages.rules import When

__all__ = ["LIFECYCLE"]

_WAITING = ("requested", "not_answered", "later", "other_terms")
_OPEN = (*_WAITING, "declined", "not_competent", "agreed", "held", "record_proposed", "recorded")
_OFFICES = ("offices_asked", "offices_begun")
_LIVE = (*_OPEN, *_OFFICES, "offices_declined", "offices_ended")


def _next_word(entry: Entry) -> int | None:
    return entry.body.next_word_by if isinstance(entry.body, Decision) else None


def _begins(entry: Entry) -> int | None:
    window = entry.body.window if isinstance(entry.body, Decision) else None
    return None if window is None else window.start


def _over(entry: Entry) -> int | None:
    window = entry.body.window if isinstance(entry.body, Decision) else None
    return None if window is None else window.end


def _offices_until(entry: Entry) -> int | None:
    return entry.body.until if isinstance(entry.body, GoodOffices) else None


def _from_the_other(step: Entry, entry: Entry) -> bool:
    return step.message.from_ != entry.message.from_


def _countersigns(step: Entry, entry: Entry) -> bool:
    both = isinstance(step.body, Record) and isinstance(entry.body, Record)
    return both and _from_the_other(step, entry) and same_record(step.body, entry.body)


def _same_again(step: Entry, entry: Entry) -> bool:
    return isinstance(step.body, Record) and isinstance(entry.body, Record) and same_record(step.body, entry.body)


def _names_the_same(step: Entry, entry: Entry) -> bool:
    both = isinstance(step.body, GoodOffices) and isinstance(entry.body, GoodOffices)
    return both and _from_the_other(step, entry) and same_third_party(step.body, entry.body)


def _remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    """What both sides are told beside the state."""
    found = []
    records = _last_of_each(entries, Record)
    if len(records) == 2 and not same_record(*(entry.body for entry in records)):
        found.append("texts_differ")
    closes = _last_of_each(entries, Close)
    if len(closes) == 2 and closes[0].body.outcome != closes[1].body.outcome:
        found.append("closed_differently")
    offices = _last_of_each(entries, GoodOffices)
    if offices and not any(entry.body.step in ("declined", "ended") for entry in offices):
        named = len(offices) == 2
        alike = named and same_third_party(*(entry.body for entry in offices))
        found.append("offices_begun" if alike else "offices_named_differently" if named else "offices_asked")
    return tuple(found)


def _last_of_each(entries: Sequence[Entry], kind: type) -> list[Entry]:
    """The last message of this kind from each centre, at most two centres."""
    last = {entry.message.from_: entry for entry in entries if isinstance(entry.body, kind)}
    return list(last.values())[:2]


def _decided(decision: str) -> When:
    return When("body.decision", (decision,))


LIFECYCLE = Lifecycle(
    family="consultation",
    opens={
        "consultation.request": "requested",
        "consultation.good_offices": "offices_asked",
        "consultation.referral": "referred",
    },
    moves=(
        Move(type="consultation.request", to="requested", from_=(*_LIVE, "referred", "referral_answered")),
        Move(
            type="consultation.decision",
            to="agreed",
            from_=(*_WAITING, "agreed"),
            when=_decided("accepted"),
            by="other",
        ),
        Move(
            type="consultation.decision",
            to="agreed",
            from_=("other_terms",),
            when=_decided("accepted"),
            fits=_from_the_other,
        ),
        *(
            Move(type="consultation.decision", to=to, from_=(*_WAITING, "agreed"), when=_decided(to))
            for to in ("other_terms", "later", "declined", "not_competent")
        ),
        Move(type="consultation.record", to="recorded", from_=("record_proposed",), fits=_countersigns),
        Move(type="consultation.record", to="recorded", from_=("recorded",), fits=_same_again, keeps=True),
        Move(type="consultation.record", to="record_proposed", from_=_OPEN),
        Move(
            type="consultation.close",
            to="settled",
            from_=("settlement_stated",),
            when=When("body.outcome", ("settled",)),
            fits=_from_the_other,
        ),
        Move(type="consultation.close", to="settlement_stated", from_=_LIVE, when=When("body.outcome", ("settled",))),
        *(
            Move(
                type="consultation.close",
                to=to,
                from_=(*_LIVE, "settlement_stated"),
                when=When("body.outcome", (to,)),
            )
            for to in ("continues_elsewhere", "not_settled", "lapsed")
        ),
        Move(
            type="consultation.good_offices",
            to="offices_declined",
            from_=("offices_asked",),
            when=When("body.step", ("declined",)),
        ),
        Move(type="consultation.good_offices", to="offices_ended", from_=_OFFICES, when=When("body.step", ("ended",))),
        Move(type="consultation.good_offices", to="offices_begun", from_=("offices_asked",), fits=_names_the_same),
        Move(type="consultation.good_offices", to="offices_asked", from_=("offices_asked", "offices_declined")),
        Move(type="procedure.answer", to="referral_answered", from_=("referred",), fits=refers),
    ),
    states={
        "requested": State(
            owes=(Owes("named", "decision", reply_by),), lapses=(Lapse("not_answered", reply_by),), until=reply_by
        ),
        "not_answered": State(owes=(Owes("named", "decision", reply_by),)),
        "later": State(
            owes=(Owes("last", "decision", _next_word),), lapses=(Lapse("not_answered", _next_word),), until=_next_word
        ),
        "other_terms": State(owes=(Owes("next", "decision", reply_by),), until=reply_by),
        "declined": State(ends=True),
        "not_competent": State(ends=True),
        "agreed": State(lapses=(Lapse("held", _over),), until=_begins),
        "held": State(owes=(Owes("both", "consultation_close"),)),
        "record_proposed": State(owes=(Owes("next", "same_record", reply_by),), until=reply_by),
        "recorded": State(owes=(Owes("both", "consultation_close"),)),
        "settlement_stated": State(owes=(Owes("next", "consultation_close"),)),
        "settled": State(ends=True),
        "continues_elsewhere": State(ends=True),
        "not_settled": State(ends=True),
        "lapsed": State(ends=True),
        "offices_asked": State(owes=(Owes("next", "third_party", reply_by),), until=reply_by),
        "offices_begun": State(lapses=(Lapse("offices_ended", _offices_until),), until=_offices_until),
        "offices_declined": State(ends=True),
        "offices_ended": State(ends=True),
        "referred": State(owes=(Owes("named", "referral_answer", reply_by),), until=reply_by),
        "referral_answered": State(ends=True),
    },
    remarks=_remarks,
    binding={"consultation.record": ("recorded",)},
)
