"""What every byte of a line was for: counted where frames are put, by what is in them, in a process that is measured.

TLS adds 22 bytes a record (header, content type, tag), and there is one record a write. The ledger is laid over the
product's own functions and counts; it changes nothing. Links of seats are left out: they do not cross the line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from hotline.link.connection import Link
from hotline.node.deliver import peer
from protocols import sealing
from protocols.frames import Frame, Item, name_of
from protocols.session import Session
from protocols.stream import FrameStream

__all__ = ["TLS_HANDSHAKE", "TLS_RECORD", "Ledger", "counted"]

TLS_RECORD = 22
TLS_HANDSHAKE = 1003
"""Both flights, with a certificate as `hotline init` makes it and no tickets (measured with OpenSSL 3.0)."""


class Ledger:
    """Bytes and frames by what is in them. `records`: of TLS, each with `TLS_RECORD` bytes of its own."""

    def __init__(self) -> None:
        self.bytes: Counter[str] = Counter()
        self.frames: Counter[str] = Counter()
        self.records = 0
        self.handshakes = 0
        self.sealing = ""

    @property
    def tls_bytes(self) -> int:
        """As TCP carries them. A handshake is counted half at each end."""
        return sum(self.bytes.values()) + TLS_RECORD * self.records + TLS_HANDSHAKE * self.handshakes // 2

    def put(self, frame: Frame, length: int) -> None:
        name = f"item: {self.sealing}" if isinstance(frame, Item) else name_of(frame)
        self.bytes[name] += length
        self.frames[name] += 1

    def wrote(self, length: int, put: int) -> None:
        """One record; what it has more than the frames in it are heads of pieces."""
        self.records += 1
        if length != put:
            self.bytes["heads of pieces"] += length - put

    def snapshot(self) -> dict[str, Any]:
        """All of it, as JSON has it."""
        return {
            "bytes": dict(self.bytes), "frames": dict(self.frames), "records": self.records,
            "handshakes": self.handshakes, "tls_bytes": self.tls_bytes,
        }  # fmt: skip


@contextmanager
def counted() -> Iterator[Ledger]:
    """What this process sends to other centres is in the ledger, from now until the end."""
    ledger = Ledger()
    put, taken, seal = FrameStream.put, Session.data_to_send, sealing.seal

    def puts(stream: FrameStream, frame: Frame, order: int) -> None:
        before = stream.waiting
        put(stream, frame, order)
        if stream in between:
            ledger.put(frame, stream.waiting - before)

    def takes(session: Session, at_most: int | None = None) -> bytes:
        before = session.waiting
        data = taken(session, at_most)
        if data and session._stream in between:
            ledger.wrote(len(data), before - session.waiting)
        return data

    def seals(kind: Any, *given: Any, **named: Any) -> bytes:
        ledger.sealing = kind
        return seal(kind, *given, **named)

    between = _Between()
    made = Link.__init__

    def makes(link: Link, session: Session, *given: Any, **named: Any) -> None:
        made(link, session, *given, **named)
        between.watch(session)
        ledger.handshakes += 1
        if session.side == "dialler":
            ledger.bytes["hello"] += session.waiting  # it was put before there was a link

    with (
        mock.patch.object(FrameStream, "put", puts),
        mock.patch.object(Session, "data_to_send", takes),
        mock.patch.object(peer, "seal", seals),
        mock.patch.object(Link, "__init__", makes),
    ):
        yield ledger


class _Between:
    """The streams of links between two centres; a link that was made and has not said its hello counts as one."""

    def __init__(self) -> None:
        self._sessions: dict[int, Session] = {}

    def watch(self, session: Session) -> None:
        self._sessions[id(session._stream)] = session

    def __contains__(self, stream: FrameStream) -> bool:
        session = self._sessions.get(id(stream))
        dialler = (session.me if session.side == "dialler" else session.other) if session is not None else None
        return dialler is not None and dialler.role is None
