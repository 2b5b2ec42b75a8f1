"""Nobody is believed by a key pressed without looking."""

from __future__ import annotations

import io

import pytest

from hotline.cli.asking import compare_fingerprint, confirmed, read_and_agreed
from protocols.errors import Refused

THEIRS = "01211 66250 72964 43181 79020 21523 83855 56630 8"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def typed(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(text + "\n"))


@pytest.mark.parametrize("answer", ["56630 8", "566308", " 56630-8 "])
def test_the_last_digits_are_typed(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(answer, monkeypatch)
    compare_fingerprint(THEIRS, None, whose="Kestrel Space")


@pytest.mark.parametrize("answer", ["", "y", "yes", "56630", "56631 8", "01211"])
def test_anything_else_is_a_no(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(answer, monkeypatch)
    with pytest.raises(Refused, match="nothing was done"):
        compare_fingerprint(THEIRS, None, whose="Kestrel Space")


def test_a_machine_gives_all_the_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    compare_fingerprint(THEIRS, THEIRS.replace(" ", ""), whose="Kestrel Space")
    for given in ("56630 8", THEIRS[:-1] + "9", ""):
        with pytest.raises(Refused):
            compare_fingerprint(THEIRS, given, whose="Kestrel Space")


def test_without_a_terminal_nobody_has_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("56630 8\n"))
    with pytest.raises(Refused, match="nobody compared it"):
        compare_fingerprint(THEIRS, None, whose="Kestrel Space")


def test_a_party_that_names_itself_with_escapes_draws_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed("1", monkeypatch)
    with pytest.raises(Refused):
        compare_fingerprint(THEIRS, None, whose="Kestrel\x1b[2J\u202e Space")
    printed = capsys.readouterr()
    assert "\x1b" not in printed.err + printed.out
    assert "\u202e" not in printed.err


def test_it_is_drawn_before_it_is_signed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    typed("y", monkeypatch)
    assert confirmed(lambda: "MERIDIAN speaks as a centre", "Sign this?", yes=False)
    assert "MERIDIAN speaks as a centre\nSign this? [y/N]" in capsys.readouterr().err
    typed("", monkeypatch)
    assert not confirmed(lambda: "", "Sign this?", yes=False)


def test_a_script_signs_a_message_and_what_it_signed_is_drawn(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert confirmed(lambda: "MERIDIAN speaks as a centre", "Sign this?", yes=False)
    assert "MERIDIAN speaks as a centre" in capsys.readouterr().err


@pytest.mark.parametrize("piped", ["n\n", "y\n", ""])
def test_a_party_s_record_is_signed_by_no_script_that_does_not_say_yes(
    piped: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(piped))
    with pytest.raises(Refused, match="with --yes"):
        read_and_agreed(lambda: "statement 7", "Sign this?", yes=False)
    assert "statement 7" in capsys.readouterr().err
    assert read_and_agreed(lambda: "statement 7", "Sign this?", yes=True)


def test_a_party_s_record_is_asked_for_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for answer, agreed in (("y", True), ("n", False), ("", False)):
        typed(answer, monkeypatch)
        assert read_and_agreed(lambda: "statement 7", "Sign this?", yes=False) is agreed
