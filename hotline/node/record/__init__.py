"""The record: number, sign, journal, insert, fsync, and only then the receipt.

`committer` is the one critical section; `facts` loads what a decision needs, `writing` carries out its effects, both
in the same transaction; `feed` is the one log that seats follow. `store` is what they need of a database: `sqlite` is
the embedded one, `postgres` one that several processes share (`fellows`), `tables` the shape of both.
"""
