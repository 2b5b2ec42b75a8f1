"""Messages: sent by the one send path, tried out without a trace, encoded for whoever signs, listed and read."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Annotated, Any, Final, Literal

import msgspec
import sqlalchemy as sa

from hotline.client.compose import uuid7
from hotline.node.doors.api.deliveries import NAME, private
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from hotline.node.doors.api.sending import Id, Receipt, Submission, id_of, is_flash, receipt, send, submission
from hotline.node.doors.api.summaries import MessageView, Summary, one, summary, text
from hotline.node.doors.api.trying import Encode, Encoded, Verdict, encoded, tried
from hotline.node.judge.rules import body_or_none
from hotline.node.record import drafts, eventlog, feed, messages
from hotline.node.record.facts import Place
from hotline.node.record.messages import Wanted
from protocols.errors import Code
from protocols.messages.header import Precedence, TypeName
from protocols.phrases.catalogue import LANGUAGES
from protocols.wire import CentreName

__all__ = ["REFUSES", "ROUTES", "Envelopes", "Messages"]

MOST: Final = 200
MOST_READINGS: Final = 50
"""Of one question, however little it finds: the answer says where to go on."""


class Messages(msgspec.Struct, frozen=True, kw_only=True):
    """Oldest first, the newest last. `cursor`: give it as `after` for what comes next; `more`: there is some already.
    `as_of_cursor`: the event log as it stood when this was read; events after it are not in here."""

    messages: tuple[Summary, ...]
    cursor: str
    more: bool
    as_of_cursor: str


class EnvelopeTo(msgspec.Struct, frozen=True, kw_only=True):
    """One envelope, as the bytes that were signed."""

    to: str
    epoch: int
    number: int
    release: str
    envelope: bytes


class Envelopes(msgspec.Struct, frozen=True, kw_only=True):
    """M and every envelope in which it left or came, in base64."""

    id: str
    hash: str
    message: bytes
    envelopes: tuple[EnvelopeTo, ...]


async def _put(call: Call) -> Answer:
    sent = await send(call, id_of(call.path["id"]), submission(call.body))
    return receipt(call.rooms.station, sent)


async def _validate(call: Call) -> Answer:
    station = call.rooms.station
    given = call.query["id"]
    id = id_of(given) if given is not None else uuid7(station.clock.now(), station.randomness)
    return Answer(200, await tried(call, id, submission(call.body), named=given is not None))


async def _encode(call: Call) -> Answer:
    return Answer(200, await encoded(call, call.body))


async def _list(call: Call) -> Answer:
    station, query = call.rooms.station, call.query
    place = station.place
    wanted = Wanted(
        after=int(query["after"][2:]) if query["after"] else 0,
        limit=query["limit"],
        precedence=int(Precedence[query["precedence"]]) if query["precedence"] else None,
        state=query["state"],
        type=query["type"],
        objects=tuple(str(each) for each in (query["norad"], query["object"]) if each is not None),
        case=bytes.fromhex(query["case"]) if query["case"] else None,
        centre=query["centre"],
        incoming=query["incoming"],
    )

    def read(c: sa.Connection, wanted: Wanted) -> tuple[list[Summary], messages.Page]:
        page = messages.page(c, place, wanted, body_or_none)
        return [summary(each, messages.lives(c, place, each.hash)) for each in page.found], page

    # The log's place first: what comes while this is read is told as an event too, and nothing falls between.
    as_of = await station.store.read(lambda c: _as_of(c, place))
    found: list[Summary] = []
    more, readings = True, 0
    while more and len(found) < query["limit"] and readings < MOST_READINGS:
        next_few = wanted._replace(limit=query["limit"] - len(found))
        some, page = await station.store.read(partial(read, wanted=next_few))
        found += some
        wanted, more, readings = wanted._replace(after=page.last), page.more, readings + 1
        await asyncio.sleep(0)
    body = Messages(messages=tuple(found), cursor=f"m_{wanted.after}", more=more, as_of_cursor=as_of)
    return Answer(200, body)


async def _one(call: Call) -> Answer:
    assert call.caller is not None
    station, place, name = call.rooms.station, call.rooms.station.place, call.path["id"]
    by = call.caller.name
    wanted = call.query["as"] or _asked(call.request.headers.get("Accept", ""))

    def read(c: Any) -> tuple[Any, ...]:
        found = messages.one(c, place, name, by)
        drafted = drafts.by_id(c, place, found.message.id) if found.message.from_ == place.me else None
        return (
            found,
            messages.lives(c, place, found.hash),
            messages.releases(c, place, found.hash),
            messages.marks(c, place, found.hash),
            drafted.service if drafted is not None and drafted.hash == found.hash else None,
        )

    found, lives, releases, marks, drafted_by = await station.store.read(read)
    private(found, call)
    if wanted == "text":
        said = text(found, call.query["lang"])
        return Answer(200, data=said.encode(), media_type="text/plain; charset=utf-8")
    view = one(found, lives, releases, marks, drafted_by, station.roster, station.clock.now())
    if wanted == "envelope":
        envelopes = tuple(
            EnvelopeTo(to=r.to, epoch=r.epoch, number=r.number, release=r.release.hex(), envelope=r.data)
            for r in releases
        )
        return Answer(200, Envelopes(id=view.id, hash=view.hash, message=found.data, envelopes=envelopes))
    return Answer(200, view)


def _as_of(c: sa.Connection, place: Place) -> str:
    """The event log's cursor at this snapshot."""
    return eventlog.cursor_of(*eventlog.place_of(c, place, feed.head(c, place)))


