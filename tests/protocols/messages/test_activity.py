"""Military activities in space: told in figures, informing and no more, with a consultation offered and an end owed."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, needs_two_officers, newest, to_draft
from protocols.messages.activity.examples import BREAK_UP, EXAMPLES, FRAGMENTS, QUIET
from protocols.messages.rendering import as_text, render
from protocols.phrases.catalogue import Phrases
from tests.protocols.messages.drafts import checked, paths
from tests.protocols.messages.matter import Matter, at, of, window

FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
NOTICE, END = "activity.notice", "activity.end"
SENTENCE = "This notice informs. It does not imply that the activity is lawful, accepted or a precedent."
UPDATES = {"relation": {"kind": "update", "message": "5d" * 32}, "case": "5d" * 32}


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    fixed = {"means": SENTENCE} if draft["type"] == NOTICE else {}
    assert to_draft(checked(draft))["body"] == draft["body"] | fixed


def test_every_notice_carries_its_sentence_and_none_may_change_it() -> None:
    message = checked(of(NOTICE))
    assert SENTENCE.encode() in message.body
    text = as_text(render(message, body_of(message), Phrases("en"), digest=bytes(32)))
    assert SENTENCE in text
    assert paths(of(NOTICE, means="This notice informs.")) == {"body.means"}


def test_what_others_need_is_never_left_out() -> None:
    draft = of(NOTICE)
    draft["body"] = {}
    assert paths(draft) == {
        f"body.{name}"
        for name in (
            "activities", "window", "path", "expected_fragments", "longest_life_d", "may_affect_others", "contact"
        )
    }  # fmt: skip


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"window": window(-9, -3)}, {"body.window", "body.consultation_until"}),
        ({"window": window(-9, 30), "may_affect_others": "no", "consultation_until": None}, set()),
        ({"consultation_until": None}, {"body.consultation_until"}),
        ({"consultation_until": at(24 * 4)}, {"body.consultation_until"}),
        ({"consultation_until": at(-1)}, {"body.consultation_until"}),
        ({"may_affect_others": "unknown", "consultation_until": None}, set()),
        ({"may_affect_others": "unknown"}, set()),
        ({"activities": ["radio_emission"]}, {"body.light", "body.objects_released"}),
        ({"radio": None}, {"body.radio"}),
        ({"light": None}, {"body.light"}),
        ({"objects_released": None}, {"body.objects_released"}),
        ({"objects_released": {"is": "withheld"}}, set()),
        ({"activities": ["withheld", "other"]}, None),
        ({"objects": None, "band": None, "object_classes": None}, {"body.objects"}),
        ({"objects": None, "band": None}, set()),
        ({"band": {"from_km": 560, "to_km": 480}}, {"body.band"}),
        ({"expected_fragments": 3}, {"body.longest_life_d"}),
        ({"longest_life_d": 4}, {"body.longest_life_d"}),
        ({"expected_fragments": 3, "longest_life_d": "unknown"}, set()),
        ({"fragments_up_to_km": 400}, {"body.fragments_up_to_km"}),
        ({"longest_life_d": "a while"}, {"body.longest_life_d"}),
    ],
)
def test_a_notice_does_not_contradict_itself(body: dict[str, Any], wrong: set[str] | None) -> None:
    found = paths(of(NOTICE, **body))
    assert "body.activities" in found if wrong is None else found == wrong


@pytest.mark.parametrize(
    ("group", "place", "change", "wrong"),
    [
        ("radio", 0, {"to_mhz": 100}, "body.radio[0]"),
        ("radio", 0, {"power_at_most_dbw": 201}, "body.radio[0].power_at_most_dbw"),
        ("radio", 0, {"power_at_most_dbw": "strong"}, "body.radio[0].power_at_most_dbw"),
        ("light", 0, {"wavelength_class": "bright"}, "body.light[0].wavelength_class"),
        ("light", 0, {"sector": {"is": "sector"}}, "body.light[0].sector.azimuth_from_deg"),
    ],
)
def test_emissions_are_told_in_figures(group: str, place: int, change: dict[str, Any], wrong: str) -> None:
    draft = copy.deepcopy(of(NOTICE))
    draft["body"][group][place] |= change
    assert wrong in paths(draft)


# -- an intended break-up ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"object_broken_up": None}, {"body.object_broken_up"}),
        ({"expected_fragments": "none", "longest_life_d": "none", "fragments_up_to_km": None},
         {"body.expected_fragments"}),
        ({"expected_fragments": "unknown", "longest_life_d": "withheld"}, set()),
        ({"activities": ["other"]}, {"body.object_broken_up"}),
        ({"activities": ["intended_break_up", "intended_break_up"], "remarks": None}, {"body.activities"}),
        ({"remarks": None}, {"body.remarks"}),
    ],
)  # fmt: skip
def test_a_break_up_names_its_object_and_its_fragments(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(NOTICE, BREAK_UP, **body)) == wrong


def test_to_say_that_one_will_break_up_an_object_takes_two_officers() -> None:
    for draft, two in ((BREAK_UP, True), (QUIET, False)):
        message = checked(draft)
        assert message.precedence is PRIORITY
        assert needs_two_officers(message, body_of(message)) is two


@pytest.mark.parametrize(("start_h", "highest"), [(6, IMMEDIATE), (13, PRIORITY)])
def test_what_begins_soon_may_be_told_sooner(start_h: float, highest: Precedence) -> None:
    draft = of(NOTICE, QUIET, window=window(start_h, start_h + 4))
    assert checked(draft).precedence is PRIORITY
    assert paths(draft | {"precedence": highest.name}) == set()
    assert paths(draft | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


# -- the end -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (None, {"ended_at": at(1)}, {"body.ended_at"}),
        (None, {"changes": None}, {"body.changes"}),
        (None, {"as_notified": "yes"}, {"body.changes"}),
        (None, {"fragment_count": 4}, {"body.fragment_count"}),
        (FRAGMENTS, {"fragment_count": None}, {"body.fragment_count"}),
        (FRAGMENTS, {"fragment_count": {"is": "unknown"}, "longest_life_d": "withheld"}, set()),
        (FRAGMENTS, {"longest_life_d": None}, {"body.longest_life_d"}),
        (None, {"ended": "not_held"}, set()),
    ],
)
def test_an_end_says_what_is_left(draft: Any, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(END, draft, **body)) == wrong


def test_fragments_that_were_produced_do_not_wait_for_a_second_officer() -> None:
    message = checked(FRAGMENTS)
    assert message.precedence is IMMEDIATE
    assert ("sole_override",) in capacities(form_of(message.type, 1), body_of(message), message)
    assert checked(of(END)).precedence is PRIORITY


def test_an_end_needs_its_notice() -> None:
    draft = of(END)
    del draft["relation"]
    assert paths(draft) == {"relation"}
    assert not newest(END).may_relate("update", "military_exercise.notification", other_settles=False)


# -- the case ------------------------------------------------------------------------------------------------------


def test_an_activity_begins_and_is_over_by_the_clock_and_its_end_is_owed() -> None:
    matter = Matter("activity")
    matter.say(0, "MERIDIAN", NOTICE, window=window(48, 60), consultation_until=at(40))
    assert matter.state(1) == "notified"
    assert matter.remarks(1) == ("consultation_offered",)
    assert matter.remarks(40) == ()
    assert matter.state(48) == "under_way"
    assert matter.owed(48) == {("MERIDIAN", "activity_end"): 84}
    assert matter.state(60) == "end_owed"
    matter.say(61, "MERIDIAN", END)
    assert matter.state(61) == "ended"
    assert matter.standing(61).ended


def test_silence_about_a_notice_is_nothing_at_all() -> None:
    """The offer passes; no state says that anybody agreed."""
    matter = Matter("activity")
    matter.say(0, "MERIDIAN", NOTICE, window=window(48, 60), consultation_until=at(40))
    assert {matter.state(hours) for hours in (41, 50, 70, 5000)} == {"notified", "under_way", "end_owed"}


def test_another_window_is_an_update() -> None:
    matter = Matter("activity")
    matter.say(0, "MERIDIAN", NOTICE, window=window(48, 60), consultation_until=at(40))
    matter.say(50, "MERIDIAN", NOTICE, of(NOTICE, window=window(90, 95), consultation_until=at(80)) | UPDATES)
    assert matter.state(61) == "notified"
    assert matter.owed(61) == {("MERIDIAN", "activity_end"): 119}
    assert matter.remarks(61) == ("consultation_offered",)


def test_what_is_put_off_before_it_began_is_counted_anew() -> None:
    matter = Matter("activity")
    matter.say(0, "MERIDIAN", NOTICE, window=window(48, 60), consultation_until=at(40))
    matter.say(10, "MERIDIAN", NOTICE, of(NOTICE, window=window(90, 95), consultation_until=at(80)) | UPDATES)
    assert matter.state(61) == "notified"


def test_only_whoever_notified_it_ends_it() -> None:
    matter = Matter("activity")
    matter.say(0, "MERIDIAN", NOTICE, window=window(48, 60), consultation_until=at(40))
    matter.say(61, "KESTREL", END)
    assert matter.state(61) == "end_owed"


@pytest.mark.parametrize("text", ["a\x1b[2J", "\u202e", "a\x00"])
def test_measures_are_read_as_text_and_never_as_anything_else(text: str) -> None:
    assert paths(of(NOTICE, measures=text)) == {"body.measures"}
