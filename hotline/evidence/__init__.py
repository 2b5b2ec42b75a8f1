"""What a centre can show afterwards: its own record read back, checked, compared and handed out.

::

    verify     every entry of the journal again: leaf, root, what it is about, who signed that, where it stands
    compare    the two ends of each line beside one another: where they first differ, what both have signed
    export     the journal, or the heads of its lines alone, as JSON lines
    bundle     messages, and all that proves them, in one file for somebody outside

All of it reads: it works on a copy, on the database of a stopped node, and beside one that runs. Nothing here trusts
the node that wrote: what is stored is judged again from its signatures, as it was judged on the day.
"""
