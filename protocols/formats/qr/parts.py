"""Bytes → numbered texts, each short enough for one symbol (specification: paper, "QR")."""

from __future__ import annotations

import base64
import hashlib

from protocols.errors import Code, Refused

__all__ = ["CHECK", "MOST_PARTS", "PAPER", "PREFIX", "SCREEN", "SET", "check_of", "digits32", "set_of", "to_parts"]

PREFIX = "HOTLINE1"
SET, CHECK = 10, 6
MOST_PARTS = 999

# Characters that a symbol of error correction M holds in its alphanumeric mode (ISO/IEC 18004, table 7). Version 20
# is read from paper and from a screen by the camera of a telephone; version 13 fits 80 columns of a terminal.
PAPER = 970
SCREEN = 483

_OVERHEAD = len(f"{PREFIX}.999.999..") + SET + 1 + CHECK

# Crockford's base 32: no I, L, O, U.
_RFC_4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_OURS = str.maketrans(_RFC_4648, _CROCKFORD)


def digits32(data: bytes) -> str:
    """Bytes as base 32 digits, five bits each, most significant first, the last one filled with zero bits."""
    return base64.b32encode(data).decode("ascii").rstrip("=").translate(_OURS)


def set_of(data: bytes) -> str:
    """By what the parts of one thing know one another: the first 50 bits of its SHA-256."""
    return digits32(hashlib.sha256(data).digest()[:7])[:SET]


def check_of(text: str) -> str:
    """The end of a part: the first 30 bits of the SHA-256 of what stands before its last full stop."""
    return digits32(hashlib.sha256(text.encode("ascii")).digest()[:5])[:CHECK]


def to_parts(data: bytes, most: int = PAPER) -> tuple[str, ...]:
    """The texts of the symbols of an envelope, or of M, in order; none is longer than `most` characters.

    Raises Refused `too_large` above 999 parts.
    """
    room = (most - _OVERHEAD) * 5 // 8
    total = -(-len(data) // room)
    if total > MOST_PARTS:
        raise Refused(Code.TOO_LARGE, f"{total} symbols where at most {MOST_PARTS} are made")
    # Equal shares, so that all symbols look alike and none is left that holds three bytes.
    share = -(-len(data) // total)
    shared = [data[at : at + share] for at in range(0, len(data), share)]
    name = set_of(data)
    return tuple(_part(place, len(shared), name, each) for place, each in enumerate(shared, 1))


def _part(place: int, total: int, name: str, share: bytes) -> str:
    text = f"{PREFIX}.{place}.{total}.{name}.{digits32(share)}"
    return f"{text}.{check_of(text)}"
