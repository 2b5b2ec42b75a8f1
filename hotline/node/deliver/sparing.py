"""What a narrow line is spared: what the other end has just heard on the same link, and what may wait behind a FLASH.

A head costs 1.5 kB when it is sealed, five seconds of 2,400 bit/s, and an hourly link test would carry eight of them
for ever. On one link nothing is lost on the way without the link: what was said on it once is known there until it
changes (specification: session, section 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from hotline.node.deliver.owed import Parcel
from protocols.frames import RecordRef
from protocols.sealing import SealedKind, several
from protocols.signed import SignedRecord
from protocols.wire import decode

__all__ = ["GATHER_SECONDS", "Said", "Together", "precedence"]

GATHER_SECONDS: Final = 0.1
"""So long what could go together waits for more: 30 bytes of the line, where a box of its own costs 1,120."""

MOST_IN_ONE: Final = 16
MOST_EACH: Final = 1024

_TOGETHER: Final = frozenset({"notice", "head", "void", "epoch"})

_BEHIND: Final[dict[SealedKind, int]] = {"notice": 2, "root": 2, "statement": 2, "bulletin": 2, "head": 3}
"""Of what goes before all else on a wide line. A notice is behind a FLASH only; a FLASH that overtakes the statement
which it names is set aside there until that comes."""


def precedence(parcel: Parcel, *, begun: bool) -> int:
    """Behind what it goes on a narrow line. `begun`: the session is past its beginning, where heads are first."""
    if parcel.precedence or (parcel.kind == "head" and not begun):
        return parcel.precedence
    return _BEHIND.get(parcel.kind, 0)


class Together:
    """What goes to the peer in one item, since it was said within a moment: by the precedence that it goes with."""

    def __init__(self) -> None:
        self._waiting: dict[int, list[Parcel]] = {}

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, parcel: Parcel, order: int) -> bool:
        """Whether it waits for others; what is large, urgent or for the second time goes by itself."""
        if parcel.kind not in _TOGETHER or parcel.again or len(parcel.content) > MOST_EACH:
            return False
        self._waiting.setdefault(order, []).append(parcel)
        return True

    def take(self) -> Iterator[tuple[int, Parcel]]:
        """All that waits, most urgent first."""
        waiting, self._waiting = self._waiting, {}
        for order, parcels in sorted(waiting.items()):
            for start in range(0, len(parcels), MOST_IN_ONE):
                some = parcels[start : start + MOST_IN_ONE]
                content = several([(each.kind, each.content) for each in some])
                yield order, some[0] if len(some) == 1 else Parcel("several", content, order)


class Said:
    """What has been said on one link."""

    def __init__(self) -> None:
        self._heads: set[tuple[object, ...]] = set()
        self._records: tuple[RecordRef, ...] | None = None

    def heads(self, parcels: Iterable[Parcel]) -> list[Parcel]:
        """Those that say something new: another line, number, or signature. They count as said now."""
        fresh: list[Parcel] = []
        for parcel in parcels:
            what = _what(parcel.content)
            if what not in self._heads:
                self._heads.add(what)
                fresh.append(parcel)
        return fresh

    def records(self, refs: tuple[RecordRef, ...]) -> tuple[RecordRef, ...]:
        """All of them when any is new, else none."""
        if refs == self._records:
            return ()
        self._records = refs
        return refs


def _what(data: bytes) -> tuple[object, ...]:
    """A head without the instant at which it was signed: signed again it says the same."""
    record = SignedRecord.parse(data)
    fields = decode(record.payload)
    assert isinstance(fields, dict)
    return (*(value for name, value in sorted(fields.items()) if name != "at"), *(key for key, _ in record.signatures))
