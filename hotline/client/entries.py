"""What a node says to its seats, entry by entry: shapes only, nothing of it is believed here.

A field that this version does not know is passed over: a newer node may say more. What is missing or of another kind is
refused, so that whatever a node sends ends in an entry or in a refusal, never in a traceback.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, TypeAlias

import msgspec

from protocols.errors import Code, Refused
from protocols.roster import RecordKind
from protocols.wire import CentreName, Digest, Instant, RoleName

__all__ = [
    "ENTRIES", "Alarm", "Arrived", "Attachment", "Draft", "Entry", "Epoch", "Gap", "Handed", "Lapsed", "Link", "Notice",
    "Page", "Record", "RefusedHere", "Returned", "Rung", "SeatOn", "Sent", "Token", "Void", "Waiting", "read_entry",
]  # fmt: skip

Bytes = Annotated[bytes, msgspec.Meta(min_length=1, max_length=264 * 1024)]
Signature = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]
Word = Annotated[str, msgspec.Meta(max_length=80)]
Sentence = Annotated[str, msgspec.Meta(max_length=4000)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    kind: RecordKind
    data: Bytes


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    message: Bytes
    attestations: Annotated[tuple[tuple[Bytes, Signature], ...], msgspec.Meta(min_length=1, max_length=2)]
    at: Instant
    by: Word


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    message: Bytes
    at: Instant
    by: RoleName


class Returned(msgspec.Struct, frozen=True, kw_only=True):
    message: Digest
    at: Instant
    by: Word
    reason: Sentence = ""


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    envelope: Bytes
    at: Instant
    marks: Annotated[tuple[Word, ...], msgspec.Meta(max_length=16)] = ()


class Handed(msgspec.Struct, frozen=True, kw_only=True):
    message: Digest
    to: CentreName
    at: Instant
    route: Word = ""


class Arrived(msgspec.Struct, frozen=True, kw_only=True):
    envelope: Bytes
    at: Instant
    marks: Annotated[tuple[Word, ...], msgspec.Meta(max_length=16)] = ()


class RefusedHere(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    from_: CentreName
    message: Digest | None = None
    release: Digest | None = None
    code: Word
    detail: Sentence = ""
    at: Instant
    envelope: Bytes | None = None


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    data: Bytes
    at: Instant


class Void(msgspec.Struct, frozen=True, kw_only=True):
    data: Bytes
    message: Digest
    at: Instant


class Link(msgspec.Struct, frozen=True, kw_only=True):
    peer: CentreName
    up: bool
    at: Instant
    route: Word = ""
    heard_at: Instant | None = None


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    peer: CentreName
    first: Count
    last: Count
    at: Instant
    open: bool


class Alarm(msgspec.Struct, frozen=True, kw_only=True):
    code: Word
    peer: CentreName | None = None
    message: Digest | None = None
    at: Instant
    detail: Sentence = ""


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    message: Digest
    index: Annotated[int, msgspec.Meta(ge=0, le=15)]
    have: Annotated[int, msgspec.Meta(ge=0, le=128)]
    of: Annotated[int, msgspec.Meta(ge=1, le=128)]
    code: Word | None = None
    at: Instant


class SeatOn(msgspec.Struct, frozen=True, kw_only=True):
    role: RoleName
    on: bool
    at: Instant


class Lapsed(msgspec.Struct, frozen=True, kw_only=True):
    message: Digest
    to: CentreName
    what: Word
    due: Instant
    at: Instant


class Rung(msgspec.Struct, frozen=True, kw_only=True):
    message: Digest
    to: CentreName
    rung: Word
    climb: Instant = 0
    due: Instant
    at: Instant
    acts: Annotated[tuple[Word, ...], msgspec.Meta(max_length=16)] = ()
    who: Annotated[str, msgspec.Meta(max_length=400)] = ""
    pagers: Annotated[tuple[Word, ...], msgspec.Meta(max_length=64)] = ()


class Page(msgspec.Struct, frozen=True, kw_only=True):
    pager: Word
    message: Digest | None = None
    to: CentreName
    rung: Word
    at: Instant
    outcome: Word
    detail: Sentence = ""


class Epoch(msgspec.Struct, frozen=True, kw_only=True):
    centre: CentreName
    state: Word
    epoch: Count
    why: Word
    roles: Annotated[tuple[RoleName, ...], msgspec.Meta(max_length=16)] = ()
    at: Instant


class Token(msgspec.Struct, frozen=True, kw_only=True):
    what: Word
    service: RoleName
    by: Word | None = None
    id: Word | None = None
    at: Instant


Entry: TypeAlias = (
    Record
    | Waiting
    | Draft
    | Returned
    | Sent
    | Handed
    | Arrived
    | RefusedHere
    | Notice
    | Void
    | Link
    | Gap
    | Alarm
    | Attachment
    | SeatOn
    | Lapsed
    | Rung
    | Page
    | Token
    | Epoch
)

ENTRIES: Mapping[str, type[Entry]] = {
    "record": Record,
    "waiting": Waiting,
    "draft": Draft,
    "returned": Returned,
    "sent": Sent,
    "handed": Handed,
    "arrived": Arrived,
    "refused": RefusedHere,
    "notice": Notice,
    "void": Void,
    "link": Link,
    "gap": Gap,
    "alarm": Alarm,
    "attachment": Attachment,
    "seat": SeatOn,
    "lapsed": Lapsed,
    "rung": Rung,
    "page": Page,
    "token": Token,
    "epoch": Epoch,
}


def read_entry(what: str, data: Mapping[str, Any]) -> Entry:
    """The entry. Raises Refused `schema` with the path of the first field that is wrong, or for an unknown `what`."""
    kind = ENTRIES.get(what)
    if kind is None:
        raise Refused(Code.SCHEMA, f"no entry of the kind {what[:40]!a} is known here")
    try:
        return msgspec.convert(data, kind, strict=True, builtin_types=(bytes,))
    except msgspec.ValidationError as wrong:
        message, _, path = str(wrong).partition(" - at `$")
        raise Refused(Code.SCHEMA, message, field=path.rstrip("`").lstrip(".")) from None
