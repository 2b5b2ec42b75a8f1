"""What the bodies of the interference family are made of: what was interfered with, what was measured, an origin.

The blocks of Radio Regulations, Appendix 10, with what Recommendation ITU-R SM.2149 adds for space.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols.messages.incident.report import Assertion, Megahertz
from protocols.messages.reentry.parts import Latitude, Longitude, Percent
from protocols.messages.values import (
    Kilometres,
    Line,
    Note,
    ObjectReference,
    Undisclosed,
    When,
    YesNoUnknown,
    says,
)
from protocols.wire import Wire

__all__ = ["Ellipse", "InterferedLink", "LitSensor", "Origin", "SignalMeasured"]

Kilohertz = Annotated[float, Meta(ge=0.0, le=1e10, extra={"unit": "kHz"})]
FieldStrength = Annotated[float, Meta(ge=-200.0, le=300.0, extra={"unit": "dBuV/m"})]
FluxDensity = Annotated[float, Meta(ge=-400.0, le=200.0, extra={"unit": "dBW/m2"})]
Bearing = Annotated[float, Meta(ge=0.0, le=360.0, extra={"unit": "deg"})]
Angle = Annotated[float, Meta(ge=0.0, le=180.0, extra={"unit": "deg"})]


class InterferedLink(Wire, kw_only=True):
    """The link interfered with: network, station, frequencies as they are assigned."""

    network: Annotated[Line | Undisclosed, says("Satellite network", "56", "As it is notified to the ITU")]
    itu_notice: Annotated[Line | None, says("Number of its notice at the ITU", "56")] = None
    object: Annotated[ObjectReference | None, says("Object", "56")] = None
    orbital_position_deg: Annotated[
        Longitude | Undisclosed | None, says("Geostationary position", "56", "Longitude, east positive")
    ] = None
    station: Annotated[Line | Undisclosed | None, says("Earth station", "56", "Name or call sign")] = None
    direction: Annotated[Literal["up", "down", "crosslink", "unknown", "withheld"], says("Direction", "56")]
    beam: Annotated[Line | Undisclosed | None, says("Beam", "56")] = None
    transponder: Annotated[Line | Undisclosed | None, says("Transponder", "56")] = None
    from_mhz: Annotated[Megahertz | Undisclosed, says("From frequency", "56")]
    to_mhz: Annotated[Megahertz | Undisclosed, says("To frequency", "56")]
    emission_class: Annotated[Line | None, says("Class of emission", "56", "As 36M0G7W (Radio Regulations)")] = None

    told: ClassVar[tuple[str, ...]] = ("`from_mhz` is not above `to_mhz`",)

    def __post_init__(self) -> None:
        low, high = self.from_mhz, self.to_mhz
        if isinstance(low, float) and isinstance(high, float) and low > high:
            raise ValueError("from_mhz is above to_mhz")


class LitSensor(Wire, kw_only=True):
    """What light has reached: a camera, a star tracker, a window with people behind it."""

    object: Annotated[ObjectReference, says("Object", "55")]
    sensor: Annotated[Line | Undisclosed, says("What is lit", "55", "As star tracker 2")]
    still_lit: Annotated[YesNoUnknown, says("Still lit now", "55")]
    wavelength_class: Annotated[
        Literal["ultraviolet", "visible", "near_infrared", "mid_infrared", "far_infrared", "unknown", "withheld"],
        says("Wavelength", "55", "Below 0.4, to 0.7, to 3, to 50, above 50 micrometres"),
    ]
    sub_satellite_latitude_deg: Annotated[
        Latitude | Undisclosed | None, says("Latitude below the object", "55", "At the beginning; north positive")
    ] = None
    sub_satellite_longitude_deg: Annotated[
        Longitude | Undisclosed | None, says("Longitude below the object", "55", "At the beginning; east positive")
    ] = None
    altitude_km: Annotated[Kilometres | Undisclosed | None, says("Altitude", "55")] = None


class SignalMeasured(Wire, kw_only=True):
    """The signal that interferes, as it was measured, and by whom."""

    measured_by: Annotated[Line | Undisclosed, says("Measured by", "56", "The monitoring or interfered station")]
    measured_at: Annotated[When, says("Measured", "56", "An instant, or the interval in which it was")]
    centre_mhz: Annotated[Megahertz | Undisclosed | None, says("Frequency measured", "56")] = None
    bandwidth_khz: Annotated[Kilohertz | Undisclosed | None, says("Bandwidth", "56")] = None
    emission_class: Annotated[Line | None, says("Class of emission", "56", "As 36M0G7W (Radio Regulations)")] = None
    nature: Annotated[
        Literal["carrier", "modulated", "noise_like", "sweeping", "pulses", "imitates_another", "other", "unknown"],
        says("Nature of the signal", "56"),
    ]
    field_strength_dbuv_m: Annotated[FieldStrength | Undisclosed | None, says("Field strength", "56")] = None
    flux_density_dbw_m2: Annotated[FluxDensity | Undisclosed | None, says("Power flux-density", "56")] = None
    bearing_deg: Annotated[
        Bearing | Undisclosed | None, says("Bearing", "56", "Clockwise from north, seen from that station")
    ] = None


class Ellipse(Wire, kw_only=True):
    """Where a signal was located, as an ellipse on the ground."""

    latitude_deg: Annotated[Latitude, says("Latitude", "56", "North positive")]
    longitude_deg: Annotated[Longitude, says("Longitude", "56", "East positive")]
    long_axis_km: Annotated[Kilometres, says("Half of its long axis", "56")]
    short_axis_km: Annotated[Kilometres, says("Half of its short axis", "56")]
    direction_deg: Annotated[Angle, says("Direction of its long axis", "56", "Clockwise from north")]
    confidence_percent: Annotated[Percent, says("Confidence", "56")]

    told: ClassVar[tuple[str, ...]] = ("`short_axis_km` is not above `long_axis_km`",)

    def __post_init__(self) -> None:
        if self.short_axis_km > self.long_axis_km:
            raise ValueError("short_axis_km is above long_axis_km")


class Origin(Wire, kw_only=True):
    """Where it comes from, as far as the sender says. Never required; two officers when filled."""

    assertion: Annotated[Assertion, says("How it is known", "18")]
    identification: Annotated[
        Line | Undisclosed | None, says("Identification received", "56", "A call sign or name that was heard")
    ] = None
    location: Annotated[Ellipse | None, says("Located at", "56")] = None
    words: Annotated[Note | Undisclosed | None, says("Origin in words", "18")] = None
