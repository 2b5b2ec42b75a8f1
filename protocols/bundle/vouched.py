"""Who is believed outside: a party whose root somebody compared by its fingerprint. No pin is asked, none is inside.

The records are admitted as a node admits them, with the same refusals (specification: roster). A fingerprint may be
that of the first root, as parties read them to one another, or of a later one; then nothing counts that a root before
it vouches for, because whoever holds no key of the party can invent roots that come before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from protocols.believed import RECORD_LIMIT
from protocols.bundle.findings import Fact, Finding
from protocols.bundle.form import PartyRecords
from protocols.errors import Code, Refused
from protocols.keys import ED25519, damm, fingerprint, key_id
from protocols.pae import Mode
from protocols.records import Centre, Root, Statement
from protocols.roster import Officer, Roster, Service
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["Vouched", "admitted", "party_named", "read_fingerprint"]


def read_fingerprint(text: str) -> bytes:
    """The 16 bytes behind digit groups that a person typed; blanks and dashes are passed over.

    Raises Refused `schema`: not 41 digits, or the last one does not belong to the others.
    """
    digits = re.sub(r"[\s-]", "", text)
    if not re.fullmatch(r"[0-9]{41}", digits):
        raise Refused(Code.SCHEMA, "a fingerprint is eight groups of five digits, and one digit more", field="root")
    if damm(digits) != 0:
        raise Refused(Code.SCHEMA, "the last digit does not belong to the others: one was misheard or mistyped",
                      field="root")  # fmt: skip
    value = int(digits[:40])
    if value >= 1 << 128:
        raise Refused(Code.SCHEMA, "no fingerprint is so large: a digit was misheard or mistyped", field="root")
    return value.to_bytes(16, "big")


@dataclass(frozen=True)
class Vouched(Roster):
    """A roster of somebody who has no centre. `compared`: party → the first 16 bytes of the root that was compared."""

    compared: Mapping[str, bytes] = field(default_factory=dict)

    @classmethod
    def blank(cls, mode: Mode, compared: Mapping[str, bytes]) -> Vouched:
        """With nothing in it. No centre has the empty name, and no root the empty hash."""
        return cls(mode, "", b"", compared=dict(compared))

    def compared_root(self, party: str) -> int | None:
        """The version of the root that was compared."""
        held, begins = self.parties.get(party), self.compared.get(party)
        if held is None or begins is None:
            return None
        return next((version for version, (_, each) in held.roots.items() if each.hash[:16] == begins), None)

    def is_believed(self, party: str) -> bool:
        return self.compared_root(party) is not None

    def party_of(self, centre: str) -> str | None:
        """As a node finds it, else by older statements: what a centre said stands when it is listed no more."""
        newest = super().party_of(centre)
        if newest is not None:
            return newest
        named = (party for party in self.parties if any(each.centre(centre) for each in self.statements_of(party)))
        return next(named, None)

    def _listed(self, name: str) -> Centre:
        party = self.party_of(name)
        held = [centre for each in self.statements_of(party or "") if (centre := each.centre(name)) is not None]
        if not held:
            raise Refused(Code.UNKNOWN_CENTRE, f"no centre {name} is known here")
        return held[-1]

    # -- keys, of whatever statement ---------------------------------------------------------------------------------

    def statements_of(self, party: str) -> list[Statement]:
        """Every statement of a party, by ascending version."""
        held = self.parties.get(party)
        return [each for _, (each, _) in sorted(held.statements.items())] if held else []

    def centre_keys(self, centre: str) -> dict[bytes, bytes]:
        """Key id → public key of a centre, of every statement: what it signed stands when the key has been replaced.

        Raises Refused `unknown_centre`, `not_pinned`.
        """
        self.believed(centre)
        listed = (each.centre(centre) for each in self.statements_of(self.party_of(centre) or ""))
        return {key_id(ED25519, key): key for each in listed if each is not None for key in each.keys}

    def people(self, centre: str) -> dict[bytes, Officer | Service]:
        """Key id → officer or service of a centre, of every statement. Raises Refused as `centre_keys`."""
        self.believed(centre)
        statements = self.statements_of(self.party_of(centre) or "")
        everybody: list[Officer | Service] = []
        for each in statements:
            everybody += each.services
            everybody += each.officers
        return {key_id(ED25519, who.key): who for who in everybody if who.centre == centre}

    def officer_keys(self, centre: str) -> dict[bytes, tuple[bytes, str]]:
        """Key id → (public key, role) of its officers, programs left out."""
        people = self.people(centre).items()
        return {key: (who.key, who.role) for key, who in people if isinstance(who, Officer)}

    def revoked_of(self, centre: str) -> frozenset[bytes]:
        """The key ids that the party's newest statement in the bundle revokes."""
        statements = self.statements_of(self.party_of(centre) or "")
        return frozenset(key_id(ED25519, key) for key in (statements[-1].revoked if statements else ()))


