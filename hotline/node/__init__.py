"""A node: the server of a centre in one mode.

doors → judge → record → deliver. Follow a message through these four rooms in ARCHITECTURE.md; `assembly` is the only
file that knows them all.
"""
