"""One peer: the one link to it, who dials by which route, and what is pumped out over it.

Either side may dial; of two links the one whose dialler has the smaller key id stays. One attempt at a time, with
full jitter, so that two centres that lost each other do not hammer in step. Of the routes to it (`routes`) the first
that leads there carries the link; the others are tested every hour over links that carry nothing else, and one of them
takes over at once when what is urgent stays unreceipted. What is owed is read from the record
when there is room for it: a long outage costs a row each, never memory.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from hotline.link import Link
from hotline.node.deliver import link_test
from hotline.node.deliver.anew import signed_anew
from hotline.node.deliver.owed import MOST_IN_FLIGHT, Flight, Parcel
from hotline.node.deliver.ownership import claimed, link_of, owned
from hotline.node.deliver.routes import Came, Route, Routes, Way, ways
from hotline.node.deliver.sparing import GATHER_SECONDS, Said, Together, precedence
from hotline.node.judge.events import Alarmed, Handed, HeadWanted, LinkChanged, NoticesHanded, Unreadable
from hotline.node.lapse import milliseconds
from hotline.node.record import feed
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.expiry import is_roster_stale
from protocols.frames import Have, Item
from protocols.messages.header import five_digits
from protocols.roster import Roster
from protocols.sealing import seal

__all__ = ["Peer"]

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 30.0
LIVED_SECONDS = 30.0
MOST_WAITING = 256 * 1024
HURRY_SECONDS = 4.0
FIRST_TEST_SECONDS = 600
SPARE_TEST_SECONDS = 3600
"""Each spare route, at least so often."""
NARROW_PATIENCE_SECONDS = 30
"""What went out on a narrow line may just be on its way: a session over another route would take the line from it."""
QUIET_SECONDS = 10
"""A link that is younger, or by which a receipt came since, carries what it can: after a long outage a thousand
messages are late at once, and a session that each of them began anew would let none of them through."""


WARNED_SECONDS = 3600
LAST_WORD_SECONDS = 5
"""For our own newest statement to a peer that is believed no more."""


class Peer:
    """The outgoing half of what we have with one centre."""

    def __init__(
        self,
        name: str,
        station: Station,
        dial: Callable[[str, Way], Awaitable[Link]],
        converse: Callable[[Peer, Link], asyncio.Task[None]],
        *,
        relays: Sequence[str] = (),
        folder: str = "",
    ) -> None:
        self.name = name
        self.routes, self.came = Routes(), Came()
        self._relays, self._folder = relays, folder
        self.folder_wanted, self.folder_news = asyncio.Event(), asyncio.Event()
        self._dialling = asyncio.Lock()  # one attempt at a time, of the link and of its spares
        self._changing = False
        self._took_over = False
        self.station = station
        self._dial_link = dial
        self.link: Link | None = None
        self.flight = Flight()
        self.tests: dict[bytes, int] = {}
        self.tested = asyncio.Event()
        self.tested_at: int | None = None
        self.round_trip_ms: int | None = None
        self.clock_offset_ms: int | None = None
        self.is_ready = False
        self._linked_at: float | None = None
        self._linked_before = 0.0
        self._moved_at = 0.0
        self.begun: set[bytes] = set()
        self.said = Said()
        self._together = Together()
        self._gathering: asyncio.TimerHandle | None = None
        self.answered_at: int | None = None
        self._converse = converse
        self._conversation: asyncio.Task[None] | None = None
        self.contents_wanted = asyncio.Event()
        self._wanted = asyncio.Event()
        self._draining = False
        self._warned: dict[tuple[str, str], float] = {}
        self._tried, self._looked_back = False, False
        self._hurry = asyncio.Event()
        self.parting: Link | None = None

    # -- the link --------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Keeps a link to this centre for as long as it is believed."""
        pause = FIRST_PAUSE
        while True:
            if self.link is not None and self._conversation is not None:
                began = asyncio.get_running_loop().time()
                await asyncio.wait([self.link.lost])
                await asyncio.wait([self._conversation])  # it has a commit to finish before it takes its leave
                if asyncio.get_running_loop().time() - began >= LIVED_SECONDS:
                    pause = FIRST_PAUSE
                    continue
                # A link that ends as soon as it stands is no success: two nodes must not hammer one another.
            elif not self._is_believed():
                await asyncio.sleep(LONGEST_PAUSE)
                continue
            if self.link is None and await self._try():
                continue
            if self.link is None:
                pause = min(pause * 2, LONGEST_PAUSE)
                await self._pause(FIRST_PAUSE + self._share() * pause)

    async def _pause(self, seconds: float) -> None:
        """So long, or until somebody cannot wait."""
        self._hurry.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._hurry.wait()

    def _is_believed(self) -> bool:
        try:
            self.station.roster.believed(self.name)
        except Refused:
            return False
        return True

    async def _try(self) -> bool:
        taken_over = await owned(self.station.store.fellows, self.name)
        async with self._dialling:
            for route in self._known().dialled:
                if self.link is not None or await self._dial(route):
                    break
        if self.link is None and taken_over:  # whoever had it can tell nobody that it is lost
            await self.station.committer.commit(LinkChanged(self.name, False, "", None))
        elif self.link is None and not self._looked_back:
            await self._lost_before()
        return self.link is not None

    async def _lost_before(self) -> None:
        """A node that was ended in its middle, or put back from a copy, told of a link that it never saw end."""
        self._looked_back = True
        if self.station.store.fellows is not None:
            return  # another process may have it
        told = await self.station.store.read(lambda c: feed.link_told(c, self.station.place, self.name))
        if told is not None and told["up"] and self.link is None:
            heard = told["heard_at"] or told["at"]
            await self.station.committer.commit(LinkChanged(self.name, False, "", heard))

    def _known(self) -> Routes:
        """The routes as the bulletin in force and our own settings have them now."""
        bulletin = self.station.roster.bulletin(self.name)
        addresses, relays = (bulletin.addresses, bulletin.relays) if bulletin is not None else ((), ())
        self.routes.known(ways(self.name, addresses, relays, self._relays, self._folder))
        return self.routes

    async def _dial(self, route: Route) -> bool:
        link: Link | None = None
        try:
            link = await self._dial_link(self.name, route.way)
            await link.established()
        except asyncio.CancelledError:
            if link is not None:
                link.close()
            raise
        except Refused as refused:
            self.routes.failed(route, refused.detail, self.station.clock.now())
            if not self._tried:  # said once, not at every attempt of a long outage
                self.station.trace("deliver", "unreachable", peer=self.name, code=str(refused.code), route=route.kind)
            self._tried = True
            return False
        self._tried = False
        self.routes.worked(route, self.station.clock.now())
        if not await claimed(self.station.store.fellows, self.name, link):
            link.close("second_link")  # another process of ours has taken over meanwhile
            return False
        return self.adopt(link, route.way)

    def adopt(self, link: Link, way: Way | None = None, *, takes_over: bool = False) -> bool:
        """A link is proved. Whether it is the one that stays; the other one is closed. `way`: the route of ours that it
        took, where we dialled. `takes_over`: it was a spare, and is to carry everything from now on."""
        if link.lost.done():
            return False  # it ended while it was being proved or tested, and takes nothing's place
        if self.link is not None and not self.link.lost.done():
            ours, theirs = self.link.session.dialler_key or b"", link.session.dialler_key or b""
            # Of one and the same dialler the newer: it would not call if it still had the other.
            if ours < theirs and not (takes_over and not self._took_over):
                link.close("second_link")
                return False
            self.link.close("second_link")
        self.routes.used, self._took_over = way, takes_over
        if self._conversation is not None:
            self._conversation.cancel()
        self.link, self.flight, self.is_ready = link, Flight(), False
        self._linked_before, self._linked_at = self.linked_for(), asyncio.get_running_loop().time()
        self._moved_at = self._linked_at
        self.begun, self.said, self._together = set(), Said(), Together()
        if self._gathering is not None:
            self._gathering.cancel()
            self._gathering = None
        self._conversation = self._converse(self, link)
        return True

    def answered(self) -> None:
        """It has told, and given back, all that it holds of our own line: what follows cannot be a second beginning."""
        self.is_ready = True
        self.answered_at = self.station.clock.now()

    def linked_for(self) -> float:
        """Seconds for which it has had a link since this node started, of all of its links: who leaves and comes again
        begins no new count."""
        return self._linked_before + self._this_link_for()

    def _this_link_for(self) -> float:
        return asyncio.get_running_loop().time() - self._linked_at if self._linked_at is not None else 0.0

    def left(self, link: Link) -> None:
        """The link has ended; what was in flight on it is owed again."""
        if self.link is link:
            self.link = None
            self._linked_before, self._linked_at = self.linked_for(), None
            self.tested.set()  # whoever waits for an answer waits for nothing

    async def changed(self, link: Link, *, up: bool) -> None:
        """Tells the seats that the link is up, or lost."""
        fellows = self.station.store.fellows
        elsewhere = fellows is not None and not fellows.owns(link_of(self.name))
        if not up and (self.link not in (None, link) or elsewhere):
            return  # another link took its place: nothing was lost
        heard = self.station.clock.now() - int(link.age() * 1000)
        await self.station.committer.commit(LinkChanged(self.name, up, link.route, heard))
        self.station.trace("deliver", "link_up" if up else "link_lost", peer=self.name, route=link.route)

    def records_changed(self, roster: Roster) -> None:
        """The peer learns what there is now; a peer whose key is in force no more loses its link.

        The routes that its newest bulletin names are known at once, also while a link stands.
        """
        self._known()
        link = self.link
        if link is None or link.lost.done():
            return
        try:
            roster.signing_key(self.name, link.session.other_key or b"")
        except Refused as refused:
            if refused.code is Code.NOT_PINNED:
                self._last_word(link, roster)
            else:
                link.close("key_withdrawn")
        else:
            self.names_records(link)
            self.wake()  # what waited for a newer record of theirs may go now

    def names_records(self, link: Link) -> None:
        """Says which records there are here of the two of us."""
        refs = self.station.record_refs(self.name)
        self.said.records(refs)
        link.send(Have(records=refs))

    def _last_word(self, link: Link, roster: Roster) -> None:
        """We believe the peer no more, and it believes us: why that is so may be in our own statement. An officer of
        ours whose key was stolen may have signed the pin, and then the peer must hear of it before the link ends."""
        party = roster.party_of(self.station.place.me) or ""
        found = (roster.newest("root", party), roster.newest("statement", party))
        with contextlib.suppress(Refused):
            for record in (each for each in found if each is not None):
                self.send(link, Parcel(record.kind, record.data))  # type: ignore[arg-type]
        self.parting = link
        if self._conversation is not None:
            self._conversation.cancel()  # nothing else goes out, and nothing more is read
        self.station.supervise(self._left_alone(link), f"last word to {self.name}")

    async def _left_alone(self, link: Link) -> None:
        with contextlib.suppress(TimeoutError, Refused):
            async with asyncio.timeout(LAST_WORD_SECONDS):
                await link.drained()
        link.close("key_withdrawn")

    def is_news(self, code: str, kind: str) -> bool:
        """Whether an alarm of this code about this kind of record is the first in an hour: a peer that hands in the
        same thing again and again must not drown the others."""
        if self.was_told(code, kind):
            return False
        self._warned[code, kind] = asyncio.get_running_loop().time()
        return True

    def was_told(self, code: str, kind: str) -> bool:
        """Whether it was raised within the hour."""
        last = self._warned.get((code, kind))
        return last is not None and asyncio.get_running_loop().time() - last < WARNED_SECONDS

    def stop(self) -> None:
        if self._conversation is not None:
            self._conversation.cancel()
        if self.link is not None:
            self.link.close("stopping")

    # -- the other routes --------------------------------------------------------------------------------------------

    def second_route(self) -> None:
        """Tries the next route at once, and sends there what is owed; without a link, every route, without waiting for
        the pause between attempts to pass. The folder is written to as well, where there is one."""
        self._hurry.set()
        self.folder_wanted.set()
        self.wake()
        if self.link is not None and not self._changing:
            self._changing = True
            self.station.supervise(self._change(self.link), f"second route to {self.name}")

    async def _change(self, link: Link) -> None:
        """The link in use is up, and what went out on it is not receipted: a spare takes its place, once it has carried
        a test and its echo; as long as none does, the link stays what it is."""
        # First each for a few seconds: one that does not answer must not hold up the next one.
        limits = (HURRY_SECONDS * link.patience, None)
        try:
            await asyncio.sleep(NARROW_PATIENCE_SECONDS if link.session.is_narrow else 0)
            if not await self._carries_nothing(link):
                return
            async with self._dialling:
                for limit, route in ((limit, route) for limit in limits for route in self._instead_of(link)):
                    if self.link is not link:
                        return  # it has changed by itself
                    spare = await self._within(limit, route)
                    if spare is not None:
                        self.adopt(spare, route.way, takes_over=True)
                        self.station.trace("deliver", "second_route", peer=self.name, route=route.kind)
                        return
            self.station.trace("deliver", "no_second_route", peer=self.name)
        finally:
            self._changing = False

    async def _carries_nothing(self, link: Link) -> bool:
        """Returns when something is owed that this link has had its time for; False when nothing is any more."""
        while self.link is link:
            if not await self.station.store.read(lambda c: feed.owed_count(c, self.station.place, self.name)):
                return False  # it is receipted: what its officers have not done yet no other route brings
            quiet = asyncio.get_running_loop().time() - self._moved_at
            if quiet >= QUIET_SECONDS:
                return True
            await asyncio.sleep(QUIET_SECONDS - quiet)
        return False  # it has changed by itself

    def _instead_of(self, link: Link) -> list[Route]:
        return self._known().instead_of(link.route)

    async def _within(self, seconds: float | None, route: Route) -> Link | None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                return await self._spare(route)
        return None

    async def _spare(self, route: Route) -> Link | None:
        """A link over this route that has just carried a test and its echo; None where it does not lead there."""
        link: Link | None = None
        try:
            link = await self._dial_link(self.name, route.way)
            await link.established()
            await link_test.spare(self.station, self, link)
        except asyncio.CancelledError:
            if link is not None:
                link.close()
            raise
        except Refused as refused:
            if link is not None:
                link.close("tested")
            self.routes.failed(route, refused.detail, self.station.clock.now())
            return None
        if self.routes.worked(route, self.station.clock.now()):
            self.station.trace("deliver", "route_back", peer=self.name, route=route.kind)
        return link

    @property
    def _spare_seconds(self) -> float:
        """A test of a spare costs 3 kB, ten seconds of a narrow line: there once a day."""
        is_narrow = self.link is not None and self.link.session.is_narrow
        return SPARE_TEST_SECONDS * (24 if is_narrow else 1)

    async def test_spares(self) -> None:
        """Every spare route every hour, while there is a link: without one it is said that all are lost."""
        pause = FIRST_TEST_SECONDS * (1 + self._share()) / 2
        while True:
            await asyncio.sleep(pause)
            pause = self._spare_seconds * (5 + self._share()) / 6
            for route in self._known().spare:
                await self._test_spare(route)
            await self._they_come_no_more()

    async def _test_spare(self, route: Route) -> None:
        for again in (False, True):
            if self.link is None or self.routes.used == route.way:
                return
            async with self._dialling:
                link = await self._spare(route)
            if link is not None:
                link.close("tested")
                return
            if not again:  # a node that is just starting again, a line that blinked
                await asyncio.sleep(FIRST_PAUSE + self._share() * LONGEST_PAUSE)
        if self.link is not None and self.routes.lost(route):
            await self._route_lost(f"{route.kind} {route.where} does not lead to {self.name}: {route.reason}")

    async def _they_come_no_more(self) -> None:
        """Of our own routes, those by which it used to come: it tests them as we test its own."""
        if self.link is None:
            return
        now = self.station.clock.now()
        if self.link.session.side == "listener":
            self.came.came(self.link.route, now)
        for kind in self.came.missing(now - int(self._this_link_for() * 1000), int(self._spare_seconds * 1000), now):
            await self._route_lost(f"{self.name} comes by our {kind} no more")

    async def _route_lost(self, detail: str) -> None:
        self.station.trace("deliver", "route_lost", peer=self.name)
        await self.station.committer.commit(Alarmed("route_lost", self.name, None, detail))

    def _share(self) -> float:
        return int.from_bytes(self.station.randomness(4), "big") / 2**32

    # -- out ---------------------------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Something may be owed now."""
        self._wanted.set()
        self.folder_news.set()
        self.contents_wanted.set()

    async def pump(self, link: Link) -> None:
        """Sends what is owed, most urgent first, as long as the link lives."""
        while True:
            while await self._some(link):
                pass
            await self._wanted.wait()

    async def _woken_when_drained(self, link: Link) -> None:
        try:
            await link.drained()
        finally:
            self._draining = False
        self.wake()

    async def _some(self, link: Link) -> bool:
        """What is owed now, as far as there is room for it."""
        self._wanted.clear()
        committer, place = self.station.committer, self.station.place
        notices = await self.station.store.read(lambda c: feed.owed_notices(c, place, self.name))
        for hashed, data in notices:
            self.send(link, Parcel("notice", await signed_anew("notice", data, self.station), notice=hashed))
        if notices:
            await committer.commit(NoticesHanded(tuple(hashed for hashed, _ in notices)))
        await self.begins(link)
        in_flight = set(self.flight.releases)
        self.flight.receipted(await self.station.store.read(lambda c: feed.still_owed(c, place, in_flight)))
        if len(self.flight.releases) < len(in_flight):
            self._moved_at = asyncio.get_running_loop().time()
        in_flight = set(self.flight.releases)
        # A FLASH has a place of its own: neither a full window nor a slow line of routine keeps it waiting.
        room = self.flight.room if link.session.waiting < MOST_WAITING else 0
        # What was released before their records ran out, or for others too, waits for their newer ones.
        stale = is_roster_stale(self.station.roster, self.name, self.station.clock.now())
        fresh = await self.station.store.read(
            lambda c: [
                *feed.owed_envelopes(c, place, self.name, but=in_flight, most=MOST_IN_FLIGHT, urgent=True, stale=stale),
                *feed.owed_envelopes(c, place, self.name, but=in_flight, most=room, urgent=False, stale=stale),
            ]
        )
        for each in fresh:
            self._hand(link, each)
        if link.session.waiting and not self._draining:
            self._draining = True
            self.station.supervise(self._woken_when_drained(link), f"drain {self.name}")
        await asyncio.gather(
            *(committer.commit(Handed(each.release, each.message, self.name, link.route)) for each in fresh)
        )
        return bool(notices or fresh)

    async def begins(self, link: Link) -> None:
        """The records by which our line began, where this link has not carried them yet: before anything in them."""
        place = self.station.place
        for record in await self.station.store.read(lambda c: feed.epoch_records(c, place, self.name)):
            if record not in self.begun:
                self.begun.add(record)
                self.send(link, Parcel("epoch", await signed_anew("epoch", record, self.station)))

    def _hand(self, link: Link, owed: feed.Owed) -> None:
        began = asyncio.get_running_loop().time()
        self.send(link, Parcel("envelope", owed.data, owed.precedence, owed.release, owed.message))
        self.station.trace(
            "deliver",
            "sealed",
            message=five_digits(owed.message),
            to=self.name,
            number=owed.number,
            ms=milliseconds(began),
        )

    def send(self, link: Link, parcel: Parcel) -> None:
        """Seals for the peer's newest sealing key and sends.

        Raises Refused `record_needed` without a bulletin, `not_reachable` on a link that is the peer's no more: what
        went out there must not count as on its way here.
        """
        if link is not self.link:
            raise Refused(Code.NOT_REACHABLE, "another link took its place")
        if not link.session.is_narrow:
            self._seal(link, parcel, parcel.precedence)
            return
        if parcel.kind == "head":
            self.said.heads([parcel])  # an answer too: what it says need not be said again by the hour
        order = precedence(parcel, begun=self.is_ready)
        if not self._together.add(parcel, order):
            self.put_together(link)  # an epoch's record before what is in it
            self._seal(link, parcel, order)
        elif self._gathering is None:
            loop = asyncio.get_running_loop()
            self._gathering = loop.call_later(GATHER_SECONDS, self._gathered, link)

    def put_together(self, link: Link) -> None:
        """Sends what waits for company on a narrow line: before something that is to come after it."""
        if self._gathering is not None:
            self._gathering.cancel()
            self._gathering = None
        for order, parcel in self._together.take():
            self._seal(link, parcel, order)

    def _gathered(self, link: Link) -> None:
        if link is self.link and not link.lost.done():
            with contextlib.suppress(Refused):  # their key fell in this moment: the session begins with all of it again
                self.put_together(link)

    def _seal(self, link: Link, parcel: Parcel, order: int) -> None:
        bulletin = self.station.roster.bulletin(self.name)
        if bulletin is None:
            raise Refused(Code.RECORD_NEEDED, f"no bulletin of {self.name}: its sealing key is not known")
        place = self.station.place
        sealed = seal(
            parcel.kind, parcel.content, mode=place.mode, from_=place.me, to=self.name, public=bulletin.sealing[-1],
            narrow=link.session.is_narrow,
        )  # fmt: skip
        link.send(Item(n=self.flight.number(parcel), sealed=sealed), order)

    async def resumed(self, link: Link, epoch: int, mark: int) -> None:
        """The peer says how far it has our line: voids above that are told again, the rest is owed and follows."""
        place = self.station.place
        for void in await self.station.store.read(lambda c: feed.voids(c, place, self.name, epoch, mark)):
            self.send(link, Parcel("void", void))
        self.wake()

    async def heads(self) -> list[Parcel]:
        """Our signatures under both lines as they stand here: at each session's start, and in every link test.

        After them the last heads that both have signed: a peer that went back meets its own signature there.
        """
        committer, place, me = self.station.committer, self.station.place, self.station.place.me
        common = await self.station.store.read(lambda c: feed.common_heads(c, place, self.name))
        answers = [
            await committer.commit(HeadWanted(me, self.name, opens=self.is_ready)),
            await committer.commit(HeadWanted(self.name, me)),
        ]
        own = [head for answer in answers if isinstance(head := answer.get("head"), bytes)]
        again = [await signed_anew("head", head, self.station) for head in common]
        found = [Parcel("head", head) for head in (*own, *again)]
        fresh = self.said.heads(found)
        return fresh if self.link is not None and self.link.session.is_narrow else found

    async def not_opened(self, link: Link, n: int) -> None:
        """The peer could not read item `n`: sealed once more, then given up with a void."""
        parcel, may_again = self.flight.unreadable(n)
        if parcel is None:
            return
        self.station.trace("deliver", "unreadable_there", peer=self.name, kind=parcel.kind, again=not may_again)
        if may_again:
            self.send(link, replace(parcel, again=True))
        elif parcel.release is not None:
            answer = await self.station.committer.commit(Unreadable(self.name, parcel.release))
            void = answer.get("void")
            if isinstance(void, bytes):
                self.send(link, Parcel("void", void))
