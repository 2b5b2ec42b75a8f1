"""Five moments of a watch as pictures, at both sizes, and without colour. Look at them when they change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.tui.scenes import LANES, PICTURE, SCENES, picture
from tests.tui.seats import SMALL, WIDE, Chair
from tests.tui.two_lanes import Pair

Compare = Any

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])


def drawn(chair: Chair, scene: str) -> Any:
    """What brings the app to its moment."""

    async def run(pilot: Any) -> None:
        await chair.settle(pilot)
        await SCENES[scene](chair, pilot)

    return run


@SIZES
@pytest.mark.parametrize("scene", SCENES)
def test_a_moment_of_a_watch(scene: str, size: tuple[int, int], tmp_path: Path, snap_compare: Compare) -> None:
    chair = Chair(tmp_path)
    assert snap_compare(chair.app, terminal_size=size, run_before=drawn(chair, scene))


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_the_other_palettes(theme: str, tmp_path: Path, snap_compare: Compare) -> None:
    chair = Chair(tmp_path, theme=theme)
    assert snap_compare(chair.app, terminal_size=SMALL, run_before=drawn(chair, "flash"))


@pytest.mark.parametrize("scene", ["watch", "flash"])
def test_without_colour(scene: str, tmp_path: Path, snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    chair = Chair(tmp_path)
    assert chair.app.no_color
    assert snap_compare(chair.app, terminal_size=SMALL, run_before=drawn(chair, scene))


@SIZES
@pytest.mark.parametrize("scene", SCENES)
async def test_nothing_is_told_by_colour_alone(scene: str, size: tuple[int, int], tmp_path: Path) -> None:
    """The text of each moment, and no style: mode, precedence, state, lateness and the key are all in it."""
    chair = Chair(tmp_path)
    async with chair.sit(size) as pilot:
        await SCENES[scene](chair, pilot)
        text = chair.text()
        assert text.count("TEST TEST TEST") >= 2
        assert "ALARM" in text
        assert "F9 quiet" in text
        assert all(len(line) <= size[0] for line in text.splitlines())
        assert len(text.splitlines()) == size[1]
        if scene == "watch":
            for words in ("IMMED", "ROUT", "NEW", "RCVD", "NOT SEEN", "HLDG", "needs you", "answered (1)"):
                assert words in text
        if scene == "flash":
            for words in ("!!! TEST FLASH !!!", "FLASH Z ####", "ack T-04:39", "SOUNDING", "does not answer"):
                assert words in text


@SIZES
@pytest.mark.parametrize("scene", LANES)
def test_two_lanes(scene: str, size: tuple[int, int], tmp_path: Path, snap_compare: Compare) -> None:
    pair = Pair(tmp_path)

    async def run(pilot: Any) -> None:
        await pair.settle(pilot)
        await LANES[scene](pair, pilot)

    assert snap_compare(pair.app, terminal_size=size, run_before=run)


@SIZES
@pytest.mark.parametrize("scene", LANES)
async def test_a_drill_is_told_from_live_by_words(scene: str, size: tuple[int, int], tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(size) as pilot:
        await LANES[scene](pair, pilot)
        lines = pair.text().splitlines()
        assert len(lines) == size[1]
        assert all(len(line) <= size[0] for line in lines)
        assert lines[0].count("LIVE") >= 2
        frame = next(line for line in lines if "DRILL DRILL DRILL" in line)
        assert "QUIET HARBOUR" in frame
        assert ("FROZEN" in frame) == (scene == "frozen")
        assert ("!!! FLASH !!!" in pair.text()) == (scene == "frozen")
        assert lines[-1].count("// DRILL") >= 8


def test_the_picture_of_the_readme_is_the_one_that_this_program_draws() -> None:
    """When it differs and is meant to: `python -m tests.tui.scenes`, and look at it."""
    assert PICTURE.exists(), "python -m tests.tui.scenes"
    assert PICTURE.read_text("utf-8") == picture()
