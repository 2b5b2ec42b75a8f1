"""How a line begins, and begins again after its centre went back: epoch records.

The epoch number is the centre's: 1 at its start, and after a restore, a promotion or a fork the highest it knows of
plus one, with one record for each of its lines, all signed in one act and sent before any head. A line's first record
needs the centre alone. A later one puts an earlier history to rest, so two officers sign it as well: or one, after five
minutes of paging the other, shown EPOCH BY ONE OFFICER until the second signs (specification: lines, "epochs").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal, NamedTuple

from msgspec import Meta
from msgspec.structs import replace

from protocols.errors import Code, Misuse, Refused
from protocols.line import MOST, Closed, Counted, Floor, Forked, GiveBack, Incoming, Known, LineEvent, OldEpoch
from protocols.pae import Mode
from protocols.signed import SignedRecord
from protocols.wire import CentreName, Digest, Instant, Wire, unpack

__all__ = ["EpochReason", "EpochRecord", "EpochSigned", "Opened", "begin", "check_epoch", "next_epoch"]

EpochReason = Literal["first", "restored", "promoted", "went_back", "forked"]


class EpochRecord(Wire):
    """One line's epoch: signed as kind `epoch`.

    `before` is the epoch it closes (left out in a line's first record), `number` and `release` the last release of
    that epoch which the sender still knows of (number 0, no release: none). `release` goes with a number above 0.
    """

    from_: CentreName
    to: CentreName
    epoch: Counted
    before: Counted | None = None
    number: Annotated[int, Meta(ge=0, le=MOST)]
    release: Digest | None = None
    reason: EpochReason
    at: Instant

    def __post_init__(self) -> None:
        if self.from_ == self.to:
            raise ValueError("a line runs between two centres")
        if (self.release is None) != (self.number == 0):
            raise ValueError("release goes with a number above 0, and only with it")
        if (self.before is None) != (self.reason == "first") or (self.before is None and self.number > 0):
            raise ValueError("a line's first record, and only that, closes no earlier epoch")
        if self.before is not None and self.before >= self.epoch:
            raise ValueError("an epoch closes an earlier one")


class EpochSigned(NamedTuple):
    """A verified epoch record, its hash, and the roles of the officers who signed it."""

    record: EpochRecord
    hash: bytes
    roles: tuple[str, ...]

    @property
    def by_one_officer(self) -> bool:
        """Drawn EPOCH BY ONE OFFICER, until the second signs."""
        return self.record.before is not None and len(self.roles) < 2


class Opened(NamedTuple):
    """The line that is now current, the one that was closed, and what was noticed on the way."""

    line: Incoming
    earlier: Incoming | None
    events: tuple[LineEvent, ...]


def next_epoch(known: Iterable[int]) -> int:
    """One above every epoch of ours that anybody knows of."""
    return max(known, default=0) + 1


def check_epoch(
    signed: SignedRecord, mode: Mode, centre: Mapping[bytes, bytes], officers: Mapping[bytes, tuple[bytes, str]]
) -> EpochSigned:
    """Who stands behind an epoch record.

    `centre`: key id → public key of the sending centre; `officers`: key id → (public key, role). Raises Refused
    `below_threshold` without the centre's signature, `officers_missing` for a later record without any officer's, and
    what `SignedRecord.check` and `unpack` raise. One officer's two keys are one role and count once.
    """
    record = unpack(signed.payload, EpochRecord)
    signed.check("epoch", mode, centre, 1)
    present = {key: officers[key][0] for key, _ in signed.signatures if key in officers}
    if not present and record.before is not None:
        raise Refused(Code.OFFICERS_MISSING, "an epoch that closes an earlier one is signed by officers too")
    if present:
        signed.check("epoch", mode, present, 1)
    return EpochSigned(record, signed.hash("epoch", mode), tuple(sorted({officers[key][1] for key in present})))


def begin(record: EpochRecord, record_hash: bytes, current: Incoming | None, held: bytes | None = None) -> Opened:
    """A verified epoch record arrives at the receiving end.

    `current` is the line's newest epoch here; `held` the release hash stored there for `record.number`, where that is
    below its mark. Raises Refused `epoch_unknown` when a record in between is missing, `line_forked` when it passes
    over an epoch that its sender did open. A second record for the same epoch is a fork at number 0.
    """
    if current is not None and (record.from_, record.to) != (current.from_, current.to):
        raise Misuse(f"a record of {record.from_} to {record.to} on the line {current.from_} to {current.to}")
    if current is None:
        if record.before is not None:
            raise Refused(Code.EPOCH_UNKNOWN, f"the record of epoch {record.before} comes first")
        return Opened(Incoming.opened(record, record_hash), None, ())
    if record.epoch < current.epoch:
        return Opened(current, None, (OldEpoch(record.epoch, 0),))
    if record.epoch == current.epoch:
        return _again(record_hash, current)
    if record.before is None or record.before < current.epoch:
        raise Refused(Code.LINE_FORKED, f"epoch {record.epoch} passes over epoch {current.epoch}")
    if record.before > current.epoch:
        raise Refused(Code.EPOCH_UNKNOWN, f"the record of epoch {record.before} comes first")
    line = Incoming.opened(record, record_hash)
    # The sender has already spoken under these statements; a thief of an older key gains nothing by a new epoch.
    floors = tuple(Floor(0, floor.version) for floor in current.floors[-1:])
    earlier, events = _close(current, record, held)
    return Opened(replace(line, floors=floors), earlier, events)


def _again(record_hash: bytes, current: Incoming) -> Opened:
    if record_hash == current.record:
        return Opened(current, None, (Known(0),))
    fork = Forked(0, current.record, record_hash, reused=True)
    return Opened(replace(current, forked=current.forked or fork), None, (fork,))


def _close(current: Incoming, record: EpochRecord, held: bytes | None) -> tuple[Incoming, tuple[LineEvent, ...]]:
    forks: tuple[Forked, ...] = ()
    ours = current.holds(record.number, held) if record.number else None
    if ours is not None and record.release is not None and ours != record.release:
        forks = (Forked(record.number, ours, record.release, reused=False),)
    lost = (GiveBack(record.number + 1, current.highest),) if current.highest > record.number else ()
    forked = current.forked or next(iter(forks), None)
    return replace(current, closed=Closed(record.number, record.release), forked=forked), (*forks, *lost)
