"""A live seat with a drill beside it: the real app, two real keys of two modes, and two worlds that know nothing of
each other. MERIDIAN is the other side in live, and controls the drill in the drill."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from hotline.client import Connected, Matter, Profile
from protocols.errors import Code, Refused
from protocols.messages.header import Message, Precedence, parse
from protocols.messages.procedure import FreeText
from protocols.messages.procedure.drills import DrillControl, RealWorld
from protocols.phrases.catalogue import Phrases
from tests.parties import Said, World
from tests.tui.seats import Chair
from tui.desk import Desk
from tui.events import Heard, LinkStatus
from tui.lanes import DrillSeat, Lane

__all__ = ["NobodyThere", "Pair", "drill_seat"]


class NobodyThere:
    """A network on which no node answers: the first call to each finds nobody, the second is never answered."""

    def __init__(self) -> None:
        self._called: set[str] = set()

    async def dial(self, address: str, make: Callable[[bytes], Any]) -> Any:
        if address not in self._called:
            self._called.add(address)
            raise Refused(Code.NOT_REACHABLE, address)
        await asyncio.Event().wait()

    async def listen(self, address: str, make: Callable[[bytes], Any]) -> Any:
        raise Refused(Code.NOT_REACHABLE, address)


class DrillClock:
    """The drill's node has a clock of its own."""

    def __init__(self, world: World) -> None:
        self._world = world

    def now(self) -> int:
        return self._world.now


def drill_seat(path: Path, world: World) -> DrillSeat:
    """WATCH-1 of KESTREL in the drill."""
    world.reads(Phrases("en").hash)
    party = world.kestrel
    profile = Profile(
        directory=path / "drill", mode="drill", centre="KESTREL", role="WATCH-1", address="127.0.0.1:7464",
        anchor=party.anchor, key=Path("/etc/hotline/officer.drill.key"),
    )  # fmt: skip
    profile.write()
    return DrillSeat(profile, lambda passphrase: party.officers["WATCH-1"], DrillClock(world), locked=False)


class Pair(Chair):
    """A chair with two lanes. `world` is live, `practice` the drill's."""

    def __init__(self, path: Path, **more: Any) -> None:
        self.practice = World("drill")
        seat = drill_seat(path, self.practice)
        self.drill_profile = seat.profile
        super().__init__(path, world=World("live"), drill=seat, network=NobodyThere(), **more)
        self._drill_position = 0

    @property
    def drill(self) -> Lane:
        assert self.app.drill is not None
        return self.app.drill

    @property
    def live_desk(self) -> Desk:
        assert self.app.live.desk is not None
        return self.app.live.desk

    @property
    def drill_desk(self) -> Desk:
        assert self.drill.desk is not None
        return self.drill.desk

    @property
    def desk(self) -> Desk:
        return self.live_desk

    async def settle(self, pilot: Pilot[int]) -> None:
        """Both lanes are signed on and have their lists; live is in front."""
        await super().settle(pilot)
        await pilot.press("l")
        await self.until(pilot, lambda: self.drill.desk is not None)
        for kind, data in self.practice.records("KESTREL"):
            self.drill_feed("record", kind=kind, data=data)
        self.drill_hears(Connected(0))
        status = LinkStatus(1.0, 0)
        status.lane = self.drill
        self.app.post_message(status)
        await self.pass_(pilot, 2)
        await pilot.press("y")
        await self.until(pilot, lambda: self.app.go.frame.place == "watch")
        await self.swap(pilot)

    async def swap(self, pilot: Pilot[int]) -> None:
        """To the other lane, and past the moment in which no key acts."""
        before = self.app.lane
        await pilot.press("f7")
        await self.until(pilot, lambda: self.app.lane is not before)
        await self.pass_(pilot, 2)

    async def pass_(self, pilot: Pilot[int], seconds: float) -> None:
        self.practice.now += round(seconds * 1000)
        await super().pass_(pilot, seconds)

    def drill_hears(self, change: Any) -> None:
        heard = Heard(change)
        heard.lane = self.drill
        self.app.post_message(heard)

    def drill_feed(self, what: str, **data: Any) -> None:
        """One entry of the drill's node."""
        self._drill_position += 1
        for change in self.drill_desk.board.apply(self._drill_position, what, data, self.practice.now):
            self.drill_hears(change)

    def drill_arrives(self, said: Said) -> Matter:
        self.drill_feed("arrived", envelope=said.envelopes["KESTREL"], at=self.practice.now, marks=[])
        return self.drill_desk.board.matters[said.hash]

    def control(self, step: str) -> Matter:
        """What MERIDIAN, who controls the drill, says of it."""
        self.practice.now += 1
        return self.drill_arrives(self.practice.say("procedure.drill_control", DrillControl(step=step)))  # type: ignore[arg-type]

    def control_says(self, drill: str) -> Matter:
        self.practice.now += 1
        return self.drill_arrives(self.practice.say("procedure.real_world", RealWorld(drill=drill)))  # type: ignore[arg-type]

    def immediate(self, subject: str = "Real") -> Matter:
        """A live IMMEDIATE, which has no strip."""
        return self.arrive(self.world.say(
            "procedure.free_text", FreeText(subject=subject, text="x"), precedence=Precedence.IMMEDIATE,
            precedence_reason="it is near",
        ))  # fmt: skip

    def acknowledged(self, matter: Matter, said: Said) -> None:
        """An officer of ours has taken it, in live."""
        self.sent(self.world.acknowledge(said))

    def told(self) -> list[Message]:
        """What the drill's officer signed so far."""
        return [parse(kept.message) for kept in self.drill_profile.unsent.read()[0]]
