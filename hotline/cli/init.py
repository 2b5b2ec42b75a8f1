"""A node's directory, made once: in one step where the registrar's folder is at hand, else in two."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.enrolling import token_option
from hotline.cli.options import Commands, command, passphrase_options
from hotline.cli.party_folder import LEVELS, MODES

if TYPE_CHECKING:
    from hotline.keys.enrolment import Request
    from hotline.keys.introduction import Introduction

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`init`."""
    make = command(
        commands, "init", _init, "make a centre's node",
        "With the registrar's folder here, one step. Without it, DIR/CENTRE.request is written for `hotline party "
        "sign`, and `hotline init DIR --party FILE` goes on with the file that the registrar gives back.",
    )  # fmt: skip
    make.add_argument("directory", metavar="DIR", help="a new folder, for this node alone")
    make.add_argument("--party", metavar="DIR|FILE", help="the registrar's folder, or the .party file that it gave")
    make.add_argument("--centre", metavar="NAME", help="the centre's name: MERIDIAN")
    make.add_argument("--mode", choices=MODES, help="taken from the party when it is here")
    make.add_argument("--listen", metavar="HOST:PORT", default="127.0.0.1:7464", help="default %(default)s")
    make.add_argument(
        "--address", metavar="HOST:PORT", action="append", default=[],
        help="where other centres reach it, when that is not --listen; again for a second one",
    )  # fmt: skip
    make.add_argument("--speaks-for", choices=LEVELS, default="centre", help="the highest level it may speak at")
    make.add_argument(
        "--lock-key", action="store_true",
        help="keep the centre's key under a passphrase, asked for here and at each start of `hotline serve`",
    )  # fmt: skip
    token_option(make, "Its PIN is asked for here, and at each start of `hotline serve`")
    make.add_argument(
        "--key-passphrase-file", metavar="FILE",
        help="read the passphrase of the centre's key, or the token's PIN, from here instead of asking",
    )  # fmt: skip
    passphrase_options(make)


def _init(args: argparse.Namespace) -> int:
    from hotline.cli.sentence import Sentence
    from hotline.link.network import split_address
    from protocols.errors import Code

    directory = Path(args.directory)
    if (directory / "node.toml").exists():
        raise Sentence(Code.ALREADY, f"{directory} is a node's directory already: choose another folder")
    for address in (args.listen, *args.address):
        split_address(address)
    if args.party and Path(args.party).is_dir():
        return _with_registrar(args, directory, Path(args.party))
    if args.party:
        return _with_file(directory, Path(args.party))
    return _ask(args, directory)


def _with_registrar(args: argparse.Namespace, directory: Path, folder: Path) -> int:
    from hotline.cli.party_folder import open_folder, waits
    from hotline.cli.printing import note
    from hotline.client import SystemClock
    from hotline.keys.enrolment import mode_of, party_file, write_party_file, write_request

    args.mode = args.mode or mode_of(folder)
    if args.mode != mode_of(folder):
        from hotline.cli.sentence import Sentence
        from protocols.errors import Code

        raise Sentence(
            Code.WRONG_MODE,
            f"{folder} is of mode {mode_of(folder)}: leave --mode out, or choose another party's folder",
        )
    party = open_folder(args, folder)
    request = _request(args, directory)
    current = party.statement()
    listed = current[0].centre(request.centre) if current else None
    if listed is None or request.public not in listed.keys:
        party.add_centre(request.centre, request.public, SystemClock().now(), args.speaks_for)
    if waits(party):
        # A round of several registrars: what the node needs is there when it is finished.
        write_request(directory / f"{request.centre}.request", request)
        note(
            f"{directory} is no node yet: it has its key and its request. Once the statement is finished, go on with: "
            f"hotline init {directory} --party {party_file(folder)}"
        )
        return 0
    write_party_file(party)
    _create(directory, request, party.introduction())
    # With it the registrar lists the centre anew, at another level or with other types.
    write_request(directory / f"{request.centre}.request", request)
    _say(directory, request, f"hotline officer add {folder} FILE.request --node {directory}")
    return 0


