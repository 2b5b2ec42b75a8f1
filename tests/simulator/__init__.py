"""A world in one thread: whole centres on a network that can fail, on a clock that never waits, from one seed.

::

    loop        an event loop whose clock jumps to the next timer
    chance      every choice of a run, drawn from its seed
    network     hotline.link.Network in memory: late, slow, in pieces, cut, broken off, one way only
    disk        the real store on a real file, with the time that a disk takes, and power cuts
    centre      a real node with its officers' real seats: stopped, killed at any instant, started again
    checker     what must be so at the end, whatever happened
    dialogue    the words in which a test is told

    async with Simulation(seed=7) as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        alert = await meridian.says("conjunction.alert", to="KESTREL")
        await kestrel.has_received(alert)
        sim.cut("MERIDIAN", "KESTREL")
        await sim.passes(minutes=5)

What is decided, signed, sealed, numbered and written is the product's own code and SQL; in its place stand only the
wire, the clock, chance, and the length of a write. The same seed gives the same run.
"""

from __future__ import annotations

from tests.simulator.adversary import Adversary
from tests.simulator.bench import Bench
from tests.simulator.centre import SimulatedCentre
from tests.simulator.chance import Chance
from tests.simulator.dialogue import Simulation, Spoken
from tests.simulator.loop import VirtualLoop
from tests.simulator.network import MemoryNetwork
from tests.simulator.waiting import until

__all__ = [
    "Adversary", "Bench", "Chance", "MemoryNetwork", "SimulatedCentre", "Simulation", "Spoken", "VirtualLoop", "until",
]  # fmt: skip
