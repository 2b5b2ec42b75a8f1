"""Each line's chain, number by number: no hole, and every release names the one before it.

A line is followed as its entries come: what is kept of it is where it stands without a hole, and what came ahead of
that. So a line of a million releases costs no more than one of ten.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec
import sqlalchemy as sa

from hotline.evidence.report import Differs, LineEnd
from hotline.node.record.facts import Place
from hotline.node.record.tables import ENVELOPES, LINES, VOIDS
from protocols.line import Incoming, Outgoing, Placed

__all__ = ["Chains"]

Key = tuple[str, str, int]

_OUTGOING: msgspec.json.Decoder[Outgoing | Incoming] = msgspec.json.Decoder(Outgoing)
_INCOMING: msgspec.json.Decoder[Outgoing | Incoming] = msgspec.json.Decoder(Incoming)


@dataclass
class _Line:
    """`mark`: all up to it came; `head`: the release there (None: not known, at 0); `broken`: the first number whose
    release does not name the one before it."""

    mark: int = 0
    head: bytes | None = None
    ahead: dict[int, Placed] = field(default_factory=dict)
    broken: int | None = None
    first: bytes | None = None


class Chains:
    """What the walk met, line by line; `common` is what both ends have signed, `anew` why a line began again."""

    def __init__(self) -> None:
        self.common: dict[Key, int] = {}
        self.anew: dict[Key, str] = {}
        self._lines: dict[Key, _Line] = {}

    def place(self, key: Key, number: int, release: bytes, previous: bytes | None) -> None:
        """A release, or the void in its place, holds this number: the first that came stays."""
        line = self._lines.setdefault(key, _Line())
        if number <= line.mark or number in line.ahead:
            return
        line.ahead[number] = Placed(release, previous)
        while (placed := line.ahead.pop(line.mark + 1, None)) is not None:
            line.mark += 1
            if line.mark == 1:
                line.first = placed.previous  # is compared with the epoch's record once the lines are read
            elif placed.previous not in (None, line.head) and line.broken is None:
                line.broken = line.mark
            line.head = placed.release

    def reaches(self, key: Key, number: int) -> bool:
        """Whether something came at this number, so far."""
        line = self._lines.get(key)
        return line is not None and (number <= line.mark or number in line.ahead)

    def agree(self, key: Key, number: int) -> None:
        """Both centres have signed this line up to this number."""
        self.common[key] = max(number, self.common.get(key, 0))

    def check(self, c: sa.Connection, place: Place) -> tuple[LineEnd, ...]:
        """Every line as the node says that it stands. Raises Differs."""
        rows = c.execute(
            sa.select(LINES)
            .where(LINES.c.owner == place.me)
            .order_by(LINES.c.from_centre, LINES.c.to_centre, LINES.c.epoch)
        )
        return tuple(self._check(c, row, place) for row in rows)

    def _check(self, c: sa.Connection, row: sa.Row[Any], place: Place) -> LineEnd:
        key = (row.from_centre, row.to_centre, row.epoch)
        where = f"line {row.from_centre} to {row.to_centre}, epoch {row.epoch}"
        outgoing = row.from_centre == place.me
        state = (_OUTGOING if outgoing else _INCOMING).decode(row.state)
        line = self._lines.get(key, _Line())
        broken = 1 if line.first not in (None, row.record_hash) else line.broken
        forked = isinstance(state, Incoming) and state.forked is not None
        if broken is not None and broken <= row.number and not forked:
            raise Differs(where, f"number {broken} does not name the release before it")
        if line.mark < row.number:
            raise Differs(where, f"number {line.mark + 1} is missing")
        head = held(c, place.me, key, row.number) if row.number else row.record_hash
        if head != row.head or (state.head, state.number if isinstance(state, Outgoing) else state.mark) != (
            row.head, row.number,
        ):  # fmt: skip
            raise Differs(where, f"its head is not the release at number {row.number}")
        beyond = max(line.ahead, default=line.mark)
        # What a peer gave back of a line that is over may lie above a hole that nobody could fill.
        if outgoing and beyond > row.number and not row.closed:
            raise Differs(where, f"number {beyond} stands beyond the line's end, {row.number}")
        return LineEnd(*key, number=row.number, head=row.head, common=self.common.get(key), anew=self.anew.get(key, ""))


def held(c: sa.Connection, me: str, key: Key, number: int) -> bytes | None:
    """The release that stands at a number: each row is judged where its own entry is."""
    for table in (ENVELOPES, VOIDS):
        found = c.execute(
            sa.select(table.c.release).where(
                table.c.owner == me,
                table.c.from_centre == key[0],
                table.c.to_centre == key[1],
                table.c.epoch == key[2],
                table.c.number == number,
            )
        ).scalar()
        if found is not None:
            return bytes(found)
    return None
