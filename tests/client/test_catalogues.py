"""A catalogue that is not installed is known by its hash, and by nothing that is said of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hotline.client.catalogues import Catalogues, compared, exported, imported, installed_or
from protocols.envelope import ReadIn
from protocols.errors import Code, Refused
from protocols.phrases.catalogue import LANGUAGES, Phrases
from tests.catalogues import changed

EN = Phrases("en")
OTHER = changed("en", "state-sent", "ON ITS WAY")
NAMED = ReadIn(language="en", phrases=OTHER.hash)


def test_what_was_exported_is_imported_with_the_same_hash() -> None:
    again = imported(exported(OTHER), "phrases.json")
    assert again == OTHER
    assert again.say("state-sent") == "ON ITS WAY"


def test_an_installed_one_is_found_without_a_file(tmp_path: Path) -> None:
    named = ReadIn(language="en", phrases=EN.hash)
    assert Catalogues(tmp_path).find(named) == EN
    assert installed_or(None, named) == EN
    assert installed_or(None, NAMED) is None


def test_one_that_was_kept_is_found_by_its_hash_alone(tmp_path: Path) -> None:
    kept = Catalogues(tmp_path / "catalogues")
    assert kept.find(NAMED) is None
    path = kept.keep(OTHER)
    assert path.name == f"{OTHER.hash.hex()}.json"
    assert path.stat().st_mode & 0o777 == 0o600
    assert kept.find(NAMED) == OTHER
    assert list(kept.all()) == [OTHER]
    assert kept.find(ReadIn(language="fr", phrases=OTHER.hash)) is None


def test_a_file_that_was_changed_afterwards_is_not_here(tmp_path: Path) -> None:
    """Somebody who may write in the folder must not put words into another's mouth."""
    kept = Catalogues(tmp_path)
    path = kept.keep(OTHER)
    path.write_text(path.read_text("utf-8").replace("ON ITS WAY", "ARRIVED"), "utf-8")
    assert kept.find(NAMED) is None
    path.write_text("{", "utf-8")
    assert kept.find(NAMED) is None
    assert list(kept.all()) == []


@pytest.mark.parametrize(
    "content",
    [{}, {"language": "en", "files": {}}, {"language": "en", "files": {"../en.ftl": "a = b"}},
     {"language": "e n", "files": {"a.ftl": "a = b"}}, {"language": "en", "files": {"a.ftl": 1}},
     {"language": "en", "hash": "00", "files": {"a.ftl": "a = b"}}],
)  # fmt: skip
def test_what_is_no_catalogue_is_refused(content: dict[str, object]) -> None:
    with pytest.raises(Refused) as refused:
        imported(json.dumps(content).encode(), "phrases.json")
    assert refused.value.code is Code.FILE_UNREADABLE
    assert "phrases.json" in refused.value.detail


def test_a_file_that_is_too_long_is_refused_unread() -> None:
    with pytest.raises(Refused) as refused:
        imported(b"x" * (8 * 1024 * 1024 + 1), "phrases.json")
    assert refused.value.code is Code.TOO_LARGE


def test_what_two_catalogues_say_differently_and_nothing_else() -> None:
    assert compared(EN, EN) == {}
    assert compared(EN, OTHER) == {"state-sent": ("SENT", "ON ITS WAY")}
    less = Phrases.from_files("en", {name: data for name, data in EN.files.items() if name != "values.ftl"})
    assert compared(EN, less)["field-text"] == ("Text", None)
    assert compared(less, EN)["field-text"] == (None, "Text")
    remarked = Phrases.from_files("en", {name: b"# Nothing.\n" + data for name, data in EN.files.items()})
    assert (compared(EN, remarked), remarked == EN) == ({}, False)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "{" * 5000 + " $n " + "}" * 5000,
        "a = { b }\nb = { a }",
        "a = { -b }\n-b = x",
        "a = {\n b }\nb = {\n a }",
        "a = { NUMBER($n, minimumFractionDigits: 1000000000) }",
        "a = { $n ->\n [one] { NUMBER($n, minimumIntegerDigits: 1000000000) }\n *[other] x\n }",
        'a = { "\\u202E" }',
        "a = \u202egnihton",
        "a = \x1b[2J",
        "a = here\rgone",
    ],
    ids=range(10),
)
def test_a_catalogue_holds_words_and_nothing_that_acts_on_a_screen_or_a_processor(text: str) -> None:
    data = json.dumps({"language": "en", "files": {"a.ftl": text}}).encode()
    with pytest.raises(Refused) as refused:
        imported(data, "theirs.json")
    assert refused.value.code is Code.FILE_UNREADABLE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_installed_catalogue_could_be_imported_elsewhere(language: str) -> None:
    assert imported(exported(Phrases(language)), "ours.json") == Phrases(language)
