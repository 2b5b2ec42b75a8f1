"""Somebody with the database and without the keys: six ways to change what lies below a signed head, at random.

Whoever does it knows the tables and mends what can be mended: after a truncation and a fork the tree is made again, the
node's own frontier and heads with it, so that nothing in the file contradicts itself. What is left to tell is what
others hold: a head that a witness keeps, and the peer's end of each line.
"""

from __future__ import annotations

import base64
import json
import random
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hotline.evidence.compare import compare_heads
from hotline.evidence.verify import verify_journal
from protocols.errors import Refused
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.wire import pack, unpack

__all__ = ["KINDS", "Found", "found", "manipulated"]

KINDS = ("delete", "alter", "insert", "swap", "truncate", "fork")

_COLUMNS = {
    "journal": ("leaf", "hash"),
    "envelope": ("bytes", "release", "message"),
    "message": ("bytes", "hash"),
    "notice": ("bytes", "hash"),
    "record": ("bytes", "hash"),
    "head": ("bytes", "hash"),
    "line": ("record", "record_hash", "head"),
    "waiting": ("bytes",),
}
Rows = list[tuple[int, ...]]


@dataclass(frozen=True)
class Found:
    """What was done, and who found it: `verify`, `head` (one kept elsewhere), `compare`, or nobody."""

    kind: str
    done: str
    by: str | None


def manipulated(centre: Path, kind: str, chance: random.Random) -> str:
    """Does it to the database in this directory; gives what was done, in words."""
    database = sqlite3.connect(centre / "hotline.sqlite")
    try:
        with database:
            return _WAYS[kind](database, chance)
    finally:
        database.close()


def found(spoken: Path, scratch: Path, kind: str, chance: random.Random, heads: Sequence[bytes]) -> Found:
    """On a copy of MERIDIAN's directory: what was done there, and who notices."""
    centre = scratch / "MERIDIAN"
    shutil.rmtree(centre, ignore_errors=True)
    shutil.copytree(spoken / "MERIDIAN", centre)
    done = manipulated(centre, kind, chance)
    if verify_journal(centre).difference is not None:
        by: str | None = "verify"
    elif verify_journal(centre, heads=heads).difference is not None:
        by = "head"
    else:
        by = "compare" if _differs(centre, spoken / "KESTREL") else None
    return Found(kind, done, by)


def _differs(one: Path, other: Path) -> bool:
    try:
        return not compare_heads(one, other).ok
    except Refused:
        return True


def _delete(database: sqlite3.Connection, chance: random.Random) -> str:
    table, seq = _row(database, chance)
    database.execute(f"delete from {table} where seq = ?", (seq,))
    return f"row {seq} of {table} deleted"


def _alter(database: sqlite3.Connection, chance: random.Random) -> str:
    table, seq = _row(database, chance)
    column = chance.choice(_COLUMNS[table])
    (value,) = database.execute(f"select {column} from {table} where seq = ?", (seq,)).fetchone()
    at, bit = chance.randrange(len(value)), 1 << chance.randrange(8)
    changed = value[:at] + bytes([value[at] ^ bit]) + value[at + 1 :]
    database.execute(f"update {table} set {column} = ? where seq = ?", (changed, seq))
    return f"bit {bit} of byte {at} of {column} in row {seq} of {table} turned"


def _insert(database: sqlite3.Connection, chance: random.Random) -> str:
    """A row more, made of one that is there: with another hash, number or index, so that the file takes it."""
    table, seq = _row(database, chance)
    columns = [row[1] for row in database.execute(f"pragma table_info({table})") if row[1] != "seq"]
    values = database.execute(f"select {','.join(columns)} from {table} where seq = ?", (seq,)).fetchone()
    row = dict(zip(columns, values, strict=True))
    fresh = chance.randbytes(32)
    changes: dict[str, dict[str, object]] = {
        "journal": {"idx": _size(database), "hash": leaf_hash(row.get("leaf", b""))},
        "envelope": {"number": row.get("number", 0) + chance.randrange(1, 50) + 100, "release": fresh},
        "message": {"hash": fresh, "id": fresh[:16]},
        "record": {"hash": fresh, "version": row.get("version", 0) + 100 + chance.randrange(100)},
        "line": {"epoch": row.get("epoch", 0) + 1 + chance.randrange(5), "record_hash": fresh},
        "waiting": {"message": fresh, "id": fresh[:16]},
    }
    row |= changes.get(table, {"hash": fresh})
    marks = ",".join("?" for _ in row)
    database.execute(f"insert into {table} ({','.join(row)}) values ({marks})", tuple(row.values()))
    return f"a row like {seq} inserted into {table}"


