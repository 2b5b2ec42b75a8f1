"""The journal's tree and its proofs: every proof up to seventy leaves, and everybody who tries to bend one.

The invariant of the verifiers: they return, or raise Refused `proof_wrong`; never anything else.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.errors import Code, Misuse, Refused
from protocols.journal import (
    EMPTY_ROOT,
    Frontier,
    Leaf,
    Tree,
    leaf_hash,
    node_hash,
    verify_consistency,
    verify_inclusion,
)
from protocols.wire import encode, pack, unpack

MOST = 70
LEAVES = [leaf_hash(b"entry %d" % number) for number in range(MOST)]
TREE = Tree(LEAVES)
ROOTS = [TREE.root(size) for size in range(MOST + 1)]
SALT = bytes(range(16))


def defined_root(leaves: Sequence[bytes]) -> bytes:
    """MTH of RFC 9162 section 2.1.1, word for word."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return node_hash(defined_root(leaves[:k]), defined_root(leaves[k:]))


def accepted(verify: Callable[..., None], *claim: Any) -> bool:
    """Whether the claim was believed. Anything but a refusal as `proof_wrong` is not caught here."""
    try:
        verify(*claim)
    except Refused as refused:
        if refused.code is Code.PROOF_WRONG:
            return False
        raise
    return True


# --- leaves


def test_a_leaf_has_one_encoding_and_one_hash() -> None:
    leaf = Leaf(version=1, kind="received", at=1_795_356_900_000, subject=b"\x5d" * 32, salt=SALT)
    leaf_bytes = pack(leaf)
    assert unpack(leaf_bytes, Leaf) == leaf
    assert leaf_hash(leaf_bytes) == hashlib.sha256(b"\x00" + leaf_bytes).digest()


@pytest.mark.parametrize(
    "changed",
    [
        {"version": 2},
        {"kind": "Received"},
        {"kind": "received "},
        {"kind": ""},
        {"kind": "a" * 33},
        {"kind": "received\n"},
        {"kind": "re-ceived"},
        {"at": -1},
        {"subject": b"\x5d" * 31},
        {"salt": b""},
        {"salt": bytes(17)},
        {"note": "one field more"},
    ],
)
def test_a_leaf_that_says_anything_else_is_refused(changed: dict[str, object]) -> None:
    fields = {"version": 1, "kind": "received", "at": 0, "subject": bytes(32), "salt": bytes(16)}
    assert unpack(encode(fields), Leaf).kind == "received"
    with pytest.raises(Refused) as refused:
        unpack(encode(fields | changed), Leaf)
    assert refused.value.code is Code.SCHEMA


def test_a_node_cannot_be_shown_as_a_leaf() -> None:
    left, right = LEAVES[:2]
    assert leaf_hash(left + right) != node_hash(left, right)
    assert leaf_hash(b"\x01" + left + right) != node_hash(left, right)


# --- trees


def test_every_root_is_the_one_that_the_rfc_defines() -> None:
    assert [defined_root(LEAVES[:size]) for size in range(MOST + 1)] == ROOTS
    assert ROOTS[0] == EMPTY_ROOT == hashlib.sha256(b"").digest()


def test_the_roots_known_from_certificate_transparency() -> None:
    """The eight leaves that every implementation of RFC 6962 is tried with, and their roots."""
    leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    tree = Tree(leaf_hash(bytes.fromhex(leaf)) for leaf in leaves)
    assert [tree.root(size).hex()[:16] for size in range(9)] == [
        "e3b0c44298fc1c14", "6e340b9cffb37a98", "fac54203e7cc696c", "aeb6bcfe274b70a1", "d37ee418976dd957",
        "4e3bbb1f7b478dcf", "76e67dadbcdf1e10", "ddb89be403809e32", "5dc9da79a70659a9",
    ]  # fmt: skip


def test_the_right_edge_alone_gives_every_root() -> None:
    frontier = Frontier()
    for size, leaf in enumerate(LEAVES):
        assert frontier.root() == ROOTS[size]
        assert frontier == TREE.frontier(size)
        frontier = frontier.append(leaf)
    assert frontier.root() == TREE.root()


def test_a_batch_that_does_not_commit_leaves_the_frontier_as_it_was() -> None:
    before = TREE.frontier(5)
    root = before.root()
    before.append(LEAVES[0]).append(LEAVES[1])
    assert (before.size, before.root()) == (5, root)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 7, 8, 63, 64, 70])
def test_a_node_starts_again_from_the_stored_frontier(size: int) -> None:
    stored = TREE.frontier(size).to_bytes()
    assert Frontier.from_bytes(stored) == TREE.frontier(size)
    assert len(stored) < 300


