"""Attachments from one centre to another: behind every message, whole or not at all, across cuts and deaths."""

from __future__ import annotations

import os
from typing import Any

import pytest

from hotline.node.judge.facts import Quota
from hotline.node.record.tables import CHUNKS, CONTENTS, MESSAGES
from protocols.attachments import CHUNK_BYTES, LARGEST, in_draft
from protocols.errors import Code, Refused
from protocols.frames import Chunk
from protocols.messages.header import Attachment
from tests.simulator import SimulatedCentre, Simulation, Spoken, until

HOUR_MS = 3_600_000
SEVEN = bytes(range(256)) * 1600  # six chunks and a part


async def attaches(centre: SimulatedCentre, content: bytes, **fields: Any) -> tuple[Spoken, Attachment]:
    """WATCH-1 attaches a file to free text, WATCH-2 releases it."""
    seat = await centre.seat()
    attachment = await seat.attach("orbit.kvn", "text/plain", content)
    said = await centre.says("procedure.free_text", attachments=[in_draft(attachment)], **fields)
    return said, attachment


async def has_all_of(centre: SimulatedCentre, said: Spoken, content: bytes, *, within: float = 120) -> None:
    """It can be fetched at a seat there, and is what was attached."""
    seat = await centre.has_on_board(said)
    await until(lambda: is_here(seat, said), within, "it is here")
    assert await seat.fetch(said.hash, 0) == content


def is_here(seat: Any, said: Spoken) -> bool:
    state = seat.board.attachments.get((said.hash, 0))
    return state is not None and state.here


def chunks(centre: SimulatedCentre) -> int:
    return len(centre.rows(CHUNKS)) if centre.running else 0


async def test_it_is_fetched_and_verified_at_the_other_seat(sim: Simulation) -> None:
    said, _ = await attaches(sim["MERIDIAN"], SEVEN)
    await has_all_of(sim["KESTREL"], said, SEVEN)
    assert chunks(sim["KESTREL"]) == 7


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES])
async def test_of_any_size(sim: Simulation, size: int) -> None:
    content = bytes(size)
    said, _ = await attaches(sim["MERIDIAN"], content)
    await has_all_of(sim["KESTREL"], said, content)


async def test_eight_mebibytes_and_not_a_byte_more(sim: Simulation) -> None:
    content = os.urandom(LARGEST)
    told: list[tuple[int, int]] = []
    seat = await sim["MERIDIAN"].seat()
    attachment = await seat.attach("a.kvn", "text/plain", content, progress=lambda have, of: told.append((have, of)))
    assert told[0] == (0, 128)
    assert told[-1] == (128, 128)
    said = await sim["MERIDIAN"].says("procedure.free_text", attachments=[in_draft(attachment)])
    await has_all_of(sim["KESTREL"], said, content)
    with pytest.raises(Refused) as refused:
        await seat.attach("a.kvn", "text/plain", content + b"x")
    assert refused.value.code is Code.TOO_LARGE


async def test_a_message_does_not_wait_for_its_attachments(sim: Simulation) -> None:
    """Delivered, shown and acknowledged while its first chunk is still on a slow line."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    seat = await meridian.seat()
    attachment = await seat.attach("orbit.kvn", "text/plain", SEVEN * 10)
    sim.network.road("MERIDIAN", "KESTREL").rate = 4_000.0
    said = await meridian.says("procedure.free_text", attachments=[in_draft(attachment)])
    await kestrel.has_received(said, within=10)
    await kestrel.shows(said)
    await kestrel.acknowledges(said)
    await meridian.sees(said, "acknowledged", within=30)
    assert chunks(kestrel) <= 3
    there = await kestrel.seat()
    with pytest.raises(Refused) as refused:
        await there.fetch(said.hash, 0)
    assert refused.value.code is Code.ATTACHMENT_MISSING
    assert "of 63 parts" in str(refused.value)


async def test_a_flash_in_the_middle_of_eight_mebibytes_does_not_wait(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said, _ = await attaches(meridian, os.urandom(LARGEST))
    sim.network.road("MERIDIAN", "KESTREL").rate = 50_000.0  # the whole takes three minutes
    await until(lambda: chunks(kestrel) >= 20, 120, "it is on its way")
    began = sim.now
    flash = await sim.submitted(precedence=1, precedence_reason="crew in danger")
    await kestrel.has_received(flash, within=10)
    assert sim.now - began < 3_000
    assert chunks(kestrel) < 30
    assert not is_here(await kestrel.seat(), said)


async def test_between_two_pieces_whatever_waits_goes_first(sim: Simulation) -> None:
    """Thirty routine messages overtake what is left of one file."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await attaches(meridian, SEVEN * 4)
    sim.network.road("MERIDIAN", "KESTREL").rate = 30_000.0
    await until(lambda: chunks(kestrel) >= 3, 60, "it is on its way")
    tap = sim.network.tap("MERIDIAN", "KESTREL")
    last = [await sim.submitted(text="x" * 3000, precedence=4) for _ in range(30)][-1]
    await kestrel.has_received(last, within=300)
    before = [type(frame) for frame in tap.frames]
    pieces = before[: len(before) - before[::-1].index(type(tap.items[-1]))].count(Chunk)
    assert pieces < 12  # at most what had been handed to the line, and one for each time that nothing waited


