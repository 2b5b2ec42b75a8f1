"""Every scenario that comes with the product works, says where its facts are from, and names nobody real in play.

`python -m tests.drills.test_scenarios` writes docs/reference/scenarios.md again.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hotline.drills.course import course_of, span_words
from hotline.drills.dry_run import BEHAVIOURS, dry_run
from hotline.drills.reading import Written, read_file, shipped
from hotline.drills.scenario import Scenario
from hotline.drills.sense import check
from hotline.drills.sense_words import real_names
from hotline.drills.sensing import Looking
from hotline.drills.spans import span_ms
from hotline.drills.timeline import timeline
from protocols.phrases.not_used import found_in

MINUTE = 60_000
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "scenarios.md"

NAMES = {
    "the-break-up", "the-disputed-letters", "the-re-entry", "the-short-good-exchange", "the-unseen-warning",
}  # fmt: skip

# Whom and what the five events were about. A name that only such a list would find is a name that a player would too.
REAL = re.compile(
    r"\b(?:Aeolus|China|Chinese|CMSA|CNSA|COSMOS|CZ-?5B|ESA|EU ?SST|Eurocontrol|Europe\w*|France|French"
    r"|ISS|Kosmos|LeoLabs|Long March|Mengtian|Moscow|NASA|NORAD|Pentagon|Plesetsk|Roscosmos|Russia\w*|Soviet|Soyuz"
    r"|Space ?Com\w*|SpaceX|Spain|Spanish|Starlink|Tiangong|Tianhe|Tselina|Tsinghua|UNOOSA|United (?:States|Nations)"
    r"|USA?|13552|20[12]\d-\d{3}[A-Z]{1,3}|1982-092A|43600|44\d{3}|48274|54217)\b",
    re.IGNORECASE,
)
SMALL = re.compile(r"\b(?:us|esa)\b")
"""Small words of English and of other tongues that the list above would take for somebody."""


def written(name: str) -> Written:
    return read_file(next(each for each in shipped() if each.stem == name))


def scenario(name: str) -> Scenario:
    return written(name).scenario


def texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for each in value.values():
                yield from texts(each)
        case list() | tuple():
            for each in value:
                yield from texts(each)


def seen(of: Scenario) -> Iterator[str]:
    """Every text that can reach a player or is said to one: not the facts of the real event, and not the questions."""
    yield of.title
    yield of.summary
    yield from (each.say for each in of.clocks.segments)
    yield from texts(msgspec.to_builtins(of.cast))
    for each in of.script:
        yield from (each.title, each.text, *texts(each.fields), *texts(each.header))


every = pytest.mark.parametrize("name", sorted(each.stem for each in shipped()))


def test_there_are_the_five_and_each_is_named_as_its_file() -> None:
    assert {each.stem for each in shipped()} == NAMES
    assert all(scenario(name).id == name for name in NAMES)


@every
def test_it_reads_and_nothing_is_found_in_it(name: str) -> None:
    assert [str(each) for each in check(written(name))] == []


@every
def test_every_inject_comes_in_one_dry_run_or_by_hand(name: str) -> None:
    ran = dry_run(scenario(name))
    assert ran.never_fired == ()
    assert {each: ran.plays[each].how_ended for each in BEHAVIOURS} == dict.fromkeys(BEHAVIOURS, "plan")


@every
def test_prompt_players_reach_every_objective_that_the_record_can_judge(name: str) -> None:
    reached = dry_run(scenario(name)).plays["prompt"].objectives
    assert set(reached.values()) <= {"ok", "open"}


@every
def test_silent_players_do_not(name: str) -> None:
    assert "not_met" in dry_run(scenario(name)).plays["silent"].objectives.values()


@every
def test_players_see_nobody_real(name: str) -> None:
    shown = [SMALL.sub("", text) for text in seen(scenario(name))]
    assert [(found[0], text) for text in shown if (found := REAL.search(text))] == []


def test_the_list_of_real_names_finds_one() -> None:
    assert all(REAL.search(text) for text in ("a Starlink satellite", "number 13552", "2021-035A"))


@every
def test_the_six_parts_are_there(name: str) -> None:
    """What happened, where that can be read, each side's account, what is disputed, what it is for, what to ask."""
    of = scenario(name)
    assert of.real
    assert len(of.sources) >= 2
    assert len(of.accounts) >= 2
    assert of.disputed
    assert sum(bool(each.target) for each in of.objectives.values()) >= 3
    assert len(of.hotwash) >= 3
    assert any(each.evaluator for each in of.script)
    assert any(each.at.unless for each in of.script), "nothing comes of something that is not done"


@every
def test_each_account_has_a_source_and_each_source_an_address(name: str) -> None:
    of = scenario(name)
    addresses = {each.id: each.where for each in of.sources}
    assert all(each.source in addresses for each in of.accounts)
    assert all(where.startswith("https://") for where in addresses.values())
    assert all(len(each.accounts) >= 2 for each in of.disputed)


