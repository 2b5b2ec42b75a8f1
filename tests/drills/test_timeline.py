"""The plan of a scenario drawn as text: both clocks, injects, faults, jumps and deadlines, in 80 and in 100 columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.drills.reading import read_file, shipped
from hotline.drills.timeline import events, timeline
from protocols.messages.form import EXAMPLE_AT
from tests.drills.small import written


@pytest.mark.parametrize("columns", [80, 100])
@pytest.mark.parametrize("startex", [None, EXAMPLE_AT])
@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_it_keeps_its_columns(path: Path, columns: int, startex: int | None) -> None:
    drawn = timeline(read_file(path), columns=columns, startex=startex).split("\n")
    assert max(map(len, drawn)) <= columns
    assert all(line == line.rstrip() for line in drawn)


def test_every_inject_is_drawn() -> None:
    for path in shipped():
        read = read_file(path)
        drawn = timeline(read)
        assert all(inject.id in drawn for inject in read.scenario.script)


def test_the_small_plan() -> None:
    assert timeline(written()) == (
        """\
A small one   DRILL
PLAY    STORY
00:00   281200Z AUG 19  -- STARTEX --
                           the story runs at x1 for 10m
01:00   281201Z AUG 19  I-01  A word                  halcyon → kestrel  ROUTINE
?03:00  281203Z AUG 19  I-03  note: Nobody calls
                              control → meridian  unless meridian voice contact
                              within 2m of I-01
06:00                   I-01  by now: acknowledge I-01               kestrel  O1
09:00   281209Z AUG 19  I-02  FAULT ON F1: The line is cut
10:00   290600Z AUG 19  >> The next morning.
                           the story runs at x2 for 5m
15:00   290610Z AUG 19  END   ENDEX: The end
<20:00                  -- the run ends by itself --

< at the latest; ? only if it is needed; >> the story leaps. The story takes 15m
of wall time, of 20m allowed. It tells 18h10m; it leaps. Deadlines run in wall
time."""
    )


def test_wall_time_has_a_column_of_its_own() -> None:
    drawn = timeline(written(), columns=100, startex=EXAMPLE_AT).split("\n")
    assert drawn[1].split() == ["PLAY", "WALL", "STORY"]
    assert drawn[4].startswith("01:00   14:16:00Z  281201Z AUG 19  I-01")


def test_the_plan_for_programs_is_in_order_and_has_both_clocks() -> None:
    plan = events(written())
    plays = [event.play for event in plan if event.play is not None]
    assert plays == sorted(plays)
    jump = next(event for event in plan if event.kind == "jump")
    assert (jump.play, jump.story) == (600_000, 1_567_058_400_000)


def test_what_no_clock_brings_is_at_the_end() -> None:
    plan = events(written(("at: {play: 1m}", "at: {by_hand: true}")))
    assert (plan[-1].id, plan[-1].how, plan[-1].play) == ("I-01", "hand", None) or plan[-1].id == "I-03"
    assert {event.id for event in plan if event.play is None} >= {"I-01", "I-03"}


def test_a_fault_that_ends_by_itself_says_when() -> None:
    drawn = timeline(written(("target: kestrel}", "target: kestrel, lasts: 4m}")))
    assert "<13:00                  I-02  FAULT OFF F1, if not before: it lasts 4m" in drawn
