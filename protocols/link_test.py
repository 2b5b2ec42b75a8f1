"""The link test: the hourly proof that a line works end to end, in a form that nobody can take for a message.

In 1980 a warning centre's line test was an ordinary warning with zeros where the count of missiles belongs; a chip
wrote twos into it. So this record has no text, no precedence and no type, is signed under a kind of its own, is
answered below the message layer, and its values are names, numbers, hashes and one word from a closed list
(specification: session, section 6). It carries what each side holds, so that something held back in between,
or a record shown differently to two centres, is found within the hour.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from protocols.errors import Code, Refused
from protocols.keys import verify
from protocols.pae import Mode, pae
from protocols.wire import CentreName, Digest, Instant, KeyId, SignatureBytes, Wire, pack, unpack

__all__ = ["HeadRef", "LinkTest", "LinkTestFrame", "RecordRef", "is_due", "open_link_test", "pack_link_test"]

LINK_TEST_LIMIT = 8 * 1024

Version = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
Number = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
TestNonce = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16, title="16 random bytes")]
Route = Literal["address", "second", "relay", "folder"]


class RecordRef(Wire):
    """One record that a side holds, by version and hash. `subject` is the party, for a bulletin the centre."""

    kind: Literal["root", "statement", "bulletin"]
    subject: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    version: Version
    hash: Digest


class HeadRef(Wire):
    """How far one line goes for this side: its last number without a gap, and that release's hash."""

    from_: CentreName
    to: CentreName
    epoch: Version
    number: Number
    release: Digest


class LinkTest(Wire):
    """What is signed. `echo` is the nonce of the test that this one answers; `clock` the signer's, UTC ms.

    Whoever asks notes when; the other's clock is off by its `clock` less the middle of asking and hearing.
    """

    from_: CentreName
    to: CentreName
    nonce: TestNonce
    echo: TestNonce | None = None
    route: Route
    clock: Instant
    records: Annotated[tuple[RecordRef, ...], msgspec.Meta(max_length=16)] = ()
    heads: Annotated[tuple[HeadRef, ...], msgspec.Meta(max_length=16)] = ()


class LinkTestFrame(Wire):
    """The test's bytes and the signature over them, as kind `link-test`."""

    test: Annotated[bytes, msgspec.Meta(min_length=1, max_length=LINK_TEST_LIMIT)]
    key: KeyId
    signature: SignatureBytes


def pack_link_test(test: LinkTest) -> bytes:
    """The bytes to sign with `Signer.sign("link-test", …)` and to put into the frame."""
    return pack(test)


def open_link_test(frame: LinkTestFrame, *, public: bytes, mode: Mode, from_: str, to: str) -> LinkTest:
    """The test, once its signature verifies under `public` (32 bytes, found by `frame.key`).

    Raises Refused `bad_key`, `bad_signature`, `not_canonical`, `schema`, or `not_for_us` for other names.
    """
    verify(public, pae("link-test", mode, frame.test), frame.signature)
    test = unpack(frame.test, LinkTest, limit=LINK_TEST_LIMIT)
    if (test.from_, test.to) != (from_, to):
        raise Refused(Code.NOT_FOR_US, "a link test between two others")
    return test


def is_due(hour: int, ours: bytes, theirs: bytes) -> bool:
    """Whether it is our turn to begin: the smaller key id tests in even UTC hours, the other in odd ones."""
    return hour % 2 == (0 if ours < theirs else 1)
