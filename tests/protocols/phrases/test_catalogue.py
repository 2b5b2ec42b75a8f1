"""A catalogue says what it has, says it wholly, and is known by its hash."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from importlib import resources

import pytest
from fluent.syntax import FluentParser, ast

from protocols.errors import Misuse
from protocols.phrases.catalogue import LANGUAGES, Phrases

FILES = resources.files("protocols.phrases")


def entries(language: str) -> list[ast.EntryType]:
    return FluentParser().parse(FILES.joinpath(f"{language}.ftl").read_text("utf-8")).body


def variables(entry: ast.BaseNode) -> set[str]:
    if isinstance(entry, ast.VariableReference):
        return {entry.id.name}
    found: set[str] = set()
    for value in vars(entry).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.BaseNode):
                found |= variables(each)
    return found


def test_there_is_a_file_for_each_language_and_a_language_for_each_file() -> None:
    assert sorted(LANGUAGES) == sorted(
        file.name.removesuffix(".ftl") for file in FILES.iterdir() if file.name.endswith(".ftl")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_read_and_no_key_stands_twice(language: str) -> None:
    junk = [entry.content for entry in entries(language) if isinstance(entry, ast.Junk)]
    assert junk == []
    keys = [entry.id.name for entry in entries(language) if isinstance(entry, ast.Message)]
    assert sorted(set(keys)) == sorted(keys)
    assert all(key in Phrases(language) for key in keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_keys_and_arguments_of_english(language: str) -> None:
    def table(of: str) -> dict[str, set[str]]:
        return {entry.id.name: variables(entry) for entry in entries(of) if isinstance(entry, ast.Message)}

    assert table(language) == table("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hash_is_that_of_the_file(language: str) -> None:
    assert Phrases(language).hash == hashlib.sha256(FILES.joinpath(f"{language}.ftl").read_bytes()).digest()
    assert Phrases(language).language == language


def test_a_missing_phrase_argument_or_language_is_our_own_fault() -> None:
    phrases = Phrases("en")
    with pytest.raises(Misuse, match="fixed-nothing"):
        phrases.say("fixed-nothing")
    with pytest.raises(Misuse, match="centre"):
        phrases.say("speaks_for-centre")
    with pytest.raises(Misuse, match="tlh"):
        Phrases("tlh")
    with pytest.raises(Misuse, match=r"\.\./phrases/en"):
        Phrases("../phrases/en")


def test_a_count_chooses_its_plural() -> None:
    phrases = Phrases("en")
    assert phrases.say("mark-earlier_missing", count=1) == "1 EARLIER MESSAGE MISSING"
    assert phrases.say("mark-earlier_missing", count=2) == "2 EARLIER MESSAGES MISSING"


def test_a_figure_is_neither_rounded_nor_grouped() -> None:
    assert Phrases("en").say("unit-m", figure="1234567.0000001") == "1234567.0000001 m"


def test_only_what_runs_the_other_way_is_isolated() -> None:
    phrases = Phrases("en")
    assert phrases.say("speaks_for-centre", centre="MERIDIAN") == "MERIDIAN speaks as a centre"
    arabic = "\u0645\u0631\u0643\u0632"
    assert phrases.say("speaks_for-centre", centre=arabic) == f"\u2068{arabic}\u2069 speaks as a centre"


def test_what_stands_in_an_argument_is_not_read_as_a_phrase() -> None:
    hostile = '{ "x" } { $centre } { fixed-drill }'
    assert Phrases("en").say("speaks_for-centre", centre=hostile) == f"{hostile} speaks as a centre"


def test_a_hash_costs_no_fluent() -> None:
    code = """
import sys
from protocols.phrases.catalogue import Phrases
Phrases("en").hash
assert "fluent.runtime" not in sys.modules
Phrases("en").say("fixed-drill")
assert "fluent.runtime" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
