"""A military exercise that reaches into space: told beforehand, begun, ended (66(v); Vienna Document 2011, chapter V).

A real message about real activity: never to be taken for a drill on this line, which is why every rendering of it
says so. Instead of naming kinds of tests, it asks in figures how many fragments are expected. The end is as
necessary as the beginning: until it comes, others keep clear.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols.errors import FieldFault
from protocols.messages.codes import alone, each_once
from protocols.messages.form import SAME_TYPE, Form
from protocols.messages.header import Message, Precedence
from protocols.messages.military_exercise import examples, subject
from protocols.messages.military_exercise.lifecycle import LIFECYCLE
from protocols.messages.rules import Judged, Told
from protocols.messages.urgency import Fixed
from protocols.messages.values import (
    Contact,
    Count,
    Instant,
    Interval,
    Line,
    Note,
    ObjectReference,
    Undisclosed,
    YesNo,
    YesNoUnknown,
    says,
)
from protocols.wire import Wire

__all__ = ["FORMS", "LIFECYCLE", "Emission", "End", "ExpectedFragments", "HazardArea", "Notification", "Start"]

HOUR = 3_600_000
DAY = 24 * HOUR

ExpectedFragments = Annotated[int, Meta(ge=1, le=1_000_000)] | Literal["none", "unknown", "withheld"]

Activity = Literal[
    "manoeuvres", "close_passages", "radio_emission", "light_emission", "laser_ranging", "object_release", "launches",
    "none_in_orbit", "other", "withheld",
]  # fmt: skip


class Emission(Wire, kw_only=True):
    """Radio or light that others may notice: in which band, where, and when."""

    kind: Annotated[Literal["radio", "light"], says("Kind", "56")]
    band: Annotated[Line | Undisclosed, says("Band", "56", "Frequencies or wavelengths, as 8.1-8.2 GHz or 1064 nm")]
    area: Annotated[Line | Undisclosed | None, says("Area", "56")] = None
    during: Annotated[Interval | Undisclosed | None, says("During", "56")] = None


class HazardArea(Wire, kw_only=True):
    """An area that is notified for the time of the exercise, by its number in the notices to airmen or mariners."""

    notice: Annotated[Line | None, says("Number of the notice", "66(v)", "NOTAM or navigational warning")] = None
    area: Annotated[Note | Undisclosed, says("Area", "66(v)")]
    during: Annotated[Interval | None, says("During", "66(v)")] = None


class Notification(Wire, kw_only=True):
    """`military_exercise.notification` version 1."""

    name: Annotated[Line, says("Name", "66(v)")]
    kinds: Annotated[
        tuple[Literal["live_in_orbit", "live_on_ground", "command_post", "simulation"], ...],
        Meta(min_length=1, max_length=4),
        says("Kinds", "66(v)"),
    ]
    window: Annotated[Interval, says("From, to", "66(v)")]
    command_level: Annotated[
        Line | Undisclosed | None, says("Command level", "66(v)", "The level that commands it, not the unit")
    ] = None
    states_taking_part: Annotated[Count | Undisclosed | None, says("States taking part", "66(v)")] = None
    orbits: Annotated[
        tuple[Literal["low", "medium", "geostationary", "elliptical", "cislunar", "none", "withheld"], ...],
        Meta(min_length=1, max_length=5),
        says("Orbits", "66(v)"),
    ]
    objects: Annotated[tuple[ObjectReference, ...], Meta(max_length=32), says("Objects", "66(v)")] = ()
    object_classes: Annotated[
        Line | Undisclosed | None, says("Classes of objects", "66(v)", "Where the objects are not named")
    ] = None
    activities: Annotated[tuple[Activity, ...], Meta(min_length=1, max_length=9), says("Activities expected", "66(v)")]
    emissions: Annotated[tuple[Emission, ...], Meta(max_length=16), says("Emissions", "56")] = ()
    launch_notices: Annotated[
        tuple[Line, ...], Meta(max_length=16), says("Launches notified as", "40(ii)", "Their numbers")
    ] = ()
    hazard_areas: Annotated[tuple[HazardArea, ...], Meta(max_length=16), says("Areas notified", "66(v)")] = ()
    expected_fragments: Annotated[ExpectedFragments, says("Fragments expected", "66(iii)", "NONE, or how many")]
    measures: Annotated[Note | None, says("Measures taken to limit effects on others", "50(vii)")] = None
    observers_invited: Annotated[YesNo, says("Observers invited", "40(vii)")]
    contact: Annotated[Contact, says("Contact at all hours", "41", "Answered day and night while it lasts")]
    drill_run: Annotated[Line | None, says("Drill on this line", "66(v)", "If it practises with us")] = None
    remarks: Annotated[Note | None, says("Remarks", "66(v)")] = None

    told: ClassVar[tuple[str, ...]] = (
        "no two items of `kinds` are the same",
        "no two items of `orbits` are the same",
        "no two items of `activities` are the same",
    )

    def __post_init__(self) -> None:
        each_once(self, "kinds", "orbits", "activities")


class Start(Wire, kw_only=True):
    """`military_exercise.start` version 1."""

    started_at: Annotated[Instant, says("Started", "66(v)")]
    as_notified: Annotated[YesNo, says("As notified", "66(v)")]
    changes: Annotated[Note | None, says("Changes", "66(v)")] = None
    end_expected: Annotated[Instant | None, says("End expected", "66(v)")] = None
    contact: Annotated[Contact | None, says("Contact at all hours", "41")] = None


class End(Wire, kw_only=True):
    """`military_exercise.end` version 1: always sent, also when the exercise was never begun."""

    ended_at: Annotated[Instant, says("Ended", "66(v)")]
    ended: Annotated[Literal["as_planned", "early", "late", "not_held"], says("How it ended", "66(v)")]
    fragments: Annotated[ExpectedFragments, says("Fragments produced", "66(iii)")]
    areas_released: Annotated[YesNoUnknown, says("Notified areas are free again", "66(v)")]
    remarks: Annotated[Note | None, says("Remarks", "66(v)")] = None


def _notification_usual(body: Notification, at: int) -> Precedence:
    return Precedence.PRIORITY if body.window.start - at < 7 * DAY else Precedence.ROUTINE


def _notification_rules(message: Message, body: Notification) -> list[FieldFault]:
    faults = []
    if body.window.end <= message.composed_at:
        faults.append(FieldFault("body.window", "is already past", "military_exercise.end tells of what is over"))
    faults += alone(body, "orbits", "none") + alone(body, "activities", "none_in_orbit")
    for index, emission in enumerate(body.emissions):
        if f"{emission.kind}_emission" not in body.activities and "laser_ranging" not in body.activities:
            allowed = f"with {emission.kind}_emission among the activities"
            faults.append(FieldFault(f"body.emissions[{index}].kind", f"is {emission.kind}", allowed))
    return faults


def _start_rules(message: Message, body: Start) -> list[FieldFault]:
    faults = _not_before(message, "started_at", body.started_at)
    if (body.as_notified == "no") != (body.changes is not None):
        wrong = "missing" if body.changes is None else "given with as_notified yes"
        faults.append(FieldFault("body.changes", wrong, "text with as_notified no, and only with it"))
    return faults


def _end_rules(message: Message, body: End) -> list[FieldFault]:
    return _not_before(message, "ended_at", body.ended_at)


def _not_before(message: Message, name: str, at: int) -> list[FieldFault]:
    if at > message.composed_at:
        return [FieldFault(f"body.{name}", "lies in the future", "an instant that is past")]
    return []


def _produced(body: End) -> bool:
    return isinstance(body.fragments, int)


def _end_highest(body: End, at: int) -> Precedence:
    return Precedence.IMMEDIATE if _produced(body) else Precedence.PRIORITY


_NOTIFICATION_RULES = (
    Told(
        "military_exercise-notification",
        "`window` is not past; `none` and `none_in_orbit` stand alone; an emission is among the "
        "activities, or `laser_ranging` is",
        _notification_rules,
    ),
)

_START_RULES = (
    Told(
        "military_exercise-start",
        "`started_at` is not to come; `changes` go with `as_notified` `no`, and only with it",
        _start_rules,
    ),
)

_END_RULES = (
    Told(
        "military_exercise-end",
        "`ended_at` is not to come",
        _end_rules,
    ),
)

_NOTIFICATION_HIGHEST = Judged(
    "military-exercise-notification-highest",
    "IMMEDIATE when it begins in less than 12 h, or has begun; else PRIORITY",
    lambda body, at: Precedence.IMMEDIATE if body.window.start - at < 12 * HOUR else Precedence.PRIORITY,
)
_PRODUCED = Judged("military-exercise-fragments", "`fragments` is a number", _produced)
_END_HIGHEST = Judged(
    "military-exercise-end-highest", "IMMEDIATE when `fragments` is a number; else PRIORITY", _end_highest
)

FORMS = (
    Form(
        type="military_exercise.notification",
        body=Notification,
        title="Military exercise notification",
        paragraph="66(v), 50(vii)",
        subject=subject.notification,
        example=examples.NOTIFICATION,
        highest_precedence=_NOTIFICATION_HIGHEST,
        usual_precedence=_notification_usual,
        rules=_NOTIFICATION_RULES,
    ),
    Form(
        type="military_exercise.start",
        body=Start,
        title="Military exercise start",
        paragraph="66(v)",
        subject=subject.start,
        example=examples.START,
        relations={"update": ("military_exercise.notification", SAME_TYPE), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=Fixed(Precedence.PRIORITY),
        rules=_START_RULES,
    ),
    Form(
        type="military_exercise.end",
        body=End,
        title="Military exercise end",
        paragraph="66(v), 66(iii)",
        subject=subject.end,
        example=examples.END,
        override=_PRODUCED,
        relations={
            "update": ("military_exercise.notification", "military_exercise.start", SAME_TYPE),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=_END_HIGHEST,
        rules=_END_RULES,
    ),
)
