"""The door for what a guard or a courier brings: each file becomes an event, like an item from a link.

Junk is set aside and counted. What needs something that has not come yet (a record, the beginning of its line) stays
where it is for an hour, and is looked at again: who carries files keeps no order. A file that cannot be opened or moved
stays where it is, and stops neither the others nor what goes out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from hotline.node.deliver.folder import LOOK_SECONDS, Folder, Half
from hotline.node.deliver.peer import Peer
from hotline.node.doors import contents
from hotline.node.judge.events import RecordArrived
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.sealing import open_sealed

__all__ = ["FolderDoor"]

MOST_AT_ONCE = 64
PATIENCE_SECONDS = 3600.0
STUCK_SECONDS = 300.0
"""So long, a file that could not be opened or moved is left alone."""
SHOWN = 80
"""Characters of a file's name that an officer is shown: whoever carries files gives them their names."""

EARLY = frozenset({Code.RECORD_NEEDED, Code.EPOCH_UNKNOWN, Code.STORE_FAILED})
"""What it lacks may be in the next file."""

OLD = frozenset({Code.RECORD_ROLLED_BACK, Code.RECORD_EXPIRED})
"""A courier's files may be days old: that a newer record came meanwhile is nobody's doing."""


class FolderDoor:
    """One centre's folder, both ways: what came is taken, and then what is owed is written."""

    def __init__(self, station: Station, peer: Peer, path: str, beside: Callable[..., Awaitable[Any]]) -> None:
        self._station, self._peer, self._beside = station, peer, beside
        self._out = Folder(station, peer, path, beside)
        self._looked: dict[str, float] = {}
        self._early: dict[str, float] = {}
        self._stuck: dict[str, float] = {}

    async def run(self) -> None:
        while True:
            # Each by itself: what is urgent goes out, whatever was put in.
            await self._half("in", self._take())
            await self._half("out", self._out.give())
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._peer.folder_wanted.wait()

    async def _half(self, half: Half, work: Awaitable[None]) -> None:
        try:
            await work
        except OSError as error:
            await self._out.failed(half, error.strerror or type(error).__name__)
        except Refused as refused:
            self._station.trace("doors", "folder_refused", peer=self._peer.name, code=str(refused.code))

    async def _take(self) -> None:
        files, now = self._out.files, asyncio.get_running_loop().time()
        self._forget(now)
        names = await self._beside(files.incoming, MOST_AT_ONCE + len(self._stuck), self._looked)
        self._out.mended("in")
        for name in [each for each in names if each not in self._stuck][:MOST_AT_ONCE]:
            self._looked[name] = now
            try:
                await self._one(name, now)
            except OSError as error:
                await self._is_stuck(name, now, error.strerror or type(error).__name__)
        if not self._stuck:
            self._out.mended("file")

    async def _one(self, name: str, now: float) -> None:
        """Raises OSError where the file cannot be opened or moved."""
        files = self._out.files
        try:
            kind = await self._item(await self._beside(files.read, name))
        except Refused as refused:
            if refused.code in EARLY and now - self._early.setdefault(name, now) < PATIENCE_SECONDS:
                return
            self._station.count_unreadable(self._peer.name, refused)
            await self._beside(files.aside, name)
        else:
            self._station.trace("doors", "from_folder", peer=self._peer.name, kind=kind, file=name)
            self._out.worked()
            await self._beside(files.taken, name)
        self._looked.pop(name, None)
        self._early.pop(name, None)

    async def _is_stuck(self, name: str, now: float, reason: str) -> None:
        shown = ascii(name)[1:-1][:SHOWN]
        self._stuck[name] = now
        self._station.trace("doors", "folder_file_stuck", peer=self._peer.name, file=shown, reason=reason)
        await self._out.failed("file", f"{shown}: {reason}")

    def _forget(self, now: float) -> None:
        """Files that stuck are tried again in their time; a name that somebody took away is kept no longer than that of
        one that is waited for."""
        self._stuck = {name: at for name, at in self._stuck.items() if now - at < STUCK_SECONDS}
        self._looked = {name: at for name, at in self._looked.items() if now - at < PATIENCE_SECONDS}
        self._early = {name: at for name, at in self._early.items() if name in self._looked}

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
            try:
                await self._out.answer(head)
            except OSError as error:  # what came is in the record, and they ask again
                await self._out.failed("out", error.strerror or type(error).__name__)
        return opened.kind
