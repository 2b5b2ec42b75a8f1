"""One message, whole, in the reader's language."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk
    from hotline.client import Matter, Waiting

__all__ = ["add"]

IN_VIEW_SECONDS = 2.0


def add(commands: Commands) -> None:
    """`show`."""
    look = command(
        commands, "show", _show, "show one message: every field, as the officers signed it",
        "On a terminal, with your key, its sender is told that you have seen it.",
    )  # fmt: skip
    look.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    look.add_argument("--lang", metavar="LANGUAGE", default="en", help="default %(default)s")
    seat_options(look)
    json_option(look)


async def _show(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code, Refused
    from protocols.phrases.catalogue import LANGUAGES

    if args.lang not in LANGUAGES:
        raise Sentence(Code.NOT_FOUND, f"no phrases in {args.lang[:20]!a} here, but {', '.join(LANGUAGES)}")
    async with desk(args) as here:
        try:
            return await _message(here, await here.find(args.message), args)
        except Refused as refused:
            if refused.code is not Code.NOT_FOUND:
                raise
            try:
                waiting = here.board.find_waiting(args.message)
            except Refused:
                raise refused from None
            return _waits(waiting, args)


async def _message(here: Desk, matter: Matter, args: argparse.Namespace) -> int:
    from hotline.cli.matters import as_json
    from hotline.cli.printing import note, out, out_json
    from hotline.cli.send import drawn
    from protocols.messages.draft import to_draft

    if args.json:
        draft = None if matter.form_unknown else to_draft(matter.message)
        out_json(as_json(here.board, matter, here.now) | {"draft": draft})
        return 0
    out(drawn(matter.message, matter.hash, args.lang))
    out(_signed(matter))
    if here.seat is not None and matter.incoming and sys.stdout.isatty() and matter.here.exchange.shown is None:
        await _in_view()
        await here.seat.show(matter.hash)
        note(f"{matter.message.from_} is told that {here.seat.profile.role} has seen it.")
    return 0


async def _in_view() -> None:
    import asyncio

    await asyncio.sleep(IN_VIEW_SECONDS)


def _signed(matter: Matter) -> str:
    alone = ", RELEASED BY ONE OFFICER, CONFIRMATION DUE" if matter.confirmation_due else ""
    held = "\nHELD: do not act on it until further word." if matter.held else ""
    gone = "\nCANCELLED." if matter.cancelled else ""
    marks = f"\nNODE SAYS: {', '.join(matter.marks)}" if matter.marks else ""
    return f"Signed by {', '.join(matter.officers)} of {matter.message.from_}, verified here{alone}.{held}{gone}{marks}"


def _waits(waiting: Waiting, args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.send import drawn
    from protocols.messages.draft import to_draft

    if args.json:
        out_json({"digits": waiting.digits, "hash": waiting.hash.hex(), "author": waiting.author,
                  "state": "waiting", "draft": to_draft(waiting.message)})  # fmt: skip
        return 0
    out(drawn(waiting.message, waiting.hash, args.lang))
    out(f"WAITING FOR RELEASE: signed by {waiting.author}, not yet by a second officer.")
    return 0
