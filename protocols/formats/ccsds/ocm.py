"""The orbit comprehensive message (CCSDS 502.0-B-3 section 6): one object, its trajectories, its manoeuvres.

Read are the metadata, the blocks of manoeuvres in full (`ocm_manoeuvre.py`) and of each trajectory its span and frame.
The other blocks (physical data, covariance, perturbations, orbit determination, user's) are named in `not_used`. Times
may be relative to EPOCH_TZERO everywhere and are absolute here. Drafts of the standard called a trajectory ORB.
"""

from __future__ import annotations

from dataclasses import dataclass

from protocols.formats.ccsds.block import Block, Known, known
from protocols.formats.ccsds.entries import Document, Entry
from protocols.formats.ccsds.frames import read_frame
from protocols.formats.ccsds.header import HEADER, Header, read_header, utc_only
from protocols.formats.ccsds.ocm_manoeuvre import OcmManoeuvre, read_manoeuvre
from protocols.formats.ccsds.ocm_times import TimeZero
from protocols.formats.ccsds.refusal import ASK, UnreadableFile
from protocols.formats.ccsds.whole import read_whole

__all__ = ["Ocm", "Trajectory", "ocm_of", "read_ocm"]

_META: dict[str, Known] = {
    **known("OBJECT_NAME INTERNATIONAL_DESIGNATOR CATALOG_NAME OBJECT_DESIGNATOR ALTERNATE_NAMES OBJECT_TYPE", "text"),
    **known("ORIGINATOR_POC ORIGINATOR_POSITION ORIGINATOR_PHONE ORIGINATOR_EMAIL ORIGINATOR_ADDRESS", "text"),
    **known("TECH_ORG TECH_POC TECH_POSITION TECH_PHONE TECH_EMAIL TECH_ADDRESS", "text"),
    **known("PREVIOUS_MESSAGE_ID NEXT_MESSAGE_ID ADM_MSG_LINK CDM_MSG_LINK PRM_MSG_LINK RDM_MSG_LINK", "text"),
    **known("TDM_MSG_LINK OPERATOR OWNER COUNTRY CONSTELLATION TIME_SYSTEM OPS_STATUS ORBIT_CATEGORY", "text"),
    **known("OCM_DATA_ELEMENTS START_TIME STOP_TIME EOP_SOURCE INTERP_METHOD_EOP CELESTIAL_SOURCE", "text"),
    **known("CLASSIFICATION NEXT_LEAP_EPOCH PREVIOUS_MESSAGE_EPOCH NEXT_MESSAGE_EPOCH", "text"),
    **known("EPOCH_TZERO", "time"),
    **known("TIME_SPAN", "number", "d"),
    **known("TAIMUTC_AT_TZERO NEXT_LEAP_TAIMUTC UT1MUTC_AT_TZERO", "number", "s"),
    **known("SCLK_OFFSET_AT_EPOCH SCLK_SEC_PER_SI_SEC", "number", "s"),
}
_TRAJECTORY: dict[str, Known] = known(
    "CENTER_NAME TRAJ_REF_FRAME ORB_REF_FRAME TRAJ_TYPE ORB_TYPE TRAJ_BASIS ORB_BASIS USEABLE_START_TIME "
    "USEABLE_STOP_TIME",
    "text",
)
# What each block is called in KVN, in XML, and in the drafts of the standard.
_PARTS = {
    "HEADER": "header", "META": "metadata", "METADATA": "metadata", "TRAJ": "trajectory", "ORB": "trajectory",
    "MAN": "manoeuvre", "PHYS": "PHYS", "COV": "COV", "PERT": "PERT", "OD": "OD", "USER": "USER",
}  # fmt: skip
_USED = frozenset({
    "OBJECT_NAME", "INTERNATIONAL_DESIGNATOR", "CATALOG_NAME", "OBJECT_DESIGNATOR", "OBJECT_TYPE", "OPERATOR",
    "OWNER", "TIME_SYSTEM", "EPOCH_TZERO", "OCM_DATA_ELEMENTS", "START_TIME", "STOP_TIME", "TIME_SPAN",
    "ORIGINATOR_POSITION", "ORIGINATOR_PHONE", "ORIGINATOR_EMAIL", "TECH_POSITION", "TECH_PHONE", "TECH_EMAIL",
    "TECH_ORG", "CLASSIFICATION",
})  # fmt: skip
_MOST_ENTRIES = 5000  # beside the rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Trajectory:
    """One block of states: in which frame, about which centre, when (milliseconds UTC), and usable when."""

    line: int
    frame: str
    centre: str
    form: str
    rows: int
    start: int
    stop: int
    usable_from: int | None
    usable_to: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom the originator names, by position; empty where it does not. Names of persons stay in the file."""

    organisation: str
    position: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ocm:
    """Text as the file has it, empty where it has none; instants in milliseconds UTC."""

    header: Header
    object_name: str
    international_designator: str
    catalogue: str
    designator: str
    object_type: str
    operator: str
    owner: str
    contact: Contact
    time_zero: int
    trajectories: tuple[Trajectory, ...]
    manoeuvres: tuple[OcmManoeuvre, ...]
    comments: tuple[str, ...]
    not_used: tuple[str, ...]
    """Keywords and blocks that no message has a field for."""
    not_read: tuple[str, ...]
    """Keywords that no OCM has there."""


def read_ocm(data: bytes, name: str = "") -> Ocm:
    """The OCM in a file, KVN or XML. Raises UnreadableFile (Refused `file_unreadable`) and nothing else."""
    return read_whole(data, "OCM", ocm_of, name)


def ocm_of(document: Document, sha256: bytes) -> Ocm:
    """The OCM of one message of a file whose hash is `sha256`. Raises UnreadableFile."""
    parts = _divided(document)
    head = Block("the header of the OCM", document, HEADER)
    meta = Block("the metadata of the OCM", document, _META, begins="META_START")
    others = []
    for (what, _), entries in parts.items():
        for entry in entries:
            if what == "header":
                head.take(entry)
            elif what == "metadata":
                meta.take(entry)
        if what not in ("header", "metadata", "trajectory", "manoeuvre"):
            others.append(what)
    head.check()
    meta.check()
    header = read_header(head, sha256)
    utc_only(meta)
    zero = TimeZero(meta.required_time("EPOCH_TZERO"))
    return Ocm(
        header=header,
        object_name=meta.text("OBJECT_NAME"),
        international_designator=meta.text("INTERNATIONAL_DESIGNATOR"),
        catalogue=meta.text("CATALOG_NAME"),
        designator=meta.text("OBJECT_DESIGNATOR"),
        object_type=meta.text("OBJECT_TYPE").upper(),
        operator=meta.stated("OPERATOR"),
        owner=meta.stated("OWNER"),
        contact=_contact(meta),
        time_zero=zero.at,
        trajectories=tuple(_trajectory(document, entries, zero) for entries in _those(parts, "trajectory")),
        manoeuvres=tuple(read_manoeuvre(document, entries, zero) for entries in _those(parts, "manoeuvre")),
        comments=(*head.comments, *meta.comments),
        not_used=(*(each for each in meta.entries if each not in _USED), *others),
        not_read=tuple(entry.keyword for block in (head, meta) for entry in block.unknown),
    )


_Parts = dict[tuple[str, tuple[str, ...]], list[Entry]]


def _divided(document: Document) -> _Parts:
    """The entries of each block, in the order of the file. Raises UnreadableFile."""
    parts: _Parts = {}
    count = 0
    for entry in document.entries:
        within = next((each for each in reversed(entry.block) if each.partition(" ")[0].upper() in _PARTS), "")
        what = _PARTS[within.partition(" ")[0].upper()] if within else "header"
        parts.setdefault((what, entry.block if within else ()), []).append(entry)
        count += what not in ("COV", "trajectory")
        if count > _MOST_ENTRIES:
            raise UnreadableFile(f"more than {_MOST_ENTRIES} entries", ASK, line=entry.line, field=entry.field)
    return parts


def _those(parts: _Parts, what: str) -> list[list[Entry]]:
    return [entries for (each, _), entries in parts.items() if each == what]


def _contact(meta: Block) -> Contact:
    whose = "ORIGINATOR" if any(meta.stated(f"ORIGINATOR_{each}") for each in ("PHONE", "EMAIL")) else "TECH"
    return Contact(
        organisation=meta.stated("TECH_ORG") if whose == "TECH" else "",
        position=meta.stated(f"{whose}_POSITION"),
        phone=meta.stated(f"{whose}_PHONE"),
        email=meta.stated(f"{whose}_EMAIL"),
    )


def _trajectory(document: Document, entries: list[Entry], zero: TimeZero) -> Trajectory:
    block = Block("the trajectory", document, _TRAJECTORY, begins="TRAJ_START")
    rows: list[Entry] = []
    for entry in entries:
        if entry.keyword in ("", "TRAJLINE", "ORBLINE"):
            rows.append(entry)
        else:
            block.take(entry)
    frame = "ORB_REF_FRAME" if "ORB_REF_FRAME" in block.entries else "TRAJ_REF_FRAME"
    named = read_frame(block, frame)
    if not rows:
        raise UnreadableFile("the trajectory has no states", ASK, line=block.last_line, field=frame)
    times = [zero.of_row(block, row) for row in rows]
    for row, before, after in zip(rows[1:], times, times[1:], strict=False):
        if after < before:
            raise block.fault(row, "the times of a trajectory run on, and this one lies before the last")
    return Trajectory(
        line=entries[0].line,
        frame=named,
        centre=block.text("CENTER_NAME").upper(),
        form=(block.text("TRAJ_TYPE") or block.text("ORB_TYPE")).upper(),
        rows=len(rows),
        start=times[0],
        stop=times[-1],
        usable_from=zero.of(block, "USEABLE_START_TIME"),
        usable_to=zero.of(block, "USEABLE_STOP_TIME"),
    )
