"""The keywords of the CDM: where each stands, what it holds, in which unit.

CCSDS 508.0-B-1 tables 3-1 to 3-4, the keywords that the draft of version 2 (508.0-P-1.1) adds, and the ones that
files in the wild carry. Every number of a known keyword is checked for form and unit, read or not: a file that gives
one figure in kilometres where the standard says metres cannot be trusted with the others.
"""

from __future__ import annotations

from protocols.formats.ccsds.block import Holds, Known, Place, known

__all__ = ["COVARIANCE", "FIELDS", "FURTHER_ROWS", "STATE"]


def _fields(keywords: str, place: Place, holds: Holds, unit: str = "") -> dict[str, Known]:
    return known(keywords, holds, unit, place)


STATE = ("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT")

_POSITION = ("R", "T", "N")
_RTN = (*_POSITION, "RDOT", "TDOT", "NDOT")
_XYZ = ("X", "Y", "Z", "XDOT", "YDOT", "ZDOT")


def _triangle(axes: tuple[str, ...]) -> dict[str, str]:
    """The 21 terms of position and velocity, row by row, each with its unit."""
    return {
        f"C{row}_{column}": ("m**2", "m**2/s", "m**2/s**2")[row.endswith("DOT") + column.endswith("DOT")]
        for index, row in enumerate(axes)
        for column in axes[: index + 1]
    }


def _further(axes: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """The rows of drag, of solar radiation pressure and of thrust, which a file has or has not."""
    rows: dict[str, dict[str, str]] = {}
    columns = ("DRG", "SRP", "THR")
    for index, row in enumerate(columns):
        along = ("m**2/s**2", "m**2/s**3") if row == "THR" else ("m**3/kg", "m**3/(kg*s)")
        across = "m**3/(kg*s**2)" if row == "THR" else "m**4/kg**2"
        rows[row] = {f"C{row}_{axis}": along[axis.endswith("DOT")] for axis in axes}
        rows[row] |= dict.fromkeys((f"C{row}_{column}" for column in columns[: index + 1]), across)
    rows["THR"]["CTHR_THR"] = "m**2/s**4"
    return rows


COVARIANCE = tuple(_triangle(_RTN))
FURTHER_ROWS = tuple(tuple(row) for row in _further(_RTN).values())

_TERMS = _triangle(_RTN) | _triangle(_XYZ)
for _row in (*_further(_RTN).values(), *_further(_XYZ).values()):
    _TERMS |= _row

FIELDS: dict[str, Known] = {
    # header, relative metadata and data (tables 3-1 and 3-2)
    **_fields("CREATION_DATE TCA", "conjunction", "time"),
    **_fields("ORIGINATOR MESSAGE_FOR MESSAGE_ID", "conjunction", "text"),
    **_fields(
        "MISS_DISTANCE RELATIVE_POSITION_R RELATIVE_POSITION_T RELATIVE_POSITION_N", "conjunction", "number", "m"
    ),
    **_fields(
        "RELATIVE_SPEED RELATIVE_VELOCITY_R RELATIVE_VELOCITY_T RELATIVE_VELOCITY_N", "conjunction", "number", "m/s"
    ),
    **_fields("START_SCREEN_PERIOD STOP_SCREEN_PERIOD SCREEN_ENTRY_TIME SCREEN_EXIT_TIME", "conjunction", "time"),
    **_fields("SCREEN_VOLUME_FRAME SCREEN_VOLUME_SHAPE COLLISION_PROBABILITY_METHOD", "conjunction", "text"),
    **_fields("SCREEN_VOLUME_X SCREEN_VOLUME_Y SCREEN_VOLUME_Z SCREEN_VOLUME_RADIUS", "conjunction", "number", "m"),
    **_fields("COLLISION_PROBABILITY", "conjunction", "number"),
    # the same, draft of version 2
    **_fields("CONJUNCTION_ID PREVIOUS_MESSAGE_ID SCREEN_TYPE COLLISION_PERCENTILE", "conjunction", "text"),
    **_fields(
        "COLLISION_MAX_PC_METHOD SEFI_COLLISION_PROBABILITY_METHOD SEFI_FRAGMENTATION_MODEL", "conjunction", "text"
    ),
    **_fields("PREVIOUS_MESSAGE_EPOCH NEXT_MESSAGE_EPOCH", "conjunction", "time"),
    **_fields("COLLISION_MAX_PROBABILITY SEFI_COLLISION_PROBABILITY SCREEN_PC_THRESHOLD", "conjunction", "number"),
    **_fields("MAHALANOBIS_DISTANCE", "conjunction", "number"),
    **_fields("APPROACH_ANGLE", "conjunction", "number", "deg"),
    **_fields("CLASSIFICATION TIME_SYSTEM", "anywhere", "text"),
    # metadata of an object (table 3-3)
    **_fields(
        "OBJECT OBJECT_DESIGNATOR CATALOG_NAME OBJECT_NAME INTERNATIONAL_DESIGNATOR OBJECT_TYPE", "object", "text"
    ),
    **_fields("OPERATOR_CONTACT_POSITION OPERATOR_ORGANIZATION OPERATOR_PHONE OPERATOR_EMAIL", "object", "text"),
    **_fields("EPHEMERIS_NAME COVARIANCE_METHOD MANEUVERABLE ORBIT_CENTER REF_FRAME GRAVITY_MODEL", "object", "text"),
    **_fields("ATMOSPHERIC_MODEL N_BODY_PERTURBATIONS SOLAR_RAD_PRESSURE EARTH_TIDES INTRACK_THRUST", "object", "text"),
    **_fields("ODM_MSG_LINK ADM_MSG_LINK OBS_BEFORE_NEXT_MESSAGE COVARIANCE_SOURCE ALT_COV_TYPE", "object", "text"),
    **_fields("ALT_COV_REF_FRAME SCREENING_DATA_SOURCE CSIG3EIGVEC3", "object", "text"),
    **_fields("DCP_SENSITIVITY_VECTOR_POSITION DCP_SENSITIVITY_VECTOR_VELOCITY", "object", "text"),
    # data of an object (table 3-4)
    **_fields("TIME_LASTOB_START TIME_LASTOB_END OD_EPOCH", "object", "time"),
    **_fields("RECOMMENDED_OD_SPAN ACTUAL_OD_SPAN", "object", "number", "d"),
    **_fields("OBS_AVAILABLE OBS_USED TRACKS_AVAILABLE TRACKS_USED WEIGHTED_RMS", "object", "number"),
    **_fields("RESIDUALS_ACCEPTED", "object", "number", "%"),
    **_fields("AREA_PC AREA_DRG AREA_SRP", "object", "number", "m**2"),
    **_fields("MASS", "object", "number", "kg"),
    **_fields("CD_AREA_OVER_MASS CR_AREA_OVER_MASS", "object", "number", "m**2/kg"),
    **_fields("THRUST_ACCELERATION", "object", "number", "m/s**2"),
    **_fields("SEDR", "object", "number", "W/kg"),
    **_fields("HBR", "object", "number", "m"),
    **_fields("LEAD_TIME_REQD_BEFORE_TCA", "object", "number", "h"),
    **_fields("DENSITY_FORECAST_UNCERTAINTY CSCALE_FACTOR_MIN CSCALE_FACTOR CSCALE_FACTOR_MAX", "object", "number"),
    **_fields("X Y Z", "object", "number", "km"),
    **_fields("X_DOT Y_DOT Z_DOT", "object", "number", "km/s"),
    **{keyword: Known("number", unit, "object") for keyword, unit in _TERMS.items()},
}
