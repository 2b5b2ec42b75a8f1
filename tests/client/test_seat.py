"""Seats at real nodes, over TLS on loopback: what officers do, and what they are told when it cannot be done."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hotline.client import Added, CaughtUp, Connected, Disconnected, NotSeen, Seat, UnsentRefused, WaitEnded
from protocols.errors import Code, Misuse, Refused, WrongDraft
from protocols.exchange import Stage
from protocols.messages.header import Precedence
from tests.client.nodes import Nodes
from tests.parties import HOUR, MINUTE, SECOND, World

DRAFT: dict[str, Any] = {
    "type": "procedure.free_text",
    "to": ["KESTREL"],
    "precedence": "FLASH",
    "precedence_reason": "it closes fast",
    "reply": {"required": "answer"},
    "body": {"subject": "Approach of 44278", "text": "What is its planned minimum range?"},
}


@pytest.fixture
def nodes(tmp_path: Path) -> Nodes:
    return Nodes(World(), tmp_path)


async def until(seat: Seat, condition: Any, seconds: float = 10.0) -> None:
    """Waits until something is so on a seat's board."""
    changes = seat.events()
    async with asyncio.timeout(seconds):
        while not condition():
            await anext(changes)


def refused(code: Code) -> Any:
    return pytest.raises(Refused, match=r".*", check=lambda error: error.code is code)


# -- one message, start to end ------------------------------------------------------------------------------------


async def test_one_message_across_the_line(nodes: Nodes) -> None:
    async with (
        nodes.serve("MERIDIAN"),
        nodes.serve("KESTREL"),
        nodes.seat("MERIDIAN", "WATCH-1") as author,
        nodes.seat("MERIDIAN", "WATCH-2") as second,
        nodes.seat("KESTREL", "WATCH-1") as kestrel,
    ):
        receipt = await author.send(DRAFT)
        assert receipt.state == "waiting"
        hash = receipt.message
        await until(second, lambda: hash in second.board.waiting)
        assert second.board.find_waiting(receipt.digits).author == "WATCH-1"
        released = await second.release(hash)
        assert (released.state, [each.to for each in released.releases]) == ("released", ["KESTREL"])

        await until(kestrel, lambda: hash in kestrel.board.matters)
        matter = kestrel.board.find(receipt.digits)
        assert matter.incoming
        assert matter.officers == ("WATCH-1", "WATCH-2")
        assert kestrel.board.shelf(matter, nodes.world.now) == "needs_you"
        nodes.world.now += 30 * SECOND
        await kestrel.show(hash)
        await author.wait_for(hash, Stage.SHOWN, 10)
        nodes.world.now += MINUTE
        assert (await kestrel.acknowledge(hash)).state == "released"
        seen = await author.wait_for(hash, "acknowledged", 10)
        assert seen.here.exchange.acknowledged_by == "WATCH-1"
        assert seen.here.exchange.shown == nodes.world.now - MINUTE

        assert (await kestrel.answer(hash, "accepted_as_asked")).state == "waiting"
        async with nodes.seat("KESTREL", "WATCH-2") as other:
            await other.caught_up()
            [waiting] = other.board.waiting.values()
            await other.release(waiting.hash)
        answered = await second.wait_for(hash, "answered", 10, centre="KESTREL")
        assert author.board.shelf(answered, nodes.world.now) == "answered"
        for seat in (author, second, kestrel):
            assert not seat.board.distrusted
            assert not seat.unsent


async def test_holding_then_a_cheap_answer(nodes: Nodes) -> None:
    async with (
        nodes.serve("MERIDIAN"),
        nodes.serve("KESTREL"),
        nodes.seat("MERIDIAN", "WATCH-1") as author,
        nodes.seat("MERIDIAN", "WATCH-2") as second,
        nodes.seat("KESTREL", "WATCH-1") as kestrel,
    ):
        hash = await released(author, second)
        await until(kestrel, lambda: hash in kestrel.board.matters)
        await kestrel.holding(hash, nodes.world.now + HOUR)
        seen = await author.wait_for(hash, Stage.HOLDING, 10)
        assert seen.here.exchange.holding_until == nodes.world.now + HOUR
        await kestrel.cheap_answer(hash, "received_no_comment")
        await author.wait_for(hash, Stage.ANSWERED, 10)


