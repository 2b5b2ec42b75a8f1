"""What centres say about messages: taken, held over, answered, withdrawn.

Each of the first three can be sent by one officer and owes nothing back, so that a side that does not want to talk
can still say so. None of them agrees to anything, and their signed bytes say that. An answer, free text, a
cancellation and `stands` are a party's word: two officers, always. `contact` reads back, asks what a word means and
notes a call or that no reply came; `service` is about the line itself; `drills` announces and controls them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import Meta

from protocols.errors import FieldFault
from protocols.messages.conjunction.parts import Criterion
from protocols.messages.form import ANY_TYPE, SAME_TYPE, Form, Settles, always
from protocols.messages.header import Message, Precedence
from protocols.messages.procedure import contact, drills, examples, service, subject
from protocols.messages.rules import Judged, Told
from protocols.messages.urgency import Fixed
from protocols.messages.values import NOT_AGREEMENT, Instant, Line, NotAgreement, Note, Text, says
from protocols.wire import CentreName, SignatureBytes, Wire

__all__ = [
    "FORMS", "NOT_AGREEMENT", "Acknowledgement", "Answer", "Cancellation", "CheapAnswer", "Confirmation", "FreeText",
    "Hold", "Holding", "Stands", "holding_limit_ms",
]  # fmt: skip

HOUR = 3_600_000


class Acknowledgement(Wire, kw_only=True):
    """`procedure.acknowledgement` version 1: an officer has taken it."""

    means: Annotated[NotAgreement, says("This means")]


class Holding(Wire, kw_only=True):
    """`procedure.holding` version 1: with our authority, next word by a time."""

    means: Annotated[NotAgreement, says("This means")]
    next_word_by: Annotated[Instant, says("Next word by", "41")]


class CheapAnswer(Wire, kw_only=True):
    """`procedure.cheap_answer` version 1: what can always be said."""

    means: Annotated[NotAgreement, says("This means")]
    answer: Annotated[
        Literal["received_no_comment", "passed_to_authority", "wrong_addressee", "below_our_criterion"],
        says("Answer", "41"),
    ]
    next_word_by: Annotated[Instant | None, says("Next word by", "41")] = None
    try_centre: Annotated[CentreName | None, says("Try this centre", "41")] = None
    criterion: Annotated[Criterion | None, says("Our criterion", "57(ii)")] = None


class Answer(Wire, kw_only=True):
    """`procedure.answer` version 1: a reply in substance, where no type of its own exists for it."""

    answer: Annotated[Literal["accepted_as_asked", "cannot"], says("Answer", "67")]
    reason: Annotated[
        Literal["not_able", "not_in_time", "not_ours", "not_permitted", "not_known_to_us", "other"] | None,
        says("Reason", "67"),
    ] = None
    text: Annotated[Text | None, says("Text", "67")] = None


class FreeText(Wire, kw_only=True):
    """`procedure.free_text` version 1: where no type fits."""

    subject: Annotated[Line, says("Subject", "67")]
    text: Annotated[Text, says("Text", "67")]


class Confirmation(Wire, kw_only=True):
    """`procedure.confirmation` version 1: the second officer's attestation of what one officer released."""

    attestation: Annotated[bytes, Meta(min_length=1, max_length=2000), says("Attestation")]
    signature: Annotated[SignatureBytes, says("Signature over the original")]


class Hold(Wire, kw_only=True):
    """`procedure.hold` version 1: do not act on it until further word."""

    reason: Annotated[
        Literal["being_checked", "sent_in_error", "superseded", "no_longer_true"] | None, says("Reason")
    ] = None


class Cancellation(Wire, kw_only=True):
    """`procedure.cancellation` version 1, in the relation `cancel`: the old text stays readable."""

    reason: Annotated[Literal["sent_in_error", "superseded", "no_longer_true"], says("Reason")]
    text: Annotated[Note | None, says("Text")] = None


class Stands(Wire, kw_only=True):
    """`procedure.stands` version 1: after a hold, the message is good as it was sent."""

    reason: Annotated[Literal["checked_and_true", "held_in_error", "other"], says("Reason")]
    text: Annotated[Note | None, says("Text")] = None


def holding_limit_ms(precedence: Precedence) -> int | None:
    """How far away the next word may be, from the holding, by the original's precedence; None: no limit is set."""
    return {Precedence.FLASH: 2 * HOUR, Precedence.IMMEDIATE: 12 * HOUR}.get(precedence)


