"""Checkpoints: signed by a centre, carried by anybody, and bent on the way."""

from __future__ import annotations

import base64
import random

import pytest

from protocols.checkpoint import (
    MOST_SIGNATURES,
    NOTE_LIMIT,
    assemble,
    checkpoint_text,
    note_body,
    note_key_id,
    open_checkpoint,
    origin,
)
from protocols.errors import Code, Misuse, Refused
from protocols.journal import EMPTY_ROOT, Tree, leaf_hash
from protocols.keys import SeedSigner

CENTRE = SeedSigner(bytes(32), "live")
WITNESS = SeedSigner(bytes([7]) * 32, "live")
NAME = origin("MERIDIAN", "live", 3)
ROOT = Tree(leaf_hash(bytes([number])) for number in range(9)).root()
TEXT = checkpoint_text(NAME, 9, ROOT)


async def signed(signer: SeedSigner = CENTRE, name: str = NAME, text: str = TEXT) -> bytes:
    return assemble(text, name, signer.public, await signer.sign_note(note_body(text)))


def refused(note: bytes, name: str = NAME, public: bytes = CENTRE.public) -> None:
    with pytest.raises(Refused) as refusal:
        open_checkpoint(note, name, public)
    assert refusal.value.code is Code.CHECKPOINT_WRONG


def test_the_three_lines() -> None:
    assert f"hotline/MERIDIAN/live/epoch-3\n9\n{base64.b64encode(ROOT).decode()}\n" == TEXT
    assert not note_body(TEXT).startswith(b"DSSEv1")


async def test_what_a_centre_signs_its_reader_opens() -> None:
    head = open_checkpoint(await signed(), NAME, CENTRE.public)
    assert (head.origin, head.size, head.root, head.others) == (NAME, 9, ROOT, ())


def test_the_key_id_of_a_note_that_the_whole_world_reads() -> None:
    """The verifier key of the Go checksum database, as its clients carry it: name, key id, type and key."""
    name, key_id, key = ["sum.golang.org", "033de0ae", "Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"]
    assert note_key_id(name, base64.b64decode(key)[1:]).hex() == key_id


async def test_a_witness_signs_under_it_and_both_can_be_read() -> None:
    note = await signed()
    theirs = (await signed(WITNESS, "witness.example")).partition(b"\n\n")[2]
    for both in (note + theirs, TEXT.encode() + b"\n" + theirs + note.partition(b"\n\n")[2]):
        ours = open_checkpoint(both, NAME, CENTRE.public)
        assert [(line.name, len(line.signature)) for line in ours.others] == [("witness.example", 64)]
        assert open_checkpoint(both, "witness.example", WITNESS.public)[:3] == ours[:3]


async def test_sixteen_signatures_are_read_and_seventeen_are_not() -> None:
    note, theirs = await signed(), (await signed(WITNESS, "witness.example")).partition(b"\n\n")[2]
    assert (
        len(open_checkpoint(note + theirs * (MOST_SIGNATURES - 1), NAME, CENTRE.public).others) == MOST_SIGNATURES - 1
    )
    refused(note + theirs * MOST_SIGNATURES)


async def test_a_key_id_that_collides_finds_the_key_and_decides_nothing() -> None:
    note = await signed(WITNESS)
    blob = base64.b64decode(note.splitlines()[-1].split()[-1])
    forged = base64.b64encode(note_key_id(NAME, CENTRE.public) + blob[4:])
    refused(note.replace(base64.b64encode(blob), forged))


async def test_any_flipped_bit_is_refused() -> None:
    note = await signed()
    for place in range(len(note)):
        for bit in range(8):
            refused(note[:place] + bytes([note[place] ^ 1 << bit]) + note[place + 1 :])


async def test_any_cut_or_doubled_piece_is_refused() -> None:
    note = await signed()
    line = note.partition(b"\n\n")[2]
    chance = random.Random(9162)
    for _ in range(2_000):
        start, end = sorted(chance.choices(range(len(note) + 1), k=2))
        if start < end:
            refused(note[:start] + note[end:])
            doubled = note[:end] + note[start:]
            if doubled != note + line:  # the same good line twice is no lie
                refused(doubled)


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"\n",
        b"\n\n",
        b"\n\n\n",
        b"\xff\xfe",
        TEXT.encode(),
        TEXT.encode() + b"\n",
        TEXT.encode() + "\n— \n".encode(),
        TEXT.encode() + "\n— a\n".encode(),
        TEXT.encode() + "\n— a AAAA\n".encode(),
        TEXT.encode() + "\n— a+b AAAAAAAA\n".encode(),
        TEXT.encode() + "\n— a b AAAAAAAA\n".encode(),
        TEXT.encode() + "\n— a AAAAAAA\n".encode(),
        TEXT.encode() + b"\n- a AAAAAAAA\n",
        b"\x00" * 300,
        b"a" * (NOTE_LIMIT + 1),
    ],
)
def test_what_is_no_note_is_refused(note: bytes) -> None:
    refused(note)


async def test_a_head_of_another_mode_or_epoch_says_so() -> None:
    drill = origin("MERIDIAN", "drill", 3)
    note = await signed(text=checkpoint_text(drill, 9, ROOT))
    # The key name finds the key; whose journal it is stands in the text, and the reader compares.
    assert open_checkpoint(note, NAME, CENTRE.public).origin == drill != NAME


@pytest.mark.parametrize(
    ("name", "size", "root"),
    [
        ("example.com/log", 9, ROOT),
        ("hotline/meridian/live/epoch-1", 9, ROOT),
        ("hotline/M/live/epoch-1", 9, ROOT),
        (f"hotline/{'M' * 25}/live/epoch-1", 9, ROOT),
        ("hotline/MERIDIAN/exercise/epoch-1", 9, ROOT),
        ("hotline/MERIDIAN/live/epoch-0", 9, ROOT),
        ("hotline/MERIDIAN/live/epoch-1\n9", 9, ROOT),
        (NAME, -1, ROOT),
        (NAME, 2**64, ROOT),
        (NAME, 9, ROOT[:31]),
        (NAME, 0, ROOT),
    ],
)
def test_a_text_that_is_no_head_is_never_signed(name: str, size: int, root: bytes) -> None:
    with pytest.raises(Misuse):
        checkpoint_text(name, size, root)


def test_an_empty_journal_has_a_head_too() -> None:
    assert checkpoint_text(NAME, 0, EMPTY_ROOT).splitlines()[1] == "0"


def test_a_note_that_nobody_could_open_never_leaves() -> None:
    for signature in (bytes(64), b"", bytes(63)):
        with pytest.raises(Refused):
            assemble(TEXT, NAME, CENTRE.public, signature)
