"""What is signed: kind, mode and bytes, which nobody can take apart and join in another way."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.errors import Code, Misuse, Refused
from protocols.keys import SeedSigner, verify
from protocols.pae import KINDS, MODES, Kind, Mode, digest, pae
from tests.parties import finish

kinds, modes, payloads = st.sampled_from(KINDS), st.sampled_from(MODES), st.binary(max_size=60)


def test_the_example_of_dsse_word_for_word() -> None:
    """DSSE v1, protocol.md: "DSSEv1" SP LEN(type) SP type SP LEN(body) SP body, lengths in ASCII decimal."""
    assert pae("message", "live", b"hello world") == b"DSSEv1 22 hotline/1/live/message 11 hello world"
    assert pae("root", "live", b"") == b"DSSEv1 18 hotline/1/all/root 0 "


def test_a_length_counts_bytes_and_not_characters() -> None:
    assert b" 3 \xe2\x82\xac" in pae("message", "live", "€".encode())


@given(kinds, modes, payloads, kinds, modes, payloads)
def test_two_things_never_share_an_encoding(
    kind: Kind, mode: Mode, payload: bytes, other_kind: Kind, other_mode: Mode, other: bytes
) -> None:
    same_mode = mode == other_mode or kind == "root"
    assert (pae(kind, mode, payload) == pae(other_kind, other_mode, other)) == (
        kind == other_kind and same_mode and payload == other
    )


@given(kinds, modes, payloads)
def test_the_hash_is_of_the_encoding(kind: Kind, mode: Mode, payload: bytes) -> None:
    assert digest(kind, mode, payload) == hashlib.sha256(pae(kind, mode, payload)).digest()


@given(kinds, modes, payloads)
def test_a_payload_can_be_told_from_its_encoding(kind: Kind, mode: Mode, payload: bytes) -> None:
    """Type and lengths stand in front: whoever reads from the left gets the same parts back."""
    word, length, type_, size, rest = pae(kind, mode, payload).split(b" ", 4)
    assert (word, int(length), int(size), rest) == (b"DSSEv1", len(type_), len(payload), payload)
    assert type_ == f"hotline/1/{'all' if kind == 'root' else mode}/{kind}".encode()


def test_no_other_kind_and_no_other_mode_is_signed() -> None:
    for kind, mode in (("gossip", "live"), ("message", "exercise"), ("message", "all"), ("", "test")):
        with pytest.raises(Misuse):
            pae(kind, mode, b"")  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", MODES)
def test_a_signer_of_one_mode_cannot_be_asked_for_another(mode: Mode) -> None:
    signer = SeedSigner(bytes(32), mode)
    signature = finish(signer.sign("release", b"payload"))
    for other in MODES:
        try:
            verify(signer.public, pae("release", other, b"payload"), signature)
        except Refused as refused:
            assert refused.code is Code.BAD_SIGNATURE  # noqa: PT017
            assert other != mode
        else:
            assert other == mode


def test_a_note_of_the_journal_cannot_look_like_a_signed_record() -> None:
    signer = SeedSigner(bytes(32), "live")
    with pytest.raises(Misuse):
        finish(signer.sign_note(pae("message", "live", b"FLASH")))
    verify(signer.public, b"hotline/", finish(signer.sign_note(b"hotline/")))
