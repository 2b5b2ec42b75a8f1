"""Files that messages name: what of one is here, its content, and content that a draft is going to name.

A program that calls by HTTP hands in plain content; here at the door it is enclosed under a fresh key, as a seat does
it, and goes the same way in chunks. What comes out was compared with the hash that officers signed. It comes as
`application/octet-stream`, to be saved: nothing that somebody else has sent is drawn by whatever asks.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from typing import Annotated, Final, Literal

import msgspec
import sqlalchemy as sa

from hotline.node.deliver.attachments import is_whole
from hotline.node.doors.api.deliveries import NAME, private
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from hotline.node.judge.events import ChunkTaken, ContentEnded, ContentOffered
from hotline.node.record import attachments, messages
from hotline.node.record.facts import Place
from hotline.node.record.messages import Found, Unreleased
from hotline.node.station import Station
from protocols.attachments import LARGEST, Assembly, Enclosed, chunk_count, enclose, media_type_of
from protocols.errors import Code, FieldFault, Refused, WrongDraft
from protocols.messages.header import Attachment

__all__ = ["ROUTES", "AttachmentView", "Attachments", "EnclosedContent", "MediaType", "safe_name"]

OCTETS: Final = "application/octet-stream"
MediaType = Literal[
    "application/json", "application/pdf", "application/xml", "image/jpeg", "image/png", "text/csv", "text/plain"
]
"""protocols.attachments.MEDIA_TYPES, as the description has them."""


class AttachmentView(msgspec.Struct, frozen=True, kw_only=True):
    """One attachment of a message. `n` counts from 1. `have` of `of` parts are at this node; `here`: all of them, and
    the whole is what was signed. `code`: why it is not fetched, or not now."""

    n: int
    name: str
    media_type: str
    size: int
    sha256: str
    have: int
    of: int
    here: bool
    code: str | None


class Attachments(msgspec.Struct, frozen=True, kw_only=True):
    attachments: tuple[AttachmentView, ...]


class EnclosedContent(msgspec.Struct, frozen=True, kw_only=True):
    """What a draft's `attachments` names, as it stands: the content is here, encrypted under this key."""

    name: str
    media_type: str
    size: int
    sha256: str
    key: str


