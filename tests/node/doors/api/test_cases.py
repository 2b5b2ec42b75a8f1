"""A tester that believes the description finds nothing at the door: hundreds of calls, good and bad, over TLS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.api_cases.run import run


async def test_it_finds_nothing(folder: Path) -> None:
    found = await run(folder, "--phases", "examples,fuzzing", "-n", "4", "--seed", "3", types=("manoeuvre.notice",))
    assert found.status == 0, found.said
    assert found.cases > 120, found.said


def no_answer(described: dict[str, Any]) -> None:
    del described["paths"]["/v1/health"]["get"]["responses"]["200"]


def another_schema(described: dict[str, Any]) -> None:
    described["components"]["schemas"]["Health"]["properties"]["version"] = {"type": "integer"}


def no_bounds(described: dict[str, Any]) -> None:
    described["paths"]["/v1/health"]["get"]["parameters"] = [
        {"name": "x", "in": "query", "schema": {"type": "integer"}}
    ]
    described["paths"]["/v1/health"]["get"]["responses"].pop("422")


@pytest.mark.parametrize("told", [no_answer, another_schema, no_bounds])
async def test_it_finds_what_is_not_as_described(folder: Path, told: Any) -> None:
    found = await run(folder, "--phases", "fuzzing", "-n", "3", "--include-operation-id", "health", told=told)
    assert found.status == 1, found.said
