"""What the disk has lost of a line is asked for at its other end, and given when the other end asks.

An envelope is held by both: whoever sent it, and whoever received it. It is asked for by its release hash, which the
journal has; nothing else is taken for it, whoever sends it.
"""

from __future__ import annotations

import contextlib

from hotline.link import Link
from hotline.node.deliver.owed import Parcel
from hotline.node.deliver.peer import Peer
from hotline.node.judge.events import Mended
from hotline.node.record.mending import both_ends
from hotline.node.station import Station
from protocols.envelope import Authentic, open_envelope, read
from protocols.errors import Refused
from protocols.frames import Missing

__all__ = ["Mending"]

MOST_ASKED = 64
MOST_WANTED = 4096


class Mending:
    """One node's: what is wanted, by release hash, with the index of the journal's entry about it."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._wanted: dict[bytes, int] = {}
        self._refused: set[bytes] = set()

    def want(self, release: bytes, index: int, *, refused: bool) -> None:
        """It is asked for on every link: a row that is gone does not say of whom it was. `refused`: it was when it
        came, for a fault of its own, which it still has."""
        if len(self._wanted) < MOST_WANTED:
            self._wanted[release] = index
            if refused:
                self._refused.add(release)

    def ask(self, link: Link) -> None:
        """Everything that is wanted now."""
        wanted = list(self._wanted)
        with contextlib.suppress(Refused):  # the link ended: it is asked for on the next one
            for start in range(0, len(wanted), MOST_ASKED):
                link.send(Missing(releases=tuple(wanted[start : start + MOST_ASKED])))

    async def give(self, peer: Peer, link: Link, asked: Missing) -> None:
        """Of our two lines, and only what is whole here."""
        station, me = self._station, self._station.place.me
        for release in asked.releases:
            data = await station.store.read(lambda c: both_ends(c, me, peer.name, release))  # noqa: B023 - at once
            if data is None or self._opened(data) is None:
                continue
            with contextlib.suppress(Refused):
                peer.send(link, Parcel("envelope", data))
                station.trace("deliver", "gave_again", peer=peer.name)
                await link.drained()

    async def took(self, peer: str, data: bytes) -> bool:
        """Whether this envelope was asked for, is whole, and is now where it belongs."""
        if not self._wanted:
            return False
        authentic = self._opened(data)
        if authentic is None or peer not in (authentic.release.from_, authentic.release.to):
            return False
        index = self._wanted.get(authentic.release_hash)
        if index is None:
            return False
        await self._station.committer.commit(Mended(index, authentic, peer))
        del self._wanted[authentic.release_hash]
        return True

    def _opened(self, data: bytes) -> Authentic | None:
        """With every signature under it, the officers' too; None for what does not hold."""
        roster, place = self._station.roster, self._station.place
        for outgoing in (True, False):
            with contextlib.suppress(Refused):
                authentic = open_envelope(data, roster, mode=place.mode, me=place.me, outgoing=outgoing)
                if authentic.release_hash not in self._refused:
                    read(authentic, roster, mode=place.mode)
                return authentic
        return None
