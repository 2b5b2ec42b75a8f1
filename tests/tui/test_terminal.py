"""The real client in a real terminal, and the raw bytes that it sends there."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

SEQUENCE = re.compile(
    rb"\x1b\](?P<osc>\d*)[^\x07\x1b]*(?:\x07|\x1b\\)"
    rb"|\x1b(?P<dcs>[PX^_])[^\x1b]*\x1b\\"
    rb"|\x1b\[(?P<csi>[<=>?!]*)[0-9;:$ ]*(?P<final>[@-~])"
    rb"|\x1b(?P<other>.)",
    re.DOTALL,
)


def raw(kind: str, directory: Path) -> bytes:
    """What a session sends to a terminal of 100 by 30."""
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.tui.hostile", kind, str(directory)],
        stdin=child, stdout=child, stderr=child, env=environment, cwd=Path(__file__).parents[2],
    )  # fmt: skip
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
        assert process.wait(10) == 0, out[-3000:].decode("utf-8", "replace")
    finally:
        process.kill()
        os.close(parent)
    return out


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
    clean, hostile = raw("clean", tmp_path / "clean"), raw("hostile", tmp_path / "hostile")
    assert kinds(hostile) <= kinds(clean)
    assert commands(hostile) <= commands(clean) == {b"\x1b]22;default\x07"}, "the library's own shape of the pointer"
    text = SEQUENCE.sub(b"", hostile).decode("utf-8")
    acting = {c for c in text if ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0} - set("\n\r\t\a")
    assert acting == set()
    for character in "\u202e\u2066\u200b\u2060\ufeff\u00ad\ufe0f\u3164\U000e0046":
        assert character not in text
    assert "\u241b" in text, "it was shown, as what it is"
    assert "\u0300" * 5 not in text
    assert "FLASH" in text
