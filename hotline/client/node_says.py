"""What only the node can know, and nobody signed: links, gaps, seats, alarms, refusals. Drawn as NODE SAYS, always."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol, TypeVar

from hotline.client import entries
from hotline.client.changes import (
    AlarmRaised,
    AttachmentChanged,
    Change,
    EpochChanged,
    GapChanged,
    LinkChanged,
    NodeRefused,
    Paged,
    RungReached,
    SeatChanged,
)

__all__ = ["NodeSays"]


class _Dated(Protocol):
    @property
    def at(self) -> int: ...


K = TypeVar("K", bound=Hashable)
D = TypeVar("D", bound=_Dated)


class NodeSays:
    """The newest of each kind, by the node's clock; the same entry again changes nothing."""

    def __init__(self) -> None:
        self.links: dict[str, LinkChanged] = {}
        self.seats: dict[str, SeatChanged] = {}
        self.gaps: dict[tuple[str, int], GapChanged] = {}
        self.attachments: dict[tuple[bytes, int], AttachmentChanged] = {}
        self.epochs: dict[str, EpochChanged] = {}
        self.rungs: dict[tuple[bytes, str], tuple[RungReached, ...]] = {}
        self.pages: dict[bytes, tuple[Paged, ...]] = {}
        self.alarms: list[AlarmRaised] = []
        self.refusals: list[NodeRefused] = []

    def hear(self, entry: entries.Entry) -> tuple[Change, ...]:
        """What this entry changes; nothing for one that says nothing of this kind."""
        match entry:
            case entries.Link():
                link = LinkChanged(entry.peer, entry.up, entry.at, entry.route, entry.heard_at)
                return (link,) if _newer(self.links, link.peer, link) else ()
            case entries.SeatOn():
                seat = SeatChanged(entry.role, entry.on, entry.at)
                return (seat,) if _newer(self.seats, seat.role, seat) else ()
            case entries.Gap():
                gap = GapChanged(entry.peer, entry.first, entry.last, entry.at, entry.open)
                return (gap,) if _newer(self.gaps, (gap.peer, gap.first), gap) else ()
            case entries.Attachment():
                told = AttachmentChanged(entry.message, entry.index, entry.have, entry.of, entry.code, entry.at)
                return (told,) if _newer(self.attachments, (told.hash, told.index), told) else ()
            case entries.Epoch():
                before = self.epochs.get(entry.centre)
                began = before.since if before is not None and before.standing else entry.at
                epoch = EpochChanged(entry.centre, entry.state, entry.epoch, entry.why, entry.roles, entry.at, began)
                return (epoch,) if _newer(self.epochs, epoch.centre, epoch) else ()
            case entries.Rung():
                rung = RungReached(
                    entry.message, entry.to, entry.rung, entry.climb, entry.due, entry.at, entry.acts, entry.who,
                    entry.pagers,
                )  # fmt: skip
                return (rung,) if _added(self.rungs, (rung.hash, rung.centre), rung) else ()
            case entries.Page():
                page = Paged(
                    entry.pager, entry.message, entry.to, entry.rung, entry.at, entry.outcome == "sent", entry.detail
                )
                return (page,) if _added(self.pages, entry.message or b"", page) else ()
            case entries.Alarm():
                alarm = AlarmRaised(entry.code, entry.peer, entry.message, entry.at, entry.detail)
                return (alarm,) if _once(self.alarms, alarm) else ()
            case entries.RefusedHere():
                refused = NodeRefused(entry.from_, entry.message, entry.code, entry.detail, entry.at)
                return (refused,) if _once(self.refusals, refused) else ()
        return ()


def _newer(kept: dict[K, D], name: K, said: D) -> bool:
    known = kept.get(name)
    if known is not None and (known == said or known.at > said.at):
        return False
    kept[name] = said
    return True


def _added(kept: dict[K, tuple[D, ...]], name: K, said: D) -> bool:
    known = kept.get(name, ())
    if said in known:
        return False
    kept[name] = tuple(sorted((*known, said), key=lambda each: each.at))
    return True


def _once(kept: list[D], said: D) -> bool:
    if said in kept:
        return False
    kept.append(said)
    return True
