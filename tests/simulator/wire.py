"""One connection between two hosts: two ends, and the bytes on the way in each direction."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.simulator.chance import Chance

if TYPE_CHECKING:
    from tests.simulator.network import Road

__all__ = ["End", "Wire"]

MOST_ON_THE_WAY = 32 * 1024
"""Bytes written and not read at the other end, from which the writer is asked to wait."""

LARGEST_PIECE = 1_400

_END, _RESET = object(), object()


class Wire:
    """A connection, from its making until both ends are gone."""

    def __init__(
        self,
        dialler: str,
        listener: str,
        road: Road,
        chance: Chance,
        watch: Callable[[End, bytes], None],
        gone: Callable[[Wire], None],
    ) -> None:
        self.road, self.chance, self.watch, self._gone = road, chance, watch, gone
        self.ends = {dialler: End(self, dialler), listener: End(self, listener)}
        one, other = self.ends.values()
        one.other, other.other = other, one

    @property
    def hosts(self) -> set[str]:
        return set(self.ends)

    @property
    def up(self) -> bool:
        return not any(end.gone for end in self.ends.values())

    def begin(self, host: str, owner: asyncio.Protocol) -> End:
        end = self.ends[host]
        end.owner = owner
        return end

    def go_on(self) -> None:
        for end in self.ends.values():
            end.go_on()

    def break_off(self, chance: Chance | None) -> None:
        for end in self.ends.values():
            end.arrive_in_part(chance)
        for end in self.ends.values():
            end.lose(ConnectionResetError())

    def unplug(self, host: str, *, silent: bool) -> None:
        end = self.ends[host]
        end.silent = silent
        end.lose(None)
        if not silent:
            end.put(_RESET)

    def ended(self) -> None:
        if all(end.gone for end in self.ends.values()):
            self._gone(self)


class End(asyncio.Transport):
    """One end: a transport for whoever is here, and what it has sent and the other has not read."""

    other: End
    owner: asyncio.Protocol

    def __init__(self, wire: Wire, host: str) -> None:
        super().__init__()
        self.host = host
        self.gone = False
        self.silent = False  # without power: not even a reset comes from here
        self._wire = wire
        self._loop = asyncio.get_running_loop()
        self._way: deque[tuple[float, Any]] = deque()  # (when it arrives, bytes or how it ended)
        self._on_the_way = 0
        self._busy_until = 0.0
        self._last_arrival = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._closing = False
        self._reading = True
        self._asked_to_wait = False

    # -- for whoever is here ----------------------------------------------------------------------------------------

    def write(self, data: Any) -> None:
        if self._closing or self.gone or not data:
            return
        data = bytes(data)
        self._wire.watch(self, data)
        if self._wire.road.break_at == self.host:
            self._wire.road.break_at = None
            self._send(data[: len(data) // 2])
            self._closing = True  # what is written behind it must not look like its other half
            self._loop.call_soon(self._wire.break_off, None)
            return
        self._send(data)
        if self._on_the_way > MOST_ON_THE_WAY and not self._asked_to_wait:
            self._asked_to_wait = True
            self.owner.pause_writing()

    def close(self) -> None:
        if self._closing or self.gone:
            return
        self._closing = True
        self.put(_END)
        if not self._on_the_way:
            self._loop.call_soon(self.lose, None)

    def abort(self) -> None:
        if self.gone:
            return
        self.lose(None)
        self.put(_RESET)

    def is_closing(self) -> bool:
        return self._closing or self.gone

    def pause_reading(self) -> None:
        self._reading = False

    def resume_reading(self) -> None:
        self._reading = True
        self.other.go_on()

    def is_reading(self) -> bool:
        return self._reading

    def get_write_buffer_size(self) -> int:
        return self._on_the_way

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        pass

    # -- on the way ---------------------------------------------------------------------------------------------------

    def _send(self, data: bytes) -> None:
        self._on_the_way += len(data)
        for piece in self._pieces(data):
            self.put(piece)

    def _pieces(self, data: bytes) -> list[bytes]:
        if self._wire.road.rate is not None:
            return [data[at : at + LARGEST_PIECE] for at in range(0, len(data), LARGEST_PIECE)]
        if len(data) > 1 and self._wire.chance.happens(0.2):
            at = 1 + self._wire.chance.below(len(data) - 1)
            return [data[:at], data[at:]]
        return [data]

    def put(self, piece: Any) -> None:
        """Onto the road: after what is on it, and after its own delay."""
        road, now = self._wire.road, self._loop.time()
        leaves = now
        if road.rate is not None and isinstance(piece, bytes):
            leaves = self._busy_until = max(now, self._busy_until) + len(piece) / road.rate
        arrives = max(leaves + self._wire.chance.between(road.shortest, road.longest), self._last_arrival)
        self._last_arrival = arrives
        self._way.append((arrives, piece))
        self.go_on()

    def go_on(self) -> None:
        """Sees to it that the next piece arrives at its time, if it can."""
        if self._timer is None and self._way and self._passes():
            self._timer = self._loop.call_at(max(self._way[0][0], self._loop.time()), self._arrive)

    def _passes(self) -> bool:
        if self.host in self._wire.road.cut:
            return False
        return self.other._reading or self.other.gone or not isinstance(self._way[0][1], bytes)

    def _arrive(self) -> None:
        self._timer = None
        while self._way and self._way[0][0] <= self._loop.time() and self._passes():
            self._hand_over(self._way.popleft()[1])
        self.go_on()

    def _hand_over(self, piece: Any) -> None:
        if isinstance(piece, bytes):
            self._on_the_way -= len(piece)
            self.other.take(piece)
            if self._asked_to_wait and self._on_the_way <= MOST_ON_THE_WAY // 2:
                self._asked_to_wait = False
                if not self.gone:
                    self.owner.resume_writing()
            if self._closing and not self._on_the_way:
                self.lose(None)
        elif not self.other.gone:
            if piece is _RESET:
                self.other.lose(ConnectionResetError())
            elif not self.other.owner.eof_received():
                self.other.close()

    def take(self, data: bytes) -> None:
        """Bytes arrive here. Whoever is not there any more answers with a reset."""
        if self.gone:
            if not self.other.gone and not self.silent:
                self.put(_RESET)
        elif not self._closing:
            self.owner.data_received(data)

    def arrive_in_part(self, chance: Chance | None) -> None:
        """The connection breaks: of what is on the way a part arrives, or (None) all of it."""
        pieces = b"".join(piece for _, piece in self._way if isinstance(piece, bytes))
        self._way.clear()
        self._on_the_way = 0
        if pieces and not self.other.gone and self.host not in self._wire.road.cut:
            self.other.take(pieces if chance is None else pieces[: chance.below(len(pieces) + 1)])

    def lose(self, exc: Exception | None) -> None:
        if self.gone:
            return
        self.gone = True
        self._loop.call_soon(self._tell, exc)

    def _tell(self, exc: Exception | None) -> None:
        self.owner.connection_lost(exc)
        self._wire.ended()
