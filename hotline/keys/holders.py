"""A party's own keys, one a person: root keys and registrars' keys, each in the hands of who holds it.

::

    root-2.key         under a passphrase, on its holder's own medium; mode `all`, plain only in mode test
    root-2.public      whose party, and the public half: what the others are given. Nothing in it is secret
    root-2.key.signed  what this key has signed: of two records of one version it signs one

The last is a key holder's own memory. Two roots, or two statements, of one version that both have their signatures are
a fork to everybody who sees them, whoever meant well: so the key that would make the second says no.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from hotline.keys import keyfile
from protocols.errors import Code, Refused
from protocols.keys import ED25519, fingerprint, key_id
from protocols.pae import Mode
from protocols.wire import CentreName

__all__ = ["Holder", "make_key", "read_holder", "remember", "remembered", "spelled", "write_holder"]

FORMAT: Final = "hotline party key 1"
LARGEST: Final = 8 * 1024
# In mode test a party's key may be plain, and a plain file has a centre: none is called this in a statement of ours.
NO_CENTRE: Final[CentreName] = "PARTY"

Hex32 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class _Content(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    file: Literal["hotline party key 1"]
    party: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    public: Hex32


@dataclass(frozen=True, slots=True)
class Holder:
    """A public key that somebody holds for a party."""

    party: str
    public: bytes

    @property
    def digits(self) -> str:
        """What its holder reads to the others."""
        return spelled(self.public)


def spelled(public: bytes) -> str:
    """A public key as people read it to each other: its id in groups of five digits."""
    return fingerprint(key_id(ED25519, public))


def make_key(path: Path, party: str, passphrase: str | None, mode: Mode) -> Holder:
    """A new key of a party in a new file. A key of a whole party is never kept in clear, but in mode test, where the
    mode of the file says so. Raises Refused `key_locked`, `already`, `file_unreadable`."""
    if passphrase is None and mode != "test":
        raise Refused(Code.KEY_LOCKED, "a party's keys are kept under a passphrase, and none was given")
    if passphrase is None:
        made = keyfile.create(path, None, mode=mode, centre=NO_CENTRE, party=party)
    else:
        made = keyfile.create(path, passphrase, mode="all", party=party)
    return Holder(party, made.public)


def write_holder(path: Path, holder: Holder) -> None:
    """The public half, for the others. Raises Refused `file_unreadable`."""
    party = holder.party.replace("\\", "\\\\").replace('"', '\\"')
    text = f'file = "{FORMAT}"\nparty = "{party}"\npublic = "{holder.public.hex()}"\n'
    _parse(text, path)
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path} cannot be written: {error.strerror}") from None


def read_holder(path: Path) -> Holder:
    """A `.public` file; or a key file itself, of which only what stands in clear is read.

    Raises Refused `file_unreadable`, `not_for_us` for a key that is no party's.
    """
    if path.suffix == ".key":
        key = keyfile.read(path)
        if key.party is None:
            raise Refused(Code.NOT_FOR_US, f"{path} is the key of {key}, not a root's or a registrar's")
        return Holder(key.party, key.public)
    try:
        with path.open("rb") as file:
            return _parse(file.read(LARGEST).decode(errors="replace"), path)
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None


def _parse(text: str, path: Path) -> Holder:
    try:
        content = msgspec.convert(tomllib.loads(text), _Content, strict=True)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not the public half of a party's key: {wrong}") from None
    return Holder(content.party, bytes.fromhex(content.public))


# -- what a key has signed ---------------------------------------------------------------------------------------------

_LINE = re.compile(r"\A(?P<what>[a-z]+ [a-z]+ [0-9]+ [0-9a-f]{16}) (?P<hash>[0-9a-f]{64})\Z")


def remembered(key: Path, what: str) -> bytes | None:
    """The hash of what this key has signed under this kind, mode, version and party (`what`); None for nothing yet.

    The newest counts. Raises Refused `file_unreadable` for a memory that was edited into something else.
    """
    found: bytes | None = None
    for line in _lines(_memory(key)):
        match = _LINE.match(line)
        if match is None:
            raise Refused(Code.FILE_UNREADABLE, f"{_memory(key)} is not what this program wrote")
        if match["what"] == what:
            found = bytes.fromhex(match["hash"])
    return found


def remember(key: Path, what: str, hash: bytes) -> None:
    """On disk before the signature leaves. Raises Refused `file_unreadable`: then nothing is signed."""
    path = _memory(key)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(f"{what} {hash.hex()}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path} cannot be written: {error.strerror}") from None


def _memory(key: Path) -> Path:
    return key.with_name(f"{key.name}.signed")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("ascii").splitlines()
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError):
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not what this program wrote") from None
