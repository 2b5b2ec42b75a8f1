"""Where a matter stands: moved by messages, moved by time, and never moved to consent by silence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from protocols.errors import Misuse
from protocols.messages import FORMS, Message, body_of, newest
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.header import Relation, Reply
from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, reply_by
from protocols.messages.lifecycles import LIFECYCLES, standings
from protocols.messages.standing import standing_lines, state_words
from protocols.phrases.catalogue import LANGUAGES, Phrases
from tests.protocols.messages.drafts import checked, example

HOUR = 3_600_000
ASKED, ANSWERED, REFUSED = "incident.request_for_explanation", "incident.explanation", "procedure.free_text"

TABLE = Lifecycle(
    family="visit",
    opens={ASKED: "asked"},
    moves=(
        Move(type=ANSWERED, from_=("asked", "not_answered"), to="agreed", by="other"),
        Move(type=REFUSED, from_=("asked",), to="declined"),
    ),
    states={
        "asked": State(owes=(Owes("other", "decision", reply_by),), lapses=(Lapse("not_answered", reply_by),)),
        "not_answered": State(owes=(Owes("next", "decision"),)),
        "agreed": State(until=lambda entry: entry.at + HOUR, lapses=(Lapse("over", lambda entry: entry.at + HOUR),)),
        "declined": State(ends=True),
        "over": State(ends=True),
    },
)


def said(type_: str, at_h: float, *, from_: str = "MERIDIAN", to: str = "KESTREL", **more: Any) -> Entry:
    message: Message = checked(example(newest(type_)))
    message = msgspec.structs.replace(message, from_=from_, to=(to,), info=(), **more)
    digest = bytes([len(type_), round(at_h) % 256]) + bytes(30)
    return Entry(message=message, body=body_of(message), digest=digest, at=EXAMPLE_AT + round(at_h * HOUR))


def asked(at_h: float = 0, by_h: float = 48) -> Entry:
    return said(ASKED, at_h, reply=Reply(required="answer", by=EXAMPLE_AT + round(by_h * HOUR)))


def answer(at_h: float) -> Entry:
    return said(ANSWERED, at_h, from_="KESTREL", to="MERIDIAN")


def at(hours: float, *entries: Entry) -> Any:
    return TABLE.standing(entries, EXAMPLE_AT + round(hours * HOUR))


def test_a_question_is_owed_its_answer_by_a_time() -> None:
    standing = at(1, asked())
    assert (standing.state, standing.since, standing.ended) == ("asked", EXAMPLE_AT, False)
    assert [(owed.centres, owed.what, owed.by) for owed in standing.owed] == [
        (("KESTREL",), "decision", EXAMPLE_AT + 48 * HOUR)
    ]


def test_nothing_said_by_then_is_a_state_of_its_own_and_no_answer() -> None:
    standing = at(48, asked())
    assert (standing.state, standing.since) == ("not_answered", EXAMPLE_AT + 48 * HOUR)
    assert [owed.centres for owed in standing.owed] == [("KESTREL",)]


def test_a_late_answer_is_still_an_answer() -> None:
    assert at(50.5, asked(), answer(50)).state == "agreed"


def test_it_ends_by_itself() -> None:
    assert at(2, asked(), answer(1.5)).until == EXAMPLE_AT + round(2.5 * HOUR)
    over = at(3, asked(), answer(1.5))
    assert (over.state, over.since, over.ended) == ("over", EXAMPLE_AT + round(2.5 * HOUR), True)


def test_nobody_answers_his_own_question() -> None:
    own = said(ANSWERED, 1)
    assert at(2, asked(), own).state == "asked"


def test_what_was_cancelled_and_what_cannot_be_read_moves_nothing() -> None:
    assert at(2, asked(), replace(answer(1), withdrawn=True)).state == "asked"
    assert at(2, asked(), replace(answer(1), body=None)).state == "asked"
    assert at(2, replace(asked(), withdrawn=True), answer(1)) is None


def test_a_case_may_hold_a_matter_that_did_not_open_it() -> None:
    text = said(REFUSED, -1)
    standing = at(1, text, asked())
    assert (standing.state, standing.since) == ("asked", EXAMPLE_AT)
    assert at(1, text) is None


def test_an_update_of_the_step_that_we_stand_on_sets_its_times_anew() -> None:
    later = asked(2, by_h=72)
    update = msgspec.structs.replace(later.message, relation=Relation(kind="update", message=asked().digest))
    entry = Entry(message=update, body=later.body, digest=later.digest, at=later.at)
    assert at(3, asked(), entry).owed[0].by == EXAMPLE_AT + 72 * HOUR
    assert at(60, asked(), entry).state == "asked"


def test_a_table_with_a_state_that_has_no_row_is_our_own_fault() -> None:
    with pytest.raises(Misuse, match="vanished"):
        Lifecycle(family="visit", opens={ASKED: "vanished"}, moves=(), states={})


# -- the tables of all families ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("life", LIFECYCLES, ids=lambda life: life.family)
def test_every_table_speaks_of_types_that_exist_and_every_state_can_be_reached(life: Lifecycle) -> None:
    types = {type_ for type_, _ in FORMS}
    assert set(life.opens) | {move.type for move in life.moves} <= types
    reached = set(life.opens.values())
    for _ in life.states:
        reached |= {move.to for move in life.moves if not move.from_ or reached & set(move.from_)}
        reached |= {lapse.to for name in reached for lapse in life.states[name].lapses}
    assert reached == set(life.states)


# What a party said yes to. No lapse of any table may lead there from what is no yes: silence is not consent.
_YES = ("consent", "agreed", "accepted", "in_force", "granted", "begun", "claimed", "settled", "recorded")


def _is_yes(state: str) -> bool:
    return not state.startswith(("no_", "not_")) and any(word in state for word in _YES)


@pytest.mark.parametrize("life", LIFECYCLES, ids=lambda life: life.family)
def test_silence_never_moves_a_matter_to_consent(life: Lifecycle) -> None:
    for name, state in life.states.items():
        for lapse in state.lapses:
            assert _is_yes(name) or not _is_yes(lapse.to), (name, lapse.to)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("life", LIFECYCLES, ids=lambda life: life.family)
def test_every_state_and_everything_owed_has_its_words(life: Lifecycle, language: str) -> None:
    phrases = Phrases(language)
    for name, state in life.states.items():
        assert phrases.say(f"case-{life.family}-{name}")
        for owes in state.owes:
            assert phrases.say(f"owes-{owes.what}")


def test_a_standing_in_words_gives_times_and_no_judgement() -> None:
    standing = at(1, asked())
    said_in = standing_lines(standing, Phrases("en"), EXAMPLE_AT + 49 * HOUR)
    assert said_in == [
        f"{state_words(standing, Phrases('en'))} since 221415Z NOV 26",
        "KESTREL: a decision by 241415Z NOV 26 (T+1:00:00)",
    ]


def test_a_case_without_an_order_of_its_own_has_no_standing() -> None:
    assert standings((said(REFUSED, 0),), EXAMPLE_AT) == ()
