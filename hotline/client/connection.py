"""A seat's connection to its node: dialled, proved, greeted, followed, and dialled again when it is lost.

One try at a time, after a wait drawn from zero to a limit that doubles (full jitter): two hundred seats that lose one
node do not come back in one second. What the node has from before is followed from the last position that is here.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, Protocol

from hotline.client.answers import History, Opened, Recorded, read_answer
from hotline.client.board import Board
from hotline.client.calls import CALL_SECONDS, Calls
from hotline.client.changes import CaughtUp, Change, Connected, Disconnected, RosterChanged
from hotline.client.clock import Clock
from hotline.client.compose import Chance
from hotline.client.profile import Profile
from hotline.link import Link, Network
from protocols.errors import Code, Refused
from protocols.frames import Entry
from protocols.keys import Signer
from protocols.roster import Officer, Roster, Service
from protocols.session import Identity, Session
from protocols.wire import encode

__all__ = ["Ask", "Connection", "Follower"]

GOODBYE_SECONDS: Final = 1.0
"""So long whoever signs off waits for the node to take the goodbye."""

FIRST_WAIT: Final = 0.5
LONGEST_WAIT: Final = 30.0
STEADY: Final = 20.0
"""Seconds after which a link counts as having held: the waits begin small again."""

_GOODBYES: Final = {
    "stopping": "the node is being stopped",
    "second_link": "the node closed this link for another one of this officer",
    "signed_off": "the node signed us off",
    "key_withdrawn": "this officer's key was withdrawn",
}


Ask = Callable[[str, Mapping[str, Any]], Awaitable[Any]]
"""Calls the node: a verb and its arguments, and what it returns."""


class Follower(Protocol):
    """Who wants the log itself, entry by entry, and not only what it changed: a program, which remembers its place."""

    async def greeted(self, ask: Ask, opened: Opened, other_log: bool) -> int:
        """After which position to follow. `other_log`: the node went back to another log than we followed."""

    def heard(self, entry: Entry, changes: tuple[Change, ...]) -> None:
        """An entry in its place in the log."""

    def ahead(self, position: int, changes: tuple[Change, ...]) -> None:
        """What an entry changed that was read ahead of its place."""


class Connection:
    """`run` keeps it up for ever; `ask` calls the node, or says at once that it is not there.

    `greeted` is done after the first try: with the node's answer, or with the Refused that it ended in.
    `opened` is the node's newest answer, `why` the reason for which it is not there. `listed` looks our own key up in
    the roster: an officer's; of a program `Roster.service`. `follower` hears every entry.
    """

    def __init__(
        self,
        profile: Profile,
        signer: Signer,
        network: Network,
        clock: Clock,
        board: Board,
        *,
        chance: Chance,
        changed: Callable[[Change], None],
        welcomed: Callable[[], Awaitable[None]],
        seconds: float = CALL_SECONDS,
        listed: Callable[[Roster, str, bytes], Officer | Service] = Roster.officer,
        follower: Follower | None = None,
    ) -> None:
        self.greeted: asyncio.Future[Opened] = asyncio.get_running_loop().create_future()
        self.opened: Opened | None = None
        self.why = Refused(Code.NOT_REACHABLE, f"{profile.address} was not tried yet")
        self._profile, self._signer, self._network, self._clock, self._board = profile, signer, network, clock, board
        self._chance, self._changed, self._welcomed, self._seconds = chance, changed, welcomed, seconds
        self._listed, self._follower = listed, follower
        self.greeted.add_done_callback(lambda _: self.refused)  # looked at, whoever waits for it or does not
        self._calls: Calls | None = None
        self._caught_up = False
        self._remembered = profile.records.read()
        self._last = (0, b"")  # position and digest of the newest entry of the node's log that was heard

    @property
    def link(self) -> Link | None:
        """The link while the node is there."""
        return self._calls.link if self._calls else None

    @property
    def refused(self) -> Refused | None:
        """What the first try ended in, if it failed."""
        failure = self.greeted.exception() if self.greeted.done() else None
        return failure if isinstance(failure, Refused) else None

    @property
    def caught_up(self) -> bool:
        """Whether everything that the node had when we connected is on the board."""
        return self._caught_up

    @property
    def last(self) -> tuple[int, bytes]:
        """Position and mark (SHA-256) of the newest entry of the node's log that was heard here."""
        return self._last

    async def ask(self, verb: str, args: Mapping[str, Any], precedence: int = 0) -> Any:
        """Raises Refused: the node's refusal, or `not_reachable`."""
        if self._calls is None:
            raise Refused(Code.NOT_REACHABLE, self.why.detail or self._profile.address)
        return await self._calls.ask(verb, args, precedence)

    async def run(self) -> None:
        """Until it is cancelled."""
        tries = 0
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            try:
                await self._visit()
            except Refused as refused:
                self.why = refused
            self._calls, self._caught_up = None, False
            if not self.greeted.done():
                self.greeted.set_exception(self.why)
            tries = 1 if loop.time() - began > STEADY else tries + 1
            limit = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(tries, 10))
            wait = limit * int.from_bytes(self._chance(4), "big") / 2**32
            self._changed(Disconnected(self.why.code, self.why.detail, tries, wait))
            await asyncio.sleep(wait)

    async def _visit(self) -> None:
        """One link from its first byte to its end, which is always a Refused."""
        link = await self._dialled()
        try:
            await _proved(link)
            calls = Calls(link, self._heard, seconds=self._seconds)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(calls.read(), name="frames from the node")
                await self._greet(calls)
        except BaseExceptionGroup as group:
            refused, others = group.split(Refused)
            if others is not None or refused is None:
                raise
            raise _first(refused) from None
        finally:
            link.close("signed_off")
            await link.gone(GOODBYE_SECONDS)
        closed = link.lost.result()
        raise Refused(closed.code or Code.NOT_REACHABLE, _GOODBYES.get(closed.detail, closed.detail))

    async def _dialled(self) -> Link:
        """Where the profile says; and where nobody is there, at another process of our own centre, as its bulletin
        says. Whoever answers proves in the hello that it is our centre's. Raises Refused as the first one tried."""
        bulletin = self._board.roster.bulletin(self._profile.centre)
        others = bulletin.addresses if bulletin is not None else ()
        failed: Refused | None = None
        for address in dict.fromkeys((self._profile.address, *others)):
            try:
                return await self._network.dial(address, self._make)
            except Refused as refused:
                failed = failed or refused
        assert failed is not None
        raise failed

    def _make(self, certificate: bytes) -> Link:
        session = Session.dial(
            Identity(centre=self._profile.centre, role=self._profile.role),
            self._profile.centre,
            mode=self._profile.mode,
            nonce=self._chance(32),
            certificate=certificate,
            knows=self._knows,
            find_key=lambda who, key: self._board.roster.signing_key(who.centre, key),
            now=asyncio.get_running_loop().time(),
        )
        return Link(session, lambda wanted: self._signer)

    def _knows(self, who: Identity) -> int:
        try:
            return self._board.roster.statement_of(who.centre)[1].version
        except Refused:
            return 0

    async def _greet(self, calls: Calls) -> None:
        opened = read_answer(await calls.ask("open", {"position": self._last[0]}), Opened)
        if (opened.mode, opened.centre) != (self._profile.mode, self._profile.centre):
            raise Refused(Code.WRONG_MODE, f"a node of {opened.centre} in mode {opened.mode}")
        # Who is believed comes first and whole, so that nothing that follows is distrusted for want of a record.
        records = read_answer(await calls.ask("records", {}), Recorded).records
        for change in self._board.adopt(records, self._clock.now()):
            self._changed(change)
        self._remember()
        self._check_key()
        await self._charters(calls)
        # A node that was restored from a backup has another entry there, or none: its log is read again from where
        # it is still open, or what was entered under a number twice would never be heard.
        position, digest = self._last
        known = opened.mark == digest
        begin = opened.since
        if self._follower is not None:
            begin = await self._follower.greeted(calls.ask, opened, position > 0 and not known)
        after = position if position > begin and known else begin
        self._last = (after, digest)
        self.opened, self._calls = opened, calls
        self._changed(Connected(after))
        calls.follow(after)
        self._catch_up(after)
        await self._welcomed()
        if not self.greeted.done():
            self.greeted.set_result(opened)

    async def _charters(self, calls: Calls) -> None:
        """Every message of a charter, from the beginning: what may be said where hangs on them, and an old one may lie
        long before the place from which the log is followed."""
        last = 0
        while entries := read_answer(await calls.ask("charters", {"after": last}), History).entries:
            for position, what, data in entries:
                if position <= last:
                    raise Refused(Code.FRAME_REFUSED, "the node tells of its charters in circles")
                last = position
                changes = self._board.apply(position, what, data, self._clock.now())
                for change in changes:
                    self._changed(change)
                if self._follower is not None:
                    self._follower.ahead(position, changes)

    def _check_key(self) -> None:
        who = self._listed(self._board.roster, self._profile.centre, self._signer.id)
        if who.role != self._profile.role:
            raise Refused(Code.NOT_YOUR_SEAT, f"this is the key of {who.role}, not of {self._profile.role}")

    def _heard(self, entry: Entry) -> None:
        changes = self._board.apply(entry.position, entry.what, entry.data, self._clock.now())
        for change in changes:
            self._changed(change)
            if isinstance(change, RosterChanged):
                self._remember()
        if self._follower is not None:
            self._follower.heard(entry, changes)
        if entry.position > self._last[0]:  # the records in front of the log have no place in it
            self._last = (entry.position, hashlib.sha256(encode(entry.data)).digest())
        self._catch_up(entry.position)

    def _catch_up(self, position: int) -> None:
        if not self._caught_up and self.opened is not None and position >= self.opened.head:
            self._caught_up = True
            self._changed(CaughtUp(position))

    def _remember(self) -> None:
        records = tuple((record.kind, record.data) for record in self._board.roster.records())
        if records != self._remembered:
            self._profile.records.write(records)
            self._remembered = records


async def _proved(link: Link) -> None:
    """Both ends have proved who they are. Raises Refused, and tells the officer why, which no other side hears."""
    try:
        await link.established()
    except Refused as refused:
        cause = link.lost.result().cause
        raise Refused(refused.code, f"{refused.detail} ({cause.value})" if cause else refused.detail) from None


def _first(group: BaseExceptionGroup[Refused]) -> Refused:
    for each in group.exceptions:
        return _first(each) if isinstance(each, BaseExceptionGroup) else each
    raise AssertionError("a group is never empty")
