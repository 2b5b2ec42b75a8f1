"""The real client at real nodes, over TLS on loopback: an alert comes, is taken and answered; and a node goes away."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from hotline.client import Seat
from hotline.link.tls import TlsNetwork
from protocols.exchange import Stage
from protocols.messages.conjunction.examples import ALERT
from protocols.messages.scalars import instant_text
from tests.client.nodes import Nodes
from tests.parties import MINUTE, World
from tests.tui.seats import SMALL, WIDE
from tui.app import Watchfloor, run
from tui.plain import LineMode
from tui.screens.compose import ComposeScreen
from tui.screens.thread import ThreadScreen
from tui.screens.watch import WatchScreen

TEXT = {
    "type": "procedure.free_text", "to": ["KESTREL"], "precedence": "PRIORITY",
    "body": {"subject": "Night contact", "text": "The watch desk has another number."},
}  # fmt: skip


@pytest.fixture
def nodes(tmp_path: Path) -> Nodes:
    return Nodes(World(), tmp_path)


def alert(world: World) -> dict[str, Any]:
    """A conjunction whose decision is ninety minutes away: FLASH."""
    body: dict[str, Any] = dict(ALERT["body"])  # type: ignore[call-overload]
    at = world.now - world.now % MINUTE
    body |= {
        "tca": instant_text(at + 150 * MINUTE), "decision_by": instant_text(at + 90 * MINUTE),
        "lead_time_required_h": 1.0, "next_message_at": instant_text(at + 30 * MINUTE),
    }  # fmt: skip
    return {**ALERT, "to": ["KESTREL"], "info": [], "body": body}


def client(nodes: Nodes, role: str = "WATCH-1") -> Watchfloor:
    """The terminal client of KESTREL's officer."""
    party = nodes.world.parties["KESTREL"]
    return Watchfloor(
        nodes.profile("KESTREL", role), lambda _: party.officers[role], TlsNetwork(), nodes.clock, locked=False
    )


async def until(pilot: Pilot[int], so: Callable[[], bool], seconds: float = 20.0) -> None:
    async with asyncio.timeout(seconds):
        while not so():
            await pilot.pause(0.05)


async def release(author: Seat, second: Seat, draft: dict[str, Any]) -> bytes:
    """Two officers of MERIDIAN say something."""
    receipt = await author.send(draft)
    async with asyncio.timeout(10):
        while receipt.message not in second.board.waiting:
            await asyncio.sleep(0.02)
    await second.release(receipt.message)
    return receipt.message


def text(app: Watchfloor) -> str:
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


async def signed_on(app: Watchfloor, pilot: Pilot[int]) -> None:
    await until(pilot, lambda: app.desk is not None and app.desk.bell_test is not None)
    await pilot.press("y")
    await until(pilot, lambda: isinstance(app.screen, WatchScreen))


async def test_an_alert_is_seen_taken_and_answered(nodes: Nodes) -> None:
    async with AsyncExitStack() as stack:
        for centre in ("MERIDIAN", "KESTREL"):
            await stack.enter_async_context(nodes.serve(centre))
        author = await stack.enter_async_context(nodes.seat("MERIDIAN", "WATCH-1"))
        second = await stack.enter_async_context(nodes.seat("MERIDIAN", "WATCH-2"))
        kestrels_second = await stack.enter_async_context(nodes.seat("KESTREL", "WATCH-2"))
        app = client(nodes)
        pilot = await stack.enter_async_context(app.run_test(size=WIDE))
        await signed_on(app, pilot)

        hash = await release(author, second, alert(nodes.world))
        await until(pilot, lambda: "!!! TEST FLASH !!!" in text(app))
        await asyncio.sleep(1.6)  # the guard
        await pilot.press("!")
        await until(pilot, lambda: isinstance(app.screen, ThreadScreen))
        seen = await author.wait_for(hash, Stage.SHOWN, 15)
        assert seen.here.exchange.shown_by == "WATCH-1"
        await pilot.press("f8")
        taken = await author.wait_for(hash, Stage.ACKNOWLEDGED, 15)
        assert taken.here.exchange.acknowledged_by == "WATCH-1"
        await until(pilot, lambda: "ACKNOWLEDGED 14:15:00Z WATCH-1" in text(app))

        await pilot.press("r", "enter")
        await until(pilot, lambda: isinstance(app.screen, ComposeScreen))
        await until(pilot, lambda: app.screen.form.current.path == "body.intent")  # type: ignore[attr-defined]
        await pilot.press("u", "tab", "n", "tab", "right", "f3")
        await until(pilot, lambda: "AS THE ADDRESSEE WILL READ IT" in text(app))
        await pilot.press("f3")
        await until(pilot, lambda: "waits for the second officer" in text(app))
        (waiting,) = app.desk.board.waiting.values()  # type: ignore[union-attr]
        await kestrels_second.release(waiting.hash)
        answered = await author.wait_for(hash, Stage.ANSWERED, 15)
        assert answered.here.exchange.answer == waiting.hash


async def test_what_is_signed_while_the_node_is_away_goes_when_it_is_back(nodes: Nodes) -> None:
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(nodes.serve("MERIDIAN"))
        author = await stack.enter_async_context(nodes.seat("MERIDIAN", "WATCH-1"))
        second = await stack.enter_async_context(nodes.seat("MERIDIAN", "WATCH-2"))
        kestrel = AsyncExitStack()
        await kestrel.enter_async_context(nodes.serve("KESTREL"))
        app = client(nodes)
        pilot = await stack.enter_async_context(app.run_test(size=SMALL))
        await signed_on(app, pilot)
        hash = await release(author, second, TEXT)
        await until(pilot, lambda: "needs you (1)" in text(app))

        await kestrel.aclose()
        await until(pilot, lambda: "LINK LOST" in text(app).splitlines()[1])
        await pilot.press("enter", "f8")
        await until(pilot, lambda: "SIGNED AND KEPT" in text(app))
        await until(pilot, lambda: "1 SIGNED, KEPT HERE" in text(app).splitlines()[1])
        assert author.board.matters[hash].here.exchange.acknowledged is None, "nothing is shown further than is proven"

        await stack.enter_async_context(nodes.serve("KESTREL"))
        await author.wait_for(hash, Stage.ACKNOWLEDGED, 40)
        await until(pilot, lambda: "unsent 0" in text(app).splitlines()[1])


