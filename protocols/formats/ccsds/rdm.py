"""The re-entry data message (CCSDS 508.1-B-1): when and where one object comes down, and how sure that is.

Required is what the standard requires and somebody decides by: creation date, originator, number, the object, whether
it is controlled, UTC, the epoch from which the lifetime counts, lifetime and altitude. Everything else may be absent,
but what is there is checked: a window that ends before it starts, or a latitude of 95, is no prediction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from protocols.formats.ccsds.block import Block, Known, known
from protocols.formats.ccsds.entries import Document
from protocols.formats.ccsds.frames import read_frame
from protocols.formats.ccsds.header import COVARIANCE_KM, HEADER, STATE, Header, read_header, utc_only
from protocols.formats.ccsds.refusal import quoted
from protocols.formats.ccsds.whole import read_whole

__all__ = ["ImpactInterval", "Place", "Rdm", "rdm_of", "read_rdm"]

_PLACE: dict[str, Known] = {
    f"IMPACT_{n}_{name}": Known("number", unit)
    for n in (1, 2, 3)
    for name, unit in (
        ("CONFIDENCE", "%"), ("START_LON", "deg"), ("START_LAT", "deg"), ("STOP_LON", "deg"), ("STOP_LAT", "deg"),
        ("CROSS_TRACK", "km"),
    )
}  # fmt: skip
_KNOWN: dict[str, Known] = {
    **HEADER,
    # metadata (table 3-2)
    **known("OBJECT_NAME INTERNATIONAL_DESIGNATOR CATALOG_NAME OBJECT_DESIGNATOR OBJECT_TYPE OBJECT_OWNER", "text"),
    **known("OBJECT_OPERATOR CONTROLLED_REENTRY CENTER_NAME TIME_SYSTEM REF_FRAME EPHEMERIS_NAME", "text"),
    **known("GRAVITY_MODEL ATMOSPHERIC_MODEL SOLAR_FLUX_PREDICTION N_BODY_PERTURBATIONS SOLAR_RAD_PRESSURE", "text"),
    **known("EARTH_TIDES INTRACK_THRUST DRAG_PARAMETERS_SOURCE REENTRY_UNCERTAINTY_METHOD", "text"),
    **known("REENTRY_DISINTEGRATION IMPACT_UNCERTAINTY_METHOD PREVIOUS_MESSAGE_ID", "text"),
    **known("EPOCH_TZERO REF_FRAME_EPOCH PREVIOUS_MESSAGE_EPOCH NEXT_MESSAGE_EPOCH", "time"),
    **known("DRAG_PARAMETERS_ALTITUDE", "number", "km"),
    # data (table 3-3)
    **known("ORBIT_LIFETIME ORBIT_LIFETIME_WINDOW_START ORBIT_LIFETIME_WINDOW_END", "number", "d"),
    **known("REENTRY_ALTITUDE", "number", "km"),
    **known("NOMINAL_REENTRY_EPOCH REENTRY_WINDOW_START REENTRY_WINDOW_END", "time"),
    **known("ORBIT_LIFETIME_CONFIDENCE_LEVEL", "number", "%"),
    **known("PROBABILITY_OF_IMPACT PROBABILITY_OF_BURN_UP PROBABILITY_OF_BREAK_UP", "number"),
    **known("PROBABILITY_OF_LAND_IMPACT PROBABILITY_OF_CASUALTY", "number"),
    **known("NOMINAL_IMPACT_EPOCH IMPACT_WINDOW_START IMPACT_WINDOW_END", "time"),
    **known("IMPACT_REF_FRAME", "text"),
    **known("NOMINAL_IMPACT_LON NOMINAL_IMPACT_LAT", "number", "deg"),
    **known("NOMINAL_IMPACT_ALT", "number", "m"),
    **_PLACE,
    **known("EPOCH TIME_LASTOB_START TIME_LASTOB_END", "time"),
    **STATE,
    **known("COV_REF_FRAME HAZARDOUS_SUBSTANCES", "text"),
    **COVARIANCE_KM,
    **known("WET_MASS DRY_MASS", "number", "kg"),
    **known("SOLAR_RAD_AREA DRAG_AREA RCS", "number", "m**2"),
    **known("SOLAR_RAD_COEFF DRAG_COEFF OBS_AVAILABLE OBS_USED TRACKS_AVAILABLE TRACKS_USED WEIGHTED_RMS", "number"),
    **known("BALLISTIC_COEFF", "number", "kg/m**2"),
    **known("THRUST_ACCELERATION", "number", "m/s**2"),
    **known("RECOMMENDED_OD_SPAN ACTUAL_OD_SPAN", "number", "d"),
    **known("RESIDUALS_ACCEPTED", "number", "%"),
}
_IN_ORDER = ("CONTROLLED_REENTRY", "TIME_SYSTEM", "EPOCH_TZERO", "ORBIT_LIFETIME", "REENTRY_ALTITUDE", *STATE)
_LONGEST_D = 1e6


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Degrees: east and north positive."""

    longitude_deg: float
    latitude_deg: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactInterval:
    """A stretch along the ground track within which the impact lies with a confidence, and its width across."""

    confidence_percent: float
    start: Place
    stop: Place
    cross_track_km: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rdm:
    """Instants in milliseconds UTC; text is empty and figures are None where the file has none."""

    header: Header
    object_name: str
    international_designator: str
    catalogue: str
    designator: str
    object_type: str
    owner: str
    operator: str
    controlled: Literal["YES", "NO", "UNKNOWN"]
    centre: str
    lifetime_from: int
    lifetime_d: float
    lifetime_start_d: float | None
    lifetime_end_d: float | None
    altitude_km: float
    confidence_percent: float | None
    reentry_at: int | None
    window_start: int | None
    window_end: int | None
    uncertainty: str
    impact_uncertainty: str
    disintegration: str
    probability_of_impact: float | None
    probability_of_burn_up: float | None
    probability_of_break_up: float | None
    probability_of_land_impact: float | None
    probability_of_casualty: float | None
    impact_at: int | None
    impact_window_start: int | None
    impact_window_end: int | None
    impact_frame: str
    impact_place: Place | None
    impact_altitude_m: float | None
    impact_intervals: tuple[ImpactInterval, ...]
    wet_mass_kg: float | None
    dry_mass_kg: float | None
    hazardous_substances: str
    previous_message_id: str
    next_message_at: int | None
    comments: tuple[str, ...]
    keywords: tuple[str, ...]
    """All that is stated, in the order of the file."""
    not_read: tuple[str, ...]
    """Keywords that no RDM has."""


