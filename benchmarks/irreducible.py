"""What a message cannot cost less than: its guarantees' own work, in processor time, on this machine and now.

Local: one strict verify, one release signature, two rows in full group commits, ten TLS writes of the encoded frame.
Across a link: that, a seal, an opening, two verifies more, one receipt signature.
"""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from hotline.link.certificate import make_certificate
from protocols.keys import SeedSigner, verify
from protocols.pae import pae
from protocols.sealing import SealingPrivate, open_sealed, seal

__all__ = ["Irreducible", "irreducible"]

_ROUNDS = 5
_BATCH = 8
_READERS = 10


@dataclass(frozen=True)
class Irreducible:
    """Microseconds of processor time each. `commit_us`: of one row alone, by the clock on the wall, with its wait for
    the disk."""

    verify_us: float
    sign_us: float
    row_us: float
    writes_us: float
    seal_us: float
    open_us: float
    commit_us: float

    @property
    def local_us(self) -> float:
        """Of one message between two centres of one node."""
        return self.verify_us + self.sign_us + 2 * self.row_us + self.writes_us

    @property
    def link_us(self) -> float:
        """Of one message across a link: both nodes together."""
        return self.local_us + self.seal_us + self.open_us + 2 * self.verify_us + self.sign_us


def irreducible(folder: Path, frame: bytes, envelope: bytes) -> Irreducible:
    """Timed on these bytes: a frame as seats get it, an envelope as a peer gets it."""
    signer = SeedSigner(bytes(range(32)), "test")
    signed = pae("release", "test", envelope)
    signature = asyncio.run(signer.sign("release", envelope))
    private = SealingPrivate(SealingPrivate.new_secret())
    sealed = seal("envelope", envelope, mode="test", from_="MERIDIAN", to="KESTREL", public=private.public)
    row_us, commit_us = _rows(folder, envelope)
    return Irreducible(
        verify_us=_us(lambda: verify(signer.public, signed, signature)),
        sign_us=_us(lambda: _finish(signer.sign("release", envelope))),
        row_us=row_us,
        writes_us=_writes(folder, frame),
        seal_us=_us(
            lambda: seal("envelope", envelope, mode="test", from_="MERIDIAN", to="KESTREL", public=private.public)
        ),
        open_us=_us(lambda: open_sealed(sealed, {private.id: private}, mode="test")),
        commit_us=commit_us,
    )


def _finish(signing: object) -> None:
    """A key in this process signs without waiting for anything."""
    try:
        signing.send(None)  # type: ignore[attr-defined]
    except StopIteration:
        return


def _us(work: Callable[[], object], each: int = 200) -> float:
    """Microseconds of processor time of one, the median of a few rounds: whoever else is on this machine."""
    return _timed(work, each, time.thread_time)


def _timed(work: Callable[[], object], each: int, clock: Callable[[], float]) -> float:
    found = []
    for _ in range(_ROUNDS):
        began = clock()
        for _ in range(each):
            work()
        found.append((clock() - began) / each * 1e6)
    return median(found)


def _rows(folder: Path, data: bytes) -> tuple[float, float]:
    """A row in a full commit of eight, and a commit of one."""
    path = folder / "irreducible.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE row (seq INTEGER PRIMARY KEY, number INTEGER, bytes BLOB, UNIQUE (number))")
    numbers = iter(range(10**9))

    def commit(rows: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        for _ in range(rows):
            connection.execute("INSERT INTO row (number, bytes) VALUES (?, ?)", (next(numbers), data))
        connection.execute("COMMIT")

    try:
        return _us(lambda: commit(_BATCH), 50) / _BATCH, _timed(lambda: commit(1), 50, time.perf_counter)
    finally:
        connection.close()
        path.unlink()


def _writes(folder: Path, frame: bytes) -> float:
    """Ten TLS writes of a frame, each to the system's socket."""
    key, certificate = make_certificate()
    (folder / "irreducible.key").write_bytes(key)
    (folder / "irreducible.crt").write_bytes(certificate)
    listening = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    listening.load_cert_chain(folder / "irreducible.crt", folder / "irreducible.key")
    dialling = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    dialling.check_hostname, dialling.verify_mode = False, ssl.CERT_NONE
    there, here = ssl.MemoryBIO(), ssl.MemoryBIO()
    one = listening.wrap_bio(there, here, server_side=True)
    other = dialling.wrap_bio(here, there)
    for _ in range(4):
        for side in (other, one):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
    wire, end = socket.socketpair()
    wire.setblocking(False)
    end.setblocking(False)

    def write() -> None:
        for _ in range(_READERS):
            one.write(frame)
            wire.send(here.read())
            end.recv_into(taken)

    taken = bytearray(256 * 1024)
    try:
        return _us(write, 100)
    finally:
        wire.close()
        end.close()
