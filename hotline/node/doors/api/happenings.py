"""One row of the feed, as a program is told it: one entry is one event, and its position is the event's `seq`.

An event says which message, its header, its subject line, what became of it and when; never its body: who may act on
that asks for the message. Its id is made from the centre, the position and the entry's bytes, so that it is the same
however often it comes and after every restart, and another where a log was set back and went on differently.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final, Literal

import msgspec

from hotline.node.doors.api.summaries import RelatesTo, dashed
from hotline.node.judge.rules import body_or_none
from hotline.node.record.eventlog import Row, cursor_of
from hotline.node.record.facts import Place
from protocols.envelope import Envelope, Release
from protocols.errors import HotlineError
from protocols.exchange import Acknowledged, Answered, ByVoice, Cancelled, Confirmed, Held, Holding, Stands
from protocols.line import Void
from protocols.messages.header import Message, five_digits, message_hash, parse, reference
from protocols.messages.subject import subject_line
from protocols.notice import Notice
from protocols.pae import Mode
from protocols.phrases.catalogue import Phrases
from protocols.settling import told
from protocols.signed import SignedRecord
from protocols.wire import FRAME_LIMIT, Wire, decode, unpack

__all__ = ["TYPES", "URGENT", "About", "Event", "Named", "happening"]

PrecedenceName = Literal["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"]
Does = Literal[
    "acknowledged", "taken_by_voice", "holding", "answered", "held", "cancelled", "stands", "confirmed", "updated",
    "corrected", "replied",
]  # fmt: skip

URGENT: Final = ("FLASH", "IMMEDIATE")

TYPES: Final[dict[str, str]] = {
    "hotline.message.released.v1": "our centre released it to `to`, under the number of that line",
    "hotline.message.sent.v1": "it was handed to a route to `to`",
    "hotline.message.arrived.v1": "it came from another centre",
    "hotline.message.waiting.v1": "an officer signed it, and it waits for a second",
    "hotline.message.draft.v1": "a program asks for its release, and it waits for an officer",
    "hotline.message.returned.v1": "it waits no longer: an officer returned it, or its program withdrew it",
    "hotline.message.refused.v1": "it came, authentic, and was refused here: `code`",
    "hotline.message.void.v1": "its number on our line is void: `to` cannot read it",
    "hotline.notice.received.v1": "`from` has it on its disk",
    "hotline.notice.shown.v1": "it was open on an officer's screen at `from`",
    "hotline.notice.refused.v1": "`from` refused it: `code`",
    "hotline.notice.cannot_read.v1": "`from` has it, and cannot read its form",
    "hotline.delivery.not_received.v1": "it was due on the disk of `to`, and nothing says that it is there",
    "hotline.delivery.not_seen.v1": "it was due to be shown at `to`, and was not",
    "hotline.delivery.not_acknowledged.v1": "it was due to be acknowledged by `to`, and was not",
    "hotline.delivery.not_answered.v1": "it was due to be answered by `to`, and was not",
    "hotline.delivery.rung_reached.v1": "nobody at `to` has taken it: the ladder's `rung` is reached, and does `acts`",
    "hotline.page.sent.v1": "`pager` was called about it; without a subject message, to try that pager",
    "hotline.page.failed.v1": "`pager` could not be called: `detail`",
    "hotline.link.restored.v1": "the link to `peer` is up",
    "hotline.link.lost.v1": "nothing is heard from `peer`",
    "hotline.gap.opened.v1": "numbers `first` to `last` of the line from `peer` are missing",
    "hotline.gap.closed.v1": "numbers `first` to `last` of the line from `peer` are missing no longer",
    "hotline.seat.on.v1": "an officer signed on at our centre",
    "hotline.seat.off.v1": "an officer signed off",
    "hotline.alarm.raised.v1": "something that officers have to hear of: `code`",
    "hotline.record.changed.v1": "a root, statement, bulletin or pin came into force",
    "hotline.attachment.arriving.v1": "so many chunks of a file are here",
    "hotline.attachment.here.v1": "a file is here, whole",
    "hotline.attachment.refused.v1": "a file is not fetched: `code`",
    "hotline.token.changed.v1": "a code for a token was made or used, or a token was rotated or taken back",
    "hotline.epoch.changed.v1": "a centre's lines stand still, or begin anew: `state`, by `roles`",
    "hotline.other.v1": "something that this version has no name for",
}
"""Every type of event, and what it says."""

_DOES: Final[dict[type[Any], Does]] = {
    Acknowledged: "acknowledged",
    ByVoice: "taken_by_voice",
    Holding: "holding",
    Answered: "answered",
    Held: "held",
    Cancelled: "cancelled",
    Stands: "stands",
    Confirmed: "confirmed",
}
_RELATES: Final[dict[str, Does]] = {
    "update": "updated", "correct": "corrected", "cancel": "replied", "reply": "replied",
}  # fmt: skip
# Of one notice that says two things of a message, the event is called after the one that matters more.
_NOTICES: Final = ("refused", "cannot_read", "shown", "received")


class Named(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A message by its header and its subject line, and not a word of its body."""

    id: str
    hash: str
    digits: str
    reference: str
    type: str
    version: int
    precedence: PrecedenceName
    from_: str
    to: tuple[str, ...]
    info: tuple[str, ...]
    composed_at: int
    case: str
    relation: RelatesTo | None
    charter: str | None
    subject: str


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An event in the form of CloudEvents 1.0, with five attributes more: `seq` its position in this centre's log,
    `cursor` what to commit when it is dealt with, `mode`, `precedence` of the message that it is about, and `lane`
    `urgent` of a copy that was sent ahead of its place: that one has no cursor. `data` is as its type says; `message`
    in it is the message's header, or its hash and digits where it is not on record here.
    """

    id: str
    source: str
    type: str
    time: str
    subject: str
    seq: int
    mode: Mode
    data: dict[str, Any]
    specversion: str = msgspec.field(default_factory=lambda: "1.0")
    cursor: str | None = None
    precedence: PrecedenceName | None = None
    lane: Literal["urgent"] | None = None


class About(msgspec.Struct, frozen=True):
    """A message, and what is said of it."""

    message: Message
    hash: bytes
    body: Wire | None
    named: Named


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases("en")


@lru_cache(maxsize=1024)
def _about(data: bytes, mode: Mode) -> About:
    message, hash = parse(data), message_hash(data, mode)
    body, relation = body_or_none(message), message.relation
    named = Named(
        id=dashed(message.id),
        hash=hash.hex(),
        digits=five_digits(hash),
        reference=reference(message, hash),
        type=message.type,
        version=message.version,
        precedence=message.precedence.name,  # type: ignore[arg-type]
        from_=message.from_,
        to=message.to,
        info=message.info,
        composed_at=message.composed_at,
        case=(message.case or hash).hex(),
        relation=RelatesTo(kind=relation.kind, message=relation.message.hex()) if relation else None,
        charter=message.charter.hex() if message.charter else None,
        subject=subject_line(message, body, _phrases()),
    )
    return About(message, hash, body, named)


def happening(row: Row, place: Place, spoken: Mapping[bytes, bytes]) -> Event:
    """The event that a row is. `spoken`: the bytes of messages on record, by their hash.

    A row that cannot be read is told as `hotline.other.v1`: a log that stops at it would be a program that hears
    nothing any more.
    """
    try:
        data = decode(row.data, limit=2 * FRAME_LIMIT)
        type, subject, said, about = _READERS[row.what](_Entry(row, data, place, spoken))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, HotlineError):
        type, subject, said, about = "other", f"entry/{row.what}", {"what": row.what}, None
    return Event(
        id=_id(place, row),
        source=f"centre/{place.me}",
        type=f"hotline.{type}.v1",
        time=_time(row.at),
        subject=subject,
        seq=row.position,
        mode=place.mode,
        data=said,
        cursor=cursor_of(row.position, row.mark),
        precedence=about.named.precedence if about is not None else None,
    )


def _id(place: Place, row: Row) -> str:
    """UUIDv8 (RFC 9562, 5.8): the first 122 bits of a hash."""
    name = f"event/{place.mode}/{place.me}/{row.position}/".encode() + row.mark
    made = bytearray(hashlib.sha256(name).digest()[:16])
    made[6] = made[6] & 0x0F | 0x80
    made[8] = made[8] & 0x3F | 0x80
    return dashed(bytes(made))


def _time(at: int) -> str:
    """RFC 3339, of an instant in milliseconds UTC."""
    return f"{datetime.fromtimestamp(at // 1000, UTC):%Y-%m-%dT%H:%M:%S}.{at % 1000:03d}Z"


# -- one reader a kind of entry --------------------------------------------------------------------------------------


class _Entry(msgspec.Struct, frozen=True):
    """A row, decoded, and what was looked up for it."""

    row: Row
    data: dict[str, Any]
    place: Place
    spoken: Mapping[bytes, bytes]

    @property
    def hash(self) -> bytes:
        assert self.row.message is not None
        return self.row.message

    def about(self) -> About | None:
        data = self.spoken.get(self.row.message) if self.row.message is not None else None
        return _about(data, self.place.mode) if data is not None else None


Read = tuple[str, str, dict[str, Any], About | None]


def _message(type: str, entry: _Entry, about: About | None, **said: Any) -> Read:
    named: Any = about.named if about is not None else {"hash": entry.hash.hex(), "digits": five_digits(entry.hash)}
    return type, f"message/{entry.hash.hex()}", {"message": named, **said}, about


def _carried(type: str, entry: _Entry, **said: Any) -> Read:
    """What left, or came, in an envelope: its place in the line, and what it does to the message that it refers to."""
    envelope = Envelope.parse(entry.data["envelope"])
    release = unpack(envelope.release, Release)
    about = _about(envelope.message, entry.place.mode)
    line = {"line": {"from": release.from_, "to": release.to, "epoch": release.epoch, "number": release.number}}
    return _message(type, entry, about, at=entry.data["at"], **line, **_does(about), **said)


def _does(about: About) -> dict[str, Any]:
    relation = about.message.relation
    if relation is None:
        return {}
    what = told(about.message, about.hash, about.body, role="", signed_at=0, released_at=0)
    does = _DOES[type(what.event)] if what is not None else _RELATES[relation.kind]
    return {"does": does, "of": {"hash": relation.message.hex(), "digits": five_digits(relation.message)}}


def _sent(entry: _Entry) -> Read:
    type, subject, said, about = _carried("message.released", entry)
    return type, subject, said | {"to": said["line"]["to"]}, about


def _arrived(entry: _Entry) -> Read:
    return _carried("message.arrived", entry, marks=list(entry.data.get("marks", ())))


def _written(type: str) -> Callable[[_Entry], Read]:
    """What waits for somebody's signature: M is in the entry."""

    def read(entry: _Entry) -> Read:
        about = _about(entry.data["message"], entry.place.mode)
        return _message(type, entry, about, by=entry.data["by"], at=entry.data["at"])

    return read


