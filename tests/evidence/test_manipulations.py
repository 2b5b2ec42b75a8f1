"""Below a signed head nothing can be changed unseen: 50 tries of each of six kinds (`make journal-proof`: 1,000)."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from hotline.evidence.checkpoints import newest_checkpoint
from hotline.evidence.reading import reading
from hotline.evidence.verify import verify_journal
from tests.evidence.manipulations import KINDS, found

EACH = 50


@pytest.fixture
def scratch() -> Iterator[Path]:
    memory = Path("/dev/shm")
    path = Path(mkdtemp(prefix="manipulated-", dir=memory if memory.is_dir() else None))
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="module")
def kept_elsewhere(spoken: Path) -> bytes:
    """The head that MERIDIAN's node signed when it stopped, as a witness has it."""
    with reading(spoken / "MERIDIAN") as here:
        note = newest_checkpoint(here)
    assert note is not None
    report = verify_journal(spoken / "MERIDIAN", heads=[note])
    assert report.ok
    assert report.heads >= 1
    return note


@pytest.mark.parametrize("kind", KINDS)
def test_every_manipulation_is_found(spoken: Path, scratch: Path, kept_elsewhere: bytes, kind: str) -> None:
    chance = random.Random(f"T16 {kind}")
    for _ in range(EACH):
        seen = found(spoken, scratch, kind, chance, [kept_elsewhere])
        assert seen.by is not None, seen.done


@pytest.mark.parametrize("kind", ["truncate", "fork"])
def test_a_record_that_was_made_to_fit_itself_is_found_by_a_head_that_others_keep(
    spoken: Path, scratch: Path, kept_elsewhere: bytes, kind: str
) -> None:
    """These fit in every part: only what is not in the file tells."""
    chance = random.Random(f"fitting {kind}")
    by = {found(spoken, scratch, kind, chance, [kept_elsewhere]).by for _ in range(10)}
    assert "head" in by
