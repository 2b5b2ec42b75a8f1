"""The pages say what is there: each code, setting, state, key, dependency and file, and no link leads nowhere."""

from __future__ import annotations

import argparse
import re
import shlex
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from hotline.cli.parser import parser
from hotline.client import profile
from hotline.node.settings import Settings
from protocols.errors import Code
from protocols.exchange import STAGES
from protocols.phrases.catalogue import Phrases
from protocols.phrases.not_used import found_in
from protocols.terms import DEADLINES
from tui.actions import ACTIONS, at

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "protocols" / "spec").glob("*.md")])
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.M | re.S)
LINK = re.compile(r"!?\[(?P<text>[^\]]*)\]\((?P<to>[^)\s]+)\)")
COMMAND = re.compile(r"(?:^|&& |; |\| )(hotline [^|&;<>#]*?)(?= *(?:[|&;#]|[0-9]?[<>]|$))")
HEADING = re.compile(r"^#+ (.+)$", re.M)


def text(page: Path) -> str:
    return page.read_text("utf-8")


def prose(page: Path) -> str:
    """Without what stands in fences: a `#` there is a comment."""
    return FENCE.sub("", text(page))


def headings(page: Path) -> list[str]:
    return [found.replace("`", "") for found in HEADING.findall(prose(page))]


def anchors(page: Path) -> set[str]:
    """As hosts of Markdown make them: lower case, no punctuation, hyphens for spaces."""
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings(page)}


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def section(page: Path, title: str) -> str:
    """What stands under a heading of the second level."""
    return text(page).partition(f"\n## {title}\n")[2].partition("\n## ")[0]


# -- links and words --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_no_link_leads_nowhere(page: Path) -> None:
    lost = []
    for found in LINK.finditer(prose(page)):
        file, _, anchor = found["to"].partition("#")
        if ":" in file:
            continue
        there = (page.parent / file).resolve() if file else page
        if not there.exists() or (anchor and anchor not in anchors(there)):
            lost.append(found["to"])
    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_picture_says_in_sentences_what_is_on_it(page: Path) -> None:
    pictures = [found for found in LINK.finditer(prose(page)) if found[0].startswith("!")]
    assert all(each["text"].endswith(".") for each in pictures)


@pytest.mark.parametrize("page", [page for page in PAGES if page.name not in {"SECURITY.md", "threats.md"}], ids=name)
def test_a_page_does_not_judge_anybody(page: Path) -> None:
    lines = [line for line in text(page).splitlines() if "words: exception" not in line]
    assert [(line, found) for line in lines if (found := found_in(line, "en"))] == []


def test_the_index_leads_to_every_page() -> None:
    index = DOCS / "README.md"
    linked = {(DOCS / found["to"].partition("#")[0]).resolve() for found in LINK.finditer(text(index))}
    assert sorted(map(name, set(DOCS.rglob("*.md")) - linked - {index})) == []


# -- reference --------------------------------------------------------------------------------------------------------


def test_every_code_has_its_heading() -> None:
    assert [code for code in Code if str(code) not in headings(DOCS / "reference" / "codes.md")] == []


@pytest.mark.parametrize(
    ("file", "settings"),
    [
        ("node.toml", msgspec.structs.fields(Settings)),
        ("profile.toml", msgspec.structs.fields(profile._Content)),
    ],
    ids=["node.toml", "profile.toml"],
)
def test_every_setting_has_its_heading_and_no_heading_is_made_up(
    file: str, settings: tuple[msgspec.structs.FieldInfo, ...]
) -> None:
    documented = re.findall(r"^### `(\w+)`$", section(DOCS / "reference" / "configuration.md", file), re.M)
    assert documented == [setting.encode_name for setting in settings]


def test_every_state_has_its_heading() -> None:
    found = section(DOCS / "reference" / "states.md", "How far it has come")
    assert sorted(re.findall(r"^### `(\w+)`$", found, re.M)) == sorted(stage.value for stage in STAGES)


def test_the_deadlines_are_those_that_run() -> None:
    assert deadlines_table() in text(DOCS / "reference" / "states.md")


def deadlines_table() -> str:
    lines = [
        "| precedence | received | shown | acknowledged | answered or holding |",
        "| --- | --- | --- | --- | --- |",
    ]
    for precedence, terms in DEADLINES.items():
        each = (terms.received_ms, terms.shown_ms, terms.acknowledged_ms, terms.answered_ms)
        lines.append(f"| {precedence.name} | {' | '.join(map(duration, each))} |")
    return "\n".join(lines)


def duration(ms: int) -> str:
    for unit, size in (("h", 3_600_000), ("min", 60_000)):
        if ms % size == 0 and (ms > size or unit == "min"):
            return f"{ms // size} {unit}"
    return f"{ms // 1000} s"


def test_the_keys_are_those_that_the_client_binds() -> None:
    assert text(KEYS) == keys_page(), "run `.venv/bin/python -m tests.test_docs`"


KEYS = DOCS / "reference" / "keys.md"
PLACES = {
    "anywhere": "Everywhere",
    "unlock": "Signing on",
    "watch": "The list of messages",
    "thread": "One message",
    "compose": "Writing",
    "read": "Reading it once more before it is signed",
    "release": "Release, as second officer",
    "link": "Links and alarms",
    "dialog": "A question or a choice",
    "page": "A page of text: help, verification",
    "small": "A window that is too small",
}


