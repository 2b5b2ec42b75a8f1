"""The three shelves in their fixed order, kept between changes: five thousand messages must not cost a key press.

A message's place follows from a value that never changes, so what was computed for that very value is kept; only what
a clock alone can move is looked at again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias

from hotline.client import Board, Matter, Shelf
from hotline.client.shelves import SHELVES, deadlines
from tui.alarms import Alarm, loudness, message_alarm, owes_acknowledgement
from tui.rows import Entry
from tui.stacks import Stack, stacked

__all__ = ["Heading", "Item", "Listing"]

_NEVER: Final = 2**63
_LAST: Final = b"\xff" * 33


class Heading(NamedTuple):
    """The title of a shelf in the list, and how many entries stand under it."""

    shelf: Shelf
    entries: int


Item: TypeAlias = Heading | Entry


class _Placed(NamedTuple):
    """Where a message stands, until when (UTC ms) no clock can change that, and what is due of it."""

    matter: Matter
    shelf: Shelf
    order: tuple[int, int, int]
    until: int
    due: tuple[tuple[int, bytes], ...]


@dataclass
class _View:
    """What was computed of the board at one time."""

    items: tuple[Item, ...] = ()
    stacks: dict[bytes, Stack] = field(default_factory=dict)
    shelves: dict[Shelf, tuple[Matter, ...]] = field(default_factory=dict)
    unacknowledged: tuple[Matter, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    due: list[tuple[int, bytes]] = field(default_factory=list)
    until: int = 0


class Listing:
    """The shelves of one board, as the officer with this role sees them."""

    def __init__(self, board: Board, role: str) -> None:
        self._board = board
        self._role = role
        self._placed: dict[bytes, _Placed] = {}
        self._view = _View()
        self._changed = True
        self._spread: set[str] = set()

    def changed(self) -> None:
        """The board says something else now."""
        self._changed = True

    def items(self, now: int) -> tuple[Item, ...]:
        """Headings and entries; the same object until something has changed."""
        return self._look(now).items

    def stacks(self, now: int) -> Mapping[bytes, Stack]:
        """Entries that stand for many: by the hash of the one that is drawn."""
        return self._look(now).stacks

    def spread(self, centre: str) -> None:
        """From now on every message of this centre has a row of its own."""
        self._spread.add(centre)
        self.changed()

    def matters(self, shelf: Shelf, now: int) -> tuple[Matter, ...]:
        """The messages of one shelf, most pressing first."""
        return self._look(now).shelves[shelf]

    def unacknowledged(self, now: int) -> tuple[Matter, ...]:
        """Incoming, and no officer of ours has taken it yet."""
        return self._look(now).unacknowledged

    def alarms(self, now: int) -> tuple[Alarm, ...]:
        """One for each of them that has not expired, the loudest first."""
        return self._look(now).alarms

    def overdue(self, now: int) -> int:
        """How many messages have a clock that ran out, ours or theirs."""
        due = self._look(now).due
        return len({hash for _, hash in due[: bisect_right(due, (now, _LAST))]})

    def next_due(self, now: int) -> tuple[int, bytes] | None:
        """The nearest deadline still ahead (UTC ms), and the hash of its message."""
        due = self._look(now).due
        place = bisect_right(due, (now, _LAST))
        return due[place] if place < len(due) else None

    def _look(self, now: int) -> _View:
        if not self._changed and now < self._view.until:
            return self._view
        self._changed = False
        placed = [self._place(matter, now) for matter in self._board.matters.values() if not matter.settling]
        placed.sort(key=lambda each: each.order)
        view = self._view = _View(until=min((each.until for each in placed), default=_NEVER))
        view.shelves = {name: tuple(each.matter for each in placed if each.shelf == name) for name in SHELVES}
        view.unacknowledged = tuple(each for each in view.shelves["needs_you"] if owes_acknowledgement(each))
        alarms = (
            message_alarm(each, louder=(each.hash, self._board.centre) in self._board.rungs)
            for each in view.unacknowledged
            if "expired" not in each.marks
        )
        view.alarms = tuple(sorted(alarms, key=loudness))
        view.due = sorted(due for each in placed for due in each.due)
        items: list[Item] = []
        for name in SHELVES:
            rows, waiting = view.shelves[name], self._waiting(name)
            if name == "needs_you":
                rows, view.stacks = stacked(rows, self._spread)
            entries: list[Entry] = [*waiting, *rows]
            items += [Heading(name, len(waiting) + len(view.shelves[name])), *entries]
        view.items = tuple(items)
        return view

    def _waiting(self, shelf: Shelf) -> list[Entry]:
        """What waits for release needs every officer but its author, who waits for the second; a draft needs one."""
        if shelf == "answered":
            return []
        theirs = shelf == "needs_you"
        found = [each for each in self._board.waiting.values() if each.written_by(self._role) != theirs]
        return [*sorted(found, key=lambda each: (each.message.precedence, each.at))]

    def _place(self, matter: Matter, now: int) -> _Placed:
        known = self._placed.get(matter.hash)
        if known is not None and known.matter is matter and now < known.until:
            return known
        clocks = deadlines(matter)
        placed = self._placed[matter.hash] = _Placed(
            matter,
            self._board.shelf(matter, now),
            (matter.precedence, min((each.at for each in clocks), default=_NEVER), -matter.at),
            min((each.at for each in clocks if each.at > now), default=_NEVER),
            tuple((each.at, matter.hash) for each in clocks),
        )
        return placed
