"""Somebody else who remembers: a witness of journals.

::

    node ── add-checkpoint: size it should know, proof, head ──> rules.judge ── remembered on disk ──> cosignature
    node <── size that it knows (409), or why not ─────────────────┘              folder.py           serving.py

A centre that keeps two versions of its own record can show one to each reader, and both hold. It cannot show both to
one witness: that signs a head only if everything it has signed before is the beginning of it. What is in a journal a
witness never sees: a size, a root, a few hashes. It may be run by anybody whom the centre's readers believe: another
centre, an auditor, a computer in another building. Text and rules are C2SP's (tlog-witness, tlog-cosignature), so that
others' witnesses and others' logs fit.
"""
