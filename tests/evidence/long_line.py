"""Two centres' directories with one line of any length between them, written as fast as keys can sign.

Everything in them is real: records, messages, an officer's and the centre's signature under each release, the chain,
both journals with their edges, and a head that both centres have signed. Only the nodes were never there.
"""

from __future__ import annotations

import asyncio
import sqlite3
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hotline.evidence.reading import reading
from hotline.keys import keyfile
from hotline.node.record import feed
from hotline.node.record.journaling import frontier_of
from protocols.envelope import Attestation, ReadIn, Release
from protocols.epochs import EpochRecord
from protocols.heads import head_of
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.keys import SeedSigner
from protocols.line import Incoming, Outgoing
from protocols.messages.header import Handling, Message, Precedence, Reply, five_digits, message_hash
from protocols.messages.procedure.service import Pattern, Ping
from protocols.pae import digest, pae
from protocols.roster import load_roster
from protocols.signed import SignedRecord
from protocols.wire import encode, pack
from tests.evidence.two_centres import CENTRES, found_centre, introduced

__all__ = ["sizes", "write"]

AT_ONCE = 5_000
BEGUN = 1_795_000_000_000
_AT = (BEGUN + 7).to_bytes(8, "big")
_NUMBER, _ONE, _TWO, _THREE = b"\x01NUMBER", b"one." * 8, b"two." * 8, b"three..." * 4
PATTERN: Pattern = get_args(Pattern)[0]


@dataclass
class _Key:
    """A key that signs without waiting for anybody."""

    signer: SeedSigner
    private: Ed25519PrivateKey

    def sign(self, kind: str, payload: bytes) -> bytes:
        return self.private.sign(pae(kind, "test", payload))  # type: ignore[arg-type]


def _key(path: Path) -> _Key:
    signer = keyfile.unlock(path, None)
    assert isinstance(signer, SeedSigner)
    return _Key(signer, signer._key)


def write(base: Path, entries: int) -> None:
    """MERIDIAN's and KESTREL's directories in `base`, with `entries` releases from MERIDIAN to KESTREL."""
    for centre, party in CENTRES.items():
        found_centre(base, centre, party)
    asyncio.run(introduced(base, "MERIDIAN", "KESTREL"))
    asyncio.run(introduced(base, "KESTREL", "MERIDIAN"))
    with _Side(base, "MERIDIAN") as ours, _Side(base, "KESTREL") as theirs:
        _speak(base, entries, ours, theirs)


def _speak(base: Path, entries: int, ours: _Side, theirs: _Side) -> None:
    with reading(base / "MERIDIAN") as here:
        roster = load_roster(here.blank, feed.records(here.connection, here.place))
    _, statement = roster.statement_of("MERIDIAN")
    centre, officer = _key(base / "MERIDIAN" / "centre.key"), _key(base / "MERIDIAN-WATCH-1.key")
    record = EpochRecord(from_="MERIDIAN", to="KESTREL", epoch=1, number=0, reason="first", at=BEGUN)
    payload = pack(record)
    opened = SignedRecord.join(payload, {centre.signer.id: centre.sign("epoch", payload)})
    began = opened.hash("epoch", "test")
    for side in (ours, theirs):
        side.enter("epoch", began, BEGUN)
    line, at = Outgoing.opened(record, began), BEGUN
    # Packed once, with values that stand for what differs: to pack a million costs ten times what signing them does.
    message_like = _message(int.from_bytes(_NUMBER, "big"), int.from_bytes(_AT, "big"))
    attestation_like = pack(
        Attestation(message=_ONE, key=officer.signer.id, capacity="sole", signed_at=int.from_bytes(_AT, "big"),
                    read_in=ReadIn(language="en", phrases=bytes(32)))
    )  # fmt: skip
    release_like = pack(
        Release(message=_ONE, attestations=(_TWO,), from_="MERIDIAN", to="KESTREL", epoch=1, number=1, previous=_THREE,
                released_at=int.from_bytes(_AT, "big"), statement=statement)
    )  # fmt: skip
    before = line.head
    for number in range(1, entries + 1):
        at = BEGUN + number * 1000
        instant = at.to_bytes(8, "big")
        message = message_like.replace(_AT, instant).replace(_NUMBER, number.to_bytes(7, "big"))
        hashed = message_hash(message, "test")
        attestation = attestation_like.replace(_AT, instant).replace(_ONE, hashed)
        release = (
            release_like.replace(_AT, instant)
            .replace(b"\xa6number\x01", b"\xa6number" + encode(number))
            .replace(_ONE, hashed)
            .replace(_TWO, digest("attestation", "test", attestation))
            .replace(_THREE, before)
        )
        attested = b"\x91\x92" + _bin(attestation) + _bin(officer.sign("attestation", attestation))
        signature = centre.sign("release", release)
        envelope = b"\x95" + _bin(message) + attested + _bin(release) + _bin(signature) + b"\x90"
        before = digest("release", "test", release)
        for side, kind in ((ours, "released"), (theirs, "received")):
            side.keep(kind, message, hashed, number, before, envelope, at)
    line = replace(line, number=entries, head=before, latest=at)
    head = pack(head_of(line, at))
    other = _key(base / "KESTREL" / "centre.key")
    both = SignedRecord.join(
        head, {centre.signer.id: centre.sign("head", head), other.signer.id: other.sign("head", head)}
    )
    incoming = Incoming("MERIDIAN", "KESTREL", 1, began, line.number, line.head)
    for side, state in ((ours, line), (theirs, incoming)):
        side.finish(opened, began, state, both, line.number, line.head, at)


