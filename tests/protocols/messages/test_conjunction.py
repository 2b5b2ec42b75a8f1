"""Conjunctions: how urgent they may be, and what the two sides' figures say together."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, newest
from protocols.messages.conjunction import Agreement, same_figures
from protocols.messages.form import EXAMPLE_AT
from tests.protocols.messages.drafts import checked, example, paths

MINUTE, HOUR = 60_000, 3_600_000
FLASH, IMMEDIATE, PRIORITY = Precedence.FLASH, Precedence.IMMEDIATE, Precedence.PRIORITY


def alert(**body: Any) -> dict[str, Any]:
    draft = example(newest("conjunction.alert"))
    draft["body"] |= body
    return draft


def of(type_: str, **body: Any) -> dict[str, Any]:
    draft = example(newest(type_))
    draft["body"] |= body
    return draft


@pytest.mark.parametrize(
    ("crew", "tca", "lead_h", "decision", "precedence"),
    [
        # from now to the closest approach, when nothing else is said
        ("no", 119 * MINUTE, None, None, FLASH),
        ("no", 2 * HOUR, None, None, IMMEDIATE),
        ("no", 12 * HOUR - 1, None, None, IMMEDIATE),
        ("no", 12 * HOUR, None, None, PRIORITY),
        ("no", 72 * HOUR, None, None, PRIORITY),
        # to the decision: lead time before it, or what the sender says
        ("no", 13 * HOUR, 11.5, None, FLASH),
        ("no", 20 * HOUR, 10, None, IMMEDIATE),
        ("no", 20 * HOUR, 10, 15 * HOUR, PRIORITY),
        ("no", 20 * HOUR, None, HOUR, FLASH),
        # a decision that is late is still one to make, until the objects have passed
        ("no", HOUR, 2, None, FLASH),
        ("no", 5 * HOUR, None, -1, FLASH),
        ("unknown", 72 * HOUR, None, None, PRIORITY),
        ("yes", 72 * HOUR, None, None, FLASH),
    ],
)
def test_highest_precedence(
    crew: str, tca: int, lead_h: float | None, decision: int | None, precedence: Precedence
) -> None:
    message = checked(
        alert(
            crew_at_risk=crew,
            tca=EXAMPLE_AT + tca,
            lead_time_required_h=lead_h,
            decision_by=None if decision is None else EXAMPLE_AT + decision,
        )
    )
    assert message.precedence is precedence


def test_it_rises_for_danger_to_people_never_for_the_kind_of_object() -> None:
    draft = alert(tca=EXAMPLE_AT + 72 * HOUR, decision_by=None)
    draft["body"]["objects"][0]["crewed"] = "yes"
    draft["body"]["objects"][0]["object"]["manoeuvre_class"] = "crewed"
    assert checked(draft).precedence is PRIORITY


def test_the_senders_own_criterion_and_the_reason_for_this_line_are_asked_for() -> None:
    draft = alert()
    del draft["body"]["criterion"], draft["body"]["on_this_line_because"]
    assert paths(draft) == {"body.criterion", "body.on_this_line_because"}


def test_a_decision_after_the_approach_and_one_object_twice_are_refused() -> None:
    draft = alert(decision_by="2026-11-22T21:00:00Z", next_message_at="2026-11-22T14:00:00Z")
    draft["body"]["objects"][1] = draft["body"]["objects"][0]
    assert paths(draft) == {"body.decision_by", "body.objects[1].object.designator", "body.next_message_at"}


def test_a_designator_without_its_catalogue_names_nothing() -> None:
    draft = alert()
    del draft["body"]["objects"][0]["object"]["catalogue"]
    assert paths(draft) == {"body.objects[0].object"}


def test_an_interval_runs_forward() -> None:
    draft = alert()
    draft["body"]["objects"][1]["last_observed"] = {"is": "interval", "start": EXAMPLE_AT, "end": EXAMPLE_AT}
    assert paths(draft) == {"body.objects[1].last_observed"}


def test_an_intent_that_is_open_promises_a_next_word() -> None:
    assert paths(of("conjunction.intent", intent="undetermined")) == {"body.next_word_by", "body.manoeuvre_at"}
    assert paths(of("conjunction.intent", intent="unable", manoeuvre="ab" * 32)) == {
        "body.manoeuvre",
        "body.manoeuvre_at",
    }
    assert paths(of("conjunction.intent", valid_until=EXAMPLE_AT)) == {"body.valid_until"}


def test_an_agreement_names_what_each_of_the_two_does() -> None:
    draft = of("conjunction.agreement")
    draft["body"]["parts"][1]["centre"] = "HALCYON"
    assert paths(draft) == {"body.parts"}
    draft = of("conjunction.agreement", step="accepted")
    del draft["relation"]
    assert paths(draft) == {"relation"}


def test_an_acceptance_of_other_figures_is_no_acceptance() -> None:
    one, other = (body_of(checked(of("conjunction.agreement", step=step))) for step in ("proposed", "accepted"))
    assert isinstance(one, Agreement)
    assert isinstance(other, Agreement)
    assert same_figures(one, other)
    moved = body_of(checked(of("conjunction.agreement", valid_until="2026-11-22T22:00:00Z")))
    assert isinstance(moved, Agreement)
    assert not same_figures(one, moved)
