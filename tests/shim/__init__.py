"""Lines that fail, for real processes over the real network stack of this computer.

::

    faults      one direction of a line, pure: rate, delay, loss, repetition, disorder, from a seed; all of it counted
    spaces      network namespaces of this process that vanish with it, and how a program is started in one
    tun         a line between namespaces: every packet goes through `faults` (root only)
    proxy       a TCP line for everybody else: rate, delay, stall, cut, one way (no loss: TCP below it is whole)

Over TUN, between programs that know nothing of it::

    with TunLine(["MERIDIAN", "KESTREL"], seed=7, mtu=576) as line:      # raises Unprivileged where it cannot be had
        line.set(Faults(rate_bit_s=2_400, delay_s=0.75, loss=0.05))      # every pair, both ways
        node = subprocess.Popen(line.command("MERIDIAN", [sys.executable, "-m", "…"]))   # one pid, no wrapper left over
        line.address("KESTREL")                                          # "10.77.0.2": bind and dial these
        line.set(Faults(cut=True), "MERIDIAN", "KESTREL")                # that direction alone
        line.counters("MERIDIAN", "KESTREL").lost                        # what the seed has done to that direction

Over TCP, in the loop of the test::

    async with Proxy(seed=7) as proxy:
        front = await proxy.front("127.0.0.11:7464", name="KESTREL")     # dial this instead
        proxy.set(Faults(rate_bit_s=2_400, delay_s=0.75))
        proxy.set(Faults(stall=True), "KESTREL", "back")                 # what comes from it is held, not lost
        proxy.cut("KESTREL")                                             # ends what is open; later calls are refused

`can_tun()` tells which of the two can be had. Both count every kind of fault: one that never happened proves nothing.
"""

from __future__ import annotations

from tests.shim.faults import Counters, Direction, Faults
from tests.shim.proxy import Proxy
from tests.shim.spaces import Space, Unprivileged
from tests.shim.tun import TunLine, can_tun

__all__ = ["Counters", "Direction", "Faults", "Proxy", "Space", "TunLine", "Unprivileged", "can_tun"]
