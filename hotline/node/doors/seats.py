"""The door for our own officers: calls in, results and the feed out. What a seat may see and do is decided elsewhere.

An officer's key proved itself in the hello. A seat is told bytes that were signed, and verifies them against its own
pins; what only this node says is marked as that.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

import hotline
from hotline.link import Link
from hotline.node.doors.contents import officer_keys
from hotline.node.judge.events import Noticed, RecordArrived, Returned, SeatChanged
from hotline.node.judge.submission import examine
from hotline.node.lapse import milliseconds
from hotline.node.record import feed
from protocols.envelope import Attested
from protocols.errors import Code, Misuse, Refused
from protocols.frames import Call, Entry, Farewell, Follow, Refusal, Result
from protocols.messages.header import five_digits
from protocols.notice import read_notice
from protocols.roster import KINDS, Roster
from protocols.signed import SignedRecord

if TYPE_CHECKING:
    from hotline.node.assembly import Node

__all__ = ["Seat"]

Args = Mapping[str, Any]

AT_ONCE = 100


def _octets(value: object) -> bytes:
    # Of a number, `bytes` makes that many zeros: as much memory as a caller cares to name.
    if not isinstance(value, bytes):
        raise TypeError(f"{type(value).__name__} where bytes belong")
    return value


class Seat:
    """One officer's link."""

    def __init__(self, node: Node, link: Link) -> None:
        self._node = node
        self._link = link
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
            "test": self._test,
        }

    async def run(self) -> None:
        """Serves the seat until its link ends."""
        following = None
        try:
            await self._node.committer.commit(SeatChanged(self.role, True))
            self._node.trace("doors", "seat_on", role=self.role)
            async for frame in self._link:
                match frame:
                    case Call():
                        self._reply(frame.n, await self._answer(frame))
                    case Follow(after=after):
                        if following is not None:
                            following.cancel()
                        following = self._node.task(self._stream(after), f"feed for {self.role}")
        except Refused:
            pass  # the link ended under an answer: the client asks again, which is harmless
        finally:
            if following is not None:
                following.cancel()
            self._node.seats.discard(self)
            if not self._node.stopping:
                with contextlib.suppress(Refused):
                    await self._node.committer.commit(SeatChanged(self.role, False))

    def close(self, reason: Farewell = "stopping") -> None:
        """The node stops, or the officer's key is in force no more: the seat hears which."""
        self._link.close(reason)

    def is_listed(self, roster: Roster) -> bool:
        """Whether the key that signed on is still this officer's."""
        try:
            officer = roster.officer(self._node.committer.place.me, self._link.session.other_key or b"")
        except Refused:
            return False
        return officer.role == self.role

    def _reply(self, n: int, answer: Result | Refusal) -> None:
        try:
            self._link.send(answer)
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
        place = self._node.committer.place
        head, since = await self._node.store.read(lambda c: (feed.head(c, place), feed.since(c, place)))
        return {
            "mode": place.mode,
            "centre": place.me,
            "now": self._node.clock.now(),
            "head": head,
            "since": since,
            "node": hotline.__version__,
        }

    async def _put(self, args: Args) -> object:
        node = self._node
        attested = tuple(Attested(_octets(payload), _octets(signature)) for payload, signature in args["attestations"])
        began = asyncio.get_running_loop().time()
        submitted = examine(
            _octets(args["message"]),
            attested,
            node.committer.roster,
            mode=node.committer.place.mode,
            me=node.committer.place.me,
            seat=self.role,
            seat_key=self._link.session.other_key or b"",
        )
        node.trace(
            "doors",
            "submitted",
            message=five_digits(submitted.message_hash),
            seat=self.role,
            officers=[officer.role for officer in submitted.officers],
            ms=milliseconds(began),
        )
        return dict(await node.committer.commit(submitted))

    async def _return(self, args: Args) -> object:
        returned = Returned(_octets(args["message"]), self.role, str(args.get("reason", ""))[:200])
        return dict(await self._node.committer.commit(returned))

    async def _shown(self, args: Args) -> object:
        place, roster = self._node.committer.place, self._node.committer.roster
        record = SignedRecord.parse(_octets(args["notice"]))
        officers = officer_keys(roster, place.me)
        notice, key = read_notice(
            record, place.mode, centre={}, officers={each: public for each, (public, _) in officers.items()}
        )
        if notice.from_ != place.me or key != self._link.session.other_key:
            raise Refused(Code.NOT_YOUR_SEAT)
        for item in notice.items:
            self._node.trace("doors", "shown", message=five_digits(item.message), role=self.role)
        return dict(await self._node.committer.commit(Noticed(record, notice, ours=True, role=self.role)))

    async def _find(self, args: Args) -> object:
        place = self._node.committer.place
        return {"messages": await self._node.store.read(lambda c: feed.find(c, place, str(args["name"])))}

    async def _history(self, args: Args) -> object:
        place, message = self._node.committer.place, _octets(args["message"])
        entries = await self._node.store.read(lambda c: feed.history(c, place, message))
        return {"entries": [list(entry) for entry in entries]}

    async def _status(self, args: Args) -> object:
        return await self._node.status()

    async def _test(self, args: Args) -> object:
        return await self._node.test_link(str(args["peer"]))

    async def _admit(self, args: Args) -> object:
        kind = args["kind"]
        if kind not in KINDS:
            raise Refused(Code.SCHEMA, f"no record of kind {kind!r}", field="kind")
        answer = await self._node.committer.commit(RecordArrived(kind, _octets(args["data"]), "officer"))
        return dict(answer)

    async def _records(self, args: Args) -> object:
        return {"records": [[record.kind, record.data] for record in self._node.committer.roster.records()]}

    # -- the feed ----------------------------------------------------------------------------------------------------

    async def _stream(self, position: int) -> None:
        """Every entry after `position`, in order, then as they come: first the records in force."""
        committer, link = self._node.committer, self._link
        try:
            for record in committer.roster.records():
                data = {"kind": record.kind, "data": record.data}
                link.send(Entry(position=position, what="record", data=data), 1)
            while True:
                entries = await self._node.store.read(
                    lambda c: feed.after(c, committer.place, position, AT_ONCE)  # noqa: B023 - read before it moves
                )
                for entry in entries:
                    link.send(Entry(position=entry.position, what=entry.what, data=entry.data), 1)
                    position = entry.position
                    await link.drained()
                if not entries:
                    await self._node.news(position)
        except Refused:
            return  # the link ended; the seat follows again from the position that it has
