"""Somebody with the database, and without the keys, changes what was said."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from hotline.evidence.verify import verify_journal
from protocols.errors import Code, Refused

EVIDENCE = (
    ("journal", "leaf"), ("journal", "hash"), ("envelope", "bytes"), ("envelope", "release"), ("envelope", "message"),
    ("message", "bytes"), ("message", "hash"), ("notice", "bytes"), ("notice", "hash"), ("record", "bytes"),
    ("record", "hash"), ("head", "bytes"), ("head", "hash"), ("line", "record"), ("line", "record_hash"),
    ("line", "head"), ("waiting", "bytes"),
)  # fmt: skip


def change(centre: Path, statement: str, *values: object) -> None:
    with sqlite3.connect(centre / "hotline.sqlite") as database:
        database.execute(statement, values)
    database.close()


def fetch(centre: Path, statement: str) -> list[tuple[object, ...]]:
    database = sqlite3.connect(centre / "hotline.sqlite")
    rows = database.execute(statement).fetchall()
    database.close()
    return rows


def flip(data: object, at: int) -> bytes:
    assert isinstance(data, bytes)
    at %= len(data)
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@pytest.mark.parametrize("centre", ["MERIDIAN", "KESTREL"])
def test_what_the_node_wrote_holds(spoken: Path, centre: str) -> None:
    seen: list[tuple[int, int]] = []
    report = verify_journal(spoken / centre, progress=lambda done, total: seen.append((done, total)))

    assert report.difference is None
    assert report.ok
    assert seen[-1] == (report.entries, report.entries)
    assert report.kinds["head"] >= 1
    assert report.unchecked == 0
    assert {(line.from_, line.number) for line in report.lines} == {("MERIDIAN", 2), ("KESTREL", 2)}
    assert all(line.common is not None for line in report.lines)


def test_a_verification_changes_nothing(copied: Path) -> None:
    before = {path: path.read_bytes() for path in (copied / "MERIDIAN").glob("hotline.sqlite")}
    assert verify_journal(copied / "MERIDIAN").ok
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize(("table", "column"), EVIDENCE)
@pytest.mark.parametrize("at", [5, -1])
def test_one_flipped_bit_is_found(copied: Path, table: str, column: str, at: int) -> None:
    centre = copied / "MERIDIAN"
    seq, value = fetch(centre, f"select seq, {column} from {table} order by seq desc limit 1")[0]
    change(centre, f"update {table} set {column} = ? where seq = ?", flip(value, at), seq)
    assert verify_journal(centre).difference is not None


@pytest.mark.parametrize("what", ["sent", "arrived", "notice"])
def test_seats_are_told_what_is_kept(copied: Path, what: str) -> None:
    centre = copied / "MERIDIAN"
    [(position, data), *_] = fetch(centre, f"select position, data from feed where what = '{what}'")
    change(centre, "update feed set data = ? where position = ?", flip(data, 120), position)
    difference = verify_journal(centre).difference
    assert difference is not None
    assert difference.where == f"feed {position} ({what})"


def test_an_entry_that_was_taken_out_is_missed(copied: Path) -> None:
    change(copied / "KESTREL", "delete from journal where idx = 5")
    assert str(verify_journal(copied / "KESTREL").difference) == "entry 5: it is missing"


def test_a_journal_that_was_cut_short_is_missed(copied: Path) -> None:
    entries = verify_journal(copied / "KESTREL").entries
    change(copied / "KESTREL", "delete from journal where idx = ?", entries - 1)
    difference = verify_journal(copied / "KESTREL").difference
    assert difference is not None
    assert difference.where == "root"


def test_two_entries_that_changed_places_are_found(copied: Path) -> None:
    centre = copied / "KESTREL"
    change(centre, "update journal set idx = 1000 where idx = 3")
    change(centre, "update journal set idx = 3 where idx = 4")
    change(centre, "update journal set idx = 4 where idx = 1000")
    assert verify_journal(centre).difference is not None


def test_what_was_said_is_removed(copied: Path) -> None:
    change(copied / "KESTREL", "delete from envelope where from_centre = 'MERIDIAN' and number = 1")
    difference = verify_journal(copied / "KESTREL").difference
    assert difference is not None
    assert difference.where.endswith("(received)")
    assert difference.what == "what it is about is not in the record"


def test_what_was_never_entered_is_slipped_in(copied: Path) -> None:
    ours, theirs = copied / "KESTREL", copied / "MERIDIAN"
    hashed, data = fetch(theirs, "select hash, bytes from notice where from_centre = 'MERIDIAN' limit 1")[0]
    change(
        ours,
        "insert into notice (owner, from_centre, to_centre, hash, handed, at, bytes)"
        " values ('KESTREL', 'MERIDIAN', 'HALCYON', ?, 1, 0, ?)",
        bytes(32),
        data,
    )
    assert hashed
    difference = verify_journal(ours).difference
    assert difference is not None
    assert difference.where == "notice"


def test_a_line_is_told_to_be_longer_than_it_is(copied: Path) -> None:
    change(copied / "KESTREL", "update line set number = 3 where from_centre = 'MERIDIAN'")
    difference = verify_journal(copied / "KESTREL").difference
    assert str(difference) == "line MERIDIAN to KESTREL, epoch 1: number 3 is missing"


def test_another_number_for_the_same_bytes(copied: Path) -> None:
    change(copied / "KESTREL", "update envelope set number = 7 where from_centre = 'MERIDIAN' and number = 2")
    difference = verify_journal(copied / "KESTREL").difference
    assert difference is not None
    assert "another line, number or message" in difference.what


def test_the_file_is_no_database_any_more(copied: Path) -> None:
    path = copied / "KESTREL" / "hotline.sqlite"
    path.write_bytes(b"SQLite format 3\0" + bytes(5000))
    difference = verify_journal(copied / "KESTREL").difference
    assert difference is not None
    assert difference.where == "database"


def test_there_is_no_journal_there(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        verify_journal(tmp_path)
    assert refused.value.code is Code.NOT_FOUND
