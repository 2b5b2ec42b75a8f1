"""The world of a test: its centres by name, what is between them, and the time that passes."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from protocols.messages.procedure import FreeText
from protocols.pae import Mode
from protocols.roster import RecordKind
from tests.parties import Party, World
from tests.simulator.centre import SimulatedCentre
from tests.simulator.chance import Chance
from tests.simulator.hands import SimulatedClock
from tests.simulator.network import MemoryNetwork
from tests.simulator.speech import Spoken
from tests.simulator.waiting import until

__all__ = ["Centres", "Simulation", "Spoken"]

T = TypeVar("T")

_MEMORY = Path("/dev/shm")


@dataclass
class Centres(World):
    """A world with a third party in it."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.halcyon = Party("Halcyon Orbit Services", "HALCYON", self.mode)

    @property
    def parties(self) -> dict[str, Party]:
        return {**super().parties, "HALCYON": self.halcyon}


class Simulation:
    """Centres that have pinned one another, started together and stopped at the end.

    `names`: MERIDIAN and KESTREL, and HALCYON where a third is needed. `pace`: the least and the most seconds that a
    disk and a signer take each time; None is at once. `absent` ones are not started: an Adversary may stand in for
    them. `world`: whose parties they are, of its own mode; else everybody's. `narrow`: so are the lines between all of
    them. What fails in any of them fails the test.
    """

    def __init__(
        self,
        *,
        seed: int = 1,
        mode: Mode = "test",
        names: Sequence[str] = ("MERIDIAN", "KESTREL"),
        delay: tuple[float, float] = (0.02, 0.08),
        pace: tuple[float, float] | None = None,
        absent: Sequence[str] = (),
        world: Centres | None = None,
        narrow: bool = False,
    ) -> None:
        self.narrow = narrow
        self._absent = absent
        self.world = world or Centres(mode)
        self.chance = Chance(seed)
        self.clock = SimulatedClock()
        self.pace_of = pace
        self.network = MemoryNetwork(self.chance.stream("network"), delay=delay)
        self.traced: list[tuple[int, str, str, str, str]] = []
        self.errors: list[str] = []
        self._beside: list[asyncio.Task[Any]] = []
        self._folder = Path(tempfile.mkdtemp(prefix="centres-", dir=_MEMORY if _MEMORY.is_dir() else None))
        self.parties = {name: self.world.parties[name] for name in names}
        self.centres = {
            name: SimulatedCentre(self, party, self._folder, self.chance.stream(name))
            for name, party in self.parties.items()
        }

    def __getitem__(self, name: str) -> SimulatedCentre:
        return self.centres[name]

    async def __aenter__(self) -> Self:
        asyncio.get_running_loop().set_exception_handler(self._error)
        for name, centre in self.centres.items():
            if name not in self._absent:
                await centre.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        try:
            for task in self._beside:
                task.cancel()
            await asyncio.gather(*self._beside, return_exceptions=True)
            for centre in self.centres.values():
                await centre.everybody_signs_off()
            for centre in self.centres.values():
                with contextlib.suppress(Exception) if error else contextlib.nullcontext():
                    await centre.stop()
            await asyncio.sleep(30)  # farewells, and whatever was forgotten and still runs
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)
        if error is None:
            self.nobody_failed()

    def nobody_failed(self) -> None:
        """No node died by itself, and nothing was raised where nobody looks."""
        for centre in self.centres.values():
            if centre.failed is not None:
                raise AssertionError(f"{centre.name}'s node died by itself") from centre.failed
        assert not self.errors, "\n".join(self.errors)

    def _error(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.errors.append(f"{context.get('message')}: {context.get('exception')!r}")

    # -- time ------------------------------------------------------------------------------------------------------

    @property
    def now(self) -> int:
        """Milliseconds UTC, by a clock that is right."""
        return self.clock.now()

    async def passes(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Time passes."""
        await asyncio.sleep(3600 * hours + 60 * minutes + seconds)

    async def pace(self) -> None:
        """As long as a disk or a signer takes."""
        if self.pace_of is not None:
            await asyncio.sleep(self.chance.between(*self.pace_of))

    def begins(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Something that goes on beside the test, which awaits it later."""
        task = asyncio.get_running_loop().create_task(work)
        self._beside.append(task)
        return task

    # -- what is between them --------------------------------------------------------------------------------------

    def cut(self, one: str, other: str, *, one_way: bool = False) -> None:
        self.network.cut(one, other, one_way=one_way)

    def heal(self, one: str, other: str) -> None:
        self.network.heal(one, other)

    async def lost(self, one: str = "MERIDIAN", other: str = "KESTREL") -> None:
        """The road is cut, and both have noticed."""
        self.cut(one, other)
        await until(lambda: not self._up(one, other) and not self._up(other, one), 60, "LINK LOST")

    def break_off(self, one: str, other: str) -> None:
        self.network.break_off(one, other)

    async def linked(self, one: str = "MERIDIAN", other: str = "KESTREL", *, within: float = 90) -> None:
        """Both have one and the same link, and are level with their records."""
        await until(lambda: self.is_linked(one, other), within, f"{one} and {other} are linked")

    def is_linked(self, one: str = "MERIDIAN", other: str = "KESTREL") -> bool:
        return self._up(one, other) and self._up(other, one) and self.network.connections(one, other) == 1

    def _up(self, centre: str, peer: str) -> bool:
        here = self.centres[centre]
        if not here.running:
            return False
        return any(there.name == peer and there.link and there.tested_at for there in here.node.peers)

    # -- who is believed -------------------------------------------------------------------------------------------

    def records(self, centre: str) -> list[tuple[RecordKind, bytes]]:
        """What a centre is given before its first start: everybody's introduction, and its own officers' pins."""
        own = self.parties[centre]
        found = self._introduction(own)
        for other in self.parties.values():
            if other is not own:
                found += [*self._introduction(other), ("pin", own.pin(other))]
        return found

    def _introduction(self, party: Party) -> list[tuple[RecordKind, bytes]]:
        bulletin = party.bulletin_record(addresses=(self.centres[party.centre].address,))
        return [("root", party.root_record()), ("statement", party.statement_record()), ("bulletin", bulletin)]

    # -- what is made without a seat ----------------------------------------------------------------------------------

    async def submitted(self, from_: str = "MERIDIAN", *, text: str = "All is well.", **changes: Any) -> Spoken:
        """Free text, attested by two officers and released: the quick way to many messages."""
        self.world.now = self.now
        body = FreeText(subject="Orbit", text=text)
        data = self.world.message("procedure.free_text", body, from_=from_, **changes)
        answer = await self[from_].submits(data, self.world.attested(data, body))
        numbers = {release["to"]: release["number"] for release in cast(Any, answer["releases"])}
        return Spoken(cast(bytes, answer["message"]), "procedure.free_text", from_, tuple(numbers), numbers)

    # -- what happened ---------------------------------------------------------------------------------------------

    def trace(self, centre: str, room: str, step: str, facts: dict[str, object]) -> None:
        told = ", ".join(f"{name}={facts[name]}" for name in sorted(facts))
        self.traced.append((self.now, centre, room, step, told))

    def story(self, last: int = 60) -> str:
        """The end of the trace, to be read."""
        lines = (f"{at} {centre:9} {room}: {step} {told}" for at, centre, room, step, told in self.traced[-last:])
        return "\n".join(lines)
