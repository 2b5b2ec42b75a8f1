"""Two real nodes and what lies between them: sessions begin, end and begin again, and every message arrives once."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.record.feed import link_told
from hotline.node.record.lookups import incoming_line, outgoing_line
from hotline.node.record.tables import ENVELOPES, FEED, HEADS, MESSAGES, VOIDS
from protocols.envelope import Envelope
from protocols.frames import Have, Item, KeyGone, Ready
from protocols.heads import Head, common
from protocols.keys import ED25519, key_id
from protocols.messages.header import Precedence, message_hash
from protocols.sealing import SealingPrivate, open_sealed
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.parties import HOUR, FixedSealing, seed
from tests.simulator import Adversary, SimulatedCentre, Simulation, Spoken, until

TEXT: dict[str, Any] = {"type": "procedure.free_text"}


def times_shown(centre: SimulatedCentre, said: Spoken) -> int:
    """How often its seats were told that this arrived."""
    return len(centre.rows(FEED, FEED.c.what == "arrived", FEED.c.message == said.hash))


def kinds_sent(simulation: Simulation, items: list[Item], to: str) -> list[str]:
    keys = {simulation.parties[to].sealing.id: simulation.parties[to].sealing}
    return [open_sealed(item.sealed, keys, mode="test").kind for item in items]


# -- a session begins ------------------------------------------------------------------------------------------------


async def test_records_come_first_then_heads_then_all_else() -> None:
    async with Simulation() as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        sim.cut("MERIDIAN", "KESTREL")
        said = await meridian.says("conjunction.alert")
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        sim.heal("MERIDIAN", "KESTREL")
        await kestrel.has_received(said)
        frames = [type(frame) for frame in tap.frames]
        assert frames.index(Have) < frames.index(Item) < frames.index(Ready)
        kinds = [kind for kind in kinds_sent(sim, tap.items, "KESTREL") if kind != "notice"]
        # Both sides dialled: what began on the link that gave way begins again on the other.
        assert list(dict.fromkeys(kinds))[:3] == ["bulletin", "epoch", "head"]
        assert kinds.index("envelope") > kinds.index("head")


async def test_a_statement_that_changed_meanwhile_is_fetched_before_what_names_it() -> None:
    async with Simulation() as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        await sim.linked()
        await sim.lost()
        await meridian.admits("statement", meridian.party.statement_record(2))
        said = await meridian.says("conjunction.alert")
        sim.heal("MERIDIAN", "KESTREL")
        await kestrel.has_received(said)
        assert kestrel.roster.statement_of("MERIDIAN")[1].version == 2
        assert kestrel.unreadable == 0
        await kestrel.hears_no_alarm()


async def test_a_statement_that_changes_in_the_middle_of_a_session_holds_nothing_up(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await meridian.admits("statement", meridian.party.statement_record(2))
    said = await meridian.says("conjunction.alert")
    await kestrel.has_received(said, within=5)
    await kestrel.hears_no_alarm()


async def test_what_was_said_under_an_older_statement_can_still_be_judged() -> None:
    """Two statements went by while the link was down; a release names the one between."""
    async with Simulation() as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        await sim.linked()
        await sim.lost()
        await meridian.admits("statement", meridian.party.statement_record(2))
        between = await meridian.says("conjunction.alert")
        await meridian.admits("statement", meridian.party.statement_record(3))
        after = await meridian.says("procedure.free_text")
        sim.heal("MERIDIAN", "KESTREL")
        await kestrel.has_received(after)
        await kestrel.has_received(between)
        await kestrel.hears_no_alarm()


async def test_both_ends_sign_one_head_for_each_line_and_keep_the_same_bytes(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("conjunction.alert")
    await kestrel.has_received(said)
    await kestrel.acknowledges(said)
    await meridian.sees(said, "acknowledged")
    await sim.passes(hours=1)
    for from_, to in (("MERIDIAN", "KESTREL"), ("KESTREL", "MERIDIAN")):
        where = (HEADS.c.from_centre == from_, HEADS.c.to_centre == to)
        here, there = meridian.rows(HEADS, *where)[-1], kestrel.rows(HEADS, *where)[-1]
        assert here.bytes == there.bytes
        sender, receiver = sim.parties[from_].signer, sim.parties[to].signer
        head = common(
            SignedRecord.parse(here.bytes),
            "test",
            {key_id(ED25519, sender.public): sender.public},
            {key_id(ED25519, receiver.public): receiver.public},
        )
        assert (head.epoch, head.number) == (1, 1)


# -- the line is cut -------------------------------------------------------------------------------------------------


async def test_what_was_said_while_the_line_was_cut_arrives_once_and_in_order(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    sim.cut("MERIDIAN", "KESTREL")
    said = [await meridian.says("procedure.free_text") for _ in range(5)]
    await sim.passes(minutes=10)
    assert meridian.owes("KESTREL") == 5
    assert not any(kestrel.received(each) for each in said)
    sim.heal("MERIDIAN", "KESTREL")
    for each in said:
        await kestrel.has_received(each)
    await sim.linked()
    arrived = [row.message for row in kestrel.rows(FEED, FEED.c.what == "arrived")]
    assert arrived == [each.hash for each in said]
    await until(lambda: meridian.owes("KESTREL") == 0, 10, "everything is receipted")


async def test_a_connection_that_breaks_in_the_middle_of_a_frame(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    sim.network.break_at_next("MERIDIAN", "KESTREL")
    said = await meridian.says("conjunction.alert")
    await kestrel.has_received(said)
    await meridian.sees(said, "received")
    assert times_shown(kestrel, said) == 1
    assert kestrel.unreadable == 0


async def test_a_receipt_that_was_lost_is_asked_for_again(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    sim.network.break_at_next("KESTREL", "MERIDIAN")  # the next that KESTREL says is its receipt
    said = await meridian.says("conjunction.alert")
    await kestrel.has_received(said)
    await meridian.sees(said, "received")
    await sim.linked()
    assert times_shown(kestrel, said) == 1


@pytest.mark.parametrize("who", ["MERIDIAN", "KESTREL"])
async def test_a_line_that_passes_nothing_one_way_is_lost_for_both(sim: Simulation, who: str) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    sim.cut(who, "KESTREL" if who == "MERIDIAN" else "MERIDIAN", one_way=True)
    await sim.passes(seconds=40)
    assert not sim.is_linked()
    said = await meridian.says("conjunction.alert")
    await sim.passes(minutes=2)
    assert not kestrel.received(said)
    sim.heal("MERIDIAN", "KESTREL")
    await kestrel.has_received(said)
    assert times_shown(kestrel, said) == 1


async def test_both_seats_hear_that_the_link_is_lost_and_that_it_is_back(sim: Simulation) -> None:
    seat = await sim["MERIDIAN"].seat()
    await seat.caught_up()
    assert seat.board.links["KESTREL"].up
    cut_at = sim.now
    sim.cut("MERIDIAN", "KESTREL")
    await until(lambda: not seat.board.links["KESTREL"].up, 20, "LINK LOST")
    heard_at = seat.board.links["KESTREL"].heard_at
    assert heard_at is not None
    assert heard_at <= cut_at + 100
    assert sim.now - cut_at <= 16_000
    sim.heal("MERIDIAN", "KESTREL")
    await until(lambda: seat.board.links["KESTREL"].up, 60, "the link is back")


async def test_when_a_lost_link_was_heard_last_is_known_after_a_restart_too(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    cut_at = sim.now
    sim.cut("MERIDIAN", "KESTREL")
    await sim.lost()
    await meridian.restart()
    [link] = (await (await meridian.seat()).status()).links
    assert not link.up
    assert link.heard_at is not None
    assert link.heard_at <= cut_at + 100


async def test_a_peer_that_lost_its_power_and_is_back_is_believed_over_its_dead_link(sim: Simulation) -> None:
    """It says nothing as it goes, so that the link still looks well here when it calls again."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.kill(silent=True)
    said = await meridian.says("conjunction.alert")
    await sim.passes(seconds=1)
    await kestrel.start()
    await kestrel.has_received(said, within=30)
    await sim.linked()
    assert times_shown(kestrel, said) == 1


