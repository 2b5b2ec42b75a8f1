"""The moment a FLASH arrives: nothing that was being typed is lost, nothing is acknowledged, and one key opens it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.parties import World
from tests.tui.seats import SMALL, WIDE, Chair, alert
from tui.drafts import Draft
from tui.events import Heard, LinkStatus
from tui.screens.compose import ComposeScreen
from tui.screens.dialogs import Ask
from tui.screens.thread import ThreadScreen

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])


@pytest.fixture
def chair(tmp_path: Path) -> Chair:
    return Chair(tmp_path)


async def writing(chair: Chair, pilot: object) -> Draft:
    """A form is open, and the cursor stands in a field of it."""
    draft = Draft("procedure.free_text", chair.desk.board, chair.desk.phrases)
    chair.app.go.write(draft)
    await chair.draw(pilot)  # type: ignore[arg-type]
    screen = chair.app.screen
    assert isinstance(screen, ComposeScreen)
    screen.form.go_to("body.subject")
    await chair.draw(pilot)  # type: ignore[arg-type]
    return draft


@SIZES
async def test_typing_goes_on_while_a_flash_arrives_and_no_key_is_lost(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        draft = await writing(chair, pilot)
        await pilot.press(*"TERRAL")
        said = alert(chair.world)
        chair.arrive(said)
        await pilot.press(*"INK!")
        await chair.draw(pilot)
        await pilot.press(*"voice", "space", "2", "f8", "enter")
        await chair.draw(pilot)
        assert draft.values["body.subject"] == "TERRALINK!voice 2"
        assert chair.signed() == [], "no key in flight acknowledges"
        assert isinstance(chair.app.screen, ComposeScreen)
        text = chair.text()
        assert "!!! TEST FLASH !!!" in text
        assert f"FLASH Z ####  {said.digits}  from MERIDIAN" in text
        assert "! open   F9 quiet 60 s (it does not acknowledge)" in text
        assert "TERRALINK!voice 2" in text


@SIZES
async def test_once_the_guard_is_over_one_key_opens_it_and_the_draft_is_kept(
    chair: Chair, size: tuple[int, int]
) -> None:
    async with chair.sit(size) as pilot:
        draft = await writing(chair, pilot)
        await pilot.press(*"half a sen")
        matter = chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 2)
        await pilot.press("!")
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, ThreadScreen)
        assert chair.app.screen.hash == matter.hash
        assert "!!! TEST FLASH" not in chair.text(), "it is open: the strip need not say so"
        await chair.back(pilot)
        assert isinstance(chair.app.screen, ComposeScreen)
        await pilot.press(*"tence")
        assert draft.values["body.subject"] == "half a sentence"


async def test_the_guard_starts_again_with_the_next_flash(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        draft = await writing(chair, pilot)
        chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 2)
        chair.arrive(alert(chair.world))
        await chair.draw(pilot)
        await pilot.press("!")
        assert draft.values["body.subject"] == "!"
        assert "+1 FLASH" in chair.text()


async def test_without_a_flash_the_key_is_a_letter_like_any_other(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        draft = await writing(chair, pilot)
        await pilot.press("!")
        assert draft.values["body.subject"] == "!"


async def test_enter_in_the_list_opens_what_the_cursor_is_on_and_not_what_has_just_come(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        first = chair.arrive(alert(chair.world, minutes=500))
        await chair.draw(pilot)
        chair.arrive(alert(chair.world))
        await pilot.press("enter")
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, ThreadScreen)
        assert chair.app.screen.hash == first.hash


async def test_quiet_stops_the_bell_tells_nobody_and_leaves_the_strip(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        draft = await writing(chair, pilot)
        chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 3)
        rung: list[float] = []
        chair.app.bell = lambda: rung.append(chair.tick)  # type: ignore[method-assign]
        await pilot.press("f9")
        for _ in range(8):
            await chair.pass_(pilot, 5)
        assert rung == []
        assert "QUIET to 14:16" in chair.text().splitlines()[2]
        assert "!!! TEST FLASH !!!" in chair.text()
        assert chair.signed() == []
        assert draft.values.get("body.subject") is None
        for _ in range(6):
            await chair.pass_(pilot, 5)
        assert rung, "after a minute it is heard again"


async def test_the_bell_strikes_three_and_two_through_the_terminal(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        rung: list[float] = []
        chair.app.bell = lambda: rung.append(round(chair.tick - 1_000, 1))  # type: ignore[method-assign]
        chair.arrive(alert(chair.world))
        await pilot.pause()
        for _ in range(80):
            chair.tick += 0.1
            chair.app.beat()
        begun = rung[0]
        assert [round(each - begun, 1) for each in rung] == [0.0, 0.3, 0.6, 1.4, 1.7]


async def test_the_open_flash_is_acknowledged_by_one_key_and_folds(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        said = alert(chair.world)
        chair.arrive(said)
        await chair.pass_(pilot, 2)
        await pilot.press("!", "f8")
        await chair.until(pilot, lambda: len(chair.signed()) == 1)
        chair.sent(chair.world.acknowledge(said))
        await chair.draw(pilot)
        await pilot.press("f2")
        await chair.draw(pilot)
        assert "!!! TEST FLASH" not in chair.text()
        assert f"FLASH Z {said.digits} from MERIDIAN taken by WATCH-1" in chair.text()
        assert "answer T-1:2" in chair.text()
        assert "ALARM none" in chair.text()


async def test_it_opens_over_a_dialog_too(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        await pilot.press("q")
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, Ask)
        matter = chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 2)
        assert "!!! TEST FLASH" in chair.text()
        await pilot.press("!")
        await chair.draw(pilot)
        assert isinstance(chair.app.screen, ThreadScreen)
        assert chair.app.screen.hash == matter.hash


async def test_a_live_flash_and_a_drill_flash_do_not_look_alike(tmp_path: Path) -> None:
    strips = []
    for mode in ("live", "drill"):
        chair = Chair(tmp_path / mode, world=World(mode=mode))
        async with chair.sit(SMALL) as pilot:
            chair.arrive(alert(chair.world))
            await chair.draw(pilot)
            strips.append(chair.text().splitlines()[3:7])
    live, drill = strips
    assert live[0] != drill[0]
    assert "DRILL FLASH" in drill[0]
    assert "DRILL" not in "".join(live)


def test_a_link_status_may_be_replaced_and_what_arrived_never() -> None:
    from hotline.client import Connected

    older, newer = LinkStatus(1.0, 0), LinkStatus(2.0, 0)
    heard = Heard(Connected(0))
    assert newer.can_replace(older)
    assert not heard.can_replace(Heard(Connected(0)))
    assert not newer.can_replace(heard)
    assert not heard.can_replace(older)
