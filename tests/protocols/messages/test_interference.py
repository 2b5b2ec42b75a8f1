"""Interference: what it did, along which path, who calls at once, and how it ends."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, needs_two_officers, newest, settles, to_draft
from protocols.messages.form import EXAMPLE_HASH
from protocols.messages.interference.examples import (
    EARTH_TO_EARTH,
    EXAMPLES,
    FALSE_POSITION,
    LIT,
    NOT_OURS,
    OURS,
    SPACE_TO_SPACE,
    UNDER_STUDY,
    WAS_NOTIFIED,
)
from protocols.messages.rendering import as_text, render
from protocols.phrases.catalogue import Phrases
from tests.protocols.messages.drafts import checked, example, paths
from tests.protocols.messages.matter import Matter, at, of, window

FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
REPORT, STOP, OUTCOME = "interference.report", "interference.stop_request", "interference.outcome"
REPLIES = {"relation": {"kind": "reply", "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}
UPDATES = {"relation": {"kind": "update", "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


def test_each_of_the_four_paths_has_its_example() -> None:
    said = {draft["body"]["path"] for draft in EXAMPLES if draft["type"] == REPORT}  # type: ignore[index]
    assert {"earth_to_space", "space_to_earth", "space_to_space", "earth_to_earth"} <= said


def test_what_a_spectrum_desk_needs_is_never_left_out() -> None:
    draft = of(REPORT)
    draft["body"] = {"link": {}}
    assert paths(draft) == {
        f"body.{name}"
        for name in (
            "kind", "effects", "reversible", "when", "pattern", "still_there", "path", "assertion", "safety_of_life",
            "crew_in_danger", "operators_in_contact", "ask",
            "link.network", "link.direction", "link.from_mhz", "link.to_mhz",
        )
    }  # fmt: skip


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (None, {"when": at(1)}, {"body.when"}),
        (None, {"times": None}, {"body.times"}),
        (None, {"times": [window(1, 2)]}, {"body.times[0]"}),
        (FALSE_POSITION, {"times": [window(-2, -1)]}, set()),
        (None, {"effects": ["unknown", "service_lost"]}, {"body.effects"}),
        (None, {"effects": ["no_effect_yet", "service_lost"]}, {"body.effects"}),
        (None, {"effects": ["service_lost", "service_lost"]}, {"body.effects"}),
        (None, {"groups_affected": ["crews", "crews"]}, {"body.groups_affected"}),
        (None, {"link": None}, {"body.link"}),
        (None, {"lit": LIT["body"]["lit"]}, {"body.lit"}),  # type: ignore[index]
        (LIT, {"lit": None}, {"body.lit"}),
        (LIT, {"measured": [{"measured_by": "X", "measured_at": at(-1), "nature": "other"}]}, {"body.measured"}),
        (None, {"measured": [{"measured_by": "X", "measured_at": at(1), "nature": "other"}]},
         {"body.measured[0].measured_at"}),
        (None, {"path": "withheld"}, set()),
        (None, {"safety_of_life": "withheld", "services_affected": None, "reversible": "withheld"}, set()),
    ],
)  # fmt: skip
def test_a_report_does_not_contradict_itself(draft: Any, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(REPORT, draft, **body)) == wrong


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"to_mhz": 14000}, "body.link"),
        ({"from_mhz": {"is": "withheld"}}, None),
        ({"orbital_position_deg": 181}, "body.link.orbital_position_deg"),
        ({"network": ""}, "body.link.network"),
        ({"network": "a\x1b[2J"}, "body.link.network"),
    ],
)
def test_a_link_is_told_in_figures_or_withheld(change: dict[str, Any], wrong: str | None) -> None:
    draft = copy.deepcopy(of(REPORT))
    draft["body"]["link"] |= change
    assert paths(draft) == (set() if wrong is None else {wrong})


def test_an_ellipse_has_its_long_axis_first() -> None:
    draft = copy.deepcopy(of(REPORT))
    draft["body"]["origin"]["location"]["short_axis_km"] = 56
    assert paths(draft) == {"body.origin.location"}


def test_a_false_position_is_an_effect_and_says_nothing_of_anybody() -> None:
    message = checked(FALSE_POSITION)
    text = as_text(render(message, body_of(message), Phrases("en"), digest=bytes(32)))
    assert "wrong position or time shown" in text
    assert "imitates another signal" in text


# -- who calls at once ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "body", "highest"),
    [
        (None, {}, IMMEDIATE),
        (EARTH_TO_EARTH, {}, PRIORITY),
        (EARTH_TO_EARTH, {"services_affected": [{"service": "broadcasting"}]}, PRIORITY),
        (EARTH_TO_EARTH, {"services_affected": [{"service": "broadcasting"}, {"service": "health"}]}, IMMEDIATE),
        (EARTH_TO_EARTH, {"safety_of_life": "unknown"}, PRIORITY),
        (EARTH_TO_EARTH, {"crew_in_danger": "yes"}, FLASH),
        (SPACE_TO_SPACE, {}, PRIORITY),
        (LIT, {}, IMMEDIATE),
    ],
)
def test_precedence_rises_for_people_and_for_light_that_is_still_there(
    draft: Any, body: dict[str, Any], highest: Precedence
) -> None:
    made = of(REPORT, draft, **body)
    assert checked(made).precedence is highest
    if highest > FLASH:
        assert paths(made | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


def test_light_that_has_gone_waits_with_the_rest() -> None:
    draft = copy.deepcopy(LIT)
    draft["body"]["lit"]["still_lit"] = "no"  # type: ignore[index]
    assert checked(draft).precedence is PRIORITY


def test_who_is_lit_calls_with_what_is_known_in_the_first_second() -> None:
    message = checked(LIT)
    assert message.reply.required == "answer"
    assert not newest(REPORT).two_officers(body_of(message)), "it says nothing about whose it is"
    said = as_text(render(message, body_of(message), Phrases("en"), digest=bytes(32)))
    assert "Asks of you: stop requested" in said


def test_danger_to_a_crew_does_not_wait_for_a_second_officer() -> None:
    for draft, alone in ((of(REPORT, LIT, crew_in_danger="yes"), True), (LIT, False)):
        message = checked(draft)
        sets = capacities(form_of(message.type, 1), body_of(message), message)
        assert (("sole_crew_danger",) in sets) is alone


def test_to_say_where_it_comes_from_takes_two_officers_at_every_precedence() -> None:
    bare = of(REPORT, EARTH_TO_EARTH)
    stated = of(REPORT, EARTH_TO_EARTH, origin={"assertion": "suspected", "words": {"is": "unknown"}})
    for draft, two in ((bare, False), (stated, True)):
        message = checked(draft | {"precedence": "ROUTINE"})
        assert needs_two_officers(message, body_of(message)) is two


# -- stop ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"stop_by": at(-1)}, {"body.stop_by"}),
        ({"until": at(0.25)}, {"body.stop_by"}),
        ({"until": None}, set()),
        ({"because": ["other", "other"]}, {"body.because"}),
        ({"remarks": None}, {"body.remarks"}),
        ({"because": []}, {"body.because"}),
    ],
)
def test_a_request_to_stop_says_by_when(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(STOP, **body)) == wrong


@pytest.mark.parametrize(
    ("body", "highest"),
    [
        ({}, IMMEDIATE),
        ({"safety_of_life": "no"}, IMMEDIATE),
        ({"safety_of_life": "no", "stop_by": at(20), "until": None}, PRIORITY),
        ({"crew_in_danger": "yes"}, FLASH),
    ],
)
def test_how_urgent_a_request_to_stop_is(body: dict[str, Any], highest: Precedence) -> None:
    message = checked(of(STOP, **body))
    assert message.precedence is highest
    assert message.reply.by == body_of(message).stop_by  # type: ignore[union-attr]
    assert capacities(form_of(message.type, 1), body_of(message), message) == {("author", "second")}


# -- outcomes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (None, {"outcome": "ceased"}, set()),
        (None, {"outcome": "ceased", "ceased_at": None}, {"body.ceased_at"}),
        (None, {"ceased_at": at(1)}, {"body.ceased_at"}),
        (NOT_OURS, {"ceased_at": at(-1)}, {"body.ceased_at"}),
        (NOT_OURS, {"will_cease_by": at(1)}, {"body.will_cease_by"}),
        (OURS, {"will_cease_by": at(-1)}, {"body.will_cease_by"}),
        (WAS_NOTIFIED, {"notice": None}, {"body.notice"}),
        (NOT_OURS, {"notice": EXAMPLE_HASH}, {"body.notice"}),
        (UNDER_STUDY, {"next_word_by": None}, {"body.next_word_by"}),
        (UNDER_STUDY, {"next_word_by": at(-1)}, {"body.next_word_by"}),
    ],
)
def test_an_outcome_says_what_became_of_it(draft: Any, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(OUTCOME, draft, **body)) == wrong


@pytest.mark.parametrize(("draft", "what"), [(UNDER_STUDY, "holding"), (OURS, "answered"), (NOT_OURS, "answered")])
def test_under_study_is_a_next_word_and_no_answer(draft: Any, what: str) -> None:
    message = checked(draft)
    assert settles(message, body_of(message)) == what


@pytest.mark.parametrize(("draft", "two"), [(UNDER_STUDY, False), (OURS, True), (NOT_OURS, True), (WAS_NOTIFIED, True)])
def test_whose_it_is_and_whose_it_is_not_takes_two_officers(draft: Any, two: bool) -> None:
    message = checked(draft)
    assert needs_two_officers(message, body_of(message)) is two


# -- the case ------------------------------------------------------------------------------------------------------


def test_reported_asked_to_stop_found_and_ceased() -> None:
    matter = Matter("interference")
    report = matter.say(0, "MERIDIAN", REPORT)
    assert matter.state(0) == "reported"
    assert matter.owed(0) == {("KESTREL", "interference_outcome"): 24}
    matter.say(1, "KESTREL", OUTCOME, UNDER_STUDY, next_word_by=at(6))
    assert matter.owed(1) == {("KESTREL", "interference_outcome"): 6}
    stop = matter.say(2, "MERIDIAN", STOP, about=report, stop_by=at(3), until=None)
    assert matter.state(2) == "stop_requested"
    assert matter.owed(2) == {("KESTREL", "stop_or_answer"): 3}
    assert matter.state(3) == "not_stopped"
    matter.say(4, "KESTREL", "procedure.answer", example(newest("procedure.answer")) | REPLIES)
    assert matter.state(4) == "stop_declined"
    matter.say(5, "KESTREL", OUTCOME, OURS, about=stop, will_cease_by=at(6))
    assert matter.state(5) == "source_found"
    assert matter.owed(5) == {("KESTREL", "word_that_it_ceased"): 6}
    matter.say(6, "KESTREL", OUTCOME, about=stop, ceased_at=at(5.9))
    assert matter.state(6) == "ceased"
    assert matter.standing(6).ended


def test_an_accepted_stop_still_owes_its_word() -> None:
    matter = Matter("interference")
    stop = matter.say(0, "MERIDIAN", STOP, stop_by=at(3), until=None)
    yes = {"answer": "accepted_as_asked", "reason": None, "text": None}
    matter.say(1, "KESTREL", "procedure.answer", of("procedure.answer", **yes) | REPLIES)
    assert matter.state(9) == "stop_accepted"
    assert matter.owed(9) == {("KESTREL", "interference_outcome"): None}
    matter.say(10, "MERIDIAN", OUTCOME, of(OUTCOME, outcome="ceased", ceased_at=at(9)) | UPDATES, about=stop)
    assert matter.state(10) == "ceased", "who was interfered with may say so too"


def test_a_report_that_asks_nothing_owes_nobody_anything() -> None:
    matter = Matter("interference")
    matter.say(0, "MERIDIAN", REPORT, SPACE_TO_SPACE)
    assert matter.state(0) == "told"
    assert matter.owed(0) == {}


@pytest.mark.parametrize(("draft", "state"), [(NOT_OURS, "not_ours"), (WAS_NOTIFIED, "notified")])
def test_an_answer_ends_it_until_it_is_reported_again(draft: Any, state: str) -> None:
    matter = Matter("interference")
    report = matter.say(0, "MERIDIAN", REPORT)
    matter.say(1, "KESTREL", OUTCOME, draft)
    assert matter.state(1) == state
    assert matter.standing(1).ended
    again = of(REPORT, when=window(1, 5), times=None, pattern="once")
    matter.say(6, "MERIDIAN", REPORT, again | UPDATES, about=report)
    assert matter.state(6) == "reported"


def test_a_yes_to_something_else_in_the_case_is_no_yes_to_this() -> None:
    matter = Matter("interference")
    report = matter.say(0, "MERIDIAN", REPORT)
    matter.say(1, "MERIDIAN", STOP, stop_by=at(3), until=None)
    yes = of("procedure.answer", answer="accepted_as_asked", reason=None, text=None)
    matter.say(2, "KESTREL", "procedure.answer", yes | REPLIES, about=report)
    assert matter.state(2) == "stop_requested"


def test_silence_is_neither_a_stop_nor_a_denial() -> None:
    matter = Matter("interference")
    matter.say(0, "MERIDIAN", STOP, stop_by=at(3), until=None)
    assert matter.state(24 * 365) == "not_stopped"
    assert matter.owed(24 * 365) == {("KESTREL", "stop_or_answer"): 3}
