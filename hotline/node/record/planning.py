"""What SQLite is told of a record, so that it looks things up as if it had grown for years.

Without statistics it takes every row of one `owner` for few, since an index begins with that column; a file holds one
owner's rows alone. It then reads the whole log to find its end, or every envelope of a line to find one. Counting the
rows (`ANALYZE`) would say so, and cost seconds at a million messages, and say something else of an empty file. So it is
told what is true of any record that is worth a thought: how many rows there are for one value of each column.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

__all__ = ["tell_planner"]

_ROWS: Final = 1_000_000
_VALUES: Final = {
    "owner": 1, "epoch": 2, "precedence": 4, "what": 8, "kind": 8, "state": 8, "from_centre": 16, "to_centre": 16,
    "peer": 16, "addressee": 16, "service": 16, "program": 16, "subject": 16, "pager": 16, "rung": 16, "type": 32,
}  # fmt: skip
"""How many values a column has; one that is not here has as many as there are rows."""
_RARE: Final = {"received": 10_000, "settled": 10_000, "handed": 10_000, "open": 10_000, "used": 10_000}
"""Of these the one value is asked for that few rows have."""


def tell_planner(connection: sa.Connection) -> None:
    """Once for each index that there is, and again when there are others."""
    wanted = {(table, index, _said(columns)) for table, index, columns in _indexes(connection)}
    connection.exec_driver_sql("ANALYZE sqlite_schema")  # makes the table of statistics, where it is not there yet
    if wanted == {tuple(row) for row in connection.exec_driver_sql("SELECT tbl, idx, stat FROM sqlite_stat1")}:
        return
    connection.exec_driver_sql("DELETE FROM sqlite_stat1")
    for row in sorted(wanted):
        connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)
    connection.exec_driver_sql("ANALYZE sqlite_schema")  # reads them


def _indexes(connection: sa.Connection) -> list[tuple[str, str, list[str]]]:
    named = "SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index'"
    columns = "SELECT name FROM pragma_index_info(?) ORDER BY seqno"
    return [
        (table, index, [str(name) for name in connection.exec_driver_sql(columns, (index,)).scalars()])
        for table, index in connection.exec_driver_sql(named).all()
    ]


def _said(columns: list[str]) -> str:
    """The rows of all, and then of one value of the first column, of the first two, and so on."""
    found = [_ROWS]
    for name in columns:
        found.append(max(1, found[-1] // (_RARE.get(name) or _VALUES.get(name, _ROWS))))
    return " ".join(map(str, found))
