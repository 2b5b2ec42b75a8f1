"""The frames: everything that the two ends of a session can say, each with its bounds.

On the stream a frame is a length (u32, big-endian) and that many bytes: the canonical `[name, {fields}]`. `FRAMES`
is the one table of names, with the kind of link (peer or seat) on which each may be said and by which side. A frame
is never stored as a message and cannot be drawn as one; messages, notices and heads travel sealed inside
`item` (specification: session, section 4).
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, NamedTuple, Self, TypeAlias

import msgspec

from protocols.errors import Code, FieldFault, Misuse, Refused, WrongDraft
from protocols.hello import Answer, Confirm, Hello, Road, Side
from protocols.link_test import LinkTestFrame, RecordRef, Version
from protocols.wire import FRAME_LIMIT, Digest, Wire, decode, encode, typed

__all__ = [
    "BACKGROUND", "FRAMES", "HELLO_LIMIT", "Ask", "Bye", "Call", "Chunk", "Entry", "Fault", "Fetch", "Follow", "Frame",
    "Have", "Heartbeat", "Item", "KeyGone", "LinkTestFrame", "Missing", "NoChunk", "Ready", "RecordRef", "Refusal",
    "Result", "Resume", "Unreadable", "Want", "name_of", "open_frame", "pack_entry", "pack_frame",
]  # fmt: skip

HELLO_LIMIT = 4 * 1024
BACKGROUND = 9
"""The precedence at which attachments are sent: whatever else waits goes first."""

Frame: TypeAlias = Wire

Count = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
Position = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
Subject = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
Word = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_.]*\Z", min_length=1, max_length=40)]
Path = Annotated[str, msgspec.Meta(max_length=200)]
Sentence = Annotated[str, msgspec.Meta(max_length=1000)]
Sealed = Annotated[bytes, msgspec.Meta(min_length=1, max_length=FRAME_LIMIT - 64)]
SignedBulletin = Annotated[bytes, msgspec.Meta(min_length=1, max_length=64 * 1024)]
AttachmentIndex = Annotated[int, msgspec.Meta(ge=0, le=15)]
ChunkIndex = Annotated[int, msgspec.Meta(ge=0, le=127)]
Offset = Annotated[int, msgspec.Meta(ge=0, le=65_551)]
Piece = Annotated[bytes, msgspec.Meta(min_length=1, max_length=65_552)]
Farewell = Literal["stopping", "second_link", "signed_off", "key_withdrawn", "tested"]


# -- on every link ------------------------------------------------------------------------------------------------


class Heartbeat(Wire):
    """Still here. The listener's first one says that the dialler is believed."""


class Bye(Wire):
    """The last frame of a link that is closed in order."""

    reason: Farewell


# -- between two nodes ----------------------------------------------------------------------------------------------


class Have(Wire):
    """The records that this side holds about itself and the other, first thing after the hello."""

    records: Annotated[tuple[RecordRef, ...], msgspec.Meta(max_length=64)]


class Want(Wire):
    """Asks for one record, exactly this version; it comes as an `item`."""

    kind: Literal["root", "statement", "bulletin"]
    subject: Subject
    version: Version


class Item(Wire):
    """One sealed thing. `n` counts the items of this side on this link from 1."""

    n: Count
    sealed: Sealed


class Unreadable(Wire):
    """The uniform answer to an item that could not be opened or was not authentic. Never says why."""

    n: Count


class KeyGone(Wire):
    """The item was sealed for a key that has been destroyed; here is the signed bulletin in force."""

    n: Count
    bulletin: SignedBulletin


class Resume(Wire):
    """How far this side has the line from the other to it, in one epoch: all up to `mark`, and some above it.

    `ranges` are [first, last] pairs, ascending, apart from each other and above `mark` + 1.
    """

    epoch: Count
    mark: Position
    ranges: Annotated[tuple[tuple[Count, Count], ...], msgspec.Meta(max_length=64)] = ()

    def __post_init__(self) -> None:
        before = self.mark
        for first, last in self.ranges:
            if not before + 1 < first <= last:
                raise ValueError("ranges are ascending, apart from each other and above the mark")
            before = last


