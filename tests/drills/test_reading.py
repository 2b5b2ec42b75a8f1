"""A scenario file is read whole or not at all; everything that is wrong in it is said at once, with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.drills.reading import Fault, WrongScenario, found, read, read_file, shipped
from hotline.drills.tree import SIZE_LIMIT
from protocols.errors import Code, Refused
from tests.drills.small import SMALL, line_of, text, written


def faults_of(data: str | bytes) -> tuple[Fault, ...]:
    with pytest.raises(WrongScenario) as caught:
        read(data if isinstance(data, bytes) else data.encode())
    assert caught.value.code is Code.SCENARIO_WRONG
    return caught.value.faults


def only(data: str | bytes) -> Fault:
    (fault,) = faults_of(data)
    return fault


def test_the_small_one_is_read() -> None:
    scenario = written().scenario
    assert scenario.id == "small"
    assert scenario.script[0].from_ == "halcyon"
    assert scenario.script[0].fields["text"] == "Are you there?"
    assert scenario.clocks.segments[2].speed == 2
    assert scenario.cast.players["kestrel"].seats == ("WATCH-1", "WATCH-2")


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_what_is_shipped_is_read(path: Path) -> None:
    assert read_file(path).scenario.id == path.stem


def test_a_fault_has_line_column_path_and_what_to_do() -> None:
    fault = only(text(("at: {play: 1m}", "at: {play: soon}")))
    assert fault.path == "script[0].at.play"
    assert fault.place.line == line_of("at: {play: 1m}")
    remedy = "write a length of time, as 90s, 10m or 1h30m"
    assert str(fault) == f"line {fault.place.line}, column 10: script[0].at.play: is 'soon'; {remedy}"


def test_every_fault_is_said_at_once_in_the_order_of_the_file() -> None:
    faults = faults_of(
        text(
            ("wall: 20m", "wall: twenty"),
            ("mode: drill", "mode: live"),
            ("speed: 2", "speed: 0"),
            ("method: message", "method: letter"),
            ("fault: F1", "fault: F1\n    colour: red"),
        )
    )
    assert [fault.path for fault in faults] == [
        "mode", "wall", "clocks.segments[2].speed", "script[0].method", "script[1].colour",
    ]  # fmt: skip
    assert [fault.place.line for fault in faults] == sorted(fault.place.line for fault in faults)
    assert "write drill" in faults[0].remedy
    assert "above 0" in faults[2].remedy


def test_a_misspelt_field_is_guessed() -> None:
    fault = only(text(("    title: A word", "    title: A word\n    precedense: FLASH")))
    assert fault.path == "script[0].precedense"
    assert "did you mean precedence?" in fault.wrong


def test_what_is_missing_is_said_where_it_should_be() -> None:
    fault = only(text(("title: A small one\n", "")))
    assert (fault.path, fault.wrong) == ("title", "is missing")
    fault = only(text(("    method: end\n", "")))
    assert fault.path == "script[3].method"
    assert fault.place.line == line_of("id: END")


def test_an_empty_value_is_no_value() -> None:
    assert only(text(("title: A small one", "title:"))).wrong == "is empty"


def test_two_ways_in_one_trigger_are_one_too_many() -> None:
    fault = only(text(("at: {play: 1m}", "at: {play: 1m, by_hand: true}")))
    assert fault.path == "script[0].at"
    assert "exactly one" in fault.wrong
    assert "{play: 10m}" in fault.remedy


def test_a_jump_that_says_nothing_is_refused() -> None:
    fault = only(text((", say: The next morning.", "")))
    assert fault.path == "clocks.segments[1]"
    assert "jump_to" in fault.remedy


@pytest.mark.parametrize("instant", ["2019-13-28T12:00:00Z", "2019-02-30T12:00:00Z", "2019-08-28 12:00", "yesterday"])
def test_a_day_that_there_is_not(instant: str) -> None:
    fault = only(text(("scenario_start: 2019-08-28T12:00:00Z", f"scenario_start: {instant}")))
    assert fault.path == "clocks.scenario_start"
    assert fault.remedy == "write an instant in UTC, as 2019-09-02T11:02:00Z"


def test_a_key_that_is_there_twice_is_refused() -> None:
    fault = only(text(("wall: 20m", "wall: 20m\nwall: 90m")))
    assert (fault.path, fault.wrong) == ("wall", "is there twice")
    assert fault.place.line == line_of("wall: 20m") + 1


def test_an_alias_bomb_is_refused_before_it_unfolds() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [*{before}, *{before}, *{before}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    wrong = {fault.wrong for fault in faults_of(bomb + SMALL)}
    assert {"is an alias", "has an anchor"} <= wrong


def test_a_merge_key_is_no_way_round_it() -> None:
    assert any("alias" in fault.wrong for fault in faults_of(text(("wall: 20m", "wall: 20m\n<<: *a"))))


def test_a_tag_makes_nothing() -> None:
    faults = faults_of(text(("title: A small one", "title: !!python/object/apply:os.system [id]")))
    assert any(fault.wrong == "has a tag" for fault in faults)


def test_what_is_nested_without_end_is_refused_early() -> None:
    assert any("deeper than" in fault.wrong for fault in faults_of("a: " + "[" * 500))


def test_a_huge_file_is_refused_unread() -> None:
    assert "bytes" in only(SMALL + "#" * SIZE_LIMIT).wrong


def test_a_second_document_is_refused() -> None:
    assert only(f"{SMALL}---\n{SMALL}").wrong == "holds a second document"


def test_broken_yaml_names_its_place() -> None:
    fault = only(text(("to: [kestrel]", "to: [kestrel")))
    assert fault.path == "file"
    assert fault.place.line >= line_of("to: [kestrel]")


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"- a\n- b\n", b"word", b"\x00"])
def test_what_is_no_scenario_at_all(data: bytes) -> None:
    assert faults_of(data)


def test_bytes_that_are_no_text_name_their_line() -> None:
    assert only(SMALL.encode() + b"\xff").place.line == SMALL.count("\n") + 1


def test_no_and_on_are_words_and_instants_stay_as_they_are_written() -> None:
    fields = written(
        ("{subject: A word,", "{subject: A word, crewed: no, on: 2019-08-28T12:00:00Z, pc: 1e-4,")
    ).scenario
    assert fields.script[0].fields["crewed"] == "no"
    assert fields.script[0].fields["on"] == "2019-08-28T12:00:00Z"
    assert fields.script[0].fields["pc"] == 1e-4


def test_a_character_that_cannot_be_seen_is_refused() -> None:
    assert only(text(("title: A small one", "title: A small\u202e one"))).path == "title"


def test_infinity_is_no_number() -> None:
    assert only(text(("speed: 2", "speed: 1e999"))).path == "clocks.segments[2].speed"


def test_a_shipped_name_or_a_path_is_found(tmp_path: Path) -> None:
    assert found("the-unseen-warning").name == "the-unseen-warning.yaml"
    (tmp_path / "mine.yaml").write_text(SMALL)
    assert read_file(found(str(tmp_path / "mine.yaml"))).scenario.id == "small"
    with pytest.raises(Refused, match="did you mean the-unseen-warning"):
        found("unseen-warning")
