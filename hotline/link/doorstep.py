"""Strangers at a listener: how many may stand there, and for how long.

Until a connection is proved it is nobody's. Each source address has a few places, the listener some more; when a
place is wanted and none is free, the oldest stranger goes, of the source that has most of them: whoever comes alone
loses his place to nobody. Refusing the newest instead would let two thousand connections that drip one byte a second
keep everybody else out for as long as they please.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

__all__ = ["Doorstep"]


class Doorstep:
    """The unproved connections of one listener.

    `each` and `all_`: how many at once, from one source and altogether. `seconds`: how long one may stand there.
    """

    def __init__(self, *, each: int = 32, all_: int = 512, seconds: float = 10.0) -> None:
        self._each, self._all, self._seconds = each, all_, seconds
        self._loop = asyncio.get_running_loop()
        self._standing: dict[object, tuple[str, Callable[[], None], asyncio.TimerHandle]] = {}
        self._of: dict[str, dict[object, None]] = {}

    def __len__(self) -> int:
        return len(self._standing)

    def enter(self, who: object, source: str, send_away: Callable[[], None]) -> None:
        """Somebody came. `send_away` ends the connection; it is called at most once, and never after `leave`."""
        same = self._of.get(source, {})
        if len(same) >= self._each:
            self._send_away(next(iter(same)))
        elif len(self._standing) >= self._all:
            most = max(self._of.values(), key=len)
            self._send_away(next(iter(most)))
        timer = self._loop.call_later(self._seconds, self._send_away, who)
        self._standing[who] = (source, send_away, timer)
        self._of.setdefault(source, {})[who] = None

    def leave(self, who: object) -> None:
        """Proved, handed to somebody else who watches it, or gone."""
        if who in self._standing:
            self._gone(who)

    def clear(self) -> None:
        """Sends everybody away."""
        for who in list(self._standing):
            self._send_away(who)

    def _send_away(self, who: object) -> None:
        self._gone(who)()

    def _gone(self, who: object) -> Callable[[], None]:
        source, send_away, timer = self._standing.pop(who)
        timer.cancel()
        del self._of[source][who]
        if not self._of[source]:
            del self._of[source]
        return send_away
