"""T9: whoever carries records carries old ones, none at all, or ones of his own.

The attacks that a directory knows (rollback, freeze, fast-forward, mix-and-match, a threshold not met), each for every
kind of record that travels. Ours stand; where somebody signed against himself it is kept, and our officers hear of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest

from hotline.node.record.tables import HEADS, JOURNAL, LINES, MESSAGES, PROOFS, RECORDS
from protocols.frames import Have, RecordRef, Want
from protocols.roster import Centre, RecordKind, RootRef
from protocols.sealing import SealedKind
from protocols.wire import pack
from tests.attacks.scene import alarms, free_text, has_taken, kept
from tests.parties import DAY, Party, seed, signed
from tests.simulator import Adversary, SimulatedCentre

Make = Callable[..., bytes]


def statement(party: Party, version: int, **changes: Any) -> bytes:
    return party.statement_record(version, **changes)


def bulletin(party: Party, version: int, **changes: Any) -> bytes:
    return party.bulletin_record(version, **changes)


STANDS = (RECORDS, LINES, HEADS, MESSAGES, PROOFS, JOURNAL)


def standing(kestrel: SimulatedCentre) -> list[Any]:
    """Every record, line, message and proof: what something that is not authentic leaves as it was."""
    return [kestrel.rows(table) for table in STANDS]


KINDS: dict[str, Make] = {"statement": statement, "bulletin": bulletin}


async def carries(he: Adversary, kind: str, data: bytes) -> None:
    he.sends(cast(SealedKind, kind), data)
    await he.sim.passes(seconds=3)


def held(kestrel: SimulatedCentre, kind: str) -> int:
    subject = "MERIDIAN" if kind == "bulletin" else "Meridian Orbital"
    record = kestrel.roster.newest(cast(RecordKind, kind), subject)
    assert record is not None
    return record.version


@pytest.mark.parametrize("kind", KINDS)
async def test_the_next_version_is_taken(thief: Adversary, kind: str) -> None:
    await carries(thief, kind, KINDS[kind](thief.party, 2))
    assert held(thief.sim["KESTREL"], kind) == 2


@pytest.mark.parametrize("kind", KINDS)
async def test_rollback(thief: Adversary, kind: str) -> None:
    """An older one than was seen, never seen here: now, and after a restart."""
    kestrel, make = thief.sim["KESTREL"], KINDS[kind]
    await carries(thief, kind, make(thief.party, 5))
    rows = kestrel.rows(RECORDS)
    await carries(thief, kind, make(thief.party, 4))
    assert (held(kestrel, kind), kestrel.rows(RECORDS)) == (5, rows)
    assert alarms(kestrel) == ["record_rolled_back"]
    await thief.leaves()
    await kestrel.restart()
    again = await Adversary.dials(thief.sim, "KESTREL")
    again.is_level()
    await again.is_opened()
    await carries(again, kind, make(thief.party, 4))
    assert (held(kestrel, kind), kestrel.rows(RECORDS)) == (5, rows)
    assert alarms(kestrel) == ["record_rolled_back"] * 2
    await again.leaves()


@pytest.mark.parametrize("kind", KINDS)
async def test_one_that_is_over_when_it_comes(thief: Adversary, kind: str) -> None:
    kestrel = thief.sim["KESTREL"]
    before = kestrel.rows(RECORDS)
    now = thief.sim.now
    await carries(thief, kind, KINDS[kind](thief.party, 2, at=now - 6 * DAY, expires_at=now - DAY))
    assert kestrel.rows(RECORDS) == before
    assert alarms(kestrel) == ["record_expired"]


async def test_frozen(thief: Adversary) -> None:
    """Nothing newer is let through: what is held runs out in sight, and is used on."""
    kestrel = thief.sim["KESTREL"]
    assert kestrel.roster.stale("MERIDIAN", thief.sim.now) == ()
    assert "bulletin" in kestrel.roster.stale("MERIDIAN", thief.sim.now + 6 * DAY)
    assert "statement" in kestrel.roster.stale("MERIDIAN", thief.sim.now + 91 * DAY)
    await has_taken(thief, free_text(thief.sim.world))


@pytest.mark.parametrize("kind", KINDS)
async def test_fork(thief: Adversary, kind: str) -> None:
    """Two of one version under good signatures: the proof is kept, ours stands."""
    kestrel, make = thief.sim["KESTREL"], KINDS[kind]
    await carries(thief, kind, make(thief.party, 2))
    ours = kestrel.rows(RECORDS)
    theirs = make(thief.party, 2, at=thief.sim.now - 1)
    await carries(thief, kind, theirs)
    assert kestrel.rows(RECORDS) == ours
    assert alarms(kestrel) == ["record_forked"]
    [proof] = kestrel.rows(PROOFS)
    assert (proof.code, proof.theirs) == ("record_forked", theirs)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_fork_that_anybody_could_have_written_is_nothing(thief: Adversary, kind: str) -> None:
    kestrel = thief.sim["KESTREL"]
    await carries(thief, kind, KINDS[kind](thief.party, 2))
    before = standing(kestrel)
    stranger = Party("Meridian Orbital", "MERIDIAN")
    stranger.registrar = stranger.signer = stranger.key("nobody")
    await carries(thief, kind, KINDS[kind](stranger, 2))
    assert standing(kestrel) == before


@pytest.mark.parametrize("kind", KINDS)
async def test_fast_forward(thief: Adversary, kind: str) -> None:
    """A version so high that nothing honest could ever follow it."""
    kestrel, make = thief.sim["KESTREL"], KINDS[kind]
    before = standing(kestrel)
    for version in (1_002, 2**53 - 1):
        await carries(thief, kind, make(thief.party, version))
    assert standing(kestrel) == before
    await carries(thief, kind, make(thief.party, 1_001))
    assert held(kestrel, kind) == 1_001


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("signer", ["nobody", "WATCH-1", "other"])
async def test_below_the_threshold(thief: Adversary, kind: str, signer: str) -> None:
    """Signed by a stranger, by an officer, by the right party's other key: none of them may."""
    kestrel = thief.sim["KESTREL"]
    before = standing(kestrel)
    forger = Party("Meridian Orbital", "MERIDIAN")
    other = forger.signer if kind == "statement" else forger.registrar
    key = {"nobody": forger.key("nobody"), "WATCH-1": forger.officers["WATCH-1"], "other": other}[signer]
    payload = {"statement": forger.statement, "bulletin": forger.bulletin}[kind](2)
    await carries(thief, kind, signed(cast(Any, kind), pack(payload), key))
    await carries(thief, kind, signed(cast(Any, kind), pack(payload)))
    assert standing(kestrel) == before


