"""The orbit mean-elements message (CCSDS 502.0-B-3 section 4): what it says of who an object is.

A catalogue hands it out for every object, so it is where a name goes with its numbers. It fills no message; it
identifies the object of one. Read are names and numbers, the epoch of the elements, and who made it; the elements
are looked at for form and unit and otherwise left to those who propagate them. Public catalogues leave creation
date and originator blank, and in JSON the time system and the frame as well, which there are always UTC and TEME.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from protocols.formats.ccsds.block import Block, Known, known
from protocols.formats.ccsds.entries import Document
from protocols.formats.ccsds.frames import read_frame
from protocols.formats.ccsds.header import COVARIANCE_KM, utc_only
from protocols.formats.ccsds.quantities import instant
from protocols.formats.ccsds.whole import read_whole

__all__ = ["Omm", "omm_of", "read_omm"]

_KNOWN: dict[str, Known] = {
    # Blank, or in a form of its own, in public catalogues: nothing is decided by them.
    **known("CREATION_DATE ORIGINATOR MESSAGE_ID CLASSIFICATION", "text"),
    **known("OBJECT_NAME OBJECT_ID CENTER_NAME REF_FRAME TIME_SYSTEM MEAN_ELEMENT_THEORY COV_REF_FRAME", "text"),
    **known("EPHEMERIS_TYPE CLASSIFICATION_TYPE NORAD_CAT_ID ELEMENT_SET_NO REV_AT_EPOCH OBJECT_TYPE", "text"),
    # 1/[Earth radii] is no unit that can be compared; catalogues in JSON call the axis SEMIMAJOR_AXIS.
    **known("USER_DEFINED_OBJECT_TYPE BSTAR BTERM AGOM SEMIMAJOR_AXIS", "text"),
    **known("EPOCH REF_FRAME_EPOCH", "time"),
    **known("SEMI_MAJOR_AXIS", "number", "km"),
    **known("MEAN_MOTION", "number", "rev/day"),
    **known("MEAN_MOTION_DOT", "number", "rev/day**2"),
    **known("MEAN_MOTION_DDOT", "number", "rev/day**3"),
    **known("ECCENTRICITY SOLAR_RAD_COEFF DRAG_COEFF", "number"),
    **known("INCLINATION RA_OF_ASC_NODE ARG_OF_PERICENTER MEAN_ANOMALY", "number", "deg"),
    **known("GM", "number", "km**3/s**2"),
    **known("MASS", "number", "kg"),
    **known("SOLAR_RAD_AREA DRAG_AREA", "number", "m**2"),
    **COVARIANCE_KM,
}
_ELEMENTS = ("ECCENTRICITY", "INCLINATION", "RA_OF_ASC_NODE", "ARG_OF_PERICENTER", "MEAN_ANOMALY")
_CATALOGUE_NUMBER = re.compile(r"[A-Z0-9]{1,9}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Omm:
    """Text as the file has it, empty where it has none; `epoch` in milliseconds UTC, `created_at` None where blank."""

    format: Literal["kvn", "xml", "json"]
    version: str
    sha256: bytes
    created_at: int | None
    originator: str
    message_id: str
    object_name: str
    object_id: str
    catalogue_number: str
    """NORAD_CAT_ID: the number in the catalogue SATCAT."""
    object_type: str
    centre: str
    frame: str
    theory: str
    epoch: int
    comments: tuple[str, ...]
    not_read: tuple[str, ...]
    """Keywords that no OMM has."""


def read_omm(data: bytes, name: str = "") -> Omm:
    """The OMM in a file, KVN, XML or JSON. Raises UnreadableFile (Refused `file_unreadable`) and nothing else."""
    return read_whole(data, "OMM", omm_of, name)


def omm_of(document: Document, sha256: bytes) -> Omm:
    """The OMM of one message of a file whose hash is `sha256`. Raises UnreadableFile."""
    block = Block("the OMM", document, _KNOWN, in_order=("TIME_SYSTEM", "EPOCH", "MEAN_MOTION", *_ELEMENTS))
    for entry in document.entries:
        block.take(entry)
    block.check()
    left_out = document.format == "json"
    if not left_out or block.text("TIME_SYSTEM"):
        utc_only(block)
    frame = "TEME" if left_out and not block.text("REF_FRAME") else read_frame(block, "REF_FRAME")
    number = block.stated("NORAD_CAT_ID").upper()
    if number and _CATALOGUE_NUMBER.match(number) is None:
        raise block.fault(block.entries["NORAD_CAT_ID"], "this is no number of a catalogue")
    if not block.text("OBJECT_NAME") and not block.text("OBJECT_ID") and not number:
        raise block.missing("OBJECT_NAME")
    epoch = block.required_time("EPOCH")
    if "SEMI_MAJOR_AXIS" not in block.entries:
        block.required_number("MEAN_MOTION")
    for keyword in _ELEMENTS:
        block.required_number(keyword)
    return Omm(
        format=document.format,
        version=document.version,
        sha256=sha256,
        created_at=instant(block.text("CREATION_DATE")),
        originator=block.stated("ORIGINATOR"),
        message_id=block.stated("MESSAGE_ID"),
        object_name=block.text("OBJECT_NAME"),
        object_id=block.stated("OBJECT_ID"),
        catalogue_number=number,
        object_type=(block.text("OBJECT_TYPE") or block.text("USER_DEFINED_OBJECT_TYPE")).upper(),
        centre=block.text("CENTER_NAME").upper(),
        frame=frame,
        theory=block.text("MEAN_ELEMENT_THEORY"),
        epoch=epoch,
        comments=tuple(block.comments),
        not_read=tuple(entry.keyword for entry in block.unknown),
    )
