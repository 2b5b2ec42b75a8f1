"""An officer of the cast: one process, one key. It is told what to see to, and does it with the SDK.

Every order can be given again, to this process or to the one that takes its place after a kill: it looks at what
is on the board first. That is all that an officer at a seat could do, too.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, ClassVar

from hotline.client import Profile, Seat
from hotline.client.answers import Receipt
from hotline.client.clock import OffsetClock
from hotline.client.compose import uuid7
from hotline.client.matter import Matter
from hotline.demo.line import Line
from hotline.keys import keyfile
from hotline.link.tls import TlsNetwork
from protocols.envelope import Attested, Capacity
from protocols.errors import Code, HotlineError, Refused
from protocols.messages.draft import check
from protocols.messages.header import five_digits, message_hash

Order = Mapping[str, Any]

SEE_SECONDS = 20.0


class WatchedSeat(Seat):
    """A seat that says at which step it is. One process has one officer, so the line is the class's."""

    line: ClassVar[Line]

    async def _attest(self, data: bytes, capacity: Capacity) -> Attested:
        attested = await super()._attest(data, capacity)
        digits = five_digits(message_hash(data, self.profile.mode))
        self.line("attest", "signed", message=digits, capacity=capacity, officer=self.profile.role)
        return attested

    async def _ask(self, verb: str, args: Mapping[str, Any], precedence: int = 0) -> Any:
        if verb == "put":
            digits = five_digits(message_hash(args["message"], self.profile.mode))
            self.line("submit", "kept", message=digits, officer=self.profile.role)
        if verb == "shown":
            self.line("show", "shown", officer=self.profile.role)
        return await super()._ask(verb, args, precedence)


