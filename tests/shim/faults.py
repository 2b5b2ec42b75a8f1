"""What one direction of a line does to what is put on it. Pure: the time is an argument, chance comes from a seed.

The order is that of a real line: a full buffer in front of it takes nothing more; what is sent takes its time at the
line's rate, lost or not; then it is lost, or comes once or twice, late by the delay, some later than what followed.
The seed settles the fate of the nth packet, whatever the time: the same traffic has the same fate.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from heapq import heappop, heappush
from math import inf
from typing import Final

__all__ = ["Counters", "Direction", "Faults"]

SECONDS_OF_BUFFER: Final = 30.0
"""What a modem holds, where `buffer_bytes` says nothing else."""


@dataclass(frozen=True, kw_only=True)
class Faults:
    """`rate_bit_s`: 0 is without limit. `delay_s`: one way, so a round trip has it twice; `jitter_s`: up to so much
    more, in order. `loss`, `repeat`, `disorder`: shares of packets, 0 to 1. `disorder_s`: how much later than the
    others. `buffer_bytes`: what waits at most in front of the line; 0: thirty seconds of its rate. `largest_bytes`:
    what is larger is lost without a word, as where a tunnel is narrower than it says; 0: nothing. `cut`: all of it is
    lost. `stall`: all of it is held, and comes when the stall ends."""

    rate_bit_s: float = 0.0
    delay_s: float = 0.0
    jitter_s: float = 0.0
    loss: float = 0.0
    repeat: float = 0.0
    disorder: float = 0.0
    disorder_s: float = 0.5
    buffer_bytes: int = 0
    largest_bytes: int = 0
    cut: bool = False
    stall: bool = False

    @property
    def buffer(self) -> float:
        """Bytes that wait at most in front of the line."""
        if self.buffer_bytes:
            return self.buffer_bytes
        return self.rate_bit_s / 8 * SECONDS_OF_BUFFER if self.rate_bit_s else inf


@dataclass
class Counters:
    """What was done to one direction, packets unless the name says bytes. `sizes`: bytes of a packet → how often."""

    packets: int = 0
    bytes: int = 0
    delivered: int = 0
    lost: int = 0
    repeated: int = 0
    disordered: int = 0
    overflowed: int = 0
    swallowed: int = 0
    cut: int = 0
    stalled: int = 0
    sizes: Counter[int] = field(default_factory=Counter)

    def __add__(self, other: Counters) -> Counters:
        return Counters(**{each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)})


class Direction:
    """One way of a line. `put` what is sent, `due` gives what has come out, `next_due` tells when to look again."""

    def __init__(self, seed: int | str, faults: Faults | None = None) -> None:
        self.faults = faults or Faults()
        self.counters = Counters()
        self._chance = random.Random(f"{seed}")
        self._free_at = 0.0
        self._last_due = 0.0
        self._order = 0
        self._under_way: list[tuple[float, int, bytes]] = []
        self._stalled: list[bytes] = []

    def set(self, faults: Faults, now: float) -> None:
        """From now on so. What is under way arrives, unless the line is cut: then it is lost too."""
        was, self.faults = self.faults, faults
        if faults.cut:
            self.counters.cut += len(self._under_way) + len(self._stalled)
            self._under_way, self._stalled = [], []
        if was.stall and not faults.stall:
            held, self._stalled = self._stalled, []
            for packet in held:
                self._send(packet, now)

    def put(self, packet: bytes, now: float) -> None:
        """One packet goes on the line."""
        counters = self.counters
        counters.packets += 1
        counters.bytes += len(packet)
        counters.sizes[len(packet)] += 1
        if self.faults.cut:
            counters.cut += 1
        elif self.faults.stall:
            counters.stalled += 1
            self._stalled.append(packet)
        elif 0 < self.faults.largest_bytes < len(packet):
            counters.swallowed += 1
        else:
            self._send(packet, now)

    def _send(self, packet: bytes, now: float) -> None:
        faults, chance = self.faults, self._chance
        # Drawn for every packet, needed or not: what one is spared must not change the fate of the next.
        lost, repeated, disordered = (
            chance.random() < share for share in (faults.loss, faults.repeat, faults.disorder)
        )
        jitter = chance.random() * faults.jitter_s
        if self.waiting_bytes(now) + len(packet) > faults.buffer:
            self.counters.overflowed += 1
            return
        if faults.rate_bit_s:
            self._free_at = max(self._free_at, now) + len(packet) * 8 / faults.rate_bit_s
        else:
            self._free_at = now
        if lost:
            self.counters.lost += 1
            return
        due = max(self._free_at + faults.delay_s + jitter, self._last_due)
        if disordered:
            self.counters.disordered += 1
            self._arrives(due + faults.disorder_s, packet)
        else:
            self._last_due = due
            self._arrives(due, packet)
        if repeated:
            self.counters.repeated += 1
            self._arrives(due, packet)

    def _arrives(self, due: float, packet: bytes) -> None:
        self._order += 1
        heappush(self._under_way, (due, self._order, packet))

    def waiting_bytes(self, now: float) -> float:
        """Bytes in front of the line, the one that is going out among them."""
        return max(0.0, self._free_at - now) * self.faults.rate_bit_s / 8

    def due(self, now: float) -> Iterator[bytes]:
        """Takes what has come out by now, in its order."""
        while self._under_way and self._under_way[0][0] <= now:
            self.counters.delivered += 1
            yield heappop(self._under_way)[2]

    @property
    def next_due(self) -> float:
        """When the next packet comes out; infinity when nothing is under way."""
        return self._under_way[0][0] if self._under_way else inf
