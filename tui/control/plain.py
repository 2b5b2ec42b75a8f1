"""The control screen as lines: what is done is told as it is done, what is asked is answered, and every order says what
it would do before `yes` gives it. The same words as on the screen.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import Any, Final

from hotline.client.control import Controls, ControlView, Order
from protocols.errors import Code, Refused
from protocols.phrases.catalogue import LANGUAGES, Phrases, own_name
from tui.cells import Line, plain
from tui.control import panes
from tui.control.actions import ACTIONS
from tui.control.bands import away_words, clock_parts, live_words, seat_parts
from tui.control.giving import RESUME, report_command
from tui.control.log_words import log_lines
from tui.control.typed import instant_of, span_of
from tui.plain import Read, Write, listen, out
from tui.safe_text import safe_line, safe_text
from tui.words import refusal

__all__ = ["ControlLines", "run"]

LOOK_S: Final = 0.5
CELLS: Final = 600
"""Wide enough for everything: it is told, and not drawn."""

_RATINGS: Final = ("met", "not_met")


class ControlLines:
    """A conversation. `read` gives the next line that was typed, None at the end; `write` takes a line to tell."""

    def __init__(self, controls: Controls, by: str, phrases: Phrases, read: Read, write: Write) -> None:
        self._controls, self._by, self._phrases = controls, by, phrases
        self._read, self._write = read, write
        self._view: ControlView | None = None
        self._there = True
        self._told = 0
        self._verbs: dict[str, Callable[[str], Awaitable[None]]] = {
            "status": self._status, "script": self._pane, "expected": self._pane, "players": self._pane,
            "log": self._log, "start": self._plainly, "pause": self._pause, "end": self._pause,
            "resume": self._resume, "speed": self._speed, "fire": self._inject, "delay": self._delay,
            "skip": self._inject, "done": self._done, "observe": self._observe, "note": self._note,
            "real_world": self._real_world, "white_cell": self._white_cell, "fault": self._fault, "jump": self._jump,
            "report": self._report, "language": self._language, "help": self._help,
        }  # fmt: skip
        self._verb = ""

    @property
    def verbs(self) -> tuple[str, ...]:
        return (*self._verbs, "quit")

    async def converse(self) -> int:
        """To `quit`; the exit status."""
        await self.look()
        run = self._view.run if self._view is not None else self._controls.run.name
        self.tell(self._say("control-plain_begin", run=safe_line(run), role=safe_line(self._by)))
        async with asyncio.TaskGroup() as tasks:
            looking = tasks.create_task(self._looks(), name="the conductor")
            while (asked := await self._read()) is not None and asked.strip() not in ("quit", "exit"):
                await self.do(asked.strip())
            looking.cancel()
        return 0

    def tell(self, words: str) -> None:
        for each in safe_text(words).rstrip("\n").split("\n"):
            self._write(each)

    def _say(self, key: str, **arguments: str) -> str:
        return self._phrases.say(key, **arguments)

    # -- what comes ---------------------------------------------------------------------------------------------------

    async def _looks(self) -> None:
        while True:
            await asyncio.sleep(LOOK_S)
            await self.look()

    async def look(self) -> None:
        """Tells what is new in the log, and whether somebody conducts it."""
        try:
            view = await self._controls.view()
        except Refused:
            if self._there:
                self.tell(away_words(self._phrases, self._view))
            self._there = False
            return
        if not self._there and self._view is not None:
            self.tell(self._say("control-plain_back"))
        self._there = True
        if self._view is not None:
            for words in log_lines(self._phrases, view, after=self._told):
                self.tell(words)
        self._told = max((each.n for each in view.log), default=0)
        self._view = view

    # -- what is asked ------------------------------------------------------------------------------------------------

    async def do(self, asked: str) -> None:
        """One line that was typed."""
        self._verb, _, rest = asked.partition(" ")
        if not asked:
            return
        if self._verb not in self._verbs:
            self.tell(self._say("control-plain_unknown", word=safe_line(self._verb)))
            return
        try:
            await self._verbs[self._verb](rest.strip())
        except Refused as refused:
            self.tell(self._say("control-refused", code=str(refused.code)))
            self.tell(refusal(self._phrases, refused))

    def _use(self) -> None:
        """How the command is typed."""
        uses = (use for action in ACTIONS for use in action.plain.split(" · ") if use.partition(" ")[0] == self._verb)
        self.tell(self._say("control-plain_use", use=next(uses)))

    async def _give(self, order: Order) -> None:
        """What it would do; `yes`; the order."""
        shown = await self._controls.preview(order)
        if shown.refused is not None:
            self.tell(self._say("control-refused", code=safe_line(shown.refused)))
        for each in shown.lines:
            self.tell(each)
        if shown.refused is None and await self._answers(self._say("control-plain_sure"), "yes"):
            await self._controls.order(order)
            self.tell(self._say("control-plain_done"))
            await self.look()

    async def _answers(self, words: str, word: str) -> bool:
        self.tell(words)
        typed = ((await self._read()) or "").strip()
        if typed == word:
            return True
        self.tell(self._say("control-plain_left"))
        return False

    def _order(self, do: Any, **parts: Any) -> Order:
        return Order(do=do, by=self._by, **parts)

    # -- orders -------------------------------------------------------------------------------------------------------

    async def _plainly(self, rest: str) -> None:
        await self._give(self._order(self._verb))

    async def _pause(self, rest: str) -> None:
        await self._give(self._order(self._verb, reason=rest))

    async def _resume(self, rest: str) -> None:
        if self._view is None or self._view.phase != "real_world":
            await self._give(self._order("resume"))
            return
        if not rest or rest.casefold() == self._by.casefold():
            self.tell(self._say("control-second_words"))
            self._use()
            return
        order = self._order("resume", second=rest)
        shown = await self._controls.preview(order)
        for each in shown.lines:
            self.tell(each)
        if shown.refused is not None:
            return
        for who in (self._by, rest):
            if not await self._answers(self._say("control-two_words", role=safe_line(who), word=RESUME), RESUME):
                return
        await self._controls.order(order)
        self.tell(self._say("control-plain_done"))

    async def _real_world(self, rest: str) -> None:
        try:
            done = await self._controls.order(self._order("real_world", reason=rest))
        except Refused as refused:
            if refused.code not in (Code.ALREADY, Code.DRILL_OVER, Code.DRILL_NOT_RUNNING):
                self.tell(self._say("control-real_world_not_given"))
                self.tell(self._say("control-real_world_by_voice"))
            raise
        self.tell(self._say("control-real_world_given"))
        for each in done.lines:
            self.tell(each)

    async def _speed(self, rest: str) -> None:
        try:
            speed = float(rest.removeprefix("x"))
        except ValueError:
            self._use()
        else:
            await self._give(self._order("speed", speed=speed))

    async def _inject(self, rest: str) -> None:
        inject, _, why = rest.partition(" ")
        if not inject:
            self._use()
        else:
            await self._give(self._order(self._verb, inject=inject, reason=why.strip()))

    async def _delay(self, rest: str) -> None:
        inject, _, span = rest.partition(" ")
        ms = span_of(span)
        if ms is None:
            self._use()
        else:
            await self._give(self._order("delay", inject=inject, ms=ms))

    async def _done(self, rest: str) -> None:
        about, result, text = ([*rest.split(maxsplit=2), "", "", ""])[:3]
        if result not in _RATINGS:
            self._use()
            return
        # An expectation is an inject's id and a number: I-04.2.
        inject, dot, number = about.rpartition(".")
        whole = {"inject": inject, "expectation": about} if dot and number.isdigit() else {"inject": about}
        await self._give(self._order("done", result=result, text=text, **whole))

    async def _observe(self, rest: str) -> None:
        head, colon, text = rest.partition(":")
        words = head.split()
        if not colon or len(words) > 2 or (len(words) == 2 and words[1] not in _RATINGS):
            self._use()
            return
        objectives = {each.id for each in self._view.objectives} if self._view is not None else set()
        parts = {"objective" if words[0] in objectives else "expectation": words[0]} if words else {}
        if len(words) == 2:
            parts["result"] = words[1]
        await self._give(self._order("observe", text=text.strip(), **parts))

    async def _note(self, rest: str) -> None:
        await self._give(self._order("note", text=rest))

    async def _white_cell(self, rest: str) -> None:
        head, colon, text = rest.partition(":")
        if not colon:
            self._use()
        else:
            await self._give(self._order("white_cell", text=text.strip(), to=tuple(head.split())))

    async def _fault(self, rest: str) -> None:
        fault, _, switch = rest.partition(" ")
        if switch.strip() not in ("on", "off"):
            self._use()
        else:
            await self._give(self._order(f"fault_{switch.strip()}", fault=fault))

    async def _jump(self, rest: str) -> None:
        instant, _, text = rest.partition(" ")
        to = instant_of(instant, self._view.scenario_at) if self._view is not None else None
        if to is None:
            self._use()
        else:
            await self._give(self._order("jump", jump=to, text=text.strip()))

    # -- what is told -------------------------------------------------------------------------------------------------

    async def _status(self, rest: str) -> None:
        await self.look()
        for each in self._standing():
            self.tell(each)

    def _standing(self) -> Iterator[str]:
        view = self._view
        if view is None:
            yield self._say("control-no_view")
            return
        yield from clock_parts(self._phrases, view)
        yield live_words(self._phrases, view)[0]
        yield from seat_parts(self._phrases, view)
        for each in view.objectives:
            yield f"{each.id} {self._say(f'control-objective_{each.state}')}. {safe_line(each.text)}"

    async def _pane(self, rest: str) -> None:
        await self.look()
        view, phrases = self._view, self._phrases
        if view is None:
            self.tell(self._say("control-no_view"))
        elif self._verb == "script":
            self._tell_each(panes.script_lines(phrases, view, None, CELLS, ahead=False))
        elif self._verb == "expected":
            self._tell_each(panes.expectation_lines(phrases, view, None, CELLS, ahead=False))
        else:
            self._tell_each(panes.player_lines(phrases, view, CELLS))

    def _tell_each(self, lines: Iterable[Line]) -> None:
        """Without the columns, which nobody hears."""
        for each in lines:
            self.tell(" ".join(plain([each]).split()))

    async def _log(self, rest: str) -> None:
        for each in log_lines(self._phrases, self._view) if self._view is not None else ():
            self.tell(each)

    async def _report(self, rest: str) -> None:
        self.tell(self._say("control-report_words"))
        self.tell(report_command(self._controls.run.as_posix()))

    async def _language(self, rest: str) -> None:
        if rest not in LANGUAGES:
            self._use()
            return
        self._phrases, self._controls = Phrases(rest), Controls(self._controls.run, rest)
        self.tell(self._say("did-language", language=own_name(rest)))

    async def _help(self, rest: str) -> None:
        self.tell(f"status   {self._say('control-help-status')}")
        for each in (each for each in ACTIONS if each.plain):
            self.tell(f"{each.plain}   {self._say(f'control-help-{each.name}')}")


def run(controls: Controls, by: str, phrases: Phrases) -> int:
    """The line mode on this terminal. Returns as `tui.control.app.run`."""

    async def converse() -> int:
        lines: asyncio.Queue[str | None] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        # Nobody waits for this thread: at the end it may still wait for a line that never comes.
        threading.Thread(target=listen, args=(loop, lines.put_nowait), daemon=True).start()
        return await ControlLines(controls, by, phrases, lines.get, out).converse()

    return asyncio.run(converse())