ENDS = pytest.mark.parametrize("how", ["stop", "kill", "power", "cut", "broken"])


async def ends(sim: Simulation, who: str, how: str) -> None:
    match how:
        case "stop":
            await sim[who].stop()
        case "cut":
            await sim.lost()
        case "broken":
            sim.break_off("MERIDIAN", "KESTREL")
        case _:
            await sim[who].kill(silent=how == "power")


async def begins_again(sim: Simulation, who: str) -> None:
    sim.heal("MERIDIAN", "KESTREL")
    if not sim[who].running:
        await sim[who].start()


@ENDS
@pytest.mark.parametrize("who", ["MERIDIAN", "KESTREL"])
async def test_it_goes_on_where_it_was_interrupted(sim: Simulation, who: str, how: str) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    sim.network.road("MERIDIAN", "KESTREL").rate = 60_000.0
    content = SEVEN * 3
    said, _ = await attaches(meridian, content)
    for enough in (4, 11):
        await until(lambda: chunks(kestrel) >= enough, 120, "some are there")  # noqa: B023 - awaited here
        await ends(sim, who, how)
        await sim.passes(seconds=5)
        had = len(kestrel.rows(CHUNKS))
        assert had < 19
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        await begins_again(sim, who)
        await until(lambda: chunks(kestrel) > had, 120, "it goes on")  # noqa: B023 - awaited here
        await until(lambda: Chunk in map(type, tap.frames), 120, "more of it comes")  # noqa: B023 - awaited here
        again = {frame.chunk for frame in tap.frames if isinstance(frame, Chunk)}
        assert min(again) >= had - 1  # what was on disk does not come again
    await has_all_of(kestrel, said, content)


@pytest.mark.parametrize("who", ["MERIDIAN", "KESTREL"])
async def test_killed_at_any_instant_it_arrives_whole(who: str) -> None:
    """Between a chunk's statement, its commit and the next question; again and again."""
    async with Simulation(pace=(0.01, 0.08)) as sim:
        await sim.linked()
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        said, _ = await attaches(meridian, SEVEN)
        for _ in range(4):
            await sim.passes(seconds=sim.chance.between(0.05, 1.5))
            await sim[who].kill(silent=sim.chance.happens(0.5))
            await sim.passes(seconds=sim.chance.between(0, 2))
            await sim[who].start()
            await sim.linked()
        await has_all_of(kestrel, said, SEVEN)
        assert len(kestrel.rows(CHUNKS)) == 7


