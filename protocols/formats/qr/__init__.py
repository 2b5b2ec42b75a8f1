"""An envelope as QR symbols: for a camera, a scanner, a fax, or a person who types; and back to the same bytes.

::

    envelope ──to_parts──▶ "HOTLINE1.1.3.…", "HOTLINE1.2.3.…", … ──svg, png, half_blocks──▶ symbols
    scanned or typed texts, in any order ──from_parts──▶ the identical envelope

What stands in a symbol is text in capitals and digits, without letters that look like digits. Each part says which it
is, of how many, and of what, and ends in a check of its own, so that a part that is missing, mistyped or of another
message is named and the rest need not be done again. The signatures travel inside: a symbol is a way, not a proof.

    parts     bytes → texts
    joining   texts → bytes
    drawing   a text → a symbol
    card      a vCard → a symbol
"""

from protocols.formats.qr.card import card_half_blocks, card_png, card_svg
from protocols.formats.qr.drawing import half_blocks, png, svg
from protocols.formats.qr.joining import from_parts, parts_in
from protocols.formats.qr.parts import PAPER, SCREEN, to_parts

__all__ = [
    "PAPER", "SCREEN", "card_half_blocks", "card_png", "card_svg", "from_parts", "half_blocks", "parts_in", "png",
    "svg", "to_parts",
]  # fmt: skip
