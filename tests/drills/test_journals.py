"""Journals of a run, read by somebody who believes nobody would read them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from hotline.drills.exports import read_export
from hotline.drills.journals import Journals, gather, read_journals
from hotline.drills.scenario import Act
from protocols.errors import Code, Refused
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.notice import Notice
from protocols.signed import SignedRecord
from protocols.wire import pack, unpack
from tests.drills.played import CENTRES, RUN, play
from tests.parties import Party, signed

Change = Callable[[list[dict[str, object]]], object]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drill") / "run"
    play(folder)
    return folder


def whole(run: Path) -> Journals:
    return read_journals(sorted((run / "journals").glob("*.jsonl")), RUN, CENTRES)


def lines(run: Path, centre: str) -> list[bytes]:
    return (run / "journals" / f"{centre}.jsonl").read_bytes().splitlines(keepends=True)


def entries(told: list[bytes]) -> list[dict[str, object]]:
    return [msgspec.json.decode(line) for line in told if line.startswith(b'{"at"')]


def changed(told: list[bytes], change: Change, *, root: bool = False) -> list[bytes]:
    """The export after somebody changed its entries; with `root`, the first line is made to fit what they left."""
    header = msgspec.json.decode(told[0])
    made = entries(told)
    change(made)
    if root:
        frontier = Frontier()
        for entry in made:
            frontier = frontier.append(leaf_hash(bytes.fromhex(str(entry["leaf"]))))
        header["hotline_journal"] |= {"entries": frontier.size, "root": frontier.root().hex()}
    between = [line for line in told if line.startswith(b'{"line"')]
    return [line + b"\n" if not line.endswith(b"\n") else line for line in (
        msgspec.json.encode(header), *between, *(msgspec.json.encode(entry) for entry in made)
    )]  # fmt: skip


def refused(told: list[bytes]) -> str:
    with pytest.raises(Refused) as caught:
        read_export(told)
    assert caught.value.code is Code.RECORD_DAMAGED
    return caught.value.detail


def of_kind(made: list[dict[str, object]], kind: str) -> dict[str, object]:
    return next(entry for entry in made if entry["kind"] == kind)


def test_a_message_has_one_ladder_from_both_ends(run: Path) -> None:
    found = whole(run)
    assert not found.differences
    assert not found.missing
    [warning] = [said for said in found.said if said.inject == "I-02" and said.message.type == "conjunction.alert"]
    meridian, kestrel = (warning.addressed[centre].exchange for centre in ("MERIDIAN", "KESTREL"))
    assert meridian.acknowledged is not None
    assert kestrel.acknowledged is not None
    assert kestrel.acknowledged - kestrel.released > 8 * 60_000
    assert meridian.acknowledged - meridian.released < 60_000
    assert (meridian.shown_by, meridian.acknowledged_by) == ("WATCH-1", "WATCH-2")
    assert [reached.rung.name for reached in warning.rungs("KESTREL", kestrel.released + 3_600_000)] == [
        "route", "seats", "contact",
    ]  # fmt: skip


def test_one_journal_alone_tells_the_same_times_of_its_own_messages(run: Path) -> None:
    alone = gather([read_export(lines(run, "HALCYON"))], RUN, CENTRES)
    both = whole(run)
    assert alone.missing == ("CONTROL", "MERIDIAN", "KESTREL")
    for said in alone.said:
        assert {to: one.exchange for to, one in said.addressed.items()} == {
            to: one.exchange for to, one in both.by_hash[said.hash].addressed.items()
        }


def test_what_was_done_is_told_as_the_conductor_tells_it(run: Path) -> None:
    found = whole(run).done
    assert [done.at for done in found] == sorted(done.at for done in found)
    calls = [done for done in found if done.does == "voice_contact"]
    assert [(done.centre, done.to, done.roles) for done in calls] == [("MERIDIAN", ("KESTREL",), ("WATCH-1",))]
    assert {done.does for done in found} == {
        "send", "receive", "show", "acknowledge", "answer", "voice_contact", "read_back",
    }  # fmt: skip
    assert Act(who="kestrel", does="answer", answer="accepted_as_asked").answer in {done.answer for done in found}


def test_an_entry_taken_out_is_missed(run: Path) -> None:
    assert refused(changed(lines(run, "KESTREL"), lambda made: made.pop(20))) == (
        "KESTREL's journal: entry 20 is missing"
    )


def test_an_entry_taken_out_and_the_rest_numbered_anew_makes_another_root(run: Path) -> None:
    def cut(made: list[dict[str, object]]) -> None:
        del made[-1]

    assert "make another root" in refused(changed(lines(run, "KESTREL"), cut))


def test_a_changed_byte_is_found_and_its_entry_named(run: Path) -> None:
    def spoil(made: list[dict[str, object]]) -> None:
        entry = of_kind(made, "received")
        content = bytearray.fromhex(str(entry["content"]))
        content[len(content) // 2] ^= 1
        entry["content"] = content.hex()

    assert "(received)" in refused(changed(lines(run, "KESTREL"), spoil))


@pytest.mark.parametrize("field", ["at", "kind", "subject"])
def test_a_line_that_says_another_thing_than_its_leaf(run: Path, field: str) -> None:
    def spoil(made: list[dict[str, object]]) -> None:
        other: dict[str, object] = {"at": 1, "kind": "returned", "subject": "00" * 32}
        made[25][field] = other[field]

    assert "entry 25" in refused(changed(lines(run, "MERIDIAN"), spoil))


def test_another_instant_in_leaf_and_line_makes_another_root(run: Path) -> None:
    def later(made: list[dict[str, object]]) -> None:
        entry = of_kind(made, "notice")
        leaf = unpack(bytes.fromhex(str(entry["leaf"])), Leaf)
        entry["at"] = leaf.at + 1
        entry["leaf"] = pack(msgspec.structs.replace(leaf, at=leaf.at + 1)).hex()

    assert "make another root" in refused(changed(lines(run, "KESTREL"), later))


def test_the_time_of_an_entry_changes_no_figure(run: Path) -> None:
    """The exporting centre could date its own entries as it likes, root and all; what is counted was signed."""

    def all_later(made: list[dict[str, object]]) -> None:
        for entry in made:
            leaf = unpack(bytes.fromhex(str(entry["leaf"])), Leaf)
            entry["at"] = leaf.at + 600_000
            entry["leaf"] = pack(msgspec.structs.replace(leaf, at=leaf.at + 600_000)).hex()

    told = changed(lines(run, "KESTREL"), all_later, root=True)
    others = [read_export(lines(run, centre)) for centre in CENTRES if centre != "KESTREL"]
    assert gather([*others, read_export(told)], RUN, CENTRES).said == whole(run).said


def test_a_forged_notice_is_refused_even_under_a_root_that_fits(run: Path) -> None:
    """MERIDIAN would like to have seen the first warning at once, and signs the notice with another key."""
    forger = Party("Somebody", "MERIDIAN", "drill")

    def forge(made: list[dict[str, object]]) -> None:
        entry = next(
            entry for entry in made if entry["kind"] == "notice" and b"shown" in bytes.fromhex(str(entry["content"]))
        )
        notice = unpack(SignedRecord.parse(bytes.fromhex(str(entry["content"]))).payload, Notice)
        item = msgspec.structs.replace(notice.items[0], at=notice.at - 15_000)
        payload = pack(msgspec.structs.replace(notice, items=(item,)))
        data = signed("notice", payload, forger.officers["WATCH-1"])
        leaf = unpack(bytes.fromhex(str(entry["leaf"])), Leaf)
        subject = SignedRecord.parse(data).hash("notice", "drill")
        entry |= {
            "content": data.hex(), "subject": subject.hex(),
            "leaf": pack(msgspec.structs.replace(leaf, subject=subject)).hex(),
        }  # fmt: skip

    assert "(notice)" in refused(changed(lines(run, "MERIDIAN"), forge, root=True))


def test_a_shorter_journal_with_its_own_root_leaves_a_gap_that_the_other_names(run: Path) -> None:
    """KESTREL hands in its journal without the second warning's notices, and a first line that fits."""

    def forget(made: list[dict[str, object]]) -> None:
        del made[-8:]

    told = changed(lines(run, "KESTREL"), forget, root=True)
    others = [read_export(lines(run, centre)) for centre in CENTRES if centre != "KESTREL"]
    found = gather([*others, read_export(told)], RUN, CENTRES)
    assert any("KESTREL received it" in each or "not in KESTREL's" in each or "has not" in each
               for each in found.differences)  # fmt: skip


