"""A controller at the screen: every order is read before it is given, but one; and what is shown is what is so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from hotline.client.control import Order
from hotline.drills.conductor_events import WhiteCell
from hotline.link.local import ask
from protocols.phrases.catalogue import Phrases, files_of
from tests.drills.stories import MIN, SEC
from tests.tui.control.scenes import morning, sunday
from tests.tui.control.table import SMALL, WIDE, Table
from tests.tui.test_safe_text import ACTS
from tui.control.app import ControlRoom, HelpPage, SmallRoom
from tui.control.dialogs import Sure, Told, TypeLine
from tui.control.screen import ControlScreen
from tui.direction import Direction
from tui.themes import THEMES


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


# -- an order is read before it is given ------------------------------------------------------------------------------


async def test_startex_is_read_and_then_given(table: Table) -> None:
    async with table.sit() as pilot:
        assert "BEFORE STARTEX" in table.text()
        await table.press(pilot, "S")
        assert "CONTROL signs STARTEX to the players." in table.text()
        assert "Live: none." in table.text()
        assert table.logged("start") == []
        await table.gives(pilot)
        assert len(table.logged("start")) == 1
        assert "RUN x1" in table.text()
        assert "Given: start." in table.text()


async def test_esc_leaves_it_and_nothing_was_asked_but_what_it_would_do(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await table.press(pilot, "space", "escape")
        assert isinstance(table.app.screen, ControlScreen)
        assert [list(each) for each in table.asked] == [["preview", "language"]]
        assert not table.run.state.paused


async def test_a_key_that_is_held_down_is_no_answer(table: Table) -> None:
    """Enter fires the inject under the cursor, and Enter gives what was read: the first must not be the second."""
    morning(table)
    async with table.sit() as pilot:
        await pilot.press("down")
        await pilot.press("enter")
        await table.until(pilot, lambda: isinstance(table.app.screen, Sure))
        await pilot.press("enter", "enter", "enter")
        await pilot.pause()
        assert isinstance(table.app.screen, Sure)
        assert "I-02" not in table.run.state.fired
        await table.gives(pilot)
        assert "I-02" in table.run.state.fired


async def test_a_pause_and_going_on(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await table.press(pilot, "space")
        assert "stand still until the drill is resumed" in table.words()
        await table.gives(pilot)
        assert table.run.state.paused
        assert "PAUSED x1" in table.text()
        assert "Space resume" in table.text()
        table.run.now += 10 * MIN
        await table.press(pilot, "space")
        assert "move by 10:00: later" in table.words()
        await table.gives(pilot)
        assert table.run.state.running


@pytest.mark.parametrize(("key", "speed"), [("plus", 2.0), ("minus", 0.5)])
async def test_the_story_runs_faster_or_slower(table: Table, key: str, speed: float) -> None:
    morning(table)
    async with table.sit() as pilot:
        await table.press(pilot, key)
        assert f"x{speed:g}" in table.text()
        await table.gives(pilot)
        assert table.logged("speed")[-1][1] == {"speed": speed}


async def test_an_inject_later(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await pilot.press("down")
        await table.press(pilot, "d")
        await table.types(pilot, "soon")
        await pilot.press("enter")
        await pilot.pause()
        assert "Type a length of time" in table.text()
        await pilot.press(*["backspace"] * 4)
        await table.types(pilot, "5m")
        await table.press(pilot, "enter")
        assert "by 5:00: later" in table.words()
        await table.gives(pilot)
        assert table.logged("delay") == [("delay", {"inject": "I-02", "by_ms": 5 * MIN})]
        assert "DELAYED" in table.text()
        assert "I-02 later by 5:00, CTRL-1" in table.text()


async def test_an_inject_left_out_with_its_reason(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await pilot.press(*["down"] * 4)
        await table.press(pilot, "k")
        await table.types(pilot, "no time")
        await table.press(pilot, "enter")
        await table.gives(pilot)
        assert table.logged("skip") == [("skip", {"inject": "I-05", "reason": "no time"})]
        assert "SKIPPED" in table.text()
        assert "I-05 skipped, CTRL-1: no time" in table.text()


async def test_an_expectation_was_met_by_voice(table: Table) -> None:
    """In the second part the expectation under the cursor alone."""
    sunday(table)
    async with table.sit() as pilot:
        await pilot.press("2", *["down"] * 12)
        assert "I-04.4 voice contact to kestrel, meridian" in table.words()
        await table.press(pilot, "v", "enter")
        await table.types(pilot, "the watch desk")
        await table.press(pilot, "enter")
        assert "One expectation is met by voice" in table.words()
        await table.gives(pilot)
        told = {"inject": "I-04", "result": "met", "expectation": "I-04.4", "text": "the watch desk"}
        assert table.logged("done") == [("done", told)]


async def test_what_is_seen_is_written_down_for_an_objective(table: Table) -> None:
    sunday(table)
    async with table.sit() as pilot:
        await table.press(pilot, "o")
        await pilot.press(*["down"] * 3)
        await table.press(pilot, "enter")
        await pilot.press("down")
        await table.press(pilot, "enter")
        await table.types(pilot, "refusal, they said")
        await table.press(pilot, "enter")
        await table.gives(pilot)
        seen = {"text": "refusal, they said", "expectation": None, "objective": "O4", "rating": "not_met"}
        assert table.logged("observed") == [("observed", seen)]
        assert "O4 NOT MET" in table.text()


async def test_a_note(table: Table) -> None:
    async with table.sit() as pilot:
        await table.press(pilot, "n")
        await pilot.press("enter")
        await pilot.pause()
        assert "Type something" in table.text()
        await table.types(pilot, "Rooms too warm")
        await table.press(pilot, "enter")
        await table.gives(pilot)
        assert table.logged("note") == [("note", {"text": "Rooms too warm"})]
        assert "note, CTRL-1: Rooms too warm" in table.text()


async def test_the_white_cell_is_read_and_answered(table: Table) -> None:
    morning(table)
    table.run.tell(WhiteCell(by="KESTREL WATCH-1", text="Is the telephone in play?"))
    async with table.sit() as pilot:
        assert "w white cell: 1 new" in table.text()
        await table.press(pilot, "w")
        assert "Is the telephone in play?" in table.text()
        await table.types(pilot, "Yes.")
        await table.press(pilot, "enter")
        await pilot.press("down", "down")
        await table.press(pilot, "enter")
        assert "CONTROL tells the players: Yes." in table.text()
        await table.gives(pilot)
        assert table.logged("white_cell")[-1][1] == {"from": "control", "to": ["kestrel"], "text": "Yes."}
        assert "w white cell: 0 new" in table.text()


async def test_a_fault_on_and_off(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        for shown, given in (("FAULTS F1 on", "fault_on"), ("FAULTS none on", "fault_off")):
            await table.press(pilot, "f", "enter")
            await table.gives(pilot)
            assert table.logged(given)
            assert shown in table.text()


async def test_the_story_moves_on_and_players_are_told(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await table.press(pilot, "j")
        await table.types(pilot, "2019-08-29T06:29Z")
        await table.press(pilot, "enter")
        await table.types(pilot, "Half past six.")
        await table.press(pilot, "enter")
        assert "The story leaps over I-02" in table.words()
        assert "CONTROL tells the players: Half past six." in table.text()
        await table.gives(pilot)
        assert table.run.state.fired.keys() >= {"I-02"}


async def test_endex_in_any_state(table: Table) -> None:
    sunday(table)
    table.run.order("pause")
    async with table.sit() as pilot:
        await table.press(pilot, "e")
        assert "ENDEX:" in table.text()
        await table.gives(pilot)
        assert table.run.state.ended is not None
        assert "ENDED" in table.text()
        assert "NOT SENT" in table.text()


async def test_the_report_is_a_command(table: Table) -> None:
    async with table.sit() as pilot:
        await table.press(pilot, "r")
        assert f"hotline drill report {table.path}" in table.words()


async def test_leaving_stops_nothing(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await table.press(pilot, "q")
        assert "The drill goes on" in table.text()
        table.tick += 1
        await pilot.press("enter")
        await pilot.pause()
    assert table.app.return_value == 0
    assert table.run.state.running


# -- what is refused --------------------------------------------------------------------------------------------------


async def test_what_would_be_refused_is_said_with_its_code_and_not_offered(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await table.press(pilot, "enter")
        assert isinstance(table.app.screen, Told)
        assert "NOT DONE: already" in table.text()
        assert "I-01 was fired at" in table.words()
        assert "Enter do it" not in table.text()
        await table.press(pilot, "enter")
        assert all("order" not in each for each in table.asked)


async def test_what_was_typed_stands_there_to_be_mended(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await table.press(pilot, "w")
        await table.types(pilot, "This is not a drill")
        await table.press(pilot, "enter", "enter")
        assert "NOT DONE: drill_text" in table.text()
        await table.press(pilot, "enter")
        assert isinstance(table.app.screen, TypeLine)
        assert "This is not a drill" in table.text()


async def test_an_order_has_an_inject_only_where_somebody_sees_which(table: Table) -> None:
    morning(table)
    async with table.sit(SMALL) as pilot:
        await pilot.press("4")
        await table.press(pilot, "enter")
        assert "Put the cursor on an inject first" in table.text()


# -- REAL WORLD -------------------------------------------------------------------------------------------------------


async def test_r_stops_everything_at_once_and_then_says_what_it_did(table: Table) -> None:
    sunday(table)
    async with table.sit() as pilot:
        await table.press(pilot, "R")
        assert table.run.state.real_world
        assert [list(each) for each in table.asked] == [["order", "language"]]
        assert "REAL WORLD IS GIVEN" in table.text()
        assert "REAL WORLD since" in table.text()
        await table.press(pilot, "enter")


async def test_r_twice_is_no_alarm(table: Table) -> None:
    sunday(table)
    table.run.order("real_world")
    async with table.sit() as pilot:
        await table.press(pilot, "R")
        assert "NOT DONE: already" in table.text()
        assert "by voice" not in table.words()


async def test_r_leaves_a_question_that_was_open(table: Table) -> None:
    sunday(table)
    async with table.sit() as pilot:
        await table.press(pilot, "e")
        await table.press(pilot, "R")
        await table.until(pilot, lambda: isinstance(table.app.screen, Told))
        assert table.run.state.real_world
        assert table.run.state.ended is None
        await table.press(pilot, "enter")
        assert isinstance(table.app.screen, ControlScreen)


async def test_r_in_a_choice_is_no_letter_and_while_typing_it_is_one(table: Table) -> None:
    sunday(table)
    async with table.sit() as pilot:
        await table.press(pilot, "n")
        await table.types(pilot, "R")
        assert not table.run.state.real_world
        await table.press(pilot, "escape", "o", "R")
        await table.until(pilot, lambda: isinstance(table.app.screen, Told))
        assert table.run.state.real_world


async def test_where_nobody_conducts_real_world_is_said_by_voice(table: Table) -> None:
    async with table.app.run_test(size=WIDE) as pilot:
        await table.until(pilot, lambda: "goes on when it is back" in table.text())
        await table.press(pilot, "R")
        assert "REAL WORLD WAS NOT GIVEN" in table.text()
        assert "Tell the players by voice" in table.words()


async def test_two_controllers_resume_and_each_types_it(table: Table) -> None:
    sunday(table)
    table.run.order("real_world")
    async with table.sit() as pilot:
        await table.press(pilot, "space")
        await table.types(pilot, "ctrl-1")
        await pilot.press("enter")
        await pilot.pause()
        assert "Another role than CTRL-1" in table.text()
        await pilot.press("backspace")
        await table.types(pilot, "2")
        await table.press(pilot, "enter")
        assert "CTRL-1 types DRILL-RESUME" in table.text()
        assert "CONTROL signs RESUME" in table.text()
        await table.types(pilot, "resume")
        await pilot.press("enter")
        await pilot.pause()
        assert "Type DRILL-RESUME, or Esc." in table.text()
        await pilot.press(*["backspace"] * 6)
        await table.types(pilot, "DRILL-RESUME")
        await table.press(pilot, "enter")
        assert "ctrl-2 types DRILL-RESUME" in table.text()
        assert table.run.state.real_world
        await table.types(pilot, "DRILL-RESUME")
        await table.gives(pilot)
        assert table.run.state.running
        assert table.logged("resume")[-1][1]["second"] == "ctrl-2"


async def test_of_what_is_live_at_a_seat_only_that_it_is(table: Table) -> None:
    sunday(table)
    table.seat("KESTREL", "WATCH-1", doing="incident.report SECRET", frozen_at=table.run.now)
    async with table.sit() as pilot:
        await table.draw(pilot)
        assert "REAL WORLD at KESTREL WATCH-1 since" in table.text()
        assert "SECRET" not in table.text()


# -- what is shown ----------------------------------------------------------------------------------------------------


async def test_the_cursor_stays_on_its_inject(table: Table) -> None:
    morning(table)
    async with table.sit() as pilot:
        await pilot.press(*["down"] * 3)
        table.run.until(12 * MIN)
        await table.draw(pilot)
        assert "> I-04" in table.text()
        assert "I-04 Urgent, 1.69e-3, on a Sunday" in table.text()


async def test_one_part_at_a_time_in_a_small_window(table: Table) -> None:
    sunday(table)
    async with table.sit(SMALL) as pilot:
        for key, there, gone in (
            ("2", "2 EXPECTED", "1 SCRIPT"), ("3", "3 PLAYERS", "2 EXPECTED"), ("4", "4 LOG", "3 PLAYERS"),
            ("1", "1 SCRIPT", "4 LOG"), ("tab", "2 EXPECTED", "1 SCRIPT"),
        ):  # fmt: skip
            await pilot.press(key)
            await table.draw(pilot)
            assert there in table.text()
            assert gone not in table.text()
        assert len(table.text().splitlines()) == SMALL[1]


async def test_a_long_list_scrolls_with_its_cursor(table: Table) -> None:
    sunday(table)
    async with table.sit() as pilot:
        await pilot.press("2", "end")
        await table.draw(pilot)
        assert "> all.2" in table.text()
        assert "I-01.1" not in table.text()
        await pilot.press("home")
        await table.draw(pilot)
        assert "> I-01.1" in table.text()


async def test_the_newest_line_of_the_log_stays_in_view_until_somebody_scrolls_away(table: Table) -> None:
    sunday(table)
    async with table.sit() as pilot:
        table.run.order("note", text="the first")
        await table.draw(pilot)
        assert "the first" in table.text()
        await pilot.press("4", "pageup")
        table.run.order("note", text="the second")
        await table.draw(pilot)
        assert "the second" not in table.text()
        await pilot.press("end")
        await table.draw(pilot)
        assert "the second" in table.text()


async def test_what_a_prompt_says_stands_in_the_log(table: Table) -> None:
    sunday(table)
    async with table.sit() as pilot:
        await pilot.press("4", "home")
        await pilot.resize_terminal(100, 60)
        await table.draw(pilot)
        assert "I-03 for you: Ask the people at KESTREL to leave their seats" in table.words()


async def test_a_conductor_that_is_away_is_said_and_the_last_view_stays(tmp_path: Path) -> None:
    table = Table(tmp_path)
    sunday(table)
    async with table.app.run_test(size=WIDE) as pilot:
        with table.conducted():
            await table.settle(pilot)
        await table.draw(pilot)
        assert "NOBODY CONDUCTS THIS RUN since" in table.text()
        assert table.text().count("LAST KNOWN") == 4
        assert "Urgent" in table.text()
        await table.press(pilot, "space")
        assert "NOT DONE: not_reachable" in table.text()
        await table.press(pilot, "enter")
        with table.conducted():
            await table.draw(pilot)
            assert "LAST KNOWN" not in table.text()


async def test_after_endex_the_conductor_may_go(table: Table) -> None:
    morning(table)
    table.run.order("end")
    async with table.app.run_test(size=WIDE) as pilot:
        with table.conducted():
            await table.settle(pilot)
        await table.draw(pilot)
        assert "ENDED. Its conductor has gone" in table.text()
        assert "LAST KNOWN" not in table.text()


@pytest.mark.parametrize("size", [(79, 24), (80, 23), (40, 10)])
async def test_a_window_that_is_too_small_has_two_rows_and_two_keys(tmp_path: Path, size: tuple[int, int]) -> None:
    table = Table(tmp_path)
    sunday(table)
    async with table.sit(size) as pilot:
        await table.until(pilot, lambda: isinstance(table.app.screen, SmallRoom))
        assert "DRILL DRILL DRILL" in table.text()
        assert "RUN x1" in table.text()
        assert "1 SCRIPT" not in table.text()
        for key in ("S", "space", "enter", "e", "q", "plus", "n"):
            await pilot.press(key)
        await pilot.pause()
        assert table.asked == []
        assert isinstance(table.app.screen, SmallRoom)
        await table.press(pilot, "f1")
        assert isinstance(table.app.screen, HelpPage)
        await table.press(pilot, "escape", "R")
        assert table.run.state.real_world
        await table.press(pilot, "enter")
        await pilot.resize_terminal(100, 30)
        await table.until(pilot, lambda: isinstance(table.app.screen, ControlScreen))
        await table.draw(pilot)
        assert "1 SCRIPT" in table.text()


async def test_nothing_that_others_wrote_acts_on_the_terminal(tmp_path: Path) -> None:
    table = Table(tmp_path)
    sunday(table)
    state = table.run.state
    evil = "".join(ACTS)[:120]
    script = tuple(msgspec.structs.replace(each, title=evil, text=evil) for each in state.scenario.script)
    objectives = {id: msgspec.structs.replace(each, text=evil) for id, each in state.scenario.objectives.items()}
    scenario = msgspec.structs.replace(state.scenario, title=evil, script=script, objectives=objectives)
    table.run.state = msgspec.structs.replace(state, scenario=scenario, run=evil)
    table.run.order("note", by=evil, text=evil)
    table.seat("KESTREL", "WATCH-1", doing=evil)
    async with table.sit() as pilot:
        for key in ("1", "2", "3", "4"):
            await pilot.press(key)
            await table.draw(pilot)
            assert not [each for each in table.text() if each != "\n" and (ord(each) < 0x20 or each in "\u202e\u2066")]
        await table.press(pilot, "o")
        assert "\x1b" not in table.text()


async def test_a_reader_from_the_right_has_the_columns_there(tmp_path: Path) -> None:
    """The words are English until they are translated; where they stand is what this is about."""
    table = Table(tmp_path)
    table.app.phrases = Phrases.from_files("ar", files_of("en"))
    table.app.direction = Direction("visual", right_to_left=True)
    sunday(table)
    async with table.sit(SMALL) as pilot:
        await table.draw(pilot)
        line = next(each for each in table.text().splitlines() if "Approach" in each)
        assert line.index("I-01") > line.index("Approach")
        await table.press(pilot, "n")
        assert "DRILL DRILL DRILL" in table.text()


async def test_another_language_is_chosen_by_its_own_name(table: Table) -> None:
    async with table.sit() as pilot:
        await table.press(pilot, "f5")
        assert "English" in table.text()
        assert "русский" in table.text()
        await table.press(pilot, "enter")
        assert "This seat speaks" in table.text() or "English" in table.text()


async def test_esc_and_a_digit_are_a_function_key(table: Table) -> None:
    async with table.sit() as pilot:
        await pilot.press("escape", "1")
        await table.until(pilot, lambda: isinstance(table.app.screen, HelpPage))
        assert "REAL WORLD, at once" in table.words()


def test_the_palettes_are_those_of_the_client() -> None:
    for name in THEMES:
        assert ControlRoom(None, "CTRL-1", theme=name).theme.startswith(f"hotline-{name}")  # type: ignore[arg-type]


async def test_what_the_conductor_refuses_after_it_was_read_is_said(table: Table) -> None:
    """Two controllers at two screens: the other was faster."""
    morning(table)
    async with table.sit() as pilot:
        await table.press(pilot, "space")
        table.run.order("pause", by="CTRL-2")
        table.tick += 1
        await pilot.press("enter")
        await table.until(pilot, lambda: isinstance(table.app.screen, Told))
        await pilot.pause()
        assert "NOT DONE: already" in table.text()


async def test_the_table_answers_as_the_conductor_does(table: Table) -> None:
    """So that these tests are about the screen, and not about a stand-in."""
    morning(table)
    with table.conducted():
        asked: dict[str, Any] = {"preview": Order(do="pause", by="CTRL-1"), "language": "en"}
        answer = await ask(table.path / "control.sock", asked)
    assert set(answer) >= {"lines", "injects_moved", "deadlines_moved", "by_ms", "refused"}
    table.run.until(30 * MIN + SEC)