# -- which link ------------------------------------------------------------------------------------------------------


async def test_of_two_links_one_stays_and_nothing_is_lost() -> None:
    """Both dial at the same instant, over and over."""
    async with Simulation(delay=(0.2, 0.2)) as sim:
        await sim.linked()
        for _ in range(3):
            sim.break_off("MERIDIAN", "KESTREL")
            said = await sim["MERIDIAN"].says("procedure.free_text")
            await sim["KESTREL"].has_received(said)
            await sim.linked()
            await sim.passes(minutes=1)
            assert sim.network.connections("MERIDIAN", "KESTREL") == 1
            assert times_shown(sim["KESTREL"], said) == 1
            assert sim["MERIDIAN"].owes("KESTREL") == 0


async def test_a_link_that_stands_is_left_alone(sim: Simulation) -> None:
    [wire] = sim.network.wires
    await sim.passes(hours=3)
    assert sim.network.wires == [wire]


# -- what goes first -------------------------------------------------------------------------------------------------


async def test_a_flash_overtakes_the_routine_that_waits_for_a_slow_line() -> None:
    """300 bytes a second: what waits would take most of an hour."""
    async with Simulation() as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        await sim.linked()
        await sim.lost()
        routine = [await sim.submitted(text="x" * 3000, precedence=Precedence.ROUTINE) for _ in range(80)]
        sim.network.road("MERIDIAN", "KESTREL").rate = 3000
        sim.heal("MERIDIAN", "KESTREL")
        await kestrel.has_received(routine[0], within=120)
        flash = await meridian.says("conjunction.alert", precedence="FLASH", precedence_reason="it closes fast")
        await kestrel.has_received(flash, within=30)
        assert sum(kestrel.received(each) for each in routine) < 40
        for each in routine:
            await kestrel.has_received(each, within=1200)
        line = kestrel.read(lambda c: incoming_line(c, "KESTREL", "MERIDIAN", None))
        assert line is not None
        assert (line.mark, dict(line.above)) == (81, {})


