"""The door for what a guard or a courier brings: each file becomes an event, like an item from a link.

Junk is set aside and counted. What needs something that has not come yet (a record, the beginning of its line) stays
where it is for an hour, and is looked at again: who carries files keeps no order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from hotline.node.deliver.folder import LOOK_SECONDS, Folder
from hotline.node.deliver.peer import Peer
from hotline.node.doors import contents
from hotline.node.judge.events import RecordArrived
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.sealing import open_sealed

__all__ = ["FolderDoor"]

MOST_AT_ONCE = 64
PATIENCE_SECONDS = 3600.0

EARLY = frozenset({Code.RECORD_NEEDED, Code.EPOCH_UNKNOWN, Code.STORE_FAILED})
"""What it lacks may be in the next file."""

OLD = frozenset({Code.RECORD_ROLLED_BACK, Code.RECORD_EXPIRED})
"""A courier's files may be days old: that a newer record came meanwhile is nobody's doing."""


class FolderDoor:
    """One centre's folder, both ways: what came is taken, and then what is owed is written."""

    def __init__(self, station: Station, peer: Peer, path: str, beside: Callable[..., Awaitable[Any]]) -> None:
        self._station, self._peer, self._beside = station, peer, beside
        self._out = Folder(station, peer, path, beside)
        self._early: dict[str, float] = {}

    async def run(self) -> None:
        while True:
            try:
                await self._take()
                await self._out.give()
            except OSError as error:
                self._peer.folder_wanted.clear()
                await self._out.failed(error.strerror or type(error).__name__)
            except Refused as refused:
                self._peer.folder_wanted.clear()
                self._station.trace("doors", "folder_refused", peer=self._peer.name, code=str(refused.code))
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._peer.folder_wanted.wait()

    async def _take(self) -> None:
        files, now = self._out.files, asyncio.get_running_loop().time()
        # What was early stands behind what has not been looked at.
        names = sorted(await self._beside(files.incoming, 16 * MOST_AT_ONCE), key=self._early.__contains__)
        for name in names[:MOST_AT_ONCE]:
            try:
                kind = await self._item(await self._beside(files.read, name))
            except Refused as refused:
                early = refused.code in EARLY and now - self._early.setdefault(name, now) < PATIENCE_SECONDS
                if not early:
                    self._early.pop(name, None)
                    self._station.count_unreadable(self._peer.name, refused)
                    await self._beside(files.aside, name)
            else:
                self._early.pop(name, None)
                self._station.trace("doors", "from_folder", peer=self._peer.name, kind=kind, file=name)
                await self._beside(files.taken, name)
                self._out.worked()

    async def _item(self, sealed: bytes) -> str:
        """Its kind. Raises Refused."""
        station, place = self._station, self._station.place
        opened = open_sealed(sealed, station.sealing.keys, mode=place.mode)
        if (opened.cover.from_, opened.cover.to) != (self._peer.name, place.me):
            raise Refused(Code.UNREADABLE, "sealed between two others")
        if opened.kind in ("root", "statement", "bulletin"):
            try:
                await station.committer.commit(RecordArrived(opened.kind, opened.content, "peer"))
            except Refused as refused:
                if refused.code not in OLD:
                    raise
            return opened.kind
        event = contents.event_of(opened.kind, opened.content, station.roster, place, self._peer.name)
        answer = await station.committer.commit(event)
        head = answer.get("head")
        if isinstance(head, bytes):
            await self._out.answer(head)
        return opened.kind
