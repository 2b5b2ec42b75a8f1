"""Re-entries: a series with its end, what is found afterwards, and whose it is."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, needs_two_officers, newest, settles, to_draft
from protocols.messages.reentry.examples import (
    CHECKING,
    CONTROLLED,
    EXAMPLES,
    LATER,
    LONG_TERM,
)
from tests.protocols.messages.drafts import checked, faults, paths
from tests.protocols.messages.matter import Matter, at, of, window

FLASH, IMMEDIATE, PRIORITY, _ = Precedence
PREDICTION, CLOSING = "reentry.prediction", "reentry.closing"
FOUND, CLAIM = "reentry.found_object", "reentry.claim"
BARE = {"nominal_at": None, "lifetime": None, "impact": None, "next_message_at": None, "source": None}


def prediction(start: float, end: float, **body: Any) -> dict[str, Any]:
    return of(PREDICTION, **(BARE | {"window": window(start, end)} | body))


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


# -- what a prediction says --------------------------------------------------------------------------------------------


def test_what_a_watch_needs_is_never_left_out() -> None:
    draft = of(PREDICTION)
    draft["body"] = {}
    assert paths(draft) == {
        f"body.{name}"
        for name in ("object", "controlled", "reentry_altitude_km", "reaches_ground", "nuclear_power_source", "ask")
    }


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({}, set()),
        ({"window": None}, {"body.window"}),
        ({"window": None, "nominal_at": at(9)}, {"body.window"}),
        ({"window": None, "nominal_at": at(9), "controlled": "yes"}, set()),
        ({"window": None, "nominal_at": at(-1), "controlled": "yes"}, {"body.nominal_at"}),
        ({"window": None, "lifetime": {"days_d": 3.0}}, {"body.window"}),
        ({"window": None, "lifetime": {"days_d": 3.0, "at_least_d": 2.0, "at_most_d": 5.0}}, set()),
        ({"lifetime": {"days_d": 3.0}, "epoch_at": None}, {"body.epoch_at"}),
        ({"lifetime": {"days_d": 3.0, "at_least_d": 4.0}}, {"body.lifetime"}),
        ({"epoch_at": at(1)}, {"body.epoch_at"}),
        ({"window": window(-9, -3)}, {"body.window"}),
        ({"window": window(-9, 3)}, set()),
        ({"nominal_at": at(30)}, {"body.nominal_at"}),
        ({"nominal_at": at(2)}, {"body.window"}),
        ({"reaches_ground": "no", "impact": {"nominal_at": at(9)}}, {"body.impact"}),
        ({"impact": {"latitude_deg": 1.0}}, {"body.impact"}),
        ({"impact": {"latitude_deg": 1.0, "longitude_deg": 2.0}}, {"body.impact.frame"}),
        ({"impact": {"nominal_at": at(3), "window": window(4, 5)}}, {"body.impact.window"}),
        ({"impact": {"nominal_at": at(6), "window": window(4, 5)}}, {"body.impact.nominal_at"}),
        ({"next_message_at": at(-1)}, {"body.next_message_at"}),
        ({"nuclear_power_source": "withheld", "hazardous_substances": {"is": "withheld"}}, set()),
        ({"reentry_altitude_km": {"is": "unknown"}, "dry_mass_kg": {"is": "withheld"}}, set()),
        ({"reentry_altitude_km": "about 80"}, {"body.reentry_altitude_km"}),
        ({"airspace": [{"region": "zz", "measure": "closed"}]}, {"body.airspace[0].region"}),
    ],
)
def test_a_prediction_does_not_contradict_itself(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(prediction(4, 24, **body)) == wrong


def test_nothing_at_all_about_when_is_no_prediction() -> None:
    wrong = faults(of(PREDICTION, CONTROLLED, nominal_at=None))
    assert [fault.path for fault in wrong] == ["body.window"]


def test_strips_on_the_ground_come_with_rising_confidence() -> None:
    strip = {
        "start_latitude_deg": 0, "start_longitude_deg": 0, "stop_latitude_deg": 1, "stop_longitude_deg": 1,
        "cross_track_km": 10,
    }  # fmt: skip
    rising = [strip | {"confidence_percent": level} for level in (50, 90)]
    assert paths(prediction(4, 24, impact={"segments": rising})) == set()
    assert paths(prediction(4, 24, impact={"segments": rising[::-1]})) == {"body.impact"}


@pytest.mark.parametrize(
    ("start_h", "reaches", "highest"),
    [
        (30, "yes", PRIORITY),
        (11, "yes", IMMEDIATE),
        (1.5, "yes", FLASH),
        (-1, "unknown", FLASH),
        (1.5, "no", PRIORITY),
        (-1, "no", PRIORITY),
    ],
)
def test_how_urgent_it_may_be_follows_from_time_and_danger(start_h: float, reaches: str, highest: Precedence) -> None:
    draft = prediction(start_h, 40, reaches_ground=reaches)
    assert checked(draft).precedence is highest
    if highest > FLASH:
        assert paths(draft | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


def test_a_small_centre_at_night_can_still_warn() -> None:
    message = checked(prediction(1, 3))
    body = body_of(message)
    assert needs_two_officers(message, body)
    assert ("sole_override",) in capacities(form_of(message.type, 1), body, message)
    assert ("sole_crew_danger",) not in capacities(form_of(message.type, 1), body, message)


# -- the series ----------------------------------------------------------------------------------------------------


def test_a_series_from_weeks_to_hours_to_its_closing() -> None:
    matter = Matter("reentry")
    matter.say(0, "MERIDIAN", PREDICTION, prediction(72, 96))
    assert matter.state(1) == "predicted"
    assert matter.owed(1) == {("MERIDIAN", "next_prediction"): 24}
    assert not matter.standing(1).ended
    matter.say(24, "MERIDIAN", PREDICTION, prediction(70, 80) | _update())
    assert matter.owed(25) == {("MERIDIAN", "next_prediction"): 30}, "46 hours are left: every six"
    matter.say(60, "MERIDIAN", PREDICTION, prediction(68, 71) | _update())
    assert matter.owed(61) == {("MERIDIAN", "next_prediction"): 61}, "8 hours are left: every hour"
    matter.say(61, "MERIDIAN", PREDICTION, prediction(68, 71, next_message_at=at(64)) | _update())
    assert matter.owed(61) == {("MERIDIAN", "next_prediction"): 64}, "what was promised goes before the rule"
    assert matter.state(71) == "closing_owed", "the window is over by itself"
    assert matter.owed(71) == {("MERIDIAN", "reentry_closing"): 77}
    matter.say(73, "MERIDIAN", CLOSING, re_entered_at=window(70, 70.5))
    assert matter.state(73) == "closed"
    assert matter.standing(73).ended
    assert matter.owed(73) == {}


def test_the_countdown_is_to_the_nominal_re_entry() -> None:
    matter = Matter("reentry")
    matter.say(0, "MERIDIAN", PREDICTION, prediction(10, 20, nominal_at=at(15)))
    assert matter.standing(1).until == matter.standing(1).since + 15 * 3_600_000


def test_days_alone_are_counted_from_their_epoch() -> None:
    matter = Matter("reentry")
    matter.say(0, "MERIDIAN", PREDICTION, LONG_TERM)
    assert matter.state(24 * 25) == "predicted"
    assert matter.state(24 * 26) == "closing_owed"


def test_a_window_that_passes_with_the_object_still_up_goes_on() -> None:
    matter = Matter("reentry")
    matter.say(0, "MERIDIAN", PREDICTION, prediction(1, 2))
    matter.say(3, "MERIDIAN", CLOSING, LATER, next_message_at=at(5))
    assert matter.state(3) == "continues"
    assert matter.owed(3) == {("MERIDIAN", "next_prediction"): 5}
    matter.say(5, "MERIDIAN", PREDICTION, prediction(8, 9) | _update())
    assert matter.state(5) == "predicted"
    assert matter.state(9) == "closing_owed"


def test_three_windows_for_one_stage() -> None:
    """Each centre has its own series; where the windows have no instant in common, both are told."""
    matter = Matter("reentry")
    matter.say(0, "MERIDIAN", PREDICTION, prediction(20, 24))
    matter.say(1, "KESTREL", PREDICTION, prediction(23, 28) | _reply())
    assert matter.remarks(1) == ()
    assert matter.owed(1) == {("MERIDIAN", "next_prediction"): 6}, "the other's own series is not this one"
    matter.say(2, "KESTREL", PREDICTION, prediction(25, 28) | _update())
    assert matter.remarks(2) == ("windows_apart",)


def test_a_prediction_that_was_withdrawn_is_none() -> None:
    matter = Matter("reentry")
    first = matter.say(0, "MERIDIAN", PREDICTION, prediction(10, 14))
    matter.say(1, "MERIDIAN", PREDICTION, prediction(30, 40) | _update())
    matter.withdraw(first)
    assert matter.state(15) == "predicted"


def _update() -> dict[str, Any]:
    return {"relation": {"kind": "update", "message": "5d" * 32}, "case": "5d" * 32}


def _reply() -> dict[str, Any]:
    return {"relation": {"kind": "reply", "message": "5d" * 32}, "case": "5d" * 32}


# -- the closing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"re_entered_at": None}, {"body.re_entered_at"}),
        ({"re_entered_at": at(1)}, {"body.re_entered_at"}),
        ({"re_entered_at": {"is": "unknown"}}, set()),
        ({"within_window": None}, {"body.within_window"}),
        (
            {"outcome": "not_determined"},
            {"body.re_entered_at", "body.within_window", "body.place", "body.altitude_km"},
        ),
        ({"observed": ["nothing_observed", "radar_track"]}, {"body.observed"}),
        ({"observed": ["withheld", "radar_track"]}, {"body.observed"}),
        ({"observed": ["radar_track", "radar_track"]}, {"body.observed"}),
        ({"next_message_at": at(2)}, {"body.next_message_at"}),
    ],
)
def test_a_closing_says_what_happened_and_only_that(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(CLOSING, **body)) == wrong


@pytest.mark.parametrize(("next_at", "wrong"), [(None, {"body.next_message_at"}), (at(-1), {"body.next_message_at"})])
def test_what_is_still_up_there_is_told_of_again(next_at: str | None, wrong: set[str]) -> None:
    assert paths(of(CLOSING, LATER, next_message_at=next_at)) == wrong


def test_a_closing_closes_something() -> None:
    draft = of(CLOSING)
    del draft["relation"]
    assert paths(draft) == {"relation"}
    form = newest(CLOSING)
    assert form.may_relate("update", PREDICTION, other_settles=False)
    assert not form.may_relate("update", FOUND, other_settles=False)


# -- what is found -------------------------------------------------------------------------------------------------


def test_a_tank_in_a_field_is_claimed_and_given_back() -> None:
    matter = Matter("reentry")
    predicted = matter.say(0, "MERIDIAN", PREDICTION, prediction(1, 2))
    found = matter.say(4, "KESTREL", FOUND)
    assert matter.state(4) == "found_by_other"
    assert matter.owed(4) == {("MERIDIAN", "claim"): 52}
    assert matter.remarks(4) == ("closing_missing",)
    matter.say(5, "MERIDIAN", CLOSING, about=predicted)
    assert matter.remarks(5) == ()
    matter.say(6, "MERIDIAN", CLAIM, CHECKING, about=found, next_word_by=at(20))
    assert matter.owed(6) == {("MERIDIAN", "claim"): 20}
    matter.say(19, "MERIDIAN", CLAIM, about=found)
    assert matter.state(19) == "claimed"
    assert matter.owed(19) == {("KESTREL", "return_of_object"): None}
    matter.say(90, "KESTREL", FOUND, of(FOUND, custody="returned", ask="none") | _update(), about=found)
    assert matter.state(90) == "returned"
    assert matter.standing(90).ended


def test_something_found_without_any_prediction() -> None:
    matter = Matter("reentry")
    matter.say(0, "KESTREL", FOUND)
    assert matter.owed(0) == {("MERIDIAN", "claim"): 48}
    matter.say(3, "MERIDIAN", CLAIM, step="not_ours", wish=None, object=None, launching_authority=None)
    assert matter.state(3) == "not_claimed"
    assert matter.standing(3).ended


def test_silence_about_a_find_is_no_renunciation() -> None:
    matter = Matter("reentry")
    matter.say(0, "KESTREL", FOUND)
    assert matter.state(24 * 365) == "found"


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"found_at": at(1)}, {"body.found_at"}),
        ({"found_at": window(-5, -1)}, set()),
        ({"hazards": ["none_seen", "toxic"]}, {"body.hazards"}),
        ({"hazards": ["unknown", "toxic"]}, {"body.hazards"}),
        ({"hazards": ["withheld", "toxic"]}, {"body.hazards"}),
        ({"hazards": ["toxic", "toxic"]}, {"body.hazards"}),
        ({"hazards": []}, {"body.hazards"}),
        ({"held_by": None}, {"body.held_by"}),
        ({"held_by": {"is": "withheld"}}, set()),
        ({"photographs": [{"sha256": "2a" * 32}, {"sha256": "2a" * 32}]}, {"body.photographs"}),
        ({"place": {"words": {"is": "withheld"}, "latitude_deg": 91, "longitude_deg": 0}}, {"body.place.latitude_deg"}),
        ({"place": {"words": "a field", "latitude_deg": 9}}, {"body.place"}),
    ],
)
def test_a_find_is_told_in_figures(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(FOUND, **body)) == wrong


def test_to_say_whose_it_is_takes_two_officers_to_say_that_it_lies_there_takes_one() -> None:
    said = {"hazards": ["none_seen"], "precedence": None}
    for body, two in ((said, True), (said | {"object": None}, False)):
        message = checked(of(FOUND, **{k: v for k, v in body.items() if k != "precedence"}))
        assert message.precedence is PRIORITY
        assert needs_two_officers(message, body_of(message)) is two


@pytest.mark.parametrize(
    ("body", "highest"),
    [
        ({"hazards": ["none_seen"]}, PRIORITY),
        ({"hazards": ["radioactive"]}, IMMEDIATE),
        ({"hazards": ["none_seen"], "people_hurt": "yes"}, IMMEDIATE),
    ],
)
def test_danger_to_people_makes_a_find_urgent(body: dict[str, Any], highest: Precedence) -> None:
    assert checked(of(FOUND, **body)).precedence is highest


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"wish": None}, {"body.wish"}),
        ({"launching_authority": None}, {"body.launching_authority"}),
        ({"launching_authority": {"is": "withheld"}}, set()),
        ({"step": "not_ours"}, {"body.wish", "body.launching_authority", "body.object"}),
        ({"step": "no_return_asked", "wish": None}, set()),
        ({"next_word_by": at(1)}, {"body.next_word_by"}),
        ({"hazards": ["unknown", "hot"]}, {"body.hazards"}),
    ],
)
def test_a_claim_does_not_contradict_itself(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(CLAIM, **body)) == wrong


def test_being_checked_is_a_next_word_and_no_answer() -> None:
    message = checked(CHECKING)
    assert settles(message, body_of(message)) == "holding"
    assert newest(CLAIM).next_word_by(body_of(message)) is not None
    assert paths(of(CLAIM, CHECKING, next_word_by=at(-1))) == {"body.next_word_by"}
    assert paths(of(CLAIM, CHECKING, next_word_by=None)) == {"body.next_word_by"}
    message = checked(of(CLAIM))
    assert settles(message, body_of(message)) == "answered"
    assert needs_two_officers(message, body_of(message))


@pytest.mark.parametrize("text", ["a\x1b[2J", "two\nlines", "a\u202eb", ""])
def test_markings_are_read_as_text_and_never_as_anything_else(text: str) -> None:
    assert paths(of(FOUND, markings=text)) == {"body.markings"}
