"""How one program is given the event log over one connection, as a value that does no IO and reads no clock.

Whoever holds the connection asks what is to be read (`wants`), hands in what was read (`took`, `scouted`) and what the
program says (`committed`), and carries out what `take` gives, in that order::

    the line    every event that was asked for, in the order of the log; at most `window` of them uncommitted
    the lane    an event of FLASH or IMMEDIATE that the line is not about to reach goes ahead at once, and comes again
                in its place: the cursor stays one line, and a program that knows ids acts on it once
    a gap       what lies between two events and cannot be given here is said aloud, with its first and last position

A program that commits nothing while its window is full is told so (4408): what it has not committed comes again when it
connects again, and nothing is lost by the closing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

__all__ = [
    "AHEAD", "LANE", "SLOW_SECONDS", "WINDOW", "Close", "Gap", "Item", "Out", "Ping", "Send", "Stream",
]  # fmt: skip

WINDOW: Final = 256
"""Events of the line that may be uncommitted."""
LANE: Final = 64
"""Events that may have gone ahead of a line that has not reached them."""
AHEAD: Final = 64
"""An urgent event further away than this, in events of the log, goes ahead."""
SLOW_SECONDS: Final = 60.0

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class Item(Generic[E]):
    """One event of the log. `wanted`: the program asked for such ones. `told`: False of one that is not given here but
    said to be missing; then the program fetches it."""

    seq: int
    cursor: str
    event: E
    wanted: bool = True
    urgent: bool = False
    told: bool = True


@dataclass(frozen=True, slots=True)
class Send(Generic[E]):
    """An event, in its place, or ahead of it (`ahead`): then there is nothing to commit yet."""

    item: Item[E]
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """These positions, both included, are not given here; `after` is the cursor before them."""

    first: int
    last: int
    after: str


@dataclass(frozen=True, slots=True)
class Ping:
    """The end of the log, how many events this program has not committed, and the cursor up to which it has."""

    head: int
    lag: int
    cursor: str


@dataclass(frozen=True, slots=True)
class Close:
    """No more on this connection."""

    code: int
    reason: str


Out = Send[E] | Gap | Ping | Close


@dataclass(frozen=True, slots=True)
class _Given:
    """What was given and is not committed: an event, or a gap. `before`: the position and cursor it comes after."""

    last: int
    before: tuple[int, str]


class Stream(Generic[E]):
    """One connection. Instants are seconds that only go forward. `window` None: whoever reads has nothing to commit
    with, and what was sent counts as committed.

    `after`, `cursor`: the position that the program has. `head`: where the log ends.
    """

    def __init__(
        self,
        after: int,
        cursor: str,
        *,
        head: int,
        now: float,
        heartbeat: float,
        window: int | None = WINDOW,
        lane: int = LANE,
        ahead: int = AHEAD,
        slow: float = SLOW_SECONDS,
    ) -> None:
        self.head = max(head, after)
        self.position = after
        """Up to here the line has been given."""
        self.scouted_to = after
        """Up to here urgent events are known."""
        self._cursor = cursor
        self._window, self._lane, self._ahead, self._slow = window, lane, ahead, slow
        self._heartbeat, self._ping_at = heartbeat, now + heartbeat
        self._line: deque[Item[E]] = deque()
        self._urgent: dict[int, Item[E]] = {}
        self._gone_ahead: set[int] = set()
        self._given: deque[_Given] = deque()
        self._full_since: float | None = None
        self._closed = False

    # -- what comes in -------------------------------------------------------------------------------------------------

    def recorded(self, head: int) -> None:
        """The log ends there now."""
        self.head = max(self.head, head)

    def wants(self) -> int:
        """How many more events of the line can be given now; 0: none are to be read."""
        if self._read_to >= self.head:
            return 0
        return max(0, self._room - len(self._line))

    @property
    def read_from(self) -> int:
        """The position after which the line is to be read on."""
        return self._read_to

    def took(self, items: Iterable[Item[E]]) -> None:
        """The next events of the log after `read_from`, in order, none left out that the log has."""
        self._line.extend(items)

    def scouted(self, upto: int, items: Iterable[Item[E]]) -> None:
        """Urgent events that were asked for, and that there are no others up to `upto`."""
        self.scouted_to = max(self.scouted_to, upto)
        for item in items:
            if item.wanted and item.seq > self.position and item.seq not in self._gone_ahead:
                self._urgent[item.seq] = item

    def committed(self, seq: int, now: float) -> bool:
        """The program has dealt with everything up to `seq`. False: that was not given here yet, so that it cannot."""
        if seq > self.position:
            return False
        moved = False
        while self._given and self._given[0].last <= seq:
            self._given.popleft()
            moved = True
        if moved:
            self._full_since = now if self._is_full else None
        return True

    # -- what goes out -------------------------------------------------------------------------------------------------

    def take(self, now: float) -> list[Out[E]]:
        """What is to be sent now, in this order."""
        if self._closed:
            return []
        out: list[Out[E]] = [*self._going_ahead(), *self._in_line()]
        self._full_since = (self._full_since if self._full_since is not None else now) if self._is_full else None
        if self._is_slow(now):
            self._closed = True
            reason = f"nothing was committed for {self._slow:.0f} s with {self._window} events open"
            return [*out, Close(4408, reason)]
        if now >= self._ping_at:
            self._ping_at = now + self._heartbeat
            out.append(self.ping())
        return out

    def ping(self) -> Ping:
        """How it stands."""
        return Ping(self.head, self.head - self.safe[0], self.safe[1])

    @property
    def safe(self) -> tuple[int, str]:
        """Up to where everything was committed, or not asked for: position and cursor."""
        return self._given[0].before if self._given else (self.position, self._cursor)

    @property
    def due(self) -> float:
        """When `take` is to be called at the latest."""
        if self._full_since is not None and self._waits:
            return min(self._ping_at, self._full_since + self._slow)
        return self._ping_at

    @property
    def is_idle(self) -> bool:
        """Whether nothing can be done before something comes in, or `due`."""
        return self.scouted_to >= self.head and not self.wants() and not (self._line and self._room)

    # -- inside --------------------------------------------------------------------------------------------------------

    @property
    def _read_to(self) -> int:
        return self._line[-1].seq if self._line else self.position

    @property
    def _room(self) -> int:
        return self._ahead if self._window is None else min(self._ahead, self._window - len(self._given))

    @property
    def _is_full(self) -> bool:
        return self._window is not None and len(self._given) >= self._window

    @property
    def _waits(self) -> bool:
        return bool(self._line) or self.position < self.head

    def _is_slow(self, now: float) -> bool:
        return self._full_since is not None and self._waits and now - self._full_since >= self._slow

    def _going_ahead(self) -> list[Send[E]]:
        """Urgent events that this turn of the line does not reach."""
        reached = self._line[min(len(self._line), self._room) - 1].seq if self._line and self._room else self.position
        sent = []
        for seq in sorted(self._urgent):
            if seq <= reached:
                del self._urgent[seq]  # the line has it, in this turn or before
            elif len(self._gone_ahead) < self._lane:
                self._gone_ahead.add(seq)
                sent.append(Send(self._urgent.pop(seq), ahead=True))
        return sent

    def _in_line(self) -> list[Out[E]]:
        out: list[Out[E]] = []
        while self._line and self._room:
            item = self._line.popleft()
            if item.seq > self.position + 1:
                self._missing(item.seq - 1, out)
            if not item.wanted:
                pass
            elif not item.told:
                self._missing(item.seq, out)
            else:
                self._give(item.seq)
                out.append(Send(item))
            self.position, self._cursor = item.seq, item.cursor
            self._gone_ahead.discard(item.seq)
        return out

    def _give(self, last: int) -> None:
        if self._window is not None:
            self._given.append(_Given(last, (self.position, self._cursor)))

    def _missing(self, last: int, out: list[Any]) -> None:
        """One gap, or the gap before it made longer."""
        before = out[-1] if out else None
        if isinstance(before, Gap) and before.last == self.position:
            out[-1] = Gap(before.first, last, before.after)
            if self._given:
                self._given[-1] = _Given(last, self._given[-1].before)
        else:
            out.append(Gap(self.position + 1, last, self._cursor))
            self._give(last)
        self.position = last
