"""The lines of proof.json and the page that is drawn from them: nothing counts that was not found so."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from tests.proof.claims import Claim, shares
from tests.proof.history import History
from tests.proof.page import newest, render
from tests.proof.programs import program
from tests.proof.results import Outcome, Result, append, read, record
from tests.proof.table import CLAIMS


def nothing(seed: int, count: int) -> Outcome:
    return Outcome(figure=count)


CLAIM = Claim("R0", "it holds", "tries", 20, shares("part", nothing, of=20, each=10, seed=5))


def line(part: str = "part 1 of 2", *, figure: int = 10, wrong: tuple[str, ...] = (), at: str = "2026-11-23T18:00:00Z",
         quick: bool = False) -> Result:  # fmt: skip
    made = record(
        Outcome(figure=figure, wrong=list(wrong), faults={"cut": 3}), claim="R0", part=part, unit="tries", floor=20,
        seed=5, seconds=61.0, quick=quick,
    )  # fmt: skip
    return msgspec.structs.replace(made, at=at, commit="abc")


def page(tmp_path: Path, *lines: Result) -> str:
    render([CLAIM], lines, tmp_path / "proof.md")
    return (tmp_path / "proof.md").read_text()


def test_lines_are_appended_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "proof.json"
    for each in (line(), line("part 2 of 2")):
        append(each, path)
    assert [each.part for each in read(path)] == ["part 1 of 2", "part 2 of 2"]
    assert path.read_text().count("\n") == 4  # one line each


def test_the_floor_is_met_by_all_parts_together(tmp_path: Path) -> None:
    assert "| 10 tries | 20 | yes, below its floor |" in page(tmp_path, line())
    assert "| 20 tries | 20 | yes |" in page(tmp_path, line(), line("part 2 of 2"))


def test_what_did_not_hold_says_so_and_does_not_count(tmp_path: Path) -> None:
    text = page(tmp_path, line(), line("part 2 of 2", wrong=("lost: 1b31",)))
    assert "| 10 tries | 20 | **no**: 1 of 2 parts |" in text
    assert "lost: 1b31" in text


def test_a_part_that_was_mended_keeps_its_failure_on_the_page(tmp_path: Path) -> None:
    text = page(tmp_path, line(wrong=("lost: 1b31",)), line(at="2026-11-24T18:00:00Z"))
    assert "mended, and run again" in text
    assert newest(CLAIM, [line(wrong=("x",)), line(at="2026-11-24T18:00:00Z")])[0].met


def test_a_quick_run_is_no_proof(tmp_path: Path) -> None:
    assert "not tried yet" in page(tmp_path, line(quick=True))


def test_shares_have_seeds_of_their_own_and_come_to_the_whole() -> None:
    assert [(part.seed, part.count) for part in shares("p", nothing, of=25, each=10, seed=3, apart=10)] == [
        (3, 10), (13, 10), (23, 5),
    ]  # fmt: skip


def test_every_claim_reaches_its_floor_by_its_parts() -> None:
    for claim in CLAIMS:
        assert sum(part.count for part in claim.parts) >= claim.floor, claim.name
        assert len({part.name for part in claim.parts}) == len(claim.parts)


@pytest.mark.parametrize(
    ("code", "told"), [("print('7 things done')", 7), ("print('7 things done'); raise SystemExit(1)", None)]
)
def test_a_program_is_judged_by_its_exit_status(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, told: int | None
) -> None:
    (tmp_path / "tried.py").write_text(code)
    monkeypatch.setattr("tests.proof.programs.ROOT", tmp_path)
    outcome = program(lambda seed, count: ["tried"], r"(\d+) things")(1, 7)
    assert (outcome.figure, bool(outcome.wrong)) == (7, told is None)


def test_who_says_no_figure_has_shown_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tried.py").write_text("print('all is well')")
    monkeypatch.setattr("tests.proof.programs.ROOT", tmp_path)
    assert program(lambda seed, count: ["tried"], r"(\d+) things")(1, 7).wrong


def test_no_cut_falls_within_what_happened_at_once() -> None:
    ticks = iter(range(100))
    history = History(1, ["MERIDIAN"], clock=lambda: float(next(ticks)))
    with history.at_once() as now:
        history.write("one")
        history.write("other")
    history.write("later")
    assert [event["event"] for event in history.until(now).events] == ["run", "one", "other"]
    assert [event["event"] for event in history.until(now - 0.5).events] == ["run"]
