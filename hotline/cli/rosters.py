"""Roster records: those that a node holds, those in a file, and how they get from the one to the other."""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from protocols.pae import Mode
    from protocols.roster import RecordKind, Roster, Statement

__all__ = ["held_by", "offline_roster", "party_of_records", "programs_of", "programs_told", "roster_of"]

Records: TypeAlias = "Sequence[tuple[RecordKind, bytes]]"
Admit: TypeAlias = Callable[[Records], Awaitable[None]]


def offline_roster(directory: Path) -> Roster:
    """What the node in a directory holds, read from its database."""
    from hotline.cli.records_held import records_of
    from hotline.node.settings import read_settings
    from protocols.roster import Roster, load_roster

    settings = read_settings(directory)
    blank = Roster(settings.mode, settings.centre, bytes.fromhex(settings.anchor))
    return load_roster(blank, list(records_of(directory)))


@asynccontextmanager
async def held_by(args: argparse.Namespace) -> AsyncIterator[tuple[Roster, Admit]]:
    """A node's roster, and how records are handed to it: straight into a stopped node's database, else by a seat.

    Raises Refused as `admit_offline` and `Seat.sign_on`.
    """
    from hotline.cli.profiles import where

    place = where(args.at)
    if place is not None and place.directory is not None:
        directory = place.directory

        async def admit(records: Records) -> None:
            await _admit(args, directory, records)

        yield offline_roster(directory), admit
        return
    from hotline.cli.profiles import seat

    async with seat(args) as signed_on:

        async def hand_in(records: Records) -> None:
            for kind, data in records:
                await signed_on.admit(kind, data)

        yield signed_on.board.roster, hand_in


async def _admit(args: argparse.Namespace, directory: Path, records: Records) -> None:
    from hotline.cli.profiles import seat
    from hotline.cli.sentence import Sentence
    from hotline.node.directory import admit_offline
    from protocols.errors import Code, Refused

    try:
        await admit_offline(directory, records)
        return
    except Refused as refused:
        if refused.code is not Code.STORE_BUSY or "; " in refused.detail:
            raise  # it is not a node that serves it: whoever refuses says what to do
        if not args.key:
            text = f"the node in {directory} is running: give --key, and an officer's seat hands them in"
            raise Sentence(Code.KEY_LOCKED, text) from None
    async with seat(args) as signed_on:
        for kind, data in records:
            await signed_on.admit(kind, data)


def programs_of(statement: Statement, centre: str) -> list[dict[str, Any]]:
    """The programs that a party lists of a centre, and what each may sign without an officer."""
    return [{"name": each.name, "types": list(each.types)} for each in statement.services if each.centre == centre]


def programs_told(programs: Iterable[Mapping[str, Any]]) -> str:
    """In a line: `program OPS-BRIDGE signs manoeuvre.notice, program LOGGER leaves drafts`."""
    return ", ".join(
        f"program {each['name']} {'signs ' + ' '.join(each['types']) if each['types'] else 'leaves drafts'}"
        for each in programs
    )


def party_of_records(path: Path) -> dict[str, Any]:
    """What a party's folder, or a file of records, says of it. Every signature is verified; nobody is believed by it.

    Raises Refused `not_found`, `file_unreadable`, and as `Roster.admit`.
    """
    from hotline.keys.enrolment import mode_of, read_introduction
    from hotline.keys.party import PartyFolder
    from protocols.keys import fingerprint
    from protocols.phrases.times import dtg

    if path.is_dir():
        mode = mode_of(path)
        records = PartyFolder(path, mode, None).introduction()
    else:
        records = read_introduction(path)
        mode = _mode_of(records)
    roster = _admitted(records, mode)
    [(name, held)] = roster.parties.items()
    statement = held.statement[0] if held.statement else None
    return {
        "party": name,
        "mode": mode,
        "fingerprint": fingerprint(held.roots[min(held.roots)][1].hash),
        "root": held.root.version,
        "statement": statement.version if statement else None,
        "expires": dtg(min([held.root.expires_at, *([statement.expires_at] if statement else [])])),
        "centres": [
            {
                "name": centre.name,
                "speaks_for": centre.speaks_for,
                "officers": [o.role for o in statement.officers if o.centre == centre.name] if statement else [],
                "programs": programs_of(statement, centre.name) if statement else [],
                "addresses": list(bulletin.addresses) if (bulletin := roster.bulletin(centre.name)) else [],
            }
            for centre in (statement.centres if statement else ())
        ],
    }


def roster_of(records: Records) -> Roster:
    """One party's records, every signature verified; nobody is believed by it. Raises Refused as `Roster.admit`."""
    return _admitted(records, _mode_of(records) if any(kind == "statement" for kind, _ in records) else "live")


def _admitted(records: Records, mode: Mode) -> Roster:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.roster import Roster

    roster = Roster(mode, "NOBODY", bytes(32))
    for kind, data in records:
        roster, _ = roster.admit(kind, data, None)
    if len(roster.parties) != 1:
        raise Sentence(Code.FILE_UNREADABLE, "it does not hold one party's root: ask for `hotline roster export` again")
    return roster


def _mode_of(records: Records) -> Mode:
    """That of the statement: a root serves every mode."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.roster import Statement
    from protocols.signed import SignedRecord
    from protocols.wire import unpack

    for kind, data in records:
        if kind == "statement":
            return unpack(SignedRecord.parse(data).payload, Statement).mode
    raise Sentence(Code.FILE_UNREADABLE, "it holds no statement: ask for `hotline roster export` again")
