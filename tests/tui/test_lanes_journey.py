"""A live line and a drill's line at real nodes, with one client at both: something real comes while the drill runs."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

from textual.pilot import Pilot

from hotline.client import Board
from hotline.link.tls import TlsNetwork
from protocols.exchange import Stage
from protocols.messages.procedure.drills import RealWorld
from tests.client.nodes import Nodes
from tests.parties import World
from tests.tui.seats import SMALL
from tests.tui.test_journey import alert, release, until
from tui.app import Watchfloor
from tui.lanes import DrillSeat
from tui.screens.watch import WatchScreen


class Ticks:
    """Monotonic seconds, and those that the test lets pass at once."""

    def __init__(self) -> None:
        self._more = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self._more

    def pass_the_guard(self) -> None:
        self._more += 1.6


DRILL = {"drill": {"run": "QUIET HARBOUR"}}


async def in_time(so: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not so():
            await asyncio.sleep(0.02)


def told(board: Board) -> list[str]:
    """What is said of REAL WORLD on a board, oldest first."""
    return [each.body.drill for each in board.matters.values() if isinstance(each.body, RealWorld)]


def client(live: Nodes, drill: Nodes, ticks: Ticks) -> Watchfloor:
    """KESTREL's WATCH-1, at both."""
    officers = [nodes.world.parties["KESTREL"].officers["WATCH-1"] for nodes in (live, drill)]
    seat = DrillSeat(drill.profile("KESTREL", "WATCH-1"), lambda _: officers[1], drill.clock, locked=False)
    return Watchfloor(
        live.profile("KESTREL", "WATCH-1"), lambda _: officers[0], TlsNetwork(), live.clock, locked=False, drill=seat,
        ticks=ticks,
    )  # fmt: skip


async def watches(app: Watchfloor, pilot: Pilot[int], ticks: Ticks) -> None:
    await until(pilot, lambda: app.desk is not None and app.desk.bell_test is not None)
    ticks.pass_the_guard()  # after a swap no key acts
    await pilot.press("y")
    await until(pilot, lambda: isinstance(app.screen, WatchScreen))


async def test_a_live_flash_freezes_the_drill_and_its_control_is_told(tmp_path: Path) -> None:
    places = {mode: tmp_path / mode for mode in ("live", "drill")}
    for place in places.values():
        place.mkdir()
    live, drill = Nodes(World("live"), places["live"]), Nodes(World("drill"), places["drill"])
    ticks = Ticks()
    async with AsyncExitStack() as stack:
        for nodes in (live, drill):
            for centre in ("MERIDIAN", "KESTREL"):
                await stack.enter_async_context(nodes.serve(centre))
        author, second = [await stack.enter_async_context(live.seat("MERIDIAN", f"WATCH-{n}")) for n in (1, 2)]
        control = await stack.enter_async_context(drill.seat("MERIDIAN", "WATCH-1"))
        beside = await stack.enter_async_context(drill.seat("KESTREL", "WATCH-2"))
        app = client(live, drill, ticks)
        pilot = await stack.enter_async_context(app.run_test(size=SMALL))
        await watches(app, pilot, ticks)
        await pilot.press("l")
        await watches(app, pilot, ticks)
        assert app.in_drill

        await control.send({
            "type": "procedure.drill_control", "to": ["KESTREL"], "body": {"step": "start"}, **DRILL,
        })  # fmt: skip
        await until(pilot, lambda: app.beside.control is not None)
        hash = await release(author, second, alert(live.world))
        await until(pilot, lambda: app.freeze.at is not None)
        await in_time(lambda: told(control.board) == ["stands_still"])
        await in_time(lambda: told(beside.board) == ["stands_still"])
        (said,) = [each for each in control.board.matters.values() if isinstance(each.body, RealWorld)]
        assert said.officers == ("WATCH-1",)
        assert said.body == RealWorld(drill="stands_still")

        ticks.pass_the_guard()
        await pilot.press("!")
        await until(pilot, lambda: not app.in_drill and app.go.frame.shows() == hash)
        ticks.pass_the_guard()
        await pilot.press("f8")
        await author.wait_for(hash, Stage.ACKNOWLEDGED, 15)
        await until(pilot, lambda: not app.beside._preempting())
        await pilot.press("f7")
        await until(pilot, lambda: app.in_drill)
        ticks.pass_the_guard()
        await pilot.press("R")
        await in_time(lambda: told(control.board) == ["stands_still", "goes_on"])
        assert app.freeze.at is None
        assert app.live.desk is not None
        assert {each.message.mode for each in app.live.desk.board.matters.values()} == {"live"}
    for centre in ("MERIDIAN", "KESTREL"):
        stored = (places["live"] / f"{centre}.sqlite").read_bytes()
        assert b"QUIET HARBOUR" not in stored
        assert hash not in (places["drill"] / f"{centre}.sqlite").read_bytes()