def test_a_journal_of_another_run(run: Path, tmp_path: Path) -> None:
    play(tmp_path / "other", run_name="LOUD HARBOUR")
    with pytest.raises(Refused) as caught:
        gather([read_export(lines(tmp_path / "other", "KESTREL"))], RUN, CENTRES)
    assert caught.value.code is Code.NOT_FOR_US
    assert "LOUD HARBOUR" in caught.value.detail


def test_a_journal_written_anew_with_keys_of_its_own(run: Path) -> None:
    """Nobody can tell from the file alone; the others pinned another root."""
    export = read_export(lines(run, "KESTREL"))
    export.anchor = bytes(32)
    with pytest.raises(Refused) as caught:
        gather([export, read_export(lines(run, "HALCYON"))], RUN, CENTRES)
    assert caught.value.code is Code.RECORD_FORKED


def test_a_root_that_the_reader_does_not_know(run: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_export(lines(run, "KESTREL"), anchor=bytes(32))
    assert caught.value.code is Code.RECORD_DAMAGED


def test_somebody_who_is_not_in_the_cast(run: Path) -> None:
    with pytest.raises(Refused) as caught:
        gather([read_export(lines(run, "KESTREL"))], RUN, ["MERIDIAN"])
    assert caught.value.code is Code.NOT_FOR_US


@pytest.mark.parametrize("told", [[], [b"CCSDS_CDM_VERS = 1.0\n"], [b"[]\n"], [b'{"hotline_journal": {}}\n']])
def test_what_is_no_export(told: list[bytes]) -> None:
    with pytest.raises(Refused) as caught:
        read_export(told)
    assert caught.value.code is Code.FILE_UNREADABLE
