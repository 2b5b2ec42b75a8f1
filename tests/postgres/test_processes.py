"""Two processes of MERIDIAN serve one database: seats on one see what arrives at the other, one has the link."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from hotline.client import Seat
from hotline.node.deliver.ownership import link_of
from protocols.messages.header import Precedence
from tests.parties import World
from tests.postgres.processes import Several
from tests.waiting import until

FLASH: dict[str, Any] = {
    "type": "procedure.free_text",
    "to": ["KESTREL"],
    "precedence": "FLASH",
    "precedence_reason": "it closes fast",
    "reply": {"required": "answer"},
    "body": {"subject": "Approach of 44278", "text": "What is its planned minimum range?"},
}
THEIRS = FLASH | {"to": ["MERIDIAN"]}


@pytest.fixture
def nodes(tmp_path: Path, url: str) -> Several:
    return Several(World(), tmp_path, url)


async def released(author: Seat, second: Seat, draft: dict[str, Any]) -> bytes:
    """Two officers say it."""
    receipt = await author.send(draft)
    await until(lambda: receipt.message in second.board.waiting)
    await second.release(receipt.message)
    return receipt.message


async def says(seat: Seat, *, link_up: bool, seats: tuple[str, ...]) -> None:
    """Its node says so, within a few seconds."""
    async with asyncio.timeout(10):
        while True:
            status = await seat.status()
            if ([link.up for link in status.links], tuple(sorted(status.seats))) == ([link_up], seats):
                return
            await asyncio.sleep(0.1)


def owns(node: Any, what: str) -> bool:
    return bool(node.store.fellows.owns(what))


def linked(node: Any) -> bool:
    return any(peer.link is not None and not peer.link.lost.done() for peer in node.peers)


async def test_two_officers_at_two_processes_release_one_message_and_both_see_it_answered(nodes: Several) -> None:
    async with (
        nodes.serve("KESTREL"),
        nodes.process("first") as first,
        nodes.process("second") as second,
        nodes.seat_at("first", "WATCH-1") as one,
        nodes.seat_at("second", "WATCH-2") as two,
        nodes.seat("KESTREL", "WATCH-1") as kestrel,
        nodes.seat("KESTREL", "WATCH-2") as other,
    ):
        await until(lambda: linked(first) or linked(second))
        hash = await released(one, two, FLASH)
        await until(lambda: hash in kestrel.board.matters)
        await kestrel.show(hash)
        await kestrel.acknowledge(hash)
        for seat in (one, two):
            await seat.wait_for(hash, "acknowledged", 10)
        asked = await released(kestrel, other, THEIRS)
        await until(lambda: asked in one.board.matters and asked in two.board.matters)
        assert one.board.matters[asked].message.precedence is Precedence.FLASH
        assert linked(first) != linked(second)  # one of them has the link
        for seat in (one, two):  # and both say so
            await says(seat, link_up=True, seats=("WATCH-1", "WATCH-2"))
            assert (await seat.test_link("KESTREL")).up


async def test_when_the_owner_goes_the_other_has_the_link_within_seconds(nodes: Several) -> None:
    async with nodes.serve("KESTREL") as kestrel, nodes.process("second") as second, AsyncExitStack() as stack:
        first = await stack.enter_async_context(nodes.process("first"))
        await until(lambda: linked(second))
        owner, other = second, first
        assert owns(owner, link_of("KESTREL"))
        await owner.stop()
        await until(lambda: linked(other), 10)
        await until(lambda: linked(kestrel), 10)


async def test_a_seat_whose_process_goes_is_at_another_by_itself(nodes: Several) -> None:
    async with nodes.process("second"), AsyncExitStack() as stack:
        first = await stack.enter_async_context(nodes.process("first"))
        async with nodes.seat_at("first", "WATCH-1") as seat:
            await until(lambda: len(seat.board.roster.bulletin("MERIDIAN").addresses) == 2)  # type: ignore[union-attr]
            await first.stop()
            await until(lambda: seat.connected)
            assert (await seat.status()).seats == ("WATCH-1",)


async def test_a_link_that_comes_to_another_process_is_taken_over_by_it(nodes: Several) -> None:
    """KESTREL knows of one address, at which the process listens that does not dial."""
    link = link_of("KESTREL")
    async with nodes.process("first") as first, nodes.process("second") as second:
        await until(lambda: owns(first, link) or owns(second, link))
        owner, other = (first, second) if owns(first, link) else (second, first)
        nodes.addresses["MERIDIAN"] = other.address
        async with nodes.serve("KESTREL") as kestrel:
            await until(lambda: linked(kestrel) and (linked(other) or linked(owner)), 15)
            assert linked(other) != linked(owner)


async def test_the_bulletin_names_every_process(nodes: Several) -> None:
    async with nodes.process("first") as first, nodes.process("second") as second:
        both = {nodes.listening["first"], nodes.listening["second"]}
        for node in (first, second):
            await until(lambda node=node: set(node.committer.roster.bulletin("MERIDIAN").addresses) == both)  # type: ignore[misc]


async def test_what_is_done_once_is_done_by_one(nodes: Several) -> None:
    async with nodes.process("first") as first, nodes.process("second") as second:
        await until(lambda: owns(first, "duties") or owns(second, "duties"))
        await asyncio.sleep(1.5)
        assert owns(first, "duties") != owns(second, "duties")
