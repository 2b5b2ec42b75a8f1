"""A node under floods, measured: real TLS on loopback, the node in a process of its own, and others that send.

::

    R8    one centre sends 500 routine messages a second, strangers send junk; what another centre's FLASH takes
    R8F   one centre sends nothing but FLASH
    R9    strangers who drip, and who begin TLS and say nothing; what a legitimate link takes
    R11   the n-th write to the disk fails, for many n, and the disk is full (strace puts the errors in)

    make floods                          as long and as many as the claims say
    make floods ARGS="--quick --only R8"

Latencies count from the instant for which a message was scheduled, so that a node that stands still is not forgiven
what could not be sent meanwhile.
"""
