"""A vCard as one symbol: bytes, not the capitals of a part, because any telephone has to read it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from protocols.errors import Code, Refused
from protocols.formats.qr.drawing import PIXELS, QUIET, blocks

if TYPE_CHECKING:
    from segno import QRCode

__all__ = ["LARGEST_CARD", "card_half_blocks", "card_png", "card_svg"]

LARGEST_CARD = 1_200
"""Octets: above it a symbol has modules finer than a camera reads off a screen or a fax (version 27, level L)."""


def _symbol(vcard: str) -> QRCode:
    import segno  # noqa: PLC0415

    data = vcard.encode()
    if len(data) > LARGEST_CARD:
        raise Refused(Code.TOO_LARGE, f"{len(data)} bytes of vCard; a symbol that a camera reads holds {LARGEST_CARD}")
    return segno.make_qr(data, error="l", mode="byte", boost_error=True)


def card_half_blocks(vcard: str) -> str:
    """For a terminal that is dark. Raises Refused `too_large`, as all three."""
    return blocks(_symbol(vcard))


def card_svg(vcard: str, title: str) -> str:
    """For paper."""
    out = io.BytesIO()
    _symbol(vcard).save(out, kind="svg", border=QUIET, scale=PIXELS, light="white", xmldecl=False, title=title)
    return out.getvalue().decode()


def card_png(vcard: str) -> bytes:
    """For a page of one's own."""
    out = io.BytesIO()
    _symbol(vcard).save(out, kind="png", border=QUIET, scale=PIXELS)
    return out.getvalue()
