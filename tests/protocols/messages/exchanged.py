"""A case whose messages refer to one another by their true hashes: a table may ask which message an answer is to.

matter = Exchanged("proximity")
asked = matter.tell(0, "MERIDIAN", "proximity.consultation")
matter.tell(1, "KESTREL", "proximity.decision", to=asked)
"""

from __future__ import annotations

from typing import Any

from protocols.messages.lifecycle import Entry
from tests.protocols.messages.matter import CENTRES, Matter, of

__all__ = ["Exchanged"]


class Exchanged(Matter):
    """One case between two centres, each relation as it would be on the wire."""

    def __init__(self, family: str) -> None:
        super().__init__(family)
        self._first: Entry | None = None

    def tell(
        self,
        hours: float,
        from_: str,
        type_: str,
        *,
        to: Entry | None = None,
        draft: Any = None,
        kind: Any = None,
        **body: Any,
    ) -> Entry:
        """Release a message about `to`: a reply when the other side wrote that one, else an update of one's own."""
        made = of(type_, draft, **body)
        header = made.pop("header", {})
        made["to"] = [centre for centre in CENTRES if centre != from_]
        for name in ("relation", "case", "info"):
            made.pop(name, None)
        if to is not None and self._first is not None:
            own = "update" if to.message.from_ == from_ else "reply"
            made["relation"] = {"kind": kind or own, "message": to.digest.hex()}
            made["case"] = self._first.digest.hex()
        entry = self.release(hours, from_, made | header)
        self._first = self._first or entry
        return entry

    def cancel(self, hours: float, entry: Entry) -> None:
        """Whoever said it takes it back."""
        self.tell(hours, entry.message.from_, "procedure.cancellation", to=entry, kind="cancel")
        self.withdraw(entry)
