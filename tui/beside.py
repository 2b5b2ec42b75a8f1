"""The drill beside the live lane: swapping the two, what freezes the drill, and which keys do nothing then.

Live preempts: what comes there and is not acknowledged here freezes this seat's drill by itself; it goes on by hand.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from textual import events

from hotline.client import Matter, Receipt, Seat
from protocols.phrases import times
from tui.actions import Place, at
from tui.desk import Desk, Flash
from tui.freeze import Control, control_of, preempting, real_world
from tui.lanes import GUARD_S

if TYPE_CHECKING:
    from tui.app import Watchfloor

__all__ = ["Beside"]

_ALWAYS: Final = frozenset(
    key for action in at("anywhere") if action.name in ("silence", "help", "lanes") for key in action.keys
)
"""What a swap of lanes does not hold back: none of these keys says anything to anybody."""


class Beside:
    """With only one lane nothing is swapped and nothing freezes; where that lane is a drill's, it hears CONTROL."""

    def __init__(self, floor: Watchfloor) -> None:
        self._floor = floor
        self._no_keys_until = float("-inf")
        self._control: tuple[int, Control | None] = (-1, None)

    # -- what stands --------------------------------------------------------------------------------------------------

    @property
    def control(self) -> Control | None:
        """The drill that runs, once its STARTEX has come."""
        desk = self._drill_desk()
        if desk is not None and self._control[0] != len(desk.board.matters):
            self._control = (len(desk.board.matters), control_of(desk.board))
        return self._control[1]

    def _drill_desk(self) -> Desk | None:
        floor = self._floor
        lane = floor.drill if floor.drill is not None else floor.live if floor.live.mode == "drill" else None
        return lane.desk if lane is not None else None

    @property
    def frozen(self) -> bool:
        """Whether the drill is in front, and frozen."""
        return self._floor.in_drill and self._floor.freeze.at is not None

    def refusal(self) -> str:
        """What an acting key is answered then."""
        return self._floor.phrases.say("lane-frozen_key", at=times.clock(self._floor.freeze.at or 0))

    def live_flash(self) -> Flash | None:
        """What stands in the strip over the drill's lane."""
        floor = self._floor
        desk = floor.live.desk if floor.in_drill else None
        return desk.flash(floor.live.clock.now()) if desk is not None else None

    def _preempting(self) -> tuple[Matter, ...]:
        live = self._floor.live
        return () if live.desk is None else preempting(live.desk.unacknowledged(live.clock.now()))

    def look(self) -> None:
        """Freezes the drill, if something real has come; tells CONTROL what is still to be told."""
        floor, drill = self._floor, self._floor.drill
        if drill is None:
            alone = self._drill_desk()
            if alone is not None:
                alone.stands = self.control is not None and self.control.phase != "running"
            return
        floor.freeze.live(self._preempting(), floor.live.clock.now())
        control = self.control
        if drill.desk is None:
            return
        drill.desk.stands = floor.freeze.at is not None or (control is not None and control.phase != "running")
        while control is not None and (says := floor.freeze.tell()) is not None:
            words = floor.phrases.say(f"lane-told_{says}", centre=control.centre)
            floor.perform(drill, words, partial(_send, draft=real_world(control, says)))

    # -- what is pressed ----------------------------------------------------------------------------------------------

    async def swap(self) -> None:
        """The other lane in front; for a moment no key acts."""
        floor = self._floor
        if floor.drill is None:
            return
        to = floor.live if floor.in_drill else floor.drill
        self._no_keys_until = floor.ticks() + GUARD_S
        first = to.begins()
        floor.lane = to
        await floor.switch_mode(to.mode)  # each lane has its own stack of screens
        if first:
            floor.go.begin()
        floor.go.fit(floor.size.width, floor.size.height)
        to.in_front()
        if not first:
            floor.note(floor.phrases.say(f"lane-now_{to.mode}"))

    def resume(self) -> None:
        """The drill goes on at this seat, once nothing live is unacknowledged."""
        if not self.frozen:
            return
        floor, open_ = self._floor, self._preempting()
        if floor.freeze.resume(open_):
            self.look()
            floor.note(floor.phrases.say("lane-resumed"))
        else:
            digits = ", ".join(matter.digits for matter in open_)
            floor.note(floor.phrases.say("lane-not_yet", digits=digits))

    def holds_back(self, event: events.Key | events.Paste) -> bool:
        """Whether it does nothing: it was meant for the other lane, or the drill is frozen."""
        floor = self._floor
        key = event.key if isinstance(event, events.Key) else ""
        if floor.ticks() < self._no_keys_until:
            return key not in _ALWAYS
        if self.frozen and key in _acting(getattr(floor.screen, "place", "page")):
            floor.note(self.refusal())
            return True
        return False


async def _send(seat: Seat, *, draft: dict[str, object]) -> Receipt:
    return await seat.send(draft)


def _acting(place: Place) -> frozenset[str]:
    return frozenset(key for action in at(place) if action.acts for key in action.keys)
