"""Where the event log begins for programs, what in it is urgent, and what a cursor is made of."""

from __future__ import annotations

import asyncio

import pytest
import sqlalchemy as sa

from hotline.node.judge.events import SeatChanged
from hotline.node.record import eventlog
from hotline.node.record.tables import FEED
from protocols.messages.procedure import FreeText
from tests.parties import DAY, World
from tests.simulator import Bench

TEXT = FreeText(subject="Orbit", text="All is well.")


async def days(bench: Bench, count: int) -> list[int]:
    """An event a day; the instant of each."""
    instants = []
    for _ in range(count):
        bench.world.now += DAY
        instants.append(bench.world.now)
        await bench.commit(SeatChanged("WATCH-1", True))
    return instants


async def test_the_oldest_is_the_first_that_is_young_enough(meridian: Bench) -> None:
    before = len(meridian.rows(FEED))
    instants = await days(meridian, 40)
    for number, instant in enumerate(instants):
        for since, there in ((instant, number), (instant + 1, number + 1), (instant - 1, number)):
            assert meridian.read(lambda c: eventlog.oldest(c, meridian.place, since)) == before + there + 1  # noqa: B023
    assert meridian.read(lambda c: eventlog.oldest(c, meridian.place, 0)) == 1


async def test_of_an_empty_log_the_oldest_is_the_first_to_come(meridian: Bench) -> None:
    async with meridian.store.write() as writer:
        await writer.run(lambda c: c.execute(sa.delete(FEED)))
    assert meridian.read(lambda c: eventlog.oldest(c, meridian.place, 0)) == 1
    assert meridian.read(lambda c: eventlog.place_of(c, meridian.place, 9)) == (0, None)
    assert eventlog.cursor_of(0, None) == "c_0"


async def test_positions_have_no_gap_whatever_is_refused_between_them(meridian: Bench, world: World) -> None:
    """SQLite undoes the counter with the row: a refused event leaves no hole that a program would take for a loss."""
    said = world.message("procedure.free_text", TEXT, precedence=2, precedence_reason="it closes fast")
    wrong = world.attested(said, TEXT)[1:]
    puts = [meridian.puts(said, wrong) for _ in range(3)]
    seats = [meridian.commit(SeatChanged("WATCH-1", bool(n % 2))) for n in range(6)]
    await asyncio.gather(
        *(each for pair in zip(seats, puts, strict=False) for each in pair), *seats[3:], return_exceptions=True
    )
    positions = [row.position for row in meridian.rows(FEED)]
    assert positions == list(range(1, len(positions) + 1))


async def test_what_is_urgent_is_found_among_what_is_not(meridian: Bench, world: World) -> None:
    await days(meridian, 3)
    said = world.message("procedure.free_text", TEXT, precedence=1, precedence_reason="it closes fast")
    await meridian.puts(said, world.attested(said, TEXT))
    await days(meridian, 3)
    head = meridian.rows(FEED)[-1].position
    found = meridian.read(lambda c: eventlog.urgent(c, meridian.place, 0, head, 64))
    assert [row.what for row in found] == ["sent"]
    assert meridian.read(lambda c: eventlog.urgent(c, meridian.place, found[0].position, head, 64)) == []
    assert meridian.read(lambda c: eventlog.spoken(c, meridian.place, [found[0].message or b""])) == {
        found[0].message: said
    }


@pytest.mark.parametrize("waits", [True, False])
async def test_a_message_is_looked_up_wherever_it_lies(meridian: Bench, world: World, waits: bool) -> None:
    said = world.message("procedure.free_text", TEXT, precedence=1, precedence_reason="it closes fast")
    attested = world.attested(said, TEXT)
    answer = await meridian.puts(said, attested[:1] if waits else attested)
    hash = answer["message"]
    assert isinstance(hash, bytes)
    assert meridian.read(lambda c: eventlog.spoken(c, meridian.place, [hash, b"\0" * 32])) == {hash: said}
