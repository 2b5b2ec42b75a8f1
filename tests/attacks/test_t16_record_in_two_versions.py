"""T16: somebody with a hand on a centre's own record changes it afterwards, or shows one version here, another there.

Under each head stands everything before it. The node reads back what it signs for; a witness signs only what goes on
from what it signed before; a peer has the other end of each line, with both centres' signatures under it.
"""

from __future__ import annotations

import base64
import shutil
import sqlite3
from pathlib import Path

import pytest

from hotline.node.record.tables import CHECKPOINTS, PROOFS
from hotline.witness.asking import Reply
from hotline.witness.folder import Anew
from protocols.checkpoint import assemble, checkpoint_text, note_body, open_checkpoint, origin, split_note
from protocols.cosignature import Request, cosigned_at, write_request
from protocols.errors import Code, Refused
from protocols.journal import Tree
from tests.attacks.scene import journal
from tests.parties import seed
from tests.simulator import SimulatedCentre, Simulation
from tests.simulator.witnessing import SimulatedWitness

HERE = origin("MERIDIAN", "test", 1)


@pytest.fixture
async def watched(sim: Simulation, tmp_path: Path) -> tuple[SimulatedCentre, SimulatedWitness]:
    """MERIDIAN, whose heads a witness signs."""
    meridian = sim["MERIDIAN"]
    witness = SimulatedWitness(tmp_path / "witness", sim.clock, "test", meridian.party)
    meridian.witness = witness
    await meridian.restart()
    await sim.linked()
    return meridian, witness


def changed(centre: SimulatedCentre, statement: str, *values: object) -> None:
    """Somebody writes into the file, beside the node or while it is down."""
    database = sqlite3.connect(centre.store_path)
    with database:
        database.execute(statement, values)
    database.close()


def heads(centre: SimulatedCentre) -> list[bytes]:
    return [row.note for row in centre.rows(CHECKPOINTS)]


