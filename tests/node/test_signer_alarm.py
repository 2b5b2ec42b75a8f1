"""The officers hear that their centre's signer did not sign: once a minute, and not a thousand times."""

from __future__ import annotations

from hotline.node.record.tables import FEED
from hotline.node.signer_alarm import SignerAlarm
from protocols.errors import Code
from protocols.wire import decode
from tests.simulator import SimulatedCentre, Simulation


def told(centre: SimulatedCentre) -> list[str]:
    alarms = [decode(row.data, limit=1 << 20) for row in centre.rows(FEED, FEED.c.what == "alarm")]
    return [each["detail"] for each in alarms if each["code"] == "signer_refused"]


async def test_one_alarm_a_minute(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    alarm = SignerAlarm(meridian.node.station)
    for _ in range(1000):
        alarm("release", Code.RATE_LIMITED)
    await sim.passes(seconds=59)
    alarm("release", Code.RATE_LIMITED)
    await sim.passes(seconds=2)
    [first] = told(meridian)
    assert "(release: rate_limited)" in first
    alarm("attestation", Code.NOT_ALLOWED)
    await sim.passes(seconds=1)
    assert len(told(meridian)) == 2


async def test_a_signer_that_is_gone_is_no_alarm_but_the_node_s_end(sim: Simulation) -> None:
    SignerAlarm(sim["MERIDIAN"].node.station)("release", None)
    await sim.passes(seconds=1)
    assert told(sim["MERIDIAN"]) == []
