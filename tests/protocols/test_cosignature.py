"""A witness's line under a head: made here, read by somebody else's program, and refused where one bit is another."""

from __future__ import annotations

import pytest
from tlog_scales.signing import Vkey, VkeySet
from tlog_scales.tlog import Checkpoint as TheirCheckpoint
from tlog_scales.tlog import ConsistencyProof, InclusionProof

from protocols.checkpoint import assemble, checkpoint_text, note_body, origin, split_note
from protocols.cosignature import (
    MOST_PROOF,
    Request,
    VerifierKey,
    add_line,
    cosignature_line,
    cosigned_at,
    cosigned_bytes,
    read_key,
    read_request,
    write_key,
    write_request,
)
from protocols.errors import Code, Refused
from protocols.journal import Tree, leaf_hash
from protocols.keys import SeedSigner
from tests.parties import finish

HERE = origin("MERIDIAN", "test", 1)
CENTRE, WITNESS = SeedSigner(b"c" * 32, "test"), SeedSigner(b"w" * 32, "test")
KEY = VerifierKey("KESTREL/witness", WITNESS.public, True)
JOURNAL = VerifierKey(HERE, CENTRE.public, False)
TREE = Tree(leaf_hash(bytes([n])) for n in range(100))
AT = 1_795_356_900


def note_of(size: int) -> bytes:
    text = checkpoint_text(HERE, size, TREE.root(size))
    return assemble(text, HERE, CENTRE.public, finish(CENTRE.sign_note(note_body(text))))


def cosigned(note: bytes, at: int = AT) -> bytes:
    head, _ = split_note(note)
    return add_line(note, cosignature_line(KEY, at, finish(WITNESS.sign_note(cosigned_bytes(head, at)))))


def refused(code: Code = Code.CHECKPOINT_WRONG) -> pytest.RaisesExc[Refused]:
    return pytest.RaisesExc(Refused, check=lambda error: error.code is code)


def test_what_is_signed_is_what_c2sp_prints() -> None:
    head, _ = split_note(note_of(100))
    text = checkpoint_text(HERE, 100, TREE.root())
    assert cosigned_bytes(head, AT) == b"cosignature/v1\ntime 1795356900\n" + text.encode()


def test_somebody_elses_program_accepts_both_signatures() -> None:
    theirs = TheirCheckpoint.from_text(cosigned(note_of(100)).decode())
    keys = VkeySet(Vkey.from_string(write_key(JOURNAL)), Vkey.from_string(write_key(KEY)))
    assert (theirs.origin, theirs.size, theirs.root_hash) == (HERE, 100, TREE.root())
    assert {key.name for key, _ in keys.verify(theirs.signatures, theirs)} == {HERE, "KESTREL/witness"}


def test_somebody_elses_program_accepts_our_proofs() -> None:
    InclusionProof(41, 100, list(TREE.inclusion(41, 100))).check(leaf_hash(bytes([41])), TREE.root())
    ConsistencyProof(37, 100, list(TREE.consistency(37, 100))).check(TREE.root(37), TREE.root())


def test_the_time_is_in_what_is_signed() -> None:
    note = cosigned(note_of(100))
    assert cosigned_at(note, KEY) == AT
    _, lines = split_note(note)
    later = cosignature_line(KEY, AT + 1, lines[1].signature[8:])
    with refused():
        cosigned_at(add_line(note_of(100), later), KEY)


def test_of_several_the_newest_counts_and_each_must_hold() -> None:
    twice = cosigned(cosigned(note_of(100)), AT + 60)
    assert cosigned_at(twice, KEY) == AT + 60
    spoilt = add_line(twice, cosignature_line(KEY, AT + 90, bytes(63) + b"\x01"))
    with refused():
        cosigned_at(spoilt, KEY)


def test_the_centres_own_signature_is_no_witnesss() -> None:
    with refused():
        cosigned_at(note_of(100), KEY)
    with refused():
        cosigned_at(note_of(100), VerifierKey(HERE, CENTRE.public, True))


def test_a_line_of_one_head_is_none_of_another() -> None:
    _, lines = split_note(cosigned(note_of(100)))
    moved = cosignature_line(KEY, AT, lines[1].signature[8:])
    with refused():
        cosigned_at(add_line(note_of(99), moved), KEY)


@pytest.mark.parametrize("key", [KEY, JOURNAL])
def test_a_verifier_key_is_read_as_it_is_written(key: VerifierKey) -> None:
    assert read_key(write_key(key)) == key
    assert Vkey.from_string(write_key(key)).serialize() == write_key(key)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("place", [3, 18, 30, 60])
def test_a_verifier_key_with_one_wrong_character_is_refused(place: int) -> None:
    text = write_key(KEY)
    wrong = text[:place] + ("B" if text[place] != "B" else "C") + text[place + 1 :]
    with pytest.raises(Refused):
        read_key(wrong)


@pytest.mark.parametrize("text", ["", "name", "name+00000000+", "na me+00000000+AAAA", "a+b+c+d", "x+zz+%%%%"])
def test_what_is_no_verifier_key_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read_key(text)


def test_a_request_is_read_as_it_is_written() -> None:
    asked = Request(37, TREE.consistency(37, 100), note_of(100))
    assert read_request(write_request(asked)) == asked
    first = Request(0, (), note_of(100))
    assert read_request(write_request(first)) == first


@pytest.mark.parametrize(
    "spoilt",
    [
        b"", b"old 1\n", b"old 1\n\n", b"old -1\n\nX", b"old 01\n\nX", b"new 1\n\nX", b"old 1\nAAAA\n\nX",
        b"old 1\n%%%\n\nX", b"old 1\n\xff\n\nX", b"old 99999999999999999999999\n\nX",
    ],
)  # fmt: skip
def test_what_is_no_request_is_refused(spoilt: bytes) -> None:
    with refused():
        read_request(spoilt.replace(b"X", note_of(100)) if spoilt.count(b"-1") + spoilt.count(b"01") else spoilt)


def test_a_request_with_too_many_hashes_is_refused() -> None:
    with refused():
        read_request(write_request(Request(1, (bytes(32),) * (MOST_PROOF + 1), note_of(100))))


def test_a_note_has_sixteen_lines_at_most() -> None:
    note = note_of(100)
    for n in range(15):
        note = cosigned(note, AT + n)
    with refused():
        cosigned(note, AT + 20)
