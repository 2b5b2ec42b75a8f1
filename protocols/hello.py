"""The hello: how two ends of a link prove who they are before anything else is read.

::

    dialler                                        listener
       hello   {who I am, whom I want, nonce}  ──▶
               ◀──  answer   {who I am, nonce, key, signature}
       confirm {key, signature}                ──▶
               ◀──  heartbeat: believed

Each side signs one payload that holds every field of both frames, the side it is, its key, and the SHA-256 of the
listener's certificate as this side sees it (specification: session, section 2). Somebody in between who ends
the TLS connection shows each side another certificate, so neither signature fits. A recorded hello fits no new
nonce; one side's signature never serves as the other's. The version is the suite: there is nothing to choose from.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Annotated, Literal, NamedTuple, TypeAlias

import msgspec

from protocols.errors import Code, Misuse, Refused
from protocols.keys import verify
from protocols.pae import SUITE, Mode, pae
from protocols.wire import CentreName, Digest, KeyId, RoleName, SignatureBytes, Wire, pack

__all__ = [
    "Answer", "Confirm", "Exchange", "FindKey", "Hello", "Identity", "Knows", "ListenersHalf", "ProfileName", "Road",
    "Side", "check_answer", "check_hello",
]  # fmt: skip

Side = Literal["dialler", "listener"]
Road = Literal["peer", "seat"]
ProfileName = Literal["wide", "narrow"]

Nonce = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32, title="32 random bytes")]
Known = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1, title="statement version, 0 for none")]
SuiteName = Annotated[str, msgspec.Meta(min_length=1, max_length=24)]


class Identity(Wire):
    """Who is at one end. Without a role it is the centre itself; with one, an officer's seat or a service."""

    centre: CentreName
    role: RoleName | None = None

    @property
    def road(self) -> Road:
        """What a link dialled by this identity carries."""
        return "seat" if self.role else "peer"

    def __str__(self) -> str:
        return f"{self.role} of {self.centre}" if self.role else self.centre


class Hello(Wire):
    """The dialler's first frame. `knows`: which version of the statement of the listener's party it holds."""

    protocol: SuiteName
    mode: Mode
    profile: ProfileName
    dialler: Identity
    listener: CentreName
    nonce: Nonce
    knows: Known


class Answer(Wire):
    """The listener's proof. `knows`: which version of the statement of the dialler's party it holds."""

    listener: Identity
    nonce: Nonce
    knows: Known
    key: KeyId
    signature: SignatureBytes


class Confirm(Wire):
    """The dialler's proof."""

    key: KeyId
    signature: SignatureBytes


class HelloPayload(Wire):
    """What each side signs, as kind `hello`."""

    side: Side
    protocol: SuiteName
    mode: Mode
    profile: ProfileName
    dialler: Identity
    listener: Identity
    dialler_nonce: Nonce
    listener_nonce: Nonce
    dialler_knows: Known
    listener_knows: Known
    certificate: Digest
    key: KeyId


def check_hello(hello: Hello, *, centres: Collection[str], mode: Mode, nonce: bytes) -> None:
    """What a listener for `centres` asks of a hello. Raises Refused `hello_refused` or `wrong_mode`."""
    if hello.protocol != SUITE:
        raise Refused(Code.HELLO_REFUSED, "another protocol than hotline/1", field="protocol")
    if hello.mode != mode:
        raise Refused(Code.WRONG_MODE, f"a {hello.mode} hello on a {mode} node", field="mode")
    if hello.listener not in centres:
        raise Refused(Code.HELLO_REFUSED, "meant for another centre", field="listener")
    if hello.nonce == nonce:
        raise Refused(Code.HELLO_REFUSED, "our own nonce came back", field="nonce")
    if hello.dialler.role and hello.dialler.centre != hello.listener:
        raise Refused(Code.HELLO_REFUSED, "a seat signs on at its own centre", field="dialler")
    if not hello.dialler.role and hello.dialler.centre in centres:
        raise Refused(Code.HELLO_REFUSED, "somebody calls us by our own name", field="dialler")


def check_answer(answer: Answer, hello: Hello) -> None:
    """What the dialler asks of an answer to its `hello`. Raises Refused `hello_refused`."""
    if answer.listener != Identity(centre=hello.listener):
        raise Refused(Code.HELLO_REFUSED, "somebody else answered", field="listener")
    if answer.nonce == hello.nonce:
        raise Refused(Code.HELLO_REFUSED, "our own nonce came back", field="nonce")


FindKey: TypeAlias = Callable[[Identity, bytes], bytes]
"""Who, and a key id → their 32-byte public key, or raises Refused: the roster decides, never the key id."""

Knows: TypeAlias = Callable[[Identity], int]
"""Who → the version of their party's statement that is held here, 0 for none. A stranger gets 0 and not a refusal:
it learns only at the end that we do not know it, so that nobody can probe whom we do."""


class ListenersHalf(NamedTuple):
    """What the listener adds to what both sign."""

    identity: Identity
    nonce: bytes
    knows: int


class Exchange:
    """One hello as one side sees it: `hello` and `half` as they become known, and whether a proof holds."""

    def __init__(self, mode: Mode, certificate: bytes, find_key: FindKey) -> None:
        self.hello: Hello | None = None
        self.half: ListenersHalf | None = None
        self._mode, self._certificate, self._find_key = mode, certificate, find_key

    def payload(self, side: Side, key: bytes) -> bytes:
        """The bytes that `side` signs with the key of this id. Misuse before both halves are known."""
        if self.hello is None or self.half is None:
            raise Misuse("half of the hello is not known yet")
        return pack(
            HelloPayload(
                side=side,
                protocol=self.hello.protocol,
                mode=self.hello.mode,
                profile=self.hello.profile,
                dialler=self.hello.dialler,
                listener=self.half.identity,
                dialler_nonce=self.hello.nonce,
                listener_nonce=self.half.nonce,
                dialler_knows=self.hello.knows,
                listener_knows=self.half.knows,
                certificate=self._certificate,
                key=key,
            )
        )

    def prove(self, side: Side, who: Identity, key: bytes, signature: bytes) -> None:
        """Whether `who`, as `side`, signed what we see. Raises Refused `hello_refused`, its cause underneath."""
        try:
            public = self._find_key(who, key)
            verify(public, pae("hello", self._mode, self.payload(side, key)), signature)
        except Refused as refused:
            raise Refused(Code.HELLO_REFUSED, f"{who} is not proved") from refused
