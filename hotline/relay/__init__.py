"""A relay: a pipe between two centres that cannot reach each other, in a process of its own, known to both.

::

    settings    whose names may be used here, and how much room there is
    door        who comes, and what it proves before a byte is passed on
    pipe        two streams, joined until one of them ends

It stores nothing and opens nothing: TLS and the hello of the two run through it, end to end. It learns two names,
when, and how much. It can delay, cut and withhold, and cannot choose what: that is found by the link test of every
route and by the sender's own deadlines.
"""
