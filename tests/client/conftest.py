"""The program's centre and the other one, at real nodes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.client.bridges import Bridges


@pytest.fixture
def bridges(tmp_path: Path) -> Bridges:
    return Bridges(tmp_path)


@pytest.fixture
async def node(bridges: Bridges) -> AsyncIterator[Any]:
    async with bridges.serve("KESTREL"), bridges.serve("MERIDIAN") as node:
        yield node
