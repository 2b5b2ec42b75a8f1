"""What a node answers."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

import msgspec

from protocols.errors import Code, Refused
from protocols.frames import ChunkIndex
from protocols.messages.header import five_digits
from protocols.roster import RecordKind
from protocols.wire import Digest

__all__ = [
    "Attachments",
    "Checkpoint",
    "ChunkOf",
    "EpochProposed",
    "EpochState",
    "EpochStep",
    "Found",
    "History",
    "Journal",
    "NodeLink",
    "NodeRoute",
    "Opened",
    "Receipt",
    "Recorded",
    "Released",
    "SessionToken",
    "Status",
    "StillMissing",
    "TokenCode",
    "TokenListed",
    "TokensEnded",
    "TokensListed",
    "read_answer",
]  # fmt: skip

T = TypeVar("T")


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """The node's answer to `open`. `now` is its clock (UTC ms), `head` the last position it has for this seat, `mark`
    the SHA-256 of the entry at the position that was asked about."""

    mode: str
    centre: str
    now: int
    head: int
    since: int
    node: str = ""
    mark: bytes | None = None


class StillMissing(msgspec.Struct, frozen=True):
    """The chunks of a content that the node does not have yet."""

    missing: Annotated[tuple[ChunkIndex, ...], msgspec.Meta(max_length=128)]


class Attachments(msgspec.Struct, frozen=True):
    """NODE SAYS: of each attachment of a message its index, chunks here, chunks in all, state, and code if any."""

    attachments: tuple[tuple[int, int, int, str, str | None], ...]


class ChunkOf(msgspec.Struct, frozen=True):
    """One chunk as it is encrypted."""

    data: bytes


class Recorded(msgspec.Struct, frozen=True):
    """The signed roster records that the node holds, in an order in which they can be admitted."""

    records: tuple[tuple[RecordKind, bytes], ...]


class Found(msgspec.Struct, frozen=True):
    """Hashes of the messages that go by a name."""

    messages: tuple[Digest, ...]


class History(msgspec.Struct, frozen=True):
    """Entries of the node's log: position, what, data."""

    entries: tuple[tuple[int, str, dict[str, Any]], ...]


class Released(msgspec.Struct, frozen=True):
    """One release: for whom, its number in the line, its hash."""

    to: str
    number: int
    release: Digest


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """It is on the node's disk: `released`, or `waiting` for the second officer. `at` by the node's clock, UTC ms."""

    state: Literal["released", "waiting"]
    message: Digest
    at: int
    releases: tuple[Released, ...] = ()

    @property
    def digits(self) -> str:
        """The five digits that people say."""
        return five_digits(self.message)


class NodeRoute(msgspec.Struct, frozen=True, kw_only=True):
    """NODE SAYS: one way to a peer. `tested_at`: it last worked, end to end; `failed_since`: not since then, for
    `reason`. UTC ms; None is never."""

    kind: str
    where: str
    in_use: bool = False
    tested_at: int | None = None
    failed_since: int | None = None
    reason: str = ""


class NodeLink(msgspec.Struct, frozen=True, kw_only=True):
    """NODE SAYS: the link to a peer, and every way to it, in the order in which they are tried.

    `mark_in`: their line is here up to it; `number_out`: the last that we released; `owed`: how many of ours are not
    receipted. `tested_at`, `round_trip_ms`, `clock_offset_ms`: the newest link test. Times UTC ms; None is unknown.
    """

    peer: str
    up: bool
    heard_at: int | None = None
    route: str = ""
    mark_in: int | None = None
    number_out: int | None = None
    owed: int = 0
    tested_at: int | None = None
    round_trip_ms: float | None = None
    clock_offset_ms: float | None = None
    routes: tuple[NodeRoute, ...] = ()


class Checkpoint(msgspec.Struct, frozen=True):
    """The journal's head as a signed note; the seat verifies it."""

    note: Annotated[bytes, msgspec.Meta(max_length=131_072)]


class TokenCode(msgspec.Struct, frozen=True, kw_only=True):
    """With `code` a program collects its token at the node's HTTPS door, once, until then (UTC ms, node's clock).
    `pin`: SHA-256 of that door's public key, as curl takes it; NODE SAYS, over the link that proved it."""

    code: str
    service: str
    until: int
    pin: str = ""


class SessionToken(msgspec.Struct, frozen=True, kw_only=True):
    """An officer's own token for calls over HTTPS, good until then (UTC ms)."""

    token: str
    until: int


class TokenListed(msgspec.Struct, frozen=True, array_like=True):
    """A program's token that works, by a name that opens nothing; `until` None: until it is revoked."""

    id: str
    service: str
    at: int
    until: int | None = None


class TokensListed(msgspec.Struct, frozen=True):
    """Every one."""

    tokens: tuple[TokenListed, ...]


class TokensEnded(msgspec.Struct, frozen=True, kw_only=True):
    """By their names."""

    service: str
    ended: tuple[str, ...] = ()


class Journal(msgspec.Struct, frozen=True):
    """How many entries, and the root hash of their tree, where the node gives it."""

    size: int
    root: bytes | None = None


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """NODE SAYS: how it is. `stale`: centre and kind of each record past its expiry."""

    now: int
    links: tuple[NodeLink, ...] = ()
    seats: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    head: int = 0
    journal: Journal | None = None
    stale: tuple[tuple[str, str], ...] = ()


class EpochState(msgspec.Struct, frozen=True, kw_only=True):
    """NODE SAYS: the centre's epoch, and, where it went back, how far it is on its way to the next. `why` and `since`
    (UTC ms): it stands still. `records`: what is to be signed, or what one officer opened; `signed_by`, `opened_by`:
    roles; `first_at`: since when the second is called. `lines`: (peer, epoch, last number known). `peers`: (name,
    linked, answered); `asked` still tell, `unheard` could not be asked. `recovered`: (peer, given back,
    held by nobody).
    """

    epoch: int
    opened_at: int | None = None
    opened_by: tuple[str, ...] = ()
    why: str | None = None
    since: int | None = None
    records: tuple[bytes, ...] = ()
    signed_by: tuple[str, ...] = ()
    first_at: int | None = None
    lines: tuple[tuple[str, int, int], ...] = ()
    peers: tuple[tuple[str, bool, bool], ...] = ()
    asked: tuple[str, ...] = ()
    unheard: tuple[str, ...] = ()
    recovered: tuple[tuple[str, int, int], ...] = ()


class EpochProposed(msgspec.Struct, frozen=True, kw_only=True):
    """The records that open it, one a line; none where no line has begun, and it is open at once."""

    epoch: int
    records: tuple[bytes, ...] = ()


class EpochStep(msgspec.Struct, frozen=True, kw_only=True):
    """After a signature: `signed` (a second officer is called; `alone_at`: from when one may go on), `opened`,
    `opened_by_one`, `confirmed`."""

    epoch: int
    state: str
    alone_at: int | None = None


def read_answer(value: object, kind: type[T]) -> T:
    """What a call returned, in the form that its verb has. Raises Refused `frame_refused`."""
    try:
        return msgspec.convert(value, kind, strict=True, builtin_types=(bytes,))
    except msgspec.ValidationError as wrong:
        raise Refused(Code.FRAME_REFUSED, f"the node answers in another form: {wrong}") from None
