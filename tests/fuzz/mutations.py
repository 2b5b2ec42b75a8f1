"""Spoiling bytes: blindly, by what numbers and lengths look like, and as the values that they stand for."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import msgpack

__all__ = ["spoilt", "spoilt_text", "spoilt_value"]

_BYTES = (0x00, 0x01, 0x7F, 0x80, 0xC0, 0xC1, 0xC4, 0xC7, 0xCA, 0xCB, 0xD4, 0xD9, 0xDC, 0xDD, 0xDE, 0xDF, 0xFF)
_NUMBERS = (
    0,
    1,
    -1,
    2**7,
    2**8,
    2**15,
    2**16,
    2**31,
    2**32,
    2**53,
    2**63 - 1,
    -(2**63),
    2**64 - 1,
    253_402_300_800_000,
)
_TEXTS = (
    "", "A", "a" * 300, "\x00", "\u202e", "\u2066", "e\u0301", "\ufeff", "KESTREL", "MERIDIAN", "../../x", "withheld",
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>", "&x;", "NaN", "1e999", "0x10", "१२३", "𐍈", "\n" * 5, "[m]", "{ $x }",
)  # fmt: skip
_FLOATS = (0.0, -0.0, 1e308, -1e308, 5e-324, float("inf"), float("nan"), 0.1, 1.0)

Spoil = Callable[[bytearray, random.Random], None]


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to four things wrong; once in a while also cut off, doubled or spliced."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        chance.choice(_SPOILS)(made, chance)
    return bytes(made[:400_000])


def _flip(data: bytearray, chance: random.Random) -> None:
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _byte(data: bytearray, chance: random.Random) -> None:
    if data:
        data[chance.randrange(len(data))] = chance.choice(_BYTES)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


def _remove(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) + 1)
    del data[start : start + chance.choice((1, 2, 8, 64))]


def _insert(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) + 1)
    data[start:start] = chance.randbytes(chance.choice((1, 2, 8, 64)))


def _repeat(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.choice((1, 4, 16, 64))]
    data[start:start] = piece * chance.choice((1, 2, 50))


def _swap(data: bytearray, chance: random.Random) -> None:
    one, other = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    data[one:other] = data[one:other][::-1]


def _number(data: bytearray, chance: random.Random) -> None:
    start, width = chance.randrange(len(data) + 1), chance.choice((1, 2, 4, 8))
    number = chance.choice(_NUMBERS) % (1 << 8 * width)
    data[start : start + width] = number.to_bytes(width, "big")


def _word(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) + 1)
    data[start : start + chance.choice((0, 4))] = chance.choice(_TEXTS).encode()


_SPOILS: tuple[Spoil, ...] = (_flip, _flip, _byte, _byte, _cut, _remove, _insert, _repeat, _swap, _number, _word)


def spoilt_text(text: str, chance: random.Random) -> str:
    """A text with lines, words or characters lost, doubled, exchanged or replaced."""
    lines = text.split("\n")
    for _ in range(chance.choice((1, 1, 2, 5))):
        place = chance.randrange(len(lines))
        match chance.randrange(7):
            case 0:
                lines.insert(place, chance.choice(lines))
            case 1 if len(lines) > 1:
                del lines[place]
            case 2:
                words = lines[place].split(" ")
                words[chance.randrange(len(words))] = chance.choice(_TEXTS)
                lines[place] = " ".join(words)
            case 3:
                lines[place] = lines[place].swapcase()
            case 4:
                other = chance.randrange(len(lines))
                lines[place], lines[other] = lines[other], lines[place]
            case 5:
                lines[place] = (lines[place] * chance.choice((2, 40)))[:100_000]
            case _:
                line = lines[place]
                at = chance.randrange(len(line) + 1)
                lines[place] = line[:at] + chance.choice(_TEXTS) + line[at + chance.choice((0, 1)) :]
    return "\n".join(lines)[:400_000]


def spoilt_value(data: bytes, chance: random.Random) -> bytes:
    """The bytes of the value with one part of it another: what a peer would send who encodes well and means ill."""
    try:
        value = msgpack.unpackb(data, strict_map_key=False)
    except (ValueError, msgpack.exceptions.UnpackException, UnicodeDecodeError, RecursionError):
        return spoilt(data, chance)
    try:
        return bytes(msgpack.packb(_changed(value, chance, 0)))
    except (ValueError, TypeError, OverflowError, UnicodeEncodeError):
        return spoilt(data, chance)


def _changed(value: Any, chance: random.Random, depth: int) -> Any:
    if depth < 9 and chance.random() < 0.85:
        if isinstance(value, dict) and value:
            key = chance.choice(list(value))
            return _map(value, key, chance, depth)
        if isinstance(value, list) and value:
            place = chance.randrange(len(value))
            if chance.random() < 0.2:
                return value + [value[place]] * chance.choice((1, 3, 300))
            return [*value[:place], _changed(value[place], chance, depth + 1), *value[place + 1 :]]
        if isinstance(value, bytes) and len(value) > 40 and chance.random() < 0.7:
            return spoilt_value(value, chance)  # a body or a payload is a value of its own
    return _other(value, chance)


def _map(value: dict[Any, Any], key: Any, chance: random.Random, depth: int) -> dict[Any, Any]:
    match chance.randrange(8):
        case 0:
            return {name: item for name, item in value.items() if name != key}
        case 1:
            return {**value, chance.choice((f"{key}x", "is", "", "body")): value[key]}
        case 2:
            return dict(reversed(list(value.items())))
    return {**value, key: _changed(value[key], chance, depth + 1)}


def _other(value: Any, chance: random.Random) -> Any:
    match chance.randrange(8):
        case 0:
            return chance.choice(_NUMBERS)
        case 1:
            return chance.choice(_TEXTS)
        case 2:
            return chance.choice(_FLOATS)
        case 3:
            return chance.choice((None, True, False, [], {}, b"", {"is": "withheld"}, {"is": "interval"}))
        case 4:
            return chance.randbytes(chance.choice((0, 16, 32, 64)))
        case 5 if isinstance(value, int):
            return value + chance.choice((-1, 1, 1000, -(10**9), 10**12))
        case 6 if isinstance(value, str):
            return value + chance.choice(_TEXTS)
        case 7 if isinstance(value, bytes):
            return spoilt(value, chance)
    return [value]
