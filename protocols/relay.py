"""What is said to a relay before it joins two streams: lines of ASCII, and the proof that a name may be used there.

::

    who waits                              the relay                          who joins
     hotline-relay/1 wait live KESTREL ──▶              ◀── hotline-relay/1 join live MERIDIAN KESTREL
                     ◀── prove NONCE                      prove NONCE ──▶
     proof HMAC ──▶      ◀── waiting                      ◀── proof HMAC
     (still / here, while nobody comes)
                     ◀── joined MERIDIAN
     taken ──▶                                            joined ──▶
     ═════════════ from here on every byte is passed on as it comes, and TLS and the hello begin ═════════════

A relay holds one key for each name, which is good for that relay alone: it is made from the centre's secret and the
relay's address. Who has it can keep others from using the name there, and nothing more (specification: session,
section 8).
"""

from __future__ import annotations

import hmac
from typing import Final, Literal, NamedTuple

import msgspec

from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.wire import CentreName

__all__ = ["ALPN", "LINE_LIMIT", "SECRET_BYTES", "RelayAsk", "check_proof", "line", "proof", "read_ask", "relay_key"]

ALPN: Final = "hotline-relay/1"
LINE_LIMIT: Final = 160
SECRET_BYTES: Final = 32
"""Of a centre's secret, of a key, of a nonce and of a proof."""

Verb = Literal["wait", "join"]


class RelayAsk(NamedTuple):
    """Who asks for what. `wanted`: with whom it wants to be joined; empty for who waits."""

    verb: Verb
    mode: Mode
    name: str
    wanted: str = ""

    def line(self) -> bytes:
        return line(ALPN, *filter(None, self))


def line(*words: str) -> bytes:
    """One line as it is sent."""
    return " ".join(words).encode("ascii") + b"\n"


def read_ask(said: str) -> RelayAsk:
    """The first line of whoever comes. Raises Refused `frame_refused`."""
    word, *rest = said.split(" ")
    try:
        if word == ALPN and rest[:1] == ["wait"]:
            return RelayAsk(*msgspec.convert(rest, tuple[Literal["wait"], Mode, CentreName]))
        if word == ALPN and rest[:1] == ["join"] and rest[-2:-1] != rest[-1:]:
            return RelayAsk(*msgspec.convert(rest, tuple[Literal["join"], Mode, CentreName, CentreName]))
    except msgspec.ValidationError:
        pass
    raise Refused(Code.FRAME_REFUSED, "not what is said to a relay")


def relay_key(secret: bytes, relay: str) -> bytes:
    """What a relay at this address keeps of a centre that has this secret: 32 bytes."""
    return hmac.digest(secret, b"hotline/1/relay/" + relay.encode("ascii"), "sha256")


def proof(key: bytes, asked: RelayAsk, nonce: bytes) -> bytes:
    """That whoever asks this has the key: over all that was asked, and the relay's own fresh nonce."""
    return hmac.digest(key, asked.line() + nonce, "sha256")


def check_proof(key: bytes | None, asked: RelayAsk, nonce: bytes, given: bytes) -> None:
    """Raises Refused `hello_refused`, for a name that is not listed after the same time as for a wrong proof."""
    fits = hmac.compare_digest(proof(key or bytes(SECRET_BYTES), asked, nonce), given)
    if key is None or not fits:
        raise Refused(Code.HELLO_REFUSED, f"{asked.name} is not proved")
