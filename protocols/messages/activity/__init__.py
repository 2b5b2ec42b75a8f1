"""Any other military activity in space, told beforehand and ended (41, 50(viii), 56, 57(iii), 66(iii), 66(iv)).

Emissions of radio and light, objects that are released, fragments that are expected, an own object that will be broken
up: in figures or withheld, never as names of kinds of tests. Every notice carries one sentence in its signed bytes:
it informs, and implies neither that the activity is lawful nor that anybody has accepted it. Where it may affect
others it offers a consultation before it begins, for whoever asks; nobody's silence is anything. Its end is owed.
"""

from __future__ import annotations

from protocols.errors import FieldFault
from protocols.messages.activity import examples, subject
from protocols.messages.activity.end import End
from protocols.messages.activity.lifecycle import LIFECYCLE
from protocols.messages.activity.notice import Notice
from protocols.messages.form import SAME_TYPE, Form
from protocols.messages.header import Message, Precedence
from protocols.messages.rules import Alone, Before, Distinct, Future, Given, NotWith, OneOf, Past, Told, When
from protocols.messages.urgency import ByTime, Fixed, Raised

__all__ = ["FORMS", "LIFECYCLE", "End", "Notice"]

_BREAK_UP = When("body.activities", ("intended_break_up",))
_PRODUCED = When("body.fragments_produced", ("yes",))


def _fragments(message: Message, body: Notice) -> list[FieldFault]:
    faults, none = [], body.expected_fragments == "none"
    if none != (body.longest_life_d == "none"):
        faults.append(FieldFault("body.longest_life_d", f"is {body.longest_life_d}", "none with none expected, only"))
    if none and _BREAK_UP(body):
        faults.append(FieldFault("body.expected_fragments", "is none, of a break-up", "a number, unknown or withheld"))
    return faults


_NOTICE_RULES = (
    Future("body.window"),
    OneOf(("body.objects", "body.band", "body.object_classes")),
    Distinct("body.activities"),
    Alone("body.activities", "withheld"),
    Given("body.radio", "body.activities", ("radio_emission",)),
    Given("body.light", "body.activities", ("light_emission", "laser_ranging")),
    Given("body.objects_released", "body.activities", ("object_release",)),
    Given("body.object_broken_up", "body.activities", ("intended_break_up",)),
    Given("body.remarks", "body.activities", ("other",), may_stand_alone=True),
    Told(
        "activity-notice-fragments",
        "`longest_life_d` is `none` where `expected_fragments` is, and only there; `expected_fragments` is not `none` "
        "with `intended_break_up`",
        _fragments,
    ),
    NotWith("body.fragments_up_to_km", "body.expected_fragments", ("none",)),
    Given("body.consultation_until", "body.may_affect_others", ("yes",), may_stand_alone=True),
    Future("body.consultation_until"),
    Before("body.consultation_until", "body.window.start", or_same=True),
)

_END_RULES = (
    Past("body.ended_at"),
    Given("body.changes", "body.as_notified", ("no",)),
    Given("body.fragment_count", "body.fragments_produced", ("yes",)),
    Given("body.longest_life_d", "body.fragments_produced", ("yes",)),
)

FORMS = (
    Form(
        type="activity.notice",
        body=Notice,
        title="Notice of a military activity in space",
        paragraph="41, 50(viii), 56, 57(iii), 66(iii), 66(iv)",
        subject=subject.notice,
        asked=subject.notice_asks,
        example=examples.NOTICE,
        # To say that one will break up an object of one's own is a statement of intention.
        two_officers=_BREAK_UP,
        highest_precedence=ByTime(("body.window",), immediate_h=12),
        usual_precedence=Fixed(Precedence.PRIORITY),
        rules=_NOTICE_RULES,
    ),
    Form(
        type="activity.end",
        body=End,
        title="End of a military activity in space",
        paragraph="41, 66(iii)",
        subject=subject.end,
        example=examples.END,
        override=_PRODUCED,
        relations={"update": ("activity.notice", SAME_TYPE), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=Raised(Precedence.IMMEDIATE, _PRODUCED, Fixed(Precedence.PRIORITY)),
        rules=_END_RULES,
    ),
)
