"""A drill from STARTEX to its report: real nodes, a process for each officer, a conductor that is killed on the way."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from hotline.client.control import Controls, ControlView, Order
from hotline.drills.run import conduct
from protocols.errors import Code, Refused
from tests.drills import recount

SHORT = Path(__file__).parent.parent / "drills" / "short.yaml"

pytestmark = pytest.mark.timeout(300)


class Hosted:
    """`hotline drill host`, running."""

    def __init__(self, run: Path) -> None:
        self.run = run
        self.controls = Controls(run)

    async def begin(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "hotline.cli", "drill", "host", str(SHORT), "--dir", str(self.run), "--auto",
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip

    async def order(self, do: str, **more: Any) -> None:
        """Controller CTRL-1 asks."""
        await self.again(lambda: self.controls.order(Order(do=do, by="CTRL-1", **more)))  # type: ignore[arg-type]

    async def again(self, work: Callable[[], Awaitable[Any]]) -> Any:
        """Until somebody conducts it."""
        while True:
            try:
                return await work()
            except Refused as refused:
                if refused.code is not Code.NOT_REACHABLE or self.process.returncode is not None:
                    raise
                await asyncio.sleep(0.2)

    async def until(self, holds: Callable[[ControlView], bool]) -> ControlView:
        async with asyncio.timeout(90):
            while True:
                view: ControlView = await self.again(self.controls.view)
                if holds(view):
                    return view
                await asyncio.sleep(0.2)

    def log(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.run / "log.jsonl").read_text().splitlines()]

    def kill_the_conductor(self) -> int:
        pid = int((self.run / "conductor.pid").read_text())
        os.kill(pid, signal.SIGKILL)
        return pid


@pytest.fixture
async def hosted(tmp_path: Path) -> AsyncIterator[Hosted]:
    hosted = Hosted(tmp_path / "run")
    await hosted.begin()
    yield hosted
    if hosted.process.returncode is None:
        hosted.process.terminate()
        await hosted.process.wait()


def state_of(view: ControlView, inject: str) -> str:
    return next(each.state for each in view.injects if each.id == inject)


async def test_a_drill_goes_through_pause_jump_real_world_and_a_dead_conductor_to_a_report_that_the_journals_bear_out(
    hosted: Hosted,
) -> None:
    """`STARTEX.` `Wait a moment.` `Go on.` `REAL WORLD!` `Go on, both of us say so.` `Tomorrow morning.` `ENDEX.`"""
    await hosted.until(lambda view: state_of(view, "I-01") in ("fired", "open", "done"))
    await hosted.order("pause", reason="somebody asks")
    paused = await hosted.until(lambda view: view.phase == "paused")
    await asyncio.sleep(1.5)
    assert (await hosted.until(lambda view: True)).played_ms - paused.played_ms < 50  # the drill's time stands
    await hosted.order("resume")

    # The conductor dies in the middle of everything; the nodes do not, and nothing is said twice.
    await hosted.until(lambda view: state_of(view, "I-03") in ("fired", "open", "done"))
    dead = hosted.kill_the_conductor()
    await hosted.until(lambda view: view.phase == "running")
    assert int((hosted.run / "conductor.pid").read_text()) != dead

    await hosted.order("real_world", reason="a real alert at a player's seat")
    await hosted.until(lambda view: view.phase == "real_world")
    with pytest.raises(Refused) as alone:
        await hosted.order("resume")
    assert alone.value.code is Code.NEEDS_SECOND_CONTROLLER
    with pytest.raises(Refused) as nobody:
        await hosted.order("resume", second="NOBODY")
    assert nobody.value.code is Code.ORDER_WRONG
    await hosted.order("resume", second="CTRL-2")

    before = await hosted.until(lambda view: view.phase == "running")
    morning = 1_567_058_430_000  # 290600:30Z AUG 19, half a minute into the next morning
    ahead = await hosted.controls.preview(Order(do="jump", by="CTRL-1", jump=morning, text="It is 0600Z."))
    assert ahead.lines
    assert ahead.refused is None
    await hosted.order("jump", jump=morning, text="It is 0600Z.")
    after = await hosted.until(lambda view: view.scenario_at >= morning)
    assert after.played_ms - before.played_ms < 10_000

    out, _ = await asyncio.wait_for(hosted.process.communicate(), 120)
    assert hosted.process.returncode == 0, out.decode()

    log = hosted.log()
    fired = [line["facts"]["inject"] for line in log if line["what"] == "fired"]
    assert sorted(fired) == sorted(set(fired))
    assert log[-1]["what"] == "sealed"
    assert (hosted.run / "report.html").read_text().count("DRILL DRILL DRILL") >= 2

    # What is sealed is not added to, and a scenario that was changed is not played on.
    await conduct(hosted.run)
    assert hosted.log() == log
    (hosted.run / "scenario.yaml").write_text((hosted.run / "scenario.yaml").read_text() + "# changed\n")
    with pytest.raises(Refused) as changed:
        await conduct(hosted.run)
    assert changed.value.code is Code.RECORD_DAMAGED

    report = json.loads((hosted.run / "report.json").read_text())
    journals = sorted((hosted.run / "journals").glob("*.jsonl"))
    assert list(recount.differences(report, journals)) == []
