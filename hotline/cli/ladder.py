"""How far a message has come at each addressee, and what has not come."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk
    from hotline.client import Addressee, Matter

__all__ = ["add"]

NEGATIVES = {
    "not_received": "NOT RECEIVED", "not_seen": "NOT SEEN", "not_acknowledged": "NOT ACKNOWLEDGED",
    "not_answered": "NOT ANSWERED",
}  # fmt: skip


def add(commands: Commands) -> None:
    """`ladder`."""
    look = command(commands, "ladder", _ladder, "show how far a message has come at each addressee, with its times")
    look.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    seat_options(look)
    json_option(look)


async def _ladder(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.matters import as_json, subject
    from hotline.cli.printing import out, out_json

    async with desk(args) as here:
        matter = await _released(here, args.message)
        if args.json:
            out_json(as_json(here.board, matter, here.now))
            return 0
        out(f"{matter.reference}  {matter.precedence.name}  {subject(matter)}")
        for one in matter.addressees.values():
            out("\n".join(_lines(here, matter, one)))
        for each in here.board.related(matter):
            out(f"  {each.reference}  {subject(each)}")
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


def _lines(here: Desk, matter: Matter, one: Addressee) -> list[str]:
    from hotline.cli.matters import times_of
    from hotline.cli.printing import table
    from protocols.phrases.catalogue import Phrases
    from protocols.phrases.times import age, clock, countdown, dtg

    phrases = Phrases("en")
    exchange, start = one.exchange, one.exchange.released
    who = {"shown": exchange.shown_by, "acknowledged": exchange.acknowledged_by, "answered": exchange.answered_by,
           "holding": exchange.who, "refused": exchange.refused_code}  # fmt: skip
    rows = []
    for rung, at in times_of(one).items():
        said = "NODE SAYS" if rung in one.node_says else who.get(rung) or ""
        rows.append((rung, clock(at), f"+{age(at - start)}", said))
    if exchange.holding_until is not None:
        rows.append(("next word by", clock(exchange.holding_until), "", dtg(exchange.holding_until)))
    for each in here.board.negatives(matter, here.now):
        if each.centre == one.centre:
            late = f"{countdown(-each.late_ms)}"
            rows.append((NEGATIVES[each.what], age(each.since_ms), "", late))
    for step in one.ladder(matter.precedence, here.now):
        acts = ", ".join(phrases.say(f"act-{act.value}") for act in step.rung.acts)
        rows.append((f"rung: {step.rung.name}", clock(step.at), f"+{age(step.at - start)}", acts))
    number = f", number {one.release.number}"
    return [f"  {one.centre}{' (for information)' if one.for_information else ''}{number}", table(rows, "    ")]
