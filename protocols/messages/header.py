"""The message M: its header, typed, and its body, opaque.

A header can be read, verified and answered for a body that this version cannot read: that is why the body is bytes
here (specification: messages). A Message cannot be built wrong: what one field says about another is checked
as it is made. Its identity is the hash of its bytes, never its id; people say the last five digits of that hash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from functools import lru_cache
from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols import pae
from protocols.errors import Code, FieldFault, Refused
from protocols.messages.values import Instant, LanguageTag, Line, Note, Text, says
from protocols.wire import CentreName, Digest, RoleName, Wire, unpack

__all__ = [
    "MESSAGE_LIMIT", "Attachment", "Drill", "Handling", "Label", "LegalBasis", "Message", "Precedence", "Relation",
    "RelationKind", "Reply", "ReplyRequired", "SpeaksFor", "Translation", "TypeName", "contradictions",
    "date_time_group", "five_digits", "message_hash", "parse", "reference",
]  # fmt: skip

# Leaves room in an envelope for attestations, release and national signatures.
MESSAGE_LIMIT = 200_000


class Precedence(IntEnum):
    """How soon somebody must see it. The bytes carry the number; the words are one rendering."""

    FLASH = 1
    IMMEDIATE = 2
    PRIORITY = 3
    ROUTINE = 4


SpeaksFor = Literal["operator", "centre", "ministry", "government"]
Label = Literal["anyone", "channel", "named_centres", "commercial"]
ReplyRequired = Literal["none", "acknowledgement", "answer"]
RelationKind = Literal["update", "cancel", "correct", "reply"]
LegalBasis = Literal[
    "outer_space_treaty_v", "outer_space_treaty_ix", "outer_space_treaty_xi", "rescue_agreement",
    "liability_convention", "registration_convention", "itu_regulations", "hague_code_of_conduct", "lts_guidelines",
    "tcbm_2013", "bilateral", "voluntary",
]  # fmt: skip
TypeName = Annotated[str, Meta(pattern=r"\A[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z", max_length=64)]


class Handling(Wire, kw_only=True):
    """What the reader may do with it (paragraph 69)."""

    retention: Annotated[Literal["charter", "case", "permanent"], says("Keep", "69")]
    may_forward: Annotated[Literal["no", "ask", "yes"], says("May be passed on", "69")]
    may_publish: Annotated[Literal["no", "ask", "after", "yes"], says("May be published", "69")]
    publish_after: Annotated[Instant | None, says("Published not before", "69")] = None

    told: ClassVar[tuple[str, ...]] = ("`publish_after` is given with `may_publish` after, and only with it",)

    def __post_init__(self) -> None:
        if (self.may_publish == "after") != (self.publish_after is not None):
            raise ValueError("publish_after goes with may_publish `after`, and only with it")


class Translation(Wire, kw_only=True):
    """One field's text in another language. The original stays the authoritative one (paragraph 33)."""

    field: Annotated[Line, says("Field", "33", "The path of the field that is translated: body.text")]
    language: Annotated[LanguageTag, says("Language", "33")]
    origin: Annotated[Literal["human", "machine"], says("Translated by", "33")]
    text: Annotated[Text, says("Text", "33")]
    translator: Annotated[RoleName | None, says("Translator's position", "33")] = None


class Reply(Wire, kw_only=True):
    """What the sender asks for, and by when."""

    required: Annotated[ReplyRequired, says("Reply asked for", "41")]
    by: Annotated[Instant | None, says("Reply by", "41")] = None

    told: ClassVar[tuple[str, ...]] = ("`by` is not given with `required` none",)

    def __post_init__(self) -> None:
        if self.by is not None and self.required == "none":
            raise ValueError("a time for a reply, where none is asked for")


class Relation(Wire, kw_only=True):
    """To exactly one earlier message, by its hash."""

    kind: Annotated[RelationKind, says("Relation")]
    message: Annotated[Digest, says("To the message")]


class Attachment(Wire, kw_only=True):
    """A file fetched apart, bound here by its hash; the key is fresh for each message (specification: attachments)."""

    name: Annotated[Line, says("Name")]
    media_type: Annotated[
        str, Meta(pattern=r"\A[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}\Z", max_length=121), says("Media type")
    ]
    size: Annotated[int, Meta(ge=0, le=8 * 1024 * 1024, extra={"unit": "byte"}), says("Size")]
    sha256: Annotated[Digest, says("SHA-256 of the content")]
    key: Annotated[Digest, says("Key of the content")]


class Drill(Wire, kw_only=True):
    """Which drill, and which line of its script, this belongs to. Only in mode drill, and always there."""

    run: Annotated[Line, says("Drill")]
    inject: Annotated[Line | None, says("Line of the script")] = None


