"""The fields of `launch.notification`: those of the Hague Code of Conduct, and what a neighbour in orbit needs."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.launch.parts import (
    Azimuth,
    DropZone,
    LaunchArea,
    LaunchOrbit,
    LaunchScreening,
    OrbitInclination,
    Payload,
)
from protocols.messages.values import Contact, Count, Interval, Line, Note, Undisclosed, YesNoUndisclosed, says
from protocols.wire import Wire

__all__ = ["Notification"]


class Notification(Wire, kw_only=True):
    """`launch.notification` version 1. Holds until the end of its window, and lapses then by itself."""

    launching_states: Annotated[
        tuple[Line, ...],
        Meta(min_length=1, max_length=16),
        says("Launching States", "40(ii)", "All of them: who launches, who procures, from whose territory or facility"),
    ]
    on_behalf_of: Annotated[tuple[Line | Undisclosed, ...], Meta(max_length=16), says("On behalf of", "40(ii)")] = ()
    launch_number: Annotated[Line | None, says("Launch number", "40(ii)", "As the sender counts its launches")] = None
    vehicle_kind: Annotated[
        Literal["space_launch_vehicle", "ballistic_missile", "sounding_rocket"], says("Vehicle", "40(ii)")
    ]
    vehicle_class: Annotated[Line | Undisclosed, says("Generic class of the vehicle", "40(ii)", "As medium lift")]
    window: Annotated[Interval, says("Launch window", "40(ii)", "At most four days")]
    short_notice: Annotated[
        Note | None, says("Why it is told less than 24 hours before", "40(ii)", "Given with such a notification")
    ] = None
    area: Annotated[LaunchArea, says("Launch area", "40(ii)")]
    azimuth_deg: Annotated[
        Azimuth | Undisclosed | None, says("Planned direction", "40(ii)", "Clockwise from north")
    ] = None
    inclination_deg: Annotated[OrbitInclination | Undisclosed | None, says("Inclination", "40(ii)")] = None
    orbit: Annotated[LaunchOrbit | None, says("Planned orbit", "40(ii)")] = None
    drop_zones: Annotated[tuple[DropZone, ...], Meta(max_length=16), says("Areas where parts come down", "40(ii)")] = ()
    payload_count: Annotated[Count | Undisclosed | None, says("Payloads in all", "40(ii)")] = None
    payloads: Annotated[tuple[Payload, ...], Meta(max_length=64), says("Payloads", "40(ii)")] = ()
    crewed: Annotated[YesNoUndisclosed, says("Crewed", "40(ii)")]
    nuclear_power_source: Annotated[
        YesNoUndisclosed, says("Nuclear power source on board", "50(iii)", "Resolution 47/68")
    ]
    screening: Annotated[LaunchScreening, says("Collision avoidance of the launch", "66(ii)")]
    ephemeris_first_week: Annotated[
        Literal["attached", "after_separation", "from_owners", "none", "withheld"],
        says("Ephemerides of the first seven days", "66(ii)"),
    ]
    measures: Annotated[Note | None, says("Measures taken to limit effects on others", "50(vii)")] = None
    ask: Annotated[Literal["none", "screening", "data"], says("Asked of you", "66(ii)")]
    contact: Annotated[Contact, says("Contact", "41")]
    remarks: Annotated[Note | None, says("Remarks", "40(ii)")] = None