def keys_page() -> str:
    """docs/reference/keys.md, from the table that binds the keys."""
    assert {action.where for action in ACTIONS} <= set(PLACES)
    lines = [
        "# Keys of the client",
        "",
        "Made from `tui/actions.py`, which binds them: `.venv/bin/python -m tests.test_docs` writes this page again.",
        "",
        "F1 shows the keys of the screen on which you are. No key uses Alt, or a Ctrl that a terminal keeps for",
        "itself. Where a terminal keeps a function key, Esc and then its digit is the same. The last column is the",
        "command of the plain mode that does the same.",
    ]
    for place, title in PLACES.items():
        actions = at(place)  # type: ignore[arg-type]
        if not actions:
            continue
        lines += ["", f"## {title}", "", "| key | does | plain |", "| --- | --- | --- |"]
        for each in actions:
            plain = f"`{each.plain}`" if each.plain else ""
            lines.append(f"| {each.key} | {Phrases('en').say(each.help)} | {plain} |")
    return "\n".join(lines) + "\n"


# -- commands ---------------------------------------------------------------------------------------------------------


def commands(page: Path) -> Iterator[str]:
    """Every `hotline …` that a page shows in a block of commands; in a console block what follows `$ ` alone."""
    for language, body in FENCE.findall(text(page)):
        if language not in {"sh", "console"}:
            continue
        lines = [line.strip() for line in body.replace("\\\n", " ").splitlines()]
        if language == "console":
            lines = [line[2:] for line in lines if line.startswith("$ ")]
        for line in lines:
            within = re.findall(r"\$\(([^()]*)\)", line)
            for each in (*within, re.sub(r"\$\([^()]*\)", "GIVEN", line)):
                yield from COMMAND.findall(each.replace(".venv/bin/", ""))


@pytest.mark.parametrize("page", [page for page in PAGES if list(commands(page))], ids=name)
def test_the_program_takes_every_command_that_is_shown(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    refused = []
    for each in commands(page):
        try:
            assert isinstance(parser().parse_args(shlex.split(each)[1:]), argparse.Namespace)
        except SystemExit as ended:
            if ended.code:
                refused.append((each, capsys.readouterr().err.splitlines()[-1]))
    assert refused == []


# -- architecture, decisions, security --------------------------------------------------------------------------------

ARCHITECTURE = ROOT / "ARCHITECTURE.md"


def test_every_file_that_the_architecture_names_is_there() -> None:
    named = set(re.findall(r"`((?:protocols|hotline|tui|tests|docs)/[\w./-]*)`", text(ARCHITECTURE)))
    assert len(named) > 30
    assert sorted(each for each in named if not (ROOT / each).exists()) == []


def test_every_function_that_the_architecture_names_is_in_its_file() -> None:
    rows = re.findall(r"^\|[^|\n]*\|([^|\n]*)\|([^|\n]*)\|", text(ARCHITECTURE), re.M)
    checked = 0
    for files, functions in rows:
        sources = [text(ROOT / file) for file in re.findall(r"`([\w./-]+\.py)`", files)]
        for function in re.findall(r"`(\w+)`", functions):
            assert any(re.search(rf"\b(?:def|class) {function}\b", source) for source in sources), (files, function)
            checked += 1
    assert checked > 20


def test_the_architecture_tells_every_import_contract() -> None:
    told = re.findall(r"^- (.+)\.$", section(ARCHITECTURE, "Who may know whom"), re.M)
    assert told == [contract["name"] for contract in PROJECT["tool"]["importlinter"]["contracts"]]


def test_every_dependency_has_its_three_lines() -> None:
    wanted = {re.split(r"[><=\[; ]", each)[0] for each in PROJECT["project"]["dependencies"]}
    for extra in PROJECT["project"]["optional-dependencies"].values():
        wanted |= {re.split(r"[><=\[; ]", each)[0] for each in extra}
    said: dict[str, int] = {}
    for block in section(DOCS / "decisions.md", "Dependencies").split("\n### ")[1:]:
        title, *lines = block.strip().splitlines()
        for each in re.sub(r" \(`\w+`\)", "", title).split(", "):
            said[each] = len(lines)
    assert said == dict.fromkeys(wanted - {"hotline"}, 3)


def attacks() -> dict[str, str]:
    """T number → the file under tests/attacks/ that is named after it."""
    cases = sorted((ROOT / "tests" / "attacks").glob("test_*.py"))
    return {
        f"T{int(found[1])}" if (found := re.match(r"test_t(\d+)_", case.name)) else "": name(case) for case in cases
    }


def test_every_row_of_the_table_of_threats_names_what_proves_it() -> None:
    rows = re.findall(r"^\| (T\d+) \|(.*)\|$", text(ROOT / "SECURITY.md"), re.M)
    assert [number for number, _ in rows] == [f"T{n}" for n in range(1, 34)]
    for number, row in rows:
        proofs = re.findall(r"`(tests/[\w/.]+)`", row)
        assert proofs or number in attacks() or "not built yet" in row, number
        assert all((ROOT / proof).exists() for proof in proofs), (number, proofs)


def test_every_file_of_attacks_belongs_to_a_row() -> None:
    assert set(attacks()) <= {f"T{n}" for n in range(1, 34)}


if __name__ == "__main__":
    KEYS.write_text(keys_page(), "utf-8")
    sys.exit(0)