async def test_a_flash_goes_though_the_other_side_receipts_nothing() -> None:
    """The window of what may be on its way is full of routine."""
    async with Simulation() as sim:
        meridian = sim["MERIDIAN"]
        await sim["KESTREL"].stop()
        for _ in range(70):
            await sim.submitted(precedence=Precedence.ROUTINE)
        kestrel = await Adversary.dials(sim, "MERIDIAN", as_="KESTREL")
        kestrel.is_level()
        await until(lambda: len(envelopes(kestrel)) == 64, 10, "as many as may go without a receipt")
        await sim.passes(seconds=5)
        assert len(envelopes(kestrel)) == 64
        flash = await meridian.says("conjunction.alert", precedence="FLASH", precedence_reason="it closes fast")
        await until(lambda: flash.hash in envelopes(kestrel), 5, "the FLASH")


def envelopes(he: Adversary) -> list[bytes]:
    """The messages in the envelopes that he was sent."""
    inside = [Envelope.parse(content) for kind, content in he.opened() if kind == "envelope"]
    return [message_hash(each.message, "test") for each in inside]


async def test_what_overtook_is_marked_and_the_gap_is_told_and_closed() -> None:
    async with Simulation() as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        seat = await kestrel.seat()
        await sim.linked()
        await sim.lost()
        routine = await meridian.says("procedure.free_text", precedence="ROUTINE")
        flash = await meridian.says("conjunction.alert", precedence="FLASH", precedence_reason="it closes fast")
        sim.heal("MERIDIAN", "KESTREL")
        await kestrel.has_received(routine)
        await until(lambda: routine.hash in seat.board.matters, 10, "both are on the board")
        assert seat.board.matters[flash.hash].marks == ("gap_before",)
        assert seat.board.matters[routine.hash].marks == ()
        [gap] = seat.board.gaps.values()
        assert (gap.peer, gap.first, gap.last, gap.open) == ("MERIDIAN", 1, 1, False)


async def test_a_hold_that_overtakes_its_message_applies_when_that_comes() -> None:
    async with Simulation() as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        await sim.linked()
        await sim.lost()
        text = await meridian.says("procedure.free_text", precedence="ROUTINE")
        await (await meridian.has_on_board(text)).send(
            {
                "type": "procedure.hold",
                "precedence": "FLASH",
                "relation": {"kind": "update", "message": text.hash.hex()},
                "body": {"reason": "being_checked"},
            }
        )
        sim.heal("MERIDIAN", "KESTREL")
        await kestrel.has_received(text)
        first, second = [row.message for row in kestrel.rows(FEED, FEED.c.what == "arrived")]
        assert (first != text.hash, second) == (True, text.hash)
        seat = await kestrel.seat()
        await until(lambda: text.hash in seat.board.matters, 10, "it is on the board")
        assert seat.board.matters[text.hash].held is not None


# -- what cannot be opened -------------------------------------------------------------------------------------------


