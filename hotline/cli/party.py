"""A party's own keys and records, on the registrar's computer; and how another party comes to be believed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, noun, passphrase_options, seat_options, yes_option
from hotline.cli.party_folder import LEVELS, MODES, begun_pin, is_ours, open_folder, registrar_options, waits

if TYPE_CHECKING:
    from hotline.keys.introduction import Introduction

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`party create`, `ceremony`, `sign`, `countersign`, `open`, the commands of a signing round, `introduce`,
    `withdraw`, `rekey`, `show`."""
    from hotline.cli import party_ceremony, party_pins, party_rekey, party_rounds

    verbs = noun(commands, "party", "a party's root and registrar, and the parties that it believes")
    make = command(
        verbs, "create", _create, "make a party: its root and registrar keys, and its first root",
        "DIR belongs on the registrar's computer, or on a medium in a safe; never on a node.",
    )  # fmt: skip
    make.add_argument("directory", metavar="DIR", help="a new folder")
    make.add_argument("--name", required=True, help="what the party calls itself")
    make.add_argument("--mode", required=True, choices=MODES, help="of its statements; no mode speaks with another")
    make.add_argument("--authorised-by", metavar="PARTY", help="of an operator: the State that answers for it")
    make.add_argument("--plain", action="store_true", help="keys without a passphrase: mode test only")
    make.add_argument(
        "--root-key", metavar="FILE", action="append", default=[],
        help="a root key that its holder made (`party key`): its .public file; again for each. DIR then holds no key",
    )  # fmt: skip
    make.add_argument(
        "--threshold", type=int, metavar="M", help="how many of them sign the next root; needed where there are several"
    )
    make.add_argument(
        "--registrar-key", metavar="FILE", action="append", default=[], help="a registrar's, as well; again for each"
    )
    make.add_argument(
        "--registrar-threshold", type=int, metavar="K",
        help="how many sign a statement; needed where there are several",
    )  # fmt: skip
    passphrase_options(make)
    party_ceremony.add(verbs)
    sign = command(
        verbs, "sign", _sign, "list a centre's node that was made on another computer",
        "FILE is the CENTRE.request that `hotline init` wrote there.",
    )  # fmt: skip
    sign.add_argument("directory", metavar="DIR", help="the party's folder")
    sign.add_argument("request", metavar="FILE", help="the node's .request file")
    sign.add_argument("--speaks-for", choices=LEVELS, default="centre", help="the highest level it may speak at")
    sign.add_argument(
        "--type", dest="types", metavar="TYPE", action="append", default=[],
        help="what it may sign: conjunction.alert, conjunction.*; again for more; default all",
    )  # fmt: skip
    sign.add_argument("--commercial", action="store_true", help="it takes what is in commercial confidence")
    sign.add_argument("--authorised-by", metavar="PARTY", help="of an operator: the State that answers for it")
    sign.add_argument(
        "--revoke-others", action="store_true", help="its other keys may be in other hands: off the list at once"
    )
    registrar_options(sign)
    also = command(
        verbs, "countersign", _countersign, "sign, as the State that authorises it, another party's statement",
        "DIR is the State's folder: FILE gets its registrar's signature. Then the party runs the same command with its "
        "own folder, and keeps it. Without it the party's messages are drawn NOT COUNTERSIGNED.",
    )  # fmt: skip
    also.add_argument("directory", metavar="DIR", help="the State's folder, or then the party's own")
    also.add_argument("file", metavar="FILE", help="the other party's .party file, or its newest statement")
    yes_option(also, needed=True)
    registrar_options(also)
    opens = command(
        verbs, "open", _open, "open types to a party that we authorise, which are closed to it else",
        "Consent, causes, undertakings, consultation, doctrine, charters. Without --type all of them are closed again.",
    )  # fmt: skip
    opens.add_argument("directory", metavar="DIR", help="our own folder, as its State")
    opens.add_argument("party", metavar="PARTY", help="the party's name, as it calls itself")
    opens.add_argument("--type", dest="types", metavar="TYPE", action="append", default=[], help="again for more")
    opens.add_argument("--inform", metavar="CENTRE", help="which of our centres is to be told of each such message")
    registrar_options(opens)
    party_rounds.add(verbs)
    meet = command(
        verbs, "introduce", _introduce, "believe another party, from the file that it sent",
        "Two officers run this, one after the other, each with their own key; each compares the fingerprint.",
    )  # fmt: skip
    meet.add_argument("at", metavar="NODE", help="the node's directory, or HOST:PORT")
    meet.add_argument("file", metavar="FILE", help="the other party's .introduction file")
    meet.add_argument("--fingerprint", metavar="DIGITS", help="theirs, as they read it to you (else it is asked for)")
    seat_options(meet, at=False, first=False)
    party_pins.add(verbs)
    party_rekey.add(verbs)
    look = command(verbs, "show", _show, "show a party's fingerprint, centres, officers and programs")
    look.add_argument("directory", metavar="DIR|FILE", help="a party's folder, or a .party or .introduction file")
    json_option(look)


