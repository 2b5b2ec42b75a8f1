"""From words to evidence: M → attestation → release → envelope, and back to Verified.

An officer signs the message hash (attestation); the centre signs number, predecessor and addressee (release); the
envelope is all of it as bytes, kept and forwarded unchanged. `open_envelope` walks the first half of the order of
one receive (specification: envelope, "order"): everything up to the release's signature. What fails there is not
authentic. `check_officers` and `read` walk the second half: what fails there is authentic but refused, and the
sender is told. Each step hands back another type, so that nothing downstream needs to ask again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from protocols.authority import check_listed
from protocols.errors import Code, Refused
from protocols.keys import verify
from protocols.messages.draft import body_of
from protocols.messages.forms import capacity_allowed, form_of
from protocols.messages.header import Message, message_hash, parse
from protocols.openings import crew_in_danger
from protocols.pae import Mode, digest, pae
from protocols.roster import Officer, Roster, Service, StatementRef
from protocols.wire import ENVELOPE_LIMIT, CentreName, Digest, Instant, KeyId, Wire, decode, encode, unpack

__all__ = [
    "Attestation", "Attested", "Authentic", "Capacity", "Envelope", "ReadIn", "Release", "Verified", "check_again",
    "check_officers", "check_second", "open_attestation", "open_envelope", "read",
]  # fmt: skip

Capacity = Literal["author", "second", "sole", "sole_crew_danger", "sole_override", "hold", "service"]

SECOND_FRESH_MS = 30 * 60 * 1000
SECOND_AHEAD_MS = 5 * 60 * 1000
MAX_NATIONAL = 2
Count = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]


class ReadIn(Wire):
    """In which language, and in which phrase catalogue (its hash), the officer read what was signed."""

    language: Annotated[str, msgspec.Meta(min_length=2, max_length=35)]
    phrases: Digest


class Attestation(Wire):
    """An officer's statement over a message hash."""

    message: Digest
    key: KeyId
    capacity: Capacity
    signed_at: Instant
    read_in: ReadIn


class Release(Wire):
    """The centre's statement for one addressee: the message's place in one line."""

    message: Digest
    attestations: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=2)]
    from_: CentreName
    to: CentreName
    epoch: Count
    number: Count
    previous: Digest
    again: Digest | None = None
    released_at: Instant
    statement: StatementRef


@dataclass(frozen=True, slots=True)
class Attested:
    """An attestation's bytes with the officer's signature over them."""

    payload: bytes
    signature: bytes

    @property
    def pair(self) -> list[bytes]:
        """`[attestation, signature]`, as an envelope has it."""
        return [self.payload, self.signature]

    @classmethod
    def parse(cls, value: object) -> Attested:
        """From such a pair. Raises Refused `schema`."""
        match value:
            case [bytes(payload), bytes(signature)] if len(signature) == 64:
                return cls(payload, signature)
        raise Refused(Code.SCHEMA, "not an attestation with its signature", field="attestations")


@dataclass(frozen=True, slots=True)
class National:
    """A further signature over the release under a party's own algorithm, named by OID; not checked here."""

    oid: str
    certificate: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """The parts of an envelope, each as the bytes that were signed."""

    message: bytes
    attestations: tuple[Attested, ...]
    release: bytes
    signature: bytes
    national: tuple[National, ...] = ()

    def encode(self) -> bytes:
        """`[M, [[attestation, signature]…], release, signature, national]`."""
        attested = [each.pair for each in self.attestations]
        national = [[each.oid, each.certificate, each.signature] for each in self.national]
        return encode([self.message, attested, self.release, self.signature, national])

    @classmethod
    def parse(cls, data: bytes) -> Envelope:
        """Raises Refused `too_large`, `not_canonical`, `schema`."""
        match decode(data, limit=ENVELOPE_LIMIT):
            case [bytes(message), list(attested), bytes(release), bytes(signature), list(national)] if (
                1 <= len(attested) <= 2 and len(signature) == 64 and len(national) <= MAX_NATIONAL
            ):
                officers = tuple(Attested.parse(each) for each in attested)
                return cls(message, officers, release, signature, tuple(_national(each) for each in national))
        raise Refused(Code.SCHEMA, "not an envelope of five parts")


