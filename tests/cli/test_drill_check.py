"""`hotline drill list`, `check` and `schema`, as somebody who writes a scenario meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hotline.cli import main
from tests.drills.small import SMALL, text


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(SMALL)
    return path


def test_the_shipped_ones_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drill", "list"]) == 0
    assert "the-unseen-warning" in capsys.readouterr().out
    assert main(["drill", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert {"id", "title", "summary", "wall", "players"} == set(listed[0])


def test_one_that_works_is_drawn(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drill", "check", str(mine)]) == 0
    said = capsys.readouterr()
    assert "STARTEX" in said.out
    assert "ENDEX: The end" in said.out
    assert said.err == "It works as far as a file can show.\n"


def test_a_shipped_one_is_checked_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drill", "check", "the-unseen-warning", "--quiet"]) == 0
    assert capsys.readouterr().out == ""


def test_every_place_that_cannot_be_read_is_listed(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine.write_text(text(("wall: 20m", "wall: twenty"), ("mode: drill", "mode: live")))
    assert main(["drill", "check", str(mine)]) == 1
    said = capsys.readouterr()
    assert [line.split(":")[0] for line in said.out.splitlines()] == ["line 4, column 1", "line 6, column 1"]
    assert said.err == f"hotline: {mine}: 2 places to mend before it can be read [code: scenario_wrong]\n"


def test_what_cannot_work_is_an_error_and_the_plan_is_drawn_all_the_same(
    mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine.write_text(text(("    to: [kestrel]", "    to: [kestral]")))
    assert main(["drill", "check", str(mine)]) == 1
    said = capsys.readouterr()
    assert "STARTEX" in said.out
    assert (
        "error: line 29: script[0].to[0]: no member of the cast is called 'kestral' (did you mean kestrel?)" in said.out
    )
    assert "1 thing that cannot work" in said.err


def test_a_warning_alone_is_no_failure(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine.write_text(text(("within: 5m", "within: 10m")))
    assert main(["drill", "check", str(mine), "--quiet"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("warning: line ")
    assert "1 warning above" in said.err


def test_json_has_findings_and_the_plan_for_programs(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine.write_text(text(("wall: 20m", "wall: 12m")))
    assert main(["drill", "check", str(mine), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["works"] is False
    assert told["findings"] == [
        {
            "severity": "error", "path": "wall", "line": 6, "column": 1,
            "sentence": "the plan takes 15m, and a run ends by itself after 12m",
            "remedy": "allow more, or shorten a segment or quicken its speed",
        }
    ]  # fmt: skip
    assert told["plan"][0]["kind"] == "start"


def test_json_of_what_cannot_be_read(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine.write_text("nothing")
    assert main(["drill", "check", str(mine), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["works"] is False


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drill", "check", "no-such"]) == 1
    assert "`hotline drill list` names them" in capsys.readouterr().err


def test_the_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drill", "schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].endswith("2020-12/schema")