class Ask(Wire):
    """Asks for the notices about these messages (hashes), which are not settled here."""

    messages: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=64)]


class Missing(Wire):
    """Asks for envelopes of the two lines between these centres (release hashes) which this side's disk has lost.

    Each that the other has comes as an `item`; nothing comes for one that it has not.
    """

    releases: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=64)]


class Ready(Wire):
    """Records and heads of this side are all out; what follows is everything else."""


class Fetch(Wire):
    """Asks for one chunk of an attachment of a message that the other side released to this one."""

    message: Digest
    attachment: AttachmentIndex
    chunk: ChunkIndex


class Chunk(Wire):
    """A piece of that chunk as it is encrypted, from `offset` on; the pieces of one chunk come in order."""

    message: Digest
    attachment: AttachmentIndex
    chunk: ChunkIndex
    offset: Offset
    data: Piece


class NoChunk(Wire):
    """The one answer to everything that is not given: no such message, attachment or chunk, or not for you."""

    message: Digest
    attachment: AttachmentIndex
    chunk: ChunkIndex


# -- between a seat, or a program, and its node ---------------------------------------------------------------------


class Call(Wire):
    """The seat asks its node to do something. `n` counts this link's calls and names the answer."""

    n: Count
    verb: Word
    args: dict[str, Any]


class Result(Wire):
    """It was done; `value` is what the verb returns."""

    n: Count
    value: Any


class Fault(Wire):
    """One wrong field of a draft."""

    path: Path
    wrong: Sentence
    allowed: Sentence = ""


class Refusal(Wire):
    """It was not done, and nothing was stored. `code` is from the closed list of errors.Code."""

    n: Count
    code: Word
    detail: Sentence = ""
    field: Path = ""
    faults: Annotated[tuple[Fault, ...], msgspec.Meta(max_length=256)] = ()

    @classmethod
    def of(cls, n: int, refused: Refused) -> Self:
        """The frame that carries a refusal; words too long for it are cut."""
        faults = refused.faults[:256] if isinstance(refused, WrongDraft) else ()
        return cls(
            n=n,
            code=refused.code.value,
            detail=refused.detail[:1000],
            field=refused.field[:200],
            faults=tuple(Fault(path=f.path[:200], wrong=f.wrong[:1000], allowed=f.allowed[:1000]) for f in faults),
        )

    def refused(self) -> Refused:
        """The refusal again, to be raised at the seat. A code of a newer node keeps its name in the words."""
        if self.faults:
            return WrongDraft(tuple(FieldFault(f.path, f.wrong, f.allowed) for f in self.faults))
        try:
            return Refused(Code(self.code), self.detail, field=self.field)
        except ValueError:
            return Refused(Code.FRAME_REFUSED, f"{self.code}: {self.detail}", field=self.field)


class Follow(Wire):
    """The seat has its node's event log up to this position and wants what comes after, as it comes."""

    after: Position


class Entry(Wire):
    """One entry of the event log, in ascending positions."""

    position: Position
    what: Word
    data: dict[str, Any]


# -- the table --------------------------------------------------------------------------------------------------------

_BOTH: frozenset[Side] = frozenset({"dialler", "listener"})
_DIALLER: frozenset[Side] = frozenset({"dialler"})
_LISTENER: frozenset[Side] = frozenset({"listener"})
_NOBODY: frozenset[Side] = frozenset()


class Row(NamedTuple):
    """A frame's type, and which side may say it on each kind of link."""

    type: type[Wire]
    peer: frozenset[Side]
    seat: frozenset[Side]


