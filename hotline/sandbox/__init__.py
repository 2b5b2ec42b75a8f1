"""A sandbox: a node of mode test for one's own program, and counterparts that can be made to misbehave.

::

    world        who is in it: the centres, their keys, the program and its token
    counterpart  a scripted officer: prompt, slow, silent, wrong; or one who releases the program's drafts
    up           all of it running: nodes, officers, the ways between them
    node  door   one's own node, with a few routes more (`/v1/sandbox…`) by which behaviour and faults are set
    weather      what happens to events and answers on their way to the program

Every counterpart is a real node with real officers, each in a process of its own: what a program learns here about
deadlines, silence and signatures holds elsewhere. It is of mode test, so nothing of it can be taken for anything else.
"""
