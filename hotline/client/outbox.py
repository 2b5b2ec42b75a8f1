"""What a program says, on its own disk before it leaves: one file a message, under the id that was chosen once.

::

    ID.going           left, or about to leave; handed in until the node answers, by this process or the next
    said/ID.said       the node's answer: the same call again is answered from here
    said/HASH.once     which id a caller's own name for a thing has (`once=`)

Killed at any point, either nothing of a call is here and nothing left, or all of it is and it goes by itself.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path

from hotline.client import disk
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from protocols.wire import ENVELOPE_LIMIT, decode, encode

__all__ = ["Despatch", "NodeAnswer", "Outbox"]

LIMIT = ENVELOPE_LIMIT + 8 * 1024

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NodeAnswer:
    """What the node said of it: released, waiting, override, draft, kept, returned; when, by its clock (UTC ms)."""

    state: str
    at: int


@dataclass(frozen=True, slots=True)
class Despatch:
    """One message of a program. `digest`: SHA-256 of what the caller asked for, `data` M, `hash` its message hash.

    `attested` is empty for a draft; `requested` says whether an officer is asked to release that. `at`: UTC ms.
    """

    id: bytes
    digest: bytes
    hash: bytes
    data: bytes
    attested: tuple[Attested, ...]
    requested: bool
    at: int
    answer: NodeAnswer | None = None


class Outbox:
    """The directory."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._answered = directory / "said"  # these are kept for ever; what is going is looked for among a few

    def keep(self, despatch: Despatch) -> None:
        """Durable when this returns. Raises Refused `file_unreadable`: then nothing may leave."""
        disk.directory(self._answered)
        signed = [each.pair for each in despatch.attested]
        answer = [despatch.answer.state, despatch.answer.at] if despatch.answer is not None else None
        plain = [
            despatch.id, despatch.digest, despatch.hash, despatch.data, signed, despatch.requested, despatch.at, answer,
        ]  # fmt: skip
        disk.write(self._path(despatch.id, "going" if answer is None else "said"), encode(plain))
        if answer is not None:
            disk.remove(self._path(despatch.id, "going"))

    def forget(self, despatch: Despatch) -> None:
        """The node refused it for good: the same id may be used again."""
        disk.remove(self._path(despatch.id, "going"))

    def find(self, id: bytes) -> Despatch | None:
        """What is under this id. Raises Refused `file_unreadable`, `record_damaged`."""
        for ending in ("said", "going"):
            if (path := self._path(id, ending)).exists():
                return _read(path)
        return None

    def going(self) -> list[Despatch]:
        """What the node has not answered, oldest first. A damaged file is moved aside to `*.damaged`, and said."""
        found = []
        for path in sorted(self._directory.glob("*.going")):
            try:
                found.append(_read(path))
            except Refused as refused:
                log.error("%s is damaged and moved aside: %s", path.name, refused.detail)
                path.rename(path.with_suffix(".damaged"))
        return sorted(found, key=lambda each: each.at)

    # -- callers' own names -------------------------------------------------------------------------------------------

    def named(self, name: str) -> bytes | None:
        """The id that a caller's own name has."""
        try:
            found = self._once(name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Refused(Code.FILE_UNREADABLE, f"{self._once(name)}: {error.strerror}") from None
        if len(found) != 16:
            raise Refused(Code.RECORD_DAMAGED, str(self._once(name)))
        return found

    def name(self, name: str, id: bytes) -> None:
        """Durable when this returns."""
        disk.directory(self._answered)
        disk.write(self._once(name), id)

    def _once(self, name: str) -> Path:
        return self._answered / f"{hashlib.sha256(name.encode()).hexdigest()}.once"

    def _path(self, id: bytes, ending: str) -> Path:
        return (self._directory if ending == "going" else self._answered) / f"{id.hex()}.{ending}"


def _read(path: Path) -> Despatch:
    try:
        return _parse(path.read_bytes(), path.stem)
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
    except Refused:
        raise Refused(Code.RECORD_DAMAGED, str(path)) from None


def _parse(data: bytes, named: str) -> Despatch:
    match decode(data, limit=LIMIT):
        case [
            bytes(id), bytes(digest), bytes(hash), bytes(message), list(signed), bool(requested), int(at), answer,
        ] if named == id.hex():  # fmt: skip
            attested = tuple(Attested.parse(each) for each in signed)
            return Despatch(id, digest, hash, message, attested, requested, at, _answer(answer))
    raise Refused(Code.RECORD_DAMAGED)


def _answer(value: object) -> NodeAnswer | None:
    match value:
        case None:
            return None
        case [str(state), int(at)]:
            return NodeAnswer(state, at)
    raise Refused(Code.RECORD_DAMAGED)
