"""Canonical bytes: one value, one encoding, and whoever sends another one.

The invariant: bytes end in a value whose encoding they are, or in Refused `too_large`, `not_canonical` or `schema`,
whole, cut at any place, or changed at random; never in anything else.
"""

from __future__ import annotations

import importlib
import json
import math
import pkgutil
import random
import tracemalloc
import unicodedata
from contextlib import suppress
from typing import Any

import msgpack
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import protocols
from protocols.envelope import Envelope
from protocols.errors import Code, Misuse, Refused
from protocols.messages import parse
from protocols.records import Centre, Statement
from protocols.signed import SignedRecord
from protocols.wire import ENVELOPE_LIMIT, FRAME_LIMIT, MOST_VALUES, Wire, _Walker, decode, encode, pack, unpack
from tests.parties import World
from tests.vectors.bytes import GOOD, Sample
from tests.vectors.generate import SPEC

BYTES = {Code.TOO_LARGE, Code.NOT_CANONICAL}
TYPED = BYTES | {Code.SCHEMA}


def refusal(data: bytes, kind: type[Any] | None = None) -> Code | None:
    """The code with which bytes are refused; None when they are taken. Whatever else is raised is a failure."""
    try:
        value = decode(data) if kind is None else unpack(data, kind)
    except Refused as refused:
        return refused.code
    assert (encode(value) if kind is None else pack(value)) == data
    return None


# -- values -----------------------------------------------------------------------------------------------------------

characters = st.characters(codec="utf-8")
nfc = st.text(characters, max_size=40).map(lambda text: unicodedata.normalize("NFC", text))
keys = nfc.filter(lambda key: len(key.encode()) <= 255)
numbers = st.floats(allow_nan=False, allow_infinity=False).filter(lambda x: x != 0 or math.copysign(1, x) == 1)
plain = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**63), 2**64 - 1), numbers, nfc, st.binary(max_size=300)
)  # fmt: skip


def containers(inside: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.lists(inside, max_size=20), st.dictionaries(keys, inside, max_size=20))


def deep(levels: int) -> st.SearchStrategy[Any]:
    return plain if levels == 0 else st.one_of(plain, containers(deep(levels - 1)))


values = deep(3)


