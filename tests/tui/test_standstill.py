"""A centre that was set back: what stands over every screen, whatever else is on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocols.phrases import times
from tests.tui.seats import SMALL, WIDE, Chair

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])


@pytest.fixture
def chair(tmp_path: Path) -> Chair:
    return Chair(tmp_path)


def told(chair: Chair, centre: str, state: str, *roles: str, why: str = "went_back") -> None:
    chair.feed("epoch", centre=centre, state=state, epoch=1, why=why, roles=list(roles), at=chair.world.now)


@SIZES
async def test_that_nothing_leaves_stands_over_every_screen_and_says_what_to_do(
    chair: Chair, size: tuple[int, int]
) -> None:
    async with chair.sit(size) as pilot:
        told(chair, "KESTREL", "standstill")
        for key in ("f6", "escape", "f4"):
            await chair.draw(pilot)
            text = chair.text()
            assert "WE STAND STILL" in text
            assert "NOTHING LEAVES HERE" in text
            assert "hotline epoch open" in text.replace("\n ", " ")
            assert "KESTREL went back" in text
            await pilot.press(key)


async def test_the_second_officer_is_called_by_name_of_the_first(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        told(chair, "KESTREL", "signed", "WATCH-2")
        await chair.draw(pilot)
        assert "WATCH-2 has signed. A second officer: hotline epoch open, at once." in chair.text()
        told(chair, "KESTREL", "opened", "WATCH-1", "WATCH-2")
        chair.world.now += 1
        told(chair, "KESTREL", "opened", "WATCH-1", "WATCH-2")
        await chair.draw(pilot)
        assert "STAND STILL" not in chair.text()


async def test_since_when_it_stands_still_stays_when_the_first_officer_signs(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        told(chair, "KESTREL", "standstill")
        began = times.dtg(chair.world.now)
        chair.world.now += 10 * 60_000
        told(chair, "KESTREL", "signed", "WATCH-2")
        await chair.draw(pilot)
        assert f"KESTREL went back, {began}" in chair.text()


async def test_an_epoch_by_one_officer_is_drawn_until_the_second_signs(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        told(chair, "MERIDIAN", "opened_by_one", "WATCH-1")
        await chair.draw(pilot)
        assert "MERIDIAN: EPOCH BY ONE OFFICER" in chair.text()
        chair.world.now += 1
        told(chair, "MERIDIAN", "confirmed", "WATCH-1", "WATCH-2")
        await chair.draw(pilot)
        assert "EPOCH BY ONE OFFICER" not in chair.text()