async def test_a_head_is_signed_every_hour_in_which_the_journal_grew_and_cosigned(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    meridian, witness = watched
    before = len(heads(meridian))
    await meridian.says("conjunction.alert")
    await sim.passes(hours=1.1)
    note = heads(meridian)[-1]
    head = open_checkpoint(note, HERE, meridian.party.signer.public)
    assert len(heads(meridian)) > before
    assert head.size <= len(journal(meridian))
    assert cosigned_at(note, witness.key) <= sim.now // 1000
    assert witness.witness.newest(HERE) is not None


async def test_a_head_is_signed_when_the_node_stops_and_shown_to_the_witness_when_it_is_back(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    meridian, witness = watched
    await meridian.says("conjunction.alert")
    await meridian.stop()
    note = heads(meridian)[-1]
    assert open_checkpoint(note, HERE, meridian.party.signer.public).size == len(journal(meridian))
    await meridian.start()
    await sim.passes(seconds=5)
    assert cosigned_at(next(row.note for row in meridian.rows(CHECKPOINTS, CHECKPOINTS.c.note != note)), witness.key)


async def test_no_head_is_signed_over_an_entry_that_was_changed_on_the_disk(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    meridian, _ = watched
    await meridian.says("conjunction.alert")
    last = len(journal(meridian)) - 1
    before = heads(meridian)
    changed(meridian, "update journal set leaf = zeroblob(length(leaf)) where idx = ?", last)
    with pytest.raises(Refused) as refused:
        await meridian.node.checkpoints.make()
    assert refused.value.code is Code.RECORD_DAMAGED
    assert f"entry {last}" in refused.value.detail
    assert heads(meridian) == before
    await meridian.is_alarmed("record_damaged")


async def test_no_head_is_signed_over_a_history_that_fits_itself_but_not_the_nodes_memory(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    meridian, _ = watched
    await meridian.says("conjunction.alert")
    last = len(journal(meridian)) - 1
    changed(
        meridian,
        "update journal set (leaf, hash) = (select leaf, hash from journal where idx = ?) where idx = ?",
        last - 1,
        last,
    )
    with pytest.raises(Refused) as refused:
        await meridian.node.checkpoints.make()
    assert refused.value.code is Code.RECORD_DAMAGED


async def test_an_old_entry_that_was_changed_is_found_when_the_witness_is_asked(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    meridian, witness = watched
    await meridian.node.checkpoints.make()
    await meridian.stop()
    changed(meridian, "update journal set (leaf, hash) = (select leaf, hash from journal where idx = 3) where idx = 2")
    asked = len(witness.requests)
    await meridian.start()
    await sim.linked()
    await meridian.says("conjunction.alert")
    note = await meridian.node.checkpoints.make()
    assert len(witness.requests) == asked
    with pytest.raises(Refused):
        cosigned_at(note, witness.key)
    await meridian.is_alarmed("record_damaged")


async def test_a_node_on_an_older_copy_meets_its_own_head_at_the_witness_and_releases_nothing_more(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    """KESTREL is away all the while: nobody but the witness can know."""
    meridian, _ = watched
    sim.cut("MERIDIAN", "KESTREL")
    await meridian.node.checkpoints.make()
    await meridian.stop()
    backup = meridian.store_path.with_suffix(".backup")
    shutil.copy(meridian.store_path, backup)
    await meridian.start()
    await meridian.says("conjunction.alert")
    await meridian.node.checkpoints.make()
    await meridian.stop()

    for stale in meridian.store_path.parent.glob(f"{meridian.store_path.name}-*"):
        stale.unlink()
    shutil.copy(backup, meridian.store_path)
    await meridian.start()
    await sim.passes(seconds=5)
    await meridian.is_alarmed("rolled_back")
    with pytest.raises(Refused) as refused:
        await meridian.says("conjunction.alert")
    assert refused.value.code is Code.ROLLED_BACK
    with pytest.raises(Refused):
        await meridian.node.checkpoints.make()
    assert [row.code for row in meridian.rows(PROOFS)] == ["rolled_back"]


async def test_a_witness_signs_one_history_only_and_keeps_both_heads_as_proof(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    """Somebody with the centre's key signs another history of the same length."""
    meridian, witness = watched
    note = await meridian.node.checkpoints.make()
    head = open_checkpoint(note, HERE, meridian.party.signer.public)
    other = await signed(meridian, head.size, bytes(32))
    reply = await witness.add(write_request(Request(head.size, (), other)))
    assert reply.status == 409
    [fork] = witness.witness.forks()
    assert fork.proven
    assert (fork.first.encode(), fork.second.encode()) == (witness.witness.newest(HERE), other)


async def test_a_witness_signs_nothing_without_a_proof_from_what_it_knows(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    meridian, witness = watched
    head = open_checkpoint(await meridian.node.checkpoints.make(), HERE, meridian.party.signer.public)
    invented = Tree(bytes([n]) * 32 for n in range(head.size + 5))
    other = await signed(meridian, invented.size, invented.root())
    proof = invented.consistency(head.size, invented.size)
    assert (await witness.add(write_request(Request(head.size, proof, other)))).status == 422
    assert (await witness.add(write_request(Request(0, (), other)))).status == 409
    [fork] = witness.witness.forks()
    assert not fork.proven


async def test_who_adds_lines_to_what_a_witness_shows_makes_no_fork_and_hides_none(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    """Anybody may fetch the note and post it; what the centre did not sign is not kept, and fills nothing."""
    meridian, witness = watched
    head = open_checkpoint(await meridian.node.checkpoints.make(), HERE, meridian.party.signer.public)
    public = await witness.newest(HERE)
    assert public is not None
    for n in range(20):
        line = f"— x{n} {base64.b64encode(seed('junk', n)).decode()}\n".encode()
        request = write_request(Request(head.size, (bytes(32),), public + line))
        assert (await witness.add(request)).status == 422
        assert (await witness.add(write_request(Request(head.size, (), public + line)))).status == 200
    assert witness.witness.forks() == []
    kept = await witness.newest(HERE)
    assert kept is not None
    assert len(split_note(kept)[1]) == 2


async def test_proven_forks_have_room_when_unproven_ones_have_none(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A larger head of the centre's with a proof that is none, and lines of his own under it: one fork, unproven."""
    monkeypatch.setattr("hotline.witness.folder.MOST_FORKS", 1)
    meridian, witness = watched
    head = open_checkpoint(await meridian.node.checkpoints.make(), HERE, meridian.party.signer.public)
    for more in (1, 1, 2):
        larger = await signed(meridian, head.size + more, bytes(32))
        line = f"— x {base64.b64encode(seed('junk', more)).decode()}\n".encode()
        for note in (larger, larger + line):
            assert (await witness.add(write_request(Request(head.size, (bytes(32),), note)))).status == 422
    assert [fork.proven for fork in witness.witness.forks()] == [False]
    other = await signed(meridian, head.size, bytes(32))
    assert (await witness.add(write_request(Request(head.size, (), other)))).status == 409
    assert sorted(fork.proven for fork in witness.witness.forks()) == [False, True]


async def test_a_witness_says_that_a_journal_began_anew_and_how_much_was_known(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    """A past made anew under the next epoch: a restore looks the same, so it is signed, and said. None goes back."""
    meridian, witness = watched
    head = open_checkpoint(await meridian.node.checkpoints.make(), HERE, meridian.party.signer.public)
    assert witness.witness.anew() == []
    far = await signed(meridian, 3, bytes(32), origin("MERIDIAN", "test", 1_002))
    assert (await witness.add(write_request(Request(0, (), far)))).status == 422
    later = origin("MERIDIAN", "test", 2)
    his = await signed(meridian, 3, bytes(32), later)
    assert (await witness.add(write_request(Request(0, (), his)))).status == 200
    assert witness.witness.anew() == [Anew(later, 3, HERE, head.size)]
    old = await signed(meridian, head.size, head.root)
    assert (await witness.add(write_request(Request(head.size, (), old)))).status == 422


async def test_the_node_is_shown_a_head_of_another_history_under_its_own_signature(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    """Somebody with the key used the witness first; the node finds out when it asks, and keeps the proof."""
    meridian, witness = watched
    await meridian.node.checkpoints.make()
    size = len(journal(meridian)) + 40
    invented = Tree(bytes([n]) * 32 for n in range(size))
    other = await signed(meridian, size, invented.root())
    # A witness that was set back to nothing takes whatever comes first.
    shutil.rmtree(witness.folder / "heads")
    assert (await witness.add(write_request(Request(0, (), other)))).status == 200
    await meridian.says("conjunction.alert")
    await meridian.node.checkpoints.make()
    await meridian.is_alarmed("rolled_back")
    assert [row.theirs for row in meridian.rows(PROOFS)] == [witness.witness.newest(HERE)]


async def test_a_witness_that_is_away_holds_nothing_up_and_is_asked_again(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    meridian, witness = watched
    witness.is_away = True
    await meridian.says("conjunction.alert")
    note = await meridian.node.checkpoints.make()
    await meridian.is_alarmed("not_reachable")
    with pytest.raises(Refused):
        cosigned_at(note, witness.key)
    witness.is_away = False
    assert cosigned_at(await meridian.node.checkpoints.make(), witness.key)


async def test_a_claim_without_our_signature_locks_nobody(
    sim: Simulation, watched: tuple[SimulatedCentre, SimulatedWitness]
) -> None:
    """Whoever sits between node and witness says that a larger head is known."""
    meridian, witness = watched
    await meridian.says("conjunction.alert")
    witness.says_instead = Reply(409, "999999\n")
    await meridian.node.checkpoints.make()
    await meridian.is_alarmed("witness_refused")
    await meridian.says("conjunction.alert")


async def signed(centre: SimulatedCentre, size: int, root: bytes, name: str = HERE) -> bytes:
    """A head under the centre's key, of whatever journal."""
    text = checkpoint_text(name, size, root)
    signer = centre.party.signer
    return assemble(text, name, signer.public, await signer.sign_note(note_body(text)))
