"""Several processes of one centre on one database: what each says of itself, and what it knows of the others.

Every process takes links and seats, and each commits. One owns a link and one has the duties (timers, pages, the
bulletin) at a time; when it dies another has them within seconds. A seat is told of the centre, whichever process it
is signed on at: of links and seats at the others too.
"""

from __future__ import annotations

import asyncio
import socket
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from hotline.node.deliver.ownership import Ownership, link_of
from hotline.node.deliver.peers import Peers
from hotline.node.health import link_status
from hotline.node.record.store import Fellow, Fellows
from hotline.node.station import Station
from protocols.errors import Code, Refused

__all__ = ["MOST_ADDRESSES", "Processes"]

MOST_ADDRESSES = 4
"""As many as a bulletin names."""
SEEN_SECONDS = 10.0
NAME_LIMIT = 80


class Processes:
    """This one among the others. Where there can be no others (`fellows` None) all of it is about this one."""

    def __init__(
        self, station: Station, peers: Peers, roles: Callable[[], list[str]], listen: str, addresses: Sequence[str]
    ) -> None:
        self._station, self._peers, self._roles = station, peers, roles
        self._addresses = tuple(addresses)
        self._tests_made: Counter[str] = Counter()
        self._name = f"{listen} {socket.gethostname()}"[:NAME_LIMIT]
        self._fellows: Fellows | None = station.store.fellows
        self._ownership = Ownership(self._fellows, peers) if self._fellows is not None else None
        if self._ownership is not None:
            self._ownership.testing = self._tests

    async def start(self) -> None:
        """Before anything else is done that the others might do too."""
        fellows, station = self._fellows, self._station
        if fellows is None or self._ownership is None:
            return
        fellows.tells(self._name, self._state, self._ownership.asked)
        station.keep(fellows.run(), "other processes")
        station.keep(station.committer.follow(fellows), "news of other processes")
        station.keep(self._ownership.run(), "ownership of links")
        with suppress(TimeoutError):
            async with asyncio.timeout(SEEN_SECONDS):
                await fellows.beat()

    def _state(self) -> Fellow:
        now = self._station.clock.now()
        links = tuple(
            link_status(peer, 0, now)
            | {
                "answered": peer.answered_at is not None,
                "linked_for": peer.linked_for(),
                "tests": self._tests_made[peer.name],
            }
            for peer in self._peers
            if peer.link is not None or peer.answered_at is not None
        )
        return Fellow(self._name, self._addresses, tuple(self._roles()), links)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where this centre is reached: at any of its processes."""
        if self._fellows is None:
            return self._addresses
        found = dict.fromkeys((*self._fellows.addresses, *self._addresses))
        return tuple(found)[:MOST_ADDRESSES]

    def roles(self) -> list[str]:
        """The officers who are at a seat now, of any process."""
        others = self._fellows.others if self._fellows is not None else ()
        return [*self._roles(), *(role for each in others for role in each.roles)]

    def told(self, status: dict[str, object]) -> dict[str, object]:
        """What a seat is told of the node, with what the others say of the links that they have."""
        if self._fellows is None:
            return status
        elsewhere = {str(link["peer"]): link for each in self._fellows.others for link in each.links if link["up"]}

        def seen(link: Mapping[str, object]) -> Mapping[str, object]:
            other = elsewhere.get(str(link["peer"]))
            if link["up"] or other is None:
                return link
            return {name: link["owed"] if name == "owed" else other.get(name, value) for name, value in link.items()}

        links = status["links"]
        assert isinstance(links, list)
        return status | {"links": [seen(link) for link in links], "seats": sorted(self.roles())}

    # -- a link's test -----------------------------------------------------------------------------------------------

    async def test(self, name: str) -> dict[str, object]:
        """A link test now, by whichever process has the link. Raises Refused `unknown_centre`, `not_reachable`."""
        fellow = self._having(name)
        if self._ownership is None or fellow is None:
            return link_status(await self._peers.test(name), 0, self._station.clock.now())
        found = await self._ownership.tested(name, lambda: self._having(name))
        link = next((each for each in (found.links if found else ()) if each["peer"] == name), None)
        if link is None:
            raise Refused(Code.NOT_REACHABLE, f"{name} did not answer the link test")
        return dict(link)

    def second_route(self, name: str) -> None:
        """Has another way to this centre tried by whichever process has its link."""
        if self._fellows is None or self._fellows.owns(link_of(name)):
            self._peers.second_route(name)
        else:
            self._station.supervise(self._fellows.ask("second_route", name), f"second route to {name}")

    def _having(self, name: str) -> Fellow | None:
        """The other process that has the link with this centre."""
        others = self._fellows.others if self._fellows is not None else ()
        return next((each for each in others for link in each.links if link["peer"] == name and link["up"]), None)

    def _tests(self, name: str) -> None:
        self._station.supervise(self._tested(name), f"link test of {name}")

    async def _tested(self, name: str) -> None:
        with suppress(Refused):
            await self._peers.test(name)
        self._tests_made[name] += 1
