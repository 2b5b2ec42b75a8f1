"""Every message, by what it needs of whom."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk

__all__ = ["add"]

TITLES = {
    "needs_you": "NEEDS YOU", "waiting_for_others": "WAITING FOR OTHERS", "answered": "ANSWERED",
}  # fmt: skip


def add(commands: Commands) -> None:
    """`list`."""
    made = command(
        commands, "list", _list, "list messages: what needs you, waits for release, waits for others, is answered",
        "A node's directory is read without a key, whether the node runs or not.",
    )  # fmt: skip
    made.add_argument("--case", action="store_true", help="by case: messages joined by relations, oldest first")
    seat_options(made)
    json_option(made)


async def _list(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.printing import out, out_json

    async with desk(args) as here:
        if args.json:
            out_json(_json(here))
            return 0
        for line in (
            *_silent(here),
            _head(here),
            *(_cases(here) if args.case else _shelves(here)),
            *_troubles(here),
            *_unsent(here),
        ):
            out(line)
    return 0


def _silent(here: Desk) -> list[str]:
    return [here.silent] if here.silent else []


def _head(here: Desk) -> str:
    from protocols.phrases.times import dtg

    links = ", ".join(
        f"{peer} {('up' if link.up else 'LINK LOST') if here.runs else 'not known'}"
        for peer, link in sorted(here.board.links.items())
    )
    return f"{here.board.centre} ({here.board.mode})  {dtg(here.now)}  links: {links or 'none'}"


def _shelves(here: Desk) -> list[str]:
    from hotline.cli.matters import row, waiting_row
    from hotline.cli.printing import table

    now = here.now
    shelves = {TITLES[name]: [row(here.board, each, now) for each in matters]
               for name, matters in here.board.shelves(now).items()}  # fmt: skip
    waiting = [waiting_row(each) for each in here.board.waiting.values()]
    parts = list(shelves.items())
    parts.insert(1, ("WAITING FOR RELEASE", waiting))
    lines = []
    for title, rows in parts:
        if rows:
            lines += [f"{title} ({len(rows)})", table(rows, "  ")]
    return lines or ["No messages."]


def _cases(here: Desk) -> list[str]:
    from hotline.cli.matters import row
    from hotline.cli.printing import table
    from protocols.messages.header import five_digits

    now = here.now
    lines = []
    for case in here.board.cases():
        lines.append(f"CASE {five_digits(case.first)}")
        lines.append(table([row(here.board, matter, now) for matter in case.matters], "  "))
    return lines or ["No messages."]


def _troubles(here: Desk) -> list[str]:
    """What must not go unsaid under a list: what could not be verified, what is missing, what was refused here."""
    board = here.board
    lines = [f"NOT VERIFIED: {each.what}: {each.code}: {each.detail}" for each in board.distrusted]
    lines += [
        f"NODE SAYS: {gap.missing} EARLIER MESSAGES MISSING from {gap.peer}" for gap in board.gaps.values() if gap.open
    ]
    lines += [f"NODE SAYS: refused here, from {each.centre}: {each.code}: {each.detail}" for each in board.refusals]
    return lines


def _unsent(here: Desk) -> list[str]:
    """What was signed and is not at the node: beside the key that was given, or beside those that lie here."""
    from pathlib import Path

    from hotline.cli.unsent import kept_in

    seats = [here.seat.profile.directory] if here.seat is not None else sorted(Path().glob("*.seat"))
    return [line for each in seats if (line := kept_in(each, here.board.centre, here.board.mode))]


def _json(here: Desk) -> dict[str, Any]:
    from hotline.cli.matters import as_json, subject
    from protocols.phrases.times import iso

    board, now = here.board, here.now
    return {
        "centre": board.centre,
        "mode": board.mode,
        "now": iso(now),
        "node_runs": here.runs,
        "as_of": iso(here.as_of) if here.as_of is not None else None,
        "messages": [as_json(board, matter, now) for matter in board.matters.values()],
        "waiting": [
            {
                "digits": each.digits, "reference": each.reference, "hash": each.hash.hex(), "author": each.author,
                "to": list(each.message.to), "type": each.message.type, "subject": subject(each),
                "precedence": each.message.precedence.name,
            }
            for each in board.waiting.values()
        ],
        "not_verified": [{"what": e.what, "code": str(e.code), "detail": e.detail} for e in board.distrusted],
        "alarms": [
            {"code": e.code, "peer": e.peer, "detail": e.detail, "at": iso(e.at)} for e in board.alarms
        ],
    }  # fmt: skip
