"""Rows of an envelope that came back: written over what is damaged, or anew where nothing is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from hotline.node.judge.effects import KeepMended
from hotline.node.record.tables import ENVELOPES, JOURNAL, MESSAGES
from protocols.errors import Refused
from protocols.journal import Leaf, leaf_hash
from protocols.messages.header import five_digits
from protocols.wire import unpack

if TYPE_CHECKING:
    from hotline.node.record.facts import Place

__all__ = ["both_ends", "entered", "keep_mended"]


def entered(c: sa.Connection, me: str, index: int) -> Leaf | None:
    """What the journal has at an index; None where it is not whole."""
    row = c.execute(
        sa.select(JOURNAL.c.hash, JOURNAL.c.leaf).where(JOURNAL.c.owner == me, JOURNAL.c.idx == index)
    ).first()
    if row is None or leaf_hash(row.leaf) != row.hash:
        return None
    try:
        return unpack(row.leaf, Leaf)
    except Refused:
        return None


def both_ends(c: sa.Connection, me: str, peer: str, release: bytes) -> bytes | None:
    """An envelope of one of the two lines with this peer, and of no other."""
    between = sa.or_(
        sa.and_(ENVELOPES.c.from_centre == me, ENVELOPES.c.to_centre == peer),
        sa.and_(ENVELOPES.c.from_centre == peer, ENVELOPES.c.to_centre == me),
    )
    wanted = sa.select(ENVELOPES.c.bytes).where(ENVELOPES.c.owner == me, ENVELOPES.c.release == release, between)
    found = c.execute(wanted).scalar()
    return bytes(found) if found is not None else None


def keep_mended(c: sa.Connection, effect: KeepMended, place: Place, now: int) -> None:
    """The envelope's row, and the message's beside it where it was not refused."""
    authentic = effect.authentic
    release, precedence = authentic.release, int(authentic.message.precedence)
    signed = {
        "message": authentic.message_hash, "release": authentic.release_hash, "precedence": precedence,
        "bytes": authentic.data,
    }  # fmt: skip
    there = (
        ENVELOPES.c.owner == place.me,
        ENVELOPES.c.from_centre == release.from_,
        ENVELOPES.c.to_centre == release.to,
        ENVELOPES.c.epoch == release.epoch,
        ENVELOPES.c.number == release.number,
    )
    # A row that says another number stands beside its place: it goes, and the place is taken by what belongs there.
    c.execute(ENVELOPES.delete().where(ENVELOPES.c.owner == place.me, ENVELOPES.c.release == authentic.release_hash,
                                       sa.not_(sa.and_(*there))))  # fmt: skip
    if not c.execute(ENVELOPES.update().where(*there).values(**signed)).rowcount:
        c.execute(
            ENVELOPES.insert().values(
                owner=place.me, from_centre=release.from_, to_centre=release.to, epoch=release.epoch,
                number=release.number, refused="refused" if effect.kind == "refused" else None, received=True,
                at=effect.at, **signed,
            )
        )  # fmt: skip
    if effect.kind != "refused":
        _message(c, effect, place)


def _message(c: sa.Connection, effect: KeepMended, place: Place) -> None:
    authentic = effect.authentic
    message, hashed = authentic.message, authentic.message_hash
    whole = {"hash": hashed, "digits": five_digits(hashed), "bytes": authentic.envelope.message}
    mine = MESSAGES.c.owner == place.me
    named = sa.or_(MESSAGES.c.hash == hashed, sa.and_(MESSAGES.c.from_centre == message.from_,
                                                      MESSAGES.c.id == message.id))  # fmt: skip
    if c.execute(MESSAGES.update().where(mine, named).values(**whole)).rowcount:
        return
    c.execute(
        MESSAGES.insert().values(
            owner=place.me, from_centre=message.from_, id=message.id, type=message.type,
            precedence=int(message.precedence), incoming=message.from_ != place.me,
            relates_to=message.relation.message if message.relation else None, case_hash=message.case, at=effect.at,
            **whole,
        )
    )  # fmt: skip
