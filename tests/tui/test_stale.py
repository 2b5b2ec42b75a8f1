"""Records that run out, as the officer sees them; and the name that is typed before a FLASH goes all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocols.messages.header import Precedence
from protocols.messages.procedure import FreeText
from tests.parties import DAY
from tests.tui.seats import SMALL, WIDE, Chair
from tests.tui.test_compose import waits
from tui.screens.thread import ThreadScreen
from tui.screens.watch import WatchScreen

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])
TEXT = FreeText(subject="Orbit", text="Please confirm.")
LIFE = 90
"""Days for which the statements of these worlds hold."""


@pytest.fixture
def chair(tmp_path: Path) -> Chair:
    return Chair(tmp_path)


def second_row(chair: Chair) -> str:
    return chair.text().splitlines()[1]


def in_days(chair: Chair, days: float) -> None:
    chair.world.now += int(days * DAY)
    chair.desk.linked(1.0, 0, chair.world.now)


@SIZES
async def test_the_second_row_says_what_runs_out_within_a_week_and_what_has(
    chair: Chair, size: tuple[int, int]
) -> None:
    async with chair.sit(size) as pilot:
        in_days(chair, LIFE - 8)
        await chair.draw(pilot)
        assert "LEFT" not in second_row(chair)
        in_days(chair, 1.5)
        await chair.draw(pilot)
        assert "7 DAYS LEFT" in second_row(chair)
        in_days(chair, 6)
        await chair.draw(pilot)
        assert "1 DAY LEFT" in second_row(chair)
        assert "ROSTER STALE" not in chair.text()
        in_days(chair, 1)
        await chair.draw(pilot)
        assert "ROSTER STALE KESTREL +1" in second_row(chair)


async def test_the_page_of_links_has_every_record_with_its_date(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        in_days(chair, LIFE - 3)
        await pilot.press("f6")
        await chair.draw(pilot)
        await pilot.press("end")
        await chair.draw(pilot)
        assert "statement 1 of Meridian Orbital runs out" in chair.words()
        assert "in 3 days" in chair.words()
        assert "STALE bulletin 1 of MERIDIAN ran out" in chair.words()


@SIZES
async def test_a_message_of_theirs_has_the_mark_above_it(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        in_days(chair, LIFE + 1)
        matter = chair.arrive(chair.world.say("procedure.free_text", TEXT), marks=["roster_stale"])
        await chair.draw(pilot)
        chair.app.go.open(matter)
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, ThreadScreen)
        words = chair.words()
        assert "ROSTER STALE MERIDIAN, since" in words
        assert "NODE SAYS: ROSTER STALE" in words


@SIZES
async def test_a_flash_goes_when_the_centres_name_was_typed(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        in_days(chair, LIFE + 1)
        hash = waits(chair, "WATCH-2", precedence=Precedence.FLASH, precedence_reason="Minutes are left.")
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        assert "whoever releases it types the name of the centre" in chair.words()
        token = f"TEST-{chair.desk.board.waiting[hash].digits}"
        await pilot.press(*token, "enter")
        await chair.draw(pilot)
        assert chair.signed() == []
        assert "Type MERIDIAN to let it go all the same." in chair.words()
        await pilot.press(*"yes", "enter")
        await chair.draw(pilot)
        assert chair.signed() == []
        assert "type MERIDIAN, or Esc" in chair.words()
        await pilot.press(*["backspace"] * 3, *"meridian", "enter")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        [kept] = chair.profile.unsent.read()[0]
        assert (kept.hash, kept.over_stale) == (hash, ("MERIDIAN",))
        await chair.until(pilot, lambda: isinstance(chair.app.screen, WatchScreen))


async def test_esc_at_the_question_signs_nothing(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        in_days(chair, LIFE + 1)
        hash = waits(chair, "WATCH-2", precedence=Precedence.IMMEDIATE, precedence_reason="Hours are left.")
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        await pilot.press(*f"TEST-{chair.desk.board.waiting[hash].digits}", "enter")
        await chair.draw(pilot)
        await chair.back(pilot)
        assert chair.signed() == []


async def test_what_is_not_urgent_is_said_to_wait_before_it_is_signed(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        in_days(chair, LIFE + 1)
        waits(chair, "WATCH-2")
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        assert "this waits for their newer records" in chair.words()


async def test_nobody_is_asked_about_a_roster_that_is_in_force(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        hash = waits(chair, "WATCH-2", precedence=Precedence.FLASH, precedence_reason="Minutes are left.")
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        assert "ROSTER STALE" not in chair.text()
        await pilot.press(*f"TEST-{chair.desk.board.waiting[hash].digits}", "enter")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        assert chair.profile.unsent.read()[0][0].over_stale == ()
