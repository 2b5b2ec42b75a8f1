"""Incidents: what was observed and what it did; who signs a cause; questions and answers by their number."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from protocols.messages import (
    Precedence,
    body_of,
    capacities,
    form_of,
    needs_two_officers,
    newest,
    settles,
    to_draft,
)
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.incident import examples
from protocols.messages.incident.questions import Explanation, RequestForExplanation, earliest_later, unanswered
from protocols.messages.incident.report import Report
from protocols.phrases.times import iso
from tests.protocols.messages.drafts import checked, paths

HOUR = 3_600_000
FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
PATHS = {
    "earth_to_space": examples.EARTH_TO_SPACE,
    "space_to_earth": examples.SPACE_TO_EARTH,
    "space_to_space": examples.SPACE_TO_SPACE,
    "earth_to_earth": examples.EARTH_TO_EARTH,
}
CAUSE = {"assertion": "suspected", "cause": "unknown", "intention": "not_stated"}


def at(hours: float) -> str:
    return iso(EXAMPLE_AT + round(hours * HOUR))


def changed(draft: dict[str, Any], **body: Any) -> dict[str, Any]:
    draft = copy.deepcopy(draft)
    draft["body"] = {k: v for k, v in (draft["body"] | body).items() if v is not None}
    return draft


def report(**body: Any) -> dict[str, Any]:
    return changed(examples.EARTH_TO_SPACE, **body)


def request(**body: Any) -> dict[str, Any]:
    return changed(examples.REQUEST, **body)


def explanation(**body: Any) -> dict[str, Any]:
    return changed(examples.EXPLANATION, **body)


@pytest.mark.parametrize("path", PATHS)
def test_there_is_a_worked_example_for_each_of_the_four_paths(path: str) -> None:
    body = body_of(checked(PATHS[path]))
    assert isinstance(body, Report)
    assert body.path == path


@pytest.mark.parametrize("draft", examples.EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


# -- how urgent ------------------------------------------------------------------------------------------------------


def test_danger_to_a_crew_is_flash_and_one_officer_may_send_it() -> None:
    draft = changed(examples.SPACE_TO_SPACE, cause=None)
    message = checked(draft)
    body = body_of(message)
    assert message.precedence is FLASH
    assert ("sole_crew_danger",) in capacities(form_of(message.type, 1), body, message)


def test_but_not_with_a_cause_in_it() -> None:
    message = checked(examples.SPACE_TO_SPACE)
    assert capacities(form_of(message.type, 1), body_of(message), message) == {("author", "second")}


@pytest.mark.parametrize(
    ("body", "highest"),
    [
        ({}, PRIORITY),
        ({"urgency": "immediate"}, IMMEDIATE),
        ({"severity": "extreme"}, PRIORITY),
        ({"effects": ["loss_of_control"]}, IMMEDIATE),
        ({"effects": ["close_passage"]}, IMMEDIATE),
        ({"services_affected": [{"service": "health"}]}, IMMEDIATE),
        # services raise it where people are in danger, not because a service has a name
        ({"services_affected": [{"service": "broadcasting"}]}, PRIORITY),
        ({"crew_in_danger": "unknown"}, PRIORITY),
    ],
)
def test_precedence_rises_for_danger_to_people(body: dict[str, Any], highest: Precedence) -> None:
    draft = report(**body)
    assert checked(draft).precedence is highest
    assert paths(draft | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


@pytest.mark.parametrize("kind", ["payload", "rocket_body", "debris", "unknown"])
@pytest.mark.parametrize("manoeuvre_class", ["non_manoeuvrable", "crewed", "unknown"])
def test_and_never_for_the_kind_of_object(kind: str, manoeuvre_class: str) -> None:
    affected = {"is": "space_object", "object": {"name": "X", "object_type": kind, "manoeuvre_class": manoeuvre_class}}
    assert checked(report(affected=[affected])).precedence is PRIORITY


# -- cause, origin, intention ----------------------------------------------------------------------------------------


def test_a_cause_is_never_required_and_always_takes_two_officers() -> None:
    message = checked(report())
    assert not needs_two_officers(message, body_of(message))
    message = checked(report(cause=CAUSE) | {"precedence": "ROUTINE"})
    assert needs_two_officers(message, body_of(message))
    assert ("sole",) not in capacities(form_of(message.type, 1), body_of(message), message)


def test_a_cause_has_an_assertion_level_of_its_own() -> None:
    body = body_of(checked(report(assertion="observed", cause=CAUSE)))
    assert isinstance(body, Report)
    assert body.cause is not None
    assert (body.assertion, body.cause.assertion) == ("observed", "suspected")
    assert paths(report(cause={k: v for k, v in CAUSE.items() if k != "assertion"})) == {"body.cause.assertion"}
    assert paths(report(cause=CAUSE | {"cause": "known"})) == {"body.cause"}


# -- what is affected ------------------------------------------------------------------------------------------------


def test_orbit_is_asked_of_objects_in_orbit_only() -> None:
    facility = {"is": "ground_facility", "name": {"is": "withheld"}}
    assert paths(report(affected=[facility])) == set()
    assert paths(report(affected=[facility | {"altitude_km": 500.0}])) == {"body.affected[0].altitude_km"}


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"effects": ["crew_in_danger"]}, {"body.crew_in_danger"}),
        ({"crew_in_danger": "yes"}, {"body.crew_in_danger"}),
        ({"crew_in_danger": "yes", "effects": ["crew_in_danger"]}, set()),
        ({"effects": ["fragments"]}, {"body.fragments"}),
        ({"effects": ["fragments"], "fragments": {"count": {"is": "unknown"}}}, set()),
        ({"fragments": {"count": 3}}, {"body.fragments"}),
        ({"effects": ["fragments"], "fragments": {"count": 3, "at_least": 4}}, {"body.fragments"}),
        ({"effects": ["fragments"], "fragments": {"count": 5, "at_least": 4, "at_most": 4}}, {"body.fragments"}),
        ({"effects": ["unknown", "sensor_impaired"]}, {"body.effects"}),
        ({"effects": ["other", "other"]}, {"body"}),
        ({"effects": []}, {"body.effects"}),
        ({"observed": ["nothing_observed", "light"]}, {"body.observed"}),
        ({"when": at(1)}, {"body.when"}),
        ({"when": {"is": "interval", "start": at(-1), "end": at(1)}}, set()),
        (
            {"services_affected": [{"service": "health", "since": at(-1), "until": at(-2)}]},
            {"body.services_affected[0]"},
        ),
        (
            {"services_affected": [{"service": "health", "people_at_least": 2, "people_at_most": 1}]},
            {"body.services_affected[0]"},
        ),
        ({"reversible": "withheld", "path": "withheld"}, set()),
        ({"path": "space"}, {"body.path"}),
    ],
)
def test_a_report_does_not_contradict_itself(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(report(**body)) == wrong


def test_what_is_asked_says_whether_an_answer_is_owed() -> None:
    assert checked(report(ask="none")).reply.required == "acknowledgement"
    assert checked(report(ask="stop_requested")).reply.required == "answer"


# -- questions and answers -------------------------------------------------------------------------------------------


def test_a_request_has_two_days_unless_it_says_otherwise() -> None:
    draft = request()
    reply = checked(draft).reply
    assert (reply.required, reply.by) == ("answer", EXAMPLE_AT + 48 * HOUR)
    sooner = {"required": "answer", "by": at(5)}
    assert checked(draft | {"reply": sooner}).reply.by == EXAMPLE_AT + 5 * HOUR


def test_questions_are_numbered_from_one_without_holes() -> None:
    first = {"number": 1, "asks": "when"}
    assert paths(request(questions=[first, {"number": 2, "asks": "how_near"}])) == set()
    for number in (1, 3):
        assert paths(request(questions=[first, {"number": number, "asks": "how_near"}])) == {"body"}
    assert paths(request(questions=[])) == {"body.questions"}
    assert paths(request(questions=[{"number": 1, "asks": "other"}])) == {"body.questions[0]"}


def test_questions_ask_what_it_will_do_and_not_what_it_is() -> None:
    assert paths(request(questions=[{"number": 1, "asks": "what_is_it"}])) == {"body.questions[0].asks"}


def test_a_request_and_an_explanation_in_substance_take_two_officers() -> None:
    later = [{"number": 1, "answer": "later", "by": at(3)}]
    for draft, two in (
        (request() | {"precedence": "ROUTINE"}, True),
        (explanation(), True),
        (explanation(cause=None, statement=None, answers=[{"number": 1, "answer": "declined"}]), True),
        (explanation(cause=None, statement=None, answers=later), False),
        (explanation(cause=CAUSE, statement=None, answers=later), True),
    ):
        message = checked(draft)
        assert needs_two_officers(message, body_of(message)) is two


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        ([{"number": 1, "answer": "answered"}], {"body.answers[0]"}),
        ([{"number": 1, "answer": "later"}], {"body.answers[0]"}),
        ([{"number": 1, "answer": "declined", "by": at(1)}], {"body.answers[0]"}),
        ([{"number": 1, "answer": "later", "by": at(-1)}], {"body.answers[0].by"}),
        ([{"number": 2, "answer": "declined"}, {"number": 1, "answer": "declined"}], {"body"}),
        ([{"number": 1, "answer": "declined"}, {"number": 1, "answer": "not_our_activity"}], {"body"}),
        ([{"number": 0, "answer": "declined"}], {"body.answers[0].number"}),
        ([{"number": 3, "answer": "declined", "text": "Our reasons stay ours."}], set()),
    ],
)
def test_every_answer_is_whole(answers: list[Any], wrong: set[str]) -> None:
    assert paths(explanation(answers=answers)) == wrong


def test_an_explanation_says_something() -> None:
    assert paths(explanation(answers=None, statement=None, cause=None)) == {"body.answers"}
    assert paths(explanation(answers=None, cause=None)) == set()


def test_putting_everything_off_is_holding_and_not_an_answer() -> None:
    later = [{"number": 1, "answer": "later", "by": at(9)}, {"number": 2, "answer": "later", "by": at(3)}]
    message = checked(explanation(cause=None, statement=None, answers=later))
    body = body_of(message)
    assert isinstance(body, Explanation)
    assert settles(message, body) == "holding"
    assert earliest_later(body) == EXAMPLE_AT + 3 * HOUR
    message = checked(explanation())
    assert settles(message, body_of(message)) == "answered"


def test_what_has_not_been_answered_can_be_counted() -> None:
    asked, said = body_of(checked(request())), body_of(checked(explanation()))
    assert isinstance(asked, RequestForExplanation)
    assert isinstance(said, Explanation)
    assert unanswered(asked, said) == (2,)
    silent = body_of(checked(explanation(answers=None, cause=None)))
    assert isinstance(silent, Explanation)
    assert unanswered(asked, silent) == (1, 2, 3)


def test_an_explanation_replies_to_a_request_or_a_report() -> None:
    form = newest("incident.explanation")
    assert form.may_relate("reply", "incident.request_for_explanation", other_settles=False)
    assert form.may_relate("reply", "incident.report", other_settles=False)
    assert not form.may_relate("reply", "conjunction.alert", other_settles=False)
    assert form.needs_relation
