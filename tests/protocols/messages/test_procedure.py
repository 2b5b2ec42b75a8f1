"""Receipts, holdings, short answers, withdrawals: what each must and must not say."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, newest
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.procedure import NOT_AGREEMENT, holding_limit_ms
from protocols.wire import pack
from tests.protocols.messages.drafts import checked, example, paths

HOUR = 3_600_000


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
