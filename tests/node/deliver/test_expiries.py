"""Both sides hear that a record runs out: at 30, 7 and 1 days, when it has, once each, also after a restart."""

from __future__ import annotations

from typing import Any

from hotline.node.record.tables import EXPIRIES, FEED
from protocols.wire import decode
from tests.parties import DAY
from tests.simulator import Simulation


def told(sim: Simulation, centre: str, kind: str = "statement") -> list[str]:
    """How the alarms about a kind of record begin, oldest first."""
    rows = [decode(row.data) for row in sim[centre].rows(FEED, FEED.c.what == "alarm")]
    about: list[Any] = [row for row in rows if row["code"] in ("record_expires", "record_expired")]
    return [row["detail"].split(":")[0] for row in about if f"{kind} 1 of" in row["detail"]]


async def jumps(sim: Simulation, *, days: float) -> None:
    """The clocks are so much later, and every node has had time to see that."""
    for centre in sim.centres.values():
        centre.clock.wrong_by_ms += int(days * DAY)
    await sim.passes(hours=1.1)


async def test_both_sides_hear_of_both_statements_at_each_step(sim: Simulation) -> None:
    await jumps(sim, days=59)
    assert told(sim, "MERIDIAN") == told(sim, "KESTREL") == []
    for days, left in ((1, "in 30 days"), (23, "in 7 days"), (6, "in 1 day"), (1, "ran out")):
        await jumps(sim, days=days)
        for centre in ("MERIDIAN", "KESTREL"):
            newest = told(sim, centre)[-2:]
            assert {each.split(" of ")[1].split(" r")[0] for each in newest} == {
                "Meridian Orbital",
                "Kestrel Space Watch",
            }
            assert all(left in each for each in newest), newest
    assert len(told(sim, "MERIDIAN")) == len(told(sim, "KESTREL")) == 8


async def test_a_restart_says_nothing_twice_and_what_passed_meanwhile_once(sim: Simulation) -> None:
    await jumps(sim, days=61)
    assert len(told(sim, "KESTREL")) == 2
    await sim["KESTREL"].restart()
    await sim.passes(minutes=5)
    assert len(told(sim, "KESTREL")) == 2
    await sim["KESTREL"].kill()
    sim["KESTREL"].clock.wrong_by_ms += 28 * DAY
    await sim["KESTREL"].start()
    await sim.passes(minutes=5)
    assert len(told(sim, "KESTREL")) == 4  # 7 days passed while it was down: only the 1 is said
    assert [row.step for row in sim["KESTREL"].rows(EXPIRIES, EXPIRIES.c.kind == "statement")] == [30, 30, 1, 1]


async def test_a_newer_record_has_steps_of_its_own_and_ends_the_old_ones(sim: Simulation) -> None:
    await jumps(sim, days=84)
    party, now = sim.parties["MERIDIAN"], sim["MERIDIAN"].clock.now()
    await sim["MERIDIAN"].admits("statement", party.statement_record(2, at=now, expires_at=now + 100 * DAY))
    await sim.passes(minutes=1)
    before = len(told(sim, "KESTREL"))
    await jumps(sim, days=6)
    assert not [each for each in told(sim, "KESTREL")[before:] if "Meridian" in each]


async def test_a_peers_bulletin_that_does_not_come_is_missed_aloud(sim: Simulation) -> None:
    await sim.lost()
    for _ in range(7):
        await jumps(sim, days=1)
    rows = [decode(row.data) for row in sim["KESTREL"].rows(FEED, FEED.c.what == "alarm")]
    about = [(row["code"], row["peer"]) for row in rows if "bulletin" in row["detail"]]
    assert about == [("record_expires", "MERIDIAN"), ("record_expired", "MERIDIAN")]
