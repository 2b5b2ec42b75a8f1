"""A sandbox that is up: nodes, officers and ways, each a process; orders come in at `sandbox.sock`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from hotline.cast.actor import Actor
from hotline.link.certificate import pin_of
from hotline.link.local import listening
from hotline.sandbox.door import SOCKET
from hotline.sandbox.world import CENTRE, PEERS, ROLES, SERVICE, World

__all__ = ["Up"]

LINK_SECONDS = 30.0
PACE = 20.0


class Up:
    """`url`: of the node's API. `pin`: as curl takes it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.url = f"https://{world.behind(CENTRE)}"
        self.pin = pin_of(world.houses[CENTRE].node / "tls.crt")
        self._actors: dict[tuple[str, str], Actor] = {}
        self._peers = {
            name: {"name": name, "behaviour": behaviour, "pace": PACE, "up": True, "slow_ms": 0}
            for name, behaviour in PEERS.items()
        }
        self._ways: Actor | None = None

    @asynccontextmanager
    async def open(self, progress: Callable[[str], None] = lambda said: None) -> AsyncIterator[Up]:
        """Everything runs and is linked when this begins. Raises Refused `not_reachable`, `store_busy`."""
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(listening(self.world.folder / SOCKET, self._order))
            centres = (CENTRE, *PEERS)
            fronts = [f"{self.world.front(each)}={self.world.behind(each)}" for each in centres]
            self._ways = await self._up(stack, Actor("the ways", ["hotline.cast.ways", *fronts], keep=True))
            for centre in centres:
                progress(f"{centre}: node")
            await asyncio.gather(*(self._up(stack, self._node(each)) for each in centres))
            progress("officers take their seats")
            await asyncio.gather(*(self._up(stack, self._officer(c, r)) for c in centres for r in ROLES))
            await self._linked()
            yield self

    async def _up(self, stack: AsyncExitStack, actor: Actor) -> Actor:
        stack.push_async_callback(actor.stop)
        await actor.start()
        return actor

    def _node(self, centre: str) -> Actor:
        node = str(self.world.houses[centre].node)
        arguments = ["hotline.cast.node", node]
        if centre == CENTRE:
            arguments = ["hotline.sandbox.node", node, str(self.world.folder)]
        log = self.world.folder / f"{centre.lower()}.log"
        self._actors[centre, "node"] = Actor(f"{centre} node", arguments, keep=True, log=log)
        return self._actors[centre, "node"]

    def _officer(self, centre: str, role: str) -> Actor:
        behaviour = PEERS.get(centre, "releases")
        log = self.world.folder / f"{centre.lower()}-{role.lower()}.log"
        actor = self.world.houses[centre].officer(
            role, "hotline.sandbox.counterpart", "--behaviour", behaviour, "--pace", str(PACE), log=log, keep=True,
            again=({"do": "sign_on"},),
        )  # fmt: skip
        self._actors[centre, role] = actor
        return actor

    async def _linked(self) -> None:
        """Every counterpart is heard: the first message of a tutorial must not wait for a link."""
        async with asyncio.timeout(LINK_SECONDS):
            while True:
                status = await self._actors[CENTRE, "node"].ask({"do": "status"})
                if sum(bool(link["up"]) for link in status["links"]) == len(PEERS):
                    return
                await asyncio.sleep(0.1)

    async def token(self) -> str:
        """The program's token: collected now with a code of WATCH-1, and kept in `token` for the next time."""
        path = self.world.folder / "token"
        if not path.exists():
            from hotline.sandbox.collecting import collected  # noqa: PLC0415 - an HTTP client, needed once

            made = await self._actors[CENTRE, "WATCH-1"].ask({"do": "token_code", "service": SERVICE})
            path.touch(mode=0o600)
            path.write_text(await collected(self.url, self.pin, made["code"]) + "\n")
        return path.read_text().strip()

    # -- orders --------------------------------------------------------------------------------------------------------

    async def _order(self, order: dict[str, Any]) -> object:
        if order["do"] == "peers":
            return {"peers": list(self._peers.values())}
        peer = self._peers[order["name"]]
        if order["do"] == "say":
            return await self._say(order)
        if order["do"] == "behave":
            wanted = {"do": "behave", "behaviour": order["behaviour"], "pace": order["pace"] or peer["pace"]}
            await asyncio.gather(*(self._actors[order["name"], role].ask(wanted) for role in ROLES))
            peer |= {"behaviour": wanted["behaviour"], "pace": wanted["pace"]}
        else:
            await self._link(order)
            peer |= {"up": order["up"], "slow_ms": order["slow_ms"]}
        return peer

    async def _say(self, order: dict[str, Any]) -> object:
        wanted = {"do": "say", "to": CENTRE, **{name: order[name] for name in ("type", "precedence", "draft")}}
        said = await self._actors[order["name"], "WATCH-1"].ask(wanted)
        if said["state"] == "waiting":
            await self._actors[order["name"], "WATCH-2"].ask({"do": "release", "message": said["message"]})
        return {"message": said["message"]}

    async def _link(self, order: dict[str, Any]) -> None:
        assert self._ways is not None
        here, there = self.world.houses[CENTRE].host, self.world.houses[order["name"]].host
        between = {"a": here, "b": there}
        await self._ways.ask({"do": "mend", **between})
        if not order["up"]:
            await self._ways.ask({"do": "cut", **between})
        elif order["slow_ms"]:
            await self._ways.ask({"do": "slow", "ms": order["slow_ms"], **between})
