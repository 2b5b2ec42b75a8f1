"""What runs in an officer's process: a seat with a key made here, and the orders that it takes.

Every order can be given again, to this process or to the one that takes its place after a kill: it looks at what is on
the board first. That is all that an officer at a seat could do, too.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, get_args

import msgspec

from hotline.cast.orders import serve_orders
from hotline.client import Change, Profile, Seat, SystemClock
from hotline.client.answers import Receipt
from hotline.client.compose import referring
from hotline.client.matter import Matter
from hotline.keys import keyfile
from hotline.link.tls import TlsNetwork
from protocols.envelope import Capacity
from protocols.errors import Code, Refused
from protocols.keys import Signer
from protocols.messages import forms
from protocols.messages.example import example_at
from protocols.messages.header import Message, five_digits
from protocols.pae import Mode

__all__ = ["Officer", "arguments", "main_of"]

Order = Mapping[str, Any]
SEE_SECONDS = 20.0


class Officer:
    """One officer. A kind of officer with more to do adds orders, and hears changes (`heard`)."""

    def __init__(self, given: argparse.Namespace) -> None:
        self.clock = SystemClock()
        self.folder: Path = given.folder
        self.passphrase = given.passphrase_file.read_text().strip() if given.passphrase_file else None
        self.signer: Signer = _key(self.folder, given.mode, given.centre, given.role, self.passphrase)
        self.stack = AsyncExitStack()
        self.seat: Seat | None = None
        self._hearing: asyncio.Task[None] | None = None
        self.orders: dict[str, Callable[[Order], Awaitable[object]]] = {
            "sign": self.sign,
            "sign_on": self.sign_on,
            "sign_off": self.sign_off,
            "write": self.write,
            "release": self.release,
            "return": self.return_,
            "find": self.find,
            "show": self.show,
            "acknowledge": self.acknowledge,
            "holding": self.holding,
            "cheap_answer": self.cheap_answer,
            "answer": self.answer,
            "hold": self.hold,
            "cancel": self.cancel,
            "reached": self.reached,
            "status": self.status,
            "at": self.at,
            "token_code": self.token_code,
            "example": self.example,
        }

    async def run(self) -> None:
        """Until the orders end."""
        try:
            await serve_orders(self.signer.public.hex(), lambda order: self.orders[order["do"]](order))
        finally:
            await self.stack.aclose()

    def heard(self, change: Change) -> None:
        """What came; for kinds of officers that tell or act by themselves."""

    # -- orders --------------------------------------------------------------------------------------------------------

    async def sign(self, order: Order) -> object:
        """A record of our centre, by hand: the pin of another party."""
        signature = await self.signer.sign(order["kind"], bytes.fromhex(order["payload"]))
        return {"key": self.signer.id.hex(), "signature": signature.hex()}

    async def sign_on(self, order: Order) -> object:
        """Keeps the seat for as long as the process lives."""
        if self.seat is None:
            profile = Profile.read(self.folder)
            self.seat = await self.stack.enter_async_context(
                Seat.sign_on(profile, self.signer, TlsNetwork(), self.clock, patient=True)
            )
            self._hearing = asyncio.get_running_loop().create_task(self._hear(self.seat), name="changes")
            await self.seat.caught_up(SEE_SECONDS)
        return {"unsent": len(self.seat.unsent)}

    async def sign_off(self, order: Order) -> object:
        """Leaves the seat; whoever sends to it sees nobody there."""
        await self.stack.aclose()
        self.stack, self.seat = AsyncExitStack(), None
        return {}

    async def _hear(self, seat: Seat) -> None:
        async for change in seat.events():
            self.heard(change)

    def on_watch(self) -> Seat:
        """The seat. Raises Refused `not_reachable` before the sign-on."""
        if self.seat is None:
            raise Refused(Code.NOT_REACHABLE, "not signed on")
        return self.seat

    async def write(self, order: Order) -> object:
        """Composes, checks, attests and submits a draft, unless this line of this run was said already."""
        seat, draft, capacity = self.on_watch(), order["draft"], order.get("capacity")
        if capacity is not None and capacity not in get_args(Capacity):
            raise Refused(Code.CAPACITY, str(capacity))
        there = self._said(draft)
        for _ in range(100):  # what was signed before a kill goes out by itself at the sign-on
            if there is not None or not seat.unsent:
                break
            await asyncio.sleep(0.05)
            there = self._said(draft)
        return there or _told(await seat.send(draft, capacity))

    def _said(self, draft: Mapping[str, Any]) -> dict[str, object] | None:
        """Our own message of this run, line and type, released or waiting."""
        wanted, board = draft.get("drill"), self.on_watch().board
        if not wanted or not wanted.get("inject"):
            return None

        def is_it(message: Message) -> bool:
            drill = message.drill
            same = drill is not None and (drill.run, drill.inject) == (wanted["run"], wanted["inject"])
            return same and message.type == draft["type"] and message.from_ == board.centre

        for hash, matter in board.matters.items():
            if is_it(matter.message):
                return {"state": "released", "message": hash.hex(), "digits": matter.digits}
        for hash, waiting in board.waiting.items():
            if is_it(waiting.message):
                return {"state": "waiting", "message": hash.hex(), "digits": waiting.digits}
        return None

    async def find(self, order: Order) -> object:
        """Our own message of a line of a run: {} where there is none."""
        return self._said(order["draft"]) or {}

    async def release(self, order: Order) -> object:
        """The second officer's signature under what waits."""
        seat, hash = self.on_watch(), bytes.fromhex(order["message"])
        await self._until(lambda: hash in seat.board.waiting or hash in seat.board.matters)
        if hash in seat.board.matters:
            return _named(seat.board.matters[hash])
        return _told(await seat.release(hash))

    async def return_(self, order: Order) -> object:
        """Takes a message off the waiting list."""
        await self.on_watch().return_(bytes.fromhex(order["message"]), order["reason"])
        return {}

    async def show(self, order: Order) -> object:
        """Opens the thread; after its first line was in view for two seconds, the seat says so."""
        matter = await self._there(order)
        await asyncio.sleep(float(order.get("seconds", 2.0)))
        await self.on_watch().show(matter.hash)
        return _named(matter)

    async def acknowledge(self, order: Order) -> object:
        """One key: I have it."""
        matter = await self._there(order)
        if matter.here.exchange.acknowledged is None:
            try:
                await self.on_watch().acknowledge(matter.hash)
            except Refused as refused:
                if refused.code is not Code.ALREADY:
                    raise
        return _named(matter)

    async def holding(self, order: Order) -> object:
        """With our authority, next word in so many minutes."""
        matter = await self._there(order)
        return _told(
            await self.on_watch().holding(matter.hash, self.clock.now() + int(float(order["minutes"]) * 60_000))
        )

    async def cheap_answer(self, order: Order) -> object:
        """One officer's answer."""
        matter = await self._there(order)
        return _told(await self.on_watch().cheap_answer(matter.hash, order["answer"]))

    async def answer(self, order: Order) -> object:
        """The answer that two officers sign: it waits for the second."""
        matter = await self._there(order)
        seat = self.on_watch()
        return _told(
            await seat.answer(matter.hash, order["answer"], reason=order.get("reason"), text=order.get("text"))
        )

    async def hold(self, order: Order) -> object:
        """Do not act on our message until further word."""
        matter = await self._there(order)
        return _told(await self.on_watch().hold(matter.hash, order.get("reason")))

    async def cancel(self, order: Order) -> object:
        """Our message no longer holds."""
        matter = await self._there(order)
        return _told(await self.on_watch().cancel(matter.hash, order["reason"], order.get("text")))

    async def reached(self, order: Order) -> object:
        """Until everybody whom our message is for has come to a stage."""
        hash = bytes.fromhex(order["message"])
        return _named(await self.on_watch().wait_for(hash, order["stage"], float(order.get("seconds", SEE_SECONDS))))

    async def at(self, order: Order) -> object:
        """When a message of ours was released, and its case; or when one came."""
        matter = await self._there(order)
        return {"released_at": matter.released_at, "case": matter.case.hex()}

    async def example(self, order: Order) -> object:
        """The example of a type as a draft of now; about a message, where one is named."""
        form = forms.newest(order["type"])
        draft = {**example_at(form, self.clock.now()), "type": form.type}
        if order.get("message") is None:
            return draft
        matter = await self._there(order)
        return draft | referring(matter, form.type, draft["body"], (draft.get("relation") or {}).get("kind", "reply"))

    async def token_code(self, order: Order) -> object:
        """Lets a program of our centre collect a token, once."""
        made = await self.on_watch().token_code(order["service"])
        return {"code": made.code}

    async def status(self, order: Order) -> object:
        """NODE SAYS."""
        told: object = msgspec.to_builtins(await self.on_watch().status())
        return told

    # -- inside --------------------------------------------------------------------------------------------------------

    async def _there(self, order: Order) -> Matter:
        """The message that an order is about, once it is on the board. Raises Refused `not_seen`."""
        hash, seat = bytes.fromhex(order["message"]), self.on_watch()
        await self._until(lambda: hash in seat.board.matters)
        return seat.board.matters[hash]

    async def _until(self, holds: Callable[[], bool]) -> None:
        changes = self.on_watch().events()
        try:
            async with asyncio.timeout(SEE_SECONDS):
                while not holds():
                    await anext(changes)
        except (TimeoutError, StopAsyncIteration):
            raise Refused(Code.NOT_SEEN, "it did not come to this seat") from None


def _key(folder: Path, mode: Mode, centre: str, role: str, passphrase: str | None) -> Signer:
    path = folder / "officer.key"
    if not path.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        keyfile.create(path, passphrase, mode=mode, centre=centre, role=role)
    return keyfile.unlock(path, passphrase)


def _told(receipt: Receipt) -> dict[str, object]:
    return {"state": receipt.state, "message": receipt.message.hex(), "digits": five_digits(receipt.message)}


def _named(matter: Matter) -> dict[str, object]:
    return {"state": "released", "message": matter.hash.hex(), "digits": matter.digits}


def arguments() -> argparse.ArgumentParser:
    """What every officer's process is started with."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mode", required=True)
    parser.add_argument("--centre", required=True)
    parser.add_argument("--role", required=True)
    parser.add_argument("--passphrase-file", type=Path)
    return parser


def main_of(kind: Callable[[argparse.Namespace], Officer], given: argparse.Namespace) -> None:
    """Runs one officer of this kind."""

    async def run() -> None:
        await kind(given).run()

    asyncio.run(run())


if __name__ == "__main__":
    main_of(Officer, arguments().parse_args())