async def released(author: Seat, second: Seat) -> bytes:
    """MERIDIAN's FLASH, released by two."""
    receipt = await author.send(DRAFT)
    await until(second, lambda: receipt.message in second.board.waiting)
    await second.release(receipt.message)
    await until(author, lambda: receipt.message in author.board.matters)
    return receipt.message


async def test_hold_then_cancel(nodes: Nodes) -> None:
    async with (
        nodes.serve("MERIDIAN"),
        nodes.serve("KESTREL"),
        nodes.seat("MERIDIAN", "WATCH-1") as author,
        nodes.seat("MERIDIAN", "WATCH-2") as second,
        nodes.seat("KESTREL", "WATCH-1") as kestrel,
    ):
        hash = await released(author, second)
        assert (await author.hold(hash, "being_checked")).state == "released"
        await until(kestrel, lambda: hash in kestrel.board.matters and kestrel.board.matters[hash].held is not None)
        assert (await author.cancel(hash, "sent_in_error")).state == "waiting"
        await until(second, lambda: bool(second.board.waiting))
        await second.release(next(iter(second.board.waiting)))
        await until(kestrel, lambda: kestrel.board.matters[hash].cancelled is not None)
        assert kestrel.board.matters[hash].held is None
        with refused(Code.RELATION_WRONG):
            await kestrel.hold(hash)


async def test_the_second_officer_sends_it_back(nodes: Nodes) -> None:
    async with (
        nodes.serve("MERIDIAN"),
        nodes.seat("MERIDIAN", "WATCH-1") as author,
        nodes.seat("MERIDIAN", "WATCH-2") as second,
    ):
        receipt = await author.send(DRAFT)
        await until(second, lambda: receipt.message in second.board.waiting)
        changes = author.events()
        await second.return_(receipt.message, "the figure is yesterday's")
        async for change in changes:
            if isinstance(change, WaitEnded):
                assert (change.how, change.by, change.reason) == ("returned", "WATCH-2", "the figure is yesterday's")
                break
        with refused(Code.NOT_WAITING):
            await second.release(receipt.message)


# -- what is not done -----------------------------------------------------------------------------------------------


async def test_every_wrong_field_at_once_and_nothing_signed(nodes: Nodes) -> None:
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        with pytest.raises(WrongDraft) as caught:
            await seat.send(DRAFT | {"to": [], "precedence": "URGENT", "body": {"subject": ""}})
        assert {fault.path for fault in caught.value.faults} >= {"to", "precedence", "body.subject", "body.text"}
        assert not seat.unsent


async def test_what_was_drawn_is_what_is_signed(nodes: Nodes) -> None:
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        drawn = seat.prepare(DRAFT)
        nodes.world.now += MINUTE  # the officer reads
        other = seat.prepare(DRAFT | {"body": {"subject": "Approach of 44278", "text": "We ask nothing."}})
        with pytest.raises(Misuse):
            await seat.submit(drawn._replace(data=other.data))
        with pytest.raises(Misuse):
            await seat.submit(drawn._replace(data=other.data, hash=other.hash))
        assert (await seat.submit(drawn)).message == drawn.hash
        await until(seat, lambda: drawn.hash in seat.board.waiting)
        assert seat.board.waiting[drawn.hash].data == drawn.data


async def test_the_author_cannot_be_the_second(nodes: Nodes) -> None:
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        receipt = await seat.send(DRAFT)
        await until(seat, lambda: receipt.message in seat.board.waiting)
        with refused(Code.SAME_OFFICER):
            await seat.release(receipt.message)


async def test_what_the_node_refuses_is_refused_with_its_code_and_kept_no_longer(nodes: Nodes) -> None:
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        with refused(Code.UNKNOWN_CENTRE):
            await seat.send(DRAFT | {"to": ["HALCYON"]})
        assert not seat.unsent


