"""Drafts of a service: kept for itself, handed to officers, taken back. Who reads and signs one is an officer at a
seat; what is decided about it is in `judge.drafts`."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Annotated, Any, Final, Literal

import msgspec
import sqlalchemy as sa

from hotline.node.doors.api.messages import MOST_READINGS, REFUSES
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from hotline.node.doors.api.schemas import DraftValue
from hotline.node.doors.api.sending import Id, Receipt, Sent, alone, handed_in, id_of, is_flash, receipt, send
from hotline.node.doors.api.summaries import State, dashed
from hotline.node.doors.drafting import request_release, withdraw
from hotline.node.record import drafts, feed, messages
from hotline.node.record.facts import Place
from protocols.errors import Code, Refused
from protocols.messages.draft import to_draft
from protocols.messages.header import five_digits, parse, reference

__all__ = ["ROUTES", "DraftView", "Drafts"]

MOST: Final = 200


class DraftView(msgspec.Struct, frozen=True, kw_only=True):
    """A draft as it stands. `state` goes on after an officer has signed it: `waiting`, `released`. `returned_by` and
    `reason`: of one that an officer returned, or that its service withdrew."""

    id: str
    hash: str
    digits: str
    reference: str
    state: State
    service: str
    at: int
    draft: dict[str, Any] | None
    returned_by: str | None = None
    reason: str | None = None


class Drafts(msgspec.Struct, frozen=True, kw_only=True):
    """Oldest first. `cursor`: give it as `after` for what comes next; `more`: there is some already."""

    drafts: tuple[DraftView, ...]
    cursor: str
    more: bool


async def _put(call: Call) -> Answer:
    sent = await send(call, id_of(call.path["id"]), handed_in(call.body), requested=False)
    return receipt(call.rooms.station, sent)


async def _list(call: Call) -> Answer:
    station, place = call.rooms.station, call.rooms.station.place
    last = int(call.query["after"][2:]) if call.query["after"] else 0
    service, limit, open_only = _service(call), call.query["limit"], call.query["state"] == "open"

    def read(c: sa.Connection, after: int, most: int) -> tuple[list[DraftView], int, bool]:
        found, last, more = messages.drafts_after(c, place, after, most, service=service, open_only=open_only)
        return [_view(c, place, each) for each in found], last, more

    found: list[DraftView] = []
    more, readings = True, 0
    while more and len(found) < limit and readings < MOST_READINGS:
        some, last, more = await station.store.read(partial(read, after=last, most=limit - len(found)))
        found, readings = found + some, readings + 1
        await asyncio.sleep(0)
    return Answer(200, Drafts(drafts=tuple(found), cursor=f"d_{last}", more=more))


async def _one(call: Call) -> Answer:
    return Answer(200, await _found(call))


async def _request(call: Call) -> Answer:
    assert call.caller is not None
    station, id = call.rooms.station, id_of(call.path["id"])
    with alone(call.rooms.running, id):
        found = await station.store.read(lambda c: _own(c, call, id))
        answer = await request_release(station, call.caller.name, found.hash)
    return receipt(station, Sent(found.data, answer, bool(answer["replayed"])))


async def _withdraw(call: Call) -> Answer:
    assert call.caller is not None
    station, id = call.rooms.station, id_of(call.path["id"])
    with alone(call.rooms.running, id):
        found = await station.store.read(lambda c: _own(c, call, id))
        if found.state == "returned":
            return Answer(200, await _found(call), {"Idempotency-Replayed": "true"})
        _ = await withdraw(station, call.caller.name, found.hash, call.query["reason"] or "")
    return Answer(200, await _found(call))


async def _found(call: Call) -> DraftView:
    station, id = call.rooms.station, id_of(call.path["id"])
    return await station.store.read(lambda c: _view(c, station.place, _own(c, call, id)))


def _own(c: sa.Connection, call: Call, id: bytes) -> drafts.Draft:
    """A service's own draft; an officer sees what was asked for. Raises Refused `not_found`."""
    service, found = _service(call), drafts.by_id(c, call.rooms.station.place, id)
    place = call.rooms.station.place
    if found is None or (not messages.is_told(c, place, found.hash) if service is None else found.service != service):
        raise Refused(Code.NOT_FOUND, f"no draft {dashed(id)} here", field="id")
    return found


