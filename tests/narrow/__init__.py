"""The narrow line, proved: 2,400 bit/s, 1.5 s there and back, one packet in twenty lost (report G19).

    make narrow                    the whole of it, about twenty minutes, with a table at the end
    make narrow ARGS="--quick"     three FLASHes and a minute of silence

::

    ledger    what every byte was for
    week      a week of silence in virtual time
    node      a node in a process of its own, with a ledger
    world     two centres, introduced to one another, in a folder
    desk      the officers of one centre, at their seats, where their node is
    run       what is tried on the real line, over a TUN shim or, without root, a TCP proxy
    table     what is printed
"""
