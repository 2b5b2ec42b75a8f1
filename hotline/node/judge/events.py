"""What can happen to a centre. Every door hands one of these to the committer, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from hotline.node.judge.epoch_events import EpochGivenBack, EpochOffered, EpochWanted, GivenBack, VoidGivenBack
from hotline.node.judge.facts import Quota
from protocols.envelope import Attestation, Attested, Authentic
from protocols.epochs import EpochSigned
from protocols.errors import Code
from protocols.heads import Head
from protocols.line import Void
from protocols.messages.header import Message
from protocols.notice import Notice
from protocols.roster import Officer, RecordKind, Service
from protocols.signed import SignedRecord
from protocols.wire import Wire

__all__ = [
    "Alarmed",
    "Arrived",
    "AsideJudged",
    "Asked",
    "CheckpointCosigned",
    "CheckpointShown",
    "CheckpointSigned",
    "ChunkTaken",
    "Climbed",
    "ConsumerEnded",
    "ConsumerLagged",
    "ContentEnded",
    "ContentJudged",
    "ContentOffered",
    "CursorMoved",
    "DraftRequested",
    "Drafted",
    "EnvelopeAside",
    "EpochArrived",
    "EpochGivenBack",
    "EpochOffered",
    "EpochWanted",
    "Event",
    "Expiring",
    "GivenBack",
    "Handed",
    "HeadArrived",
    "HeadWanted",
    "Lapsed",
    "LinkChanged",
    "Mended",
    "Noticed",
    "NoticesHanded",
    "Overstayed",
    "PageBegun",
    "PageEnded",
    "PageTested",
    "Paged",
    "RecordArrived",
    "RecordMissed",
    "Resumed",
    "Returned",
    "SeatChanged",
    "Submitted",
    "TokenCodeMade",
    "TokenCollected",
    "TokenRevoked",
    "TokenRotated",
    "Unreadable",
    "VoidArrived",
    "VoidGivenBack",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Submitted:
    """A seat hands in M with the officers' signatures, or a service with its own: examined (judge.submission), nothing
    recorded yet. `over_stale`: the centres that the officer confirmed although their roster is stale."""

    message_bytes: bytes
    message: Message
    message_hash: bytes
    attested: tuple[Attested, ...]
    attestations: tuple[Attestation, ...]
    officers: tuple[Officer | Service, ...]
    body: Wire | None
    seat: str
    over_stale: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Drafted:
    """A service leaves M for an officer to read and sign: examined, nothing recorded yet.

    `digest` is of the content that the caller named this id (32 bytes): by it the same call again is known. With
    `requested` every seat is told at once; else it stays the service's own until it asks.
    """

    message_bytes: bytes
    message: Message
    message_hash: bytes
    body: Wire | None
    service: str
    digest: bytes
    requested: bool


@dataclass(frozen=True, slots=True)
class DraftRequested:
    """A service asks for the release of a draft that it has kept here."""

    message: bytes
    service: str


@dataclass(frozen=True, slots=True)
class Returned:
    """An officer takes a message or a draft off the list of those waiting for release; or a service withdraws a draft
    of its own (`service`: then `by` is its name)."""

    message: bytes
    by: str
    reason: str
    service: bool = False


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
    """A peer's signature under the state of one of the two lines that we share. `quiet`: officers heard within the hour
    that this peer claims what nobody here signed."""

    record: SignedRecord
    head: Head
    quiet: bool = False


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
    """A session starts, or a link test is due: our own signature under the state of a line. `opens`: our own line,
    where it has not begun, may begin now; before the peer has told what it holds of ours it may not."""

    from_: str
    to: str
    opens: bool = True


@dataclass(frozen=True, slots=True)
class RecordArrived:
    """A record of the roster, from an officer, a file or a peer."""

    kind: RecordKind
    data: bytes
    source: str


@dataclass(frozen=True, slots=True)
class Expiring:
    """A record of the roster comes near its expiry, or is past it."""

    kind: str
    subject: str
    version: int


@dataclass(frozen=True, slots=True)
class EnvelopeAside:
    """A peer's envelope names a statement (of this party, by version) that has not come: nobody can judge it yet."""

    peer: str
    release: bytes
    data: bytes
    party: str
    version: int


@dataclass(frozen=True, slots=True)
class RecordMissed:
    """What an envelope that is set aside needs has not come in a minute."""

    release: bytes


