"""The demonstration as a newcomer runs it: real processes, real links, real disks, and a kill at every step."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hotline.demo.steps import STEPS

DATA = Path(__file__).parents[3] / "shared" / "data" / "ccsds"
REAL = sorted(DATA.glob("cdm_*"))


def demo(*arguments: str, temporary: Path) -> subprocess.CompletedProcess[str]:
    """One run of `hotline demo --headless`, with a temporary folder of its own."""
    environment = {**os.environ, "TMPDIR": str(temporary)}
    return subprocess.run(
        [sys.executable, "-m", "hotline.cli", "demo", "--headless", *arguments],
        capture_output=True,
        text=True,
        timeout=100,
        env=environment,
        check=False,
    )


def lines(run: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run.stdout.splitlines()]


def pids(said: list[dict[str, Any]]) -> list[int]:
    [note] = [each["note"] for each in said if each.get("note", "").startswith("processes:")]
    return [int(pid) for pid in re.findall(r" (\d+)(?:,|$)", note)]


def runs(pid: int) -> bool:
    try:
        return "hotline.demo" in Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return False


def test_everything_holds_and_nothing_is_left(tmp_path: Path) -> None:
    run = demo("--json", temporary=tmp_path)
    said = lines(run)
    assert run.returncode == 0, run.stderr
    verdicts = [each for each in said if "held" in each]
    assert len(verdicts) >= 6
    assert all(each["held"] for each in verdicts)
    assert len(pids(said)) == 6
    assert not any(runs(pid) for pid in pids(said))
    assert list(tmp_path.iterdir()) == []


def test_its_own_file_is_flash_and_two_officers_of_two_processes_signed_it(tmp_path: Path) -> None:
    said = lines(demo("--json", temporary=tmp_path))
    [checked] = [each["facts"] for each in said if each.get("room") == "check"]
    assert checked["precedence"] == "FLASH"
    signed = [(each["who"], each["facts"]["capacity"]) for each in said if each.get("room") == "attest"]
    assert signed[:2] == [("MERIDIAN WATCH-1", "author"), ("MERIDIAN WATCH-2", "second")]


def test_the_transcript_speaks_in_the_four_words_in_their_order(tmp_path: Path) -> None:
    run = demo(temporary=tmp_path)
    assert run.returncode == 0, run.stderr
    rows = [line.split() for line in run.stdout.splitlines() if re.match(r"\d\d:\d\d:\d\d\.\d\d\dZ", line)]
    ours = [row[3] for row in rows if row[1:3] == ["MERIDIAN", "node"]]
    after = ours[ours.index("record") - 2 :]
    assert [word for word in dict.fromkeys(after) if word in ("doors", "judge", "record", "deliver")][:3] == [
        "doors", "judge", "record",
    ]  # fmt: skip
    assert "deliver" in after
    assert "EVERYTHING HELD" in run.stdout


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_any_step_loses_nothing_and_repeats_nothing(step: str, tmp_path: Path) -> None:
    run = demo("--json", "--kill-at", step, temporary=tmp_path)
    said = lines(run)
    assert run.returncode == 0, run.stderr or [each for each in said if each.get("held") is False]
    deaths = [each["note"] for each in said if "died with status -9" in each.get("note", "")]
    assert len(deaths) == 1
    assert deaths[0].startswith(STEPS[step].dies)
    alerts = {
        each["facts"]["message"]
        for each in said
        if (each.get("who"), each.get("room"), each.get("step")) == ("MERIDIAN node", "deliver", "sealed")
    }
    assert len(alerts) == 2  # one alert, and the acknowledgement of KESTREL's intent
    assert not any(runs(pid) for pid in pids(said))


@pytest.mark.skipif(not REAL, reason="the shared files are not here")
@pytest.mark.parametrize("file", REAL, ids=lambda path: path.name)
def test_real_files_are_carried_as_they_are(file: Path, tmp_path: Path) -> None:
    run = demo("--json", "--cdm", str(file), temporary=tmp_path)
    assert run.returncode == 0, run.stderr
    assert any(file.name in str(each.get("facts", {}).get("source")) for each in lines(run))


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (b"", "line 1"),
        (b"%PDF-1.7\n\x00\x01", "line 1"),
        (b"CCSDS_CDM_VERS = 1.0\nCREATION_DATE = yesterday\n", "line 2"),
        (b"<cdm><!DOCTYPE x></cdm>", "line 1"),
    ],
)
def test_a_file_that_is_none_gets_one_sentence_and_starts_nothing(content: bytes, names: str, tmp_path: Path) -> None:
    file = tmp_path / "broken.kvn"
    file.write_bytes(content)
    run = demo("--cdm", str(file), temporary=tmp_path)
    assert run.returncode == 1
    assert run.stdout == ""
    assert len(run.stderr.strip().splitlines()) == 1
    assert names in run.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["broken.kvn"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    run = demo("--cdm", str(tmp_path / "none.kvn"), temporary=tmp_path)
    assert (run.returncode, run.stdout) == (1, "")
    assert "none.kvn" in run.stderr


def test_the_steps_are_listed_with_who_dies(tmp_path: Path) -> None:
    run = demo("--kill-at", "list", temporary=tmp_path)
    assert run.returncode == 0
    assert [line.split()[0] for line in run.stdout.splitlines()] == list(STEPS)
    assert demo("--kill-at", "lunch", temporary=tmp_path).returncode == 2
