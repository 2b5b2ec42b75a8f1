"""The report as a page and as JSON: one file that asks for nothing, and says DRILL first and last."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest

from hotline.cli import drill_report
from hotline.drills import results
from hotline.drills.charts import lasted
from hotline.drills.report import as_json, page, redact, report_of
from hotline.drills.results import Evaluation
from tests.drills.played import play

RECOUNT = Path(__file__).with_name("recount.py")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drill") / "run"
    play(folder, more=35)
    return folder


@pytest.fixture(scope="module")
def found(run: Path) -> Evaluation:
    return report_of(run)


@pytest.fixture(scope="module")
def drawn(found: Evaluation) -> str:
    return page(found)


class Reader(HTMLParser):
    """What somebody hears who cannot see the page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.asks: list[str] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if named.get("id"):
            self.ids.append(str(named["id"]))
        if tag == "a":
            self.links.append(str(named.get("href")))
        self.asks += [f"{tag} {name}" for name in named if name in ("src", "srcset", "action", "data", "onclick")]
        if tag in ("script", "link", "iframe", "object", "embed", "img"):
            self.asks.append(tag)

    def handle_data(self, data: str) -> None:
        if data.strip() and "style" not in self.open[-1:]:
            self.words.append(data.strip())


def test_it_asks_for_nothing_elsewhere(drawn: str) -> None:
    read = Reader(drawn)
    assert read.asks == []
    assert all(link.startswith("#") for link in read.links)
    assert not re.search(r"url\((?!#)|@import|https?://(?!www\.w3\.org/2000/svg)", drawn)


def test_every_link_leads_somewhere_and_no_name_is_there_twice(drawn: str) -> None:
    read = Reader(drawn)
    assert {link[1:] for link in read.links} <= set(read.ids)
    assert len(read.ids) == len(set(read.ids))


def test_it_says_drill_first_and_last(drawn: str) -> None:
    read = Reader(drawn)
    words = read.words[1:]  # after the title of the window
    assert read.words[0].startswith("DRILL")
    assert words[0] == words[-1] == "DRILL DRILL DRILL"


def test_headings_leave_no_level_out(drawn: str) -> None:
    levels = Reader(drawn).headings
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_picture_says_itself(drawn: str) -> None:
    pictures = re.findall(r"<svg.*?</svg>", drawn, re.DOTALL)
    assert len(pictures) >= 5  # the ladder of a long run has more than one sheet
    for picture in pictures:
        tree = ElementTree.fromstring(picture)
        ids = {each.get("id"): each for each in tree.iter()}
        for named in str(tree.get("aria-labelledby")).split():
            assert (ids[named].text or "").strip()
        assert tree.get("role") == "img"


def test_a_text_from_a_scenario_is_text_and_nothing_else(found: Evaluation) -> None:
    """Whoever writes a scenario, a subject or an observation writes no HTML."""
    evil = "<script>alert(1)</script>"
    overview = msgspec.structs.replace(found.overview, title=evil, summary=evil)
    messages = tuple(msgspec.structs.replace(each, subject=evil, inject=evil) for each in found.messages)
    words = tuple(msgspec.structs.replace(each, text=evil) for each in found.remarks)
    text = page(msgspec.structs.replace(found, overview=overview, messages=messages, remarks=words))
    assert "<script" not in text
    assert "&lt;script&gt;" in text


def test_the_page_of_a_run_that_never_started(found: Evaluation) -> None:
    overview = msgspec.structs.replace(found.overview, started_at=None, ended_at=None)
    empty = msgspec.structs.replace(
        found, overview=overview, messages=(), seats=(), matrix=(), story=(), bands=(), expectations=(), read_backs=()
    )
    assert "DRILL DRILL DRILL" in page(empty)


def test_the_json_is_what_the_page_was_drawn_from(found: Evaluation) -> None:
    data = as_json(found)
    assert msgspec.json.decode(data, type=Evaluation) == found
    assert list(json.loads(data)) == sorted(json.loads(data))


def test_every_key_is_documented() -> None:
    page = Path(__file__).parents[2] / "docs" / "reference" / "drill-report.md"
    documented = set(re.findall(r"`(\w+)`", page.read_text(encoding="utf-8")))
    structs = [each for each in vars(results).values() if isinstance(each, type) and issubclass(each, msgspec.Struct)]
    for struct in structs:
        assert set(struct.__struct_encode_fields__) <= documented, struct.__name__


def test_without_roles_nobody_is_named(found: Evaluation) -> None:
    hidden = redact(found)
    data = as_json(hidden).decode() + page(hidden)
    assert "WATCH-" not in data
    assert "CTRL-" not in data
    assert hidden.redacted
    assert "Roles are left out" in page(hidden)
    assert hidden.numbers == found.numbers
    assert [each.hash for each in hidden.messages] == [each.hash for each in found.messages]


def test_a_second_program_counts_the_same(run: Path, found: Evaluation, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    report.write_bytes(as_json(found))
    status, told = recount(report, run)
    assert (status, told) == (0, f"{len(found.messages)} messages: every figure is the report's.\n")


def test_a_second_program_finds_a_figure_that_was_changed(run: Path, found: Evaluation, tmp_path: Path) -> None:
    value = json.loads(as_json(found))
    [warning] = [each for each in value["messages"] if each["inject"] == "I-02"]
    warning["to"][0]["acknowledged"] -= 300_000
    value["numbers"]["figures"][0]["in_time"] += 1
    report = tmp_path / "report.json"
    report.write_text(json.dumps(value))
    status, told = recount(report, run)
    assert status == 1
    assert len(told.splitlines()) == 2
    assert "acknowledged" in told
    assert "in_time" in told


def test_the_second_program_shares_nothing_with_the_first() -> None:
    imported = set(re.findall(r"^(?:import|from) (\w+)", RECOUNT.read_text(), re.MULTILINE))
    assert imported <= sys.stdlib_module_names | {"msgpack"}


def recount(report: Path, run: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, RECOUNT, report, *sorted((run / "journals").glob("*.jsonl"))],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout


def test_the_command_writes_page_and_json(run: Path, tmp_path: Path) -> None:
    top = argparse.ArgumentParser()
    drill_report.add_report(top.add_subparsers())
    for more, name in (([], "report.html"), (["--json"], "report.json"), (["--redact", "roles"], "report.html")):
        target = tmp_path / name
        args = top.parse_args(["report", str(run), "-o", str(target), *more])
        assert args.run(args) == 0
        assert target.stat().st_size > 10_000
    args = top.parse_args(["report", str(run)])
    assert args.run(args) == 0
    assert (run / "report.html").exists()
    assert (run / "report.json").exists()


@pytest.mark.parametrize(
    ("ms", "said"),
    [(0, "0:00"), (499, "0:00"), (41_000, "0:41"), (599_800, "10:00"), (3_750_000, "1:02:30"), (-40_000, "-0:40")],
)
def test_a_length_of_time_in_words(ms: int, said: str) -> None:
    assert lasted(ms) == said