class Message(Wire, kw_only=True):
    """M of the specification, page messages, section 2. Raises ValueError when its parts contradict one another."""

    mode: Annotated[pae.Mode, says("Mode")]
    id: Annotated[bytes, Meta(min_length=16, max_length=16), says("Id", "", "UUIDv7: makes a retry harmless")]
    type: Annotated[TypeName, says("Type")]
    version: Annotated[int, Meta(ge=1, le=65535), says("Version of the type")]
    from_: Annotated[CentreName, says("From")]
    to: Annotated[tuple[CentreName, ...], Meta(min_length=1, max_length=64), says("To")]
    info: Annotated[tuple[CentreName, ...], Meta(max_length=64), says("For information")] = ()
    charter: Annotated[Digest | None, says("Charter", "67", "None is the direct channel")]
    speaks_for: Annotated[SpeaksFor, says("Speaks for", "41")]
    precedence: Annotated[Precedence, says("Precedence")]
    precedence_reason: Annotated[Note | None, says("Reason for the precedence")] = None
    label: Annotated[Label, says("Who may read it", "69")]
    handling: Annotated[Handling, says("Handling", "69")]
    translations: Annotated[tuple[Translation, ...], Meta(max_length=24), says("Translations", "33")] = ()
    composed_at: Annotated[Instant, says("Composed")]
    expires_at: Annotated[Instant | None, says("Expires")] = None
    reply: Annotated[Reply, says("Reply")]
    relation: Annotated[Relation | None, says("Relation")] = None
    case: Annotated[Digest | None, says("Case", "", "Hash of the case's first message; absent in that one")] = None
    legal_basis: Annotated[tuple[LegalBasis, ...], Meta(max_length=8), says("Legal basis", "50(ii)")] = ()
    language: Annotated[LanguageTag, says("Language of the free text", "33")]
    attachments: Annotated[tuple[Attachment, ...], Meta(max_length=16), says("Attachments")] = ()
    drill: Annotated[Drill | None, says("Drill")] = None
    body: Annotated[bytes, Meta(min_length=1, max_length=MESSAGE_LIMIT), says("Body")]

    told: ClassVar[tuple[str, ...]] = (
        "`to` and `info` name no centre twice, none in both, and never `from`",
        "`expires_at` lies after `composed_at`",
    )

    def __post_init__(self) -> None:
        for fault in contradictions(
            from_=self.from_, to=self.to, info=self.info, composed_at=self.composed_at, expires_at=self.expires_at
        ):
            raise ValueError(f"{fault.path} {fault.wrong}")


def contradictions(
    *, from_: str, to: Sequence[str], info: Sequence[str], composed_at: int, expires_at: int | None
) -> Iterator[FieldFault]:
    """What the parts of one header say against one another, as faults of the fields."""
    if not to:
        yield FieldFault("to", "is empty", "at least one centre")
    for path, centres, earlier in (("to", to, ()), ("info", info, to)):
        for index, centre in enumerate(centres):
            if centre == from_:
                yield FieldFault(f"{path}[{index}]", f"names the sender {centre}", "other centres")
            elif centre in (*earlier, *centres[:index]):
                yield FieldFault(f"{path}[{index}]", f"names {centre} a second time", "each centre once in to and info")
    if expires_at is not None and expires_at <= composed_at:
        yield FieldFault("expires_at", "is not after the instant of composing", "a later instant")


def parse(data: bytes) -> Message:
    """M from its bytes. Raises Refused `too_large`, `not_canonical`, `schema`, or `drill_text` (the drill part is
    missing in mode drill, or present outside it: a drill that could be taken for the real thing, or the reverse)."""
    return _parsed(data) if len(data) <= _SMALL else _parse(data)


def _parse(data: bytes) -> Message:
    message = unpack(data, Message, limit=MESSAGE_LIMIT)
    if (message.mode == "drill") != (message.drill is not None):
        raise Refused(Code.DRILL_TEXT, field="drill")
    return message


# One message is read at every step of its way: at the door, in the judgement, for each notice about it. A few MiB.
_parsed = lru_cache(maxsize=512)(_parse)
_SMALL = 8 * 1024


def message_hash(message_bytes: bytes, mode: pae.Mode) -> bytes:
    """The identity of a message everywhere: SHA-256(PAE("message", M)), 32 bytes."""
    return pae.digest("message", mode, message_bytes)


def five_digits(digest: bytes) -> str:
    """What people say of a hash: its first 8 bytes, big-endian, modulo 100,000, zero-padded."""
    return f"{int.from_bytes(digest[:8], 'big') % 100_000:05d}"


def date_time_group(instant: int) -> str:
    """`221415Z` of an instant in milliseconds UTC: day, hour, minute."""
    return f"{datetime.fromtimestamp(instant // 1000, UTC):%d%H%MZ}"


def reference(message: Message, digest: bytes) -> str:
    """`MERIDIAN 221415Z 73051`: the same for every addressee."""
    return f"{message.from_} {date_time_group(message.composed_at)} {five_digits(digest)}"
