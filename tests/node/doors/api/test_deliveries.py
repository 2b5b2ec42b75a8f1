"""How far a message has come, told to a program that waits for it; and the proof of it."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path

import pytest

from hotline.client import Seat
from hotline.node.doors.api import deliveries
from protocols.envelope import open_envelope
from protocols.journal import Leaf
from protocols.notice import read_notice
from protocols.pae import digest
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.client.nodes import Nodes
from tests.node.doors.api.door import Door, at_the_door, serving
from tests.parties import MINUTE, World


async def sent(door: Door, **changes: object) -> str:
    id = door.id()
    reply = await door.call("PUT", f"/v1/messages/{id}", await door.signed(id, **changes))
    assert reply.status == 201, reply.body
    return id


async def acknowledged(seat: Seat, digits: str) -> None:
    """KESTREL's officer sees it come, has it on the screen, and takes it."""
    async with asyncio.timeout(10):
        changes = seat.events()
        while not any(each.digits == digits for each in seat.board.matters.values()):
            await anext(changes)
    matter = seat.board.find(digits)
    await seat.show(matter.hash)
    await seat.acknowledge(matter.hash)


async def test_each_rung_is_told_with_its_time_and_each_negative_with_its_age(door: Door) -> None:
    id = await sent(door)
    door.world.now += 36 * MINUTE
    reply = (await door.call("GET", f"/v1/messages/{id}/deliveries")).body
    there = reply["deliveries"][0]
    assert (there["centre"], there["stage"], there["number"], reply["reached"]) == ("KESTREL", "released", 1, None)
    assert there["times"] == {"released": reply["now"] - 36 * MINUTE}
    assert set(there["due"]) == {"received", "shown", "acknowledged"} or "answered" in there["due"]
    negatives = {each["what"]: each for each in there["not_yet"]}
    assert {"not_received", "not_seen", "not_acknowledged"} <= set(negatives)
    seen = negatives["not_seen"]
    assert (seen["for_ms"], seen["late_ms"]) == (36 * MINUTE, 6 * MINUTE)
    assert seen["due"] == there["due"]["shown"]


async def test_who_waits_for_a_draft_is_told_when_it_was_released_and_acknowledged(world: World, folder: Path) -> None:
    nodes = Nodes(world, folder)
    async with serving(nodes, "KESTREL"), at_the_door(world, folder, nodes) as door:
        id = door.id()
        left = await door.call("PUT", f"/v1/messages/{id}", door.draft())
        waiting = asyncio.get_running_loop().create_task(
            door.call("GET", f"/v1/messages/{id}/deliveries?wait=30&until=acknowledged")
        )
        message = (await door.call("GET", f"/v1/messages/{id}?as=envelope")).body["message"]
        signed = door.by_officers(message, WATCH_1="sole")
        released = await door.call("PUT", f"/v1/messages/{id}", signed, token=door.officer())
        assert released.status == 201, released.body
        async with nodes.seat("KESTREL", "WATCH-1") as seat:
            await acknowledged(seat, left.body["digits"])
            async with asyncio.timeout(10):
                reply = (await waiting).body
        there = reply["deliveries"][0]
        assert (reply["reached"], there["stage"]) == (True, "acknowledged")
        assert there["by"] == {"shown": "WATCH-1", "acknowledged": "WATCH-1"}
        assert {"released", "sent", "received", "shown", "acknowledged"} <= set(there["times"])
        await proof_holds(door, id)


async def proof_holds(door: Door, id: str) -> None:
    """Every byte of the proof verifies against the roster, and the journal has it where it says."""
    proof = (await door.call("GET", f"/v1/messages/{id}/proof")).body
    roster, mode = door.node.committer.roster, door.world.mode
    release = proof["releases"][0]
    authentic = open_envelope(base64.b64decode(release["envelope"]), roster, mode=mode, me="MERIDIAN", outgoing=True)
    assert (authentic.message_hash.hex(), authentic.release_hash.hex()) == (proof["hash"], release["release"])
    said = {each["what"]: each for each in proof["notices"]}
    assert {"received", "shown"} <= set(said)
    received = SignedRecord.parse(base64.b64decode(said["received"]["notice"]))
    notice, _ = read_notice(received, mode, centre={door.world.kestrel.signer.id: door.world.kestrel.signer.public},
                            officers={})  # fmt: skip
    assert notice.from_ == "KESTREL"
    for entered, subject in ((release["entered"], authentic.release_hash), (said["received"]["entered"],
                             digest("notice", mode, received.payload))):  # fmt: skip
        assert unpack(base64.b64decode(entered["leaf"]), Leaf).subject == subject
        assert entered["index"] < proof["journal"]["size"]


async def test_the_journal_s_entry_is_found_wherever_the_clock_was(door: Door) -> None:
    ids = []
    for minutes in (60, 60, -90, 1, 0):
        door.world.now += minutes * MINUTE
        ids.append(await sent(door))
    found = [(await door.call("GET", f"/v1/messages/{id}/proof")).body["releases"][0]["entered"] for id in ids]
    assert [each["kind"] for each in found] == ["released"] * 5
    assert [each["index"] for each in found] == sorted({each["index"] for each in found})


async def test_who_waits_in_vain_is_told_so_when_the_seconds_are_over(door: Door) -> None:
    id = await sent(door)
    began = asyncio.get_running_loop().time()
    reply = (await door.call("GET", f"/v1/messages/{id}/deliveries?wait=1&until=received")).body
    assert reply["reached"] is False
    assert 0.9 < asyncio.get_running_loop().time() - began < 5
    now = (await door.call("GET", f"/v1/messages/{id}/deliveries?wait=60&until=released")).body
    assert now["reached"] is True
    for query in ("wait=61&until=shown", "wait=-1", "until=seen"):
        assert (await door.call("GET", f"/v1/messages/{id}/deliveries?{query}")).status == 422


async def test_one_program_s_calls_that_wait_are_few_and_one_more_is_answered_at_once(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "MOST_WAITING", 2)
    path = f"/v1/messages/{await sent(door)}/deliveries?wait=2&until=received"
    first = [asyncio.get_running_loop().create_task(door.call("GET", path)) for _ in range(2)]
    while sum(door.rooms.waiting.values()) < 2:
        await asyncio.sleep(0.01)
    began = asyncio.get_running_loop().time()
    assert (await door.call("GET", path)).body["reached"] is False
    assert asyncio.get_running_loop().time() - began < 1
    await asyncio.gather(*first)
    assert not any(door.rooms.waiting.values())


async def test_a_node_that_stops_lets_whoever_waits_go(door: Door) -> None:
    id = await sent(door)
    waiting = asyncio.get_running_loop().create_task(
        door.call("GET", f"/v1/messages/{id}/deliveries?wait=60&until=acknowledged")
    )
    await door.call("GET", "/v1/time")
    began = asyncio.get_running_loop().time()
    await door.node.stop()
    assert asyncio.get_running_loop().time() - began < 5
    await asyncio.gather(waiting, return_exceptions=True)


async def test_a_draft_has_no_deliveries_and_a_stranger_s_message_neither(door: Door) -> None:
    id = door.id()
    await door.call("PUT", f"/v1/messages/{id}", door.draft())
    reply = (await door.call("GET", f"/v1/messages/{id}/deliveries")).body
    assert (reply["state"], reply["deliveries"]) == ("draft", [])
    gone = await door.call("GET", f"/v1/messages/{door.id()}/deliveries")
    assert gone.problem == (404, "not_found", "never", False)
