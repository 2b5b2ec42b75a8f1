"""Two centres lay their records side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.evidence.compare import compare_heads
from hotline.evidence.export import export_journal
from protocols.errors import Code, Refused
from tests.evidence.test_verify import change


def test_both_have_the_same(spoken: Path) -> None:
    found = compare_heads(spoken / "MERIDIAN", spoken / "KESTREL")

    assert found.ok
    assert [(line.from_, line.sent, line.received) for line in found.lines] == [("MERIDIAN", 2, 2), ("KESTREL", 2, 2)]
    assert all(line.common == 1 for line in found.lines)  # the heads are those of the second meeting


def test_what_is_on_its_way_is_no_difference(copied: Path) -> None:
    change(copied / "KESTREL", "delete from envelope where from_centre = 'MERIDIAN' and number = 2")
    found = compare_heads(copied / "MERIDIAN", copied / "KESTREL")
    assert found.ok
    assert (found.lines[0].sent, found.lines[0].received) == (2, 1)


def test_the_first_number_that_differs_is_named(copied: Path) -> None:
    change(copied / "KESTREL", "update envelope set release = zeroblob(32) where from_centre = 'MERIDIAN'")
    found = compare_heads(copied / "MERIDIAN", copied / "KESTREL")
    assert not found.ok
    assert str(found.difference).startswith("MERIDIAN to KESTREL: number 1, sent by MERIDIAN at ")
    assert str(found.difference).endswith(" and 000000000000 at KESTREL, which received it")


def test_a_sender_that_lost_its_tail(copied: Path) -> None:
    change(copied / "MERIDIAN", "delete from envelope where from_centre = 'MERIDIAN' and number = 2")
    found = compare_heads(copied / "MERIDIAN", copied / "KESTREL")
    assert str(found.difference).startswith("MERIDIAN to KESTREL: number 2, received by KESTREL at ")
    assert str(found.difference).endswith(" is at KESTREL, which received it, and MERIDIAN does not know it")


def test_what_both_have_signed_for_is_lacking(copied: Path) -> None:
    change(copied / "KESTREL", "delete from envelope where from_centre = 'MERIDIAN' and number = 1")
    found = compare_heads(copied / "MERIDIAN", copied / "KESTREL")
    assert str(found.difference).endswith(" is missing at KESTREL; MERIDIAN has it, and both have signed for it")


def test_an_export_of_heads_is_enough_and_says_nothing(spoken: Path, tmp_path: Path) -> None:
    heads = tmp_path / "kestrel.heads"
    heads.write_bytes(b"".join(export_journal(spoken / "KESTREL", heads_only=True)))

    assert b"watch changes" not in heads.read_bytes()
    assert compare_heads(spoken / "MERIDIAN", heads) == compare_heads(spoken / "MERIDIAN", spoken / "KESTREL")
    assert compare_heads(heads, spoken / "MERIDIAN").ok


def test_an_export_carries_every_entry_with_what_it_is_about(spoken: Path) -> None:
    lines = list(export_journal(spoken / "KESTREL"))
    entries = [line for line in lines if line.startswith(b'{"at"')]
    assert entries
    assert all(b'"content":null' not in line for line in entries)
    assert b"Our watch changes at 1800Z.".hex().encode() in b"".join(entries)


def test_a_foreign_file_is_refused(spoken: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign"
    foreign.write_bytes(b"CCSDS_CDM_VERS = 1.0\n")
    with pytest.raises(Refused) as refused:
        compare_heads(spoken / "KESTREL", foreign)
    assert refused.value.code is Code.FILE_UNREADABLE


def test_one_centre_with_itself_is_no_comparison(spoken: Path) -> None:
    with pytest.raises(Refused) as refused:
        compare_heads(spoken / "KESTREL", spoken / "KESTREL")
    assert refused.value.code is Code.AMBIGUOUS
