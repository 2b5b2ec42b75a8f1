"""The links to other centres."""

from __future__ import annotations

import argparse
from typing import Any

from hotline.cli.options import Commands, command, json_option, noun, seat_options

__all__ = ["add"]

STATES = {True: "up", False: "LINK LOST", None: "not known"}


def add(commands: Commands) -> None:
    """`link show`, `test`."""
    verbs = noun(commands, "link", "the links to other centres")
    look = command(
        verbs, "show", _show, "show each link: up or lost, when it was last heard, what is owed",
        "Without a key, what the node last wrote into its record.",
    )  # fmt: skip
    seat_options(look)
    json_option(look)
    try_ = command(
        verbs, "test", _test, "test the link to a centre now, and have both sign where their lines stand",
    )  # fmt: skip
    try_.add_argument("peer", metavar="CENTRE", help="the other centre")
    seat_options(try_)
    json_option(try_)


async def _show(args: argparse.Namespace) -> int:
    from hotline.cli.boards import Desk, desk
    from hotline.cli.printing import out, out_json, table
    from protocols.phrases.catalogue import Phrases
    from protocols.phrases.times import age

    async def links(here: Desk) -> list[dict[str, Any]]:
        if here.seat is None:
            return [
                {"peer": link.peer, "up": link.up if here.runs else None, "heard_at": link.heard_at, "owed": None}
                for link in here.board.links.values()
            ]
        status = await here.seat.status()
        return [
            {"peer": link.peer, "up": link.up, "heard_at": link.heard_at, "owed": link.owed} for link in status.links
        ]

    async with desk(args) as here:
        found, now, silent, centre = await links(here), here.now, here.silent(Phrases("en")), here.board.centre
    if args.json:
        out_json(found)
        return 0
    for line in silent:
        out(line)
    if not found:
        out("No link: no other centre is believed here, or none has been dialled yet.")
        _begun(centre)
        return 0
    rows = []
    for link in found:
        heard = link["heard_at"]
        said = f"heard {age(now - heard)} ago" if isinstance(heard, int) else "never heard"
        owed = f"{link['owed']} owed" if link["owed"] is not None else ""
        rows.append((str(link["peer"]), STATES[link["up"]], said, owed))
    out(table(rows))
    _begun(centre)
    return 0


def _begun(centre: str) -> None:
    """Pins that lie here with one officer's signature: their parties are not believed yet."""
    from pathlib import Path

    from hotline.cli.printing import note
    from hotline.keys.introducing import begun_for
    from protocols.errors import Refused

    for path in sorted(Path().glob("*.pin")):
        try:
            party = begun_for(path.read_bytes(), centre)
        except (OSError, Refused):
            continue  # somebody else's file of that name
        if party is not None:
            note(
                f"{party} is signed by one officer of two: one more officer runs "
                f"`hotline party introduce NODE {path.with_suffix('')} --key KEY`."
            )


async def _test(args: argparse.Namespace) -> int:
    import msgspec

    from hotline.cli.printing import out, out_json
    from hotline.cli.profiles import seat

    async with seat(args, caught_up=False) as signed_on:
        link = await signed_on.test_link(args.peer)
    if args.json:
        out_json(msgspec.to_builtins(link))
        return 0
    trip = f"{link.round_trip_ms:.0f} ms there and back" if link.round_trip_ms is not None else "not timed"
    apart = f", clocks {abs(link.clock_offset_ms) / 1000:.1f} s apart" if link.clock_offset_ms is not None else ""
    out(f"{link.peer} {'up' if link.up else 'LINK LOST'}: {trip}{apart}.")
    return 0
