"""Bytes as groups that are read aloud: five digits for two bytes, and a sixth that finds every mistyped one.

Two bytes are 00000 to 65535; a last single byte is 65536 to 65791, so that the length needs no word of its own. The
sixth digit is Damm's: any one wrong digit, and any two neighbours exchanged, are found.
"""

from __future__ import annotations

from protocols.keys import damm

__all__ = ["GROUP", "bytes_of", "groups", "wrong_groups"]

GROUP = 6
_SINGLE = 1 << 16


def groups(data: bytes) -> list[str]:
    """The groups of some bytes, in order."""
    pairs = [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data) - 1, 2)]
    if len(data) % 2:
        pairs.append(_SINGLE + data[-1])
    return [f"{pair:05d}{damm(f'{pair:05d}')}" for pair in pairs]


def wrong_groups(digits: str) -> list[int]:
    """Which groups (from 1) of a row of digits do not check; a row that is cut within a group names that one."""
    found = [digits[at : at + GROUP] for at in range(0, len(digits), GROUP)]
    return [place for place, each in enumerate(found, 1) if len(each) != GROUP or damm(each)]


def bytes_of(digits: str) -> bytes | None:
    """The bytes of a row of groups that check; None where a group stands for no bytes."""
    out = bytearray()
    for at in range(0, len(digits), GROUP):
        pair = int(digits[at : at + GROUP - 1])
        if pair < _SINGLE:
            out += pair.to_bytes(2, "big")
        elif pair < _SINGLE + 256 and at + GROUP == len(digits):
            out.append(pair - _SINGLE)
        else:
            return None
    return bytes(out)
