"""Who may sign what, what may refer to what, and what it settles."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from protocols.errors import Code, Refused
from protocols.messages import (
    Message,
    Precedence,
    body_of,
    capacities,
    capacity_allowed,
    form_of,
    needs_two_officers,
    newest,
    relation_allowed,
    settles,
)
from protocols.messages.header import Relation
from tests.protocols.messages.drafts import ALL_FORMS, checked, example

TWO, SOLE, SERVICE, HOLD = ("author", "second"), ("sole",), ("service",), ("hold",)
CREW, OVERRIDE = ("sole_crew_danger",), ("sole_override",)


def message_of(type_: str, precedence: int | None = None, **body: Any) -> Message:
    draft = example(newest(type_))
    draft["body"] |= body
    if precedence is not None:
        draft |= {"precedence": precedence, "precedence_reason": "for the test"}
    return checked(draft)


def allowed(message: Message) -> set[tuple[str, ...]]:
    return set(capacities(form_of(message.type, message.version), body_of(message), message))


@pytest.mark.parametrize(
    ("type_", "precedence", "body", "sets"),
    [
        ("conjunction.alert", 4, {}, {TWO, SOLE}),
        ("conjunction.alert", 3, {}, {TWO, SOLE}),
        ("conjunction.alert", 2, {}, {TWO, OVERRIDE}),
        ("conjunction.alert", 1, {}, {TWO, OVERRIDE}),
        ("conjunction.alert", 1, {"crew_at_risk": "yes"}, {TWO, OVERRIDE, CREW}),
        ("conjunction.alert", 1, {"crew_at_risk": "unknown"}, {TWO, OVERRIDE}),
        ("conjunction.intent", 1, {}, {TWO, OVERRIDE}),
        ("conjunction.agreement", 4, {}, {TWO}),
        ("conjunction.agreement", 1, {}, {TWO}),
        ("procedure.acknowledgement", 1, {}, {SOLE}),
        ("procedure.holding", 1, {}, {SOLE}),
        ("procedure.cheap_answer", 2, {}, {SOLE}),
        ("procedure.confirmation", 1, {}, {SOLE}),
        ("procedure.hold", 1, {}, {HOLD}),
        ("procedure.hold", 4, {}, {HOLD}),
        ("procedure.answer", 4, {}, {TWO}),
        ("procedure.free_text", 4, {}, {TWO}),
        ("procedure.cancellation", 4, {}, {TWO}),
        ("procedure.stands", 1, {}, {TWO}),
    ],
)
def test_capacities(type_: str, precedence: int, body: dict[str, Any], sets: set[tuple[str, ...]]) -> None:
    assert allowed(message_of(type_, precedence, **body)) == sets


@pytest.mark.parametrize("form", [form for form in ALL_FORMS if form.settling], ids=lambda form: form.type)
@pytest.mark.parametrize("precedence", list(Precedence))
def test_what_settles_never_needs_two_officers_and_owes_nothing_back(form: Any, precedence: Precedence) -> None:
    message = message_of(form.type, int(precedence))
    assert not needs_two_officers(message, body_of(message))
    assert checked(example(form)).reply.required == "none"


def test_a_service_never_counts_as_the_officer_of_anything_urgent() -> None:
    for form in ALL_FORMS:
        for precedence in (1, 2):
            assert SERVICE not in allowed(message_of(form.type, precedence))
        if form.settling or form.type.startswith("conjunction"):
            assert SERVICE not in allowed(message_of(form.type, 4))


@pytest.mark.parametrize("signed_as", [SOLE, SERVICE, CREW])
def test_one_officer_where_two_are_needed_is_said_as_that(signed_as: tuple[str, ...]) -> None:
    message = message_of("conjunction.alert", 2)
    with pytest.raises(Refused) as refused:
        capacity_allowed(signed_as, message, body_of(message), newest(message.type))
    assert refused.value.code is Code.OFFICERS_MISSING


@pytest.mark.parametrize("signed_as", [HOLD, (), ("second", "author"), ("author", "author"), (*TWO, "second")])
def test_any_other_set_is_a_wrong_capacity(signed_as: tuple[str, ...]) -> None:
    message = message_of("conjunction.alert", 2)
    with pytest.raises(Refused) as refused:
        capacity_allowed(signed_as, message, body_of(message), newest(message.type))
    assert refused.value.code is Code.CAPACITY
    capacity_allowed(TWO, message, body_of(message), newest(message.type))


def test_a_form_unknown_here_still_needs_two_officers_when_urgent() -> None:
    known = message_of("conjunction.alert", 2)
    unknown = msgspec.structs.replace(known, type="eclipse.notice")
    assert needs_two_officers(unknown, None)
    with pytest.raises(Refused):
        capacity_allowed(SOLE, unknown, None, None)
    capacity_allowed(TWO, unknown, None, None)
    capacity_allowed(CREW, unknown, None, None)
    assert not needs_two_officers(msgspec.structs.replace(unknown, precedence=Precedence.PRIORITY), None)


def test_a_newer_acknowledgement_still_takes_one_officer() -> None:
    newer = msgspec.structs.replace(message_of("procedure.acknowledgement", 1), version=9)
    assert not needs_two_officers(newer, None)
    capacity_allowed(SOLE, newer, None, None)


@pytest.mark.parametrize(
    ("type_", "body", "what"),
    [
        ("procedure.acknowledgement", {}, "acknowledged"),
        ("procedure.holding", {}, "holding"),
        ("procedure.cheap_answer", {}, "answered"),
        ("procedure.cheap_answer", {"answer": "received_no_comment", "criterion": None}, "answered"),
        (
            "procedure.cheap_answer",
            {"answer": "passed_to_authority", "criterion": None, "next_word_by": "2026-11-22T15:00:00Z"},
            "holding",
        ),
        ("procedure.answer", {}, "answered"),
        ("procedure.hold", {}, "hold"),
        ("procedure.stands", {}, "stands"),
        ("procedure.confirmation", {}, "confirmation"),
        ("procedure.free_text", {}, None),
        ("procedure.cancellation", {}, None),
        ("conjunction.intent", {}, "answered"),
        (
            "conjunction.intent",
            {"intent": "undetermined", "manoeuvre_at": None, "next_word_by": "2026-11-22T16:00:00Z"},
            "holding",
        ),
        ("conjunction.alert", {}, None),
    ],
)
def test_what_it_settles(type_: str, body: dict[str, Any], what: str | None) -> None:
    message = message_of(type_, **body)
    assert settles(message, body_of(message)) == what


def test_a_settling_message_is_itself_never_acknowledged() -> None:
    acknowledgement = message_of("procedure.acknowledgement")
    assert relation_allowed(acknowledgement, message_of("conjunction.alert"))
    assert relation_allowed(acknowledgement, message_of("procedure.cancellation"))
    assert not relation_allowed(acknowledgement, message_of("procedure.acknowledgement"))
    assert not relation_allowed(acknowledgement, message_of("procedure.hold"))


def test_an_update_is_of_its_own_type_and_an_intent_answers_conjunctions_only() -> None:
    alert = message_of("conjunction.alert")
    update = msgspec.structs.replace(alert, relation=Relation(kind="update", message=bytes(32)))
    assert relation_allowed(update, alert)
    assert not relation_allowed(update, message_of("conjunction.intent"))
    assert relation_allowed(message_of("conjunction.intent"), alert)
    assert not relation_allowed(message_of("conjunction.intent"), message_of("procedure.free_text"))


def test_no_type_of_that_name() -> None:
    assert form_of("conjunction.alert", 7) is None
    with pytest.raises(Refused) as refused:
        newest("conjunction.alarm")
    assert refused.value.code is Code.FORM_UNKNOWN
