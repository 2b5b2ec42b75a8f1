"""Whatever happens: one sentence on stderr, a status from 0 to 2, and never a traceback that nobody asked for."""

from __future__ import annotations

import argparse
import subprocess
import sys

import pytest

from hotline import cli
from hotline.cli import main, parser
from hotline.cli.printing import one_sentence
from protocols.errors import Code, Misuse, Refused
from tests.cli.processes import HOTLINE, environment

HEAVY = {"asyncio", "cryptography", "fluent", "msgspec", "sqlalchemy", "ssl", "textual"}


def test_the_help_is_there_at_once() -> None:
    """What takes the time is importing: nothing that a command needs only when it runs."""
    program = "import sys; from hotline.cli import main; main(['--help']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True, check=True
    )
    assert HEAVY.isdisjoint(done.stderr.split())


def _raising(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    """A parser whose every command fails with this."""

    def fails(args: argparse.Namespace) -> int:
        raise error

    made = argparse.ArgumentParser()
    made.add_argument("--debug", action="store_true")
    made.set_defaults(run=fails)
    monkeypatch.setattr(parser, "parser", lambda: made)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (Refused(Code.NOT_FOUND, "no message 12345 here"), "no message 12345 here; check the name; [..]"),
        (
            Refused(Code.STORE_BUSY, "another process serves this directory"),
            "another process serves this directory; one node serves a directory; stop the other one, or use [..]",
        ),
        (
            Refused(Code.STORE_BUSY, "it is that of KESTREL; each has its own"),
            "it is that of KESTREL; each has its own",
        ),
        (Refused(Code.STORE_VERSION, "it was moved out; run it again"), "it was moved out; run it again"),
        (
            Refused(Code.NOT_REACHABLE, "cannot listen at 192.0.2.1:7464: no such address"),
            "cannot listen at 192.0.2.1:7464: no such address; give an address of this computer, and a port that [..]",
        ),
        (ModuleNotFoundError("no", name="sqlalchemy.engine"), "this command needs the part `server`: pip install [..]"),
        (FileNotFoundError(2, "No such file or directory", "a.json"), "a.json: No such file or directory"),
        (KeyboardInterrupt(), "stopped by you"),
        (Misuse("a threshold of 0"), "this program made a mistake (a threshold of 0): run it again with --debug [..]"),
        (ZeroDivisionError("division"), "this program made a mistake (ZeroDivisionError: division): [..]"),
        (ModuleNotFoundError("no", name="elsewhere"), "this program made a mistake (ModuleNotFoundError: no): [..]"),
    ],
)
def test_one_sentence_and_status_1(
    error: BaseException, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("HOTLINE_DEBUG", raising=False)
    _raising(error, monkeypatch)

    assert main([]) == 1

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"hotline: {sentence.removesuffix('[..]')}")
    assert printed.err.count("\n") == 1


def test_debug_shows_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    _raising(ZeroDivisionError("division"), monkeypatch)
    with pytest.raises(ZeroDivisionError):
        main(["--debug"])


def test_whoever_reads_may_stop_reading() -> None:
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{HOTLINE} docs codes | head -1"],
        env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout == "# Codes\n"
    assert done.stderr == ""


def test_several_sentences_become_one() -> None:
    text = "The node is gone. Start it with `hotline serve DIR`. CCSDS files stay. \nWait."
    assert one_sentence(text) == "The node is gone; start it with `hotline serve DIR`; CCSDS files stay; wait"


def test_outside_text_in_a_sentence_acts_on_nothing() -> None:
    assert "\x1b" not in one_sentence("no centre \x1b]52;c;AAAA\x07 here\nnor there.")


def test_every_command_says_what_it_does_and_takes_debug() -> None:
    from hotline.cli.docs import _leaves

    leaves = list(_leaves(parser.parser()))
    assert len(leaves) > 30
    for leaf in leaves:
        assert leaf.description
        assert leaf.get_default("run")
        assert any("--debug" in action.option_strings for action in leaf._actions)


def test_the_parser_is_the_only_thing_that_main_needs() -> None:
    assert cli.__all__ == ["main"]
