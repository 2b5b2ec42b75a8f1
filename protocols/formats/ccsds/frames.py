"""Reference frames: which names are names of one, and which of them a message has a word for.

SANA registries of celestial body and orbit-relative reference frames, to which CCSDS 502.0-B-3 annex B refers, and
the older names that programs still write. A delta-v turned into another frame would be somebody else's figure, so
nothing is turned here: only frames with the same axes have the same word.
"""

from __future__ import annotations

import re
from typing import Literal

from protocols.formats.ccsds.block import Block

__all__ = ["FormFrame", "axes_of", "read_frame"]

FormFrame = Literal["rtn", "tnw", "eme2000", "gcrf", "itrf"]

_TURNS = r"([ _-]?(ROTATING|INERTIAL))?"
_CELESTIAL = (
    r"(EME|J)2000|B1950|(GCRF|ICRF)[ -]?[0-9]?|[ID]TRF[ _-]?[0-9]{0,4}|WGS[ _-]?[0-9]{0,2}|TEME(OF(EPOCH|DATE))?|"
    r"(TOD|MOD|TOE|MOE|ALIGN|FIXED)(_[A-Z]{2,12})?|GTOD|TDR|GRC|CIRS|TIRS|CIRF|TIRF|PEF|EFG|ECEF|ECI|ECR|"
    r"MCI|ME|PA|(TRUE_)?ECLIPTIC(_[A-Z0-9]+)?|IAU[ _-][A-Z0-9_ -]{1,20}|MOON_[A-Z0-9]{1,8}|UVW_GO(_INERTIAL)?"
)
_RELATIVE = rf"(RTN|RSW|RIC|QSW|UVW|TNW|NTW|VNC|VVLH|LVLH|TVN|EQW|PQW|NSW|SEZ|NED|ENU){_TURNS}"
_BODY = (
    r"(SC_BODY|SC|BODY|ACC|ACTUATOR|INSTRUMENT|SENSOR|STARTRACKER|TAM|DSS|ESA|GYRO_FRAME|IMU_FRAME|OPTICAL)"
    r"(_[A-Z0-9]{1,4})?"
)
_NAMED = re.compile(rf"({_CELESTIAL}|{_RELATIVE}|{_BODY})\Z")

# RSW, RIC, QSW and UVW are RTN under other names: along the radius, in the plane square to it, along the momentum.
_SAME_AXES: tuple[tuple[FormFrame, re.Pattern[str]], ...] = (
    ("rtn", re.compile(rf"(RTN|RSW|RIC|QSW){_TURNS}\Z")),
    ("tnw", re.compile(rf"TNW{_TURNS}\Z")),
    ("eme2000", re.compile(r"(EME|J)2000\Z")),
    ("gcrf", re.compile(r"GCRF[ -]?[0-9]?\Z")),
    ("itrf", re.compile(r"ITRF[ _-]?[0-9]{0,4}\Z")),
)


def read_frame(block: Block, keyword: str) -> str:
    """The frame's name in upper case. Raises UnreadableFile when it is missing, or is the name of no frame."""
    entry = block.required(keyword)
    name = entry.text.upper()
    if _NAMED.match(name) is None:
        raise block.fault(
            entry, "this is the name of no reference frame (known are EME2000, GCRF, ITRF, RTN, TNW and others)"
        )
    return name


def axes_of(name: str) -> FormFrame | None:
    """The word that a message has for a frame with these axes; None when it has none."""
    return next((frame for frame, pattern in _SAME_AXES if pattern.match(name)), None)
