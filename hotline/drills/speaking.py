"""What the conductor decided to say goes out: each centre's words in their order, and nobody's behind another's.

Whatever became of it is told to the conductor: released, or not released and why.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from hotline.client import Clock
from hotline.drills import conductor_events as events
from hotline.drills.conductor_state import State
from hotline.drills.saying import Mouth
from protocols.errors import Code, Refused

__all__ = ["Saying", "Speaking"]

Saying: TypeAlias = events.Fire | events.Control | events.RealWorld | events.Tell

GOES_SECONDS = 60.0


class Speaking:
    """`state`: the run as it stands; `put`: tells the conductor; `begin`: runs a task as long as the run is conducted,
    by its name."""

    def __init__(
        self,
        mouth: Mouth,
        clock: Clock,
        state: Callable[[], State],
        put: Callable[[events.Event], None],
        begin: Callable[[Coroutine[Any, Any, None], str], object],
    ) -> None:
        self._mouth, self._clock = mouth, clock
        self._state, self._put, self._begin = state, put, begin
        self._sayings: dict[str, asyncio.Queue[Saying]] = {}

    def say(self, effect: Saying) -> None:
        """After all that its centre is still to say."""
        self._queue_of(self._mouth.speaker(effect)).put_nowait(effect)

    def _queue_of(self, centre: str) -> asyncio.Queue[Saying]:
        """What one centre is still to say: a node that is away holds up its own words, and nobody else's."""
        if centre not in self._sayings:
            self._sayings[centre] = asyncio.Queue()
            self._begin(self._speak(self._sayings[centre]), f"{centre} speaks")
        return self._sayings[centre]

    async def _speak(self, sayings: asyncio.Queue[Saying]) -> None:
        """One after the other, as they were decided."""
        while True:
            await self._say(await sayings.get())

    async def _say(self, effect: Saying) -> None:
        try:
            if isinstance(effect, events.Fire):
                await self._may_go(effect)
                said = await self._mouth.say(effect, self._state(), self._clock.now())
            else:
                said = await self._control_says(effect)
        except Refused as refused:
            self._put(events.NotReleased(name=effect.name, code=str(refused.code), detail=refused.detail))
        else:
            if said is not None:
                self._put(events.Released(name=effect.name, messages=(said["message"],), at=said["released_at"]))
            else:
                self._put(events.NotReleased(name=effect.name, code="not_found", detail="it had not gone by ENDEX"))

    async def _may_go(self, effect: events.Fire) -> None:
        """Waits out REAL WORLD, and for the inject that this one refers to."""
        while True:
            if not self._state().real_world or self._state().ended is not None:
                break
            await asyncio.sleep(0.1)
        if effect.inject.relates is not None:
            await self._has_gone(effect.inject.relates[1])

    async def _control_says(self, effect: Saying) -> dict[str, Any] | None:
        """Until CONTROL's node has taken it: what the screen shows as said must not be left unsaid."""
        while True:
            try:
                return await self._mouth.say(effect, self._state(), self._clock.now())
            except Refused as refused:
                if refused.code is not Code.NOT_REACHABLE:
                    raise
            await asyncio.sleep(1.0)

    async def _has_gone(self, inject: str) -> None:
        """Waits for what is on its way; the next one refers to it."""
        for _ in range(int(GOES_SECONDS / 0.1)):
            if inject not in self._state().firing:
                return
            await asyncio.sleep(0.1)
