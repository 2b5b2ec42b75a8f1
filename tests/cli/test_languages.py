"""Commands speak their reader's language, and catalogues are handed from one to another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hotline.cli import main
from hotline.cli.sentence import translated
from hotline.client.catalogues import exported
from protocols.errors import Code, Refused
from protocols.explanations import explained
from protocols.phrases import catalogue
from protocols.phrases.catalogue import LANGUAGES, Phrases
from tests.catalogues import changed, pseudo

OTHER = changed("en", "state-sent", "ON ITS WAY")


def told(capsys: pytest.CaptureFixture[str], *words: str | Path, status: int = 0) -> str:
    assert main([str(word) for word in words]) == status
    printed = capsys.readouterr()
    return printed.out if status == 0 or printed.out else printed.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_is_explained_in_every_language(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    phrases = Phrases(language)
    listed = told(capsys, "explain", "--lang", language)
    assert len(listed.splitlines()) == len(Code)
    one = told(capsys, "explain", "not_waiting", "--lang", language)
    assert explained(Code.NOT_WAITING, phrases).remedy in one
    assert phrases.say("cli-code_told") in one


def test_the_language_may_come_from_the_environment(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOTLINE_LANG", LANGUAGES[-1])
    said = Phrases(LANGUAGES[-1]).say("cli-code_told")
    assert said in told(capsys, "explain", "not_waiting")
    monkeypatch.setenv("HOTLINE_LANG", "tlh")
    assert "no phrases in 'tlh' here" in told(capsys, "explain", "not_waiting", status=1)
    assert said in told(capsys, "explain", "not_waiting", "--lang", LANGUAGES[-1])


@pytest.mark.parametrize("command", ["show", "list", "ladder"])
def test_a_language_that_is_not_here_is_said_at_once(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    message = [] if command == "list" else ["73051"]
    assert "no phrases in 'tlh' here" in told(capsys, command, *message, "--lang", "tlh", status=1)


@pytest.mark.parametrize(
    ("code", "detail", "not_so"),
    [
        (Code.STORE_VERSION, "the record was moved out; run the move again", "store upgrade"),
        (Code.STORE_BUSY, "the database is that of KESTREL; each centre has one", "--at"),
        (Code.NOT_REACHABLE, "cannot listen at 192.0.2.1:7464: no such address", "hotline serve"),
    ],
)
def test_no_language_gives_a_remedy_for_something_else(code: Code, detail: str, not_so: str) -> None:
    for language in LANGUAGES:
        said = translated(Refused(code, detail), language)
        assert said.startswith(detail)
        assert not_so not in said


def test_an_exported_catalogue_is_the_one_that_is_installed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "phrases-en.json"
    assert Phrases("en").hash.hex() in told(capsys, "phrases", "export", "en", file)
    assert "They are the same" in told(capsys, "phrases", "compare", "en", file)
    assert "there already" in told(capsys, "phrases", "export", "en", file, status=1)
    assert "neither a file nor" in told(capsys, "phrases", "compare", "en", tmp_path / "none.json", status=1)


def test_two_catalogues_are_compared_phrase_by_phrase(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "theirs.json"
    file.write_bytes(exported(OTHER))
    said = told(capsys, "phrases", "compare", "en", file, status=1)
    assert said.splitlines() == ["state-sent", "  SENT", "  ON ITS WAY", "1 phrase differs."]
    plain = json.loads(told(capsys, "phrases", "compare", "en", file, "--json", status=1))
    assert plain["differ"] == [{"key": "state-sent", "one": "SENT", "other": "ON ITS WAY"}]
    assert plain["other"] == OTHER.hash.hex()


def test_a_refusal_is_said_in_the_readers_language_with_its_code(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = pseudo("ru", "абвгдежзиклмнопрстуфхцчшэюя")
    read = catalogue.files_of
    monkeypatch.setattr(catalogue, "LANGUAGES", ("en", "ru"))
    monkeypatch.setattr(catalogue, "files_of", lambda of: other.files if of == "ru" else read(of))
    monkeypatch.setenv("HOTLINE_LANG", "ru")
    said = told(capsys, "check", tmp_path / "none.json", status=1)
    assert said.rstrip().endswith("[code: file_unreadable]")
    assert other.say("error-file_unreadable-meaning").rstrip(".") in said
    draft = tmp_path / "draft.json"
    draft.write_text('{"type": "procedure.free_text", "body": {}}', "utf-8")
    assert main(["check", str(draft)]) == 1
    assert other.say("fault-missing") in capsys.readouterr().out
    monkeypatch.setenv("HOTLINE_LANG", "en")
    assert "check its name" in told(capsys, "check", tmp_path / "none.json", status=1)
