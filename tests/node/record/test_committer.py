"""The one committer: judged, numbered, signed and written is one act, and nothing is said before it is on disk."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, cast

import pytest
import sqlalchemy as sa

from hotline.node.judge.events import Alarmed, Event
from hotline.node.judge.submission import examine
from hotline.node.record import writing
from hotline.node.record.committer import Answer
from hotline.node.record.tables import ENVELOPES, JOURNAL, META, NOTICES
from protocols.envelope import Envelope, Release
from protocols.errors import Code, Refused
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.messages.procedure import FreeText
from protocols.pae import Kind, digest
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.parties import MINUTE, NOW, Said, World
from tests.simulator import Bench, until
from tests.simulator.disk import as_after_a_power_cut

TEXT = FreeText(subject="Orbit", text="All is well.")


def submission(bench: Bench, **changes: Any) -> Event:
    """Free text to KESTREL, signed by two officers of MERIDIAN."""
    world = bench.world
    data = world.message("procedure.free_text", TEXT, **changes)
    key = world.meridian.officers["WATCH-2"].id
    attested = world.attested(data, TEXT)
    return examine(data, attested, bench.committer.roster, mode="test", me="MERIDIAN", seat="WATCH-2", seat_key=key)


def numbered(answer: Answer) -> list[tuple[str, int]]:
    """For whom, and under which number."""
    return [(release["to"], release["number"]) for release in cast(Any, answer["releases"])]


def releases(bench: Bench) -> list[Release]:
    return [unpack(Envelope.parse(row.bytes).release, Release) for row in bench.rows(ENVELOPES)]


def frontier(bench: Bench) -> tuple[Frontier, Frontier]:
    """What its leaves lead to, and what is kept."""
    found = Frontier()
    for row in bench.rows(JOURNAL):
        assert leaf_hash(row.leaf) == row.hash
        found = found.append(row.hash)
    [kept] = bench.rows(META, META.c.key == f"frontier/{bench.centre}")
    return found, Frontier.from_bytes(kept.value)


# -- one act ---------------------------------------------------------------------------------------------------------


async def test_numbers_run_from_one_without_holes_and_are_chained(meridian: Bench) -> None:
    for _ in range(3):
        await meridian.commit(submission(meridian))
    said = releases(meridian)
    assert [release.number for release in said] == [1, 2, 3]
    hashes = [digest("release", "test", Envelope.parse(row.bytes).release) for row in meridian.rows(ENVELOPES)]
    assert [release.previous for release in said[1:]] == hashes[:2]
    assert [row.release for row in meridian.rows(ENVELOPES)] == hashes


async def test_what_queued_together_is_one_transaction_and_one_fsync(meridian: Bench) -> None:
    before = len(meridian.traced)
    await asyncio.gather(*(meridian.commit(submission(meridian)) for _ in range(5)))
    written = [facts for room, step, facts in meridian.traced[before:] if step == "on_disk"]
    assert len(written) <= 2
    assert sum(int(str(facts["events"])) for facts in written) == 5
    assert [release.number for release in releases(meridian)] == [1, 2, 3, 4, 5]


async def test_one_that_is_refused_leaves_no_trace_and_its_neighbours_stand(meridian: Bench) -> None:
    """The third uses the first one's id for other words: it is refused inside the batch."""
    first, second = submission(meridian), submission(meridian)
    reused = submission(meridian, id=first.message.id, composed_at=NOW - 1)  # type: ignore[union-attr]
    fourth = submission(meridian)
    entries = len(meridian.rows(JOURNAL))
    answers: list[Answer | BaseException] = await asyncio.gather(
        *(meridian.commit(each) for each in (first, second, reused, fourth)), return_exceptions=True
    )
    assert [isinstance(answer, Refused) for answer in answers] == [False, False, True, False]
    assert isinstance(answers[2], Refused)
    assert answers[2].code is Code.ID_REUSED
    assert [release.number for release in releases(meridian)] == [1, 2, 3]
    leaves = [unpack(row.leaf, Leaf) for row in meridian.rows(JOURNAL)[entries:]]
    assert [leaf.kind for leaf in leaves] == ["epoch", "released", "released", "released"]
    assert frontier(meridian)[0] == frontier(meridian)[1]


