"""Canonical bytes: one value, one encoding, and no other encoding is read.

The rule is defined on bytes (specification: bytes, section 2) and is a small walker below, over the very bytes that
were received. Nearly everything is read without it: msgspec decodes, and packs again what came of it, and where every
value in it is an ordinary one (NFC, finite, not too deep) and the bytes are the same, there is nothing that the
walker could object to. Whatever else comes, the walker reads before any library's answer counts, and it alone refuses.
msgspec then converts into a type, and the typed value is packed again and compared. This is the only file that knows
msgpack.

Why not trust the libraries: they keep the last of two equal keys, read 5 from eight bytes, let NaN and float32 through,
nest a thousand deep, make room for as many values as somebody claims and raise five families of exceptions.
"""

from __future__ import annotations

import math
import struct
import unicodedata
from collections.abc import Iterable
from typing import Annotated, Any, NoReturn, TypeVar, dataclass_transform

import msgpack
import msgspec

from protocols.errors import Code, Misuse, Refused

__all__ = [
    "ENVELOPE_LIMIT", "FRAME_LIMIT", "CentreName", "Digest", "Instant", "KeyId", "PublicKey", "RoleName", "SealingKey",
    "SignatureBytes", "Text", "Wire", "decode", "encode", "pack", "typed", "unpack",
]  # fmt: skip

DEPTH = 8
LONGEST_KEY = 255
MOST_VALUES = 140_000
ENVELOPE_LIMIT = 262_000
FRAME_LIMIT = 264 * 1024

_LATEST = 253_402_300_799_999  # 9999-12-31T23:59:59.999Z

Digest = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32, title="SHA-256")]
KeyId = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16, title="key id")]
PublicKey = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32, title="Ed25519 public key")]
SealingKey = Annotated[bytes, msgspec.Meta(min_length=1216, max_length=1216, title="X-Wing public key")]
SignatureBytes = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64, title="Ed25519 signature")]
Instant = Annotated[int, msgspec.Meta(ge=0, le=_LATEST, title="UTC, milliseconds")]
CentreName = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\Z", min_length=2, max_length=24)]
RoleName = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\Z", min_length=2, max_length=24)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=4000)]


class _Map(msgspec.StructMeta):
    """msgspec hands `kw_only` down to nobody: without this, an optional field could not stand before a required one."""

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> _Map:
        return super().__new__(mcls, name, bases, namespace, **{"kw_only": True, **options})


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class Wire(
    msgspec.Struct,
    metaclass=_Map,
    frozen=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename=lambda name: name.rstrip("_"),
):
    """A map on the wire: unknown fields refused, absent fields left out, `from_` written `from`."""


T = TypeVar("T")

_QUICK = msgspec.msgpack.Decoder()
_SORTED = msgspec.msgpack.Encoder(order="sorted")


def encode(value: object) -> bytes:
    """The canonical bytes of plain values (dict, list, tuple, str, bytes, int, float, bool, None).

    Raises Misuse for a value that has none: our own program made it.
    """
    try:
        if _ordinary((value,), 0) and len(data := _SORTED.encode(value)) <= MOST_VALUES:
            return data
        data = _packed(_ordered(value))
        _Walker(data).walk()
    except Refused as refused:
        raise Misuse(f"this value has no canonical form: {refused.detail}") from refused
    except (OverflowError, RecursionError, TypeError, ValueError) as wrong:
        raise Misuse(f"this value has no canonical form: {wrong}") from wrong
    return data


def decode(data: bytes, *, limit: int = ENVELOPE_LIMIT) -> Any:
    """Plain values from canonical bytes; arrays become lists. Raises Refused `too_large` or `not_canonical`."""
    if len(data) > limit:
        raise Refused(Code.TOO_LARGE, f"{len(data)} bytes where at most {limit} are allowed")
    if len(data) <= MOST_VALUES:  # then there are no more values than that
        try:
            plain = _QUICK.decode(data)
            if _ordinary((plain,), 0) and _SORTED.encode(plain) == data:
                return plain
        except (msgspec.DecodeError, OverflowError, RecursionError, TypeError, UnicodeError):
            pass  # the walker says what is wrong
    _Walker(data).walk()
    return msgpack.unpackb(
        data,
        raw=False,
        strict_map_key=True,
        max_str_len=limit,
        max_bin_len=limit,
        max_array_len=limit,
        max_map_len=limit,
        max_ext_len=0,
    )


