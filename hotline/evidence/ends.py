"""How one centre's record has each of its lines: release hashes by number, and the heads that both ends have signed.

Nothing of a message is in it, so it can be given to the other centre and compared there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from hotline.evidence.reading import Reading, reading
from hotline.node.record.tables import ENVELOPES, HEADS, LINES, VOIDS
from protocols.errors import Code, Refused

__all__ = ["Ends", "LineRecord", "ends_of", "read_ends"]


@dataclass
class LineRecord:
    """One line in one epoch at one end. `record`: the epoch record's hash; `heads`: (number, hash of the head)."""

    from_: str
    to: str
    epoch: int
    record: bytes
    releases: dict[int, bytes] = field(default_factory=dict)
    heads: set[tuple[int, bytes]] = field(default_factory=set)

    def as_json(self) -> dict[str, object]:
        """One line of an export."""
        return {
            "line": {"from": self.from_, "to": self.to, "epoch": self.epoch, "record": self.record.hex()},
            "releases": {str(number): release.hex() for number, release in sorted(self.releases.items())},
            "heads": [[number, hashed.hex()] for number, hashed in sorted(self.heads)],
        }


@dataclass(frozen=True)
class Ends:
    """Every line that a centre has an end of."""

    centre: str
    mode: str
    lines: tuple[LineRecord, ...]


def ends_of(path: Path) -> Ends:
    """From a node's directory, or a file of `hotline journal export`.

    Raises Refused `not_found`, `file_unreadable`, `record_damaged`.
    """
    if path.is_file() and path.suffix != ".sqlite":
        return _from_file(path)
    with reading(path) as here:
        return read_ends(here)


def read_ends(here: Reading) -> Ends:
    """From a record that is open."""
    c, me = here.connection, here.place.me
    lines = {
        (row.from_centre, row.to_centre, row.epoch): LineRecord(
            row.from_centre, row.to_centre, row.epoch, row.record_hash
        )
        for row in c.execute(
            sa.select(LINES).where(LINES.c.owner == me).order_by(LINES.c.from_centre, LINES.c.to_centre, LINES.c.epoch)
        )
    }
    for table in (ENVELOPES, VOIDS):
        columns = (table.c.from_centre, table.c.to_centre, table.c.epoch, table.c.number, table.c.release)
        for from_, to, epoch, number, release in c.execute(sa.select(*columns).where(table.c.owner == me)):
            if (line := lines.get((from_, to, epoch))) is not None:
                line.releases.setdefault(number, release)
    for row in c.execute(sa.select(HEADS).where(HEADS.c.owner == me)):
        if (line := lines.get((row.from_centre, row.to_centre, row.epoch))) is not None:
            line.heads.add((row.number, row.hash))
    return Ends(me, here.place.mode, tuple(lines.values()))


def _from_file(path: Path) -> Ends:
    try:
        with path.open("rb") as file:
            header = msgspec.json.decode(next(file, b""))
            told = (msgspec.json.decode(line) for line in file if line.startswith(b'{"line"'))
            lines = tuple(_line(each) for each in told)
        return Ends(header["hotline_journal"]["centre"], header["hotline_journal"]["mode"], lines)
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
    except (msgspec.DecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError, AttributeError):
        raise Refused(Code.FILE_UNREADABLE, f"{path} is not an export of `hotline journal export`") from None


def _line(value: Any) -> LineRecord:
    named = value["line"]
    return LineRecord(
        str(named["from"]),
        str(named["to"]),
        int(named["epoch"]),
        bytes.fromhex(named["record"]),
        {int(number): bytes.fromhex(release) for number, release in value["releases"].items()},
        {(int(number), bytes.fromhex(hashed)) for number, hashed in value["heads"]},
    )
