"""What a decision asks to be done, all in one transaction, in the order given. The committer carries it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hotline.node.judge.epoch_effects import EndStandstill, KeepFuller, KeepOpening, KeepRecovered, OpenEpoch
from hotline.node.judge.facts import Cursor
from protocols.deadlines import Clocks
from protocols.envelope import Attested, Authentic
from protocols.epochs import EpochReason
from protocols.exchange import Exchange
from protocols.heads import Head
from protocols.line import Incoming, Outgoing, Void
from protocols.messages.header import Message
from protocols.roster import Record, Roster
from protocols.signed import SignedRecord

__all__ = [
    "AsideTold", "Decision", "DropAside", "DropChunks", "DropCursor", "DropWaiting", "Effect", "Enter", "HandAgain",
    "KeepAside", "KeepCheckpoint", "KeepChunk", "KeepContent", "KeepCursor", "KeepEnvelope", "KeepExpiry",
    "KeepHead", "KeepLapse", "KeepMended",
    "KeepMessage", "KeepNotice", "KeepPage", "KeepProof", "KeepRecord", "KeepRequest", "KeepRung", "KeepToken",
    "KeepTokenCode", "KeepVoid", "KeepWaiting", "LockLines", "MarkHanded", "MoveLine", "OpenLine", "Owe",
    "ReceivedThere", "Release", "SetContent", "SetExchange", "SetPage", "SignHead", "SignVoid", "Tell", "UseTokenCode",
    "WithdrawToken",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeepMessage:
    """Keep M itself: the bytes that were signed."""

    message: Message
    data: bytes
    hash: bytes
    incoming: bool
    at: int


@dataclass(frozen=True, slots=True)
class Release:
    """Number, sign and keep one release of a message for each addressee, all in this transaction."""

    message: Message
    data: bytes
    hash: bytes
    attested: tuple[Attested, ...]
    addressees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeepEnvelope:
    """Keep an incoming envelope as it came; `refused` names the code if it was authentic but refused."""

    authentic: Authentic
    refused: str | None


@dataclass(frozen=True, slots=True)
class OpenLine:
    """Our own line to a centre begins: its first epoch record, signed by the centre alone."""

    to: str


@dataclass(frozen=True, slots=True)
class MoveLine:
    """The new state of a line; with `record` when an epoch of it opens."""

    from_: str
    to: str
    state: Incoming | Outgoing
    record: SignedRecord | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class LockLines:
    """Nothing more is released in this epoch, to anybody: we went back behind our own signature."""

    why: EpochReason = "went_back"


@dataclass(frozen=True, slots=True)
class SetExchange:
    """The life of one message with one addressee, as it stands after this event; `due` when it begins."""

    message: bytes
    addressee: str
    incoming: bool
    exchange: Exchange
    settled: bool
    due: Clocks | None = None


@dataclass(frozen=True, slots=True)
class KeepWaiting:
    """The message waits for its second officer; or, of a service (`author`), for its first: then nobody has signed."""

    message: bytes
    data: bytes
    attested: tuple[Attested, ...]
    author: str
    id: bytes
    state: str = "waiting"


@dataclass(frozen=True, slots=True)
class DropWaiting:
    """It waits no longer: `released` or `returned`."""

    message: bytes
    state: str


@dataclass(frozen=True, slots=True)
class KeepRequest:
    """From now on this id names this content of a service's, for ever."""

    id: bytes
    digest: bytes
    message: bytes
    service: str


@dataclass(frozen=True, slots=True)
class KeepTokenCode:
    """A code for a token of this service, good until then."""

    code: bytes
    service: str
    by: str
    until: int


@dataclass(frozen=True, slots=True)
class UseTokenCode:
    """The code was used for the token of this hash; None: it was taken back."""

    code: bytes
    token: bytes | None


@dataclass(frozen=True, slots=True)
class KeepToken:
    """A token (its hash) of this service; `before`: the one whose place it takes."""

    token: bytes
    service: str
    before: bytes | None = None


@dataclass(frozen=True, slots=True)
class WithdrawToken:
    """It works until then, and no longer."""

    token: bytes
    until: int


@dataclass(frozen=True, slots=True)
class KeepLapse:
    """It was told that this did not come by then: once."""

    message: bytes
    to: str
    what: str
    due: int


@dataclass(frozen=True, slots=True)
class KeepRung:
    """It was told that this rung was reached then: once in each climb."""

    message: bytes
    to: str
    rung: str
    climb: int
    due: int


@dataclass(frozen=True, slots=True)
class KeepPage:
    """A page is owed, about a message at an addressee; `message` None: it only tries the pager."""

    pager: str
    message: bytes | None
    to: str
    rung: str
    climb: int = 0


@dataclass(frozen=True, slots=True)
class SetPage:
    """How a page (a row) stands: `owed` (again at `next_at`), `sent`, `not_needed`, `given_up`."""

    page: int
    state: str
    tries: int
    next_at: int


@dataclass(frozen=True, slots=True)
class Begin:
    """One officer began something alone that two finish (`judge.unfinished`): its time runs from now."""

    message: bytes
    what: str


@dataclass(frozen=True, slots=True)
class Turn:
    """One more minute of it."""

    message: bytes
    what: str


@dataclass(frozen=True, slots=True)
class End:
    """It is finished, or that its time is over was told."""

    message: bytes
    what: str


