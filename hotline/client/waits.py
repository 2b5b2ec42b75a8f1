"""Waiting: for the next change, and for a message to come to a stage."""

from __future__ import annotations

import asyncio

from hotline.client.changes import Change
from hotline.client.matter import Addressee, Matter
from protocols.errors import Code, Refused
from protocols.exchange import STAGES, Stage
from protocols.messages.header import five_digits

__all__ = ["Changes", "NotSeen", "reached"]


class Changes:
    """Changes in the order in which they came; iteration ends when the seat signs off."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[Change | None] = asyncio.Queue()
        self._closed = False

    def __aiter__(self) -> Changes:
        return self

    async def __anext__(self) -> Change:
        if self._closed and self._queue.empty():
            raise StopAsyncIteration
        change = await self._queue.get()
        if change is None:
            raise StopAsyncIteration
        return change

    def put(self, change: Change) -> None:
        self._queue.put_nowait(change)

    def close(self) -> None:
        self._closed = True
        self._queue.put_nowait(None)


class NotSeen(Refused):
    """The time to wait is over. `matter` is None where the message itself has not come; `missing` are the centres,
    `stands` is as what it stands there, where whoever waited knows (`draft`, `returned by WATCH-2: wrong object`)."""

    def __init__(self, matter: Matter | None, hash: bytes, stage: Stage, seconds: float, stands: str = "") -> None:
        self.matter = matter
        self.stage = stage
        self.stands = stands
        self.missing = tuple(one.centre for one in _asked(matter, None) if not _at_least(one, stage)) if matter else ()
        who = f" at {', '.join(self.missing)}" if self.missing else ""
        name = matter.reference if matter else five_digits(hash)
        now = f"; it stands as {stands}" if stands else ""
        super().__init__(Code.NOT_SEEN, f"{name} was not {stage.value}{who} within {seconds:.0f} s{now}")


def reached(matter: Matter | None, stage: Stage, centre: str | None) -> Matter | None:
    """The matter, when everybody asked has come to this stage. Raises Refused with the code of one who refused it."""
    if matter is None:
        return None
    asked = _asked(matter, centre)
    for one in asked:
        if one.exchange.refused is not None and stage is not Stage.REFUSED:
            code = one.exchange.refused_code or ""
            known = next((each for each in Code if each.value == code), Code.FORM_UNKNOWN)
            raise Refused(known, f"{one.centre} refused {matter.reference}: {code}")
    return matter if asked and all(_at_least(one, stage) for one in asked) else None


def _asked(matter: Matter, centre: str | None) -> list[Addressee]:
    return [
        one
        for one in matter.addressees.values()
        if (one.centre == centre if centre is not None else not one.for_information)
    ]


def _at_least(one: Addressee, stage: Stage) -> bool:
    beyond = STAGES[STAGES.index(stage) :]
    return any(getattr(one.exchange, each.value) is not None for each in beyond)
