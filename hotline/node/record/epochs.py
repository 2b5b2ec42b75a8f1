"""The centre's epoch as its store knows it: a number that only rises, what opens the next one, what was given back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import msgspec
import sqlalchemy as sa

from hotline.node.judge.epoch_effects import EndStandstill, KeepFuller, KeepOpening, KeepRecovered
from hotline.node.judge.standstill import EpochFacts, Opening, Standstill
from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import ENVELOPES, LINES, OPENINGS, PROOFS, RECOVERED, STANDSTILLS
from protocols.epochs import EpochReason, EpochRecord
from protocols.line import Outgoing
from protocols.signed import SignedRecord
from protocols.wire import decode, encode, unpack

if TYPE_CHECKING:
    from hotline.node.record.facts import Place

__all__ = [
    "EPOCH_WRITERS", "centre_epoch", "end_standstill", "epoch_facts", "recovered_count", "stand_still", "standstill",
]  # fmt: skip

_OUTGOING = msgspec.json.Decoder(Outgoing)
_ME: sa.BindParameter[str] = sa.bindparam("me")
_NEWEST = Prepared(sa.select(sa.func.max(LINES.c.epoch)).where(LINES.c.owner == _ME, LINES.c.from_centre == _ME))
_OURS = Prepared(
    sa.select(LINES).where(LINES.c.owner == _ME, LINES.c.from_centre == _ME).order_by(LINES.c.to_centre, LINES.c.epoch)
)
_STANDING = Prepared(
    sa.select(STANDSTILLS).where(STANDSTILLS.c.owner == _ME, STANDSTILLS.c.epoch.is_(None)).order_by(STANDSTILLS.c.seq)
)
_OPENING = Prepared(sa.select(OPENINGS).where(OPENINGS.c.owner == _ME).order_by(OPENINGS.c.seq.desc()))


def centre_epoch(connection: sa.Connection, place: Place) -> int:
    """The epoch in which this centre releases: the newest of its own lines, and 1 before it has any."""
    newest = _NEWEST.scalar(connection, me=place.me)
    return int(newest) if newest is not None else 1


def standstill(c: sa.Connection, place: Place) -> Standstill | None:
    """Why this centre stands still, and since when; None while it does not."""
    row = _STANDING.first(c, me=place.me)
    return Standstill(cast(EpochReason, row.why), row.at) if row is not None else None


def stand_still(c: sa.Connection, place: Place, why: str, now: int) -> None:
    """From now on, until an epoch is opened; said once."""
    if standstill(c, place) is None:
        c.execute(STANDSTILLS.insert().values(owner=place.me, why=why, at=now, epoch=None))


def end_standstill(c: sa.Connection, place: Place, epoch: int) -> None:
    """It goes on, in this epoch."""
    c.execute(
        STANDSTILLS.update().where(STANDSTILLS.c.owner == place.me, STANDSTILLS.c.epoch.is_(None)).values(epoch=epoch)
    )
    c.execute(OPENINGS.delete().where(OPENINGS.c.owner == place.me))


def opening(c: sa.Connection, place: Place) -> Opening | None:
    """The records that are being signed."""
    row = _OPENING.first(c, me=place.me)
    if row is None:
        return None
    return Opening(row.epoch, tuple(SignedRecord.parse(each) for each in decode(row.bytes)), row.first_at)


def epoch_facts(
    c: sa.Connection, place: Place, to: str | None = None, epoch: int | None = None, shown: bytes | None = None
) -> EpochFacts:
    """All that bears on the centre's epoch; with `to` and `epoch` that line of ours too. `shown`: what was given
    back."""
    rows = _OURS.all(c, me=place.me)
    newest: dict[str, Any] = {}
    firsts: set[str] = set()
    for row in rows:
        first = unpack(SignedRecord.parse(row.record).payload, EpochRecord).before is None
        if first and row.to_centre in newest:
            continue  # begun as if it were new, where it was not: the other end knows only the older one
        newest[row.to_centre] = row
        (firsts.add if first else firsts.discard)(row.to_centre)
    number = max((row.epoch for row in rows), default=1)
    current = [row for row in rows if row.epoch == number and number > 1]
    records = tuple(SignedRecord.parse(row.record) for row in current)
    later = tuple(each for each in records if unpack(each.payload, EpochRecord).before is not None)
    named = next((row for row in rows if (row.to_centre, row.epoch) == (to, epoch)), None)
    return EpochFacts(
        epoch=number,
        opened_at=max((unpack(each.payload, EpochRecord).at for each in later), default=0),
        standstill=standstill(c, place),
        opening=opening(c, place),
        opened=later,
        lines=tuple(_OUTGOING.decode(row.state) for row in newest.values()),
        firsts=frozenset(firsts),
        line=_OUTGOING.decode(named.state) if named is not None else None,
        line_record=bytes(named.record_hash) if named is not None else None,
        proved=shown is not None and _is_proof(c, place, shown),
    )


def _is_proof(c: sa.Connection, place: Place, shown: bytes) -> bool:
    where = (PROOFS.c.owner == place.me, PROOFS.c.theirs == shown)
    return c.execute(sa.select(PROOFS.c.seq).where(*where)).first() is not None


def recovered_count(c: sa.Connection, place: Place) -> dict[str, tuple[int, int]]:
    """Peer → how many of our releases it gave back, and how many numbers below the highest known are held by nobody
    who could be asked."""
    found: dict[str, tuple[int, int]] = {}
    given = sa.select(RECOVERED.c.to_centre, sa.func.count()).where(RECOVERED.c.owner == place.me)
    for to, count in c.execute(given.group_by(RECOVERED.c.to_centre)):
        found[to] = (count, 0)
    lines = sa.select(LINES).where(LINES.c.owner == place.me, LINES.c.from_centre == place.me)
    for row in c.execute(lines).all():
        above = sa.select(sa.func.count(), sa.func.max(ENVELOPES.c.number)).where(
            ENVELOPES.c.owner == place.me,
            ENVELOPES.c.from_centre == place.me,
            ENVELOPES.c.to_centre == row.to_centre,
            ENVELOPES.c.epoch == row.epoch,
            ENVELOPES.c.number > row.number,
        )
        here, highest = c.execute(above).one()
        if highest is not None and highest - row.number > here:
            back, lost = found.get(row.to_centre, (0, 0))
            found[row.to_centre] = (back, lost + highest - row.number - here)
    return found


# -- what is written -----------------------------------------------------------------------------------------------


def _recovered(c: sa.Connection, effect: KeepRecovered, place: Place, now: int) -> None:
    authentic = effect.authentic
    release = authentic.release
    c.execute(
        ENVELOPES.insert().values(
            owner=place.me, from_centre=release.from_, to_centre=release.to, epoch=release.epoch,
            number=release.number, message=authentic.message_hash, release=authentic.release_hash,
            precedence=int(authentic.message.precedence), refused=None, received=True, at=now, bytes=authentic.data,
        )
    )  # fmt: skip
    c.execute(
        RECOVERED.insert().values(
            owner=place.me, to_centre=release.to, epoch=release.epoch, number=release.number, at=now
        )
    )


def _opening(c: sa.Connection, effect: KeepOpening, place: Place, now: int) -> None:
    c.execute(OPENINGS.delete().where(OPENINGS.c.owner == place.me))
    data = encode([each.encode() for each in effect.records])
    c.execute(OPENINGS.insert().values(owner=place.me, epoch=effect.epoch, first_at=effect.first_at, bytes=data))


def _end(c: sa.Connection, effect: EndStandstill, place: Place, now: int) -> None:
    end_standstill(c, place, centre_epoch(c, place))


def _fuller(c: sa.Connection, effect: KeepFuller, place: Place, now: int) -> None:
    c.execute(
        LINES.update()
        .where(
            LINES.c.owner == place.me,
            LINES.c.from_centre == effect.from_,
            LINES.c.to_centre == effect.to,
            LINES.c.epoch == effect.epoch,
        )
        .values(record=effect.record.encode())
    )


EPOCH_WRITERS: dict[type[Any], Callable[[sa.Connection, Any, Place, int], None]] = {
    KeepRecovered: _recovered,
    KeepOpening: _opening,
    EndStandstill: _end,
    KeepFuller: _fuller,
}
