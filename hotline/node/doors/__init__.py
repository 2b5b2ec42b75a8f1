"""The doors: bytes ↔ protocol. They know who is there, and decide nothing.

`seats` are our officers, `peers` the other centres, `api` the web. Each hands an event to the committer and gives the
answer back.
"""
