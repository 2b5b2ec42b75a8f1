"""Each line's chain, number by number: no hole, and every release names the one before it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec
import sqlalchemy as sa

from hotline.evidence.report import Differs, LineEnd
from hotline.node.record.facts import Place
from hotline.node.record.tables import LINES
from protocols.line import Incoming, Outgoing, Placed

__all__ = ["Chains"]

Key = tuple[str, str, int]

_OUTGOING: msgspec.json.Decoder[Outgoing | Incoming] = msgspec.json.Decoder(Outgoing)
_INCOMING: msgspec.json.Decoder[Outgoing | Incoming] = msgspec.json.Decoder(Incoming)


@dataclass
class Chains:
    """What the walk met, by line and number; `common` is what both ends have signed."""

    placed: dict[Key, dict[int, Placed]] = field(default_factory=dict)
    common: dict[Key, int] = field(default_factory=dict)

    def place(self, key: Key, number: int, release: bytes, previous: bytes | None) -> None:
        """A release, or the void in its place, holds this number."""
        self.placed.setdefault(key, {}).setdefault(number, Placed(release, previous))

    def held(self, key: Key, number: int) -> bytes | None:
        """The release hash at a number, so far."""
        placed = self.placed.get(key, {}).get(number)
        return placed.release if placed else None

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
        return tuple(self._check(row, place) for row in rows)

    def _check(self, row: sa.Row[Any], place: Place) -> LineEnd:
        key = (row.from_centre, row.to_centre, row.epoch)
        where = f"line {row.from_centre} to {row.to_centre}, epoch {row.epoch}"
        outgoing = row.from_centre == place.me
        state = (_OUTGOING if outgoing else _INCOMING).decode(row.state)
        numbers = self.placed.get(key, {})
        forked = isinstance(state, Incoming) and state.forked is not None
        before: bytes = row.record_hash
        for number in range(1, row.number + 1):
            placed = numbers.get(number)
            if placed is None:
                raise Differs(where, f"number {number} is missing")
            if placed.previous not in (None, before) and not forked:
                raise Differs(where, f"number {number} does not name the release before it")
            before = placed.release
        if before != row.head or (state.head, state.number if isinstance(state, Outgoing) else state.mark) != (
            row.head, row.number,
        ):  # fmt: skip
            raise Differs(where, f"its head is not the release at number {row.number}")
        beyond = max(numbers, default=0)
        if outgoing and beyond > row.number:
            raise Differs(where, f"number {beyond} stands beyond the line's end, {row.number}")
        return LineEnd(*key, number=row.number, head=row.head, common=self.common.get(key))
