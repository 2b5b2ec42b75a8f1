"""On watch, at both sizes: signing on, the list, a message, what F8 tells, and what a key elsewhere does not."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from textual._compositor import CompositorUpdate
from textual.geometry import Region

from hotline.client import Disconnected
from protocols.errors import Code
from protocols.messages.header import Precedence
from protocols.messages.procedure import FreeText
from tests.parties import MINUTE, World
from tests.tui.seats import SMALL, WIDE, Chair, alert
from tests.tui.test_sparing import written
from tui.events import Heard
from tui.screens.thread import ThreadScreen
from tui.screens.watch import WatchScreen
from tui.widgets.message_list import MessageList

SIZES = pytest.mark.parametrize("size", [SMALL, WIDE], ids=["80x24", "100x30"])
TEXT = FreeText(subject="Orbit", text="Please confirm.")


@pytest.fixture
def chair(tmp_path: Path) -> Chair:
    return Chair(tmp_path)


# -- signing on ---------------------------------------------------------------------------------------------------


async def test_the_bell_is_tried_and_who_did_not_hear_it_signs_on_all_the_same(chair: Chair) -> None:
    async with chair.app.run_test(size=SMALL) as pilot:
        await chair.until(pilot, lambda: chair.app.desk is not None)
        await chair.draw(pilot)
        assert "Did you hear it?" in chair.text()
        assert chair.desk.rings(chair.world.now, chair.tick) is not None
        await pilot.press("n")
        await chair.until(pilot, lambda: isinstance(chair.app.screen, WatchScreen))
        await chair.draw(pilot)
        assert "BELL NOT HEARD" in chair.text()


async def test_a_wrong_passphrase_is_said_and_asked_for_again(tmp_path: Path) -> None:
    from hotline.keys import keyfile
    from tests.parties import seed
    from tui.app import Watchfloor

    chair = Chair(tmp_path)
    key = tmp_path / "officer.key"
    keyfile.create(
        key, "open sesame", mode="test", centre="KESTREL", role="WATCH-1", cost=keyfile.LOW_COST,
        seed=seed(chair.world.kestrel.name, "test", "WATCH-1"),
    )  # fmt: skip
    app = Watchfloor(
        chair.profile, lambda words: keyfile.unlock(key, words), chair.app.connection._network, chair, locked=True,
        ticks=lambda: chair.tick,
    )  # fmt: skip
    chair.app = app
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press(*"wrong")
        await chair.draw(pilot)
        assert "\u2022" * 5 in chair.text()
        assert "wrong" not in chair.text()
        await pilot.press("enter")
        await chair.until(pilot, lambda: "does not open with this" in chair.text())
        assert app.desk is None
        await pilot.press(*"open", "space", *"sesame", "enter")
        await chair.until(pilot, lambda: app.desk is not None)


# -- the list -----------------------------------------------------------------------------------------------------


async def test_the_clocks_of_a_list_cost_a_poor_line_their_digits(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        for minute in range(8):
            chair.arrive(alert(chair.world, minutes=500 + minute))
        await chair.draw(pilot)
        await chair.draw(pilot)  # the bar beside it has its place now
        list_, regions = chair.app.screen.query_one(MessageList), list[tuple[Region, ...]]()
        list_.refresh = lambda *given, **more: regions.append(given)  # type: ignore[assignment]
        await chair.draw(pilot)
        assert regions == [], "the same instant: nothing is drawn again"
        chair.world.now += 1_000
        await chair.draw(pilot)
        assert regions
        assert all(regions), "never the whole list"
        assert sum(each.area for given in regions for each in given) <= 8 * 4


async def test_whatever_moves_in_a_list_the_terminal_shows_what_it_holds(chair: Chair) -> None:
    chance, told = random.Random(7), list[str]()
    async with chair.sit(WIDE) as pilot:

        def display(screen: Any, update: Any) -> None:
            if isinstance(update, CompositorUpdate):
                told.append(update.render_segments(chair.app.console))

        chair.app._display = display  # type: ignore[method-assign, assignment]
        chair.app.screen.refresh(layout=True)
        rows = [[" "] * WIDE[0] for _ in range(WIDE[1])]
        for step in range(60):
            if step < 20 or chance.random() < 0.1:
                chair.arrive(alert(chair.world, minutes=500 + step))
            elif chance.random() < 0.7:
                await pilot.press(chance.choice(["j", "k", "j", "down", "pagedown", "pageup", "home", "end"]))
            else:
                chair.world.now += chance.choice([1_000, 9_000, MINUTE])
            await chair.draw(pilot)
            written(rows, "".join(told))
            told.clear()
            shown = ["".join(row).rstrip() for row in rows]
            assert shown == [each.rstrip() for each in chair.text().splitlines()], step


@SIZES
async def test_the_frame_tells_mode_link_clock_and_alarm(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        chair.arrive(alert(chair.world, minutes=500))
        await chair.draw(pilot)
        first, link, alarm, title, *_ = chair.text().splitlines()
        assert "TEST TEST TEST" in first
        assert "WATCH-1 of KESTREL" in first
        assert "2 s" in link
        assert "22 NOV 26  14:15:00Z" in link
        assert "ALARM IMMEDIATE O" in alarm
        assert "SOUNDING" in alarm
        assert "unacked 1" in alarm
        assert "TEST TEST TEST" in title
        assert all(len(line) <= size[0] for line in chair.text().splitlines())


@SIZES
async def test_what_arrives_moves_neither_cursor_nor_its_line_on_the_screen(
    chair: Chair, size: tuple[int, int]
) -> None:
    async with chair.sit(size) as pilot:
        for minute in range(30):
            chair.world.now += 1000 * minute
            chair.arrive(chair.world.say("procedure.free_text", TEXT))
        await chair.draw(pilot)
        await pilot.press(*["down"] * 20)
        await chair.draw(pilot)
        screen = chair.app.screen
        assert isinstance(screen, WatchScreen)
        before = screen.list.current
        assert before is not None
        row = next(n for n, line in enumerate(chair.text().splitlines()) if line.startswith(">"))
        for _ in range(3):
            chair.arrive(alert(chair.world, minutes=500))
        await chair.draw(pilot)
        assert screen.list.current is not None
        assert screen.list.current.hash == before.hash
        assert next(n for n, line in enumerate(chair.text().splitlines()) if line.startswith(">")) == row


async def test_n_goes_through_what_needs_you(chair: Chair) -> None:
    async with chair.sit() as pilot:
        chair.sent(chair.world.say("procedure.free_text", TEXT, from_="KESTREL"))
        first = chair.arrive(alert(chair.world))
        second = chair.arrive(alert(chair.world, minutes=500))
        await chair.pass_(pilot, 3)
        screen = chair.app.screen
        assert isinstance(screen, WatchScreen)
        seen = []
        for _ in range(3):
            await pilot.press("n")
            assert screen.list.current is not None
            seen.append(screen.list.current.hash)
        assert set(seen) == {first.hash, second.hash}


async def test_both_ends_of_a_long_list_are_one_key_away(chair: Chair) -> None:
    async with chair.sit() as pilot:
        matters = [chair.arrive(chair.world.say("procedure.free_text", TEXT)) for _ in range(40)]
        await chair.draw(pilot)
        await pilot.press("G")
        await chair.draw(pilot)
        screen = chair.app.screen
        assert isinstance(screen, WatchScreen)
        last = screen.list.current
        await pilot.press("g", "j", "k", "pagedown", "pageup")
        await chair.draw(pilot)
        assert screen.list.current is not None
        assert last is not None
        assert {screen.list.current.hash, last.hash} <= {each.hash for each in matters}
        assert screen.list.current.hash != last.hash
        assert "needs you (40)" in chair.text()


# -- a message ----------------------------------------------------------------------------------------------------


@SIZES
async def test_f8_in_the_list_acknowledges_nothing(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 3)
        await pilot.press("f8")
        await chair.draw(pilot)
        assert chair.signed() == []


@SIZES
async def test_the_footer_says_what_f8_tells_and_f8_tells_it(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        matter = chair.arrive(alert(chair.world, minutes=500))
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        assert "F8 tells MERIDIAN that WATCH-1 has it. It is not an agreement." in chair.text()
        await pilot.press("f8", "f8")
        await chair.until(pilot, lambda: len(chair.signed()) > 0)
        await chair.draw(pilot)
        (said,) = chair.signed()
        assert said.type == "procedure.acknowledgement"
        assert said.relation is not None
        assert said.relation.message == matter.hash
        assert "SIGNED AND KEPT until the node is back" in chair.text()


async def test_the_message_its_ladder_and_its_case_stand_side_by_side_where_they_fit(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        matter = chair.arrive(alert(chair.world, minutes=500))
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        text = chair.text()
        assert "MERIDIAN (Meridian Orbital) speaks as a centre" in text
        assert "KESTREL (to act)" in text
        assert f"CASE {matter.digits} (1)" in text


async def test_tab_turns_them_where_they_do_not(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        matter = chair.arrive(alert(chair.world, minutes=500))
        await chair.draw(pilot)
        await pilot.press("enter")
        seen = []
        for page in ("body", "ladder", "case"):
            await chair.draw(pilot)
            assert f"{page}]" in chair.text()
            seen.append(chair.text())
            await pilot.press("tab")
        assert "speaks as a centre" in seen[0]
        assert "KESTREL (to act)" in seen[1]
        assert f"CASE {matter.digits}" in seen[2]


async def test_shown_is_told_after_two_seconds_with_the_first_line_in_view(chair: Chair) -> None:
    told: list[object] = []
    async with chair.sit(SMALL) as pilot:
        matter = chair.arrive(alert(chair.world, minutes=500))
        chair.app.act = lambda words, act, *then, once=None: told.append((words, act))  # type: ignore[method-assign]
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        await chair.pass_(pilot, 1.9)
        assert not told
        await pilot.press("pagedown")
        await chair.pass_(pilot, 5)
        assert not told, "the first line is out of view"
        await pilot.press("pageup")
        await chair.draw(pilot)
        await chair.pass_(pilot, 2)
        assert len(told) == 1
        await chair.pass_(pilot, 9)
        assert len(told) == 1
        assert isinstance(chair.app.screen, ThreadScreen)
        assert chair.app.screen.hash == matter.hash


async def test_a_dialog_in_front_does_not_count_as_seen(chair: Chair) -> None:
    told: list[object] = []
    async with chair.sit(SMALL) as pilot:
        chair.arrive(alert(chair.world, minutes=500))
        chair.app.act = lambda words, act, *then, once=None: told.append(words)  # type: ignore[method-assign]
        await chair.draw(pilot)
        await pilot.press("enter")
        await chair.draw(pilot)
        await pilot.press("r")
        await chair.draw(pilot)
        await chair.pass_(pilot, 30)
        assert not told


async def test_a_message_of_ours_cannot_be_acknowledged_and_theirs_not_withdrawn(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        ours = chair.sent(chair.world.say("procedure.free_text", TEXT, from_="KESTREL"))
        chair.app.go.open(ours)
        await chair.draw(pilot)
        await pilot.press("f8")
        await chair.draw(pilot)
        assert "is our own message" in chair.text()
        theirs = chair.arrive(alert(chair.world, minutes=500))
        chair.app.go.open(theirs)
        await chair.draw(pilot)
        await pilot.press("x")
        await chair.draw(pilot)
        assert "only MERIDIAN can withdraw" in chair.text()
        assert chair.signed() == []


@SIZES
async def test_v_shows_what_this_seat_verified(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        chair.arrive(alert(chair.world, minutes=500))
        await chair.draw(pilot)
        await pilot.press("enter", "v")
        await chair.draw(pilot)
        assert "VALID: officers of MERIDIAN: WATCH-1, WATCH-2." in chair.text()
        await chair.back(pilot)
        assert isinstance(chair.app.screen, ThreadScreen)


# -- answering ----------------------------------------------------------------------------------------------------


async def test_holding_asks_until_when_and_signs_that(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        matter = chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 3)
        await pilot.press("!", "r")
        await chair.draw(pilot)
        assert f"ANSWER {matter.digits} TO MERIDIAN" in chair.text()
        assert "TEST: nothing here is real" in chair.text()
        await pilot.press("h", "enter")
        await chair.draw(pilot)
        assert "at the latest 221615Z NOV 26" in chair.text()
        await pilot.press(*["backspace"] * 3, *"+9h", "enter")
        await chair.draw(pilot)
        assert "too far away" in chair.text()
        await pilot.press(*["backspace"] * 3, *"+45", "enter")
        await chair.until(pilot, lambda: len(chair.signed()) > 0)
        (said,) = chair.signed()
        assert said.type == "procedure.holding"


async def test_a_short_answer_asks_once_more_and_goes(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 3)
        await pilot.press("!", "r")
        await chair.draw(pilot)
        await pilot.press("r", "enter")
        await chair.draw(pilot)
        assert "signed by you alone" in chair.text()
        assert chair.signed() == []
        await pilot.press("enter")
        await chair.until(pilot, lambda: len(chair.signed()) > 0)
        assert chair.signed()[0].type == "procedure.cheap_answer"


async def test_a_hold_is_three_keys_and_one_officer(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        ours = chair.sent(chair.world.say("procedure.free_text", TEXT, from_="KESTREL"))
        chair.app.go.open(ours)
        await chair.draw(pilot)
        await pilot.press("x", "enter", "enter")
        await chair.until(pilot, lambda: len(chair.signed()) > 0)
        (said,) = chair.signed()
        assert (said.type, said.relation and said.relation.message) == ("procedure.hold", ours.hash)


# -- the link -----------------------------------------------------------------------------------------------------


@SIZES
async def test_a_lost_link_ages_by_the_second_in_the_first_row(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        chair.app.post_message(Heard(Disconnected(Code.NOT_REACHABLE, "gone", 1, 0.5)))
        await chair.draw(pilot)
        await chair.pass_(pilot, 12)
        assert "LINK LOST 0:12" in chair.text().splitlines()[1]
        assert "ALARM none" in chair.text()
        await chair.pass_(pilot, 180)
        assert "LINK LOST 3:12" in chair.text().splitlines()[1]
        assert "ALARM LINK LOST: our node" in chair.text().splitlines()[2]


async def test_a_peer_that_is_lost_and_a_stale_roster_stand_in_the_first_row(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        chair.feed("link", peer="MERIDIAN", up=False, at=chair.world.now)
        await chair.draw(pilot)
        assert "MERIDIAN LINK LOST" in chair.text().splitlines()[1]
        chair.world.now += 6 * 86_400_000
        chair.desk.linked(1.0, 0, chair.world.now)
        await chair.draw(pilot)
        assert "STALE KESTREL +1" in chair.text().splitlines()[1]
        chair.world.now += 90 * 86_400_000
        chair.desk.linked(1.0, 0, chair.world.now)
        await chair.draw(pilot)
        assert "ROSTER STALE KESTREL +1" in chair.text().splitlines()[1]


async def test_the_page_of_links_says_who_says_it_and_leaving_it_counts_alarms_as_seen(chair: Chair) -> None:
    async with chair.sit(WIDE) as pilot:
        chair.feed("alarm", code="record_needed", peer="MERIDIAN", message=None, at=chair.world.now, detail="version 3")
        await chair.draw(pilot)
        assert "NODE SAYS RECORD NEEDED" in chair.text().splitlines()[2]
        await pilot.press("f6")
        await chair.draw(pilot)
        assert "ALARMS: NODE SAYS" in chair.text()
        assert "version 3" in chair.text()
        await chair.back(pilot)
        assert "ALARM none" in chair.text().splitlines()[2]


# -- help, sizes, leaving -----------------------------------------------------------------------------------------


@SIZES
async def test_help_names_every_key_of_the_screen(chair: Chair, size: tuple[int, int]) -> None:
    async with chair.sit(size) as pilot:
        await pilot.press("f1")
        await chair.draw(pilot)
        assert "HELP: watch" in chair.text()
        assert "Open the message under the cursor." in chair.text()


async def test_a_terminal_that_is_too_small_draws_the_alarm_line_and_takes_one_key(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        chair.arrive(alert(chair.world))
        await chair.pass_(pilot, 3)
        await pilot.resize_terminal(79, 24)
        await chair.draw(pilot)
        assert "ALARM FLASH" in chair.text()
        assert "80 columns and 24 rows are needed" in chair.text()
        await pilot.press("!", "f8", "f4", "enter", "q")
        await chair.draw(pilot)
        assert "80 columns and 24 rows are needed" in chair.text()
        await pilot.press("f9")
        await chair.draw(pilot)
        assert chair.desk.quiet(chair.tick) > 0
        await pilot.resize_terminal(80, 24)
        await chair.draw(pilot)
        assert "needs you (1)" in chair.text()
        assert chair.signed() == []


async def test_escape_and_a_digit_are_a_function_key_and_escape_alone_is_escape(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        await pilot.press("escape", "6")
        await chair.draw(pilot)
        assert "LINKS: NODE SAYS" in chair.text()
        await chair.back(pilot)
        assert "needs you" in chair.text()
        await pilot.press("alt+1")
        await chair.draw(pilot)
        assert "HELP: watch" in chair.text()


async def test_signing_off_asks_for_a_word(chair: Chair) -> None:
    async with chair.sit(SMALL) as pilot:
        await pilot.press("q", "enter")
        await chair.draw(pilot)
        assert "type off" in chair.text()
        await pilot.press(*"off", "enter")
        await pilot.pause()
    assert chair.app.return_value == 0


async def test_a_guide_stands_at_the_bottom_for_who_does_this_for_the_first_time(tmp_path: Path) -> None:
    chair = Chair(tmp_path, guide=lambda board, screen: f"demo: this is {screen}\n\x1b[2Jsecond line")
    async with chair.sit(SMALL) as pilot:
        await chair.draw(pilot)
        assert chair.text().splitlines()[-2:] == [" demo: this is watch", " \u241b[2Jsecond line"]


@pytest.mark.parametrize(
    ("mode", "words"), [("live", "LIVE"), ("drill", "DRILL DRILL DRILL"), ("test", "TEST TEST TEST")]
)
async def test_each_mode_has_its_own_words_in_frame_and_dialog(mode: str, words: str, tmp_path: Path) -> None:
    chair = Chair(tmp_path, world=World(mode=mode))  # type: ignore[arg-type]
    async with chair.sit(SMALL) as pilot:
        matter = chair.arrive(chair.world.say("procedure.free_text", TEXT, precedence=Precedence.ROUTINE))
        chair.app.go.open(matter)
        await chair.draw(pilot)
        assert chair.text().count(words) >= 2
        await pilot.press("r")
        await chair.draw(pilot)
        assert f"{words} " in next(line for line in chair.text().splitlines() if "ANSWER" in line)
        assert f"{mode.upper()}:" in chair.text()