def same(one: Any, other: Any) -> bool:
    """Equal, and of equal types all the way: in Python 1, 1.0 and True are one another."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


@given(values)
def test_what_is_written_is_read_again(value: Any) -> None:
    data = encode(value)
    assert same(decode(data), value)
    assert refusal(data) is None


@given(values)
def test_a_library_that_knows_no_rules_reads_the_same(value: Any) -> None:
    assert same(msgpack.unpackb(encode(value), strict_map_key=True), value)


@given(st.dictionaries(keys, plain, max_size=20), st.randoms(use_true_random=False))
def test_the_order_in_which_a_map_was_filled_does_not_show(value: dict[str, Any], chance: random.Random) -> None:
    items = list(value.items())
    chance.shuffle(items)
    assert encode(dict(items)) == encode(value)


@given(st.binary(max_size=60))
def test_the_walker_against_the_library(data: bytes) -> None:
    """Whatever the walker takes, the library reads, and writes again to the same bytes."""
    if refusal(data) is not None:
        return
    value = msgpack.unpackb(data, raw=False, strict_map_key=True)
    assert msgpack.packb(value, use_bin_type=True) == data


@given(values, st.data())
def test_nothing_that_is_cut_off_is_taken(value: Any, data: st.DataObject) -> None:
    whole = encode(value)
    at = data.draw(st.integers(0, len(whole) - 1))
    assert refusal(whole[:at]) is Code.NOT_CANONICAL


@given(values, st.binary(min_size=1, max_size=3))
def test_nothing_that_has_a_tail_is_taken(value: Any, tail: bytes) -> None:
    assert refusal(encode(value) + tail) is Code.NOT_CANONICAL


# -- the quick way and the walker -------------------------------------------------------------------------------------

odd = st.one_of(
    plain, st.text(characters, max_size=12), st.floats(), st.sampled_from(["k" * 255, "k" * 256, -0.0, "e\u0301"])
)  # fmt: skip
odd_values = st.recursive(
    odd,
    lambda inside: st.one_of(
        st.lists(inside, max_size=4),
        st.dictionaries(st.one_of(keys, st.sampled_from(["k" * 256, 7, b"k"])), inside, max_size=4),
    ),
    max_leaves=12,
)


def walked(data: bytes) -> bool:
    """Whether the walker alone takes it."""
    try:
        _Walker(data).walk()
    except Refused:
        return False
    return True


@given(odd_values, st.integers(0, 4))
def test_the_quick_way_takes_what_the_walker_takes_and_nothing_else(value: Any, change: int) -> None:
    data = msgpack.packb(value, use_bin_type=True)
    if change == 1:
        with suppress(OverflowError):
            data = msgpack.packb(value, use_bin_type=True, use_single_float=True)
    elif change == 2:
        data = b"\x91" * 7 + data
    elif change == 3:
        data = b"\x82\xa1a" + data + b"\xa1a" + data  # one key twice
    elif change == 4:
        data = msgpack.packb([msgpack.Timestamp(1), msgpack.ExtType(1, b"x")]) if data[0] % 2 else b"\xcd\x00\x05"
    assert (refusal(data) is None) is walked(data)


def test_every_length_and_number_at_an_edge_is_packed_alike() -> None:
    """What is packed in the quick way is what the rule of the page says, at each place where a form ends."""
    edges = [n + by for n in (0, 32, 128, 2**8, 2**15, 2**16, 2**31, 2**32, 2**63) for by in (-1, 0, 1)]
    wrong = [n for n in (*edges, *(-n for n in edges), 2**64 - 1) if n >= -(2**63) and not walked(encode([n]))]
    lengths = (0, 1, 15, 16, 31, 32, 255, 256, 65_535, 65_536)
    for length in lengths:
        each = ["x" * length, bytes(length), [None] * length, {f"{n:06}": n for n in range(length)}]
        for value in each:
            data = encode(value)
            wrong += [length] * (not walked(data) or not same(decode(data, limit=10**6), value))
    assert wrong == []


# -- whoever changes bytes at random ----------------------------------------------------------------------------------


def mutant(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """The same bytes, broken in one to four of the ways in which bytes break, or are broken."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed) + 1)
        match chance.randrange(8):
            case 0 if at < len(changed):
                changed[at] ^= 1 << chance.randrange(8)
            case 1 if at < len(changed):
                changed[at] = chance.choice(
                    b"\x00\x80\x8f\x90\x9f\xa0\xc0\xc1\xc4\xca\xcb\xcc\xcf\xd3\xd9\xdb\xdd\xdf\xff"
                )
            case 2:
                del changed[at:]
            case 3:
                del changed[at : at + chance.randint(1, 9)]
            case 4:
                changed[at:at] = chance.randbytes(chance.randint(1, 9))
            case 5:
                other = chance.choice(others)
                cut = chance.randrange(len(other))
                changed[at:at] = other[cut : cut + chance.randint(1, 40)]
            case 6:
                changed[at:at] = changed[at : at + chance.randint(1, 30)]
            case _:
                length = chance.choice((1, 2, 4, 8))
                changed[at : at + length] = chance.randbytes(length)
    return bytes(changed)


def test_twenty_thousand_mutants_of_the_vectors() -> None:
    """Every vector of the page *bytes*, good or bad, mutated: a value with these very bytes, or a documented code."""
    folder = sorted((SPEC / "vectors" / "bytes").glob("*.json"))
    vectors = [json.loads(path.read_text("utf-8")) for path in folder]
    seeds = [data for vector in vectors if 0 < len(data := bytes.fromhex(vector["input"]["data"])) < 300]
    chance, seen = random.Random(2), set()
    for number in range(20_000):
        data = mutant(seeds[number % len(seeds)], chance, seeds)
        code = refusal(data)
        assert code is None or code in BYTES
        typed = refusal(data, Sample)
        assert typed is None or typed in TYPED
        seen |= {code, typed}
    assert seen == {None, Code.NOT_CANONICAL, Code.SCHEMA}


def test_mutants_of_what_two_centres_say() -> None:
    """A message, a statement, a signed record and an envelope, each at the door that reads it."""
    from protocols.messages.procedure import FreeText

    world = World()
    said = world.say("procedure.free_text", FreeText(subject="Orbit", text="Détection."))
    statement = world.meridian.statement_record()
    doors: list[tuple[bytes, Any, set[Code]]] = [
        (said.data, parse, TYPED | {Code.DRILL_TEXT}),
        (SignedRecord.parse(statement).payload, lambda data: unpack(data, Statement), TYPED),
        (statement, SignedRecord.parse, TYPED),
        (said.envelopes["KESTREL"], Envelope.parse, TYPED),
    ]
    chance, others = random.Random(9), [data for data, _, _ in doors]
    for data, door, codes in doors:
        door(data)
        for _ in range(750):
            try:
                door(mutant(data, chance, others))
            except Refused as refused:
                assert refused.code in codes  # noqa: PT017


