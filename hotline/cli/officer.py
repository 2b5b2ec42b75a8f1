"""Officers' keys: made on the officer's own computer, listed and taken off the list by the registrar."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.enrolling import key_arguments, made, requested, revoke_arguments, written
from hotline.cli.options import Commands, command, noun, passphrase_options
from hotline.cli.party_folder import open_folder, registrar_options

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`officer key`, `add`, `revoke`."""
    verbs = noun(commands, "officer", "officers' keys")
    make = command(
        verbs, "key", _key, "make an officer's key, on that officer's own computer",
        "FILE.key stays there; FILE.request goes to the registrar and holds no secret.",
    )  # fmt: skip
    key_arguments(make, "officer", plain="mode test only")
    passphrase_options(make)
    enrol = command(
        verbs, "add", _add, "list officers' keys in a new statement of the party",
        "Compare each key's digits with what its officer reads to you.",
    )  # fmt: skip
    enrol.add_argument("directory", metavar="DIR", help="the party's folder")
    enrol.add_argument("requests", metavar="FILE", nargs="+", help="the officers' .request files")
    enrol.add_argument("--node", metavar="DIR", help="and bring it to this stopped node, at once")
    registrar_options(enrol)
    remove = command(verbs, "revoke", _revoke, "take an officer off the list, in a new statement of the party")
    revoke_arguments(remove, "officer")
    registrar_options(remove)


def _key(args: argparse.Namespace) -> int:
    return made(args, "officer")


def _add(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.client import SystemClock
    from hotline.keys import listing
    from hotline.keys.enrolment import key_fingerprint

    folder, requests = requested(args, "officer")
    if not folder.signs_alone:  # one statement is one round, however many it lists
        changes = [listing.officer_listed(request.centre, role, request.public) for request, role in requests]
        folder.list_all(changes, SystemClock().now())
    for request, role in requests:
        if folder.signs_alone:
            folder.add_officer(request.centre, role, request.public, SystemClock().now())
        what = "Listed" if folder.signs_alone else "To be listed"
        out(f"{what}: {request} ({request.mode}), key {key_fingerprint(request.public)}")
    return written(args, folder)


def _revoke(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.client import SystemClock

    folder = open_folder(args, Path(args.directory))
    folder.revoke_officer(args.centre, args.role, SystemClock().now(), compromised=args.compromised)
    out(f"Off the list: {args.role} of {args.centre}{', key revoked' if args.compromised else ''}")
    return written(args, folder)
