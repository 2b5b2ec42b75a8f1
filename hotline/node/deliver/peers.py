"""Everybody that we keep a link to: one peer for each other centre that is believed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator

from hotline.link import Link
from hotline.node.deliver import link_test
from hotline.node.deliver.peer import Peer
from hotline.node.station import Station
from protocols.errors import Code, Refused

__all__ = ["Peers"]


class Peers:
    """`dial` makes a link, `converse` talks on one that is proved."""

    def __init__(
        self,
        station: Station,
        dial: Callable[[str, str], Awaitable[Link]],
        converse: Callable[[Peer, Link], asyncio.Task[None]],
    ) -> None:
        self._station = station
        self._dial = dial
        self._converse = converse
        self._peers: dict[str, Peer] = {}
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
        if peer is None:
            link.close()
        else:
            peer.adopt(link)

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
                    peer = Peer(centre.name, self._station, self._dial, self._converse)
                    self._peers[centre.name] = peer
                    self._station.supervise(peer.run(), f"dialling {centre.name}")

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
            async with asyncio.timeout(link_test.ANSWER_SECONDS):
                await peer.tested.wait()
        except TimeoutError:
            raise Refused(Code.NOT_REACHABLE, f"{name} did not answer the link test") from None
        if peer.link is not link:
            raise Refused(Code.NOT_REACHABLE, f"the link with {name} ended during the test")
        return peer

    def stop(self) -> None:
        for peer in self._peers.values():
            peer.stop()
