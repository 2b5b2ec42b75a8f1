"""Two houses of drill mode with a way between them that can be cut: real nodes, real officers, a process each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from hotline.cast.actor import Actor
from hotline.cast.addresses import free_address
from hotline.cast.house import House

DRAFT: dict[str, Any] = {
    "type": "procedure.free_text",
    "to": ["KESTREL"],
    "body": {"subject": "Where we are", "text": "It is Sunday morning in the story."},
    "drill": {"run": "a cast", "inject": "I-01"},
}


class Stage:
    """MERIDIAN and KESTREL, with ways between them."""

    def __init__(self, folder: Path) -> None:
        passphrase = folder / "passphrase"
        passphrase.write_text("horse battery staple orbit\n")
        self.houses = {
            name: House(folder / name.lower(), name, f"{name.title()} Authority", "drill", passphrase, host=host)
            for name, host in (("MERIDIAN", "127.0.0.11"), ("KESTREL", "127.0.0.12"))
        }
        self.stack = AsyncExitStack()

    def officer(self, centre: str, role: str) -> Actor:
        return self.houses[centre].officers[role]

    async def begin(self) -> None:
        meridian, kestrel = self.houses.values()
        inner = {house.centre: free_address(house.host) for house in self.houses.values()}
        fronts = [f"{house.host}:0={inner[house.centre]}" for house in self.houses.values()]
        self.ways = await self.up(Actor("ways", ["hotline.cast.ways", *fronts]))
        for house, front in zip(self.houses.values(), self.ways.ready.split(), strict=True):
            officers = [house.officer("WATCH-1"), house.officer("WATCH-2")]
            await asyncio.gather(*(self.up(each) for each in officers))
            keys = {role: bytes.fromhex(each.ready) for role, each in house.officers.items()}
            await house.build(keys, listen=inner[house.centre], addresses=[front])
        there = {kestrel.party: await kestrel.introduction()}
        here = {meridian.party: await meridian.introduction()}
        await meridian.believe(there, list(meridian.officers.values()))
        await kestrel.believe(here, list(kestrel.officers.values()))
        self.nodes = [Actor(f"{h.centre} node", ["hotline.cast.node", str(h.node)]) for h in self.houses.values()]
        await asyncio.gather(*(self.up(node) for node in self.nodes))
        for house in self.houses.values():
            for officer in house.officers.values():
                await officer.ask({"do": "sign_on"})

    async def up(self, actor: Actor) -> Actor:
        await actor.start()
        self.stack.push_async_callback(actor.stop)
        return actor


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    stage = Stage(tmp_path)
    try:
        await stage.begin()
        yield stage
    finally:
        await stage.stack.aclose()


async def test_a_message_is_said_once_however_often_it_is_ordered_and_reaches_over_a_way_that_was_cut(
    stage: Stage,
) -> None:
    """`Write it. Write it again.` `It stands.` `The way is cut.` `It waits.` `It is mended.` `They have it.`"""
    author, second = stage.officer("MERIDIAN", "WATCH-1"), stage.officer("MERIDIAN", "WATCH-2")
    first = await author.ask({"do": "write", "draft": DRAFT})
    assert first["state"] == "waiting"

    await stage.ways.ask({"do": "cut", "a": "127.0.0.11", "b": "127.0.0.12"})
    released = await second.ask({"do": "release", "message": first["message"]})
    assert (await author.ask({"do": "write", "draft": DRAFT})) == {**first, "state": "released"}
    assert released["message"] == first["message"]

    links = (await stage.nodes[0].ask({"do": "status"}))["links"]
    assert [link["up"] for link in links] == [False]
    await stage.ways.ask({"do": "mend"})
    there = stage.officer("KESTREL", "WATCH-2")
    assert (await there.ask({"do": "acknowledge", "message": first["message"]}))["message"] == first["message"]
    await author.ask({"do": "reached", "message": first["message"], "stage": "acknowledged"})


async def test_an_officer_who_is_killed_signs_on_again_and_does_what_was_ordered(stage: Stage) -> None:
    author = stage.officer("MERIDIAN", "WATCH-1")
    author.again = ({"do": "sign_on"},)
    author.kill()
    said = await author.ask({"do": "write", "draft": {**DRAFT, "drill": {"run": "a cast", "inject": "I-02"}}})
    assert said["state"] == "waiting"
    assert author.starts == 2
