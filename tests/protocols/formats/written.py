"""Files of every kind, written for these tests, in KVN; and the same message in XML."""

from __future__ import annotations

from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from protocols.formats.ccsds.entries import Entry
from protocols.formats.ccsds.kvn import read_kvn

OPM = """\
CCSDS_OPM_VERS = 3.0
COMMENT Written for tests
CREATION_DATE = 2026-11-20T05:33:00.000
ORIGINATOR = LARK ORBITAL
MESSAGE_ID = LARK-OPM-7
OBJECT_NAME = LARK 8
OBJECT_ID = 2023-901AU
CENTER_NAME = EARTH
REF_FRAME = GCRF
TIME_SYSTEM = UTC
EPOCH = 2026-11-20T00:00:00.000
X = 6878.137 [km]
Y = 0.0 [km]
Z = 0.0 [km]
X_DOT = 0.0 [km/s]
Y_DOT = 5.3826 [km/s]
Z_DOT = 5.3826 [km/s]
MASS = 412.5 [kg]
COMMENT The first of two
MAN_EPOCH_IGNITION = 2026-326T17:20:00.25
MAN_DURATION = 38.0 [s]
MAN_DELTA_MASS = -0.418 [kg]
MAN_REF_FRAME = RSW
MAN_DV_1 = 0.0 [km/s]
MAN_DV_2 = 0.0001213 [km/s]
MAN_DV_3 = -0.000004 [km/s]
COMMENT The second, an impulse
MAN_EPOCH_IGNITION = 2026-11-23T02:10:00
MAN_DURATION = 0 [s]
MAN_REF_FRAME = TOD
MAN_DV_1 = 0.003 [km/s]
MAN_DV_2 = 0.0 [km/s]
MAN_DV_3 = 0.004 [km/s]
USER_DEFINED_CONSOLE = DESK 2
"""

OCM = """\
CCSDS_OCM_VERS = 3.0
CREATION_DATE = 2026-11-20T09:23:57
ORIGINATOR = LARK ORBITAL
MESSAGE_ID = LARK-OCM-9
META_START
OBJECT_NAME = LARK 12
INTERNATIONAL_DESIGNATOR = 2024-902B
CATALOG_NAME = SATCAT
OBJECT_DESIGNATOR = 90612
ORIGINATOR_POC = A Person
ORIGINATOR_POSITION = FLIGHT DESK
ORIGINATOR_PHONE = +000 555 0100
OPERATOR = Lark Orbital
OBJECT_TYPE = PAYLOAD
TIME_SYSTEM = UTC
EPOCH_TZERO = 2026-11-22T12:00:00.5
META_STOP
TRAJ_START
CENTER_NAME = EARTH
TRAJ_REF_FRAME = TOD_EARTH
USEABLE_START_TIME = 60.0
USEABLE_STOP_TIME = 2026-11-24T12:00:00
TRAJ_TYPE = CARTP
0.0 2854.5 -2916.2 -5360.7
172800.0 5478.6 434.3 -3862.5
TRAJ_STOP
PHYS_START
WET_MASS = 100.0 [kg]
PHYS_STOP
MAN_START
COMMENT One burn
MAN_ID = L12-A
MAN_BASIS = PLANNED
MAN_DEVICE_ID = THR_01
MAN_PURPOSE = COLA
MAN_REF_FRAME = TNW_INERTIAL
DC_TYPE = CONTINUOUS
MAN_COMPOSITION = TIME_RELATIVE, MAN_DURA, DELTA_MASS, DV_X, DV_Y, DV_Z, DV_MAG_SIGMA
MAN_UNITS = [s, kg, km/s, km/s, km/s, %]
600.0 20.5 -0.25 0.00012 0.0 0.0 2.0
MAN_STOP
MAN_START
MAN_ID = L12-B
MAN_BASIS = DETERMINED
MAN_DEVICE_ID = ALL
MAN_PURPOSE = SK
MAN_NEXT_ID = L12-C
MAN_REF_FRAME = RTN
MAN_COMPOSITION = TIME_ABSOLUTE, DV_X, DV_Y, DV_Z
2026-11-19T04:00:00 0.0 0.00009 0.0
MAN_STOP
MAN_START
MAN_ID = L12-D
MAN_BASIS = ANTICIPATED
MAN_DEVICE_ID = HALL
MAN_PURPOSE = ORBIT
MAN_REF_FRAME = RTN
DC_TYPE = TIME
DC_WIN_OPEN = 86400.0
DC_WIN_CLOSE = 864000.0
DC_MAX_CYCLES = 640
DC_EXEC_START = 90000.0
DC_EXEC_STOP = 860000.0
DC_REF_TIME = 90000.0
DC_TIME_PULSE_DURATION = 1500.0 [s]
DC_TIME_PULSE_PERIOD = 6000.0 [s]
MAN_COMPOSITION = TIME_RELATIVE, MAN_DURA, THR_X, THR_Y, THR_Z
90000.0 770000.0 0.0 0.05 0.0
MAN_STOP
"""

