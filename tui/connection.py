"""The worker beside the screens: it signs on, hands on what comes, and does what an officer asked for.

All waiting is in here. A screen calls `act` and goes on; what became of it comes back as an event.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Final

from textual.message import Message

from hotline.client import Change, Clock, Network, Profile, Receipt, Seat
from hotline.client.compose import Prepared
from protocols.errors import Code, Refused
from protocols.keys import Signer
from tui.events import Done, Heard, LinkStatus, NotDone, NotSignedOn, SignedOff, SignedOn
from tui.safe_text import SafeText

__all__ = ["Act", "Connection", "Unlock"]

Unlock = Callable[[str | None], Signer]
"""Passphrase → the officer's signer. Called in a thread; raises Refused `key_locked`, `key_exposed`, …"""

Act = Callable[[Seat], Awaitable[Receipt | None]]
"""Something that a seat does: `lambda seat: seat.acknowledge(hash)`."""

Then = Callable[[], None]

LINK_STATUS_S: Final = 1.0


def nothing() -> None:
    """For who does not want to know."""


class Connection:
    """`post` takes the events. `seat` is there after SignedOn."""

    def __init__(
        self, profile: Profile, unlock: Unlock, network: Network, clock: Clock, post: Callable[[Message], object]
    ) -> None:
        self.profile = profile
        self.clock = clock
        self.seat: Seat | None = None
        self._unlock = unlock
        self._network = network
        self._post = post
        self._stop = asyncio.Event()

    async def run(self, passphrase: str | None) -> None:
        """Signs on and stays until `sign_off`; ends at once, with NotSignedOn, when that is refused."""
        try:
            signer = await asyncio.to_thread(self._unlock, passphrase)
            async with self._sign_on(signer) as seat, asyncio.TaskGroup() as tasks:
                self.seat = seat
                changes = seat.events()  # from here on, before anybody waits
                self._post(SignedOn(seat.board, seat.link_age))
                hand_on = tasks.create_task(self._hand_on(changes), name="changes to the screens")
                status = tasks.create_task(self._status(seat), name="link status")
                await self._stop.wait()
                hand_on.cancel()
                status.cancel()
        except* Refused as refused:
            self._post(NotSignedOn(_first(refused)))
        else:
            self._post(SignedOff())
        finally:
            self.seat = None

    def prepare(self, draft: Mapping[str, object]) -> Prepared:
        """The very bytes that would be signed. Raises WrongDraft, Refused `not_reachable` before the sign-on."""
        if self.seat is None:
            raise Refused(Code.NOT_REACHABLE)
        return self.seat.prepare(draft)

    def sign_off(self) -> None:
        """Ends `run`, in order: the node is told."""
        self._stop.set()

    def _sign_on(self, signer: Signer) -> AbstractAsyncContextManager[Seat]:
        # Patient: a watch begins without its node, too, and sees LINK LOST.
        return Seat.sign_on(self.profile, signer, self._network, self.clock, patient=True)

    async def act(self, words: SafeText, act: Act, done: Then = nothing, not_done: Then = nothing) -> None:
        """Does it, and says what became of it. `done` and `not_done` are called in between, each for what it says."""
        before = len(self.profile.unsent)
        try:
            if self.seat is None:
                raise Refused(Code.NOT_REACHABLE)
            receipt = await act(self.seat)
        except Refused as refused:
            kept = refused.code in (Code.NOT_REACHABLE, Code.STORE_BUSY) and len(self.profile.unsent) > before
            (done if kept else not_done)()
            self._post(NotDone(words, refused, kept=kept))
        else:
            done()
            self._post(Done(words, receipt))

    async def _hand_on(self, changes: AsyncIterator[Change]) -> None:
        async for change in changes:
            self._post(Heard(change))

    async def _status(self, seat: Seat) -> None:
        while True:
            self._post(LinkStatus(seat.link_age, len(self.profile.unsent)))
            await asyncio.sleep(LINK_STATUS_S)


def _first(group: BaseExceptionGroup[Refused]) -> Refused:
    for each in group.exceptions:
        return _first(each) if isinstance(each, BaseExceptionGroup) else each
    raise AssertionError("a group is never empty")
