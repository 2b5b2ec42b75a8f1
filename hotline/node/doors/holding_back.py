"""Holds back who sends more than its measure: nothing more is read of it for a while, and our officers hear of it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress

from hotline.link import Link
from hotline.node.doors.quotas import DEFAULT_RATES, Flood, Measure, PeerKind, PeerRate, kind_of
from hotline.node.judge.events import Alarmed, Arrived
from hotline.node.station import Station
from protocols.errors import Refused
from protocols.frames import Chunk, Frame, Heartbeat, Item, LinkTestFrame

__all__ = ["HoldingBack"]

OF_ITEM: Mapping[str, PeerKind] = {
    "notice": "notices", "head": "heads", "void": "heads", "epoch": "heads",
    "root": "records", "statement": "records", "bulletin": "records",
}  # fmt: skip
"""By which measure what was inside an item counts; an envelope counts by its precedence."""


class HoldingBack:
    """One node's: the measure of each other centre."""

    def __init__(self, station: Station, rates: Mapping[PeerKind, PeerRate] = DEFAULT_RATES) -> None:
        self._station = station
        self._rates = rates
        self._of: dict[str, Measure] = {}

    def admits(self, peer: str) -> bool:
        """Whether it may begin one more session now; it is counted. Whoever may not comes again."""
        measure, now = self._measure(peer), _now()
        if measure.full("sessions", now):
            return False
        measure.took("sessions", now)
        return True

    def came(self, peer: str, frame: Frame) -> None:
        """A frame of this centre's was read."""
        measure, now = self._measure(peer), _now()
        match frame:
            case Item(sealed=data) | Chunk(data=data):
                measure.took("bytes", now, len(data))
            case LinkTestFrame():
                measure.took("tests", now)
            case Heartbeat():
                pass
            case _:
                measure.took("questions", now)

    def opened(self, peer: str, kind: str) -> None:
        """What was inside an item; `unreadable` where nobody can tell."""
        if kind != "envelope":
            self._measure(peer).took(OF_ITEM.get(kind, "unreadable"), _now())

    def arrived(self, peer: str, event: object) -> None:
        """An envelope that is authentic, or that gives back one of ours."""
        kind = kind_of(event.authentic.message) if isinstance(event, Arrived) else "messages"
        self._measure(peer).took(kind, _now())

    async def level(self, peer: str, link: Link) -> None:
        """Returns when more may be read of this centre, or its link has ended."""
        measure = self._measure(peer)
        seconds = measure.wait(_now())
        if not seconds:
            return
        if (flood := measure.news(_now())) is not None:
            self._station.supervise(self._alarm(peer, flood), f"flood of {peer}")
        await asyncio.wait([link.lost], timeout=seconds)

    def floods(self) -> dict[str, Flood]:
        """Whoever is held back now, and what it has sent since."""
        found = {peer: measure.flood(_now()) for peer, measure in self._of.items()}
        return {peer: flood for peer, flood in found.items() if flood is not None}

    def _measure(self, peer: str) -> Measure:
        if peer not in self._of:
            self._of[peer] = Measure(self._rates, _now())
        return self._of[peer]

    async def _alarm(self, peer: str, flood: Flood) -> None:
        self._station.trace("doors", "held_back", peer=peer, **flood.counts)
        said = f"{peer} sends faster than its quota: {flood.words()}; it is read more slowly, and nothing is lost"
        with suppress(Refused):  # the node is stopping
            await self._station.committer.commit(Alarmed("over_quota", peer, None, said))


def _now() -> float:
    return asyncio.get_running_loop().time()
