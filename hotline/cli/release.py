"""The second officer reads the same bytes, and signs them as well, or returns them; of a program's draft, the first."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, seat_options, yes_option
from hotline.cli.over_stale import over_stale, over_stale_option
from hotline.cli.send import drawn, receipt, wait_option

if TYPE_CHECKING:
    from hotline.client import Seat, Waiting

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`release`."""
    sign = command(
        commands, "release", _release, "release, as second officer, a message that waits for it",
        "Also the confirmation of what one officer released alone, and the author's signature under a program's draft. "
        "With --return it is taken off the list instead.",
    )  # fmt: skip
    sign.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    sign.add_argument("--return", dest="reason", metavar="REASON", help="do not release it: say why")
    yes_option(sign)
    over_stale_option(sign)
    wait_option(sign)
    seat_options(sign)
    json_option(sign)


async def _release(args: argparse.Namespace) -> int:
    from hotline.cli.profiles import seat
    from protocols.errors import Code, Refused

    async with seat(args) as signed_on:
        try:
            waiting = signed_on.board.find_waiting(args.message)
        except Refused as refused:
            if refused.code is not Code.NOT_WAITING or args.reason is not None:
                raise
            return await _confirmed(signed_on, args, refused)
        if args.reason is not None:
            return await _returned(signed_on, waiting, args)
        return await _released(signed_on, waiting, args)


async def _released(signed_on: Seat, waiting: Waiting, args: argparse.Namespace) -> int:
    from hotline.cli.asking import confirmed
    from hotline.cli.beside import beside
    from hotline.cli.printing import note
    from protocols.phrases.times import dtg

    if waiting.by_service is not None:
        return await _adopted(signed_on, waiting, args)

    def text() -> str:
        signed = f"{drawn(waiting.message, waiting.hash)}\nSigned by {waiting.author} at {dtg(waiting.signed_at)}."
        return f"{signed}\n{beside(signed_on, waiting.message, args)}".rstrip()

    if not confirmed(text, "Sign this as second officer, and release it?", args.yes):
        note("Nothing was signed or released.")
        return 1
    confirmed_for = over_stale(signed_on, waiting.message, args)
    return await receipt(signed_on, await signed_on.release(waiting.hash, over_stale=confirmed_for), args)


async def _adopted(signed_on: Seat, waiting: Waiting, args: argparse.Namespace) -> int:
    from hotline.cli.asking import confirmed
    from hotline.cli.printing import note
    from hotline.client.compose import capacity_for

    alone = capacity_for(waiting.message, waiting.body, None) == "sole"

    def text() -> str:
        return (
            f"{drawn(waiting.message, waiting.hash)}\nDRAFT OF {waiting.by_service}, a program. Nobody has signed it."
        )

    question = "Sign this, and release it?" if alone else "Sign this as its author? A second officer releases it."
    if not confirmed(text, question, args.yes):
        note("Nothing was signed or released.")
        return 1
    confirmed_for = over_stale(signed_on, waiting.message, args) if alone else ()
    return await receipt(signed_on, await signed_on.adopt(waiting.hash, over_stale=confirmed_for), args)


async def _returned(signed_on: Seat, waiting: Waiting, args: argparse.Namespace) -> int:
    from hotline.cli.printing import out

    await signed_on.return_(waiting.hash, args.reason)
    out(f"{waiting.digits} waits no longer: returned.")
    return 0


async def _confirmed(signed_on: Seat, args: argparse.Namespace, refused: Exception) -> int:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code, Refused
    from protocols.phrases.times import clock

    try:
        matter = await signed_on.find(args.message)
    except Refused:
        raise refused from None
    if not matter.confirmation_due:
        done = f"was released at {clock(matter.released_at)}" if not matter.incoming else "came from another centre"
        raise Sentence(Code.NOT_WAITING, f"{matter.reference} {done}: see `hotline ladder {matter.digits}`")
    return await receipt(signed_on, await signed_on.confirm(matter.hash), args)
