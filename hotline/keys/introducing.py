"""Believing another party: its records verified, its fingerprint compared by people, a pin signed by two officers.

    met = stranger(records, roster, now)                     # verified, and believed by nobody yet
    begun = await sign_pin(met, roster, watch_1, now)        # after WATCH-1 has compared met.fingerprint by voice
    pin = await sign_pin(met, roster, watch_2, now, begun)   # WATCH-2 as well: now it counts

Each officer compares for themselves and signs with their own key, in their own process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from protocols.errors import Code, Refused
from protocols.keys import ED25519, Signer, fingerprint, key_id
from protocols.roster import Pin, RecordKind, RootRef, Roster, Statement
from protocols.signed import SignedRecord
from protocols.wire import pack, unpack

__all__ = ["OFFICERS", "Stranger", "begun_for", "cosigned", "sign_pin", "stranger"]

OFFICERS = 2


@dataclass(frozen=True, slots=True)
class Stranger:
    """A party whose records hold together. Whether it is who it says, its fingerprint has to tell two people."""

    party: str
    root: RootRef
    centres: tuple[str, ...]
    records: tuple[tuple[RecordKind, bytes], ...]

    @property
    def fingerprint(self) -> str:
        """Eight groups of five digits and a check digit: of the root that is pinned."""
        return fingerprint(self.root.hash)


def stranger(records: Sequence[tuple[RecordKind, bytes]], roster: Roster, now: int) -> Stranger:
    """The one party that these records introduce, verified against what `roster` already holds.

    Raises Refused `wrong_mode` before anything else, `already` (our own party, or one pinned by the same root),
    `file_unreadable` (no root, two parties, no statement), and as `Roster.admit`.
    """
    kept = tuple((kind, data) for kind, data in records if kind != "pin")  # theirs are their own affair
    _of_this_mode(kept, roster)
    if any(
        kind == "root" and SignedRecord.parse(data).hash("root", roster.mode) == roster.anchor for kind, data in kept
    ):
        raise Refused(Code.ALREADY, "this is your own party's file; you need theirs")
    after, parties = roster, []
    for kind, data in kept:
        after, record = after.admit(kind, data, now)
        if kind == "root":
            parties.append(record.subject)
    if len(set(parties)) != 1 or after.parties[parties[0]].statement is None:
        raise Refused(Code.FILE_UNREADABLE, "an introduction has the root and the statement of one party")
    held = after.parties[parties[0]]
    root, record = held.roots[min(held.roots)]
    if after.is_believed(root.party) and (held.pin is None or held.pin[0].root.hash == record.hash):
        raise Refused(Code.ALREADY, f"{root.party} is believed here by this root")
    assert held.statement is not None
    centres = tuple(centre.name for centre in held.statement[0].centres)
    return Stranger(root.party, RootRef(version=record.version, hash=record.hash), centres, kept)


def _of_this_mode(records: Sequence[tuple[RecordKind, bytes]], roster: Roster) -> None:
    """A root serves every mode; what a party says of itself in another one would look like a second history here."""
    for kind, data in records:
        if kind == "statement" and (mode := unpack(SignedRecord.parse(data).payload, Statement).mode) != roster.mode:
            raise Refused(Code.WRONG_MODE, f"what it holds was made in mode {mode}, and this node is of {roster.mode}")


def begun_for(data: bytes, centre: str) -> str | None:
    """The party that a pin is for which one officer of `centre` has signed; None for a whole one, or another centre's.

    Nothing is verified. Raises Refused for what is no pin.
    """
    begun = SignedRecord.parse(data)
    pin = unpack(begun.payload, Pin)
    return pin.party if pin.centre == centre and len(begun.signatures) < OFFICERS else None


async def sign_pin(
    met: Stranger, roster: Roster, signer: Signer, now: int, begun: SignedRecord | None = None
) -> SignedRecord:
    """The pin with one officer's signature more. `begun` is what another officer of our centre signed before.

    Raises Refused `officer_unknown`, `same_officer`, and `file_unreadable` when `begun` pins something else.
    """
    if begun is None:
        roster.officer(roster.centre, signer.id)
        _, statement = roster.statement_of(roster.centre)
        held = roster.parties.get(met.party)
        # Later than a pin or a withdrawal of before, whatever a clock that was set back says.
        at = max(now, held.pin[0].at + 1) if held is not None and held.pin is not None else now
        pin = Pin(centre=roster.centre, party=met.party, root=met.root, statement=statement, at=at)
        payload = pack(pin)
        return SignedRecord.join(payload, {signer.id: await signer.sign("pin", payload)})
    return await cosigned(begun, (roster.centre, met.party, met.root, False), roster, signer)


async def cosigned(
    begun: SignedRecord, said: tuple[str, str, RootRef, bool], roster: Roster, signer: Signer
) -> SignedRecord:
    """A pin that another officer of our centre began, with this officer's signature too. `said`: centre, party, root,
    and whether it withdraws, as this officer means it. Raises Refused as `sign_pin`."""
    officer = roster.officer(roster.centre, signer.id)
    pin = unpack(begun.payload, Pin)
    if (pin.centre, pin.party, pin.root, pin.withdrawn) != said:
        raise Refused(Code.FILE_UNREADABLE, "the pin that was begun is not of this party's root")
    listed = roster.statement_named(roster.centre, pin.statement).officers
    keys = {key_id(ED25519, each.key): each.key for each in listed if each.centre == roster.centre}
    if officer.key not in keys.values():
        raise Refused(Code.OFFICER_UNKNOWN, "the pin was begun under a statement that does not list this officer")
    begun.check("pin", roster.mode, keys, 1)
    if signer.id in dict(begun.signatures):
        raise Refused(Code.SAME_OFFICER, f"{officer.role} has signed this pin; another officer signs it as well")
    return begun.signed_by(signer.id, await signer.sign("pin", begun.payload))