def _swap(database: sqlite3.Connection, chance: random.Random) -> str:
    """The contents of two rows of one table change places."""
    table = chance.choice([name for name in _COLUMNS if _count(database, name) > 1])
    one, other = chance.sample([seq for (seq,) in database.execute(f"select seq from {table}")], 2)
    column = _COLUMNS[table][0]
    a, b = (
        database.execute(f"select {column} from {table} where seq = ?", (seq,)).fetchone()[0] for seq in (one, other)
    )
    database.execute(f"update {table} set {column} = ? where seq = ?", (b, one))
    database.execute(f"update {table} set {column} = ? where seq = ?", (a, other))
    return f"rows {one} and {other} of {table} swapped"


def _truncate(database: sqlite3.Connection, chance: random.Random) -> str:
    """The last entries and all that they are about go; what is left is made to fit itself."""
    size = _size(database)
    left = chance.randrange(8, size)
    gone = database.execute("select leaf from journal where idx >= ?", (left,)).fetchall()
    for (leaf,) in gone:
        subject = unpack(leaf, Leaf).subject
        database.execute("delete from envelope where release = ?", (subject,))
        for table in ("notice", "head", "record"):
            database.execute(f"delete from {table} where hash = ?", (subject,))
    database.execute("delete from message where hash not in (select message from envelope)")
    database.execute("delete from waiting where message not in (select hash from message)")
    database.execute("delete from feed")
    for from_, to, epoch in database.execute("select from_centre, to_centre, epoch from line").fetchall():
        _shorten(database, from_, to, epoch)
    database.execute("delete from journal where idx >= ?", (left,))
    _made_again(database)
    return f"{size - left} entries cut off"


def _fork(database: sqlite3.Connection, chance: random.Random) -> str:
    """One entry is another, and everything in the file fits it."""
    index = chance.randrange(_size(database))
    (leaf,) = database.execute("select leaf from journal where idx = ?", (index,)).fetchone()
    before = unpack(leaf, Leaf)
    other = pack(Leaf(version=1, kind=before.kind, at=before.at + chance.choice((-1, 1)) * chance.randrange(1, 10**6),
                      subject=before.subject, salt=chance.randbytes(16)))  # fmt: skip
    database.execute("update journal set leaf = ?, hash = ? where idx = ?", (other, leaf_hash(other), index))
    _made_again(database)
    return f"entry {index} written anew, with everything after it"


def _shorten(database: sqlite3.Connection, from_: str, to: str, epoch: int) -> None:
    where = "from_centre = ? and to_centre = ? and epoch = ?"
    last = database.execute(
        f"select number, release from envelope where {where} order by number desc", (from_, to, epoch)
    ).fetchone()
    (record,) = database.execute(f"select record_hash from line where {where}", (from_, to, epoch)).fetchone()
    number, head = last or (0, record)
    (state,) = database.execute(f"select state from line where {where}", (from_, to, epoch)).fetchone()
    told = json.loads(state)
    told["head"] = base64.b64encode(head).decode()
    told["number" if "number" in told else "mark"] = number
    database.execute(
        f"update line set number = ?, head = ?, state = ? where {where}",
        (number, head, json.dumps(told).encode(), from_, to, epoch),
    )


def _made_again(database: sqlite3.Connection) -> None:
    frontier = Frontier()
    for (hashed,) in database.execute("select hash from journal order by idx"):
        frontier = frontier.append(hashed)
    database.execute("update meta set value = ? where key like 'frontier/%'", (frontier.to_bytes(),))
    database.execute("delete from checkpoint")


def _row(database: sqlite3.Connection, chance: random.Random) -> tuple[str, int]:
    table = chance.choice([name for name in _COLUMNS if _count(database, name)])
    return table, chance.choice([seq for (seq,) in database.execute(f"select seq from {table}")])


def _count(database: sqlite3.Connection, table: str) -> int:
    return int(database.execute(f"select count(*) from {table}").fetchone()[0])


def _size(database: sqlite3.Connection) -> int:
    return _count(database, "journal")


_WAYS: dict[str, Callable[[sqlite3.Connection, random.Random], str]] = {
    "delete": _delete,
    "alter": _alter,
    "insert": _insert,
    "swap": _swap,
    "truncate": _truncate,
    "fork": _fork,
}
