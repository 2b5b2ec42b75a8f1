"""Our own contact record: how others reach us. The node publishes it; a person keeps it true."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.options import Commands, command, language_option, noun, phrases_of

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`contact new`, `check`, `verify`."""
    verbs = noun(commands, "contact", "how others reach this centre when the line is not enough")
    new = command(verbs, "new", _new, "write contact.toml into a node's directory, to be filled in")
    _directory(new)
    check = command(
        verbs, "check", _check, "read contact.toml, and show the call sheet that others will have",
        "The node reads it at its start and every hour, and publishes it in its bulletin.",
    )  # fmt: skip
    _directory(check)
    language_option(check)
    verify = command(
        verbs, "verify", _verify, "write down that a method was tried from outside and answered",
        "Others see when, and in which role. A method whose address is changed afterwards is unverified again.",
    )  # fmt: skip
    _directory(verify)
    verify.add_argument("method", metavar="METHOD", help="its number in the order of contact.toml, or its address")
    verify.add_argument("--as", dest="role", metavar="ROLE", required=True, help="who tried it, by role: WATCH-1")


def _directory(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("directory", metavar="DIR", type=Path, help="the node's directory")


def _new(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.node.contact_file import CONTACT, EXAMPLE
    from hotline.node.settings import read_settings
    from protocols.errors import Code

    read_settings(args.directory)
    path = args.directory / CONTACT
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(EXAMPLE)
    except FileExistsError:
        raise Sentence(Code.ALREADY, f"{path} is there already: edit it") from None
    out(f"Written: {path}")
    note(f"Next: fill it in, then `hotline contact check {args.directory}`.")
    return 0


def _check(args: argparse.Namespace) -> int:
    from hotline.cli.callsheet import sheet_text
    from hotline.cli.printing import note, out
    from hotline.cli.rosters import offline_roster
    from hotline.cli.sentence import Sentence
    from hotline.node.contact_file import CONTACT, read_contact
    from hotline.node.directory import clock_of
    from hotline.node.settings import read_settings
    from protocols.contact_card import card_of
    from protocols.errors import Code
    from protocols.watch_hours import WatchHours

    phrases, settings = phrases_of(args), read_settings(args.directory)
    stated = read_contact(args.directory)
    if stated is None:
        raise Sentence(Code.NOT_FOUND, f"there is no {CONTACT} in {args.directory}: `hotline contact new` makes one")
    roster, now = offline_roster(args.directory), clock_of(settings).now()
    hours = WatchHours.weekly((each.start, each.end) for each in stated.watch_hours)
    card = card_of(roster, settings.centre, now)._replace(
        contact=stated.contact,
        stated=now,
        windows=hours.windows if hours is not None else (),
        opens=hours.opens(now) if hours is not None and not hours.on_watch(now) else None,
    )
    out(sheet_text(card, settings.mode, phrases).rstrip("\n"))
    bulletin = roster.bulletin(settings.centre)
    if bulletin is not None and (bulletin.contact, bulletin.watch_hours) == stated:
        note(f"Others have this already, with bulletin {bulletin.version}.")
    else:
        note("Not published yet: the node does it within the hour, or at its start.")
    return 0


def _verify(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.cli.rosters import offline_roster
    from hotline.cli.sentence import Sentence
    from hotline.node.contact_file import verify_method
    from hotline.node.directory import clock_of
    from hotline.node.settings import read_settings
    from protocols.errors import Code
    from protocols.phrases.times import dtg

    settings = read_settings(args.directory)
    now, role = clock_of(settings).now(), args.role.upper()
    statement = offline_roster(args.directory).statement_of(settings.centre)[0]
    listed = [each.role for each in statement.officers if each.centre == settings.centre]
    if role not in listed:
        there = ", ".join(listed) or "nobody"
        raise Sentence(Code.NOT_FOUND, f"no officer {role[:40]} of {settings.centre} is listed: {there}; give --as one")
    method = verify_method(args.directory, args.method, role, now)
    out(f"{method.kind} {method.address or ''}".rstrip() + f": tried {dtg(now)} by {method.verified_by}")
    note("The node publishes it within the hour.")
    return 0
