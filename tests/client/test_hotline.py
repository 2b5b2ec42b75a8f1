"""A program says something: once, whatever is killed when, and it hears how far that came."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hotline.client import Hotline, NotSeen, Seat
from hotline.client.outbox import Outbox
from hotline.node.record import feed
from protocols.errors import Code, Refused, WrongDraft
from protocols.messages.draft import body_of
from protocols.messages.header import parse
from protocols.messages.procedure import FreeText
from tests.client.a_program import SAID
from tests.client.bridges import Bridges
from tests.programs import written
from tests.waiting import until

TEXT = FreeText(subject="Orbit", text="All is well.")


async def there(seat: Seat, hash: bytes) -> None:
    await until(lambda: hash in seat.board.matters)


# -- what is said ----------------------------------------------------------------------------------------------------


async def test_what_it_may_sign_is_released_and_an_officer_takes_it(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline() as hl, bridges.officer() as kestrel:
        sent = await hl.send(written())
        assert sent.state == "released"
        await there(kestrel, sent.hash)
        assert kestrel.board.matters[sent.hash].officers == ("OPS-BRIDGE",)
        await kestrel.acknowledge(sent.hash)
        ladder = await sent.wait_for("acknowledged", timeout=10)
        assert (ladder["KESTREL"].by, ladder["KESTREL"].at) == ("WATCH-1", bridges.world.now)
        assert str(ladder["KESTREL"]).startswith("acknowledged by WATCH-1 ")


async def test_a_typed_body_becomes_a_draft_that_two_officers_sign(bridges: Bridges, node: Any) -> None:
    async with (
        bridges.hotline() as hl,
        bridges.officer("MERIDIAN", "WATCH-1") as first,
        bridges.officer("MERIDIAN", "WATCH-2") as second,
    ):
        sent = await hl.send(TEXT, to=["KESTREL"], precedence="IMMEDIATE", precedence_reason="The burn is near.")
        assert (sent.state, sent.digits) == ("draft", sent.digits)
        await until(lambda: sent.hash in first.board.waiting)
        assert first.board.waiting[sent.hash].body == TEXT
        await first.adopt(sent.hash, "author")
        await until(lambda: sent.state == "waiting")
        await until(lambda: (w := second.board.waiting.get(sent.hash)) is not None and w.by_service is None)
        await second.release(sent.hash)
        assert (await sent.wait_for("released", timeout=10))["KESTREL"].stage == "released"
        assert sent.matter is not None
        assert sent.matter.officers == ("WATCH-1", "WATCH-2")


async def test_a_draft_that_an_officer_returns_is_waited_for_no_longer(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline() as hl, bridges.officer("MERIDIAN") as officer:
        sent = await hl.send(TEXT, to=["KESTREL"])
        await until(lambda: sent.hash in officer.board.waiting)
        await officer.return_(sent.hash, "wrong object")
        with pytest.raises(NotSeen) as error:
            await sent.wait_for("acknowledged", timeout=60)
        assert error.value.stands == "returned by WATCH-1: wrong object"
        assert (sent.state, sent.reason) == ("returned", "wrong object")


async def test_what_has_not_come_names_who_and_as_what_it_stands(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline() as hl:
        sent = await hl.send(written())
        await sent.wait_for("received", timeout=10)
        with pytest.raises(NotSeen) as error:
            await sent.wait_for("acknowledged", timeout=0.05)
        assert error.value.missing == ("KESTREL",)
        assert "received at KESTREL" in str(error.value)
        draft = await hl.send(TEXT, to=["KESTREL"])
        with pytest.raises(NotSeen) as error:
            await draft.wait_for("released", timeout=0.05)
        assert error.value.stands == "draft"


async def test_a_kept_draft_waits_until_its_release_is_asked_for(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline() as hl, bridges.officer("MERIDIAN") as officer:
        sent = await hl.send(TEXT, to=["KESTREL"], request=False, once="thought")
        assert sent.state == "kept"
        again = await hl.send(TEXT, to=["KESTREL"], once="thought")
        await until(lambda: again.hash in officer.board.waiting)
        assert again.hash == sent.hash
        await until(lambda: again.state == "draft")
        await again.withdraw("superseded")
        await until(lambda: again.state == "returned")


async def test_a_program_answers_what_arrived(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline() as hl, bridges.officer() as kestrel:
        asked = await kestrel.send(written("MERIDIAN"))
        assert asked.state == "released"
        await until(lambda: asked.message in hl.board.matters)
        sent = await hl.send(TEXT, relation=("reply", hl.board.matters[asked.message]))
        made = parse(hl._outbox.find(sent.id.bytes).data)  # type: ignore[union-attr]
        assert (made.to, made.case, body_of(made)) == (("KESTREL",), asked.message, TEXT)


async def test_a_wrong_draft_says_every_fault_and_leaves_nothing(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline() as hl:
        with pytest.raises(WrongDraft) as error:
            await hl.send({"type": "procedure.free_text", "body": {"subject": 7}}, once="x")
        assert {fault.path for fault in error.value.faults} >= {"to", "body.subject", "body.text"}
        assert hl._outbox.going() == []
        assert (await hl.send(TEXT, to=["KESTREL"], once="x")).state == "draft"


async def test_what_the_node_refuses_is_not_kept(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline() as hl:
        with pytest.raises(Refused) as error:
            await hl.send(TEXT, to=["KESTREL"], relation=("reply", bytes(32)), case=bytes(32).hex())
        assert error.value.code is not Code.NOT_REACHABLE
        assert hl._outbox.going() == []


# -- once ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", [written(), TEXT], ids=["signed", "draft"])
async def test_the_same_call_gives_the_stored_answer_after_restarts_of_both(bridges: Bridges, said: Any) -> None:
    async with bridges.serve("KESTREL"):
        async with bridges.serve("MERIDIAN"), bridges.hotline() as hl:
            first = await hl.send(said, to=["KESTREL"], once="burn 17")
        bridges.world.now += 40 * 3_600_000
        async with bridges.serve("MERIDIAN"), bridges.hotline() as hl:
            again = await hl.send(said, to=["KESTREL"], once="burn 17")
            by_id = await hl.send(said, to=["KESTREL"], id=first.id)
            assert (again.hash, by_id.hash, again.state) == (first.hash, first.hash, first.state)
            with pytest.raises(Refused) as error:
                await hl.send(said, to=["KESTREL"], id=str(first.id), label="restricted")
            assert error.value.code is Code.ID_REUSED


async def test_calls_of_one_name_at_once_are_one_message(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline() as hl:
        sent = await asyncio.gather(*(hl.send(written(), once="burn 17") for _ in range(8)))
        assert len({each.hash for each in sent}) == 1
        other = await hl.send(written())
        await until(lambda: len(hl.board.matters) == 2)
        assert other.hash != sent[0].hash


async def test_what_is_said_while_the_node_is_away_goes_when_it_is_back(bridges: Bridges) -> None:
    async with bridges.serve("KESTREL"):
        async with bridges.serve("MERIDIAN"):
            hl = await bridges.hotline(seconds=1).__aenter__()
        await until(lambda: not hl.connected)
        with pytest.raises(Refused) as error:
            await hl.send(written(), once="burn 17", timeout=0.05)
        assert error.value.code is Code.NOT_REACHABLE
        async with bridges.serve("MERIDIAN"):
            sent = await hl.send(written(), once="burn 17", timeout=30)
            assert sent.state == "released"
            await hl.__aexit__(None, None, None)


async def test_what_a_stopped_program_had_not_handed_in_the_next_one_does(bridges: Bridges) -> None:
    async with bridges.serve("KESTREL"):
        async with bridges.serve("MERIDIAN"):
            hl = await bridges.hotline(seconds=1).__aenter__()
        await until(lambda: not hl.connected)
        with pytest.raises(Refused):
            await hl.send(written(), timeout=0.05)
        await hl.__aexit__(None, None, None)
        async with bridges.serve("MERIDIAN"), bridges.hotline() as hl:
            await until(lambda: len(hl.board.matters) == 1)
            await until(lambda: hl._outbox.going() == [])


async def test_the_answer_that_was_lost_is_not_asked_for_twice(bridges: Bridges, node: Any) -> None:
    """Killed after the node released it and before its answer was here: the file still says that it is going."""
    async with bridges.hotline() as hl:
        sent = await hl.send(written(), once="burn 17")
        outbox = Outbox(hl.directory / "outbox")
        [said] = list((hl.directory / "outbox").glob("said/*.said"))
    kept = outbox.find(sent.id.bytes)
    assert kept is not None
    outbox.keep(replace(kept, answer=None))
    said.unlink()
    async with bridges.hotline() as hl:
        again = await hl.send(written(), once="burn 17")
        assert (again.hash, again.state) == (sent.hash, "released")
        assert len(hl.board.matters) == 1


KILLED = """
import asyncio, os, signal, sys
from hotline.client.despatching import Despatching
from hotline.client.outbox import Outbox
from tests.client.a_program import signed_on, SAID
at = sys.argv[3]
def dies(kind, name, when):
    def wrapped(self, *given, _real=getattr(kind, name)):
        if when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        done = _real(self, *given)
        os.kill(os.getpid(), signal.SIGKILL)
    setattr(kind, name, wrapped)
