"""The keys behind what was signed long ago: every one that a centre and its officers ever had, and which of them count.

What was signed once stays signed, so a record under a key that was replaced since is still its centre's word. Under a
key that was revoked it is not: whoever stole it signs today what is dated years back.
"""

from __future__ import annotations

from protocols.errors import Refused
from protocols.keys import ED25519, key_id, verify
from protocols.pae import Kind, Mode, pae
from protocols.records import Statement
from protocols.roster import Roster
from protocols.signed import SignedRecord

__all__ = ["centre_ever", "officers_ever", "only_verified", "revoked_ever", "signed_by"]


def _statements(roster: Roster, centre: str) -> list[Statement]:
    held = roster.parties.get(roster.party_of(centre) or "")
    return [statement for _, (statement, _) in sorted(held.statements.items())] if held is not None else []


def revoked_ever(roster: Roster, centre: str) -> frozenset[bytes]:
    """The ids of the keys that any statement of the centre's party revokes."""
    return frozenset(key_id(ED25519, key) for each in _statements(roster, centre) for key in each.revoked)


def centre_ever(roster: Roster, centre: str, *, revoked: bool = False) -> dict[bytes, bytes]:
    """Key id → public key of every key that any statement lists for the centre; those revoked since only if asked."""
    listed = [found for each in _statements(roster, centre) if (found := each.centre(centre)) is not None]
    keys = {key_id(ED25519, key): key for found in listed for key in found.keys}
    gone = frozenset() if revoked else revoked_ever(roster, centre)
    return {id: key for id, key in keys.items() if id not in gone}


def officers_ever(roster: Roster, centre: str, *, revoked: bool = False) -> dict[bytes, tuple[bytes, str]]:
    """Key id → (public key, role) of every officer of the centre, ever; those revoked since only if asked."""
    people = [o for each in _statements(roster, centre) for o in each.officers if o.centre == centre]
    gone = frozenset() if revoked else revoked_ever(roster, centre)
    return {id: (o.key, o.role) for o in people if (id := key_id(ED25519, o.key)) not in gone}


def only_verified(kind: Kind, record: SignedRecord, mode: Mode, roster: Roster, *centres: str) -> SignedRecord:
    """The record with the signatures that these centres and their officers really made, ever, and no others: whoever
    carries a record can put anything beside them."""
    keys: dict[bytes, bytes] = {}
    for centre in centres:
        keys |= centre_ever(roster, centre, revoked=True)
        keys |= {id: key for id, (key, _) in officers_ever(roster, centre, revoked=True).items()}
    said = pae(kind, mode, record.payload)
    return SignedRecord.join(
        record.payload, {id: made for id, made in record.signatures if _holds(keys, id, said, made)}
    )


def _holds(keys: dict[bytes, bytes], id: bytes, said: bytes, made: bytes) -> bool:
    try:
        verify(keys.get(id, b""), said, made)
    except Refused:
        return False
    return True


def signed_by(kind: Kind, record: SignedRecord, mode: Mode, keys: tuple[bytes, ...]) -> bool:
    """Whether one of these public keys really made a signature of it."""
    known, said = {key_id(ED25519, key): key for key in keys}, pae(kind, mode, record.payload)
    return any(_holds(known, id, said, made) for id, made in record.signatures)