FRAMES: dict[str, Row] = {
    "hello": Row(Hello, peer=_DIALLER, seat=_DIALLER),
    "answer": Row(Answer, peer=_LISTENER, seat=_LISTENER),
    "confirm": Row(Confirm, peer=_DIALLER, seat=_DIALLER),
    "heartbeat": Row(Heartbeat, peer=_BOTH, seat=_BOTH),
    "bye": Row(Bye, peer=_BOTH, seat=_BOTH),
    "link_test": Row(LinkTestFrame, peer=_BOTH, seat=_BOTH),
    "have": Row(Have, peer=_BOTH, seat=_NOBODY),
    "want": Row(Want, peer=_BOTH, seat=_NOBODY),
    "item": Row(Item, peer=_BOTH, seat=_NOBODY),
    "unreadable": Row(Unreadable, peer=_BOTH, seat=_NOBODY),
    "key_gone": Row(KeyGone, peer=_BOTH, seat=_NOBODY),
    "resume": Row(Resume, peer=_BOTH, seat=_NOBODY),
    "ask": Row(Ask, peer=_BOTH, seat=_NOBODY),
    "missing": Row(Missing, peer=_BOTH, seat=_NOBODY),
    "ready": Row(Ready, peer=_BOTH, seat=_NOBODY),
    "fetch": Row(Fetch, peer=_BOTH, seat=_NOBODY),
    "chunk": Row(Chunk, peer=_BOTH, seat=_NOBODY),
    "no_chunk": Row(NoChunk, peer=_BOTH, seat=_NOBODY),
    "call": Row(Call, peer=_NOBODY, seat=_DIALLER),
    "result": Row(Result, peer=_NOBODY, seat=_LISTENER),
    "refusal": Row(Refusal, peer=_NOBODY, seat=_LISTENER),
    "follow": Row(Follow, peer=_NOBODY, seat=_DIALLER),
    "entry": Row(Entry, peer=_NOBODY, seat=_LISTENER),
}

_NAMES: dict[type[Wire], str] = {row.type: name for name, row in FRAMES.items()}


def name_of(frame: Frame) -> str:
    """The name of a frame on the wire. Misuse for something that is not a frame."""
    name = _NAMES.get(type(frame))
    if name is None:
        raise Misuse(f"{type(frame).__name__} is not a frame")
    return name


def may_say(name: str, side: Side, road: Road) -> bool:
    """Whether `side` may say this frame on a link of this kind."""
    row = FRAMES[name]
    return side in (row.peer if road == "peer" else row.seat)


def pack_frame(frame: Frame) -> bytes:
    """Length and canonical bytes. Misuse for a frame above the limit."""
    body = encode([name_of(frame), msgspec.to_builtins(frame, builtin_types=(bytes,))])
    if len(body) > FRAME_LIMIT:
        raise Misuse(f"a {name_of(frame)} frame of {len(body)} bytes where at most {FRAME_LIMIT} are allowed")
    return len(body).to_bytes(4, "big") + body


def pack_entry(position: int, what: str, data: bytes, *, shallow: bool = False) -> bytes:
    """As `pack_frame` of an `Entry` whose `data` is in its canonical bytes already.

    Misuse for a frame above the limit, and for data that are no canonical map within one; `shallow` data, which
    `encode` made and which hold at most lists of plain values, are not looked at again.
    """
    body = b"".join((b"\x92\xa5entry\x83\xa4data", data, b"\xa8position", encode(position), b"\xa4what", encode(what)))
    if shallow and len(body) <= FRAME_LIMIT:
        return len(body).to_bytes(4, "big") + body
    try:
        decode(body, limit=FRAME_LIMIT)
    except Refused as refused:
        raise Misuse(f"an entry that is no frame: {refused.detail}") from refused
    return len(body).to_bytes(4, "big") + body


def open_frame(body: bytes, limit: int = FRAME_LIMIT) -> Frame:
    """The frame in these bytes (without their length).

    Raises Refused `too_large`, `not_canonical`, `schema`, or `frame_refused` for a name that is not in the table.
    """
    match decode(body, limit=limit):
        case [str(name), dict(fields)] if name in FRAMES:
            # Canonical: one byte says "two items", one the length of a name below 32 bytes; the fields are the rest.
            return typed(fields, body[2 + len(name) :], FRAMES[name].type)
    raise Refused(Code.FRAME_REFUSED, "no such frame")
