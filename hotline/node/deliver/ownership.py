"""Which process of this centre has the link with another one: one at a time, and never none for long.

Whoever owns a link dials. A link that comes to another process is as good as one that was dialled: that process asks
the owner to let go, which it does by the rule that holds for two links (the one whose dialler has the smaller key id
stays). What concerns a link is asked of whoever has it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from hotline.link import Link
from hotline.node.record.store import Fellow, Fellows

if TYPE_CHECKING:
    from hotline.node.deliver.peer import Peer
    from hotline.node.deliver.peers import Peers

__all__ = ["Ownership", "claimed", "link_of", "owned"]

LOOK_SECONDS = 1.0
GIVEN_UP_LOOKS = 5
TEST_SECONDS = 8.0


def link_of(centre: str) -> str:
    """What is owned, by its name."""
    return f"link {centre}"


async def owned(fellows: Fellows | None, centre: str) -> bool:
    """Waits until this process is the one that keeps a link to this centre. Whether it was not before."""
    if fellows is None or fellows.owns(link_of(centre)):
        return False
    await fellows.own(link_of(centre))
    return True


async def claimed(fellows: Fellows | None, centre: str, link: Link) -> bool:
    """A link has come to this process. Whether it may be the one in use."""
    return fellows is None or await fellows.claim(link_of(centre), link.session.dialler_key or b"")


class Ownership:
    """One process's links, as the others are told of them and may ask of them."""

    def __init__(self, fellows: Fellows, peers: Peers) -> None:
        self._fellows, self._peers = fellows, peers
        self._without: dict[str, int] = {}
        self.testing: Callable[[str], None] = lambda centre: None

    async def run(self) -> None:
        """Until it is cancelled. A link that another process has taken meanwhile is closed: its far end has two."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            for peer in self._peers:
                if not _is_linked(peer) or self._fellows.owns(link_of(peer.name)):
                    self._without.pop(peer.name, None)
                    continue
                self._without[peer.name] = self._without.get(peer.name, 0) + 1
                if self._without[peer.name] >= GIVEN_UP_LOOKS and peer.link is not None:
                    peer.link.close("second_link")

    def asked(self, what: str, whom: str, detail: bytes) -> bool:
        """Another process claims a link (`claim`), or asks for something that only its owner can do."""
        if what == "claim":
            peer = next((each for each in self._peers if link_of(each.name) == whom), None)
            return peer is not None and self._lets_go(peer, detail)
        if not self._fellows.owns(link_of(whom)):
            return False
        if what == "second_route":
            self._peers.second_route(whom)
        elif what == "test":
            self.testing(whom)
        return True

    def _lets_go(self, peer: Peer, dialler: bytes) -> bool:
        if not _is_linked(peer) or peer.link is None:
            return True
        if (peer.link.session.dialler_key or b"") < dialler:
            return False
        peer.link.close("second_link")
        return True

    async def tested(self, centre: str, status: Callable[[], Fellow | None]) -> Fellow | None:
        """Has the process that has the link test it; what that says of itself then, None where nothing came of it."""
        before = _tests_of(status(), centre)
        await self._fellows.ask("test", centre)
        with suppress(TimeoutError):
            async with asyncio.timeout(TEST_SECONDS):
                while (found := status()) is not None and _tests_of(found, centre) == before:
                    await self._fellows.beat()
                return found
        return None


def _is_linked(peer: Peer) -> bool:
    return peer.link is not None and not peer.link.lost.done()


def _tests_of(fellow: Fellow | None, centre: str) -> object:
    links = fellow.links if fellow is not None else ()
    return next((each.get("tests") for each in links if each["peer"] == centre), None)
