"""Each piece by itself: opened, verified under the statements inside, and seen to belong to a message inside.

What does not verify is left out of everything that follows and is said to be wrong; what verifies and belongs to no
message inside is wrong too: a bundle shows what it is about and nothing beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TypeVar

from protocols.bundle.findings import Finding
from protocols.bundle.form import Bundle
from protocols.bundle.vouched import Vouched
from protocols.envelope import Authentic, Envelope, Release, Verified, open_envelope, read
from protocols.epochs import EpochRecord, EpochSigned, check_epoch
from protocols.errors import Refused
from protocols.heads import Head, common
from protocols.keys import ED25519, key_id, verify
from protocols.line import Void
from protocols.messages.header import Message, reference
from protocols.notice import Notice, NoticeItem, read_notice
from protocols.pae import digest, pae
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["Delivered", "LineKey", "Noted", "Pieces", "Said", "does_not_belong", "open_pieces", "refused"]

T = TypeVar("T")
LineKey = tuple[str, str, int]


@dataclass(frozen=True)
class Delivered:
    """One message released to one addressee. `verified` is None where its officers or its form are refused."""

    authentic: Authentic
    verified: Verified | None
    centre_key: bytes

    @property
    def release(self) -> Release:
        return self.authentic.release

    @property
    def line(self) -> LineKey:
        return self.release.from_, self.release.to, self.release.epoch


@dataclass(frozen=True)
class Said:
    """A message with every release of it that is inside."""

    hash: bytes
    message: Message
    delivered: tuple[Delivered, ...]

    @property
    def verified(self) -> Verified | None:
        return next((each.verified for each in self.delivered if each.verified is not None), None)

    @property
    def reference(self) -> str:
        return reference(self.message, self.hash)

    def to(self, centre: str) -> Delivered | None:
        """The release to one addressee."""
        return next((each for each in self.delivered if each.release.to == centre), None)


@dataclass(frozen=True)
class Noted:
    """An item of a notice about a message inside. `role` is the officer who signed, None where the centre did."""

    notice: Notice
    item: NoticeItem
    role: str | None
    key: bytes


@dataclass
class Pieces:
    """What verified, and what was found wrong. What is cached is the roster's, asked once for each centre: a bundle may
    be made to be slow."""

    roster: Vouched
    said: dict[bytes, Said] = field(default_factory=dict)
    noted: list[Noted] = field(default_factory=list)
    heads: list[Head] = field(default_factory=list)
    epochs: list[EpochSigned] = field(default_factory=list)
    voids: list[Void] = field(default_factory=list)
    links: list[tuple[str, bytes, Release]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.centre_keys = cache(self.roster.centre_keys)
        self.officer_keys = cache(self.roster.officer_keys)
        self.revoked_of = cache(self.roster.revoked_of)

    @cached_property
    def releases(self) -> dict[bytes, Delivered]:
        """By the hash of the release, once the envelopes are open."""
        return {each.authentic.release_hash: each for said in self.said.values() for each in said.delivered}

    @cached_property
    def noted_of(self) -> dict[bytes, list[Noted]]:
        """By the message, once the notices are open."""
        found: dict[bytes, list[Noted]] = {}
        for each in self.noted:
            found.setdefault(each.item.message, []).append(each)
        return found

    @cached_property
    def referring(self) -> dict[bytes, list[Said]]:
        """The messages inside that refer to a message, by its hash."""
        found: dict[bytes, list[Said]] = {}
        for said in self.said.values():
            if said.message.relation is not None:
                found.setdefault(said.message.relation.message, []).append(said)
        return found

    def lines(self) -> set[LineKey]:
        """The lines on which something inside was released."""
        return {each.line for said in self.said.values() for each in said.delivered}


def open_pieces(bundle: Bundle, roster: Vouched) -> Pieces:
    """Everything but journals and attachments, each piece by itself."""
    pieces = Pieces(roster)
    _envelopes(bundle, pieces)
    lines = pieces.lines()
    between = {(from_, to) for from_, to, _ in lines}
    _opened(bundle.notices, "notices", pieces, lambda data: _notice(data, pieces))
    for place, (head, by) in _opened(bundle.heads, "heads", pieces, lambda data: _head(data, pieces)):
        if _belongs((head.from_, head.to, head.epoch) in lines, place, pieces):
            pieces.heads.append(head)
            _revoked_since(by, (head.from_, head.to), pieces)
    for place, (epoch, by) in _opened(bundle.epochs, "epochs", pieces, lambda data: _epoch(data, pieces)):
        if _belongs((epoch.record.from_, epoch.record.to) in between, place, pieces):
            pieces.epochs.append(epoch)
            _revoked_since(by, (epoch.record.from_,), pieces)
            _officer_revoked_since(by, epoch.record.from_, pieces)
    for place, (void, by) in _opened(bundle.voids, "voids", pieces, lambda data: _void(data, pieces)):
        if _belongs((void.from_, void.to, void.epoch) in lines, place, pieces):
            pieces.voids.append(void)
            _revoked_since(by, (void.from_,), pieces)
    for place, (hashed, release) in _opened(bundle.links, "links", pieces, lambda data: _link(data, roster)):
        if _belongs((release.from_, release.to, release.epoch) in lines, place, pieces):
            pieces.links.append((place, hashed, release))
    return pieces


def refused(piece: str, why: Refused, message: bytes | None = None) -> Finding:
    """A piece that does not verify, with the code with which a node would have refused it."""
    code = "piece_refused" if message is None else "message_refused"
    facts = {"piece": piece, "refusal": str(why.code), "detail": why.detail}
    return Finding("wrong", code, message, facts)


def does_not_belong(piece: str) -> Finding:
    """A piece that is about nothing inside."""
    return Finding("wrong", "does_not_belong", None, {"piece": piece})


def _opened(data: Sequence[bytes], name: str, pieces: Pieces, read: Callable[[bytes], T]) -> list[tuple[str, T]]:
    found = []
    for index, each in enumerate(data):
        place = f"{name}[{index}]"
        try:
            found.append((place, read(each)))
        except Refused as why:
            pieces.findings.append(refused(place, why))
    return found


def _belongs(does: bool, place: str, pieces: Pieces) -> bool:
    if not does:
        pieces.findings.append(does_not_belong(place))
    return does


def _revoked_since(signed: SignedRecord, centres: Sequence[str], pieces: Pieces) -> None:
    """Of a centre that signed with no key but such as its party has revoked since."""
    for centre in centres:
        keys = {key for key, _ in signed.signatures if key in pieces.centre_keys(centre)}
        if keys <= pieces.revoked_of(centre):
            pieces.findings.append(Finding("not_proved", "key_revoked", None, {"centre": centre}))


def _officer_revoked_since(signed: SignedRecord, centre: str, pieces: Pieces) -> None:
    officers, revoked = pieces.officer_keys(centre), pieces.revoked_of(centre)
    keys = [key for key, _ in signed.signatures if key in officers]
    for role in sorted({officers[key][1] for key in keys}):
        if all(key in revoked for key in keys if officers[key][1] == role):
            facts = {"centre": centre, "role": role}
            pieces.findings.append(Finding("not_proved", "officer_key_revoked", None, facts))


# -- envelopes ---------------------------------------------------------------------------------------------------------


def _envelopes(bundle: Bundle, pieces: Pieces) -> None:
    by_message: dict[bytes, list[Delivered]] = {}
    opened = _opened(bundle.envelopes, "envelopes", pieces, lambda data: _delivered(data, pieces))
    for _, each in sorted(opened, key=lambda found: found[1].authentic.release_hash):
        by_message.setdefault(each.authentic.message_hash, []).append(each)
    for hashed, delivered in by_message.items():
        pieces.said[hashed] = Said(hashed, delivered[0].authentic.message, tuple(delivered))


def _delivered(data: bytes, pieces: Pieces) -> Delivered:
    roster = pieces.roster
    release = unpack(Envelope.parse(data).release, Release)
    authentic = open_envelope(data, roster, mode=roster.mode, me=release.to)
    # Who received it must be somebody whose receipt could be believed, or nobody knows whom it reached.
    roster.believed(release.to)
    key = _signed_under(authentic, roster)
    try:
        return Delivered(authentic, read(authentic, roster, mode=roster.mode), key)
    except Refused as why:
        pieces.findings.append(refused(f"{release.from_} to {release.to}", why, authentic.message_hash))
        return Delivered(authentic, None, key)


def _signed_under(authentic: Authentic, roster: Vouched) -> bytes:
    """The key id of the centre's key that signed: the statement named may list several."""
    release, message = authentic.release, pae("release", roster.mode, authentic.envelope.release)
    listed = roster.statement_named(release.from_, release.statement).centre(release.from_)
    for public in reversed(listed.keys if listed else ()):
        try:
            verify(public, message, authentic.envelope.signature)
        except Refused:
            continue
        return key_id(ED25519, public)
    raise AssertionError("open_envelope has found one")


