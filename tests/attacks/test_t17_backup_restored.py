"""T17: a node is started on an old copy of its directory, by mistake or by somebody who wants a number used twice.

Nobody but the node itself has signed what it lost; a peer holds that signature, and gives it back in the next session.
"""

from __future__ import annotations

import shutil

import pytest

from hotline.node.record.tables import ENVELOPES, LINES
from protocols.errors import Code, Refused
from tests.simulator import Simulation


async def test_a_node_that_went_back_meets_its_own_signature_and_releases_nothing_more(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    first = await meridian.says("conjunction.alert")
    await kestrel.has_received(first)
    await sim.passes(hours=2)  # link tests: both have signed the head at number 1
    await meridian.stop()
    backup = meridian.store_path.with_suffix(".backup")
    shutil.copy(meridian.store_path, backup)
    await meridian.start()
    await sim.linked()
    await sim.passes(seconds=30)
    lost = await meridian.says("conjunction.alert")
    await kestrel.has_received(lost)
    await sim.passes(hours=2)  # and now at number 2

    await meridian.stop()
    for stale in meridian.store_path.parent.glob(f"{meridian.store_path.name}-*"):
        stale.unlink()
    shutil.copy(backup, meridian.store_path)
    await meridian.start()
    await sim.linked()
    await sim.passes(seconds=30)
    await meridian.is_alarmed("rolled_back")
    with pytest.raises(Refused) as refused:
        await meridian.says("procedure.free_text")
    assert refused.value.code is Code.ROLLED_BACK
    assert len(meridian.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN")) == 1
    assert all(row.closed for row in meridian.rows(LINES, LINES.c.from_centre == "MERIDIAN"))


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
