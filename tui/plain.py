"""The line mode: the same functions as lines, for screen readers, braille lines, dumb terminals and scripts.

One fact a line, the newest last, the terminal's own cursor, no boxes. What comes is told as it comes; what is asked is
answered. It is the same desk as behind the screens, and the same words.
"""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import sys
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from textual.message import Message

from hotline.client import Added, Change, Clock, Connected, Disconnected, Moved, Network, Profile, Waits
from protocols.errors import Refused
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.connection import Act, Connection, Then, Unlock, nothing
from tui.desk import IN_VIEW_S, Desk
from tui.events import Done, Heard, LinkStatus, NotDone, NotSignedOn, SignedOn
from tui.modes import sentence
from tui.plain_commands import Commands
from tui.safe_text import SafeText, safe_text
from tui.words import news, outcome, refusal, stamped

__all__ = ["LineMode", "listen", "out", "run"]

REMIND_S: Final = 60.0
BELL: Final = "\a"

Read = Callable[[], Awaitable[str | None]]
Write = Callable[[str], None]


class LineMode:
    """A conversation. `read` gives the next line that was typed, None at the end; `write` takes a line to tell."""

    def __init__(
        self, profile: Profile, unlock: Unlock, network: Network, clock: Clock, read: Read, write: Write
    ) -> None:
        self._profile, self._clock, self._read, self._write = profile, clock, read, write
        self._phrases = Phrases(profile.language)
        self._connection = Connection(profile, unlock, network, clock, self._take)
        self._commands: Commands | None = None
        self._on = asyncio.Event()
        self._status = 1

    @property
    def desk(self) -> Desk | None:
        """What is known and owed, after the sign-on."""
        return self._commands.desk if self._commands is not None else None

    @property
    def phrases(self) -> Phrases:
        return self._phrases

    async def converse(self, passphrase: str | None) -> int:
        """From the sign-on to `quit`; the exit status."""
        async with asyncio.TaskGroup() as tasks:
            seat = tasks.create_task(self._connection.run(passphrase), name="the seat")
            self._tasks = tasks
            await asyncio.wait([seat, tasks.create_task(self._on.wait())], return_when=asyncio.FIRST_COMPLETED)
            if self._commands is None:
                self._on.set()
                return self._status
            reminding = tasks.create_task(self._remind(), name="what is still open")
            profile, say = self._profile, self._phrases.say
            mode = sentence(self._phrases, profile.mode)
            self.tell(say("plain-signed_on", role=profile.role, centre=profile.centre, mode=mode))
            self.tell(say("plain-help"))
            while (asked := await self._read()) is not None:
                if asked.strip() in ("quit", "exit"):
                    break
                self._do(asked)
            reminding.cancel()
            self._connection.sign_off()
        return 0

    def _do(self, asked: str) -> None:
        assert self._commands is not None
        try:
            for each in self._commands.do(asked):
                self.tell(each)
        except Refused as refused:
            self.tell(refusal(self._phrases, refused))

    def tell(self, words: str) -> None:
        """One line or several."""
        for each in safe_text(words).rstrip("\n").split("\n"):
            self._write(each)

    def _stamped(self, words: str, *, bell: bool = False) -> None:
        if words:
            self._write(f"{BELL if bell else ''}{stamped(self._phrases, words, self._clock.now())}")

    # -- what comes -----------------------------------------------------------------------------------------------

    def _take(self, event: Message) -> None:
        now, tick = self._clock.now(), asyncio.get_running_loop().time()
        commands = self._commands
        match event:
            case SignedOn():
                desk = Desk(event.board, self._profile.role, self._phrases, tick=tick)
                desk.linked(event.age, 0, now)
                self._commands = Commands(
                    desk, self._clock, self.act, self._look_at, self._connection.prepare,
                    catalogues=self._profile.catalogues, speak=self._speak,
                )  # fmt: skip
                self._status = 0
                self._on.set()
            case NotSignedOn(refused=refused):
                self.tell(refusal(self._phrases, refused))
            case LinkStatus() if commands is not None:
                commands.desk.linked(event.age, event.unsent, now)
            case Heard(change=change) if commands is not None:
                commands.desk.hear(change, tick)
                self._heard(change, commands)
                self._stamped(news(self._phrases, change))
            case Done() | NotDone():
                self._stamped(outcome(self._phrases, event))

    def _heard(self, change: Change, commands: Commands) -> None:
        say = self._phrases.say
        match change:
            case Added(matter) if matter.incoming and not matter.settling:
                first, *more = commands.announce(matter)
                self._stamped(first, bell=matter.precedence <= 3)
                for each in more:
                    self._stamped(each)
            case Moved(matter, centre, step, at) if not matter.settling and not matter.incoming:
                stage = say(f"stage-{step}")
                moved = say("plain-moved", digits=matter.digits, centre=centre, step=stage, at=times.clock(at))
                self._stamped(moved)
            case Waits(waiting) if waiting.by_service is not None:
                self._stamped(say("plain-draft", digits=waiting.digits, service=waiting.by_service), bell=True)
            case Waits(waiting) if not waiting.written_by(self._profile.role):
                self._stamped(say("plain-to_release", digits=waiting.digits, role=waiting.author), bell=True)
            case Connected():
                self._stamped(say("plain-node_there"))
            case Disconnected(detail=detail, attempt=0 | 1):
                self._stamped(say("plain-link_lost", detail=detail))

    async def _remind(self) -> None:
        """Once a minute, what sounds, unless it is quiet: one line, and the bell."""
        while True:
            await asyncio.sleep(REMIND_S)
            commands, tick = self._commands, asyncio.get_running_loop().time()
            alarm = commands.desk.rings(self._clock.now(), tick) if commands else None
            if alarm is not None:
                self._stamped(self._phrases.say("plain-still_open", alarm=alarm.words(self._phrases)), bell=True)

    def _speak(self, language: str) -> None:
        """From now on in this language: what is told, and what is said of everything that is signed here."""
        self._phrases = Phrases(language)
        self._profile = self._connection.profile = replace(self._profile, language=language)
        self._profile.write()
        if self._connection.seat is not None:
            self._connection.seat.read_in(language)
        if self._commands is not None:
            self._commands.desk.speak(self._phrases)

    # -- what is done -----------------------------------------------------------------------------------------------

    def act(self, words: SafeText, act: Act, done: Then = nothing, not_done: Then = nothing) -> None:
        """Has the seat do something; what became of it is told."""
        self._tasks.create_task(self._connection.act(words, act, done, not_done))

    def _look_at(self, hash: bytes) -> None:
        self._tasks.create_task(self._shown(hash))

    async def _shown(self, hash: bytes) -> None:
        """What was read out counts as shown as on a screen: after two seconds."""
        await asyncio.sleep(IN_VIEW_S)
        self.act(safe_text(""), lambda seat: seat.show(hash))


def run(profile: Profile, unlock: Unlock, network: Network, clock: Clock, *, locked: bool = True) -> int:
    """The line mode on this terminal. Returns as `tui.app.run`."""

    async def converse(passphrase: str | None) -> int:
        lines: asyncio.Queue[str | None] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        # Nobody waits for this thread: at the end of the watch it may still wait for a line that never comes.
        threading.Thread(target=listen, args=(loop, lines.put_nowait), daemon=True).start()
        return await LineMode(profile, unlock, network, clock, lines.get, out).converse(passphrase)

    ask = Phrases(profile.language).say("unlock-ask", role=profile.role, centre=profile.centre)
    passphrase = getpass.getpass(f"{ask} ") if locked else None
    return asyncio.run(converse(passphrase))


def out(words: str) -> None:
    """A line on this terminal."""
    print(words, flush=True)


def listen(loop: asyncio.AbstractEventLoop, put: Callable[[str | None], None]) -> None:
    """Every line that is typed, and None at the end: in a thread of its own, which waits for lines."""
    with contextlib.suppress(RuntimeError):  # the loop is closed: the watch is over
        for line in sys.stdin:
            loop.call_soon_threadsafe(put, line)
        loop.call_soon_threadsafe(put, None)
