"""A transcript is what a person sees: commands, what they print, how they end.

::

    # a remark
    $ hotline explain key_gone         a command, split as a shell splits it; in one folder for the whole file
    key_gone                           what it prints on stdout
    ! hotline: no code 'x': [..]       what it prints on stderr; [..] is anything on a line
    ...                                any number of lines
    [1]                                its exit status, where that is not 0
    > alert.json {"type": "x"}         writes a file
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Ended", "Step", "play", "steps"]

Ended = tuple[int, str, str]
"""Exit status, stdout, stderr."""


@dataclass
class Step:
    """One command, and what is expected of it."""

    words: list[str]
    line: int
    out: list[str] = field(default_factory=list)
    err: list[str] = field(default_factory=list)
    status: int = 0


def steps(text: str, folder: Path) -> list[Step]:
    """The commands of a transcript; files that it writes are written."""
    found: list[Step] = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("$ hotline"):
            found.append(Step(shlex.split(line[2:])[1:], number))
        elif line.startswith("> "):
            name, _, content = line[2:].partition(" ")
            (folder / name).write_text(content + "\n")
        elif line.startswith("! "):
            found[-1].err.append(line[2:])
        elif re.fullmatch(r"\[[0-9]\]", line):
            found[-1].status = int(line[1])
        elif found and line and not line.startswith("# "):
            found[-1].out.append(line)
    return found


def play(text: str, folder: Path, run: Callable[[list[str]], Ended]) -> None:
    """Runs every command and compares. Raises AssertionError naming the first that went otherwise."""
    for step in steps(text, folder):
        status, out, err = run(step.words)
        told = (
            f"line {step.line}: hotline {shlex.join(step.words)}\n--- stdout\n{out}--- stderr\n{err}--- status {status}"
        )
        assert status == step.status, told
        assert re.fullmatch(pattern(step.out), out), told
        assert re.fullmatch(pattern(step.err), err), told


def pattern(lines: list[str]) -> str:
    """A regular expression for expected lines."""
    parts = []
    for line in lines:
        if line == "...":
            parts.append(r"(?:.*\n)*")
        else:
            pieces = (re.escape(piece) for piece in line.split("[..]"))
            # Empty lines are left out of transcripts, where they would end nothing.
            parts.append(rf"\n*{'.*'.join(pieces)} *\n")
    return "".join(parts) + r"\n*"
