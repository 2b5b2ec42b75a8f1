"""Registrations: every particular of the convention, each one given, withheld or unknown."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, needs_two_officers, newest, to_draft
from protocols.messages.registration.examples import EXAMPLES, HANDED_ON, ON_REQUEST
from tests.protocols.messages.drafts import checked, paths
from tests.protocols.messages.matter import at, of

OBJECT, CHANGE, ACCESS = "registration.object", "registration.change", "registration.registry_access"
ORBIT = {"period_min": 95.0, "inclination_deg": 97.0, "apogee_km": 520.0, "perigee_km": 500.0}


@pytest.mark.parametrize("draft", EXAMPLES, ids=lambda draft: str(draft["type"]))
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


def test_no_particular_of_the_convention_is_left_out() -> None:
    draft = of(OBJECT)
    draft["body"] = {"orbit": {}}
    assert paths(draft) == {
        f"body.{name}"
        for name in (
            "object", "registering_state", "launching_states", "launched_at", "launched_from", "function", "submitted",
            "orbit.period_min", "orbit.inclination_deg", "orbit.apogee_km", "orbit.perigee_km",
        )
    }  # fmt: skip


@pytest.mark.parametrize("secret", [{"is": "withheld"}, {"is": "unknown"}])
def test_each_may_be_withheld_and_then_says_so(secret: dict[str, str]) -> None:
    hidden = {"orbit": dict.fromkeys(ORBIT, secret), "function": secret, "launched_from": secret}
    assert paths(of(OBJECT, **hidden)) == set()


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"launched_at": at(1)}, {"body.launched_at"}),
        ({"launched_at": {"is": "withheld"}}, {"body.launched_at"}),
        ({"launching_states": ["A", "A"]}, {"body.launching_states"}),
        ({"orbit": ORBIT | {"perigee_km": 600}}, {"body.orbit"}),
        ({"orbit": ORBIT | {"inclination_deg": 181}}, {"body.orbit.inclination_deg"}),
        ({"submitted": "later"}, {"body.document"}),
        ({"submitted": "no", "document": None}, set()),
        ({"web": "a\x1b[2J"}, {"body.web"}),
    ],
)
def test_an_entry_does_not_contradict_itself(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(OBJECT, **body)) == wrong


@pytest.mark.parametrize(
    ("changed", "needs"),
    [
        ("status", {"status"}),
        ("orbit", {"orbit"}),
        ("geostationary_position", {"geostationary_position_deg"}),
        ("disposal_orbit", {"orbit", "disposal_conditions", "passivated"}),
        ("supervision", {"new_supervisor"}),
        ("registry", {"new_registry"}),
        ("function", {"function"}),
        ("other", {"remarks"}),
        ("re_entered", set()),
    ],
)
def test_a_change_says_into_what(changed: str, needs: set[str]) -> None:
    bare = dict.fromkeys(("new_supervisor", "new_registry", "function", "remarks", "document"))
    draft = of(CHANGE, HANDED_ON, **(bare | {"changed": [changed]}))
    assert paths(draft) == {f"body.{name}" for name in needs}


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"changed": ["supervision"]}, {"body.new_registry", "body.function"}),
        ({"changed": ["supervision", "supervision"]}, {"body.changed", "body.new_registry", "body.function"}),
        ({"changed_at": at(1)}, {"body.changed_at"}),
        ({"submitted": "no"}, {"body.document"}),
    ],
)
def test_and_nothing_else(body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(CHANGE, HANDED_ON, **body)) == wrong


@pytest.mark.parametrize(
    ("draft", "body", "wrong"),
    [
        (None, {"web": None}, {"body.web"}),
        (ON_REQUEST, {"how_to_ask": None}, {"body.how_to_ask"}),
        (None, {"languages": ["en", "en"]}, {"body.languages"}),
        (None, {"languages": ["English"]}, {"body.languages[0]"}),
        (None, {"last_changed_at": at(1)}, {"body.last_changed_at"}),
        (None, {"access": "withheld", "web": None}, set()),
    ],
)
def test_a_registry_says_how_it_is_reached(draft: Any, body: dict[str, Any], wrong: set[str]) -> None:
    assert paths(of(ACCESS, draft, **body)) == wrong


@pytest.mark.parametrize("type_", [OBJECT, CHANGE, ACCESS])
def test_a_registration_is_never_urgent(type_: str) -> None:
    message = checked(of(type_))
    assert message.precedence is Precedence.ROUTINE
    assert not needs_two_officers(message, body_of(message))
    assert paths(of(type_) | {"precedence": "PRIORITY"}) == {"precedence"}


def test_a_change_may_come_years_after_or_without_its_registration() -> None:
    form = newest(CHANGE)
    assert not form.needs_relation
    assert form.may_relate("update", OBJECT, other_settles=False)
    assert not form.may_relate("reply", OBJECT, other_settles=False)
