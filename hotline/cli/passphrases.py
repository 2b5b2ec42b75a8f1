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
    return _from_file(args) or _asked(f"Passphrase of {path}: ", path)


def new(args: argparse.Namespace, what: str) -> str | None:
    """The passphrase of a key that is being made, typed twice; None where `--plain` was asked for.

    Raises Refused `key_locked`.
    """
    from protocols.errors import Code, Refused

    if args.plain:
        if args.mode != "test":
            raise Refused(Code.KEY_LOCKED, "--plain is for mode test; a key that counts is kept under a passphrase")
        return None
    given = _from_file(args)
    if given is not None:
        return given
    first = _asked(f"Passphrase for {what}: ", Path(what))
    if first != _asked("The same again: ", Path(what)):
        raise Refused(Code.KEY_LOCKED, "the two passphrases are not the same")
    return first


def unlocked(args: argparse.Namespace, path: Path) -> str | None:
    """The passphrase for the keys of a party's folder; None for plain ones. Raises Refused `not_found`, `key_locked`."""
    from hotline.keys import keyfile
    from protocols.errors import Code, Refused

    key = path / "registrar.key"
    if not key.exists():
        raise Refused(Code.NOT_FOUND, f"{path} holds no registrar's key; `hotline party create` makes one")
    return for_key(args, key, keyfile.read(key).locked)


def _from_file(args: argparse.Namespace) -> str | None:
    from protocols.errors import Code, Refused

    if not args.passphrase_file:
        return None
    path = Path(args.passphrase_file)
    try:
        if path.is_file() and path.stat().st_mode & 0o077:
            raise Refused(Code.KEY_EXPOSED, f"chmod 600 {path}")
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error}") from None
    if not lines or not lines[0]:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: its first line is the passphrase, and is empty")
    return lines[0]


def _asked(prompt: str, path: Path) -> str:
    from getpass import getpass

    from protocols.errors import Code, Refused

    if not sys.stdin.isatty():
        raise Refused(Code.KEY_LOCKED, f"{path} needs a passphrase and there is no terminal: give --passphrase-file")
    return getpass(prompt)
