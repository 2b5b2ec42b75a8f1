"""A rule between fields: what it finds, what it lets pass, and that it says of itself what it does."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import msgspec
import pytest
from msgspec import Meta

from protocols.errors import FieldFault
from protocols.messages import Message
from protocols.messages.form import EXAMPLE_AT, always, never
from protocols.messages.header import Precedence
from protocols.messages.rules import (
    Alone,
    Among,
    Before,
    Distinct,
    Future,
    Given,
    Judged,
    NotWith,
    OneOf,
    Past,
    Rule,
    Told,
    When,
)
from protocols.messages.urgency import ByTime, Fixed, Raised
from protocols.messages.values import Instant, Interval, Line, Undisclosed, Withheld
from protocols.wire import CentreName, Wire
from tests.protocols.messages.drafts import ALL_FORMS, checked, example

HOUR = 3_600_000
NOW = EXAMPLE_AT


class Phase(Wire, kw_only=True):
    during: Interval
    kind: Literal["approach", "hold", "leave"] = "hold"
    hold_km: Annotated[float, Meta(ge=0.0, le=10.0)] | None = None


class Plan(Wire, kw_only=True):
    window: Interval | Instant | Undisclosed | None = None
    decide_by: Instant | None = None
    kind: Literal["one", "two"] = "one"
    kinds: tuple[Literal["none", "radio", "light"], ...] = ()
    reason: Line | None = None
    text: Line | None = None
    centre: CentreName | None = None
    phases: tuple[Phase, ...] = ()
    value: Line | Undisclosed | None = None


def message(**changes: Any) -> Message:
    said = checked(example(next(form for form in ALL_FORMS if form.type == "conjunction.alert")))
    return msgspec.structs.replace(said, **changes)


def wrong(rule: Rule, **fields: Any) -> list[str]:
    return [fault.path for fault in rule.faults(message(), Plan(**fields))]


def hours(start: float, end: float) -> Interval:
    return Interval(start=NOW + round(start * HOUR), end=NOW + round(end * HOUR))


def phase(start: float, end: float, **more: Any) -> Phase:
    return Phase(during=hours(start, end), **more)


def test_a_decision_comes_before_the_window_that_it_is_for() -> None:
    rule = Before("body.decide_by", "body.window")
    assert wrong(rule, decide_by=NOW + HOUR, window=hours(2, 3)) == []
    assert wrong(rule, decide_by=NOW + 4 * HOUR, window=hours(2, 3)) == ["body.decide_by"]
    # An instant within the interval is before its end: what must be before its start says so.
    assert wrong(rule, decide_by=NOW + 2 * HOUR, window=hours(2, 3)) == []
    assert wrong(Before("body.decide_by", "body.window.start"), decide_by=NOW + 2 * HOUR, window=hours(2, 3)) == [
        "body.decide_by"
    ]
    same = Before("body.decide_by", "body.window", or_same=True)
    assert wrong(same, decide_by=NOW + HOUR, window=NOW + HOUR) == []
    assert wrong(rule, decide_by=NOW + HOUR, window=NOW + HOUR) == ["body.decide_by"]


def test_what_is_withheld_or_left_out_is_compared_with_nothing() -> None:
    rule = Before("body.decide_by", "body.window")
    assert wrong(rule, decide_by=NOW, window=Withheld()) == wrong(rule, window=hours(1, 2)) == []
    assert wrong(Future("body.window")) == wrong(Past("body.window"), window=Withheld()) == []


def test_the_future_lies_after_the_message_and_the_past_does_not() -> None:
    assert wrong(Future("body.decide_by"), decide_by=NOW) == ["body.decide_by"]
    assert wrong(Future("body.decide_by"), decide_by=NOW + 1) == []
    assert wrong(Future("body.window"), window=hours(-1, 1)) == []
    assert wrong(Future("body.window"), window=hours(-2, -1)) == ["body.window"]
    assert wrong(Past("body.decide_by"), decide_by=NOW) == []
    assert wrong(Past("body.decide_by"), decide_by=NOW + 1) == ["body.decide_by"]
    assert wrong(Past("body.window"), window=hours(-1, 1)) == []
    assert wrong(Past("body.window"), window=hours(1, 2)) == ["body.window"]


def test_every_item_of_a_list_is_named_by_its_place() -> None:
    assert wrong(Future("body.phases[].during"), phases=(phase(1, 2), phase(-3, -2), phase(-2, -1))) == [
        "body.phases[1].during", "body.phases[2].during"
    ]  # fmt: skip


def test_two_paths_through_one_list_are_of_the_same_item() -> None:
    rule = Given("body.phases[].hold_km", "body.phases[].kind", ("hold",))
    assert wrong(rule, phases=(phase(1, 2, kind="hold", hold_km=2.0), phase(2, 3, kind="leave"))) == []
    assert wrong(rule, phases=(phase(1, 2, kind="hold"), phase(2, 3, kind="leave", hold_km=2.0))) == [
        "body.phases[0].hold_km", "body.phases[1].hold_km"
    ]  # fmt: skip


def test_a_field_goes_with_a_code_and_only_with_it() -> None:
    rule = Given("body.reason", "body.kind", ("two",))
    assert wrong(rule, kind="two", reason="because") == wrong(rule, kind="one") == []
    assert wrong(rule, kind="two") == wrong(rule, kind="one", reason="because") == ["body.reason"]
    assert wrong(Given("body.reason", "body.kind", ("two",), may_stand_alone=True), reason="because") == []
    assert wrong(Given("body.reason", "body.text"), text="said") == ["body.reason"]
    assert wrong(Given("body.reason", "body.kinds", ("radio",)), kinds=("light", "radio")) == ["body.reason"]
    assert wrong(NotWith("body.reason", "body.kind", ("one",)), kind="one", reason="because") == ["body.reason"]
    assert wrong(NotWith("body.reason", "body.kind", ("one",)), kind="two", reason="because") == []


def test_withheld_is_given() -> None:
    assert wrong(Given("body.value", "body.kind", ("two",)), kind="two", value=Withheld()) == []
    assert wrong(OneOf(("body.value", "body.text")), value=Withheld()) == []
    assert wrong(OneOf(("body.value", "body.text"))) == ["body.value"]


def test_one_of_several_is_needed_in_every_item() -> None:
    rule = OneOf(("body.phases[].hold_km", "body.phases[].kind"))
    assert wrong(rule, phases=(phase(1, 2),)) == []
    assert wrong(OneOf(("body.phases[].hold_km",)), phases=(phase(1, 2, hold_km=1.0), phase(2, 3))) == [
        "body.phases[1].hold_km"
    ]


def test_a_code_that_denies_the_others_stands_alone_and_nothing_stands_twice() -> None:
    assert wrong(Alone("body.kinds", "none"), kinds=("none", "radio")) == ["body.kinds"]
    assert wrong(Alone("body.kinds", "none"), kinds=("none",)) == []
    assert wrong(Distinct("body.kinds"), kinds=("radio", "radio")) == ["body.kinds"]
    assert wrong(Distinct("body.kinds"), kinds=("radio", "light")) == wrong(Distinct("body.kinds")) == []
    assert wrong(Distinct("body.phases", by="kind"), phases=(phase(1, 2), phase(3, 4))) == ["body.phases"]


def test_a_centre_that_the_body_names_is_one_of_the_messages_own() -> None:
    rule = Among("body.centre", ("from", "to"))
    assert wrong(rule, centre="MERIDIAN") == wrong(rule, centre="KESTREL") == wrong(rule) == []
    assert wrong(rule, centre="HALCYON") == ["body.centre"]  # it is only informed
    assert wrong(Among("body.centre", ("info",)), centre="HALCYON") == []


def test_a_rule_may_speak_of_the_header() -> None:
    reply = message().reply
    assert reply.by is not None
    rule = Before("reply.by", "body.decide_by")
    assert [f.path for f in rule.faults(message(), Plan(decide_by=reply.by))] == ["reply.by"]
    assert rule.faults(message(), Plan(decide_by=reply.by + 1)) == []


def test_what_needs_a_function_has_a_sentence() -> None:
    rule = Told("odd", "the reason is odd", lambda message, body: [FieldFault("body.reason", "is even")])
    assert wrong(rule) == ["body.reason"]
    assert rule.plain() == {"rule": "told", "name": "odd", "sentence": "the reason is odd"}


def test_a_question_about_a_body() -> None:
    assert When("body.kinds", ("radio",))(Plan(kinds=("light", "radio")))
    assert not When("body.kinds", ("radio",))(Plan(kinds=("light",)))
    assert When("body.reason")(Plan(reason="because"))
    assert not When("body.reason")(Plan())
    assert When("body.value", ("withheld",))(Plan(value=Withheld()))


def test_urgency_is_by_danger_first_and_then_by_the_time_that_is_left() -> None:
    by_time = ByTime(("body.decide_by", "body.window"), flash_h=2, immediate_h=12)
    flash, immediate, priority, routine = Precedence
    assert by_time(Plan(decide_by=NOW + 2 * HOUR - 1), NOW) is flash
    assert by_time(Plan(decide_by=NOW + 2 * HOUR), NOW) is immediate
    assert by_time(Plan(decide_by=NOW + 12 * HOUR), NOW) is priority
    assert by_time(Plan(window=hours(1, 30)), NOW) is flash  # its start
    assert by_time(Plan(window=hours(-3, -2)), NOW) is priority  # over
    assert by_time(Plan(window=hours(-1, 2)), NOW) is flash  # it has begun, and is not over
    assert by_time(Plan(), NOW) is priority
    assert by_time(Plan(decide_by=NOW + 20 * HOUR, window=hours(1, 2)), NOW) is priority  # the first that is given
    phases = (Phase(during=hours(20, 30)), Phase(during=hours(1, 2)), Phase(during=hours(-3, -2)))
    of_a_list = ByTime(("body.phases[].during",), flash_h=2, immediate_h=12)
    assert of_a_list(Plan(phases=phases), NOW) is flash  # the nearest that is not over
    assert of_a_list(Plan(phases=phases[2:]), NOW) is priority
    raised = Raised(flash, When("body.kind", ("two",)), Fixed(routine))
    assert (raised(Plan(kind="two"), NOW), raised(Plan(), NOW)) == (flash, routine)


@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.type)
def test_everything_that_is_decided_about_a_type_can_be_told_to_another_program(form: Any) -> None:
    """Whoever writes a client from the specification alone must be able to refuse what we refuse."""
    decided = [form.highest_precedence, *form.rules]
    decided += [q for q in (form.two_officers, form.crew_danger, form.override) if q not in (always, never)]
    for each in decided:
        assert len(each.told) > 3, each
        json.dumps(each.plain())
    assert isinstance(form.rules, tuple)
    assert not isinstance(form.override, Judged) or form.override.sentence