async def test_a_box_that_met_a_new_key_on_its_way_is_sealed_again(sim: Simulation) -> None:
    """KESTREL rotates, and destroys the old key, while a message sealed for that is on the road."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    taps = sim.network.tap("KESTREL", "MERIDIAN")
    sim.network.cut("MERIDIAN", "KESTREL", one_way=True)
    said = await sim.submitted()
    fresh = SealingPrivate(seed("the next week's sealing key", length=96))
    kestrel.node.station.sealing = FixedSealing((fresh,))
    await kestrel.node._publish()
    sim.heal("MERIDIAN", "KESTREL")
    await kestrel.has_received(said)
    assert [frame for frame in taps.frames if isinstance(frame, KeyGone)]
    new = meridian.roster.bulletin("KESTREL")
    assert new is not None
    assert new.sealing == (fresh.public,)
    assert times_shown(kestrel, said) == 1
    await kestrel.hears_no_alarm()


async def test_after_a_restart_with_another_key_the_bulletin_comes_first(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.stop()
    kestrel.sealing = [SealingPrivate(seed("the next week's sealing key", length=96))]
    said = await meridian.says("conjunction.alert")
    await kestrel.start()
    await kestrel.has_received(said)
    assert kestrel.unreadable == 0


async def test_unreadable_twice_is_given_up_with_a_void_and_both_sides_are_alarmed(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    good = kestrel.node.station.sealing
    kestrel.node.station.sealing = Deaf(good.keys)
    said = await meridian.says("conjunction.alert")
    await meridian.is_alarmed("unreadable")
    kestrel.node.station.sealing = good
    assert kestrel.unreadable >= 2
    [row] = meridian.rows(ENVELOPES, ENVELOPES.c.message == said.hash)
    assert (row.received, row.refused) == (True, "unreadable")
    assert (await meridian.sees(said, "refused")).here.exchange.refused_code == "unreadable"

    sim.break_off("MERIDIAN", "KESTREL")  # the void itself could not be read either: it is told at the next session
    after = await meridian.says("procedure.free_text")
    await kestrel.has_received(after)
    await kestrel.is_alarmed("void")
    assert [row.number for row in kestrel.rows(VOIDS)] == [1]
    line = kestrel.read(lambda c: incoming_line(c, "KESTREL", "MERIDIAN", None))
    assert line is not None
    assert (line.mark, dict(line.above)) == (2, {})
    assert [row.hash for row in kestrel.rows(MESSAGES)] == [after.hash]


class Deaf:
    """Sealing keys that open nothing: a fault of this node's memory."""

    def __init__(self, keys: Any) -> None:
        wrong = SealingPrivate(seed("another key altogether", length=96))
        self.keys = dict.fromkeys(keys, wrong)
        self.published: list[bytes] = []

    def rotate(self, now: int) -> bool:
        return False


# -- the link test ---------------------------------------------------------------------------------------------------


async def test_the_link_is_tested_as_it_comes_up_and_every_hour_from_either_side(sim: Simulation) -> None:
    def tests() -> list[tuple[str, int]]:
        return [(centre, at) for at, centre, _, step, _ in sim.traced if step == "link_tested"]

    assert {centre for centre, _ in tests()} == {"MERIDIAN", "KESTREL"}
    before = len(tests())
    await sim.passes(hours=4)
    hourly = tests()[before:]
    assert [at // HOUR for _, at in hourly] == list(range(hourly[0][1] // HOUR, hourly[0][1] // HOUR + 4))
    assert [centre for centre, _ in hourly[::2]] == [hourly[0][0]] * 2
    assert [centre for centre, _ in hourly[1::2]] == [hourly[1][0]] * 2
    assert hourly[0][0] != hourly[1][0]


async def test_a_clock_that_is_wrong_by_more_than_half_a_minute_is_told_to_the_officers(sim: Simulation) -> None:
    sim["KESTREL"].clock.wrong_by_ms = -45_000
    await sim["MERIDIAN"].is_alarmed("clock", within=2 * 3600)
    [alarm] = (await sim["MERIDIAN"].seat()).board.alarms
    assert "differ by -45 s" in alarm.detail


async def test_heads_tell_how_far_a_line_is_before_the_messages_come() -> None:
    async with Simulation() as sim:
        meridian = sim["MERIDIAN"]
        await sim.linked()
        await sim.lost()
        for _ in range(3):
            await meridian.says("procedure.free_text")
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        sim.heal("MERIDIAN", "KESTREL")
        await sim.linked()
        keys = {sim.parties["KESTREL"].sealing.id: sim.parties["KESTREL"].sealing}
        inside = [open_sealed(item.sealed, keys, mode="test") for item in tap.items]
        heads = [unpack(SignedRecord.parse(each.content).payload, Head) for each in inside if each.kind == "head"]
        line = meridian.read(lambda c: outgoing_line(c, "MERIDIAN", "KESTREL"))
        assert line is not None
        assert (heads[0].number, heads[0].release) == (3, line.head)


# -- what was told of a link before the node was ended -----------------------------------------------------------------


async def test_a_link_that_was_up_when_the_node_was_killed_is_lost_when_nobody_answers() -> None:
    async with Simulation() as sim:
        meridian = sim["MERIDIAN"]
        await sim.linked()
        await meridian.kill()
        sim.cut("MERIDIAN", "KESTREL")
        await meridian.start()

        def told() -> dict[str, Any]:
            return meridian.read(lambda c: link_told(c, meridian.place, "KESTREL")) or {}

        assert told()["up"]
        await until(lambda: not told()["up"], 90, "what was up is told as lost")
        assert told()["heard_at"] is not None
