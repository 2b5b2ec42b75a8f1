"""Scanned or typed texts → bytes: in any order, twice if need be, and never parts of two things."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple, NoReturn

from protocols.errors import Code, Refused
from protocols.formats.carried import Carried, carried
from protocols.formats.qr.parts import CHECK, MOST_PARTS, PREFIX, SET, check_of, digits32, set_of

__all__ = ["Part", "from_parts", "parts_in", "read_part"]

LONGEST = 5_000
MOST_TEXT = 4 * 1024 * 1024

_AS_TYPED = str.maketrans("OIL", "011")
_OTHERS = str.maketrans("0123456789ABCDEFGHJKMNPQRSTVWXYZ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_FOLDED = PREFIX.translate(_AS_TYPED)
_PART = re.compile(
    rf"{_FOLDED}\.([1-9][0-9]{{0,2}})\.([1-9][0-9]{{0,2}})\.([0-9A-TV-Z]{{{SET}}})\.([0-9A-TV-Z]+)\.([0-9A-TV-Z]{{{CHECK}}})"
)
_BEGINS = re.compile(r"H\s*[O0]\s*T\s*[L1I]\s*[I1L]\s*N\s*E\s*[1IL]\s*\.", re.I)


class Part(NamedTuple):
    """Which part, of how many, of what, and its share of the bytes."""

    place: int
    total: int
    set: str
    share: bytes


def parts_in(text: str) -> list[str]:
    """The texts of parts in a file or in what somebody typed, each from `HOTLINE1.` up to the next; none where it does
    not begin with a part. (In a text of another kind somebody may have written about parts.)"""
    if len(text) > MOST_TEXT:
        raise Refused(Code.TOO_LARGE, f"{len(text)} characters are more than all parts of a message")
    text = text.lstrip("\ufeff \t\r\n")
    if not _BEGINS.match(text):
        return []
    begins = [found.start() for found in _BEGINS.finditer(text)]
    return [text[at:end].strip() for at, end in pairwise([*begins, len(text)])]


def read_part(text: str) -> Part:
    """One part; capitals or not, with blanks and line ends anywhere, O for 0 and I or L for 1.

    Raises Refused `file_unreadable`: not a part, or one in which something was mistyped.
    """
    if len(text) > LONGEST:
        _refuse(f"a text of {len(text)} characters is no part")
    plain = "".join(text.split()).upper().translate(_AS_TYPED)
    found = _PART.fullmatch(plain)
    if found is None:
        _refuse("this is no part of a message: one begins with HOTLINE1, and ends in six characters after a full stop")
    place, total = int(found[1]), int(found[2])
    said = f"{PREFIX}.{place}.{total}.{found[3]}.{found[4]}"
    if check_of(said) != found[5] or place > total or total > MOST_PARTS:
        _refuse(f"part {place} of {total}: a character in it is wrong; scan or type that part again")
    return Part(place, total, found[3], _bytes(found[4], place))


def _bytes(digits: str, place: int) -> bytes:
    standard = digits.translate(_OTHERS)
    try:
        share = base64.b32decode(standard + "=" * (-len(standard) % 8))
    except binascii.Error:
        share = b""
    if not share or digits32(share) != digits:
        _refuse(f"part {place}: its digits are of no length that bytes have")
    return share


def from_parts(texts: Iterable[str]) -> Carried:
    """The envelope, or M, of these parts. Nothing of it is verified.

    Raises Refused `file_unreadable`, naming the part that is wrong, of another message, or missing.
    """
    first: Part | None = None
    shares: dict[int, bytes] = {}
    for text in texts:
        part = read_part(text)
        first = first or part
        if (part.set, part.total) != (first.set, first.total):
            _refuse(
                f"part {part.place} of {part.total} is of another message than part {first.place} of {first.total}; "
                "take the parts of one message"
            )
        if shares.setdefault(part.place, part.share) != part.share:
            _refuse(f"part {part.place} of {part.total} is there twice, and not the same")
    if first is None:
        _refuse("there is no part in it: one begins with HOTLINE1")
    lost = [str(place) for place in range(1, first.total + 1) if place not in shares]
    if lost:
        which = f"part {lost[0]} is" if len(lost) == 1 else f"parts {', '.join(lost[:20])} are"
        _refuse(f"{which} missing, of {first.total}; scan or type what is missing and give all of them")
    data = b"".join(shares[place] for place in sorted(shares))
    if set_of(data) != first.set:
        _refuse("all parts are there, and what they make is not what they say; scan all of them again")
    return carried(data)


def _refuse(why: str) -> NoReturn:
    raise Refused(Code.FILE_UNREADABLE, why)
