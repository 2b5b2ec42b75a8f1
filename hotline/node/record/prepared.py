"""Statements that are built once and run often.

To build a statement, and to find out that it is the one that was built the last time, takes SQLAlchemy thirty times as
long as SQLite takes to run it, and one message needs some fifty. What stands on that road is built when its module is
read, with names for what changes, and on SQLite goes to the driver as the text and the values that it came to. On any
other database it goes through SQLAlchemy like every other statement. Both give the same rows.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping
from typing import Any, Final

import sqlalchemy as sa

__all__ = ["Prepared", "named"]

_SQLITE: Final = "sqlite"


def named(table: sa.Table, *but: str) -> dict[str, sa.BindParameter[Any]]:
    """Every column of a table as a name to be given a value; without its serial number, and without `but`."""
    serial = {each.name for each in table.primary_key.columns}
    return {each.name: sa.bindparam(each.name, type_=each.type) for each in table.c if each.name not in {*serial, *but}}


class Prepared:
    """A statement whose `bindparam`s are given by name. It holds no list that grows (`in_` of a parameter)."""

    def __init__(self, statement: sa.Executable) -> None:
        self._statement = statement
        self._driven: _Driven | None = None

    def all(self, c: sa.Connection, **values: Any) -> list[Any]:
        """Every row."""
        if c.dialect.name != _SQLITE:
            return list(c.execute(self._statement, values))
        driven = self._driven or self._drive(c)
        return [driven.row(each) for each in driven.run(c, values).fetchall()]

    def first(self, c: sa.Connection, **values: Any) -> Any | None:
        """The first row, or None."""
        if c.dialect.name != _SQLITE:
            return c.execute(self._statement, values).first()
        driven = self._driven or self._drive(c)
        cursor = driven.run(c, values)
        found = cursor.fetchone()
        cursor.close()
        return None if found is None else driven.row(found)

    def scalar(self, c: sa.Connection, **values: Any) -> Any:
        """The first column of the first row, or None."""
        found = self.first(c, **values)
        return None if found is None else found[0]

    def run(self, c: sa.Connection, **values: Any) -> int:
        """How many rows it changed."""
        if c.dialect.name != _SQLITE:
            return c.execute(self._statement, values).rowcount
        return (self._driven or self._drive(c)).run(c, values).rowcount

    def _drive(self, c: sa.Connection) -> _Driven:
        self._driven = _Driven(self._statement, c.dialect)
        return self._driven


class _Driven:
    """The same as SQLite's driver has it."""

    def __init__(self, statement: sa.Executable, dialect: sa.Dialect) -> None:
        compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        self._sql = str(compiled)
        self._order: tuple[str, ...] = tuple(compiled.positiontup or ())
        given = {each.key for each in compiled.binds.values() if each.required}
        self._fixed = {name: value for name, value in compiled.params.items() if name not in given}
        self.row = _row_of(statement)

    def run(self, c: sa.Connection, values: Mapping[str, Any]) -> sqlite3.Cursor:
        """Inside the transaction that `c` has begun. Raises what SQLAlchemy raises."""
        fixed = self._fixed
        given = [values[name] if name in values else fixed[name] for name in self._order]
        driver = c.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        try:
            return driver.execute(self._sql, given)
        except sqlite3.Error as error:
            raise sa.exc.DBAPIError.instance(self._sql, given, error, sqlite3.Error, dialect=c.dialect) from error


def _row_of(statement: sa.Executable) -> Callable[[Any], Any]:
    """Makes a row with names, its truth values as such."""
    if not isinstance(statement, sa.Select):
        return tuple
    columns = list(statement.selected_columns)
    row = namedtuple("row", [each.key or f"column_{at}" for at, each in enumerate(columns)], rename=True)  # type: ignore[misc]
    truths = [at for at, each in enumerate(columns) if isinstance(each.type, sa.Boolean)]
    if not truths:
        return row._make

    def made(values: tuple[Any, ...]) -> Any:
        changed = list(values)
        for at in truths:
            changed[at] = None if changed[at] is None else bool(changed[at])
        return row._make(changed)

    return made