# -- whoever claims much ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "claim",
    [b"\xdd\x00\x01\x00\x00" * 13_000, b"\xdf\xff\xff\xff\xff" * 13_000, b"\xdb\xff\xff\xff\xff", b"\x91" * 65_536],
    ids=["arrays", "maps", "text", "depth"],
)
def test_a_claim_costs_what_was_sent_and_not_what_was_claimed(claim: bytes) -> None:
    tracemalloc.start()
    assert refusal(claim) is Code.NOT_CANONICAL
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


def test_too_long_is_refused_before_it_is_read() -> None:
    assert refusal(b"\xc1" * (ENVELOPE_LIMIT + 1)) is Code.TOO_LARGE
    assert refusal(encode(bytes(ENVELOPE_LIMIT - 5))) is None
    decode(encode(bytes(FRAME_LIMIT - 5)), limit=FRAME_LIMIT)


def test_a_value_of_very_many_small_ones_ends_at_a_number() -> None:
    assert refusal(encode([None] * MOST_VALUES)) is None
    assert refusal(b"\xdd" + (MOST_VALUES + 1).to_bytes(4, "big") + b"\xc0" * (MOST_VALUES + 1)) is Code.NOT_CANONICAL
    half = encode([0] * (MOST_VALUES // 2))  # two of them and what holds them are two values too many
    assert refusal(b"\x92" + half + half) is Code.NOT_CANONICAL


@pytest.mark.parametrize("length", [65_535, 65_536])
def test_the_longest_forms(length: int) -> None:
    for value in ("a" * length, bytes(length), [0] * length):
        assert refusal(encode(value)) is None
    assert encode("a" * length)[0] == (0xDA if length < 65_536 else 0xDB)


def test_the_largest_maps() -> None:
    pairs = [encode(f"{n:05d}") + b"\xc0" for n in range(65_536)]
    whole, less = b"".join(pairs), b"".join(pairs[:-1])
    assert len(decode(b"\xdf\x00\x01\x00\x00" + whole, limit=len(whole) + 5)) == 65_536
    with pytest.raises(Refused, match="shortest form"):
        decode(b"\xdf\x00\x00\xff\xff" + less, limit=len(whole))


# -- typed maps -------------------------------------------------------------------------------------------------------


def test_an_absent_field_leaves_no_trace() -> None:
    data = encode(GOOD)
    assert pack(unpack(data, Sample)) == data
    assert b"note" not in data


def test_a_refusal_names_the_field() -> None:
    with pytest.raises(Refused) as refused:
        unpack(encode(GOOD | {"items": [1, 99]}), Sample)
    assert (refused.value.code, refused.value.field) == (Code.SCHEMA, "items[1]")


def test_no_default_can_be_written_in_two_ways() -> None:
    """A default is left out when it is the same *object*: so it is one that there is only one of."""
    for module in pkgutil.walk_packages(protocols.__path__, "protocols."):
        importlib.import_module(module.name)
    kinds, found = [Wire], {}
    while kinds:
        kind = kinds.pop()
        kinds += [each for each in kind.__subclasses__() if each.__module__.startswith("protocols.")]
        for field in msgspec.structs.fields(kind):
            assert field.default_factory is msgspec.NODEFAULT
            if field.default is not msgspec.NODEFAULT and field.default not in (None, False, (), ""):
                found[kind.__name__, field.name] = field.default
    assert found == {("Centre", "speaks_for"): "centre"}
    centre = {"name": "MERIDIAN", "keys": [World().meridian.signer.public]}
    assert refusal(encode(centre), Centre) is None
    assert refusal(encode(centre | {"speaks_for": "centre"}), Centre) is Code.NOT_CANONICAL


def test_what_a_value_of_our_own_may_not_be() -> None:
    nested: list[Any] = []
    for _ in range(3_000):
        nested = [nested]
    wrong = [2**64, -(2**63) - 1, math.nan, math.inf, -0.0, {1: 2}, {b"k": 1}, {1, 2}, "\ud800", {"k" * 256: 1}, nested]
    for value in wrong:
        with pytest.raises(Misuse):
            encode(value)


def test_text_of_our_own_is_brought_to_its_one_form() -> None:
    assert encode("e\u0301") == encode("é")
    with pytest.raises(Misuse):
        encode({"e\u0301": 1})  # a key is a name of ours: it is written right or not at all
