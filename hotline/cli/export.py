"""One message out of the record: on paper, for other programs, for a camera; always what was signed."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, phrases_of, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk
    from hotline.client import Matter
    from protocols.phrases.catalogue import Phrases

__all__ = ["add"]

FORMATS = ("text", "cap", "json", "qr")
# Black on white, whatever the terminal's colours are: a camera wants it so.
_WHITE, _RESET = "\x1b[38;5;231;48;5;16m", "\x1b[0m"


def add(commands: Commands) -> None:
    """`export`."""
    out = command(
        commands, "export", _export, "write one message as lines to fax or read out, as CAP, as JSON, or as QR",
        "JSON and QR carry the signatures and give back the identical bytes with `hotline import`; text and CAP carry "
        "the words alone.",
    )  # fmt: skip
    out.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    out.add_argument("--as", dest="format", choices=FORMATS, required=True, help="the format")
    out.add_argument(
        "--to", metavar="FILE|DIR", help="write it here instead of printing it; pictures go to a directory"
    )
    out.add_argument("--for", dest="addressee", metavar="CENTRE", help="of several addressees, the one whose envelope")
    out.add_argument("--image", choices=("png", "svg"), default="png", help="of QR in a directory; default %(default)s")
    out.add_argument("--lang", metavar="LANGUAGE", help="CAP in this language alone; else in every one")
    seat_options(out, named=False)


async def _export(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk

    # What is said beside it is for the person here; an alert is for everybody, unless one language was asked for.
    phrases = phrases_of(argparse.Namespace(lang=args.lang or os.environ.get("HOTLINE_LANG")))
    async with desk(args) as here:
        matter = await here.find(args.message)
        data = _envelope(matter, args.addressee)
        if args.format == "qr":
            _qr(matter, data, args, phrases)
        else:
            _put(await _written(here, matter, data, args), args.to, phrases)
    _say_what_it_is(matter, args.format, phrases)
    return 0


def _envelope(matter: Matter, addressee: str | None) -> bytes:
    """The envelope for one addressee: of several, each has its own number and signature."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    of_each = {centre: one.envelope for centre, one in matter.addressees.items()}
    if addressee is None:
        return next(iter(of_each.values()))
    if addressee not in of_each:
        raise Sentence(
            Code.NOT_FOUND, f"{matter.digits} was not released to {addressee[:24]!a}, but {', '.join(of_each)}"
        )
    return of_each[addressee]


async def _written(here: Desk, matter: Matter, data: bytes, args: argparse.Namespace) -> str:
    from protocols.formats.cap import to_cap
    from protocols.formats.json import to_json
    from protocols.formats.text import to_text
    from protocols.phrases.catalogue import LANGUAGES

    if args.format == "json":
        return to_json(data)
    if args.format == "text":
        return to_text(data)
    languages = LANGUAGES if args.lang is None else (args.lang,)
    return to_cap(data, earlier=await _earlier(here, matter), languages=languages)


async def _earlier(here: Desk, matter: Matter) -> bytes | None:
    """The message that it refers to, if that is here."""
    from protocols.errors import Code, Refused

    if matter.refers_to is None:
        return None
    try:
        return (await here.find(matter.refers_to.hex())).data
    except Refused as refused:
        if refused.code is not Code.NOT_FOUND:
            raise
        return None


def _put(text: str, to: str | None, phrases: Phrases) -> None:
    from hotline.cli.printing import out

    if to is not None:
        _write(Path(to), text.encode(), phrases)
    elif sys.stdout.isatty():
        out(text.rstrip("\n"))
    else:
        sys.stdout.buffer.write(text.encode())


def _write(path: Path, data: bytes, phrases: Phrases) -> None:
    from hotline.cli.keeping import keep
    from hotline.cli.printing import note

    keep(path, data)
    note(phrases.say("export-written", file=str(path)))


def _qr(matter: Matter, data: bytes, args: argparse.Namespace, phrases: Phrases) -> None:
    from hotline.cli.printing import note
    from protocols.formats import qr

    if args.to is None:
        parts = qr.to_parts(data, qr.SCREEN)
        for place, part in enumerate(parts, 1):
            note(phrases.say("export-part", place=str(place), total=str(len(parts))))
            _draw(qr.half_blocks(part))
        return
    parts, folder = qr.to_parts(data, qr.PAPER), Path(args.to)
    folder.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"[^a-z0-9]+", "-", matter.reference.lower())
    for place, part in enumerate(parts, 1):
        title = f"{matter.reference} {place}/{len(parts)}"
        drawn = qr.svg(part, title).encode() if args.image == "svg" else qr.png(part)
        _write(folder / f"{name}-{place:02d}-of-{len(parts):02d}.{args.image}", drawn, phrases)
    lines = "\n\n".join("\n".join(part[at : at + 60] for at in range(0, len(part), 60)) for part in parts)
    _write(folder / f"{name}.txt", f"{lines}\n".encode(), phrases)


def _draw(symbol: str) -> None:
    if sys.stdout.isatty():
        symbol = "".join(f"{_WHITE}{line}{_RESET}\n" for line in symbol.splitlines())
    print(symbol)


def _say_what_it_is(matter: Matter, format_: str, phrases: Phrases) -> None:
    """What may be done with it, and what it carries, for the person who hands it on."""
    from hotline.cli.printing import note

    message = matter.message
    may = {"no": "export-not_passed_on", "ask": "export-ask_first"}.get(message.handling.may_forward)
    if may is not None:
        note(phrases.say(may, **{"from": message.from_}))
    if message.attachments and format_ != "cap":
        note(phrases.say("export-attachment_keys", count=len(message.attachments)))
    if format_ in ("text", "cap"):
        note(phrases.say("export-no_signature"))
