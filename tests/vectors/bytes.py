"""Vectors of canonical bytes: every form that is read, and every form beside it that is not.

What is refused is written out byte by byte; nothing of the product makes it.
"""

from __future__ import annotations

import math
import struct
from typing import Annotated, Any

from msgspec import Meta

from protocols.wire import Digest, Instant, Wire, encode
from tests.vectors.notation import Vector, ok, refused, typed

__all__ = ["Sample", "generate"]

AT = 1_795_356_900_000
KEY = b"\xa1k"


class Sample(Wire):
    """The map that vectors of kind `bytes.map` are read as (specification: bytes, section 5)."""

    at: Instant
    count: Annotated[int, Meta(ge=0, le=2**53 - 1)]
    hash: Digest
    name: Annotated[str, Meta(min_length=1, max_length=40)]
    ratio: Annotated[float, Meta(ge=-1e9, le=1e9)]
    items: Annotated[tuple[Annotated[int, Meta(ge=0, le=9)], ...], Meta(max_length=4)] = ()
    note: Annotated[str, Meta(min_length=1, max_length=40)] | None = None


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {
        **_good(),
        **_numbers(),
        **_text(),
        **_containers(),
        **_truncated(),
        **_claims(),
        **_whole(),
        **_maps(),
    }


def _value(description: str, value: Any) -> Vector:
    return ok(description, "bytes.value", {"data": encode(value)}, typed(value))


def _not(description: str, data: bytes) -> Vector:
    return refused(description, "bytes.value", {"data": data}, "not_canonical")


def _good() -> dict[str, Vector]:
    widths = [0, 127, 128, 255, 256, 65_535, 65_536, 2**32 - 1, 2**32, 2**64 - 1]
    below = [-1, -32, -33, -128, -129, -32_768, -32_769, -(2**31), -(2**31) - 1, -(2**63)]
    floats = [0.0, 1.5, -1.5, math.pi, 5e-324, 1.7976931348623157e308, 4.450713e-3]
    return {
        "nil": _value("Nothing: one byte.", None),
        "booleans": _value("Both truth values.", [False, True]),
        "integers_of_every_width": _value("Each width of an integer, at both ends of its range.", [*widths, *below]),
        "floats": _value("Numbers with a point are eight bytes; zero is plain zero.", floats),
        "text_of_every_length_form": _value("Text of 0, 31, 32, 255 and 256 bytes.", [n * "a" for n in _LENGTHS]),
        "bytes_of_every_length_form": _value("Bytes, 0 to 256 of them.", [bytes(n) for n in (0, 1, 255, 256)]),
        "arrays_of_15_and_16": _value(
            "The longest array of the short form and the shortest of the next.",
            [
                [*range(15)],
                [*range(16)],
            ],
        ),
        "maps_of_15_and_16": _value(
            "The largest map of the short form and the smallest of the next.",
            [
                {f"k{n:02d}": n for n in range(15)},
                {f"k{n:02d}": n for n in range(16)},
            ],
        ),
        "map_keys_in_byte_order": _value(
            "Keys ascend by their UTF-8 bytes: `aa` before `b`.", {"": 0, "aa": 1, "b": 2}
        ),
        "map_keys_beyond_the_first_plane": _value(
            "UTF-8 order is code point order: U+FF5E before U+1F6F0.", {"\uff5e": 1, "\U0001f6f0": 2}
        ),
        "map_key_of_255_bytes": _value("The longest key.", {"k" * 255: 1}),
        "text_in_five_scripts": _value("Text in form NFC.", ["Détection", "столкновение", "تصادم", "碰撞", "Ø"]),
        "text_with_a_joiner": _value(
            "What is not normalised away stays: a zero-width joiner.", "\U0001f9d1\u200d\U0001f680"
        ),
        "text_with_nul": _value("The bytes allow every character; what a field allows is its type's.", "a\x00b"),
        "depth_8_arrays": _value("Eight containers, one in the other.", [[[[[[[[]]]]]]]]),
        "depth_8_maps": _value("Eight maps, the last one empty.", _nested(8)),
    }


