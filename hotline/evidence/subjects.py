"""What an entry of the journal is about, found by its hash and judged again from its signatures.

Entries are taken in their order and the roster grows with them, so that each thing is judged by the records that were
in force when it was: a pin that was withdrawn later, or an officer who left, changes nothing about what was said.
"""

from __future__ import annotations

import hashlib
from typing import Any

import sqlalchemy as sa

from hotline.evidence.chains import Chains, held
from hotline.evidence.reading import Reading
from hotline.evidence.report import Differs
from hotline.evidence.seen import Seen
from hotline.node.record.keys_ever import centre_ever, officers_ever
from hotline.node.record.tables import (
    ENVELOPES,
    HEADS,
    LINES,
    MESSAGES,
    NOTICES,
    PROOFS,
    RECORDS,
    TOKEN_CODES,
    TOKENS,
    VOIDS,
    WAITING,
)
from protocols.envelope import Attestation, Envelope, open_envelope, read
from protocols.epochs import check_epoch
from protocols.errors import Refused
from protocols.heads import common
from protocols.journal import Leaf
from protocols.keys import ED25519, key_id, verify
from protocols.line import Void
from protocols.messages.header import message_hash
from protocols.notice import read_notice
from protocols.pae import digest, pae
from protocols.roster import KINDS, Roster
from protocols.signed import SignedRecord
from protocols.wire import decode, unpack

__all__ = ["Subjects"]

_ENVELOPES = ("released", "received", "refused", "recovered")

_REMARKS = ("over_stale", "override", "page_failed", "paged", "rolled_back", "roster_stale", "rung_reached")
"""Entries that say what happened to something that stands in the record."""


