"""Two invented parties with every key they need, and what they say to each other: all real, all from seeds.

    world = World()                                    # MERIDIAN and KESTREL, mode test, at NOW
    said = world.say("procedure.free_text", FreeText(subject="Orbit", text="…"))      # MERIDIAN to KESTREL, released
    envelope = said.envelopes["KESTREL"]
    world.acknowledge(said)                            # by WATCH-1 of KESTREL, released
    world.received(said, "KESTREL"); world.shown(said, "KESTREL")                     # signed notices

Everything is deterministic: the same calls give the same bytes. Signatures are made without an event loop, so that
tests of values stay plain functions; `party.signer` and `party.officers[role]` are Signers for code that awaits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from protocols.contact import Contact, Language, Method
from protocols.envelope import Attestation, Attested, Capacity, Envelope, ReadIn, Release
from protocols.epochs import EpochRecord
from protocols.keys import SeedSigner
from protocols.line import Outgoing
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.forms import form_of, needs_two_officers
from protocols.messages.header import (
    Drill,
    Handling,
    Message,
    Precedence,
    Relation,
    RelationKind,
    Reply,
    five_digits,
    message_hash,
    parse,
    reference,
)
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement
from protocols.notice import Notice, NoticeItem, NoticeKind
from protocols.pae import Kind, Mode, digest
from protocols.roster import (
    Bulletin,
    Centre,
    Officer,
    Pin,
    RecordKind,
    Root,
    RootRef,
    Roster,
    SpeaksFor,
    Statement,
    StatementRef,
)
from protocols.sealing import SealingPrivate
from protocols.signed import SignedRecord
from protocols.wire import Wire, pack

NOW = EXAMPLE_AT
SECOND, MINUTE, HOUR, DAY = 1_000, 60_000, 3_600_000, 86_400_000
ROLES = ("WATCH-1", "WATCH-2")

T = TypeVar("T")


def seed(*names: object, length: int = 32) -> bytes:
    """Bytes that are this name's for ever."""
    return hashlib.shake_256("/".join(map(str, names)).encode()).digest(length)


