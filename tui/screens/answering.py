"""What an officer says of one message: taken, answered, held, withdrawn. The menus, and what each choice does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hotline.client import Matter
from protocols.messages import words
from tui.alarms import owes_acknowledgement
from tui.drafts import Draft
from tui.replies import (
    HOLD_REASONS,
    Reply,
    answers,
    beside_the_line,
    correction,
    draft_beside,
    form_reply,
    holding_words,
    until,
    withdrawals,
)
from tui.safe_text import safe_line
from tui.screens.dialogs import Ask, Choice, Pick

if TYPE_CHECKING:
    from tui.app import Watchfloor

__all__ = ["acknowledge", "answer", "withdraw"]


def acknowledge(floor: Watchfloor, matter: Matter) -> None:
    """I have it."""
    say = floor.phrases.say
    if not matter.incoming:
        floor.note(say("screen-our_own", digits=matter.digits))
    elif not owes_acknowledgement(matter):
        floor.note(say("screen-taken_already", digits=matter.digits))
    else:
        said = say("did-acknowledged", digits=matter.digits)
        floor.act(said, lambda seat: seat.acknowledge(matter.hash), once=("acknowledge", matter.hash))


def answer(floor: Watchfloor, matter: Matter) -> None:
    """The menu of answers."""
    desk = floor.desk
    if desk is None or not matter.incoming:
        floor.note(floor.phrases.say("screen-our_own_withdraw", digits=matter.digits))
        return
    choices = [_choice(reply) for reply in answers(matter, desk.phrases)]
    title = desk.phrases.say("screen-answer_to", digits=matter.digits, centre=matter.message.from_)
    floor.go.push(Pick(floor.phrases, desk.mode, title, choices), lambda reply: _answered(floor, matter, reply))


def _choice(reply: Reply) -> Choice[Reply]:
    return Choice(safe_line(reply.words), reply, safe_line(f"({reply.about})"))


def _answered(floor: Watchfloor, matter: Matter, reply: Reply | None) -> None:
    if reply is None:
        return
    if reply.how == "form":
        _form(floor, matter, reply)
    elif reply.how == "holding" or reply.what == "passed_to_authority":
        _holding(floor, matter, reply)
    elif reply.what == "below_our_criterion":
        body = {"answer": reply.what, "criterion": {}}
        _write(floor, {**form_reply(matter, reply._replace(what="procedure.cheap_answer")), "body": body})
    else:
        _sure(floor, matter, reply)


def _form(floor: Watchfloor, matter: Matter, reply: Reply) -> None:
    _write(floor, form_reply(matter, reply))


def _write(floor: Watchfloor, given: dict[str, object]) -> None:
    if floor.desk is not None:
        floor.go.write(Draft(str(given["type"]), floor.desk.board, floor.desk.phrases, given))


def _holding(floor: Watchfloor, matter: Matter, reply: Reply) -> None:
    """Both ways to say that the next word comes by a time."""
    clock, phrases = floor.clock, floor.phrases

    def typed(text: str | None) -> None:
        if text is None:
            return
        at, _ = until(matter, text, phrases, clock.now())
        if reply.how == "holding":
            did = phrases.say("did-holding", digits=matter.digits)
            floor.act(did, lambda seat: seat.holding(matter.hash, at))
        else:
            floor.act(
                phrases.say("did-answered", digits=matter.digits),
                lambda seat: seat.cheap_answer(matter.hash, reply.what, next_word_by=at),
            )

    title = phrases.say("screen-reply_title", reply=reply.words.upper(), digits=matter.digits)
    ask = Ask(
        phrases, floor.profile.mode, title, holding_words(matter, phrases, clock.now()),
        phrases.say("screen-next_word_prompt"), text="+30",
        wrong=lambda text: until(matter, text, phrases, clock.now())[1],
    )  # fmt: skip
    floor.go.push(ask, typed)


def _sure(floor: Watchfloor, matter: Matter, reply: Reply) -> None:
    """A short answer settles it: Enter once more."""
    say = floor.phrases.say
    question = Pick(
        floor.phrases, floor.profile.mode, say("screen-answer", digits=matter.digits),
        (Choice(safe_line(say("screen-say", answer=reply.words)), reply),),
        words=say("screen-say_words", centre=matter.message.from_),
    )  # fmt: skip

    def sure(reply: Reply | None) -> None:
        if reply is not None:
            what = reply.what
            floor.act(say("did-answered", digits=matter.digits), lambda seat: seat.cheap_answer(matter.hash, what))

    floor.go.push(question, sure)


def withdraw(floor: Watchfloor, matter: Matter) -> None:
    """The menu of what our own centre may say of its message."""
    if matter.incoming:
        floor.note(floor.phrases.say("screen-not_ours", centre=matter.message.from_, digits=matter.digits))
        return
    found = [*withdrawals(matter, floor.phrases)]
    if floor.desk is not None:
        found += beside_the_line(floor.desk.board, matter, floor.phrases, floor.clock.now())
    choices = [_choice(reply) for reply in found]
    title = floor.phrases.say("screen-our_message", digits=matter.digits)
    floor.go.push(
        Pick(floor.phrases, floor.profile.mode, title, choices),
        lambda reply: _withdrawn(floor, matter, reply),
    )


def _withdrawn(floor: Watchfloor, matter: Matter, reply: Reply | None) -> None:
    desk = floor.desk
    if reply is None or desk is None:
        return
    say = desk.phrases.say
    if reply.how == "confirm":
        floor.act(say("did-confirmed", digits=matter.digits), lambda seat: seat.confirm(matter.hash))
    elif reply.how == "hold":
        reasons = [Choice(safe_line(words.code(desk.phrases, "reason", code)), code) for code in HOLD_REASONS]

        def held(reason: str | None) -> None:
            if reason is not None:
                floor.act(say("did-held", digits=matter.digits), lambda seat: seat.hold(matter.hash, reason))

        title = say("screen-hold_title", digits=matter.digits)
        floor.go.push(Pick(desk.phrases, desk.mode, title, reasons, words=say("screen-hold_words")), held)
    elif reply.how == "form":
        _form(floor, matter, reply)
    elif reply.how in ("call", "no_reply", "referral"):
        _write(floor, draft_beside(desk.board, matter, reply, desk.phrases, floor.clock.now()))
    else:
        _write(floor, correction(matter, reply))
