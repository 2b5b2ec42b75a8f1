"""How the other side is reached, one key from its message; and its own practice, under what is about to be signed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from protocols.contact import Contact, Criterion, Language, Method, Operated, Practice
from protocols.messages.procedure import FreeText
from protocols.records import WatchWindow
from tests.parties import DAY, World
from tests.tui.desks import Watch
from tests.tui.seats import SMALL, WIDE, Chair, alert
from tui.cells import plain, width
from tui.contacts import contact_lines, others, practice_lines
from tui.plain_commands import Commands

CONTACT = Contact(
    organisation="Meridian Orbital Operations",
    positions=("Watch officer",),
    methods=(
        Method(kind="hotline"),
        Method(kind="phone", address="+00 000 000 001", verified_at=1_795_000_000_000, verified_by="WATCH-2"),
        Method(kind="hf", address="7735 kHz, call MERIDIAN"),
    ),
    languages=(Language(tag="en", spoken=True),),
    operates=(Operated(norad=90551, name="LARK 9"),),
    practice=Practice(criteria=(Criterion(regime="leo", probability=1e-4),), moves="we_do"),
)


def stating(world: World, **changes: Any) -> tuple[str, bytes]:
    """MERIDIAN's next bulletin, which says this."""
    return "bulletin", world.meridian.bulletin_record(2, **({"contact": CONTACT} | changes))


def hearing(watch: Watch, **changes: Any) -> Watch:
    kind, data = stating(watch.world, **changes)
    watch.feed("record", kind=kind, data=data)
    return watch


@pytest.fixture
def watch() -> Watch:
    return hearing(Watch())


def test_the_sheet_has_the_methods_in_their_order_and_says_what_nobody_tried(watch: Watch) -> None:
    told = plain(tuple(contact_lines(watch.desk, ["MERIDIAN"], watch.now, 80)))
    assert told.index("hotline") < told.index("+00 000 000 001") < told.index("7735 kHz")
    assert "by WATCH-2" in told
    assert "NOT VERIFIED" in told.partition("7735 kHz")[2]
    assert "pinned by two of our officers" in told


@pytest.mark.parametrize("cells", [40, 80, 200])
def test_no_line_is_wider_than_the_screen_and_what_they_wrote_is_behind_the_gutter(watch: Watch, cells: int) -> None:
    for row in contact_lines(watch.desk, ["MERIDIAN"], watch.now, cells):
        assert sum(width(span.text) for span in row) <= cells
        if any("kHz" in span.text for span in row):
            assert "\u2502 " in [span.text for span in row]


def test_it_says_when_somebody_is_on_watch_again(watch: Watch) -> None:
    later = hearing(Watch(), watch_hours=(WatchWindow(start=480, end=960),))  # now is a Sunday
    assert "nobody on watch until" in plain(tuple(contact_lines(later.desk, ["MERIDIAN"], later.now, 80)))
    assert "day and night" in plain(tuple(contact_lines(watch.desk, ["MERIDIAN"], watch.now, 80)))
    watch.world.now += 30 * DAY
    assert "STALE: bulletin" in plain(tuple(contact_lines(watch.desk, ["MERIDIAN"], watch.now, 80)))


def test_a_centre_of_which_nothing_is_known_is_left_out(watch: Watch) -> None:
    assert others(watch.board.roster) == ("MERIDIAN",)
    assert "No centre" in plain(tuple(contact_lines(watch.desk, ["NOBODY"], watch.now, 80)))


def test_the_line_mode_says_it_too(watch: Watch) -> None:
    nobody: Any = None
    commands = Commands(
        watch.desk, _Clock(watch), lambda *_: None, lambda _: None, nobody, catalogues=nobody, speak=lambda _: None
    )
    for asked in ("contacts", "contacts meridian"):
        assert "+00 000 000 001" in "".join(commands.do(asked))


class _Clock:
    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def now(self) -> int:
        return self._watch.now


def test_practice_stands_under_what_is_about_keeping_apart_and_nowhere_else(watch: Watch) -> None:
    about = alert(watch.world, from_="KESTREL").message
    told = plain(tuple(practice_lines(watch.desk, about, 80)))
    assert "probability at or above 0.0001" in told
    assert "It binds nobody else." in told
    other = watch.world.say("procedure.free_text", FreeText(subject="Orbit", text="x"), from_="KESTREL").message
    assert tuple(practice_lines(watch.desk, other, 80)) == ()


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_c_opens_the_sheet_from_a_message_and_from_the_links(tmp_path: Path, size: tuple[int, int]) -> None:
    chair = Chair(tmp_path)
    async with chair.sit(size) as pilot:
        kind, data = stating(chair.world, contact=Contact(methods=CONTACT.methods[:2]))
        chair.feed("record", kind=kind, data=data)
        matter = chair.arrive(alert(chair.world, minutes=400))
        await chair.pass_(pilot, 3)
        chair.app.go.open(matter)
        await chair.draw(pilot)
        await pilot.press("c")
        await chair.draw(pilot)
        assert "CALL SHEET MERIDIAN" in chair.text()
        assert "+00 000 000 001" in chair.text()
        await chair.back(pilot)
        assert chair.app.go.frame.place == "thread"
        await pilot.press("f6")
        await chair.draw(pilot)
        assert "call sheets" in chair.text()
        await pilot.press("c")
        await chair.draw(pilot)
        assert "CALL SHEET MERIDIAN" in chair.text()
