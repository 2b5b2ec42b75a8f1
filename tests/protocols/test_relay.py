"""What is said to a relay: a few lines, each of one form, and a proof that fits nothing else."""

from __future__ import annotations

import contextlib
import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.errors import Code, Refused
from protocols.relay import ALPN, RelayAsk, check_proof, proof, read_ask, relay_key

SECRET, NONCE = bytes(range(32)), bytes(32)
WAITS = RelayAsk("wait", "live", "KESTREL")
JOINS = RelayAsk("join", "live", "MERIDIAN", "KESTREL")


@pytest.mark.parametrize("asked", [WAITS, JOINS])
def test_what_is_asked_is_read_as_it_was_written(asked: RelayAsk) -> None:
    assert read_ask(asked.line().decode().removesuffix("\n")) == asked


@pytest.mark.parametrize(
    "said",
    [
        "", "wait live KESTREL", "hotline/1 wait live KESTREL", f"{ALPN} wait", f"{ALPN} wait all KESTREL",
        f"{ALPN} wait live kestrel", f"{ALPN} wait live KESTREL KESTREL", f"{ALPN} join live KESTREL",
        f"{ALPN} join live KESTREL KESTREL", f"{ALPN}  wait live KESTREL", f"{ALPN} leave live KESTREL",
        f"{ALPN} wait live " + "A" * 25, f"{ALPN} join live MERIDIAN KESTREL HALCYON",
    ],
)  # fmt: skip
def test_anything_else_is_not_what_is_said_to_a_relay(said: str) -> None:
    with pytest.raises(Refused) as refused:
        read_ask(said)
    assert refused.value.code is Code.FRAME_REFUSED


@given(st.text(max_size=160))
def test_no_text_breaks_it(said: str) -> None:
    with contextlib.suppress(Refused):
        assert read_ask(said).line().decode() == said + "\n"


def test_a_proof_fits_one_relay_one_question_and_one_nonce() -> None:
    key = relay_key(SECRET, "relay.example:7465")
    given_ = proof(key, WAITS, NONCE)
    check_proof(key, WAITS, NONCE, given_)
    others: tuple[tuple[bytes | None, RelayAsk, bytes], ...] = (
        (relay_key(SECRET, "other.example:7465"), WAITS, NONCE),
        (key, JOINS, NONCE),
        (key, WAITS._replace(mode="drill"), NONCE),
        (key, WAITS, bytes([1]) * 32),
        (None, WAITS, NONCE),
    )
    for known, asked, nonce in others:
        with pytest.raises(Refused) as refused:
            check_proof(known, asked, nonce, given_)
        assert refused.value.code is Code.HELLO_REFUSED


def test_the_proof_is_that_of_the_page() -> None:
    """HMAC-SHA-256, worked out by hand once: other programs rely on it."""
    key = hmac.new(SECRET, b"hotline/1/relay/relay.example:7465", hashlib.sha256).digest()
    assert relay_key(SECRET, "relay.example:7465") == key
    said = b"hotline-relay/1 join live MERIDIAN KESTREL\n"
    assert proof(key, JOINS, NONCE) == hmac.new(key, said + NONCE, hashlib.sha256).digest()
