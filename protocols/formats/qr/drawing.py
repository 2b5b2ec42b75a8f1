"""A part as a symbol: lines of a terminal, SVG for paper, PNG for a screen. ISO/IEC 18004, error correction M."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segno import QRCode

__all__ = ["PIXELS", "QUIET", "blocks", "half_blocks", "png", "svg"]

# Light modules around the symbol: a reader finds nothing without them.
QUIET = 4
PIXELS = 6


def _symbol(text: str) -> QRCode:
    # Only who draws pays for the library: it brings network modules for pictures in pages, which we do not make.
    import segno  # noqa: PLC0415

    return segno.make_qr(text, error="m", mode="alphanumeric", boost_error=False)


def half_blocks(text: str) -> str:
    """Two rows of modules to a line, light ones drawn: for a terminal that is dark. Each line as wide as the symbol."""
    return blocks(_symbol(text))


def blocks(symbol: QRCode) -> str:
    """Any symbol, drawn so."""
    modules = [list(map(bool, row)) for row in symbol.matrix_iter(border=QUIET)]
    if len(modules) % 2:
        modules.append([False] * len(modules[0]))
    drawn = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
    pairs = zip(modules[::2], modules[1::2], strict=True)
    return "".join("".join(drawn[pair] for pair in zip(*rows, strict=True)) + "\n" for rows in pairs)


def svg(text: str, title: str = "") -> str:
    """The symbol as an SVG document: black on white, as large as its page lets it be."""
    out = io.BytesIO()
    _symbol(text).save(
        out, kind="svg", border=QUIET, scale=PIXELS, light="white", xmldecl=False, title=title or None, omitsize=False
    )
    return out.getvalue().decode()


def png(text: str) -> bytes:
    """The symbol as a PNG, black on white, six pixels to a module."""
    out = io.BytesIO()
    _symbol(text).save(out, kind="png", border=QUIET, scale=PIXELS)
    return out.getvalue()
