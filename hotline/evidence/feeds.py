"""The log that seats follow repeats what was signed: each copy must be the very bytes that are kept."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from hotline.evidence.reading import Reading
from hotline.evidence.report import Differs
from hotline.node.record.tables import ENVELOPES, FEED, NOTICES
from protocols.envelope import Envelope
from protocols.errors import Refused
from protocols.pae import digest
from protocols.signed import SignedRecord
from protocols.wire import FRAME_LIMIT, decode

__all__ = ["check_feed"]

_COPIES = ("sent", "arrived", "refused", "notice")


def check_feed(here: Reading) -> None:
    """Raises Differs. A seat verifies all of this itself; here it is found before anybody asks why one cannot."""
    c, me = here.connection, here.place.me
    wanted = sa.select(FEED).where(FEED.c.owner == me, FEED.c.what.in_(_COPIES)).order_by(FEED.c.position)
    for row in c.execute(wanted, execution_options={"yield_per": 256}):
        where = f"feed {row.position} ({row.what})"
        try:
            copy, kept = _pair(here, row)
        except Refused as refused:
            raise Differs(where, f"{refused.code}: {refused.detail}") from None
        if copy is not None and copy != kept:
            raise Differs(where, "what seats are told is not what is kept")


def _pair(here: Reading, row: sa.Row[Any]) -> tuple[bytes | None, bytes | None]:
    """The copy in the feed, and the bytes of the record that it repeats."""
    data = decode(row.data, limit=2 * FRAME_LIMIT)
    mode, me = here.place.mode, here.place.me
    if row.what == "notice":
        copy = data["data"]
        hashed = SignedRecord.parse(copy).hash("notice", mode)
        wanted = sa.select(NOTICES.c.bytes).where(NOTICES.c.owner == me, NOTICES.c.hash == hashed)
    else:
        copy = data["envelope"]
        if copy is None:
            return None, None
        release = digest("release", mode, Envelope.parse(copy).release)
        wanted = sa.select(ENVELOPES.c.bytes).where(ENVELOPES.c.owner == me, ENVELOPES.c.release == release)
    return copy, here.connection.execute(wanted).scalar()
