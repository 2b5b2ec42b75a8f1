"""What a witness answers to a request: decided from what it remembers, with no disk and no clock.

The status is that of C2SP tlog-witness: 200 sign it, 404 a journal that is not known here, 403 no signature of its
centre, 400 not a request, 409 another size is remembered (or the same size with another root: a fork), 422 the proof
does not lead from what is remembered to what is shown, or a later epoch of that journal was shown.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from protocols.checkpoint import Checkpoint, open_checkpoint, split_note
from protocols.cosignature import Request
from protocols.errors import Refused
from protocols.journal import verify_consistency

__all__ = ["MOST_EPOCHS_AHEAD", "Remembered", "Verdict", "epoch_of", "judge"]

MOST_EPOCHS_AHEAD = 1_000
"""An epoch is one above every one that anybody knows of: nobody honest is further ahead of what was shown here."""


class Remembered(NamedTuple):
    """The last head of a journal that was signed here, and the note of each size that was."""

    head: Checkpoint
    notes: Mapping[int, bytes]


class Verdict(NamedTuple):
    """`status` 200: remember `head`, then sign it. `fork`: the earlier note that cannot be honest beside this one.
    `unproven`: no proof says that it is, or that it is not."""

    status: int
    why: str
    head: Checkpoint | None = None
    fork: bytes | None = None
    unproven: bool = False


def epoch_of(origin: str) -> int:
    """The number at the end of an origin."""
    return int(origin.rpartition("-")[2])


def judge(
    request: Request, keys: Collection[bytes], remembered: Remembered | None, newest: int | None = None
) -> Verdict:
    """`keys`: the public keys (32 bytes) that may sign heads of this origin; none where it is not known here.
    `newest`: the latest epoch of this journal of which a head was signed here."""
    claimed, _ = split_note(request.note)
    if not keys:
        return Verdict(404, f"{claimed.origin} is not known to this witness")
    head = _signed(request.note, claimed.origin, keys)
    if head is None:
        return Verdict(403, f"no signature of {claimed.origin} that this witness knows is under it")
    fork = _contradicted(head, remembered)
    if fork is not None:
        return Verdict(409, f"another head of {head.size} entries was shown before", head, fork)
    if request.old > head.size:
        return Verdict(400, f"the old size, {request.old}, is above the new one, {head.size}")
    known = remembered.head.size if remembered is not None else 0
    if request.old != known:
        return Verdict(409, str(known), head)
    epoch = epoch_of(head.origin)
    if newest is not None and not newest <= epoch <= newest + MOST_EPOCHS_AHEAD:
        return Verdict(422, f"epoch {newest} is the latest of this journal that was shown, and this is {epoch}", head)
    if remembered is None:
        return Verdict(200, "", head) if not request.proof else Verdict(422, "nothing can be proved from nothing", head)
    try:
        verify_consistency(known, head.size, remembered.head.root, head.root, request.proof)
    except Refused as refused:
        if (head.size, head.root) == (known, remembered.head.root):
            return Verdict(422, refused.detail, head)  # the head that is remembered: only the proof is not one
        last = remembered.notes.get(known)
        return Verdict(422, refused.detail, head, last, unproven=True)
    return Verdict(200, "", head)


def _signed(note: bytes, origin: str, keys: Collection[bytes]) -> Checkpoint | None:
    for key in keys:
        try:
            return open_checkpoint(note, origin, key)
        except Refused:
            continue
    return None


def _contradicted(head: Checkpoint, remembered: Remembered | None) -> bytes | None:
    """The note of the same size and another root: both signatures are the centre's, and one of them is a lie."""
    if remembered is None or head.size not in remembered.notes:
        return None
    note = remembered.notes[head.size]
    before, _ = split_note(note)
    return note if before.root != head.root else None
