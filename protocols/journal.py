"""A centre's own record: what it received, released, refused and decided, in an order nobody can change unnoticed.

::

    entry ──> Leaf ── pack ──> leaf bytes ── leaf_hash ──> Frontier.append ──> root ──> checkpoint
                                                     └───> Tree ──> inclusion, consistency

The leaf carries the hash of what happened, never the thing itself, which is kept beside the journal and can be purged
by rule. The salt keeps whoever sees a neighbour's hash in a proof from trying out what was said.

A node that records needs only the `Frontier`: one hash for each power of two in the journal's length, so that a
journal of a million entries opens at once. A `Tree` is built when a proof is asked for. Whoever verifies needs
neither, only `protocols.proofs`, whose names are here too (specification: journal).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated, Literal, Self

import msgspec

from protocols.errors import Code, Misuse, Refused
from protocols.proofs import EMPTY_ROOT, leaf_hash, node_hash, verify_consistency, verify_inclusion
from protocols.wire import Digest, Instant, Wire, pack, unpack

__all__ = [
    "EMPTY_ROOT", "SALT_BYTES", "Frontier", "Leaf", "Tree", "leaf_hash", "node_hash", "verify_consistency",
    "verify_inclusion",
]  # fmt: skip

SALT_BYTES = 16

_READ_AT_ONCE = 4096

Salt = Annotated[bytes, msgspec.Meta(min_length=SALT_BYTES, max_length=SALT_BYTES, title="salt")]
EntryKind = Annotated[str, msgspec.Meta(pattern=r"\A[a-z]+(_[a-z]+)*\Z", max_length=32, title="kind of entry")]
LeafHashes = Callable[[int, int], Iterable[bytes]]


class Leaf(Wire):
    """One entry of the journal; its leaf bytes are `pack(leaf)`.

    `kind` is lower-case words joined by `_`, `subject` the hash of what the entry is about (of anything signed, its
    hash as everywhere else), `salt` 16 random bytes.
    """

    version: Literal[1]
    kind: EntryKind
    at: Instant
    subject: Digest
    salt: Salt


class Frontier(Wire):
    """The right edge of a tree: `size`, and the roots of its complete subtrees, largest (leftmost) first.

    There is one for each bit set in `size`. A frontier never changes: `append` gives the next one, so that a batch
    which did not commit leaves nothing to undo.
    """

    size: Annotated[int, msgspec.Meta(ge=0)] = 0
    peaks: Annotated[tuple[Digest, ...], msgspec.Meta(max_length=64)] = ()

    def append(self, leaf_hash: bytes) -> Self:
        """The frontier with one more leaf, whose index is `self.size`."""
        peaks = [*self.peaks, _checked(leaf_hash)]
        carry = self.size
        while carry & 1:
            right = peaks.pop()
            peaks[-1] = node_hash(peaks[-1], right)
            carry >>= 1
        return type(self)(size=self.size + 1, peaks=tuple(peaks))

    def root(self) -> bytes:
        """The root, 32 bytes; of no leaves, SHA-256 of nothing (RFC 9162 section 2.1.1)."""
        return _folded(self.peaks)

    def to_bytes(self) -> bytes:
        """Canonical bytes, at most 2.2 kB."""
        return pack(self)

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """From what `to_bytes` gave. Raises Refused `record_damaged`: our own storage returned something else."""
        try:
            frontier = unpack(data, cls, limit=4096)
        except Refused as refused:
            raise Refused(Code.RECORD_DAMAGED, f"the journal's frontier cannot be read: {refused.detail}") from refused
        if len(frontier.peaks) != frontier.size.bit_count():
            raise Refused(Code.RECORD_DAMAGED, "the journal's frontier does not fit its size")
        return frontier


class Tree:
    """Every complete subtree's hash, level by level (64 bytes a leaf), for making proofs.

    Built from leaf hashes, appended to, or lazily with `Tree.reading`. Sizes and indexes count leaves from 0. Asking
    for what is not in the tree is Misuse.
    """

    def __init__(self, leaf_hashes: Iterable[bytes] = ()) -> None:
        self._rows = [bytearray()]
        self._size = 0
        self._read: LeafHashes | None = None
        for digest in leaf_hashes:
            self.append(digest)

    @classmethod
    def reading(cls, size: int, read: LeafHashes) -> Self:
        """A tree of `size` leaves that reads nothing until it is asked, and then only up to the size asked for.

        `read(start, stop)` gives the leaf hashes with these indexes, in order.
        """
        tree = cls()
        tree._size, tree._read = size, read
        return tree

    @property
    def size(self) -> int:
        return self._size

    def append(self, leaf_hash: bytes) -> int:
        """Adds a leaf; returns its index."""
        self._load(self._size)
        self._push(_checked(leaf_hash))
        self._size += 1
        return self._size - 1

    def root(self, size: int | None = None) -> bytes:
        """The root that the tree had at `size` leaves; without it, its root now."""
        return self.frontier(size).root()

    def frontier(self, size: int | None = None) -> Frontier:
        """The right edge at `size` leaves; without it, now."""
        size = self._size if size is None else size
        if not 0 <= size <= self._size:
            raise Misuse(f"the tree has {self._size} leaves")
        self._load(size)
        return Frontier(size=size, peaks=self._peaks(0, size))

    def inclusion(self, index: int, size: int) -> tuple[bytes, ...]:
        """PATH(index, the first `size` leaves), leaf to root: RFC 9162 section 2.1.3.1."""
        if not 0 <= index < size <= self._size:
            raise Misuse(f"no leaf {index} among the first {size} of {self._size}")
        self._load(size)
        path = []
        low, high = 0, size
        while high - low > 1:
            middle = low + _split(high - low)
            if index < middle:
                path.append(_folded(self._peaks(middle, high)))
                high = middle
            else:
                path.append(_folded(self._peaks(low, middle)))
                low = middle
        return tuple(reversed(path))

    def consistency(self, old: int, new: int) -> tuple[bytes, ...]:
        """PROOF(old, the first `new` leaves): RFC 9162 section 2.1.4.1; empty between equal sizes."""
        if not 0 < old <= new <= self._size:
            raise Misuse(f"no proof from {old} to {new} of {self._size} leaves")
        self._load(new)
        path = []
        low, high = 0, new
        while high != old:
            middle = low + _split(high - low)
            if old <= middle:
                path.append(_folded(self._peaks(middle, high)))
                high = middle
            else:
                path.append(_folded(self._peaks(low, middle)))
                low = middle
        if low:  # else the seed is the whole old tree, whose root the verifier has
            path.append(_folded(self._peaks(low, high)))
        return tuple(reversed(path))

    def _load(self, size: int) -> None:
        while (have := len(self._rows[0]) // 32) < size:
            assert self._read is not None
            stop = min(have + _READ_AT_ONCE, size)
            chunk = list(self._read(have, stop))
            if len(chunk) != stop - have:
                raise Misuse(f"{len(chunk)} leaf hashes were read where {stop - have} were asked for")
            for digest in chunk:
                self._push(_checked(digest))

    def _push(self, digest: bytes) -> None:
        level = 0
        while True:
            row = self._rows[level]
            row += digest
            if len(row) % 64:  # no complete pair
                return
            digest = node_hash(bytes(row[-64:-32]), bytes(row[-32:]))
            level += 1
            if level == len(self._rows):
                self._rows.append(bytearray())

    def _peaks(self, start: int, stop: int) -> tuple[bytes, ...]:
        """The complete subtrees that make up leaves start…stop, where start is a multiple of the largest of them."""
        peaks = []
        for level in reversed(range((stop - start).bit_length())):
            if (stop - start) >> level & 1:
                at = start >> level << 5
                peaks.append(bytes(self._rows[level][at : at + 32]))
                start += 1 << level
        return tuple(peaks)


def _split(count: int) -> int:
    """The largest power of two below `count` (at least 2)."""
    return 1 << (count - 1).bit_length() - 1


def _folded(peaks: tuple[bytes, ...]) -> bytes:
    if not peaks:
        return EMPTY_ROOT
    *left, root = peaks
    for peak in reversed(left):
        root = node_hash(peak, root)
    return root


def _checked(leaf_hash: bytes) -> bytes:
    if len(leaf_hash) != 32:
        raise Misuse(f"a leaf hash has 32 bytes, not {len(leaf_hash)}")
    return leaf_hash
