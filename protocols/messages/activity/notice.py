"""The fields of `activity.notice`: what will be done, when and where, in figures, and whom it may touch."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from protocols.messages.activity.parts import (
    Activity,
    LightEmission,
    LongestLife,
    NoticeInforms,
    OrbitalBand,
    RadioEmission,
)
from protocols.messages.incident.report import Path, ServiceEffect
from protocols.messages.military_exercise import ExpectedFragments, HazardArea
from protocols.messages.values import (
    Contact,
    Count,
    Instant,
    Interval,
    Kilometres,
    Line,
    Note,
    ObjectReference,
    Undisclosed,
    YesNoUnknown,
    says,
)
from protocols.wire import Wire

__all__ = ["Notice"]


class Notice(Wire, kw_only=True):
    """`activity.notice` version 1."""

    means: Annotated[NoticeInforms, says("This means")]
    name: Annotated[Line | None, says("Name", "41")] = None
    activities: Annotated[tuple[Activity, ...], Meta(min_length=1, max_length=8), says("Activities expected", "41")]
    window: Annotated[Interval, says("From, to", "41")]
    path: Annotated[Path, says("Path", "19")]
    band: Annotated[OrbitalBand | None, says("Band of orbits", "41")] = None
    objects: Annotated[tuple[ObjectReference, ...], Meta(max_length=32), says("Objects", "41")] = ()
    object_classes: Annotated[
        Line | Undisclosed | None, says("Classes of objects", "41", "Where the objects are not named")
    ] = None
    radio: Annotated[tuple[RadioEmission, ...], Meta(max_length=16), says("Radio", "56")] = ()
    light: Annotated[tuple[LightEmission, ...], Meta(max_length=16), says("Light", "55, 56")] = ()
    objects_released: Annotated[Count | Undisclosed | None, says("Objects to be released", "41")] = None
    object_broken_up: Annotated[
        ObjectReference | None, says("Object to be broken up", "66(iii)", "One's own, and named beforehand")
    ] = None
    expected_fragments: Annotated[ExpectedFragments, says("Fragments expected", "66(iii)", "NONE, or how many")]
    longest_life_d: Annotated[
        LongestLife, says("Longest life of a fragment in orbit", "66(iii)", "NONE where none are expected")
    ]
    fragments_up_to_km: Annotated[
        Kilometres | Undisclosed | None, says("Height that fragments may reach", "66(iii)")
    ] = None
    hazard_areas: Annotated[tuple[HazardArea, ...], Meta(max_length=16), says("Areas notified", "41")] = ()
    services_touched: Annotated[
        tuple[ServiceEffect, ...], Meta(max_length=12), says("Services that may be affected", "58", "And where")
    ] = ()
    measures: Annotated[Note | None, says("Measures taken to limit effects on others", "50(vii)")] = None
    may_affect_others: Annotated[
        YesNoUnknown, says("May affect others", "50(viii)", "YES offers a consultation beforehand")
    ]
    consultation_until: Annotated[
        Instant | None, says("Consultation offered until", "50(viii)", "Before it begins")
    ] = None
    contact: Annotated[Contact, says("Contact during the activity", "41")]
    remarks: Annotated[Note | None, says("Remarks", "41")] = None
