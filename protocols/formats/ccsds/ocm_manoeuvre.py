"""A block of manoeuvres of an OCM (CCSDS 502.0-B-3 section 6.2.8): what each column of its rows means.

MAN_COMPOSITION names the columns, MAN_UNITS their units, and in the wild either may run over several lines, lack a
comma, or count the time among the units or not. A row has as many values as there are columns, or is refused: a
delta-v that slipped by one column would be an efficiency.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from protocols.formats.ccsds.block import Block, Known, known
from protocols.formats.ccsds.entries import Document, Entry
from protocols.formats.ccsds.frames import read_frame
from protocols.formats.ccsds.header import Triple
from protocols.formats.ccsds.ocm_times import TimeZero
from protocols.formats.ccsds.quantities import number, same_unit, thousandfold
from protocols.formats.ccsds.refusal import quoted

__all__ = ["ManoeuvreRow", "OcmManoeuvre", "read_manoeuvre"]

# Tables 6-8 and 6-9.
_UNITS = {
    "MAN_DURA": "s", "DELTA_MASS": "kg", "ACC_X": "km/s**2", "ACC_Y": "km/s**2", "ACC_Z": "km/s**2",
    "ACC_INTERP": "", "ACC_MAG_SIGMA": "%", "ACC_DIR_SIGMA": "deg", "DV_X": "km/s", "DV_Y": "km/s", "DV_Z": "km/s",
    "DV_MAG_SIGMA": "%", "DV_DIR_SIGMA": "deg", "THR_X": "N", "THR_Y": "N", "THR_Z": "N", "THR_EFFIC": "",
    "THR_INTERP": "", "THR_ISP": "s", "THR_MAG_SIGMA": "%", "THR_DIR_SIGMA": "deg", "DEPLOY_ID": "",
    "DEPLOY_DV_X": "km/s", "DEPLOY_DV_Y": "km/s", "DEPLOY_DV_Z": "km/s", "DEPLOY_MASS": "kg", "DEPLOY_DV_SIGMA": "%",
    "DEPLOY_DIR_SIGMA": "deg", "DEPLOY_DV_RATIO": "", "DEPLOY_DV_CDA": "m**2",
}  # fmt: skip
_TIMES = ("TIME_ABSOLUTE", "TIME_RELATIVE")
_WORDS = frozenset({"DEPLOY_ID", "ACC_INTERP", "THR_INTERP"})
_KNOWN: dict[str, Known] = {
    **known(
        "MAN_ID MAN_PREV_ID MAN_NEXT_ID MAN_BASIS MAN_BASIS_ID MAN_DEVICE_ID MAN_PREV_EPOCH MAN_NEXT_EPOCH", "text"
    ),
    **known("MAN_PURPOSE MAN_PRED_SOURCE MAN_REF_FRAME MAN_FRAME_EPOCH GRAV_ASSIST_NAME DC_TYPE", "text"),
    **known("DC_WIN_OPEN DC_WIN_CLOSE DC_EXEC_START DC_EXEC_STOP DC_REF_TIME DC_REF_DIR DC_BODY_FRAME", "text"),
    **known("DC_BODY_TRIGGER MAN_COMPOSITION MAN_UNITS", "text"),
    **known("DC_MIN_CYCLES DC_MAX_CYCLES", "number"),
    **known("DC_TIME_PULSE_DURATION DC_TIME_PULSE_PERIOD", "number", "s"),
    **known("DC_PA_START_ANGLE DC_PA_STOP_ANGLE", "number", "deg"),
}
_USED = frozenset({
    "MAN_ID", "MAN_BASIS", "MAN_DEVICE_ID", "MAN_PURPOSE", "MAN_REF_FRAME", "DC_TYPE", "DC_WIN_OPEN",
    "DC_WIN_CLOSE", "DC_EXEC_START", "DC_EXEC_STOP", "DC_MAX_CYCLES", "DC_TIME_PULSE_DURATION", "MAN_COMPOSITION",
    "MAN_UNITS", "MAN_NEXT_ID", "MAN_NEXT_EPOCH",
})  # fmt: skip
_LARGEST = 1e9
_CONTINUED = re.compile(r"<\s*cont\.?\s*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ManoeuvreRow:
    """One row: its start in milliseconds UTC, and of the columns those that a message can use; None where absent."""

    line: int
    at: int
    duration_s: float | None
    delta_mass_kg: float | None
    delta_v_m_s: Triple | None
    thrust_n: Triple | None
    deploys: str

    @property
    def ends(self) -> int:
        """When it is over, milliseconds UTC."""
        return self.at + round(1000 * (self.duration_s or 0.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class OcmManoeuvre:
    """Text in upper case where it is a code; instants in milliseconds UTC; None or empty where the file is silent."""

    line: int
    manoeuvre_id: str
    next_id: str
    next_at: int | None
    basis: str
    device: str
    purposes: tuple[str, ...]
    frame: str
    duty_cycle: str
    opens: int | None
    closes: int | None
    cycles_at_most: float | None
    pulse_s: float | None
    columns: tuple[str, ...]
    rows: tuple[ManoeuvreRow, ...]
    comments: tuple[str, ...]
    not_used: tuple[str, ...]
    not_read: tuple[str, ...]


def read_manoeuvre(document: Document, entries: list[Entry], zero: TimeZero) -> OcmManoeuvre:
    """One block. Raises UnreadableFile."""
    block = Block("the manoeuvre", document, _KNOWN, begins="MAN_START")
    rows: list[Entry] = []
    for entry in _joined(entries):
        if entry.keyword in ("", "MANLINE"):
            rows.append(entry)
        else:
            block.take(entry)
    block.check()
    columns = _columns(block)
    if not rows:
        raise (
            block.missing("MAN_COMPOSITION")
            if not columns
            else block.fault(block.entries["MAN_COMPOSITION"], "the manoeuvre has no rows")
        )
    read = tuple(_row(block, row, columns, zero) for row in rows)
    frame = block.stated("MAN_REF_FRAME").upper()
    if frame or any(row.delta_v_m_s is not None for row in read):
        frame = read_frame(block, "MAN_REF_FRAME")
    for before, after, row in zip(read, read[1:], rows[1:], strict=False):
        if after.at < before.at:
            raise block.fault(row, "the times of the rows run on, and this one lies before the last")
    return OcmManoeuvre(
        line=entries[0].line,
        manoeuvre_id=block.stated("MAN_ID"),
        next_id=block.stated("MAN_NEXT_ID"),
        next_at=zero.of(block, "MAN_NEXT_EPOCH"),
        basis=block.stated("MAN_BASIS").upper(),
        device=block.stated("MAN_DEVICE_ID"),
        purposes=tuple(each for each in re.split(r"\s*,\s*", block.stated("MAN_PURPOSE").upper()) if each),
        frame=frame,
        duty_cycle=_duty_cycle(block),
        opens=_first(zero.of(block, "DC_EXEC_START"), zero.of(block, "DC_WIN_OPEN")),
        closes=_first(zero.of(block, "DC_EXEC_STOP"), zero.of(block, "DC_WIN_CLOSE")),
        cycles_at_most=block.number_within("DC_MAX_CYCLES", 1e9),
        pulse_s=block.number_within("DC_TIME_PULSE_DURATION", 1e8),
        columns=columns,
        rows=read,
        comments=tuple(block.comments),
        not_used=tuple(keyword for keyword in block.entries if keyword not in _USED),
        not_read=tuple(
            [*(entry.keyword for entry in block.unknown), *(c for c in columns if c not in (*_UNITS, *_TIMES))][:50]
        ),
    )


def _first(one: int | None, other: int | None) -> int | None:
    return other if one is None else one


def _joined(entries: list[Entry]) -> list[Entry]:
    """MAN_COMPOSITION and MAN_UNITS that run over several lines of KVN, on one."""
    joined: list[Entry] = []
    for entry in entries:
        before = joined[-1] if joined else None
        if before is not None and not entry.keyword and _goes_on(before):
            joined[-1] = before._replace(
                text=f"{before.text}, {entry.text}", value=f"{before.text}, {entry.text}", unit=""
            )
        else:
            joined.append(entry)
    return joined


def _goes_on(entry: Entry) -> bool:
    """Whether a list is not at its end: after a comma, a mark of continuation, or within its brackets."""
    if entry.keyword not in ("MAN_COMPOSITION", "MAN_UNITS"):
        return False
    text = _CONTINUED.sub(",", entry.text).rstrip()
    return text.endswith(",") or ("[" in text and "]" not in text)


def _columns(block: Block) -> tuple[str, ...]:
    entry = block.required("MAN_COMPOSITION")
    columns = tuple(each for each in re.split(r"[,\s]+", _CONTINUED.sub(",", entry.text).upper()) if each)
    times = [each for each in columns if each in _TIMES]
    if not times or columns[0] not in _TIMES:
        raise block.fault(entry, "the first column is neither TIME_ABSOLUTE nor TIME_RELATIVE")
    if len(set(columns)) < len(columns):
        raise block.fault(entry, "a column is named twice")
    for keyword in ("DV", "THR", "ACC"):
        axes = [f"{keyword}_{axis}" in columns for axis in "XYZ"]
        if any(axes) and not all(axes):
            raise block.fault(entry, f"of {keyword}_X, {keyword}_Y and {keyword}_Z one is missing")
    _check_units(block, columns, len(times))
    return columns


def _check_units(block: Block, columns: tuple[str, ...], times: int) -> None:
    """The standard's units hold, whatever MAN_UNITS says: one that says another shows that the figures are others."""
    entry = block.entries.get("MAN_UNITS")
    if entry is None:
        return
    text = _CONTINUED.sub(",", entry.text).strip("[] ")
    units = [each.strip(" []") for each in re.split(r"[,;]", text) if each.strip(" []")]
    named = columns[times:] if len(units) == len(columns) - times else columns
    if len(units) not in (len(columns), len(columns) - times):
        raise block.fault(entry, f"names {len(units)} units where MAN_COMPOSITION has {len(columns)} columns")
    for column, unit in zip(named, units, strict=True):
        standard = _UNITS.get(column)
        if standard is not None and not same_unit(unit, standard):
            raise block.fault(entry, f"the unit of {column} is {quoted(unit)}, expected {standard or 'n/a'}")


