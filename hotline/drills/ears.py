"""What is heard of the players: the ears at their nodes tell what was done, who sits there and what is frozen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from hotline.client import Clock
from hotline.client.control import SeatView
from hotline.drills import conductor_events as events
from hotline.drills.acts import Done
from hotline.drills.company import Company
from hotline.drills.roles import Part, Parts
from protocols.errors import Refused

__all__ = ["Ears"]

HEARD_SECONDS = 4.0


class Ears:
    """`put` tells the conductor. What is known of each seat is here, and its newest state in the log."""

    def __init__(self, parts: Parts, clock: Clock, put: Callable[[events.Event], None]) -> None:
        self._parts, self._clock, self._put = parts, clock, put
        self._centres = {part.centre: part for part in parts.parts}
        self._seats: dict[tuple[str, str], SeatView] = {}

    def heard(self, centre: str, said: dict[str, Any]) -> None:
        """What the ear at a centre tells: what was done there, who sits there, what is frozen."""
        part = self._centres[centre]
        match said:
            case {"done": dict(done)}:
                self._put(events.Seen(done=msgspec.convert(done, Done)))
                self._look_at(part, done)
            case {"seat": {"role": str(role), "on": bool(on), "at": int(at)}}:
                self._seat(part, role, on=on, since=at)
            case {"unacknowledged": int(count)}:
                for role in part.seats:
                    if role != part.ear:
                        self._seat(part, role, unacknowledged=count)
            case {"frozen": {"role": str(role), "on": bool(on), "at": int(at)}}:
                self._seat(part, role, frozen_at=at if on else None)
            case {"white_cell": {"by": str(by), "text": str(text)}}:
                self._put(events.WhiteCell(by=by, text=text))

    async def listen(self, company: Company) -> None:
        """Asks every ear again and again who sits there, so that a seat that is not heard is seen to be."""
        players = [part for part in self._parts.parts if part.kind == "player" and part.ear is not None]
        while True:
            await asyncio.gather(*(self._who_sits(company, part) for part in players))
            await asyncio.sleep(HEARD_SECONDS)

    async def _who_sits(self, company: Company, part: Part) -> None:
        try:
            on = await company.seated(part)
        except Refused:
            return  # its node is away: `heard_at` grows old, and says so
        for role in part.seats:
            if role != part.ear:
                self._seat(part, role, on=role in on)

    def _look_at(self, part: Part, done: Mapping[str, Any]) -> None:
        doing = done["inject"] or done["type"] or ""
        for role in done["roles"]:
            self._seat(part, role, doing=f"{done['does']} {doing}".strip(), since=done["at"])

    def _seat(self, part: Part, role: str, **now: Any) -> None:
        if part.kind != "player" or role == part.ear:
            return
        blank = SeatView(
            centre=part.centre, role=role, on=True, heard_at=None, doing="", since=None, unacknowledged=0
        )  # fmt: skip
        seat = replace(self._seats.get((part.centre, role), blank), heard_at=self._clock.now(), **now)
        self._seats[part.centre, role] = seat
        self._put(events.SeatTold(seat=seat))

    def unfrozen(self, players: tuple[str, ...]) -> None:
        """Two controllers say that the drill goes on there: what a seat once claimed is not claimed again for it."""
        centres = {part.centre for part in self._parts.parts if part.id in players}
        for key, seat in self._seats.items():
            if seat.centre in centres:
                self._seats[key] = replace(seat, frozen_at=None)