_LENGTHS = (0, 31, 32, 255, 256)


def _nested(depth: int) -> Any:
    value: dict[str, Any] = {}
    for _ in range(depth - 1):
        value = {"k": value}
    return value


def _numbers() -> dict[str, Vector]:
    longer = {
        "uint8_for_127": b"\xcc\x7f",
        "uint16_for_255": b"\xcd\x00\xff",
        "uint32_for_65535": b"\xce\x00\x00\xff\xff",
        "uint64_for_5": b"\xcf" + bytes(7) + b"\x05",
        "int8_for_minus_32": b"\xd0\xe0",
        "int16_for_minus_128": b"\xd1\xff\x80",
        "int32_for_minus_32768": b"\xd2\xff\xff\x80\x00",
        "int64_for_minus_1": b"\xd3" + b"\xff" * 8,
        "int8_for_5": b"\xd0\x05",
        "int16_for_200": b"\xd1\x00\xc8",
        "int64_for_2_to_40": b"\xd3" + (2**40).to_bytes(8, "big"),
    }
    floats = {
        "float32": ("A number of four bytes.", b"\xca\x3f\xc0\x00\x00"),
        "float_nan": ("Not a number.", b"\xcb" + struct.pack(">d", math.nan)),
        "float_nan_with_payload": ("Not a number, and bytes hidden in it.", b"\xcb\x7f\xf0\x00\x00\xde\xad\xbe\xef"),
        "float_infinity": ("No end.", b"\xcb" + struct.pack(">d", math.inf)),
        "float_minus_infinity": ("No end, below.", b"\xcb" + struct.pack(">d", -math.inf)),
        "float_minus_zero": ("A second zero.", b"\xcb\x80" + bytes(7)),
    }
    return {
        **{name: _not("The same number is written shorter.", data) for name, data in longer.items()},
        **{name: _not(description, data) for name, (description, data) in floats.items()},
    }


def _text() -> dict[str, Vector]:
    return {
        "str8_for_5_bytes": _not("Text of 5 bytes has its length in the first byte.", b"\xd9\x05hello"),
        "str16_for_32_bytes": _not("Text of 32 bytes has its length in one byte.", b"\xda\x00\x20" + b"a" * 32),
        "str32_for_5_bytes": _not("Text of 5 bytes with a length of four.", b"\xdb\x00\x00\x00\x05hello"),
        "bin16_for_5_bytes": _not("Bytes with a length of two.", b"\xc5\x00\x05hello"),
        "bin32_for_5_bytes": _not("Bytes with a length of four.", b"\xc6\x00\x00\x00\x05hello"),
        "text_not_nfc": _not("e and a combining accent, where one character is meant.", b"\xa3e\xcc\x81"),
        "text_not_nfc_order": _not("Two marks in the order that is not the canonical one.", _mark("q\u0307\u0323")),
        "text_singleton": _not("The Ångström sign, which NFC writes as the letter Å.", _mark("\u212b")),
        "key_not_nfc": _not("A key that is not in form NFC.", b"\x81\xa3e\xcc\x81\x01"),
        "utf8_stray_byte": _not("A byte that no text holds.", b"\xa1\xff"),
        "utf8_overlong": _not("NUL in two bytes.", b"\xa2\xc0\x80"),
        "utf8_surrogate": _not("Half of a UTF-16 pair.", b"\xa3\xed\xa0\x80"),
        "utf8_cut": _not("The last character is cut off.", b"\xa2\xe2\x82"),
        "utf8_beyond_unicode": _not("U+110000.", b"\xa4\xf4\x90\x80\x80"),
    }


def _mark(text: str) -> bytes:
    raw = text.encode()
    return bytes([0xA0 | len(raw)]) + raw