def party_named(records: PartyRecords) -> str:
    """What the first root says that the party is called; nothing of it verified. Raises Refused as `unpack`."""
    return unpack(SignedRecord.parse(records.roots[0], limit=RECORD_LIMIT).payload, Root, limit=RECORD_LIMIT).party


def admitted(
    mode: Mode, parties: Iterable[PartyRecords], compared: Mapping[str, bytes]
) -> tuple[Vouched, tuple[str, ...], list[Finding]]:
    """The roster that these records make, the names of parties that nobody compared, and what was found on the way."""
    roster, findings, others = Vouched.blank(mode, compared), list[Finding](), list[str]()
    named: set[str] = set()
    for place, records in enumerate(parties):
        try:
            name = party_named(records)
            if name in named:
                raise Refused(Code.NOT_CANONICAL, f"{name} is there twice")
            named.add(name)
            if name not in compared:
                others.append(name)
                continue
            roster = _party(roster, name, records)
        except Refused as refused:
            facts = {"piece": f"parties[{place}]", "refusal": str(refused.code), "detail": refused.detail}
            findings.append(Finding("wrong", "piece_refused", None, facts))
            continue
        findings.append(_compared(roster, name))
    findings += [Finding("wrong", "root_unknown", None, {"party": name}) for name in sorted(set(compared) - named)]
    return _countersigned(roster, findings), tuple(others), findings


def _party(roster: Vouched, name: str, records: PartyRecords) -> Vouched:
    """Each root with the statements that name it, as a node's store keeps them: a later root may have dropped whoever
    signed them."""
    statements = [
        (unpack(SignedRecord.parse(data, limit=RECORD_LIMIT).payload, Statement, limit=RECORD_LIMIT), data)
        for data in records.statements
    ]
    order = [statement.version for statement, _ in statements]
    if order != sorted(set(order)):
        raise Refused(Code.NOT_CANONICAL, "its statements are not in ascending order, or one is there twice")
    begins, counts = roster.compared.get(name), False
    for number, data in enumerate(records.roots, 1):
        admitted, record = roster.admit("root", data, None)
        assert isinstance(admitted, Vouched)
        if (record.subject, record.version) != (name, number):
            raise Refused(Code.NOT_CANONICAL, "its roots are not those of one party, from the first on, each once")
        roster, counts = admitted, counts or record.hash[:16] == begins
        for statement, signed in [each for each in statements if each[0].root.version == number]:
            if statement.party != name:
                raise Refused(Code.NOT_CANONICAL, f"a statement of {statement.party} among those of {name}")
            if counts:
                admitted, _ = roster.admit("statement", signed, None)
                assert isinstance(admitted, Vouched)
                roster = admitted
    if any(statement.root.version > len(records.roots) for statement, _ in statements):
        raise Refused(Code.RECORD_NEEDED, "a statement names a root that is not inside")
    return roster


def _compared(roster: Vouched, name: str) -> Finding:
    version = roster.compared_root(name)
    held = roster.parties[name].roots
    if version is None:
        found = fingerprint(held[1][1].hash)
        return Finding("wrong", "root_differs", None, {"party": name, "fingerprint": found})
    facts: dict[str, Fact] = {
        "party": name, "version": version, "fingerprint": fingerprint(held[version][1].hash),
    }  # fmt: skip
    return Finding("proved", "root_compared", None, facts)


def _countersigned(roster: Vouched, findings: list[Finding]) -> Vouched:
    """A State's signature under another party's statement that does not hold is wrong, not merely absent."""
    for name, held in roster.parties.items():
        for statement, record in held.statements.values():
            state = roster.parties.get(statement.authorised_by or "")
            if state is None:
                continue
            keys = {key_id(ED25519, key): key for root, _ in state.roots.values() for key in root.registrars}
            signed = SignedRecord.parse(record.data, limit=RECORD_LIMIT)
            if not any(key in keys for key, _ in signed.signatures):
                continue
            try:
                signed.check("statement", roster.mode, keys, 1)
            except Refused as refused:
                facts = {"piece": f"statement {statement.version} of {name}", "refusal": str(refused.code),
                         "detail": f"the signature of {statement.authorised_by}"}  # fmt: skip
                findings.append(Finding("wrong", "piece_refused", None, facts))
    return roster
