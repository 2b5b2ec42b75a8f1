"""Everybody that we keep a link to: one peer for each other centre that is believed."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping, Sequence
from typing import Any

from hotline.link import Link
from hotline.node.deliver import link_test
from hotline.node.deliver.ownership import claimed
from hotline.node.deliver.peer import Peer
from hotline.node.deliver.routes import Way
from hotline.node.station import Station
from protocols.errors import Code, Refused

__all__ = ["Peers"]

BEGINNING_SECONDS = 20
MOST_BEGINNING = 4
"""Links of one centre that have not said yet what they are for: one a route, and one that takes over."""


class Peers:
    """`dial` makes a link, `converse` talks on one that is proved."""

    def __init__(
        self,
        station: Station,
        dial: Callable[[str, Way], Awaitable[Link]],
        converse: Callable[[Peer, Link], asyncio.Task[None]],
        *,
        relays: Sequence[str] = (),
        folders: Mapping[str, str] | None = None,
        serve_folder: Callable[[Peer, str], Coroutine[Any, Any, None]] | None = None,
    ) -> None:
        self._station = station
        self._dial = dial
        self._converse = converse
        self._relays, self._folders, self._serve_folder = relays, folders or {}, serve_folder
        self._peers: dict[str, Peer] = {}
        self._beginning: Counter[str] = Counter()
        station.committer.on_commit(self._owed)

    def __iter__(self) -> Iterator[Peer]:
        return iter(sorted(self._peers.values(), key=lambda peer: peer.name))

    def __len__(self) -> int:
        return len(self._peers)

    def _owed(self, names: frozenset[str]) -> None:
        for name in sorted(names & self._peers.keys()):
            self._peers[name].wake()

    def adopt(self, link: Link) -> None:
        """A link that arrived from another centre and is proved."""
        peer = self._peers.get(link.identity.centre)
        if peer is None or self._beginning[peer.name] >= MOST_BEGINNING:
            link.close()
        else:
            self._beginning[peer.name] += 1
            self._station.supervise(self._begins(peer, link), f"beginning with {peer.name}")

    async def _begins(self, peer: Peer, link: Link) -> None:
        """What it begins with says what it is for: to be the link in use, or to try a route that stands by."""
        how: link_test.Beginning | None = None
        try:
            async with asyncio.timeout(BEGINNING_SECONDS * link.patience):
                how = await link_test.stands_by(self._station, peer, link)
        except (Refused, TimeoutError, StopAsyncIteration):
            pass
        except asyncio.CancelledError:
            link.close()
            raise
        finally:
            self._beginning[peer.name] -= 1
        if how is None or self._station.stopping:
            link.close("tested")
        elif await claimed(self._station.store.fellows, peer.name, link):
            peer.adopt(link, takes_over=how == "spare")
        else:
            link.close("second_link")

    def roster_changed(self) -> None:
        """The linked ones learn which records there are now; whoever is believed now gets a peer."""
        roster, me = self._station.roster, self._station.place.me
        for peer in self._peers.values():
            peer.records_changed(roster)
        for party, held in roster.parties.items():
            if held.statement is None or not roster.is_believed(party):
                continue
            for centre in held.statement[0].centres:
                if centre.name != me and centre.name not in self._peers:
                    peer = Peer(
                        centre.name, self._station, self._dial, self._converse,
                        relays=self._relays, folder=self._folders.get(centre.name, ""),
                    )  # fmt: skip
                    self._peers[centre.name] = peer
                    self._station.keep(peer.run(), f"dialling {centre.name}")
                    self._station.keep(peer.test_spares(), f"routes to {centre.name}")
                    self._serve(peer)

    def _serve(self, peer: Peer) -> None:
        path, serve = self._folders.get(peer.name), self._serve_folder
        if path and serve:
            self._station.duty(lambda: serve(peer, path), f"folder of {peer.name}")

    async def test(self, name: str) -> Peer:
        """A link test now. Raises Refused `unknown_centre`, `not_reachable`."""
        peer = self._peers.get(name)
        if peer is None:
            raise Refused(Code.UNKNOWN_CENTRE, f"no link to {name}")
        link = peer.link
        if link is None:
            raise Refused(Code.NOT_REACHABLE, f"the link with {name} is down")
        peer.tested.clear()
        await link_test.test(self._station, peer, link)
        try:
            async with asyncio.timeout(link_test.ANSWER_SECONDS * link.patience):
                await peer.tested.wait()
        except TimeoutError:
            raise Refused(Code.NOT_REACHABLE, f"{name} did not answer the link test") from None
        if peer.link is not link:
            raise Refused(Code.NOT_REACHABLE, f"the link with {name} ended during the test")
        return peer

    def second_route(self, name: str) -> None:
        """Has the peer try another way to this centre at once, and send there what is owed: the rung of a FLASH that
        nobody has receipted. Returns at once; nothing for a centre that no link is kept to."""
        peer = self._peers.get(name)
        if peer is not None:
            peer.second_route()

    def stop(self) -> None:
        for peer in self._peers.values():
            peer.stop()
