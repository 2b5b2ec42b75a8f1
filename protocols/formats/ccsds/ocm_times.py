"""Times of an OCM, absolute or in seconds from EPOCH_TZERO (CCSDS 502.0-B-3, 7.5.10 and table 6-3)."""

from __future__ import annotations

from protocols.formats.ccsds.block import Block
from protocols.formats.ccsds.entries import Entry
from protocols.formats.ccsds.quantities import instant, milliseconds
from protocols.formats.ccsds.refusal import UnreadableFile, quoted

__all__ = ["TimeZero"]


class TimeZero:
    """`at`: EPOCH_TZERO, milliseconds UTC."""

    def __init__(self, at: int) -> None:
        self.at = at

    def plus(self, text: str) -> int | None:
        """The instant in milliseconds UTC; None for what is neither a UTC time nor a number of seconds."""
        absolute = instant(text)
        if absolute is not None:
            return absolute
        after = milliseconds(text)
        return None if after is None else self.at + after

    def of(self, block: Block, keyword: str) -> int | None:
        """The instant that a keyword holds; None when absent. Raises UnreadableFile."""
        if not block.stated(keyword):
            return None
        entry = block.entries[keyword]
        at = self.plus(entry.value)
        if at is None or entry.unit not in ("", "s"):
            raise self._refused(block, entry, entry.text)
        return at

    def of_row(self, block: Block, row: Entry) -> int:
        """The instant that begins a row. Raises UnreadableFile."""
        first = row.text.partition(" ")[0]
        at = self.plus(first)
        if at is None:
            raise self._refused(block, row, first)
        return at

    def _refused(self, block: Block, entry: Entry, text: str) -> UnreadableFile:
        return block.fault(entry, f"{quoted(text)} is neither a CCSDS UTC time nor seconds from EPOCH_TZERO")
