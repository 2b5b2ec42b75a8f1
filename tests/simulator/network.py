"""`hotline.link.Network` in memory: what TLS over a bad line gives, without sockets and without waiting.

Between two hosts there is a road. Bytes of one connection stay in their order and come in pieces, each after a delay
that is drawn for it. A road can be slow, cut (in one direction or both), and broken off in the middle of a frame. As on
a real line, a cut alone ends no connection: what was written waits, and comes when the road is open again, if the two
ends have not given up before.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from hotline.link.network import P
from protocols.errors import Code, Refused
from tests.simulator.chance import Chance
from tests.simulator.tap import Tap
from tests.simulator.wire import End, Wire

__all__ = ["Host", "MemoryNetwork", "Road"]

CONNECT_SECONDS = 10.0

Make = Callable[[bytes], asyncio.Protocol]


@dataclass
class Road:
    """What lies between two hosts. Delays in seconds, `rate` in bytes a second (None: as fast as you like)."""

    shortest: float
    longest: float
    rate: float | None = None
    cut: set[str] = field(default_factory=set)  # hosts whose bytes do not get out onto it
    break_at: str | None = None  # this host's next bytes are the last, and only half of them come


@dataclass
class Listening:
    """A `Listener` that somebody made."""

    network: MemoryNetwork
    host: str
    address: str
    make: Make
    reason: str = ""

    async def close(self) -> None:
        if self.network.listening.get(self.address) is self:
            del self.network.listening[self.address]


class MemoryNetwork:
    """Everything between the hosts. A host is a name: a centre's, or `WATCH-1@MERIDIAN` for a seat's computer."""

    def __init__(self, chance: Chance, *, delay: tuple[float, float] = (0.02, 0.08)) -> None:
        self.listening: dict[str, Listening] = {}
        self.wires: list[Wire] = []
        self.shown: dict[str, bytes] = {}  # address → the certificate's hash that a dialler is shown there instead
        self._chance = chance
        self._delay = delay
        self._roads: dict[frozenset[str], Road] = {}
        self._taps: list[Tap] = []

    def at(self, host: str) -> Host:
        """The network as this host sees it: a `hotline.link.Network`."""
        return Host(self, host)

    def road(self, one: str, other: str) -> Road:
        return self._roads.setdefault(frozenset((one, other)), Road(*self._delay))

    def tap(self, from_: str, to: str) -> Tap:
        """Somebody who reads what this host sends the other from now on, inside what TLS hides."""
        tap = Tap(from_, to)
        self._taps.append(tap)
        return tap

    # -- what can go wrong -----------------------------------------------------------------------------------------

    def cut(self, one: str, other: str, *, one_way: bool = False) -> None:
        """Nothing passes any more; with `one_way` only what `one` sends is lost on the way."""
        self.road(one, other).cut |= {one} if one_way else {one, other}

    def heal(self, one: str, other: str) -> None:
        """The road is open again, and what waited on it goes on."""
        self.road(one, other).cut.clear()
        for wire in self.wires:
            wire.go_on()

    def break_off(self, one: str, other: str) -> None:
        """Every connection between the two ends now; a part of what is on the way still arrives."""
        for wire in self._between(one, other):
            wire.break_off(self._chance)

    def break_at_next(self, from_: str, other: str) -> None:
        """Half of the next bytes that `from_` sends the other arrive, and that is the end of the connection."""
        self.road(from_, other).break_at = from_

    def unplug(self, host: str, *, silent: bool = False) -> None:
        """The host is gone: the others' connections are reset, or, with `silent`, hear nothing any more."""
        for address in [address for address, each in self.listening.items() if _is_at(each.host, host)]:
            del self.listening[address]
        for wire in self.wires[:]:
            for plugged in [each for each in wire.hosts if _is_at(each, host)]:
                wire.unplug(plugged, silent=silent)

    def connections(self, one: str, other: str) -> int:
        """How many are open at both ends."""
        return sum(wire.up for wire in self._between(one, other))

    def _between(self, one: str, other: str) -> list[Wire]:
        return [wire for wire in self.wires if wire.hosts == {one, other}]

    # -- connections -----------------------------------------------------------------------------------------------

    async def connect(self, host: str, address: str, make: Callable[[bytes], P]) -> P:
        loop = asyncio.get_running_loop()
        given_up = loop.time() + CONNECT_SECONDS
        while True:
            listening = self.listening.get(address)
            await asyncio.sleep(self._chance.between(*self._delay))
            if listening is None or self.listening.get(address) is not listening:
                raise Refused(Code.NOT_REACHABLE, f"{address}: nobody listens there")
            road = self.road(host, listening.host)
            if not road.cut:
                break
            if loop.time() >= given_up:
                raise Refused(Code.NOT_REACHABLE, f"no answer from {address} in {CONNECT_SECONDS:g} s")
            await asyncio.sleep(0.5)
        certificate = hashlib.sha256(b"certificate of " + address.encode()).digest()
        ours = make(self.shown.get(address, certificate))
        theirs = listening.make(certificate)
        wire = Wire(host, listening.host, road, self._chance, self._watch, self._ended)
        self.wires.append(wire)
        ours.connection_made(wire.begin(host, ours))
        theirs.connection_made(wire.begin(listening.host, theirs))
        return ours

    def _ended(self, wire: Wire) -> None:
        if wire in self.wires:
            self.wires.remove(wire)

    def _watch(self, end: End, data: bytes) -> None:
        for tap in self._taps:
            if (tap.from_, tap.to) == (end.host, end.other.host):
                tap.hear(end, data)


def _is_at(plugged: str, host: str) -> bool:
    return plugged == host or plugged.startswith(f"{host}@")


class Host:
    """One host's network (hotline.link.network.Network)."""

    def __init__(self, network: MemoryNetwork, name: str) -> None:
        self._network, self.name = network, name

    async def dial(self, address: str, make: Callable[[bytes], P]) -> P:
        return await self._network.connect(self.name, address, make)

    async def listen(self, address: str, make: Make) -> Listening:
        if address in self._network.listening:
            raise Refused(Code.NOT_REACHABLE, f"cannot listen at {address}: somebody does")
        # A second address, and a relay, are reached by roads of their own: `MERIDIAN@second`, `MERIDIAN@relay`.
        relay, _, _ = address.rpartition("/")
        plug = "relay" if relay else "second" if address.startswith("second.") else ""
        host = f"{self.name}@{plug}" if plug else self.name
        listening = self._network.listening[address] = Listening(self._network, host, address, make)
        return listening