async def test_nobody_saw_it(nodes: Nodes) -> None:
    async with (
        nodes.serve("MERIDIAN"),
        nodes.seat("MERIDIAN", "WATCH-1") as author,
        nodes.seat("MERIDIAN", "WATCH-2") as second,
    ):
        hash = await released(author, second)
        with pytest.raises(NotSeen) as caught:
            await author.wait_for(hash, "shown", 0.1)
        assert caught.value.missing == ("KESTREL",)
        assert caught.value.code is Code.NOT_SEEN


# -- who may sit here -----------------------------------------------------------------------------------------------


async def test_a_key_that_the_roster_does_not_list_gets_no_seat(nodes: Nodes) -> None:
    stranger = nodes.world.meridian.key("nobody")
    async with nodes.serve("MERIDIAN"):
        with refused(Code.HELLO_REFUSED):
            async with nodes.seat("MERIDIAN", "WATCH-1", signer=stranger):
                raise AssertionError("signed on")


async def test_an_officer_under_another_role(nodes: Nodes) -> None:
    async with nodes.serve("MERIDIAN"):
        with refused(Code.HELLO_REFUSED):
            async with nodes.seat("MERIDIAN", "WATCH-1", signer=nodes.world.meridian.officers["WATCH-2"]):
                raise AssertionError("signed on")


async def test_a_drill_key_at_a_test_seat(nodes: Nodes) -> None:
    with refused(Code.WRONG_MODE):
        async with nodes.seat("MERIDIAN", "WATCH-1", signer=World("drill").meridian.officers["WATCH-1"]):
            raise AssertionError("signed on")


async def test_another_node_at_our_nodes_address(nodes: Nodes) -> None:
    """KESTREL's node answers where MERIDIAN's seat dials: it is not believed, whatever it says."""
    async with nodes.serve("KESTREL"):
        profile = replace(nodes.profile("MERIDIAN", "WATCH-1"), address=nodes.addresses["KESTREL"])
        with refused(Code.HELLO_REFUSED) as caught:
            async with nodes.seat("MERIDIAN", "WATCH-1", profile=profile):
                raise AssertionError("signed on")
        assert "hung up" in str(caught.value)


async def test_a_seat_that_knows_nobody_believes_nobody(nodes: Nodes) -> None:
    profile = nodes.profile("MERIDIAN", "WATCH-1")
    profile.records.write(())
    async with nodes.serve("MERIDIAN"):
        with refused(Code.HELLO_REFUSED) as caught:
            async with nodes.seat("MERIDIAN", "WATCH-1", profile=profile):
                raise AssertionError("signed on")
        assert "unknown_centre" in str(caught.value)


# -- the node goes away ---------------------------------------------------------------------------------------------


async def test_without_a_node_an_impatient_sign_on_says_so(nodes: Nodes) -> None:
    with refused(Code.NOT_REACHABLE):
        async with nodes.seat("MERIDIAN", "WATCH-1"):
            raise AssertionError("signed on")


async def test_what_was_signed_without_a_node_goes_when_it_is_there(nodes: Nodes) -> None:
    async with nodes.seat("MERIDIAN", "WATCH-1", patient=True) as seat:
        assert not seat.connected
        with refused(Code.NOT_REACHABLE) as caught:
            await seat.send(DRAFT)
        assert "is signed and kept" in str(caught.value)
        assert len(seat.unsent) == 1
        changes = seat.events()
        async with nodes.serve("MERIDIAN"):
            await until(seat, lambda: bool(seat.board.waiting))
            await until(seat, lambda: not seat.unsent)
        seen = [type(change) for change in drained(changes)]
        assert Connected in seen
        assert CaughtUp in seen


def drained(changes: Any) -> list[Any]:
    found = []
    while not changes._queue.empty():
        found.append(changes._queue.get_nowait())
    return found


async def test_what_was_signed_before_a_crash_goes_at_the_next_sign_on_once(nodes: Nodes) -> None:
    async with nodes.seat("MERIDIAN", "WATCH-1", patient=True) as seat:
        with refused(Code.NOT_REACHABLE):
            await seat.send(DRAFT)
        [kept] = seat.unsent
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as again:
        await until(again, lambda: kept.hash in again.board.waiting)
        assert not again.unsent
        nodes.profile("MERIDIAN", "WATCH-1").unsent.keep(kept)  # the crash was after the node had it
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as third:
        await third.caught_up()
        assert list(third.board.waiting) == [kept.hash]
        assert not third.unsent


