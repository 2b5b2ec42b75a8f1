"""Histories with one thing wrong in each: the judge names it, shows it, and finds nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.history import (
    Kind,
    judge,
    planted_doubles,
    planted_endings,
    planted_lines,
    planted_losses,
    planted_silence,
)
from tests.history.planting import Told, planted

MODULES = (planted_losses, planted_doubles, planted_lines, planted_silence, planted_endings)
BAD = [told for module in MODULES for told in planted(module)]


@pytest.mark.parametrize("told", BAD, ids=lambda told: told.__name__)
def test_it_is_found_and_nothing_else_is(told: Callable[[], Told]) -> None:
    events, expected = told()
    verdict = judge(events)
    assert set(verdict.kinds) == expected, verdict.findings
    stood = set(map(id, events))
    for finding in verdict.findings:
        assert finding.what
        assert all(id(event) in stood for event in finding.events)
        if finding.kind not in {Kind.NOT_DRAINED, Kind.MALFORMED}:
            assert finding.events, finding


def test_every_kind_of_finding_has_a_history_that_shows_it() -> None:
    assert {kind for told in BAD for kind in told()[1]} == set(Kind)


def test_there_are_as_many_as_there_should_be() -> None:
    assert len(BAD) == len({told.__name__ for told in BAD}) >= 85
