"""One peer: the one link to it, who dials, and what is pumped out over it.

Either side may dial; of two links the one whose dialler has the smaller key id stays. One attempt at a time, with
full jitter, so that two centres that lost each other do not hammer in step. What is owed is read from the record
when there is room for it: a long outage costs a row each, never memory.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from hotline.link import Link
from hotline.node.deliver.anew import signed_anew
from hotline.node.deliver.owed import MOST_IN_FLIGHT, Flight, Parcel
from hotline.node.judge.events import Handed, HeadWanted, LinkChanged, NoticesHanded, Unreadable
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


WARNED_SECONDS = 3600
LAST_WORD_SECONDS = 5
"""For our own newest statement to a peer that is believed no more."""


class Peer:
    """The outgoing half of what we have with one centre."""

    def __init__(
        self,
        name: str,
        station: Station,
        dial: Callable[[str, str], Awaitable[Link]],
        converse: Callable[[Peer, Link], asyncio.Task[None]],
    ) -> None:
        self.name = name
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
        self.begun: set[bytes] = set()
        self.answered_at: int | None = None
        self._converse = converse
        self._conversation: asyncio.Task[None] | None = None
        self.contents_wanted = asyncio.Event()
        self._wanted = asyncio.Event()
        self._draining = False
        self._warned: dict[tuple[str, str], float] = {}
        self._tried = False

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
                share = int.from_bytes(self.station.randomness(4), "big") / 2**32
                await asyncio.sleep(FIRST_PAUSE + share * pause)

    def _is_believed(self) -> bool:
        try:
            self.station.roster.believed(self.name)
        except Refused:
            return False
        return True

    async def _try(self) -> bool:
        for address in self._addresses():
            if await self._dial(address):
                return True
        return self.link is not None

    def _addresses(self) -> Sequence[str]:
        bulletin = self.station.roster.bulletin(self.name)
        return bulletin.addresses if bulletin is not None else ()

    async def _dial(self, address: str) -> bool:
        link: Link | None = None
        try:
            link = await self._dial_link(self.name, address)
            await link.established()
        except asyncio.CancelledError:
            if link is not None:
                link.close()
            raise
        except Refused as refused:
            if not self._tried:  # said once, not at every attempt of a long outage
                self.station.trace("deliver", "unreachable", peer=self.name, code=str(refused.code))
            self._tried = True
            return False
        self._tried = False
        return self.adopt(link)

    def adopt(self, link: Link) -> bool:
        """A link is proved. Whether it is the one that stays; the other one is closed."""
        if self.link is not None and not self.link.lost.done():
            ours, theirs = self.link.session.dialler_key or b"", link.session.dialler_key or b""
            if ours < theirs:  # of one and the same dialler the newer: it would not call if it still had the other
                link.close("second_link")
                return False
            self.link.close("second_link")
        if self._conversation is not None:
            self._conversation.cancel()
        self.link, self.flight, self.is_ready = link, Flight(), False
        self._linked_before, self._linked_at = self.linked_for(), asyncio.get_running_loop().time()
        self.begun = set()
        self._conversation = self._converse(self, link)
        return True

    def answered(self) -> None:
        """It has told, and given back, all that it holds of our own line: what follows cannot be a second beginning."""
        self.is_ready = True
        self.answered_at = self.station.clock.now()

    def linked_for(self) -> float:
        """Seconds for which it has had a link since this node started, of all of its links: who leaves and comes again
        begins no new count."""
        this = asyncio.get_running_loop().time() - self._linked_at if self._linked_at is not None else 0.0
        return self._linked_before + this

    def left(self, link: Link) -> None:
        """The link has ended; what was in flight on it is owed again."""
        if self.link is link:
            self.link = None
            self._linked_before, self._linked_at = self.linked_for(), None
            self.tested.set()  # whoever waits for an answer waits for nothing

    async def changed(self, link: Link, *, up: bool) -> None:
        """Tells the seats that the link is up, or lost."""
        if not up and self.link not in (None, link):
            return  # another link took its place: nothing was lost
        heard = self.station.clock.now() - int(link.age() * 1000)
        await self.station.committer.commit(LinkChanged(self.name, up, "address", heard))
        self.station.trace("deliver", "link_up" if up else "link_lost", peer=self.name)

    def records_changed(self, roster: Roster) -> None:
        """The peer learns what there is now; a peer whose key is in force no more loses its link."""
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
            link.send(Have(records=self.station.record_refs(self.name)))
            self.wake()  # what waited for a newer record of theirs may go now

    def _last_word(self, link: Link, roster: Roster) -> None:
        """We believe the peer no more, and it believes us: why that is so may be in our own statement. An officer of
        ours whose key was stolen may have signed the pin, and then the peer must hear of it before the link ends."""
        party = roster.party_of(self.station.place.me) or ""
        found = (roster.newest("root", party), roster.newest("statement", party))
        with contextlib.suppress(Refused):
            for record in (each for each in found if each is not None):
                self.send(link, Parcel(record.kind, record.data))  # type: ignore[arg-type]
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

    # -- out ---------------------------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Something may be owed now."""
        self._wanted.set()
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
            *(committer.commit(Handed(each.release, each.message, self.name, "address")) for each in fresh)
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
        bulletin = self.station.roster.bulletin(self.name)
        if bulletin is None:
            raise Refused(Code.RECORD_NEEDED, f"no bulletin of {self.name}: its sealing key is not known")
        place = self.station.place
        sealed = seal(
            parcel.kind, parcel.content, mode=place.mode, from_=place.me, to=self.name, public=bulletin.sealing[-1]
        )
        link.send(Item(n=self.flight.number(parcel), sealed=sealed), parcel.precedence)

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
        return [Parcel("head", head) for head in (*own, *again)]

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
