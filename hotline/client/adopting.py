"""A roster as a node holds it, against what this seat has seen before."""

from __future__ import annotations

from collections.abc import Iterable

from protocols.errors import Code, Refused
from protocols.roster import Record, RecordKind, Roster

__all__ = ["adopted"]


def adopted(seen: Roster, records: Iterable[tuple[RecordKind, bytes]]) -> tuple[Roster, tuple[Refused, ...]]:
    """The roster of these records and of those seen before, and what was refused on the way.

    Raises Refused `record_forked` when the two contradict one another: then what was seen before stands alone.
    """
    fresh = Roster(seen.mode, seen.centre, seen.anchor)
    refusals: list[Refused] = []
    for kind, data in records:
        try:
            fresh, _ = fresh.admit(kind, data, None)
        except Refused as refused:
            refusals.append(refused)
    for record in seen.records():
        newest = fresh.newest(record.kind, record.subject)
        try:
            fresh, _ = fresh.admit(record.kind, record.data, None)
        except Refused as refused:
            if refused.code is not Code.RECORD_ROLLED_BACK and not _has_fallen(record, refused):
                raise
        else:
            if newest is None or newest.version < record.version:
                known = f"{record.kind} {record.version} of {record.subject} was seen here before"
                shows = f"shows {newest.version}" if newest else "shows none"
                refusals.append(Refused(Code.RECORD_ROLLED_BACK, f"{known}; the node {shows}"))
    return fresh, tuple(refusals)


def _has_fallen(record: Record, refused: Refused) -> bool:
    """A bulletin whose key, or whose centre, a newer statement has taken off the list since."""
    return record.kind == "bulletin" and refused.code in (Code.BELOW_THRESHOLD, Code.UNKNOWN_CENTRE)
