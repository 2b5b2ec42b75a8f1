"""Military exercises: notified, begun, ended; figures in place of names."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, newest, to_draft
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.military_exercise.examples import EXAMPLES
from protocols.phrases.times import iso
from tests.protocols.messages.drafts import checked, example, paths

HOUR = 3_600_000
_, IMMEDIATE, PRIORITY, ROUTINE = Precedence


def at(hours: float) -> str:
    return iso(EXAMPLE_AT + round(hours * HOUR))


def of(name: str, **body: Any) -> dict[str, Any]:
    draft = example(newest(f"military_exercise.{name}"))
    draft["body"] = {k: v for k, v in (draft["body"] | body).items() if v is not None}
    return draft


def window(start: float, end: float) -> dict[str, str]:
    return {"is": "interval", "start": at(start), "end": at(end)}


@pytest.mark.parametrize("draft", EXAMPLES, ids=["notification", "start", "end"])
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


@pytest.mark.parametrize("fragments", ["none", "unknown", "withheld", 1, 1_000_000])
def test_fragments_are_none_a_number_unknown_or_withheld(fragments: Any) -> None:
    body = body_of(checked(of("notification", expected_fragments=fragments)))
    assert getattr(body, "expected_fragments") == fragments  # noqa: B009


@pytest.mark.parametrize("fragments", [0, -1, 0.5, "some", 1_000_001, {"is": "withheld"}, None])
def test_and_nothing_else(fragments: Any) -> None:
    assert paths(of("notification", expected_fragments=fragments)) == {"body.expected_fragments"}


def test_what_others_need_is_never_left_out() -> None:
    draft = of("notification")
    draft["body"] = {}
    assert paths(draft) == {
        f"body.{name}"
        for name in (
            "name", "kinds", "window", "orbits", "activities", "expected_fragments", "observers_invited", "contact"
        )
    }  # fmt: skip


@pytest.mark.parametrize(
    ("start_h", "highest", "usual"), [(6, IMMEDIATE, PRIORITY), (13, PRIORITY, PRIORITY), (24 * 8, PRIORITY, ROUTINE)]
)
def test_what_begins_soon_may_be_told_sooner(start_h: float, highest: Precedence, usual: Precedence) -> None:
    draft = of("notification", window=window(start_h, start_h + 24))
    assert checked(draft).precedence is usual
    assert paths(draft | {"precedence": highest.name}) == set()
    assert paths(draft | {"precedence": Precedence(highest - 1).name}) == {"precedence"}


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"window": window(-48, -24)}, {"body.window"}),
        ({"window": window(-24, 24)}, set()),
        ({"window": window(24, -24)}, {"body.window"}),
        ({"orbits": ["none", "low"]}, {"body.orbits"}),
        ({"activities": ["none_in_orbit", "manoeuvres"], "emissions": None}, {"body.activities"}),
        ({"activities": ["manoeuvres"]}, {"body.emissions[0].kind", "body.emissions[1].kind"}),
        ({"kinds": []}, {"body.kinds"}),
        ({"kinds": ["simulation", "simulation"]}, {"body"}),
        ({"states_taking_part": {"is": "withheld"}, "objects": None}, set()),
    ],
)
def test_a_notification_does_not_contradict_itself(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of("notification", **body)) == wrong


@pytest.mark.parametrize(
    ("name", "body", "wrong"),
    [
        ("start", {"as_notified": "yes"}, {"body.changes"}),
        ("start", {"changes": None}, {"body.changes"}),
        ("start", {"as_notified": "yes", "changes": None}, set()),
        ("start", {"started_at": at(1)}, {"body.started_at"}),
        ("end", {"ended_at": at(1)}, {"body.ended_at"}),
        ("end", {"ended": "not_held"}, set()),
    ],
)
def test_beginning_and_end_tell_what_has_happened(name: str, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(name, **body)) == wrong


def test_beginning_and_end_refer_to_the_notification() -> None:
    for name in ("start", "end"):
        form = newest(f"military_exercise.{name}")
        assert form.needs_relation
        assert form.may_relate("update", "military_exercise.notification", other_settles=False)
        assert not form.may_relate("update", "manoeuvre.notice", other_settles=False)


def test_fragments_that_were_produced_do_not_wait_for_a_second_officer() -> None:
    message = checked(of("end", fragments=12))
    body = body_of(message)
    assert message.precedence is IMMEDIATE
    assert ("sole_override",) in capacities(form_of(message.type, 1), body, message)
    message = checked(of("end") | {"precedence": "PRIORITY"})
    assert message.precedence is PRIORITY
    assert paths(of("end") | {"precedence": "IMMEDIATE"}) == {"precedence"}


def test_it_belongs_to_no_drill() -> None:
    """`drill_run` names a practice on the line; the message itself stays real."""
    message = checked(of("notification"), mode="live")
    assert message.drill is None
    assert message.mode == "live"