@dataclass(frozen=True, slots=True)
class AsideJudged:
    """An envelope that was set aside has been judged, one way or the other."""

    release: bytes


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
class Lapsed:
    """A deadline of a message of ours has passed at an addressee, and what was due there has not come."""

    message: bytes
    to: str
    what: str


@dataclass(frozen=True, slots=True)
class Climbed:
    """A rung of a message's ladder is reached at an addressee, or here (`to` is our own centre): `climb` says in which
    climb (protocols.deadlines, `Reached`), `attended` whether an officer of ours is signed on, `pagers` whom our
    settings have called at it."""

    message: bytes
    to: str
    rung: str
    climb: int
    attended: bool
    pagers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageTested:
    """These pagers are to be tried."""

    pagers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBegun:
    """Somebody is about to send this page (a row)."""

    page: int


@dataclass(frozen=True, slots=True)
class PageEnded:
    """It was taken by where it goes; or `why` not, in a word. `along`: other pages that it stood for too."""

    page: int
    why: str = ""
    along: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Paged:
    """Another minute has passed since an officer asked to release alone; these (roles) are signed on."""

    message: bytes
    reached: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overstayed:
    """The time is over for what one officer began alone: `confirmation`, `hold`; or an `override` could not go."""

    message: bytes
    what: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TokenCodeMade:
    """An officer lets a service collect a token: `code` is the hash of what the officer is given to pass on."""

    code: bytes
    service: str
    by: str


@dataclass(frozen=True, slots=True)
class TokenCollected:
    """Somebody has the code, and is to be given the token of this hash."""

    code: bytes
    token: bytes


@dataclass(frozen=True, slots=True)
class TokenRotated:
    """Who has a token takes another in its place: the hashes of both."""

    old: bytes
    new: bytes


@dataclass(frozen=True, slots=True)
class TokenRevoked:
    """An officer takes a service's tokens back: all of them and its codes, or the one of this id."""

    service: str
    by: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class CursorMoved:
    """A program says how far it has the event log: all up to `position`. `places`: it takes that place, back or forth,
    and is made if it was not there. `most`: events behind, above which its officers are told."""

    program: str
    name: str
    position: int
    most: int
    places: bool = False


@dataclass(frozen=True, slots=True)
class ConsumerLagged:
    """A program that follows the event log may be more than `most` events behind."""

    program: str
    name: str
    most: int


@dataclass(frozen=True, slots=True)
class ConsumerEnded:
    """A program follows the event log under this name no longer."""

    program: str
    name: str


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


@dataclass(frozen=True, slots=True)
class Mended:
    """An envelope that the disk had lost has come back, authentic; `index` is the journal's entry about it."""

    index: int
    authentic: Authentic
    by: str


@dataclass(frozen=True, slots=True)
class CheckpointSigned:
    """A head of our own journal, re-read and signed: `frontier` is the tree's right edge there, `note` the text."""

    origin: str
    size: int
    root: bytes
    frontier: bytes
    note: bytes


@dataclass(frozen=True, slots=True)
class CheckpointCosigned:
    """The same note with a witness's line under it, verified."""

    origin: str
    size: int
    root: bytes
    note: bytes


@dataclass(frozen=True, slots=True)
class CheckpointShown:
    """A witness shows a head with our signature, verified, larger than any that it should know."""

    origin: str
    size: int
    root: bytes
    note: bytes
    by: str


Event = (
    Submitted
    | Drafted
    | DraftRequested
    | Returned
    | Arrived
    | Noticed
    | EpochArrived
    | HeadArrived
    | VoidArrived
    | GivenBack
    | EpochGivenBack
    | VoidGivenBack
    | EpochWanted
    | EpochOffered
    | Unreadable
    | HeadWanted
    | RecordArrived
    | Expiring
    | EnvelopeAside
    | RecordMissed
    | AsideJudged
    | Handed
    | NoticesHanded
    | Asked
    | Resumed
    | LinkChanged
    | SeatChanged
    | Alarmed
    | Lapsed
    | Climbed
    | PageTested
    | PageBegun
    | PageEnded
    | Paged
    | Overstayed
    | TokenCodeMade
    | TokenCollected
    | TokenRotated
    | TokenRevoked
    | CursorMoved
    | ConsumerLagged
    | ConsumerEnded
    | ContentOffered
    | ContentJudged
    | ChunkTaken
    | ContentEnded
    | CheckpointSigned
    | CheckpointCosigned
    | CheckpointShown
    | Mended
)
