"""What is found in a run: figures from what was signed, reasons from the log, words from people."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.drills import log
from hotline.drills.evaluation import median_and_worst, planned
from hotline.drills.report import report_of
from hotline.drills.results import At, Evaluation, Message, Verdict
from hotline.drills.scenario import Act, Trigger
from protocols.errors import Code, Refused
from tests.drills.played import play, seal

MINUTE = 60_000


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drill") / "run"
    play(folder)
    return folder


@pytest.fixture(scope="module")
def found(run: Path) -> Evaluation:
    return report_of(run)


def verdict(found: Evaluation, id: str, centre: str | None) -> Verdict:
    [one] = [each for each in found.expectations if each.id == id and each.centre == centre]
    return one


def warning(found: Evaluation, inject: str) -> Message:
    [one] = [each for each in found.messages if each.inject == inject]
    return one


def end(message: Message, centre: str) -> At:
    [one] = [each for each in message.to if each.centre == centre]
    return one


def test_nothing_differs_between_log_and_journals(found: Evaluation) -> None:
    assert found.proof.differences == ()
    assert [each.centre for each in found.proof.journals] == ["CONTROL", "HALCYON", "KESTREL", "MERIDIAN"]
    assert found.proof.log_sealed_by == "CONTROL WATCH-1"
    assert found.overview.table_top
    assert found.overview.ended == "hand"
    assert found.overview.controllers == ("CTRL-1", "CTRL-2")


def test_the_warning_that_nobody_saw(found: Evaluation) -> None:
    second = warning(found, "I-02")
    kestrel, meridian = end(second, "KESTREL"), end(second, "MERIDIAN")
    assert second.precedence == "FLASH"
    assert kestrel.in_time == {"received": True, "shown": False, "acknowledged": False, "answered": None}
    assert meridian.in_time == {"received": True, "shown": True, "acknowledged": True, "answered": None}
    assert (kestrel.shown_by, meridian.acknowledged_by) == ("WATCH-1", "WATCH-2")
    assert [each.name for each in kestrel.rungs] == ["route", "seats", "contact"]


def test_the_figures_count_players_and_nobody_else(found: Evaluation) -> None:
    figures = {(each.precedence, each.stage): each for each in found.numbers.figures}
    flash = figures["FLASH", "acknowledged"]
    assert (flash.owed, flash.in_time, flash.late, flash.missing, flash.open) == (2, 1, 1, 0, 0)
    assert flash.worst_ms is not None
    assert 8 * MINUTE < flash.worst_ms < 9 * MINUTE
    assert figures["PRIORITY", "shown"].owed == 2  # KESTREL's answer went to a simulated centre
    assert (found.numbers.messages, found.numbers.voice, found.numbers.read_backs) == (13, 1, 1)


def test_median_and_worst_of_few() -> None:
    assert median_and_worst([]) == (None, None)
    assert median_and_worst([5]) == (5, 5)
    assert median_and_worst([1, 100, 4, 3]) == (4, 100)


def test_an_expectation_stands_on_the_message_that_met_it(found: Evaluation) -> None:
    first = verdict(found, "I-01.1", "MERIDIAN")
    assert first.state == "met"
    assert first.how == "record"
    [evidence] = first.evidence
    assert evidence.message in {each.reference for each in found.messages if each.sender == "MERIDIAN"}


def test_what_was_late_says_what_stood_in_its_way(found: Evaluation) -> None:
    late = verdict(found, "I-02.1", "KESTREL")
    assert late.state == "late"
    # The two minutes of REAL WORLD do not count.
    assert MINUTE < late.late_ms < 2 * MINUTE
    assert late.why == ("Fault F1 seat_away was on.", "REAL WORLD held the drill: Live traffic at MERIDIAN.")
    assert late.because == "its officer is away"


def test_what_was_not_met(found: Evaluation) -> None:
    assert verdict(found, "I-02.3", "KESTREL").state == "not_met"
    assert verdict(found, "I-02.2", "MERIDIAN").state == "met"
    assert verdict(found, "all.1", None).state == "met"


def test_what_was_computed_and_what_somebody_wrote_stay_apart(found: Evaluation) -> None:
    one, two = found.objectives
    assert (one.result, one.met, one.late) == ("late", 2, 1)
    assert [(word.text, word.by, word.rating) for word in one.words] == [
        ("They took silence for a refusal.", "CTRL-2", "not_met"),
    ]  # fmt: skip
    assert (two.result, two.expected, two.not_met) == ("not_met", 3, 1)
    assert found.compare["objectives"] == {"O1": "late", "O2": "not_met"}
    marked = verdict(found, "I-01.2", None)
    assert (marked.state, marked.how, marked.words[0].text) == ("met", "mark", "Each wrote it into the watch log.")
    assert [word.text for word in found.remarks] == ["MERIDIAN says: they must have decided not to move."]


def test_who_saw_what(found: Evaluation) -> None:
    seats = {(each.centre, each.role): each for each in found.seats}
    assert [len(seats[key].shown) for key in sorted(seats)] == [1, 1, 2, 0]
    assert [len(seats["MERIDIAN", each].acknowledged) for each in ("WATCH-1", "WATCH-2")] == [1, 1]
    assert found.never_shown == ()


def test_who_wrote_to_whom_by_which_way(found: Evaluation) -> None:
    cells = {(each.sender, each.to): each for each in found.matrix}
    assert cells["MERIDIAN", "KESTREL"].voice == 1
    assert (cells["HALCYON", "KESTREL"].messages, cells["KESTREL", "HALCYON"].messages) == (2, 1)
    assert cells["KESTREL", "HALCYON"].replies == 3
    assert cells["CONTROL", "KESTREL"].messages == 4


def test_a_line_read_back_is_laid_beside_the_line(found: Evaluation) -> None:
    [read] = found.read_backs
    [line] = read.lines
    assert (read.by, line.number) == ("KESTREL", "3")
    assert line.same == (line.stands == line.read)
    assert line.stands is not None


def test_the_two_clocks(found: Evaluation) -> None:
    why = [each.why for each in found.story]
    assert why[0] == "STARTEX"
    assert why[-1] == "ENDEX"
    assert "It is the next morning." in why
    assert "Nearly an hour later." in why
    assert [(each.kind, each.centres) for each in found.bands] == [
        ("fault", ("KESTREL",)), ("frozen", ("MERIDIAN",)), ("real_world", ()),
    ]  # fmt: skip
    assert all(
        a.wall <= b.wall and a.scenario <= b.scenario for a, b in zip(found.story, found.story[1:], strict=False)
    )


def test_the_script_as_it_was_planned_and_as_it_was_run(found: Evaluation) -> None:
    steps = {each.id: each for each in found.script}
    assert (steps["I-01"].planned, steps["I-01"].state, steps["I-01"].how) == ("STARTEX + 1m", "fired", "plan")
    assert steps["END"].planned == "by hand"
    act = Act(who="kestrel", does="show", of="I-01")
    assert planned(Trigger(after=act, delay="2m")) == "2m after kestrel: show"
    assert planned(Trigger(unless=act, within="5m")) == "unless kestrel: show within 5m of STARTEX"


# -- what the log says and nobody signed -------------------------------------------------------------------------------


def rewritten(run: Path, tmp_path: Path, change: dict[str, object], what: str) -> Path:
    """The run with facts of one line of its log changed and the chain made anew behind it: as its writer could."""
    folder = tmp_path / "changed"
    folder.mkdir()
    (folder / "scenario.yaml").write_bytes((run / "scenario.yaml").read_bytes())
    (folder / "journals").symlink_to(run / "journals")
    lines: list[bytes] = []
    with (run / "log.jsonl").open("rb") as file:
        for line in log.read_lines(file):
            facts = line.facts | change if line.what == what else line.facts
            before = lines[-1] if lines else None
            if line.what == "sealed":
                facts = seal(lines[-1]) | facts if what == "sealed" else seal(lines[-1])
                facts |= change if what == "sealed" else {}
            lines.append(log.append(before, at=line.at, what=line.what, by=line.by, facts=facts))
    (folder / "log.jsonl").write_bytes(b"".join(lines))
    return folder


def test_a_line_of_the_log_that_was_changed(run: Path, tmp_path: Path) -> None:
    folder = rewritten(run, tmp_path, {}, "note")
    text = (folder / "log.jsonl").read_bytes()
    (folder / "log.jsonl").write_bytes(text.replace(b"decided not to move", b"decided to move   "))
    with pytest.raises(Refused) as caught:
        report_of(folder)
    assert caught.value.code is Code.RECORD_DAMAGED
    assert "does not follow" in caught.value.detail


def test_a_seal_that_does_not_hold(run: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        report_of(rewritten(run, tmp_path, {"signature": "00" * 64}, "sealed"))
    assert caught.value.code is Code.RECORD_DAMAGED
    assert "seal" in caught.value.detail


def test_a_seal_by_somebody_else(run: Path, tmp_path: Path) -> None:
    """A good signature, by a key that CONTROL's statement does not list."""
    folder = rewritten(run, tmp_path, {}, "sealed")
    lines = (folder / "log.jsonl").read_bytes().splitlines(keepends=True)
    with (folder / "log.jsonl").open("rb") as file:
        *_, last = log.read_lines(file)
    facts = seal(lines[-2], party="Somebody")
    forged = log.append(lines[-2], at=last.at, what="sealed", by="CONTROL", facts=facts)
    (folder / "log.jsonl").write_bytes(b"".join([*lines[:-1], forged]))
    assert any("which no journal lists" in each for each in report_of(folder).proof.differences)


