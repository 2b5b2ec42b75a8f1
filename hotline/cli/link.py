"""The links to other centres."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option, noun, seat_options

if TYPE_CHECKING:
    from hotline.cli.boards import Desk

__all__ = ["add", "rows"]

STATES = {True: "up", False: "LINK LOST", None: "not known"}


def add(commands: Commands) -> None:
    """`link show`, `test`, `folder`."""
    verbs = noun(commands, "link", "the links to other centres")
    look = command(
        verbs, "show", _show, "show each link and each route: up or lost, when it was last heard, what is owed",
        "Below each centre what it said of its watch and its line beforehand, and every route to it, in the order in "
        "which they are tried, with when it last worked. Without a key, what the node last wrote into its record.",
    )  # fmt: skip
    look.add_argument("--channel", metavar="DIGITS", help="the members of this channel only")
    seat_options(look)
    json_option(look)
    try_ = command(
        verbs, "test", _test, "test the link to a centre now, and have both sign where their lines stand",
    )  # fmt: skip
    try_.add_argument("peer", metavar="CENTRE", help="the other centre")
    seat_options(try_)
    json_option(try_)
    lies = command(
        verbs, "folder", _folder, "show what lies in the folders that a guard or a courier serves",
        "Of each centre of `folders` in node.toml: what waits to be carried away, what was carried here and is not "
        "read yet, what was read, and what was set aside because it is no item or cannot be opened.",
    )  # fmt: skip
    lies.add_argument("directory", metavar="DIR", type=Path, help="the node's directory")
    json_option(lies)


async def _show(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.printing import out, out_json, table
    from hotline.client.planned import planned, planned_words
    from protocols.phrases.catalogue import Phrases

    phrases = Phrases("en")
    async with desk(args) as here:
        found, now, centre = await _links(here), here.now, here.board.centre
        silent = [*here.silent(phrases), *here.standing()]
        if args.channel:
            members = [each for each in here.board.channel(args.channel).members if each != centre]
            known = {link["peer"]: link for link in found}
            found = [known.get(each) or _unknown(each) for each in members]
        for link in found:
            said = planned(here.board, link["peer"], now)
            opens = here.board.watch_opens(link["peer"], now)
            link["planned"] = said._asdict() if said else None
            link["watch_opens"] = opens if opens > now else None
        words = [planned_words(here.board, link["peer"], now, phrases) for link in found]
    if args.json:
        out_json(found)
        return 0
    for line in silent:
        out(line)
    if not found:
        out("No link: no other centre is believed here, or none has been dialled yet.")
    else:
        out(table([row for link, said in zip(found, words, strict=True) for row in rows(link, said, now)]))
    _begun(centre)
    return 0


async def _links(here: Desk) -> list[dict[str, Any]]:
    """What our node says of each link; from a directory, what it last wrote into its record."""
    import msgspec

    if here.seat is not None:
        return [msgspec.to_builtins(link) for link in (await here.seat.status()).links]
    # Of a link that is up only the node itself knows when it was heard: in the record is when it came up.
    return [
        _unknown(link.peer)
        | (
            {"up": True if here.runs else None, "up_since": link.at, "route": link.route}
            if link.up
            else {"up": False if here.runs else None, "heard_at": link.heard_at}
        )
        for link in here.board.links.values()
    ]


def _unknown(peer: str) -> dict[str, Any]:
    return {"peer": peer, "up": None, "heard_at": None, "owed": None, "route": "", "routes": []}


def rows(link: dict[str, Any], planned: str, now: int) -> list[tuple[str, ...]]:
    """One line for the link, one for what was said of it beforehand, one for each route."""
    from protocols.phrases.times import age, short_dtg

    heard = link["heard_at"]
    said = f"heard {age(now - heard)} ago" if isinstance(heard, int) else "never heard"
    if link.get("up_since") is not None:
        said = f"up since {short_dtg(link['up_since'])}" if link["up"] else f"came up {short_dtg(link['up_since'])}"
    owed = f"{link['owed']} owed" if link["owed"] is not None else ""
    # Below stand their routes, by which we dial: a link that they began came by one of ours.
    came = bool(link["up"]) and bool(link["routes"]) and not any(route["in_use"] for route in link["routes"])
    by = (", came by our " if came else " by ") + link["route"]
    state = STATES[link["up"]] + (by if link["up"] and link["route"] else "")
    found: list[tuple[str, ...]] = [(str(link["peer"]), state, said, owed)]
    if planned:
        found.append(("", planned, "", ""))
    if link["watch_opens"] is not None:
        found.append(("", f"nobody on watch until {short_dtg(link['watch_opens'])}", "", ""))
    for route in link["routes"]:
        tested, failed = route["tested_at"], route["failed_since"]
        how = f"worked {age(now - tested)} ago" if tested is not None else "not tried yet"
        if failed is not None:
            # While we were dialling in vain they came to us: whether it leads there now, the next test says.
            lost = "no answer for" if came else "ROUTE LOST"
            how = f"{lost} {age(now - failed)}, " + (how if tested is not None else "not worked since the node began")
        use = "in use" if route["in_use"] else "folder" if route["kind"] == "folder" else "spare"
        found.append((f"  {route['kind']}", route["where"], how, route["reason"] if failed is not None else use))
    return found


def _begun(centre: str) -> None:
    """Pins that lie here with one officer's signature: their parties are not believed yet."""
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


async def _folder(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json, table
    from hotline.node.deliver.folder_files import FolderFiles, folder_is_there
    from hotline.node.settings import read_settings

    settings = read_settings(args.directory)
    found = {
        centre: {"folder": path, **FolderFiles(Path(path), settings.mode, settings.centre, centre).count()}
        for centre, path in settings.folders_at(args.directory).items()
    }
    if args.json:
        out_json(found)
        return 0
    if not found:
        out("No folder: node.toml names none.")
        return 0
    lines = [
        (centre, f"{lies['out']} to carry", f"{lies['in']} to read", f"{lies['taken']} read", f"{lies['aside']} aside",
         str(lies["folder"]), "" if folder_is_there(str(lies["folder"])) else "NOT THERE")
        for centre, lies in found.items()
    ]  # fmt: skip
    out(table(lines))
    return 0