def _in_future(message: Message, at: int | None) -> list[FieldFault]:
    if at is not None and at <= message.composed_at:
        return [FieldFault("body.next_word_by", "is already past", "an instant after now")]
    return []


def _holding_rules(message: Message, body: Holding) -> list[FieldFault]:
    return _in_future(message, body.next_word_by)


def _cheap_rules(message: Message, body: CheapAnswer) -> list[FieldFault]:
    goes_with = {
        "next_word_by": "passed_to_authority",
        "try_centre": "wrong_addressee",
        "criterion": "below_our_criterion",
    }
    faults = _in_future(message, body.next_word_by)
    for name, answer in goes_with.items():
        given = getattr(body, name) is not None
        if given and body.answer != answer:
            faults.append(FieldFault(f"body.{name}", f"given with answer {body.answer}", f"only with {answer}"))
        # A centre that is wrong need not know the right one; the other two are empty without their figure.
        if not given and body.answer == answer and name != "try_centre":
            faults.append(FieldFault(f"body.{name}", f"missing: {answer} needs it"))
    return faults


def _answer_rules(message: Message, body: Answer) -> list[FieldFault]:
    if body.answer == "cannot" and body.reason is None:
        return [FieldFault("body.reason", "missing: `cannot` gives its reason", "a code of the list")]
    if body.answer != "cannot" and body.reason is not None:
        return [FieldFault("body.reason", f"given with answer {body.answer}", "only with cannot")]
    if body.reason == "other" and body.text is None:
        return [FieldFault("body.text", "missing: the reason is `other`", "text")]
    return []


def _next_word(body: Holding | CheapAnswer) -> int | None:
    return body.next_word_by


def _cheap_settles(body: CheapAnswer) -> Settles:
    return "holding" if body.answer == "passed_to_authority" else "answered"


def _ping_settles(body: service.Ping) -> Settles | None:
    return "answered" if body.step == "echoed" else None


_flash, _immediate = Fixed(Precedence.FLASH), Fixed(Precedence.IMMEDIATE)
_priority, _routine = Fixed(Precedence.PRIORITY), Fixed(Precedence.ROUTINE)


def _settles(what: Settles) -> Any:
    return lambda body: what


def _form(name: str, body: type[Wire], title: str, **more: Any) -> Form:
    """A reply at the precedence of what it replies to: the composer knows it; PRIORITY when nobody says."""
    given: dict[str, Any] = {
        "relations": {"reply": (ANY_TYPE,)},
        "needs_relation": True,
        "paragraph": "41",
        "highest_precedence": _flash,
        "usual_precedence": _priority,
        "reply": "none" if more.get("settling") else "acknowledgement",
        "example": examples.EXAMPLES[name],
    }
    return Form(type=f"procedure.{name}", body=body, title=title, **(given | more))


_OF_OUR_OWN = {"relations": {"update": (ANY_TYPE,)}, "settles_by": "update"}

_HOLDING_RULES = (
    Told(
        "procedure-holding",
        "the next word is still to come",
        _holding_rules,
    ),
)

_CHEAP_RULES = (
    Told(
        "procedure-cheap",
        "the next word is still to come; `next_word_by` goes with `passed_to_authority`, `criterion` "
        "with `below_our_criterion` (both needed there), `try_centre` with `wrong_addressee`",
        _cheap_rules,
    ),
)

_ANSWER_RULES = (
    Told(
        "procedure-answer",
        "`cannot` gives its reason, and only it does; the reason `other` has text",
        _answer_rules,
    ),
)

_PUTS_IN_WORDS = Judged(
    "clarification-two",
    "`question` or `meaning` is given: more than codes and a word of the other side",
    contact.puts_in_words,
)

