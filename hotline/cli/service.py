"""Programs' keys: made where the program runs, listed and taken off the list by the registrar."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.enrolling import key_arguments, made, requested, revoke_arguments, written
from hotline.cli.options import Commands, command, noun, passphrase_options
from hotline.cli.party_folder import open_folder, registrar_options

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`service key`, `add`, `profile`, `revoke`."""
    verbs = noun(commands, "service", "programs that hand in messages, and their keys")
    make = command(
        verbs, "key", _key, "make a program's key, on the computer where it runs",
        "FILE.key stays there; FILE.request goes to the registrar and holds no secret.",
    )  # fmt: skip
    key_arguments(make, "service", plain="for a program that starts with nobody there")
    passphrase_options(make)
    list_ = command(
        verbs, "add", _add, "list programs' keys in a new statement of the party",
        "A program never counts as a human: without --type it leaves drafts, which officers read and sign.",
    )  # fmt: skip
    list_.add_argument("directory", metavar="DIR", help="the party's folder")
    list_.add_argument("requests", metavar="FILE", nargs="+", help="the programs' .request files")
    list_.add_argument(
        "--type", dest="types", metavar="TYPE", action="append", default=[],
        help="a type that they may sign by themselves, at PRIORITY or ROUTINE; again for another",
    )  # fmt: skip
    list_.add_argument("--node", metavar="DIR", help="and bring it to this stopped node, at once")
    registrar_options(list_)
    begin = command(
        verbs, "profile", _profile, "make the directory with which a program in Python signs on",
        "DIR/profile.toml says where the node is and whom to believe; `Hotline.from_profile(DIR)` reads it.",
    )  # fmt: skip
    begin.add_argument("directory", metavar="DIR", help="a new directory, for this program alone")
    begin.add_argument("--key", metavar="FILE", required=True, help="the program's key file")
    begin.add_argument("--at", metavar="DIR|HOST:PORT", required=True, help="the node")
    begin.add_argument("--party", metavar="FILE", help="of a node elsewhere: our party's .party file")
    begin.add_argument(
        "--fingerprint", metavar="DIGITS", help="our party's, as the registrar reads it (else it is asked for)"
    )
    remove = command(verbs, "revoke", _revoke, "take a program off the list, in a new statement of the party")
    revoke_arguments(remove, "service")
    registrar_options(remove)


def _key(args: argparse.Namespace) -> int:
    return made(args, "service")


def _add(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.client import SystemClock
    from hotline.keys import listing
    from hotline.keys.enrolment import key_fingerprint

    types = tuple(dict.fromkeys(args.types))
    _may_be_signed(types)
    folder, requests = requested(args, "service")
    if not folder.signs_alone:  # one statement is one round, however many it lists
        changes = [listing.service_listed(request.centre, name, request.public, types) for request, name in requests]
        folder.list_all(changes, SystemClock().now())
    for request, name in requests:
        if folder.signs_alone:
            folder.add_service(request.centre, name, request.public, SystemClock().now(), types)
        alone = f"may sign {', '.join(types)}" if types else "leaves drafts"
        what = "Listed" if folder.signs_alone else "To be listed"
        out(f"{what}: {request} ({request.mode}), key {key_fingerprint(request.public)}, {alone}")
    return written(args, folder)


def _may_be_signed(types: tuple[str, ...]) -> None:
    """Raises Refused `form_unknown`, `capacity`: better here than at the first message at night."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.messages import forms

    for name in types:
        if not forms.newest(name).services_may_sign:
            opened = sorted({form.type for form in forms.FORMS.values() if form.services_may_sign})
            raise Sentence(
                Code.CAPACITY,
                f"{name} is signed by officers: a program leaves it as a draft; it may sign {', '.join(opened)}",
            )


def _profile(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.cli.profiles import begin, where
    from hotline.cli.sentence import Sentence
    from hotline.keys import keyfile
    from protocols.errors import Code

    folder, key, place = Path(args.directory), keyfile.read(Path(args.key)), where(args.at)
    if key.service is None:
        raise Sentence(Code.CAPACITY, f"{args.key} is no program's key: `hotline service key` makes one")
    if (folder / "profile.toml").exists():
        raise Sentence(Code.ALREADY, f"{folder} is a profile already: choose another directory")
    assert place is not None
    profile = begin(args, key, place, folder)
    out(f"{profile.role} of {profile.centre} ({profile.mode}) at {profile.address}, in {folder}")
    note(f"Next, in the program: Hotline.from_profile({args.directory!r})")
    return 0


def _revoke(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.client import SystemClock

    folder = open_folder(args, Path(args.directory))
    folder.revoke_service(args.centre, args.name, SystemClock().now(), compromised=args.compromised)
    out(f"Off the list: {args.name} of {args.centre}{', key revoked' if args.compromised else ''}")
    return written(args, folder)
