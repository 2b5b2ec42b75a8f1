"""One message, whole, in the reader's language."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, language_option, phrases_of, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk
    from hotline.client import Matter, Waiting
    from protocols.phrases.catalogue import Phrases

__all__ = ["add"]

IN_VIEW_SECONDS = 2.0


def add(commands: Commands) -> None:
    """`show`."""
    look = command(
        commands, "show", _show, "show one message: every field, as the officers signed it",
        "On a terminal, with your key, its sender is told that you have seen it.",
    )  # fmt: skip
    look.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    look.add_argument("--signed", action="store_true", help="and the words in which its sender read it when signing")
    language_option(look)
    seat_options(look)
    json_option(look)


async def _show(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from protocols.errors import Code, Refused

    phrases = phrases_of(args)
    async with desk(args) as here:
        try:
            return await _message(here, await here.find(args.message), phrases, args)
        except Refused as refused:
            if refused.code is not Code.NOT_FOUND:
                raise
            try:
                waiting = here.board.find_waiting(args.message)
            except Refused:
                raise refused from None
            return _waits(waiting, phrases, args)


async def _message(here: Desk, matter: Matter, phrases: Phrases, args: argparse.Namespace) -> int:
    from hotline.cli.matters import as_json, standing
    from hotline.cli.printing import note, out, out_json
    from hotline.cli.send import drawn
    from protocols.messages.draft import to_draft

    if args.json:
        draft = None if matter.form_unknown else to_draft(matter.message)
        out_json(as_json(here.board, matter, here.now) | {"draft": draft})
        return 0
    out(drawn(matter.message, matter.hash, phrases.language))
    out(_signed(matter, here.now, phrases))
    if args.signed:
        _as_signed(here, matter, phrases)
    for line in standing(here.board, here.board.case(matter), here.now, phrases.language):
        out(line)
    if here.seat is not None and matter.incoming and sys.stdout.isatty() and matter.here.exchange.shown is None:
        await _in_view()
        await here.seat.show(matter.hash)
        note(phrases.say("cli-told_seen", centre=matter.message.from_, role=here.seat.profile.role))
    return 0


async def _in_view() -> None:
    import asyncio

    await asyncio.sleep(IN_VIEW_SECONDS)


def _signed(matter: Matter, now: int, phrases: Phrases) -> str:
    from hotline.cli.matters import special

    say, roles, centre = phrases.say, ", ".join(matter.officers), matter.message.from_
    marks = special(matter, now, phrases)
    if marks:
        lines = [say("cli-signed_marked", roles=roles, centre=centre, marks=", ".join(marks))]
    else:
        lines = [say("cli-signed", roles=roles, centre=centre)]
    lines += [say("cli-held")] if matter.held else []
    lines += [say("cli-cancelled")] if matter.cancelled else []
    if matter.marks:
        named = [say(key) if (key := f"mark-{mark}") in phrases else mark for mark in matter.marks]
        lines.append(say("cli-node_says", mark=say("mark-node_says"), marks=", ".join(named)))
    return "\n".join(lines)


def _as_signed(here: Desk, matter: Matter, phrases: Phrases) -> None:
    """The same message in the words of the attestation; or that its catalogue is not here."""
    from hotline.cli.printing import out
    from hotline.client.catalogues import installed_or
    from protocols.messages.rendering import as_text, render
    from protocols.phrases.catalogue import own_name

    named = matter.read_in
    if named is None:
        return
    digits = named.phrases.hex()[:8]
    theirs = installed_or(here.seat.profile.catalogues if here.seat else None, named)
    if theirs is None:
        mark = phrases.say("mark-other_catalogue", language=named.language, hash=digits)
        out(f"\n{mark}. {phrases.say('screen-catalogue_missing')}")
        return
    out("\n" + phrases.say("cli-as_signed", language=own_name(named.language), hash=digits))
    out(as_text(render(matter.message, matter.body, theirs, digest=matter.hash)).rstrip("\n"))


def _waits(waiting: Waiting, phrases: Phrases, args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.send import drawn
    from protocols.messages.draft import to_draft

    if args.json:
        out_json({"digits": waiting.digits, "hash": waiting.hash.hex(), "author": waiting.author,
                  "by_service": waiting.by_service, "state": "waiting",
                  "draft": to_draft(waiting.message)})  # fmt: skip
        return 0
    out(drawn(waiting.message, waiting.hash, phrases.language))
    if waiting.by_service is not None:
        state = phrases.say("state-waiting_for_release")
        out(phrases.say("cli-draft_waits", state=state, service=waiting.by_service))
        return 0
    out(phrases.say("cli-waits", state=phrases.say("state-waiting_for_release"), role=waiting.author))
    return 0
