"""How often somebody who has proved nothing may try a code: by address, and never so that it shuts anybody else out."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from typing import Final

from hotline.node.doors.api.measure import TooMany

__all__ = ["Attempts"]

TRIES: Final = 5
SECONDS: Final = 60.0
MOST_ADDRESSES: Final = 4_096


class Attempts:
    """How often an address tried, and did not succeed: five, then one in 12 seconds. `time`: seconds that only go
    forward."""

    def __init__(self, time: Callable[[], float]) -> None:
        self._time = time
        self._used: dict[str, tuple[float, float]] = {}

    def take(self, address: str) -> None:
        """One more. Raises TooMany."""
        now, key = self._time(), _network(address)
        used, at = self._used.pop(key, (0.0, now))
        used = max(0.0, used - (now - at) * TRIES / SECONDS)
        while len(self._used) >= MOST_ADDRESSES:
            del self._used[next(iter(self._used))]
        self._used[key] = (min(used + 1, TRIES + 1), now) if used + 1 <= TRIES else (used, now)
        if used + 1 > TRIES:
            wait = max(1.0, (used + 1 - TRIES) * SECONDS / TRIES)
            raise TooMany(wait, {"Retry-After": f"{wait:.0f}"})

    def succeeded(self, address: str) -> None:
        """It was the right one: it counts for nothing."""
        self._used.pop(_network(address), None)


def _network(address: str) -> str:
    """Of IPv6 the /64: whoever has one address there has them all."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address[:64]
    return str(ipaddress.ip_network(f"{known}/64", strict=False)) if known.version == 6 else str(known)
