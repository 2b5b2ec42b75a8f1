"""What the conductor is told, and what it asks its shell to do. Values only."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

from hotline.client.control import Order, SeatView
from hotline.drills.acts import Done
from hotline.drills.scenario import Inject

__all__ = [
    "Announced", "Control", "Effect", "Event", "Fire", "Log", "NotReleased", "Opened", "Ordered", "Prompt", "RealWorld",
    "Released", "SeatTold", "Seen", "SetFault", "Tell", "Tick", "Wake", "WhiteCell",
]  # fmt: skip


class _Value(msgspec.Struct, frozen=True, kw_only=True):
    pass


class Opened(_Value, frozen=True):
    """A new run. `players`: cast id → centre, as they really take part."""

    run: str
    scenario_hash: str
    players: dict[str, str]
    table_top: bool = False


class Announced(_Value, frozen=True):
    """A player's centre has acknowledged or accepted the announcement in live."""

    centre: str
    reference: str
    how: Literal["acknowledged", "accepted"]


class Ordered(_Value, frozen=True):
    order: Order


class Tick(_Value, frozen=True):
    """Time has passed."""


class Seen(_Value, frozen=True):
    """An ear tells what was done at its centre; telling it twice changes nothing."""

    done: Done


class SeatTold(_Value, frozen=True):
    """An ear tells how a seat is. A seat frozen by live traffic is logged, never for what."""

    seat: SeatView


class Released(_Value, frozen=True):
    """What an effect of this `name` asked for is on its way: hashes (hex), and the wall instant of the release."""

    name: str
    messages: tuple[str, ...]
    at: int | None = None


class NotReleased(_Value, frozen=True):
    """It was refused."""

    name: str
    code: str
    detail: str = ""


class WhiteCell(_Value, frozen=True):
    """A player writes to the controllers."""

    by: str
    text: str


Event: TypeAlias = (
    Opened | Announced | Ordered | Tick | Seen | SeatTold | Released | NotReleased | WhiteCell
)  # fmt: skip


class Log(_Value, frozen=True):
    """Write this line, at exactly this instant, before any later effect is carried out."""

    at: int
    what: str
    by: str
    facts: dict[str, Any]


class Fire(_Value, frozen=True):
    """Send this inject's message, marked with its id (hotline.drills.drafting makes it). Answer with Released or
    NotReleased of that id. `look`: it may have gone before a restart, find it by its mark first; not `send`: only
    look."""

    name: str
    inject: Inject
    look: bool = False
    send: bool = True


class Control(_Value, frozen=True):
    """CONTROL signs `procedure.drill_control`, marked `name`."""

    name: str
    step: Literal["start", "pause", "resume", "end", "break_off"]
    ends_at: int | None = None
    remarks: str = ""
    look: bool = False


class RealWorld(_Value, frozen=True):
    """CONTROL signs `procedure.real_world`, to one player or (None) everybody."""

    name: str
    drill: Literal["stands_still", "goes_on"]
    centre: str | None = None
    look: bool = False


class Tell(_Value, frozen=True):
    """CONTROL tells players something that is no inject: where the story is now (`jump`), or a word of the white cell
    that is no part of the play (`white_cell`). `to`: cast ids, nobody named is every player."""

    name: str
    what: Literal["jump", "white_cell"]
    text: str
    to: tuple[str, ...] = ()
    look: bool = False


class SetFault(_Value, frozen=True):
    """Make it so, or mend it; where it is so already, nothing."""

    fault: str
    on: bool


class Prompt(_Value, frozen=True):
    """Told to the controller alone."""

    inject: str
    text: str


class Wake(_Value, frozen=True):
    """Give a Tick at this instant; None: there is nothing to wait for. It takes the place of the one before."""

    at: int | None


Effect: TypeAlias = Log | Fire | Control | RealWorld | Tell | SetFault | Prompt | Wake
