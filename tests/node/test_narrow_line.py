"""Two real nodes with a narrow line between them: what they are spared, and that nothing is lost by it."""

from __future__ import annotations

import pytest

from hotline.node.deliver.attachments import PIECE_BYTES
from protocols.attachments import in_draft
from protocols.errors import Code, Refused
from protocols.frames import Chunk, Item, LinkTestFrame, pack_frame
from protocols.link_test import LinkTest
from protocols.sealing import open_sealed
from protocols.session import NARROW
from protocols.stream import PIECE_BYTES as LINE_PIECE
from protocols.wire import unpack
from tests.simulator import Simulation, until
from tests.simulator.tap import Tap


def kinds(sim: Simulation, tap: Tap, to: str = "KESTREL") -> list[str]:
    keys = {sim.parties[to].sealing.id: sim.parties[to].sealing}
    return [open_sealed(frame.sealed, keys, mode="test").kind for frame in tap.frames if isinstance(frame, Item)]


def link_tests(tap: Tap) -> list[LinkTest]:
    return [unpack(frame.test, LinkTest) for frame in tap.frames if isinstance(frame, LinkTestFrame)]


def link(sim: Simulation, centre: str = "MERIDIAN") -> object:
    return next(iter(sim[centre].node.peers)).link


async def test_a_setting_at_both_ends_makes_a_narrow_line_and_messages_come_through() -> None:
    async with Simulation(narrow=True) as sim:
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        await sim.linked()
        said = await sim["MERIDIAN"].says("conjunction.alert")
        await sim["KESTREL"].has_received(said)
        await sim["KESTREL"].shows(said)
        await sim["KESTREL"].acknowledges(said)
        await sim["MERIDIAN"].sees(said, "acknowledged")
        for centre in sim.centres.values():
            assert next(iter(centre.node.peers)).link.session.profile is NARROW  # type: ignore[union-attr]
        largest = max(len(item.sealed) for item in tap.items)
        assert largest % 1024 != 0  # not padded to 4 or 16 KiB: an X-Wing box is 1,136 bytes over
        assert largest < 8_000


async def test_heads_that_open_a_session_share_one_box() -> None:
    async with Simulation(narrow=True) as sim:
        await sim.linked()
        await sim["KESTREL"].has_received(await sim.submitted())
        await sim.passes(hours=1)
        sim.cut("MERIDIAN", "KESTREL")
        await sim.passes(minutes=4)
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        sim.heal("MERIDIAN", "KESTREL")
        await until(lambda: "several" in kinds(sim, tap), 120, "the session begins")
        assert kinds(sim, tap).count("epoch") == 0


async def test_a_link_test_repeats_nothing_that_this_link_has_heard() -> None:
    async with Simulation(narrow=True) as sim:
        await sim.linked()
        await sim.passes(hours=2.1)
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        await sim.passes(hours=1)
        assert [said.records for said in link_tests(tap)] == [()]
        assert kinds(sim, tap) == []


async def test_a_line_that_moved_is_countersigned_with_the_next_link_test() -> None:
    async with Simulation(narrow=True) as sim:
        await sim.linked()
        await sim["KESTREL"].has_received(await sim.submitted())
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        await sim.passes(hours=1.1)
        assert {"head", "several"} & set(kinds(sim, tap))
        await sim.passes(hours=1)
        before = len(kinds(sim, tap))
        await sim.passes(hours=1)
        assert len(kinds(sim, tap)) == before


async def test_a_dead_line_is_lost_after_three_minutes_at_both_ends_and_no_sooner() -> None:
    async with Simulation(narrow=True) as sim:
        await sim.linked()
        await sim.passes(minutes=2)
        sim.cut("MERIDIAN", "KESTREL")
        await sim.passes(seconds=115)
        assert link(sim, "MERIDIAN")
        assert link(sim, "KESTREL")
        await sim.passes(seconds=70)
        assert not link(sim, "MERIDIAN")
        assert not link(sim, "KESTREL")
        sim.heal("MERIDIAN", "KESTREL")
        await sim.linked(within=120)


async def test_a_receipted_flash_takes_no_line_from_itself_by_a_second_route() -> None:
    """Half a minute after a FLASH its ladder asks for another route: what is receipted is on its way to nobody."""
    async with Simulation(narrow=True) as sim:
        await sim.linked()
        said = await sim.submitted(precedence=1, precedence_reason="crew")
        await sim["KESTREL"].has_received(said)
        before = link(sim)
        await sim.passes(minutes=4)
        assert link(sim) is before
        assert not [each for each in sim.traced if each[3] == "second_route"]


@pytest.mark.parametrize("cut_after", [0.5, 3.0])
async def test_what_goes_in_pieces_comes_once_though_the_line_breaks_in_between(cut_after: float) -> None:
    async with Simulation(narrow=True) as sim:
        await sim.linked()
        said = await sim.submitted(text="x " * 1_900)
        await sim.passes(seconds=cut_after / 10)
        sim.break_off("MERIDIAN", "KESTREL")
        await until(lambda: sim["KESTREL"].received(said), 200, "it came")
        await sim.passes(minutes=2)
        assert not sim["KESTREL"].unreadable


def test_a_piece_of_an_attachment_is_one_piece_of_the_line() -> None:
    frame = Chunk(message=bytes(32), attachment=15, chunk=127, offset=65_551, data=bytes(PIECE_BYTES["narrow"]))
    assert len(pack_frame(frame)) - 4 <= LINE_PIECE


async def test_an_attachment_comes_when_somebody_wants_it_and_not_before() -> None:
    content = bytes(range(256)) * 400
    async with Simulation(narrow=True) as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        await sim.linked()
        enclosed = await (await meridian.seat()).attach("orbit.kvn", "text/plain", content)
        said = await meridian.says("procedure.free_text", attachments=[in_draft(enclosed)])
        await kestrel.has_received(said)
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        await sim.passes(minutes=15)
        assert not [frame for frame in tap.frames if isinstance(frame, Chunk)]
        seat = await kestrel.has_on_board(said)
        with pytest.raises(Refused) as refused:
            await seat.fetch(said.hash, 0)
        assert refused.value.code is Code.ATTACHMENT_MISSING
        state = seat.board.attachments
        await until(lambda: (each := state.get((said.hash, 0))) is not None and each.here, 120, "it came")
        assert await seat.fetch(said.hash, 0) == content
