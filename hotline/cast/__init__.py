"""A cast: nodes and officers as processes on this computer, each officer with a key of its own, told what to do.

::

    actor     one process: started, ordered over a pipe, killed, started again
    officer   what runs in an officer's process: a seat, and the orders that it takes
    node      what runs in a node's process: the node that `hotline serve` runs
    ways      what is between the nodes, and can be cut and made slow from outside: no node can be asked to
    addresses  who is told apart by what, on one computer
    orders    the inside of each process: orders in, answers out
    house     a party with one centre in a folder: keys, records, directories, profiles; and introductions

The sandbox and a table-top are made of this. Two officers' keys are never in one process: what proves that two people
signed must not be one program, not even here.
"""
