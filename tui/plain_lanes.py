"""The line mode with two lanes: the same conversation twice, and every line of the drill begins with DRILL.

What is typed goes to the lane in front; `lane` swaps them, `resume` lets a frozen drill go on. For a moment after a
swap nothing that was typed is taken: it was meant for the other lane.
"""

from __future__ import annotations

import asyncio
import getpass
import threading
from collections.abc import Callable
from typing import Final

from hotline.client import Clock, Matter, Network, Profile
from protocols.errors import Misuse
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.connection import Act, Then, Unlock, nothing
from tui.freeze import Freeze, control_of, preempting, real_world
from tui.lanes import GUARD_S, DrillSeat
from tui.plain import LineMode, Read, Write, listen, out
from tui.safe_text import SafeText, safe_text

__all__ = ["TwoLanes", "run"]

LOOK_S: Final = 0.5
"""How often it is looked whether something live has come."""


class _DrillLines(LineMode):
    """The drill's conversation: nothing is said in it, and nothing sounds, while `stands`."""

    def __init__(self, seat: DrillSeat, network: Network, write: Write, freeze: Freeze) -> None:
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._prefix = Phrases(seat.profile.language).say("lane-plain_prefix")
        self._out, self._freeze = write, freeze
        self.silent = True
        super().__init__(seat.profile, seat.unlock, network, seat.clock, self._lines.get, self._prefixed)

    def typed(self, words: str | None) -> None:
        self._lines.put_nowait(words)

    def _prefixed(self, words: str) -> None:
        words = words.replace("\a", "") if self.silent or self._freeze.at is not None else words
        bell = "\a" * words.startswith("\a")
        self._out(f"{bell}{self._prefix} {words.lstrip(chr(7))}")

    def act(self, words: SafeText, act: Act, done: Then = nothing, not_done: Then = nothing) -> None:
        if self._freeze.at is not None:
            self.tell(self.phrases.say("lane-frozen_key", at=times.clock(self._freeze.at)) if words else "")
        else:
            super().act(words, act, done, not_done)


class TwoLanes:
    """`read`, `write` as of LineMode; `ticks`: monotonic seconds."""

    def __init__(
        self,
        profile: Profile,
        unlock: Unlock,
        network: Network,
        clock: Clock,
        drill: DrillSeat,
        read: Read,
        write: Write,
        *,
        ticks: Callable[[], float] | None = None,
    ) -> None:
        if (profile.mode, drill.profile.mode) != ("live", "drill"):
            raise Misuse(f"a lane of mode {drill.profile.mode} beside one of mode {profile.mode}")
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._clock, self._read, self._write = clock, read, write
        self._ticks = ticks
        self.freeze = Freeze()
        self.live = LineMode(profile, unlock, network, clock, self._lines.get, write)
        self.drill = _DrillLines(drill, network, write, self.freeze)
        self._no_lines_until = float("-inf")
        self.in_drill = False

    async def converse(self, passphrase: str | None, drills: str | None) -> int:
        """From the sign-on to `quit`; the exit status of the live lane."""
        async with asyncio.TaskGroup() as tasks:
            live = tasks.create_task(self.live.converse(passphrase), name="the live lane")
            drill = tasks.create_task(self.drill.converse(drills), name="the drill's lane")
            looking = tasks.create_task(self._look(), name="what is live")
            typing = tasks.create_task(self._type(), name="what is typed")
            await asyncio.wait([live])
            self.drill.typed(None)
            looking.cancel()
            typing.cancel()
            await asyncio.wait([drill])
        return live.result()

    async def _type(self) -> None:
        say = self.live.phrases.say
        self._write(say("lane-plain_two"))
        while True:
            words = await self._read()
            asked = "quit" if words is None else words.strip()
            if words is not None and self._tick() < self._no_lines_until and asked != "lane":
                continue
            if asked == "lane":
                self._swap()
            elif asked == "resume":
                self._resume()
            elif asked in ("quit", "exit") or not self.in_drill:
                self._lines.put_nowait(asked)
            else:
                self.drill.typed(asked)

    def _swap(self) -> None:
        self.in_drill = not self.in_drill
        self.drill.silent = not self.in_drill
        self._no_lines_until = self._tick() + GUARD_S
        say = self.live.phrases.say
        if self.in_drill:
            self.drill.tell(say("lane-now_drill"))
        else:
            self._write(say("lane-now_live"))

    def _resume(self) -> None:
        open_ = self._preempting()
        if self.freeze.at is None:
            return
        say = self.live.phrases.say
        if self.freeze.resume(open_):
            self.drill.tell(say("lane-resumed"))
            self.look()
        else:
            self.drill.tell(say("lane-not_yet", digits=", ".join(matter.digits for matter in open_)))

    def _preempting(self) -> tuple[Matter, ...]:
        desk = self.live.desk
        return () if desk is None else preempting(desk.unacknowledged(self._clock.now()))

    async def _look(self) -> None:
        while True:
            self.look()
            await asyncio.sleep(LOOK_S)

    def look(self) -> None:
        """Freezes the drill if something live has come, and tells CONTROL what is still to be told."""
        say = self.live.phrases.say
        if self.freeze.live(self._preempting(), self._clock.now()):
            self.drill.tell(say("lane-plain_frozen"))
        desk = self.drill.desk
        if desk is None:
            return
        control = control_of(desk.board)
        desk.stands = self.freeze.at is not None or (control is not None and control.phase != "running")
        while control is not None and (says := self.freeze.tell()) is not None:
            draft = real_world(control, says)
            words = safe_text(say(f"lane-told_{says}", centre=control.centre))
            LineMode.act(self.drill, words, lambda seat, draft=draft: seat.send(draft))  # type: ignore[misc]

    def _tick(self) -> float:
        return self._ticks() if self._ticks else asyncio.get_running_loop().time()


def run(
    profile: Profile, unlock: Unlock, network: Network, clock: Clock, drill: DrillSeat, *, locked: bool = True
) -> int:
    """Both lanes on this terminal. Returns as `tui.app.run`."""

    async def converse(passphrase: str | None, drills: str | None) -> int:
        lines: asyncio.Queue[str | None] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        threading.Thread(target=listen, args=(loop, lines.put_nowait), daemon=True).start()
        return await TwoLanes(profile, unlock, network, clock, drill, lines.get, out).converse(passphrase, drills)

    say = Phrases(profile.language).say
    asks = [say("unlock-ask", role=each.role, centre=each.centre) for each in (profile, drill.profile)]
    passphrase = getpass.getpass(f"{asks[0]} ") if locked else None
    drills = getpass.getpass(f"{say('lane-plain_prefix')} {asks[1]} ") if drill.locked else None
    return asyncio.run(converse(passphrase, drills))
