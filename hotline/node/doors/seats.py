"""The door for our own officers: calls in, results and the feed out. What a seat may see and do is decided elsewhere.

An officer's key proved itself in the hello. A seat is told bytes that were signed, and verifies them against its own
pins; what only this node says is marked as that.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import hotline
from hotline.link import Link
from hotline.node.deliver.peer import Peer
from hotline.node.doors.attachments import SLOW_VERBS, Contents
from hotline.node.doors.contents import officer_keys
from hotline.node.health import link_status
from hotline.node.judge.events import Noticed, RecordArrived, Returned, SeatChanged
from hotline.node.judge.submission import examine
from hotline.node.lapse import milliseconds
from hotline.node.record import feed
from hotline.node.station import Station
from protocols.envelope import Attested
from protocols.errors import Code, Misuse, Refused
from protocols.frames import BACKGROUND, Call, Entry, Farewell, Follow, Refusal, Result, pack_frame
from protocols.messages.header import five_digits
from protocols.notice import read_notice
from protocols.roster import KINDS, Roster
from protocols.signed import SignedRecord

__all__ = ["Seat", "Seats"]

Args = Mapping[str, Any]
Status = Callable[[], Awaitable[dict[str, object]]]
Test = Callable[[str], Awaitable[Peer]]

AT_ONCE = 100
# Half a frame: an entry of one message and what is around it fit into the other half.
AT_ONCE_BYTES = 128 * 1024


def _octets(value: object) -> bytes:
    # Of a number, `bytes` makes that many zeros: as much memory as a caller cares to name.
    if not isinstance(value, bytes):
        raise TypeError(f"{type(value).__name__} where bytes belong")
    return value


class Seat:
    """One officer's link."""

    def __init__(self, station: Station, link: Link, status: Status, test: Test) -> None:
        self._station = station
        self._link = link
        self._node_status = status
        self._test_link = test
        self.role = link.identity.role or ""
        self._verbs: dict[str, Callable[[Args], Awaitable[object]]] = {
            "open": self._open,
            "put": self._put,
            "return": self._return,
            "shown": self._shown,
            "find": self._find,
            "history": self._history,
            "status": self._status,
            "admit": self._admit,
            "records": self._records,
            "charters": self._charters,
            "test": self._test,
            **Contents(station).verbs,
        }

    async def run(self) -> None:
        """Serves the seat until its link ends."""
        following = None
        try:
            await self._station.committer.commit(SeatChanged(self.role, True))
            self._station.trace("doors", "seat_on", role=self.role)
            async for frame in self._link:
                match frame:
                    case Call():
                        precedence = BACKGROUND if frame.verb in SLOW_VERBS else 0
                        self._reply(frame.n, await self._answer(frame), precedence)
                    case Follow(after=after):
                        if following is not None:
                            following.cancel()
                        following = self._station.task(self._stream(after), f"feed for {self.role}")
        except Refused:
            pass  # the link ended under an answer: the client asks again, which is harmless
        finally:
            if following is not None:
                following.cancel()
            if not self._station.stopping:
                with contextlib.suppress(Refused):
                    await self._station.committer.commit(SeatChanged(self.role, False))

    def close(self, reason: Farewell = "stopping") -> None:
        """The node stops, or the officer's key is in force no more: the seat hears which."""
        self._link.close(reason)

    def is_listed(self, roster: Roster) -> bool:
        """Whether the key that signed on is still this officer's."""
        try:
            officer = roster.officer(self._station.place.me, self._link.session.other_key or b"")
        except Refused:
            return False
        return officer.role == self.role

    def _reply(self, n: int, answer: Result | Refusal, precedence: int) -> None:
        try:
            self._link.send(answer, precedence)
        except Misuse:  # the history of a long case may be more than a frame holds: no reason to end a node
            self._link.send(Refusal.of(n, Refused(Code.TOO_LARGE, "the answer is longer than one frame")))

    async def _answer(self, call: Call) -> Result | Refusal:
        verb = self._verbs.get(call.verb)
        try:
            if verb is None:
                raise Refused(Code.FRAME_REFUSED, f"no verb {call.verb!r} here", field="verb")
            return Result(n=call.n, value=await verb(call.args))
        except Refused as refused:
            return Refusal.of(call.n, refused)
        except (KeyError, TypeError, ValueError, AttributeError) as wrong:
            return Refusal.of(call.n, Refused(Code.SCHEMA, f"arguments of {call.verb}: {wrong}", field="args"))

    # -- verbs -------------------------------------------------------------------------------------------------------

    async def _open(self, args: Args) -> object:
        place = self._station.place
        asked = int(args.get("position", 0))
        head, since, mark = await self._station.store.read(
            lambda c: (feed.head(c, place), feed.since(c, place), feed.mark(c, place, asked))
        )
        return {
            "mode": place.mode,
            "centre": place.me,
            "now": self._station.clock.now(),
            "head": head,
            "since": since,
            "mark": mark,
            "node": hotline.__version__,
        }

    async def _put(self, args: Args) -> object:
        station = self._station
        attested = tuple(Attested(_octets(payload), _octets(signature)) for payload, signature in args["attestations"])
        began = asyncio.get_running_loop().time()
        submitted = examine(
            _octets(args["message"]),
            attested,
            station.roster,
            mode=station.place.mode,
            me=station.place.me,
            seat=self.role,
            seat_key=self._link.session.other_key or b"",
        )
        station.trace(
            "doors",
            "submitted",
            message=five_digits(submitted.message_hash),
            seat=self.role,
            officers=[officer.role for officer in submitted.officers],
            ms=milliseconds(began),
        )
        return dict(await station.committer.commit(submitted))

    async def _return(self, args: Args) -> object:
        returned = Returned(_octets(args["message"]), self.role, str(args.get("reason", ""))[:200])
        return dict(await self._station.committer.commit(returned))

    async def _shown(self, args: Args) -> object:
        place, roster = self._station.place, self._station.roster
        record = SignedRecord.parse(_octets(args["notice"]))
        officers = officer_keys(roster, place.me)
        notice, key = read_notice(
            record, place.mode, centre={}, officers={each: public for each, (public, _) in officers.items()}
        )
        if notice.from_ != place.me or key != self._link.session.other_key:
            raise Refused(Code.NOT_YOUR_SEAT)
        for item in notice.items:
            self._station.trace("doors", "shown", message=five_digits(item.message), role=self.role)
        return dict(await self._station.committer.commit(Noticed(record, notice, ours=True, role=self.role)))

    async def _find(self, args: Args) -> object:
        place = self._station.place
        return {"messages": await self._station.store.read(lambda c: feed.find(c, place, str(args["name"])))}

    async def _history(self, args: Args) -> object:
        place, message = self._station.place, _octets(args["message"])
        entries = await self._station.store.read(lambda c: feed.history(c, place, message))
        return {"entries": [list(entry) for entry in entries]}

    async def _status(self, args: Args) -> object:
        return await self._node_status()

    async def _test(self, args: Args) -> object:
        peer = await self._test_link(str(args["peer"]))
        return link_status(peer, 0, self._station.clock.now())

    async def _admit(self, args: Args) -> object:
        kind = args["kind"]
        if kind not in KINDS:
            raise Refused(Code.SCHEMA, f"no record of kind {kind!r}", field="kind")
        answer = await self._station.committer.commit(RecordArrived(kind, _octets(args["data"]), "officer"))
        return dict(answer)

    async def _records(self, args: Args) -> object:
        return {"records": [[record.kind, record.data] for record in self._station.roster.records()]}

    async def _charters(self, args: Args) -> object:
        place, position = self._station.place, int(args.get("after", 0))
        found = await self._station.store.read(lambda c: feed.charters(c, place, position, AT_ONCE_BYTES))
        return {"entries": [list(entry) for entry in found]}

    # -- the feed ----------------------------------------------------------------------------------------------------

    async def _stream(self, position: int) -> None:
        """Every entry after `position`, in order, then as they come: first the records in force."""
        committer, link = self._station.committer, self._link
        try:
            for record in committer.roster.records():
                data = {"kind": record.kind, "data": record.data}
                link.send(Entry(position=position, what="record", data=data), 1)
            while True:
                entries = await self._station.store.read(
                    lambda c: feed.after(c, committer.place, position, AT_ONCE)  # noqa: B023 - read before it moves
                )
                for entry in entries:
                    link.send(_fitting(entry), 1)
                    position = entry.position
                    await link.drained()
                if not entries:
                    await self._station.news(position)
        except Refused:
            return  # the link ended; the seat follows again from the position that it has


