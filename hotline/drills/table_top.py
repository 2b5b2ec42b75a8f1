"""A table-top: every centre of a scenario on one computer, each with its own party, node, keys and address.

`build` makes the directories once; `Stage` runs nodes and the ways between them, and switches faults when it is told to
over `stage.sock`. Conducting is another process (run.py): when that one dies, the nodes and the players at them stay.
"""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from hotline.cast.actor import Actor
from hotline.cast.addresses import free_address, own_host
from hotline.cast.house import House
from hotline.drills.drafting import CONTROL, CONTROL_CENTRE
from hotline.drills.roles import Part, Parts, read_parts, write_parts
from hotline.drills.scenario import Member, Scenario
from hotline.keys.introduction import Introduction
from hotline.link.local import listening
from hotline.node.settings import read_settings
from protocols.errors import Code, Refused

__all__ = ["OBSERVER", "PASSPHRASE", "STAGE_SOCKET", "Stage", "build"]

OBSERVER = "OBSERVER"
PASSPHRASE = "passphrase"
STAGE_SOCKET = "stage.sock"
SOCKET_PATH = 100
"""Bytes of a path at which one can listen (unix(7) says 107, and `control.sock` is longer)."""
SCENARIO = "scenario.yaml"

Progress = Callable[[str], None]

_CONTROL = Member(centre=CONTROL_CENTRE, party="Drill Control", seats=("CTRL-1", "CTRL-2"))


async def build(
    scenario: Scenario, source: bytes, run: Path, name: str, *, auto: bool = False, progress: Progress = lambda said:
    None ) -> Parts:  # fmt: skip
    """Every directory of the table-top, in a new directory `run`; `name` is what its messages are marked with.

    `auto`: the players are scripts, so that nobody need be there. Raises Refused `already`.
    """
    if len(os.fsencode((run / STAGE_SOCKET).absolute())) > SOCKET_PATH:
        raise Refused(Code.FILE_UNREADABLE, f"{run} is too long a path for a socket in it; choose a shorter one")
    if (run / SCENARIO).exists():
        raise Refused(Code.ALREADY, f"{run} holds a run already; choose another directory")
    run.mkdir(mode=0o700, parents=True, exist_ok=True)
    passphrase = run / PASSPHRASE
    passphrase.touch(mode=0o600)
    passphrase.write_text(secrets.token_urlsafe(24) + "\n")
    kinds = (
        ("player", scenario.cast.players),
        ("simulated", scenario.cast.simulated),
        ("control", {CONTROL: _CONTROL}),
    )
    members = [(kind, id, member) for kind, those in kinds for id, member in those.items()]
    parts, houses = [], []
    for place, (kind, id, member) in enumerate(members, 11):
        host = own_host(place)
        house = House(
            run / member.centre.lower(), member.centre, member.party, "drill", passphrase, member.speaks_for, host
        )
        progress(f"{member.centre}: keys and records")
        front = free_address(host)
        await _make(house, member, kind, front)
        houses.append(house)
        roles = (*member.seats, OBSERVER) if kind == "player" else member.seats
        parts.append(
            Part(
                id=id, centre=member.centre, kind=kind,  # type: ignore[arg-type]
                seats={role: str(house.seat(role).relative_to(run)) for role in roles},
                ear=OBSERVER if kind == "player" else member.seats[0],
                auto=member.script == "auto",
                node=str(house.node.relative_to(run)), host=host, front=front,
            )
        )  # fmt: skip
    progress("everybody is introduced to everybody, with two officers' signatures")
    records = {house.party: await house.introduction() for house in houses}
    await asyncio.gather(*(_introduced(house, records) for house in houses))
    made = Parts(run=name, table_top=True, auto=auto, passphrase_file=PASSPHRASE, parts=tuple(parts))
    write_parts(run, made)
    (run / SCENARIO).write_bytes(source)
    return made


async def _make(house: House, member: Member, kind: str, front: str) -> None:
    """The keys of the house, each made in its officer's own process, and what is built on them."""
    roles = [*member.seats, *([OBSERVER] if kind == "player" else [])]
    if len(roles) < 2:
        roles.append("WATCH-2" if "WATCH-2" not in roles else "WATCH-1")  # a pin is signed by two
    async with AsyncExitStack() as stack:
        keys = {}
        for role in roles:
            officer = house.officer(role)
            await officer.start()
            stack.push_async_callback(officer.stop)
            keys[role] = bytes.fromhex(officer.ready)
        await house.build(keys, listen=free_address(house.host), addresses=[front])


async def _introduced(house: House, records: Mapping[str, Introduction]) -> None:
    signers = list(house.officers.values())[:2]
    for each in signers:
        await each.start()
    try:
        await house.believe({party: given for party, given in records.items() if party != house.party}, signers)
    finally:
        await asyncio.gather(*(each.stop() for each in signers))


class Stage:
    """The nodes of a table-top and the ways between them, while `open` lasts."""

    def __init__(self, run: Path) -> None:
        self.run = run
        self.parts = read_parts(run)
        self.nodes: dict[str, Actor] = {}
        self._ways: Actor | None = None
        self._down: set[str] = set()
        self._restarts: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def open(self, progress: Progress = lambda said: None) -> AsyncIterator[Stage]:
        """Everything runs when this begins, and nothing of it when it ends. Raises Refused `not_reachable`."""
        async with AsyncExitStack() as stack:
            fronts = []
            for part in self.parts.parts:
                assert part.node is not None
                fronts.append(f"{part.front}={read_settings(self.run / part.node).listen}")
            self._ways = Actor("the ways", ["hotline.cast.ways", *fronts], log=self.run / "ways.log")
            await self._ways.start()
            stack.push_async_callback(self._ways.stop)
            for part in self.parts.parts:
                node = self._node(part)
                progress(f"{part.centre}: node")
                await node.start()
                stack.push_async_callback(node.stop)
            await stack.enter_async_context(listening(self.run / STAGE_SOCKET, self._order))
            yield self

    def _node(self, part: Part) -> Actor:
        log = self.run / f"{part.centre.lower()}.log"
        node = Actor(f"{part.centre} node", ["hotline.cast.node", str(self.run / str(part.node))], log=log)
        self.nodes[part.id] = node

        def told(said: Mapping[str, Any]) -> None:
            if "died" in said and part.id not in self._down:
                self._restart(part.id)

        node.told = told
        return node

    def _restart(self, id: str) -> None:
        task = asyncio.get_running_loop().create_task(self.nodes[id].start(), name=f"{id} again")
        self._restarts.add(task)
        task.add_done_callback(self._restarts.discard)

    async def _order(self, order: dict[str, Any]) -> object:
        """`{"fault": kind, "on": bool, "a": cast id, "b": cast id or null, "ms": n}`: switched."""
        assert self._ways is not None
        part = self.parts.part(order["a"])
        other = self.parts.part(order["b"]).host if order.get("b") else None
        if order["fault"] == "node_down":
            await self._power(part.id, not order["on"])
        elif not order["on"]:
            await self._ways.ask({"do": "mend", "a": part.host, "b": other})
        elif order["fault"] == "link_slow":
            await self._ways.ask({"do": "slow", "a": part.host, "b": other, "ms": order["ms"]})
        else:
            await self._ways.ask({"do": "cut", "a": part.host, "b": other})
        return {}

    async def _power(self, id: str, on: bool) -> None:
        node = self.nodes[id]
        if on and id in self._down:
            self._down.discard(id)
            await node.start()
        elif not on and id not in self._down:
            self._down.add(id)
            node.kill()