RDM = """\
CCSDS_RDM_VERS = 1.0
CREATION_DATE = 2026-11-20T09:31:34
ORIGINATOR = HALCYON
MESSAGE_ID = HALCYON/20261120-3
OBJECT_NAME = FINCH R/B
INTERNATIONAL_DESIGNATOR = 2019-903C
CATALOG_NAME = SATCAT
OBJECT_DESIGNATOR = 90444
OBJECT_TYPE = ROCKET BODY
OBJECT_OWNER = UNKNOWN
CONTROLLED_REENTRY = NO
CENTER_NAME = EARTH
TIME_SYSTEM = UTC
EPOCH_TZERO = 2026-11-20T09:00:00
REENTRY_UNCERTAINTY_METHOD = STOCHASTIC
REENTRY_DISINTEGRATION = MASS-LOSS + BREAK-UP
NEXT_MESSAGE_EPOCH = 2026-11-21T09:00:00
ORBIT_LIFETIME = 4.25 [d]
REENTRY_ALTITUDE = 80.0 [km]
ORBIT_LIFETIME_WINDOW_START = 4.0 [d]
ORBIT_LIFETIME_WINDOW_END = 4.5 [d]
NOMINAL_REENTRY_EPOCH = 2026-11-24T15:00:00
REENTRY_WINDOW_START = 2026-11-24T09:00:00
REENTRY_WINDOW_END = 2026-11-24T21:00:00
ORBIT_LIFETIME_CONFIDENCE_LEVEL = 95.0 [%]
PROBABILITY_OF_IMPACT = 0.2
PROBABILITY_OF_CASUALTY = 1.2e-5
IMPACT_REF_FRAME = ITRF
NOMINAL_IMPACT_LON = -151.25 [deg]
NOMINAL_IMPACT_LAT = -44.5 [deg]
IMPACT_1_CONFIDENCE = 68.0 [%]
IMPACT_1_START_LON = -170.0 [deg]
IMPACT_1_START_LAT = -50.0 [deg]
IMPACT_1_STOP_LON = -130.0 [deg]
IMPACT_1_STOP_LAT = -38.0 [deg]
IMPACT_1_CROSS_TRACK = 70.0 [km]
WET_MASS = 3582 [kg]
DRY_MASS = 3500 [kg]
HAZARDOUS_SUBSTANCES = HYDRAZINE, BERYLLIUM
DRAG_AREA = 23.3565 [m**2]
"""

OMM = """\
CCSDS_OMM_VERS = 3.0
CREATION_DATE = 2026-11-20T16:00:00
ORIGINATOR = HALCYON
OBJECT_NAME = LARK 8
OBJECT_ID = 2023-901AU
CENTER_NAME = EARTH
REF_FRAME = TEME
TIME_SYSTEM = UTC
MEAN_ELEMENT_THEORY = SGP4
EPOCH = 2026-11-19T10:34:41.4264
MEAN_MOTION = 15.22
ECCENTRICITY = 0.0005013
INCLINATION = 97.4
RA_OF_ASC_NODE = 81.7939
ARG_OF_PERICENTER = 249.2363
MEAN_ANOMALY = 150.1602
NORAD_CAT_ID = 90551
BSTAR = 0.0001
"""

