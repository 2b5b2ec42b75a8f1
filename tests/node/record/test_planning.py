"""Nothing that is done for each message looks through a table, however large it has grown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from hotline.node.record.planning import tell_planner
from hotline.node.record.sqlite import SqliteStore, open_for_reading

OF_EACH_MESSAGE = {
    "the log behind a position": "SELECT * FROM feed WHERE owner = 'A' AND position > 5 ORDER BY position LIMIT 9",
    "the end of the log": "SELECT max(position) FROM feed WHERE owner = 'A'",
    "what a receipt is about": "UPDATE envelope SET received = 1 WHERE owner = 'A' AND message = x'00' "
    "AND to_centre = 'B' AND from_centre = 'A'",
    "what is owed": "SELECT seq FROM envelope WHERE owner = 'A' AND to_centre = 'B' AND received IS 0 "
    "AND precedence > 1 ORDER BY precedence, epoch, number LIMIT 9",
    "notices that are owed": "SELECT seq FROM notice WHERE owner = 'A' AND from_centre = 'A' AND to_centre = 'B' "
    "AND handed IS 0 ORDER BY seq LIMIT 9",
    "a message": "SELECT * FROM message WHERE owner = 'A' AND hash = x'00'",
    "its exchanges": "SELECT state FROM exchange WHERE owner = 'A' AND message = x'00'",
    "those that are open": "SELECT message FROM exchange WHERE owner = 'A' AND settled IS 0 AND message IN (x'00')",
    "the newest of them": "SELECT max(seq) FROM exchange WHERE owner = 'A'",
}
A_TABLE = ("SCAN", "(owner=?)", "(owner=? AND from_centre=? AND to_centre=?)")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sa.Connection]:
    store = SqliteStore(tmp_path / "record.sqlite", inline=True)
    engine = open_for_reading(tmp_path / "record.sqlite")
    try:
        with engine.connect() as c:
            yield c
    finally:
        engine.dispose()
        store.close()


@pytest.mark.parametrize("asked", OF_EACH_MESSAGE)
def test_it_is_looked_up_and_not_looked_for(connection: sa.Connection, asked: str) -> None:
    plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {OF_EACH_MESSAGE[asked]}").all()
    assert not any(row.detail.startswith("SCAN") or row.detail.endswith(A_TABLE) for row in plan), plan


def test_it_is_told_once(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "record.sqlite", inline=True).close()
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'record.sqlite'}")
    with engine.begin() as c:
        changes = "SELECT total_changes()"
        before = c.exec_driver_sql(changes).scalar_one()
        tell_planner(c)
        assert c.exec_driver_sql(changes).scalar_one() == before
    engine.dispose()
