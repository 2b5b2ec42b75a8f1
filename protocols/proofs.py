"""What a third party needs to check a journal: two hashes and two verifications, RFC 9162 section 2.1 as printed.

A proof is believed only together with a size and a root that a verified checkpoint names (specification: journal,
"what a proof does not bind"): the size steers the way to the root but is no part of what is hashed.

Both verifications take plain bytes and integers from anybody. They return nothing, or raise Refused `proof_wrong`;
nothing that is handed in makes them raise anything else or work for more than 65 hashes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NoReturn

from protocols.errors import Code, Refused

__all__ = ["EMPTY_ROOT", "leaf_hash", "node_hash", "verify_consistency", "verify_inclusion"]

EMPTY_ROOT = hashlib.sha256(b"").digest()

_SIZES = 2**64
_LONGEST = 65  # a consistency proof in the largest tree: one hash a level and the seed


def leaf_hash(leaf_bytes: bytes) -> bytes:
    """SHA-256(0x00 ‖ leaf), 32 bytes: RFC 9162 section 2.1.1."""
    return hashlib.sha256(b"\x00" + leaf_bytes).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256(0x01 ‖ left ‖ right), 32 bytes. The other prefix keeps a node from being shown as a leaf."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def verify_inclusion(leaf_hash: bytes, index: int, size: int, root: bytes, proof: Sequence[bytes]) -> None:
    """That the leaf is number `index` (from 0) of the `size` leaves under `root`: RFC 9162 section 2.1.3.2.

    `leaf_hash`, `root` and each hash of `proof` (leaf to root) are 32 bytes. Raises Refused `proof_wrong`.
    """
    path = _path(proof)
    result = _hash(leaf_hash, "the leaf hash")
    if _number(index, "the index") >= _number(size, "the size"):
        _refuse("the index is not below the size")
    fn, sn = index, size - 1
    for p in path:
        if sn == 0:
            _refuse("the proof is too long")
        if fn & 1 or fn == sn:
            result = node_hash(p, result)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            result = node_hash(result, p)
        fn, sn = fn >> 1, sn >> 1
    if sn:
        _refuse("the proof is too short")
    if result != _hash(root, "the root"):
        _refuse("the proof leads to another root")


def verify_consistency(old_size: int, new_size: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]) -> None:
    """That the first `old_size` leaves under `new_root` are those under `old_root`: RFC 9162 section 2.1.4.2.

    Between equal sizes nothing is hashed: the proof is empty and the roots are the same bytes. From size 0 to a
    larger one the RFC defines no proof, and none is accepted: whoever holds an empty tree has nothing to compare.
    Raises Refused `proof_wrong`.
    """
    path = _path(proof)
    if _number(old_size, "the old size") > _number(new_size, "the new size"):
        _refuse("the old tree is larger than the new one")
    if old_size == new_size:
        if path or not _same(old_root, new_root):
            _refuse("two heads of one size are not the same head")
        return
    if old_size == 0:
        _refuse("nothing can be proved of an empty tree")
    if not path:
        _refuse("the proof is empty")
    _hash(old_root, "the old root")
    _hash(new_root, "the new root")
    if old_size & (old_size - 1) == 0:  # the old tree is one complete subtree: its root is the seed
        path = (old_root, *path)
    fn, sn = old_size - 1, new_size - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    old = new = path[0]
    for c in path[1:]:
        if sn == 0:
            _refuse("the proof is too long")
        if fn & 1 or fn == sn:
            old, new = node_hash(c, old), node_hash(c, new)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            new = node_hash(new, c)
        fn, sn = fn >> 1, sn >> 1
    if sn:
        _refuse("the proof is too short")
    if old != old_root or new != new_root:
        _refuse("the proof leads to other roots: the two trees do not share their beginning")


def _refuse(why: str) -> NoReturn:
    raise Refused(Code.PROOF_WRONG, why)


def _number(value: object, what: str) -> int:
    # Not isinstance: True is an int, and would be index 1.
    if type(value) is not int or not 0 <= value < _SIZES:
        _refuse(f"{what} is not a whole number from 0 to 2^64 - 1")
    return value


def _hash(value: object, what: str) -> bytes:
    if not isinstance(value, bytes) or len(value) != 32:
        _refuse(f"{what} is not 32 bytes")
    return value


def _same(one: object, other: object) -> bool:
    return isinstance(one, bytes) and isinstance(other, bytes) and one == other


def _path(proof: object) -> tuple[bytes, ...]:
    if not isinstance(proof, list | tuple) or len(proof) > _LONGEST:
        _refuse(f"the proof is not a list of at most {_LONGEST} hashes")
    return tuple(_hash(value, "a hash of the proof") for value in proof)
