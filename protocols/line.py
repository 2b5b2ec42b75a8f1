"""A line: one direction between two centres in one mode and one epoch, numbered from 1 without holes and chained.

`previous` is the release hash of number - 1 (of number 1: the hash of the epoch's record), so that the release at a
number stands for the whole line below it. The sender keeps an `Outgoing`, the receiver an `Incoming`; both are values,
and every function gives a new one.

What comes above a gap is taken at once: a FLASH overtakes, and judging never waits. `previous` is compared as soon as
both neighbours are there, in whichever order they came; two different signed histories are found by one comparison of
two hashes (specification: lines). Beside this: `epochs` (how a line begins and begins again), `gaps` (what is missing,
resuming), `heads` (what the two ends sign together).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from protocols.errors import Code, Misuse, Refused
from protocols.wire import CentreName, Digest, Wire

if TYPE_CHECKING:
    from protocols.epochs import EpochRecord

__all__ = [
    "Advanced", "CodeName", "Counted", "Filled", "Floor", "Forked", "Gap", "GiveBack", "Incoming", "Known", "LineEvent",
    "OldEpoch", "Outgoing", "Placed", "Void", "arrive", "void",
]  # fmt: skip

MOST: Final = 2**53 - 1
Counted = Annotated[int, Meta(ge=1, le=MOST, title="counted from 1")]
CodeName = Annotated[str, Meta(pattern=r"\A[a-z][a-z_]*\Z", max_length=40, title="code")]


class Void(Wire):
    """The sending centre's word that a release cannot be delivered; its hash stays the `previous` of the next."""

    from_: CentreName
    to: CentreName
    epoch: Counted
    number: Counted
    release: Digest
    code: CodeName


# What an arrival did. Not tuples: two events with the same numbers must never be equal.


@dataclass(frozen=True, slots=True)
class Advanced:
    """Everything up to and including `to` is here."""

    to: int


@dataclass(frozen=True, slots=True)
class Gap:
    """The numbers `first` to `last` were just found to be missing (`2 EARLIER MESSAGES MISSING`)."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Filled:
    """A number that was missing came."""

    number: int


@dataclass(frozen=True, slots=True)
class Known:
    """This number is already held by this very release (or by its void): same receipt, nothing changes."""

    number: int


@dataclass(frozen=True, slots=True)
class Forked:
    """Two signed histories: at `number` we hold or were told of the release `ours`, and now `theirs`.

    `reused`: the number was taken, and the arriving release does not get it. Otherwise two neighbours disagree: the
    arriving release has its number, and either it or its successor names another hash than the neighbour's.
    """

    number: int
    ours: bytes
    theirs: bytes
    reused: bool

    @property
    def code(self) -> Code:
        """With which the arriving release is refused."""
        return Code.NUMBER_REUSED if self.reused else Code.LINE_FORKED


@dataclass(frozen=True, slots=True)
class OldEpoch:
    """It belongs to an epoch that its sender has closed: stored, receipted, shown OLD EPOCH."""

    epoch: int
    number: int


@dataclass(frozen=True, slots=True)
class GiveBack:
    """The sender closed an epoch below what we hold of it: it lost `first` to `last`, which we give back."""

    first: int
    last: int


LineEvent = Advanced | Gap | Filled | Known | Forked | OldEpoch | GiveBack


class Placed(NamedTuple):
    """What holds a number above the mark: its release hash, and the `previous` it names (a void names none)."""

    release: bytes
    previous: bytes | None


class Floor(NamedTuple):
    """Numbers above `after` name a statement of at least `version`."""

    after: int
    version: int


class Closed(NamedTuple):
    """Where the sender's next epoch record closed this epoch; `release` is None for number 0."""

    number: int
    release: bytes | None


class Outgoing(msgspec.Struct, frozen=True):
    """The sending end: the last number released and its release hash (number 0: the epoch record's hash)."""

    from_: str
    to: str
    epoch: int
    number: int
    head: bytes
    latest: int = 0

    @classmethod
    def opened(cls, record: EpochRecord, record_hash: bytes) -> Outgoing:
        """The empty line that an epoch record opens."""
        return cls(record.from_, record.to, record.epoch, 0, record_hash)

    def next(self) -> tuple[int, bytes]:
        """The number and the `previous` of the next release."""
        return self.number + 1, self.head

    def instant(self, now: int) -> int:
        """`released_at` for the next release: now, but never before the one before it."""
        return max(now, self.latest)

    def released(self, release_hash: bytes, at: int = 0) -> Outgoing:
        """The line after one more release."""
        return replace(self, number=self.number + 1, head=release_hash, latest=max(self.latest, at))


