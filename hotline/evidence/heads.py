"""Signed heads beside the journal as it is read: each must be what its first entries make.

A head that somebody else kept binds a record that its owner could otherwise write anew, from the first entry on.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from hotline.evidence.report import Differs
from hotline.node.record.facts import Place
from protocols.checkpoint import Checkpoint, open_checkpoint, split_note
from protocols.errors import Refused
from protocols.roster import Roster

__all__ = ["Heads"]


class Heads:
    """The notes that the record keeps, and those that were handed in. Raises Refused `checkpoint_wrong` for no note."""

    def __init__(self, notes: Iterable[bytes]) -> None:
        self._notes = [(split_note(note)[0], note) for note in dict.fromkeys(notes)]
        self._by_size: dict[int, list[Checkpoint]] = {}
        for head, _ in self._notes:
            self._by_size.setdefault(head.size, []).append(head)

    def __len__(self) -> int:
        return len(self._notes)

    def at(self, size: int, root: bytes) -> None:
        """The first `size` entries make this root. Raises Differs."""
        for head in self._by_size.get(size, ()):
            if head.root != root:
                raise Differs(f"head of {size} entries", "the entries before it are not those that were signed")

    def stands_at(self, size: int) -> bool:
        """Whether there is one of so many entries."""
        return size in self._by_size

    def finish(self, size: int, roster: Roster, place: Place) -> None:
        """Once the journal is read: none is longer, each is of this journal, and signed by this centre. Raises
        Differs."""
        me, mode = place.me, place.mode
        statements = [each for each, _ in roster.parties[roster.party_of(me) or ""].statements.values()]
        keys = {key for statement in statements for centre in statement.centres if centre.name == me
                for key in centre.keys}  # fmt: skip
        for head, note in self._notes:
            where = f"head of {head.size} entries"
            if head.size > size:
                raise Differs(where, f"it was signed, and {size} entries are here")
            if head.origin.rpartition("/")[0] != f"hotline/{me}/{mode}":
                raise Differs(where, f"it is one of {head.origin}")
            if not any(_opens(note, head.origin, key) for key in keys):
                raise Differs(where, f"no key of {me} has signed it")


def _opens(note: bytes, origin: str, key: bytes) -> bool:
    with suppress(Refused):
        open_checkpoint(note, origin, key)
        return True
    return False