def _returned(entry: _Entry) -> Read:
    data = entry.data
    return _message(
        "message.returned", entry, entry.about(), by=data["by"], reason=data.get("reason", ""), at=data["at"]
    )


def _handed(entry: _Entry) -> Read:
    data = entry.data
    return _message(
        "message.sent", entry, entry.about(), to=data["to"], route=data.get("route", ""), at=data["at"]
    )  # fmt: skip


def _refused(entry: _Entry) -> Read:
    data = entry.data
    return _message("message.refused", entry, entry.about(), code=data["code"], at=data["at"], **{"from": data["from"]})


def _void(entry: _Entry) -> Read:
    void = unpack(SignedRecord.parse(entry.data["data"]).payload, Void)
    said = {"to": void.to, "epoch": void.epoch, "number": void.number, "code": void.code, "at": entry.data["at"]}
    return _message("message.void", entry, entry.about(), **said)


def _notice(entry: _Entry) -> Read:
    notice = unpack(SignedRecord.parse(entry.data["data"]).payload, Notice)
    items = sorted(
        (each for each in notice.items if each.message == entry.hash), key=lambda each: _NOTICES.index(each.what)
    )
    said: dict[str, Any] = {"from": notice.from_, "to": notice.to, "says": [each.what for each in items]}
    said |= {"at": items[0].at} | ({"code": items[0].code} if items[0].code is not None else {})
    return _message(f"notice.{items[0].what}", entry, entry.about(), **said)


