"""Attachments over a peer's link, behind everything else: what we fetch, and what we give.

The side that wants a content asks, chunk by chunk, two at a time; each chunk is opened, put on disk, and only then is
the next one asked for. So a transfer that was interrupted, by whatever, goes on at the first chunk that is missing. The
side that gives sends a piece only when nothing else waits for the line: a FLASH never waits for more than one piece.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field

from hotline.link import Link
from hotline.node.judge.attachments import verdict
from hotline.node.judge.events import ChunkTaken, ContentEnded, ContentJudged
from hotline.node.judge.facts import Content
from hotline.node.record import attachments
from hotline.node.station import Station
from protocols.attachments import chunk_count, chunk_length, open_chunk
from protocols.errors import Code, Refused
from protocols.frames import BACKGROUND, Chunk, Fetch, NoChunk

__all__ = ["Fetching", "Giving", "is_whole"]

MOST_ASKED = 2
MOST_ASKED_OF_US = 4
PIECE_BYTES = {"wide": 16 * 1024, "narrow": 900}
"""On a narrow line a frame of one piece (protocols.stream)."""
MOST_NOT_GIVEN = 1_000
"""After so many contents that a peer named and does not give, or that it may not give, no more is asked at once."""
PAUSE_SECONDS = 0.2
"""Each commit may have named something, and commits come by the hundred; attachments come behind everything else."""
AGAIN_SECONDS = 600.0
"""How often it is looked again whether a day has passed and there is room for what was above the quota."""

Name = tuple[bytes, int, int]
"""Message, attachment, chunk."""


async def is_whole(station: Station, content: Content) -> bool:
    """Whether the chunks on disk are, together, what the hash says: read one at a time, others have their turn."""
    digest, size = hashlib.sha256(), 0
    for index in range(chunk_count(content.size)):
        data = await station.store.read(
            lambda c: attachments.chunk(c, station.place, content.row, index)  # noqa: B023 - read before it moves
        )
        try:
            plain = open_chunk(content, index, data or b"")
        except Refused:
            return False
        digest.update(plain)
        size += len(plain)
        await asyncio.sleep(0)
    return (size, digest.digest()) == (content.size, content.sha256)


class Giving:
    """What the peer asks for on one link."""

    def __init__(self, station: Station, peer: str, link: Link) -> None:
        self._station, self._peer, self._link = station, peer, link
        self._asked: asyncio.Queue[Fetch] = asyncio.Queue(MOST_ASKED_OF_US)

    def asked(self, frame: Fetch) -> None:
        """Who asks for more at a time than may be asked for gets no answer to it."""
        if self._asked.full():
            self._station.count_unreadable(self._peer, Refused(Code.FRAME_REFUSED, "too many chunks at a time"))
        else:
            self._asked.put_nowait(frame)

    async def run(self) -> None:
        """As long as the link lives. Raises Refused `not_reachable` at its end."""
        while True:
            await self._give(await self._asked.get())

    async def _give(self, asked: Fetch) -> None:
        station, link = self._station, self._link
        data = await station.store.read(
            lambda c: attachments.given(c, station.place, self._peer, asked.message, asked.attachment, asked.chunk)
        )
        name = (asked.message, asked.attachment, asked.chunk)
        if data is None:
            await link.drained()
            link.send(NoChunk(message=name[0], attachment=name[1], chunk=name[2]), BACKGROUND)
            return
        length = PIECE_BYTES[link.session.profile.name]
        for offset in range(0, len(data), length):
            await link.drained()
            piece = data[offset : offset + length]
            link.send(Chunk(message=name[0], attachment=name[1], chunk=name[2], offset=offset, data=piece), BACKGROUND)


@dataclass
class _Coming:
    """One chunk that was asked for, as far as it has come."""

    length: int
    data: bytearray = field(default_factory=bytearray)


class Fetching:
    """What we ask the peer for on one link. `wanted` is set when something may be."""

    def __init__(self, station: Station, peer: str, link: Link, wanted: asyncio.Event) -> None:
        self._station, self._peer, self._link, self._wanted = station, peer, link, wanted
        station.asked.wakes(wanted)
        self._coming: dict[Name, _Coming] = {}
        self._came: asyncio.Queue[tuple[Name, bytes | None]] = asyncio.Queue()
        self._not_given: set[int] = set()
        self._wrong: Counter[int] = Counter()

    def heard(self, frame: Chunk | NoChunk) -> None:
        """A piece, or that there is none. What was not asked for is counted and costs nothing more."""
        name = (frame.message, frame.attachment, frame.chunk)
        coming = self._coming.get(name)
        if coming is None:
            self._station.count_unreadable(self._peer, Refused(Code.FRAME_REFUSED, "a chunk that nobody asked for"))
            return
        if isinstance(frame, Chunk):
            fits = frame.offset == len(coming.data) and len(coming.data) + len(frame.data) <= coming.length
            coming.data += frame.data if fits else b""
            if fits and len(coming.data) < coming.length:
                return
        del self._coming[name]
        self._came.put_nowait((name, bytes(coming.data) if isinstance(frame, Chunk) else None))

    async def run(self) -> None:
        """As long as the link lives. Whatever goes wrong here ends no message's way: it is traced, and tried again on
        the next link."""
        try:
            while True:
                self._wanted.clear()
                content = await self._next()
                if content is not None:
                    await self._fetch(content)
                    continue
                with suppress(TimeoutError):
                    # Not wait_for: in Python 3.11 it may swallow the cancellation with which a node stops.
                    async with asyncio.timeout(AGAIN_SECONDS):
                        await self._wanted.wait()
                        await asyncio.sleep(PAUSE_SECONDS)
        except Refused as refused:
            if self._link.lost.done():
                raise
            self._station.trace("deliver", "no_more_attachments", peer=self._peer, code=str(refused.code))

    async def _next(self) -> Content | None:
        """The first that may be fetched; of the others the seats are told why not, once."""
        station, looked_at = self._station, set(self._not_given)
        while len(self._not_given) < MOST_NOT_GIVEN:
            now, but = station.clock.now(), frozenset(looked_at)
            wanted = await station.store.read(
                lambda c: attachments.wanted(c, station.place, self._peer, now, station.quota, but)  # noqa: B023
            )
            if not wanted or len(looked_at) > MOST_NOT_GIVEN:
                return None
            for content in wanted:
                looked_at.add(content.row)
                if not content.named or not (content.begun or self._comes_by_itself(content)):
                    continue
                code = verdict(content, station.quota)
                if code is None and content.begun:
                    return content
                if code is None or code != content.code:
                    await station.committer.commit(ContentJudged(content.row, station.quota))
                if code is None:
                    return content
        return None

    def _comes_by_itself(self, content: Content) -> bool:
        return not self._link.session.is_narrow or self._station.asked.is_asked(content.named)

    async def _fetch(self, content: Content) -> None:
        place, count = self._station.place, chunk_count(content.size)
        todo = await self._station.store.read(lambda c: attachments.missing(c, place, content.row, content.size))
        left = set(todo)
        if todo:
            self._station.trace("deliver", "fetching", peer=self._peer, missing=len(todo), of=count)
        while left:
            while todo and len(self._coming) < MOST_ASKED:
                self._ask(content, todo.pop(0))
            (message, attachment, index), data = await self._came.get()
            if (message, attachment) != content.named[0] or index not in left:
                continue  # of a content that was given up while this was on its way
            if data is None:
                self._not_given.add(content.row)
                await self._end(content, Code.ATTACHMENT_MISSING)
                return
            try:
                open_chunk(content, index, data)
            except Refused as refused:
                self._wrong[content.row] += 1
                if self._wrong[content.row] > 1:
                    await self._end(content, refused.code)
                    return
                todo.insert(0, index)
                continue
            await self._station.committer.commit(ChunkTaken(content.row, index, data))
            left.discard(index)
        await self._end(content, None if await is_whole(self._station, content) else Code.ATTACHMENT_WRONG)

    def _ask(self, content: Content, index: int) -> None:
        message, attachment = content.named[0]
        self._coming[message, attachment, index] = _Coming(chunk_length(content.size, index))
        self._link.send(Fetch(message=message, attachment=attachment, chunk=index), BACKGROUND)

    async def _end(self, content: Content, code: Code | None) -> None:
        await self._station.committer.commit(ContentEnded(content.row, code))
        self._station.trace("deliver", "fetched" if code is None else "not_fetched", peer=self._peer, code=code)