async def answer_lost(self, despatch, _real=Despatching._hand_in):
    await _real(self, despatch)
    os.kill(os.getpid(), signal.SIGKILL)
if at == "named": dies(Outbox, "name", "after")
elif at == "not kept": dies(Outbox, "keep", "before")
elif at == "kept": dies(Outbox, "keep", "after")
else: Despatching._hand_in = answer_lost
async def main():
    async with signed_on(sys.argv) as hl:
        await hl.send(SAID[sys.argv[4]], to=["KESTREL"], once="burn 17")
asyncio.run(main())
"""


@pytest.mark.parametrize("said", ["signed", "draft"])
@pytest.mark.parametrize("at", ["named", "not kept", "kept", "answer lost"])
async def test_a_program_killed_at_any_point_of_a_send_says_it_once(
    bridges: Bridges, node: Any, at: str, said: str
) -> None:
    directory = bridges.directory()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED, str(directory), str(bridges.world.now), at, said, stderr=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(60):
        _, error = await process.communicate()
    assert process.returncode == -9, error.decode()
    async with bridges.hotline() as hl:
        sent = await hl.send(SAID[said], to=["KESTREL"], once="burn 17")
        assert sent.state == ("released" if said == "signed" else "draft")
        await until(lambda: len(hl.board.matters) + len(hl.board.waiting) == 1)
        await asyncio.sleep(0)
        assert hl._outbox.going() == []


async def node_of(bridges: Bridges, at: str) -> asyncio.subprocess.Process:
    node = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.client.a_node", str(bridges.path), bridges.addresses["MERIDIAN"], at,
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert node.stdout is not None
    async with asyncio.timeout(30):
        assert await node.stdout.readline() == b"ready\n"
    return node


@pytest.mark.parametrize("said", ["signed", "draft"])
@pytest.mark.parametrize("at", ["judge accepted", "record on_disk"])
async def test_a_node_killed_at_any_point_of_a_send_has_it_once(bridges: Bridges, at: str, said: str) -> None:
    node = await node_of(bridges, at)
    async with bridges.hotline(seconds=2, wait=30) as hl:
        (bridges.path / "armed").touch()
        sending = asyncio.get_running_loop().create_task(hl.send(SAID[said], to=["KESTREL"], once="burn 17"))
        async with asyncio.timeout(30):
            assert await node.wait() == -9
        (bridges.path / "armed").unlink()
        node = await node_of(bridges, "")
        async with asyncio.timeout(60):
            sent = await sending
        assert sent.state == ("released" if said == "signed" else "draft")
        await until(lambda: len(hl.board.matters) + len(hl.board.waiting) == 1)
        assert (await hl.send(SAID[said], to=["KESTREL"], once="burn 17")).hash == sent.hash
        node.kill()
        await node.communicate()


# -- who it is -------------------------------------------------------------------------------------------------------


async def test_two_processes_are_not_one_program(bridges: Bridges, node: Any) -> None:
    async with bridges.hotline(), bridges.hotline(program="siren"):
        with pytest.raises(Refused) as error:
            await bridges.hotline().__aenter__()
        assert error.value.code is Code.ALREADY


async def test_a_node_that_is_not_there_is_said_after_the_wait(bridges: Bridges) -> None:
    with pytest.raises(Refused) as error:
        await bridges.hotline(wait=0.2).__aenter__()
    assert error.value.code is Code.NOT_REACHABLE


async def test_a_sandbox_s_program_is_found_in_its_folder(bridges: Bridges, node: Any, tmp_path: Path) -> None:
    (tmp_path / "sandbox").mkdir()
    bridges.directory().rename(tmp_path / "sandbox" / "service")
    async with Hotline.sandbox(tmp_path / "sandbox", clock=bridges.clock) as hl:
        assert (await hl.status()).services == ("OPS-BRIDGE",)
    with pytest.raises(Refused):
        Hotline.sandbox(tmp_path)


async def test_what_was_said_long_ago_is_known_as_it_stands(
    bridges: Bridges, node: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bridges.hotline() as hl, bridges.officer() as kestrel, bridges.officer("MERIDIAN") as officer:
        sent, draft = await hl.send(written(), once="burn 17"), await hl.send(TEXT, to=["KESTREL"], once="text")
        await until(lambda: sent.hash in kestrel.board.matters and draft.hash in officer.board.waiting)
        await kestrel.acknowledge(sent.hash)
        await sent.wait_for("acknowledged", timeout=10)
        await officer.return_(draft.hash, "wrong object")
        await until(lambda: draft.state == "returned")
    monkeypatch.setattr(feed, "RECENT", 0)
    monkeypatch.setattr(feed, "since", feed.head)
    async with bridges.hotline() as hl:
        assert not hl.board.matters
        again = await hl.send(written(), once="burn 17")
        assert (await again.wait_for("acknowledged", timeout=1))["KESTREL"].by == "WATCH-1"
        assert (await hl.send(TEXT, to=["KESTREL"], once="text")).state == "returned"


async def test_a_program_that_signs_off_says_what_it_keeps(bridges: Bridges) -> None:
    async with bridges.serve("KESTREL"):
        async with bridges.serve("MERIDIAN"):
            hl = await bridges.hotline(seconds=1).__aenter__()
        await until(lambda: not hl.connected)
        sending = asyncio.get_running_loop().create_task(hl.send(written()))
        await until(lambda: list((hl.directory / "outbox").glob("*.going")))
        await hl.__aexit__(None, None, None)
        with pytest.raises(Refused) as error:
            await sending
    assert error.value.code is Code.NOT_REACHABLE
