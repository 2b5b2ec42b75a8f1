"""A signing round: one record, proposed, and the signatures of those who must stand behind it, one after the other.

    proposed = Proposal.of("root", payload, mode)
    proposed.signed(signer, key_file)               # each holder, on their own computer
    proposed.joined(theirs)                         # what came back is put together
    [need.told(proposed) for need in needs(...)]    # who is still missing

A record is signed by key holders who do not sit in one room. What travels between them is the record itself with the
signatures so far (`root.0002.unsigned`, `statement.0007.unsigned`): whoever carries it cannot change it, and one more
signature makes no other record.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hotline.keys.holders import remember, remembered, spelled
from protocols.believed import RECORD_LIMIT
from protocols.errors import Code, Refused
from protocols.keys import ED25519, Signer, key_id, verify
from protocols.pae import Mode, pae
from protocols.roster import RecordKind, Root, Statement
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["UNSIGNED", "Need", "Proposal", "needs", "open_proposal"]

UNSIGNED = ".unsigned"
"""What the name of a record ends in until its signatures are there."""


@dataclass(frozen=True, slots=True)
class Need:
    """`threshold` of these keys sign. `who`: new root, old root, registrars."""

    who: str
    keys: tuple[bytes, ...]
    threshold: int

    @property
    def ids(self) -> dict[bytes, bytes]:
        """Key id → public key."""
        return {key_id(ED25519, key): key for key in self.keys}

    def signed(self, record: SignedRecord) -> tuple[bytes, ...]:
        """The public keys, of these, whose signature is in the record."""
        have = dict(record.signatures)
        return tuple(public for key, public in self.ids.items() if key in have)

    def is_met(self, record: SignedRecord) -> bool:
        return len(self.signed(record)) >= self.threshold

    def told(self, record: SignedRecord) -> str:
        """`registrars: 1 of 2`; `old root: 3, where 2 are enough`."""
        signed = len(self.signed(record))
        more = f", where {self.threshold} are enough" if signed > self.threshold else f" of {self.threshold}"
        return f"{self.who}: {signed}{more}"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A root or a statement that is being signed."""

    kind: RecordKind
    mode: Mode
    content: Root | Statement
    record: SignedRecord

    @property
    def name(self) -> str:
        """Of its file, once it is whole: `root.0002`."""
        return f"{self.kind}.{self.content.version:04d}"

    @property
    def hash(self) -> bytes:
        return self.record.hash(self.kind, self.mode)

    async def signed(self, signer: Signer, key: Path, *, instead: bool = False) -> Proposal:
        """With one signature more. `key` is the signer's file, whose memory is asked first and told before anybody
        else: `instead` signs in spite of it, when what it signed before never became a record.

        Raises Refused `record_forked`, `file_unreadable`.
        """
        party = hashlib.sha256(self.content.party.encode()).hexdigest()[:16]
        what = f"{self.kind} {'all' if self.kind == 'root' else self.mode} {self.content.version} {party}"
        before = remembered(key, what)
        if before not in (None, self.hash) and not instead:
            raise Refused(
                Code.RECORD_FORKED, f"{key} has signed another {self.kind} {self.content.version} of this party"
            )
        if before != self.hash:
            remember(key, what, self.hash)
        signature = await signer.sign(self.kind, self.record.payload)
        return self._with(self.record.signed_by(signer.id, signature))

    def joined(self, others: Sequence[SignedRecord]) -> Proposal:
        """With the signatures of what came back. Raises Refused `not_for_us` for another record's."""
        record = self.record
        for other in others:
            if other.payload != record.payload:
                raise Refused(Code.NOT_FOR_US, f"it is not a signature under {self.name} as it was proposed here")
            for key, signature in other.signatures:
                record = record.signed_by(key, signature)
        return self._with(record)

    def verified(self, wanted: Sequence[Need]) -> Proposal:
        """With those signatures alone that are asked for, each of which is good. Raises Refused `bad_signature`."""
        keys = {key: public for need in wanted for key, public in need.ids.items()}
        kept = {key: signature for key, signature in self.record.signatures if key in keys}
        for key, signature in kept.items():
            try:
                verify(keys[key], pae(self.kind, self.mode, self.record.payload), signature)
            except Refused as refused:
                raise Refused(refused.code, f"under {self.name}, by key {spelled(keys[key])}") from None
        return self._with(SignedRecord.join(self.record.payload, kept))

    def _with(self, record: SignedRecord) -> Proposal:
        return Proposal(self.kind, self.mode, self.content, record)


def open_proposal(path: Path, mode: Mode) -> Proposal:
    """A record in a file that is named as a folder names it, whole or not; `mode` for a root, which has none.

    Nothing is verified. Raises Refused `file_unreadable`, and as `SignedRecord.parse`.
    """
    kind = path.name.split(".")[0]
    if kind not in ("root", "statement"):
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not named as a root or a statement is")
    try:
        with path.open("rb") as file:
            record = SignedRecord.parse(file.read(RECORD_LIMIT + 1), limit=RECORD_LIMIT)
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
    if kind == "root":
        return Proposal("root", mode, unpack(record.payload, Root, limit=RECORD_LIMIT), record)
    statement = unpack(record.payload, Statement, limit=RECORD_LIMIT)
    return Proposal("statement", statement.mode, statement, record)


def needs(content: Root | Statement, roots: Sequence[Root]) -> tuple[Need, ...]:
    """Who has to sign a record, when these are the party's roots (oldest first). A new root: as many of the old root's
    keys as that root asks for, and of its own by its own word. A statement: registrars of the newest root.

    Raises Refused `record_needed` when the roots do not lead to it.
    """
    if isinstance(content, Statement):
        if not roots or roots[-1].version != content.root.version:
            raise Refused(Code.RECORD_NEEDED, "the statement was made under another root than the party's newest")
        return (Need("registrars", roots[-1].registrars, roots[-1].registrar_threshold),)
    own = Need("new root" if content.version > 1 else "root", content.keys, content.threshold)
    if content.version == 1:
        return (own,)
    if not roots or roots[-1].version != content.version - 1:
        raise Refused(Code.RECORD_NEEDED, f"root {content.version - 1} comes before it, and is not here")
    return (Need("old root", roots[-1].keys, roots[-1].threshold), own)
