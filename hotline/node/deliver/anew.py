"""What our centre signed under a key that it had before, signed anew under the one that it has.

A peer checks epoch records, heads and notices by the keys that our newest statement lists. Those that wait for a peer,
or are said again in each session, outlive a key: one more signature makes no other record, so they get it.
"""

from __future__ import annotations

from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.pae import Kind
from protocols.roster import Roster
from protocols.signed import SignedRecord

__all__ = ["signed_anew"]


async def signed_anew(kind: Kind, data: bytes, station: Station) -> bytes:
    """The record with our centre's signature under the key in use in place of those under keys before it.

    As it is, where the key in use has signed it, or our centre never has (an officer's notice), or the key in use is
    not in our newest statement. Raises Refused as the signer does.
    """
    record, signer, me = SignedRecord.parse(data), station.committer.signer, station.place.me
    have = dict(record.signatures)
    if signer.id in have:
        return data
    before = _ours_ever(station.roster, me) & have.keys()
    if not before or not _is_listed(station.roster, me, signer.id):
        return data
    kept = {key: signature for key, signature in have.items() if key not in before}
    signature = await signer.sign(kind, record.payload)
    return SignedRecord.join(record.payload, {**kept, signer.id: signature}).encode()


def _ours_ever(roster: Roster, me: str) -> frozenset[bytes]:
    """The ids of every key that our centre has had in any statement that is held."""
    held = roster.parties.get(roster.party_of(me) or "")
    listed = (statement.centre(me) for statement, _ in held.statements.values()) if held is not None else ()
    return frozenset(key_id(ED25519, key) for centre in listed if centre is not None for key in centre.keys)


def _is_listed(roster: Roster, me: str, key: bytes) -> bool:
    try:
        roster.signing_key(me, key)
    except Refused as refused:
        if refused.code not in (Code.UNKNOWN_KEY, Code.KEY_REVOKED, Code.UNKNOWN_CENTRE, Code.NOT_PINNED):
            raise
        return False
    return True
