"""Calls over one link: each is numbered, and its result or refusal comes back under that number."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final

from hotline.link import Link
from protocols.errors import Code, Refused
from protocols.frames import Call, Entry, Follow, Refusal, Result

__all__ = ["CALL_SECONDS", "Calls"]

CALL_SECONDS: Final = 10.0
"""How long a node may take for one call; its slowest act is one write to its disk."""

_ENTRIES_AT_A_TIME: Final = 16


class Calls:
    """One established link to a node. `read` must run while anything is asked."""

    def __init__(self, link: Link, heard: Callable[[Entry], None], *, seconds: float = CALL_SECONDS) -> None:
        self.link = link
        self._heard = heard
        self._seconds = seconds
        self._asked: dict[int, asyncio.Future[Any]] = {}
        self._count = 0

    async def ask(self, verb: str, args: Mapping[str, Any], precedence: int = 0) -> Any:
        """What the node returns. Raises Refused: its refusal, or `not_reachable` when it does not answer.

        `precedence`: a call with a higher one gives way to whatever else waits for the line.
        """
        self._count += 1
        n = self._count
        answer = self._asked[n] = asyncio.get_running_loop().create_future()
        try:
            self.link.send(Call(n=n, verb=verb, args=dict(args)), precedence)
            async with asyncio.timeout(self._seconds):
                return await answer
        except TimeoutError:
            raise Refused(Code.NOT_REACHABLE, f"no answer to `{verb}` within {self._seconds:.0f} s") from None
        finally:
            del self._asked[n]

    def follow(self, after: int) -> None:
        """Asks for every entry after this position, and for what comes."""
        self.link.send(Follow(after=after))

    async def read(self) -> None:
        """Takes what comes until the link ends; then whatever was asked fails with `not_reachable`."""
        entries = 0
        async for frame in self.link:
            match frame:
                case Entry():
                    self._heard(frame)
                    entries += 1
                    if entries % _ENTRIES_AT_A_TIME == 0:  # verifying a long log must not freeze a screen
                        await asyncio.sleep(0)
                case Result() if (answer := self._asked.get(frame.n)) is not None and not answer.done():
                    answer.set_result(frame.value)
                case Refusal() if (answer := self._asked.get(frame.n)) is not None and not answer.done():
                    answer.set_exception(frame.refused())
        closed = self.link.lost.result()
        for answer in self._asked.values():
            if not answer.done():
                answer.set_exception(Refused(Code.NOT_REACHABLE, closed.detail))