# -- what is said about them -------------------------------------------------------------------------------------------


def _notice(data: bytes, pieces: Pieces) -> None:
    roster = pieces.roster
    signed = SignedRecord.parse(data)
    from_ = unpack(signed.payload, Notice).from_
    officers = pieces.officer_keys(from_)
    notice, key = read_notice(
        signed,
        roster.mode,
        centre=pieces.centre_keys(from_),
        officers={each: public for each, (public, _) in officers.items()},
    )
    role = officers[key][1] if notice.by_officer else None
    about = False
    for item in notice.items:
        delivered = _meant(item, from_, pieces)
        if delivered is None or (delivered.release.from_, delivered.release.to) != (notice.to, from_):
            continue  # of a message that is not inside, or that it has no part in
        about = True
        if delivered.authentic.message_hash != item.message:
            facts = {"centre": from_, "what": item.what}
            pieces.findings.append(Finding("wrong", "notice_contradicts", item.message, facts))
            continue
        pieces.noted.append(Noted(notice, item, role, key))
    if not about:
        pieces.findings.append(does_not_belong(f"notice of {from_}, {notice.at}"))


def _meant(item: NoticeItem, from_: str, pieces: Pieces) -> Delivered | None:
    """The release that an item speaks of: the one it names, or the message's to the centre that speaks."""
    if item.release is not None:
        return pieces.releases.get(item.release)
    said = pieces.said.get(item.message)
    return said.to(from_) if said is not None else None


def _head(data: bytes, pieces: Pieces) -> tuple[Head, SignedRecord]:
    signed = SignedRecord.parse(data)
    head = unpack(signed.payload, Head)
    head = common(signed, pieces.roster.mode, pieces.centre_keys(head.from_), pieces.centre_keys(head.to))
    return head, signed


def _epoch(data: bytes, pieces: Pieces) -> tuple[EpochSigned, SignedRecord]:
    signed = SignedRecord.parse(data)
    from_ = unpack(signed.payload, EpochRecord).from_
    return check_epoch(signed, pieces.roster.mode, pieces.centre_keys(from_), pieces.officer_keys(from_)), signed


def _link(data: bytes, roster: Vouched) -> tuple[bytes, Release]:
    """Nobody's signature is beside it: it counts where a hash that is signed leads to it."""
    return digest("release", roster.mode, data), unpack(data, Release)


def _void(data: bytes, pieces: Pieces) -> tuple[Void, SignedRecord]:
    signed = SignedRecord.parse(data)
    void = unpack(signed.payload, Void)
    signed.check("void", pieces.roster.mode, pieces.centre_keys(void.from_), 1)
    return void, signed
