"""What a program has said, and how far it has come."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from hotline.client.connection import Ask
from hotline.client.matter import Addressee, Matter
from hotline.client.outbox import Despatch
from hotline.client.waits import Changes, NotSeen, reached
from protocols.exchange import STAGES, Exchange, Stage
from protocols.messages.header import five_digits, parse, reference
from protocols.phrases.times import dtg

if TYPE_CHECKING:
    from hotline.client.board import Board

__all__ = ["Ladder", "Rung", "Sent"]


@dataclass(frozen=True, slots=True)
class Rung:
    """How far a message is at one centre. `by` is the officer's role, where the stage has one; `at` UTC ms, by the
    clock of whoever signed it; `node_says` where nothing signed stands behind it."""

    centre: str
    stage: Stage
    by: str
    at: int
    node_says: bool
    exchange: Exchange

    def __str__(self) -> str:
        return f"{self.stage.value}{f' by {self.by}' if self.by else ''} {dtg(self.at)}"


class Ladder(dict[str, Rung]):
    """Centre → its rung: of those in `to`, or of the one that was waited for."""


class Sent:
    """A message under the id of its program. `state`: `released`; `draft` (an officer reads and signs it), `kept` (a
    draft that nobody was asked to release), `waiting` (for the second officer), `override`, `returned`."""

    def __init__(self, despatch: Despatch, board: Board, ask: Ask, changes: Callable[[], Changes]) -> None:
        self.id = UUID(bytes=despatch.id)
        self.hash = despatch.hash
        self._despatch, self._board, self._ask, self._changes = despatch, board, ask, changes

    @property
    def digits(self) -> str:
        """The five digits that people say: `73051`."""
        return five_digits(self.hash)

    @property
    def reference(self) -> str:
        """`MERIDIAN 221415Z 73051`."""
        return reference(parse(self._despatch.data), self.hash)

    @property
    def matter(self) -> Matter | None:
        """The message on the program's own board, once it was released: verified, at each of its addressees."""
        return self._board.matters.get(self.hash)

    @property
    def state(self) -> str:
        """As it stands now."""
        if self.matter is not None:
            return "released"
        if self.hash in self._board.returned:
            return "returned"
        waiting = self._board.waiting.get(self.hash)
        if waiting is not None:
            return "draft" if waiting.by_service is not None else "waiting"
        return self._despatch.answer.state if self._despatch.answer is not None else "unsent"

    @property
    def reason(self) -> str:
        """Why an officer returned it: their words (NODE SAYS)."""
        ended = self._board.returned.get(self.hash)
        return ended.reason if ended is not None else ""

    async def wait_for(self, stage: Stage | str, timeout: float, *, centre: str | None = None) -> Ladder:
        """Once every centre in its `to` (or `centre` alone) has come to this stage, or beyond.

        `stage`: released, sent, received, shown, acknowledged, holding, answered. `timeout` in seconds. Raises NotSeen
        after that, naming who has not and as what it stands, at once where it was returned; and Refused with the other
        side's code when one of them refused it.
        """
        wanted = Stage(stage)
        changes = self._changes()
        try:
            async with asyncio.timeout(timeout):
                while (matter := reached(self.matter, wanted, centre)) is None:
                    if self.state == "returned":
                        raise self._not_seen(wanted, 0)
                    await anext(changes)
        except (TimeoutError, StopAsyncIteration):
            raise self._not_seen(wanted, timeout) from None
        asked = [one for one in matter.addressees.values() if not one.for_information or one.centre == centre]
        return Ladder({one.centre: _rung(one, wanted) for one in asked if centre in (None, one.centre)})

    async def request_release(self) -> None:
        """Asks the officers to release what was kept. Raises Refused `not_found`, and the node's refusal."""
        await self._ask("request", {"message": self.hash})

    async def withdraw(self, reason: str = "") -> None:
        """Takes a draft back that no officer has signed. Raises Refused `not_waiting`."""
        await self._ask("withdraw", {"message": self.hash, "reason": reason})

    def _not_seen(self, stage: Stage, seconds: float) -> NotSeen:
        stands = self.state
        if stands == "returned":
            ended = self._board.returned.get(self.hash)
            stands = f"returned by {ended.by}: {ended.reason}" if ended is not None else stands
        elif self.matter is not None:
            asked = [one for one in self.matter.addressees.values() if not one.for_information]
            stands = ", ".join(f"{one.stage.value} at {one.centre}" for one in asked)
        return NotSeen(self.matter, self.hash, stage, seconds, stands)


_BY: Mapping[Stage, Callable[[Exchange], Any]] = {
    Stage.SHOWN: lambda exchange: exchange.shown_by,
    Stage.ACKNOWLEDGED: lambda exchange: exchange.acknowledged_by,
    Stage.HOLDING: lambda exchange: exchange.holdings[-1].role,
    Stage.ANSWERED: lambda exchange: exchange.answered_by,
}


def _rung(one: Addressee, wanted: Stage) -> Rung:
    """The stage that was waited for, or the first beyond it that has a time: nothing is inferred downward."""
    beyond = STAGES[STAGES.index(wanted) :]
    found = next(each for each in beyond if getattr(one.exchange, each.value) is not None)
    by = _BY[found](one.exchange) if found in _BY else None
    at: int = getattr(one.exchange, found.value)
    return Rung(one.centre, found, by or "", at, found.value in one.node_says, one.exchange)
