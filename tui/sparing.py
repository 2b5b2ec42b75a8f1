"""Sends to the terminal the cells that changed, and no others: over a poor line a row of them is a tenth of a second.

Textual draws a changed part of a widget from that widget's left edge on. Here it begins where the change begins.
"""

from __future__ import annotations

from rich.console import Console
from rich.control import Control
from textual._compositor import ChopsUpdate, Compositor  # the one place that knows how a picture becomes bytes

__all__ = ["Sparing"]


class Sparing(Compositor):
    """A screen's compositor, as the library has it, but for what a change costs."""

    def render_partial_update(self) -> ChopsUpdate | None:
        whole = super().render_partial_update()
        return _Changed(whole.chops, whole.spans, whole.chop_ends) if whole is not None else None


class _Changed(ChopsUpdate):
    """Of each changed row, only the changed cells."""

    def render_segments(self, console: Console) -> str:
        """Raw data, as the terminal gets it."""
        out: list[str] = []
        for row, first, behind in self.spans:
            for end, (start, strip) in zip(self.chop_ends[row], self.chops[row].items(), strict=False):
                left, right = max(first, start), min(behind, end)
                if strip is not None and left < right:
                    out.append(Control.move_to(left, row).segment.text)
                    out.append(strip.crop(left - start, right - start).render(console))
        return "".join(out)