def _bin(data: bytes) -> bytes:
    """As msgpack writes it."""
    return (b"\xc4" + bytes([len(data)]) if len(data) < 256 else b"\xc5" + len(data).to_bytes(2, "big")) + data


def _message(number: int, at: int) -> bytes:
    return pack(
        Message(
            mode="test", id=struct.pack(">Q", BEGUN)[2:] + b"\x70\x00\x80" + number.to_bytes(7, "big"),
            type="procedure.ping", version=1, from_="MERIDIAN", to=("KESTREL",), charter=None, speaks_for="centre",
            precedence=Precedence.ROUTINE, label="channel",
            handling=Handling(retention="charter", may_forward="no", may_publish="no"), composed_at=at,
            reply=Reply(required="none"), language="en",
            body=pack(Ping(step="asked", pattern=PATTERN, nonce=number.to_bytes(16, "big"))),
        )
    )  # fmt: skip


class _Side:
    """One centre's database, written without its node."""

    def __init__(self, base: Path, centre: str) -> None:
        self._centre = centre
        with reading(base / centre) as here:
            self._frontier: Frontier = frontier_of(here.connection, here.place)
        self._database = sqlite3.connect(base / centre / "hotline.sqlite")
        self._database.execute("pragma synchronous=off")
        self._rows: dict[str, list[tuple[object, ...]]] = {"journal": [], "message": [], "envelope": []}
        self._size = self._frontier.size
        self._leaves: dict[str, bytes] = {}

    def __enter__(self) -> _Side:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def enter(self, kind: str, subject: bytes, at: int) -> None:
        if kind not in self._leaves:
            like = Leaf(version=1, kind=kind, at=int.from_bytes(_AT, "big"), subject=_ONE, salt=_TWO[:16])
            self._leaves[kind] = pack(like)
        leaf = self._leaves[kind].replace(_AT, at.to_bytes(8, "big")).replace(_ONE, subject)
        leaf = leaf.replace(_TWO[:16], subject[:16])
        hashed = leaf_hash(leaf)
        self._rows["journal"].append((self._centre, self._size, hashed, leaf))
        self._frontier, self._size = self._frontier.append(hashed), self._size + 1

    def keep(
        self, kind: str, message: bytes, hashed: bytes, number: int, release: bytes, envelope: bytes, at: int
    ) -> None:
        incoming = kind == "received"
        self._rows["message"].append(
            (
                self._centre,
                hashed,
                "MERIDIAN",
                hashed[:16],
                five_digits(hashed),
                "procedure.ping",
                4,
                incoming,
                at,
                message,
            )
        )
        self._rows["envelope"].append(
            (self._centre, "MERIDIAN", "KESTREL", 1, number, hashed, release, 4, None, True, at, envelope)
        )
        self.enter(kind, release, at)
        if len(self._rows["journal"]) >= AT_ONCE:
            self._write()

    def finish(
        self, record: SignedRecord, began: bytes, state: Outgoing | Incoming, head: SignedRecord, number: int,
        release: bytes, at: int,
    ) -> None:  # fmt: skip
        hashed = head.hash("head", "test")
        self.enter("head", hashed, at)
        self._write()
        with self._database as database:
            database.execute(
                "insert into head (owner, from_centre, to_centre, epoch, number, hash, signatures, at, bytes)"
                " values (?, 'MERIDIAN', 'KESTREL', 1, ?, ?, 2, ?, ?)",
                (self._centre, number, hashed, at, head.encode()),
            )
            database.execute(
                "insert into line (owner, from_centre, to_centre, epoch, number, head, state, record, record_hash,"
                " closed) values (?, 'MERIDIAN', 'KESTREL', 1, ?, ?, ?, ?, ?, 0)",
                (self._centre, number, release, msgspec.json.encode(state), record.encode(), began),
            )
            key = f"frontier/{self._centre}"
            database.execute("update meta set value = ? where key = ?", (self._frontier.to_bytes(), key))

    def _write(self) -> None:
        with self._database as database:
            for table, columns in _COLUMNS.items():
                marks = ",".join("?" for _ in columns.split(","))
                database.executemany(f"insert into {table} ({columns}) values ({marks})", self._rows[table])
                self._rows[table].clear()


_COLUMNS = {
    "journal": "owner,idx,hash,leaf",
    "message": "owner,hash,from_centre,id,digits,type,precedence,incoming,at,bytes",
    "envelope": "owner,from_centre,to_centre,epoch,number,message,release,precedence,refused,received,at,bytes",
}


def sizes(base: Path) -> Iterator[tuple[str, int]]:
    """Each centre's file, in bytes."""
    for centre in CENTRES:
        yield centre, (base / centre / "hotline.sqlite").stat().st_size
