"""The moments of a drill that are kept as pictures of its control screen. They stand still.

python -m tests.tui.control.scenes        writes the picture of the documentation again
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from tests.drills.stories import MIN, SEC
from tests.tui.control.table import WIDE, Table

__all__ = ["PICTURE", "SCENES", "picture"]

PICTURE = Path(__file__).parents[3] / "docs" / "pictures" / "control.svg"

Scene = Callable[[Table, Pilot[Any]], Awaitable[None]]


def morning(table: Table) -> None:
    """STARTEX, and the first two warnings taken on both sides."""
    run = table.run
    table.seats()
    run.order("start")
    run.until(MIN + 41 * SEC)
    table.did("MERIDIAN", "acknowledge", of="I-01", by="WATCH-1")
    run.until(2 * MIN + 5 * SEC)
    table.did("KESTREL", "acknowledge", of="I-01", by="WATCH-2")
    run.until(3 * MIN)
    table.did("MERIDIAN", "answer", of="I-01", by="WATCH-1")


def sunday(table: Table) -> None:
    """The urgent warning comes, and nobody is at KESTREL's seats."""
    run = table.run
    morning(table)
    run.until(7 * MIN + 30 * SEC)
    table.did("KESTREL", "acknowledge", of="I-02", by="WATCH-1")
    table.did("MERIDIAN", "acknowledge", of="I-02", by="WATCH-1")
    run.until(9 * MIN)
    table.did("MERIDIAN", "send", to="KESTREL", by="WATCH-2")
    run.until(13 * MIN)
    table.did("MERIDIAN", "acknowledge", of="I-04", by="WATCH-1")
    table.seat("KESTREL", "WATCH-1", unacknowledged=1)
    table.seat("KESTREL", "WATCH-2", unacknowledged=1)


async def before(table: Table, pilot: Pilot[Any]) -> None:
    """Nothing was given yet."""
    table.seats()
    await table.draw(pilot)


async def running(table: Table, pilot: Pilot[Any]) -> None:
    """A fault is on, a deadline runs out, and a note was taken."""
    sunday(table)
    table.run.until(16 * MIN + 40 * SEC)
    table.run.order("note", "CTRL-2", text="MERIDIAN says: they must have decided not to move.")
    table.seat("MERIDIAN", "WATCH-1")
    await table.draw(pilot)
    table.app.desk.move(3)
    await table.draw(pilot)


async def paused(table: Table, pilot: Pilot[Any]) -> None:
    """A late expectation under the cursor, and an order about to be given."""
    sunday(table)
    table.run.until(18 * MIN + 40 * SEC)
    table.run.order("pause", reason="Somebody asks what the map shows.")
    await table.draw(pilot)
    table.app.desk.to("expected")
    table.app.desk.move(10)
    await table.draw(pilot)


async def real_world(table: Table, pilot: Pilot[Any]) -> None:
    """Something live came to one seat, and the controller gave REAL WORLD."""
    sunday(table)
    run = table.run
    run.until(15 * MIN)
    table.seat("KESTREL", "WATCH-1", frozen_at=run.now)
    run.until(15 * MIN + 7 * SEC)
    await table.draw(pilot)
    await table.press(pilot, "R")
    await table.draw(pilot)


async def ended(table: Table, pilot: Pilot[Any]) -> None:
    """ENDEX was given early: what was in time then stays open."""
    sunday(table)
    table.run.until(16 * MIN)
    table.run.order("end", reason="The room is needed.")
    await table.draw(pilot)


async def preview(table: Table, pilot: Pilot[Any]) -> None:
    """What a delay would do, before it is given."""
    await running(table, pilot)
    table.app.desk.move(2)
    await table.press(pilot, "d")
    await table.types(pilot, "10m")
    await table.press(pilot, "enter")


SCENES: dict[str, Scene] = {
    each.__name__: each for each in (before, running, paused, real_world, ended, preview)
}  # fmt: skip


async def _draw(scene: Scene, path: Path, size: tuple[int, int]) -> str:
    table = Table(path)
    async with table.sit(size) as pilot:
        await scene(table, pilot)
        return table.app.export_screenshot(title="hotline drill control")


def drawn(scene: Scene, size: tuple[int, int] = WIDE) -> str:
    """A moment as an SVG, without the addresses of fonts that the library puts in."""
    with tempfile.TemporaryDirectory() as path:
        svg = asyncio.run(_draw(scene, Path(path), size))
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


def picture() -> str:
    """That of the documentation."""
    return drawn(running)


if __name__ == "__main__":
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(picture(), "utf-8")