async def test_what_is_owed_to_one_peer_in_one_batch_is_one_signature(world: World, kestrel: Bench) -> None:
    await kestrel.opens_line()
    said = [world.say("procedure.free_text", TEXT) for _ in range(5)]
    await asyncio.gather(*(kestrel.takes("envelope", each.envelopes["KESTREL"]) for each in said))
    notices = [SignedRecord.parse(row.bytes) for row in kestrel.rows(NOTICES)]
    assert len(notices) <= 2
    assert kestrel.woken[-1] == {"MERIDIAN"}


async def test_every_addressee_is_released_to_in_one_act(world: World, folder: Path) -> None:
    """Two lines, two numbers, two releases of one message, or none."""
    async with Bench(world, "MERIDIAN", folder) as bench:
        answer = await bench.commit(submission(bench))
    assert [to for to, _ in numbered(answer)] == ["KESTREL"]


# -- nothing before it is on disk ------------------------------------------------------------------------------------


class Slow:
    """A disk that stands still until it is let go, before the commit or after it."""

    def __init__(self) -> None:
        self.gates: list[asyncio.Event] = []
        self.still = False

    async def __call__(self) -> None:
        if self.still:
            gate = asyncio.Event()
            self.gates.append(gate)
            await gate.wait()


async def test_no_answer_and_no_waking_before_the_commit(world: World, folder: Path) -> None:
    disk = Slow()
    async with Bench(world, "MERIDIAN", folder, pause=disk) as bench:
        bench.woken.clear()
        disk.still = True
        receipt = asyncio.get_running_loop().create_task(bench.commit(submission(bench)))
        await until(lambda: len(disk.gates) == 1, 5, "everything is written, and not committed")
        await asyncio.sleep(10)
        assert not receipt.done()
        assert bench.woken == []
        assert bench.rows(ENVELOPES) == []
        disk.gates[0].set()
        await until(lambda: len(disk.gates) == 2, 5, "it is committed")
        assert not receipt.done()
        assert len(bench.rows(ENVELOPES)) == 1
        disk.gates[1].set()
        assert (await receipt)["state"] == "released"
        assert bench.woken == [frozenset({"KESTREL"})]


@pytest.mark.parametrize(("pauses", "stays"), [(1, 0), (2, 1)], ids=["before the commit", "after the commit"])
async def test_a_power_cut_leaves_all_of_it_or_nothing(world: World, folder: Path, pauses: int, stays: int) -> None:
    disk = Slow()
    async with Bench(world, "MERIDIAN", folder, pause=disk) as bench:
        disk.still = True
        event = submission(bench)
        receipt = asyncio.get_running_loop().create_task(bench.commit(event))
        await until(lambda: len(disk.gates) == 1, 5, "it is written")
        if pauses == 2:
            disk.gates[0].set()
            await until(lambda: len(disk.gates) == 2, 5, "it is committed")
        as_after_a_power_cut(bench.path, folder / "MERIDIAN-after.sqlite")
        for gate in disk.gates:
            gate.set()
        disk.still = False
        await receipt
    async with Bench(world, "MERIDIAN", folder, name="after") as after:
        assert len(after.rows(ENVELOPES)) == stays
        found, kept = frontier(after)
        assert found == kept
        answer = await after.commit(event)  # the client hands it in again: there is one release of it, whatever was
        assert [number for _, number in numbered(answer)] == [1]
        assert len(after.rows(ENVELOPES)) == 1


