"""The reference pages say what the program does now."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.cli.docs import PAGES
from protocols.errors import NOT_TOLD, Code
from protocols.explanations import explained

REFERENCE = Path(__file__).resolve().parents[2] / "docs" / "reference"


@pytest.mark.parametrize("page", PAGES)
def test_the_page_is_current(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AT", "AS", "KEY", "PASSPHRASE_FILE"):
        monkeypatch.setenv(f"HOTLINE_{name}", "somebody's own")
    written = (REFERENCE / f"{page}.md").read_text("utf-8")
    assert written == PAGES[page](), f"write it again: hotline docs {page} > docs/reference/{page}.md"


def test_every_code_has_a_meaning_and_a_remedy() -> None:
    for code in Code:
        meaning, remedy, authentic = explained(code)
        assert meaning.endswith(".")
        assert remedy
        assert authentic == (code not in NOT_TOLD)
