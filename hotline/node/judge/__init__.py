"""The judge: one way in, pure decisions. Imports neither asyncio nor SQLAlchemy.

`submission` and `protocols.envelope` say whether something is authentic; `switchboard.accept` says what is to be done
about it, given the facts on record. `rules` hold at both ends; `release` is the two officers, `drafts` what a
program leaves for them; `arrival`, `notices` and `lines` are what comes from a peer; `settlement` is what one message
does to the life of another; `lapses` what has not come in time; `tokens` who may call by HTTPS.
"""
