"""What the bodies of the re-entry family are made of: a lifetime, probabilities, where parts may fall, a place.

Names of the standard's keywords stand in the help of the fields (CCSDS 508.1-B-1, sections 3.4 and 3.5).
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols.messages.values import (
    Instant,
    Interval,
    Kilometres,
    Line,
    Probability,
    SignedMetres,
    Undisclosed,
    Withheld,
    says,
)
from protocols.wire import Digest, Wire

__all__ = [
    "AirspaceMeasure", "Days", "GroundTrackSegment", "Hazard", "Impact", "Latitude", "Lifetime", "Longitude", "Percent",
    "Photograph", "Place", "Probabilities",
]  # fmt: skip

Days = Annotated[float, Meta(ge=0.0, le=1e6, extra={"unit": "d"})]
Percent = Annotated[float, Meta(ge=0.0, le=100.0, extra={"unit": "percent"})]
# North and east are positive (CCSDS 508.1-B-1, 3.5.11 and 3.5.12).
Latitude = Annotated[float, Meta(ge=-90.0, le=90.0, extra={"unit": "deg"})]
Longitude = Annotated[float, Meta(ge=-180.0, le=180.0, extra={"unit": "deg"})]

Hazard = Literal[
    "radioactive", "toxic", "pressure_vessel", "pyrotechnic", "hot", "sharp_edges", "other", "none_seen", "unknown",
    "withheld",
]  # fmt: skip


class Lifetime(Wire, kw_only=True):
    """How many days are left in orbit, counted from the epoch of the prediction."""

    days_d: Annotated[Days | Undisclosed, says("Days left in orbit", "66(iv)", "ORBIT_LIFETIME")]
    at_least_d: Annotated[Days | None, says("At least", "66(iv)", "ORBIT_LIFETIME_WINDOW_START")] = None
    at_most_d: Annotated[Days | None, says("At most", "66(iv)", "ORBIT_LIFETIME_WINDOW_END")] = None
    confidence_percent: Annotated[
        Percent | Undisclosed | None,
        says("Confidence", "66(iv)", "ORBIT_LIFETIME_CONFIDENCE_LEVEL: how likely it lies between the two"),
    ] = None

    told: ClassVar[tuple[str, ...]] = ("`at_least_d` is not above `days_d`, nor one of the two above `at_most_d`",)

    def __post_init__(self) -> None:
        known = [d for d in (self.at_least_d, self.days_d, self.at_most_d) if isinstance(d, float)]
        if known != sorted(known):
            raise ValueError("at_least_d, days_d and at_most_d are not in ascending order")


class Probabilities(Wire, kw_only=True):
    """How likely each outcome is, each by itself; they need not add up to one."""

    impact: Annotated[
        Probability | Undisclosed | None, says("Of an impact", "66(iv)", "PROBABILITY_OF_IMPACT: on land or water")
    ] = None
    burn_up: Annotated[Probability | Undisclosed | None, says("Of burning up", "66(iv)", "PROBABILITY_OF_BURN_UP")] = (
        None
    )
    break_up: Annotated[
        Probability | Undisclosed | None, says("Of breaking up", "66(iv)", "PROBABILITY_OF_BREAK_UP")
    ] = None
    land_impact: Annotated[
        Probability | Undisclosed | None, says("Of an impact on land", "66(iv)", "PROBABILITY_OF_LAND_IMPACT")
    ] = None
    casualty: Annotated[
        Probability | Undisclosed | None,
        says("Of a casualty", "66(iv)", "PROBABILITY_OF_CASUALTY: that anybody at all is hurt"),
    ] = None


class GroundTrackSegment(Wire, kw_only=True):
    """A strip along the ground track in which parts fall with the stated confidence (IMPACT_n_*)."""

    confidence_percent: Annotated[Percent, says("Confidence", "66(iv)", "IMPACT_n_CONFIDENCE")]
    start_latitude_deg: Annotated[Latitude, says("Begins at latitude", "66(iv)", "IMPACT_n_START_LAT: north positive")]
    start_longitude_deg: Annotated[
        Longitude, says("Begins at longitude", "66(iv)", "IMPACT_n_START_LON: east positive")
    ]
    stop_latitude_deg: Annotated[Latitude, says("Ends at latitude", "66(iv)", "IMPACT_n_STOP_LAT: north positive")]
    stop_longitude_deg: Annotated[Longitude, says("Ends at longitude", "66(iv)", "IMPACT_n_STOP_LON: east positive")]
    cross_track_km: Annotated[Kilometres, says("Width across the track", "66(iv)", "IMPACT_n_CROSS_TRACK")]


class Impact(Wire, kw_only=True):
    """Where and when what does not burn up may reach the surface."""

    nominal_at: Annotated[Instant | None, says("Nominal impact", "66(iv)", "NOMINAL_IMPACT_EPOCH")] = None
    window: Annotated[Interval | None, says("Impact window", "66(iv)", "IMPACT_WINDOW_START, IMPACT_WINDOW_END")] = None
    frame: Annotated[Line | None, says("Frame of the place", "66(iv)", "IMPACT_REF_FRAME as ITRF")] = None
    latitude_deg: Annotated[
        Latitude | Undisclosed | None, says("Latitude", "66(iv)", "NOMINAL_IMPACT_LAT: north positive")
    ] = None
    longitude_deg: Annotated[
        Longitude | Undisclosed | None, says("Longitude", "66(iv)", "NOMINAL_IMPACT_LON: east positive")
    ] = None
    height_m: Annotated[SignedMetres | None, says("Height of the place", "66(iv)", "NOMINAL_IMPACT_ALT")] = None
    segments: Annotated[
        tuple[GroundTrackSegment, ...],
        Meta(max_length=3),
        says("Strips along the ground track", "66(iv)", "IMPACT_1 to IMPACT_3, the least confidence first"),
    ] = ()

    told: ClassVar[tuple[str, ...]] = (
        "`latitude_deg` and `longitude_deg` are given together or not at all",
        "`segments[].confidence_percent` rises from one to the next",
    )

    def __post_init__(self) -> None:
        if (self.latitude_deg is None) != (self.longitude_deg is None):
            raise ValueError("latitude_deg and longitude_deg are given together or not at all")
        levels = [segment.confidence_percent for segment in self.segments]
        if levels != sorted(set(levels)):
            raise ValueError("the segments' confidences do not rise from one to the next")


class AirspaceMeasure(Wire, kw_only=True):
    """What is done for aircraft in one flight information region."""

    region: Annotated[
        str,
        Meta(pattern=r"\A[A-Z]{4}\Z", max_length=4, extra={"allowed": "four capitals as ZZZZ"}),
        says("Flight information region", "58", "Its four letters (ICAO Doc 7910)"),
    ]
    measure: Annotated[
        Literal["closed", "restricted", "warned", "planned", "free_again", "withheld"], says("Measure", "58")
    ]
    notice: Annotated[Line | None, says("Number of the notice", "58", "NOTAM")] = None
    during: Annotated[Interval | None, says("During", "58")] = None


class Place(Wire, kw_only=True):
    """A place on Earth, in words and figures."""

    words: Annotated[Line | Undisclosed, says("Place in words", "66(iv)")]
    latitude_deg: Annotated[Latitude | Undisclosed | None, says("Latitude", "66(iv)", "North positive")] = None
    longitude_deg: Annotated[Longitude | Undisclosed | None, says("Longitude", "66(iv)", "East positive")] = None
    within_km: Annotated[Kilometres | Undisclosed | None, says("Known to within", "66(iv)")] = None

    told: ClassVar[tuple[str, ...]] = ("`latitude_deg` and `longitude_deg` are given together or not at all",)

    def __post_init__(self) -> None:
        if (self.latitude_deg is None) != (self.longitude_deg is None):
            raise ValueError("latitude_deg and longitude_deg are given together or not at all")


class Photograph(Wire, kw_only=True):
    """A photograph by its hash; the file may be attached, or asked for."""

    sha256: Annotated[Digest, says("SHA-256 of the file", "66(iv)")]
    shows: Annotated[Line | Withheld | None, says("Shows", "66(iv)", "What is to be seen in it")] = None
    taken_at: Annotated[Instant | None, says("Taken", "66(iv)")] = None
