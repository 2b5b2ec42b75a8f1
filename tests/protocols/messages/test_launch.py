"""Launches: notified for four days at most, put off, flown, and handed over to those who can be called."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, newest, to_draft
from protocols.messages.launch.examples import EXAMPLES, FAILED, LAUNCHED, MISSILE, RESCHEDULED, SCRUBBED
from tests.protocols.messages.drafts import checked, faults, paths
from tests.protocols.messages.matter import Matter, at, of, window

FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
NOTIFICATION, OUTCOME = "launch.notification", "launch.outcome"
UPDATES = {"relation": {"kind": "update", "message": "5d" * 32}, "case": "5d" * 32}


def notification(start: float, end: float, **body: Any) -> dict[str, Any]:
    return of(NOTIFICATION, window=window(start, end), **body)


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["body"].get("outcome", "notification")))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


def test_what_the_code_of_conduct_asks_is_never_left_out() -> None:
    draft = of(NOTIFICATION)
    draft["body"] = {}
    assert paths(draft) == {
        f"body.{name}"
        for name in (
            "launching_states", "vehicle_kind", "vehicle_class", "window", "area", "crewed", "nuclear_power_source",
            "screening", "ephemeris_first_week", "ask", "contact",
        )
    }  # fmt: skip


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        (notification(48, 48 + 96), set()),
        (notification(48, 48 + 96.01), {"body.window"}),
        (notification(24, 30), set()),
        (notification(23.9, 30), {"body.short_notice"}),
        (notification(23.9, 30) | UPDATES, set()),
        (of(NOTIFICATION, MISSILE, short_notice=None), {"body.short_notice"}),
        (notification(-30, -20) | UPDATES, {"body.window"}),
        (notification(30, 40, azimuth_deg=None), set()),
        (notification(30, 40, inclination_deg=None), set()),
        (notification(30, 40, inclination_deg=None, azimuth_deg=None), {"body.azimuth_deg"}),
        (notification(30, 40, azimuth_deg=361), {"body.azimuth_deg"}),
        (notification(30, 40, launching_states=[]), {"body.launching_states"}),
        (notification(30, 40, launching_states=["A", "A"]), {"body.launching_states"}),
        (notification(30, 40, screening={"performed": "yes"}), {"body.screening.catalogues"}),
        (notification(30, 40, screening={"performed": "no", "catalogues": ["X"]}), {"body.screening.catalogues"}),
        (
            notification(30, 40, screening={"performed": "yes", "catalogues": ["X"], "catalogue_at": at(1)}),
            {"body.screening.catalogue_at"},
        ),
        (notification(30, 40, area={"site": "Finch Point", "latitude_deg": 5}), {"body.area"}),
        (notification(30, 40, orbit={"perigee_km": 900, "apogee_km": 300}), {"body.orbit"}),
    ],
)
def test_a_notification_does_not_contradict_itself(draft: dict[str, Any], wrong: set[str]) -> None:
    assert paths(draft) == wrong


@pytest.mark.parametrize(("hands", "asked"), [("owner", True), ("launcher", True), ("nobody", False)])
def test_whoever_has_a_payload_after_separation_can_be_called(hands: str, asked: bool) -> None:
    draft = of(NOTIFICATION)
    draft["body"] = copy.deepcopy(draft["body"])
    payload = draft["body"]["payloads"][0]
    payload["after_separation"] = hands
    assert paths(draft) == (set() if asked else {"body.payloads[0].contact"})
    del payload["contact"]
    assert paths(draft) == ({"body.payloads[0].contact"} if asked else set())


@pytest.mark.parametrize(("start_h", "highest"), [(6, IMMEDIATE), (13, PRIORITY), (72, PRIORITY)])
def test_what_flies_soon_may_be_told_sooner(start_h: float, highest: Precedence) -> None:
    draft = notification(start_h, start_h + 4, short_notice="The range is free.")
    assert checked(draft).precedence is PRIORITY
    assert paths(draft | {"precedence": highest.name}) == set()
    assert paths(draft | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


def test_who_asks_for_a_screening_wants_it_before_the_window() -> None:
    message = checked(notification(30, 40, ask="screening"))
    assert message.reply.required == "answer"
    assert message.reply.by == message.composed_at + 30 * 3_600_000


# -- outcomes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (LAUNCHED, {"when": None}, {"body.when"}),
        (LAUNCHED, {"when": at(1)}, {"body.when"}),
        (LAUNCHED, {"when": {"is": "unknown"}}, set()),
        (LAUNCHED, {"next_message_at": at(-1)}, {"body.next_message_at"}),
        (LAUNCHED, {"new_window": window(50, 60)}, {"body.new_window"}),
        (RESCHEDULED, {"new_window": None}, {"body.new_window"}),
        (RESCHEDULED, {"new_window": window(50, 150)}, {"body.new_window"}),
        (RESCHEDULED, {"new_window": window(-5, -3)}, {"body.new_window"}),
        (RESCHEDULED, {"when": at(-1)}, {"body.when"}),
        (SCRUBBED, {"orbit": {"perigee_km": 500}, "fragments": {"count": 2}}, {"body.orbit", "body.fragments"}),
        (SCRUBBED, {"next_message_at": at(3)}, {"body.next_message_at"}),
        (FAILED, {"failed_during": None}, {"body.failed_during"}),
        (LAUNCHED, {"failed_during": "ascent"}, {"body.failed_during"}),
        (None, {"deployed": None}, {"body.deployed"}),
        (LAUNCHED, {"deployed": [{"object": {"name": "X"}, "ephemeris": "none", "after_separation": "nobody"}]},
         {"body.deployed"}),
        (None, {"screening": {"performed": "yes"}}, {"body.screening.catalogues"}),
    ],
)  # fmt: skip
def test_an_outcome_says_what_happened_and_only_that(draft: Any, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(OUTCOME, draft, **body)) == wrong


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"separated_at": at(1)}, "body.deployed[0].separated_at"),
        ({"after_separation": "unknown"}, "body.deployed[0].contact"),
        ({"ephemeris": "from_owner"}, "body.deployed[0]"),
    ],
)
def test_an_object_that_was_deployed_is_told_whole(change: dict[str, Any], wrong: str) -> None:
    draft = copy.deepcopy(of(OUTCOME))
    draft["body"]["deployed"][0] |= change
    assert [fault.path for fault in faults(draft)] == [wrong]


def test_an_outcome_belongs_to_a_notification() -> None:
    form = newest(OUTCOME)
    assert form.needs_relation
    assert form.may_relate("update", NOTIFICATION, other_settles=False)
    assert not form.may_relate("reply", NOTIFICATION, other_settles=False)


@pytest.mark.parametrize(
    ("draft", "body", "highest"),
    [
        (LAUNCHED, {}, PRIORITY),
        (SCRUBBED, {}, PRIORITY),
        (FAILED, {}, IMMEDIATE),
        (FAILED, {"crew_in_danger": "yes"}, FLASH),
        (LAUNCHED, {"crew_in_danger": "unknown"}, PRIORITY),
    ],
)
def test_danger_to_the_crew_goes_before_everything(draft: Any, body: dict[str, Any], highest: Precedence) -> None:
    message = checked(of(OUTCOME, draft, **body))
    assert message.precedence is highest
    alone = capacities(form_of(message.type, 1), body_of(message), message)
    assert (("sole_crew_danger",) in alone) is (highest is FLASH)


# -- the case ------------------------------------------------------------------------------------------------------


def test_a_launch_that_is_put_off_flown_and_handed_over() -> None:
    matter = Matter("launch")
    matter.say(0, "MERIDIAN", NOTIFICATION, window=window(48, 100))
    assert matter.state(1) == "notified"
    assert matter.owed(1) == {("MERIDIAN", "launch_outcome"): 124}
    assert matter.standing(1).until == matter.standing(1).since + 48 * 3_600_000
    matter.say(50, "MERIDIAN", OUTCOME, RESCHEDULED, new_window=window(120, 130))
    assert matter.state(101) == "rescheduled", "the first window does not count any more"
    matter.say(121, "MERIDIAN", OUTCOME, LAUNCHED, when=at(120.5), next_message_at=at(130))
    assert matter.state(121) == "deploying"
    assert matter.owed(121) == {("MERIDIAN", "deployed_objects"): 130}
    matter.say(129, "MERIDIAN", OUTCOME, next_message_at=at(150))
    assert matter.owed(129) == {("MERIDIAN", "deployed_objects"): 150}, "two of ten have been told"
    matter.say(149, "MERIDIAN", OUTCOME, next_message_at=None)
    assert matter.state(149) == "flown"
    assert matter.standing(149).ended


def test_a_window_lapses_by_itself_and_the_outcome_is_owed_none_the_less() -> None:
    matter = Matter("launch")
    first = matter.say(0, "MERIDIAN", NOTIFICATION, window=window(48, 100))
    assert matter.state(100) == "outcome_owed"
    assert matter.owed(100) == {("MERIDIAN", "launch_outcome"): 124}
    matter.say(110, "MERIDIAN", OUTCOME, SCRUBBED)
    assert matter.state(110) == "scrubbed"
    matter.say(200, "MERIDIAN", NOTIFICATION, notification(250, 300) | UPDATES, about=first)
    assert matter.state(200) == "notified"


def test_a_correction_of_the_window_counts_from_then_on() -> None:
    matter = Matter("launch")
    matter.say(0, "MERIDIAN", NOTIFICATION, window=window(48, 100))
    corrects = {"relation": {"kind": "correct", "message": "5d" * 32}, "case": "5d" * 32}
    matter.say(2, "MERIDIAN", NOTIFICATION, notification(40, 60) | corrects)
    assert matter.owed(3) == {("MERIDIAN", "launch_outcome"): 84}
    assert matter.state(60) == "outcome_owed"


def test_nobody_else_says_what_became_of_a_launch() -> None:
    matter = Matter("launch")
    matter.say(0, "MERIDIAN", NOTIFICATION, window=window(48, 100))
    matter.say(60, "KESTREL", OUTCOME, FAILED)
    assert matter.state(61) == "notified"


def test_a_failure_ends_it() -> None:
    matter = Matter("launch")
    matter.say(0, "MERIDIAN", NOTIFICATION, window=window(48, 100))
    matter.say(60, "MERIDIAN", OUTCOME, FAILED)
    assert matter.state(61) == "failed"
    assert matter.owed(61) == {}


@pytest.mark.parametrize("text", ["a\x1b[2J", "two\nlines", "\u202e"])
def test_a_site_is_read_as_text_and_never_as_anything_else(text: str) -> None:
    assert paths(of(NOTIFICATION, area={"site": text})) == {"body.area.site"}
