"""Forms made from the types: what is filled in becomes the very message, and every fault has a field."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from protocols.messages.draft import check
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.forms import FORMS
from protocols.messages.header import Precedence
from protocols.phrases.catalogue import Phrases
from tests.parties import World
from tests.tui.desks import Watch
from tests.tui.seats import alert
from tui.drafts import Draft
from tui.replies import Reply, answers, correction, form_reply, until, withdrawals

EN = Phrases("en")

PHRASES = Phrases("en")


@pytest.fixture
def watch() -> Watch:
    return Watch()


def draft(watch: Watch, type: str, given: Mapping[str, object] | None = None) -> Draft:
    return Draft(type, watch.board, PHRASES, given)


@pytest.mark.parametrize(("type", "version"), sorted(FORMS))
def test_every_form_takes_its_example_and_gives_it_back(type: str, version: int, watch: Watch) -> None:
    """The example of MERIDIAN as KESTREL would say it: some forms name their own side."""
    swapped = {"MERIDIAN": "KESTREL", "KESTREL": "MERIDIAN"}
    text = json.dumps(FORMS[type, version].example)
    if FORMS[type, version].example["to"] == ["KESTREL"]:
        text = re.sub("MERIDIAN|KESTREL", lambda found: swapped[found[0]], text)
    example: dict[str, Any] = {**json.loads(text), "to": ["MERIDIAN"], "info": []}
    filled = draft(watch, type, example)
    meant = check(example, mode="test", from_="KESTREL", id=bytes(16), composed_at=EXAMPLE_AT)
    checked = filled.checked(EXAMPLE_AT)
    assert checked.faults == ()
    assert checked.message == meant


@pytest.mark.parametrize(("type", "version"), sorted(FORMS))
def test_every_fault_of_an_empty_form_points_at_one_of_its_fields(type: str, version: int, watch: Watch) -> None:
    empty = draft(watch, type)
    paths = {slot.path for slot in empty.slots()}
    faults = empty.checked(EXAMPLE_AT).faults
    assert "to" in {fault.path for fault in faults}
    assert {fault.path for fault in faults} <= paths


@pytest.mark.parametrize(("type", "version"), sorted(FORMS))
def test_every_choice_of_every_form_has_words(type: str, version: int, watch: Watch) -> None:
    for slot in draft(watch, type, FORMS[type, version].example).slots():
        assert slot.label
        assert all(option.words for option in slot.options)


def test_what_is_chosen_unfolds_what_stands_below_it(watch: Watch) -> None:
    notice = draft(watch, "manoeuvre.notice")
    assert not [slot for slot in notice.slots() if slot.path.startswith("body.delta_v_m_s.")]
    notice.set("body.delta_v_m_s", "band")
    assert [slot.path for slot in notice.slots() if slot.path.startswith("body.delta_v_m_s.")] == [
        "body.delta_v_m_s.at_least_m_s", "body.delta_v_m_s.at_most_m_s",
    ]  # fmt: skip
    notice.set("body.delta_v_m_s", "withheld")
    assert notice.draft(EXAMPLE_AT)["body"]["delta_v_m_s"] == {"is": "withheld"}  # type: ignore[index]


def test_a_list_has_as_many_groups_as_its_count_says(watch: Watch) -> None:
    request = draft(watch, "incident.request_for_explanation")
    before = sum(slot.path.startswith("body.questions[") for slot in request.slots())
    request.set("body.questions", "3")
    assert sum(slot.path.startswith("body.questions[") for slot in request.slots()) > before
    assert len(request.draft(EXAMPLE_AT)["body"]["questions"]) == 3  # type: ignore[index]


def test_only_centres_that_are_pinned_here_can_be_addressed(watch: Watch) -> None:
    to = next(slot for slot in draft(watch, "procedure.free_text").slots() if slot.path == "to")
    assert [option.value for option in to.options] == ["MERIDIAN"]
    alone = Watch(World())
    withdrawn = alone.world.kestrel.pin(alone.world.meridian, withdrawn=True, at=alone.now)
    alone.feed("record", kind="pin", data=withdrawn)
    to = next(slot for slot in draft(alone, "procedure.free_text").slots() if slot.path == "to")
    assert to.options == ()


def test_a_drill_asks_which_drill_it_belongs_to() -> None:
    text = Draft("procedure.free_text", Watch(World(mode="drill")).board, PHRASES)
    assert "drill" in {slot.path for slot in text.slots()}
    assert "drill" not in {slot.path for slot in draft(Watch(), "procedure.free_text").slots()}


def test_how_many_officers_sign_is_known_before_anybody_does(watch: Watch) -> None:
    text = draft(watch, "procedure.free_text", {"type": "", "to": ["MERIDIAN"], "body": {"subject": "x", "text": "y"}})
    assert text.checked(EXAMPLE_AT).officers == 2


# -- answers ------------------------------------------------------------------------------------------------------


def test_an_alert_is_answered_first_by_an_intent_that_is_filled_in_so_far(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    first, *others = answers(matter, PHRASES)
    assert first.what == "conjunction.intent"
    assert {"holding", "received_no_comment", "below_our_criterion"} <= {each.what for each in others}
    intent = draft(watch, first.what, form_reply(matter, first))
    assert intent.refers_to == matter.digits
    assert [fault.path for fault in intent.checked(watch.now).faults] == [
        "body.intent", "body.request_to_other", "body.automatic_avoidance",
    ]  # fmt: skip
    for field, value in (("intent", "unable"), ("request_to_other", "no_request"), ("automatic_avoidance", "enabled")):
        intent.set(f"body.{field}", value)
    checked = intent.checked(watch.now)
    assert checked.message is not None
    assert checked.message.precedence is Precedence.FLASH, "the decision that it is about is the same"
    assert checked.message.case == matter.hash
    assert checked.officers == 2


def test_every_answer_that_is_offered_may_be_given(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    for reply in answers(matter, PHRASES):
        if reply.how == "form":
            faults = draft(watch, reply.what, form_reply(matter, reply)).checked(watch.now).faults
            assert not [fault for fault in faults if fault.path.startswith(("relation", "case", "to"))]


def test_our_own_message_can_be_held_cancelled_and_corrected(watch: Watch) -> None:
    from protocols.messages.procedure import FreeText

    text = FreeText(subject="Orbit", text="wrong")
    ours = watch.sent(watch.world.say("procedure.free_text", text, from_="KESTREL"))
    said = withdrawals(ours, EN)
    offered = {reply.how if reply.how != "form" else reply.what: reply for reply in said}
    assert next(iter(offered)) == "hold"
    assert "procedure.cancellation" in offered
    again = draft(watch, "procedure.free_text", correction(ours, offered["correct"]))
    again.set("body.text", "right")
    message = again.checked(watch.now).message
    assert message is not None
    assert message.relation is not None
    assert (message.relation.kind, message.relation.message) == ("correct", ours.hash)
    cancel = draft(watch, "procedure.cancellation", form_reply(ours, offered["procedure.cancellation"]))
    cancel.set("body.reason", "sent_in_error")
    assert cancel.checked(watch.now).faults == ()


def test_a_holding_says_until_when_and_not_for_longer_than_is_allowed(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    assert matter.precedence is Precedence.FLASH
    assert until(matter, "+30", EN, watch.now) == (watch.now + 30 * 60_000, "")
    assert "too far away" in until(matter, "+3h", EN, watch.now)[1]
    assert "past" in until(matter, "221400Z NOV 26", EN, watch.now)[1]
    assert "not a time" in until(matter, "later", EN, watch.now)[1]
    assert Reply("holding", "", "", "").kind == "reply"
