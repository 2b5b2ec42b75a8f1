from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.evidence.two_centres import speak


@pytest.fixture(scope="session")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two directories, never changed."""
    base = tmp_path_factory.mktemp("spoken")
    speak(base)
    return base


@pytest.fixture
def copied(spoken: Path, tmp_path: Path) -> Path:
    """The same, to be spoilt."""
    return Path(shutil.copytree(spoken, tmp_path / "centres"))