async def test_a_transaction_that_fails_midway_leaves_nothing_and_is_tried_again(
    meridian: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk refuses one row, once: nothing of the message may stay, and the second try has the same number."""
    real, left = writing.keep_release, 1

    def fails_once(*args: Any, **more: Any) -> None:
        nonlocal left
        if left:
            left -= 1
            raise sa.exc.OperationalError("insert", {}, Exception("disk I/O error"))
        real(*args, **more)

    monkeypatch.setattr("hotline.node.record.signing.keep_release", fails_once)
    answer = await meridian.commit(submission(meridian))
    assert answer["state"] == "released"
    assert [release.number for release in releases(meridian)] == [1]
    assert frontier(meridian)[0] == frontier(meridian)[1]


async def test_a_record_that_cannot_be_written_ends_the_node_and_everybody_who_waits_hears_of_it(
    world: World, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*args: Any, **more: Any) -> None:
        raise sa.exc.OperationalError("insert", {}, Exception("disk full"))

    async with Bench(world, "MERIDIAN", folder) as bench:
        bench.may_die = True
        monkeypatch.setattr("hotline.node.record.signing.keep_release", fails)
        waiting = [bench.commit(submission(bench)) for _ in range(3)]
        answers = await asyncio.gather(*waiting, return_exceptions=True)
        assert [answer.code for answer in answers if isinstance(answer, Refused)] == [Code.STORE_FAILED] * 3
        assert bench.rows(ENVELOPES) == []
        with pytest.raises(Refused) as refused:
            await bench.commit(Alarmed("clock", None, None, ""))
        assert refused.value.code is Code.STORE_FAILED


# -- signatures ------------------------------------------------------------------------------------------------------


class Recording:
    """MERIDIAN's signer, which writes down what it was asked to sign."""

    def __init__(self, world: World) -> None:
        self._signer = world.meridian.signer
        self.mode, self.public, self.id = self._signer.mode, self._signer.public, self._signer.id
        self.signed: list[tuple[Kind, bytes]] = []

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        self.signed.append((kind, payload))
        return await self._signer.sign(kind, payload)

    async def sign_note(self, text: bytes) -> bytes:
        raise AssertionError("no checkpoint is due")


async def test_a_retry_is_not_signed_again(world: World, folder: Path) -> None:
    """Ed25519 would give the same bytes; another number would not. Nothing is numbered twice, so nothing is signed."""
    signer = Recording(world)
    async with Bench(world, "MERIDIAN", folder, signer=signer) as bench:
        event = submission(bench)
        first = await bench.commit(event)
        before = len(signer.signed)
        assert (await bench.commit(event))["releases"] == first["releases"]
        assert len(signer.signed) == before


async def test_a_refused_submission_is_signed_by_nobody(world: World, folder: Path) -> None:
    signer = Recording(world)
    async with Bench(world, "MERIDIAN", folder, signer=signer) as bench:
        late = submission(bench)
        world.now += 31 * MINUTE
        before = len(signer.signed)
        with pytest.raises(Refused):
            await bench.commit(late)
        assert len(signer.signed) == before


async def test_released_at_never_goes_back_within_a_line(world: World, meridian: Bench) -> None:
    """Our clock was set back by ten minutes between two messages."""
    await meridian.commit(submission(meridian))
    world.now -= 10 * MINUTE
    await meridian.commit(submission(meridian))
    first, second = releases(meridian)
    assert second.released_at == first.released_at


# -- many at once ----------------------------------------------------------------------------------------------------


async def test_two_officers_who_release_one_message_at_once_release_it_once(meridian: Bench) -> None:
    world = meridian.world
    data = world.message("procedure.free_text", TEXT)
    party = world.meridian
    one = (party.attest("WATCH-1", data, "author"), party.attest("WATCH-2", data, "second"))
    other = (party.attest("WATCH-2", data, "author"), party.attest("WATCH-1", data, "second"))
    answers = await asyncio.gather(meridian.puts(data, one), meridian.puts(data, other))
    assert answers[0]["releases"] == answers[1]["releases"]
    assert len(meridian.rows(ENVELOPES)) == 1


async def test_an_envelope_that_comes_twice_at_once_is_kept_once(world: World, kestrel: Bench) -> None:
    await kestrel.opens_line()
    said: Said = world.say("procedure.free_text", TEXT)
    answers = await asyncio.gather(*(kestrel.takes("envelope", said.envelopes["KESTREL"]) for _ in range(4)))
    assert [answer["state"] for answer in answers] == ["received", "known", "known", "known"]
    assert len(kestrel.told("arrived")) == 1
