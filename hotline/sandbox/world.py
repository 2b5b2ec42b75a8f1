"""Who is in a sandbox, and its directory: made once, kept for the next time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hotline.cast.addresses import free_address, own_host
from hotline.cast.house import House
from hotline.client import Profile, SystemClock
from hotline.keys import keyfile
from hotline.node import directory
from hotline.node.settings import read_settings
from protocols.messages import forms

__all__ = ["CENTRE", "PEERS", "SERVICE", "World", "build"]

CENTRE: Final = "SANDBOX"
SERVICE: Final = "OPS-BRIDGE"
PEERS: Final = {"PROMPT": "prompt", "SLOW": "slow", "SILENT": "silent", "WRONG": "wrong"}
"""Counterpart → how it behaves to begin with."""
ROLES: Final = ("WATCH-1", "WATCH-2")

Progress = Callable[[str], None]


@dataclass(frozen=True)
class World:
    """`folder`: of the sandbox. `houses`: centre → its house; the program's own first."""

    folder: Path
    houses: dict[str, House]

    @property
    def service(self) -> Path:
        """The program's profile directory, for the SDK: profile.toml and service.key."""
        return self.folder / "service"

    def front(self, centre: str) -> str:
        """The address by which others reach a centre's node."""
        return read_settings(self.houses[centre].node).addresses[0]

    def behind(self, centre: str) -> str:
        """Where the node itself listens."""
        return read_settings(self.houses[centre].node).listen


def _world(folder: Path) -> World:
    houses = {
        centre: House(
            folder / centre.lower(), centre, f"Sandbox {centre.title()}", "test",
            speaks_for="government", host=own_host(place),
        )
        for place, centre in enumerate((CENTRE, *PEERS), 31)
    }  # fmt: skip
    return World(folder, houses)


async def build(folder: Path, progress: Progress = lambda said: None) -> World:
    """The sandbox of a directory: as it is there, or made now."""
    world = _world(folder)
    if (world.service / "profile.toml").exists():
        return world
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    async with AsyncExitStack() as stack:
        for house in world.houses.values():
            progress(f"{house.centre}: keys and records")
            officers = [house.officer(role) for role in ROLES]
            await asyncio.gather(*(each.start() for each in officers))
            for each in officers:
                stack.push_async_callback(each.stop)
            keys = {role: bytes.fromhex(each.ready) for role, each in house.officers.items()}
            front = free_address(house.host)
            await house.build(keys, listen=free_address(house.host), addresses=[front])
        await _list_program(world)
        records = {house.party: await house.introduction() for house in world.houses.values()}
        for house in world.houses.values():
            # The program's centre knows all; the others know it, and not one another: nobody else is their business.
            known = (
                records if house.centre == CENTRE else {world.houses[CENTRE].party: records[world.houses[CENTRE].party]}
            )
            others = {party: each for party, each in known.items() if party != house.party}
            await house.believe(others, list(house.officers.values()))
    return world


async def _list_program(world: World) -> None:
    """The program's key, listed with every type that programs may sign, and its profile for the SDK."""
    house, folder = world.houses[CENTRE], world.service
    folder.mkdir(mode=0o700)
    made = keyfile.create(folder / "service.key", None, mode="test", centre=CENTRE, service=SERVICE)
    types = tuple(sorted({form.type for form in forms.FORMS.values() if form.services_may_sign}))
    registrar = house.registrar
    await asyncio.to_thread(registrar.add_service, CENTRE, SERVICE, made.public, SystemClock().now(), types)
    await directory.admit_offline(house.node, registrar.introduction())
    profile = Profile(
        directory=folder, mode="test", centre=CENTRE, role=SERVICE, address=world.behind(CENTRE),
        anchor=registrar.anchor(), key=folder / "service.key",
    )  # fmt: skip
    profile.write()
    profile.records.write(registrar.introduction())
