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
    """One line in one epoch at one end. `record`: the epoch record's hash; `heads`: (number, hash of the head);
    `times`: when each number was written down there (UTC ms)."""

    from_: str
    to: str
    epoch: int
    record: bytes
    releases: dict[int, bytes] = field(default_factory=dict)
    heads: set[tuple[int, bytes]] = field(default_factory=set)
    times: dict[int, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """One line of an export."""
        return {
            "line": {"from": self.from_, "to": self.to, "epoch": self.epoch, "record": self.record.hex()},
            "releases": {str(number): release.hex() for number, release in sorted(self.releases.items())},
            "times": {str(number): at for number, at in sorted(self.times.items())},
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
    for (from_, to, epoch), line in lines.items():
        for table in (ENVELOPES, VOIDS):
            columns = (table.c.number, table.c.release, *((ENVELOPES.c.at,) if table is ENVELOPES else ()))
            where = (
                table.c.owner == me, table.c.from_centre == from_, table.c.to_centre == to, table.c.epoch == epoch,
            )  # fmt: skip
            rows = c.execute(sa.select(*columns).where(*where), execution_options={"yield_per": 4096})
            for number, release, *at in rows:  # one way through the table: its rows are long
                line.releases.setdefault(number, release)
                if at:
                    line.times[number] = at[0]
    for row in c.execute(sa.select(HEADS).where(HEADS.c.owner == me)):
        if (signed := lines.get((row.from_centre, row.to_centre, row.epoch))) is not None:
            signed.heads.add((row.number, row.hash))
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
        {int(number): int(at) for number, at in value.get("times", {}).items()},
    )
