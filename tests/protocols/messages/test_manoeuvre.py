"""Manoeuvres: when they may be urgent, what a campaign must say, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, needs_two_officers, newest, to_draft
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.manoeuvre import Notice, Outcome
from protocols.messages.manoeuvre.examples import CAMPAIGN, EXAMPLES
from protocols.messages.manoeuvre.parts import DeltaV, DeltaVBand, magnitude_m_s
from protocols.messages.values import Withheld
from protocols.phrases.times import iso
from tests.protocols.messages.drafts import checked, example, paths

HOUR = 3_600_000
FLASH, IMMEDIATE, PRIORITY, ROUTINE = Precedence
WITHHELD, UNKNOWN = {"is": "withheld"}, {"is": "unknown"}


def at(hours: float) -> str:
    return iso(EXAMPLE_AT + round(hours * HOUR))


def interval(start: float, end: float) -> dict[str, str]:
    return {"is": "interval", "start": at(start), "end": at(end)}


def notice(**body: Any) -> dict[str, Any]:
    draft = example(newest("manoeuvre.notice"))
    for name in ("decision_by", "ask_during"):
        del draft["body"][name]
    draft["body"] |= {"ask": "none"} | body
    return draft


def outcome(**body: Any) -> dict[str, Any]:
    draft = example(newest("manoeuvre.outcome"))
    draft["body"] = {k: v for k, v in (draft["body"] | body).items() if v is not None}
    return draft


def two(draft: dict[str, Any]) -> Any:
    message = checked(draft)
    return message, body_of(message)


@pytest.mark.parametrize("draft", EXAMPLES, ids=["notice", "campaign", "outcome"])
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    message = checked(draft)
    assert to_draft(message)["body"] == draft["body"]


@pytest.mark.parametrize(
    ("purpose", "ignition_h", "highest", "usual"),
    [
        ("collision_avoidance", 1.9, FLASH, FLASH),
        ("collision_avoidance", 2, IMMEDIATE, IMMEDIATE),
        ("collision_avoidance", 12, PRIORITY, PRIORITY),
        # without an approach no burn is a matter of minutes, and what is not soon is routine
        ("station_keeping", 1, IMMEDIATE, PRIORITY),
        ("station_keeping", 13, PRIORITY, PRIORITY),
        ("station_keeping", 25, PRIORITY, ROUTINE),
    ],
)
def test_precedence_follows_the_time_to_ignition(
    purpose: str, ignition_h: float, highest: Precedence, usual: Precedence
) -> None:
    draft = notice(purpose=purpose, ignition=at(ignition_h))
    assert checked(draft).precedence is usual
    assert paths(draft | {"precedence": highest.name}) == set()
    if highest is not FLASH:
        above = Precedence(highest - 1).name
        assert paths(draft | {"precedence": above}) == {"precedence"}
        assert paths(draft | {"precedence": above, "precedence_reason": "The other side has nobody awake."}) == set()


def test_the_time_that_counts_is_that_of_the_decision_where_one_is_named() -> None:
    draft = notice(ignition=at(20), decision_by=at(1))
    assert checked(draft).precedence is FLASH
    assert paths(notice(ignition=at(20), decision_by=at(21))) == {"body.decision_by"}
    # a decision that is late is still one to make, until the burn is over
    assert checked(notice(ignition=at(20), decision_by=at(-1))).precedence is FLASH
    assert checked(notice(ignition=at(-1), decision_by=at(-2), basis="determined")).precedence is PRIORITY


def test_one_officer_may_send_a_late_avoidance_but_no_other_urgent_burn() -> None:
    message, body = two(notice(ignition=at(1)))
    assert needs_two_officers(message, body)
    assert ("sole_override",) in capacities(form_of(message.type, 1), body, message)
    message, body = two(notice(purpose="relocation", ignition=at(1)) | {"precedence": "IMMEDIATE"})
    assert ("sole_override",) not in capacities(form_of(message.type, 1), body, message)


def test_a_machine_may_send_a_routine_notice() -> None:
    message, body = two(notice(purpose="station_keeping", ignition=at(50)))
    assert ("service",) in capacities(form_of(message.type, 1), body, message)


def test_delta_v_is_a_vector_a_band_withheld_or_unknown_and_never_absent() -> None:
    _, body = two(notice())
    assert isinstance(body, Notice)
    assert isinstance(body.delta_v_m_s, DeltaV)
    assert magnitude_m_s(body.delta_v_m_s) == pytest.approx(0.12006664815842908)
    _, body = two(notice(delta_v_m_s={"is": "band", "at_least_m_s": 0.1, "at_most_m_s": 0.1}))
    assert isinstance(body.delta_v_m_s, DeltaVBand)
    _, body = two(notice(delta_v_m_s=WITHHELD))
    assert isinstance(body.delta_v_m_s, Withheld)
    assert paths(notice(delta_v_m_s=None)) == {"body.delta_v_m_s"}
    assert paths(notice(delta_v_m_s={"is": "band", "at_least_m_s": 0.2, "at_most_m_s": 0.1})) == {"body.delta_v_m_s"}
    assert paths(notice(delta_v_m_s={"is": "vector", "frame": "rtn", "axis_1_m_s": 0.0})) == {
        "body.delta_v_m_s.axis_2_m_s",
        "body.delta_v_m_s.axis_3_m_s",
    }


def test_burnt_mass_leaves_the_object() -> None:
    assert paths(notice(delta_mass_kg=0.5)) == {"body.delta_mass_kg"}
    assert paths(notice(delta_mass_kg=-0.5)) == set()


def test_what_is_past_is_told_as_past() -> None:
    assert paths(notice(ignition=at(-1))) == {"body.ignition"}
    assert paths(notice(ignition=interval(-2, 1))) == set()
    assert paths(notice(ignition=at(-1), basis="determined")) == set()
    assert paths(notice(ignition=at(1), basis="telemetry")) == {"body.basis"}


def test_a_campaign_is_one_notice_with_limits_over_an_interval() -> None:
    draft: dict[str, Any] = {**CAMPAIGN, "body": {**CAMPAIGN["body"]}}  # type: ignore[dict-item]
    assert paths(draft) == set()
    draft["body"]["ignition"] = at(50)
    assert paths(draft) == {"body.ignition"}
    limits = dict(draft["body"]["campaign"])
    draft["body"] |= {"ignition": interval(50, 90), "campaign": limits}
    limits["height_at_least_km"] = 600
    assert paths(draft) == {"body.campaign"}
    limits["height_at_least_km"] = WITHHELD
    assert paths(draft) == set()
    del limits["in_all_at_most_m_s"], limits["told_before_change_h"]
    assert paths(draft) == {"body.campaign.in_all_at_most_m_s", "body.campaign.told_before_change_h"}


def test_a_trajectory_is_kept_for_a_time() -> None:
    assert paths(notice(ask="keep_trajectory")) == {"body.ask_during"}
    assert paths(notice(ask_during=interval(1, 2))) == {"body.ask_during"}
    assert checked(notice(ask="screening")).reply.required == "answer"
    assert checked(notice()).reply.required == "acknowledgement"


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"outcome": "executed", "delta_v_m_s": None}, {"body.delta_v_m_s"}),
        ({"outcome": "executed", "delta_v_m_s": WITHHELD}, set()),
        ({"outcome": "partial", "delta_v_m_s": UNKNOWN}, set()),
        ({"outcome": "aborted"}, {"body.delta_v_m_s"}),
        ({"outcome": "aborted", "delta_v_m_s": None}, set()),
        ({"ignition": at(1)}, {"body.ignition"}),
        ({"basis": "planned"}, {"body.basis"}),
    ],
)
def test_an_outcome_says_what_was_burnt(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(outcome(**body)) == wrong


def test_an_avoidance_that_did_not_happen_is_as_urgent_as_the_approach() -> None:
    nothing_burnt = {"outcome": "aborted", "delta_v_m_s": None}
    assert checked(outcome(**nothing_burnt, tca=at(1))).precedence is FLASH
    assert checked(outcome(**nothing_burnt, tca=at(-1))).precedence is PRIORITY
    assert checked(outcome(**nothing_burnt, tca=None)).precedence is PRIORITY
    assert checked(outcome(outcome="executed", tca=at(1))).precedence is PRIORITY


def test_an_outcome_refers_to_its_notice() -> None:
    draft = outcome()
    del draft["relation"], draft["case"]
    assert paths(draft) == {"relation"}
    form = newest("manoeuvre.outcome")
    assert form.may_relate("update", "manoeuvre.notice", other_settles=False)
    assert not form.may_relate("update", "conjunction.alert", other_settles=False)
    assert not form.may_relate("reply", "manoeuvre.notice", other_settles=False)
    assert isinstance(two(outcome())[1], Outcome)
