"""Passphrases: asked for on the terminal without being drawn, or read from a file that its owner alone can read."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

__all__ = ["for_key", "new", "opened", "unlocked"]

T = TypeVar("T")

TRIES = 3


def for_key(args: argparse.Namespace, path: Path, locked: bool) -> str | None:
    """The passphrase of a key file that exists; None for one that has none. Raises Refused `key_locked`."""
    if not locked:
        return None
    return _from_file(args) or _asked(f"Passphrase of {path}: ", str(path))


def opened(args: argparse.Namespace, path: Path, locked: bool, open_: Callable[[str | None], T]) -> T:
    """What `open_` gives for the right passphrase, which a person at a terminal may type again, twice.

    Raises Refused `key_locked`, and as `open_`.
    """
    from hotline.cli.printing import note
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code, Refused

    for left in reversed(range(TRIES if locked and sys.stdin.isatty() and not args.passphrase_file else 1)):
        given = for_key(args, path, locked)
        try:
            return open_(given)
        except Refused as refused:
            if refused.code is not Code.KEY_LOCKED or given is None:
                raise
        if left:
            note(f"{path} does not open with this passphrase; type it again.")
    raise Sentence(
        Code.KEY_LOCKED,
        f"{path} does not open with this passphrase: run the command again, or use your second key",
    )


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
    locked = keyfile.read(key).locked

    def tried(given: str | None) -> str | None:
        keyfile.unlock(key, given, mode="test")  # in whichever mode: this looks only whether it opens
        return given

    return opened(args, key, locked, tried)


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
