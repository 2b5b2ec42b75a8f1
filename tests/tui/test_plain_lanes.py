"""The line mode with two lanes: every line of the drill says so, and what is typed reaches one lane only."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from hotline.client import Profile
from protocols.messages.header import parse
from protocols.messages.procedure.drills import DrillControl
from tests.parties import World
from tests.tui.seats import alert
from tests.tui.two_lanes import NobodyThere, drill_seat
from tui.events import Heard
from tui.plain_lanes import TwoLanes


class Clock:
    def __init__(self, world: World) -> None:
        self._world = world

    def now(self) -> int:
        return self._world.now


class Desk:
    """Two conversations in one: `typed` is what is typed, `lines` what was told."""

    def __init__(self, path: Path) -> None:
        self.live, self.practice = World("live"), World("drill")
        party = self.live.kestrel
        profile = Profile(
            directory=path / "live", mode="live", centre="KESTREL", role="WATCH-1", address="127.0.0.1:7463",
            anchor=party.anchor, key=Path("/etc/hotline/officer.key"),
        )  # fmt: skip
        profile.write()
        seat = drill_seat(path, self.practice)
        self.kept = {"live": profile.unsent, "drill": seat.profile.unsent}
        self.lines: list[str] = []
        self.typed: asyncio.Queue[str | None] = asyncio.Queue()
        self.tick = 100.0
        self.lanes = TwoLanes(
            profile, lambda passphrase: party.officers["WATCH-1"], NobodyThere(), Clock(self.live), seat,
            self.typed.get, self.lines.append, ticks=lambda: self.tick,
        )  # fmt: skip
        self._position = {"live": 0, "drill": 0}

    def feed(self, mode: str, what: str, **data: Any) -> None:
        lane, world = (self.lanes.live, self.live) if mode == "live" else (self.lanes.drill, self.practice)
        assert lane.desk is not None
        self._position[mode] += 1
        for change in lane.desk.board.apply(self._position[mode], what, data, world.now):
            lane._take(Heard(change))

    async def says(self, words: str, told: str) -> None:
        before = len(self.lines)
        self.typed.put_nowait(words)
        await self.until(lambda: any(told in line for line in self.lines[before:]))

    async def until(self, so: Any) -> None:
        async with asyncio.timeout(8):
            while not so():
                await asyncio.sleep(0.02)

    def signed(self, mode: str) -> list[str]:
        return [parse(kept.message).type for kept in self.kept[mode].read()[0]]


async def test_two_lanes_as_lines(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(desk.lanes.converse(None, None))
        await desk.until(lambda: desk.lanes.live.desk is not None and desk.lanes.drill.desk is not None)
        for mode, world in (("live", desk.live), ("drill", desk.practice)):
            for kind, data in world.records("KESTREL"):
                desk.feed(mode, "record", kind=kind, data=data)
        start = desk.practice.say("procedure.drill_control", DrillControl(step="start"))
        desk.feed("drill", "arrived", envelope=start.envelopes["KESTREL"], at=desk.practice.now, marks=[])
        before = len(desk.lines)
        played = alert(desk.practice, minutes=400)
        desk.feed("drill", "arrived", envelope=played.envelopes["KESTREL"], at=desk.practice.now, marks=[])
        told = desk.lines[before:]
        assert told
        assert all(line.startswith("DRILL ") for line in told), "every line of it, and no bell while live is in front"

        (digits,) = [m.digits for m in desk.lanes.drill.desk.board.matters.values() if not m.settling]  # type: ignore[union-attr]
        await desk.says(f"ack {digits}", "Nothing here has that name")  # it is not in live
        await desk.says("lane", "DRILL ")
        desk.typed.put_nowait(f"ack {digits}")  # typed at once: meant for the other lane
        desk.typed.put_nowait("lane")
        await desk.until(lambda: not desk.lanes.in_drill)
        assert desk.signed("drill") == []
        desk.tick += 2
        await desk.says("lane", "The DRILL is in front")
        desk.tick += 2
        desk.typed.put_nowait(f"ack {digits}")
        await desk.until(lambda: desk.signed("drill") == ["procedure.acknowledgement"])
        assert desk.signed("live") == []

        real = alert(desk.live)
        desk.feed("live", "arrived", envelope=real.envelopes["KESTREL"], at=desk.live.now, marks=[])
        await desk.until(lambda: "procedure.real_world" in desk.signed("drill"))
        assert any(line.startswith("DRILL FROZEN") for line in desk.lines)
        await desk.says(f"hold {digits}", "DRILL")
        await desk.says("resume", "is not acknowledged")
        desk.feed("live", "sent", envelope=desk.live.acknowledge(real).envelopes["MERIDIAN"], at=desk.live.now)
        await desk.says("resume", "DRILL The drill goes on")
        await desk.until(lambda: desk.signed("drill").count("procedure.real_world") == 2)
        assert desk.signed("live") == []
        desk.typed.put_nowait("quit")
