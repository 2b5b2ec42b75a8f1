"""Who is believed: four signed records, never rolled back.

::

    root        a party's name, its root keys and registrars     signed by m old and m new roots (offline)
    statement   centres, officers, services and their keys       signed by k registrars
    bulletin    a centre's sealing keys, addresses, contact      signed by the centre, at most 7 days
    pin         "we believe this party"                          signed by two officers of the receiving centre

Nobody who carries a record can change it, so it does not matter who carries it. A `Roster` is everything one reader
holds: a value; `admit` gives a new one or refuses. Lower versions than known are refused, another record under
a known version is proof of a fork, a jump above 1,000 is refused (specification: roster; TUF's rollback,
freeze, fast-forward and mix-and-match, answered for every record).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple, TypeVar, get_args

from msgspec import structs

from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.names.claims import check_centres, check_party, look_alikes
from protocols.pae import Mode, digest
from protocols.records import (
    BULLETIN_DAYS,
    LEVELS,
    Bulletin,
    Centre,
    Contact,
    Officer,
    Opening,
    Pin,
    Root,
    RootRef,
    Service,
    SpeaksFor,
    Statement,
    StatementRef,
    WatchWindow,
)
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = [
    "BULLETIN_DAYS", "KINDS", "LEVELS", "Bulletin", "Centre", "Contact", "Officer", "Opening", "Pin", "Record",
    "RecordKind", "Root", "RootRef", "Roster", "Service", "SpeaksFor", "Statement", "StatementRef", "WatchWindow",
    "load_roster",
]  # fmt: skip

RecordKind = Literal["root", "statement", "bulletin", "pin"]
KINDS: tuple[RecordKind, ...] = get_args(RecordKind)

Person = TypeVar("Person", Officer, Service)

LONGEST_JUMP = 1_000
RECORD_LIMIT = 64 * 1024
PIN_AHEAD_MS = 86_400_000


class Record(NamedTuple):
    """A record that was admitted: what it is, its hash, and the signed bytes to hand on unchanged."""

    kind: RecordKind
    subject: str
    version: int
    hash: bytes
    data: bytes


@dataclass(frozen=True)
class Held:
    """One party as held: root chain, every statement by version (releases name old ones), the pin and whose it is."""

    roots: dict[int, tuple[Root, Record]]
    statements: dict[int, tuple[Statement, Record]] = field(default_factory=dict)
    pin: tuple[Pin, Record] | None = None
    pinned_by: frozenset[bytes] = frozenset()

    @cached_property
    def root(self) -> Root:
        return self.roots[max(self.roots)][0]

    @cached_property
    def statement(self) -> tuple[Statement, Record] | None:
        return self.statements[max(self.statements)] if self.statements else None

    def chain(self) -> Iterator[Record]:
        """Each root with the statements that name it: a later root may have dropped who signed them."""
        for version, (_, root) in sorted(self.roots.items()):
            yield root
            for _, (statement, record) in sorted(self.statements.items()):
                if statement.root.version == version:
                    yield record


@dataclass(frozen=True)
class Roster:
    """Everything one reader holds. `centre` is the reader's own centre, `anchor` the hash of its own party's root.

    The anchor is the only thing believed without a signature: a node gets it at `init`, a seat at first sign-on.
    """

    mode: Mode
    centre: str
    anchor: bytes
    parties: dict[str, Held] = field(default_factory=dict)
    bulletins: dict[str, tuple[Bulletin, Record]] = field(default_factory=dict)
    # In which place each root and statement came, by its hash: a centre's name is of whoever listed it first.
    order: dict[bytes, int] = field(default_factory=dict, compare=False, repr=False)

    # -- admitting ---------------------------------------------------------------------------------------------

    def admit(self, kind: RecordKind, data: bytes, now: int | None) -> tuple[Roster, Record]:
        """This roster with one more record, or itself when the record is known already.

        `now` (UTC ms) judges expiry; None for records read back from our own store, which were judged then.
        Raises Refused `record_rolled_back`, `record_forked`, `record_jumped`, `record_expired`, `record_needed`,
        `below_threshold`, `wrong_mode`, `centre_taken`, `name_alike`, `pin_needs_two`, `schema`, `not_canonical`.
        """
        signed = SignedRecord.parse(data, limit=RECORD_LIMIT)
        admit = {
            "root": self._admit_root,
            "statement": self._admit_statement,
            "bulletin": self._admit_bulletin,
            "pin": self._admit_pin,
        }[kind]
        return admit(signed, Record(kind, "", 0, digest(kind, self.mode, signed.payload), data), now)

    def _admit_root(self, signed: SignedRecord, record: Record, now: int | None) -> tuple[Roster, Record]:
        root = unpack(signed.payload, Root, limit=RECORD_LIMIT)
        record = record._replace(subject=root.party, version=root.version)
        held = self.parties.get(root.party)
        known = {version: kept for version, (_, kept) in held.roots.items()} if held else {}
        if _known(known, record):
            return self, record
        signed.check("root", self.mode, _by_id(root.keys), root.threshold)
        if held is not None:
            if root.version != max(known) + 1:
                raise Refused(Code.RECORD_NEEDED, f"root version {max(known) + 1} of {root.party} comes first")
            signed.check("root", self.mode, _by_id(held.root.keys), held.root.threshold)
        elif root.version != 1:
            raise Refused(Code.RECORD_NEEDED, f"root version 1 of {root.party} comes first")
        elif now is not None:
            check_party(root.party, self._believed_but(root.party))
        # No expiry here: the chain to a root that is in force begins with roots that are not.
        roots = {**(held.roots if held else {}), root.version: (root, record)}
        return self._with(root.party, replace(held, roots=roots) if held else Held(roots), record), record

    def _admit_statement(self, signed: SignedRecord, record: Record, now: int | None) -> tuple[Roster, Record]:
        statement = unpack(signed.payload, Statement, limit=RECORD_LIMIT)
        record = record._replace(subject=statement.party, version=statement.version)
        self._same_mode(statement.mode)
        held = self.parties.get(statement.party)
        named = held.roots.get(statement.root.version) if held else None
        if held is None or named is None or named[1].hash != statement.root.hash:
            raise Refused(Code.RECORD_NEEDED, f"the root that {statement.party}'s statement names is not held")
        if _known({version: kept for version, (_, kept) in held.statements.items()}, record):
            return self._countersigned_since(held, statement, signed, record)
        if held.statements and statement.root.version < max(s.root.version for s, _ in held.statements.values()):
            raise Refused(Code.RECORD_ROLLED_BACK, "the statement names an older root than the one before it")
        # By the newest root too: a registrar that it has dropped cannot go on under an older one.
        for root in (named[0], held.root):
            signed.check("statement", self.mode, _by_id(root.registrars), root.registrar_threshold)
        taken = self._taken(held, statement)
        if held.statement is not None and _takes_back(held.statement[0], statement):
            # Whoever squats on a name must not hold up that a key is taken back: only that centre is left out.
            statement = _but(statement, {*taken, *self._alike(statement)})
        elif taken:
            name, owner = next(iter(taken.items()))
            raise Refused(Code.CENTRE_TAKEN, f"{name} is a centre of {owner or 'our own party'} here")
        if now is not None:
            self._check_names(statement)
        _expiry(held.root.expires_at, now, held.roots[max(held.roots)][1])
        _expiry(statement.expires_at, now, record)
        statements = {**held.statements, statement.version: (statement, record)}
        return self._with(statement.party, replace(held, statements=statements), record), record

    def _taken(self, held: Held, statement: Statement) -> dict[str, str | None]:
        """The statement's centres whose name another party has here. Our own name is never free, even before our own
        statement is here: its officers sign our pins."""
        owners = {centre.name: self.party_of(centre.name) for centre in statement.centres}
        return {
            name: owner
            for name, owner in owners.items()
            if owner not in (None, statement.party) or (name == self.centre and not self._is_own(held))
        }

    def _alike(self, statement: Statement) -> set[str]:
        """The statement's centres that look like one of another party that is believed here."""
        others = self._believed_centres(statement.party)
        return {centre.name for centre in statement.centres if look_alikes(centre.name, others)}

    def _countersigned_since(
        self, held: Held, statement: Statement, signed: SignedRecord, record: Record
    ) -> tuple[Roster, Record]:
        """The statement is known. What its State's registrars have signed since is put to it, and nobody else's word:
        a record is not made longer by whoever likes."""
        known, kept = held.statements[statement.version]
        by_state = _by_id(
            (*self._registrars_of(statement.authorised_by), *self._registrars_of(self.state_of(statement.party)))
        )
        ours = SignedRecord.parse(kept.data, limit=RECORD_LIMIT)
        further = {
            key: signature
            for key, signature in signed.signatures
            if key in by_state and dict(ours.signatures).get(key) != signature
        }
        if not further:
            return self, record
        SignedRecord.join(signed.payload, further).check("statement", self.mode, by_state, len(further))
        # What verifies takes the place of what a carrier may have put there under the State's key id.
        joined = SignedRecord.join(ours.payload, {**dict(ours.signatures), **further})
        record = record._replace(data=joined.encode())
        return self._with(
            known.party, replace(held, statements={**held.statements, known.version: (known, record)})
        ), record

    def _registrars_of(self, party: str | None) -> tuple[bytes, ...]:
        """The registrars of a party that is believed; none of another, whose signature would prove nothing."""
        return self.parties[party].root.registrars if party is not None and self.is_believed(party) else ()

    def _admit_bulletin(self, signed: SignedRecord, record: Record, now: int | None) -> tuple[Roster, Record]:
        bulletin = unpack(signed.payload, Bulletin, limit=RECORD_LIMIT)
        record = record._replace(subject=bulletin.centre, version=bulletin.version)
        self._same_mode(bulletin.mode)
        known = self.bulletins.get(bulletin.centre)
        if known is not None and not self._in_force(known):
            known = None  # nor does a number hold that was signed with a key taken off the list
        if _known({known[0].version: known[1]} if known else {}, record):
            return self, record
        centre = self._listed(bulletin.centre)
        signed.check("bulletin", self.mode, _by_id(centre.keys), 1)
        self._nothing_new_under_expired(bulletin, known[0] if known else None, now, record)
        _expiry(bulletin.expires_at, now, record)
        return replace(self, bulletins={**self.bulletins, bulletin.centre: (bulletin, record)}), record

    def _nothing_new_under_expired(
        self, bulletin: Bulletin, known: Bulletin | None, now: int | None, record: Record
    ) -> None:
        """Whoever withholds a newer statement may have the key that it revokes: what seals for a new key of theirs
        would be read by them. Addresses and hours may change under an expired statement, under an expired root not."""
        if now is None:
            return
        stale = self.stale(bulletin.centre, now)
        new = not set(bulletin.sealing) <= set(known.sealing if known else ())
        if "root" in stale or ("statement" in stale and new):
            raise Refused(
                Code.RECORD_EXPIRED, f"{stale[0]} of {bulletin.centre}'s party, under which {record.kind} "
                f"{record.version} says something new",
            )  # fmt: skip

    def _admit_pin(self, signed: SignedRecord, record: Record, now: int | None) -> tuple[Roster, Record]:
        pin = unpack(signed.payload, Pin, limit=RECORD_LIMIT)
        record = record._replace(subject=pin.party, version=pin.at)
        held = self.parties.get(pin.party)
        if pin.centre != self.centre:
            raise Refused(Code.NOT_FOR_US, f"a pin of {pin.centre}, not of {self.centre}")
        if held is None or held.roots.get(pin.root.version, (None, None))[1] is None:
            raise Refused(Code.RECORD_NEEDED, f"the root of {pin.party} that the pin names is not held")
        if held.roots[pin.root.version][1].hash != pin.root.hash:
            raise Refused(Code.RECORD_FORKED, f"the pin names another root of {pin.party} than the one held")
        if _known({held.pin[0].at: held.pin[1]} if held.pin else {}, record, jumps=False):
            return self, record
        if now is not None and pin.at > now + PIN_AHEAD_MS:
            # Later pins, the withdrawal among them, are known by their instant: this one would outlast them all.
            raise Refused(Code.RECORD_JUMPED, f"the pin of {pin.party} is dated more than a day ahead")
        own = self.statement_named(self.centre, pin.statement)
        # A pin may name an earlier statement of ours, but not to let a key sign that has been revoked since.
        officers = {key_id(ED25519, o.key): o.key for o in own.officers if o.centre == self.centre}
        officers = {key: public for key, public in officers.items() if key not in self._revoked()}
        try:
            pinned_by = frozenset(signed.check("pin", self.mode, officers, 2))
        except Refused as refused:
            if refused.code is not Code.BELOW_THRESHOLD:
                raise
            raise Refused(Code.PIN_NEEDS_TWO, f"the pin of {pin.party}") from refused
        if now is not None and not pin.withdrawn:
            # Both may have been here, and neither believed, when their records came.
            check_party(pin.party, self._believed_but(pin.party))
            if held.statement is not None:
                self._check_names(held.statement[0])
        return self._with(pin.party, replace(held, pin=(pin, record), pinned_by=pinned_by)), record

    def _believed_but(self, party: str) -> tuple[str, ...]:
        return tuple(other for other in self.parties if other != party and self.is_believed(other))

    def _check_names(self, statement: Statement) -> None:
        """Raises `name_alike`. Not asked of what is read back: a newer table must not lock a node out of its record."""
        others = self._believed_but(statement.party)
        if statement.authorised_by is not None:
            check_party(statement.authorised_by, others)
        check_centres((centre.name for centre in statement.centres), self._believed_centres(statement.party))

    def _believed_centres(self, but: str) -> dict[str, str]:
        """Centre → party, of the newest statements of all that are believed but one."""
        held = ((party, self.parties[party].statement) for party in self._believed_but(but))
        return {centre.name: party for party, kept in held if kept is not None for centre in kept[0].centres}

    def _with(self, party: str, held: Held, came: Record | None = None) -> Roster:
        order = self.order if came is None else {**self.order, came.hash: len(self.order)}
        return replace(self, parties={**self.parties, party: held}, order=order)

    def _same_mode(self, mode: Mode) -> None:
        if mode != self.mode:
            raise Refused(Code.WRONG_MODE, f"a record of mode {mode} on a {self.mode} node")

    # -- looking up ----------------------------------------------------------------------------------------------

    def party_of(self, centre: str) -> str | None:
        """The party whose newest statement lists the centre."""
        return self._by_centre.get(centre)

    @cached_property
    def _by_centre(self) -> dict[str, str]:
        """Centre → party: asked ten times for every message, whoever else is believed."""
        found: dict[str, str] = {}
        for party, held in self.parties.items():
            for listed in held.statement[0].centres if held.statement else ():
                found.setdefault(listed.name, party)
        return found

    def is_believed(self, party: str) -> bool:
        """Our own party by the anchor, every other one by a pin of ours that stands and is not a withdrawal."""
        held = self.parties.get(party)
        if held is None:
            return False
        return self._is_own(held) or (held.pin is not None and not held.pin[0].withdrawn and self._stands(held))

    def _is_own(self, held: Held) -> bool:
        return any(record.hash == self.anchor for _, record in held.roots.values())

    def _stands(self, held: Held) -> bool:
        """Whether two of the officers who pinned it hold keys that have not been revoked since: else pin again."""
        return len(held.pinned_by - self._revoked()) >= 2

    def _revoked(self) -> frozenset[bytes]:
        """The key ids that our own party's newest statement revokes."""
        own = self.parties.get(self.party_of(self.centre) or "")
        statement = own.statement[0] if own and own.statement else None
        return frozenset(key_id(ED25519, key) for key in (statement.revoked if statement else ()))

    def believed(self, centre: str) -> Centre:
        """The centre as its newest statement lists it. Raises `unknown_centre` or `not_pinned`."""
        listed = self._listed(centre)
        party = self.party_of(centre)
        if party is None or not self.is_believed(party):
            raise Refused(Code.NOT_PINNED, f"{centre} of {party}")
        return listed

    def _listed(self, name: str) -> Centre:
        party = self.party_of(name)
        held = self.parties[party].statement if party else None
        centre = held[0].centre(name) if held else None
        if centre is None:
            raise Refused(Code.UNKNOWN_CENTRE, f"no centre {name} is known here")
        return centre

    def statement_of(self, centre: str) -> tuple[Statement, StatementRef]:
        """The newest statement of a believed centre's party, and how to name it."""
        self.believed(centre)
        held = self.parties[self.party_of(centre) or ""].statement
        assert held is not None
        return held[0], StatementRef(version=held[1].version, hash=held[1].hash)

    def statement_named(self, centre: str, ref: StatementRef) -> Statement:
        """The statement that a release or pin names. Raises `record_needed` (alarm) or `record_forked`."""
        party = self.party_of(centre)
        kept = self.parties[party].statements.get(ref.version) if party else None
        if kept is None:
            raise Refused(Code.RECORD_NEEDED, f"statement {ref.version} of {centre}'s party")
        if kept[1].hash != ref.hash:
            raise Refused(Code.RECORD_FORKED, f"statement {ref.version} of {party} exists twice")
        return kept[0]

    def signing_key(self, centre: str, key: bytes, ref: StatementRef | None = None) -> bytes:
        """The public key behind a key id of a believed centre, under the statement named (else the newest).

        Raises `unknown_centre`, `not_pinned`, `unknown_key`, `key_revoked`, `record_needed`.
        """
        self.believed(centre)
        statement = self.statement_named(centre, ref) if ref else self.statement_of(centre)[0]
        listed = statement.centre(centre)
        for public in listed.keys if listed else ():
            if key_id(ED25519, public) == key:
                return public
        raise self._no_key(statement, key, f"of {centre}")

    def officer(self, centre: str, key: bytes, ref: StatementRef | None = None) -> Officer:
        """The officer of a believed centre who holds this key. Raises `officer_unknown`, `key_revoked`."""
        return self._person(centre, key, ref, lambda statement: statement.officers, "officer")

    def service(self, centre: str, key: bytes, ref: StatementRef | None = None) -> Service:
        """The service of a believed centre that holds this key. Raises `officer_unknown`, `key_revoked`."""
        return self._person(centre, key, ref, lambda statement: statement.services, "service")

    def _person(
        self,
        centre: str,
        key: bytes,
        ref: StatementRef | None,
        among: Callable[[Statement], tuple[Person, ...]],
        what: str,
    ) -> Person:
        self.believed(centre)
        statement = self.statement_named(centre, ref) if ref else self.statement_of(centre)[0]
        for each in among(statement):
            if each.centre == centre and key_id(ED25519, each.key) == key:
                return each
        refused = self._no_key(statement, key, f"of any {what} of {centre}")
        raise Refused(Code.OFFICER_UNKNOWN, refused.detail) if refused.code is Code.UNKNOWN_KEY else refused

    @staticmethod
    def _no_key(statement: Statement, key: bytes, whose: str) -> Refused:
        revoked = {key_id(ED25519, public) for public in statement.revoked}
        return Refused(Code.KEY_REVOKED if key in revoked else Code.UNKNOWN_KEY, f"key {key.hex()[:8]} {whose}")

    def countersigned(self, party: str, version: int | None = None) -> bool:
        """Whether the State that authorises a party has signed its statement too: k registrars of that State's newest
        root, of a State that is believed here. A party that nobody authorises needs no such signature.

        `version` names an older statement; None is the newest.
        """
        held = self.parties[party]
        named = held.statement if version is None else held.statements.get(version)
        if named is None:
            return False
        state = self.state_of(party, version)
        return state is None or self._has_signed(state, named[1])

    def state_of(self, party: str, version: int | None = None) -> str | None:
        """The State that answers for a party; None for a party that answers for itself.

        By its newest statement, or by an older `version`. Nobody rids itself of its State: a statement that names
        none, or another, after one that named a State counts so only where that State has signed it too.
        """
        state: str | None = None
        for number, (statement, record) in sorted(self.parties[party].statements.items()):
            if version is not None and number > version:
                break
            if state is None or self._has_signed(state, record):
                state = statement.authorised_by
        return state

    def _has_signed(self, state: str, record: Record) -> bool:
        """Whether k registrars of a State that is believed here have signed the statement of another party."""
        if not self.is_believed(state):
            return False
        root = self.parties[state].root
        return _signed_by(record.data, self.mode, root.registrars, root.registrar_threshold)

    def bulletin(self, centre: str) -> Bulletin | None:
        """The newest bulletin of a centre, expired or not: last keys and addresses stay in use, marked STALE. It falls
        with the key that signed it."""
        kept = self.bulletins.get(centre)
        return kept[0] if kept and self._in_force(kept) else None

    def _in_force(self, kept: tuple[Bulletin, Record]) -> bool:
        """Whether a key that the newest statement lists of the centre has signed its bulletin: who had one that was
        taken off the list may have named a sealing key of their own."""
        held = self.parties.get(self.party_of(kept[0].centre) or "")
        centre = held.statement[0].centre(kept[0].centre) if held and held.statement else None
        return centre is not None and _bulletin_by(kept[1].data, self.mode, centre.keys)

    def stale(self, centre: str, now: int) -> tuple[RecordKind, ...]:
        """Which of a centre's records are past their expiry: drawn as STALE, never hidden."""
        party = self.parties.get(self.party_of(centre) or "")
        found: list[RecordKind] = []
        if party and party.root.expires_at <= now:
            found.append("root")
        if party and party.statement and party.statement[0].expires_at <= now:
            found.append("statement")
        bulletin = self.bulletin(centre)
        if bulletin and bulletin.expires_at <= now:
            found.append("bulletin")
        return tuple(found)

    def records(self) -> tuple[Record, ...]:
        """Every record held, in an order in which another reader can admit them."""
        held = list(self.parties.values())
        held.sort(key=lambda party: not self._is_own(party))
        chains = [record for party in held for record in party.chain()]
        chains.sort(key=lambda record: self.order.get(record.hash, -1))
        bulletins = [kept[1] for kept in self.bulletins.values() if self._in_force(kept)]
        pins = [party.pin[1] for party in held if party.pin and self._stands(party)]
        return (*chains, *bulletins, *pins)

    def newest(self, kind: RecordKind, subject: str) -> Record | None:
        """The newest record of a kind about a party (root, statement, pin) or a centre (bulletin)."""
        if kind == "bulletin":
            kept = self.bulletins.get(subject)
            return kept[1] if kept and self._in_force(kept) else None
        held = self.parties.get(subject)
        if held is None:
            return None
        if kind == "root":
            return held.roots[max(held.roots)][1]
        if kind == "statement":
            return held.statement[1] if held.statement else None
        return held.pin[1] if held.pin else None


