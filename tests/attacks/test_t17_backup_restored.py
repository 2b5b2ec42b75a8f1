"""T17: a node is started on an old copy of its directory, by mistake or by somebody who wants a number used twice.

Nobody but the node itself has signed what it lost; its peers hold that, and give it back in the next session, before
anything else is said. Two officers then begin a new epoch.
"""

from __future__ import annotations

import asyncio

import pytest
import sqlalchemy as sa

from hotline.evidence.forks import forks
from hotline.evidence.verify import verify_journal
from hotline.keys.limits import Limits, NotSigned, Rate
from hotline.node.record.epochs import stand_still
from hotline.node.record.tables import ENVELOPES, JOURNAL, LINES, MESSAGES, PROOFS
from protocols.epochs import EpochRecord
from protocols.errors import Code, Refused
from protocols.frames import Have, Resume
from protocols.journal import Leaf
from protocols.keys import SeedSigner
from protocols.pae import Kind
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.simulator import Adversary, Simulation, until
from tests.simulator.centre import SimulatedCentre
from tests.simulator.restores import Copy, directories, restored, run_one, stands


def entered(centre: SimulatedCentre, kind: str) -> int:
    """How many entries of this kind a centre's journal has."""
    return [unpack(row.leaf, Leaf).kind for row in centre.rows(JOURNAL)].count(kind)


async def went_back(sim: Simulation, *, lost: int = 3) -> SimulatedCentre:
    """MERIDIAN released one message, was copied, released more, and is started on the copy: KESTREL holds all."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    copy = await Copy.of(meridian)
    await sim.linked()
    for number in range(lost):
        await kestrel.has_received(await sim.submitted(text=f"Number {number}."))
    await restored(meridian, copy)
    await sim.linked()
    return meridian


async def test_a_node_that_went_back_meets_its_own_signature_and_releases_nothing_more(sim: Simulation) -> None:
    meridian = await went_back(sim)
    await meridian.is_alarmed("rolled_back")
    with pytest.raises(Refused) as refused:
        await meridian.says("procedure.free_text")
    assert refused.value.code is Code.ROLLED_BACK
    assert all(row.closed for row in meridian.rows(LINES, LINES.c.from_centre == "MERIDIAN"))
    assert meridian.rows(PROOFS, PROOFS.c.code == "rolled_back")


async def test_what_it_lost_is_given_back_by_the_peer_and_entered_recovered(sim: Simulation) -> None:
    meridian = await went_back(sim, lost=3)
    await until(lambda: entered(meridian, "recovered") == 3, 60, "three came back")
    ours = meridian.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN")
    theirs = sim["KESTREL"].rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN")
    assert [row.bytes for row in ours] == [row.bytes for row in theirs]
    board = (await meridian.seat()).board
    await until(lambda: len(board.matters) == 4, 60, "its officers see all four")
    assert [m.hash for m in board.matters.values() if "recovered" in m.marks] == [row.message for row in ours[1:]]


async def test_a_peers_word_alone_stops_nobody(sim: Simulation) -> None:
    """KESTREL went back and claims nothing; MERIDIAN only gives back, and goes on in its epoch."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await meridian.has_received(await kestrel.says("conjunction.alert", to="MERIDIAN"))
    copy = await Copy.of(kestrel)
    await sim.linked()
    await sim.passes(seconds=30)
    await meridian.has_received(await kestrel.says("conjunction.alert", to="MERIDIAN"))
    await restored(kestrel, copy)
    await sim.linked()
    await sim.passes(seconds=30)
    await kestrel.is_alarmed("rolled_back")
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    assert not any(row.closed for row in meridian.rows(LINES, LINES.c.from_centre == "MERIDIAN"))


async def opened(sim: Simulation, meridian: SimulatedCentre) -> None:
    await until(lambda: entered(meridian, "recovered") > 0, 60, "something came back")
    await sim.passes(seconds=5)
    assert (await (await meridian.seat("WATCH-1")).open_epoch()).state == "signed"
    assert (await (await meridian.seat("WATCH-2")).open_epoch()).state == "opened"


