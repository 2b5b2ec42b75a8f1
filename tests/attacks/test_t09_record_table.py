"""T9, the whole table: every attack that a directory knows, for every record; over a link, also after a restart."""

from __future__ import annotations

from typing import Any, cast

import pytest

from hotline.node.doors.peers import PLANTED
from hotline.node.record.tables import HEADS, LINES, MESSAGES, PROOFS, RECORDS
from protocols.errors import Code, Refused
from tests.attacks.record_attacks import ATTACKS, KINDS, NOT_SO, TABLE, Scene, Tried
from tests.attacks.scene import alarms
from tests.parties import DAY
from tests.simulator import Adversary, SimulatedCentre, until

STANDS = (RECORDS, LINES, HEADS, MESSAGES)
OVER_A_LINK = [case for case in TABLE if case[1] != "pin"]
BY_AN_OFFICER = [case for case in TABLE if case[1] == "pin"]


def named(case: tuple[str, str]) -> str:
    return "-".join(case)


def standing(kestrel: SimulatedCentre) -> list[Any]:
    """Every record, line and common head; of lines without what was told of them."""
    return [[tuple(row) for row in kestrel.rows(table)] for table in STANDS if table is not LINES] + [
        [(row.from_centre, row.epoch, row.number, bytes(row.head)) for row in kestrel.rows(LINES)]
    ]


async def is_set(thief: Adversary) -> Scene:
    """MERIDIAN has changed its keys, and KESTREL knows."""
    scene = Scene(thief.sim.world)
    for kind, data in scene.honest():
        thief.sends(cast(Any, kind), data)
    await until(lambda: thief.sim["KESTREL"].roster.newest("bulletin", "MERIDIAN").version == 5, 10, "all is held")  # type: ignore[union-attr]
    return scene


def is_heard(heard: list[str], tried: Tried) -> bool:
    """The alarm that belongs to it; else at most that a peer handed in what no honest one does, once."""
    if tried.alarm is not None:
        return heard == [tried.alarm]
    return len(heard) <= 1 and set(heard) <= set(map(str, PLANTED))


def proofs(kestrel: SimulatedCentre) -> int:
    return len(kestrel.rows(PROOFS))


def test_nothing_is_left_out_of_the_table() -> None:
    assert {*TABLE, *NOT_SO, *(("freeze", kind) for kind in KINDS)} == {(a, k) for a in ATTACKS for k in KINDS}


@pytest.mark.parametrize("case", OVER_A_LINK, ids=named)
async def test_over_a_link_and_again_after_a_restart(thief: Adversary, case: tuple[str, str]) -> None:
    scene, tried, kestrel = await is_set(thief), TABLE[case], thief.sim["KESTREL"]
    before, kept, said = standing(kestrel), proofs(kestrel), len(alarms(kestrel))
    thief.sends(cast(Any, case[1]), tried.make(scene))
    await thief.sim.passes(seconds=3)
    assert standing(kestrel) == before
    assert proofs(kestrel) == kept + tried.proof
    assert is_heard(alarms(kestrel)[said:], tried)
    await thief.leaves()
    await kestrel.restart()
    assert standing(kestrel) == before
    again = await Adversary.dials(thief.sim, "KESTREL")
    again.is_level()
    await again.is_opened()
    again.sends(cast(Any, case[1]), tried.make(scene))
    await thief.sim.passes(seconds=3)
    assert standing(kestrel) == before
    assert proofs(kestrel) == kept + tried.proof, "the same two are one proof"
    assert set(alarms(kestrel)[said:]) <= ({tried.alarm} if tried.alarm else set(map(str, PLANTED)))
    await again.leaves()


@pytest.mark.parametrize("case", BY_AN_OFFICER, ids=named)
async def test_a_pin_by_an_officers_seat_and_again_after_a_restart(thief: Adversary, case: tuple[str, str]) -> None:
    scene, tried, kestrel = await is_set(thief), TABLE[case], thief.sim["KESTREL"]
    before = standing(kestrel)
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            await kestrel.admits("pin", tried.make(scene))
        assert refused.value.code is Code(cast(str, tried.code))
        assert standing(kestrel) == before
        assert kestrel.roster.is_believed(scene.party.name)
        await kestrel.everybody_signs_off()
        await kestrel.restart()


@pytest.mark.parametrize(
    ("kind", "days", "subject"),
    [("bulletin", 5, "MERIDIAN"), ("statement", 90, "MERIDIAN"), ("root", 401, "MERIDIAN")],
)  # fmt: skip
async def test_freeze_nothing_newer_is_let_through(thief: Adversary, kind: str, days: int, subject: str) -> None:
    """It runs out in sight: marked, told to the officers, and nothing new is believed under it."""
    scene, kestrel = await is_set(thief), thief.sim["KESTREL"]
    await thief.leaves()
    kestrel.clock.wrong_by_ms += days * DAY
    await thief.sim.passes(hours=1.1)
    assert kind in kestrel.roster.stale(subject, kestrel.clock.now())
    await kestrel.restart()
    await thief.sim.passes(minutes=1)
    assert "record_expired" in alarms(kestrel)
    if kind == "root":
        later = kestrel.clock.now()
        newer = scene.statement(4, at=later, expires_at=later + DAY)
        with pytest.raises(Refused) as refused:
            await kestrel.admits("statement", newer)
        assert refused.value.code is Code.RECORD_EXPIRED


def test_the_table_says_what_is_seen_of_each() -> None:
    """Two signed things are kept as a proof only where somebody signed against himself."""
    signed_against_himself = {case for case, tried in TABLE.items() if tried.proof}
    assert {attack for attack, _ in signed_against_himself} == {"fork"}
    assert all(isinstance(tried, Tried) for tried in TABLE.values())
