"""Files of every kind at the command line: the draft on stdout, the rest said, one sentence for what cannot be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hotline.cli import main
from tests.protocols.formats.written import OCM, OEM, OMM, OPM, RDM, as_xml


def put(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, "utf-8")
    return str(folder / name)


def composed(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[dict[str, Any], str]:
    assert main(["compose", *words]) == 0
    printed = capsys.readouterr()
    draft = json.loads(printed.out)
    assert isinstance(draft, dict)
    return draft, printed.err


def sentence(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["compose", *words]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        (OPM, "manoeuvre.notice"),
        (OCM, "manoeuvre.notice"),
        (RDM, "reentry.prediction"),
        (as_xml(RDM), "reentry.prediction"),
    ],
)
def test_the_file_names_its_type(capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, type_: str) -> None:
    draft, told = composed(capsys, "--from", put(tmp_path, "file", text), "--to", "KESTREL")
    assert (draft["type"], draft["to"]) == (type_, ["KESTREL"])
    assert "still open: body.ask: missing" in told
    assert draft["body"]["source"]["sha256"]


def test_of_several_burns_none_is_lost(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    name = put(tmp_path, "two.opm", OPM)
    first, told = composed(capsys, "manoeuvre.notice", "--from", name)
    assert told.startswith("2 drafts of manoeuvre.notice are in this file, this is number 1: --part N for another\n")
    assert "\n  2  LARK 8, ignition 2026-11-23T02:10:00.000Z\n" in told
    second, _ = composed(capsys, "--from", name, "--part", "2")
    assert (first["body"]["ignition"], second["body"]["ignition"]) == (
        "2026-11-22T17:20:00.250Z", "2026-11-23T02:10:00.000Z",
    )  # fmt: skip
    # A program hears of it as well.
    _, told = composed(capsys, "--from", name, "--json")
    assert told.startswith("2 drafts")
    assert "from the file" not in told
    assert "two.opm fills 2 of manoeuvre.notice: --part goes from 1 to 2" in sentence(
        capsys, "--from", name, "--part", "3"
    )


def test_the_type_that_is_asked_for_goes_before_the_first(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    name = put(tmp_path, "three.ocm", OCM)
    outcome, told = composed(capsys, "manoeuvre.outcome", "--from", name)
    assert outcome["body"]["basis"] == "determined"
    assert "the file also fills manoeuvre.notice: name that TYPE for it" in told


def test_what_the_form_has_no_field_for_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    _, told = composed(capsys, "--from", put(tmp_path, "down.rdm", RDM))
    assert "from the file: the file says more than the form asks, and it stays in the file: DRAG_AREA" in told
    many = RDM.replace("CREATION", "".join(f"COMMENT number {n}\n" for n in range(20)) + "CREATION")
    name = put(tmp_path, "many.rdm", many)
    assert "from the file: 9 more, which --all-notes shows" in composed(capsys, "--from", name)[1]
    assert "COMMENT number 19" in composed(capsys, "--from", name, "--all-notes")[1]


@pytest.mark.parametrize("text", [OMM, OEM])
def test_what_identifies_an_object_fills_the_object_of_a_named_type(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str
) -> None:
    name = put(tmp_path, "object", text)
    draft, _ = composed(capsys, "manoeuvre.notice", "--from", name)
    assert draft["body"]["object"]["international_designator"] == "2023-901AU"
    assert "fills no message by itself" in sentence(capsys, "--from", name)


def test_a_file_that_fills_another_type_is_one_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    told = sentence(capsys, "conjunction.alert", "--from", put(tmp_path, "down.rdm", RDM))
    assert told == (
        "hotline: down.rdm, line 1, CCSDS_RDM_VERS: this is an RDM (re-entry data message), which fills "
        "reentry.prediction, not conjunction.alert; ask for reentry.prediction [code: file_unreadable]\n"
    )


def test_a_file_larger_than_any_message_is_not_read_whole(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with (tmp_path / "large.oem").open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    assert "the file has 8388609 bytes, more than the 8388608" in sentence(
        capsys, "--from", str(tmp_path / "large.oem")
    )