async def test_two_officers_begin_every_line_anew_and_the_lines_go_on(sim: Simulation) -> None:
    meridian, kestrel = await went_back(sim), sim["KESTREL"]
    await opened(sim, meridian)
    after = await meridian.says("conjunction.alert")
    assert after.numbers == {"KESTREL": 1}
    await kestrel.has_received(after)
    (row,) = kestrel.rows(LINES, LINES.c.from_centre == "MERIDIAN", LINES.c.epoch == 2)
    record = unpack(SignedRecord.parse(row.record).payload, EpochRecord)
    assert (record.before, record.number, record.reason) == (1, 4, "went_back")
    assert len(SignedRecord.parse(row.record).signatures) == 3
    await sim.passes(hours=2)
    await meridian.restart()
    await sim.linked()
    await sim.passes(seconds=30)
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    anew = {line.anew for directory in directories(sim) for line in verify_journal(directory).lines if line.epoch == 2}
    assert anew == {"went_back, signed by WATCH-1 and WATCH-2; epoch 1 is known up to number 4"}


async def test_one_officer_may_not_until_the_second_was_called_for_five_minutes(sim: Simulation) -> None:
    meridian, kestrel = await went_back(sim), sim["KESTREL"]
    first, second = await meridian.seat("WATCH-1"), await meridian.seat("WATCH-2")
    await until(lambda: entered(meridian, "recovered") == 3, 60, "all came back")
    await sim.passes(seconds=5)
    await first.open_epoch()
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            await first.open_epoch(alone=True)
        assert refused.value.code is Code.EPOCH_TOO_EARLY
        await sim.passes(minutes=2)
    assert (await first.open_epoch()).state == "signed", "one officer twice is one officer"
    await sim.passes(minutes=2)
    assert (await first.open_epoch(alone=True)).state == "opened_by_one"
    await kestrel.is_alarmed("epoch_one_officer")
    board = (await kestrel.seat()).board
    assert board.epochs["MERIDIAN"].state == "opened_by_one"
    assert (await second.confirm_epoch()).state == "confirmed"
    await until(lambda: board.epochs["MERIDIAN"].state == "confirmed", 60, "the fuller record came")
    (row,) = kestrel.rows(LINES, LINES.c.from_centre == "MERIDIAN", LINES.c.epoch == 2)
    assert len(SignedRecord.parse(row.record).signatures) == 3


