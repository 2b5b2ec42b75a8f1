"""The page of links says of each link what is known of it, and nothing that was true once."""

from __future__ import annotations

from protocols.phrases.times import clock
from tests.tui.desks import Watch
from tui.cells import plain
from tui.standing import standing_lines


def row(watch: Watch) -> str:
    lines = plain(tuple(standing_lines(watch.desk, (), watch.now, 100))).splitlines()
    return next(line for line in lines if "MERIDIAN" in line)


def test_a_link_that_is_up_is_not_said_to_have_been_heard_when_it_came_up() -> None:
    watch = Watch()
    at = watch.now
    watch.feed("link", peer="MERIDIAN", up=True, at=at, route="address", heard_at=at)
    watch.pass_(3600)
    assert clock(at) in row(watch)
    assert "last heard" not in row(watch)


def test_of_a_link_that_is_lost_it_is_said_when_it_was_heard() -> None:
    watch = Watch()
    at = watch.now
    watch.feed("link", peer="MERIDIAN", up=False, at=at, route="address", heard_at=at - 15_000)
    assert f"last heard {clock(at - 15_000)}" in row(watch)