def _asked(accept: str) -> str:
    """`text` for a caller who wants plain text and says nothing of JSON."""
    kinds = [part.split(";")[0].strip().lower() for part in accept.split(",")]
    return "text" if "text/plain" in kinds and "application/json" not in kinds else "json"


REFUSES: Final = (
    Code.ID_REUSED, Code.IN_PROGRESS, Code.NOT_ALLOWED, Code.CLOCK_SKEW, Code.TOO_LARGE, Code.NOT_CANONICAL,
    Code.SCHEMA, Code.WRONG_MODE, Code.DRAFT_WRONG, Code.DRILL_TEXT, Code.FORM_UNKNOWN, Code.PRECEDENCE_TOO_HIGH,
    Code.SPEAKS_FOR, Code.TYPE_CLOSED, Code.UNKNOWN_CENTRE, Code.NOT_PINNED, Code.OFFICER_SIGNATURE,
    Code.OFFICERS_MISSING, Code.SAME_OFFICER, Code.NOT_YOUR_SEAT, Code.CAPACITY, Code.SECOND_TOO_LATE,
    Code.RELATION_UNKNOWN, Code.RELATION_WRONG, Code.CASE_WRONG, Code.ALREADY, Code.CHARTER_UNKNOWN,
    Code.TYPE_NOT_OPENED, Code.CHANNEL_SUSPENDED, Code.CHANNEL_ENDED, Code.NOT_A_MEMBER, Code.MEMBER_MISSING,
    Code.LABEL_BLOCKS, Code.ATTACHMENT_MISSING, Code.NOT_WAITING, Code.ROLLED_BACK, Code.STORE_FAILED,
)  # fmt: skip
"""What the judge may say of a message of ours."""

_PRECEDENCE = Literal["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"]

