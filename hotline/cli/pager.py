"""Who is called when nobody takes a message: which pagers there are, and whether they work."""

from __future__ import annotations

import argparse

from hotline.cli.options import Commands, command, json_option, noun, seat_options

__all__ = ["add"]

WAIT_SECONDS = 40.0
ENDED = {"given_up": "NOT SENT", "owed": "under way"}
"""What became of a test page, as a person says it; its alarm has the word for why."""


def add(commands: Commands) -> None:
    """`pager show`, `test`."""
    verbs = noun(commands, "pager", "who is called when nobody takes a message")
    look = command(
        verbs, "show", _show, "show the node's pagers, and when each was tried last",
        "They are set in node.toml, each a table [[pager]]. How they are reached is not shown.",
    )  # fmt: skip
    seat_options(look)
    json_option(look)
    try_ = command(
        verbs, "test", _test, "send a page that asks nothing, and say whether it went out",
        "Whether it arrived is what its reader tells you.",
    )  # fmt: skip
    try_.add_argument("name", metavar="NAME", nargs="?", default="", help="one pager; default: all of them")
    seat_options(try_)
    json_option(try_)


async def _show(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json, table
    from hotline.cli.profiles import seat
    from protocols.phrases.times import dtg

    async with seat(args) as signed_on:
        found = await signed_on.pagers()
    if args.json:
        out_json([
            {"pager": each.pager, "for": list(each.for_), "rungs": list(each.rungs), "centre": each.centre,
             "test_at": each.test_at, "tested": list(each.tested)}
            for each in found
        ])  # fmt: skip
        return 0
    if not found:
        out("No pager: nobody is called who is not at a seat. They are set in node.toml, each a table [[pager]].")
        return 0
    rows = []
    for each in found:
        ended = ENDED.get(str(each.tested[1]), str(each.tested[1])) if each.tested else ""
        tried = f"tried {dtg(int(each.tested[0]))}: {ended}" if each.tested else "never tried"
        whose = f"second contact of {each.centre}" if each.centre else "ours"
        rows.append((each.pager, ", ".join(each.for_), whose, ", ".join(each.rungs) or "as the ladder has it", tried))
    out(table(rows))
    return 0


async def _test(args: argparse.Namespace) -> int:
    import asyncio

    from hotline.cli.printing import out, out_json
    from hotline.cli.profiles import seat
    from hotline.client import Paged

    ended: dict[str, Paged] = {}
    async with seat(args) as signed_on:
        await signed_on.caught_up()
        before = set(signed_on.board.pages.get(b"", ()))
        asked = await signed_on.test_pagers(args.name)
        try:
            async with asyncio.timeout(WAIT_SECONDS):
                while len(ended) < len(asked):
                    await asyncio.sleep(0.1)
                    new = [each for each in signed_on.board.pages.get(b"", ()) if each not in before]
                    ended |= {each.pager: each for each in new if each.pager in asked}
        except TimeoutError:
            pass
    said = {name: "no word of it" if name not in ended else "sent" if ended[name].sent else ended[name].detail
            for name in asked}  # fmt: skip
    if args.json:
        out_json(said)
    else:
        for name, what in said.items():
            out(f"{name}: {what}" if what == "sent" else f"{name}: NOT SENT ({what})")
    return 0 if all(what == "sent" for what in said.values()) else 1
