"""An envelope that names a record which has not come waits for it: on disk, without a receipt, and none is lost."""

from __future__ import annotations

from hotline.node.record.tables import ASIDE, ENVELOPES, MESSAGES
from protocols.frames import Unreadable, Want
from protocols.messages.procedure import FreeText
from protocols.notice import Notice
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.attacks.scene import alarms, line_of
from tests.parties import Party
from tests.simulator import Adversary, Simulation, until

TEXT = FreeText(subject="Orbit", text="All is well.")


def under(alone: Simulation, version: int = 2) -> bytes:
    """The next envelope of MERIDIAN's line, released under a statement that KESTREL has not."""
    world = alone.world
    data = world.message("procedure.free_text", TEXT)
    named = alone.parties["MERIDIAN"].statement_ref(version)
    return world.release(data, world.attested(data, TEXT), "KESTREL", statement=named)


async def waits(alone: Simulation, many: int = 1) -> None:
    await until(lambda: len(alone["KESTREL"].rows(ASIDE)) == many, 10, f"{many} set aside")


def receipts(he: Adversary) -> int:
    notices = [SignedRecord.parse(content) for kind, content in he.opened() if kind == "notice"]
    return sum(len(unpack(notice.payload, Notice).items) for notice in notices)


async def test_it_has_no_receipt_and_moves_nothing(alone: Simulation, peer: Adversary) -> None:
    kestrel = alone["KESTREL"]
    await until(lambda: line_of(kestrel) is not None, 10, "the line")
    before = line_of(kestrel)
    peer.sends("envelope", under(alone))
    await waits(alone)
    await alone.passes(seconds=5)
    assert line_of(kestrel) == before
    assert kestrel.rows(ENVELOPES) == kestrel.rows(MESSAGES) == []
    assert receipts(peer) == 0


async def test_the_same_again_is_kept_once(alone: Simulation, peer: Adversary) -> None:
    envelope = under(alone)
    for _ in range(3):
        peer.sends("envelope", envelope)
    await alone.passes(seconds=2)
    await waits(alone)


async def test_it_waits_through_a_restart_and_is_judged_when_an_officer_brings_the_record(
    alone: Simulation, peer: Adversary
) -> None:
    """The sender is gone by then: what was set aside is ours to keep."""
    kestrel = alone["KESTREL"]
    for _ in range(3):
        peer.sends("envelope", under(alone))
    await waits(alone, 3)
    await kestrel.kill(silent=True)
    await kestrel.start()
    assert len(kestrel.rows(ASIDE)) == 3
    await kestrel.admits("statement", alone.parties["MERIDIAN"].statement_record(2))
    await until(lambda: len(kestrel.rows(MESSAGES)) == 3, 10, "all three are taken")
    await until(lambda: not kestrel.rows(ASIDE), 10, "nothing waits")
    assert line_of(kestrel).mark == 3


async def test_the_record_came_while_the_node_was_down(alone: Simulation, peer: Adversary) -> None:
    """Between the record and the next look there may be anything: at its start a node looks again."""
    kestrel = alone["KESTREL"]
    peer.sends("envelope", under(alone))
    await waits(alone)
    kestrel.node._aside.roster_changed = lambda: None  # type: ignore[method-assign]  # it dies before it looks
    await kestrel.admits("statement", alone.parties["MERIDIAN"].statement_record(2))
    await kestrel.everybody_signs_off()
    await kestrel.kill()
    assert len(kestrel.rows(ASIDE)) == 1
    await kestrel.start()
    await until(lambda: len(kestrel.rows(MESSAGES)) == 1, 10, "it is taken")


async def test_the_officers_are_told_once_for_each_record_that_is_missing(alone: Simulation, peer: Adversary) -> None:
    kestrel = alone["KESTREL"]
    for version in (2, 2, 2, 3):
        peer.sends("envelope", under(alone, version))
    await waits(alone, 4)
    await alone.passes(seconds=50)
    assert alarms(kestrel) == []
    await alone.passes(seconds=15)
    assert alarms(kestrel) == ["record_needed"], "one an hour, however many a peer names"
    await alone.passes(hours=2)
    assert sorted(alarms(kestrel)) == ["record_needed", "record_needed", "route_lost"], "nobody is at his address"
    await peer.leaves()
    await kestrel.restart()
    await alone.passes(minutes=5)
    assert alarms(kestrel).count("record_needed") == 2


async def test_a_restart_within_its_minute_does_not_make_it_forgotten(alone: Simulation, peer: Adversary) -> None:
    kestrel = alone["KESTREL"]
    peer.sends("envelope", under(alone))
    await waits(alone)
    await peer.leaves()
    await kestrel.restart()
    assert alarms(kestrel) == []
    await kestrel.is_alarmed("record_needed", within=65)


async def test_there_is_room_for_64_and_what_does_not_fit_comes_again(alone: Simulation, peer: Adversary) -> None:
    """The link stays, or the record could not come; once it is here the rest is owed in the next session."""
    kestrel, envelopes = alone["KESTREL"], [under(alone) for _ in range(65)]
    for envelope in envelopes:
        peer.sends("envelope", envelope)
    await waits(alone, 64)
    await alone.passes(seconds=5)
    assert not peer.link.lost.done()
    assert len(kestrel.rows(ASIDE)) == 64
    assert len(peer.hears(Want)) == 1  # asked for once, not 65 times
    peer.sends("statement", alone.parties["MERIDIAN"].statement_record(2))
    await peer.is_hung_up_on()
    await until(lambda: line_of(kestrel).mark == 64, 10, "64 are taken")
    again = await Adversary.dials(alone, "KESTREL")
    again.is_level()
    await again.is_opened()
    again.sends("envelope", envelopes[-1])
    await until(lambda: line_of(kestrel).mark == 65, 10, "and the last one")
    await again.leaves()


async def test_one_that_the_record_does_not_bear_out_is_unreadable_like_any_other(
    alone: Simulation, peer: Adversary
) -> None:
    """Anybody's bytes may be set aside; when the record is here, they have to have been signed under it."""
    world, party = alone.world, alone.parties["MERIDIAN"]
    data = world.message("procedure.free_text", TEXT)
    forged = world.release(
        data, world.attested(data, TEXT), "KESTREL", statement=party.statement_ref(2), signer=party.key("nobody")
    )
    n = peer.sends("envelope", forged)
    await waits(alone)
    counted = alone["KESTREL"].unreadable
    peer.sends("statement", party.statement_record(2))
    await peer.hears_unreadable(n)
    assert alone["KESTREL"].unreadable == counted + 1
    await waits(alone, 0)
    assert alone["KESTREL"].rows(ENVELOPES) == []
    assert peer.hears(Unreadable) == [Unreadable(n=n)]


async def test_another_partys_record_judges_nothing(alone: Simulation, peer: Adversary) -> None:
    peer.sends("envelope", under(alone))
    await waits(alone)
    own: Party = alone.parties["KESTREL"]
    await alone["KESTREL"].admits("statement", own.statement_record(2))
    await alone.passes(seconds=5)
    await waits(alone)
