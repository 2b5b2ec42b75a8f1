"""What may be said of a message: by its addressee in answer, by its own centre to withdraw it. Each as data.

Nothing here sends: a reply is a draft to be filled in, a time to be given, or a code that one officer may send alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from hotline.client import Board, Matter, beside
from hotline.client.compose import referring
from protocols.deadlines import holding_limit
from protocols.messages import conjunction, words
from protocols.messages.draft import to_draft
from protocols.messages.forms import FORMS, form_of, newest
from protocols.messages.header import RelationKind
from protocols.messages.incident.questions import RequestForExplanation
from protocols.messages.scalars import instant_text
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui import typed

__all__ = [
    "HOLD_REASONS", "Reply", "answers", "beside_the_line", "correction", "draft_beside", "form_reply", "holding_words",
    "until", "withdrawals",
]  # fmt: skip

HOLD_REASONS: Final = ("being_checked", "sent_in_error", "superseded", "no_longer_true")
_SHORT: Final = ("received_no_comment", "passed_to_authority", "wrong_addressee", "below_our_criterion")

How = Literal["form", "holding", "short", "hold", "correct", "update", "confirm", "call", "no_reply", "referral"]


class Reply(NamedTuple):
    """One thing that may be said. `what`: a type of message, or a code, or a centre; `kind`: how it refers to the
    message."""

    how: How
    what: str
    words: str
    about: str
    kind: RelationKind = "reply"


def answers(matter: Matter, phrases: Phrases) -> Iterator[Reply]:
    """In substance first, the forms of its own family before the others; then holding; then the short ones."""
    message = matter.message
    family = message.type.partition(".")[0]
    fit = []
    for type_ in sorted({type_ for type_, _ in FORMS}):
        form = newest(type_)
        if not form.settling and form.may_relate("reply", message.type, other_settles=False):
            fit.append((form.family != family, form.family == "procedure", type_))
    # What answers a conjunction first is an intent, and not an agreement.
    for _, _, type_ in sorted(fit, key=lambda each: (each[0], each[1], not each[2].endswith("intent"), each[2])):
        said = phrases.say("reply-form", title=words.type_title(phrases, type_))
        yield Reply("form", type_, said, phrases.say("about-form"))
    yield Reply("holding", "holding", phrases.say("reply-holding"), phrases.say("about-alone"))
    for code in _SHORT:
        about = "about-alone_figures" if code == "below_our_criterion" else "about-alone"
        yield Reply("short", code, words.code(phrases, "answer", code), phrases.say(about))


def withdrawals(matter: Matter, phrases: Phrases) -> Iterator[Reply]:
    """Of our own message: the hold is first, because it is the one that cannot wait."""
    form = form_of(matter.message.type, matter.message.version)
    say = phrases.say
    if matter.confirmation_due:
        yield Reply("confirm", "confirm", say("reply-confirm"), say("about-other_officer"))
    if matter.cancelled is None and matter.held is None:
        yield Reply("hold", "hold", say("reply-hold"), say("about-alone_at_once"))
    if matter.held is not None:
        yield Reply("form", "procedure.stands", say("reply-stands"), say("about-two_officers"), "update")
    if matter.cancelled is None:
        yield Reply("form", "procedure.cancellation", say("reply-cancel"), say("about-two_officers"), "cancel")
    if form is not None and matter.body is not None:
        for kind in ("correct", "update"):
            if form.may_relate(kind, matter.message.type, other_settles=False):
                yield Reply(kind, matter.message.type, say(f"reply-{kind}"), say("about-form"), kind)


def beside_the_line(board: Board, matter: Matter, phrases: Phrases, now: int) -> Iterator[Reply]:
    """What its ladder offers and never takes: each once its rung is reached. A call may be noted before that too."""
    say, open_ = phrases.say, beside.offered(board, matter, now)
    for centre in (each.centre for each in matter.addressees.values() if not each.for_information):
        yield Reply("call", centre, say("reply-call", centre=centre), say("about-form"), "update")
    for centre in open_.get("third_party", ()):
        yield Reply("referral", centre, say("reply-referral", centre=centre), say("about-two_officers"))
    for centre in open_.get("no_reply", ()):
        yield Reply("no_reply", centre, say("reply-no_reply", centre=centre), say("about-two_officers"), "update")


def draft_beside(board: Board, matter: Matter, reply: Reply, phrases: Phrases, now: int) -> dict[str, object]:
    """The draft of a call, of NO REPLY, or of a referral to a third party: filled in from what this seat knows."""
    if reply.how == "call":
        return beside.call_draft(matter, reply.what, now)
    if reply.how == "no_reply":
        return beside.no_reply_draft(board, matter, reply.what, now)
    return beside.referral_draft(matter, reply.what, phrases)


def form_reply(matter: Matter, reply: Reply) -> dict[str, object]:
    """The draft of an answer in substance, with what follows from the message filled in.

    What is said about messages goes at their precedence; a form of another family says itself how urgent it is.
    """
    given = referring(matter, reply.what, _follows(matter, reply.what), reply.kind)
    return given if reply.what.startswith("procedure.") else {**given, "precedence": None}


def correction(matter: Matter, reply: Reply) -> dict[str, object]:
    """The draft of our own message again, as its correction or update."""
    again = to_draft(matter.message)
    refers = referring(matter, reply.what, {}, reply.kind)
    return {**again, **{name: refers[name] for name in ("relation", "case")}}


def _follows(matter: Matter, type_: str) -> dict[str, object]:
    match matter.body:
        case conjunction.Alert() | conjunction.Intent() | conjunction.Agreement() as body:
            same: dict[str, object] = {"tca": instant_text(body.tca), "valid_until": instant_text(body.tca)}
            if body.decision_by is not None:
                same["decision_by"] = instant_text(body.decision_by)
            if type_ == "conjunction.intent":
                return same
            if type_ == "conjunction.agreement":
                return same | {"parts": [{"centre": matter.here.centre}, {"centre": matter.message.from_}]}
        case RequestForExplanation(questions=questions):
            if type_ == "incident.explanation":
                return {"answers": [{"number": place + 1} for place in range(len(questions))]}
    return {}


def holding_words(matter: Matter, phrases: Phrases, now: int) -> str:
    """Until when the next word may be promised."""
    limit = holding_limit(matter.precedence, now)
    if limit is None:
        return phrases.say("screen-next_word")
    return phrases.say("screen-next_word_limit", at=times.dtg(limit))


def until(matter: Matter, text: str, phrases: Phrases, now: int) -> tuple[int, str]:
    """The T that was typed, and what is wrong with it (empty for nothing)."""
    at = typed.instant(text, now)
    if at is None:
        return 0, phrases.say("screen-no_time")
    limit = holding_limit(matter.precedence, now)
    if at <= now:
        return at, phrases.say("screen-time_past", at=times.dtg(at))
    if limit is not None and at > limit:
        return at, phrases.say("screen-time_far", at=times.dtg(at), limit=times.dtg(limit))
    return at, ""
