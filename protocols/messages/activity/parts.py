"""What the bodies of the activity family are made of: a band of orbits, radio, light, and how long fragments stay."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

from msgspec import Meta

from protocols.messages.incident.report import Megahertz
from protocols.messages.launch.parts import Azimuth, OrbitInclination
from protocols.messages.reentry.parts import Days
from protocols.messages.values import Interval, Kilometres, Line, Undisclosed, says
from protocols.wire import Wire

__all__ = [
    "Activity", "Decibelwatts", "Elevation", "LightEmission", "LongestLife", "NoticeInforms", "OrbitalBand",
    "RadioEmission", "Sector",
]  # fmt: skip

Decibelwatts = Annotated[float, Meta(ge=-200.0, le=200.0, extra={"unit": "dBW"})]
Elevation = Annotated[float, Meta(ge=-90.0, le=90.0, extra={"unit": "deg"})]
LongestLife: TypeAlias = Days | Literal["none", "unknown", "withheld"]
Activity = Literal[
    "radio_emission", "light_emission", "laser_ranging", "object_release", "close_passages", "intended_break_up",
    "other", "withheld",
]  # fmt: skip

# Signed in every notice, word for word: whoever receives one has agreed to nothing by it.
NoticeInforms = Literal["This notice informs. It does not imply that the activity is lawful, accepted or a precedent."]


class OrbitalBand(Wire, kw_only=True):
    """Between which heights and inclinations, where objects are not named."""

    from_km: Annotated[Kilometres, says("From height", "41")]
    to_km: Annotated[Kilometres, says("To height", "41")]
    inclination_at_least_deg: Annotated[OrbitInclination | None, says("Inclination at least", "41")] = None
    inclination_at_most_deg: Annotated[OrbitInclination | None, says("Inclination at most", "41")] = None

    told: ClassVar[tuple[str, ...]] = (
        "`from_km` is not above `to_km`",
        "`inclination_at_least_deg` is not above `inclination_at_most_deg`",
    )

    def __post_init__(self) -> None:
        low, high = self.inclination_at_least_deg, self.inclination_at_most_deg
        if self.from_km > self.to_km or (low is not None and high is not None and low > high):
            raise ValueError("an upper bound is below its lower bound")


class RadioEmission(Wire, kw_only=True):
    """Radio that others may notice: band, power and direction in figures, or withheld."""

    from_mhz: Annotated[Megahertz | Undisclosed, says("From frequency", "56")]
    to_mhz: Annotated[Megahertz | Undisclosed, says("To frequency", "56")]
    power_at_most_dbw: Annotated[
        Decibelwatts | Undisclosed, says("Radiated power at most", "56", "E.i.r.p., the upper bound of its class")
    ]
    direction: Annotated[Line | Undisclosed, says("Direction", "56", "As towards the geostationary orbit at 18 W")]
    area: Annotated[Line | Undisclosed | None, says("Area", "56", "Where it may be received")] = None
    during: Annotated[Interval | Undisclosed | None, says("During", "56")] = None

    told: ClassVar[tuple[str, ...]] = ("`from_mhz` is not above `to_mhz`",)

    def __post_init__(self) -> None:
        low, high = self.from_mhz, self.to_mhz
        if isinstance(low, float) and isinstance(high, float) and low > high:
            raise ValueError("from_mhz is above to_mhz")


class Sector(Wire, kw_only=True, tag_field="is", tag="sector"):
    """Into which part of the sky light is sent, seen from where it comes from."""

    azimuth_from_deg: Annotated[Azimuth, says("Azimuth from", "56", "Clockwise from north")]
    azimuth_to_deg: Annotated[Azimuth, says("Azimuth to", "56", "Clockwise from the other; may pass north")]
    elevation_from_deg: Annotated[Elevation, says("Elevation from", "56")]
    elevation_to_deg: Annotated[Elevation, says("Elevation to", "56")]

    told: ClassVar[tuple[str, ...]] = ("`elevation_from_deg` is not above `elevation_to_deg`",)

    def __post_init__(self) -> None:
        if self.elevation_from_deg > self.elevation_to_deg:
            raise ValueError("elevation_from_deg is above elevation_to_deg")


class LightEmission(Wire, kw_only=True):
    """Light that may reach an object in orbit: its class of wavelength and the sector it is sent into."""

    wavelength_class: Annotated[
        Literal["ultraviolet", "visible", "near_infrared", "mid_infrared", "far_infrared", "unknown", "withheld"],
        says("Wavelength", "56", "Below 0.4, to 0.7, to 3, to 50, above 50 micrometres"),
    ]
    sent_from: Annotated[Line | Undisclosed, says("Sent from", "56", "A place on Earth or an object")]
    sector: Annotated[Sector | Undisclosed, says("Sector", "56")]
    during: Annotated[Interval | Undisclosed | None, says("During", "56")] = None
