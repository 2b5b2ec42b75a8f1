"""How alarms sound: a rhythm for each precedence, one at a time, and a drill in front of its own."""

from __future__ import annotations

from protocols.messages.header import Precedence
from protocols.pae import Mode
from tui.alarms import Alarm, link_lost, loudest
from tui.bell import Bell, self_test


def alarm(precedence: Precedence, since: int = 0) -> Alarm:
    return Alarm(kind="message", name=(precedence, since), precedence=precedence, since=since, phrase="alarm-bell_test")


def strokes(of: Alarm | None, until: float, mode: Mode = "live") -> list[float]:
    """When it strikes, asked ten times a second."""
    bell = Bell(mode)
    return [tick / 10 for tick in range(round(until * 10)) if bell.strikes(of, tick / 10)]


def test_flash_is_three_and_two_and_again_after_ten_seconds() -> None:
    struck = strokes(alarm(Precedence.FLASH), 12)
    assert struck == [0.0, 0.3, 0.6, 1.4, 1.7, 10.0, 10.3, 10.6, 11.4, 11.7]


def test_immediate_is_three_priority_one_routine_none() -> None:
    assert strokes(alarm(Precedence.IMMEDIATE), 29) == [0.0, 0.3, 0.6]
    assert strokes(alarm(Precedence.PRIORITY), 600) == [0.0]
    assert strokes(alarm(Precedence.ROUTINE), 600) == []


def test_a_lost_link_has_a_rhythm_of_its_own() -> None:
    assert strokes(link_lost("KESTREL", 1, 1), 59) == [0.0, 1.0]


def test_a_drill_begins_with_two_slow_strokes() -> None:
    live, drill = strokes(alarm(Precedence.FLASH), 5), strokes(alarm(Precedence.FLASH), 5, "drill")
    assert drill[:2] == [0.0, 1.0]
    assert [round(tick - 2, 1) for tick in drill[2:]] == live


def test_silence_ends_it_at_once_and_a_new_alarm_begins_anew() -> None:
    bell = Bell("live")
    assert bell.strikes(alarm(Precedence.FLASH), 0.0)
    assert not bell.strikes(None, 0.3)
    assert bell.strikes(alarm(Precedence.FLASH), 0.6)
    assert bell.strikes(alarm(Precedence.FLASH, since=2), 0.7)


def test_what_a_busy_moment_has_missed_is_not_made_up_for_in_one_rattle() -> None:
    bell = Bell("live")
    flash = alarm(Precedence.FLASH)
    bell.strikes(flash, 0.0)
    assert bell.strikes(flash, 5.0)
    assert not bell.strikes(flash, 5.1)


def test_the_self_test_sounds_as_a_flash() -> None:
    assert strokes(self_test(0.0), 2) == [0.0, 0.3, 0.6, 1.4, 1.7]


def test_the_loudest_is_the_oldest_of_the_highest_precedence() -> None:
    one, two, three = alarm(Precedence.PRIORITY, 1), alarm(Precedence.FLASH, 3), alarm(Precedence.FLASH, 2)
    assert loudest([one, two, three]) is three
    assert loudest([]) is None
