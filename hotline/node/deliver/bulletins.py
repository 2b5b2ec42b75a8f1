"""Our own bulletin, renewed before it runs out: sealing keys, addresses, the statement that we follow."""

from __future__ import annotations

from collections.abc import Sequence

from hotline.node.record.facts import Place
from protocols.keys import Signer
from protocols.messages.forms import FORMS
from protocols.roster import BULLETIN_DAYS, Bulletin, Contact, Roster
from protocols.signed import SignedRecord
from protocols.wire import pack

__all__ = ["RENEW_MS", "next_bulletin"]

DAY_MS = 86_400_000
RENEW_MS = 3 * DAY_MS


async def next_bulletin(
    roster: Roster, signer: Signer, place: Place, sealing: Sequence[bytes], addresses: Sequence[str], now: int
) -> bytes | None:
    """The signed bulletin to publish now; None while the one in force says the same and has days to run."""
    _, statement = roster.statement_of(place.me)
    before = roster.bulletin(place.me)
    said = {
        "sealing": tuple(sealing[-3:]),
        "addresses": tuple(addresses),
        "statement": statement,
        "reads": tuple(sorted(f"{name}/{version}" for name, version in FORMS)),
    }
    fresh = before is not None and before.expires_at - now > RENEW_MS
    if fresh and all(getattr(before, name) == value for name, value in said.items()):
        return None
    bulletin = Bulletin(
        centre=place.me,
        mode=place.mode,
        version=before.version + 1 if before else 1,
        contact=before.contact if before else Contact(),
        watch_hours=before.watch_hours if before else (),
        at=now,
        expires_at=now + BULLETIN_DAYS * DAY_MS,
        **said,  # type: ignore[arg-type]
    )
    payload = pack(bulletin)
    return SignedRecord.join(payload, {signer.id: await signer.sign("bulletin", payload)}).encode()
