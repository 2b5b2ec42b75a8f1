"""What was signed and not yet receipted, one file a message.

Written to the disk before the first byte leaves, removed when the node's result came. An officer who signed need not
wonder after a crash or a lost link: what is here is sent again at the next sign-on, and since the message's id is in
its bytes, sending twice is harmless (specification: envelope, "identity").
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hotline.client import disk
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from protocols.wire import ENVELOPE_LIMIT, decode, encode

__all__ = ["Kept", "Unsent"]

LIMIT = ENVELOPE_LIMIT + 8 * 1024


class Kept(NamedTuple):
    """One `put` that was not receipted: message hash, M, the officers' signatures, when it was kept (UTC ms), and the
    centres over whose stale roster the officer let it go."""

    hash: bytes
    message: bytes
    attestations: tuple[Attested, ...]
    at: int
    over_stale: tuple[str, ...] = ()


class Unsent:
    """The directory of what waits for its receipt."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def keep(self, kept: Kept) -> None:
        """Durable when this returns. Raises Refused `file_unreadable`: then nothing may be sent."""
        disk.directory(self._directory)
        signed = [each.pair for each in kept.attestations]
        disk.write(self._path(kept.hash), encode([kept.hash, kept.message, signed, kept.at, *kept.over_stale]))

    def done(self, hash: bytes) -> None:
        """The node's result came: it is receipted, or refused for good."""
        if self._path(hash).exists():
            disk.remove(self._path(hash))

    def read(self) -> tuple[tuple[Kept, ...], tuple[Path, ...]]:
        """All that is kept, oldest first, and the files that could not be read.

        A damaged file is moved aside to `*.damaged` and reported: it never keeps an officer from signing on.
        """
        found, damaged = [], []
        for path in sorted(self._directory.glob("*.put")):
            try:
                found.append(_parse(path))
            except Refused:
                damaged.append(path.rename(path.with_suffix(".damaged")))
        return tuple(sorted(found, key=lambda kept: kept.at)), tuple(damaged)

    def __len__(self) -> int:
        return sum(1 for _ in self._directory.glob("*.put"))

    def _path(self, hash: bytes) -> Path:
        return self._directory / f"{hash.hex()}.put"


def _parse(path: Path) -> Kept:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
    match decode(data, limit=LIMIT):
        case [bytes(hash), bytes(message), list(signed), int(at), *centres] if path.name == f"{hash.hex()}.put":
            return Kept(hash, message, tuple(Attested.parse(each) for each in signed), at, tuple(map(str, centres)))
    raise Refused(Code.RECORD_DAMAGED, str(path))
