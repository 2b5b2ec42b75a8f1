"""A drill's conductor, seen from outside its process: what it shows, what it can be told, and the line to it.

`hotline drill run` listens at a socket in the run's own directory; the commands and the control screen are two
readers of the same answers. Nothing here decides: `preview` asks what an order would do before it is given.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec

from hotline.link.local import ask
from protocols.errors import Code, Refused

__all__ = [
    "CONTROL_SOCKET",
    "ControlView",
    "Controls",
    "ExpectationView",
    "InjectView",
    "LogView",
    "ObjectiveView",
    "Order",
    "Preview",
    "SeatView",
]

CONTROL_SOCKET = "control.sock"

_T = TypeVar("_T")

Do = Literal[
    "start", "pause", "resume", "speed", "jump", "fire", "delay", "skip", "done", "observe", "note", "fault_on",
    "fault_off", "real_world", "white_cell", "end",
]  # fmt: skip


class Order(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a controller asks for. `by`: who asks. `second`: the other controller, whom resuming after REAL WORLD needs.
    Of the rest, what each needs: speed · jump: scenario instant (UTC ms), text (where the story is now, told to the
    players) · delay: inject, ms · fire, skip, done: inject · done: result, text, expectation (nothing: all of it) ·
    observe: text, expectation or objective, result · fault_*: fault · real_world, resume: to (the players set apart;
    nothing: everybody) · white_cell: to, text."""

    do: Do
    by: str
    second: str | None = None
    inject: str | None = None
    fault: str | None = None
    speed: float | None = None
    jump: int | None = None
    ms: int | None = None
    text: str = ""
    result: Literal["met", "not_met"] | None = None
    expectation: str | None = None
    objective: str | None = None
    to: tuple[str, ...] = ()
    reason: str = ""


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What an order would do: sentences for people (`lines`), and the figures behind them. `refused`: a code, where it
    would be refused now."""

    lines: tuple[str, ...] = ()
    injects_moved: int = 0
    deadlines_moved: int = 0
    by_ms: int = 0
    refused: str | None = None


class InjectView(msgspec.Struct, frozen=True, kw_only=True):
    """`when`: a short word for how it is due. `due_at`: wall time, UTC ms, by the plan as it stands; None: not by
    time. `text`: what the controller alone is told of it: of a prompt, a fault, a mend."""

    id: str
    title: str
    method: str
    to: tuple[str, ...]
    when: str
    due_at: int | None
    state: Literal["ready", "armed", "fired", "open", "done", "skipped", "delayed", "not_fired"]
    fired_at: int | None = None
    text: str = ""


class ExpectationView(msgspec.Struct, frozen=True, kw_only=True):
    """`id`: `I-04.2` (the second expectation of I-04), `all.1` of the whole scenario. `by_at`: wall time, UTC ms."""

    id: str
    inject: str | None
    what: str
    who: str
    by_at: int | None
    state: Literal["not_due", "open", "met", "late", "not_met", "ask"]
    met_at: int | None = None
    late_ms: int = 0
    objective: str | None = None
    because: str = ""


class ObjectiveView(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    text: str
    state: Literal["ok", "open", "at_risk", "not_met"]


class SeatView(msgspec.Struct, frozen=True, kw_only=True):
    """A player's seat as its own node tells it: signed on, what was shown last, what is not acknowledged."""

    centre: str
    role: str
    on: bool
    heard_at: int | None
    doing: str
    since: int | None
    unacknowledged: int
    frozen_at: int | None = None


class LogView(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the run's log, as it is (hotline.drills.log)."""

    n: int
    at: int
    what: str
    by: str
    facts: dict[str, Any]


class ControlView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a control screen shows, at the wall instant `now` (UTC ms)."""

    now: int
    run: str
    title: str
    phase: Literal["before", "running", "paused", "real_world", "ended"]
    speed: float
    scenario_at: int
    played_ms: int
    wall_ms: int
    next: InjectView | None
    injects: tuple[InjectView, ...]
    expectations: tuple[ExpectationView, ...]
    objectives: tuple[ObjectiveView, ...]
    seats: tuple[SeatView, ...]
    faults_on: tuple[str, ...]
    faults: tuple[str, ...]
    log: tuple[LogView, ...]
    """The newest lines, oldest first, at most 200."""
    white_cell_new: int = 0


class Controls:
    """The conductor of a run, asked from another process. `run`: the run's directory; `language`: of the sentences
    of a preview.

    Everything raises Refused `not_reachable` while nobody conducts it.
    """

    def __init__(self, run: Path, language: str = "en") -> None:
        self.run, self._language = run, language
        self._socket = run / CONTROL_SOCKET

    async def view(self) -> ControlView:
        """How it stands."""
        return _read(await ask(self._socket, {"view": True}), ControlView)

    async def preview(self, order: Order) -> Preview:
        """What an order would do now; nothing is done."""
        return _read(await ask(self._socket, {"preview": order, "language": self._language}), Preview)

    async def order(self, order: Order) -> Preview:
        """Gives it: what it did. Raises Refused as the conductor."""
        answer = await ask(self._socket, {"order": order, "language": self._language})
        return _read(answer["preview"], Preview)

    async def seal(self) -> None:
        """After the hot wash: the journals are exported and CONTROL signs the log. Raises Refused before ENDEX."""
        await ask(self._socket, {"seal": True})


def _read(value: object, kind: type[_T]) -> _T:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as wrong:
        raise Refused(Code.FRAME_REFUSED, f"the conductor answers in another form: {wrong}") from None
