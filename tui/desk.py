"""One lane of one seat: what this officer knows and owes. No Textual, no clock: instants and ticks are handed in.

`now` is UTC in milliseconds, for what is drawn; `tick` is monotonic seconds, for what must not jump when a clock is
set: how long a FLASH is guarded, how long it is quiet, how long a message was in view. The mode is the board's;
nothing here changes it.

::

    desk = Desk(seat.board, "WATCH-1", Phrases("en"))
    desk.hear(change, tick)                 each change, as it comes
    desk.listing.items(now)                 the shelves
    desk.sounding(now, tick)                the one alarm that stands in the alarm line, or None
    desk.flash(now)                         what stands in the strip, or None
"""

from __future__ import annotations

from itertools import takewhile
from typing import Final, NamedTuple

from hotline.client import Added, Board, Change, Connected, Disconnected, Matter, RungReached
from protocols.expiry import Expiry
from protocols.messages.header import Precedence
from protocols.pae import Mode
from protocols.phrases.catalogue import Phrases
from protocols.voice import Table
from tui.alarms import Alarm, link_lost, loudest, other_alarms, owes_acknowledgement
from tui.bell import self_test
from tui.drafts import Draft
from tui.listing import Heading, Listing
from tui.rows import Entry, Rows
from tui.safe_text import NOTHING, SafeText, safe_line
from tui.stacks import is_one_of_many
from tui.stale import next_to_run_out

__all__ = ["GUARD_S", "IN_VIEW_S", "LINK_LOST_S", "QUIET_S", "Desk", "Flash", "LinkState"]

GUARD_S: Final = 1.5
"""For so long after a FLASH has come, no key reaches it: what is being typed was meant for something else."""
QUIET_S: Final = 60.0
IN_VIEW_S: Final = 2.0
LINK_LOST_S: Final = 15.0
BELL_TEST_S: Final = 2.5


class LinkState(NamedTuple):
    """The link to our node: how long ago it was heard (seconds), or since when it is lost (tick) and why."""

    up: bool = False
    age: float = 0.0
    since: float = 0.0
    why: SafeText = NOTHING


class Flash(NamedTuple):
    """What the strip shows: the oldest FLASH that no officer here has acknowledged, and how many more there are; or,
    with `taken`, the one whose answer is due next."""

    matter: Matter
    more: int
    taken: bool


