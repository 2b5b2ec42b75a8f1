"""Receipts, holdings, short answers, withdrawals: what each must and must not say."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, newest, settles
from protocols.messages.form import EXAMPLE_AT, EXAMPLE_HASH
from protocols.messages.procedure import NOT_AGREEMENT, holding_limit_ms
from protocols.messages.subject import subject_line
from protocols.phrases.catalogue import Phrases
from protocols.wire import pack
from tests.protocols.messages.drafts import checked, example, paths

HOUR = 3_600_000
REPLY = {"kind": "reply", "message": EXAMPLE_HASH}


def of(type_: str, **body: Any) -> dict[str, Any]:
    draft = example(newest(f"procedure.{type_}"))
    draft["body"] |= body
    return draft


@pytest.mark.parametrize("type_", ["acknowledgement", "holding", "cheap_answer"])
def test_receipt_is_not_agreement_stands_in_the_signed_bytes(type_: str) -> None:
    draft = of(type_)
    del draft["body"]["means"]
    assert NOT_AGREEMENT.encode() in pack(checked(draft))
    assert paths(of(type_, means="We agree.")) == {"body.means"}


def test_a_holding_looks_ahead_and_not_too_far() -> None:
    assert paths(of("holding", next_word_by=EXAMPLE_AT)) == {"body.next_word_by"}
    assert holding_limit_ms(Precedence.FLASH) == 2 * HOUR
    assert holding_limit_ms(Precedence.IMMEDIATE) == 12 * HOUR
    assert holding_limit_ms(Precedence.PRIORITY) is None


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"answer": "received_no_comment"}, {"body.criterion"}),
        ({"answer": "received_no_comment", "criterion": None}, set()),
        ({"answer": "passed_to_authority", "criterion": None}, {"body.next_word_by"}),
        ({"answer": "passed_to_authority", "criterion": None, "next_word_by": 5}, {"body.next_word_by"}),
        ({"answer": "wrong_addressee", "criterion": None}, set()),
        ({"answer": "wrong_addressee", "criterion": None, "try_centre": "HALCYON"}, set()),
        ({"answer": "below_our_criterion", "criterion": None}, {"body.criterion"}),
        ({"answer": "below_our_criterion", "try_centre": "HALCYON"}, {"body.try_centre"}),
    ],
)
def test_a_short_answer_carries_its_own_figure_and_no_other(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of("cheap_answer", **body)) == wrong


def test_cannot_gives_its_reason_and_accepted_gives_none() -> None:
    assert paths(of("answer", reason=None)) == {"body.reason"}
    assert paths(of("answer", answer="accepted_as_asked")) == {"body.reason"}
    assert paths(of("answer", reason="other", text=None)) == {"body.text"}
    assert paths(of("answer", answer="accepted_as_asked", reason=None, text=None)) == set()


@pytest.mark.parametrize(
    "type_", ["acknowledgement", "holding", "answer", "confirmation", "hold", "cancellation", "stands"]
)
def test_each_is_about_exactly_one_message_in_its_own_relation(type_: str) -> None:
    draft = of(type_)
    kind = draft["relation"]["kind"]
    del draft["relation"]
    assert paths(draft) == {"relation"}
    other = "correct" if kind != "correct" else "reply"
    assert paths(of(type_) | {"relation": {"kind": other, "message": "00" * 32}}) == {"relation.kind"}


def test_a_hold_goes_first_and_free_text_last() -> None:
    assert checked(of("hold")).precedence is Precedence.FLASH
    assert checked(of("free_text")).precedence is Precedence.ROUTINE
    assert paths(of("free_text") | {"precedence": "IMMEDIATE"}) == {"precedence"}


# -- reading back, words, calls, and no reply -------------------------------------------------------------------------


def test_a_reading_back_names_each_line_once_and_agrees_to_nothing() -> None:
    line = {"number": "7.2.10", "read": "55 m"}
    assert paths(of("read_back", read_lines=[line])) == set()
    assert paths(of("read_back", read_lines=[line, {**line, "read": "56 m"}])) == {"body.read_lines"}
    assert paths(of("read_back", read_lines=[{**line, "number": "seven"}])) == {"body.read_lines[0].number"}
    assert paths(of("read_back", means="We agree.")) == {"body.means"}


def test_asking_what_a_word_means_takes_one_officer_and_telling_it_takes_two() -> None:
    asked = checked(of("clarification"))
    assert ("sole",) in capacities(form_of(asked.type, 1), body_of(asked), asked)
    assert settles(asked, body_of(asked)) is None  # it is no answer: the clock runs on
    told = checked(of("clarification", step="told", asks=None, meaning="Nearer than 10 km."))
    assert capacities(form_of(told.type, 1), body_of(told), told) == {("author", "second")}
    assert paths(of("clarification", step="told", asks=None)) == {"body.meaning"}
    assert paths(of("clarification", asks=None)) == {"body.asks"}


def test_a_call_that_reached_somebody_says_whom_by_position() -> None:
    assert paths(of("contact_by_voice", spoke_to=None)) == {"body.spoke_to"}
    assert paths(of("contact_by_voice", outcome="no_answer")) == {"body.spoke_to"}
    assert paths(of("contact_by_voice", outcome="no_answer", spoke_to=None)) == set()
    assert paths(of("contact_by_voice", at="2027-01-01T00:00:00Z")) == {"body.at"}


def test_a_call_settles_nothing_whatever_was_heard() -> None:
    """A voice is not a signature: what the other side took is what the other side signs."""
    for challenge in ("answered_rightly", "answered_wrongly", "not_asked"):
        call = checked(of("contact_by_voice", challenge=challenge))
        assert settles(call, body_of(call)) is None


@pytest.mark.parametrize(
    ("challenge", "drawn"), [("answered_rightly", False), ("answered_wrongly", True), ("not_asked", True)]
)
def test_a_voice_that_was_not_tested_is_drawn_as_that(challenge: str, drawn: bool) -> None:
    call = checked(of("contact_by_voice", challenge=challenge))
    assert ("VOICE, NOT AUTHENTICATED" in subject_line(call, body_of(call), Phrases("en"))) is drawn


def test_no_reply_says_what_was_seen_and_takes_two() -> None:
    record = checked(of("no_reply"))
    assert capacities(form_of(record.type, 1), body_of(record), record) == {("author", "second")}
    assert "This says what we saw, not why." in pack(record).decode("latin-1")
    assert paths(of("no_reply", until="2026-11-23T00:00:00Z")) == {"body.until"}
    assert paths(of("no_reply", received_at="2026-11-22T14:05:00Z")) == {"body.received_at"}
    assert paths(of("no_reply", means="They refuse to answer.")) == {"body.means"}


# -- the line itself --------------------------------------------------------------------------------------------------


def test_an_echo_says_whether_every_letter_arrived() -> None:
    assert paths(of("ping", step="echoed")) == {"body.legible"}
    assert paths(of("ping", legible="yes")) == {"body.legible"}
    echo = checked({**of("ping", step="echoed", legible="yes"), "relation": REPLY, "case": EXAMPLE_HASH})
    assert settles(echo, body_of(echo)) == "answered"
    assert settles(checked(of("ping")), body_of(checked(of("ping")))) is None
    assert paths(of("ping", pattern="0123456789")) == {"body.pattern"}


def test_changed_hours_have_a_window_and_usual_ones_have_none() -> None:
    assert paths(of("watch_hours", window=None)) == {"body.window"}
    assert paths(of("watch_hours", change="as_before")) == {"body.window"}
    assert paths(of("watch_hours", change="as_before", window=None, affects=[])) == set()
    past = {"is": "interval", "start": "2026-11-20T00:00:00Z", "end": "2026-11-21T00:00:00Z"}
    assert paths(of("watch_hours", window=past)) == {"body.window"}


def test_showing_a_message_outside_is_a_partys_word_about_named_messages() -> None:
    release = checked(of("release_to_outsiders"))
    assert capacities(form_of(release.type, 1), body_of(release), release) == {("author", "second")}
    assert paths(of("release_to_outsiders", passes_on=[])) == {"body.passes_on"}
    assert paths(of("release_to_outsiders", passes_on=[EXAMPLE_HASH] * 2)) == {"body.passes_on"}
    late = "2026-11-26T00:00:00Z"
    assert paths(of("release_to_outsiders", after_objection_until=late)) == {"body.after_objection_until"}


# -- drills -----------------------------------------------------------------------------------------------------------

DRILL = {"drill": {"run": "LONG WATCH LINE PRACTICE"}}


def test_a_drill_is_announced_among_real_messages_and_never_from_within_itself() -> None:
    assert paths(of("drill_announcement"), mode="live") == set()
    assert paths({**of("drill_announcement"), **DRILL}, mode="drill") == {"type"}


@pytest.mark.parametrize("type_", ["drill_control", "real_world"])
def test_and_controlled_only_within_itself(type_: str) -> None:
    assert paths(of(type_), mode="live") == {"type"}
    assert paths({**of(type_), **DRILL}, mode="drill") == set()


def test_only_centres_of_the_message_are_announced_as_taking_part() -> None:
    assert paths(of("drill_announcement", players=["MERIDIAN", "HALCYON"])) == {"body.players[1]"}
    assert paths(of("drill_announcement", players=["MERIDIAN", "MERIDIAN"])) == {"body.players"}
    assert paths(of("drill_announcement", window=None)) == {"body.window"}
    assert paths(of("drill_announcement", step="ended")) == {"body.window"}


def test_what_is_real_breaks_into_a_drill_with_one_officer_at_once() -> None:
    said = checked({**of("real_world"), **DRILL}, mode="drill")
    assert said.precedence is Precedence.FLASH
    assert capacities(form_of(said.type, 1), body_of(said), said) == {("sole",)}
