"""How to reach a centre, on paper: before the line is down."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, language_option, phrases_of, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk
    from protocols.contact_card import Card
    from protocols.pae import Mode
    from protocols.phrases.catalogue import Phrases
    from protocols.voice import Table

__all__ = ["add", "sheet_text"]

FORMATS = ("text", "vcard", "qr")
# Black on white, whatever the terminal's colours are: a camera wants it so.
_WHITE, _RESET = "\x1b[38;5;231;48;5;16m", "\x1b[0m"


def add(commands: Commands) -> None:
    """`callsheet`."""
    sheet = command(
        commands, "callsheet", _callsheet, "say how a centre is reached when the line is not enough",
        "Telephone numbers in the order in which to try them, who answers when, in which languages, as the centre "
        "itself has signed it; and, for an officer who is signed on, the day's challenges by which a voice is known. "
        "Print it while the line is up.",
    )  # fmt: skip
    sheet.add_argument("centre", metavar="CENTRE", nargs="*", help="default: every centre that is believed here")
    sheet.add_argument("--as", dest="format", choices=FORMATS, default="text", help="the format; default %(default)s")
    sheet.add_argument(
        "--days", metavar="N", type=int, default=1,
        help="the challenges of so many days, from today, for an officer who is signed on (--key); default %(default)s",
    )  # fmt: skip
    sheet.add_argument("--table", metavar="NAME", help="the challenges of the table that the caller names")
    sheet.add_argument("--to", metavar="FILE", help="write it here instead of printing it; a QR symbol as .svg or .png")
    language_option(sheet)
    seat_options(sheet, named=False)


async def _callsheet(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from protocols.contact_card import card_of, centres_known
    from protocols.errors import Code
    from protocols.formats.vcard import to_vcard

    phrases = phrases_of(args)
    async with desk(args) as here:
        roster, now = here.board.roster, here.now
        names = [name.upper() for name in args.centre] or list(centres_known(roster))
        cards = [card_of(roster, name, now) for name in names]
        mode = roster.mode
        if not args.centre:
            cards = [card for card in cards if card.believed == "pinned"]
        challenges = await _challenges(here, cards, args)
    if not cards:
        raise Sentence(Code.NOT_FOUND, "no other centre is believed here: name one, or pin its party first")
    if args.format == "qr":
        _qr(cards, mode, args.to)
    elif args.format == "vcard":
        _put("".join(to_vcard(card, mode) for card in cards), args.to, whole=True)
    else:
        sheets = [sheet_text(card, mode, phrases, challenges.get(card.centre, ())) for card in cards]
        _put("\n".join(sheets), args.to)
        if not challenges:
            note(phrases.say("voice-no_challenges"))
    for card in cards:
        if card.believed == "no":
            note(f"{card.party} is not pinned: nobody here believes what stands in it.")
        if card.alike:
            note(f"{card.centre} looks like {', '.join(card.alike)}: read the name letter by letter.")
    if args.to is not None:
        out(f"Written: {args.to}")
    return 0


async def _challenges(here: Desk, cards: list[Card], args: argparse.Namespace) -> dict[str, tuple[Table, ...]]:
    """Of every card that is believed; none where nobody is signed on. Raises Refused `not_found`, of a table's name."""
    if here.seat is None or args.format != "text":
        return {}
    return {
        card.centre: await here.seat.challenges(card.centre, days=args.days, table=args.table)
        for card in cards
        if card.believed == "pinned"
    }


def sheet_text(card: Card, mode: Mode, phrases: Phrases, challenges: tuple[Table, ...] = ()) -> str:
    """As lines. In a drill the sheet says so first: who finds it in a drawer must not call about a drill."""
    from protocols.contact_sheet import sheet_rows
    from protocols.voice_sheet import challenge_rows

    title = phrases.say("sheet-title", centre=card.centre)
    lines = [title if mode == "live" else f"{phrases.say(f'code-{mode}')}  {title}"]
    rows = list(sheet_rows(card, phrases))
    for table in challenges:
        rows += challenge_rows(table, card.centre, phrases)
    width = max(_cells(row.label) for row in rows if row.label and row.text)
    for row in rows:
        if not row.text:
            lines += ["", row.label]
        elif not row.label:
            lines.append(f"    {row.text}")
        else:
            lines.append(f"  {row.label}{' ' * (width - _cells(row.label))}  {row.text}")
    return "".join(f"{line}\n" for line in lines)


def _cells(text: str) -> int:
    from hotline.cli.printing import cells

    return cells(text)


def _put(text: str, to: str | None, *, whole: bool = False) -> None:
    """`whole`: the bytes as they are, line ends too."""
    from hotline.cli.keeping import keep
    from hotline.cli.printing import out

    if to is not None:
        keep(Path(to), text.encode())
    elif whole:
        sys.stdout.buffer.write(text.encode())
    else:
        out(text.rstrip("\n"))


def _qr(cards: list[Card], mode: Mode, to: str | None) -> None:
    from hotline.cli.keeping import keep
    from hotline.cli.printing import note
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.formats import qr
    from protocols.formats.vcard import to_vcard

    if to is None:
        for card in cards:
            note(card.centre)
            symbol = qr.card_half_blocks(to_vcard(card, mode, short=True))
            if sys.stdout.isatty():
                symbol = "".join(f"{_WHITE}{line}{_RESET}\n" for line in symbol.splitlines())
            print(symbol)
        return
    if len(cards) != 1:
        raise Sentence(Code.NOT_FOUND, "one symbol is of one centre: name it")
    vcard, path = to_vcard(cards[0], mode, short=True), Path(to)
    match path.suffix:
        case ".svg":
            keep(path, qr.card_svg(vcard, cards[0].centre).encode())
        case ".png":
            keep(path, qr.card_png(vcard))
        case _:
            raise Sentence(Code.FILE_UNREADABLE, f"{path.name}: a symbol is written as .svg or as .png")
