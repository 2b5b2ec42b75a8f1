"""Two lanes at one seat: what is in the drill never comes into live, whatever is pressed, and whenever."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from hotline.client import Board
from protocols.errors import Misuse, Refused
from protocols.messages.procedure import FreeText
from tests.parties import World
from tests.tui.seats import SMALL, WIDE, Chair, alert
from tests.tui.two_lanes import NobodyThere, Pair, drill_seat
from tui.actions import ACTIONS
from tui.app import Watchfloor
from tui.events import SignedOn

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])


async def test_each_lane_says_what_it_is_and_live_is_on_top_in_both(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        assert "LIVE" in pair.text().splitlines()[0]
        assert "DRILL" not in pair.text()
        pair.control("start")
        await pair.swap(pilot)
        lines = pair.text().splitlines()
        assert "LIVE" in lines[0]
        assert "ALARM" in lines[2]
        assert "DRILL DRILL DRILL" in lines[3]
        assert "QUIET HARBOUR" in lines[3]
        assert lines[-1].count("DRILL") >= 6
        assert len(lines) == SMALL[1]


@SIZES
async def test_a_drill_flash_flood_while_live_is_in_front(size: tuple[int, int], tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    rung: list[float] = []
    async with pair.sit(size) as pilot:
        pair.control("start")
        pair.arrive(pair.world.say("procedure.free_text", FreeText(subject="Range of LARK 8", text="x")))
        await pair.pass_(pilot, 5)
        before = pair.text().splitlines()
        pair.app.bell = lambda: rung.append(pair.tick)  # type: ignore[method-assign]
        pair.live_desk.silence(pair.now(), pair.tick)
        for _ in range(50):
            pair.practice.now += 1
            pair.drill_arrives(alert(pair.practice))
        for _ in range(8):
            await pair.pass_(pilot, 0.25)
        after = pair.text().splitlines()
        assert len(pair.drill_desk.unacknowledged(pair.practice.now)) == 50
        assert "FLASH" not in pair.text()
        assert "DRILL" not in pair.text()
        assert [line[:66] for line in after[3:-2]] == [line[:66] for line in before[3:-2]]  # clocks go on
        assert rung == []
        assert pair.live_desk.flash(pair.now()) is None
        assert len(pair.live_desk.board.matters) == 1
        assert {each.message.mode for each in pair.live_desk.board.matters.values()} == {"live"}
        names = {alarm.hash for alarm in pair.live_desk.alarms(pair.now(), pair.tick)}
        assert names.isdisjoint(pair.drill_desk.board.matters)
        await pair.swap(pilot)
        assert "DRILL FLASH" in pair.text()
        await pair.pass_(pilot, 0.25)
        assert rung, "it sounds where it is looked at"


async def test_no_key_acts_for_a_moment_after_a_swap(tmp_path: Path) -> None:
    """Every key of every place, at every moment of it: what was meant for the drill does nothing in live."""
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        said = alert(pair.world, minutes=400)
        matter = pair.arrive(said)
        await pair.pass_(pilot, 5)
        await pilot.press("enter")  # the live message is open: F8 acknowledges
        await pair.draw(pilot)
        assert pair.app.go.frame.shows() == matter.hash
        await pair.swap(pilot)
        keys = sorted({
            key for action in ACTIONS for key in action.keys
            if action.name not in ("silence", "help", "lanes", "leave", "language")
        })  # fmt: skip
        await pilot.press("f7")
        assert not pair.app.in_drill
        for part in range(3):
            pair.tick += 0.45
            assert part * 0.45 < 1.5
            for key in keys[:40] if part else keys:
                await pilot.press(key)
        await pilot.pause(0.6)  # an Esc waits for its digit
        assert pair.signed() == []
        assert pair.app.go.frame.shows() == matter.hash
        assert len(pair.app.screen_stack) == 3
        await pair.pass_(pilot, 1.5)
        await pilot.press("f8")
        await pair.until(pilot, lambda: bool(pair.signed()))
        assert [each.type for each in pair.signed()] == ["procedure.acknowledgement"]
        assert pair.told() == []


async def test_what_is_signed_in_a_lane_is_signed_with_its_key_and_kept_in_its_store(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        pair.drill_arrives(alert(pair.practice, minutes=400))
        await pair.swap(pilot)
        await pilot.press("enter")
        await pair.draw(pilot)
        await pilot.press("f8")
        await pair.until(pilot, lambda: bool(pair.told()))
        assert {each.mode for each in pair.told()} == {"drill"}
        assert pair.signed() == []
        written = [path for path in pair.profile.directory.rglob("*") if path.is_file()]
        assert all(b"QUIET HARBOUR" not in path.read_bytes() for path in written)


async def test_what_becomes_of_it_while_the_other_lane_is_in_front_stays_in_its_own(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        await pair.swap(pilot)
        done: list[str] = []

        async def slowly(seat: object) -> None:
            await waiting.wait()

        waiting = asyncio.Event()
        pair.app.act("You said something", slowly, lambda: done.append(pair.app.lane.mode))
        await pair.swap(pilot)
        waiting.set()
        await pair.until(pilot, lambda: "You said something" in str(pair.drill.log_lines))
        await pair.draw(pilot)
        assert "You said something" in str(pair.drill.log_lines)
        assert "You said something" not in str(pair.app.live.log_lines) + pair.text()
        assert done == [], "it touches the screens of its lane, once that is in front"
        await pair.swap(pilot)
        assert done == ["drill"]


async def test_a_form_of_the_drill_is_not_on_any_live_screen(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        await pair.swap(pilot)
        pair.app.go.choose_form()
        await pair.draw(pilot)
        assert "DRILL" in pair.app.screen.__class__.__name__ or len(pair.app.screen_stack) == 3
        await pair.swap(pilot)
        assert len(pair.app.screen_stack) == 2
        assert pair.live_desk.drafts == []
        await pair.swap(pilot)
        assert len(pair.app.screen_stack) == 3


async def test_a_board_of_another_mode_is_never_a_lanes(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    event = SignedOn(Board("drill", "KESTREL", pair.practice.kestrel.anchor), 1.0)
    with pytest.raises(Misuse):
        pair.app.on_signed_on(event)
    with pytest.raises(Misuse):
        pair.app.live.keep(pair.drill_profile)
    with pytest.raises(AttributeError):
        pair.app.live.mode = "drill"  # type: ignore[misc]


def test_a_drill_stands_beside_a_live_seat_only(tmp_path: Path) -> None:
    chair = Chair(tmp_path, world=World("test"))
    drill = drill_seat(tmp_path, World("drill"))
    with pytest.raises(Misuse):
        Watchfloor(chair.profile, drill.unlock, NobodyThere(), chair, drill=drill)


async def test_a_drills_envelope_at_the_live_board_becomes_nothing(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL):
        said = alert(pair.practice)
        pair.feed("arrived", envelope=said.envelopes["KESTREL"], at=pair.now(), marks=[])
        assert pair.live_desk.board.matters == {}
        assert pair.live_desk.flash(pair.now()) is None
        with pytest.raises(Refused):
            pair.live_desk.board.find(said.hash.hex())


async def test_who_leaves_the_drill_comes_to_live_and_signs_off_there(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        await pair.swap(pilot)
        await pilot.press("q")
        await pair.draw(pilot)
        assert "Sign off in the LIVE lane" in pair.words()
        await pilot.press("l")
        await pair.until(pilot, lambda: not pair.app.in_drill)


async def test_with_one_lane_there_is_nothing_to_swap(tmp_path: Path) -> None:
    chair = Chair(tmp_path)
    async with chair.sit(SMALL) as pilot:
        await pilot.press("l", "f7", "R")
        await chair.draw(pilot)
        assert chair.app.lane is chair.app.live
        assert "lanes" not in chair.text()