async def test_a_node_that_restarts_while_a_seat_hands_in_gets_the_rest(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    seat = await meridian.seat()
    sim.network.road("WATCH-1@MERIDIAN", "MERIDIAN").rate = 60_000.0
    attaching = sim.begins(seat.attach("orbit.kvn", "text/plain", SEVEN * 2))
    await until(lambda: chunks(meridian) >= 5, 60, "some are there")
    await meridian.kill()
    had = len(meridian.rows(CHUNKS))
    assert had < 13
    await meridian.start()
    attachment = await attaching
    said = await meridian.says("procedure.free_text", attachments=[in_draft(attachment)])
    await has_all_of(sim["KESTREL"], said, SEVEN * 2)


# -- what is not taken, and how it is said ---------------------------------------------------------------------------


async def refusal(sim: Simulation, said: Spoken) -> str | None:
    seat = await sim["KESTREL"].has_on_board(said)
    await until(lambda: (said.hash, 0) in seat.board.attachments, 30, "it is stated")
    with pytest.raises(Refused) as refused:
        await seat.fetch(said.hash, 0)
    assert str(refused.value.code) == seat.board.attachments[said.hash, 0].code
    return seat.board.attachments[said.hash, 0].code


async def test_above_the_quota_it_is_not_fetched_but_stated_and_comes_when_a_day_has_passed() -> None:
    async with Simulation() as sim:
        await sim.linked()
        kestrel = sim["KESTREL"]
        kestrel.node.station.quota = Quota(day=len(SEVEN) + 1000, total=LARGEST)
        first, _ = await attaches(sim["MERIDIAN"], SEVEN)
        second, _ = await attaches(sim["MERIDIAN"], SEVEN)
        await has_all_of(kestrel, first, SEVEN)
        assert await refusal(sim, second) == "attachment_quota"
        await sim["KESTREL"].acknowledges(second)  # the message is as good as any
        kestrel.clock.wrong_by_ms = 23 * HOUR_MS
        await sim.passes(minutes=15)
        assert chunks(kestrel) == 7
        kestrel.clock.wrong_by_ms = 24 * HOUR_MS
        await has_all_of(kestrel, second, SEVEN, within=900)


async def test_above_the_whole_quota_it_never_comes(sim: Simulation) -> None:
    kestrel = sim["KESTREL"]
    kestrel.node.station.quota = Quota(day=LARGEST, total=len(SEVEN) + 1000)
    first, _ = await attaches(sim["MERIDIAN"], SEVEN)
    await has_all_of(kestrel, first, SEVEN)
    second, _ = await attaches(sim["MERIDIAN"], SEVEN)
    assert await refusal(sim, second) == "attachment_quota"
    kestrel.clock.wrong_by_ms = 30 * HOUR_MS
    await sim.passes(minutes=15)
    assert chunks(kestrel) == 7


async def test_our_own_seats_have_a_quota_too(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    meridian.node.station.quota = Quota(total=1000)
    seat = await meridian.seat()
    with pytest.raises(Refused) as refused:
        await seat.attach("a.kvn", "text/plain", SEVEN)
    assert refused.value.code is Code.ATTACHMENT_QUOTA


async def test_what_the_node_does_not_have_is_not_sent(sim: Simulation) -> None:
    """A message leaves only with everything that it names: else its addressee would ask for ever."""
    meridian = sim["MERIDIAN"]
    seat = await meridian.seat()
    there = await seat.attach("a.kvn", "text/plain", SEVEN)
    never = {**in_draft(there), "sha256": "00" * 32, "key": "11" * 32}
    for attachments in ([never], [in_draft(there), never], [{**in_draft(there), "size": 5}]):
        with pytest.raises(Refused) as refused:
            await meridian.says("procedure.free_text", attachments=attachments)
        assert refused.value.code is Code.ATTACHMENT_MISSING
    assert not seat.board.waiting
    assert not meridian.rows(MESSAGES)


async def test_a_key_for_two_contents_is_refused_at_home(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    seat = await meridian.seat()
    one = in_draft(await seat.attach("a.kvn", "text/plain", SEVEN))
    with pytest.raises(Refused) as refused:
        await meridian.says("procedure.free_text", attachments=[one, {**one, "sha256": "00" * 32}])
    assert refused.value.code is Code.ATTACHMENT_KEY
    offer = {"key": bytes.fromhex(str(one["key"])), "sha256": bytes(32), "size": 5, "media_type": "text/plain"}
    with pytest.raises(Refused) as refused:
        await seat._ask("attach", offer)
    assert refused.value.code is Code.ATTACHMENT_KEY


async def test_a_file_of_another_kind_is_refused_at_home(sim: Simulation) -> None:
    seat = await sim["MERIDIAN"].seat()
    for media_type in ("application/zip", "text/html", "image/svg+xml", "application/x-msdownload"):
        with pytest.raises(Refused) as refused:
            await seat.attach("a", media_type, b"x")
        assert refused.value.code is Code.ATTACHMENT_TYPE


async def test_two_addressees_each_get_it_and_the_sender_keeps_it_for_the_one_that_is_down() -> None:
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON")) as sim:
        await sim["HALCYON"].stop()
        said, _ = await attaches(sim["MERIDIAN"], SEVEN, to=["KESTREL", "HALCYON"])
        await has_all_of(sim["KESTREL"], said, SEVEN)
        await sim.passes(minutes=5)
        await sim["HALCYON"].start()
        await has_all_of(sim["HALCYON"], said, SEVEN)


async def test_what_no_message_named_is_dropped_after_a_week_and_what_waits_is_not(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    seat = await meridian.seat()
    await seat.attach("a.kvn", "text/plain", b"nobody names this")
    waits = await seat.attach("b.kvn", "text/plain", b"this waits for its second officer")
    named, _ = await attaches(meridian, b"this was sent")
    await seat.send(
        {"type": "procedure.free_text", "to": ["KESTREL"], "attachments": [in_draft(waits)],
         "body": {"subject": "Orbit", "text": "All is well."}}
    )  # fmt: skip
    meridian.clock.wrong_by_ms = 8 * 24 * HOUR_MS
    await seat.attach("c.kvn", "text/plain", b"another")
    kept = {row.size for row in meridian.rows(CONTENTS)}
    assert kept == {len(b"this waits for its second officer"), len(b"this was sent"), len(b"another")}
    assert await seat.fetch(named.hash, 0) == b"this was sent"
