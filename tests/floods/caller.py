"""Somebody who speaks for a centre with its own keys, over real TLS, and says as much as he likes.

python -m tests.floods.caller CENTRE ADDRESS SECONDS RATE PRECEDENCE [SOURCE]: prints {"sent", "receipted", "ms": […]}.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
import time
from contextlib import suppress

from hotline.link import Link
from hotline.link.tls import TlsNetwork
from protocols.errors import Refused
from protocols.frames import Have, Item, Ready
from protocols.keys import ED25519, key_id
from protocols.messages.header import Precedence
from protocols.messages.procedure import FreeText
from protocols.notice import Notice
from protocols.sealing import SealedKind, open_sealed, seal
from protocols.session import Identity, Session
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.floods.victim import ME
from tests.simulator.dialogue import Centres

__all__ = ["Caller"]

TEXT = FreeText(subject="Orbit", text="All is well.")
LAST_SECONDS = 30.0
AHEAD = 1024 * 1024


class Caller:
    """One link to MERIDIAN, level with it, its line begun. `receipted`: message hash → when its receipt came."""

    def __init__(self, centre: str, address: str, source: str | None = None) -> None:
        self.world, self.address = Centres("test"), address
        self.party = self.world.parties[centre]
        self.receipted: dict[bytes, float] = {}
        self.link: Link
        self._network, self._sent = TlsNetwork(dial_from=source), 0
        self._listening: asyncio.Task[None] | None = None

    async def dial(self) -> None:
        """Raises Refused when he is not let in."""
        public = self.world.parties[ME].signer.public

        def make(certificate: bytes) -> Link:
            session = Session.dial(
                Identity(centre=self.party.centre), ME, mode="test", nonce=secrets.token_bytes(32),
                certificate=certificate, knows=lambda who: 1, find_key=lambda who, key: public,
                now=asyncio.get_running_loop().time(),
            )  # fmt: skip
            return Link(session, lambda wanted: self.party.signer)

        assert key_id(ED25519, public)
        self._sent = 0
        self.link = await self._network.dial(self.address, make)
        await self.link.established()

    async def begin(self) -> None:
        """As far as messages."""
        self._listening = asyncio.get_running_loop().create_task(self._listen(self.link))
        self.link.send(Have(records=()))
        self.link.send(Ready())
        self.send("epoch", self.world.epoch_record(self.party.centre, ME))

    def send(self, kind: SealedKind, content: bytes, precedence: int = 1) -> None:
        sealed = seal(
            kind, content, mode="test", from_=self.party.centre, to=ME, public=self.world.parties[ME].sealing.public
        )
        self._sent += 1
        self.link.send(Item(n=self._sent, sealed=sealed), precedence)

    async def leave(self) -> None:
        self.link.close()
        if self._listening is not None:
            await self._listening
        await self.link.gone()

    async def _listen(self, link: Link) -> None:
        keys = {self.party.sealing.id: self.party.sealing}
        async for frame in link:
            if not isinstance(frame, Item):
                continue
            with suppress(Refused):
                inside = open_sealed(frame.sealed, keys, mode="test")
                if inside.kind == "notice":
                    notice = unpack(SignedRecord.parse(inside.content).payload, Notice)
                    now = time.monotonic()
                    for item in notice.items:
                        if item.what == "received":
                            self.receipted.setdefault(item.message, now)

    def messages(self, count: int, precedence: Precedence) -> list[tuple[bytes, bytes]]:
        """(hash, envelope) of so many messages, signed beforehand."""
        reason = {"precedence_reason": "crew in danger"} if precedence <= Precedence.IMMEDIATE else {}
        said = (
            self.world.say(
                "procedure.free_text", TEXT, from_=self.party.centre, to=(ME,), precedence=precedence, **reason
            )
            for _ in range(count)
        )
        return [(each.hash, each.envelopes[ME]) for each in said]


async def main(centre: str, address: str, seconds: float, rate: float, precedence: int, source: str | None) -> None:
    caller = Caller(centre, address, source)
    ready = caller.messages(int(seconds * rate), Precedence(precedence))
    await caller.dial()
    await caller.begin()
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    began, scheduled, links = time.monotonic(), {}, 1
    for n, (hash, envelope) in enumerate(ready):
        at = began + n / rate
        if time.monotonic() > began + seconds:
            break
        await asyncio.sleep(max(0.0, at - time.monotonic()))
        while caller.link.session.waiting > AHEAD and not caller.link.lost.done():
            await asyncio.sleep(0.01)  # TCP holds him back: what he could not send he has still
        scheduled[hash] = at
        with suppress(Refused):
            caller.send("envelope", envelope)
    until = time.monotonic() + LAST_SECONDS
    waits = precedence == Precedence.FLASH and rate < 100
    while waits and len(caller.receipted) < len(scheduled) and time.monotonic() < until:
        await asyncio.sleep(0.02)
        if caller.link.lost.done():  # as a node does: what was not receipted is owed again
            links += 1
            with suppress(Refused):
                await caller.dial()
                await caller.begin()
                for hash, envelope in ready:
                    if hash in scheduled and hash not in caller.receipted:
                        caller.send("envelope", envelope)
    ms = sorted((caller.receipted[each] - at) * 1000 for each, at in scheduled.items() if each in caller.receipted)
    print(json.dumps({"sent": len(scheduled), "receipted": len(ms), "ms": ms, "links": links}), flush=True)
    await caller.leave()


if __name__ == "__main__":
    _, name, where, long, fast, urgent, *more = sys.argv
    asyncio.run(main(name, where, float(long), float(fast), int(urgent), more[0] if more else None))
