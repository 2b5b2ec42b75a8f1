"""Our own bulletin, renewed before it runs out: sealing keys, addresses, the statement that we follow, our contact."""

from __future__ import annotations

from collections.abc import Sequence

from hotline.node.contact_file import Stated
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
    roster: Roster, signer: Signer, place: Place, sealing: Sequence[bytes], addresses: Sequence[str], now: int,
    stated: Stated | None = None, *, ahead: int = 1, relays: Sequence[str] = (),
) -> bytes | None:  # fmt: skip
    """The signed bulletin to publish now; None while the one in force says the same and has days to run.

    `stated`: the contact record to publish; None leaves the one before as it is. `ahead`: how far its version is above
    the one here; a record that was set back has forgotten some, and two of one version would be a fork.
    """
    _, statement = roster.statement_of(place.me)
    kept = roster.bulletins.get(place.me)
    before = kept[0] if kept else None
    said = {
        "contact": stated.contact if stated else before.contact if before else Contact(),
        "watch_hours": stated.watch_hours if stated else before.watch_hours if before else (),
        "sealing": tuple(sealing[-3:]),
        "addresses": tuple(addresses),
        "relays": tuple(relays),
        "statement": statement,
        "reads": tuple(sorted(f"{name}/{version}" for name, version in FORMS)),
    }
    fresh = before is not None and before.expires_at - now > RENEW_MS and _is_signed_by(roster, place.me, signer.id)
    if fresh and all(getattr(before, name) == value for name, value in said.items()):
        return None
    bulletin = Bulletin(
        centre=place.me,
        mode=place.mode,
        version=_next_version(roster, before, now, ahead),
        at=now,
        expires_at=now + BULLETIN_DAYS * DAY_MS,
        **said,  # type: ignore[arg-type]
    )
    payload = pack(bulletin)
    return SignedRecord.join(payload, {signer.id: await signer.sign("bulletin", payload)}).encode()


def _is_signed_by(roster: Roster, me: str, key: bytes) -> bool:
    """Whether the bulletin in force is under the key that signs now: one under our old key falls with it."""
    record = roster.newest("bulletin", me)
    return record is not None and key in dict(SignedRecord.parse(record.data).signatures)


def _next_version(roster: Roster, before: Bulletin | None, now: int, ahead: int) -> int:
    """One more. After a key was taken off the list far above: who had it may have used the next numbers, and a store
    that holds another bulletin of one of them takes no second."""
    if before is None:
        return 1
    step = before.version + ahead
    return step if roster.bulletin(before.centre) is not None else max(step, now // 1000)
