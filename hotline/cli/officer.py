"""Officers' keys: made on the officer's own computer, listed and taken off the list by the registrar."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, noun, passphrase_options
from hotline.cli.party import MODES, open_folder

if TYPE_CHECKING:
    from hotline.keys.enrolment import Request
    from hotline.keys.party import PartyFolder

__all__ = ["add", "written"]


def add(commands: Commands) -> None:
    """`officer key`, `add`, `revoke`."""
    verbs = noun(commands, "officer", "officers' keys")
    make = command(
        verbs, "key", _key, "make an officer's key, on that officer's own computer",
        "FILE.key stays there; FILE.request goes to the registrar and holds no secret.",
    )  # fmt: skip
    make.add_argument("file", metavar="FILE", help="a new file: watch-1.key")
    make.add_argument("--centre", metavar="NAME", required=True, help="the officer's centre")
    make.add_argument("--role", metavar="ROLE", required=True, help="WATCH-1")
    make.add_argument("--mode", required=True, choices=MODES, help="in which the key signs; it signs in no other")
    make.add_argument("--plain", action="store_true", help="without a passphrase: mode test only")
    passphrase_options(make)
    enrol = command(
        verbs, "add", _add, "list officers' keys in a new statement of the party",
        "Compare each key's digits with what its officer reads to you.",
    )  # fmt: skip
    enrol.add_argument("directory", metavar="DIR", help="the party's folder")
    enrol.add_argument("requests", metavar="FILE", nargs="+", help="the officers' .request files")
    enrol.add_argument("--node", metavar="DIR", help="and bring it to this stopped node, at once")
    passphrase_options(enrol)
    remove = command(verbs, "revoke", _revoke, "take an officer off the list, in a new statement of the party")
    remove.add_argument("directory", metavar="DIR", help="the party's folder")
    remove.add_argument("--centre", metavar="NAME", required=True, help="the officer's centre")
    remove.add_argument("--role", metavar="ROLE", required=True, help="WATCH-1")
    remove.add_argument("--compromised", action="store_true", help="the key may be in other hands")
    remove.add_argument("--node", metavar="DIR", help="and bring it to this stopped node, at once")
    passphrase_options(remove)


def _key(args: argparse.Namespace) -> int:
    import msgspec

    from hotline.cli import passphrases
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.keys import keyfile
    from hotline.keys.enrolment import Request, key_fingerprint, write_request
    from protocols.errors import Code
    from protocols.wire import CentreName, RoleName

    path = Path(args.file)
    if path.exists():
        raise Sentence(Code.ALREADY, f"{path} exists and is not written over: choose another name")
    for option, value, kind in (("--centre", args.centre, CentreName), ("--role", args.role, RoleName)):
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError:
            raise Sentence(
                Code.SCHEMA, f"{option} {value}: a name is capitals, digits and hyphens, as WATCH-1"
            ) from None
    passphrase = passphrases.new(args, str(path))
    made = keyfile.create(path, passphrase, mode=args.mode, centre=args.centre, role=args.role)
    request = path.with_suffix(".request")
    write_request(request, Request.of(made))
    out(f"{args.role} of {args.centre} ({args.mode}), key {key_fingerprint(made.public)}\nWritten: {path}, {request}")
    note(f"Next: give {request} to your registrar, and read these digits to them.")
    return 0


def _add(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from hotline.keys.enrolment import key_fingerprint, read_request
    from protocols.errors import Code

    requests = [read_request(Path(name)) for name in args.requests]
    folder = open_folder(args, Path(args.directory))
    for name, request in zip(args.requests, requests, strict=True):
        if request.service is not None:
            raise Sentence(Code.CAPACITY, f"{name} is a program's: `hotline service add {args.directory} {name}`")
        if request.role is None:
            raise Sentence(Code.CAPACITY, f"{name} is a node's: `hotline party sign {args.directory} {name}`")
        if request.mode != folder.mode:
            raise Sentence(
                Code.WRONG_MODE, f"{name} is of mode {request.mode}, {args.directory} of {folder.mode}: they never mix"
            )
    _once_each(dict(zip(args.requests, requests, strict=True)), folder)
    for request in requests:
        assert request.role is not None
        folder.add_officer(request.centre, request.role, request.public, SystemClock().now())
        out(f"Listed: {request} ({request.mode}), key {key_fingerprint(request.public)}")
    return written(args, folder)


def _once_each(requests: dict[str, Request], folder: PartyFolder) -> None:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    statement = folder.statement()
    listed = {(each.centre, each.role) for each in (statement[0].officers if statement else ())}
    listed |= {(each.centre, each.name) for each in (statement[0].services if statement else ())}
    for name, request in requests.items():
        assert request.role is not None
        if (request.centre, request.role) in listed:
            raise Sentence(
                Code.ALREADY,
                f"{name}: {request} is listed already, or twice here: choose another role, or take the old key off "
                "with `hotline officer revoke`",
            )
        listed.add((request.centre, request.role))


def _revoke(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.client import SystemClock

    folder = open_folder(args, Path(args.directory))
    folder.revoke_officer(args.centre, args.role, SystemClock().now(), compromised=args.compromised)
    out(f"Off the list: {args.role} of {args.centre}{', key revoked' if args.compromised else ''}")
    return written(args, folder)


def written(args: argparse.Namespace, folder: PartyFolder) -> int:
    """The new statement in the party's file, and at the node that `--node` names."""
    import asyncio

    from hotline.cli.printing import note, out
    from hotline.keys.enrolment import write_party_file

    newest = folder.statement()
    assert newest is not None
    statement, path = newest[0], write_party_file(folder)
    out(f"Statement {statement.version} of {statement.party}. Written: {path}")
    if args.node:
        from hotline.node.directory import admit_offline

        asyncio.run(admit_offline(Path(args.node), folder.introduction()))
        out(f"The node in {args.node} has it.")
    else:
        note(f"Next, where the node is: hotline roster import NODE {path.name}")
    return 0
