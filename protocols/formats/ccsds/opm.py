"""The orbit parameter message (CCSDS 502.0-B-3 section 3): one state of one object, and the burns that are to follow.

Required are what shows whose it is and that the file is whole: creation date, originator, a name or number, frame, UTC
and the full state. A burn needs its ignition, and with a delta-v all three components and their frame. Versions 1
and 2 differ in what is optional and are read alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from protocols.formats.ccsds.block import Block, Known, known
from protocols.formats.ccsds.entries import Document, Entry
from protocols.formats.ccsds.frames import read_frame
from protocols.formats.ccsds.header import (
    COVARIANCE_KM,
    HEADER,
    STATE,
    Header,
    Triple,
    read_header,
    utc_only,
)
from protocols.formats.ccsds.whole import read_whole

__all__ = ["Burn", "Opm", "opm_of", "read_opm"]

_MAN = (
    "MAN_EPOCH_IGNITION", "MAN_DURATION", "MAN_DELTA_MASS", "MAN_REF_FRAME", "MAN_DV_1", "MAN_DV_2", "MAN_DV_3",
)  # fmt: skip
_BURN: dict[str, Known] = {
    **known("MAN_EPOCH_IGNITION", "time"),
    **known("MAN_DURATION", "number", "s"),
    **known("MAN_DELTA_MASS", "number", "kg"),
    **known("MAN_REF_FRAME", "text"),
    **known("MAN_DV_1 MAN_DV_2 MAN_DV_3", "number", "km/s"),
}
_MAIN: dict[str, Known] = {
    **HEADER,
    **known("OBJECT_NAME OBJECT_ID CENTER_NAME REF_FRAME TIME_SYSTEM COV_REF_FRAME", "text"),
    **known("REF_FRAME_EPOCH EPOCH", "time"),
    **STATE,
    **known("SEMI_MAJOR_AXIS", "number", "km"),
    **known("ECCENTRICITY SOLAR_RAD_COEFF DRAG_COEFF", "number"),
    **known("INCLINATION RA_OF_ASC_NODE ARG_OF_PERICENTER TRUE_ANOMALY MEAN_ANOMALY", "number", "deg"),
    **known("GM", "number", "km**3/s**2"),
    **known("MASS", "number", "kg"),
    **known("SOLAR_RAD_AREA DRAG_AREA", "number", "m**2"),
    **COVARIANCE_KM,
}
_FASTEST_KM_S = 1e5
_IN_ORDER = ("TIME_SYSTEM", "EPOCH", *STATE, *COVARIANCE_KM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Burn:
    """One manoeuvre. `ignition` in milliseconds UTC; None where the file is silent; a duration of 0 is an impulse."""

    line: int
    ignition: int
    duration_s: float | None
    delta_mass_kg: float | None
    frame: str
    delta_v_m_s: Triple | None
    comments: tuple[str, ...]
    not_read: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opm:
    """Whose state, in which frame, at which instant (milliseconds UTC); the burns in the order of the file."""

    header: Header
    object_name: str
    object_id: str
    centre: str
    frame: str
    epoch: int
    mass_kg: float | None
    burns: tuple[Burn, ...]
    comments: tuple[str, ...]
    not_used: tuple[str, ...]
    """Keywords that were read and checked, and that no message has a field for."""
    not_read: tuple[str, ...]
    """Keywords that no OPM has."""


def read_opm(data: bytes, name: str = "") -> Opm:
    """The OPM in a file, KVN or XML. Raises UnreadableFile (Refused `file_unreadable`) and nothing else."""
    return read_whole(data, "OPM", opm_of, name)


def opm_of(document: Document, sha256: bytes) -> Opm:
    """The OPM of one message of a file whose hash is `sha256`. Raises UnreadableFile."""
    main, burns = _divided(document)
    main.check()
    utc_only(main)
    header = read_header(main, sha256)
    if not main.text("OBJECT_NAME") and not main.text("OBJECT_ID"):
        raise main.missing("OBJECT_NAME")
    frame = read_frame(main, "REF_FRAME")
    epoch = main.required_time("EPOCH")
    for keyword in STATE:
        main.required_number(keyword)
    if any(keyword in main.entries for keyword in COVARIANCE_KM):
        for keyword in COVARIANCE_KM:
            main.required_number(keyword)
    return Opm(
        header=header,
        object_name=main.text("OBJECT_NAME"),
        object_id=main.text("OBJECT_ID"),
        centre=main.text("CENTER_NAME").upper(),
        frame=frame,
        epoch=epoch,
        mass_kg=main.number_within("MASS", 1e9),
        burns=tuple(_burn(block) for block in burns),
        comments=tuple(main.comments),
        not_used=tuple(keyword for keyword in main.entries if keyword not in _USED),
        not_read=tuple(entry.keyword for entry in main.unknown),
    )


_USED = frozenset({*HEADER, "OBJECT_NAME", "OBJECT_ID", "CENTER_NAME", "TIME_SYSTEM"})


def _divided(document: Document) -> tuple[Block, list[Block]]:
    """What concerns the object, and each burn for itself."""
    main = Block("the OPM", document, _MAIN, in_order=_IN_ORDER)
    burns: list[Block] = []
    several = sum(entry.keyword == _MAN[0] for entry in document.entries) > 1
    within: tuple[str, ...] = ()
    waiting: list[Entry] = []
    for entry in document.entries:
        if entry.keyword == "COMMENT":
            waiting.append(entry)
            continue
        block = main
        if entry.keyword.startswith("MAN_"):
            if not burns or _begins(entry, burns[-1], within, several=several):
                burns.append(Block(f"manoeuvre {len(burns) + 1}", document, _BURN, in_order=_MAN, begins=_MAN[0]))
            within, block = entry.block, burns[-1]
        # In KVN a comment stands before what it is about.
        for comment in waiting:
            block.take(comment)
        waiting = []
        block.take(entry)
    for comment in waiting:
        (burns[-1] if burns else main).take(comment)
    return main, burns


def _begins(entry: Entry, burn: Block, within: tuple[str, ...], *, several: bool) -> bool:
    """Whether the next burn begins with this entry: XML has an element for each, KVN only the order of its lines.

    Where there are several and a line is out of order, a part begins that lacks its ignition, and is refused for
    that: which of the two burns the line belongs to would be a guess.
    """
    if entry.block:
        return entry.block != within
    given = [_MAN.index(keyword) for keyword in burn.entries if keyword in _MAN]
    known_ = entry.keyword in _MAN
    return several and known_ and bool(given) and _MAN.index(entry.keyword) <= max(given)


def _burn(block: Block) -> Burn:
    block.check()
    ignition = block.required_time("MAN_EPOCH_IGNITION")
    names = ("MAN_DV_1", "MAN_DV_2", "MAN_DV_3")
    delta_v, frame = None, block.text("MAN_REF_FRAME").upper()
    if any(name in block.entries for name in names) or block.ends_kvn:
        for name in names:
            block.number_between(name, -_FASTEST_KM_S, _FASTEST_KM_S)
        one, two, three = (block.in_metres(name) for name in names)
        delta_v, frame = (one, two, three), read_frame(block, "MAN_REF_FRAME")
    return Burn(
        line=block.entries["MAN_EPOCH_IGNITION"].line,
        ignition=ignition,
        duration_s=block.number_within("MAN_DURATION", 1e8),
        delta_mass_kg=block.number_between("MAN_DELTA_MASS", -1e9, 1e9),
        frame=frame,
        delta_v_m_s=delta_v,
        comments=tuple(block.comments),
        not_read=tuple(entry.keyword for entry in block.unknown),
    )
