"""Every message, by what it needs of whom."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option, language_option, phrases_of, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk
    from hotline.client.changes import Distrusted
    from protocols.phrases.catalogue import Phrases

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`list`."""
    made = command(
        commands, "list", _list, "list messages: what needs you, waits for release, waits for others, is answered",
        "A node's directory is read without a key, whether the node runs or not.",
    )  # fmt: skip
    made.add_argument("--case", action="store_true", help="by case: messages joined by relations, oldest first")
    language_option(made)
    seat_options(made)
    json_option(made)


async def _list(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.printing import out, out_json

    phrases = phrases_of(args)
    async with desk(args) as here:
        if args.json:
            out_json(_json(here))
            return 0
        for line in (
            *here.silent(phrases),
            *here.standing(),
            _head(here, phrases),
            *(_cases(here, phrases) if args.case else _shelves(here, phrases)),
            *_troubles(here, phrases),
            *_unsent(here, phrases),
        ):
            out(line)
    return 0


def _head(here: Desk, phrases: Phrases) -> str:
    from protocols.phrases.times import dtg

    say = phrases.say
    links = ", ".join(
        _link(peer, here.runs and link.up, here, phrases) for peer, link in sorted(here.board.links.items())
    )
    return say(
        "cli-list_head", centre=here.board.centre, mode=here.board.mode, at=dtg(here.now),
        links=links or say("cli-no_links"),
    )  # fmt: skip


def _link(peer: str, up: bool, here: Desk, phrases: Phrases) -> str:
    if not here.runs:
        return phrases.say("cli-link_not_known", peer=peer)
    return phrases.say("cli-link_up" if up else "cli-link_lost", peer=peer)


def _shelves(here: Desk, phrases: Phrases) -> list[str]:
    from hotline.cli.matters import row, waiting_row
    from hotline.cli.printing import table

    now, say = here.now, phrases.say
    shelves = {say(f"shelf-{name}").upper(): [row(here.board, each, now, phrases) for each in matters]
               for name, matters in here.board.shelves(now).items()}  # fmt: skip
    waiting = [waiting_row(each, phrases) for each in here.board.waiting.values()]
    parts = list(shelves.items())
    parts.insert(1, (say("state-waiting_for_release"), waiting))
    lines = []
    for title, rows in parts:
        if rows:
            lines += [say("screen-shelf", title=title, count=len(rows)), table(rows, "  ")]
    return lines or [say("cli-no_messages")]


def _cases(here: Desk, phrases: Phrases) -> list[str]:
    from hotline.cli.matters import row, standing
    from hotline.cli.printing import table
    from protocols.messages.header import five_digits

    now = here.now
    lines = []
    for case in here.board.cases():
        lines.append(phrases.say("cli-case", digits=five_digits(case.first)))
        lines += [f"  {line}" for line in standing(here.board, case, now, phrases.language)]
        lines.append(table([row(here.board, matter, now, phrases) for matter in case.matters], "  "))
    return lines or [phrases.say("cli-no_messages")]


def _troubles(here: Desk, phrases: Phrases) -> list[str]:
    """What must not go unsaid under a list: what could not be verified, what is missing, what was refused here."""
    board, say = here.board, phrases.say
    mark = say("mark-node_says")
    lines = [
        say("cli-not_verified", what=_of_what(each), code=str(each.code), detail=each.detail) + _again(each)
        for each in board.distrusted
    ]
    lines += [
        say("cli-gap", mark=mark, missing=say("mark-earlier_missing", count=gap.missing), peer=gap.peer)
        for gap in board.gaps.values()
        if gap.open
    ]
    return lines + [
        say("cli-refused_here", mark=mark, centre=each.centre, code=str(each.code), detail=each.detail)
        for each in board.refusals
    ]


def _of_what(each: Distrusted) -> str:
    from protocols.messages.header import five_digits

    return f"{each.what} {five_digits(each.hash)}" if each.hash is not None else each.what


def _again(each: Distrusted) -> str:
    """What waits under a signature that counts no more is released by nobody."""
    return "; it is never released: have it handed in again" if each.what in ("waiting", "draft") else ""


def _unsent(here: Desk, phrases: Phrases) -> list[str]:
    """What was signed and is not at the node: beside the key that was given, or beside those that lie here."""
    from pathlib import Path

    from hotline.cli.unsent import kept_in

    seats = [here.seat.profile.directory] if here.seat is not None else sorted(Path().glob("*.seat"))
    return [line for each in seats if (line := kept_in(each, here.board.centre, here.board.mode, phrases=phrases))]


def _json(here: Desk) -> dict[str, Any]:
    from hotline.cli.matters import as_json, standing_json, subject
    from protocols.phrases.times import iso

    board, now = here.board, here.now
    return {
        "centre": board.centre,
        "mode": board.mode,
        "now": iso(now),
        "node_runs": here.runs,
        "stands_still": bool(here.standing()),
        "as_of": iso(here.as_of) if here.as_of is not None else None,
        "messages": [as_json(board, matter, now) for matter in board.matters.values()],
        "cases": [
            {"case": case.first.hex(), "standings": standing_json(board, case, now)}
            for case in board.cases()
        ],
        "waiting": [
            {
                "digits": each.digits, "reference": each.reference, "hash": each.hash.hex(), "author": each.author,
                "to": list(each.message.to), "type": each.message.type, "subject": subject(each),
                "precedence": each.message.precedence.name, "by_service": each.by_service,
            }
            for each in board.waiting.values()
        ],
        "not_verified": [
            {"what": e.what, "code": str(e.code), "detail": e.detail, "message": e.hash.hex() if e.hash else None}
            for e in board.distrusted
        ],
        "alarms": [
            {"code": e.code, "peer": e.peer, "detail": e.detail, "at": iso(e.at)} for e in board.alarms
        ],
    }  # fmt: skip