def read_rdm(data: bytes, name: str = "") -> Rdm:
    """The RDM in a file, KVN or XML. Raises UnreadableFile (Refused `file_unreadable`) and nothing else."""
    return read_whole(data, "RDM", rdm_of, name)


def rdm_of(document: Document, sha256: bytes) -> Rdm:
    """The RDM of one message of a file whose hash is `sha256`. Raises UnreadableFile."""
    block = Block("the RDM", document, _KNOWN, in_order=_IN_ORDER)
    for entry in document.entries:
        block.take(entry)
    block.check()
    header = read_header(block, sha256)
    block.required("MESSAGE_ID")
    named = ("OBJECT_NAME", "INTERNATIONAL_DESIGNATOR", "OBJECT_DESIGNATOR")
    if not any(block.text(keyword) for keyword in named):
        raise block.missing("OBJECT_NAME")
    controlled = _controlled(block)
    utc_only(block)
    lifetime_from = block.required_time("EPOCH_TZERO")
    block.required_number("ORBIT_LIFETIME")
    block.required_number("REENTRY_ALTITUDE")
    _states(block)
    window_start, window_end = _window(block, "REENTRY_WINDOW_START", "REENTRY_WINDOW_END")
    impact_window_start, impact_window_end = _window(block, "IMPACT_WINDOW_START", "IMPACT_WINDOW_END")
    days = [block.number_within(f"ORBIT_LIFETIME{which}", _LONGEST_D) for which in ("", "_WINDOW_START", "_WINDOW_END")]
    if days[1] is not None and days[2] is not None and days[1] > days[2]:
        raise block.fault(block.entries["ORBIT_LIFETIME_WINDOW_END"], "the window ends before it starts")
    assert days[0] is not None
    return Rdm(
        header=header,
        object_name=block.text("OBJECT_NAME"),
        international_designator=block.text("INTERNATIONAL_DESIGNATOR"),
        catalogue=block.text("CATALOG_NAME"),
        designator=block.text("OBJECT_DESIGNATOR"),
        object_type=block.text("OBJECT_TYPE").upper(),
        owner=block.text("OBJECT_OWNER"),
        operator=block.text("OBJECT_OPERATOR"),
        controlled=controlled,
        centre=block.text("CENTER_NAME").upper() or "EARTH",
        lifetime_from=lifetime_from,
        lifetime_d=days[0],
        lifetime_start_d=days[1],
        lifetime_end_d=days[2],
        altitude_km=block.number_within("REENTRY_ALTITUDE", 1e5) or 0.0,
        confidence_percent=block.number_within("ORBIT_LIFETIME_CONFIDENCE_LEVEL", 100.0),
        reentry_at=block.time("NOMINAL_REENTRY_EPOCH"),
        window_start=window_start,
        window_end=window_end,
        uncertainty=block.text("REENTRY_UNCERTAINTY_METHOD").upper(),
        impact_uncertainty=block.text("IMPACT_UNCERTAINTY_METHOD").upper(),
        disintegration=block.text("REENTRY_DISINTEGRATION").upper(),
        probability_of_impact=block.number_within("PROBABILITY_OF_IMPACT", 1.0),
        probability_of_burn_up=block.number_within("PROBABILITY_OF_BURN_UP", 1.0),
        probability_of_break_up=block.number_within("PROBABILITY_OF_BREAK_UP", 1.0),
        probability_of_land_impact=block.number_within("PROBABILITY_OF_LAND_IMPACT", 1.0),
        probability_of_casualty=block.number_within("PROBABILITY_OF_CASUALTY", 1.0),
        impact_at=block.time("NOMINAL_IMPACT_EPOCH"),
        impact_window_start=impact_window_start,
        impact_window_end=impact_window_end,
        impact_frame=block.text("IMPACT_REF_FRAME").upper(),
        impact_place=_place(block, "NOMINAL_IMPACT"),
        impact_altitude_m=block.number("NOMINAL_IMPACT_ALT"),
        impact_intervals=_intervals(block),
        wet_mass_kg=block.number_within("WET_MASS", 1e9),
        dry_mass_kg=block.number_within("DRY_MASS", 1e9),
        hazardous_substances=block.text("HAZARDOUS_SUBSTANCES"),
        previous_message_id=block.stated("PREVIOUS_MESSAGE_ID"),
        next_message_at=block.time("NEXT_MESSAGE_EPOCH"),
        comments=tuple(block.comments),
        keywords=tuple(block.entries),
        not_read=tuple(entry.keyword for entry in block.unknown),
    )


