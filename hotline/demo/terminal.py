"""The demonstration at a terminal: the person is WATCH-1 of KESTREL, in the client that a watch uses.

Everybody else is played by a script: MERIDIAN sends its alert a moment after the sign-on and follows its own ladder,
which is shown beside what the person does; WATCH-2 of KESTREL, a process of their own, releases what waits.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.client import Board
from hotline.demo.alert import alert_from
from hotline.demo.cast import Cast
from hotline.demo.world import House
from hotline.keys import keyfile
from hotline.link.tls import TlsNetwork
from protocols.errors import Refused
from protocols.keys import SeedSigner
from protocols.phrases.times import clock

if TYPE_CHECKING:
    from hotline.demo.story import Story

__all__ = ["Door", "own_signer", "play", "watch"]

ALERT = "conjunction.alert"
FIRST_ALERT_SECONDS = 6.0
RUNGS = ("released", "sent", "received", "shown", "acknowledged", "answered")


def own_signer(folder: Path) -> SeedSigner:
    """The person's own key: in this process, and in no other."""
    seat = folder / "kestrel" / "watch-1"
    seat.mkdir(mode=0o700, parents=True, exist_ok=True)
    keyfile.create(seat / "officer.key", None, mode="test", centre="KESTREL", role="WATCH-1")
    return keyfile.unlock(seat / "officer.key", None)


class Guide:
    """What the lines above the screen say: what to press next, and how far MERIDIAN sees that it has come."""

    def __init__(self) -> None:
        self.ladder: dict[str, Any] = {}

    def __call__(self, board: Board | None, screen: str) -> str:
        return f"{self._next(board, screen)}\n{self._rungs()}"

    def _rungs(self) -> str:
        done = [f"{name.upper()} {clock(at)}" for name in RUNGS if isinstance(at := self.ladder.get(name), int)]
        # The last three fit 80 columns; what came before them is in its ladder.
        return "MERIDIAN sees: " + (" > ".join(done[-3:]) if done else "nothing sent yet")

    @staticmethod
    def _next(board: Board | None, screen: str) -> str:
        if board is None or screen == "unlock":
            return "You are WATCH-1 of KESTREL. Sign on: this demo's key has no passphrase."
        alert = next((m for m in board.matters.values() if m.incoming and m.message.type == ALERT), None)
        if alert is None:
            return "You have the watch. MERIDIAN is about to call; nothing to do."
        here = alert.here.exchange
        if here.acknowledged is None:
            if screen == "thread":
                return "Read it. Then F8: it tells MERIDIAN that you have it. It is not an agreement."
            return "An alert. Press ! to open it (F9 only quiets the sound)."
        if here.answered is None:
            if board.waiting:
                return "Your answer waits for the second officer: WATCH-2, in a process of their own, releases it."
            return "MERIDIAN saw that. Now answer: r in the thread, choose what you will do, F3 to release."
        return "Answered. F4 composes one of your own (WATCH-2 releases it); q leaves, and the records are compared."


class Door:
    """Between the two threads: the client needs the main one, whose signals are the terminal's."""

    def __init__(self) -> None:
        self.ready = threading.Event()
        self.left = threading.Event()
        self.sit_down: Callable[[], int] | None = None


def play(story: Story) -> int:
    """The story in a thread of its own, the client in this one. The exit status."""
    door = story.door = Door()
    with ThreadPoolExecutor(1, thread_name_prefix="story") as pool:
        playing = pool.submit(lambda: asyncio.run(story.play()))
        playing.add_done_callback(lambda _: door.ready.set())  # it may fail before there is a seat
        door.ready.wait()
        try:
            if door.sit_down is not None:
                door.sit_down()
        finally:
            door.left.set()
        return playing.result()


async def watch(story: Story, cast: Cast, houses: list[House]) -> None:
    """Until the person signs off."""
    meridian, kestrel = houses
    guide, door = Guide(), story.door
    assert door is not None
    loop = asyncio.get_running_loop()
    played = [
        loop.create_task(_alert(story, meridian)),
        loop.create_task(_follow(meridian, guide)),
        loop.create_task(_second(kestrel)),
    ]
    try:
        door.sit_down = lambda: _client(story, kestrel, guide)
        door.ready.set()
        await asyncio.to_thread(door.left.wait)
    finally:
        for task in played:
            task.cancel()
        await asyncio.gather(*played, return_exceptions=True)
    story.say("You are signed off. Both centres sign their heads, stop, and the records are compared:")
    await story.sign_heads(meridian.officers["WATCH-1"], kestrel.officers["WATCH-2"])


def _client(story: Story, kestrel: House, guide: Guide) -> int:
    from tui.app import run

    signer = story.signer
    return run(kestrel.profile("WATCH-1"), lambda _: signer, TlsNetwork(), story.clock, locked=False, guide=guide)


async def _alert(story: Story, meridian: House) -> None:
    await asyncio.sleep(FIRST_ALERT_SECONDS)
    await story.alert(meridian, alert_from(story.cdm, to="KESTREL"))


async def _follow(meridian: House, guide: Guide) -> None:
    """MERIDIAN's own view of its ladder, asked for every second."""
    await asyncio.sleep(FIRST_ALERT_SECONDS + 1)
    while True:
        with contextlib.suppress(Refused):
            guide.ladder = (await meridian.officers["WATCH-1"].ask({"do": "ladder", "type": ALERT}))["ladder"]
        await asyncio.sleep(1)


async def _second(kestrel: House) -> None:
    """WATCH-2 of KESTREL releases whatever comes to wait, after reading it for a moment."""
    while True:
        with contextlib.suppress(Refused):
            await kestrel.officers["WATCH-2"].ask({"do": "release", "type": "*"})