def test_a_frontier_of_ten_to_the_six_entries_is_small_and_goes_on() -> None:
    peaks = tuple(LEAVES[: (10**6).bit_count()])
    frontier = Frontier(size=10**6, peaks=peaks)
    assert len(frontier.to_bytes()) < 300
    assert frontier.append(LEAVES[0]).size == 10**6 + 1


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"\xc0",
        TREE.frontier(7).to_bytes()[:-1],
        TREE.frontier(7).to_bytes() + b"\x00",
        pack(Frontier(size=7, peaks=tuple(LEAVES[:2]))),
        pack(Frontier(size=8, peaks=tuple(LEAVES[:2]))),
        pack(Frontier(size=-1, peaks=())),
    ],
)
def test_a_frontier_that_was_damaged_in_the_store_is_not_gone_on_from(stored: bytes) -> None:
    with pytest.raises(Refused) as refused:
        Frontier.from_bytes(stored)
    assert refused.value.code is Code.RECORD_DAMAGED


def test_a_lazy_tree_reads_what_it_needs_once_and_in_order() -> None:
    asked: list[tuple[int, int]] = []

    def read(start: int, stop: int) -> list[bytes]:
        asked.append((start, stop))
        return LEAVES[start:stop]

    tree = Tree.reading(MOST, read)
    assert (tree.size, asked) == (MOST, [])
    assert tree.inclusion(3, 10) == TREE.inclusion(3, 10)
    assert tree.root(10) == ROOTS[10]
    assert asked == [(0, 10)]
    assert tree.consistency(10, MOST) == TREE.consistency(10, MOST)
    assert asked == [(0, 10), (10, MOST)]
    assert tree.append(LEAVES[0]) == MOST
    assert tree.root() == TREE.frontier().append(LEAVES[0]).root()
    assert len(asked) == 2


def test_a_lazy_tree_reads_in_pieces_and_notices_a_short_one() -> None:
    asked: list[int] = []

    def read(start: int, stop: int) -> list[bytes]:
        asked.append(stop - start)
        return [bytes(32)] * min(stop - start, 5000 - start)

    assert Tree.reading(5000, read).root() == Tree([bytes(32)] * 5000).root()
    assert asked == [4096, 904]
    with pytest.raises(Misuse):
        Tree.reading(5001, read).root()


def test_appending_tells_the_index() -> None:
    tree = Tree()
    assert [tree.append(leaf) for leaf in LEAVES[:5]] == [0, 1, 2, 3, 4]
    assert tree.size == 5


@pytest.mark.parametrize(
    "ask",
    [
        lambda tree: tree.root(71),
        lambda tree: tree.root(-1),
        lambda tree: tree.inclusion(70, 70),
        lambda tree: tree.inclusion(0, 71),
        lambda tree: tree.inclusion(-1, 70),
        lambda tree: tree.consistency(0, 70),
        lambda tree: tree.consistency(8, 7),
        lambda tree: tree.consistency(7, 71),
        lambda tree: tree.append(bytes(31)),
        lambda tree: Frontier().append(bytes(33)),
    ],
)
def test_asking_for_what_is_not_there_is_our_own_mistake(ask: Callable[[Tree], object]) -> None:
    with pytest.raises(Misuse):
        ask(TREE)


# --- proofs, honest


def test_every_inclusion_proof_up_to_seventy_leaves_holds() -> None:
    for size in range(1, MOST + 1):
        for index in range(size):
            verify_inclusion(LEAVES[index], index, size, ROOTS[size], TREE.inclusion(index, size))


def test_every_consistency_proof_up_to_seventy_leaves_holds() -> None:
    for new in range(1, MOST + 1):
        for old in range(1, new + 1):
            verify_consistency(old, new, ROOTS[old], ROOTS[new], TREE.consistency(old, new))


def test_the_arguments_have_these_names_and_a_list_is_as_good_as_a_tuple() -> None:
    verify_inclusion(leaf_hash=LEAVES[3], index=3, size=9, root=ROOTS[9], proof=list(TREE.inclusion(3, 9)))
    proof = list(TREE.consistency(3, 9))
    verify_consistency(old_size=3, new_size=9, old_root=ROOTS[3], new_root=ROOTS[9], proof=proof)


def test_a_proof_in_the_largest_tree_is_read_to_its_end() -> None:
    """A size of 64 bits: the way up is 64 hashes long."""
    size, root = 2**64 - 1, LEAVES[0]
    proof = [bytes([level]) * 32 for level in range(64)]
    for sibling in proof:
        root = node_hash(root, sibling)
    verify_inclusion(LEAVES[0], 0, size, root, proof)
    assert not accepted(verify_inclusion, LEAVES[0], 0, size, root, proof[:-1])
    assert not accepted(verify_inclusion, LEAVES[0], 0, size, root, [*proof, bytes(32)])


