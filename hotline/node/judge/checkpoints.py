"""Heads of our own journal: what is kept, and what a witness may show us of what we signed.

A centre never signs two heads of one journal between which there is no proof (specification: journal, section 4). The
node looks before it signs; here it is looked at once more, in the transaction that keeps the head. A head with our own
signature that is not among ours proves that this record went back, as a head of a line does.
"""

from __future__ import annotations

import hashlib

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import Decision, Enter, KeepCheckpoint, KeepProof, Tell
from hotline.node.judge.epochs import stands_still
from hotline.node.judge.events import CheckpointCosigned, CheckpointShown, CheckpointSigned
from hotline.node.judge.facts import Facts, KeptHeads
from protocols.errors import Code, Refused

__all__ = ["cosigned", "shown", "signed"]


def signed(event: CheckpointSigned, facts: Facts) -> Decision:
    """A head that this centre has just signed. Raises Refused `rolled_back`, `journal_forked`."""
    heads = facts.journal_heads or KeptHeads()
    if heads.locked:
        raise Refused(Code.ROLLED_BACK)
    if heads.same_size is not None:
        if heads.same_size.root != event.root:
            raise Refused(Code.JOURNAL_FORKED, f"another head of {event.size} entries was signed before")
        return Decision(answer={"note": heads.same_size.note})
    if heads.newest is not None and heads.newest.size > event.size:
        raise Refused(Code.ROLLED_BACK, f"a head of {heads.newest.size} entries was signed before")
    kept = KeepCheckpoint(event.origin, event.size, event.root, event.frontier, event.note)
    return Decision((kept,), {"note": event.note})


def cosigned(event: CheckpointCosigned, facts: Facts) -> Decision:
    """A witness has signed under one of them."""
    heads = facts.journal_heads
    if heads is None or heads.same_size is None or heads.same_size.root != event.root:
        raise Refused(Code.NOT_FOUND, f"no head of {event.size} entries with this root was signed here")
    kept = KeepCheckpoint(event.origin, event.size, event.root, heads.same_size.frontier, event.note)
    return Decision((kept,), {"note": event.note})


def shown(event: CheckpointShown, facts: Facts) -> Decision:
    """A witness shows a head with our signature, verified at the door."""
    heads = facts.journal_heads or KeptHeads()
    ours = heads.same_size
    if ours is not None and ours.root == event.root:
        return Decision(answer={"state": "known"})
    if ours is not None:
        detail = f"two heads of {event.size} entries of {event.origin}, both signed by us"
        code, held = Code.JOURNAL_FORKED, ours.note
    else:
        detail = f"our own signature stands under {event.size} entries of {event.origin}: this node went back"
        code, held = Code.ROLLED_BACK, heads.newest.note if heads.newest is not None else b""
    hashed = hashlib.sha256(event.note).digest()
    effects = (
        *stands_still("went_back", facts),
        KeepProof(code, event.by, held, event.note),
        Enter("fork" if code is Code.JOURNAL_FORKED else "rolled_back", hashed),
        Tell("alarm", alarm(code, None, None, facts.now, f"{event.by} shows it: {detail}")),
    )
    return Decision(effects, {"state": str(code)})
