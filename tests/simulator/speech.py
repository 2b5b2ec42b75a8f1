"""What the officers of a centre say and see, in the words of a watch log. Each is done at a real seat."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hotline.client import Matter, Seat
from hotline.node.record.tables import ENVELOPES, MESSAGES
from protocols.envelope import Capacity
from protocols.messages.forms import newest
from protocols.messages.header import five_digits
from tests.simulator.waiting import until

if TYPE_CHECKING:
    import sqlalchemy as sa

__all__ = ["Speech", "Spoken", "draft_of"]

OFFICERS = ("WATCH-1", "WATCH-2")


@dataclass(frozen=True)
class Spoken:
    """A message that was released, by the name that everybody has for it."""

    hash: bytes
    type: str
    from_: str
    to: tuple[str, ...]
    numbers: dict[str, int]

    @property
    def digits(self) -> str:
        return five_digits(self.hash)

    def __str__(self) -> str:
        return f"{self.from_}'s {self.type} {self.digits}"


def draft_of(type: str, to: str | Sequence[str], **fields: Any) -> dict[str, Any]:
    """The worked example of a type, addressed; `fields` replace parts of its header, `body` parts of its body."""
    draft: dict[str, Any] = copy.deepcopy(dict(newest(type).example))
    draft |= {"to": [to] if isinstance(to, str) else list(to), "info": []}
    body = fields.pop("body", None)
    if body is not None:
        draft["body"] = {**draft["body"], **body}
    return {**draft, **fields}


class Speech:
    """The part of a simulated centre that people would recognise."""

    name: str

    async def seat(self, role: str = "WATCH-1") -> Seat:
        raise AssertionError("a centre has its seats")

    def rows(self, table: sa.Table, *where: sa.ColumnElement[bool]) -> list[Any]:
        raise AssertionError("a centre has its record")

    # -- saying ----------------------------------------------------------------------------------------------------

    async def says(
        self,
        type: str,
        *,
        to: str | Sequence[str] = "KESTREL",
        by: Sequence[str] = OFFICERS,
        capacity: Capacity | None = None,
        **fields: Any,
    ) -> Spoken:
        """The first of `by` writes it; where two are needed the second reads it at their own seat and releases it."""
        author = await self.seat(by[0])
        receipt = await author.send(draft_of(type, to, **fields), capacity)
        if receipt.state == "waiting":
            second = await self.seat(by[1])
            await until(lambda: receipt.message in second.board.waiting, 60, f"{receipt.digits} waits at {by[1]}")
            receipt = await second.release(receipt.message)
        numbers = {release.to: release.number for release in receipt.releases}
        return Spoken(receipt.message, type, self.name, tuple(numbers), numbers)

    async def shows(self, said: Spoken, *, by: str = "WATCH-1") -> None:
        """It was open on this officer's screen, long enough."""
        await (await self.has_on_board(said, by)).show(said.hash)

    async def acknowledges(self, said: Spoken, *, by: str = "WATCH-1") -> None:
        await (await self.has_on_board(said, by)).acknowledge(said.hash)

    async def holds(self, said: Spoken, *, by: str = "WATCH-1") -> None:
        """Do not act on it until further word."""
        await (await self.has_on_board(said, by)).hold(said.hash)

    async def answers(self, said: Spoken, answer: str = "accepted_as_asked", *, by: Sequence[str] = OFFICERS) -> None:
        """Two officers."""
        receipt = await (await self.has_on_board(said, by[0])).answer(said.hash, answer)
        second = await self.seat(by[1])
        await until(lambda: receipt.message in second.board.waiting, 60, f"{receipt.digits} waits at {by[1]}")
        await second.release(receipt.message)

    async def has_on_board(self, said: Spoken, role: str = "WATCH-1") -> Seat:
        """The officer's seat, once this is on it."""
        seat = await self.seat(role)
        await until(lambda: said.hash in seat.board.matters, 60, f"{said} is on the board of {role}")
        return seat

    # -- seeing ------------------------------------------------------------------------------------------------------

    async def has_received(self, said: Spoken, *, within: float = 60) -> None:
        """It is on this centre's disk."""
        await until(lambda: self.received(said), within, f"{self.name} has received {said}")

    def received(self, said: Spoken) -> bool:
        return bool(self.rows(MESSAGES, MESSAGES.c.hash == said.hash, MESSAGES.c.incoming.is_(True)))

    async def sees(self, said: Spoken, stage: str, *, at: str | None = None, within: float = 60) -> Matter:
        """On WATCH-1's ladder: it has come so far."""
        return await (await self.seat()).wait_for(said.hash, stage, within, centre=at)

    async def is_alarmed(self, code: str, *, within: float = 60) -> None:
        """Its seats are told, by its node."""
        board = (await self.seat()).board
        await until(lambda: code in [alarm.code for alarm in board.alarms], within, f"{self.name}: alarm {code}")

    async def hears_no_alarm(self) -> None:
        seat = await self.seat()
        await seat.caught_up()
        told = [f"{alarm.code}: {alarm.detail}" for alarm in seat.board.alarms]
        assert not told, told

    def owes(self, to: str) -> int:
        """How many envelopes that centre has not receipted."""
        return len(self.rows(ENVELOPES, ENVELOPES.c.to_centre == to, ENVELOPES.c.received.is_(False)))