# --- proofs, bent


def test_a_proof_for_one_place_is_no_proof_for_another() -> None:
    for size in range(1, MOST + 1):
        for index in range(size):
            proof = TREE.inclusion(index, size)
            for other in {index - 1, index + 1, index ^ 1, index ^ 2, size - 1, size, 0} - {index}:
                assert not accepted(verify_inclusion, LEAVES[index], other, size, ROOTS[size], proof)


def test_a_proof_of_one_head_is_no_proof_of_another() -> None:
    for size in range(1, MOST + 1):
        for other in range(MOST + 1):
            if other != size:
                proof = TREE.inclusion(0, size)
                assert not accepted(verify_inclusion, LEAVES[0], 0, other, ROOTS[other], proof)
                assert not accepted(verify_inclusion, LEAVES[0], 0, size, ROOTS[other], proof)


def test_two_trees_that_differ_in_an_old_entry_are_never_consistent() -> None:
    for changed in range(MOST):
        forged = Tree([*LEAVES[:changed], leaf_hash(b"something else"), *LEAVES[changed + 1 :]])
        for old in range(changed + 1, MOST + 1):
            for proof in (TREE.consistency(old, MOST), forged.consistency(old, MOST)):
                assert not accepted(verify_consistency, old, MOST, ROOTS[old], forged.root(), proof)


def bent_hash(chance: random.Random, value: bytes) -> bytes:
    place = chance.randrange(len(value))
    bent = bytes([value[place] ^ 1 << chance.randrange(8)])
    return value[:place] + bent + value[place + 1 :]


def bent_proof(chance: random.Random, proof: Sequence[bytes]) -> list[bytes]:
    """The proof with one thing wrong: a bit, a hash more, less, twice or in another place, or a hash cut short."""
    bent = list(proof)
    ways = ["more", "junk", "long"] + ["bit", "less", "twice", "short"] * bool(bent) + ["swap"] * (len(bent) > 1)
    place = chance.randrange(len(bent)) if bent else 0
    match chance.choice(ways):
        case "more":
            bent.insert(chance.randint(0, len(bent)), chance.choice(ROOTS))
        case "junk":
            bent.insert(chance.randint(0, len(bent)), b"")
        case "long":
            bent += [chance.randbytes(32)] * chance.randint(1, 70)
        case "bit":
            bent[place] = bent_hash(chance, bent[place])
        case "less":
            del bent[place]
        case "twice":
            bent.insert(place, bent[place])
        case "short":
            bent[place] = bent[place][:-1]
        case "swap":
            other = chance.choice([other for other in range(len(bent)) if other != place])
            bent[place], bent[other] = bent[other], bent[place]
    return bent


def test_of_twenty_thousand_bent_proofs_none_is_believed() -> None:
    chance = random.Random(9162)
    for _ in range(10_000):
        size = chance.randint(1, MOST)
        index = chance.randrange(size)
        claim: list[Any] = [LEAVES[index], index, size, ROOTS[size], TREE.inclusion(index, size)]
        field = chance.choice([0, 3, 4])
        claim[field] = (bent_proof if field == 4 else bent_hash)(chance, claim[field])
        assert not accepted(verify_inclusion, *claim), claim
    for _ in range(10_000):
        new = chance.randint(1, MOST)
        old = chance.randint(1, new)
        claim = [old, new, ROOTS[old], ROOTS[new], TREE.consistency(old, new)]
        field = chance.choice([2, 3, 4])
        claim[field] = (bent_proof if field == 4 else bent_hash)(chance, claim[field])
        assert not accepted(verify_consistency, *claim), claim


def test_a_wrong_old_size_is_believed_by_nobody_who_holds_the_old_root() -> None:
    for new in range(2, MOST + 1):
        for old in range(1, new):
            proof = TREE.consistency(old, new)
            for other in {old - 1, old + 1, old ^ 1, old ^ 2, old * 2, new} - {old}:
                assert not accepted(verify_consistency, other, new, ROOTS[old], ROOTS[new], proof)


def test_a_path_that_goes_on_above_the_root_is_refused_though_it_leads_to_the_root_claimed() -> None:
    above = bytes(32)
    root = node_hash(above, ROOTS[11])
    assert not accepted(verify_inclusion, LEAVES[5], 5, 11, root, [*TREE.inclusion(5, 11), above])
    old_root = node_hash(above, ROOTS[6])
    assert not accepted(verify_consistency, 6, 11, old_root, root, [*TREE.consistency(6, 11), above])