class Officer:
    """One officer and their orders."""

    def __init__(self, folder: Path, centre: str, role: str, offset_ms: int, kill_at: str | None) -> None:
        self.clock = OffsetClock(offset_ms)
        self.line = Line(f"{centre} {role}", self.clock.now, kill_at)
        path = folder / "officer.key"
        if not path.exists():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            keyfile.create(path, None, mode="test", centre=centre, role=role)
        self.signer = keyfile.unlock(path, None)
        self.seat: WatchedSeat | None = None
        self.folder = folder
        self.orders: dict[str, Callable[[Order], Awaitable[object]]] = {
            "sign": self.sign,
            "sign_on": self.sign_on,
            "write": self.write,
            "release": self.release,
            "show": self.show,
            "acknowledge": self.acknowledge,
            "wait": self.wait,
            "ladder": self.ladder,
            "test": self.test,
        }

    async def sign(self, order: Order) -> object:
        """A record of our centre, by hand: the pin of another party."""
        signature = await self.signer.sign(order["kind"], bytes.fromhex(order["payload"]))
        return {"key": self.signer.id.hex(), "signature": signature.hex()}

    async def sign_on(self, order: Order) -> object:
        """Keeps the seat for as long as the process lives."""
        stack: AsyncExitStack = order["stack"]
        profile = Profile.read(self.folder)
        WatchedSeat.line = self.line  # before the sign-on: what was kept from before goes out during it
        seat = await stack.enter_async_context(
            WatchedSeat.sign_on(profile, self.signer, TlsNetwork(), self.clock, patient=True)
        )
        assert isinstance(seat, WatchedSeat)
        self.seat = seat
        await seat.caught_up(SEE_SECONDS)
        return {"unsent": len(seat.unsent)}

    def _seat(self) -> WatchedSeat:
        if self.seat is None:
            raise Refused(Code.NOT_REACHABLE, "not signed on")
        return self.seat

    async def write(self, order: Order) -> object:
        """Composes, checks, attests and submits, unless that message is there already."""
        seat, draft = self._seat(), order["draft"]
        there = self._ours(draft["type"]) or await self._handed_in(draft["type"])
        if there is not None:
            return there
        self.line("compose", "draft", type=draft["type"], source=order.get("source", ""))
        now = self.clock.now()
        named = draft.get("relation", {}).get("message")
        if named is None:
            message = check(draft, mode="test", from_=seat.profile.centre, id=uuid7(now, bytes), composed_at=now)
            self.line("check", "message", type=message.type, precedence=message.precedence.name)
        return _told(await seat.send(draft, capacity="author"))

    def _ours(self, type_: str) -> dict[str, object] | None:
        seat = self._seat()
        for hash_, matter in seat.board.matters.items():
            if not matter.incoming and matter.message.type == type_:
                return {"state": "released", "message": hash_.hex(), "digits": matter.digits}
        for hash_, waiting in seat.board.waiting.items():
            if waiting.message.type == type_:
                return {"state": "waiting", "message": hash_.hex(), "digits": waiting.digits}
        return None

    async def _handed_in(self, type_: str) -> dict[str, object] | None:
        """What was signed before the process was killed goes by itself at the sign-on: wait for that."""
        seat = self._seat()
        if not seat.unsent:
            return None
        self.line("submit", "kept_is_sent", count=len(seat.unsent))
        for _ in range(100):
            there = self._ours(type_)
            if there is not None:
                return there
            await asyncio.sleep(0.05)
        return None

    async def release(self, order: Order) -> object:
        """The second officer: waits for a message of this type to wait, reads it, releases it."""
        seat, type_ = self._seat(), order["type"]
        for _ in range(400):
            for hash_, waiting in list(seat.board.waiting.items()):
                if type_ in (waiting.message.type, "*") and waiting.by_service is None:
                    return _told(await seat.release(hash_))
            there = self._ours(type_)
            if there is not None and there["state"] == "released":
                return there
            await asyncio.sleep(0.05)
        raise Refused(Code.NOT_WAITING, f"no {type_} came to be released")

    async def show(self, order: Order) -> object:
        """Opens the thread; after its first line was in view for two seconds, the seat says so."""
        matter = await self._arrived(order["type"])
        await asyncio.sleep(order.get("seconds", 2.0))
        await self._seat().show(matter.hash)
        return _named(matter)

    async def acknowledge(self, order: Order) -> object:
        """One key: I have it."""
        matter = await self._arrived(order["type"])
        seat = self._seat()
        if matter.here.exchange.acknowledged is None:
            try:
                await seat.acknowledge(matter.hash)
            except Refused as refused:
                if refused.code is not Code.ALREADY:  # what was signed before a kill has gone first
                    raise
        await self._until(lambda: self._seat().board.matters[matter.hash].here.exchange.acknowledged is not None)
        return _named(matter)

    async def wait(self, order: Order) -> object:
        """Until the other side has come to a stage with our message of this type."""
        await self._until(lambda: self._ours(order["type"]) is not None)
        there = self._ours(order["type"]) or {}
        matter = await self._seat().wait_for(bytes.fromhex(str(there["message"])), order["stage"], SEE_SECONDS)
        return {**_named(matter), "ladder": _ladder(matter)}

    async def ladder(self, order: Order) -> object:
        """How far our message has come."""
        there = self._ours(order["type"])
        if there is None or there["state"] != "released":
            return {"ladder": {}}
        return {"ladder": _ladder(self._seat().board.matters[bytes.fromhex(str(there["message"]))])}

    async def test(self, order: Order) -> object:
        """A link test, and with it heads of both lines, signed by both."""
        tested = await self._seat().test_link(order["peer"])
        return {"round_trip_ms": tested.round_trip_ms}

    async def _arrived(self, type_: str) -> Matter:
        def find() -> Matter | None:
            matters = self._seat().board.matters.values()
            return next((each for each in matters if each.incoming and each.message.type == type_), None)

        await self._until(lambda: find() is not None)
        found = find()
        assert found is not None
        return found

    async def _until(self, holds: Callable[[], bool]) -> None:
        changes = self._seat().events()
        async with asyncio.timeout(SEE_SECONDS):
            while not holds():
                await anext(changes)


def _told(receipt: Receipt) -> dict[str, object]:
    return {"state": receipt.state, "message": receipt.message.hex(), "digits": five_digits(receipt.message)}


def _named(matter: Matter) -> dict[str, object]:
    return {"message": matter.hash.hex(), "digits": matter.digits, "reference": matter.reference}


def _ladder(matter: Matter) -> dict[str, object]:
    """The rungs of the one addressee, as instants."""
    exchange = next(iter(matter.addressees.values())).exchange
    names = ("released", "sent", "received", "shown", "acknowledged", "answered")
    return {name: getattr(exchange, name) for name in names} | {"who": exchange.who}


async def serve(officer: Officer) -> None:
    """Takes orders from standard input, one JSON object a line, until it ends."""
    reader = asyncio.StreamReader(limit=2**22)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    officer.line.write({"ready": officer.signer.public.hex()})
    async with AsyncExitStack() as stack:
        while order := await reader.readline():
            given = json.loads(order)
            try:
                answer = await officer.orders[given["do"]](given | {"stack": stack})
                officer.line.write({"answer": answer})
            except (HotlineError, TimeoutError) as refused:
                code = str(refused.code) if isinstance(refused, Refused) else "not_seen"
                officer.line.write({"refused": code, "detail": str(refused)})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--centre", required=True)
    parser.add_argument("--role", required=True)
    parser.add_argument("--offset", type=int, required=True)
    parser.add_argument("--kill-at")
    given = parser.parse_args()
    asyncio.run(serve(Officer(given.folder, given.centre, given.role, given.offset, given.kill_at)))


if __name__ == "__main__":
    main()
