"""The roster: who is believed here, and the records behind it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option, noun, seat_options

if TYPE_CHECKING:
    from protocols.believed import Held
    from protocols.roster import Roster

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`roster show`, `lookup`, `export`, `import`."""
    verbs = noun(commands, "roster", "who is believed at a node")
    look = command(verbs, "show", _show, "show every party, centre, officer and program that the node holds")
    _at(look)
    json_option(look)
    find = command(
        verbs, "lookup", _lookup, "find the centre that operates an object",
        "By its number in SATCAT, its international designator, or its name. What is one slip of a hand or an eye away "
        "is listed apart. Exit status 1 where no centre states this very object.",
    )  # fmt: skip
    _at(find)
    find.add_argument("object", metavar="OBJECT", help="90551, 2023-905A or a name")
    json_option(find)
    give = command(
        verbs, "export", _export, "write the file by which our party is introduced to others",
        "It holds the root chain, the newest statement and this centre's bulletin, and no secret.",
    )  # fmt: skip
    _at(give)
    give.add_argument("-o", "--output", metavar="FILE", help="default CENTRE.introduction; - is stdout")
    take = command(
        verbs, "import", _import, "bring newer records to a node: our own registrar's, or of a party that is pinned",
        "A node that is running takes them from an officer's seat: give --key.",
    )  # fmt: skip
    _at(take)
    take.add_argument("files", metavar="FILE", nargs="+", help=".party and .introduction files, or single records")


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _at(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("at", metavar="NODE", help="the node's directory, or HOST:PORT")
    seat_options(parser, at=False)


async def _show(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.profiles import clock_at, where
    from hotline.cli.rosters import held_by

    async with held_by(args) as (roster, _):
        now = clock_at(where(args.at)).now()
        parties = [_party(roster, name, held, now) for name, held in roster.parties.items()]
    if args.json:
        out_json({"mode": roster.mode, "centre": roster.centre, "parties": parties})
        return 0
    for party in parties:
        out(_text(party))
    return 0


def _party(roster: Roster, name: str, held: Held, now: int) -> dict[str, Any]:
    from hotline.cli.rosters import programs_of
    from protocols.keys import fingerprint
    from protocols.phrases.times import iso

    own = any(record.hash == roster.anchor for _, record in held.roots.values())
    statement = held.statement[0] if held.statement else None
    return {
        "party": name,
        "believed": "own" if own else "pinned" if roster.is_believed(name) else "no",
        "fingerprint": fingerprint(held.roots[min(held.roots)][1].hash),
        "statement": statement.version if statement else None,
        "expires": iso(statement.expires_at) if statement else None,
        "root": held.root.version,
        "root_expires": iso(held.root.expires_at),
        "runs_out": _runs_out(roster, name, now),
        "authorised_by": statement.authorised_by if statement else None,
        "countersigned": roster.countersigned(name) if statement and statement.authorised_by else None,
        "opens": [{"party": each.party, "types": list(each.types), "inform": each.inform} for each in statement.opens]
        if statement
        else [],
        "centres": [
            {
                "name": centre.name,
                "speaks_for": centre.speaks_for,
                "types": list(centre.types),
                "commercial": centre.commercial,
                "officers": [o.role for o in statement.officers if o.centre == centre.name],
                "programs": programs_of(statement, centre.name),
                "addresses": list(bulletin.addresses) if (bulletin := roster.bulletin(centre.name)) else [],
                "stale": list(roster.stale(centre.name, now)),
            }
            for centre in statement.centres
        ]
        if statement
        else [],
    }


def _runs_out(roster: Roster, party: str, now: int) -> list[dict[str, Any]]:
    """The records of a party that have a month left or less, bulletins a day; `step` 0: they have run out."""
    from protocols.expiry import announce
    from protocols.phrases.times import iso

    return [
        {
            "kind": each.kind,
            "subject": each.subject,
            "version": each.version,
            "at": iso(each.expires_at),
            "step": each.step,
        }
        for each in announce(roster, now)
        if party in (each.subject, roster.party_of(each.subject))
    ]


def _text(party: dict[str, Any]) -> str:
    from hotline.cli.rosters import programs_told

    believed = {"own": "our own party", "pinned": "pinned by two officers", "no": "NOT PINNED: not believed"}
    lines = [f"{party['party']}: {believed[party['believed']]}", f"  fingerprint {party['fingerprint']}"]
    if party["authorised_by"]:
        signed = "countersigned" if party["countersigned"] else "NOT COUNTERSIGNED"
        lines.append(f"  authorised by {party['authorised_by']}: {signed}")
    for each in party["runs_out"]:
        word = "runs out" if each["step"] else "STALE: ran out"
        lines.append(f"  {each['kind']} {each['version']} of {each['subject']} {word} {each['at']}")
    for opening in party["opens"]:
        told = f", with {opening['inform']} informed" if opening["inform"] else ""
        lines.append(f"  opens to {opening['party']}: {', '.join(opening['types'])}{told}")
    for centre in party["centres"]:
        officers = ", ".join(centre["officers"]) or "no officers"
        addresses = ", ".join(centre["addresses"]) or "no address"
        stale = f", STALE: {', '.join(centre['stale'])}" if centre["stale"] else ""
        signs = f"; signs {', '.join(centre['types'])}" if centre["types"] else ""
        commercial = "; takes commercial confidence" if centre["commercial"] else ""
        programs = f"; {programs_told(centre['programs'])}" if centre["programs"] else ""
        told = f"{officers}{programs}; {addresses}{signs}{commercial}{stale}"
        lines.append(f"  {centre['name']} (speaks for {centre['speaks_for']}): {told}")
    return "\n".join(lines)


async def _lookup(args: argparse.Namespace) -> int:
    from hotline.cli.lookup import lookup

    return await lookup(args)


async def _export(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.cli.records_held import introduction
    from hotline.cli.rosters import held_by
    from hotline.keys.introduction import pack_introduction
    from protocols.keys import fingerprint

    async with held_by(args) as (roster, _):
        data = pack_introduction(introduction(roster))
    if args.output == "-":
        sys.stdout.buffer.write(data)
        return 0
    path = Path(args.output or f"{roster.centre.lower()}.introduction")
    _write(path, data)
    out(f"Written: {path}\nFingerprint: {fingerprint(roster.anchor)}")
    note("Next: send it by any means; read the fingerprint to them by another one.")
    return 0


async def _import(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.cli.rosters import held_by
    from hotline.cli.sentence import Sentence
    from hotline.keys.enrolment import read_introduction
    from protocols.errors import Code

    records = [
        (kind, data) for name in args.files for kind, data in read_introduction(Path(name)) if kind != "pin"
    ]  # theirs are their own affair
    async with held_by(args) as (roster, admit):
        after = roster
        for kind, data in records:
            after, record = after.admit(kind, data, None)
            if kind == "root" and record.subject not in roster.parties:
                raise Sentence(
                    Code.NOT_PINNED,
                    f"{record.subject} is not known here: two officers run `hotline party introduce` first",
                )
        if after is not roster:
            await admit(records)
    for name, held in after.parties.items():
        if held.statement is not None and (old := roster.parties[name].statement) != held.statement:
            out(f"{name}: statement {old[0].version if old else 0} to {held.statement[0].version}")
    if after is roster:
        out("Nothing in it is new here.")
    return 0