async def test_what_nobody_receipted_goes_out_again_and_is_shown_once(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    await sim.passes(seconds=5)
    await sim.lost()
    under_way = [await sim.submitted(text="On its way."), await sim.submitted(text="And this.")]
    copy = await Copy.of(meridian)
    sim.heal("MERIDIAN", "KESTREL")
    await sim.linked()
    await kestrel.has_received(under_way[1])
    await kestrel.has_received(await sim.submitted(text="After the copy."))
    sim.cut("MERIDIAN", "KESTREL")
    await restored(meridian, copy, why="restored")
    await sim.passes(minutes=2)
    await (await meridian.seat("WATCH-1")).open_epoch()
    await (await meridian.seat("WATCH-2")).open_epoch()
    again = meridian.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN", ENVELOPES.c.epoch == 2)
    assert [row.message for row in again] == [said.hash for said in under_way]
    sim.heal("MERIDIAN", "KESTREL")
    await sim.linked()
    await until(lambda: not meridian.owes("KESTREL"), 60, "both are receipted")
    for said in under_way:
        assert len(kestrel.rows(MESSAGES, MESSAGES.c.hash == said.hash)) == 1
        assert len(kestrel.rows(ENVELOPES, ENVELOPES.c.message == said.hash)) == 2
    seat = await kestrel.seat()
    await seat.caught_up()
    assert len(seat.board.matters) == 4
    # Its third came late, from a peer that was not there when the epoch began: it stands recovered all the same.
    await until(lambda: entered(meridian, "recovered") == 1, 60, "the late tail came back")
    await kestrel.has_received(await meridian.says("conjunction.alert"))


async def test_a_restored_node_releases_nothing_before_every_peer_that_is_there_has_told(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    copy = await Copy.of(meridian)
    await sim.linked()
    await restored(meridian, copy, why="restored")
    with pytest.raises(Refused) as refused:
        await sim.submitted()
    assert refused.value.code is Code.ROLLED_BACK
    await sim.linked()
    await sim.passes(seconds=5)
    state = await (await meridian.seat()).epoch()
    assert (state.why, state.peers) == ("restored", (("KESTREL", True, True),))


async def test_one_officer_alone_may_not_where_a_peer_could_not_be_asked(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    await sim["KESTREL"].has_received(await meridian.says("conjunction.alert"))
    copy = await Copy.of(meridian)
    await sim["KESTREL"].stop()
    await restored(meridian, copy, why="restored")
    await sim.passes(minutes=2)
    first = await meridian.seat("WATCH-1")
    await first.open_epoch()
    await sim.passes(minutes=6)
    with pytest.raises(Refused) as refused:
        await first.open_epoch(alone=True)
    assert refused.value.code is Code.EPOCH_TOO_EARLY
    assert "KESTREL" in refused.value.detail
    assert (await (await meridian.seat("WATCH-2")).open_epoch()).state == "opened"


async def test_a_copy_that_speaks_before_it_is_heard_is_proved_at_both_ends_and_goes_on_all_the_same(
    sim: Simulation,
) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    copy = await Copy.of(meridian)
    await sim.linked()
    await kestrel.has_received(await sim.submitted(text="The second, as it was sent."))
    await sim.lost()
    await restored(meridian, copy)
    twice = await sim.submitted(text="Another second.")
    assert twice.numbers == {"KESTREL": 2}
    sim.heal("MERIDIAN", "KESTREL")
    await sim.linked()
    await meridian.is_alarmed("number_reused")
    await kestrel.is_alarmed("number_reused")
    await until(lambda: stands(meridian), 60, "it stands still")
    for directory in directories(sim):
        found = forks(directory)
        assert any(each.holds and "number 2 of MERIDIAN to KESTREL" in each.says for each in found), found
        assert verify_journal(directory).difference is None
    await sim.passes(seconds=10)
    await (await meridian.seat("WATCH-1")).open_epoch()
    await (await meridian.seat("WATCH-2")).open_epoch()
    await kestrel.has_received(await meridian.says("conjunction.alert"))


async def test_a_copy_from_before_the_first_line_is_found_out_too(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await sim.linked()
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    await meridian.stop()
    for file in meridian.store_path.parent.glob(f"{meridian.store_path.name}*"):
        file.unlink()  # it is introduced anew: as a directory was right after `hotline init`
    await meridian.start()
    await sim.linked()
    await meridian.is_alarmed("rolled_back")
    await opened(sim, meridian)
    await kestrel.has_received(await meridian.says("conjunction.alert"))


async def test_a_receiver_that_was_set_back_gets_all_again_and_knows_that_it_went_back(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    copy = await Copy.of(kestrel)
    await sim.linked()
    lost = [await sim.submitted(text=f"Number {number}.") for number in range(3)]
    await kestrel.has_received(lost[-1])
    await sim.passes(hours=2)
    await restored(kestrel, copy)
    await sim.linked()
    for said in lost:
        await kestrel.has_received(said)
    await kestrel.is_alarmed("rolled_back")
    assert not any(row.closed for row in meridian.rows(LINES, LINES.c.from_centre == "MERIDIAN"))


@pytest.mark.parametrize("seed", range(10))
async def test_a_restore_of_random_age_is_found_at_first_contact_and_nobody_gets_a_number_twice(seed: int) -> None:
    told = await run_one(seed)
    assert told.detected, told
    assert not told.reached, told
    assert not told.released_before, told
    assert told.lines_go_on, told
    assert not told.differences, told


async def test_an_ordinary_restart_is_none(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    await sim.passes(hours=2)
    await meridian.restart()
    await sim.linked()
    await sim.passes(seconds=30)
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    await meridian.hears_no_alarm()
    await kestrel.hears_no_alarm()


async def signed_before_it_is_heard(sim: Simulation, *, epochs: int) -> SimulatedCentre:
    """MERIDIAN has opened so many epochs, is put back to a copy from before them all while KESTREL cannot be reached,
    and one of its officers has signed what would be its epoch 2."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    copy = await Copy.of(meridian)
    await sim.linked()
    for _ in range(epochs):
        await kestrel.has_received(await sim.submitted(text="Before it went back."))
        await restored(meridian, copy)
        await sim.linked()
        await opened(sim, meridian)
        await kestrel.has_received(await sim.submitted(text="In a new epoch."))
    sim.cut("MERIDIAN", "KESTREL")
    await restored(meridian, copy, why="restored")
    await sim.passes(minutes=2)
    assert (await (await meridian.seat("WATCH-1")).open_epoch()).state == "signed"
    return meridian


async def test_what_one_officer_signed_falls_when_its_epoch_turns_out_to_be_taken(sim: Simulation) -> None:
    meridian, kestrel = await signed_before_it_is_heard(sim, epochs=1), sim["KESTREL"]
    sim.heal("MERIDIAN", "KESTREL")
    await sim.linked()
    await sim.passes(seconds=10)
    second = await meridian.seat("WATCH-2")
    assert (await second.epoch()).signed_by == (), "what fell is not shown as signed"
    assert (await second.open_epoch()).state == "signed", "the records are others: it begins with this officer"
    assert (await (await meridian.seat("WATCH-1")).open_epoch()).state == "opened"
    assert (await second.epoch()).epoch == 3
    await kestrel.has_received(await meridian.says("conjunction.alert"))


async def test_an_epoch_is_never_opened_below_one_that_was_given_back_meanwhile(sim: Simulation) -> None:
    """KESTREL is hostile: of two epochs it gives back the record of the later one alone."""
    meridian, kestrel = await signed_before_it_is_heard(sim, epochs=2), sim["KESTREL"]
    held = {row.epoch: row.record for row in kestrel.rows(LINES, LINES.c.from_centre == "MERIDIAN")}
    await kestrel.stop()
    sim.heal("MERIDIAN", "KESTREL")
    he = await Adversary.dials(sim, "MERIDIAN", as_="KESTREL")
    he.is_level()
    await he.is_opened()
    he.sends("epoch", held[3])
    await sim.passes(seconds=70)
    assert (await (await meridian.seat("WATCH-2")).open_epoch()).state == "signed"
    assert (await (await meridian.seat("WATCH-1")).open_epoch()).state == "opened"
    await he.leaves()
    said = await sim.submitted(text="After.")
    (row,) = meridian.rows(ENVELOPES, ENVELOPES.c.message == said.hash)
    assert row.epoch == 4
    await kestrel.start()
    await sim.linked()
    await kestrel.has_received(said)
    assert not stands(meridian)


async def test_a_peer_that_dials_anew_and_never_tells_holds_two_officers_up_for_a_minute_in_all(
    sim: Simulation,
) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    copy = await Copy.of(meridian)
    await kestrel.stop()
    await restored(meridian, copy, why="restored")
    he = await Adversary.dials(sim, "MERIDIAN", as_="KESTREL")
    he.says(Have(records=()))
    await sim.passes(seconds=40)
    with pytest.raises(Refused) as refused:
        await (await meridian.seat("WATCH-1")).open_epoch()
    assert refused.value.code is Code.EPOCH_TOO_EARLY
    await he.leaves()
    again = await Adversary.dials(sim, "MERIDIAN", as_="KESTREL")
    again.says(Have(records=()))
    await sim.passes(seconds=40)
    assert (await (await meridian.seat("WATCH-1")).open_epoch()).state == "signed"
    assert (await (await meridian.seat("WATCH-2")).open_epoch()).state == "opened"
    await again.leaves()


async def test_without_a_line_it_takes_two_officers_where_a_peer_could_not_be_asked(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    sim.cut("MERIDIAN", "KESTREL")
    await meridian.stop()
    for file in meridian.store_path.parent.glob(f"{meridian.store_path.name}*"):
        file.unlink()
    await meridian.start()
    await meridian.stop()
    engine = sa.create_engine(f"sqlite:///{meridian.store_path}")
    with engine.begin() as connection:
        stand_still(connection, meridian.place, "restored", meridian.clock.now())
    engine.dispose()
    await meridian.start()
    await sim.passes(minutes=2)
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            await (await meridian.seat("WATCH-1")).open_epoch()
        assert refused.value.code is Code.EPOCH_TOO_EARLY
        assert "KESTREL" in refused.value.detail
    assert stands(meridian)
    assert (await (await meridian.seat("WATCH-2")).open_epoch()).state == "opened"
    assert not stands(meridian)


async def test_the_five_minutes_are_counted_and_no_clock_that_is_set_ends_them(sim: Simulation) -> None:
    meridian = await went_back(sim)
    await until(lambda: entered(meridian, "recovered") == 3, 60, "all came back")
    await sim.passes(seconds=5)
    first = await meridian.seat("WATCH-1")
    await first.open_epoch()
    meridian.clock.wrong_by_ms += 301_000
    with pytest.raises(Refused) as refused:
        await first.open_epoch(alone=True)
    assert refused.value.code is Code.EPOCH_TOO_EARLY
    meridian.clock.wrong_by_ms -= 301_000
    await sim.passes(minutes=3)
    await meridian.everybody_signs_off()
    await meridian.restart()
    await sim.linked()
    first = await meridian.seat("WATCH-1")
    with pytest.raises(Refused) as refused:
        await first.open_epoch(alone=True)
    assert refused.value.detail.startswith("the second officer was called 0 s ago"), "counted anew after a restart"
    await sim.passes(minutes=3)
    with pytest.raises(Refused) as refused:
        await first.open_epoch(alone=True)
    assert refused.value.detail.startswith("the second officer was called 18"), "and goes on from there"
    await sim.passes(minutes=2, seconds=1)
    assert (await first.open_epoch(alone=True)).state == "opened_by_one"


class Limited:
    """MERIDIAN's key behind a signer's limits."""

    def __init__(self, signer: SeedSigner, **rates: Rate) -> None:
        self.mode, self.public, self.id = signer.mode, signer.public, signer.id
        self._signer = signer
        self._limits = Limits("MERIDIAN", signer.mode, rates, asyncio.get_running_loop().time())

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        try:
            self._limits.take(kind, payload, asyncio.get_running_loop().time())
        except Refused as refused:
            raise NotSigned(refused.detail, refused.code) from None
        return await self._signer.sign(kind, payload)

    async def sign_note(self, text: bytes) -> bytes:
        return await self._signer.sign_note(text)


async def test_a_peer_that_says_it_lacks_everything_makes_no_epoch_too_large_for_the_signer(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    for number in range(8):
        await kestrel.has_received(await sim.submitted(text=f"Number {number}."))
    await until(lambda: not meridian.owes("KESTREL"), 60, "all is receipted")
    await kestrel.stop()
    he = await Adversary.dials(sim, "MERIDIAN", as_="KESTREL")
    he.is_level()
    await he.is_opened()
    he.says(Resume(epoch=1, mark=0, ranges=()))
    await until(lambda: meridian.owes("KESTREL") == 9, 60, "it lacks all that it has receipted")
    await he.leaves()
    copy = await Copy.of(meridian)
    assert isinstance(meridian.signer, SeedSigner)
    meridian.signer = Limited(meridian.signer, release=Rate(1, 3))
    await restored(meridian, copy, why="restored")
    await sim.passes(minutes=2)
    assert (await (await meridian.seat("WATCH-1")).open_epoch()).state == "signed"
    assert (await (await meridian.seat("WATCH-2")).open_epoch()).state == "opened"
    assert len(meridian.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN", ENVELOPES.c.epoch == 2)) == 9
    await kestrel.start()
    await sim.linked()
    await until(lambda: not meridian.owes("KESTREL"), 60, "all is receipted")