def _controlled(block: Block) -> Literal["YES", "NO", "UNKNOWN"]:
    entry = block.required("CONTROLLED_REENTRY")
    match entry.text.upper():
        case "YES" | "Y":
            return "YES"
        case "NO" | "N":
            return "NO"
        case "UNKNOWN":
            return "UNKNOWN"
    raise block.fault(entry, f"{quoted(entry.text)} is none of YES, NO, UNKNOWN")


def _states(block: Block) -> None:
    """A state is there in full, with its instant and its frame, or not at all; so is a covariance."""
    if any(keyword in block.entries for keyword in STATE):
        block.required_time("EPOCH")
        read_frame(block, "REF_FRAME")
        for keyword in STATE:
            block.required_number(keyword)
    if any(keyword in block.entries for keyword in COVARIANCE_KM):
        for keyword in COVARIANCE_KM:
            block.required_number(keyword)
    if any(keyword.startswith(("NOMINAL_IMPACT_L", "IMPACT_1_")) for keyword in block.entries):
        read_frame(block, "IMPACT_REF_FRAME")


def _window(block: Block, first: str, last: str) -> tuple[int | None, int | None]:
    start, end = block.time(first), block.time(last)
    if start is not None and end is not None and start > end:
        raise block.fault(block.entries[last], "the window ends before it starts")
    return start, end


def _place(block: Block, prefix: str) -> Place | None:
    longitude, latitude = f"{prefix}_LON", f"{prefix}_LAT"
    if longitude not in block.entries and latitude not in block.entries:
        return None
    block.required_number(longitude)
    block.required_number(latitude)
    east, north = block.number_between(longitude, -180.0, 180.0), block.number_between(latitude, -90.0, 90.0)
    assert east is not None
    assert north is not None
    return Place(longitude_deg=east, latitude_deg=north)


def _intervals(block: Block) -> tuple[ImpactInterval, ...]:
    found = []
    for n in (1, 2, 3):
        if not any(keyword.startswith(f"IMPACT_{n}_") for keyword in block.entries):
            continue
        block.required_number(f"IMPACT_{n}_CONFIDENCE")
        start, stop = _place(block, f"IMPACT_{n}_START"), _place(block, f"IMPACT_{n}_STOP")
        if start is None or stop is None:
            raise block.missing(f"IMPACT_{n}_{'START' if start is None else 'STOP'}_LON")
        block.required_number(f"IMPACT_{n}_CROSS_TRACK")
        found.append(
            ImpactInterval(
                confidence_percent=block.number_within(f"IMPACT_{n}_CONFIDENCE", 100.0) or 0.0,
                start=start,
                stop=stop,
                cross_track_km=block.number_within(f"IMPACT_{n}_CROSS_TRACK", 1e5) or 0.0,
            )
        )
    return tuple(found)
