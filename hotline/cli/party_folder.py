"""What the commands of a party share: its folder, the key that signs, what waits, and whose a pin is."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import passphrase_options

if TYPE_CHECKING:
    from hotline.keys import KeyFile
    from hotline.keys.party import PartyFolder
    from protocols.roster import Roster
    from protocols.signed import SignedRecord

__all__ = ["LEVELS", "MODES", "asked_together", "begun_pin", "is_ours", "open_folder", "registrar_options", "waits"]

MODES = ("live", "drill", "test")
LEVELS = ("operator", "centre", "ministry", "government")


def registrar_options(parser: argparse.ArgumentParser) -> None:
    """With which key a party's record is signed here."""
    parser.add_argument("--key", metavar="FILE", help="sign with this key, which lies elsewhere, not with those in DIR")
    passphrase_options(parser)


def open_folder(args: argparse.Namespace, path: Path) -> PartyFolder:
    """A party's folder, its keys to be opened when something is signed. Raises Refused `not_found`, `key_locked`."""
    from hotline.cli import passphrases
    from hotline.keys.enrolment import mode_of
    from hotline.keys.party import PartyFolder

    folder = PartyFolder(path, mode_of(path), None)
    elsewhere = Path(args.key) if getattr(args, "key", None) else None
    passphrase = passphrases.unlocked(args, elsewhere or folder.key_here())
    return PartyFolder(path, folder.mode, passphrase, elsewhere)


def asked_together(threshold: int | None, keys: int, option: str) -> None:
    """Raises Refused `schema` where so many of these keys cannot sign together."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if threshold is not None and keys and not 1 <= threshold <= min(keys, 16):
        named = "1 key is" if keys == 1 else f"{keys} different keys are"
        raise Sentence(Code.SCHEMA, f"{option} {threshold}: {named} named, so give a number from 1 to {min(keys, 16)}")


def waits(folder: PartyFolder) -> bool:
    """Whether something waits for signatures; then it is told what, whose, and what to do."""
    from hotline.cli.printing import note, out

    pending, path = folder.pending(), folder.pending_path()
    if pending is None or path is None:
        return False
    proposal, wanted = pending
    missing = ", ".join(need.told(proposal.record) for need in wanted)
    out(f"{proposal.kind.capitalize()} {proposal.content.version} waits for signatures: {missing}\nWritten: {path}")
    note(
        f"Next: each holder signs a copy: hotline party sign-record {path.name} --key KEY; "
        f"then, here: hotline party finish {folder.path} COPY…"
    )
    return True


def is_ours(key: KeyFile, roster: Roster, at: str) -> None:
    """Before anybody compares anything: whether this officer can sign here at all."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if key.centre != roster.centre:
        raise Sentence(
            Code.NOT_YOUR_SEAT,
            f"{key.path} is the key of {key.centre} {key.role}, but {at} is {roster.centre}'s: "
            "give your own with --key",
        )
    if key.mode != roster.mode:
        raise Sentence(
            Code.WRONG_MODE, f"{key.path} is of mode {key.mode}, and {at} of {roster.mode}: use the key of that mode"
        )


def begun_pin(path: Path) -> SignedRecord | None:
    """What the first of two officers has left for the second."""
    from protocols.signed import SignedRecord

    return SignedRecord.parse(path.read_bytes()) if path.exists() else None