def _national(value: object) -> National:
    match value:
        case [str(oid), bytes(certificate), bytes(signature)] if len(oid) <= 64:
            return National(oid, certificate, signature)
    raise Refused(Code.SCHEMA, "not a national signature", field="national")


@dataclass(frozen=True, slots=True)
class Authentic:
    """An envelope whose release the sending centre really signed for this addressee. Nobody's words yet."""

    data: bytes
    envelope: Envelope
    message: Message
    message_hash: bytes
    release: Release
    release_hash: bytes


@dataclass(frozen=True, slots=True)
class Verified:
    """An envelope with the officers behind it. `body` is None where this program cannot read the form."""

    authentic: Authentic
    attestations: tuple[Attestation, ...]
    officers: tuple[Officer | Service, ...]
    body: Wire | None

    @property
    def message(self) -> Message:
        return self.authentic.message

    @property
    def message_hash(self) -> bytes:
        return self.authentic.message_hash

    @property
    def release(self) -> Release:
        return self.authentic.release

    @property
    def by_one_officer(self) -> bool:
        """RELEASED BY ONE OFFICER, CONFIRMATION DUE."""
        return self.attestations[0].capacity in ("sole_crew_danger", "sole_override")


def open_envelope(data: bytes, roster: Roster, *, mode: Mode, me: str, outgoing: bool = False) -> Authentic:
    """Everything up to the release's signature, in the specified order.

    `me` is the addressee (or, with `outgoing`, the centre that reads back what it released itself).
    Raises Refused, all of it not authentic: `too_large`, `not_canonical`, `schema`, `drill_text`, `wrong_mode`,
    `not_pinned`, `unknown_centre`, `not_for_us`, `bad_signature`; `record_needed` when the statement that the release
    names has not come yet (set it aside), `record_forked` when another one has that version.
    """
    envelope = Envelope.parse(data)
    message = parse(envelope.message)
    release = unpack(envelope.release, Release)
    if message.mode != mode:
        raise Refused(Code.WRONG_MODE, f"a message of mode {message.mode} on a {mode} node")
    roster.believed(release.from_)
    _addressed(message, release, me, outgoing=outgoing)
    hashed = message_hash(envelope.message, mode)
    named = tuple(digest("attestation", mode, each.payload) for each in envelope.attestations)
    if release.message != hashed or release.attestations != named:
        raise Refused(Code.BAD_SIGNATURE, "the release names another message or other officers' signatures")
    _signed_by_centre(envelope, release, roster, mode)
    return Authentic(data, envelope, message, hashed, release, digest("release", mode, envelope.release))


def _addressed(message: Message, release: Release, me: str, *, outgoing: bool) -> None:
    if message.from_ != release.from_ or (message.to + message.info).count(release.to) != 1:
        raise Refused(Code.NOT_FOR_US, f"released by {release.from_} for {release.to}, against its own header")
    if (release.from_ if outgoing else release.to) != me:
        raise Refused(Code.NOT_FOR_US, f"released by {release.from_} for {release.to}")


def _signed_by_centre(envelope: Envelope, release: Release, roster: Roster, mode: Mode) -> None:
    """Any key that the named statement lists for the centre: an overlap of old and new keys is honest."""
    statement = roster.statement_named(release.from_, release.statement)
    listed = statement.centre(release.from_)
    signed = pae("release", mode, envelope.release)
    for public in reversed(listed.keys if listed else ()):
        try:
            verify(public, signed, envelope.signature)
        except Refused:
            continue
        return
    raise Refused(Code.BAD_SIGNATURE, f"the release is not signed by a key of {release.from_}")