def load_roster(blank: Roster, records: Iterable[tuple[RecordKind, bytes]]) -> Roster:
    """The roster that a store holds, admitted again from the signed bytes; expiry was judged when they came."""
    roster = blank
    for kind, data in records:
        roster, _ = roster.admit(kind, data, None)
    return roster


@lru_cache(maxsize=1024)
def _signed_by(data: bytes, mode: Mode, registrars: tuple[bytes, ...], threshold: int) -> bool:
    """Asked again for every message of a party: the answer is the bytes' for ever."""
    try:
        SignedRecord.parse(data, limit=RECORD_LIMIT).check("statement", mode, _by_id(registrars), threshold)
    except Refused:
        return False
    return True


@lru_cache(maxsize=1024)
def _bulletin_by(data: bytes, mode: Mode, keys: tuple[bytes, ...]) -> bool:
    """Asked again for everything that is sealed: the answer is the bytes' for ever."""
    try:
        SignedRecord.parse(data, limit=RECORD_LIMIT).check("bulletin", mode, _by_id(keys), 1)
    except Refused:
        return False
    return True


def _takes_back(last: Statement, statement: Statement) -> bool:
    """Whether a key is named as revoked, or as former, that the last statement did not name so."""
    return not (set(statement.revoked) <= set(last.revoked) and set(statement.former) <= set(last.former))


