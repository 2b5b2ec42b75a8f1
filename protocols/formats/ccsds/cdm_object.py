"""One of the two objects of a CDM (CCSDS 508.0-B-1 tables 3-3 and 3-4): who it is, who operates it, where it will be.

Of each its number or name, its frame and its state are required; a covariance is there in full or not at all. What
the file leaves blank stays blank here: blank, NONE and UNKNOWN are three answers of an originator.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from protocols.formats.ccsds.fields import COVARIANCE, FURTHER_ROWS, STATE
from protocols.formats.ccsds.refusal import quoted
from protocols.formats.ccsds.sections import Section

__all__ = ["CdmObject", "CdmState", "Manoeuvrable", "Triple", "read_object"]

Triple = tuple[float, float, float]
Manoeuvrable = Literal["YES", "NO", "N/A", "UNKNOWN"]

_MANOEUVRABLE: dict[str, Manoeuvrable] = {
    "YES": "YES", "Y": "YES", "NO": "NO", "N": "NO", "N/A": "N/A", "NA": "N/A", "UNKNOWN": "UNKNOWN",
}  # fmt: skip
# 508.0-B-1 allows GCRF, EME2000 and ITRF; the draft of version 2 and older programs name the others.
_FRAME = re.compile(r"(GCRF|EME2000|J2000|ICRF|TEME|TOD|MOD|TDR|GTOD|ITRF([ -]?[0-9]{2,4})?)\Z")
# A public feed writes the radius that the operator gave into a comment.
_RADIUS = re.compile(
    r"(?:Operator )?(?:Hard Body Radius|HBR)\s*=\s*([0-9]{1,5}(?:\.[0-9]{0,9})?)\s*(?:\[m\]|m)?\s*\Z", re.IGNORECASE
)
_DASHES = re.compile("[\u2010-\u2015\u2212]")


@dataclass(frozen=True, slots=True, kw_only=True)
class CdmState:
    """Position and velocity at the time of closest approach, in the object's frame."""

    position_km: Triple
    velocity_km_s: Triple


@dataclass(frozen=True, slots=True, kw_only=True)
class CdmObject:
    """Text as the file has it, empty where the file has none; instants in milliseconds UTC."""

    designator: str
    catalogue: str
    name: str
    international_designator: str
    object_type: str
    operator_position: str
    operator_organisation: str
    operator_phone: str
    operator_email: str
    ephemeris_name: str
    covariance_method: str
    manoeuvrable: Manoeuvrable | None
    orbit_centre: str
    ref_frame: str
    state: CdmState
    covariance: tuple[float, ...] | None
    """The 21 terms of the lower triangle in radial, transverse, normal, row by row; metres and seconds."""
    last_observed_from: int | None
    last_observed_to: int | None
    observations_used: int | None
    mass_kg: float | None
    hard_body_radius_m: float | None
    lead_time_required_h: float | None
    comments: tuple[str, ...]


def read_object(section: Section) -> CdmObject:
    """The object that a section describes. Raises UnreadableFile."""
    if not section.text("OBJECT_DESIGNATOR") and not section.text("OBJECT_NAME"):
        raise section.missing("OBJECT_DESIGNATOR")
    ref_frame = _ref_frame(section)
    x, y, z, x_dot, y_dot, z_dot = (section.required_number(keyword) for keyword in STATE)
    used = section.number_within("OBS_USED", 1e9)
    return CdmObject(
        designator=section.text("OBJECT_DESIGNATOR"),
        catalogue=section.text("CATALOG_NAME"),
        name=section.text("OBJECT_NAME"),
        # Copied out of a PDF, 1997-030E comes with a minus sign.
        international_designator=_DASHES.sub("-", section.text("INTERNATIONAL_DESIGNATOR")),
        object_type=section.text("OBJECT_TYPE").upper(),
        operator_position=section.text("OPERATOR_CONTACT_POSITION"),
        operator_organisation=section.text("OPERATOR_ORGANIZATION"),
        operator_phone=section.text("OPERATOR_PHONE"),
        operator_email=section.text("OPERATOR_EMAIL"),
        ephemeris_name=section.text("EPHEMERIS_NAME"),
        covariance_method=section.text("COVARIANCE_METHOD").upper(),
        manoeuvrable=_manoeuvrable(section),
        orbit_centre=section.text("ORBIT_CENTER") or "EARTH",
        ref_frame=ref_frame,
        state=CdmState(position_km=(x, y, z), velocity_km_s=(x_dot, y_dot, z_dot)),
        covariance=_covariance(section),
        last_observed_from=section.time("TIME_LASTOB_START"),
        last_observed_to=section.time("TIME_LASTOB_END"),
        observations_used=None if used is None else int(used),
        mass_kg=section.number_within("MASS", 1e9),
        hard_body_radius_m=_hard_body_radius(section),
        lead_time_required_h=section.number_within("LEAD_TIME_REQD_BEFORE_TCA", 1e5),
        comments=tuple(section.comments),
    )


def _ref_frame(section: Section) -> str:
    frame = section.required("REF_FRAME")
    named = frame.text.upper()
    if _FRAME.match(named) is None:
        known = "GCRF, EME2000, ITRF, or of later versions ICRF, TEME, TOD, MOD"
        raise section.fault(frame, f"{quoted(frame.text)} is not a reference frame of a CDM ({known})")
    return named


def _manoeuvrable(section: Section) -> Manoeuvrable | None:
    given = section.entries.get("MANEUVERABLE")
    if given is None:
        return None
    if given.text.upper() not in _MANOEUVRABLE:
        raise section.fault(given, f"{quoted(given.text)} is none of YES, NO, N/A, UNKNOWN")
    return _MANOEUVRABLE[given.text.upper()]


def _covariance(section: Section) -> tuple[float, ...] | None:
    """All 21 terms or none, and each further row in full or not at all: a part of it is a part of a file."""
    rows = [row for row in FURTHER_ROWS if any(keyword in section.entries for keyword in row)]
    if not rows and not any(keyword in section.entries for keyword in COVARIANCE):
        return None
    terms = tuple(section.required_number(keyword) for keyword in COVARIANCE)
    for row in rows:
        for keyword in row:
            section.required_number(keyword)
    return terms


def _hard_body_radius(section: Section) -> float | None:
    given = section.number_within("HBR", 1e6)
    said = next((match for match in map(_RADIUS.match, section.comments) if match is not None), None)
    return given if given is not None or said is None else float(said[1])