def pack(value: Wire) -> bytes:
    """The canonical bytes of a typed map."""
    return encode(msgspec.to_builtins(value, builtin_types=(bytes,)))


def unpack(data: bytes, kind: type[T], *, limit: int = ENVELOPE_LIMIT) -> T:
    """A typed value from canonical bytes.

    Raises Refused `too_large`, `not_canonical`, or `schema` with the path of the first field that is wrong.
    """
    return typed(decode(data, limit=limit), data, kind)


def typed(plain: object, data: bytes, kind: type[T]) -> T:
    """A typed value from what `decode` gave of these bytes. Raises Refused as `unpack`."""
    try:
        value = msgspec.convert(plain, kind, strict=True, builtin_types=(bytes,))
    except msgspec.ValidationError as wrong:
        message, _, path = str(wrong).partition(" - at `$")
        # The library quotes the value: 150 kB of it, from a peer, must not travel on in our own words.
        raise Refused(Code.SCHEMA, message[:300], field=path.rstrip("`").lstrip(".")[:200]) from None
    # A field given its default explicitly, or an int where a float belongs, converts but packs differently. What packs
    # to bytes that have been read already need not be read again.
    if _SORTED.encode(value) != data:
        raise Refused(Code.NOT_CANONICAL, "the value packs to other bytes")
    return value


def _ordinary(values: Iterable[Any], depth: int) -> bool:
    """Whether all of them are such that, packed in order and as short as can be, they are canonical. No is no refusal.
    Raises TypeError for a map's key that is no text."""
    for value in values:
        kind = type(value)
        if kind is bytes or kind is int:
            continue
        if kind is str:
            if not value.isascii() and not unicodedata.is_normalized("NFC", value):
                return False
        elif kind is dict:
            if depth >= DEPTH or not "".join(value).isascii() or (value and max(map(len, value)) > LONGEST_KEY):
                return False
            if not _ordinary(value.values(), depth + 1):
                return False
        elif kind is list or kind is tuple:
            if depth >= DEPTH or not _ordinary(value, depth + 1):
                return False
        elif kind is float:
            if not math.isfinite(value) or (value == 0 and math.copysign(1, value) < 0):
                return False
        elif kind is not bool and value is not None:
            return False
    return True


def _packed(value: object) -> bytes:
    data = msgpack.packb(value, use_bin_type=True, strict_types=False)
    assert isinstance(data, bytes)
    return data


def _ordered(value: object) -> object:
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value, key=_utf8)}
    if isinstance(value, list | tuple):
        return [_ordered(item) for item in value]
    if isinstance(value, str) and not value.isascii():
        return unicodedata.normalize("NFC", value)
    return value


def _utf8(key: object) -> bytes:
    if not isinstance(key, str):
        raise Misuse(f"map keys are strings, not {type(key).__name__}")
    return key.encode()


