"""What is already on record and bears on one event, loaded before it is judged. A decision sees nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from hotline.node.judge.standstill import EpochFacts
from protocols.channels import NO_CHANNELS, Channels
from protocols.deadlines import Clocks
from protocols.envelope import Attested
from protocols.exchange import Exchange
from protocols.journal import Leaf
from protocols.line import Incoming, Outgoing
from protocols.messages.header import Message
from protocols.pae import Mode
from protocols.roster import Roster

__all__ = [
    "DEFAULT_QUOTA", "Aside", "Content", "Cursor", "Facts", "Kept", "KeptHead", "KeptHeads", "OwedPage", "Past",
    "Quota", "Request", "Token", "TokenCode", "Waiting",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kept:
    """A message on record: its bytes, which way it went, when."""

    message: Message
    data: bytes
    hash: bytes
    incoming: bool
    at: int


@dataclass(frozen=True, slots=True)
class Past:
    """An envelope on record."""

    to: str
    epoch: int
    number: int
    release: bytes
    data: bytes
    refused: str | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that waits, or waited, for its second officer; or a service's draft, which nobody has signed.

    `state`: `waiting`, `override`; `kept` and `draft` of a service (`author`); `returned`, `released`.
    """

    data: bytes
    attested: tuple[Attested, ...]
    author: str
    at: int
    state: str


@dataclass(frozen=True, slots=True)
class Request:
    """What a service named an id."""

    digest: bytes
    message: bytes
    service: str


@dataclass(frozen=True, slots=True)
class TokenCode:
    """A code for one token: good until then, and until it is used. `token` is the hash of what it was used for."""

    service: str
    until: int
    used: bool
    token: bytes | None


@dataclass(frozen=True, slots=True)
class Token:
    """A token by its hash; `until` None: in force. `before` is the one whose place it took."""

    hash: bytes
    service: str
    until: int | None
    before: bytes | None

    def works(self, now: int) -> bool:
        """Whether it is good for a call."""
        return self.until is None or now < self.until


class Quota(NamedTuple):
    """How many bytes of attachments one centre may have us keep: begun within a day, and in all."""

    day: int = 64 * 1024 * 1024
    total: int = 1024 * 1024 * 1024


DEFAULT_QUOTA = Quota()


@dataclass(frozen=True, slots=True)
class Content:
    """The content of an attachment, as far as it is here. `named` are the messages that name it, and where.

    `state` is `wanted`, `here` or `refused`; `code` why it is refused, or is not fetched now. `key_taken`: its key
    came before with another content of the same centre. `day` and `total`: bytes of that centre's without this one.
    """

    row: int
    from_: str
    key: bytes
    sha256: bytes
    size: int
    media_type: str
    state: str
    code: str | None
    begun: bool
    have: int
    named: tuple[tuple[bytes, int], ...]
    key_taken: bool
    day: int
    total: int


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a program has the event log, under one of its names. `since`: where the log ended when it took that
    place; `lagging`: its officers were told that it is behind; `at`: when it last moved."""

    program: str
    name: str
    position: int
    since: int
    lagging: bool
    at: int


class KeptHead(NamedTuple):
    """A head of our own journal that was signed."""

    size: int
    root: bytes
    frontier: bytes
    note: bytes


class KeptHeads(NamedTuple):
    """Of one origin: the head of the size in question, the largest; and whether this centre found that it went back."""

    same_size: KeptHead | None = None
    newest: KeptHead | None = None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """An envelope that is set aside; `told`: our officers have heard that its statement is needed. `waiting`: how many
    need that same statement."""

    peer: str
    party: str
    version: int
    told: bool
    waiting: int


@dataclass(frozen=True, slots=True)
class OwedPage:
    """A page as it lies there. `to`: at which addressee nobody took the message (our own centre: here); `message` None:
    it only tries the pager. `at`: since when it is owed, `next_at`: not before then."""

    seq: int
    pager: str
    message: bytes | None
    to: str
    rung: str
    climb: int
    at: int
    next_at: int
    tries: int
    state: str


class Facts(msgspec.Struct, frozen=True):
    """One event's share of the record, as of the transaction that will carry its effects.

    `epoch_began`: when the record of an arriving release's epoch was made; None where it closes no earlier epoch."""

    me: str
    mode: Mode
    now: int
    roster: Roster
    kept: Kept | None = None
    id_holder: bytes | None = None
    waiting: Waiting | None = None
    related: Kept | None = None
    related_keys: frozenset[bytes] = frozenset()
    relating: tuple[Kept, ...] = ()
    exchanges: Mapping[tuple[bytes, str], Exchange] = msgspec.field(default_factory=dict)
    envelopes: tuple[Past, ...] = ()
    same_number: Past | None = None
    outgoing: Outgoing | None = None
    incoming: Incoming | None = None
    epoch_began: int | None = None
    head_release: bytes | None = None
    head_by_us: bool = False
    head_known: bool = False
    head_forks: frozenset[tuple[str, str, int]] = frozenset()
    epochs: EpochFacts = msgspec.field(default_factory=EpochFacts)
    by_one_officer: bool = False
    notice_known: bool = False
    messages: Mapping[bytes, Kept] = msgspec.field(default_factory=dict)
    channels: Channels = msgspec.field(default_factory=lambda: NO_CHANNELS)
    content: Content | None = None
    cursor: Cursor | None = None
    consumers: int = 0
    head: int = 0
    lacking: tuple[int, ...] = ()
    request: Request | None = None
    open_drafts: int = 0
    code: TokenCode | None = None
    token: Token | None = None
    tokens: tuple[Token, ...] = ()
    codes: tuple[bytes, ...] = ()
    due: Clocks | None = None
    lapsed: frozenset[str] = frozenset()
    climbed: frozenset[tuple[str, int]] = frozenset()
    page: OwedPage | None = None
    announced: frozenset[int] = frozenset()
    aside: Aside | None = None
    aside_count: int = 0
    minutes: int | None = None
    journal_heads: KeptHeads | None = None
    entered: Leaf | None = None
