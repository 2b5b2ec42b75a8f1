"""Heads: what two centres sign together about a line, and what a peer's head tells us about it and about ourselves.

Two heads cross for each line. The *receiver* signs a `Head` at its contiguous mark; the sender compares it with what it
released, and where they agree adds its own signature to those very bytes. A head with both signatures is the common
record of the two. The *sender* signs a `Head` at its last release; nobody countersigns that: it shows the receiver
a missing tail (specification: lines, "heads"). With countersigning one way only, one place has one common record.

Only our own signature above our head proves that we went back; a claim without it is logged and changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from protocols.errors import Code, Misuse, Refused
from protocols.line import MOST, Counted, Incoming, Outgoing
from protocols.pae import Mode
from protocols.signed import SignedRecord
from protocols.wire import CentreName, Digest, Instant, Wire, unpack

__all__ = [
    "Agreed", "Comparison", "ForkProof", "Head", "OtherEpoch", "RolledBack", "TheyLack", "Unproven", "WeLack", "agree",
    "common", "head_of", "read_head", "rolled_back",
]  # fmt: skip


class Head(Wire):
    """Where a line stands: signed as kind `head`. For number 0 `release` is the hash of the epoch's record."""

    from_: CentreName
    to: CentreName
    epoch: Counted
    number: Annotated[int, Meta(ge=0, le=MOST)]
    release: Digest
    at: Instant

    def __post_init__(self) -> None:
        if self.from_ == self.to:
            raise ValueError("a line runs between two centres")


# What `agree` finds. Not tuples: two findings with the same numbers must never be equal.


@dataclass(frozen=True, slots=True)
class Agreed:
    """Both ends stand at this number with one history."""

    number: int


@dataclass(frozen=True, slots=True)
class TheyLack:
    """One history as far as theirs goes; we hold `first` to `last` beyond it.

    Where we send: these are sent again. Where we receive: the sender does not know its own releases any more, if it
    signed this head after it signed them: we give them back, which is the proof that it needs.
    """

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class WeLack:
    """Where we receive: the sender released `first` to `last`, which have not come."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ForkProof:
    """Two histories: the release at `number` is `ours` here and `theirs` there; the two signed heads prove it."""

    number: int
    ours: bytes
    theirs: bytes


@dataclass(frozen=True, slots=True)
class RolledBack:
    """Our own signature stands at (`epoch`, `number`), above our head: we went back.

    Nothing more is released in the epoch we thought current; a new one is opened (`epochs.next_epoch`).
    """

    epoch: int
    number: int


@dataclass(frozen=True, slots=True)
class Unproven:
    """They claim to hold what we never released, without our signature: logged, nothing else."""

    epoch: int
    number: int


@dataclass(frozen=True, slots=True)
class OtherEpoch:
    """Their head speaks of another epoch: records go before heads, so the newer record is sent or asked for again."""

    epoch: int


Comparison = Agreed | TheyLack | WeLack | ForkProof | RolledBack | Unproven | OtherEpoch


def head_of(line: Outgoing | Incoming, at: int) -> Head:
    """The head to sign for our end of a line. Refused `line_forked` for one on which a fork was found."""
    if isinstance(line, Incoming):
        if line.forked is not None:
            raise Refused(Code.LINE_FORKED, f"no head is signed: two histories at number {line.forked.number}")
        return Head(from_=line.from_, to=line.to, epoch=line.epoch, number=line.mark, release=line.head, at=at)
    return Head(from_=line.from_, to=line.to, epoch=line.epoch, number=line.number, release=line.head, at=at)


def rolled_back(line: Outgoing | Incoming, epoch: int, number: int) -> RolledBack | None:
    """Whether our own signature at (epoch, number), a head or a release, is above what we hold of this line."""
    return RolledBack(epoch, number) if (epoch, number) > (line.epoch, _number(line)) else None


def agree(ours: Outgoing | Incoming, theirs: Head, *, held: bytes | None = None, by_us: bool = False) -> Comparison:
    """What a peer's head says beside our end of the same line.

    `theirs` is verified; `held` is the release hash stored here at its number (for number 0 the epoch record's hash),
    needed below our own number only. `by_us`: our own signature on it verified too. A line already forked stays so.
    Where we send, `Agreed` and `TheyLack` mean that we add our signature to theirs; nothing else does.
    """
    if (theirs.from_, theirs.to) != (ours.from_, ours.to):
        raise Misuse(f"a head of {theirs.from_} to {theirs.to} beside the line {ours.from_} to {ours.to}")
    if by_us and (went_back := rolled_back(ours, theirs.epoch, theirs.number)) is not None:
        return went_back
    if isinstance(ours, Incoming) and ours.forked is not None:
        return ForkProof(ours.forked.number, ours.forked.ours, ours.forked.theirs)
    number = _number(ours)
    if isinstance(ours, Outgoing) and (theirs.epoch, theirs.number) > (ours.epoch, number):
        return Unproven(theirs.epoch, theirs.number)
    if theirs.epoch != ours.epoch:
        return OtherEpoch(theirs.epoch)
    here = _at(ours, theirs.number, held)
    if here is not None and here != theirs.release:
        return ForkProof(theirs.number, here, theirs.release)
    if theirs.number > number:
        return WeLack(number + 1, theirs.number)
    return Agreed(number) if theirs.number == number else TheyLack(theirs.number + 1, number)


def _number(line: Outgoing | Incoming) -> int:
    return line.mark if isinstance(line, Incoming) else line.number


def _at(ours: Outgoing | Incoming, number: int, held: bytes | None) -> bytes | None:
    if isinstance(ours, Incoming):
        return ours.holds(number, held)
    if number < ours.number and held is None:
        raise Misuse(f"number {number} is below the last, {ours.number}: its release hash must be given")
    return ours.head if number == ours.number else held if number < ours.number else None


def read_head(signed: SignedRecord, mode: Mode, keys: Mapping[bytes, bytes]) -> Head:
    """A head that one end signed: `keys` are that centre's. Refused as `SignedRecord.check` and `unpack`."""
    head = unpack(signed.payload, Head)
    signed.check("head", mode, keys, 1)
    return head


def common(signed: SignedRecord, mode: Mode, sender: Mapping[bytes, bytes], receiver: Mapping[bytes, bytes]) -> Head:
    """A head that both ends signed: their common record. Refused `below_threshold` where one of the two is missing."""
    head = read_head(signed, mode, sender)
    signed.check("head", mode, receiver, 1)
    return head
