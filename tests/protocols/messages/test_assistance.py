"""Help: asked for, offered, decided on; fast for a crew, by two officers for everything else, and never by silence."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, needs_two_officers, newest, settles, to_draft
from protocols.messages.assistance.examples import (
    COMPLETED,
    DECLINED,
    EXAMPLES,
    IN_PART,
    LOOK_FOR_IT,
    NOT_NEEDED,
    UNASKED,
)
from protocols.messages.form import EXAMPLE_HASH
from tests.protocols.messages.drafts import checked, example, paths
from tests.protocols.messages.matter import Matter, at, of, window

FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
REQUEST, OFFER, DECISION = "assistance.request", "assistance.offer", "assistance.decision"
REPLIES = {"relation": {"kind": "reply", "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}
UPDATES = {"relation": {"kind": "update", "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


def test_what_a_rescuer_needs_is_never_left_out() -> None:
    draft = of(REQUEST)
    draft["body"] = {}
    assert paths(draft) == {
        f"body.{name}" for name in ("needed", "crew_in_danger", "situation", "since", "needed_by", "contact")
    }


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (None, {"object": None}, set()),
        (None, {"object": None, "place": None}, {"body.object"}),
        (None, {"since": at(1)}, {"body.since"}),
        (None, {"since": window(-5, -4)}, set()),
        (None, {"needed_by": at(-1)}, {"body.needed_by"}),
        (None, {"supplies_until": at(-1)}, {"body.supplies_until"}),
        (None, {"needed": ["search", "search"]}, {"body.needed"}),
        (None, {"hazards": ["none_seen", "toxic"]}, {"body.hazards"}),
        (None, {"hazards": ["unknown", "toxic"]}, {"body.hazards"}),
        (None, {"hazards": ["withheld", "toxic"]}, {"body.hazards"}),
        (None, {"hazards": ["toxic", "toxic"]}, {"body.hazards"}),
        (None, {"people": -1}, {"body.people"}),
        (None, {"people": {"is": "withheld"}}, set()),
        (LOOK_FOR_IT, {"remarks": None}, {"body.remarks"}),
        (None, {"frequencies": ["a\x1b[2J"]}, {"body.frequencies[0]"}),
    ],
)
def test_a_request_does_not_contradict_itself(draft: Any, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(REQUEST, draft, **body)) == wrong


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (None, {"valid_until": at(-1)}, {"body.valid_until"}),
        (None, {"there_at": window(-5, 0)}, {"body.ready_from"}),
        (None, {"lasts_until": at(0.5)}, {"body.ready_from", "body.there_at"}),
        (None, {"offered": ["search", "search"]}, {"body.offered"}),
        (None, {"offered": ["other"]}, {"body.remarks"}),
        (UNASKED, {}, set()),
    ],
)
def test_an_offer_says_from_when_and_until_when(draft: Any, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(OFFER, draft, **body)) == wrong


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (None, {"accepted": ["search"]}, {"body.accepted"}),
        (IN_PART, {"accepted": None}, {"body.accepted"}),
        (IN_PART, {"accepted": ["search", "search"]}, {"body.accepted"}),
        (DECLINED, {"begin_at": at(1)}, {"body.begin_at"}),
        (DECLINED, {"conditions": "None.", "place": {"words": "here"}}, {"body.conditions", "body.place"}),
        (COMPLETED, {"ended_at": None}, {"body.ended_at"}),
        (COMPLETED, {"ended_at": at(1)}, {"body.ended_at"}),
        (COMPLETED, {"people_safe": None}, {"body.people_safe"}),
        (DECLINED, {"people_safe": "all"}, {"body.people_safe"}),
    ],
)
def test_a_decision_does_not_contradict_itself(draft: Any, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(DECISION, draft, **body)) == wrong


# -- how fast, and by whom -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", [REQUEST, OFFER, DECISION])
def test_a_crew_in_danger_does_not_wait_for_a_second_officer(type_: str) -> None:
    message = checked(of(type_))
    assert message.precedence is FLASH
    allowed = capacities(form_of(message.type, 1), body_of(message), message)
    assert {("author", "second"), ("sole_crew_danger",)} <= allowed


@pytest.mark.parametrize("danger", ["no", "unknown", "withheld"])
def test_every_other_decision_takes_two_officers_at_any_precedence(danger: str) -> None:
    message = checked(of(DECISION, DECLINED, crew_in_danger=danger) | {"precedence": "ROUTINE"})
    assert needs_two_officers(message, body_of(message))
    assert capacities(form_of(message.type, 1), body_of(message), message) == {("author", "second")}


@pytest.mark.parametrize(("hours", "highest"), [(6, IMMEDIATE), (23, IMMEDIATE), (25, PRIORITY)])
def test_without_a_crew_it_is_as_urgent_as_its_time(hours: float, highest: Precedence) -> None:
    draft = of(REQUEST, LOOK_FOR_IT, needed_by=at(hours))
    message = checked(draft)
    assert message.precedence is highest
    assert message.reply.required == "answer"
    assert message.reply.by == message.composed_at + round(hours * 3_600_000)
    assert paths(draft | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


def test_an_offer_answers_the_request_and_a_decision_the_offer() -> None:
    for type_ in (OFFER, DECISION):
        message = checked(of(type_))
        assert settles(message, body_of(message)) == "answered"
    assert newest(OFFER).may_relate("reply", REQUEST, other_settles=False)
    assert newest(DECISION).may_relate("reply", OFFER, other_settles=False)
    assert not newest(DECISION).may_relate("reply", REQUEST, other_settles=False)


# -- the case ------------------------------------------------------------------------------------------------------


def test_a_capsule_is_looked_for_found_and_its_people_are_safe() -> None:
    matter = Matter("assistance")
    matter.say(0, "MERIDIAN", REQUEST)
    assert matter.state(0) == "requested"
    assert matter.owed(0) == {("KESTREL", "offer_or_answer"): 11.75}
    offer = matter.say(0.5, "KESTREL", OFFER)
    assert matter.state(0.5) == "offered"
    assert matter.owed(0.5) == {("MERIDIAN", "decision_on_help"): 1.75}
    matter.say(0.6, "MERIDIAN", DECISION)
    assert matter.state(0.6) == "under_way"
    assert matter.owed(0.6) == {("MERIDIAN", "word_that_help_ended"): None}
    matter.say(9, "MERIDIAN", DECISION, COMPLETED, about=offer, ended_at=at(8.5))
    assert matter.state(9) == "completed"
    assert matter.standing(9).ended


def test_an_offer_that_nobody_decides_on_lapses_and_nobody_comes() -> None:
    matter = Matter("assistance")
    offer = matter.say(0, "MERIDIAN", OFFER, UNASKED, valid_until=at(24))
    assert matter.owed(1) == {("KESTREL", "decision_on_help"): 24}
    assert matter.state(24) == "offer_lapsed"
    assert matter.owed(24) == {}
    matter.say(30, "KESTREL", DECISION)
    assert matter.state(30) == "offer_lapsed", "a late yes finds no offer; another may be made"
    matter.say(31, "MERIDIAN", OFFER, of(OFFER, UNASKED, valid_until=at(60)) | UPDATES, about=offer)
    assert matter.state(31) == "offered"
    matter.say(32, "KESTREL", DECISION, IN_PART)
    assert matter.state(32) == "under_way"


def test_who_cannot_help_says_so() -> None:
    matter = Matter("assistance")
    request = matter.say(0, "MERIDIAN", REQUEST, LOOK_FOR_IT)
    matter.say(1, "KESTREL", "procedure.answer", example(newest("procedure.answer")) | REPLIES)
    assert matter.state(1) == "cannot"
    matter.say(2, "MERIDIAN", REQUEST, of(REQUEST, LOOK_FOR_IT, needed=["data"]) | UPDATES, about=request)
    assert matter.state(2) == "requested"


def test_a_request_that_nobody_answers_stays_open_to_be_seen() -> None:
    matter = Matter("assistance")
    matter.say(0, "MERIDIAN", REQUEST)
    assert matter.state(12) == "not_answered"
    assert matter.owed(12) == {("KESTREL", "offer_or_answer"): 11.75}


def test_it_has_answered_again() -> None:
    matter = Matter("assistance")
    matter.say(0, "MERIDIAN", REQUEST, LOOK_FOR_IT)
    matter.say(1, "MERIDIAN", DECISION, of(DECISION, NOT_NEEDED) | UPDATES)
    assert matter.state(1) == "not_needed"
    assert matter.standing(1).ended


def test_an_offer_that_was_declined_may_be_followed_by_another() -> None:
    matter = Matter("assistance")
    request = matter.say(0, "MERIDIAN", REQUEST)
    matter.say(0.1, "KESTREL", OFFER)
    matter.say(0.2, "MERIDIAN", DECISION, DECLINED)
    assert matter.state(0.2) == "declined"
    matter.say(0.3, "KESTREL", OFFER, about=request)
    assert matter.state(0.3) == "offered"


def test_a_yes_to_an_offer_that_was_changed_since_is_no_yes_to_this_one() -> None:
    matter = Matter("assistance")
    request = matter.say(0, "MERIDIAN", REQUEST)
    first = matter.say(0.1, "KESTREL", OFFER)
    matter.say(0.2, "KESTREL", OFFER, about=request, conditions="The ship keeps what it finds.")
    matter.say(0.3, "MERIDIAN", DECISION, about=first)
    assert matter.state(0.3) == "offered"


def test_who_accepted_may_take_it_back() -> None:
    matter = Matter("assistance")
    matter.say(0, "MERIDIAN", REQUEST)
    matter.say(0.1, "KESTREL", OFFER)
    matter.say(0.2, "MERIDIAN", DECISION)
    matter.say(0.4, "MERIDIAN", DECISION, of(DECISION, DECLINED) | UPDATES)
    assert matter.state(0.4) == "declined"