def _service(call: Call) -> str | None:
    assert call.caller is not None
    return call.caller.name if call.caller.kind == "service" else None


def _view(c: sa.Connection, place: Place, draft: drafts.Draft) -> DraftView:
    message = parse(draft.data)
    ended: dict[str, Any] = {}
    if draft.state == "returned":
        entries = [each.data for each in feed.history(c, place, draft.hash) if each.what == "returned"]
        ended = entries[-1] if entries else {"by": draft.service, "reason": ""}
    try:
        said: dict[str, Any] | None = to_draft(message)
    except Refused:
        said = None
    return DraftView(
        id=dashed(draft.id),
        hash=draft.hash.hex(),
        digits=five_digits(draft.hash),
        reference=reference(message, draft.hash),
        state="waiting" if draft.state == "override" else draft.state,  # type: ignore[arg-type]
        service=draft.service,
        at=draft.at,
        draft=said,
        returned_by=ended.get("by"),
        reason=ended.get("reason"),
    )


_ID: Final = Parameter("id", "path", Id, "the id under which it was left", required=True)

ROUTES: tuple[Route, ...] = (
    Route(
        name="keep_draft", method="PUT", path="/v1/drafts/{id}", noun="drafts", who="service", handler=_put,
        summary="Keep a draft here, for this program alone",
        parameters=(Parameter("id", "path", Id, "a UUID version 7 of the caller's own", required=True),),
        takes=DraftValue, urgent=is_flash,
        gives={
            200: (Receipt, "the same call was made before: this is how it stands (`Idempotency-Replayed: true`)"),
            201: (Receipt, "kept; no officer has heard of it"),
        },
        refuses=REFUSES,
    ),
    Route(
        name="drafts", method="GET", path="/v1/drafts", noun="drafts", who="program", handler=_list,
        summary="This service's drafts; for an officer those whose release was asked for",
        parameters=(
            Parameter("after", "query", Annotated[str, msgspec.Meta(pattern="^d_[0-9]{1,15}$", max_length=17)],
                      "the `cursor` of an earlier answer"),
            Parameter("limit", "query", Annotated[int, msgspec.Meta(ge=1, le=MOST)], "at most so many", default=50),
            Parameter("state", "query", Literal["open", "all"], "`open`: not released and not returned",
                      default="open"),
        ),
        gives={200: (Drafts, "a page of them")},
    ),
    Route(
        name="draft", method="GET", path="/v1/drafts/{id}", noun="drafts", who="program", handler=_one,
        summary="One draft, and what became of it", parameters=(_ID,),
        gives={200: (DraftView, "as it stands")}, refuses=(Code.NOT_FOUND,),
    ),
    Route(
        name="request_release", method="POST", path="/v1/drafts/{id}:request-release", noun="drafts", who="service",
        handler=_request, summary="Ask officers to read and sign a draft that was kept", parameters=(_ID,),
        gives={
            200: (Receipt, "it was asked for before: this is how it stands (`Idempotency-Replayed: true`)"),
            202: (Receipt, "every seat is told"),
        },
        refuses=(Code.NOT_FOUND, *(code for code in REFUSES if code is not Code.ID_REUSED)),
    ),
    Route(
        name="withdraw_draft", method="DELETE", path="/v1/drafts/{id}", noun="drafts", who="service",
        handler=_withdraw, summary="Take back a draft that no officer has signed",
        parameters=(
            _ID,
            Parameter("reason", "query", Annotated[str, msgspec.Meta(max_length=200)], "why, for the officers"),
        ),
        gives={200: (DraftView, "returned; the id stays used")},
        refuses=(Code.NOT_FOUND, Code.NOT_WAITING, Code.IN_PROGRESS),
    ),
)  # fmt: skip
