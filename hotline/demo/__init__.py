"""The demonstration: two centres on this computer, one real conjunction, every part real.

Two nodes and four officers are processes of their own, each with its own keys; nothing is simulated but the people.
Without a terminal (or with `headless`) a script plays all four officers and the transcript tells each step in the four
words; in a terminal the person is WATCH-1 of KESTREL. At the end both records are opened again and compared.

`story` is what happens, `cast` the processes, `world` their keys and directories, `officer` and `node` what runs in
them, `transcript` what is printed, `verdict` the proof at the end. Everything is in mode test, in a temporary folder.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

from hotline.demo.steps import STEPS
from protocols.errors import Code, HotlineError, Refused

__all__ = ["main"]


def main(*, cdm: Path | None = None, headless: bool = False, as_json: bool = False, kill_at: str | None = None) -> int:
    """Plays the demonstration. 0 only if everything held; 1 with one sentence on stderr for a file it cannot read."""
    if kill_at == "list":
        for step in STEPS.values():
            print(f"{step.name:12} {step.dies}")
        return 0
    if kill_at is not None and kill_at not in STEPS:
        print(f"hotline demo: no step {kill_at!r}; `--kill-at list` prints them", file=sys.stderr)
        return 2
    folder = Path(tempfile.mkdtemp(prefix="hotline-demo-"))
    try:
        from hotline.demo.story import Story
        from hotline.demo.transcript import Transcript

        terminal = sys.stdin.isatty() and sys.stdout.isatty() and not (headless or as_json or kill_at)
        transcript = Transcript(as_json=as_json, quiet=terminal)
        story = Story(folder, transcript, _read(cdm), kill_at=kill_at, person=terminal)
        if terminal:
            from hotline.demo.terminal import play

            return play(story)
        return asyncio.run(story.play())
    except HotlineError as refused:
        print(f"hotline demo: {refused}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("hotline demo: stopped by you; nothing is left running.", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _read(cdm: Path | None) -> tuple[str, bytes]:
    """The file's name and bytes; the demonstration's own without one. Read before anything is started."""
    from importlib.resources import files

    if cdm is None:
        return "conjunction.kvn", (files("hotline") / "examples" / "conjunction.kvn").read_bytes()
    try:
        return cdm.name, cdm.read_bytes()
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{cdm}: {error.strerror}") from None
