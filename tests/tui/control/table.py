"""A run that is really conducted, without its processes: real decisions behind a real socket, a clock the test moves.

The socket is served by a thread of its own, so that it answers whatever the test's own loop is doing.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import msgspec
from textual.pilot import Pilot

from hotline.client.control import CONTROL_SOCKET, Controls, Order, SeatView
from hotline.drills.conductor_events import SeatTold, Seen
from hotline.drills.preview import preview
from hotline.drills.reading import found, read_file
from hotline.drills.view import view
from hotline.link.local import listening
from protocols.phrases.catalogue import Phrases
from tests.drills.stories import did
from tests.drills.test_conductor import Run
from tui.control.app import ControlRoom
from tui.control.screen import ControlScreen

__all__ = ["SMALL", "WIDE", "Table"]

SMALL, WIDE = (80, 24), (100, 30)


class Table:
    """A run of the shipped scenario and its control screen. `run.now` is the wall clock, `tick` the app's seconds."""

    def __init__(self, path: Path, *, by: str = "CTRL-1", language: str = "en", **more: Any) -> None:
        self.run = Run(read_file(found("the-unseen-warning")).scenario)
        self.path = path / "silent-watch"
        self.path.mkdir(exist_ok=True)
        self.tick = 1_000.0
        self.asked: list[dict[str, Any]] = []
        self.app = ControlRoom(
            Controls(self.path, language), by, phrases=Phrases(language), ticks=lambda: self.tick, **more
        )

    # -- the conductor ------------------------------------------------------------------------------------------------

    async def answer(self, asked: dict[str, Any]) -> object:
        """As the conductor's shell does."""
        now, phrases = self.run.now, Phrases(asked.get("language", "en"))
        if "view" in asked:
            return view(self.run.state, now)
        self.asked.append(asked)
        order = msgspec.convert(asked.get("order", asked.get("preview")), Order)
        shown = preview(self.run.state, order, now, phrases)
        if "order" in asked:
            parts = {name: getattr(order, name) for name in order.__struct_fields__ if name not in ("do", "by")}
            self.run.order(order.do, order.by, **parts)
            return {"done": True, "preview": shown}
        return shown

    @contextmanager
    def conducted(self) -> Iterator[None]:
        """Somebody answers at the run's socket."""
        begun, ended = threading.Event(), threading.Event()

        async def serve() -> None:
            async with listening(self.path / CONTROL_SOCKET, self.answer):
                begun.set()
                while not ended.is_set():
                    await asyncio.sleep(0.01)

        thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        thread.start()
        assert begun.wait(10)
        try:
            yield
        finally:
            ended.set()
            thread.join(10)

    @asynccontextmanager
    async def sit(self, size: tuple[int, int] = WIDE) -> AsyncIterator[Pilot[int]]:
        """The conductor, and the screen with its first view."""
        with self.conducted():
            async with self.app.run_test(size=size) as pilot:
                await self.settle(pilot)
                yield pilot

    async def settle(self, pilot: Pilot[Any]) -> None:
        await self.until(pilot, lambda: self.app.heard[1])
        await self.draw(pilot)

    # -- what happens -------------------------------------------------------------------------------------------------

    def did(self, centre: str, does: Any, *, of: str | None = None, to: str = "", by: str = "") -> None:
        """An ear tells what was done now, and what that seat's screen shows."""
        done = msgspec.structs.replace(did(centre, does, self.run.now, of=of, to=to), roles=(by,) if by else ())
        self.run.tell(Seen(done=done))
        if by:
            self.seat(centre, by, doing=f"{does} {of or ''}".strip().replace("_", " "), since=self.run.now)

    def seat(self, centre: str, role: str, **now: Any) -> None:
        known = self.run.state.seats.get((centre, role)) or SeatView(
            centre=centre, role=role, on=True, heard_at=None, doing="", since=None, unacknowledged=0
        )
        seat = msgspec.structs.replace(known, **({"heard_at": self.run.now} | now))
        self.run.tell(SeatTold(seat=seat))

    def seats(self) -> None:
        """Everybody signs on."""
        for centre in ("KESTREL", "MERIDIAN"):
            for role in ("WATCH-1", "WATCH-2"):
                self.seat(centre, role)

    async def until(self, pilot: Pilot[Any], so: Callable[[], bool]) -> None:
        for _ in range(300):
            if so():
                return
            await pilot.pause(0.02)
        raise AssertionError(f"it did not come to that:\n{self.text()}")

    async def draw(self, pilot: Pilot[Any]) -> None:
        """What the conductor knows now is on the screen."""
        await self.app.look_now()
        await pilot.pause()
        self.app.redraw()
        await pilot.pause()

    async def press(self, pilot: Pilot[Any], *keys: str) -> None:
        """Keys that open something, or close it: waits until that is so."""
        for key in keys:
            await self._opens(pilot, key, self.app.screen)

    async def _opens(self, pilot: Pilot[Any], key: str, before: object) -> None:
        self.tick += 1
        await pilot.press(key)
        await self.until(pilot, lambda: self.app.screen is not before)
        await pilot.pause()

    async def types(self, pilot: Pilot[Any], text: str) -> None:
        await pilot.press(*("space" if each == " " else "colon" if each == ":" else each for each in text))
        await pilot.pause()

    async def gives(self, pilot: Pilot[Any]) -> None:
        """Enter on what was previewed, and back on the screen."""
        self.tick += 1
        await pilot.press("enter")
        await self.until(pilot, lambda: isinstance(self.app.screen, ControlScreen))
        await self.draw(pilot)

    # -- what is seen -------------------------------------------------------------------------------------------------

    def text(self) -> str:
        """The screen as text, spaces at the ends cut off."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    def words(self) -> str:
        """The same in one line, wherever it was broken."""
        return " ".join(self.text().split())

    def logged(self, *kinds: str) -> list[tuple[str, dict[str, Any]]]:
        return self.run.logged(*kinds)
