"""What an officer's key and a program's have in common: made on its own computer, listed by the registrar.

A `.request` says whose key it is; each command takes its own kind alone, and lists all that it was given or none.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from hotline.cli.party_folder import MODES, open_folder, waits

if TYPE_CHECKING:
    from hotline.keys import KeyFile
    from hotline.keys.enrolment import Request
    from hotline.keys.party import PartyFolder
    from hotline.keys.token_names import Whose

__all__ = ["Kind", "key_arguments", "made", "made_on_token", "requested", "revoke_arguments", "token_option", "written"]

Kind = Literal["officer", "service"]

# What its name is called on the command line, and one that people would choose.
_NAMED = {"officer": ("role", "WATCH-1"), "service": ("name", "OPS-BRIDGE")}
_PEOPLE_SAY = {"officer": "officer", "service": "program"}


def key_arguments(parser: argparse.ArgumentParser, kind: Kind, *, plain: str) -> None:
    """Those of `key`. `plain`: for whom there is no passphrase."""
    option, example = _NAMED[kind]
    parser.add_argument("file", metavar="FILE", help=f"a new file: {example.lower()}.key")
    parser.add_argument("--centre", metavar="NAME", required=True, help=f"the {_PEOPLE_SAY[kind]}'s centre")
    parser.add_argument(f"--{option}", metavar=option.upper(), required=True, help=example)
    parser.add_argument("--mode", required=True, choices=MODES, help="in which the key signs; it signs in no other")
    parser.add_argument("--plain", action="store_true", help=f"without a passphrase: {plain}")
    token_option(parser, "FILE is then its name, and the PIN is asked for in place of a passphrase")


def token_option(parser: argparse.ArgumentParser, more: str) -> None:
    """For keys that are made in hardware."""
    parser.add_argument(
        "--token", metavar="URI", help=f"make the key on a PKCS#11 token: pkcs11:token=NAME (RFC 7512). {more}"
    )


def revoke_arguments(parser: argparse.ArgumentParser, kind: Kind) -> None:
    """Those of `revoke`."""
    option, example = _NAMED[kind]
    parser.add_argument("directory", metavar="DIR", help="the party's folder")
    parser.add_argument("--centre", metavar="NAME", required=True, help=f"the {_PEOPLE_SAY[kind]}'s centre")
    parser.add_argument(f"--{option}", metavar=option.upper(), required=True, help=example)
    parser.add_argument("--compromised", action="store_true", help="the key may be in other hands")
    parser.add_argument("--node", metavar="DIR", help="and bring it to this stopped node, at once")


def made(args: argparse.Namespace, kind: Kind) -> int:
    """Makes the key and its request. Raises Refused `already`, `schema`, `key_locked`, `file_unreadable`."""
    import msgspec

    from hotline.cli import passphrases
    from hotline.cli.printing import note, out
    from hotline.cli.sentence import Sentence
    from hotline.keys import keyfile
    from hotline.keys.enrolment import Request, key_fingerprint, write_request
    from hotline.keys.token_names import Whose
    from protocols.errors import Code
    from protocols.wire import CentreName, RoleName

    option, example = _NAMED[kind]
    path, name = Path(args.file), getattr(args, option)
    if path.exists():
        raise Sentence(Code.ALREADY, f"{path} exists and is not written over: choose another name")
    for each, value, shape in (("centre", args.centre, CentreName), (option, name, RoleName)):
        try:
            msgspec.convert(value, shape)
        except msgspec.ValidationError:
            raise Sentence(
                Code.SCHEMA, f"--{each} {value}: a name is capitals, digits and hyphens, as {example}"
            ) from None
    role, service = (name, None) if kind == "officer" else (None, name)
    if args.token:
        key = made_on_token(args, path, Whose(args.mode, args.centre, role, service))
    else:
        # A program may start with nobody there to type a passphrase; an officer is always there.
        passphrase = None if args.plain and kind == "service" else passphrases.new(args, str(path))
        key = keyfile.create(path, passphrase, mode=args.mode, centre=args.centre, role=role, service=service)
    request = path.with_suffix(".request")
    write_request(request, Request.of(key))
    out(f"{name} of {args.centre} ({args.mode}), key {key_fingerprint(key.public)}\nWritten: {path}, {request}")
    note(f"Next: give {request} to your registrar, and read these digits to them.")
    return 0


def made_on_token(args: argparse.Namespace, path: Path, whose: Whose) -> KeyFile:
    """A new key on `--token`, and the file of its name. Raises Refused `already`, `key_locked`, `not_found`."""
    from hotline.cli import passphrases
    from hotline.cli.sentence import Sentence
    from hotline.keys import keyfile, token
    from hotline.keys.token_names import TokenUri
    from protocols.errors import Code

    if args.plain:
        raise Sentence(Code.KEY_LOCKED, "--plain is of a file, and a key on a token has a PIN: leave one of them out")
    if path.exists():
        raise Sentence(Code.ALREADY, f"{path} exists and is not written over: choose another name")
    uri = TokenUri.read(args.token)
    return keyfile.write_name(path, token.make(uri, passphrases.pin(args, args.token, str(path)), whose))


def requested(args: argparse.Namespace, kind: Kind) -> tuple[PartyFolder, list[tuple[Request, str]]]:
    """The party's folder, and what the files ask for with the name of each: all of this kind, none listed yet.

    Raises Refused `capacity`, `wrong_mode`, `already`, and as reading the files does: then nothing is listed.
    """
    from hotline.cli.sentence import Sentence
    from hotline.keys.enrolment import read_request
    from protocols.errors import Code

    requests = {name: read_request(Path(name)) for name in args.requests}
    folder = open_folder(args, Path(args.directory))
    found = []
    for file, request in requests.items():
        name = request.role if kind == "officer" else request.service
        if name is None:
            raise Sentence(Code.CAPACITY, f"{file} is {_whose(request)} {args.directory} {file}`")
        if request.mode != folder.mode:
            raise Sentence(
                Code.WRONG_MODE, f"{file} is of mode {request.mode}, {args.directory} of {folder.mode}: they never mix"
            )
        found.append((request, name))
    _once_each(requests, folder)
    return folder, found


def _whose(request: Request) -> str:
    if request.is_node:
        return "a node's: `hotline party sign"
    return "a program's: `hotline service add" if request.service is not None else "an officer's: `hotline officer add"


def _once_each(requests: dict[str, Request], folder: PartyFolder) -> None:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    statement = folder.statement()
    officers, services = (statement[0].officers, statement[0].services) if statement else ((), ())
    listed = {(each.centre, each.role) for each in officers} | {(each.centre, each.name) for each in services}
    for file, request in requests.items():
        name = request.role or request.service
        assert name is not None
        if (request.centre, name) in listed:
            raise Sentence(
                Code.ALREADY,
                f"{file}: {request} is listed already, or twice here: choose another name, or take the old key off "
                "with `hotline officer revoke` or `hotline service revoke`",
            )
        listed.add((request.centre, name))


def written(args: argparse.Namespace, folder: PartyFolder) -> int:
    """The new statement in the party's file, and at the node that `--node` names; or who has to sign it yet."""
    import asyncio

    from hotline.cli.printing import note, out
    from hotline.keys.enrolment import write_party_file

    if waits(folder):
        return 0
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