class _Walker:
    """Reads every byte once and refuses whatever is not the shortest, ordered, finite form."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._items = 0

    def walk(self) -> None:
        self._values(1, 0, keyed=False)
        if self._at != len(self._data):
            self._refuse("bytes follow the value")

    def _refuse(self, why: str) -> NoReturn:
        raise Refused(Code.NOT_CANONICAL, f"byte {self._at}: {why}")

    def _take(self, count: int) -> bytes:
        chunk = self._data[self._at : self._at + count]
        if len(chunk) != count:
            self._refuse("the bytes end too early")
        self._at += count
        return chunk

    def _number(self, width: int, shortest_from: int) -> int:
        number = int.from_bytes(self._take(width), "big")
        if number < shortest_from:
            self._refuse(f"{number} is not in its shortest form")
        return number

    def _values(self, count: int, depth: int, *, keyed: bool) -> None:
        """So many values one after the other; of a map (`keyed`) every other one is a key. Most are a short text, a key
        or one byte, and are read here without a call each: every message passes through this several times."""
        data, at, before = self._data, self._at, None
        for turn in range(count):
            tag = data[at] if at < len(data) else self._ended(at)
            if 0xA0 <= tag < 0xC0:
                text = data[at + 1 : (end := at + 1 + (tag & 0x1F))]
                if end > len(data) or not text.isascii():
                    self._at = at + 1
                    self._text(end - self._at)
                at = end
            elif keyed and turn % 2 == 0:
                self._at = at
                text = self._long_key(tag)
                at = self._at
            elif tag < 0x80 or tag >= 0xE0 or tag in (0xC0, 0xC2, 0xC3):  # small int, nil, false, true
                at += 1
                continue
            else:
                self._at = at + 1
                self._larger(tag, depth)
                at = self._at
                continue
            if keyed and turn % 2 == 0:
                if before is not None and text <= before:
                    self._at = at
                    self._refuse("map keys are not in ascending order, or one is there twice")
                before = text
        self._at = at

    def _ended(self, at: int) -> NoReturn:
        self._at = at
        self._refuse("the bytes end too early")

    def _long_key(self, tag: int) -> bytes:
        if tag != 0xD9:
            self._refuse("a map key is not a short string")
        self._at += 1
        return self._text(self._number(1, 32))

    def _larger(self, tag: int, depth: int) -> None:
        if tag < 0x90:
            self._map(tag & 0x0F, depth)
        elif tag < 0xA0:
            self._array(tag & 0x0F, depth)
        else:
            self._tagged(tag, depth)

    def _tagged(self, tag: int, depth: int) -> None:
        match tag:
            case 0xC4:
                self._take(self._number(1, 0))
            case 0xC5:
                self._take(self._number(2, 1 << 8))
            case 0xC6:
                self._take(self._number(4, 1 << 16))
            case 0xCB:
                self._float()
            case 0xCC | 0xCD | 0xCE | 0xCF:
                self._number(1 << (tag - 0xCC), (128, 1 << 8, 1 << 16, 1 << 32)[tag - 0xCC])
            case 0xD0 | 0xD1 | 0xD2 | 0xD3:
                self._negative(1 << (tag - 0xD0), (-32, -(1 << 7), -(1 << 15), -(1 << 31))[tag - 0xD0])
            case 0xD9:
                self._text(self._number(1, 32))
            case 0xDA:
                self._text(self._number(2, 1 << 8))
            case 0xDB:
                self._text(self._number(4, 1 << 16))
            case 0xDC:
                self._array(self._number(2, 16), depth)
            case 0xDD:
                self._array(self._number(4, 1 << 16), depth)
            case 0xDE:
                self._map(self._number(2, 16), depth)
            case 0xDF:
                self._map(self._number(4, 1 << 16), depth)
            case _:  # extension types, float32, the unused byte
                self._refuse(f"type 0x{tag:02x} is not used")

    def _negative(self, width: int, shortest_below: int) -> None:
        number = int.from_bytes(self._take(width), "big", signed=True)
        if number >= shortest_below:
            self._refuse(f"{number} is not in its shortest form")

    def _float(self) -> None:
        raw = self._take(8)
        number: float = struct.unpack(">d", raw)[0]
        if not math.isfinite(number):
            self._refuse("a number is not finite")
        if raw == b"\x80" + bytes(7):
            self._refuse("minus zero")

    def _text(self, length: int) -> bytes:
        raw = self._take(length)
        if raw.isascii():  # nearly all of it, and in NFC whatever it says
            return raw
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            self._refuse("text is not UTF-8")
        if not unicodedata.is_normalized("NFC", text):
            self._refuse("text is not in Unicode form NFC")
        return raw

    def _array(self, length: int, depth: int) -> None:
        self._deeper(length, depth)
        self._values(length, depth + 1, keyed=False)

    def _map(self, length: int, depth: int) -> None:
        self._deeper(length * 2, depth)
        self._values(length * 2, depth + 1, keyed=True)

    def _deeper(self, items: int, depth: int) -> None:
        self._items += items
        if self._items > MOST_VALUES:
            self._refuse(f"more than {MOST_VALUES} values")
        if depth >= DEPTH:
            self._refuse(f"nested deeper than {DEPTH}")
        # Each item takes at least one byte: a claim of four thousand million items in five bytes ends here.
        if items > len(self._data) - self._at:
            self._refuse("the bytes end too early")
