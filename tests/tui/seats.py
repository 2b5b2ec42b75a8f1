"""A seat for one test: the real app, a real key, a board fed with real envelopes, a clock that the test moves.

The node is not there: the first call finds nobody, the second is never answered. What comes from a node is handed to
the board as the connection would hand it on; what the officer signs is on this computer's disk, to be read by the test.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual.message import Message
from textual.pilot import Pilot

from hotline.client import Connected, Matter, Profile
from protocols.errors import Code, Refused
from protocols.messages.conjunction.examples import ALERT
from protocols.messages.draft import body_of, check
from protocols.messages.header import Message as Signed
from protocols.messages.header import parse
from protocols.messages.scalars import instant_text
from protocols.phrases.catalogue import Phrases
from tests.parties import MINUTE, Said, World
from tui.app import Watchfloor
from tui.desk import Desk
from tui.events import Heard, LinkStatus

__all__ = ["SMALL", "WIDE", "Chair", "Nobody", "alert"]

SMALL, WIDE = (80, 24), (100, 30)


class Nobody:
    """A network on which the node answers nothing."""

    def __init__(self) -> None:
        self._calls = 0

    async def dial(self, address: str, make: Callable[[bytes], Any]) -> Any:
        self._calls += 1
        if self._calls == 1:
            raise Refused(Code.NOT_REACHABLE, address)
        await asyncio.Event().wait()

    async def listen(self, address: str, make: Callable[[bytes], Any]) -> Any:
        raise Refused(Code.NOT_REACHABLE, address)


class Chair:
    """A place at KESTREL's watch, and the world that it hears of. `world.now` is its clock, `tick` its seconds."""

    def __init__(
        self, path: Path, *, world: World | None = None, role: str = "WATCH-1", network: Any = None, **more: Any
    ) -> None:
        self.world = world or World()
        self.world.reads(Phrases("en").hash)
        self.tick = 1_000.0
        party = self.world.kestrel
        self.profile = Profile(
            directory=path / role, mode=self.world.mode, centre="KESTREL", role=role, address="127.0.0.1:7463",
            anchor=party.anchor, key=Path("/etc/hotline/officer.key"),
        )  # fmt: skip
        self.profile.write()
        self.app = Watchfloor(
            self.profile, lambda passphrase: party.officers[role], network or Nobody(), self, locked=False,
            ticks=lambda: self.tick, **more,
        )  # fmt: skip
        self._position = 0

    def now(self) -> int:
        """It is the clock, too."""
        return self.world.now

    @property
    def desk(self) -> Desk:
        assert self.app.desk is not None
        return self.app.desk

    # -- what happens ---------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def sit(self, size: tuple[int, int] = SMALL, hook: Callable[[Message], None] | None = None
                  ) -> AsyncIterator[Pilot[int]]:  # fmt: skip
        """Signs on, hears the bell, and has the list in front."""
        async with self.app.run_test(size=size, message_hook=hook) as pilot:
            await self.settle(pilot)
            yield pilot

    async def settle(self, pilot: Pilot[int]) -> None:
        """From the sign-on to the watch."""
        await self.until(pilot, lambda: self.app.desk is not None)
        for kind, data in self.world.records("KESTREL"):
            self.feed("record", kind=kind, data=data)
        self.app.post_message(Heard(Connected(0)))
        self.app.post_message(LinkStatus(2.0, 0))
        await pilot.pause()
        self.app.beat()
        await pilot.pause()
        await pilot.press("y")
        await self.until(pilot, lambda: self.app.go.frame.place == "watch")
        await self.draw(pilot)

    async def until(self, pilot: Pilot[int], so: Callable[[], bool]) -> None:
        """Waits, a few seconds at the most, until something is so."""
        for _ in range(200):
            if so():
                return
            await pilot.pause(0.02)
        raise AssertionError("it did not come to that")

    async def draw(self, pilot: Pilot[int]) -> None:
        """Everything that was said is drawn."""
        await pilot.pause()
        self.app.beat()
        await pilot.pause()

    async def pass_(self, pilot: Pilot[int], seconds: float) -> None:
        """What has come is heard; then time goes by."""
        await pilot.pause()
        self.tick += seconds
        self.world.now += round(seconds * 1000)
        await self.draw(pilot)

    async def back(self, pilot: Pilot[int]) -> None:
        """Esc, which waits half a second for a digit."""
        before = self.app.screen
        await pilot.press("escape")
        await self.until(pilot, lambda: self.app.screen is not before)
        await self.draw(pilot)

    def words(self) -> str:
        """The screen as one line of words, wherever it was broken."""
        return " ".join(self.text().split())

    def feed(self, what: str, **data: Any) -> None:
        """One entry, as a node serves it."""
        self._position += 1
        for change in self.desk.board.apply(self._position, what, data, self.world.now):
            self.app.post_message(Heard(change))

    def arrive(self, said: Said, *, marks: list[str] | None = None) -> Matter:
        """A message comes in, and is on the board."""
        self.feed("arrived", envelope=said.envelopes["KESTREL"], at=self.world.now, marks=marks or [])
        return self.desk.board.matters[said.hash]

    def sent(self, said: Said) -> Matter:
        """A message of ours was released."""
        for envelope in said.envelopes.values():
            self.feed("sent", envelope=envelope, at=self.world.now)
        return self.desk.board.matters[said.hash]

    # -- what is seen ---------------------------------------------------------------------------------------------

    def text(self) -> str:
        """The screen as text, spaces at the ends cut off."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    def signed(self) -> list[Signed]:
        """What this officer signed so far: it is on the disk, since no node receipts it."""
        return [parse(kept.message) for kept in self.profile.unsent.read()[0]]


def alert(world: World, *, minutes: int = 90, **changes: Any) -> Said:
    """A conjunction alert to KESTREL whose decision is so many minutes away; below two hours it is FLASH."""
    example: dict[str, Any] = dict(ALERT)
    at = world.now - world.now % MINUTE
    body = example["body"] | {
        "tca": instant_text(at + (minutes + 60) * MINUTE),
        "decision_by": instant_text(at + minutes * MINUTE),
        "next_message_at": instant_text(at + 30 * MINUTE),
        "lead_time_required_h": 1.0,
    }
    drill = {"run": "QUIET HARBOUR"} if world.mode == "drill" else None
    draft = example | {"to": ["KESTREL"], "body": body, "drill": drill}
    message = check(draft, mode=world.mode, from_="MERIDIAN", id=bytes(16), composed_at=world.now)
    typed = body_of(message)
    assert typed is not None
    given: dict[str, Any] = {"precedence": message.precedence, "reply": message.reply} | changes
    return world.say("conjunction.alert", typed, **given)
