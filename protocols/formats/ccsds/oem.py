"""The orbit ephemeris message (CCSDS 502.0-B-3 section 5): where one object is to be, row by row.

It fills no message: it is attached to one. What is read is what an officer says about it (whose, in which frame, from
when to when it may be used), and that it is whole: every row a time and six or nine figures, running on, and reaching
the end that the file promises. KVN has no end mark, and half an ephemeris reads well up to its last row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from protocols.formats.ccsds.block import Block, Known, known
from protocols.formats.ccsds.entries import Document, Entry
from protocols.formats.ccsds.frames import read_frame
from protocols.formats.ccsds.header import HEADER, STATE, Header, read_header, utc_only
from protocols.formats.ccsds.quantities import instant, number, same_unit
from protocols.formats.ccsds.refusal import ASK, FETCH, UnreadableFile, quoted
from protocols.formats.ccsds.whole import read_whole

__all__ = ["Ephemeris", "Oem", "oem_of", "read_oem"]

_META: dict[str, Known] = {
    **known("OBJECT_NAME OBJECT_ID CENTER_NAME REF_FRAME TIME_SYSTEM INTERPOLATION INTERPOLATION_DEGREE", "text"),
    **known("REF_FRAME_EPOCH START_TIME USEABLE_START_TIME USEABLE_STOP_TIME STOP_TIME", "time"),
}
_ACCELERATION: dict[str, Known] = known("X_DDOT Y_DDOT Z_DDOT", "number", "km/s**2")
_STATE = {**STATE, **_ACCELERATION}
_FIGURES = (6, 9)
_ROUNDED_MS = 600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Ephemeris:
    """One stretch of it; instants in milliseconds UTC. `usable_from`, `usable_to` are the whole stretch if not said."""

    object_name: str
    object_id: str
    centre: str
    frame: str
    start: int
    stop: int
    usable_from: int
    usable_to: int
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Oem:
    """At least one stretch, in the order of the file."""

    header: Header
    stretches: tuple[Ephemeris, ...]
    comments: tuple[str, ...]
    not_read: tuple[str, ...]
    """Keywords that no OEM has."""

    @property
    def usable(self) -> tuple[int, int]:
        """From the first usable instant to the last; a gap between two stretches is not told here."""
        return min(each.usable_from for each in self.stretches), max(each.usable_to for each in self.stretches)


def read_oem(data: bytes, name: str = "") -> Oem:
    """The OEM in a file, KVN or XML. Raises UnreadableFile (Refused `file_unreadable`) and nothing else."""
    return read_whole(data, "OEM", oem_of, name)


def oem_of(document: Document, sha256: bytes) -> Oem:
    """The OEM of one message of a file whose hash is `sha256`. Raises UnreadableFile."""
    head = Block("the header of the OEM", document, HEADER)
    metas: list[Block] = []
    rows: list[list[Entry]] = []
    within: tuple[str, ...] = ()
    for entry in document.entries:
        inner = _innermost(entry)
        if inner in ("META", "METADATA"):
            if not metas or entry.block != within:
                metas.append(Block(f"the metadata of part {len(metas) + 1}", document, _META, begins="META_START"))
                rows.append([])
                within = entry.block
            metas[-1].take(entry)
        elif inner.startswith("COVARIANCE"):
            continue
        elif entry.keyword == "" or inner == "STATEVECTOR":
            if not metas:
                raise head.fault(entry, "a row stands before META_START")
            rows[-1].append(entry)
        elif entry.keyword != "COMMENT" or not metas:
            (metas[-1] if metas else head).take(entry)
        else:
            metas[-1].comments.append(entry.text)
    head.check()
    header = read_header(head, sha256)
    if not metas:
        what = "the message ends here, before META_START"
        raise UnreadableFile(what, FETCH, line=document.last_line, field="META_START")
    stretches = tuple(_stretch(meta, lines, last=meta is metas[-1]) for meta, lines in zip(metas, rows, strict=True))
    return Oem(
        header=header,
        stretches=stretches,
        comments=(*head.comments, *(comment for meta in metas for comment in meta.comments)),
        not_read=tuple(entry.keyword for block in (head, *metas) for entry in block.unknown),
    )


def _innermost(entry: Entry) -> str:
    return entry.block[-1].partition(" ")[0].upper() if entry.block else ""


def _stretch(meta: Block, lines: list[Entry], *, last: bool) -> Ephemeris:
    meta.check()
    utc_only(meta)
    if not meta.text("OBJECT_NAME") and not meta.text("OBJECT_ID"):
        raise meta.missing("OBJECT_NAME")
    frame = read_frame(meta, "REF_FRAME")
    start, stop = meta.required_time("START_TIME"), meta.required_time("STOP_TIME")
    usable_from, usable_to = meta.time("USEABLE_START_TIME"), meta.time("USEABLE_STOP_TIME")
    usable_from, usable_to = start if usable_from is None else usable_from, stop if usable_to is None else usable_to
    if start > stop:
        raise meta.fault(meta.entries["STOP_TIME"], "STOP_TIME lies before START_TIME")
    if not start <= usable_from <= usable_to <= stop:
        field = "USEABLE_STOP_TIME" if "USEABLE_STOP_TIME" in meta.entries else "USEABLE_START_TIME"
        raise meta.fault(meta.entries[field], "the usable time does not lie within START_TIME and STOP_TIME")
    times = list(_times(meta, lines))
    if not times:
        found, do = "the ephemeris has no rows", FETCH if last else ASK
        raise UnreadableFile(found, do, line=max(meta.last_line, meta.document.line), field="STOP_TIME")
    _whole(meta, lines, times, usable_to, last=last)
    return Ephemeris(
        object_name=meta.text("OBJECT_NAME"),
        object_id=meta.text("OBJECT_ID"),
        centre=meta.text("CENTER_NAME").upper(),
        frame=frame,
        start=start,
        stop=stop,
        usable_from=usable_from,
        usable_to=usable_to,
        rows=len(times),
    )


def _times(meta: Block, lines: list[Entry]) -> Iterator[int]:
    """The instant of each row or state, all its figures looked at. Raises UnreadableFile."""
    before = None
    for line, texts in _states(meta, lines):
        at = instant(texts[0])
        if at is None:
            raise meta.fault(line, f"{quoted(texts[0])} is not a CCSDS UTC time (expected YYYY-MM-DDThh:mm:ss[.d])")
        if before is not None and at < before:
            raise meta.fault(line, "the times of an ephemeris run on, and this one lies before the last")
        if len(texts) - 1 not in _FIGURES:
            raise meta.fault(line, f"the row has {len(texts) - 1} figures after its time, expected 6 or 9")
        for text in texts[1:]:
            if number(text) is None:
                raise meta.fault(line, f"{quoted(text)} is not a finite number")
        before = at
        yield at


def _states(meta: Block, lines: list[Entry]) -> Iterator[tuple[Entry, Sequence[str]]]:
    """The rows of KVN; of XML, each `stateVector` put together."""
    of: tuple[str, ...] = ()
    state: list[Entry] = []
    for entry in lines:
        if not entry.keyword:
            yield entry, entry.text.split()
            continue
        if entry.block != of and state:
            yield state[0], _put_together(meta, state)
            state = []
        of = entry.block
        if entry.keyword != "COMMENT":
            state.append(entry)
    if state:
        yield state[0], _put_together(meta, state)


def _put_together(meta: Block, state: list[Entry]) -> list[str]:
    keywords = [entry.keyword for entry in state]
    if keywords not in (["EPOCH", *STATE], ["EPOCH", *_STATE]):
        raise meta.fault(state[-1], "this is no whole state (EPOCH, X, Y, Z, X_DOT, Y_DOT, Z_DOT)")
    for entry in state[1:]:
        standard = _STATE[entry.keyword].unit
        if entry.unit and not same_unit(entry.unit, standard):
            raise meta.fault(entry, f"the unit is {quoted(entry.unit)}, expected the standard's {standard}")
    return [entry.value for entry in state]


def _whole(meta: Block, lines: list[Entry], times: list[int], usable_to: int, *, last: bool) -> None:
    """Raises UnreadableFile when a KVN file ends before the end that it promises, but for a rounded last step."""
    step = times[-1] - times[-2] if len(times) > 1 else 0
    if last and meta.document.format == "kvn" and times[-1] + min(step, _ROUNDED_MS) < usable_to:
        raise UnreadableFile(
            "the last row lies before the end of the usable time that the file states", FETCH, line=lines[-1].line,
            field="USEABLE_STOP_TIME" if "USEABLE_STOP_TIME" in meta.entries else "STOP_TIME",
        )  # fmt: skip
