"""What the bodies of the manoeuvre family are made of: a delta-v, the limits of a campaign, an ignition."""

from __future__ import annotations

import math
from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols.messages.values import (
    Count,
    Hours,
    Interval,
    Kilometres,
    MetresPerSecond,
    Seconds,
    SignedMetresPerSecond,
    Undisclosed,
    says,
)
from protocols.wire import Wire

__all__ = ["Campaign", "DeltaV", "DeltaVBand", "MassChange", "ends", "magnitude_m_s", "starts"]

Frame = Literal["rtn", "tnw", "eme2000", "gcrf", "itrf"]

# MAN_DELTA_MASS: what is burnt leaves the object, so it is never above zero.
MassChange = Annotated[float, Meta(ge=-1e7, le=0.0, extra={"unit": "kg"})]


class DeltaV(Wire, kw_only=True, tag_field="is", tag="vector"):
    """Three components in m/s along the frame's axes in its own order: R T N, T N W, or X Y Z (CCSDS MAN_DV_1..3)."""

    frame: Annotated[Frame, says("Frame", "40(v)")]
    axis_1_m_s: Annotated[SignedMetresPerSecond, says("Axis 1 (R, T or X)", "40(v)")]
    axis_2_m_s: Annotated[SignedMetresPerSecond, says("Axis 2 (T, N or Y)", "40(v)")]
    axis_3_m_s: Annotated[SignedMetresPerSecond, says("Axis 3 (N, W or Z)", "40(v)")]


class DeltaVBand(Wire, kw_only=True, tag_field="is", tag="band"):
    """Only how large, between two bounds in m/s, and not in which direction (paragraph 69)."""

    at_least_m_s: Annotated[MetresPerSecond, says("At least", "40(v)")]
    at_most_m_s: Annotated[MetresPerSecond, says("At most", "40(v)")]

    told: ClassVar[tuple[str, ...]] = ("`at_least_m_s` is not above `at_most_m_s`",)

    def __post_init__(self) -> None:
        if self.at_least_m_s > self.at_most_m_s:
            raise ValueError("at_least_m_s is above at_most_m_s")


class Campaign(Wire, kw_only=True):
    """Many burns of electric propulsion as one notice: what they stay within (CCSDS 502.0-B-3, OCM, DC_TYPE)."""

    duty_cycle: Annotated[Literal["continuous", "time", "time_and_angle"], says("Duty cycle", "40(v)")]
    burns_at_most: Annotated[Count | Undisclosed | None, says("Burns at most", "40(v)")] = None
    burn_at_most_s: Annotated[Seconds | Undisclosed | None, says("One burn at most", "40(v)")] = None
    per_day_at_most_m_s: Annotated[MetresPerSecond | Undisclosed | None, says("Delta-v a day at most", "40(v)")] = None
    in_all_at_most_m_s: Annotated[MetresPerSecond | Undisclosed, says("Delta-v in all at most", "40(v)")]
    height_at_least_km: Annotated[Kilometres | Undisclosed | None, says("Stays above", "66(ii)")] = None
    height_at_most_km: Annotated[Kilometres | Undisclosed | None, says("Stays below", "66(ii)")] = None
    told_before_change_h: Annotated[
        Hours, says("Told before leaving these limits", "66(ii)", "How long before, in hours, another notice comes")
    ]

    told: ClassVar[tuple[str, ...]] = ("`height_at_least_km` is below `height_at_most_km`",)

    def __post_init__(self) -> None:
        low, high = self.height_at_least_km, self.height_at_most_km
        if isinstance(low, float) and isinstance(high, float) and low >= high:
            raise ValueError("height_at_least_km is not below height_at_most_km")


def starts(when: int | Interval) -> int:
    """The earliest instant that is meant, milliseconds UTC."""
    return when.start if isinstance(when, Interval) else when


def ends(when: int | Interval) -> int:
    """The latest instant that is meant, milliseconds UTC."""
    return when.end if isinstance(when, Interval) else when


def magnitude_m_s(delta_v: DeltaV) -> float:
    """The length of a delta-v in m/s."""
    return math.hypot(delta_v.axis_1_m_s, delta_v.axis_2_m_s, delta_v.axis_3_m_s)