async def test_what_the_node_refuses_later_is_told_and_kept_no_longer(nodes: Nodes) -> None:
    async with nodes.seat("MERIDIAN", "WATCH-1", patient=True) as seat:
        with refused(Code.NOT_REACHABLE):
            await seat.send(DRAFT | {"to": ["HALCYON"]})
        [kept] = seat.unsent
        changes = seat.events()
        async with nodes.serve("MERIDIAN"):
            async for change in changes:
                if isinstance(change, UnsentRefused):
                    assert (change.hash, change.code) == (kept.hash, Code.UNKNOWN_CENTRE)
                    break
        assert not seat.unsent


async def test_a_seat_comes_back_by_itself_and_misses_nothing(nodes: Nodes) -> None:
    async with nodes.seat("MERIDIAN", "WATCH-1", patient=True) as author:
        changes = author.events()
        async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-2") as second:
            await until(author, lambda: author.connected)
            assert author.link_age is not None
            first = await released(author, second)
        await until(author, lambda: not author.connected)
        assert author.link_age is None
        async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-2") as second:
            await second.caught_up()
            assert first in second.board.matters
            receipt = await second.send(DRAFT)
            await until(author, lambda: receipt.message in author.board.waiting)
        seen = drained(changes)
        assert sum(isinstance(change, Added) for change in seen) == 1
        assert any(isinstance(change, Disconnected) and change.code is Code.NOT_REACHABLE for change in seen)


# -- asking the node ------------------------------------------------------------------------------------------------


async def test_an_old_message_is_fetched_by_its_digits(nodes: Nodes) -> None:
    async with (
        nodes.serve("MERIDIAN"),
        nodes.seat("MERIDIAN", "WATCH-1") as author,
        nodes.seat("MERIDIAN", "WATCH-2") as second,
    ):
        hash = await released(author, second)
        digits = author.board.matters[hash].digits
        del author.board.matters[hash]
        assert (await author.find(digits)).hash == hash
        assert (await author.history(hash)).precedence is Precedence.FLASH
        with refused(Code.NOT_FOUND):
            await author.find("ffffffffffff")


async def test_the_node_says_how_it_is(nodes: Nodes) -> None:
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        status = await seat.status()
        assert status.seats == ("WATCH-1",)
        assert [(link.peer, link.up) for link in status.links] == [("KESTREL", False)]


async def test_a_link_is_tested_on_demand(nodes: Nodes) -> None:
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        with refused(Code.NOT_REACHABLE):
            await seat.test_link("KESTREL")
        async with nodes.serve("KESTREL"):
            await until(seat, lambda: "KESTREL" in seat.board.links and seat.board.links["KESTREL"].up)
            tested = await seat.test_link("KESTREL")
            assert (tested.peer, tested.up, tested.tested_at) == ("KESTREL", True, nodes.world.now)


async def test_a_new_record_is_handed_in_and_remembered(nodes: Nodes) -> None:
    newer = nodes.world.kestrel.statement_record(2)
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        answer = await seat.admit("statement", newer)
        assert answer["version"] == 2
        await until(seat, lambda: seat.board.roster.statement_of("KESTREL")[1].version == 2)
    assert ("statement", newer) in nodes.profile("MERIDIAN", "WATCH-1").records.read()


async def test_a_node_that_went_back_to_an_older_roster_is_found_out(nodes: Nodes, tmp_path: Path) -> None:
    newer = nodes.world.meridian.statement_record(2)
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        await seat.admit("statement", newer)
        await until(seat, lambda: seat.board.roster.statement_of("MERIDIAN")[1].version == 2)
    (tmp_path / "MERIDIAN.sqlite").unlink()
    async with nodes.serve("MERIDIAN"), nodes.seat("MERIDIAN", "WATCH-1") as seat:
        await seat.caught_up()
        assert seat.board.roster.statement_of("MERIDIAN")[1].version == 2
        [found] = [each for each in seat.board.distrusted if "statement" in each.detail]
        assert found.code is Code.RECORD_ROLLED_BACK
