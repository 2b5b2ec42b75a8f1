"""What a centre says beforehand of its watch and its line is drawn beside what is seen; nothing is taken away."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.cli.link import rows
from hotline.client.planned import planned, planned_words
from protocols.messages.procedure.service import WatchHours
from protocols.messages.values import Interval
from protocols.phrases.catalogue import Phrases
from tests.client.reading import Reader
from tests.parties import HOUR, Said, World
from tui.cells import plain
from tui.rungs import ladder_lines

EN = Phrases("en")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def kestrel(world: World) -> Reader:
    """Who reads what MERIDIAN says."""
    return Reader(world, "KESTREL")


def says(world: World, change: str, hours: tuple[float, float] | None = (1, 7), **more: Any) -> Said:
    window = None
    if hours is not None:
        window = Interval(start=world.now + int(hours[0] * HOUR), end=world.now + int(hours[1] * HOUR))
    return world.say("procedure.watch_hours", WatchHours(change=change, window=window, **more))  # type: ignore[arg-type]


def test_an_outage_by_plan_is_told_while_it_lasts_and_names_its_message(world: World, kestrel: Reader) -> None:
    said = says(world, "planned_outage")
    kestrel.arrived(said)
    end = world.now + 7 * HOUR
    assert planned(kestrel.board, "MERIDIAN", world.now) is None
    found = planned(kestrel.board, "MERIDIAN", world.now + 2 * HOUR)
    assert found is not None
    assert (found.change, found.until) == ("planned_outage", end)
    words = planned_words(kestrel.board, "MERIDIAN", world.now + 2 * HOUR, EN)
    assert words.startswith("planned outage until ")
    assert words.endswith(f"said in {found.digits}")
    assert planned(kestrel.board, "MERIDIAN", end) is None
    assert planned(kestrel.board, "KESTREL", world.now + 2 * HOUR) is None


def test_the_newest_word_counts_and_as_before_ends_it(world: World, kestrel: Reader) -> None:
    for said in (says(world, "planned_outage"), says(world, "reduced_watch", (1, 3))):
        kestrel.arrived(said)
        world.now += 1
    found = planned(kestrel.board, "MERIDIAN", world.now + 2 * HOUR)
    assert found is not None
    assert found.change == "reduced_watch"
    later = planned(kestrel.board, "MERIDIAN", world.now + 4 * HOUR)
    assert later is not None
    assert later.change == "planned_outage"
    kestrel.arrived(says(world, "as_before", None))
    assert planned(kestrel.board, "MERIDIAN", world.now + 2 * HOUR) is None


def test_what_touches_neither_watch_nor_line_is_not_told_there(world: World, kestrel: Reader) -> None:
    kestrel.arrived(says(world, "other_hours", affects=("telephone", "drills")))
    assert planned(kestrel.board, "MERIDIAN", world.now + 2 * HOUR) is None


def test_it_stands_below_not_seen_on_the_ladder(world: World) -> None:
    meridian = Reader(world)
    asked = world.say("procedure.watch_hours", WatchHours(change="as_before"))
    meridian.sent(asked)
    window = Interval(start=world.now + HOUR, end=world.now + 7 * HOUR)
    body = WatchHours(change="unattended", window=window)
    meridian.arrived(world.say("procedure.watch_hours", body, from_="KESTREL", to=("MERIDIAN",)))
    world.now += 2 * HOUR
    matter = meridian.board.matters[asked.hash]
    drawn = plain(ladder_lines(meridian.board, matter, EN, world.now, 70)).splitlines()
    at = next(n for n, each in enumerate(drawn) if each.startswith("NOT RECEIVED"))
    assert drawn[at + 1].startswith("unattended until ")


def test_the_table_tells_each_route_and_why_it_is_lost() -> None:
    now = 100 * HOUR
    route: dict[str, Any] = {"kind": "address", "where": "a:1", "in_use": True, "tested_at": now - 60_000}
    route |= {"failed_since": None, "reason": ""}
    lost = route | {"kind": "relay", "where": "r:1/KESTREL", "in_use": False}
    lost |= {"failed_since": now - HOUR, "reason": "gone"}
    never = route | {"kind": "folder", "where": "/srv", "in_use": False, "tested_at": None}
    link = {
        "peer": "KESTREL", "up": True, "heard_at": now - 2_000, "owed": 0, "route": "address", "watch_opens": None,
        "routes": [route, lost, never],
    }  # fmt: skip
    assert rows(link, "planned outage until 220600Z NOV 26, said in 73051", now) == [
        ("KESTREL", "up by address", "heard 0:02 ago", "0 owed"),
        ("", "planned outage until 220600Z NOV 26, said in 73051", "", ""),
        ("  address", "a:1", "worked 1:00 ago", "in use"),
        ("  relay", "r:1/KESTREL", "ROUTE LOST 1:00:00, worked 1:00 ago", "gone"),
        ("  folder", "/srv", "not tried yet", "folder"),
    ]


def test_a_link_that_they_began_is_not_told_as_one_by_a_route_that_is_lost() -> None:
    """Their node was started again: we dialled in vain meanwhile, and then they came."""
    now = 100 * HOUR
    route = {"kind": "address", "where": "a:1", "in_use": False, "tested_at": None}
    route |= {"failed_since": now - 281_000, "reason": "not reachable"}
    link = {
        "peer": "KESTREL", "up": True, "heard_at": now - 2_000, "owed": 0, "route": "address", "watch_opens": None,
        "routes": [route],
    }  # fmt: skip
    first, second = rows(link, "", now)
    assert first[1] == "up, came by our address"
    assert second[2] == "no answer for 4:41, not worked since the node began"


def test_of_a_link_in_the_record_it_is_told_since_when_it_is_up_and_not_a_heartbeat_of_that_time() -> None:
    now = 100 * HOUR
    link = {
        "peer": "KESTREL", "up": True, "heard_at": None, "up_since": now - HOUR, "owed": None, "route": "address",
        "watch_opens": None, "routes": [],
    }  # fmt: skip
    assert rows(link, "", now)[0][1:3] == ("up by address", "up since 050300Z")
    assert rows(link | {"up": None}, "", now)[0][1:3] == ("not known", "came up 050300Z")