def _fitting(entry: feed.Entry) -> Entry:
    """The entry as a frame. One that does not fit any (of a version before this one) is told as an alarm instead: a
    feed that stops at it would be a seat that hears nothing any more."""
    frame = Entry(position=entry.position, what=entry.what, data=entry.data)
    try:
        pack_frame(frame)
    except Misuse:
        detail = f"entry {entry.position} ({entry.what}) is too large to be shown; `hotline journal verify` reads it"
        data = {"code": str(Code.TOO_LARGE), "peer": None, "message": None, "at": 0, "detail": detail}
        return Entry(position=entry.position, what="alarm", data=data)
    return frame


class Seats:
    """The seats that are signed on."""

    def __init__(self, station: Station, status: Status, test: Test) -> None:
        self._station = station
        self._status = status
        self._test = test
        self._seats: set[Seat] = set()

    @property
    def roles(self) -> list[str]:
        """Who is signed on; a role with two seats is there twice."""
        return [seat.role for seat in self._seats]

    def open(self, link: Link) -> None:
        """An officer's link that is proved."""
        seat = Seat(self._station, link, self._status, self._test)
        self._seats.add(seat)
        task = self._station.task(seat.run(), f"seat {seat.role}")
        task.add_done_callback(lambda _: self._seats.discard(seat))

    def roster_changed(self) -> None:
        """A key that is in force no more loses its seat."""
        for seat in list(self._seats):
            if not seat.is_listed(self._station.roster):
                seat.close("key_withdrawn")

    def stop(self) -> None:
        for seat in list(self._seats):
            seat.close()