class Incoming(msgspec.Struct, frozen=True):
    """The receiving end of one line in one epoch.

    `record` is the hash of its epoch record; everything up to `mark` is here, and `head` is the release hash at the
    mark; `above` is what came above a gap, by number. `forked` is the first fork found: numbers go on being taken, so
    that no message is hidden, but no head of this epoch is signed any more. `closed` is set by the next epoch's record.
    """

    from_: str
    to: str
    epoch: int
    record: bytes
    mark: int
    head: bytes
    above: Mapping[int, Placed] = msgspec.field(default_factory=dict)
    floors: tuple[Floor, ...] = ()
    forked: Forked | None = None
    closed: Closed | None = None

    @classmethod
    def opened(cls, record: EpochRecord, record_hash: bytes) -> Incoming:
        """The empty line that an epoch record opens."""
        return cls(record.from_, record.to, record.epoch, record_hash, 0, record_hash)

    @property
    def highest(self) -> int:
        """The highest number that came."""
        return max(self.above, default=self.mark)

    def holds(self, number: int, held: bytes | None = None) -> bytes | None:
        """The release hash at a number, or None where none is here.

        Below the mark the caller gives it (`held`, from the store); Misuse where that was forgotten.
        """
        if number < self.mark and number > 0 and held is None:
            raise Misuse(f"number {number} is below the mark {self.mark}: its release hash must be given")
        if number < self.mark:
            return held if number else self.record
        placed = self.above.get(number)
        return self.head if number == self.mark else placed and placed.release

    def floor(self, number: int) -> int:
        """The lowest statement version that the release at this number may name; 0 where any may be named."""
        return max((floor.version for floor in self.floors if floor.after < number), default=0)

    def raised(self, after: int, version: int) -> Incoming:
        """Statement versions never fall along a line: numbers above `after` name at least `version`.

        Called with the number and version of each release that is accepted, and, when the sender's head first comes
        after its statement `version` became known here, with that head's number.
        """
        return _with_floors(self, (*self.floors, Floor(after, version)))

    def check_statement(self, number: int, version: int) -> None:
        """Refused `statement_rolled_back` for a release that names an older statement than it may."""
        if version < self.floor(number):
            raise Refused(
                Code.STATEMENT_ROLLED_BACK, f"number {number} names version {version}, below {self.floor(number)}"
            )


def arrive(
    incoming: Incoming, *, epoch: int, number: int, previous: bytes, release_hash: bytes, held: bytes | None = None
) -> tuple[Incoming, tuple[LineEvent, ...]]:
    """An authentic release takes its place; no events mean: taken, above a gap that is already known.

    `held` is the release hash that is stored for this number, needed below the mark only. Raises Refused
    `epoch_unknown` for an epoch of which no record came. Of an earlier epoch the caller passes that epoch's own
    closed `Incoming` (forks are found there too); with a later one given, only `OldEpoch` comes back.
    """
    return _take(incoming, epoch, number, Placed(release_hash, previous), held)


def void(incoming: Incoming, record: Void, held: bytes | None = None) -> tuple[Incoming, tuple[LineEvent, ...]]:
    """A number is filled without a message. A message that comes all the same is `Known` and counts."""
    if (record.from_, record.to) != (incoming.from_, incoming.to):
        raise Misuse(f"a void of {record.from_} to {record.to} on the line {incoming.from_} to {incoming.to}")
    return _take(incoming, record.epoch, record.number, Placed(record.release, None), held)


def _take(
    line: Incoming, epoch: int, number: int, placed: Placed, held: bytes | None
) -> tuple[Incoming, tuple[LineEvent, ...]]:
    if number < 1:
        raise Misuse("numbers run from 1")
    if epoch > line.epoch:
        raise Refused(Code.EPOCH_UNKNOWN, f"epoch {epoch} where {line.epoch} is the last of which a record came")
    old: tuple[LineEvent, ...] = (OldEpoch(epoch, number),) if epoch < line.epoch or line.closed else ()
    if epoch < line.epoch:
        return line, old
    ours = line.holds(number, held)
    if ours is None:
        line, events = _place(line, number, placed)
    elif ours == placed.release:
        events = (Known(number),)
    else:
        line, events = _fork(line, (Forked(number, ours, placed.release, reused=True),))
    return line, old + events


def _place(line: Incoming, number: int, placed: Placed) -> tuple[Incoming, tuple[LineEvent, ...]]:
    forks = _disagreements(line, number, placed)
    events: list[LineEvent] = []
    if number > line.highest + 1:
        events.append(Gap(line.highest + 1, number - 1))
    if number < line.highest:
        events.append(Filled(number))
    after = _contiguous(replace(line, above={**line.above, number: placed}))
    if after.mark > line.mark:
        events.append(Advanced(after.mark))
    after, found = _fork(after, forks)
    return after, (*found, *events)


def _disagreements(line: Incoming, number: int, placed: Placed) -> tuple[Forked, ...]:
    """Both neighbours, whichever are there, and the record that closed the epoch: each pair is compared once."""
    claims: list[tuple[int, bytes | None, bytes | None]] = [(number - 1, line.holds(number - 1), placed.previous)]
    if (successor := line.above.get(number + 1)) is not None:
        claims.append((number, successor.previous, placed.release))
    if line.closed is not None and line.closed.number == number:
        claims.append((number, line.closed.release, placed.release))
    return tuple(
        Forked(at, ours, theirs, reused=False) for at, ours, theirs in claims if ours and theirs and ours != theirs
    )


def _fork(line: Incoming, forks: tuple[Forked, ...]) -> tuple[Incoming, tuple[LineEvent, ...]]:
    return (replace(line, forked=line.forked or forks[0]) if forks else line), forks


def _contiguous(line: Incoming) -> Incoming:
    above, mark, head = dict(line.above), line.mark, line.head
    while (placed := above.pop(mark + 1, None)) is not None:
        mark, head = mark + 1, placed.release
    return _with_floors(replace(line, above=above, mark=mark, head=head), line.floors)


def _with_floors(line: Incoming, floors: tuple[Floor, ...]) -> Incoming:
    """The floors that still say something: versions rise with numbers; one is over when the mark reached the next."""
    rising: list[Floor] = []
    for floor in sorted(floors, key=lambda floor: (floor.after, -floor.version)):
        if not rising or floor.version > rising[-1].version:
            rising.append(floor)
    passed = sum(floor.after <= line.mark for floor in rising) - 1
    return replace(line, floors=tuple(rising[max(passed, 0) :]))