def _create(args: argparse.Namespace) -> int:
    from hotline.cli import passphrases
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from hotline.keys.enrolment import keep_mode
    from hotline.keys.party import PartyFolder
    from protocols.errors import Code

    path = Path(args.directory)
    if any((path / name).exists() for name in ("root.0001", "root.0001.unsigned")):
        raise Sentence(Code.ALREADY, f"{path} holds a party already: choose another folder")
    if args.root_key or args.registrar_key:
        return _propose(args, path)
    if args.threshold is not None or args.registrar_threshold is not None:
        raise Sentence(
            Code.SCHEMA,
            "--threshold and --registrar-threshold go with --root-key and --registrar-key: without those one key of "
            "each is made here, and signs alone",
        )
    passphrase = passphrases.new(args, f"the keys of {args.name}")
    folder = PartyFolder.create(path, args.name, args.mode, passphrase, SystemClock().now(), args.authorised_by)
    keep_mode(path, args.mode)
    out(f"{args.name} ({args.mode}), in {path}\nFingerprint: {folder.fingerprint()}")
    note(f"Next: hotline init node --party {path} --centre NAME --listen HOST:PORT")
    return 0


def _propose(args: argparse.Namespace, path: Path) -> int:
    """A party whose keys are each with their own holder: its first root waits for them."""
    from hotline.cli.party_drawn import root_warnings
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from hotline.keys.enrolment import keep_mode
    from hotline.keys.holders import read_holder
    from hotline.keys.party import PartyFolder
    from hotline.keys.roots import first_root
    from protocols.errors import Code

    if not (args.root_key and args.registrar_key):
        raise Sentence(Code.SCHEMA, "give every key of the party, by --root-key FILE and --registrar-key FILE")
    holders = {name: read_holder(Path(name)) for name in (*args.root_key, *args.registrar_key)}
    if others := [name for name, holder in holders.items() if holder.party != args.name]:
        raise Sentence(Code.NOT_FOR_US, f"{others[0]} is a key of {holders[others[0]].party}, not of {args.name}")
    root_keys = tuple(holders[name].public for name in args.root_key)
    registrars = tuple(holders[name].public for name in args.registrar_key)
    root = first_root(
        args.name,
        root_keys, _together(args.threshold, root_keys, "--threshold"),
        registrars, _together(args.registrar_threshold, registrars, "--registrar-threshold"),
        SystemClock().now(),
    )  # fmt: skip
    folder = PartyFolder.propose(path, root, args.mode, authorised_by=args.authorised_by)
    keep_mode(path, args.mode)
    out(f"{args.name} ({args.mode}), in {path}\nFingerprint: {folder.fingerprint()}")
    for line in root_warnings(root):
        note(line)
    waits(folder)
    return 0


