"""What the bodies of the launch family are made of: an area, an orbit, a payload and who has it after separation."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols.messages.reentry.parts import Days, Latitude, Longitude
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
    When,
    says,
)
from protocols.wire import Wire

__all__ = [
    "Azimuth", "Deployed", "DropZone", "LaunchArea", "LaunchOrbit", "LaunchScreening", "Minutes", "OrbitInclination",
    "Payload",
]  # fmt: skip

Azimuth = Annotated[float, Meta(ge=0.0, le=360.0, extra={"unit": "deg"})]
OrbitInclination = Annotated[float, Meta(ge=0.0, le=180.0, extra={"unit": "deg"})]
Minutes = Annotated[float, Meta(ge=0.0, le=1e6, extra={"unit": "min"})]

AfterSeparation = Literal["launcher", "owner", "other", "nobody", "unknown", "withheld"]


class LaunchArea(Wire, kw_only=True):
    """From where: a name, or a point with a radius (Hague Code of Conduct, section 4)."""

    site: Annotated[Line | Undisclosed, says("Site", "40(ii)")]
    site_code: Annotated[Line | None, says("Code of the site", "40(ii)")] = None
    latitude_deg: Annotated[Latitude | None, says("Latitude", "40(ii)", "North positive")] = None
    longitude_deg: Annotated[Longitude | None, says("Longitude", "40(ii)", "East positive")] = None
    radius_km: Annotated[Kilometres | None, says("Radius", "40(ii)", "Of the area around that point")] = None

    told: ClassVar[tuple[str, ...]] = ("`latitude_deg` and `longitude_deg` are given together or not at all",)

    def __post_init__(self) -> None:
        if (self.latitude_deg is None) != (self.longitude_deg is None):
            raise ValueError("latitude_deg and longitude_deg are given together or not at all")


class LaunchOrbit(Wire, kw_only=True):
    """An orbit in the four figures of the Registration Convention, article IV."""

    perigee_km: Annotated[Kilometres | Undisclosed | None, says("Perigee", "40(ii)", "Height above the surface")] = None
    apogee_km: Annotated[Kilometres | Undisclosed | None, says("Apogee", "40(ii)", "Height above the surface")] = None
    inclination_deg: Annotated[OrbitInclination | Undisclosed | None, says("Inclination", "40(ii)")] = None
    period_min: Annotated[Minutes | Undisclosed | None, says("Period", "40(ii)", "One revolution, in minutes")] = None

    told: ClassVar[tuple[str, ...]] = ("`perigee_km` is not above `apogee_km`",)

    def __post_init__(self) -> None:
        low, high = self.perigee_km, self.apogee_km
        if isinstance(low, float) and isinstance(high, float) and low > high:
            raise ValueError("perigee_km is above apogee_km")


class DropZone(Wire, kw_only=True):
    """Where a stage, a fairing or a test body comes down, and the notice that keeps others away."""

    what: Annotated[Line | Undisclosed, says("What comes down", "40(ii)", "As first stage")]
    area: Annotated[Note | Undisclosed, says("Area", "40(ii)")]
    notice: Annotated[Line | None, says("Number of the notice", "58", "NOTAM or navigational warning")] = None
    during: Annotated[Interval | None, says("During", "40(ii)")] = None


class Payload(Wire, kw_only=True):
    """One payload, or several alike: whose it is, and whom to call once it has separated."""

    name: Annotated[Line | Undisclosed, says("Payload", "40(ii)")]
    alike: Annotated[Count | Undisclosed | None, says("How many of them", "40(ii)", "Where several are alike")] = None
    function: Annotated[Line | Undisclosed | None, says("Function", "40(ii)")] = None
    owner: Annotated[Line | Undisclosed, says("Owner", "40(ii)")]
    to_be_registered_by: Annotated[Line | Undisclosed | None, says("To be registered by", "40(iv)")] = None
    separates_at: Annotated[
        When | Undisclosed | None, says("Separates", "40(ii)", "An instant, or the interval in which it will be")
    ] = None
    orbit: Annotated[LaunchOrbit | None, says("Planned orbit", "40(ii)")] = None
    manoeuvrable: Annotated[
        Literal["yes", "no", "not_applicable", "unknown", "withheld"] | None, says("Can it manoeuvre", "66(ii)")
    ] = None
    ephemeris_from: Annotated[
        Literal["launcher", "owner", "nobody", "unknown", "withheld"],
        says("Ephemeris of the first seven days from", "66(ii)"),
    ]
    after_separation: Annotated[AfterSeparation, says("In whose hands after separation", "41")]
    contact: Annotated[Contact | None, says("Contact after separation", "41")] = None


class LaunchScreening(Wire, kw_only=True):
    """Whether the flight was compared with what is in orbit, with which catalogue, and for how long."""

    performed: Annotated[Literal["yes", "no", "later", "withheld"], says("Compared with a catalogue", "66(ii)")]
    catalogues: Annotated[
        tuple[Line | Undisclosed, ...], Meta(max_length=8), says("Catalogues", "66(ii)", "Whose, as they name it")
    ] = ()
    catalogue_at: Annotated[Instant | None, says("As the catalogue was at", "66(ii)")] = None
    after_separation_d: Annotated[Days | Undisclosed | None, says("Days after separation that it covers", "66(ii)")] = (
        None
    )
    clear_of_crewed_km: Annotated[
        Kilometres | Undisclosed | None, says("Distance kept from crewed objects", "66(ii)")
    ] = None
    clear_of_others_km: Annotated[
        Kilometres | Undisclosed | None, says("Distance kept from other objects", "66(ii)")
    ] = None
    closed: Annotated[
        tuple[Interval, ...], Meta(max_length=32), says("Times without a launch", "66(ii)", "Left out of the window")
    ] = ()


class Deployed(Wire, kw_only=True):
    """One object that the launch has left in orbit, and who answers for questions about it now."""

    object: Annotated[ObjectReference, says("Object", "40(iv)")]
    separated_at: Annotated[When | Undisclosed | None, says("Separated", "40(ii)")] = None
    orbit: Annotated[LaunchOrbit | None, says("Orbit reached", "40(ii)")] = None
    ephemeris: Annotated[
        Literal["attached", "from_owner", "none", "withheld"], says("Ephemeris of the first seven days", "66(ii)")
    ]
    ephemeris_usable: Annotated[
        Interval | None, says("Attached ephemeris holds", "66(ii)", "USEABLE_START_TIME to USEABLE_STOP_TIME")
    ] = None
    after_separation: Annotated[AfterSeparation, says("In whose hands after separation", "41")]
    contact: Annotated[Contact | None, says("Contact after separation", "41")] = None

    told: ClassVar[tuple[str, ...]] = ("`ephemeris_usable` is given only with `ephemeris` attached",)

    def __post_init__(self) -> None:
        if self.ephemeris_usable is not None and self.ephemeris != "attached":
            raise ValueError("ephemeris_usable goes with the ephemeris `attached`, and only with it")