@dataclass(frozen=True, slots=True)
class Owe:
    """One item of a notice that we owe a peer; items for one peer in one batch share one signature."""

    to: str
    what: str
    message: bytes
    release: bytes | None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class KeepNotice:
    """Keep a signed notice; `outgoing` ones are handed to the peer."""

    record: SignedRecord
    from_: str
    to: str
    hash: bytes
    items: tuple[tuple[str, bytes], ...]
    outgoing: bool


@dataclass(frozen=True, slots=True)
class OweAgain:
    """A peer has lost what it receipted: whatever it does not name is owed once more."""

    to: str
    epoch: int
    mark: int
    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class MarkHanded:
    """These notices (hashes) need not be handed to a route again unless asked for."""

    notices: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class HandAgain:
    """The peer asks, or sent the same again: the notices that we signed about this message go out once more."""

    to: str
    message: bytes


@dataclass(frozen=True, slots=True)
class ReceivedThere:
    """The addressee has stored this message: it need not be sent again."""

    message: bytes
    by: str


@dataclass(frozen=True, slots=True)
class KeepRecord:
    """A roster record, and the roster that holds it."""

    record: Record
    roster: Roster


@dataclass(frozen=True, slots=True)
class KeepExpiry:
    """It was told that this record runs out: once at each step."""

    kind: str
    subject: str
    version: int
    step: int


@dataclass(frozen=True, slots=True)
class KeepAside:
    """An envelope as it came, until the statement that it names is here."""

    peer: str
    release: bytes
    data: bytes
    party: str
    version: int


@dataclass(frozen=True, slots=True)
class AsideTold:
    """Our officers have heard that this statement is needed."""

    party: str
    version: int


@dataclass(frozen=True, slots=True)
class DropAside:
    """It is set aside no longer."""

    release: bytes


@dataclass(frozen=True, slots=True)
class SignHead:
    """Sign the state of a line, alone (`record` None) or under what the peer has signed."""

    from_: str
    to: str
    record: SignedRecord | None


@dataclass(frozen=True, slots=True)
class KeepHead:
    """Keep a head that both ends have signed: the common record."""

    record: SignedRecord
    head: Head


@dataclass(frozen=True, slots=True)
class SignVoid:
    """Tell the peer, signed, that this release cannot be delivered."""

    to: str
    release: bytes
    code: str


@dataclass(frozen=True, slots=True)
class KeepVoid:
    """Keep a peer's void: its number is filled, without a message."""

    record: SignedRecord
    void: Void


@dataclass(frozen=True, slots=True)
class KeepProof:
    """Two signed things that cannot both be honest."""

    code: str
    peer: str
    ours: bytes
    theirs: bytes


@dataclass(frozen=True, slots=True)
class KeepMended:
    """Write an envelope again that the disk had lost: `kind` and `at` are those of the journal's entry about it."""

    authentic: Authentic
    kind: str
    at: int


@dataclass(frozen=True, slots=True)
class KeepCheckpoint:
    """A head of our journal as it was signed; or the same with a witness's line under it."""

    origin: str
    size: int
    root: bytes
    frontier: bytes
    note: bytes


@dataclass(frozen=True, slots=True)
class Enter:
    """One entry of the journal."""

    kind: str
    subject: bytes


@dataclass(frozen=True, slots=True)
class Tell:
    """One entry of the feed that seats follow."""

    what: str
    data: Mapping[str, object]
    message: bytes | None = None


@dataclass(frozen=True, slots=True)
class KeepCursor:
    """How far a program has the event log."""

    cursor: Cursor


@dataclass(frozen=True, slots=True)
class DropCursor:
    """It follows the log under this name no longer."""

    program: str
    name: str


@dataclass(frozen=True, slots=True)
class KeepContent:
    """The content of an attachment is going to come, from one of our own seats."""

    key: bytes
    sha256: bytes
    size: int
    media_type: str


@dataclass(frozen=True, slots=True)
class SetContent:
    """How it stands with a content; `begun`: it counts from now."""

    content: int
    state: str
    code: str | None
    begun: bool = False


@dataclass(frozen=True, slots=True)
class KeepChunk:
    """One chunk, as it is encrypted."""

    content: int
    index: int
    data: bytes


@dataclass(frozen=True, slots=True)
class DropChunks:
    """A content is thrown away whole."""

    content: int


Effect = (
    KeepMessage
    | Release
    | KeepEnvelope
    | OpenLine
    | MoveLine
    | LockLines
    | KeepRecovered
    | KeepOpening
    | OpenEpoch
    | EndStandstill
    | KeepFuller
    | SetExchange
    | KeepWaiting
    | DropWaiting
    | KeepRequest
    | KeepTokenCode
    | UseTokenCode
    | KeepToken
    | WithdrawToken
    | KeepLapse
    | KeepRung
    | KeepPage
    | SetPage
    | Begin
    | Turn
    | End
    | Owe
    | KeepNotice
    | HandAgain
    | MarkHanded
    | OweAgain
    | ReceivedThere
    | KeepRecord
    | KeepExpiry
    | KeepAside
    | AsideTold
    | DropAside
    | SignHead
    | KeepHead
    | SignVoid
    | KeepVoid
    | KeepProof
    | KeepCheckpoint
    | KeepMended
    | KeepCursor
    | DropCursor
    | KeepContent
    | SetContent
    | KeepChunk
    | DropChunks
    | Enter
    | Tell
)


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer for the door, and what to do. An empty tuple of effects changes nothing."""

    effects: tuple[Effect, ...] = ()
    answer: Mapping[str, object] = field(default_factory=dict)