class Desk:
    """To read: `drafts`, what was begun and not sent, newest last; `heard`, the outcome of the alarm self-test, at
    `heard_at`; `bell_test`, the tick at which the bell was last tried; `unsent`, how much was signed and is not
    receipted; `stale`, the centres whose root or statement is past its expiry; `bulletins`, those of whom only the
    bulletin is; `soon`, the record that runs out first, within a week; `stands`, whether this is a drill that stands
    still at this seat: nothing of it sounds, and nothing counts as shown; `challenges`, of each centre whose call sheet
    was opened, those of the day (NODE SAYS)."""

    def __init__(self, board: Board, role: str, phrases: Phrases, *, tick: float = 0.0) -> None:
        self.board = board
        self.role = role
        self.phrases = phrases
        self.rows = Rows(board, phrases)
        self.listing = Listing(board, role)
        self.link = LinkState(since=tick)
        self.drafts: list[Draft] = []
        self.heard: bool | None = None
        self.heard_at = 0
        self.bell_test: float | None = None
        self.unsent = 0
        self.stale: tuple[str, ...] = ()
        self.bulletins: tuple[str, ...] = ()
        self.soon: Expiry | None = None
        self.stands = False
        self.challenges: dict[str, tuple[Table, ...]] = {}
        self._guard = self._quiet = float("-inf")
        self._seen: set[tuple[object, ...]] = set()
        self._view: tuple[bytes | None, float] = (None, tick)
        self._told_shown: set[bytes] = set()

    @property
    def mode(self) -> Mode:
        return self.board.mode

    def speak(self, phrases: Phrases) -> None:
        """From now on in the words of this catalogue. What was typed stays as it was typed."""
        self.phrases = phrases
        self.rows = Rows(self.board, phrases)
        for draft in self.drafts:
            draft.speak(phrases)

    # -- what comes ---------------------------------------------------------------------------------------------------

    def hear(self, change: Change, tick: float) -> None:
        """Something changed on the board, or of the connection to the node."""
        self.listing.changed()
        match change:
            case Added(matter) if matter.precedence is Precedence.FLASH and owes_acknowledgement(matter):
                if is_one_of_many(matter, self.board.matters.values()):
                    return  # it would keep every key away, and end every quiet, for as long as its centre goes on
                self._guard, self._quiet = tick + GUARD_S, float("-inf")  # quiet was for those that had come
            case RungReached(centre=centre) if centre == self.board.centre:
                self._quiet = float("-inf")  # nobody came: quiet was for who was here
            case Connected():
                self.link = LinkState(up=True)
                self._told_shown.clear()  # what could not be told while the node was away is told now
            case Disconnected(detail=detail):
                self.link = LinkState(since=tick if self.link.up else self.link.since, why=safe_line(detail))

    def linked(self, age: float | None, unsent: int, now: int) -> None:
        """Once a second: seconds since our node was heard (None: it is not there), and what is not receipted."""
        self.unsent = unsent
        stale = self.board.stale(now)
        self.stale = tuple(sorted(each for each, kinds in stale.items() if set(kinds) != {"bulletin"}))
        self.bulletins = tuple(sorted(each for each, kinds in stale.items() if set(kinds) == {"bulletin"}))
        self.soon = next_to_run_out(self.board, now)
        if age is not None:
            self.link = LinkState(up=True, age=age)

    # -- what is owed -------------------------------------------------------------------------------------------------

    def unacknowledged(self, now: int) -> tuple[Matter, ...]:
        """Incoming, and no officer of ours has taken it yet."""
        return self.listing.unacknowledged(now)

    def flash(self, now: int) -> Flash | None:
        """What the strip shows."""
        # The shelf stands by precedence: what comes after the last FLASH needs no look.
        needs = takewhile(lambda each: each.precedence is Precedence.FLASH, self.listing.matters("needs_you", now))
        flashes = [matter for matter in needs if matter.incoming]
        untaken = sorted((each for each in flashes if owes_acknowledgement(each)), key=lambda each: each.at)
        if untaken:
            return Flash(untaken[0], len(untaken) - 1, taken=False)
        return Flash(flashes[0], len(flashes) - 1, taken=True) if flashes else None

    def needs_you(self, now: int) -> tuple[Entry, ...]:
        """The first shelf: what waits for this officer's signature, then messages."""
        items = self.listing.items(now)[1:]
        shelf = takewhile(lambda item: not isinstance(item, Heading), items)
        return tuple(item for item in shelf if not isinstance(item, Heading))

    # -- alarms -------------------------------------------------------------------------------------------------------

    def alarms(self, now: int, tick: float) -> tuple[Alarm, ...]:
        """Everything that needs somebody and that nobody has acknowledged or seen."""
        return (*self.listing.alarms(now), *self._others(now, tick))

    def _others(self, now: int, tick: float) -> tuple[Alarm, ...]:
        found = other_alarms(self.board, self.role, now)
        if not self.link.up and tick - self.link.since >= LINK_LOST_S:
            found.append(link_lost("", self.link.since, now))
        return tuple(alarm for alarm in found if alarm.name not in self._seen)

    def sounding(self, now: int, tick: float) -> Alarm | None:
        """The one alarm that stands in the alarm line; it sounds unless it is quiet."""
        return loudest((*self.listing.alarms(now)[:1], *self._others(now, tick)))

    def alarm_count(self, now: int, tick: float) -> int:
        """How many there are, with the one that sounds."""
        return len(self.listing.alarms(now)) + len(self._others(now, tick))

    def quiet(self, tick: float) -> float:
        """For how many seconds more it is quiet; 0 when it is not."""
        return max(0.0, self._quiet - tick)

    def rings(self, now: int, tick: float) -> Alarm | None:
        """What the bell strikes: the self-test while somebody listens for it, else what sounds, unless it is quiet."""
        if self.bell_test is not None and tick < self.bell_test + BELL_TEST_S:
            return self_test(self.bell_test)
        return None if self.stands or self.quiet(tick) else self.sounding(now, tick)

    def silence(self, now: int, tick: float) -> None:
        """Quiet for a minute. A lost link has been heard then, and sounds again when it is lost again; so has a
        rung, and the next one sounds."""
        self._quiet = tick + QUIET_S
        alarm = self.sounding(now, tick)
        if alarm is not None and alarm.kind in ("link", "rung"):
            self._seen.add(alarm.name)

    def seen_alarms(self, now: int, tick: float) -> None:
        """The page of links and alarms was read: what stands there counts as seen."""
        self._seen |= {alarm.name for alarm in self._others(now, tick) if alarm.kind in ("link", "node")}

    def guarded(self, tick: float) -> bool:
        """Whether a FLASH has come so lately that no key may reach it."""
        return tick < self._guard

    # -- shown --------------------------------------------------------------------------------------------------------

    def looked_at(self, hash: bytes | None, tick: float) -> bytes | None:
        """The first line of this message is in view (None: of none). Gives its hash once it was so for two seconds,
        and was not told as shown before."""
        if self._view[0] != hash:
            self._view = (hash, tick)
        if self.stands or hash is None or hash in self._told_shown or tick - self._view[1] < IN_VIEW_S:
            return None
        matter = self.board.matters.get(hash)
        if matter is None or not matter.incoming or matter.here.exchange.shown is not None:
            return None
        self._told_shown.add(hash)
        return hash
