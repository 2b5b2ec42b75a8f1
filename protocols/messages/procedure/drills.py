"""Drills: announced among real messages, controlled within themselves, and broken off for what is real.

The announcement is a real message on the live line, and is accepted there; control is said on the drill's own line,
where every message is marked as a drill. When something real happens during a drill, one message there says so, and
the real one travels on the live line.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import Meta

from protocols.errors import FieldFault
from protocols.messages.header import Message
from protocols.messages.rules import Among, Distinct, Future, Given, NotWith, Rules, Told
from protocols.messages.values import Contact, Instant, Interval, Line, Note, says
from protocols.wire import CentreName, Wire

__all__ = [
    "ANNOUNCEMENT_RULES", "CONTROL_RULES", "REAL_WORLD_RULES", "DrillAnnouncement", "DrillControl", "RealWorld",
]  # fmt: skip

Announces = Literal["This announces a drill. Every message of it is marked as one, first line and last."]


class DrillAnnouncement(Wire, kw_only=True):
    """`procedure.drill_announcement` version 1."""

    means: Annotated[Announces, says("This means")]
    step: Annotated[Literal["planned", "moved", "begins", "ended", "not_held"], says("Step", "66(v)")]
    run: Annotated[Line, says("Drill", "66(v)", "As its messages name it")]
    window: Annotated[Interval | None, says("From, to", "66(v)")] = None
    players: Annotated[
        tuple[CentreName, ...], Meta(min_length=1, max_length=64), says("Centres that take part", "66(v)")
    ]
    practises: Annotated[Line | None, says("Practises", "66(v)", "The situation, in a few words")] = None
    contact: Annotated[Contact, says("Contact", "41", "Reached while the drill lasts")]
    remarks: Annotated[Note | None, says("Remarks", "66(v)")] = None


class DrillControl(Wire, kw_only=True):
    """`procedure.drill_control` version 1."""

    step: Annotated[Literal["start", "pause", "resume", "end", "break_off"], says("Step", "66(v)")]
    resumes_at: Annotated[Instant | None, says("Goes on at", "66(v)")] = None
    ends_at: Annotated[Instant | None, says("Ends by itself at", "66(v)")] = None
    remarks: Annotated[Note | None, says("Remarks", "66(v)")] = None


class RealWorld(Wire, kw_only=True):
    """`procedure.real_world` version 1: something real has happened; it is on the live line, and the drill stands."""

    live_message: Annotated[Line | None, says("See on the live line", "66(v)", "Its reference there")] = None
    drill: Annotated[Literal["stands_still", "goes_on", "broken_off"], says("The drill", "66(v)")]
    contact: Annotated[Contact | None, says("Contact", "41")] = None


def _only_outside_a_drill(message: Message, body: Any) -> list[FieldFault]:
    if message.mode == "drill":
        return [FieldFault("type", "announces a drill from within one", "say it on the live line")]
    return []


def _only_in_a_drill(message: Message, body: Any) -> list[FieldFault]:
    if message.mode == "live":
        return [FieldFault("type", "belongs to a drill, and this line is live", "say it on the drill's own line")]
    return []


_INSIDE = Told("drill-only", "the mode is not `live`", _only_in_a_drill)

ANNOUNCEMENT_RULES: Rules = (
    Told("not-in-a-drill", "the mode is not `drill`", _only_outside_a_drill),
    Given("body.window", "body.step", ("planned", "moved", "begins")),
    Future("body.window"),
    Among("body.players[]", ("from", "to", "info")),
    Distinct("body.players"),
)

CONTROL_RULES: Rules = (
    _INSIDE,
    NotWith("body.resumes_at", "body.step", ("start", "resume", "end", "break_off")),
    NotWith("body.ends_at", "body.step", ("end", "break_off")),
    Future("body.resumes_at"),
    Future("body.ends_at"),
)

REAL_WORLD_RULES: Rules = (_INSIDE,)
