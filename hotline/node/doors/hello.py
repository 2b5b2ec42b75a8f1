"""Who is there: sessions in both directions, and whose key proves what. The roster decides; nothing else here does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from typing import Final
from weakref import WeakSet

from hotline.link import Link, Network
from hotline.node.deliver.routes import Way
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.link_test import Route
from protocols.roster import Officer, Roster, Service
from protocols.session import HELLO_SECONDS, NARROW, NARROW_HELLO_SECONDS, WIDE, Identity, Session

__all__ = ["Hello", "officer_or_service"]

GOODBYE_SECONDS: Final = 1.0
"""So long a node that stops waits for the other ends to take its goodbye."""


class Hello:
    """Links that are made here and links that arrive. `welcome` gets each one that arrived and was proved. `narrow`:
    the centres that a narrow line leads to, dialled by `patient`; who comes is not known before its hello, so a node
    that has such a centre waits longer for everybody's."""

    def __init__(
        self,
        station: Station,
        network: Network,
        welcome: Callable[[Link], None],
        *,
        narrow: Collection[str] = (),
        patient: Network | None = None,
    ) -> None:
        self._narrow = frozenset(narrow)
        self._patient = patient or network
        self._seconds = NARROW_HELLO_SECONDS if narrow else HELLO_SECONDS
        self._station = station
        self._network = network
        self._welcome = welcome
        self._links: WeakSet[Link] = WeakSet()  # whoever still has a connection is held by it

    def arriving(self, certificate: bytes, *, route: Route = "address") -> Link:
        """A stranger at the listener of this route."""
        place = self._station.place
        session = Session.listen(
            {place.me},
            mode=place.mode,
            nonce=self._station.randomness(32),
            certificate=certificate,
            knows=self._knows,
            find_key=self._find_key,
            now=asyncio.get_running_loop().time(),
            seconds=self._seconds,
        )
        link = self._link(session)
        link.route = route
        self._station.supervise(self._proved(link), "hello")
        return link

    async def _proved(self, link: Link) -> None:
        try:
            await link.established()
        except Refused as refused:
            self._station.unreadable["hello"] += 1
            self._station.trace("doors", "hello_refused", code=str(refused.code))
            return
        except asyncio.CancelledError:
            link.close()  # the node stops: nobody is left behind on a link that nobody here reads
            raise
        self._welcome(link)

    async def dial(self, centre: str, way: Way) -> Link:
        """A link to another centre's node, not yet proved. Raises Refused `not_reachable`."""
        place, is_narrow = self._station.place, centre in self._narrow

        def make(certificate: bytes) -> Link:
            session = Session.dial(
                Identity(centre=place.me),
                centre,
                mode=place.mode,
                nonce=self._station.randomness(32),
                certificate=certificate,
                knows=self._knows,
                find_key=self._find_key,
                now=asyncio.get_running_loop().time(),
                profile=NARROW if is_narrow else WIDE,
                seconds=NARROW_HELLO_SECONDS if is_narrow else HELLO_SECONDS,
            )
            return self._link(session)

        link = await (self._patient if is_narrow else self._network).dial(way.where, make)
        link.route = way.kind
        return link

    def _link(self, session: Session) -> Link:
        link = Link(session, lambda wanted: self._station.committer.signer)
        self._links.add(link)
        return link

    async def gone(self) -> None:
        """Waits until the connections of all links that have ended are closed."""
        ended = [link.gone(GOODBYE_SECONDS) for link in self._links if link.lost.done()]
        await asyncio.gather(*ended)

    def _knows(self, identity: Identity) -> int:
        roster = self._station.roster
        record = roster.newest("statement", roster.party_of(identity.centre) or "")
        return record.version if record is not None else 0

    def _find_key(self, identity: Identity, key: bytes) -> bytes:
        roster, me = self._station.roster, self._station.place.me
        if identity.role is None:
            return roster.signing_key(identity.centre, key)
        person = officer_or_service(roster, me, key)
        if identity.centre != me or person.role != identity.role:
            raise Refused(Code.OFFICER_UNKNOWN, f"{identity.role} of {identity.centre}")
        return person.key


def officer_or_service(roster: Roster, centre: str, key: bytes) -> Officer | Service:
    """Whose key this is at our own centre: no key is listed twice, so it is one or the other, whatever they are called.

    Raises Refused `officer_unknown`, `key_revoked`.
    """
    try:
        return roster.officer(centre, key)
    except Refused as refused:
        if refused.code is not Code.OFFICER_UNKNOWN:
            raise
    return roster.service(centre, key)
