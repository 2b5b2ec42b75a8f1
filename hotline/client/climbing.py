"""What the ladder did while nobody took a message, and what it offers, as lines for a screen and for paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from hotline.client.beside import told_of
from hotline.client.board import Board
from hotline.client.changes import RungReached
from hotline.client.matter import Addressee, Matter
from protocols.ladders import Reached
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["acts_of", "climb", "steps"]

_LATE_MS: Final = 5_000


def climb(board: Board, matter: Matter, one: Addressee, phrases: Phrases, now: int) -> Iterator[str]:
    """What the ladder did, rung by rung, and what it offers; of a message to us our own rungs. What was done is the
    node's word."""
    say = phrases.say
    told = board.rungs.get((matter.hash, one.centre), ())
    if matter.incoming:
        for each in told:
            yield ", ".join((f"{times.clock(each.due)} {say(f'rung-{each.rung}')}", *_done(each, each.acts, phrases)))
        return
    for step in steps(matter, one, now):
        if acts := acts_of(step, told_of(board, matter, one.centre, step), phrases):
            yield f"{times.clock(step.at)} {', '.join(acts)}"
    for page in board.pages.get(matter.hash, ()):
        if page.centre == one.centre and not page.sent:
            yield f"{times.clock(page.at)} {say('rung-page_failed', pager=page.pager, detail=page.detail)}"


def steps(matter: Matter, one: Addressee, now: int) -> Iterator[Reached]:
    """The rungs that were reached; without another route for what had arrived by then."""
    there = min((at for at in (one.exchange.received, one.exchange.shown) if at is not None), default=None)
    for step in one.ladder(matter.precedence, now):
        if step.rung.name != "route" or there is None or step.at < there:
            yield step


def acts_of(step: Reached, told: RungReached | None, phrases: Phrases) -> list[str]:
    """What a rung did or offers; `told`: what the node says that it did. What it has not said nobody draws as done."""
    if told is not None:
        return _done(told, [act.value for act in step.rung.acts], phrases)
    return [phrases.say(f"act-{act}") for act in step.rung.acts if not act.automatic]


def _done(told: RungReached, acts: Iterable[str], phrases: Phrases) -> list[str]:
    say = phrases.say
    words = {
        "second_contact": say("rung-second_contact", who=told.who) if told.who else say("rung-second_contact_none"),
        "pager": say("rung-pagers", pagers=", ".join(told.pagers)) if told.pagers else say("rung-no_pager"),
    }
    late = [say("rung-told_late", at=times.clock(told.at))] if told.at - told.due > _LATE_MS else []
    extra = [words["pager"]] if told.pagers and "pager" not in acts else []
    return [*(words.get(act) or say(f"act-{act}") for act in acts), *extra, *late]
