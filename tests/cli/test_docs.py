"""The reference pages say what the program does now."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.cli import docs_types
from hotline.cli.docs import PAGES
from protocols.errors import NOT_TOLD, Code
from protocols.explanations import explained

REFERENCE = Path(__file__).resolve().parents[2] / "docs" / "reference"


@pytest.mark.parametrize("page", PAGES)
def test_the_page_is_current(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AT", "AS", "KEY", "PASSPHRASE_FILE"):
        monkeypatch.setenv(f"HOTLINE_{name}", "somebody's own")
    file = REFERENCE / ("types/README.md" if page == "types" else f"{page}.md")
    assert file.read_text("utf-8") == PAGES[page](), f"write it again: hotline docs {page} > {file}"


@pytest.mark.parametrize("family", docs_types.families())
def test_every_family_has_its_page_with_its_paragraphs(family: str) -> None:
    file = REFERENCE / "types" / f"{family}.md"
    assert file.read_text("utf-8") == docs_types.page(family), f"write it again: hotline docs types {family} > {file}"


def test_no_page_is_left_of_a_family_that_is_gone() -> None:
    pages = {file.stem for file in (REFERENCE / "types").glob("*.md")}
    assert pages == {*docs_types.families(), "README"}


def test_every_code_has_a_meaning_and_a_remedy() -> None:
    for code in Code:
        meaning, remedy, authentic = explained(code)
        assert meaning.endswith(".")
        assert remedy
        assert authentic == (code not in NOT_TOLD)
