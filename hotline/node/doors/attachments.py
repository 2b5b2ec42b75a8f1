"""The verbs by which a seat hands in the content of an attachment, and has it handed out. Bytes in, bytes out.

A seat encrypts before it hands in and opens what it is handed out: chunks are the same on its link as on a peer's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from hotline.node.deliver.attachments import is_whole
from hotline.node.judge.events import ChunkTaken, ContentEnded, ContentOffered
from hotline.node.judge.facts import Content
from hotline.node.record import attachments
from hotline.node.station import Station
from protocols.attachments import LARGEST, open_chunk
from protocols.errors import Code, Refused

__all__ = ["SLOW_VERBS", "Contents"]

Args = Mapping[str, Any]

SLOW_VERBS = frozenset({"upload", "chunk"})
"""Verbs whose answers give way to everything else on a seat's link."""


class Contents:
    """One seat's verbs about attachments."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self.verbs: dict[str, Callable[[Args], Awaitable[object]]] = {
            "attach": self._attach,
            "upload": self._upload,
            "attachments": self._attachments,
            "chunk": self._chunk,
        }

    async def _attach(self, args: Args) -> object:
        """What of a content is still to be handed in. Raises what judging the offer raises."""
        key, sha256, size = _digest(args["key"]), _digest(args["sha256"]), int(args["size"])
        if not 0 <= size <= LARGEST:
            raise Refused(Code.TOO_LARGE, f"{size} bytes where an attachment has at most {LARGEST}")
        offered = ContentOffered(key, sha256, size, str(args["media_type"]), self._station.quota)
        await self._station.committer.commit(offered)
        return {"missing": await self._missing(await self._own(key, sha256))}

    async def _upload(self, args: Args) -> object:
        """One chunk; with the last that is missing, whether the whole matches."""
        content = await self._own(_digest(args["key"]), _digest(args["sha256"]))
        index, data = int(args["chunk"]), args["data"]
        if not isinstance(data, bytes):
            raise TypeError("data is bytes")
        if content.state == "here":
            return {"missing": []}
        open_chunk(content, index, data)
        await self._station.committer.commit(ChunkTaken(content.row, index, data))
        missing = await self._missing(content)
        if not missing:
            wrong = None if await is_whole(self._station, content) else Code.ATTACHMENT_WRONG
            await self._station.committer.commit(ContentEnded(content.row, wrong))
            if wrong is not None:
                raise Refused(wrong, "the content is not the one that was offered")
        return {"missing": missing}

    async def _attachments(self, args: Args) -> object:
        place, message = self._station.place, _digest(args["message"])
        found = await self._station.store.read(lambda c: attachments.held(c, place, message))
        return {"attachments": [[each.index, each.have, each.of, each.state, each.code] for each in found]}

    async def _chunk(self, args: Args) -> object:
        place, message = self._station.place, _digest(args["message"])
        attachment, index = int(args["attachment"]), int(args["chunk"])
        data = await self._station.store.read(lambda c: attachments.of_message(c, place, message, attachment, index))
        if data is None:
            self._station.asked.ask(message, attachment)
            raise Refused(Code.ATTACHMENT_MISSING, "not here, or not all of it")
        return {"data": data}

    async def _own(self, key: bytes, sha256: bytes) -> Content:
        me, now = self._station.place.me, self._station.clock.now()
        content = await self._station.store.read(lambda c: attachments.content_of(c, me, me, key, sha256, now))
        if content is None:
            raise Refused(Code.ATTACHMENT_MISSING, "no such content was offered")
        return content

    async def _missing(self, content: Content) -> list[int]:
        place = self._station.place
        return await self._station.store.read(lambda c: attachments.missing(c, place, content.row, content.size))


def _digest(value: object) -> bytes:
    if not isinstance(value, bytes) or len(value) != 32:
        raise TypeError("32 bytes belong there")
    return value
