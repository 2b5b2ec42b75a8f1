"""How far a program has the event log, kept here: by name, forward only unless it says otherwise, across restarts."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
import sqlalchemy as sa

from hotline.node.doors.api.log import program_of
from hotline.node.doors.api.rooms import Rooms
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from hotline.node.judge.cursors import MOST_CONSUMERS
from hotline.node.judge.events import ConsumerEnded, CursorMoved
from hotline.node.judge.facts import Cursor
from hotline.node.record import eventlog
from protocols.errors import Code, Refused

__all__ = ["ROUTES", "Consumer", "ConsumerName", "Consumers", "commit", "found_or_placed"]

ConsumerName = Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9][a-z0-9-]{0,63}\Z", max_length=64)]
CursorText = Annotated[str, msgspec.Meta(max_length=64)]


class Consumer(msgspec.Struct, frozen=True, kw_only=True):
    """`cursor`: up to where it has dealt with everything, at position `seq` of a log that ends at `head_seq`. `lag`:
    events between. `lagging`: officers were told that it is behind. `moved_at`: UTC ms."""

    name: str
    cursor: str
    seq: int
    head_seq: int
    lag: int
    lagging: bool
    moved_at: int


class Consumers(msgspec.Struct, frozen=True, kw_only=True):
    """Every consumer of the program that asks."""

    consumers: tuple[Consumer, ...]


class Place(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`after`: a cursor, or `now`; without it the oldest event that is kept. `move`: also where the consumer is there
    already; else it stays where it is."""

    after: CursorText | None = None
    move: bool = False


class Done(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything up to this cursor is dealt with."""

    cursor: CursorText


async def commit(rooms: Rooms, program: str, name: str, position: int) -> None:
    """Everything up to there is dealt with, on disk. Raises Refused `not_found`."""
    await rooms.station.committer.commit(CursorMoved(program, name, position, rooms.log.keeping.lag))


async def found_or_placed(rooms: Rooms, program: str, name: str, begins: tuple[int, str] | None) -> Cursor:
    """The consumer; made, where it was not there, at `begins` or at the oldest event that is kept.

    Raises Refused `not_allowed`, `cursor_expired`.
    """
    found = await _find(rooms, program, name)
    if found is not None:
        return found
    position, _ = begins or await rooms.log.where(None, program)
    return await _placed(rooms, program, name, position)


async def _placed(rooms: Rooms, program: str, name: str, position: int) -> Cursor:
    await rooms.station.committer.commit(CursorMoved(program, name, position, rooms.log.keeping.lag, places=True))
    found = await _find(rooms, program, name)
    if found is None:
        raise Refused(Code.NOT_FOUND, f"no consumer {name}")  # ended by another call, meanwhile
    return found


async def _find(rooms: Rooms, program: str, name: str) -> Cursor | None:
    return await rooms.station.store.read(lambda c: eventlog.cursor(c, rooms.station.place.me, program, name))


def _view(c: sa.Connection, rooms: Rooms, cursor: Cursor) -> Consumer:
    place = rooms.station.place
    head = eventlog.newest(c, place.me)
    return Consumer(
        name=cursor.name,
        cursor=eventlog.cursor_of(*eventlog.place_of(c, place, cursor.position)),
        seq=cursor.position,
        head_seq=head,
        lag=head - cursor.position,
        lagging=cursor.lagging,
        moved_at=cursor.at,
    )


async def _answer(call: Call, status: int = 200) -> Answer:
    rooms, program, name = call.rooms, _program(call), call.path["name"]

    def read(c: sa.Connection) -> Consumer:
        found = eventlog.cursor(c, rooms.station.place.me, program, name)
        if found is None:
            raise Refused(Code.NOT_FOUND, f"this program has no consumer {name}")
        return _view(c, rooms, found)

    return Answer(status, await rooms.station.store.read(read))


def _program(call: Call) -> str:
    assert call.caller is not None
    return program_of(call.caller)


# -- what can be asked -----------------------------------------------------------------------------------------------


async def _list(call: Call) -> Answer:
    rooms, program = call.rooms, _program(call)

    def read(c: sa.Connection) -> dict[str, Any]:
        found = eventlog.cursors(c, rooms.station.place.me, program)
        return {"consumers": [_view(c, rooms, each) for each in found]}

    return Answer(200, await rooms.station.store.read(read))


async def _get(call: Call) -> Answer:
    return await _answer(call)


async def _put(call: Call) -> Answer:
    rooms, program, name, wanted = call.rooms, _program(call), call.path["name"], call.body
    position, _ = await rooms.log.where(wanted.after, program)
    found = await _find(rooms, program, name)
    if found is None or wanted.move:
        await _placed(rooms, program, name, position)
    return await _answer(call, 201 if found is None else 200)


async def _commit(call: Call) -> Answer:
    program = _program(call)
    position = await call.rooms.log.dealt_with(call.body.cursor)
    await commit(call.rooms, program, call.path["name"], position)
    return await _answer(call)


async def _delete(call: Call) -> Answer:
    await call.rooms.station.committer.commit(ConsumerEnded(_program(call), call.path["name"]))
    return Answer(204)


_NAME = Parameter("name", "path", ConsumerName, "the program's own name for it", required=True)

ROUTES: tuple[Route, ...] = (
    Route(
        name="list_consumers", method="GET", path="/v1/consumers", noun="events", who="program", handler=_list,
        summary="Every place in the event log that this program keeps here",
        gives={200: (Consumers, "by name")},
    ),
    Route(
        name="get_consumer", method="GET", path="/v1/consumers/{name}", noun="events", who="program", handler=_get,
        summary="One of them, with how far it is behind", parameters=(_NAME,),
        gives={200: (Consumer, "as it stands")}, refuses=(Code.NOT_FOUND,),
    ),
    Route(
        name="put_consumer", method="PUT", path="/v1/consumers/{name}", noun="events", who="program", handler=_put,
        summary="Keep a place in the event log",
        more="One that is there stays where it is, so that a program may ask for it at each start; with `move` it "
        f"takes the place that is asked for, back or forth. A program has at most {MOST_CONSUMERS}.",
        parameters=(_NAME,), takes=Place,
        gives={200: (Consumer, "it was there"), 201: (Consumer, "it was made")},
        refuses=(Code.CURSOR_EXPIRED, Code.NOT_ALLOWED),
    ),
    Route(
        name="commit_consumer", method="POST", path="/v1/consumers/{name}:commit", noun="events", who="program",
        handler=_commit, summary="Say that everything up to a cursor is dealt with",
        more="After the effect, not before it. A cursor that lies before the place that is kept changes nothing.",
        parameters=(_NAME,), takes=Done, gives={200: (Consumer, "as it stands now")},
        refuses=(Code.NOT_FOUND, Code.CURSOR_EXPIRED),
    ),
    Route(
        name="delete_consumer", method="DELETE", path="/v1/consumers/{name}", noun="events", who="program",
        handler=_delete, summary="Keep this place no longer", parameters=(_NAME,),
        gives={204: (None, "it is gone, and nobody is told that it lags")}, refuses=(Code.NOT_FOUND,),
    ),
)  # fmt: skip
