"""Drills: a scenario played on drill nodes, by people at real seats, and what the records say of it afterwards.

::

    scenario  reading  sense  timeline     a file: fields, faults by line, what cannot work, its plan drawn
    clocks  acts  conductor  preview       without IO: two clocks, who did what, what is due, what an order would do
    log                                    what the conductor did and saw, chained; a restart reads it again
    cast  actor  table_top  run            the processes: simulated centres, ears, a whole table-top on one computer
    journals  evaluation  charts  report   from the centres' signed journals: figures, pictures, one page

A drill has nodes, keys, databases and addresses of its own; the conductor signs on at drill nodes only, and every
message of it says DRILL because of the mode in which it is signed, not because somebody wrote so.
"""
