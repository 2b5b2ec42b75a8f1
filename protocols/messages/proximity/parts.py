"""What a plan is made of: phases with their ranges, where it stops and waits, what it emits, and the way back."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.values import (
    Degrees,
    Hours,
    Interval,
    Kilometres,
    Line,
    Metres,
    MetresPerSecond,
    ObjectReference,
    Seconds,
    Undisclosed,
    YesNoUndisclosed,
    says,
)
from protocols.wire import Wire

__all__ = [
    "AbortCriterion", "AbortReason", "Corridor", "Emitter", "EmitterKind", "Geostationary", "HoldPoint",
    "PlannedPhase", "RetreatPlan", "RetreatPoint",
]  # fmt: skip

Longitude = Annotated[float, Meta(ge=-180.0, le=180.0, extra={"unit": "deg"})]
DegreesPerDay = Annotated[float, Meta(ge=-360.0, le=360.0, extra={"unit": "deg/d"})]
Megahertz = Annotated[float, Meta(ge=0.0, le=1e7, extra={"unit": "MHz"})]
Nanometres = Annotated[float, Meta(ge=0.0, le=1e6, extra={"unit": "nm"})]

EmitterKind = Literal["imaging", "lidar", "radar", "radio", "illumination", "other"]
AbortReason = Literal[
    "range_below", "closing_speed_above", "corridor_left", "navigation_lost", "communication_lost",
    "asked_by_other_side", "power_below_need", "other",
]  # fmt: skip


class Corridor(Wire, kw_only=True):
    """The space in which the servicer stays, about the client: how long, how wide, in which frame."""

    frame: Annotated[Literal["rtn", "tnw"], says("Frame", "57(i)", "Centred on the client object")]
    length_m: Annotated[Metres, says("Length", "57(i)")]
    half_angle_deg: Annotated[Degrees | None, says("Half angle", "57(i)", "Of a cone from the client object")] = None
    half_width_m: Annotated[Metres | None, says("Half width", "57(i)")] = None


class HoldPoint(Wire, kw_only=True):
    """Where the servicer stops and waits."""

    name: Annotated[Line, says("Hold point", "57(i)")]
    range_km: Annotated[Kilometres, says("Range", "57(i)")]
    at_most_h: Annotated[Hours | Undisclosed | None, says("Holds there at most", "57(i)")] = None


class AbortCriterion(Wire, kw_only=True):
    """What makes the servicer break off by itself; a limit where there is one to give."""

    reason: Annotated[AbortReason, says("Breaks off when", "57(i)")]
    range_km: Annotated[Kilometres | Undisclosed | None, says("Range", "57(i)")] = None
    closing_speed_m_s: Annotated[MetresPerSecond | Undisclosed | None, says("Closing speed", "57(i)")] = None
    lost_for_s: Annotated[Seconds | Undisclosed | None, says("Lost for", "57(i)")] = None


class PlannedPhase(Wire, kw_only=True):
    """One phase: when, how near at least, along which axis, and how long it stays clear with its engines off."""

    name: Annotated[Line, says("Phase", "57(i)")]
    window: Annotated[Interval, says("From, to", "57(i)")]
    min_range_km: Annotated[Kilometres, says("Range at least", "57(i)")]
    corridor: Annotated[Corridor | None, says("Corridor", "57(i)")] = None
    approach_axis: Annotated[
        Literal["plus_r", "minus_r", "plus_t", "minus_t", "plus_n", "minus_n", "none", "other", "withheld"] | None,
        says("Approach axis", "57(i)", "From which side: along the client's radial, transverse or normal axis"),
    ] = None
    hold_points: Annotated[tuple[HoldPoint, ...], Meta(max_length=8), says("Hold points", "57(i)")] = ()
    passive_safety_h: Annotated[
        Hours | Undisclosed | None, says("Clear in free drift for", "57(i)", "Hours without any burn")
    ] = None
    abort_criteria: Annotated[tuple[AbortCriterion, ...], Meta(max_length=8), says("Abort criteria", "57(i)")] = ()


class RetreatPoint(Wire, kw_only=True):
    """Where the servicer can wait without danger to anybody: a consent that ends, ends here and not before."""

    name: Annotated[Line, says("Retreat point", "57(i)")]
    range_km: Annotated[Kilometres, says("Range", "57(i)")]
    reached_within_h: Annotated[Hours, says("Reached within", "57(i)", "From any moment of the plan")]
    passive_safety_h: Annotated[
        Hours | Undisclosed | None, says("Clear in free drift for", "57(i)", "Hours without any burn")
    ] = None


class RetreatPlan(Wire, kw_only=True):
    """The way back, part of what is consented to: a revocation cannot itself cause a collision."""

    points: Annotated[tuple[RetreatPoint, ...], Meta(min_length=1, max_length=8), says("Retreat points", "57(i)")]
    delta_v_kept_m_s: Annotated[
        MetresPerSecond | Undisclosed | None, says("Delta-v kept for the way back", "57(i)")
    ] = None


class Emitter(Wire, kw_only=True):
    """A sensor or emitter that is used near the client, or is said not to be."""

    kind: Annotated[EmitterKind, says("Sensor or emitter", "57(i)")]
    used: Annotated[YesNoUndisclosed, says("Used", "57(i)")]
    from_mhz: Annotated[Megahertz | Undisclosed | None, says("From frequency", "56")] = None
    to_mhz: Annotated[Megahertz | Undisclosed | None, says("To frequency", "56")] = None
    wavelength_nm: Annotated[Nanometres | Undisclosed | None, says("Wavelength", "56")] = None


class Geostationary(Wire, kw_only=True):
    """A place on the geostationary arc: the slot, how fast the servicer drifts to it, and who is nearest there."""

    longitude_deg: Annotated[Longitude, says("Longitude of the slot", "57(i)", "East is positive")]
    half_width_deg: Annotated[Degrees | None, says("Kept within, plus and minus", "57(i)")] = None
    drift_deg_d: Annotated[DegreesPerDay, says("Drift rate", "57(i)", "Degrees a day, east is positive")]
    closest_neighbour: Annotated[ObjectReference, says("Closest neighbour", "57(i)")]
    neighbour_range_km: Annotated[Kilometres, says("Range kept from the neighbour", "57(i)")]
