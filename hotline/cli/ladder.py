"""How far a message has come at each addressee, and what has not come."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, language_option, phrases_of, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk
    from hotline.client import Addressee, Matter
    from protocols.phrases.catalogue import Phrases

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`ladder`."""
    look = command(commands, "ladder", _ladder, "show how far a message has come at each addressee, with its times")
    look.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    language_option(look)
    seat_options(look)
    json_option(look)


async def _ladder(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.matters import as_json, special, subject
    from hotline.cli.printing import out, out_json

    phrases = phrases_of(args)
    async with desk(args) as here:
        matter = await _released(here, args.message)
        if args.json:
            out_json(as_json(here.board, matter, here.now))
            return 0
        precedence = phrases.say(f"precedence-{matter.precedence:d}")
        out(f"{matter.reference}  {precedence}  {subject(matter, phrases.language)}")
        for mark in special(matter, here.now, phrases):
            out(f"  {mark}")
        for one in matter.addressees.values():
            out("\n".join(_lines(here, matter, one, phrases)))
        for each in here.board.related(matter):
            out(f"  {each.reference}  {subject(each, phrases.language)}")
    return 0


async def _released(here: Desk, name: str) -> Matter:
    """Raises Refused `not_found`, and for one that waits a sentence that says so."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code, Refused

    try:
        return await here.find(name)
    except Refused as refused:
        if refused.code is not Code.NOT_FOUND:
            raise
        try:
            waiting = here.board.find_waiting(name)
        except Refused:
            raise refused from None
        raise Sentence(
            Code.NOT_FOUND,
            f"{waiting.reference} waits for release, signed by {waiting.author}, and has no ladder yet: "
            f"another officer runs `hotline release {waiting.digits}`",
        ) from None


def _lines(here: Desk, matter: Matter, one: Addressee, phrases: Phrases) -> list[str]:
    from hotline.cli.matters import times_of
    from hotline.cli.printing import table
    from hotline.client.beside import told_of, voices
    from hotline.client.climbing import acts_of, steps
    from hotline.client.planned import planned_words
    from protocols.messages.words import code
    from protocols.phrases.times import age, clock, countdown, dtg

    say = phrases.say
    exchange, start = one.exchange, one.exchange.released
    who = {"shown": exchange.shown_by, "acknowledged": exchange.acknowledged_by, "answered": exchange.answered_by,
           "holding": exchange.who, "refused": exchange.refused_code}  # fmt: skip
    rows = []
    for rung, at in times_of(one).items():
        said = say("mark-node_says") if rung in one.node_says else who.get(rung) or ""
        rows.append((say(f"stage-{rung}"), clock(at), f"+{age(at - start)}", said))
    if exchange.one_officer is not None and exchange.confirmed is not None:
        rows.append((say("stage-confirmed"), clock(exchange.confirmed), f"+{age(exchange.confirmed - start)}", ""))
    if exchange.holding_until is not None:
        rows.append((say("cli-next_word_by"), clock(exchange.holding_until), "", dtg(exchange.holding_until)))
    if not one.shown_shared and exchange.shown is None:
        rows.append((phrases.say("state-not_shared"), "", "", phrases.say("state-shown")))
    for each in here.board.negatives(matter, here.now):
        if each.centre == one.centre:
            late = f"{countdown(-each.late_ms)}"
            planned = planned_words(here.board, one.centre, here.now, phrases)
            rows.append((say(f"state-{each.what}"), age(each.since_ms), planned, late))
    for noted, body in voices(here.board, matter, one.centre):
        known = body.challenge == "answered_rightly" or body.spoke_to is None
        by = say("voice-taken", role=noted.officers[0], centre=noted.message.from_) if known else ""
        by = by or say("voice-not_authenticated")
        rows.append((code(phrases, "outcome", body.outcome), clock(body.at), f"+{age(body.at - start)}", by))
    for own in here.board.rungs.get((matter.hash, one.centre), ()) if matter.incoming else ():
        called = [say("act-all_seats"), *([say("rung-pagers", pagers=", ".join(own.pagers))] if own.pagers else [])]
        rows.append((say(f"rung-{own.rung}"), clock(own.due), f"+{age(own.due - start)}", ", ".join(called)))
    for step in () if matter.incoming else steps(matter, one, here.now):
        told = told_of(here.board, matter, one.centre, step)
        if acts := acts_of(step, told, phrases):
            rung = say("cli-rung", rung=step.rung.name)
            rows.append((rung, clock(step.at), f"+{age(step.at - start)}", ", ".join(acts)))
    key = "cli-addressee_information" if one.for_information else "cli-addressee"
    return [f"  {say(key, centre=one.centre, number=str(one.release.number))}", table(rows, "    ")]
