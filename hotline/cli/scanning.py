"""Pictures of QR symbols: what stands in them. Needs the part `scan`; a telephone or a hand scanner does as well."""

from __future__ import annotations

import io

__all__ = ["is_picture", "scanned"]

# PNG, JPEG, GIF, BMP, TIFF; WebP is told by its ninth byte.
_BEGINS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_KINDS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
# A page scanned at 600 dots to the inch has 35 million; a picture that claims more is made to fill the memory.
_MOST_PIXELS = 60_000_000


def is_picture(data: bytes) -> bool:
    """By its first bytes."""
    return data.startswith(_BEGINS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def scanned(name: str, data: bytes) -> list[str]:
    """The texts of all QR symbols in a picture, in no order. Raises Refused `file_unreadable` where none is found."""
    import zxingcpp
    from PIL import Image, UnidentifiedImageError

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    try:
        with Image.open(io.BytesIO(data), formats=_KINDS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise Sentence(
                    Code.FILE_UNREADABLE, f"{name} has more than {_MOST_PIXELS} pixels: scan it more coarsely"
                )
            grey = picture.convert("L")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as wrong:
        raise Sentence(Code.FILE_UNREADABLE, f"{name} cannot be read as a picture ({wrong}): scan it again") from None
    symbols = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
    found = [each.text for each in symbols if each.text]
    if not found:
        raise Sentence(
            Code.FILE_UNREADABLE,
            f"no QR symbol was found in {name}: take it again, straight, in even light, with white around it",
        )
    return found