def _together(threshold: int | None, keys: tuple[bytes, ...], option: str) -> int:
    """How many of the keys sign together, which is said where there are several: nobody falls into one of three.

    Raises Refused `schema`.
    """
    from hotline.cli.party_folder import asked_together
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if threshold is None and len(keys) > 1:
        raise Sentence(
            Code.SCHEMA,
            f"{len(keys)} keys are given, and {option} is not: say how many of them sign together "
            f"({len(keys) // 2 + 1} of {len(keys)} is usual)",
        )
    asked_together(threshold, len(set(keys)), option)
    return threshold or 1


def _sign(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from hotline.keys.enrolment import key_fingerprint, read_request, write_party_file
    from protocols.errors import Code

    request = read_request(Path(args.request))
    if request.service is not None:
        raise Sentence(Code.CAPACITY, f"{request} is a program: `hotline service add {args.directory} {args.request}`")
    if request.role is not None:
        raise Sentence(Code.CAPACITY, f"{request} is an officer: `hotline officer add {args.directory} {args.request}`")
    folder = open_folder(args, Path(args.directory))
    if request.mode != folder.mode:
        raise Sentence(
            Code.WRONG_MODE,
            f"{args.request} is of mode {request.mode}, {args.directory} of {folder.mode}: they never mix",
        )
    statement = folder.add_centre(
        request.centre, request.public, SystemClock().now(), args.speaks_for,
        types=tuple(args.types), commercial=args.commercial, authorised_by=args.authorised_by, alone=args.revoke_others,
    )  # fmt: skip
    if waits(folder):
        return 0
    path = write_party_file(folder)
    out(f"Statement {statement.version} lists {request.centre}, key {key_fingerprint(request.public)}\nWritten: {path}")
    listed = statement.centre(request.centre)
    if listed is not None and (len(listed.keys) > 1 or args.revoke_others):
        note(f"Next: hotline roster import NODE {path.name}, then hotline party rekey NODE takes the new key into use.")
        return 0
    note(f"Next: take {path} to the node's computer and run: hotline init DIR --party {path.name}")
    return 0


def _countersign(args: argparse.Namespace) -> int:
    from hotline.cli.asking import read_and_agreed
    from hotline.cli.party_drawn import statement_text
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.keys.countersigning import countersign, keep_countersigned
    from hotline.keys.enrolment import read_introduction, write_party_file
    from hotline.keys.introduction import pack_introduction
    from protocols.errors import Code
    from protocols.roster import Statement
    from protocols.signed import SignedRecord
    from protocols.wire import unpack

    folder, path = open_folder(args, Path(args.directory)), Path(args.file)
    records = read_introduction(path)
    found = [data for kind, data in records if kind == "statement"]
    if not found:
        raise Sentence(Code.FILE_UNREADABLE, f"{path} holds no statement: ask the party for its .party file")
    statement = unpack(SignedRecord.parse(found[-1]).payload, Statement)
    if statement.party == folder.root()[0].party:
        kept = keep_countersigned(folder, found[-1])
        out(f"Statement {kept.version} is kept with the signature of {kept.authorised_by}\nWritten: "
            f"{write_party_file(folder)}")  # fmt: skip
        note("Next: hotline roster import NODE FILE on our own nodes, and a new `roster export` for the others.")
        return 0
    if not read_and_agreed(lambda: statement_text(statement), "Sign this, as the State that answers for it?", args.yes):
        note("Nothing was signed.")
        return 1
    signed = countersign(folder, found[-1])
    whole = [(kind, signed if data is found[-1] else data) for kind, data in records]
    path.write_bytes(signed if len(whole) == 1 else pack_introduction(tuple(whole)))
    out(f"Signed for {statement.party}, statement {statement.version}. Written: {path}")
    note(
        f"Next: give {path} back to {statement.party}, whose registrar runs: hotline party countersign DIR {path.name}"
    )
    return 0


def _open(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.client import SystemClock
    from hotline.keys.enrolment import write_party_file

    folder = open_folder(args, Path(args.directory))
    statement = folder.open_to(args.party, tuple(args.types), args.inform, SystemClock().now())
    if waits(folder):
        return 0
    told = ", ".join(args.types) or "nothing"
    out(f"Statement {statement.version} opens to {args.party}: {told}\nWritten: {write_party_file(folder)}")
    note("Next: hotline roster import NODE FILE; the other parties' nodes fetch it over the link.")
    return 0


def _show(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json, table
    from hotline.cli.rosters import party_of_records, programs_told
    from hotline.keys.enrolment import mode_of
    from hotline.keys.party import PartyFolder

    path = Path(args.directory)
    folder = PartyFolder(path, mode_of(path), None) if path.is_dir() else None
    if folder is not None and not folder.roots() and waits(folder):
        return 0
    party = party_of_records(path)
    if args.json:
        out_json(party)
        return 0
    out(f"{party['party']} ({party['mode']})\nFingerprint: {party['fingerprint']}")
    statement = f"statement {party['statement']}" if party["statement"] else "no statement yet"
    out(f"Root {party['root']}, {statement}, valid until {party['expires']}")
    rows = [
        (
            one["name"],
            f"speaks for {one['speaks_for']}",
            "; ".join(filter(None, (", ".join(one["officers"]) or "no officers yet", programs_told(one["programs"])))),
        )
        for one in party["centres"]
    ]
    if rows:
        out(table(rows, "  "))
    if folder is not None:
        waits(folder)
    return 0


# -- introduce ---------------------------------------------------------------------------------------------------------


async def _introduce(args: argparse.Namespace) -> int:
    from hotline.cli.asking import compare_fingerprint
    from hotline.cli.printing import note, out
    from hotline.cli.profiles import clock_at, key_of, signer_of, where
    from hotline.cli.rosters import held_by
    from hotline.cli.sentence import Sentence
    from hotline.keys.enrolment import read_introduction
    from hotline.keys.introducing import OFFICERS, sign_pin, stranger
    from protocols.errors import Code
    from protocols.keys import ED25519, key_id

    place, path = where(args.at), Path(args.file)
    key = key_of(args)
    now = clock_at(place).now()
    records = read_introduction(path)
    fingerprint, args.fingerprint = args.fingerprint, None  # it is the other party's, not ours
    async with held_by(args) as (roster, admit):
        is_ours(key, roster, args.at)
        met = stranger(records, roster, now)
        begun_at = path.with_name(f"{path.name}.pin")
        begun = begun_pin(begun_at)
        if begun is not None and key_id(ED25519, key.public) in dict(begun.signatures):
            raise Sentence(
                Code.SAME_OFFICER,
                f"{key.role} has signed this already: another officer runs the same command with their own key",
            )
        out(f"{met.party}: {', '.join(met.centres)}")
        if (state := _state_of(met.records)) is not None:
            out(f"It names {state} as the State that answers for it.")
        compare_fingerprint(met.fingerprint, fingerprint, whose=met.party)
        pin = await sign_pin(met, roster, signer_of(args, key), now, begun)
        if len(pin.signatures) < OFFICERS:
            begun_at.write_bytes(pin.encode())
            out(f"Signed by {key.role}. Written: {begun_at}")
            note("Next: a second officer runs the same command with their own key.")
            return 0
        await admit([*met.records, ("pin", pin.encode())])
    begun_at.unlink()
    out(f"{met.party} is believed here, by two officers. Its centres: {', '.join(met.centres)}")
    return 0


def _state_of(records: Introduction) -> str | None:
    """The State that the newest statement in an introduction names; None for a party that speaks for itself."""
    from protocols.roster import Statement
    from protocols.signed import SignedRecord
    from protocols.wire import unpack

    named = [unpack(SignedRecord.parse(data).payload, Statement) for kind, data in records if kind == "statement"]
    return named[-1].authorised_by if named else None
