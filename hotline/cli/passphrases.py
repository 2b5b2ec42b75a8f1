"""Passphrases: asked for on the terminal without being drawn, or read from a file that its owner alone can read."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from hotline.keys import KeyFile

__all__ = ["for_key", "new", "opened", "pin", "unlocked", "without_asking"]

T = TypeVar("T")

TRIES = 3


def for_key(args: argparse.Namespace, path: Path, locked: bool, token: str | None = None) -> str | None:
    """The passphrase of a key file that exists, the PIN of a key on a token; None for one that has none.

    Raises Refused `key_locked`.
    """
    if not locked:
        return None
    if token is not None:
        return _from_file(args) or _pin_source(token) or _asked(f"PIN of {path}: ", str(path), "PIN")
    return _from_file(args) or _asked(f"Passphrase of {path}: ", str(path))


def without_asking(args: argparse.Namespace, key: KeyFile) -> str | None:
    """What a file says it is, where one is named; None where somebody will be asked. Raises as `for_key`."""
    named = args.passphrase_file or (key.token is not None and "pin-source=" in key.token)
    return for_key(args, key.path, key.locked, key.token) if named else None


def opened(
    args: argparse.Namespace, path: Path, locked: bool, open_: Callable[[str | None], T], token: str | None = None
) -> T:
    """What `open_` gives for the right passphrase, which a person at a terminal may type again, twice.

    A PIN is asked for once: a token counts wrong ones and locks after a few.

    Raises Refused `key_locked`, and as `open_`.
    """
    from hotline.cli.printing import note
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code, Refused

    again = locked and token is None and sys.stdin.isatty() and not args.passphrase_file
    for left in reversed(range(TRIES if again else 1)):
        given = for_key(args, path, locked, token)
        try:
            return open_(given)
        except Refused as refused:
            if refused.code is not Code.KEY_LOCKED or given is None:
                raise
            if token is not None:
                raise Sentence(refused.code, refused.detail) from None
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


def pin(args: argparse.Namespace, uri: str, what: str) -> str:
    """The PIN of the token on which a key is being made. Raises Refused `key_locked`, `file_unreadable`."""
    return _from_file(args) or _pin_source(uri) or _asked(f"PIN of the token for {what}: ", what, "PIN")


def unlocked(args: argparse.Namespace, key: Path | None) -> str | None:
    """The passphrase of a party's own key, which opens the others beside it; None for a plain one, and for none: then
    every key is with its holder. Raises Refused `key_locked`."""
    from hotline.keys import keyfile

    if key is None:
        return None
    locked = keyfile.read(key).locked

    def tried(given: str | None) -> str | None:
        keyfile.unlock(key, given, mode="test")  # in whichever mode: this looks only whether it opens
        return given

    return opened(args, key, locked, tried)


def _from_file(args: argparse.Namespace) -> str | None:
    from hotline.cli.sentence import Sentence
    from hotline.keys import asking
    from protocols.errors import Refused

    if not args.passphrase_file:
        return None
    try:
        return asking.first_line(Path(args.passphrase_file))
    except Refused as refused:
        raise Sentence(refused.code, refused.detail) from None


def _pin_source(token: str) -> str | None:
    """The PIN from the file that the key's own URI names."""
    from hotline.keys import asking
    from hotline.keys.token_names import TokenUri

    source = TokenUri.read(token).pin_source
    return asking.first_line(source) if source is not None else None


def _asked(prompt: str, what: str, named: str = "passphrase") -> str:
    from getpass import getpass

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if not sys.stdin.isatty():
        raise Sentence(Code.KEY_LOCKED, f"no terminal to ask for the {named} of {what}: give --passphrase-file")
    return getpass(prompt)
