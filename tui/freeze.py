"""A drill at a seat where something real has come: it freezes by itself, and goes on by hand. No Textual, no clock.

A live FLASH or IMMEDIATE that nobody here has acknowledged freezes the seat's drill at once. Whoever controls the drill
is told that this seat is in the real world, and never of what; with `step` the seat asks what is still to be told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from hotline.client import Board, Matter
from protocols.messages.header import Precedence
from protocols.messages.procedure.drills import DrillControl, RealWorld

__all__ = ["Control", "Freeze", "Phase", "Says", "control_of", "preempting", "real_world"]

Phase = Literal["running", "paused", "real_world", "ended"]
Says = Literal["stands_still", "goes_on"]

_STEPS: dict[str, Phase] = {
    "start": "running", "resume": "running", "pause": "paused", "end": "ended", "break_off": "ended",
    "goes_on": "running", "stands_still": "real_world", "broken_off": "ended",
}  # fmt: skip


class Control(NamedTuple):
    """The drill that runs on a board: who signed its STARTEX, its name, and what CONTROL said last, `at` (UTC ms)."""

    centre: str
    run: str
    phase: Phase
    at: int


def control_of(board: Board) -> Control | None:
    """Of the run that was started last; None before a STARTEX has come. Only who started it is heard, and nobody takes
    it over while it runs: a player who signs a STARTEX too would else be told which seats are in the real world.

    In the order in which it came here: what a message says of its own time is its sender's word.
    """
    if board.mode != "drill":
        return None
    found: Control | None = None
    for matter, step in sorted(_said(board.matters.values()), key=lambda each: each[0].at):
        message = matter.message
        assert message.drill is not None
        who, run, at = message.from_, message.drill.run, message.composed_at
        if step == "start" and (found is None or found.phase == "ended" or who == found.centre):
            found = Control(who, run, "running", at)
        elif step != "start" and found is not None and (who, run) == (found.centre, found.run):
            found = Control(who, run, _STEPS[step], at)
    return found


def _said(matters: Iterable[Matter]) -> Iterable[tuple[Matter, str]]:
    for matter in matters:
        if matter.incoming and matter.message.drill is not None:
            if isinstance(matter.body, DrillControl):
                yield matter, matter.body.step
            elif isinstance(matter.body, RealWorld):
                yield matter, matter.body.drill


def preempting(unacknowledged: Iterable[Matter]) -> tuple[Matter, ...]:
    """Of the live messages that nobody here has acknowledged those for which a drill stands still."""
    return tuple(matter for matter in unacknowledged if matter.precedence <= Precedence.IMMEDIATE)


def real_world(control: Control, says: Says) -> dict[str, object]:
    """The draft by which CONTROL is told: that this seat's drill stands, or goes on. Nothing of why."""
    return {
        "type": "procedure.real_world",
        "to": [control.centre],
        "drill": {"run": control.run},
        "body": {"drill": says},
    }


class Freeze:
    """`at`: since when the drill stands at this seat (UTC ms), None while it does not."""

    def __init__(self) -> None:
        self._at: int | None = None
        self._to_tell: list[Says] = []

    @property
    def at(self) -> int | None:
        return self._at

    def live(self, preempting: Iterable[Matter], now: int) -> bool:
        """What stands unacknowledged in live now. Gives True when the drill freezes by it, once."""
        if self._at is not None or not tuple(preempting):
            return False
        self._at = now
        self._owe("stands_still")
        return True

    def resume(self, preempting: Iterable[Matter]) -> bool:
        """By hand. Gives False, and stays, while something live is unacknowledged."""
        if self._at is None or tuple(preempting):
            return False
        self._at = None
        self._owe("goes_on")
        return True

    def tell(self) -> Says | None:
        """What CONTROL is to be told next, once each; asked when it is known whom to tell."""
        return self._to_tell.pop(0) if self._to_tell else None

    def _owe(self, says: Says) -> None:
        if says == "goes_on" and self._to_tell:
            self._to_tell.clear()  # it was never told that it stood
        else:
            self._to_tell.append(says)
