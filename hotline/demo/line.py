"""What a process of the cast prints: one JSON object a line, and where it kills itself if it was told to.

Killing is done by the process itself, with SIGKILL, at the very step: nothing is flushed, closed or said. It is
chosen here, outside the node; no live node can be asked to.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable

from hotline.demo.steps import STEPS, is_there

__all__ = ["Line"]


class Line:
    """A tracer (room, step, facts) that prints lines."""

    def __init__(self, who: str, now: Callable[[], int], kill_at: str | None) -> None:
        self._who = who
        self._now = now
        self._kill_at = STEPS.get(kill_at or "")

    def __call__(self, room: str, step: str, **facts: object) -> None:
        self.write({"who": self._who, "at": self._now(), "room": room, "step": step, "facts": facts})
        if self._kill_at is not None and is_there(self._kill_at, room, step, facts):
            os.kill(os.getpid(), signal.SIGKILL)

    @staticmethod
    def write(value: dict[str, object]) -> None:
        sys.stdout.write(json.dumps(value, default=str) + "\n")
        sys.stdout.flush()