def _ask(args: argparse.Namespace, directory: Path) -> int:
    from hotline.cli.printing import note, out
    from hotline.keys.enrolment import key_fingerprint, write_request

    request = _request(args, directory)
    path = directory / f"{request.centre}.request"
    write_request(path, request)
    out(f"{request.centre} ({request.mode}), key {key_fingerprint(request.public)}\nWritten: {path}")
    note(f"Next, on the registrar's computer: hotline party sign DIR {path.name}")
    return 0


def _request(args: argparse.Namespace, directory: Path) -> Request:
    """The centre's key, made where it stays, as it asks to be listed. Raises Refused `schema` without a name."""
    import msgspec

    from hotline.cli.sentence import Sentence
    from hotline.keys import keyfile
    from hotline.keys.enrolment import Request
    from hotline.node.directory import make_centre_key
    from protocols.errors import Code
    from protocols.wire import CentreName

    if not args.centre or not args.mode:
        raise Sentence(Code.SCHEMA, "a new node is named and has a mode: give --centre NAME and --mode MODE")
    try:
        msgspec.convert(args.centre, CentreName)
    except msgspec.ValidationError:
        raise Sentence(
            Code.SCHEMA, f"--centre {args.centre}: a name is capitals, digits and hyphens, as MERIDIAN-2"
        ) from None
    if not (directory / "centre.key").exists():
        make_centre_key(directory, args.centre, args.mode, passphrase=_secret(args, directory), token_uri=args.token)
    key = keyfile.read(directory / "centre.key")
    if (key.centre, key.mode) != (args.centre, args.mode):
        raise Sentence(Code.ALREADY, f"{directory} has the key of {key}; use another folder for {args.centre}")
    return Request.of(key, listen=args.listen, addresses=tuple(args.address))


def _secret(args: argparse.Namespace, directory: Path) -> str | None:
    """What the centre's key is to be locked with; None for a plain one. Raises Refused `key_locked`."""
    from hotline.cli import passphrases
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    own = argparse.Namespace(passphrase_file=args.key_passphrase_file, plain=False, mode=args.mode)
    what = str(directory / "centre.key")
    if args.token:
        return passphrases.pin(own, args.token, what)
    if args.lock_key:
        return passphrases.new(own, what)
    if args.key_passphrase_file:
        raise Sentence(Code.KEY_LOCKED, "--key-passphrase-file goes with --lock-key or --token: give one of them")
    return None


def _with_file(directory: Path, path: Path) -> int:
    """Goes on with what the registrar signed."""
    from hotline.cli.sentence import Sentence
    from hotline.keys.enrolment import read_introduction, read_request
    from protocols.errors import Code

    requests = sorted(directory.glob("*.request"))
    if len(requests) != 1:
        raise Sentence(Code.NOT_FOUND, "no request there: begin with `hotline init DIR --centre NAME --mode MODE`")
    request = read_request(requests[0])
    _create(directory, request, read_introduction(path))
    _say(directory, request, f"hotline roster import {directory} {path.name}, whenever officers were added")
    return 0


def _create(directory: Path, request: Request, records: Introduction) -> None:
    from hotline.cli.sentence import Sentence
    from hotline.node import directory as node
    from protocols.errors import Code
    from protocols.roster import Root
    from protocols.signed import SignedRecord
    from protocols.wire import unpack

    roots = [data for kind, data in records if kind == "root"]
    if not roots:
        raise Sentence(Code.FILE_UNREADABLE, "the registrar's file holds no root: ask for the .party file")
    first = SignedRecord.parse(roots[0])
    node.create(
        directory,
        centre=request.centre,
        mode=request.mode,
        party=unpack(first.payload, Root).party,
        anchor=first.hash("root", request.mode),
        records=records,
        listen=request.listen or "127.0.0.1:7464",
        addresses=request.addresses,
    )


def _say(directory: Path, request: Request, then: str) -> None:
    from hotline.cli.printing import note, out
    from hotline.node.settings import read_settings

    settings = read_settings(directory)
    addresses = ", ".join(settings.addresses) or settings.listen
    out(f"{request.centre} ({request.mode}) of {settings.party}, in {directory}")
    out(f"Listens at {settings.listen}; other centres reach it at {addresses}")
    note(f"Next: {then}")
