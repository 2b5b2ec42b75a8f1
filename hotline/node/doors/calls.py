"""A link on which calls come in, and results and the log go out: an officer's seat has one, and a service.

What both may ask is here; what only one of them may is its own door's. Nothing here knows who it is.
"""

from __future__ import annotations

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any

import hotline
from hotline.link import Link
from hotline.node.doors.attachments import SLOW_VERBS, Contents
from hotline.node.judge.events import Submitted
from hotline.node.judge.submission import examine
from hotline.node.record import feed
from hotline.node.record.tail import Told
from hotline.node.station import Station
from protocols.envelope import Attested
from protocols.errors import Code, Misuse, Refused
from protocols.frames import BACKGROUND, Call, Entry, Farewell, Follow, Frame, Refusal, Result
from protocols.roster import Roster

__all__ = ["Args", "CallLink", "Status", "octets"]

Args = Mapping[str, Any]
Status = Callable[[], Awaitable[dict[str, object]]]

TOGETHER = frozenset({"put", "shown"})
MOST_TOGETHER = 16
"""Of one link so many of these are judged and written together; any other call waits for those before it."""
# Half a frame: an entry of one message and what is around it fit into the other half.
AT_ONCE_BYTES = 128 * 1024


def octets(value: object, length: int | None = None) -> bytes:
    """An argument that is bytes. Of a number, `bytes` makes that many zeros: as much memory as a caller cares to
    name. Raises TypeError."""
    if not isinstance(value, bytes) or len(value) != (length or len(value)):
        raise TypeError(f"{type(value).__name__} where {length or ''} bytes belong".replace("  ", " "))
    return value


class CallLink(ABC):
    """One link of somebody who proved themself with a key of our own centre: `role` is who they are."""

    def __init__(self, station: Station, link: Link, status: Status) -> None:
        self._station = station
        self._link = link
        self._node_status = status
        self.role = link.identity.role or ""
        self._verbs: dict[str, Callable[[Args], Awaitable[object]]] = {
            "open": self._open,
            "find": self._find,
            "history": self._history,
            "status": self._status,
            "records": self._records,
            "charters": self._charters,
            **Contents(station).verbs,
        }

    @property
    def key(self) -> bytes:
        """The id of the key that signed on."""
        return self._link.session.other_key or b""

    @abstractmethod
    def is_listed(self, roster: Roster) -> bool:
        """Whether the key that signed on is still theirs."""

    async def run(self) -> None:
        """Answers until the link ends."""
        following = None
        together: set[asyncio.Task[None]] = set()
        try:
            async for frame in self._link:
                while together and (len(together) >= MOST_TOGETHER or not _goes_together(frame)):
                    await asyncio.wait(together, return_when=asyncio.FIRST_COMPLETED)
                match frame:
                    case Call() if _goes_together(frame):
                        task = self._station.task(self._answered(frame), f"{frame.verb} of {self.role}")
                        together.add(task)
                        task.add_done_callback(together.discard)
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

    async def _answered(self, call: Call) -> None:
        with contextlib.suppress(Refused):
            self._reply(call.n, await self._answer(call), 0)

    def close(self, reason: Farewell = "stopping") -> None:
        """The node stops, or the key is in force no more: whoever it is hears which."""
        self._link.close(reason)

    def tell(self, code: str, detail: str) -> None:
        """An alarm that is no entry of the log: it moves nobody's position."""
        data = {"code": code, "peer": None, "message": None, "at": self._station.clock.now(), "detail": detail}
        with contextlib.suppress(Refused):  # the link has ended
            self._link.send(Entry(position=0, what="alarm", data=data))

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

    def _submitted(self, args: Args) -> Submitted:
        """What a `put` hands in, examined. Raises Refused."""
        place = self._station.place
        attested = tuple(Attested(octets(payload), octets(signature)) for payload, signature in args["attestations"])
        return examine(
            octets(args["message"]),
            attested,
            self._station.roster,
            mode=place.mode,
            me=place.me,
            seat=self.role,
            seat_key=self.key,
        )

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

    async def _find(self, args: Args) -> object:
        place = self._station.place
        return {"messages": await self._station.store.read(lambda c: feed.find(c, place, str(args["name"])))}

    async def _history(self, args: Args) -> object:
        place, message = self._station.place, octets(args["message"])
        entries = await self._station.store.read(lambda c: feed.history(c, place, message))
        return {"entries": [list(entry) for entry in entries]}

    async def _status(self, args: Args) -> object:
        return await self._node_status()

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
                for some in _by_bytes(await self._station.tail.after(position), AT_ONCE_BYTES):
                    link.send_packed("entry", [told.frame for told in some], 1)
                    position = some[-1].position
                    await link.drained()
        except Refused:
            return  # the link ended; the seat follows again from the position that it has


def _goes_together(frame: Frame) -> bool:
    return isinstance(frame, Call) and frame.verb in TOGETHER


def _by_bytes(told: Sequence[Told], most: int) -> Iterator[list[Told]]:
    """In groups that are no longer than this, or of one."""
    group: list[Told] = []
    size = 0
    for each in told:
        if group and size + len(each.frame) > most:
            yield group
            group, size = [], 0
        group.append(each)
        size += len(each.frame)
    if group:
        yield group
