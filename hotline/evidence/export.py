"""The journal as JSON lines: a header, every line's numbers and heads, then every entry with the bytes it is about.

With `heads_only` the entries are left out: what remains names nothing that was said, and can be given to the other
centre for `hotline journal compare`. Each line is JSON with its keys in order and no spaces.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from hotline.evidence.ends import read_ends
from hotline.evidence.reading import Reading, reading
from hotline.node.record.journaling import frontier_of
from hotline.node.record.tables import ENVELOPES, HEADS, JOURNAL, LINES, NOTICES, RECORDS, WAITING
from protocols.journal import Leaf
from protocols.roster import KINDS
from protocols.wire import unpack

__all__ = ["export_journal"]

_KEPT: dict[str, tuple[sa.Table, sa.Column[Any], sa.Column[Any]]] = {
    **dict.fromkeys(
        ("released", "received", "refused", "recovered"), (ENVELOPES, ENVELOPES.c.release, ENVELOPES.c.bytes)
    ),
    **dict.fromkeys(KINDS, (RECORDS, RECORDS.c.hash, RECORDS.c.bytes)),
    **dict.fromkeys(("waiting", "returned", "drafted", "requested"), (WAITING, WAITING.c.message, WAITING.c.bytes)),
    "notice": (NOTICES, NOTICES.c.hash, NOTICES.c.bytes),
    "head": (HEADS, HEADS.c.hash, HEADS.c.bytes),
    "epoch": (LINES, LINES.c.record_hash, LINES.c.record),
}


def export_journal(path: Path, *, heads_only: bool = False) -> Iterator[bytes]:
    """The lines of the export, each with its newline. Raises Refused `not_found`, `file_unreadable`, `record_damaged`.

    `leaf` and `content` are hexadecimal: the leaf's bytes, and the signed bytes that its subject is the hash of.
    """
    with reading(path) as here:
        frontier = frontier_of(here.connection, here.place)
        head = {
            "centre": here.place.me, "mode": here.place.mode, "version": 1, "entries": frontier.size,
            "root": frontier.root().hex(),
        }  # fmt: skip
        yield _line({"hotline_journal": head})
        for line in read_ends(here).lines:
            yield msgspec.json.encode(line.as_json()) + b"\n"
        if not heads_only:
            yield from _entries(here)


def _entries(here: Reading) -> Iterator[bytes]:
    c, me = here.connection, here.place.me
    wanted = sa.select(JOURNAL.c.idx, JOURNAL.c.leaf).where(JOURNAL.c.owner == me).order_by(JOURNAL.c.idx)
    rows = c.execute(wanted, execution_options={"yield_per": 256})
    for row in rows:
        leaf = unpack(row.leaf, Leaf)
        yield _line(
            {
                "index": row.idx,
                "kind": leaf.kind,
                "at": leaf.at,
                "subject": leaf.subject.hex(),
                "leaf": row.leaf.hex(),
                "content": _content(here, leaf),
            }
        )


def _content(here: Reading, leaf: Leaf) -> str | None:
    if leaf.kind not in _KEPT:
        return None
    table, column, data = _KEPT[leaf.kind]
    found = here.connection.execute(
        sa.select(data).where(table.c.owner == here.place.me, column == leaf.subject)
    ).scalar()
    return bytes(found).hex() if found is not None else None


def _line(value: dict[str, object]) -> bytes:
    return msgspec.json.encode(value, order="sorted") + b"\n"
