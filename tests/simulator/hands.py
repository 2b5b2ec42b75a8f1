"""What a node and its officers are given in place of the machine's own: a clock, and a signer that takes its time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from protocols.keys import Signer
from protocols.pae import Kind, Mode
from tests.parties import NOW

__all__ = ["PacedSigner", "SimulatedClock"]


class SimulatedClock:
    """The loop's virtual time as UTC: 0 is the world's NOW. `wrong_by_ms` is how far this centre's clock is off."""

    def __init__(self) -> None:
        self.wrong_by_ms = 0

    def now(self) -> int:
        # A timer that was set for an instant fires a rounding before it: the millisecond it was meant for has begun.
        return NOW + int(asyncio.get_running_loop().time() * 1000 + 0.001) + self.wrong_by_ms


class PacedSigner:
    """A signer in another process: it can be waited for, and killed while it is."""

    def __init__(self, signer: Signer, pace: Callable[[], Awaitable[None]]) -> None:
        self._signer, self._pace = signer, pace

    @property
    def mode(self) -> Mode:
        return self._signer.mode

    @property
    def public(self) -> bytes:
        return self._signer.public

    @property
    def id(self) -> bytes:
        return self._signer.id

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        await self._pace()
        return await self._signer.sign(kind, payload)

    async def sign_note(self, text: bytes) -> bytes:
        await self._pace()
        return await self._signer.sign_note(text)
