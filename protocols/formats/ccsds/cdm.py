"""The conjunction data message (CCSDS 508.0-B-1, with what the draft of version 2 adds): its meaning.

Required is what an officer decides by, and what proves that the file is whole: creation date, originator, number, time
of closest approach, miss distance, and exactly two objects. All else may be absent or blank, as it is in the wild. A
keyword that no CDM has is listed in `not_read`, never silently dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from protocols.formats.ccsds.cdm_object import CdmObject, CdmState, Triple, read_object
from protocols.formats.ccsds.entries import Document
from protocols.formats.ccsds.fields import COVARIANCE
from protocols.formats.ccsds.refusal import quoted
from protocols.formats.ccsds.sections import Section, divide
from protocols.formats.ccsds.whole import read_whole

__all__ = ["Cdm", "CdmObject", "CdmState", "ScreenVolume", "cdm_of", "read_cdm"]

_EMERGENCY = re.compile(r"MEETS EMERGENCY CRITERIA", re.IGNORECASE)
_FARTHEST_M = 1e9


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenVolume:
    """The volume around OBJECT1 in which the originator looked; empty or None where the file does not say."""

    frame: str
    shape: str
    size_m: tuple[float | None, float | None, float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cdm:
    """One close approach as its originator predicts it. Instants are milliseconds UTC; text is empty when absent."""

    format: Literal["kvn", "xml", "json"]
    version: str
    sha256: bytes
    created_at: int
    originator: str
    message_for: str
    message_id: str
    conjunction_id: str
    previous_message_id: str
    next_message_at: int | None
    tca: int
    miss_distance_m: float
    relative_speed_m_s: float | None
    relative_position_rtn_m: Triple | None
    relative_velocity_rtn_m_s: Triple | None
    probability: float | None
    probability_text: str
    """The probability exactly as the file writes it: its digits say how well it is known."""
    probability_method: str
    screen_volume: ScreenVolume | None
    meets_emergency_criteria: bool
    """The originator's comment MEETS EMERGENCY CRITERIA: its criteria, not the reader's."""
    comments: tuple[str, ...]
    objects: tuple[CdmObject, CdmObject]
    not_read: tuple[str, ...]
    """Keywords of the file that no CDM has."""


def read_cdm(data: bytes, name: str = "") -> Cdm:
    """The conjunction in a file, KVN or XML, told from its content. `name` stands first in a refusal.

    Raises UnreadableFile (Refused `file_unreadable`), one sentence with line and field, and nothing else.
    """
    return read_whole(data, "CDM", cdm_of, name)


def cdm_of(document: Document, sha256: bytes) -> Cdm:
    """The conjunction in one message of a file whose hash is `sha256`. Raises UnreadableFile."""
    conjunction, one, two = sections = divide(document)
    for section in sections:
        _utc_only(section)
    created_at = conjunction.required_time("CREATION_DATE")
    originator = conjunction.required("ORIGINATOR").text
    message_id = conjunction.required("MESSAGE_ID").text
    tca = conjunction.required_time("TCA")
    miss_distance_m = conjunction.required_number("MISS_DISTANCE")
    conjunction.number_within("MISS_DISTANCE", _FARTHEST_M)
    probability = conjunction.number_within("COLLISION_PROBABILITY", 1.0)
    objects = (read_object(one), read_object(two))
    _two_different(one, two)
    _covariances_whole(one, two)
    return Cdm(
        format=document.format,
        version=document.version,
        sha256=sha256,
        created_at=created_at,
        originator=originator,
        message_for=conjunction.text("MESSAGE_FOR"),
        message_id=message_id,
        conjunction_id=conjunction.text("CONJUNCTION_ID"),
        previous_message_id=conjunction.text("PREVIOUS_MESSAGE_ID"),
        next_message_at=conjunction.time("NEXT_MESSAGE_EPOCH"),
        tca=tca,
        miss_distance_m=miss_distance_m,
        relative_speed_m_s=conjunction.number_within("RELATIVE_SPEED", 1e6),
        relative_position_rtn_m=_triple(conjunction, "RELATIVE_POSITION"),
        relative_velocity_rtn_m_s=_triple(conjunction, "RELATIVE_VELOCITY"),
        probability=probability,
        probability_text="" if probability is None else conjunction.entries["COLLISION_PROBABILITY"].value,
        probability_method=conjunction.text("COLLISION_PROBABILITY_METHOD"),
        screen_volume=_screen_volume(conjunction),
        meets_emergency_criteria=any(_EMERGENCY.match(comment) for comment in conjunction.comments),
        comments=tuple(conjunction.comments),
        objects=objects,
        not_read=tuple(entry.keyword for section in sections for entry in section.unknown),
    )


def _utc_only(section: Section) -> None:
    system = section.entries.get("TIME_SYSTEM")
    if system is not None and system.text.upper() != "UTC":
        raise section.fault(system, f"{quoted(system.text)} stands where the times of a CDM are UTC")


def _triple(section: Section, keyword: str) -> Triple | None:
    """Radial, transverse and normal: all three or none."""
    names = [f"{keyword}_{axis}" for axis in "RTN"]
    if not any(name in section.entries for name in names):
        return None
    r, t, n = (section.required_number(name) for name in names)
    return r, t, n


def _screen_volume(section: Section) -> ScreenVolume | None:
    frame, shape = section.text("SCREEN_VOLUME_FRAME"), section.text("SCREEN_VOLUME_SHAPE")
    radius = section.number("SCREEN_VOLUME_RADIUS")
    x, y, z = (section.number(f"SCREEN_VOLUME_{axis}") for axis in "XYZ")
    size = (radius, radius, radius) if x is y is z is None else (x, y, z)
    if not frame and not shape and size == (None, None, None):
        return None
    return ScreenVolume(frame=frame, shape=shape, size_m=size)


def _two_different(one: Section, two: Section) -> None:
    given = two.entries.get("OBJECT_DESIGNATOR")
    if given is None or given.text.upper() in ("UNKNOWN", "N/A", "NONE"):
        return
    if (given.text, two.text("CATALOG_NAME")) == (one.text("OBJECT_DESIGNATOR"), one.text("CATALOG_NAME")):
        raise two.fault(given, f"both objects are {quoted(given.text)}")


def _covariances_whole(one: Section, two: Section) -> None:
    """KVN has no end mark: where the file ends without the covariance that OBJECT1 has, it was cut off."""
    has = [any(keyword in section.entries for keyword in COVARIANCE) for section in (one, two)]
    if has == [True, False] and two.ends_kvn:
        raise two.missing(COVARIANCE[0])
