"""A catalogue says what it has, says it wholly, and is known by its hash."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from importlib import resources

import pytest
from fluent.syntax import FluentParser, ast

from protocols.errors import Misuse
from protocols.phrases.catalogue import LANGUAGES, Phrases, catalogue_hash

FILES = resources.files("protocols.phrases")


def entries(language: str) -> list[ast.EntryType]:
    files = sorted(FILES.joinpath(language).iterdir(), key=lambda file: file.name)
    return [entry for file in files for entry in FluentParser().parse(file.read_text("utf-8")).body]


def variables(entry: ast.BaseNode) -> set[str]:
    if isinstance(entry, ast.VariableReference):
        return {entry.id.name}
    found: set[str] = set()
    for value in vars(entry).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.BaseNode):
                found |= variables(each)
    return found


def names(language: str) -> list[str]:
    return sorted(file.name for file in FILES.joinpath(language).iterdir())


def test_there_is_a_folder_for_each_language_and_each_has_the_same_files() -> None:
    folders = (file.name for file in FILES.iterdir() if file.is_dir() and not file.name.startswith("_"))
    assert sorted(LANGUAGES) == sorted(folders)
    assert {language: names(language) for language in LANGUAGES} == dict.fromkeys(LANGUAGES, names("en"))


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
def test_the_hash_covers_the_name_and_the_bytes_of_every_file(language: str) -> None:
    files = {name: FILES.joinpath(language, name).read_bytes() for name in names(language)}
    listed = "".join(f"{name} {hashlib.sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    assert Phrases(language).hash == catalogue_hash(files) == hashlib.sha256(listed.encode()).digest()
    assert Phrases(language).language == language
    assert catalogue_hash(files | {"header.ftl": files["header.ftl"] + b"#"}) != catalogue_hash(files)


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


def test_each_line_of_an_argument_is_isolated_by_itself() -> None:
    """An isolate that begins on one line and ends on the third leaves the second to run as it likes."""
    arabic = "\u0645\u0631\u0643\u0632"
    said = Phrases("en").say("speaks_for-centre", centre=f"{arabic}\nMERIDIAN\n{arabic} 7")
    assert said == f"\u2068{arabic}\u2069\nMERIDIAN\n\u2068{arabic} 7\u2069 speaks as a centre"
    for line in said.split("\n"):
        assert line.count("\u2068") == line.count("\u2069")


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


def test_a_refusal_costs_no_fluent_either() -> None:
    code = """
import sys
from protocols.errors import Code, Refused
assert str(Refused(Code.NOT_FOUND)).startswith("Nothing here has that name. Check")
assert "fluent.runtime" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
