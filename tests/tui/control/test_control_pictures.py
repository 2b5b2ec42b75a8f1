"""Six moments of a drill at its control screen as pictures, at both sizes, and without colour. Look at them when they
change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tui.control.scenes import PICTURE, SCENES, picture
from tests.tui.control.table import SMALL, WIDE, Table

Compare = Any

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Any]:
    """A table that is conducted as long as the test looks at it."""
    conducted = []

    def made(**more: Any) -> Table:
        table = Table(tmp_path, **more)
        conducted.append(table.conducted())
        conducted[-1].__enter__()
        return table

    yield made
    for each in conducted:
        each.__exit__(None, None, None)


def drawn(table: Table, scene: str) -> Any:
    """What brings the app to its moment."""

    async def run(pilot: Any) -> None:
        await table.settle(pilot)
        await SCENES[scene](table, pilot)

    return run


@SIZES
@pytest.mark.parametrize("scene", SCENES)
def test_a_moment_of_a_drill(scene: str, size: tuple[int, int], make: Any, snap_compare: Compare) -> None:
    table = make()
    assert snap_compare(table.app, terminal_size=size, run_before=drawn(table, scene))


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_the_other_palettes(theme: str, make: Any, snap_compare: Compare) -> None:
    table = make(theme=theme)
    assert snap_compare(table.app, terminal_size=WIDE, run_before=drawn(table, "real_world"))


@pytest.mark.parametrize("scene", ["running", "real_world"])
def test_without_colour(scene: str, make: Any, snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    table = make()
    assert table.app.no_color
    assert snap_compare(table.app, terminal_size=WIDE, run_before=drawn(table, scene))


@pytest.mark.parametrize("scene", SCENES)
async def test_nothing_is_told_by_colour_alone(scene: str, tmp_path: Path) -> None:
    """The text of each moment, and no style: the drill, its phase, what is live, lateness and the cursor."""
    table = Table(tmp_path)
    async with table.sit(SMALL) as pilot:
        await SCENES[scene](table, pilot)
        text = table.text()
        phase = {"before": "BEFORE STARTEX", "running": "RUN x1", "preview": "RUN x1", "paused": "PAUSED x1",
                 "real_world": "REAL WORLD", "ended": "ENDED"}[scene]  # fmt: skip
        for words in ("DRILL DRILL DRILL", phase, "SEATS 4 of 4", "WALL ", "STORY "):
            assert words in text
        assert ("LIVE: nothing live" in text) == (scene != "real_world")
        if scene == "paused":
            assert "LATE T+01:10" in text
        assert all(len(line) <= SMALL[0] for line in text.splitlines())
        assert len(text.splitlines()) == SMALL[1]


def test_the_picture_of_the_documentation_is_the_one_that_this_program_draws() -> None:
    """When it differs and is meant to: `python -m tests.tui.control.scenes`, and look at it."""
    assert PICTURE.exists(), "python -m tests.tui.control.scenes"
    assert PICTURE.read_text("utf-8") == picture()
