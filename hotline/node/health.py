"""How a node is: what its own seats are told (NODE SAYS), and the little that anybody may ask."""

from __future__ import annotations

from typing import Any

import hotline
from hotline.node.deliver.peer import Peer
from hotline.node.deliver.peers import Peers
from hotline.node.record import feed
from hotline.node.station import Station

__all__ = ["health", "link_status", "status"]


def health(station: Station, peers: Peers) -> dict[str, Any]:
    """For supervisors: it names no peer and no message."""
    disk = station.committer.room.state
    return {
        "status": "ok" if station.is_well and disk != "shut" else "failed",
        "disk": disk,
        "mode": station.place.mode,
        "version": hotline.__version__,
        "links": {"believed": len(peers), "up": sum(peer.link is not None for peer in peers)},
    }


async def status(station: Station, peers: Peers, seats: list[str], services: list[str]) -> dict[str, object]:
    """For our own officers and services. Times in milliseconds UTC by the node's clock."""
    place, roster, now = station.place, station.roster, station.clock.now()

    def read(c: Any) -> tuple[int, int, dict[str, int], dict[str, int | None]]:
        owed = {peer.name: feed.owed_count(c, place, peer.name) for peer in peers}
        down = [peer.name for peer in peers if peer.link is None]
        heard = {name: (feed.link_told(c, place, name) or {}).get("heard_at") for name in down}
        return feed.head(c, place), feed.journal_size(c, place), owed, heard

    head, entries, owed, heard = await station.store.read(read)
    centres = (place.me, *(peer.name for peer in peers))
    return {
        "now": now,
        "head": head,
        "journal": {"size": entries},
        "links": [link_status(peer, owed[peer.name], now, heard.get(peer.name)) for peer in peers],
        "seats": sorted(seats),
        "services": sorted(services),
        "stale": [[centre, kind] for centre in centres for kind in roster.stale(centre, now)],
        "unreadable": dict(station.unreadable),
    }


def link_status(peer: Peer, owed: int, now: int, heard_before: int | None = None) -> dict[str, object]:
    """One link: whether it is up, since when nothing was heard, what is owed, what the last test said.

    `heard_before`: when it was heard last, as the record has it, for one that is not up.
    """
    link = peer.link
    return {
        "peer": peer.name,
        "up": link is not None and not link.lost.done(),
        "heard_at": now - int(link.age() * 1000) if link is not None else heard_before,
        "route": link.route if link is not None else "",
        "routes": [
            {
                "kind": route.kind,
                "where": route.where,
                "in_use": link is not None and route.way == peer.routes.used,
                "tested_at": route.tested_at,
                "failed_since": route.failed_since,
                "reason": route.reason,
            }
            for route in peer.routes.all
        ],
        "owed": owed,
        "tested_at": peer.tested_at,
        "round_trip_ms": peer.round_trip_ms,
        "clock_offset_ms": peer.clock_offset_ms,
    }
