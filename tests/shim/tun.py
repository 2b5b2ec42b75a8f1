"""A line between network namespaces: a TUN device in each, and this process in the middle.

Every IP packet that one end sends is read from its device, put through the `Direction` of that pair, and written to
the device of the other end when it is due. The kernels' TCP, its retransmissions and its idea of the line are real.
Root, /dev/net/tun and iproute2 are needed; `tc netem` is not (many kernels are built without it).
"""

from __future__ import annotations

import fcntl
import os
import selectors
import struct
import threading
import time
from collections.abc import Iterator, Sequence
from math import inf
from pathlib import Path
from types import TracebackType

from tests.shim.faults import Counters, Direction, Faults
from tests.shim.spaces import Space, Unprivileged

__all__ = ["TunLine", "can_tun"]

_TUNSETIFF = 0x400454CA
_IFF_TUN, _IFF_NO_PI = 0x0001, 0x1000
_LONGEST_WAIT_S = 0.5


def can_tun() -> str:
    """Why there can be no TunLine here; empty when there can."""
    try:
        with TunLine(["A", "B"], seed=0):
            return ""
    except Unprivileged as reason:
        return str(reason)


class TunLine:
    """A network of named places, each a namespace with one address; each ordered pair has its own weather and counters.

    `seed` settles every choice; `mtu` is the largest packet in bytes (576 is usual on lines of a few kbit/s).
    It works in a thread of its own from `with` to the end of it; every method may be called from any thread.
    """

    def __init__(self, places: Sequence[str], *, seed: int, mtu: int = 1500) -> None:
        if not 2 <= len(places) <= 200 or len(set(places)) != len(places):
            raise ValueError("a line has from 2 to 200 places, each with a name of its own")
        self._places = list(places)
        self._mtu = mtu
        self._spaces: dict[str, Space] = {}
        self._devices: dict[str, int] = {}
        self._ways = {(a, b): Direction(f"{seed} {a} {b}") for a in places for b in places if a != b}
        self._lock = threading.Lock()
        self._stirred, self._stir = os.pipe()
        self._thread = threading.Thread(target=self._carry, name="TUN line", daemon=True)
        self._stopping = False

    def __enter__(self) -> TunLine:
        try:
            for place in self._places:
                space = self._spaces[place] = Space()
                self._devices[place] = space.inside(_open_tun)
                space.ip("address", "add", f"{self.address(place)}/24", "dev", "line")
                space.ip("link", "set", "line", "mtu", str(self._mtu), "up")
        except BaseException:
            self._close()
            raise
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping = True
        os.write(self._stir, b"!")
        self._thread.join()
        self._close()

    def _close(self) -> None:
        for device in self._devices.values():
            os.close(device)
        for space in self._spaces.values():
            space.close()
        os.close(self._stir)
        os.close(self._stirred)

    # -- for the test ------------------------------------------------------------------------------------------------

    def address(self, place: str) -> str:
        """The IPv4 address of a place, the same in every run."""
        return f"10.77.0.{self._places.index(place) + 1}"

    def space(self, place: str) -> Space:
        """Its namespace."""
        return self._spaces[place]

    def command(self, place: str, command: Sequence[str]) -> list[str]:
        """What to start so that `command` runs at a place."""
        return self._spaces[place].command(command)

    def set(self, faults: Faults, a: str | None = None, b: str | None = None) -> None:
        """From now on so, from `a` to `b`; from `a` to all, from all to `b`, or every pair, where one is left out."""
        with self._lock:
            for _, way in self._chosen(a, b):
                way.set(faults, time.monotonic())
        os.write(self._stir, b".")

    def counters(self, a: str | None = None, b: str | None = None) -> Counters:
        """What was done so far, summed over the directions that are meant as in `set`."""
        with self._lock:
            return sum((way.counters for _, way in self._chosen(a, b)), Counters())

    def waiting_bytes(self, a: str, b: str) -> float:
        """Bytes in front of one direction."""
        with self._lock:
            return self._ways[a, b].waiting_bytes(time.monotonic())

    def _chosen(self, a: str | None, b: str | None) -> Iterator[tuple[tuple[str, str], Direction]]:
        return (each for each in self._ways.items() if a in (None, each[0][0]) and b in (None, each[0][1]))

    # -- the thread ----------------------------------------------------------------------------------------------------

    def _carry(self) -> None:
        at = {bytes(map(int, self.address(place).split("."))): place for place in self._places}
        with selectors.DefaultSelector() as selector:
            selector.register(self._stirred, selectors.EVENT_READ, None)
            for place, device in self._devices.items():
                selector.register(device, selectors.EVENT_READ, place)
            while not self._stopping:
                for key, _ in selector.select(self._pause()):
                    if key.data is None:
                        os.read(self._stirred, 4096)
                    else:
                        self._take(key.data, at)
                self._give()

    def _pause(self) -> float:
        with self._lock:
            due = min((way.next_due for way in self._ways.values()), default=inf)
        return min(max(0.0, due - time.monotonic()), _LONGEST_WAIT_S)

    def _take(self, place: str, at: dict[bytes, str]) -> None:
        for _ in range(64):
            try:
                packet = os.read(self._devices[place], 65_536)
            except BlockingIOError:
                return
            # What is no IPv4 packet for a place of ours is the kernel's own (router solicitations and the like).
            if len(packet) >= 20 and packet[0] >> 4 == 4 and (to := at.get(packet[16:20])) not in (None, place):
                with self._lock:
                    self._ways[place, to].put(packet, time.monotonic())

    def _give(self) -> None:
        now = time.monotonic()
        with self._lock:
            came = [(to, packet) for (_, to), way in self._ways.items() for packet in way.due(now)]
        for to, packet in came:
            try:
                os.write(self._devices[to], packet)
            except OSError:  # its queue is full, or it was taken down: a packet more that was lost
                continue


def _open_tun() -> int:
    if not Path("/dev/net/tun").exists():
        raise Unprivileged("there is no /dev/net/tun")
    try:
        device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise Unprivileged(f"/dev/net/tun: {error.strerror}") from None
    try:
        fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH22x", b"line", _IFF_TUN | _IFF_NO_PI))
    except OSError as error:
        os.close(device)
        raise Unprivileged(f"no TUN device: {error.strerror}") from None
    return device
