"""What the two databases say differently."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

__all__ = ["NextPosition", "has_bytes"]


class _PlaceOfBytes(GenericFunction[int]):
    """Where some bytes stand in others, from 1; 0: nowhere."""

    type = sa.Integer()
    inherit_cache = True
    name = "place_of_bytes"


@compiles(_PlaceOfBytes, "sqlite")
def _place_on_sqlite(element: Any, compiler: Any, **more: Any) -> str:
    return f"instr({compiler.process(element.clauses, **more)})"


@compiles(_PlaceOfBytes, "postgresql")
def _place_on_postgresql(element: Any, compiler: Any, **more: Any) -> str:
    within, wanted = (compiler.process(each, **more) for each in element.clauses)
    return f"position({wanted} in {within})"


def has_bytes(column: sa.ColumnElement[bytes], wanted: bytes) -> sa.ColumnElement[bool]:
    """Whether these bytes stand anywhere in a column's."""
    return _PlaceOfBytes(column, sa.literal(wanted, sa.LargeBinary)) > 0


class NextPosition(sa.ColumnElement[int]):
    """The feed's next position, without a hole whatever was undone before: a program would take one for a loss.

    SQLite undoes its counter with the row. A sequence of PostgreSQL does not, so there it is the last one and one more:
    the centre's row is locked by whoever writes.
    """

    type = sa.BigInteger()
    inherit_cache = True


@compiles(NextPosition, "sqlite")
def _next_on_sqlite(element: Any, compiler: Any, **more: Any) -> str:
    return "NULL"


@compiles(NextPosition, "postgresql")
def _next_on_postgresql(element: Any, compiler: Any, **more: Any) -> str:
    return "(SELECT coalesce(max(position), 0) + 1 FROM feed)"