def _containers() -> dict[str, Vector]:
    return {
        "key_twice": _not("One key, two values: two readers would see two things.", b"\x82\xa1k\x01\xa1k\x02"),
        "keys_descending": _not("`b` before `a`.", b"\x82\xa1b\x01\xa1a\x02"),
        "keys_short_first": _not(
            "`b` before `aa`: ordered by length first, as other formats do.", b"\x82\xa1b\x01\xa2aa\x02"
        ),
        "keys_in_utf16_order": _not(
            "U+1F6F0 before U+FF5E, as UTF-16 sorts them.",
            b"\x82" + _mark("\U0001f6f0") + b"\x01" + _mark("\uff5e") + b"\x02",
        ),
        "key_integer": _not("A key that is a number.", b"\x81\x01\x01"),
        "key_bytes": _not("A key that is bytes.", b"\x81\xc4\x01k\x01"),
        "key_nil": _not("A key that is nothing.", b"\x81\xc0\x01"),
        "key_of_256_bytes": _not("A key longer than 255 bytes.", b"\x81\xda\x01\x00" + b"k" * 256 + b"\x01"),
        "key_str8_for_1_byte": _not("A key with a length of its own.", b"\x81\xd9\x01k\x01"),
        "array16_for_15": _not("15 items have their count in the first byte.", b"\xdc\x00\x0f" + bytes(15)),
        "array32_for_16": _not("16 items with a count of four bytes.", b"\xdd\x00\x00\x00\x10" + bytes(16)),
        "map16_for_1": _not("One pair with a count of two bytes.", b"\xde\x00\x01" + KEY + b"\x01"),
        "map32_for_1": _not("One pair with a count of four bytes.", b"\xdf\x00\x00\x00\x01" + KEY + b"\x01"),
        "depth_9_arrays": _not("Nine containers, one in the other.", b"\x91" * 8 + b"\x90"),
        "depth_9_maps": _not("Nine maps.", (b"\x81" + KEY) * 8 + b"\x80"),
        "depth_1000": _not("A thousand arrays: a reader that descends must not fall.", b"\x91" * 1000 + b"\x90"),
        "ext_fixext1": _not("An extension type.", b"\xd4\x01\x00"),
        "ext_ext8": _not("An extension type with a length.", b"\xc7\x03\x05abc"),
        "ext_timestamp": _not("The format's own timestamp: instants are integers here.", b"\xd6\xff\x6a\xab\xcd\xef"),
        "byte_c1": _not("The byte that the format never uses.", b"\xc1"),
    }


def _truncated() -> dict[str, Vector]:
    cut = {
        "text": b"\xa5hell",
        "text_length": b"\xda\x01",
        "bytes": b"\xc4\x05hell",
        "bytes_length": b"\xc4",
        "uint": b"\xcd\x01",
        "int": b"\xd3\xff\xff",
        "float": b"\xcb\x3f\xf8",
        "array": b"\x93\x01\x02",
        "array_count": b"\xdc\x00",
        "map_after_key": b"\x81\xa1k",
        "map_in_key": b"\x81\xa5ke",
        "map_between_pairs": b"\x82\xa1a\x01",
        "map_count": b"\xdf\x00\x00",
    }
    return {f"cut_{name}": _not(f"Ends within: {name.replace('_', ' ')}.", data) for name, data in cut.items()}


def _claims() -> dict[str, Vector]:
    return {
        "claim_text_of_4_gib": _not("Five bytes claim four thousand million of text.", b"\xdb\xff\xff\xff\xff"),
        "claim_bytes_of_4_gib": _not("Five bytes claim as many bytes.", b"\xc6\xff\xff\xff\xff"),
        "claim_array_of_2_to_32": _not("Five bytes claim as many items.", b"\xdd\xff\xff\xff\xff"),
        "claim_map_of_2_to_32": _not("Five bytes claim as many pairs.", b"\xdf\xff\xff\xff\xff"),
        "claim_arrays_in_arrays": _not(
            "Each of many arrays claims 65,536 items: nothing is set aside for them.", b"\xdd\x00\x01\x00\x00" * 200
        ),
    }


