"""What can happen to a centre. Every door hands one of these to the committer, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from hotline.node.judge.facts import Quota
from protocols.envelope import Attestation, Attested, Authentic
from protocols.epochs import EpochSigned
from protocols.errors import Code
from protocols.heads import Head
from protocols.line import Void
from protocols.messages.header import Message
from protocols.notice import Notice
from protocols.roster import Officer, RecordKind
from protocols.signed import SignedRecord
from protocols.wire import Wire

__all__ = [
    "Alarmed", "Arrived", "Asked", "ChunkTaken", "ContentEnded", "ContentJudged", "ContentOffered", "EpochArrived",
    "Event", "Handed", "HeadArrived", "HeadWanted", "LinkChanged", "Noticed", "NoticesHanded", "RecordArrived",
    "Resumed", "Returned", "SeatChanged", "Submitted", "Unreadable", "VoidArrived",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Submitted:
    """A seat hands in M with the officers' signatures: examined (judge.submission), nothing recorded yet."""

    message_bytes: bytes
    message: Message
    message_hash: bytes
    attested: tuple[Attested, ...]
    attestations: tuple[Attestation, ...]
    officers: tuple[Officer, ...]
    body: Wire | None
    seat: str


@dataclass(frozen=True, slots=True)
class Returned:
    """An officer takes a message off the list of those waiting for release."""

    message: bytes
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """An envelope whose release is authentic."""

    authentic: Authentic


@dataclass(frozen=True, slots=True)
class Noticed:
    """A signed notice: from a peer, or `shown` from one of our own seats (`ours`)."""

    record: SignedRecord
    notice: Notice
    ours: bool
    role: str | None


@dataclass(frozen=True, slots=True)
class EpochArrived:
    """A peer opens an epoch of one of its lines."""

    record: SignedRecord
    epoch: EpochSigned


@dataclass(frozen=True, slots=True)
class HeadArrived:
    """A peer's signature under the state of one of the two lines that we share."""

    record: SignedRecord
    head: Head


@dataclass(frozen=True, slots=True)
class VoidArrived:
    """A peer says that one of its releases cannot be delivered."""

    record: SignedRecord
    void: Void


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The peer could not open, twice, what we sealed for it."""

    to: str
    release: bytes


@dataclass(frozen=True, slots=True)
class HeadWanted:
    """A session starts, or a link test is due: our own signature under the state of a line."""

    from_: str
    to: str


@dataclass(frozen=True, slots=True)
class RecordArrived:
    """A record of the roster, from an officer, a file or a peer."""

    kind: RecordKind
    data: bytes
    source: str


@dataclass(frozen=True, slots=True)
class Handed:
    """An envelope was given to a route, sealed."""

    release: bytes
    message: bytes
    to: str
    route: str


@dataclass(frozen=True, slots=True)
class NoticesHanded:
    """Signed notices were given to a route."""

    notices: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A peer asks again for what we have to say of these messages."""

    by: str
    messages: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Resumed:
    """A peer says how far it has our line: all up to `mark`, and these (first, last) above it."""

    by: str
    epoch: int
    mark: int
    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """A link came up, or nothing was heard for too long."""

    peer: str
    up: bool
    route: str
    heard_at: int | None


@dataclass(frozen=True, slots=True)
class SeatChanged:
    """An officer signed on or off at a seat."""

    role: str
    on: bool


@dataclass(frozen=True, slots=True)
class Alarmed:
    """Something that an officer has to hear of and that no message tells."""

    code: str
    peer: str | None
    message: bytes | None
    detail: str


@dataclass(frozen=True, slots=True)
class ContentOffered:
    """One of our own seats is going to hand in the content of an attachment, chunk by chunk."""

    key: bytes
    sha256: bytes
    size: int
    media_type: str
    quota: Quota


@dataclass(frozen=True, slots=True)
class ContentJudged:
    """There is a link to where this content (a row) is: whether it may be fetched now."""

    content: int
    quota: Quota


@dataclass(frozen=True, slots=True)
class ChunkTaken:
    """A chunk that opened under the content's key, as it is encrypted."""

    content: int
    index: int
    data: bytes


@dataclass(frozen=True, slots=True)
class ContentEnded:
    """Every chunk is here and the whole matches (`code` None), or it does not, or its sender does not give it."""

    content: int
    code: Code | None


Event = (
    Submitted
    | Returned
    | Arrived
    | Noticed
    | EpochArrived
    | HeadArrived
    | VoidArrived
    | Unreadable
    | HeadWanted
    | RecordArrived
    | Handed
    | NoticesHanded
    | Asked
    | Resumed
    | LinkChanged
    | SeatChanged
    | Alarmed
    | ContentOffered
    | ContentJudged
    | ChunkTaken
    | ContentEnded
)