def safe_name(name: str) -> str:
    """A name as a file may be called on any computer: letters, figures, `._-`; no dot at its beginning."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "_", name, flags=re.ASCII).lstrip("._").rstrip("_")
    return plain[-100:] or "attachment"


# -- out ---------------------------------------------------------------------------------------------------------------


def _message(c: sa.Connection, call: Call, place: Place) -> Found | Unreleased:
    """Raises Refused `not_found`, `ambiguous`."""
    assert call.caller is not None
    found = messages.one(c, place, call.path["id"], call.caller.name)
    private(found, call)
    return found


async def _attachments(call: Call) -> Answer:
    place = call.rooms.station.place

    def read(c: sa.Connection) -> tuple[AttachmentView, ...]:
        found = _message(c, call, place)
        return tuple(_view(c, place, found, index, each) for index, each in enumerate(found.message.attachments))

    return Answer(200, Attachments(attachments=await call.rooms.station.store.read(read)))


def _view(c: sa.Connection, place: Place, found: Found | Unreleased, index: int, named: Attachment) -> AttachmentView:
    of, code = chunk_count(named.size), None
    if isinstance(found, Unreleased):
        # Nothing is tied to a message that is not released: its content is ours, and was here when it was handed in.
        here = _own(c, place, named)
        have = of if here else 0
    else:
        held = next((each for each in attachments.held(c, place, found.hash) if each.index == index), None)
        have, here = (held.have, held.state == "here") if held is not None else (0, False)
        code = held.code if held is not None else None
    return AttachmentView(
        n=index + 1, name=named.name, media_type=named.media_type, size=named.size, sha256=named.sha256.hex(),
        have=have, of=of, here=here, code=code,
    )  # fmt: skip


def _own(c: sa.Connection, place: Place, named: Attachment) -> bool:
    content = attachments.content_of(c, place.me, place.me, named.key, named.sha256, 0)
    return content is not None and content.state == "here"


async def _content(call: Call) -> Answer:
    station, index = call.rooms.station, call.path["n"] - 1
    found = await station.store.read(lambda c: _message(c, call, station.place))
    named = found.message.attachments
    if index >= len(named):
        raise Refused(Code.NOT_FOUND, f"it has {len(named)} attachments", field="n")
    view = await station.store.read(lambda c: _view(c, station.place, found, index, named[index]))
    if not view.here:
        if isinstance(found, Found):
            station.asked.ask(found.hash, index)
        code = Code(view.code) if view.code is not None else Code.ATTACHMENT_MISSING
        raise Refused(code, f"{view.have} of {view.of} parts of attachment {index + 1} are here", field="n")
    data = await _assembled(station, found, index)
    name = safe_name(named[index].name)
    return Answer(200, data=data, media_type=OCTETS, headers={
        "Content-Disposition": f'attachment; filename="{name}"',
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Content-Type-Options": "nosniff",
    })  # fmt: skip


async def _assembled(station: Station, found: Found | Unreleased, index: int) -> bytes:
    """The content, compared with what the message names. Raises Refused `attachment_missing`, `attachment_wrong`."""
    place, named = station.place, found.message.attachments[index]
    assembly = Assembly(named)

    def chunk(c: sa.Connection, number: int) -> bytes | None:
        if isinstance(found, Found):
            return attachments.of_message(c, place, found.hash, index, number)
        content = attachments.content_of(c, place.me, place.me, named.key, named.sha256, 0)
        return attachments.chunk(c, place, content.row, number) if content is not None else None

    for number in assembly.missing:
        data = await station.store.read(lambda c: chunk(c, number))  # noqa: B023 - read before it moves
        if data is None:
            raise Refused(Code.ATTACHMENT_MISSING, "not here, or not all of it")
        assembly.take(number, data)
        await asyncio.sleep(0)
    return assembly.content()


# -- in ----------------------------------------------------------------------------------------------------------------


async def _enclose(call: Call) -> Answer:
    station, content = call.rooms.station, call.body
    asked, sha256 = call.path["sha256"], hashlib.sha256(call.body).hexdigest()
    if asked != sha256:
        wrong = FieldFault("sha256", f"the content's is {sha256}", "SHA-256 of the body in hexadecimal")
        raise WrongDraft((wrong,))
    name = call.query["name"]
    media_type = call.query["media_type"] or media_type_of(name)
    enclosed = enclose(name, media_type, content)
    before = await station.store.read(
        lambda c: attachments.unnamed(c, station.place, enclosed.attachment.sha256, media_type)
    )
    if before is not None:
        return Answer(200, _told(enclosed, before), {"Idempotency-Replayed": "true"})
    await _take(station, enclosed)
    return Answer(201, _told(enclosed, enclosed.attachment.key))


def _told(enclosed: Enclosed, key: bytes) -> EnclosedContent:
    named = enclosed.attachment
    return EnclosedContent(
        name=named.name, media_type=named.media_type, size=named.size, sha256=named.sha256.hex(), key=key.hex()
    )


async def _take(station: Station, enclosed: Enclosed) -> None:
    """The way that a seat's content goes: offered, chunk by chunk on disk, compared as a whole.

    Raises Refused `attachment_quota`, `attachment_type`, `attachment_wrong`.
    """
    named, me, commit = enclosed.attachment, station.place.me, station.committer.commit
    await commit(ContentOffered(named.key, named.sha256, named.size, named.media_type, station.quota))
    now = station.clock.now()
    content = await station.store.read(lambda c: attachments.content_of(c, me, me, named.key, named.sha256, now))
    assert content is not None
    for index in range(enclosed.chunks):
        await commit(ChunkTaken(content.row, index, enclosed.chunk(index)))
    wrong = None if await is_whole(station, content) else Code.ATTACHMENT_WRONG
    await commit(ContentEnded(content.row, wrong))
    if wrong is not None:
        raise Refused(wrong, "what is on disk is not what was handed in")


_N = Parameter("n", "path", Annotated[int, msgspec.Meta(ge=1, le=64)], "which one, counted from 1", required=True)

ROUTES: tuple[Route, ...] = (
    Route(
        name="attachments", method="GET", path="/v1/messages/{id}/attachments", noun="attachments", who="program",
        handler=_attachments,
        summary="The attachments that a message names, and how far each is here",
        parameters=(NAME,), gives={200: (Attachments, "each of them, in the message's order")},
        refuses=(Code.NOT_FOUND, Code.AMBIGUOUS),
    ),
    Route(
        name="attachment", method="GET", path="/v1/messages/{id}/attachments/{n}", noun="attachments", who="program",
        handler=_content,
        summary="The content of an attachment, compared with the hash that was signed",
        more="`attachment_missing` while it is not all here: it is fetched behind everything else.",
        parameters=(NAME, _N), gives={200: (bytes, "the content")}, media_type=OCTETS,
        refuses=(Code.NOT_FOUND, Code.AMBIGUOUS, Code.ATTACHMENT_MISSING, Code.ATTACHMENT_WRONG, Code.ATTACHMENT_TYPE,
                 Code.ATTACHMENT_KEY, Code.ATTACHMENT_QUOTA),
    ),
    Route(
        name="put_attachment", method="PUT", path="/v1/attachments/{sha256}", noun="attachments", who="program",
        handler=_enclose,
        summary="Content for a draft that is written next",
        more="The answer is what the draft's `attachments` names, with the key under which the content is encrypted "
        "here. The same content again, before a message names it, gets the same key. What no message names within a "
        "week is dropped.",
        parameters=(
            Parameter("sha256", "path", Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")],
                      "SHA-256 of the content, in hexadecimal", required=True),
            Parameter("name", "query", Annotated[str, msgspec.Meta(min_length=1, max_length=200)],
                      "what the file is called: drawn, never a path", required=True),
            Parameter("media_type", "query", MediaType, "what it is; by the ending of its name without it"),
        ),
        takes=bytes, takes_media=OCTETS, most=LARGEST,
        gives={201: (EnclosedContent, "it is here"), 200: (EnclosedContent, "it was here already")},
        refuses=(Code.ATTACHMENT_QUOTA, Code.ATTACHMENT_TYPE, Code.ATTACHMENT_WRONG, Code.ATTACHMENT_KEY,
                 Code.STORE_FAILED),
    ),
)  # fmt: skip
