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

from collections.abc import Iterable
from dataclasses import dataclass, replace

from msgspec import structs

from protocols.believed import KINDS, RECORD_LIMIT, Believed, Held, Record, RecordKind, by_id
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

LONGEST_JUMP = 1_000
PIN_AHEAD_MS = 86_400_000


@dataclass(frozen=True)
class Roster(Believed):
    """Everything one reader holds, and what else it lets in."""

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
        signed.check("root", self.mode, by_id(root.keys), root.threshold)
        if held is not None:
            if root.version != max(known) + 1:
                raise Refused(Code.RECORD_NEEDED, f"root version {max(known) + 1} of {root.party} comes first")
            signed.check("root", self.mode, by_id(held.root.keys), held.root.threshold)
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
            signed.check("statement", self.mode, by_id(root.registrars), root.registrar_threshold)
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
        by_state = by_id(
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
        signed.check("bulletin", self.mode, by_id(centre.keys), 1)
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


def load_roster(blank: Roster, records: Iterable[tuple[RecordKind, bytes]]) -> Roster:
    """The roster that a store holds, admitted again from the signed bytes; expiry was judged when they came."""
    roster = blank
    for kind, data in records:
        roster, _ = roster.admit(kind, data, None)
    return roster


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