def _row(block: Block, row: Entry, columns: tuple[str, ...], zero: TimeZero) -> ManoeuvreRow:
    values = row.text.split()
    if len(values) != len(columns):
        raise block.fault(row, f"the row has {len(values)} values where MAN_COMPOSITION has {len(columns)} columns")
    given = dict(zip(columns, values, strict=True))
    at = _at(block, row, given, zero)
    figures = {}
    for column, text in given.items():
        if column in _UNITS and column not in _WORDS:
            value = number(text)
            if value is None:
                raise block.fault(row, f"{column} is {quoted(text)}, which is not a finite number")
            if abs(value) > _LARGEST:
                raise block.fault(row, f"{column} is {value:g}, which no manoeuvre has")
            figures[column] = value
    duration = figures.get("MAN_DURA")
    if duration is not None and not 0 <= duration <= 1e8:
        raise block.fault(row, f"MAN_DURA is {duration:g}, which is no duration")
    deploys = given.get("DEPLOY_ID", "")
    return ManoeuvreRow(
        line=row.line,
        at=at,
        duration_s=duration,
        delta_mass_kg=figures.get("DELTA_MASS", figures.get("DEPLOY_MASS")),
        delta_v_m_s=_metres(given, "DV"),
        thrust_n=None if "THR_X" not in figures else (figures["THR_X"], figures["THR_Y"], figures["THR_Z"]),
        deploys="" if deploys == "0" else deploys,
    )


def _at(block: Block, row: Entry, given: dict[str, str], zero: TimeZero) -> int:
    times = []
    for column in _TIMES:
        if column in given:
            at = zero.plus(given[column])
            if at is None:
                raise block.fault(row, f"{column} is {quoted(given[column])}, which is no time")
            times.append(at)
    if abs(times[0] - times[-1]) > 1:
        raise block.fault(row, "TIME_ABSOLUTE and TIME_RELATIVE are two different times")
    return times[0]


def _metres(given: dict[str, str], name: str) -> Triple | None:
    if f"{name}_X" not in given:
        return None
    x, y, z = (thousandfold(given[f"{name}_{axis}"]) for axis in "XYZ")
    return x, y, z


def _duty_cycle(block: Block) -> str:
    entry = block.entries.get("DC_TYPE")
    named = "CONTINUOUS" if entry is None else entry.text.upper().replace(" ", "_")
    if entry is not None and named not in ("CONTINUOUS", "TIME", "TIME_AND_ANGLE"):
        raise block.fault(entry, f"{quoted(entry.text)} is none of CONTINUOUS, TIME, TIME_AND_ANGLE")
    return named