def open_attestation(attested: Attested, message: bytes, roster: Roster, ref: StatementRef, *, mode: Mode, centre: str
                     ) -> tuple[Attestation, Officer | Service]:  # fmt: skip
    """One officer's signature over a message hash, under the statement named; in the capacity `service`, a service's.

    Raises Refused (authentic): `officer_signature`, `officer_unknown`, `key_revoked`.
    """
    try:
        attestation = unpack(attested.payload, Attestation)
        if attestation.message != message:
            raise Refused(Code.OFFICER_SIGNATURE, "it was made for another text")
        # A program's key signs in no other capacity, and nobody else's in this one: it never counts as a human.
        listed = roster.service if attestation.capacity == "service" else roster.officer
        officer = listed(centre, attestation.key, ref)
        verify(officer.key, pae("attestation", mode, attested.payload), attested.signature)
    except Refused as refused:
        if refused.code in (Code.OFFICER_UNKNOWN, Code.KEY_REVOKED, Code.OFFICER_SIGNATURE):
            raise
        raise Refused(Code.OFFICER_SIGNATURE, refused.detail) from refused
    return attestation, officer


def check_officers(authentic: Authentic, roster: Roster, *, mode: Mode
                   ) -> tuple[tuple[Attestation, ...], tuple[Officer | Service, ...]]:  # fmt: skip
    """The officers behind a release: each signature, two different people, a fresh second.

    Raises Refused (authentic): as open_attestation, `same_officer`, `second_too_late`.
    """
    release = authentic.release
    opened = [
        open_attestation(
            each, authentic.message_hash, roster, release.statement, mode=mode, centre=authentic.message.from_
        )
        for each in authentic.envelope.attestations
    ]
    attestations = tuple(attestation for attestation, _ in opened)
    officers = tuple(officer for _, officer in opened)
    if any(len(set(names)) < len(opened) for names in ([o.role for o in officers], [a.key for a in attestations])):
        raise Refused(Code.SAME_OFFICER)
    if len(opened) == 2 and release.again is None:
        check_second(attestations[1].signed_at, release.released_at)
    return attestations, officers


def check_second(signed_at: int, released_at: int) -> None:
    """Raises Refused `second_too_late` for a second signature over 30 minutes old at the release, or dated after it:
    a signature made for later would be fresh for ever."""
    if not -SECOND_AHEAD_MS <= released_at - signed_at <= SECOND_FRESH_MS:
        raise Refused(Code.SECOND_TOO_LATE, f"signed {(released_at - signed_at) // 60_000} min before the release")


def check_again(verified: Verified, began: int | None) -> None:
    """Two officers' words that are released `again` are as old as the epoch that did not deliver them: the second
    signed before the record that closed it was made, at `began`. None: the line's record closes no earlier epoch.

    For whoever receives on a line and has its record. Raises Refused `second_too_late`.
    """
    release, attestations = verified.release, verified.attestations
    if release.again is None or len(attestations) < 2:
        return
    if began is None or attestations[1].signed_at - SECOND_AHEAD_MS > began:
        check_second(attestations[1].signed_at, release.released_at)


def read(authentic: Authentic, roster: Roster, *, mode: Mode) -> Verified:
    """The second half: officers, capacities, then the body if this program knows its form.

    Raises Refused (authentic): as check_officers and messages.body_of, `capacity`, `officers_missing`, `speaks_for`,
    `type_closed`.
    """
    attestations, officers = check_officers(authentic, roster, mode=mode)
    body = body_of(authentic.message)
    message = authentic.message
    form = form_of(message.type, message.version)
    capacity_allowed(tuple(each.capacity for each in attestations), message, body, form)
    for officer in officers:
        if isinstance(officer, Service) and message.type not in officer.types:
            raise Refused(Code.CAPACITY, f"{officer.name} may not sign {message.type}")
    _speaks(authentic, roster)
    crew = crew_in_danger(message, body, attestations[0].capacity)
    check_listed(message, roster, authentic.release.statement, crew=crew)
    return Verified(authentic, attestations, officers, body)


def _speaks(authentic: Authentic, roster: Roster) -> None:
    levels = ("operator", "centre", "ministry", "government")
    statement = roster.statement_named(authentic.message.from_, authentic.release.statement)
    listed = statement.centre(authentic.message.from_)
    if listed is None or levels.index(authentic.message.speaks_for) > levels.index(listed.speaks_for):
        raise Refused(Code.SPEAKS_FOR, f"{authentic.message.from_} speaks for {authentic.message.speaks_for}")
