"""A centre that stands still: what a node that went back knows of itself. Facts alone; the rules are in `epochs`.

It releases nothing until its officers have opened a new epoch of all of its lines, because nobody can tell from the
inside which numbers are given already.
"""

from __future__ import annotations

from dataclasses import dataclass

from protocols.epochs import EpochReason
from protocols.line import Outgoing
from protocols.signed import SignedRecord

__all__ = ["EpochFacts", "Opening", "Standstill"]


@dataclass(frozen=True, slots=True)
class Standstill:
    """Why, in an epoch record's words, and since when (ms UTC)."""

    why: EpochReason
    at: int


@dataclass(frozen=True, slots=True)
class Opening:
    """The records of an epoch that is being signed, with the officers' signatures so far; `first_at`: since when one of
    them waits for the other."""

    epoch: int
    records: tuple[SignedRecord, ...]
    first_at: int | None


@dataclass(frozen=True, slots=True)
class EpochFacts:
    """`epoch` is the centre's, and `opened_at` when it began (0 of the first); `opened` are its records, for a second
    officer who signs afterwards. `lines`: each of our own lines in its newest epoch; `firsts`: the addressees of those
    that begin with a first record. `line` and `line_record`: the one, and the hash of its record, that something given
    back belongs to; None where it is not known here. `proved`: it was kept before, as a proof."""

    epoch: int = 1
    opened_at: int = 0
    standstill: Standstill | None = None
    opening: Opening | None = None
    opened: tuple[SignedRecord, ...] = ()
    lines: tuple[Outgoing, ...] = ()
    firsts: frozenset[str] = frozenset()
    line: Outgoing | None = None
    line_record: bytes | None = None
    proved: bool = False