def _lapsed(entry: _Entry) -> Read:
    data = entry.data
    what = {"received": "received", "shown": "seen", "acknowledged": "acknowledged", "answered": "answered"}
    return _message(
        f"delivery.not_{what[data['what']]}", entry, entry.about(), to=data["to"], due=data["due"], at=data["at"]
    )


def _rung(entry: _Entry) -> Read:
    said = {each: entry.data[each] for each in ("to", "rung", "climb", "due", "acts", "pagers", "at")}
    return _message("delivery.rung_reached", entry, entry.about(), **said)


def _page(entry: _Entry) -> Read:
    said = {each: entry.data[each] for each in ("pager", "to", "rung", "detail", "at")}
    name = f"page.{entry.data['outcome']}"
    if entry.row.message is None:
        return name, f"pager/{entry.data['pager']}", said, None
    return _message(name, entry, entry.about(), **said)


def _link(entry: _Entry) -> Read:
    data = entry.data
    said = {"peer": data["peer"], "route": data["route"], "heard_at": data["heard_at"], "at": data["at"]}
    return f"link.{'restored' if data['up'] else 'lost'}", f"link/{data['peer']}", said, None


def _gap(entry: _Entry) -> Read:
    data = entry.data
    said = {each: data[each] for each in ("peer", "first", "last", "at")}
    return f"gap.{'opened' if data['open'] else 'closed'}", f"line/{data['peer']}", said, None


