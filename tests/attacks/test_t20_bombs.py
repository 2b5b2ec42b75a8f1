"""T20: bytes that are deep, that claim to be many, or that are simply too much.

The caps are counted before anything is kept or built: what is refused has cost neither memory nor time.
"""

from __future__ import annotations

import struct
import time
import tracemalloc
from collections.abc import AsyncIterator

import pytest

from protocols.envelope import Envelope
from protocols.errors import Code, Refused
from protocols.frames import HELLO_LIMIT, Unreadable
from protocols.messages.header import MESSAGE_LIMIT, Reply
from protocols.sealing import pad
from protocols.signed import SignedRecord
from protocols.wire import ENVELOPE_LIMIT, FRAME_LIMIT, decode, encode
from tests.attacks.scene import everything, free_text, has_taken, is_not_taken
from tests.attacks.test_t07_downgrade import calls
from tests.simulator import Adversary, Simulation

MOST_BYTES = 4 * 1024 * 1024
MOST_SECONDS = 1.0  # 50 ms are meant; two busy cores make that a matter of luck

BOMBS = {
    "arrays a hundred thousand deep": b"\x91" * 100_000,
    "maps deep": b"\x81\xa1a" * 60_000,
    "arrays nine deep": b"\x91" * 9 + b"\x00",
    "four thousand million items": b"\xdd\xff\xff\xff\xff",
    "four thousand million pairs": b"\xdf\xff\xff\xff\xff",
    "four gigabytes": b"\xc6\xff\xff\xff\xff",
    "four gigabytes of text": b"\xdb\xff\xff\xff\xff",
    "two hundred claims of 65,536": b"\xdc\xff\xff" * 200 + b"\xc0" * 64_000,
    "one claim in each of eight": b"\xdc\xff\xff" * 8 + b"\xc0" * 65_535,
    "a map of claims": b"\x81\xa1a\xdd\x00\x03\xff\xff" + b"\xc0" * 1000,
    "the same key twice": b"\x82\xa1a\x01\xa1a\x02",
    "keys that are no text": b"\x81\x01\x01",
    "five in eight bytes": b"\xcf" + bytes(7) + b"\x05",
    "not a number": b"\xcb" + struct.pack(">d", float("nan")),
    "an extension": b"\xd4\xff\x00",
    "a time stamp": b"\xd6\xff\x00\x00\x00\x00",
    "bytes behind it": b"\x90\x90",
    "nothing": b"",
    "no UTF-8": b"\xa2\xff\xfe",
    "a quarter of a megabyte of nothing": b"\xdc\xff\xff" + b"\xc0" * 65_534,
}


@pytest.fixture
async def alone() -> AsyncIterator[Simulation]:
    """KESTREL, and nobody else."""
    sim = Simulation()
    sim.cut("MERIDIAN", "KESTREL")
    async with sim:
        await sim["MERIDIAN"].stop()
        yield sim


@pytest.mark.parametrize("bomb", BOMBS)
def test_it_is_refused_before_it_costs_anything(bomb: str) -> None:
    data = BOMBS[bomb]
    for read in (decode, Envelope.parse, SignedRecord.parse):
        tracemalloc.start()
        began = time.perf_counter()
        try:
            with pytest.raises(Refused) as refused:
                read(data)
            taken, (_, most) = time.perf_counter() - began, tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert refused.value.code in (Code.NOT_CANONICAL, Code.TOO_LARGE, Code.SCHEMA)
        assert most < MOST_BYTES
        assert taken < MOST_SECONDS


async def test_in_a_seal_it_is_one_more_thing_that_cannot_be_read(thief: Adversary) -> None:
    said = free_text(thief.sim.world)
    for bomb in BOMBS.values():
        await is_not_taken(thief, thief.sealed("envelope", bomb))
    await has_taken(thief, said)


async def test_around_the_seal_too(thief: Adversary) -> None:
    for bomb in (*BOMBS.values(), encode([b"", b""]), b"\x00" * 200_000):
        if bomb:
            await is_not_taken(thief, bomb)


async def test_the_largest_message_is_carried_and_what_is_larger_is_not_read(thief: Adversary) -> None:
    world = thief.sim.world
    data = world.message("weather.report", bytes(MESSAGE_LIMIT - 400), reply=Reply(required="none"))
    said = world.released(data, world.attested(data, None))
    assert MESSAGE_LIMIT - 400 < len(data) <= MESSAGE_LIMIT
    await has_taken(thief, said)
    for size in (ENVELOPE_LIMIT - 3, ENVELOPE_LIMIT + 1, 262_125):
        await is_not_taken(thief, thief.sealed("envelope", b"\xc0" * size))
    with pytest.raises(Refused):
        pad(bytes(262_141))


async def test_a_frame_above_the_limit_is_hung_up_on_at_its_length(thief: Adversary) -> None:
    """Four bytes are enough: what they announce is never waited for."""
    kestrel = thief.sim["KESTREL"]
    refused = len(thief.hears(Unreadable))
    thief.writes((FRAME_LIMIT + 1).to_bytes(4, "big"))
    await thief.is_hung_up_on()
    assert len(thief.hears(Unreadable)) == refused
    assert kestrel.node.station.is_well


@pytest.mark.parametrize("announced", [FRAME_LIMIT + 1, 2**31, 2**32 - 1])
async def test_any_such_length(thief: Adversary, announced: int) -> None:
    thief.writes(announced.to_bytes(4, "big") + bytes(100))
    await thief.is_hung_up_on()
    assert thief.sim["KESTREL"].node.station.is_well


@pytest.mark.parametrize("announced", [HELLO_LIMIT + 1, FRAME_LIMIT, 2**32 - 1])
async def test_before_the_hello_four_kibibytes_are_all_there_is(alone: Simulation, announced: int) -> None:
    kestrel = alone["KESTREL"]
    before = everything(kestrel)
    caller = await calls(alone, announced.to_bytes(4, "big"))
    assert (caller.heard, caller.gone) == (b"", True)
    assert everything(kestrel) == before


async def test_a_bomb_for_a_hello(alone: Simulation) -> None:
    kestrel = alone["KESTREL"]
    before = everything(kestrel)
    for bomb in BOMBS.values():
        body = bomb[:HELLO_LIMIT]
        caller = await calls(alone, len(body).to_bytes(4, "big") + body)
        assert (caller.heard, caller.gone) == (b"", True)
    assert everything(kestrel) == before
    assert kestrel.node.station.is_well


async def test_who_says_nothing_is_not_kept(alone: Simulation) -> None:
    caller = await calls(alone, (HELLO_LIMIT).to_bytes(4, "big") + b"\x92")
    await alone.passes(seconds=8)
    assert not caller.gone
    await alone.passes(seconds=3)
    assert caller.gone
