"""How much of one centre is taken in, and how fast: decided from what came, and when. No link, no clock.

What has come is taken in and counted; where that was more than a centre's measure, nothing more is read of it until
it is level again. TCP then holds back whoever sends, with what he has not sent yet: nothing that was receipted is
lost, and nothing is refused that was in order. FLASH has a measure of its own: a centre that was taken over sends
nothing else.

A centre's measure is the same over all of its links: who leaves and comes again begins no new one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Annotated, Final, Literal, NamedTuple, TypeAlias, get_args

import msgspec

from protocols.messages.header import Message, Precedence

__all__ = ["DEFAULT_RATES", "KINDS", "Flood", "Measure", "PeerKind", "PeerRate", "PeerRateSetting", "kind_of"]

PeerKind: TypeAlias = Literal[
    "flash", "immediate", "messages", "bytes", "notices", "heads", "records", "tests", "questions", "unreadable",
    "sessions",
]  # fmt: skip
KINDS: Final[tuple[PeerKind, ...]] = get_args(PeerKind)

PeerRateSetting: TypeAlias = tuple[
    Annotated[float, msgspec.Meta(gt=0, le=1e9)], Annotated[int, msgspec.Meta(ge=1, le=10**12)]
]
"""How node.toml writes one: `[per second, at once]`."""


class PeerRate(NamedTuple):
    """`per_second` sustained, `at_once` from rest."""

    per_second: float
    at_once: int


DEFAULT_RATES: Final[Mapping[PeerKind, PeerRate]] = {
    # A watch that takes one in five seconds is at its end; an hour's outage in a crisis leaves fewer than these.
    "flash": PeerRate(5, 120),
    "immediate": PeerRate(20, 240),
    # What an outage has left comes at the speed of the line for a minute, and then so fast.
    "messages": PeerRate(200, 4000),
    "bytes": PeerRate(4 * 2**20, 64 * 2**20),
    # Each is a row and an entry of the journal, or a signature of ours.
    "notices": PeerRate(200, 4000),
    "heads": PeerRate(5, 240),
    "records": PeerRate(5, 400),
    "tests": PeerRate(1, 60),
    "questions": PeerRate(50, 2000),
    # No row and no signature, but our time.
    "unreadable": PeerRate(200, 12_000),
    # Two log entries, four heads and four signatures each.
    "sessions": PeerRate(0.5, 60),
}

NEWS_SECONDS: Final = 2.0
"""So long a centre was held back before its flood is an alarm: a burst at the end of an outage is none."""
OVER_SECONDS: Final = 60.0
"""So long after it was held back for the last time a flood is over."""
TOLD_SECONDS: Final = 3600.0


class Flood(NamedTuple):
    """What a centre has sent since it was first held back: for `seconds`, of each kind so many; `held` seconds of it
    nothing was read."""

    seconds: float
    held: float
    counts: dict[str, int]

    def words(self) -> str:
        """`37 flash, 480 messages in 2 min`."""
        of = ", ".join(f"{count} {kind}" for kind, count in self.counts.items() if kind != "bytes")
        long = f"{self.seconds / 60:.0f} min" if self.seconds >= 90 else f"{self.seconds:.0f} s"
        return f"{of or 'nothing'} in {long}"


class Measure:
    """One centre's. Instants are seconds of a clock that never goes back."""

    def __init__(self, rates: Mapping[PeerKind, PeerRate], now: float) -> None:
        self._rates = {kind: rates.get(kind, DEFAULT_RATES[kind]) for kind in KINDS}
        self._left = {kind: float(rate.at_once) for kind, rate in self._rates.items()}
        self._filled = dict.fromkeys(KINDS, now)
        self._counts: Counter[str] = Counter()
        self._began: float | None = None  # of the flood that goes on
        self._last = now  # when it was held back for the last time
        self._held = 0.0
        self._told: float | None = None

    def took(self, kind: PeerKind, now: float, amount: float = 1) -> None:
        """It has come, and is taken in."""
        rate = self._rates[kind]
        filled = self._left[kind] + max(0.0, now - self._filled[kind]) * rate.per_second
        self._left[kind] = min(float(rate.at_once), filled) - amount
        self._filled[kind] = now
        if self._began is not None:
            self._counts[kind] += int(amount)

    def wait(self, now: float) -> float:
        """Seconds until more of it is read: 0 while it keeps to its measure."""
        worst = 0.0
        for kind, rate in self._rates.items():
            left = self._left[kind]
            if left < 0:
                worst = max(worst, self._filled[kind] - left / rate.per_second - now)
        if worst > 0:
            if self._began is None or now - self._last > OVER_SECONDS:
                self._began, self._held = now, 0.0
                self._counts.clear()
            self._last = now
            self._held += worst
        return worst

    def full(self, kind: PeerKind, now: float) -> bool:
        """Whether there is none of this kind left: for what is turned away whole."""
        rate = self._rates[kind]
        return self._left[kind] + max(0.0, now - self._filled[kind]) * rate.per_second < 1

    def flood(self, now: float) -> Flood | None:
        """What goes on, if anything does."""
        if self._began is None or now - self._last > OVER_SECONDS:
            return None
        return Flood(now - self._began, self._held, dict(self._counts))

    def news(self, now: float) -> Flood | None:
        """A flood that officers have to hear of: once an hour."""
        flood = self.flood(now)
        if flood is None or flood.held < NEWS_SECONDS or (self._told is not None and now - self._told < TOLD_SECONDS):
            return None
        self._told = now
        return flood


def kind_of(message: Message) -> PeerKind:
    """By which measure a message counts."""
    match message.precedence:
        case Precedence.FLASH:
            return "flash"
        case Precedence.IMMEDIATE:
            return "immediate"
    return "messages"
