"""One defence at a time taken out: the tests that are said to prove it must then fail.

A test that passes whether the defence is there or not proves nothing, and nobody would notice. Each row of
`defences.DEFENCES` names a threat of SECURITY.md, the defence in words, a patch that takes it out and the tests that
must turn red. `make unguarded` applies each patch to a copy of the tree and runs them there; `make check` sees to it
that every patch still applies.
"""
