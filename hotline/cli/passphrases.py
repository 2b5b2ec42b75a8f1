"""Passphrases: asked for on the terminal without being drawn, or read from a file that its owner alone can read."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

__all__ = ["for_key", "new", "unlocked"]


def for_key(args: argparse.Namespace, path: Path, locked: bool) -> str | None:
    """The passphrase of a key file that exists; None for one that has none. Raises Refused `key_locked`."""
    if not locked:
        return None
    return _from_file(args) or _asked(f"Passphrase of {path}: ", str(path))


def new(args: argparse.Namespace, what: str) -> str | None:
    """The passphrase of a key that is being made, typed twice; None where `--plain` was asked for.

    Raises Refused `key_locked`.
    """
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if args.plain:
        if args.mode != "test":
            raise Sentence(Code.KEY_LOCKED, "--plain is for mode test: leave it out, and give a passphrase")
        return None
    given = _from_file(args)
    if given is not None:
        return given
    first = _asked(f"Passphrase for {what}: ", what)
    if first != _asked("The same again: ", what):
        raise Sentence(Code.KEY_LOCKED, "the two passphrases are not the same: run it again")
    return first


def unlocked(args: argparse.Namespace, path: Path) -> str | None:
    """The passphrase of a party's own keys; None for plain ones. Raises Refused `not_found`, `key_locked`."""
    from hotline.cli.sentence import Sentence
    from hotline.keys import keyfile
    from protocols.errors import Code

    key = path / "registrar.key"
    if not key.exists():
        raise Sentence(Code.NOT_FOUND, f"{path} holds no registrar's key; `hotline party create` makes one")
    return for_key(args, key, keyfile.read(key).locked)


def _from_file(args: argparse.Namespace) -> str | None:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if not args.passphrase_file:
        return None
    path = Path(args.passphrase_file)
    try:
        if path.is_file() and path.stat().st_mode & 0o077:
            raise Sentence(Code.KEY_EXPOSED, f"{path} can be read by others: chmod 600 {path}")
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Sentence(Code.FILE_UNREADABLE, f"{path} cannot be read ({error}): check its name and its mode") from None
    if not lines or not lines[0]:
        raise Sentence(Code.FILE_UNREADABLE, f"{path}: its first line is empty, and should be the passphrase")
    return lines[0]


def _asked(prompt: str, what: str) -> str:
    from getpass import getpass

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if not sys.stdin.isatty():
        raise Sentence(Code.KEY_LOCKED, f"no terminal to ask for the passphrase of {what}: give --passphrase-file")
    return getpass(prompt)