FORMS = (
    _form("acknowledgement", Acknowledgement, "Acknowledgement", settling=True, settles=_settles("acknowledged")),
    _form(
        "holding", Holding, "Holding", settling=True, settles=_settles("holding"), next_word_by=_next_word,
        subject=subject.holding, rules=_HOLDING_RULES,
    ),
    _form(
        "cheap_answer", CheapAnswer, "Short answer", settling=True, settles=_cheap_settles, next_word_by=_next_word,
        subject=subject.answer, rules=_CHEAP_RULES,
    ),
    _form(
        "answer", Answer, "Answer", paragraph="67", two_officers=always, settles=_settles("answered"),
        subject=subject.answer, rules=_ANSWER_RULES,
    ),
    _form(
        "free_text", FreeText, "Free text", paragraph="67", two_officers=always, settles=_settles("answered"),
        relations={"reply": (ANY_TYPE, "procedure.*"), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        needs_relation=False, highest_precedence=_priority, usual_precedence=_routine, subject=subject.free_text,
    ),
    _form(
        "read_back", contact.ReadBack, "Reading back", settling=True, settles=_settles("acknowledged"),
        subject=subject.read_back, rules=contact.READ_BACK_RULES,
    ),
    _form(
        "clarification", contact.Clarification, "Clarification of a word", paragraph="33",
        two_officers=_PUTS_IN_WORDS,
        relations={"reply": (ANY_TYPE,), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        reply=lambda body: "answer" if body.step == "asked" else "acknowledgement",
        subject=subject.clarification, rules=contact.CLARIFICATION_RULES,
    ),
    _form("confirmation", Confirmation, "Confirmation", settling=True, settles=_settles("confirmation"), **_OF_OUR_OWN),
    _form(
        "hold", Hold, "Hold", settling=True, hold=True, settles=_settles("hold"), usual_precedence=None, **_OF_OUR_OWN
    ),
    _form(
        "cancellation", Cancellation, "Cancellation", two_officers=always, relations={"cancel": (ANY_TYPE,)},
        subject=subject.reason,
    ),
    _form(
        "contact_by_voice", contact.ContactByVoice, "Contact by voice", settling=True,
        relations={"update": (ANY_TYPE,), "reply": (ANY_TYPE,)}, needs_relation=False,
        subject=subject.contact_by_voice, rules=contact.CONTACT_RULES,
    ),
    _form(
        "no_reply", contact.NoReply, "No reply", two_officers=always, relations={"update": (ANY_TYPE,)},
        highest_precedence=_priority, subject=subject.no_reply, rules=contact.NO_REPLY_RULES,
    ),
    _form(
        "ping", service.Ping, "Echo by an officer", paragraph="33, 41",
        relations={"reply": ("procedure.ping",)}, needs_relation=False, settles=_ping_settles,
        highest_precedence=_priority, usual_precedence=_routine,
        reply=lambda body: "answer" if body.step == "asked" else "none",
        subject=subject.step, rules=service.PING_RULES,
    ),
    _form(
        "watch_hours", service.WatchHours, "Watch hours", needs_relation=False,
        relations={"update": (SAME_TYPE,), "correct": (SAME_TYPE,)}, highest_precedence=_immediate,
        usual_precedence=_routine, services_may_sign=True, subject=subject.watch_hours, rules=service.WATCH_RULES,
    ),
    _form(
        "release_to_outsiders", service.ReleaseToOutsiders, "Release to outsiders", paragraph="69",
        two_officers=always, relations={"update": (ANY_TYPE,), "reply": (ANY_TYPE,)}, needs_relation=False,
        highest_precedence=_priority, usual_precedence=_routine, subject=subject.release, rules=service.RELEASE_RULES,
    ),
    _form(
        "drill_announcement", drills.DrillAnnouncement, "Drill announcement", paragraph="66(v)", needs_relation=False,
        relations={"update": (SAME_TYPE,), "correct": (SAME_TYPE,)}, highest_precedence=_priority,
        usual_precedence=_routine, subject=subject.drill_announcement, rules=drills.ANNOUNCEMENT_RULES,
        reply=lambda body: "answer" if body.step in ("planned", "moved") else "acknowledgement",
    ),
    _form(
        "drill_control", drills.DrillControl, "Drill control", paragraph="66(v)", settling=True, needs_relation=False,
        relations={"update": (SAME_TYPE,)}, subject=subject.step, rules=drills.CONTROL_RULES,
    ),
    _form(
        "real_world", drills.RealWorld, "Real world", paragraph="66(v)", settling=True, needs_relation=False,
        relations={"update": (SAME_TYPE,)}, usual_precedence=None, subject=subject.real_world,
        rules=drills.REAL_WORLD_RULES,
    ),
    _form(
        "stands", Stands, "Stands", two_officers=always, settles=_settles("stands"), subject=subject.reason,
        **_OF_OUR_OWN,
    ),
)  # fmt: skip
