"""From a key to an order: what is missing is asked, what it would do is read, and Enter gives it.

Every order goes this way but REAL WORLD, which is given at once. What was refused changes nothing, and what was typed
for it is there to be mended.
"""

from __future__ import annotations

import shlex
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final, Literal

from hotline.client.control import ControlView, Order, Preview
from protocols.errors import Code, Refused
from protocols.phrases.times import iso
from tui.control.bands import speed_words
from tui.control.dialogs import ChooseOne, Sure, Told, TypeLine
from tui.control.log_words import players_of, white_cell_lines
from tui.control.typed import instant_of, next_speed, span_of
from tui.modes import token
from tui.safe_text import safe_line
from tui.screens.dialogs import Choice
from tui.words import refusal

if TYPE_CHECKING:
    from tui.control.app import ControlRoom

__all__ = ["RESUME", "Giving"]

RESUME: Final = token("drill", "RESUME")
"""What two controllers type, the same in every language."""

Outcome = Literal["given", "left", "refused"]
_WORDS: Final = 6
"""Of the white cell, above the line that is typed."""


class Giving:
    """One order at a time. `room`: the app, which shows the dialogs."""

    def __init__(self, room: ControlRoom) -> None:
        self._room = room
        self._open = False
        self._flows: dict[str, Callable[[ControlView], Awaitable[None]]] = {
            "start": self._start, "pause": self._pause, "faster": self._faster, "slower": self._slower,
            "fire": self._fire, "delay": self._delay, "skip": self._skip, "done": self._done,
            "observe": self._observe, "note": self._note, "white_cell": self._white_cell, "faults": self._faults,
            "jump": self._jump, "end": self._end, "report": self._report, "leave": self._leave,
        }  # fmt: skip

    def begin(self, name: str) -> None:
        """What this key stands for, unless another is being asked about."""
        if not self._open:
            self._open = True
            self._room.run_worker(self._flow(name), group="flow")

    async def _flow(self, name: str) -> None:
        try:
            view = self._room.heard[0]
            if view is not None:
                await self._flows[name](view)
            elif name == "leave":
                self._room.exit(0)
            else:
                await self._tell(self._say("control-no_view"))
        finally:
            self._open = False

    async def real_world(self) -> None:
        """At once, for everybody; then what it did, or that it was not done."""
        room = self._room
        try:
            done = await room.controls.order(self._order("real_world"))
        except Refused as refused:
            await room.asks(self._not_given(refused))
            return
        await room.look_now()
        await room.asks(Told(room.phrases, self._say("control-real_world_given"), done.lines))

    def _not_given(self, refused: Refused) -> Told:
        phrases = self._room.phrases
        if refused.code in (Code.ALREADY, Code.DRILL_OVER, Code.DRILL_NOT_RUNNING):
            return Told.of(phrases, refused)  # it stands still already, or there is nothing that could
        words = (refusal(phrases, refused), self._say("control-real_world_by_voice"))
        return Told(phrases, self._say("control-real_world_not_given"), words, "alarm")

    # -- an order, whatever it is -------------------------------------------------------------------------------------

    def _say(self, key: str, **arguments: str) -> str:
        return self._room.phrases.say(key, **arguments)

    def _order(self, do: Any, **parts: Any) -> Order:
        return Order(do=do, by=self._room.by, **parts)

    def _title(self, name: str, about: str = "") -> str:
        return self._say("control-order", what=self._say(f"control-key-{name}"), about=safe_line(about)).strip()

    async def _tell(self, words: str) -> None:
        await self._room.asks(Told(self._room.phrases, self._say("control-title"), [words]))

    async def _previewed(self, order: Order) -> Preview | None:
        """What it would do; where that would be refused, the refusal is shown and there is nothing to give."""
        room = self._room
        try:
            shown = await room.controls.preview(order)
        except Refused as refused:
            await room.asks(Told.of(room.phrases, refused))
            return None
        if shown.refused is not None:
            await room.asks(Told.would_be(room.phrases, shown.refused, shown.lines))
            return None
        return shown

    async def _give(self, name: str, order: Order, about: str = "") -> Outcome:
        """Its effect, Enter, and then the order."""
        room = self._room
        shown = await self._previewed(order)
        if shown is None:
            return "refused"
        if not await room.asks(Sure(room.phrases, self._title(name, about), shown.lines, room.ticks)):
            return "left"
        return await self._given(name, order)

    async def _given(self, name: str, order: Order) -> Outcome:
        room = self._room
        try:
            await room.controls.order(order)
        except Refused as refused:
            await room.asks(Told.of(room.phrases, refused))
            return "refused"
        room.note(self._say("control-given", what=self._say(f"control-key-{name}")))
        await room.look_now()
        return "given"

    async def _typed(
        self,
        name: str,
        words: str,
        prompt: str,
        then: Callable[[str], Awaitable[Outcome]],
        *,
        about: str = "",
        wrong: Callable[[str], bool] = lambda text: False,
        wrong_words: str = "control-text_wrong",
    ) -> Outcome:
        """A line to type, and then what is done with it; refused, it stands there again."""
        room, typed = self._room, ""
        while True:
            ask = TypeLine(
                room.phrases, self._title(name, about), words, self._say(prompt), text=typed,
                wrong=lambda text: self._say(wrong_words) if wrong(text) else "",
            )  # fmt: skip
            given = await room.asks(ask)
            if given is None:
                return "left"
            typed = given
            if (outcome := await then(typed)) != "refused":
                return outcome

    # -- clocks -------------------------------------------------------------------------------------------------------

    async def _start(self, view: ControlView) -> None:
        await self._give("start", self._order("start"))

    async def _pause(self, view: ControlView) -> None:
        if view.phase == "real_world":
            await self._resume_two()
        elif view.phase == "paused":
            await self._give("resume", self._order("resume"))
        else:
            await self._give("pause", self._order("pause"))

    async def _resume_two(self) -> None:
        """After REAL WORLD two go on together, and each says so."""
        room, title = self._room, self._title("resume")
        own = safe_line(room.by)
        second = await room.asks(TypeLine(
            room.phrases, title, self._say("control-second_words"), self._say("control-second_prompt"),
            wrong=lambda text: "" if text.casefold() not in ("", room.by.casefold()) else self._say(
                "control-second_wrong", role=own
            ),
        ))  # fmt: skip
        if second is None:
            return
        order = self._order("resume", second=second)
        shown = await self._previewed(order)
        if shown is None:
            return
        for who in (room.by, second):
            typed = await room.asks(TypeLine(
                room.phrases, title, self._say("control-two_words", role=safe_line(who), word=RESUME),
                safe_line(who), lines=shown.lines,
                wrong=lambda text: "" if text == RESUME else self._say("control-two_wrong", word=RESUME),
            ))  # fmt: skip
            if typed is None:
                return
        await self._given("resume", order)

    async def _faster(self, view: ControlView) -> None:
        await self._speed(next_speed(view.speed, up=True))

    async def _slower(self, view: ControlView) -> None:
        await self._speed(next_speed(view.speed, up=False))

    async def _speed(self, speed: float) -> None:
        await self._give("faster", self._order("speed", speed=speed), f"x{speed_words(speed)}")

    async def _jump(self, view: ControlView) -> None:
        words = self._say("control-jump_words", at=f"{iso(view.scenario_at)[:16]}Z")

        async def told(typed: str) -> Outcome:
            to = instant_of(typed, view.scenario_at)

            async def given(text: str) -> Outcome:
                return await self._give("jump", self._order("jump", jump=to, text=text), typed)

            return await self._typed(
                "jump", self._say("control-jump_text_words"), "control-text_prompt", given, about=typed
            )

        await self._typed(
            "jump", words, "control-jump_prompt", told,
            wrong=lambda text: instant_of(text, view.scenario_at) is None, wrong_words="control-jump_wrong",
        )  # fmt: skip

    async def _end(self, view: ControlView) -> None:
        await self._give("end", self._order("end"))

    # -- injects ------------------------------------------------------------------------------------------------------

    async def _inject(self) -> str | None:
        """The one under the cursor; where there is none, that is said."""
        inject = self._room.desk.inject
        if inject is None:
            await self._tell(self._say("control-no_inject"))
            return None
        return inject.id

    async def _fire(self, view: ControlView) -> None:
        if (inject := await self._inject()) is not None:
            await self._give("fire", self._order("fire", inject=inject), inject)

    async def _delay(self, view: ControlView) -> None:
        inject = await self._inject()
        if inject is None:
            return

        async def given(typed: str) -> Outcome:
            return await self._give("delay", self._order("delay", inject=inject, ms=span_of(typed)), inject)

        await self._typed(
            "delay", self._say("control-delay_words", inject=safe_line(inject)), "control-delay_prompt", given,
            about=inject, wrong=lambda text: span_of(text) is None, wrong_words="control-delay_wrong",
        )  # fmt: skip

    async def _skip(self, view: ControlView) -> None:
        inject = await self._inject()
        if inject is None:
            return

        async def given(why: str) -> Outcome:
            return await self._give("skip", self._order("skip", inject=inject, reason=why), inject)

        words = self._say("control-skip_words", inject=safe_line(inject))
        await self._typed("skip", words, "control-reason_prompt", given, about=inject)

    async def _done(self, view: ControlView) -> None:
        expectation = self._room.desk.expectation
        inject = await self._inject()
        if inject is None:
            return
        about = inject if expectation is None else expectation.id
        result = await self._rated(self._say("control-done_title", about=safe_line(about)), "control-done_words")
        if result is None:
            return
        of = None if expectation is None else expectation.id

        async def given(text: str) -> Outcome:
            order = self._order("done", inject=inject, expectation=of, result=result, text=text)
            return await self._give("done", order, about)

        await self._typed("done", self._say("control-done_text_words"), "control-text_prompt", given, about=about)

    async def _rated(self, title: str, words: str, *, unrated: bool = False, **arguments: str) -> str | None:
        """`met`, `not_met`; empty where it may be left open; None for Esc."""
        room = self._room
        values = ["met", "not_met", *([""] if unrated else [])]
        choices = [Choice(safe_line(self._say(f"control-{each or 'not_rated'}")), each) for each in values]
        return await room.asks(ChooseOne(room.phrases, title, choices, self._say(words, **arguments)))

    # -- what is written down -----------------------------------------------------------------------------------------

    async def _observe(self, view: ControlView) -> None:
        room, here = self._room, self._room.desk.expectation
        choices: list[Choice[tuple[str, str]]] = []
        if here is not None:
            choices.append(Choice(safe_line(here.id), ("expectation", here.id), safe_line(here.what)))
        choices += [Choice(safe_line(each.id), ("objective", each.id), safe_line(each.text))
                    for each in view.objectives]  # fmt: skip
        choices.append(Choice(safe_line(self._say("control-observe_drill")), ("", "")))
        title = self._title("observe")
        about = await room.asks(ChooseOne(room.phrases, title, choices, self._say("control-observe_words")))
        if about is None:
            return
        kind, id = about
        result = await self._rated(title, "control-rate_words", unrated=True, about=safe_line(id)) if id else ""
        if result is None:
            return
        parts = ({kind: id} if id else {}) | ({"result": result} if result else {})

        async def given(text: str) -> Outcome:
            return await self._give("observe", self._order("observe", text=text, **parts), id)

        await self._typed(
            "observe", self._say("control-observe_text_words"), "control-text_prompt", given, about=id,
            wrong=lambda text: not text,
        )  # fmt: skip

    async def _note(self, view: ControlView) -> None:
        async def given(text: str) -> Outcome:
            return await self._give("note", self._order("note", text=text))

        await self._typed(
            "note", self._say("control-note_words"), "control-text_prompt", given, wrong=lambda text: not text
        )

    async def _white_cell(self, view: ControlView) -> None:
        room = self._room
        title = self._title("white_cell")
        everybody: Choice[tuple[str, ...]] = Choice(safe_line(self._say("control-everybody")), ())
        choices = [everybody, *(Choice[tuple[str, ...]](safe_line(each), (each,)) for each in players_of(view))]
        lines = list(white_cell_lines(room.phrases, view))[-_WORDS:]
        typed = ""
        while True:
            given = await room.asks(TypeLine(
                room.phrases, title, self._say("control-white_cell_words"), self._say("control-text_prompt"),
                text=typed, lines=lines, wrong=lambda text: "" if text else self._say("control-text_wrong"),
            ))  # fmt: skip
            if given is None:
                return
            typed = given
            to = await room.asks(
                ChooseOne(room.phrases, title, choices, self._say("control-white_cell_to"))
            )  # fmt: skip
            if to is None:
                return
            order = self._order("white_cell", text=typed, to=to)
            if await self._give("white_cell", order, ", ".join(to)) != "refused":
                return

    # -- faults, the report, the end of the screen --------------------------------------------------------------------

    async def _faults(self, view: ControlView) -> None:
        room = self._room
        if not view.faults:
            await self._tell(self._say("control-no_faults"))
            return
        choices = [
            Choice(
                safe_line(each), each,
                safe_line(self._say("control-fault_is_on" if each in view.faults_on else "control-fault_is_off")),
            )
            for each in view.faults
        ]  # fmt: skip
        fault = await room.asks(
            ChooseOne(room.phrases, self._title("faults"), choices, self._say("control-faults_words"))
        )
        if fault is not None:
            do = "fault_off" if fault in view.faults_on else "fault_on"
            await self._give("faults", self._order(do, fault=fault), fault)

    async def _report(self, view: ControlView) -> None:
        room = self._room
        lines = [self._say("control-report_words"), report_command(room.controls.run.as_posix())]
        await room.asks(Told(room.phrases, self._title("report"), lines))

    async def _leave(self, view: ControlView) -> None:
        room = self._room
        if view.phase == "ended" or await room.asks(
            Sure(room.phrases, self._title("leave"), [self._say("control-leave_words")], room.ticks)
        ):
            room.exit(0)


def report_command(run: str) -> str:
    """What writes the report of this run."""
    return f"hotline drill report {shlex.quote(run)}"
