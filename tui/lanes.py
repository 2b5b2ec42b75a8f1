"""The lanes of one client: the live one, and perhaps a drill beside it. What is in one never comes into the other.

Each lane has its own seat, connection, desk, bell, drafts and log, and its own stack of screens; it is made for one
mode and stays in it. The mode is the profile's, which the key and the node have to match before anything is signed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from textual.message import Message

from hotline.client import Clock, Network, Profile
from protocols.errors import Misuse
from protocols.pae import Mode
from tui.bell import Bell
from tui.cells import Line
from tui.connection import Connection, Unlock
from tui.desk import Desk
from tui.events import FromSeat
from tui.freeze import Freeze

__all__ = ["GUARD_S", "DrillSeat", "Lane", "StandingClock"]

GUARD_S: Final = 1.5
"""For so long after the lanes were swapped no key acts: what is being typed was meant for the other lane."""


class DrillSeat(NamedTuple):
    """With what a drill's lane is begun: as the live one's."""

    profile: Profile
    unlock: Unlock
    clock: Clock
    locked: bool = True


class StandingClock:
    """What a drill's countdowns are drawn by: it stands while the drill is frozen at this seat."""

    def __init__(self, clock: Clock, freeze: Freeze) -> None:
        self._clock, self._freeze = clock, freeze

    def now(self) -> int:
        """UTC, ms."""
        return self._clock.now() if self._freeze.at is None else self._freeze.at


class Lane:
    """`clock`: by which it is drawn; `wall`: its node's time, which never stands;
    `profile` is replaced when a language is chosen, never by another mode's."""

    def __init__(
        self,
        profile: Profile,
        unlock: Unlock,
        network: Network,
        clock: Clock,
        post: Callable[[Message], object],
        *,
        locked: bool,
        drawn_by: Clock | None = None,
    ) -> None:
        self._profile = profile
        self._post = post
        self.locked = locked
        self.wall = clock
        self.clock: Clock = drawn_by or clock
        self.connection = Connection(profile, unlock, network, clock, self._take)
        self.desk: Desk | None = None
        self.bell = Bell(profile.mode)
        self.log_lines: list[Line] = []
        self.asked: set[object] = set()
        self.empty = False
        self._begun = False
        self._later: list[Callable[[], object]] = []

    @property
    def mode(self) -> Mode:
        """For as long as this lane is there."""
        return self._profile.mode

    @property
    def profile(self) -> Profile:
        return self._profile

    def keep(self, profile: Profile) -> None:
        """With another language or direction. Raises Misuse for the profile of another seat."""
        mine, other = self._profile, profile
        if (mine.mode, mine.centre, mine.role) != (other.mode, other.centre, other.role):
            raise Misuse("a lane keeps its mode, its centre and its officer")
        self._profile = self.connection.profile = profile

    def begins(self) -> bool:
        """Whether it comes in front for the first time: then somebody signs on."""
        first, self._begun = not self._begun, True
        return first

    def later(self, do: Callable[[], object]) -> None:
        """Once this lane is in front again: what touches screens, and came while the other lane was."""
        self._later.append(do)

    def in_front(self) -> None:
        """It is."""
        waiting, self._later = self._later, []
        for do in waiting:
            do()

    def _take(self, event: Message) -> None:
        if isinstance(event, FromSeat):
            event.lane = self
        self._post(event)
