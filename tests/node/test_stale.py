"""A statement has expired on both sides: what still goes, what waits, what is marked, and how it ends."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.client import Seat
from hotline.node.record.tables import ENVELOPES
from protocols.errors import Code, Refused
from tests.attacks.scene import alarms, journal, told
from tests.parties import DAY
from tests.simulator import Simulation, until
from tests.simulator.speech import draft_of

LIFE = 90


async def later(sim: Simulation, days: float = LIFE + 0.5) -> None:
    """Every clock of the world is so much later, and each node has renewed its bulletin as it went."""
    for _ in range(3):
        for centre in sim.centres.values():
            centre.clock.wrong_by_ms += int(days * DAY / 3)
        await sim.passes(hours=1.1)


async def two(sim: Simulation) -> tuple[Seat, Seat]:
    return await sim["MERIDIAN"].seat("WATCH-1"), await sim["MERIDIAN"].seat("WATCH-2")


async def handed_in(sim: Simulation, **changes: Any) -> bytes:
    """Signed by its author; waits for the second officer."""
    author, second = await two(sim)
    receipt = await author.send(draft_of("procedure.free_text", "KESTREL") | changes)
    await until(lambda: receipt.message in second.board.waiting, 5, "it waits")
    return receipt.message


FLASH: dict[str, Any] = {"precedence": "FLASH", "precedence_reason": "Minutes are left."}


@pytest.mark.parametrize("precedence", ["PRIORITY", "ROUTINE"])
async def test_what_is_not_urgent_is_refused_at_the_author_with_what_to_do(sim: Simulation, precedence: str) -> None:
    await later(sim)
    author, _ = await two(sim)
    with pytest.raises(Refused) as refused:
        await author.send(draft_of("procedure.free_text", "KESTREL") | {"precedence": precedence})
    assert refused.value.code is Code.ROSTER_STALE
    assert "KESTREL" in refused.value.detail
    assert sim["MERIDIAN"].rows(ENVELOPES) == []


@pytest.mark.parametrize("over_stale", [(), ("MERIDIAN",), ("KESTREL ",)])
async def test_a_flash_without_the_right_name_stays_here(sim: Simulation, over_stale: tuple[str, ...]) -> None:
    await later(sim)
    hash, (_, second) = await handed_in(sim, **FLASH), await two(sim)
    with pytest.raises(Refused) as refused:
        await second.release(hash, over_stale=over_stale)
    assert refused.value.code is Code.ROSTER_STALE
    assert sim["MERIDIAN"].rows(ENVELOPES) == []


async def test_a_flash_that_was_confirmed_goes_is_entered_and_every_seat_hears_of_it(sim: Simulation) -> None:
    await later(sim)
    hash, (_, second) = await handed_in(sim, **FLASH), await two(sim)
    assert second.to_confirm(second.board.waiting[hash].message) == ("KESTREL",)
    await second.release(hash, over_stale=("KESTREL",))
    await until(lambda: bool(told(sim["KESTREL"], "arrived")), 10, "it arrives")
    assert ("over_stale", hash) in journal(sim["MERIDIAN"])
    assert alarms(sim["MERIDIAN"])[-1] == "sent_over_stale"
    # At the other end it is received all the same: known keys verify; and it is marked, in the log and the journal.
    [entry] = told(sim["KESTREL"], "arrived")
    assert entry["marks"] == ["roster_stale"]
    assert "roster_stale" in [kind for kind, _ in journal(sim["KESTREL"])]


async def test_an_acknowledgement_always_goes(sim: Simulation) -> None:
    said = await sim["MERIDIAN"].says("procedure.free_text")
    await sim["KESTREL"].has_received(said)
    await later(sim)
    await sim["KESTREL"].acknowledges(said)
    await sim["MERIDIAN"].sees(said, "acknowledged")


async def test_what_was_released_before_waits_for_the_newer_record_and_then_goes(sim: Simulation) -> None:
    """A stale addressee delays delivery, never a release that was made."""
    await sim.lost()
    said = await sim["MERIDIAN"].says("procedure.free_text")
    await later(sim)
    sim.heal("MERIDIAN", "KESTREL")
    await sim.linked()
    await sim.passes(minutes=2)
    assert not sim["KESTREL"].received(said)
    kestrel = sim["KESTREL"]
    now = kestrel.clock.now()
    newer = kestrel.party.statement_record(2, at=now, expires_at=now + LIFE * DAY)
    await kestrel.admits("statement", newer)  # its registrars have signed: it comes over the link
    await kestrel.has_received(said)


async def test_an_urgent_one_that_was_released_before_goes_at_once(sim: Simulation) -> None:
    await sim.lost()
    said = await sim["MERIDIAN"].says("procedure.free_text", **FLASH)
    await later(sim)
    sim.heal("MERIDIAN", "KESTREL")
    await sim["KESTREL"].has_received(said, within=60)


async def test_a_confirmation_that_was_given_without_the_node_is_kept_with_the_signature(sim: Simulation) -> None:
    await later(sim)
    hash, (_, second) = await handed_in(sim, **FLASH), await two(sim)
    await sim["MERIDIAN"].stop()
    with pytest.raises(Refused) as refused:
        await second.release(hash, over_stale=("KESTREL",))
    assert refused.value.code is Code.NOT_REACHABLE
    await sim["MERIDIAN"].start()
    await until(lambda: bool(told(sim["KESTREL"], "arrived")), 90, "it goes when the node is back")


async def test_the_node_makes_no_new_sealing_key_that_nobody_would_believe(sim: Simulation) -> None:
    """What the other side seals for the key that it knows must still be opened here."""
    rotated: list[int] = []
    for centre in sim.centres.values():
        centre.node.station.sealing = _Counting(centre.node.station.sealing, rotated)
    await sim.passes(hours=2)
    assert rotated
    await later(sim)
    rotated.clear()
    await sim.passes(hours=3)
    assert rotated == []


class _Counting:
    """A ring, and when it was asked to rotate."""

    def __init__(self, ring: Any, asked: list[int]) -> None:
        self._ring, self._asked = ring, asked

    @property
    def keys(self) -> Any:
        return self._ring.keys

    @property
    def published(self) -> Any:
        return self._ring.published

    def rotate(self, now: int) -> bool:
        self._asked.append(now)
        return bool(self._ring.rotate(now))
