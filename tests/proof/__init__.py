"""The proof: what the hotline claims, tried until a figure can be put beside each claim.

::

    make proof                                  every part that has no figure yet; stop it and go on whenever you like
    make proof ARGS="--only R1 --again"         one claim, from the beginning
    make gates                                  each claim a little, in a few minutes; nothing is kept

A claim (`claims`) has a floor, and is proved by parts of at most 25 minutes each (`parts`). A part leaves one line in
docs/proof.json (`results`): figure, seed, commit, faults that happened, and what was wrong. docs/proof.md is drawn
from those lines (`page`).

Where messages travel, a history is written of all that officers handed in, were told and saw (`history`), and the
checker of tests/history judges it, which was written by somebody who had read only the specification (`verdict`)::

    world, stage      centres with keys of their own; their nodes, each a process of `hotline serve` (`process`)
    watch             officers' clients: the product's own connection and board, with an ear at each entry of the log
    load              what officers say and answer meanwhile
    ending            all is healed, everything comes out, and the journals are read
    kills, long_log   R1   SIGKILL at random instants, and at the n-th write, fsync or send; how soon it is back
    strace, images, power    R2   power cuts: recorded writes and fsyncs, laid out as a disk could have them
    order             R2   no receipt leaves before what it receipts is on the disk, by the order of system calls
    partitions        R3   lines that are cut, one way, flapping, lossy, slow, or swallow what is large
    seeds             R4   simulated hours, with a random choice of kinds of faults for each
    soak              R5   memory, descriptors, files and latency over many messages
    manipulated       R13  changes of a journal's file
    withdrawals       R16  from a signature under a hold or a cancellation to the last board
    programs          the claims that have a program, or tests, of their own already

What it is not: several computers, a real wide-area line, a token of hardware, an audit by strangers.
"""
