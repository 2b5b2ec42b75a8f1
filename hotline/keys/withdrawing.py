"""Believing a party no more: the pin that two officers signed is withdrawn by two officers.

    begun = await sign_withdrawal("Kestrel Space Watch", roster, watch_1, now)
    pin = await sign_withdrawal("Kestrel Space Watch", roster, watch_2, now, begun)   # now it counts

It is a pin too, a later one that says `withdrawn`. What was received before stays in the record and stays verified;
links to the party's centres end, and nothing of theirs is taken until two officers introduce it again.
"""

from __future__ import annotations

from hotline.keys.introducing import cosigned
from protocols.errors import Code, Refused
from protocols.keys import Signer
from protocols.roster import Pin, Roster
from protocols.signed import SignedRecord
from protocols.wire import pack

__all__ = ["sign_withdrawal"]


async def sign_withdrawal(
    party: str, roster: Roster, signer: Signer, now: int, begun: SignedRecord | None = None
) -> SignedRecord:
    """The withdrawal with one officer's signature more. `begun` is what another officer of our centre signed before.

    Raises Refused `not_found` for a party that is not pinned, `not_allowed` for our own, `officer_unknown`,
    `same_officer`, and `file_unreadable` when `begun` withdraws something else.
    """
    held = roster.parties.get(party)
    if held is None or held.pin is None:
        own = held is not None and roster.is_believed(party)
        raise Refused(
            Code.NOT_ALLOWED if own else Code.NOT_FOUND,
            f"{party} is our own party" if own else f"{party} is not pinned here",
        )
    pinned = held.pin[0]
    if begun is None:
        officer = roster.officer(roster.centre, signer.id)
        if pinned.withdrawn:
            raise Refused(Code.ALREADY, f"{party} is withdrawn here; {officer.role} has nothing to sign")
        _, statement = roster.statement_of(roster.centre)
        at = max(now, pinned.at + 1)  # a clock that was set back must not leave the older pin in force
        payload = pack(
            Pin(centre=roster.centre, party=party, root=pinned.root, statement=statement, at=at, withdrawn=True)
        )
        return SignedRecord.join(payload, {signer.id: await signer.sign("pin", payload)})
    return await cosigned(begun, (roster.centre, party, pinned.root, True), roster, signer)
