"""What the records that one reader holds come to: who is believed, whose key counts, and in which role.

Nothing is admitted here (`protocols.roster`), and nothing is asked of the time but whether a record is past its expiry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple, TypeVar, get_args

from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.pae import Mode
from protocols.records import Bulletin, Centre, Officer, Pin, Root, Service, Statement, StatementRef
from protocols.signed import SignedRecord

__all__ = ["KINDS", "RECORD_LIMIT", "Believed", "Held", "Record", "RecordKind", "by_id"]

RecordKind = Literal["root", "statement", "bulletin", "pin"]
KINDS: tuple[RecordKind, ...] = get_args(RecordKind)

Person = TypeVar("Person", Officer, Service)

RECORD_LIMIT = 64 * 1024


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
class Believed:
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
        if not self.is_believed_centre(centre):
            raise Refused(Code.NOT_PINNED, f"{centre} of {self.party_of(centre)}")
        return listed

    def is_believed_centre(self, centre: str) -> bool:
        """Whether a party that is believed lists the centre."""
        party = self.party_of(centre)
        return party is not None and self.is_believed(party)

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


def by_id(keys: tuple[bytes, ...]) -> dict[bytes, bytes]:
    return {key_id(ED25519, key): key for key in keys}


@lru_cache(maxsize=1024)
def _signed_by(data: bytes, mode: Mode, registrars: tuple[bytes, ...], threshold: int) -> bool:
    """Asked again for every message of a party: the answer is the bytes' for ever."""
    try:
        SignedRecord.parse(data, limit=RECORD_LIMIT).check("statement", mode, by_id(registrars), threshold)
    except Refused:
        return False
    return True


@lru_cache(maxsize=1024)
def _bulletin_by(data: bytes, mode: Mode, keys: tuple[bytes, ...]) -> bool:
    """Asked again for everything that is sealed: the answer is the bytes' for ever."""
    try:
        SignedRecord.parse(data, limit=RECORD_LIMIT).check("bulletin", mode, by_id(keys), 1)
    except Refused:
        return False
    return True