async def test_mix_and_match(thief: Adversary) -> None:
    """A statement that names another root than is held; a root that no chain leads to; another party's centre."""
    kestrel, party = thief.sim["KESTREL"], thief.party
    before = standing(kestrel)
    other = RootRef(version=1, hash=seed("another root"))
    await carries(thief, "statement", party.statement_record(2, root=other))
    await carries(thief, "statement", party.statement_record(2, root=RootRef(version=2, hash=party.anchor)))
    taken = (*party.statement(2).centres, Centre(name="KESTREL", keys=(party.key("second centre").public,)))
    await carries(thief, "statement", party.statement_record(2, centres=taken))
    stranger = Party("Meridian Orbital", "MERIDIAN", now=party.now + 1)
    await carries(thief, "root", stranger.root_record())
    unknown = Party("Nobody", "NOBODY")
    for kind, data in unknown.introduction():
        await carries(thief, kind, data)
    assert kestrel.rows(RECORDS) == before[0]
    assert kept(kestrel)["message"] == []
    assert not kestrel.roster.is_believed("Nobody")


async def test_a_pin_does_not_come_over_a_link(thief: Adversary) -> None:
    """Even one that two of our own officers signed."""
    kestrel, world = thief.sim["KESTREL"], thief.sim.world
    before = standing(kestrel)
    pin = world.kestrel.pin(world.meridian, withdrawn=True, at=thief.sim.now)
    counted = kestrel.unreadable
    n = thief.sends(cast(Any, "pin"), pin)
    await thief.hears_unreadable(n)
    assert kestrel.unreadable == counted + 1
    assert standing(kestrel) == before
    assert kestrel.roster.is_believed(world.meridian.name)


@pytest.mark.parametrize("kind", ["root", *KINDS])
async def test_a_claim_to_have_newer_ones_that_never_come(thief: Adversary, kind: str) -> None:
    """It is asked for; the session goes on with what is known."""
    kestrel = thief.sim["KESTREL"]
    before = standing(kestrel)
    subject = "MERIDIAN" if kind == "bulletin" else "Meridian Orbital"
    ref = RecordRef(kind=cast(Any, kind), subject=subject, version=9, hash=seed("never made"))
    thief.says(Have(records=(ref,)))
    await thief.sim.passes(seconds=20)
    assert Want(kind=cast(Any, kind), subject=subject, version=9) in thief.hears(Want)
    assert standing(kestrel) == before
    await has_taken(thief, free_text(thief.sim.world))
