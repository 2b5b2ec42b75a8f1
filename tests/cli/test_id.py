"""`hotline id` prints what the message API takes as an id."""

from __future__ import annotations

import time
from uuid import UUID

import pytest

from hotline.cli import main


def test_it_is_a_uuid_of_this_instant_and_another_each_time(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["id"]) == 0
    assert main(["id"]) == 0
    ids = [UUID(line) for line in capsys.readouterr().out.split()]
    assert len(set(ids)) == 2
    for each in ids:
        assert each.version == 7
        assert abs((each.int >> 80) - time.time() * 1000) < 60_000
