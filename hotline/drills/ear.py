"""What a seat hears of a drill, as it is told to the conductor: the same `Done` that the journals will say afterwards.

An ear signs on at one centre and tells of that centre alone: what it says, what it received, what its officers opened,
who is at its seats, and that a seat is frozen. What is live there it cannot know, and does not ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from hotline.client import Added, Board, Change, Matter, Moved, SeatChanged, proof
from hotline.drills.acts import Done
from hotline.drills.drafting import CONTROL_CENTRE as CONTROL
from hotline.drills.journals import done_by
from protocols.messages.procedure.drills import RealWorld

__all__ = ["Ear"]


class Ear:
    """Each fact is told once, whatever comes twice. `run`: of which messages are told; None before one is known."""

    def __init__(self, board: Board, run: str | None = None) -> None:
        self._board = board
        self._run = run
        self._told: set[str] = set()

    def listen_to(self, run: str) -> Iterator[dict[str, Any]]:
        """From now on of this run: everything of it that is on the board already."""
        self._run = run
        yield from self._once(self._everything())

    def hear(self, change: Change) -> Iterator[dict[str, Any]]:
        """What a change of the board tells, as lines for the conductor."""
        match change:
            case SeatChanged(role, on, at):
                yield {"seat": {"role": role, "on": on, "at": at}}
            case Added(matter) | Moved(matter):
                yield from self._once(self._of(matter))
                yield {"unacknowledged": self._unacknowledged()}

    def _everything(self) -> Iterator[dict[str, Any]]:
        for matter in list(self._board.matters.values()):
            yield from self._of(matter)
        for seat in self._board.seats.values():
            yield {"seat": {"role": seat.role, "on": seat.on, "at": seat.at}}

    def _once(self, facts: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        for fact in facts:
            key = msgspec.json.encode(fact, order="sorted").decode()
            if key not in self._told:
                self._told.add(key)
                yield fact

    def _of(self, matter: Matter) -> Iterator[dict[str, Any]]:
        drill = matter.message.drill
        if drill is None or drill.run != self._run:
            return
        for done in self._done(matter):
            yield {"done": msgspec.to_builtins(done)}
        body = matter.body
        if matter.incoming and self._board.centre == CONTROL and matter.message.type == "procedure.free_text":
            by = f"{matter.message.from_} {matter.officers[0]}"
            yield {"white_cell": {"by": by, "text": str(getattr(body, "text", ""))}}
        if isinstance(body, RealWorld) and not matter.incoming:
            on = body.drill == "stands_still"
            yield {"frozen": {"role": matter.officers[0], "on": on, "at": matter.released_at}}

    def _done(self, matter: Matter) -> Iterator[Done]:
        if not matter.incoming:
            yield from done_by(proof.envelope(matter.here.envelope, self._board.roster, outgoing=True))
            return
        exchange, drill = matter.here.exchange, matter.message.drill
        inject = drill.inject if drill is not None else None
        times = (("receive", exchange.received, ()), ("show", exchange.shown, (exchange.shown_by,)))
        for does, at, roles in times:
            if at is not None:
                yield Done(
                    at=at, centre=self._board.centre, does=does,  # type: ignore[arg-type]
                    message=matter.hash.hex(), inject=inject, type=matter.message.type, to=(matter.message.from_,),
                    roles=tuple(role for role in roles if role is not None),
                )  # fmt: skip

    def _unacknowledged(self) -> int:
        return sum(
            1
            for matter in self._board.matters.values()
            if matter.incoming
            and not matter.settling
            and matter.message.from_ != CONTROL
            and not matter.here.for_information
            and matter.here.exchange.acknowledged is None
        )
