"""docs/proof.md, drawn from the lines of docs/proof.json: what was claimed, how often it was tried, what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.proof.claims import Claim
from tests.proof.found import CAUSES
from tests.proof.results import Result

__all__ = ["render"]

HEAD = """\
# What was tried

Drawn from [proof.json](proof.json) by `make proof`, one line of which is one part: figure, seed, commit, what went wrong. Any part runs again from its seed:
`make proof ARGS="--only 'R1 sqlite 2 of 3' --again"`. How each is tried stands in `tests/proof/`; who judges is `tests/history/`, which was written
from the specification alone.

**What these figures are not:** one computer, its loopback and its network namespaces; no wide-area line, no disk that lies, no token of hardware, no audit by
strangers. A part that is repeated after a mend replaces its figure; the line of the one that failed stays, and is listed at the end.
"""  # noqa: E501 - a page's lines are as long as a reader's


def render(claims: Sequence[Claim], results: Sequence[Result], path: Path) -> None:
    """Writes the page."""
    path.write_text("\n".join(_page(claims, results)) + "\n")


def _page(claims: Sequence[Claim], results: Sequence[Result]) -> Iterator[str]:
    yield HEAD
    yield "| claim | tried | floor | held | commits | faults that happened |"
    yield "| --- | ---: | ---: | --- | --- | --- |"
    for claim in claims:
        yield _row(claim, newest(claim, results))
    for claim in claims:
        if mine := newest(claim, results):
            yield from _section(claim, mine)
    yield from _failures(results)


def newest(claim: Claim, results: Sequence[Result]) -> list[Result]:
    """Of each part of a claim its newest full line."""
    known = {part.name for part in claim.parts}
    by_part = {each.part: each for each in results if each.claim == claim.name and not each.quick}
    return [each for part, each in sorted(by_part.items()) if part in known]


def _row(claim: Claim, mine: Sequence[Result]) -> str:
    tried = sum(each.figure for each in mine if each.met)
    wrong = sum(not each.met for each in mine)
    faults = sum((Counter(each.faults) for each in mine), Counter[str]())
    if not mine:
        held = "not tried yet"
    elif wrong:
        held = f"**no**: {wrong} of {len(mine)} parts"
    else:
        held = "yes" if tried >= claim.floor else "yes, below its floor"
    commits = ", ".join(sorted({f"`{each.commit}`" for each in mine}))
    counted = ", ".join(f"{name} {count:,}" for name, count in sorted(faults.items()))
    return f"| {claim.name}: {claim.says} | {tried:,} {claim.unit} | {claim.floor:,} | {held} | {commits} | {counted} |"


def _section(claim: Claim, mine: Sequence[Result]) -> Iterator[str]:
    yield f"\n## {claim.name}\n"
    yield f"{claim.says[:1].upper()}{claim.says[1:]}." + (f" {claim.but}" if claim.but else "")
    yield ""
    names = list(dict.fromkeys(name for each in mine for name in each.measured))
    yield "| part | tried | seed | commit | at | minutes |" + "".join(f" {name} |" for name in names)
    yield "| --- | ---: | ---: | --- | --- | ---: |" + " ---: |" * len(names)
    for each in mine:
        figures = "".join(f" {each.measured[name]:,.6g} |" if name in each.measured else " |" for name in names)
        yield (
            f"| {each.part} | {each.figure:,} | {each.seed} | `{each.commit}` | {each.at} | {each.seconds / 60:.1f} |"
            f"{figures}"
        )
    yield f"\nOn {', '.join(sorted({each.machine for each in mine}))}."


def _failures(results: Sequence[Result]) -> Iterator[str]:
    failed = [each for each in results if not each.met and not each.quick]
    yield "\n## What was found\n"
    if not failed:
        yield "No part has failed yet." if results else "Nothing: no part was tried yet."
        return
    for each in failed:
        later = any(
            other.met and (other.claim, other.part) == (each.claim, each.part) and other.at > each.at
            for other in results
        )
        yield f"- {each.at}, `{each.commit}`, {each.claim} {each.part}, seed {each.seed}" + (
            ": mended, and run again" if later else ""
        )
        yield from (f"  - {wrong}" for wrong in each.wrong[:5])
        if cause := CAUSES.get((each.claim, each.part, each.commit.rstrip("+"))):
            yield f"  - why: {cause}"