class Subjects:
    """Judges what each entry names. `seen` collects the hashes, so that nothing stands in the record unentered."""

    def __init__(self, here: Reading, chains: Chains) -> None:
        self._c, self._me, self._mode = here.connection, here.place.me, here.place.mode
        self._roster = here.blank
        self._chains = chains
        self._asked: dict[str, sa.Select[Any]] = {}  # made once: a million entries ask the same few questions
        self.seen = Seen()
        self.signatures = 0
        self.unchecked = 0
        self._records = {row.hash: row for row in self._rows(RECORDS)}
        self._lines = {row.record_hash: row for row in self._rows(LINES)}
        self._voids = {SignedRecord.parse(row.bytes).hash("void", self._mode): row for row in self._rows(VOIDS)}
        # A store that an earlier version wrote last has no such tables yet.
        tables = [table for table in (TOKENS, TOKEN_CODES) if sa.inspect(self._c).has_table(table.name)]
        self._tokens = {row.hash for table in tables for row in self._rows(table)}
        self._proofs = {hashed for row in self._rows(PROOFS) for hashed in self._proved(row)}

    @property
    def roster(self) -> Roster:
        """Who is believed, as far as the walk has come."""
        return self._roster

    def read_on(self, connection: sa.Connection) -> None:
        """From now on from this connection: a walk that takes hours holds no transaction open."""
        self._c = connection

    def check(self, index: int, leaf: Leaf) -> None:
        """Raises Differs."""
        self.seen.add(leaf.subject)
        where = f"entry {index} ({leaf.kind})"
        try:
            self._check(leaf, where)
        except Refused as refused:
            raise Differs(where, f"{refused.code}: {refused.detail or 'it does not verify'}") from None

    def _check(self, leaf: Leaf, where: str) -> None:
        kind, subject = leaf.kind, leaf.subject
        if kind in KINDS:
            self._record(self._records.get(subject), subject, where)
        elif kind in _ENVELOPES:
            self._envelope(kind, subject, where)
        elif kind == "epoch":
            self._epoch(self._lines.get(subject), subject, where)
        elif kind == "head":
            self._head(subject, where)
        elif kind == "notice":
            self._notice(subject, where)
        elif kind == "void":
            self._void(self._voids.get(subject), where)
        elif kind in ("waiting", "returned", "drafted", "requested"):
            self._waiting(subject, where)
        elif kind == "token":
            if subject not in self._tokens:
                raise Differs(where, "neither a token nor a code of this hash is in the record")
        elif kind == "mended":
            if self._one(ENVELOPES, ENVELOPES.c.release, subject) is None:
                raise Differs(where, "what was fetched back is not in the record")
        elif kind == "fork":
            if subject not in self._proofs and self._one(ENVELOPES, ENVELOPES.c.release, subject) is None:
                raise Differs(where, "the proof is not in the record")
        elif kind in _REMARKS:
            if not self._stands(subject):
                raise Differs(where, "what it is about is not in the record")
        else:
            # A later version enters what this one does not know; its place in the tree is checked all the same.
            self.unchecked += 1

    def finish(self) -> None:
        """Once the whole roster is known: who signed what waits. The row is the newest, its entry may be an older one.

        Raises Differs.
        """
        for hashed in self._voids:
            if hashed not in self.seen:
                raise Differs("void", f"{hashed.hex()[:12]} stands in the record and was never entered")
        for hashed in self._tokens:
            if hashed not in self.seen:
                raise Differs("token", f"{hashed.hex()[:12]} stands in the record and was never entered")
        statement, _ = self._roster.statement_of(self._me)
        held = [each for each, _ in self._roster.parties[statement.party].statements.values()]
        keys = {key_id(ED25519, officer.key): officer.key for each in held for officer in each.officers}
        for row in self._rows(WAITING):
            if row.message not in self.seen:
                raise Differs("waiting", f"{row.message.hex()[:12]} stands in the record and was never entered")
            for payload, signature in decode(row.bytes)[1]:
                try:
                    attestation = unpack(payload, Attestation)
                    verify(keys.get(attestation.key, b""), pae("attestation", self._mode, payload), signature)
                except Refused as refused:
                    raise Differs("waiting", f"{refused.code}: the author's signature does not hold") from None
                self._same(attestation.message, row.message, "waiting")

    # -- one kind each -------------------------------------------------------------------------------------------------

    def _record(self, row: sa.Row[Any] | None, subject: bytes, where: str) -> None:
        row = _there(row, where)
        signed = SignedRecord.parse(row.bytes)
        self._same(signed.hash(row.kind, self._mode), subject, where)
        self._roster, _ = self._roster.admit(row.kind, row.bytes, None)
        self.signatures += len(signed.signatures)

    def _envelope(self, kind: str, subject: bytes, where: str) -> None:
        row = _there(self._one(ENVELOPES, ENVELOPES.c.release, subject), where)
        ours = kind in ("released", "recovered")
        authentic = open_envelope(row.bytes, self._roster, mode=self._mode, me=self._me, outgoing=ours)
        release = authentic.release
        self._same(authentic.release_hash, subject, where)
        written = (row.from_centre, row.to_centre, row.epoch, row.number, row.message)
        if written != (release.from_, release.to, release.epoch, release.number, authentic.message_hash):
            raise Differs(where, "its row says another line, number or message than the signed bytes")
        self.signatures += 1
        if kind != "refused":
            self.signatures += len(read(authentic, self._roster, mode=self._mode).officers)
            kept = _there(self._one(MESSAGES, MESSAGES.c.hash, authentic.message_hash), where)
            if kept.bytes != authentic.envelope.message:
                raise Differs(where, "the message beside it is another one")
        key = (release.from_, release.to, release.epoch)
        self._chains.place(key, release.number, authentic.release_hash, release.previous)

    def _epoch(self, row: sa.Row[Any] | None, subject: bytes, where: str) -> None:
        row = _there(row, where)
        signed = SignedRecord.parse(row.record)
        self._same(signed.hash("epoch", self._mode), subject, where)
        if row.from_centre == self._me:  # it may have come back from a peer, under keys that were replaced since
            known = check_epoch(signed, self._mode, self._own(), officers_ever(self._roster, self._me))
        else:
            officers = {key_id(ED25519, o.key): (o.key, o.role) for o in self._officers(row.from_centre)}
            known = check_epoch(signed, self._mode, self._centre(row.from_centre), officers)
        record = known.record
        if record.before is not None:
            by = " and ".join(known.roles) + (" alone" if known.by_one_officer else "")
            since = f"epoch {record.before} is known up to number {record.number}"
            self._chains.anew[record.from_, record.to, record.epoch] = f"{record.reason}, signed by {by}; {since}"
        self.signatures += len(signed.signatures)

    def _head(self, subject: bytes, where: str) -> None:
        row = _there(self._one(HEADS, HEADS.c.hash, subject), where)
        signed = SignedRecord.parse(row.bytes)
        self._same(signed.hash("head", self._mode), subject, where)
        head = common(signed, self._mode, self._centre(row.from_centre), self._centre(row.to_centre))
        key = (head.from_, head.to, head.epoch)
        stands = held(self._c, self._me, key, head.number) if self._chains.reaches(key, head.number) else None
        if head.number and stands != head.release:
            raise Differs(where, f"both signed another release at number {head.number} than stands here")
        self._chains.agree(key, head.number)
        self.signatures += len(signed.signatures)

    def _notice(self, subject: bytes, where: str) -> None:
        row = _there(self._one(NOTICES, NOTICES.c.hash, subject), where)
        signed = SignedRecord.parse(row.bytes)
        self._same(signed.hash("notice", self._mode), subject, where)
        officers = {key_id(ED25519, o.key): o.key for o in self._officers(row.from_centre)}
        read_notice(signed, self._mode, centre=self._centre(row.from_centre), officers=officers)
        self.signatures += 1

    def _void(self, row: sa.Row[Any] | None, where: str) -> None:
        row = _there(row, where)
        signed = SignedRecord.parse(row.bytes)
        void = unpack(signed.payload, Void)
        signed.check("void", self._mode, self._own() if void.from_ == self._me else self._centre(void.from_), 1)
        self._chains.place((void.from_, void.to, void.epoch), void.number, void.release, None)
        self.signatures += 1

    def _waiting(self, subject: bytes, where: str) -> None:
        row = _there(self._one(WAITING, WAITING.c.message, subject), where)
        data, _ = decode(row.bytes)
        self._same(message_hash(data, self._mode), subject, where)

    # -- looking up ----------------------------------------------------------------------------------------------------

    def _rows(self, table: sa.Table) -> sa.CursorResult[Any]:
        return self._c.execute(sa.select(table).where(table.c.owner == self._me).order_by(table.c.seq))

    def _one(self, table: sa.Table, column: sa.Column[Any], value: bytes) -> sa.Row[Any] | None:
        wanted = self._asked.get(f"{table.name}.{column.name}")
        if wanted is None:
            wanted = sa.select(table).where(table.c.owner == self._me, column == sa.bindparam("value"))
            self._asked[f"{table.name}.{column.name}"] = wanted
        return self._c.execute(wanted, {"value": value}).first()

    def _stands(self, subject: bytes) -> bool:
        tables = ((ENVELOPES, ENVELOPES.c.release), (MESSAGES, MESSAGES.c.hash), (WAITING, WAITING.c.message))
        return subject in self._proofs or any(self._one(table, at, subject) is not None for table, at in tables)

    def _own(self) -> dict[bytes, bytes]:
        """What the door takes for our own word: every key that we ever had, less those revoked by then."""
        return centre_ever(self._roster, self._me)

    def _centre(self, name: str) -> dict[bytes, bytes]:
        return {key_id(ED25519, key): key for key in self._roster.believed(name).keys}

    def _officers(self, centre: str) -> list[Any]:
        statement, _ = self._roster.statement_of(centre)
        return [officer for officer in statement.officers if officer.centre == centre]

    def _proved(self, row: sa.Row[Any]) -> list[bytes]:
        """The hashes by which a kept proof may be entered: of the release, or of the head, that contradicts ours."""
        try:
            return [digest("release", self._mode, Envelope.parse(row.theirs).release)]
        except Refused:
            pass
        try:
            signed = SignedRecord.parse(row.theirs)
        except Refused:
            return [hashlib.sha256(row.theirs).digest()]  # a head of our own journal, as a witness showed it
        return [signed.hash(kind, self._mode) for kind in ("head", "epoch", "void")]

    def _same(self, found: bytes, subject: bytes, where: str) -> None:
        if found != subject:
            raise Differs(where, "what is stored has another hash than the journal names")


def _there(row: sa.Row[Any] | None, where: str) -> sa.Row[Any]:
    if row is None:
        raise Differs(where, "what it is about is not in the record")
    return row
