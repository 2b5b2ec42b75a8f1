"""How an alarm sounds on a terminal's bell, which has one tone: precedences differ in rhythm.

FLASH is a burst of three and two. What nobody came to in half of its time comes again three times as often. A drill
begins with two slow strokes of its own, so that a watch that only hears it knows. Times are seconds of a monotonic
clock, handed in.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from protocols.messages.header import Precedence
from protocols.pae import Mode
from tui.alarms import Alarm

__all__ = ["Bell", "self_test"]


class _Rhythm(NamedTuple):
    """Strokes in seconds from the first; how long until it comes again, None for once."""

    strokes: tuple[float, ...]
    every: float | None


_RHYTHMS: Final = {
    Precedence.FLASH: _Rhythm((0.0, 0.3, 0.6, 1.4, 1.7), 10.0),
    Precedence.IMMEDIATE: _Rhythm((0.0, 0.3, 0.6), 30.0),
    Precedence.PRIORITY: _Rhythm((0.0,), None),
    Precedence.ROUTINE: _Rhythm((), None),
}
_LINK: Final = _Rhythm((0.0, 1.0), 60.0)
_DRILL: Final = (0.0, 1.0)
_DRILL_FIRST: Final = 2.0


def self_test(tick: float) -> Alarm:
    """The alarm of the self-test at sign-on: a FLASH, begun now."""
    return Alarm(
        kind="node", name=("test", tick), precedence=Precedence.FLASH, since=0, phrase="alarm-bell_test"
    )  # fmt: skip


class Bell:
    """When to strike. Asked again and again; an alarm that went away, or was silenced, is simply not handed in."""

    def __init__(self, mode: Mode) -> None:
        self._mode = mode
        self._ringing: tuple[object, ...] | None = None
        self._due: list[float] = []
        self._again: float | None = None

    def strikes(self, alarm: Alarm | None, tick: float) -> bool:
        """Whether to strike once, now."""
        if alarm is None:
            self._ringing, self._due, self._again = None, [], None
            return False
        if alarm.name != self._ringing:
            self._ringing = alarm.name
            self._begin(alarm, tick)
        elif not self._due and self._again is not None and tick >= self._again:
            self._begin(alarm, tick)
        if not self._due or tick < self._due[0]:
            return False
        # What a busy moment has missed is not made up for in one rattle.
        self._due = [at for at in self._due[1:] if at > tick]
        return True

    def _begin(self, alarm: Alarm, tick: float) -> None:
        rhythm = _LINK if alarm.kind == "link" else _RHYTHMS[alarm.precedence]
        strokes = rhythm.strokes
        if self._mode == "drill" and strokes:
            strokes = (*_DRILL, *(_DRILL_FIRST + stroke for stroke in strokes))
        self._due = [tick + stroke for stroke in strokes]
        every = rhythm.every if rhythm.every is None or not alarm.louder else rhythm.every / 3
        self._again = None if every is None else tick + every