@every
def test_a_source_that_a_point_names_is_there(name: str) -> None:
    of = scenario(name)
    named = {found for each in of.disputed for text in each.accounts for found in re.findall(r"\bS[0-9]+\b", text)}
    assert named <= {each.id for each in of.sources}


@every
def test_it_takes_two_to_four_players_and_ten_to_forty_five_minutes(name: str) -> None:
    of = scenario(name)
    assert 2 <= len(of.cast.players) <= 4
    assert 1 <= len(of.cast.simulated) <= 2
    assert 10 * MINUTE <= span_ms(of.wall) <= 45 * MINUTE
    assert course_of(of.clocks).end_play < span_ms(of.wall)


def test_the_good_exchange_takes_less_than_ten_minutes() -> None:
    assert course_of(scenario("the-short-good-exchange").clocks).end_play < 10 * MINUTE


def test_they_show_every_way_of_bringing_a_line_and_every_fault() -> None:
    all_of_them = [scenario(name) for name in NAMES]
    triggers = [each.at for of in all_of_them for each in of.script]
    for way in ("play", "scenario", "after", "unless", "by_hand"):
        assert any(getattr(each, way) for each in triggers), way
    faults = {each.kind for of in all_of_them for each in of.faults.values()}
    assert faults == {"link_down", "link_slow", "node_down", "seat_away"}
    assert {each.method for of in all_of_them for each in of.script} == {
        "message", "note", "prompt", "fault", "mend", "end",
    }  # fmt: skip


@every
def test_nothing_in_the_file_judges_anybody(name: str) -> None:
    of = scenario(name)
    assert [(text, words) for text in texts(msgspec.to_builtins(of)) if (words := found_in(text, "en"))] == []


@every
@pytest.mark.parametrize("columns", [80, 100])
def test_the_plan_fits_the_screen(name: str, columns: int) -> None:
    assert [line for line in timeline(written(name), columns=columns).splitlines() if len(line) > columns] == []


@every
def test_the_check_knows_whom_the_event_was_about(name: str) -> None:
    """What `check` looks for in play is not empty: it reads it out of the part about the real event."""
    assert len(real_names(Looking(written(name)))) > 5


# -- the page ---------------------------------------------------------------------------------------------------------


def test_the_page_says_what_the_files_say() -> None:
    assert PAGE.read_text("utf-8") == scenarios_page(), "run `.venv/bin/python -m tests.drills.test_scenarios`"


def scenarios_page() -> str:
    """docs/reference/scenarios.md, from the files."""
    lines = [
        "# Scenarios that come with this program",
        "",
        "Made from `hotline/drills/scenarios/`: `.venv/bin/python -m tests.drills.test_scenarios` writes this page",
        "again. What players see is invented; what is told here under *What happened* is not. `hotline drill check",
        "NAME` draws the plan of each, `hotline drill host NAME` makes a table-top of it.",
        "",
        "| name | players | simulated | plan | at most |",
        "| --- | --- | --- | --- | --- |",
    ]
    files = [read_file(path).scenario for path in shipped()]
    for of in files:
        plan = span_words(course_of(of.clocks).end_play)
        lines.append(
            f"| [{of.id}](#{_anchor(of.title)}) | {len(of.cast.players)} | {len(of.cast.simulated)} "
            f"| {plan} | {span_words(span_ms(of.wall))} |"
        )
    for of in files:
        lines += _chapter(of)
    return "\n".join(lines) + "\n"


def _chapter(of: Scenario) -> Iterator[str]:
    yield from ("", f"## {of.title}", "", of.summary.strip(), "")
    players, simulated = of.cast.players.values(), of.cast.simulated.values()
    yield f"- Players: {', '.join(each.centre for each in players)}."
    yield f"- Simulated centres: {', '.join(each.centre for each in simulated)}."
    yield f"- Wall time: {span_words(course_of(of.clocks).end_play)} by plan, {span_words(span_ms(of.wall))} at most."
    yield f"- Faults: {', '.join(each.kind for each in of.faults.values()) or 'none'}."
    yield from ("", "| objective | | target |", "| --- | --- | --- |")
    for id, objective in of.objectives.items():
        yield f"| {id} | {objective.text} | {objective.target} |"
    yield from ("", "**What happened.** " + of.real.strip(), "")
    for account in of.accounts:
        yield f"- *{account.who}* ({account.source}): {account.said.strip()}"
    yield from ("", "Disputed:", "")
    for point in of.disputed:
        yield f"- {point.point}."
        yield from (f"  - {each}" for each in point.accounts)
    yield from ("", "Sources:", "")
    yield from (f"- {each.id}: {each.what}. <{each.where}>" for each in of.sources)


def _anchor(title: str) -> str:
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


if __name__ == "__main__":
    PAGE.write_text(scenarios_page(), "utf-8")
    sys.exit(0)
