"""The seats of a benchmark: one that counts, one that sends, one that verifies all that it is told and signs `shown`.

A counting seat proves itself with its officer's key like any other and follows the log; of what comes it looks at the
last bytes alone, so that ten of them leave the cores to the nodes. The verifying one is the product's own board.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from benchmarks.parties import MODE, Centre
from hotline.client.board import Board
from hotline.client.calls import Calls
from hotline.client.clock import SystemClock
from hotline.link import Link
from hotline.link.tls import TlsNetwork
from protocols.frames import Entry
from protocols.keys import SeedSigner
from protocols.notice import Notice, NoticeItem
from protocols.roster import Roster, load_roster
from protocols.session import Identity, Session
from protocols.signed import SignedRecord
from protocols.wire import pack

__all__ = ["Counting", "Seat", "Verifying", "counting", "sitting", "verifying"]

_ARRIVED = b"\xa4what\xa7arrived"
"""The last bytes of a frame that tells of an envelope: its fields are in the order of their names."""

_MOST_SHOWN = 64


def _session(centre: Centre, role: str, certificate: bytes) -> Session:
    blank = Roster(MODE, centre.name, centre.party.anchor())
    roster = load_roster(blank, centre.party.introduction())
    return Session.dial(
        Identity(centre=centre.name, role=role), centre.name, mode=MODE, nonce=secrets.token_bytes(32),
        certificate=certificate, knows=lambda who: roster.statement_of(who.centre)[1].version,
        find_key=lambda who, key: roster.signing_key(who.centre, key), now=asyncio.get_running_loop().time(),
    )  # fmt: skip


class Counting(Link):
    """After its hello it counts the envelopes that it is told of. `arrived` is set anew by who waits for a number."""

    count = 0
    frames = 0
    counts = False
    wanted: tuple[int, asyncio.Future[float]] | None = None
    _rest = b""

    def data_received(self, data: bytes) -> None:
        if not self.counts:
            super().data_received(data)
            return
        now = asyncio.get_running_loop().time()
        self.session.not_listening(now)  # what comes is counted and not read: the silence is ours
        data, at = self._rest + data, 0
        while len(data) - at >= 4 and len(data) - at - 4 >= (length := int.from_bytes(data[at : at + 4], "big")):
            at += 4 + length
            self.frames += 1
            if data.endswith(_ARRIVED, 0, at):
                self.count += 1
        self._rest = data[at:]
        if self.wanted is not None and self.count >= self.wanted[0] and not self.wanted[1].done():
            self.wanted[1].set_result(now)

    def until(self, count: int) -> asyncio.Future[float]:
        """Done when so many envelopes have come, with the loop's time."""
        done: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.wanted = (count, done)
        if self.count >= count:
            done.set_result(asyncio.get_running_loop().time())
        return done


@asynccontextmanager
async def counting(centre: Centre, role: str, *, follow: int | None = None) -> AsyncIterator[Counting]:
    """A counting seat, following the log after `follow`, or from its end."""
    signer = centre.officers[role]
    link = await TlsNetwork().dial(
        centre.profile(role).address, lambda seen: Counting(_session(centre, role, seen), lambda wanted: signer)
    )
    try:
        await link.established()
        calls = Calls(link, lambda entry: None)
        reading = asyncio.get_running_loop().create_task(calls.read(), name=f"reading {role}")
        opened = await calls.ask("open", {"position": 0})
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
        link.counts = True
        calls.follow(opened["head"] if follow is None else follow)
        yield link
    finally:
        link.close("signed_off")
        await link.gone(2.0)


class Seat:
    """A seat that calls."""

    def __init__(self, calls: Calls, role: str, signer: SeedSigner) -> None:
        self.calls, self.role, self.signer = calls, role, signer

    async def put(self, message: bytes, attested: list[list[bytes]]) -> Mapping[str, Any]:
        """Hands in one message; returns with the node's receipt: it is on its disk."""
        receipt: Mapping[str, Any] = await self.calls.ask("put", {"message": message, "attestations": attested})
        return receipt


@asynccontextmanager
async def sitting(
    centre: Centre, role: str, heard: Callable[[Entry], None] = lambda entry: None
) -> AsyncIterator[Seat]:
    """An officer signed on, who calls, and hears what it follows."""
    signer = centre.officers[role]
    link = await TlsNetwork().dial(
        centre.profile(role).address, lambda seen: Link(_session(centre, role, seen), lambda wanted: signer)
    )
    reading: asyncio.Task[None] | None = None
    try:
        await link.established()
        calls = Calls(link, heard, seconds=60.0)
        reading = asyncio.get_running_loop().create_task(calls.read(), name=f"seat {role}")
        yield Seat(calls, role, signer)
    finally:
        link.close("signed_off")
        await link.gone(2.0)
        if reading is not None:
            await asyncio.gather(reading, return_exceptions=True)


class Verifying:
    """What an officer's seat does with each entry: the board verifies it, and `shown` is signed for what came."""

    def __init__(self, centre: Centre, role: str) -> None:
        self.board = Board(MODE, centre.name, centre.party.anchor())
        self.count = 0
        self.wanted: tuple[int, asyncio.Future[float]] | None = None
        self._centre, self._clock = centre, SystemClock()
        self._signer = centre.officers[role]
        self._seen: list[tuple[bytes, bytes]] = []

    def heard(self, entry: Entry) -> None:
        """One entry of the log."""
        self.board.apply(entry.position, entry.what, entry.data, self._clock.now())
        if entry.what == "arrived":
            self.count += 1
            if self.wanted is not None and self.count >= self.wanted[0] and not self.wanted[1].done():
                self.wanted[1].set_result(asyncio.get_running_loop().time())

    def until(self, count: int) -> asyncio.Future[float]:
        """Done when so many envelopes have been verified, with the loop's time."""
        done: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.wanted = (count, done)
        if self.count >= count:
            done.set_result(asyncio.get_running_loop().time())
        return done

    async def show(self, seat: Seat, upto: int) -> None:
        """Signs that it has been on this screen: at most 64 messages under one signature."""
        due = [m for m in self.board.matters.values() if m.incoming and m.here.exchange.shown is None][:upto]
        now = self._clock.now()
        for start in range(0, len(due), _MOST_SHOWN):
            some = due[start : start + _MOST_SHOWN]
            items = tuple(NoticeItem(what="shown", message=m.hash, release=m.here.release_hash, at=now) for m in some)
            payload = pack(Notice(from_=self._centre.name, to=some[0].message.from_, at=now, items=items))
            signature = await self._signer.sign("notice", payload)
            notice = SignedRecord.join(payload, {self._signer.id: signature}).encode()
            await seat.calls.ask("shown", {"notice": notice})


@asynccontextmanager
async def verifying(centre: Centre, role: str) -> AsyncIterator[tuple[Seat, Verifying]]:
    """The seat that verifies, following the log from its end, with the records in force."""
    eyes = Verifying(centre, role)
    async with sitting(centre, role, eyes.heard) as seat:
        opened = await seat.calls.ask("open", {"position": 0})
        records = (await seat.calls.ask("records", {}))["records"]
        eyes.board.adopt([(kind, data) for kind, data in records], SystemClock().now())
        seat.calls.follow(opened["head"])
        yield seat, eyes
