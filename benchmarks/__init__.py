"""What the hotline costs, beside what its guarantees cost at least on the same machine in the same minute.

    python -m benchmarks                 every work, a table
    python -m benchmarks --quick --json  a minute: {work: {figure, unit, limit, ratio, target, met}}
    python -m benchmarks --only W1 W2

Two centres are made in a temporary folder as their owners would make them (`parties`), each is served by a node's own
processes as `hotline serve` runs them (`nodes`), and the officers' seats are in this one (`seats`). Everything is on:
TLS, hello, policy, chain, release, sealing, journal, heads, notices, the signer in its own process. Ten seats read and
count; one more verifies everything that it is told, as a seat does, and signs `shown`.

The *limit* of a work is what its guarantees need and nothing else, timed in the same run on one core (`irreducible`):
absolute times of a shared machine mean little, ratios to it mean something. A figure also says what the processes of
the nodes spent in processor time, which other people's load does not change as much.
"""