def finish(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never waits: a seed signer's."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    raise AssertionError("it waited")


def signed(kind: Kind, payload: bytes, *signers: SeedSigner) -> bytes:
    """A signed record's bytes."""
    return SignedRecord.join(payload, {s.id: finish(s.sign(kind, payload)) for s in signers}).encode()


@dataclass
class Party:
    """One party with one centre. `signer` is the centre's key, `officers` its watch by role.

    `phrases`: the hash of the catalogue in which its officers read; nobody's, so that what is made from it stays the
    same when a phrase changes.
    """

    name: str
    centre: str
    mode: Mode = "test"
    roles: Sequence[str] = ROLES
    speaks_for: SpeaksFor = "government"
    now: int = NOW
    phrases: bytes = seed("phrases")

    def __post_init__(self) -> None:
        self.root = self.key("root")
        self.registrar = self.key("registrar")
        self.signer = self.key("centre")
        self.officers = {role: self.key(role) for role in self.roles}
        self.sealing = SealingPrivate(seed(self.name, self.mode, "sealing", length=96))

    def key(self, name: str) -> SeedSigner:
        """The key that this party calls by a name; another party's of the same name is another key."""
        return SeedSigner(seed(self.name, self.mode, name), self.mode)

    # -- records ---------------------------------------------------------------------------------------------------

    def root_payload(self) -> bytes:
        return pack(
            Root(
                party=self.name,
                version=1,
                keys=(self.root.public,),
                threshold=1,
                registrars=(self.registrar.public,),
                registrar_threshold=1,
                at=self.now - 30 * DAY,
                expires_at=self.now + 365 * DAY,
            )
        )

    @property
    def anchor(self) -> bytes:
        """The hash of the party's first root: what its own nodes and seats begin with."""
        return digest("root", self.mode, self.root_payload())

    def root_record(self) -> bytes:
        return signed("root", self.root_payload(), self.root)

    def statement(self, version: int = 1, **changes: Any) -> Statement:
        """The party's statement; `changes` replace its fields."""
        fields: dict[str, Any] = {
            "party": self.name,
            "mode": self.mode,
            "version": version,
            "root": RootRef(version=1, hash=self.anchor),
            "centres": (Centre(name=self.centre, keys=(self.signer.public,), speaks_for=self.speaks_for),),
            "officers": tuple(
                Officer(centre=self.centre, role=role, key=signer.public) for role, signer in self.officers.items()
            ),
            "at": self.now - 20 * DAY,
            "expires_at": self.now + 90 * DAY,
        }
        return Statement(**(fields | changes))

    def statement_record(self, version: int = 1, **changes: Any) -> bytes:
        return signed("statement", pack(self.statement(version, **changes)), self.registrar)

    def statement_ref(self, version: int = 1, **changes: Any) -> StatementRef:
        payload = pack(self.statement(version, **changes))
        return StatementRef(version=version, hash=digest("statement", self.mode, payload))

    def bulletin(self, version: int = 1, **changes: Any) -> Bulletin:
        fields: dict[str, Any] = {
            "centre": self.centre,
            "mode": self.mode,
            "version": version,
            "sealing": (self.sealing.public,),
            "addresses": ("127.0.0.1:7001",),
            "contact": Contact(
                methods=(Method(kind="hotline"), Method(kind="phone", address="+00 000 000")),
                languages=(Language(tag="en", spoken=True, written=True),),
            ),
            "statement": self.statement_ref(),
            "at": self.now - DAY,
            "expires_at": self.now + 5 * DAY,
        }
        return Bulletin(**(fields | changes))

    def bulletin_record(self, version: int = 1, **changes: Any) -> bytes:
        return signed("bulletin", pack(self.bulletin(version, **changes)), self.signer)

    def introduction(self) -> tuple[tuple[RecordKind, bytes], ...]:
        """What another party reads before its first hello with this one."""
        return (
            ("root", self.root_record()),
            ("statement", self.statement_record()),
            ("bulletin", self.bulletin_record()),
        )

    def pin(self, other: Party, *, by: Sequence[str] = ROLES, withdrawn: bool = False, at: int | None = None) -> bytes:
        """The pin by which officers of this centre believe another party."""
        payload = pack(
            Pin(
                centre=self.centre,
                party=other.name,
                root=RootRef(version=1, hash=other.anchor),
                statement=self.statement_ref(),
                at=self.now - DAY if at is None else at,
                withdrawn=withdrawn,
            )
        )
        return signed("pin", payload, *(self.officers[role] for role in by))

    # -- signing ---------------------------------------------------------------------------------------------------

    def attest(
        self, role: str, data: bytes, capacity: Capacity, *, at: int | None = None, signer: SeedSigner | None = None
    ) -> Attested:
        """An officer's signature over M. `signer` lets another key stand where the officer's should."""
        key = signer or self.officers[role]
        payload = pack(
            Attestation(
                message=message_hash(data, self.mode),
                key=key.id,
                capacity=capacity,
                signed_at=self.now if at is None else at,
                read_in=ReadIn(language="en", phrases=self.phrases),
            )
        )
        return Attested(payload, finish(key.sign("attestation", payload)))

    def notice(self, to: str, *items: NoticeItem, at: int | None = None, by: str | None = None) -> bytes:
        """A signed notice, by the centre's key, or by an officer's (`by`, a role)."""
        payload = pack(Notice(from_=self.centre, to=to, at=self.now if at is None else at, items=items))
        return signed("notice", payload, self.signer if by is None else self.officers[by])


@dataclass(frozen=True)
class Said:
    """A message that was released: M, its hash, who attested it, and its envelope for each addressee."""

    data: bytes
    hash: bytes
    message: Message
    attested: tuple[Attested, ...]
    envelopes: Mapping[str, bytes]
    releases: Mapping[str, bytes]

    @property
    def digits(self) -> str:
        return five_digits(self.hash)

    @property
    def reference(self) -> str:
        return reference(self.message, self.hash)


@dataclass
class World:
    """MERIDIAN and KESTREL, who have pinned each other, and the lines between them.

    `now` is the world's clock: set it, or add to it; what is said afterwards is said then.
    """

    mode: Mode = "test"
    now: int = NOW
    meridian: Party = field(init=False)
    kestrel: Party = field(init=False)

    def __post_init__(self) -> None:
        self.meridian = Party("Meridian Orbital", "MERIDIAN", self.mode)
        self.kestrel = Party("Kestrel Space Watch", "KESTREL", self.mode)
        self.lines: dict[tuple[str, str], Outgoing] = {}
        self._said = 0

    @property
    def parties(self) -> dict[str, Party]:
        """By the name of the centre."""
        return {party.centre: party for party in (self.meridian, self.kestrel)}

    def reads(self, phrases: bytes) -> None:
        """From now on every officer reads in the catalogue of this hash."""
        for party in self.parties.values():
            party.phrases = phrases

    # -- who is believed -------------------------------------------------------------------------------------------

    def records(self, centre: str = "MERIDIAN") -> tuple[tuple[RecordKind, bytes], ...]:
        """What a reader at this centre holds, in an order in which it can be admitted."""
        own, other = self._two(centre)
        return (*own.introduction(), *other.introduction(), ("pin", own.pin(other)))

    def roster(self, centre: str = "MERIDIAN", *, without: Sequence[RecordKind] = ()) -> Roster:
        """The roster of a reader at this centre; `without=["pin"]` leaves the other party unpinned."""
        roster = Roster(self.mode, centre, self.parties[centre].anchor)
        for kind, data in self.records(centre):
            if kind not in without:
                roster, _ = roster.admit(kind, data, self.now)
        return roster

    def _two(self, centre: str) -> tuple[Party, Party]:
        own = self.parties[centre]
        return own, next(party for party in self.parties.values() if party is not own)

    # -- what is said ----------------------------------------------------------------------------------------------

    def message(self, type: str, body: Wire | bytes, *, from_: str = "MERIDIAN", **changes: Any) -> bytes:
        """The bytes M. `changes` replace fields of the header; the body is a struct of the type, or raw bytes."""
        self._said += 1
        fields: dict[str, Any] = {
            "mode": self.mode,
            "id": self.now.to_bytes(6, "big") + b"\x70\x00\x80" + self._said.to_bytes(7, "big"),
            "type": type,
            "version": 1,
            "from_": from_,
            "to": (self._two(from_)[1].centre,),
            "charter": None,
            "speaks_for": "centre",
            "precedence": Precedence.PRIORITY,
            "label": "channel",
            "handling": Handling(retention="charter", may_forward="no", may_publish="no"),
            "composed_at": self.now,
            "reply": Reply(required="acknowledgement"),
            "language": "en",
            "drill": Drill(run="QUIET HARBOUR") if self.mode == "drill" else None,
            "body": body if isinstance(body, bytes) else pack(body),
        }
        return pack(Message(**(fields | changes)))

    def attested(self, data: bytes, body: object | None, *, by: Sequence[str] = ROLES) -> tuple[Attested, ...]:
        """The officers' signatures that a message of this type and precedence needs."""
        message = parse(data)
        party = self.parties[message.from_]
        form = form_of(message.type, message.version)
        if form is not None and form.hold:
            return (party.attest(by[0], data, "hold", at=self.now),)
        if needs_two_officers(message, body):
            return (
                party.attest(by[0], data, "author", at=self.now),
                party.attest(by[1], data, "second", at=self.now),
            )
        return (party.attest(by[0], data, "sole", at=self.now),)

    def line(self, from_: str, to: str) -> Outgoing:
        """The line as it stands, opened by its first epoch record when it has none yet."""
        if (from_, to) not in self.lines:
            record = EpochRecord(from_=from_, to=to, epoch=1, number=0, reason="first", at=NOW - DAY)
            self.lines[from_, to] = Outgoing.opened(record, digest("epoch", self.mode, pack(record)))
        return self.lines[from_, to]

    def epoch_record(self, from_: str, to: str) -> bytes:
        """The signed record that opens a line."""
        record = EpochRecord(from_=from_, to=to, epoch=1, number=0, reason="first", at=NOW - DAY)
        return signed("epoch", pack(record), self.parties[from_].signer)

    def release(
        self, data: bytes, attested: Sequence[Attested], to: str, *, signer: SeedSigner | None = None, **changes: Any
    ) -> bytes:
        """The next envelope of a line. `changes` replace fields of the release; `signer` the centre's key."""
        message = parse(data)
        party = self.parties[message.from_]
        line = self.line(message.from_, to)
        number, previous = line.next()
        fields: dict[str, Any] = {
            "message": message_hash(data, self.mode),
            "attestations": tuple(digest("attestation", self.mode, each.payload) for each in attested),
            "from_": message.from_,
            "to": to,
            "epoch": line.epoch,
            "number": number,
            "previous": previous,
            "released_at": line.instant(self.now),
            "statement": party.statement_ref(),
        }
        payload = pack(Release(**(fields | changes)))
        self.lines[message.from_, to] = line.released(digest("release", self.mode, payload), line.instant(self.now))
        signature = finish((signer or party.signer).sign("release", payload))
        return Envelope(data, tuple(attested), payload, signature).encode()

    def released(self, data: bytes, attested: Sequence[Attested]) -> Said:
        """A message released to everybody whom it names."""
        message = parse(data)
        envelopes = {to: self.release(data, attested, to) for to in (*message.to, *message.info) if to in self.parties}
        releases = {
            to: digest("release", self.mode, Envelope.parse(envelope).release) for to, envelope in envelopes.items()
        }
        return Said(data, message_hash(data, self.mode), message, tuple(attested), envelopes, releases)

    def say(self, type: str, body: Wire, *, by: Sequence[str] = ROLES, **changes: Any) -> Said:
        """A message from MERIDIAN to KESTREL (or `from_=`, `to=`), attested as it must be, and released."""
        data = self.message(type, body, **changes)
        return self.released(data, self.attested(data, body, by=by))

    def refer(
        self,
        said: Said,
        type: str,
        body: Wire,
        *,
        kind: RelationKind = "reply",
        from_: str | None = None,
        **changes: Any,
    ) -> Said:
        """A message that refers to another: by its addressee, in reply, unless `from_` and `kind` say otherwise."""
        sender = from_ or said.message.to[0]
        fields: dict[str, Any] = {
            "relation": Relation(kind=kind, message=said.hash),
            "case": said.message.case or said.hash,
            "precedence": said.message.precedence,
            "reply": Reply(required="none"),
            "from_": sender,
            "to": (self._two(sender)[1].centre,),
        }
        return self.say(type, body, **(fields | changes))

    def acknowledge(self, said: Said, **changes: Any) -> Said:
        """An officer of the addressee takes it."""
        return self.refer(said, "procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT), **changes)

    # -- notices ---------------------------------------------------------------------------------------------------

    def received(self, said: Said, centre: str = "KESTREL", *, at: int | None = None) -> bytes:
        """The addressee's centre has stored it."""
        return self._noticed("received", said, centre, at, None)

    def shown(self, said: Said, centre: str = "KESTREL", *, role: str = "WATCH-1", at: int | None = None) -> bytes:
        """It was on a seat's screen: signed by the officer's key."""
        return self._noticed("shown", said, centre, at, role)

    def refused(self, said: Said, code: str, centre: str = "KESTREL", *, at: int | None = None) -> bytes:
        """The addressee's centre refuses it."""
        return self._noticed("refused", said, centre, at, None, code)

    def _noticed(
        self, what: NoticeKind, said: Said, centre: str, at: int | None, by: str | None, code: str | None = None
    ) -> bytes:
        instant = self.now if at is None else at
        item = NoticeItem(what=what, message=said.hash, release=said.releases[centre], at=instant, code=code)
        return self.parties[centre].notice(said.message.from_, item, at=instant, by=by)


@dataclass(frozen=True)
class FixedSealing:
    """A centre's sealing keys that never change: `keys` oldest first, the newest published last."""

    held: tuple[SealingPrivate, ...]

    @property
    def keys(self) -> Mapping[bytes, SealingPrivate]:
        return {key.id: key for key in self.held}

    @property
    def published(self) -> Sequence[bytes]:
        return [key.public for key in self.held][-3:]

    def rotate(self, now: int) -> bool:
        return False