def _but(statement: Statement, centres: set[str]) -> Statement:
    """The statement as it is read here: without these centres, and all that it says of them."""
    if not centres:
        return statement
    return structs.replace(
        statement,
        centres=tuple(each for each in statement.centres if each.name not in centres),
        officers=tuple(each for each in statement.officers if each.centre not in centres),
        services=tuple(each for each in statement.services if each.centre not in centres),
        opens=tuple(each for each in statement.opens if each.inform not in centres),
    )


def _by_id(keys: tuple[bytes, ...]) -> dict[bytes, bytes]:
    return {key_id(ED25519, key): key for key in keys}


def _known(known: dict[int, Record], record: Record, *, jumps: bool = True) -> bool:
    """True for a record held already; refuses a rollback, a fork and a jump."""
    same = known.get(record.version)
    if same is not None:
        if same.hash != record.hash:
            raise Refused(Code.RECORD_FORKED, f"{record.kind} {record.version} of {record.subject} exists twice")
        return True
    newest = max(known, default=0)
    if known and record.version < newest:
        raise Refused(
            Code.RECORD_ROLLED_BACK, f"{record.kind} {record.version} of {record.subject}; {newest} is held already"
        )
    # A first record may stand anywhere (an introduction long after the party began), a later one not.
    if jumps and known and record.version - newest > LONGEST_JUMP:
        raise Refused(Code.RECORD_JUMPED, f"{record.kind} {newest} to {record.version} of {record.subject}")
    return False


def _expiry(expires_at: int, now: int | None, record: Record) -> None:
    if now is not None and expires_at <= now:
        raise Refused(Code.RECORD_EXPIRED, f"{record.kind} {record.version} of {record.subject}")
