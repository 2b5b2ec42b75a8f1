"""A prepared statement says what the same statement says through SQLAlchemy: rows, truth values, errors, counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from hotline.node.record.prepared import Prepared, named
from hotline.node.record.sqlite import SqliteStore
from hotline.node.record.tables import LINES, NOTICES
from tests.parties import seed

ADD = sa.insert(NOTICES).values(**named(NOTICES))
OF = sa.select(NOTICES).where(NOTICES.c.owner == sa.bindparam("me")).order_by(NOTICES.c.seq)
HANDED = sa.update(NOTICES).where(NOTICES.c.hash == sa.bindparam("which")).values(handed=sa.bindparam("is_handed"))
NEWEST = sa.select(LINES.c.number).where(LINES.c.owner == sa.bindparam("me")).limit(1)


def row(number: int, *, handed: bool = False) -> dict[str, Any]:
    return {
        "owner": "MERIDIAN", "from_centre": "MERIDIAN", "to_centre": "KESTREL", "hash": seed("notice", number),
        "handed": handed, "at": number, "bytes": b"\x00\xff",
    }  # fmt: skip


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sa.Connection]:
    store = SqliteStore(tmp_path / "record.sqlite", inline=True)
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'record.sqlite'}")
    try:
        with engine.connect() as c, c.begin():
            yield c
    finally:
        engine.dispose()
        store.close()


def test_rows_are_the_same_either_way(connection: sa.Connection) -> None:
    add = Prepared(ADD)
    assert add.run(connection, **row(1)) == 1
    assert add.run(connection, **row(2, handed=True)) == 1
    prepared = Prepared(OF).all(connection, me="MERIDIAN")
    plain = connection.execute(OF, {"me": "MERIDIAN"}).all()
    assert [tuple(each) for each in prepared] == [tuple(each) for each in plain]
    assert [each.handed for each in prepared] == [False, True]
    assert all(isinstance(each.handed, bool) and isinstance(each.bytes, bytes) for each in prepared)


def test_what_is_not_there_is_none(connection: sa.Connection) -> None:
    assert Prepared(OF).first(connection, me="NOBODY") is None
    assert Prepared(OF).all(connection, me="NOBODY") == []
    assert Prepared(NEWEST).scalar(connection, me="NOBODY") is None


def test_a_change_says_how_many_rows_it_changed(connection: sa.Connection) -> None:
    Prepared(ADD).run(connection, **row(1))
    handed = Prepared(HANDED)
    assert handed.run(connection, which=seed("notice", 1), is_handed=True) == 1
    assert handed.run(connection, which=seed("notice", 2), is_handed=True) == 0
    [changed] = Prepared(OF).all(connection, me="MERIDIAN")
    assert changed.handed is True


def test_what_contradicts_a_row_is_the_same_error_either_way(connection: sa.Connection) -> None:
    Prepared(ADD).run(connection, **row(1))
    with pytest.raises(sa.exc.IntegrityError) as found:
        Prepared(ADD).run(connection, **row(1))
    assert "UNIQUE" in str(found.value.orig)


def test_a_value_that_was_forgotten_is_not_taken_for_null(connection: sa.Connection) -> None:
    with pytest.raises(KeyError):
        Prepared(OF).all(connection)
