"""Draft → Message → bytes → draft: the same, or every fault at once."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from protocols.errors import Code, Misuse, Refused, WrongDraft
from protocols.messages import Form, Message, Precedence, body_of, check, form_of, parse, to_draft
from protocols.messages.allowed import only_value
from protocols.messages.fields import fields_of
from protocols.messages.form import EXAMPLE_AT, EXAMPLE_HASH
from protocols.wire import pack
from tests.depth import deep
from tests.protocols.messages.drafts import ALL_FORMS, ID, body_places, checked, example, faults, paths, sound, unsound

every_form = pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: f"{form.type}-{form.version}")


def conjunction(**body: Any) -> dict[str, Any]:
    form = form_of("conjunction.alert", 1)
    assert form is not None
    draft = example(form)
    draft["body"] |= body
    return draft


def back_and_forth(draft: dict[str, Any]) -> None:
    message = checked(draft)
    data = pack(message)
    assert parse(data) == message
    written = json.loads(json.dumps(to_draft(parse(data))))
    assert pack(checked(written)) == data


@every_form
def test_the_example_of_every_form_passes_and_comes_back_as_the_same_bytes(form: Form) -> None:
    back_and_forth(example(form))


@every_form
def test_random_drafts_come_back_as_the_same_bytes(form: Form) -> None:
    chance, sent = random.Random(form.type), 0
    for _ in range(deep(60, 12)):
        draft = example(form)
        for _path, holder, name, field in body_places(form, draft):
            if chance.random() < 0.4:
                before = dict(holder)
                holder[name] = sound(field.type, chance)
                # Single fields are right; what they say together may not be: then the field goes back.
                if paths(draft):
                    holder.clear()
                    holder.update(before)
        if not paths(draft):
            back_and_forth(draft)
            sent += 1
    assert sent >= 5 or not body_places(form, example(form))


@every_form
def test_every_field_refuses_every_wrong_value_by_its_path(form: Form) -> None:
    draft = example(form)
    for path, holder, name, field in body_places(form, draft):
        before = dict(holder)
        for wrong in unsound(field.type):
            holder[name] = wrong
            found = paths(draft)
            inside = (f"{path}[", f"{path}.")
            assert any(each == path or each.startswith(inside) for each in found), (path, wrong, found)
        holder.clear()
        holder.update(before)


@every_form
def test_every_required_field_is_missed_by_its_path(form: Form) -> None:
    draft = example(form)
    for path, holder, name, field in body_places(form, draft):
        if field.required and only_value(field.type) is None:
            before = holder.pop(name)
            assert path in paths(draft)
            holder[name] = before


def test_all_that_is_wrong_is_said_at_once() -> None:
    draft = conjunction(tca="tomorrow", miss_distance_m=-5, probability=3, ask="inttent", colour="red")
    draft["body"]["objects"][1]["object"]["name"] = ""
    draft["body"]["criterion"] = {"name": "x", "within_hours": 3}
    draft |= {"to": ["kestrel"], "precedence": "FLUSH", "precedense_reason": "urgent"}
    del draft["body"]["crew_at_risk"]
    assert paths(draft) == {
        "body.tca", "body.miss_distance_m", "body.probability", "body.ask", "body.colour",
        "body.objects[1].object.name", "body.criterion.within_hours", "to[0]", "precedence",
        "precedense_reason", "body.crew_at_risk",
    }  # fmt: skip


def test_a_fault_says_what_was_found_what_is_allowed_and_what_was_probably_meant() -> None:
    found = {fault.path: fault for fault in faults(conjunction(miss_distance_m=-5.0, ask="intnt", tcaa=3))}
    assert found["body.miss_distance_m"].wrong == "is -5.0"
    assert found["body.miss_distance_m"].allowed.startswith("a number from 0 to 1,000,000,000 m")
    assert '{"is": "withheld"}' in found["body.miss_distance_m"].allowed
    assert found["body.ask"].wrong == "is 'intnt' (did you mean intent?)"
    assert found["body.ask"].allowed == "data, intent, keep_trajectory, manoeuvre, none"
    assert found["body.tcaa"].wrong == "unknown field (did you mean tca?)"


def test_what_was_found_is_shortened_and_cannot_act_on_the_screen() -> None:
    [fault] = faults(conjunction(ask="\x1b]0;owned\x07\u202e" + "x" * 5000))
    assert "\x1b" not in fault.wrong
    assert "\u202e" not in fault.wrong
    assert len(fault.wrong) < 120


def test_text_that_reorders_the_line_is_refused_and_named() -> None:
    [fault] = faults(conjunction(remarks="pass \u202eebircsed\u202c"))
    assert fault.path == "body.remarks"
    assert fault.wrong == "holds the control character U+202E at place 6"


def test_text_in_other_scripts_is_kept_and_lines_only_where_there_are_several() -> None:
    remarks = "交会通知\nتنبيه اقتراب\nСближение объектов\nfaceți"
    message = checked(conjunction(remarks=remarks))
    body = body_of(message)
    assert getattr(body, "remarks") == remarks  # noqa: B009
    assert paths(conjunction(conjunction_id="one\ntwo")) == {"body.conjunction_id"}


def test_two_spellings_of_one_letter_make_the_same_bytes() -> None:
    apart, joined = (checked(conjunction(remarks=f"caf{letter}")) for letter in ("e\u0301", "\u00e9"))
    assert pack(apart) == pack(joined)
    assert apart == joined


def test_numbers_may_be_written_without_a_point_and_minus_zero_is_zero() -> None:
    assert pack(checked(conjunction(miss_distance_m=55))) == pack(checked(conjunction(miss_distance_m=55.0)))
    draft = conjunction()
    draft["body"]["relative_position"] = {"r_m": -0.0, "t_m": 0, "n_m": 1}
    assert parse(pack(checked(draft))) == checked(draft)


def test_instants_are_text_or_milliseconds_and_utc_only() -> None:
    assert pack(checked(conjunction(tca="2026-11-22T20:31:15.893Z"))) == pack(
        checked(conjunction(tca=1_795_379_475_893))
    )
    for wrong in (
        "2026-11-22T20:31:15+02:00",
        "2026-11-22 20:31",
        "2026-11-22T20:31:60Z",
        "2026-11-22T20:31:15.8931Z",
        "٢٠٢٦",
    ):
        assert "body.tca" in paths(conjunction(tca=wrong))


def test_withheld_unknown_and_absent_are_three_different_bodies() -> None:
    drafts = [conjunction(relative_speed_m_s=value) for value in ({"is": "withheld"}, {"is": "unknown"}, None)]
    assert len({pack(checked(draft)) for draft in drafts}) == 3


def test_a_good_draft_is_short_and_the_rest_is_filled_in() -> None:
    relation = {"kind": "reply", "message": EXAMPLE_HASH}
    message = checked({"type": "procedure.acknowledgement", "to": ["KESTREL"], "relation": relation, "body": {}})
    assert (message.version, message.precedence, message.reply.required) == (1, Precedence.PRIORITY, "none")
    assert (message.label, message.handling.may_publish, message.charter) == ("channel", "no", None)
    assert b"Receipt is not agreement with, or acceptance of, anything in it." in pack(message)


def test_the_decision_of_an_alert_is_when_its_answer_is_due() -> None:
    assert checked(conjunction()).reply.by == 1_795_370_400_000  # 2026-11-22T18:00:00Z, its decision_by


@pytest.mark.parametrize("name", ["mode", "id", "from", "composed_at"])
def test_a_draft_does_not_say_who_sends_it_or_when(name: str) -> None:
    assert paths(conjunction() | {name: "MERIDIAN"}) == {name}


def test_addressees_are_named_once_and_never_the_sender() -> None:
    draft = conjunction() | {"to": ["KESTREL", "KESTREL", "MERIDIAN"], "info": ["KESTREL", "HALCYON"]}
    found = check_paths(draft)
    assert found == {"to[1]", "to[2]", "info[0]"}
    assert paths(conjunction() | {"to": []}) == {"to"}


def check_paths(draft: dict[str, Any]) -> set[str]:
    with pytest.raises(Refused) as refused:
        check(draft, mode="test", from_="MERIDIAN", id=ID, composed_at=EXAMPLE_AT)
    return {fault.path for fault in refused.value.faults}  # type: ignore[attr-defined]


def test_a_precedence_that_is_too_high_needs_a_reason_which_travels() -> None:
    [fault] = faults(conjunction() | {"precedence": "FLASH"})
    assert fault.path == "precedence"
    assert "IMMEDIATE or lower" in fault.allowed
    message = checked(conjunction() | {"precedence": 1, "precedence_reason": "Their desk closes in an hour."})
    assert parse(pack(message)).precedence_reason == "Their desk closes in an hour."


def test_drill_part_only_in_mode_drill_and_always_there() -> None:
    assert paths(conjunction(), mode="drill") == {"drill"}
    assert paths(conjunction() | {"drill": {"run": "D1"}}) == {"drill"}
    message = checked(conjunction() | {"drill": {"run": "D1", "inject": "4"}}, mode="drill")
    assert parse(pack(message)).mode == "drill"


def test_a_type_or_version_that_nobody_knows_is_named_with_the_near_one() -> None:
    [fault] = faults(conjunction() | {"type": "conjunction.alart"})
    assert (fault.path, "conjunction.alert" in fault.wrong) == ("type", True)
    assert paths(conjunction() | {"version": 2}) == {"version"}
    assert paths(conjunction() | {"version": True}) == {"version"}
    assert paths({}) == {"type", "to", "body"}
    assert paths({"type": ["x"], "to": [], "body": []}) >= {"type", "to"}


def test_what_is_not_a_draft_at_all_is_refused_as_one() -> None:
    with pytest.raises(Refused) as refused:
        check([1, 2], mode="test", from_="MERIDIAN", id=ID, composed_at=0)  # type: ignore[arg-type]
    assert refused.value.code is Code.DRAFT_WRONG


def test_a_wrong_id_is_our_own_mistake() -> None:
    with pytest.raises(Misuse):
        check(conjunction(), mode="test", from_="MERIDIAN", id=b"short", composed_at=EXAMPLE_AT)


FULL_HEADER = {
    "info": ["HALCYON"],
    "charter": "c0" * 32,
    "speaks_for": "government",
    "precedence": "ROUTINE",
    "precedence_reason": "Nothing to decide.",
    "label": "named_centres",
    "handling": {
        "retention": "case", "may_forward": "no", "may_publish": "after", "publish_after": "2027-01-01T00:00:00Z",
    },
    "translations": [
        {"field": "body.remarks", "language": "zh-Hans", "origin": "human", "text": "交会", "translator": "WATCH-2"},
        {"field": "body.remarks", "language": "ar", "origin": "machine", "text": "اقتراب"},
    ],
    "expires_at": "2026-11-23T00:00:00.250Z",
    "reply": {"required": "answer", "by": "2026-11-22T16:00:00Z"},
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": "ca" * 32,
    "legal_basis": ["outer_space_treaty_ix", "voluntary"],
    "language": "pt-BR",
    "attachments": [
        {"name": "conjunction.kvn", "media_type": "text/plain", "size": 9120, "sha256": "0f" * 32, "key": "ee" * 32}
    ],
}  # fmt: skip


def test_a_full_header_comes_back_whole() -> None:
    message = checked(conjunction() | FULL_HEADER)
    back_and_forth(conjunction() | FULL_HEADER)
    written = to_draft(message)
    assert all(written[name] == value for name, value in FULL_HEADER.items())


@pytest.mark.parametrize("name", sorted({*FULL_HEADER, "to", "drill"} - {"charter"}))
def test_every_header_field_refuses_every_wrong_value_by_its_path(name: str) -> None:
    mode = "drill" if name == "drill" else "test"
    for wrong in unsound(fields_of(Message)[name].type):
        if name == "precedence" and wrong == 1:
            continue
        found = paths(conjunction() | {name: wrong}, mode=mode)
        assert any(each.partition(".")[0].partition("[")[0] == name for each in found), (name, wrong, found)


WORDS = sorted({"is", "type", "body", "to", "nonsense", *(name for form in ALL_FORMS for name in fields_of(form.body))})
NAMES = st.sampled_from(WORDS) | st.text(max_size=5)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("withheld")
JUNK = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(form=st.sampled_from(ALL_FORMS), header=JUNK, body=JUNK)
def test_whatever_is_handed_in_is_a_message_or_a_list_of_faults(form: Form, header: Any, body: Any) -> None:
    draft = (
        {**header, "type": form.type, "body": body} if isinstance(header, dict) else {"type": form.type, "body": body}
    )
    assert all(fault.path and fault.wrong.isprintable() for fault in faults(draft))
    paths(header)


def test_a_draft_of_thousands_of_fields_costs_no_more_than_one_of_a_hundred() -> None:
    many = {f"field_{number}": number for number in range(40_000)}
    for draft in (conjunction() | many, conjunction(**many)):
        with pytest.raises(WrongDraft) as wrong:
            checked(draft)
        assert len(wrong.value.faults) == 1
        assert "at most 100" in str(wrong.value)