# -- the line mode ------------------------------------------------------------------------------------------------


class Conversation:
    """A plain client: what is typed goes in, what is told is kept."""

    def __init__(self, nodes: Nodes, centre: str, role: str) -> None:
        self.told: list[str] = []
        self._typed: asyncio.Queue[str | None] = asyncio.Queue()
        officer = nodes.world.parties[centre].officers[role]
        self._mode = LineMode(
            nodes.profile(centre, role), lambda _: officer, TlsNetwork(), nodes.clock, self._typed.get, self.told.append
        )

    async def run(self) -> int:
        return await self._mode.converse(None)

    def type(self, line: str | None) -> None:
        self._typed.put_nowait(line)

    async def hears(self, words: str, seconds: float = 20.0) -> str:
        """Waits until a line that holds these words is told."""
        async with asyncio.timeout(seconds):
            while not (found := [line for line in self.told if words in line]):
                await asyncio.sleep(0.02)
        return found[-1]


async def test_a_whole_watch_is_kept_in_lines(nodes: Nodes) -> None:
    async with AsyncExitStack() as stack:
        for centre in ("MERIDIAN", "KESTREL"):
            await stack.enter_async_context(nodes.serve(centre))
        author = await stack.enter_async_context(nodes.seat("MERIDIAN", "WATCH-1"))
        second = await stack.enter_async_context(nodes.seat("MERIDIAN", "WATCH-2"))
        one, two = Conversation(nodes, "KESTREL", "WATCH-1"), Conversation(nodes, "KESTREL", "WATCH-2")
        async with asyncio.TaskGroup() as tasks:
            running = [tasks.create_task(each.run()) for each in (one, two)]
            await one.hears("WATCH-1 of KESTREL is signed on")
            hash = await release(author, second, alert(nodes.world))
            digits = author.board.matters[hash].digits
            await one.hears(f"ALARM FLASH number {digits} from MERIDIAN, TEST, signature valid.")

            one.type(f"show {digits}")
            await one.hears("MERIDIAN (Meridian Orbital) speaks as a centre")
            await author.wait_for(hash, Stage.SHOWN, 15)
            one.type(f"ack {digits}")
            await one.hears("It is not an agreement.")
            await author.wait_for(hash, Stage.ACKNOWLEDGED, 15)
            one.type(f"ladder {digits}")
            await one.hears("ACKNOWLEDGED 14:15:00Z WATCH-1")

            one.type(f"answer {digits} conjunction.intent")
            await one.hears("intent missing")
            for line in ("set intent unable", "set request_to_other no_request", "set automatic_avoidance enabled"):
                one.type(line)
            one.type("checks")
            await one.hears("all right; 2 officers sign it")
            one.type("sign")
            await one.hears("preview reads it out")
            one.type("preview")
            await one.hears("unable to mitigate")
            one.type("sign")
            await one.hears("waits for the second officer")

            line = await two.hears("TO RELEASE")
            number = line.split("TO RELEASE ")[1][:5]
            two.type(f"show {number}")
            await two.hears("It waits for the second officer")
            two.type(f"release {number} {number}")
            await two.hears("read it first")
            two.type(f"release {number} TEST-{number}")
            await author.wait_for(hash, Stage.ANSWERED, 15)

            one.type("list")
            await one.hears("needs you: ")
            for line, heard in (
                ("case " + digits, "CASE"), ("verify " + digits, "VALID: officers"), ("links", "LINKS: NODE SAYS"),
                ("quiet", "nobody is told"), ("frobnicate", "is no command"), ("show 00000", "no message '00000' here"),
                ("hold", "hold NUMBER"), ("set x y", "no draft is open"), ("help", "ack NUMBER"),
            ):  # fmt: skip
                one.type(line)
                await one.hears(heard)
            one.type("quit")
            two.type(None)
        assert [task.result() for task in running] == [0, 0]


async def test_lines_from_a_pipe_are_a_conversation_too(
    nodes: Nodes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with nodes.serve("KESTREL"):
        monkeypatch.setattr("sys.stdin", io.StringIO("list\nhelp\n"))
        party = nodes.world.parties["KESTREL"]
        given = (nodes.profile("KESTREL", "WATCH-1"), lambda _: party.officers["WATCH-1"], TlsNetwork(), nodes.clock)
        assert await asyncio.to_thread(lambda: run(*given, locked=False, plain=True)) == 0
    told = capsys.readouterr().out
    assert "WATCH-1 of KESTREL is signed on. TEST: nothing here is real" in told
    assert "waiting for others: 0" in told
    assert "\x1b" not in told, "no alternate screen, no colours"


async def test_a_key_that_nobody_takes_ends_with_a_sentence(nodes: Nodes) -> None:
    async with nodes.serve("KESTREL"):
        stranger = Conversation(nodes, "KESTREL", "WATCH-1")
        stranger._mode._connection._unlock = lambda _: nodes.world.meridian.officers["WATCH-1"]
        assert await stranger.run() == 1
        assert any("did not prove who it is" in line for line in stranger.told)
