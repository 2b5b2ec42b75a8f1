"""The processes that a conductor speaks and hears through: simulated centres' officers, CONTROL's, the ears at
players'.

What is said is said once: every message carries the line of the script that it is (`drill.inject`), and an officer
looks for it on the board before writing it again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from hotline.cast.actor import Actor
from hotline.drills.roles import Part, Parts
from protocols.errors import Code, Refused

__all__ = ["Company", "Heard"]

SEATED_SECONDS = 3.0

Heard = Callable[[str, dict[str, Any]], None]
"""A centre, and what its ear tells."""


class Company:
    """Everybody whom the conductor plays, while it is entered. `heard` gets what the ears tell."""

    def __init__(self, run: Path, parts: Parts, heard: Heard) -> None:
        self._run, self._parts, self._heard = run, parts, heard
        self._stack = AsyncExitStack()
        self.actors: dict[tuple[str, str], Actor] = {}
        """(centre, role) → process."""

    async def __aenter__(self) -> Company:
        try:
            for part in self._parts.parts:
                for role, folder in part.seats.items():
                    if part.kind != "player" or self._parts.auto or role == part.ear:
                        self.actors[part.centre, role] = self._actor(part, role, folder)
            await asyncio.gather(*(self._start(actor) for actor in self.actors.values()))
        except BaseException:
            await self._stack.aclose()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.gather(*(actor.stop() for actor in self.actors.values()), return_exceptions=True)
        await self._stack.aclose()

    def _actor(self, part: Part, role: str, folder: str) -> Actor:
        arguments = ["hotline.drills.actor", str(self._run / folder), "--mode", "drill"]
        arguments += ["--centre", part.centre, "--role", role]
        if self._parts.passphrase_file is not None:
            arguments += ["--passphrase-file", str(self._run / self._parts.passphrase_file)]
        arguments += ["--tell"] if role == part.ear else []
        arguments += ["--auto"] if part.auto and (role != part.ear or len(part.seats) == 1) else []
        log = self._run / f"{part.centre.lower()}-{role.lower()}.log"
        again = ({"do": "sign_on"}, {"do": "run", "run": self._parts.run})
        return Actor(
            f"{part.centre} {role}", arguments,
            told=lambda said: self._heard(part.centre, said), again=again, keep=True, log=log,
        )  # fmt: skip

    async def _start(self, actor: Actor) -> None:
        self._stack.push_async_callback(actor.stop)
        await actor.start()

    def officers(self, centre: str) -> list[Actor]:
        """Those of a centre who write and release: every one that is no ear, the author first.

        Raises Refused `not_found` for a centre that nobody here plays.
        """
        ears = {(part.centre, part.ear) for part in self._parts.parts if part.kind == "player"}
        found = [
            actor for (at, role), actor in self.actors.items() if at == centre and (at, role) not in ears
        ]  # fmt: skip
        if not found:
            raise Refused(Code.NOT_FOUND, f"nobody here plays {centre}")
        return found

    async def say(self, centre: str, draft: Mapping[str, Any], *, only_look: bool = False) -> dict[str, Any] | None:
        """The message of this draft, released by one officer or two: `message`, `digits`, `released_at`.

        None with `only_look` where it was never said. Raises Refused as the form, the node, or `officers_missing`.
        """
        author, *others = self.officers(centre)
        if only_look:
            said = await author.ask({"do": "find", "draft": draft})
            if not said:
                return None
        else:
            said = await author.ask({"do": "write", "draft": draft})
        if said["state"] == "waiting":
            if not others:
                raise Refused(Code.OFFICERS_MISSING, f"{centre} has one officer in this drill, and this takes two")
            said = await others[0].ask({"do": "release", "message": said["message"]})
        return {**said, "released_at": (await author.ask({"do": "at", "message": said["message"]}))["released_at"]}

    async def seated(self, part: Part) -> list[str]:
        """The roles that are signed on at a player's node, as its ear hears. Raises Refused `not_reachable`."""
        status = await self.actors[part.centre, str(part.ear)].ask({"do": "status"}, seconds=SEATED_SECONDS)
        return list(status["seats"])

    async def case_of(self, centre: str, message: str) -> str:
        """The case that a message belongs to, as this centre knows it."""
        return str((await self.officers(centre)[0].ask({"do": "at", "message": message}))["case"])

    async def seal(self, centre: str, note: bytes) -> dict[str, Any]:
        """CONTROL's signature over a note."""
        return await self.officers(centre)[0].ask({"do": "seal", "note": note.hex()})