def _alarm(entry: _Entry) -> Read:
    data = entry.data
    said = {each: data[each] for each in ("code", "peer", "detail", "at")}
    if entry.row.message is None:
        return "alarm.raised", f"alarm/{data['code']}", said, None
    _, subject, about, found = _message("alarm.raised", entry, entry.about(), **said)
    return "alarm.raised", subject, about, found


def _attachment(entry: _Entry) -> Read:
    data = entry.data
    state = "refused" if data["code"] is not None else "here" if data["have"] == data["of"] else "arriving"
    said = {each: data[each] for each in ("index", "have", "of", "code", "at")}
    return _message(f"attachment.{state}", entry, entry.about(), **said)


def _seat(entry: _Entry) -> Read:
    data = entry.data
    return (
        f"seat.{'on' if data['on'] else 'off'}",
        f"seat/{data['role']}",
        {"role": data["role"], "at": data["at"]},
        None,
    )


def _record(entry: _Entry) -> Read:
    payload = decode(SignedRecord.parse(entry.data["data"]).payload)
    whose = payload.get("party") or payload["centre"]
    said = {"kind": entry.data["kind"], "of": whose, "version": payload.get("version"), "at": entry.row.at}
    return "record.changed", f"record/{said['kind']}/{whose}", said, None


def _token(entry: _Entry) -> Read:
    data = entry.data
    said = {each: data.get(each) for each in ("what", "service", "by", "at")}
    return "token.changed", f"service/{data['service']}", said, None


def _epoch(entry: _Entry) -> Read:
    data = entry.data
    said = {each: data[each] for each in ("centre", "state", "epoch", "why", "roles", "at")}
    return "epoch.changed", f"epoch/{data['centre']}", said, None


_READERS: Final[dict[str, Callable[[_Entry], Read]]] = {
    "sent": _sent,
    "arrived": _arrived,
    "waiting": _written("message.waiting"),
    "draft": _written("message.draft"),
    "returned": _returned,
    "handed": _handed,
    "refused": _refused,
    "void": _void,
    "notice": _notice,
    "lapsed": _lapsed,
    "rung": _rung,
    "page": _page,
    "link": _link,
    "gap": _gap,
    "alarm": _alarm,
    "attachment": _attachment,
    "seat": _seat,
    "record": _record,
    "token": _token,
    "epoch": _epoch,
}
