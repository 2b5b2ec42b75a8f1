"""T22: a text that would clear the officer's screen, write the clipboard, or draw a header of its own.

The real client and the real commands in a real terminal, and the raw bytes that they send there: every sequence in a
session full of ill will is one that a session without any sends too.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.cli.processes import HOTLINE, environment
from tests.tui.test_safe_text import ACTS

SEQUENCE = re.compile(
    rb"\x1b\](?P<osc>\d*)[^\x07\x1b]*(?:\x07|\x1b\\)"
    rb"|\x1b(?P<dcs>[PX^_])[^\x1b]*\x1b\\"
    rb"|\x1b\[(?P<csi>[<=>?!]*)[0-9;:$ ]*(?P<final>[@-~])"
    rb"|\x1b(?P<other>.)",
    re.DOTALL,
)


def raw(*command: str | Path, cwd: Path, environ: Mapping[str, str], status: int = 0) -> bytes:
    """What a command sends to a terminal of 100 by 30."""
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    process = subprocess.Popen(command, stdin=child, stdout=child, stderr=child, env=environ, cwd=cwd)
    os.close(child)
    out, ends = b"", time.monotonic() + 90
    try:
        while time.monotonic() < ends:
            if select.select([parent], [], [], 0.2)[0]:
                try:
                    out += os.read(parent, 65_536)
                except OSError:  # the other end is closed
                    break
            elif process.poll() is not None:
                break
        assert process.wait(10) == status, out[-3000:].decode("utf-8", "replace")
    finally:
        process.kill()
        os.close(parent)
    return out


def client(kind: str, directory: Path) -> bytes:
    """A whole session of the client: signs on, hears all of it, opens every page, signs off."""
    terminal = {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"}
    return raw(
        sys.executable, "-m", "tests.tui.hostile", kind, directory, cwd=Path(__file__).parents[2],
        environ=os.environ | terminal,
    )  # fmt: skip


def acting(data: bytes) -> set[str]:
    """Characters outside of sequences that a terminal acts on, but for the ones that lines are made of."""
    text = SEQUENCE.sub(b"", data).decode("utf-8")
    return {c for c in text if ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0} - set("\n\r\t\a")


def kinds(data: bytes) -> set[str]:
    """What each escape sequence is for, whatever its figures are."""
    return set(_kinds(data))


def commands(data: bytes) -> set[bytes]:
    """The sequences that carry text for the terminal to act on: OSC, DCS, SOS, PM, APC."""
    return {found[0] for found in SEQUENCE.finditer(data) if found["osc"] is not None or found["dcs"]}


def _kinds(data: bytes) -> Iterator[str]:
    for found in SEQUENCE.finditer(data):
        named = {name: value.decode() for name, value in found.groupdict().items() if value is not None}
        yield " ".join(f"{name}={value}" for name, value in sorted(named.items()))


def test_no_text_of_anybody_becomes_a_sequence_of_the_terminal(tmp_path: Path) -> None:
    clean, hostile = client("clean", tmp_path / "clean"), client("hostile", tmp_path / "hostile")
    assert kinds(hostile) <= kinds(clean)
    assert commands(hostile) <= commands(clean) == {b"\x1b]22;default\x07"}, "the library's own shape of the pointer"
    text = SEQUENCE.sub(b"", hostile).decode("utf-8")
    assert acting(hostile) == set()
    for character in "\u202e\u2066\u200b\u2060\ufeff\u00ad\ufe0f\u3164\U000e0046":
        assert character not in text
    assert "\u241b" in text, "it was shown, as what it is"
    assert "\u0300" * 5 not in text
    assert "FLASH" in text


def draft(words: Iterable[str]) -> bytes:
    """A draft with these words in every place where somebody may write one, rightly or wrongly."""
    every = list(words)
    body = {"subject": every[0][:60], "text": "\n".join(every), **dict.fromkeys(every, every)}
    fields = {"type": "procedure.free_text", "to": every, "precedence": every[-1], "language": every[0], "body": body}
    return json.dumps({**fields, **{word: {word: word} for word in every}}).encode("utf-8", "replace")


@pytest.mark.parametrize("command", ["check", "import"])
@pytest.mark.parametrize("words", [["burn at 2310Z"], list(ACTS.values())], ids=["clean", "hostile"])
def test_no_word_of_a_file_becomes_one_in_what_a_command_says(command: str, words: list[str], tmp_path: Path) -> None:
    """A refusal quotes what it refuses: the very place where a made-up draft would speak to the terminal."""
    (tmp_path / "draft.json").write_bytes(draft(words))
    said = raw(HOTLINE, command, "draft.json", cwd=tmp_path, environ=environment(TERM="xterm-256color"), status=1)
    assert kinds(said) == set()
    assert acting(said) == set()
    assert b"[code: " in said
