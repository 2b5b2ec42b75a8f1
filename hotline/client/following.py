"""The node's log, followed by a program: in order, and from where it was when it was stopped.

What a handler did before a program was killed may be told again, for nothing but the handler knows that it was done:
at least once. A log that was set back is told as a gap, and followed from the last place that both logs have in common.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from hotline.client.answers import Opened, read_answer
from hotline.client.board import Board
from hotline.client.changes import Change, Waits
from hotline.client.clock import Clock
from hotline.client.connection import Ask
from hotline.client.happenings import Event, events_of, of_the_log, placed
from hotline.client.lanes import Lane
from hotline.client.matter import Waiting
from hotline.client.places import Mark, Place
from hotline.client.subscriptions import URGENT, About
from protocols.frames import Entry
from protocols.wire import encode

__all__ = ["Following"]


class Following:
    """`urgent` and `other` are the lanes. `beginning`: a program that was never here is told of everything that the
    node has, and not only of what comes from now on."""

    def __init__(self, directory: Path, board: Board, clock: Clock, *, beginning: bool) -> None:
        self.urgent = Lane(directory / "urgent.place")
        self.other = Lane(directory / "other.place")
        self._board, self._clock, self._beginning = board, clock, beginning
        self._ahead: dict[int, tuple[Change, ...]] = {}
        self._waited: dict[bytes, Waiting] = {}
        self._heard = 0
        self._lapsed: set[tuple[object, ...]] = set()
        self.wanted = beginning or self.begun

    @property
    def lanes(self) -> tuple[Lane, Lane]:
        return self.urgent, self.other

    @property
    def begun(self) -> bool:
        """Whether it has a place: everything after it is told."""
        return self.urgent.begun and self.other.begun

    async def begin(self, ask: Ask, position: int, since: int) -> None:
        """From this position on, for lanes that have no place yet."""
        mark = read_answer(await ask("open", {"position": position}), Opened).mark or b""
        for lane in self.lanes:
            if not lane.begun:
                lane.begin(Place(position, mark, since, marks=((position, mark),) if position else ()))

    def about(self, event: Event) -> About:
        """The message that an event is about, as it stands now."""
        if event.hash is None:
            return None
        board = self._board
        return board.matters.get(event.hash) or board.waiting.get(event.hash) or self._waited.get(event.hash)

    # -- of the connection ------------------------------------------------------------------------------------------

    async def greeted(self, ask: Ask, opened: Opened, other_log: bool) -> int:
        """From where to follow: so far back that every message is known that was open at the lanes' places."""
        if self.wanted and not self.begun:
            position = 0 if self._beginning else opened.head
            await self.begin(ask, position, 0 if self._beginning else opened.since)
        begin = opened.since
        if self.begun:
            back = [await _in_common(ask, lane.place, other_log) for lane in self.lanes]
            gone = [to for to in back if to is not None]
            told = of_the_log("log_set_back", self._clock.now(), min(gone)[0]) if gone else None
            for lane, to in zip(self.lanes, back, strict=True):
                if to is not None:
                    lane.set_back(to, told)
                    told = None
            begin = min(begin, *(lane.place.since for lane in self.lanes))
            for lane in self.lanes:
                lane.settles(opened.head, opened.since)
        self._heard = begin
        for position in [each for each in self._ahead if each <= begin]:
            del self._ahead[position]
        return begin

    def ahead(self, position: int, changes: tuple[Change, ...]) -> None:
        """Kept until the entry comes in its place."""
        if changes and position > self._heard:
            self._ahead[position] = self._ahead.get(position, ()) + changes

    def heard(self, entry: Entry, changes: tuple[Change, ...]) -> None:
        """Into the lanes."""
        if entry.what == "record":  # those in front of the log have no place in it
            return
        all_ = self._ahead.pop(entry.position, ()) + changes
        self._heard = max(self._heard, entry.position)
        if not self.begun:
            return
        self._waited |= {change.waiting.hash: change.waiting for change in all_ if isinstance(change, Waits)}
        mark = hashlib.sha256(encode(entry.data)).digest()
        found = [event for event in events_of(entry.what, entry.data, all_) if self._first_told(event)]
        numbered = [(at, placed(event, entry.position, mark, at)) for at, event in enumerate(found)]
        urgent = tuple(each for each in numbered if self._is_urgent(each[1]))
        self.urgent.put(entry.position, mark, urgent)
        self.other.put(entry.position, mark, tuple(each for each in numbered if each not in urgent))

    def say(self, event: Event) -> None:
        """Something that is in no log."""
        if self.begun:
            self.other.say(event)

    def _is_urgent(self, event: Event) -> bool:
        about = self.about(event)
        return about is not None and about.message.precedence in URGENT

    def _first_told(self, event: Event) -> bool:
        """What is on no board is known to be told by this alone."""
        if event.name not in ("not_received", "not_seen", "not_acknowledged", "not_answered"):
            return True
        name = (event.hash, event.centre, event.name)
        known = name in self._lapsed
        self._lapsed.add(name)
        return not known

    def close(self) -> None:
        """The places as they are, for a start that need not read again what concerned nobody."""
        for lane in self.lanes:
            if lane.begun:
                lane.write()


async def _in_common(ask: Ask, place: Place, other_log: bool) -> Mark | None:
    """None where this is still the log that was followed; else the newest place that it has in common with that."""
    candidates: Iterator[Mark] = iter(sorted({*place.marks, (place.position, place.mark)}, reverse=True))
    for position, mark in candidates:
        if position and read_answer(await ask("open", {"position": position}), Opened).mark == mark:
            same = position == place.position and not other_log
            return None if same else (position, mark)
    return None if place.position == 0 and not other_log else (0, b"")
