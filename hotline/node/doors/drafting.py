"""From a program's JSON to a draft on record, for both of its doors: the framed link and HTTPS.

The id comes first: what it names already is answered as it stands, before clock, roster or form are asked anything,
so that a program which was down for a week makes its call again and hears what became of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec
import sqlalchemy as sa

from hotline.client.compose import Prepared
from hotline.client.drafting import Earlier, check_id, message_for, named_in
from hotline.node.judge.events import Drafted, DraftRequested, Returned
from hotline.node.judge.submission import examine_draft
from hotline.node.record import drafts
from hotline.node.record.charters import channels
from hotline.node.record.committer import Answer
from hotline.node.record.lookups import kept, waiting
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.messages.draft import body_of
from protocols.messages.header import parse

__all__ = ["digest_of", "leave", "leave_bytes", "prepared", "request_release", "withdraw"]


def digest_of(content: object) -> bytes:
    """SHA-256 of what a caller named an id, as canonical JSON: keys sorted, no spaces."""
    return hashlib.sha256(msgspec.json.encode(content, order="deterministic")).digest()


async def prepared(station: Station, draft: Mapping[str, object], id: bytes) -> Prepared:
    """M for a draft, by what this node holds; nothing is recorded. Raises as `hotline.client.drafting.message_for`."""
    place = station.place
    named = named_in(draft)
    earlier, known = await station.store.read(
        lambda c: (kept(c, place.me, named) if named is not None else None, channels(c, place.me))
    )
    return message_for(
        draft,
        id,
        mode=place.mode,
        centre=place.me,
        now=station.clock.now(),
        roster=station.roster,
        channels=known,
        earlier=Earlier(earlier.message, earlier.hash, earlier.incoming) if earlier is not None else None,
    )


async def leave(
    station: Station,
    service: str,
    draft: Mapping[str, object],
    id: bytes,
    *,
    requested: bool,
    digest: bytes | None = None,
) -> Answer:
    """A service leaves a draft in JSON under an id of its own; `digest` None: of this very JSON.

    Gives {state, message, id, at, releases, replayed}: the same call again is answered with how it stands. Raises
    Refused `schema`, `clock_skew`, `id_reused`, WrongDraft, and as `judge.drafts.drafted`.
    """
    check_id(id)
    digest = digest or digest_of(draft)
    known = await station.store.read(lambda c: drafts.request(c, station.place.me, id))
    if known is None:
        made = await prepared(station, draft, id)
        return await leave_bytes(station, service, made.data, requested=requested, digest=digest)
    # The words are those on record, whatever this call says: the judge compares whose, and the digests.
    data = await station.store.read(lambda c: _bytes(c, station.place.me, known.message))
    message = parse(data)
    event = Drafted(data, message, known.message, body_of(message), service, digest, requested)
    return await station.committer.commit(event)


def _bytes(c: sa.Connection, me: str, hashed: bytes) -> bytes:
    released, waits = kept(c, me, hashed), waiting(c, me, hashed)
    found = released.data if released is not None else waits.data if waits is not None else None
    if found is None:
        raise Refused(Code.NOT_FOUND, "what this id names is not on record any more", field="id")
    return found


async def leave_bytes(
    station: Station, service: str, data: bytes, *, requested: bool, digest: bytes | None = None
) -> Answer:
    """The same with M that the service has made itself; `digest` None: its message hash."""
    place = station.place
    event = examine_draft(
        data, station.roster, mode=place.mode, me=place.me, service=service, digest=digest, requested=requested
    )
    return await station.committer.commit(event)


async def request_release(station: Station, service: str, message: bytes) -> Answer:
    """Every seat is told of a draft that was kept. Raises Refused `not_found`, and as `judge.drafts.requested`."""
    return await station.committer.commit(DraftRequested(message, service))


async def withdraw(station: Station, service: str, message: bytes, reason: str) -> Answer:
    """A service takes back a draft of its own that no officer has signed. Raises Refused `not_waiting`."""
    return await station.committer.commit(Returned(message, service, reason[:200], service=True))
