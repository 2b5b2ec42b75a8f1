"""What a batch has come to so far, and what its steps need: thrown away whole when it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from hotline.node.judge.effects import Effect, Owe
from hotline.node.record.facts import Place
from hotline.node.record.journaling import enter
from hotline.node.record.store import Writer
from hotline.node.record.writing import write
from protocols.journal import SALT_BYTES, Frontier
from protocols.keys import Signer
from protocols.roster import Roster

__all__ = ["Batch", "Tracer"]


class Tracer(Protocol):
    """Hears of each step, in the four words; never of content."""

    def __call__(self, room: str, step: str, **facts: object) -> None: ...


@dataclass
class Batch:
    """One transaction's worth of events. `now` is one instant for the event being carried out (UTC ms)."""

    writer: Writer
    place: Place
    signer: Signer
    randomness: Callable[[int], bytes]
    trace: Tracer
    roster: Roster
    frontier: Frontier
    now: int
    owed: list[Owe] = field(default_factory=list)
    peers: set[str] = field(default_factory=set)

    async def write(self, effect: Effect) -> None:
        """Carries out an effect that needs no signature."""
        await self.writer.run(partial(write, effect=effect, place=self.place, now=self.now))

    async def enter(self, kind: str, subject: bytes) -> None:
        """One entry of the journal."""
        salt = self.randomness(SALT_BYTES)
        self.frontier = await self.writer.run(
            partial(
                enter,
                place=self.place,
                frontier=self.frontier,
                kind=kind,
                subject=subject,
                salt=salt,
                at=self.now,
            )
        )