ROUTES: tuple[Route, ...] = (
    Route(
        name="send", method="PUT", path="/v1/messages/{id}", noun="messages", who="program", handler=_put,
        summary="Send a message: signed, or as a draft for an officer",
        more="Signed by a service in the capacity `service`, where its type and the roster allow it, it is released at "
        "once. What a service may not release, and every draft, is left for an officer, who reads and signs it: state "
        "`draft`. Signed by one officer where two are needed it waits for the second. Make the same call again "
        "whenever the answer did not come.",
        parameters=(Parameter("id", "path", Id, "a UUID version 7 of the caller's own", required=True),),
        takes=Submission, urgent=is_flash,
        gives={
            200: (Receipt, "the same call was made before: this is how it stands (`Idempotency-Replayed: true`)"),
            201: (Receipt, "released: signed, numbered and on disk, owed to every addressee"),
            202: (Receipt, "on disk; it waits for an officer (`draft`) or for the second one (`waiting`)"),
        },
        refuses=REFUSES,
    ),
    Route(
        name="validate", method="POST", path="/v1/messages:validate", noun="messages", who="program",
        handler=_validate, summary="What would become of it, and everything that is wrong with it; nothing is stored",
        more="The same refusals as `PUT /v1/messages/{id}` gives.",
        parameters=(Parameter("id", "query", Id, "under which it would be sent; a new one without it"),),
        takes=Submission, urgent=is_flash, gives={200: (Verdict, "it would be taken")}, refuses=REFUSES,
    ),
    Route(
        name="encode", method="POST", path="/v1/messages:encode", noun="messages", who="program", handler=_encode,
        summary="A draft as the bytes that are signed, for a caller in any language; nothing is stored",
        more="Sign `to_sign` with Ed25519, and send `message` with [[`attestation`, signature]]. The node is asked for "
        "bytes and not believed: the specification says what they must be.",
        takes=Encode, urgent=lambda body: is_flash(body.draft),
        gives={200: (Encoded, "M, its hash, the attestation and the bytes to sign")}, refuses=REFUSES,
    ),
    Route(
        name="messages", method="GET", path="/v1/messages", noun="messages", who="program", handler=_list,
        summary="Messages sent and received, oldest first",
        more="Every part that is given must hold. Begin with `state=open`, keep `as_of_cursor`, follow the events from "
        "there: nothing falls between.",
        parameters=(
            Parameter("after", "query", Annotated[str, msgspec.Meta(pattern="^m_[0-9]{1,15}$", max_length=17)],
                      "the `cursor` of an earlier answer"),
            Parameter("limit", "query", Annotated[int, msgspec.Meta(ge=1, le=MOST)], "at most so many", default=50),
            Parameter("precedence", "query", _PRECEDENCE, "of this precedence"),
            Parameter("state", "query", Literal["open", "settled", "all"],
                      "whether somebody still owes something of it", default="all"),
            Parameter("type", "query", TypeName, "of this type"),
            Parameter("norad", "query", Annotated[int, msgspec.Meta(ge=1, le=999_999_999)],
                      "about the object of this number in a catalogue"),
            Parameter("object", "query", Annotated[str, msgspec.Meta(min_length=1, max_length=200)],
                      "about the object of this name, number or international designator"),
            Parameter("case", "query", Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)],
                      "in the case that began with the message of this hash"),
            Parameter("centre", "query", CentreName, "from or to this centre"),
            Parameter("incoming", "query", bool, "only those received (true), or only those sent (false)"),
        ),
        gives={200: (Messages, "a page of them")},
    ),
    Route(
        name="message", method="GET", path="/v1/messages/{id}", noun="messages", who="program", handler=_one,
        summary="One message, whole",
        more="`Accept: text/plain`, or `as=text`, gives it as an officer reads it, in `lang`; `as=envelope` the bytes "
        "that were signed. Our own message goes before somebody else's of the same id.",
        parameters=(
            NAME,
            Parameter("as", "query", Literal["json", "text", "envelope"], "how it is given"),
            Parameter("lang", "query", Literal[LANGUAGES], "the language of the text", default="en"),
        ),
        gives={200: (MessageView | Envelopes, "the message; with `as=envelope` the envelopes")}, also=("text/plain",),
        refuses=(Code.NOT_FOUND, Code.AMBIGUOUS),
    ),
)  # fmt: skip
