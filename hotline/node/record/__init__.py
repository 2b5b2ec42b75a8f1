"""The record: number, sign, journal, insert, fsync, and only then the receipt.

`committer` is the one critical section; `facts` loads what a decision needs, `writing` carries out its effects, both
in the same transaction; `feed` is the one log that seats follow; `sqlite` is the embedded store, `tables` its shape.
"""