def test_true_is_not_the_number_one() -> None:
    assert accepted(verify_inclusion, LEAVES[1], 1, 11, ROOTS[11], TREE.inclusion(1, 11))
    assert not accepted(verify_inclusion, LEAVES[1], True, 11, ROOTS[11], TREE.inclusion(1, 11))
    assert not accepted(verify_consistency, True, 11, ROOTS[1], ROOTS[11], TREE.consistency(1, 11))


# --- edges


def test_one_leaf_is_its_own_root_and_needs_no_proof() -> None:
    verify_inclusion(LEAVES[0], 0, 1, LEAVES[0], [])
    assert not accepted(verify_inclusion, LEAVES[0], 0, 1, LEAVES[1], [])
    assert not accepted(verify_inclusion, b"", 0, 1, b"", [])


@pytest.mark.parametrize(("index", "size"), [(0, 0), (1, 0), (1, 1), (2, 1), (2**64 - 1, 1)])
def test_nothing_is_in_a_tree_that_ends_before_it(index: int, size: int) -> None:
    for root in (LEAVES[0], EMPTY_ROOT, b""):
        assert not accepted(verify_inclusion, LEAVES[0], index, size, root, [])


def test_between_equal_sizes_the_roots_are_the_same_and_the_proof_is_empty() -> None:
    for size in (0, 1, 2, 7, MOST):
        verify_consistency(size, size, ROOTS[size], ROOTS[size], ())
        assert not accepted(verify_consistency, size, size, ROOTS[size], LEAVES[5], ())
        assert not accepted(verify_consistency, size, size, ROOTS[size], ROOTS[size], (LEAVES[5],))
        assert not accepted(verify_consistency, size, size, None, None, ())


def test_from_an_empty_tree_nothing_is_proved() -> None:
    for proof in ((), (EMPTY_ROOT,), TREE.consistency(1, 5)):
        assert not accepted(verify_consistency, 0, 5, EMPTY_ROOT, ROOTS[5], proof)


def test_an_empty_proof_between_different_sizes_proves_nothing() -> None:
    for old, new in [(1, 2), (2, 1), (1, 0), (4, 8), (5, 8)]:
        assert not accepted(verify_consistency, old, new, ROOTS[old], ROOTS[new], ())
        assert not accepted(verify_consistency, old, new, ROOTS[old], ROOTS[old], ())


STRANGE: list[Any] = [
    None, True, False, -1, 2**64, 10**5000, -(10**5000), 1.0, float("nan"), "3", "é", b"", bytes(31), bytes(33),
    bytearray(32), memoryview(bytes(32)), [], (), {}, [None], [[]], ["a" * 32], [b""], [bytes(31)], [bytes(33)], [1],
    [bytearray(32)], [bytes(32)] * 100_000, {bytes(32)}, object(), bytes(32 * 3),
]  # fmt: skip


@pytest.mark.parametrize("place", range(5))
def test_anything_at_all_in_any_place_is_refused_and_breaks_nothing(place: int) -> None:
    inclusion = [LEAVES[5], 5, 11, ROOTS[11], TREE.inclusion(5, 11)]
    consistency = [6, 11, ROOTS[6], ROOTS[11], TREE.consistency(6, 11)]
    assert accepted(verify_inclusion, *inclusion)
    assert accepted(verify_consistency, *consistency)
    for strange in STRANGE:
        for verify, claim in ((verify_inclusion, inclusion), (verify_consistency, consistency)):
            assert not accepted(verify, *claim[:place], strange, *claim[place + 1 :]), repr(strange)[:60]


ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.binary(max_size=33),
    st.text(max_size=3),
    st.lists(st.binary(max_size=33)),
)


@given(st.tuples(ANYTHING, ANYTHING, ANYTHING, ANYTHING, ANYTHING))
def test_no_five_arguments_raise_anything_but_a_refusal(claim: tuple[Any, ...]) -> None:
    accepted(verify_inclusion, *claim)
    accepted(verify_consistency, *claim)


@given(st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=200), st.data())
def test_any_tree_proves_itself(leaves: list[bytes], data: st.DataObject) -> None:
    tree = Tree(leaves)
    size = data.draw(st.integers(1, len(leaves)))
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size))
    assert tree.root(size) == defined_root(leaves[:size])
    verify_inclusion(leaves[index], index, size, tree.root(size), tree.inclusion(index, size))
    verify_consistency(old, size, tree.root(old), tree.root(size), tree.consistency(old, size))
