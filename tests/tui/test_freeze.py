"""Something real comes while a drill runs: the drill freezes at this seat, control is told so and never why."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocols.messages.draft import body_of
from protocols.messages.procedure import FreeText
from protocols.messages.procedure.drills import DrillControl, RealWorld
from protocols.wire import pack
from tests.parties import World
from tests.tui.seats import SMALL, Chair, alert
from tests.tui.two_lanes import Pair
from tui.actions import ACTIONS

SECRET = "Range of LARK 8"


async def test_a_live_flash_freezes_the_drill_and_control_is_told_once_without_content(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        pair.control("start")
        await pair.pass_(pilot, 3)
        assert pair.app.freeze.at is None
        at = pair.now()
        live = pair.arrive(alert(pair.world))
        await pair.until(pilot, lambda: len(pair.told()) == 1)
        assert pair.app.freeze.at == at
        pair.arrive(alert(pair.world, minutes=80))
        pair.immediate(SECRET)
        for _ in range(4):
            await pair.pass_(pilot, 1)
        (message,) = pair.told()
        assert (message.type, message.mode, message.to) == ("procedure.real_world", "drill", ("MERIDIAN",))
        assert message.drill is not None
        assert message.drill.run == "QUIET HARBOUR"
        assert body_of(message) == RealWorld(drill="stands_still")
        data = pack(message)
        for told in (live.digits, live.message.type, SECRET, "FLASH", "conjunction"):
            assert told.encode() not in data
        assert live.hash not in data
        assert live.message.id not in data
        assert (message.relation, message.case, message.precedence_reason, message.attachments) == (
            None,
            None,
            None,
            (),
        )


@pytest.mark.parametrize("kind", ["flash", "immediate"])
async def test_an_immediate_freezes_too_and_a_priority_does_not(kind: str, tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        pair.arrive(pair.world.say("procedure.free_text", FreeText(subject="Night contact", text="x")))
        await pair.pass_(pilot, 3)
        assert pair.app.freeze.at is None
        _ = pair.immediate() if kind == "immediate" else pair.arrive(alert(pair.world))
        await pair.pass_(pilot, 1)
        assert pair.app.freeze.at is not None
        assert pair.told() == []  # no drill has begun: there is nobody to tell
        pair.control("start")
        await pair.until(pilot, lambda: len(pair.told()) == 1)  # now there is


async def test_while_it_is_frozen_its_sounds_stop_its_clocks_stand_and_its_keys_say_why(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    rung: list[float] = []
    async with pair.sit(SMALL) as pilot:
        pair.control("start")
        played = pair.drill_arrives(alert(pair.practice, minutes=400))
        await pair.pass_(pilot, 3)
        pair.arrive(alert(pair.world))
        await pair.pass_(pilot, 3)
        await pair.swap(pilot)
        lines = pair.text().splitlines()
        assert any("FLASH" in line and "LIVE" in line for line in lines[3:8])
        assert "FROZEN" in pair.text()
        assert "control is told so, not why" in pair.words()
        row = next(line for line in lines if played.digits in line)
        await pair.pass_(pilot, 600)
        assert row in pair.text().splitlines(), "its countdown stands"
        pair.live_desk.silence(pair.now(), pair.tick)
        pair.app.bell = lambda: rung.append(pair.tick)  # type: ignore[method-assign]
        for _ in range(20):
            await pair.pass_(pilot, 0.25)
        assert rung == []
        await pilot.press("enter")
        await pair.pass_(pilot, 10)
        before = len(pair.told())
        for key in ("f8", "r", "x"):
            await pilot.press(key)
            await pair.draw(pilot)
            assert "The drill is frozen since" in pair.words()
        pair.app.act("anything", lambda seat: seat.acknowledge(played.hash))  # whatever the way there
        await pair.pass_(pilot, 3)
        assert len(pair.told()) == before
        assert pair.drill_desk.board.matters[played.hash].here.exchange.shown is None


async def test_every_key_of_every_place_says_nothing_in_a_frozen_drill(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        pair.control("start")
        pair.drill_arrives(alert(pair.practice, minutes=400))
        pair.arrive(alert(pair.world))
        await pair.until(pilot, lambda: len(pair.told()) == 1)
        await pair.swap(pilot)
        keys = sorted({
            key for action in ACTIONS for key in action.keys
            if action.name not in ("lanes", "leave", "language", "open_flash")
        })  # fmt: skip
        for key in keys:
            await pilot.press(key)
        await pilot.pause(0.6)
        assert len(pair.told()) == 1
        assert pair.signed() == []
        assert pair.app.in_drill


async def test_it_goes_on_by_hand_only_once_nothing_live_is_open_and_control_is_told(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        pair.control("start")
        said = alert(pair.world)
        pair.arrive(said)
        await pair.until(pilot, lambda: len(pair.told()) == 1)
        await pair.swap(pilot)
        await pilot.press("R")
        await pair.draw(pilot)
        assert "is not acknowledged" in pair.words()
        assert pair.app.freeze.at is not None
        pair.sent(pair.world.acknowledge(said))
        for _ in range(3):
            await pair.pass_(pilot, 1)
        assert pair.app.freeze.at is not None, "it does not go on by itself"
        assert "resume drill" in pair.text()
        await pilot.press("R")
        await pair.until(pilot, lambda: len(pair.told()) == 2)
        assert pair.app.freeze.at is None
        assert [body_of(each) for each in pair.told()] == [RealWorld(drill="stands_still"), RealWorld(drill="goes_on")]
        await pair.pass_(pilot, 2)
        assert "FROZEN" not in pair.text()
        pair.immediate()
        await pair.until(pilot, lambda: len(pair.told()) == 3)  # another freeze, told again


async def test_r_does_nothing_in_live(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        pair.control("start")
        said = alert(pair.world)
        pair.arrive(said)
        await pair.pass_(pilot, 3)
        pair.sent(pair.world.acknowledge(said))
        await pair.pass_(pilot, 3)
        await pilot.press("R")
        await pair.draw(pilot)
        assert pair.app.freeze.at is not None


async def test_the_flash_over_the_drill_is_opened_in_live(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        await pair.swap(pilot)
        live = pair.arrive(alert(pair.world))
        await pilot.pause()
        await pilot.press("exclamation_mark")
        await pair.draw(pilot)
        assert pair.app.in_drill, "within the guard the key belongs to the drill"
        await pair.pass_(pilot, 2)
        await pilot.press("exclamation_mark")
        await pair.until(pilot, lambda: not pair.app.in_drill)
        await pair.draw(pilot)
        assert pair.app.go.frame.shows() == live.hash


@pytest.mark.parametrize(
    ("say", "word"),
    [("pause", "PAUSED"), ("end", "ENDED"), ("stands_still", "REAL WORLD"), ("broken_off", "ENDED")],
)
async def test_what_control_says_last_stands_in_the_frame_and_nothing_sounds(
    say: str, word: str, tmp_path: Path
) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        pair.control("start")
        pair.drill_arrives(alert(pair.practice, minutes=400))
        await pair.swap(pilot)
        assert "SOUNDING" in pair.text()
        _ = pair.control(say) if say in ("pause", "end") else pair.control_says(say)
        await pair.pass_(pilot, 1)
        assert word in pair.text().splitlines()[3]
        assert "SOUNDING" not in pair.text()
        assert pair.drill_desk.rings(pair.practice.now, pair.tick) is None
        if say in ("pause", "stands_still"):
            _ = pair.control("resume") if say == "pause" else pair.control_says("goes_on")
            await pair.pass_(pilot, 1)
            assert "SOUNDING" in pair.text()
            assert word not in pair.text().splitlines()[3]


async def test_at_a_seat_that_has_the_drill_alone_control_s_word_stands_where_the_alarms_do(tmp_path: Path) -> None:
    world = World("drill")
    chair = Chair(tmp_path, world=world)
    async with chair.sit(SMALL) as pilot:
        for step, word in (("start", None), ("pause", "paused the"), ("resume", None), ("end", "ended the")):
            world.now += 1
            chair.arrive(world.say("procedure.drill_control", DrillControl(step=step)))  # type: ignore[arg-type]
            await chair.pass_(pilot, 1)
            third = chair.text().splitlines()[2]
            assert (word in third) if word else third.startswith(" ALARM")


async def test_live_is_never_frozen_by_a_drill(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    async with pair.sit(SMALL) as pilot:
        pair.control("start")
        pair.drill_arrives(alert(pair.practice))
        pair.control_says("stands_still")
        await pair.pass_(pilot, 5)
        assert pair.app.freeze.at is None
        said = pair.immediate()
        await pair.pass_(pilot, 5)
        await pilot.press("enter")
        await pair.draw(pilot)
        await pilot.press("f8")
        await pair.until(pilot, lambda: bool(pair.signed()))
        relation = pair.signed()[0].relation
        assert relation is not None
        assert relation.message == said.hash