def _whole() -> dict[str, Vector]:
    data = encode([*range(15)])
    return {
        "nothing": _not("No bytes at all.", b""),
        "trailing_byte": _not("A byte follows the value.", data + b"\x00"),
        "two_values": _not("Two values, one after the other.", data + data),
        "at_the_limit": ok(
            "As long as its kind may be.", "bytes.value", {"data": data, "limit": 16}, typed([*range(15)])
        ),
        "above_the_limit": refused(
            "A byte longer than its kind may be.", "bytes.value", {"data": data, "limit": 15}, "too_large"
        ),
    }


GOOD: dict[str, Any] = {"at": AT, "count": 7, "hash": bytes(range(32)), "name": "MERIDIAN", "ratio": 0.5}


def _maps() -> dict[str, Vector]:
    def good(description: str, **changes: Any) -> Vector:
        value = GOOD | changes
        return ok(description, "bytes.map", {"data": encode(value)}, typed(dict(sorted(value.items()))))

    def bad(description: str, code: str, without: str = "", **changes: Any) -> Vector:
        value = {name: item for name, item in (GOOD | changes).items() if name != without}
        return refused(description, "bytes.map", {"data": encode(value)}, code)

    return {
        "map_least": good("The fields that must be there."),
        "map_full": good("Every field.", items=[1, 2, 3, 9], note="Größe"),
        "map_bounds": good("At both bounds.", at=253_402_300_799_999, count=2**53 - 1, ratio=-1e9),
        "map_name_of_40_characters": good("Text is counted in characters, not in bytes.", name="é" * 40),
        "map_ratio_without_a_fraction": good("1.0 is a float.", ratio=1.0),
        "map_integer_for_float": bad("1 where 1.0 belongs: a second encoding of one value.", "not_canonical", ratio=1),
        "map_default_written_out": bad("An empty list that is left out when empty.", "not_canonical", items=[]),
        "map_nil_for_absent": bad("Nothing, where the field is left out.", "not_canonical", note=None),
        "map_nil_for_required": bad("Nothing, where something must be.", "schema", count=None),
        "map_float_for_integer": bad("7.0 where 7 belongs.", "schema", count=7.0),
        "map_boolean_for_integer": bad("True where a number belongs.", "schema", count=True),
        "map_integer_for_text": bad("A number where text belongs.", "schema", name=7),
        "map_text_for_bytes": bad("Text where bytes belong.", "schema", hash="0" * 32),
        "map_bytes_for_text": bad("Bytes where text belongs.", "schema", name=b"MERIDIAN"),
        "map_array_for_map": refused(
            "An array of the values.", "bytes.map", {"data": encode(list(GOOD.values()))}, "schema"
        ),
        "map_field_unknown": bad("A field that nobody defined.", "schema", colour="red"),
        "map_field_missing": bad("A field that must be there is not.", "schema", without="hash"),
        "map_hash_of_31_bytes": bad("31 bytes where 32 belong.", "schema", hash=bytes(31)),
        "map_name_empty": bad("Empty text.", "schema", name=""),
        "map_name_of_41_characters": bad("A character too many.", "schema", name="é" * 41),
        "map_count_negative": bad("A number below its bound.", "schema", count=-1),
        "map_count_of_2_to_53": bad("A number above its bound.", "schema", count=2**53),
        "map_at_in_year_10000": bad("An instant after 9999.", "schema", at=253_402_300_800_000),
        "map_ratio_above_its_bound": bad("A float above its bound.", "schema", ratio=1.1e9),
        "map_five_items": bad("An item too many.", "schema", items=[1, 2, 3, 4, 5]),
        "map_item_out_of_range": bad("An item above its bound.", "schema", items=[10]),
    }
