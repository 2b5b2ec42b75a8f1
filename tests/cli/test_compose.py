"""Drafts from files: figures taken, decisions left open."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest

from hotline.cli import main
from hotline.client import SystemClock
from protocols.phrases.times import iso

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "ccsds"
OURS = Path(str(files("hotline") / "examples" / "conjunction.kvn"))
DECIDED = [
    "body.on_this_line_because=criterion_met", 'body.criterion={"name": "Ours", "probability": 1e-4}',
    "body.crew_at_risk=no", "body.ask=intent", "precedence=PRIORITY",
]  # fmt: skip


def compose(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[dict[str, object], str]:
    assert main(["compose", "conjunction.alert", *words]) == 0
    printed = capsys.readouterr()
    draft = json.loads(printed.out)
    assert isinstance(draft, dict)
    return draft, printed.err


def test_what_no_file_can_know_is_left_open(capsys: pytest.CaptureFixture[str]) -> None:
    draft, told = compose(capsys, "--from", str(OURS), "--to", "KESTREL")
    assert draft["to"] == ["KESTREL"]
    assert isinstance(draft["body"], dict)
    assert "criterion" not in draft["body"]
    assert "still open: body.criterion: missing" in told
    assert "still open: body.crew_at_risk: missing" in told


def test_with_the_decisions_it_is_complete(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    ahead = iso(SystemClock().now() + 12 * 3_600_000)  # the file's own is of a day that has passed
    given = [word for each in (*DECIDED, f"body.tca={ahead}") for word in ("--set", each)]
    draft, told = compose(capsys, "--from", str(OURS), "--to", "KESTREL", *given)
    assert told.endswith("\nThis draft is complete.\n")
    assert "still open" not in told
    (tmp_path / "alert.json").write_text(json.dumps(draft))
    assert main(["check", str(tmp_path / "alert.json")]) == 0
    assert capsys.readouterr().out.startswith("Complete: Conjunction alert, PRIORITY, to KESTREL")


def test_for_a_program_stderr_is_empty(capsys: pytest.CaptureFixture[str]) -> None:
    _, told = compose(capsys, "--from", str(OURS), "--json")
    assert told == ""


def test_every_example_is_marked_and_complete_without_its_mark(capsys: pytest.CaptureFixture[str]) -> None:
    main(["schema"])
    for type_ in capsys.readouterr().out.split():
        assert main(["compose", type_]) == 0
        printed = capsys.readouterr()
        draft = json.loads(printed.out)
        assert draft["type"] == type_
        assert printed.err.startswith("still open: example: the values of an example are still in it")
        assert printed.err.count("still open") == 1


def test_every_example_is_one_of_now_that_check_accepts(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    main(["schema"])
    for type_ in capsys.readouterr().out.split():
        main(["schema", type_])
        (draft,) = json.loads(capsys.readouterr().out)["examples"]
        (tmp_path / "draft.json").write_text(json.dumps(draft))
        sender = "KESTREL" if draft["to"] == ["MERIDIAN"] else "MERIDIAN"
        checked = ["check", str(tmp_path / "draft.json"), "--mode", "test", "--from-centre", sender]
        assert main(checked) == 0, f"{type_}: {capsys.readouterr().out}"
        capsys.readouterr()
        assert main(["compose", type_]) == 0
        composed = json.loads(capsys.readouterr().out)
        assert list(composed["body"]) == list(draft["body"])


def test_an_example_filled_whole_is_no_example(capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--to", "KESTREL", "--set", "body.subject=Hello", "--set", "body.text=Our line works."]
    assert main(["compose", "procedure.free_text", *given]) == 0
    printed = capsys.readouterr()
    assert "example" not in json.loads(printed.out)
    assert printed.err == "This draft is complete.\n"


def test_foreign_text_acts_on_no_terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    hostile = OURS.read_text().replace("COMMENT", "COMMENT \x1b[2J", 1)
    (tmp_path / "hostile.kvn").write_text(hostile)
    main(["compose", "conjunction.alert", "--from", str(tmp_path / "hostile.kvn")])
    printed = capsys.readouterr()
    assert "\x1b" not in printed.out + printed.err


@pytest.mark.skipif(not REAL.exists(), reason="the real files are not here")
@pytest.mark.parametrize("path", sorted(REAL.glob("cdm_*")) if REAL.exists() else [], ids=lambda path: path.name)
def test_real_files_fill_a_draft(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft, _ = compose(capsys, "--from", str(path))
    assert draft["type"] == "conjunction.alert"