def test_a_message_that_the_log_invents(run: Path, tmp_path: Path) -> None:
    found = report_of(rewritten(run, tmp_path, {"messages": ["ab" * 32]}, "fired"))
    assert any("which no journal has" in each for each in found.proof.differences)
    assert any("the log does not know it" in each for each in found.proof.differences)


def test_another_scenario_than_the_one_that_was_opened(run: Path, tmp_path: Path) -> None:
    folder = rewritten(run, tmp_path, {}, "note")
    text = (folder / "scenario.yaml").read_text()
    (folder / "scenario.yaml").write_text(text.replace("within: 5m", "within: 15m"))
    found = report_of(folder)
    assert found.proof.differences == ("The scenario file is not the one with which the run was opened.",)


def test_a_player_that_gave_no_journal_is_named(run: Path, tmp_path: Path) -> None:
    folder = rewritten(run, tmp_path, {}, "note")
    (folder / "journals").unlink()
    (folder / "journals").mkdir()
    for centre in ("CONTROL", "HALCYON", "MERIDIAN"):
        (folder / "journals" / f"{centre}.jsonl").write_bytes((run / "journals" / f"{centre}.jsonl").read_bytes())
    found = report_of(folder)
    assert found.proof.missing == ("KESTREL",)
    assert verdict(found, "I-02.1", "KESTREL").state == "late"  # it acknowledged to HALCYON, which gave its journal


def test_no_journal_at_all(run: Path, tmp_path: Path) -> None:
    folder = rewritten(run, tmp_path, {}, "note")
    (folder / "journals").unlink()
    with pytest.raises(Refused) as caught:
        report_of(folder)
    assert caught.value.code is Code.NOT_FOUND


def test_a_log_that_is_cut_short_says_so(run: Path, tmp_path: Path) -> None:
    folder = rewritten(run, tmp_path, {}, "note")
    lines = (folder / "log.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "log.jsonl").write_bytes(b"".join(lines[:-2]) + lines[-2][:20])
    found = report_of(folder)
    assert found.overview.ended_at is None
    assert "The log has no ENDEX: the run may still go on." in found.proof.differences
