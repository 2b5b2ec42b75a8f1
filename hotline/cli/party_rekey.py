"""A centre's new key: made on the node, listed by the registrar, taken into use by the node."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.enrolling import made_on_token, token_option
from hotline.cli.options import Commands, command, passphrase_options

__all__ = ["add"]


def add(verbs: Commands) -> None:
    """`party rekey`."""
    change = command(
        verbs, "rekey", _rekey, "give a centre's node a new key: run once to make it, once more to take it into use",
        "Between the two the registrar lists the new key (`party sign`) and the node gets the statement (`roster "
        "import`). The node is stopped for the second.",
    )  # fmt: skip
    change.add_argument("directory", metavar="NODE", help="the node's directory")
    token_option(change, "Its PIN is asked for")
    passphrase_options(change)


async def _rekey(args: argparse.Namespace) -> int:
    from hotline.cli import passphrases
    from hotline.cli.printing import note, out
    from hotline.cli.rosters import offline_roster
    from hotline.keys import keyfile
    from hotline.keys.enrolment import Request, key_fingerprint, write_request
    from hotline.keys.rekeying import BEFORE, NEXT, make_next, take_into_use
    from hotline.keys.token_names import Whose
    from hotline.node.directory import admit_offline
    from hotline.node.settings import read_settings

    directory = Path(args.directory)
    settings = read_settings(directory)
    if not (directory / NEXT).exists():
        args.plain, args.mode = False, settings.mode
        locked = keyfile.read(directory / "centre.key").locked
        if args.token:
            new = made_on_token(args, directory / NEXT, Whose(settings.mode, settings.centre))
        else:
            new = make_next(directory, passphrases.new(args, f"the new key of {settings.centre}") if locked else None)
        path = directory / f"{settings.centre}.request"
        write_request(path, Request.of(new, listen=settings.listen, addresses=settings.addresses))
        out(f"{settings.centre} ({settings.mode}), new key {key_fingerprint(new.public)}\nWritten: {path}")
        note(
            f"Next, on the registrar's computer: hotline party sign DIR {path.name} (with --revoke-others where the "
            f"old key may be in other hands); then here: hotline roster import {directory} FILE, and this again."
        )
        return 0
    new = make_next(directory, None)
    listed = offline_roster(directory).believed(settings.centre).keys
    if new.public not in listed:
        out(f"{settings.centre}: the new key {key_fingerprint(new.public)} is not in the statement that is here.")
        note(f"Next: the registrar's statement, by hotline roster import {directory} FILE; then this command again.")
        return 1
    await admit_offline(directory, ())  # a node that runs says so here, before anything is moved
    take_into_use(directory)
    await admit_offline(directory, ())  # a bulletin under the new key
    out(f"{settings.centre} signs with {key_fingerprint(new.public)} from now on. The old key: {directory / BEFORE}")
    if len(listed) > 1:
        note("Next: hotline serve; in 30 days hotline party retire DIR --centre NAME, then destroy the old key.")
    else:
        note("Next: hotline serve, and destroy the old key.")
    if settings.witness_key:
        note(
            "The witness does not know the new key, and signs nothing under it: send it what `hotline journal key "
            f"{directory}` prints, for its `hotline witness know`; then `hotline journal checkpoint`."
        )
    return 0