OEM = """\
CCSDS_OEM_VERS = 2.0
CREATION_DATE = 2026-11-20T17:22:31
ORIGINATOR = LARK ORBITAL
META_START
OBJECT_NAME = LARK 8
OBJECT_ID = 2023-901AU
CENTER_NAME = EARTH
REF_FRAME = EME2000
TIME_SYSTEM = UTC
START_TIME = 2026-11-22T17:00:00
USEABLE_START_TIME = 2026-11-22T17:21:00
USEABLE_STOP_TIME = 2026-11-24T17:00:00
STOP_TIME = 2026-11-24T17:21:00
META_STOP
COMMENT After the manoeuvre
2026-11-22T17:00:00 6878.137 0.0 0.0 0.0 5.3826 5.3826
2026-11-23T17:00:00 6878.1 0.1 0.2 0.3 5.3826 5.3826
2026-11-24T17:21:00 6878.0 0.4 0.5 0.6 5.3826 5.3826
COVARIANCE_START
EPOCH = 2026-11-22T17:00:00
3.3e-04
4.6e-04 6.7e-04
COVARIANCE_STOP
"""

EVERY = {"OPM": OPM, "OCM": OCM, "RDM": RDM, "OMM": OMM, "OEM": OEM}

_ELEMENTS = {"META": "metadata", "TRAJ": "traj", "MAN": "man", "PHYS": "phys", "COVARIANCE": "covarianceMatrix"}
_LINES = {"TRAJ": "trajLine", "MAN": "manLine"}
_STATE = ("EPOCH", "X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT")


def as_xml(kvn: str) -> str:
    """The same message in XML: an element for each block, each burn and each state."""
    (document,) = read_kvn(kvn, "")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(f'<{document.kind.lower()} id="CCSDS_{document.kind}_VERS" version={quoteattr(document.version)}>')
    lines.append("<body><segment>")
    for block, grouped in groupby(document.entries, key=lambda entry: entry.block):
        entries = list(grouped)
        name = block[0].partition(" ")[0] if block else ""
        lines += [f"<{_ELEMENTS.get(name, name)}>"] if name else []
        lines += _states(entries) if document.kind == "OEM" else _burns(entries, _LINES.get(name, ""))
        lines += [f"</{_ELEMENTS.get(name, name)}>"] if name else []
    return "\n".join([*lines, "</segment></body>", f"</{document.kind.lower()}>"]) + "\n"


def _element(entry: Entry, line: str = "") -> str:
    if not entry.keyword:
        return f"<{line}>{escape(entry.text)}</{line}>"
    # What KVN encloses in brackets is the unit of a figure, and the text of a list of units.
    unit = f" units={quoteattr(entry.unit)}" if entry.unit and entry.value else ""
    text = entry.value or entry.text
    if entry.keyword.startswith("USER_DEFINED_"):
        return f'<USER_DEFINED parameter="{entry.keyword[13:]}">{escape(text)}</USER_DEFINED>'
    return f"<{entry.keyword}{unit}>{escape(text)}</{entry.keyword}>"


def _burns(entries: list[Entry], line: str) -> list[str]:
    lines: list[str] = []
    inside = False
    for entry in entries:
        burns = entry.keyword.startswith("MAN_") and not line
        if inside and (not burns or entry.keyword == "MAN_EPOCH_IGNITION"):
            lines.append("</maneuverParameters>")
            inside = False
        if burns and not inside:
            lines.append("<maneuverParameters>")
            inside = True
        lines.append(_element(entry, line))
    return [*lines, *(["</maneuverParameters>"] if inside else [])]


def _states(entries: list[Entry]) -> list[str]:
    lines = []
    for entry in entries:
        if entry.keyword or len(entry.text.split()) != len(_STATE):
            lines.append(_element(entry, "row"))
        else:
            pairs = zip(_STATE, entry.text.split(), strict=True)
            lines += ["<stateVector>", *(f"<{name}>{text}</{name}>" for name, text in pairs), "</stateVector>"]
    return lines


def replaced(kvn: str, keyword: str, line: str, *, of: int = 1) -> str:
    """The file with a keyword's line replaced; empty: without it. `of` counts its appearances."""
    lines = kvn.splitlines(keepends=True)
    places = [at for at, each in enumerate(lines) if each.split("=")[0].strip() == keyword]
    lines[places[of - 1]] = f"{line}\n" if line else ""
    return "".join(lines)
