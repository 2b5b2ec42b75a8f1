"""Esc, then a digit, is a function key: for terminals and window managers that keep F1, F10 or F11 for themselves.

Esc alone is Esc, half a second later; or at once, when another key than a digit follows. A terminal that joins the two
sends what Textual calls `alt+8`: that is the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from textual.events import Key
from textual.timer import Timer

__all__ = ["WAIT_S", "Escapes"]

WAIT_S: Final = 0.5


class Escapes:
    """One Esc may be waiting for its digit."""

    def __init__(self) -> None:
        self._waiting: tuple[Key, Timer] | None = None

    def keys(self, key: Key, wait: Callable[[float], Timer]) -> list[Key]:
        """What this key is, together with the one before: nothing yet, one key, or two. `wait` calls `alone` later."""
        before = self.alone()
        if key.key == "escape":
            self._waiting = (key, wait(WAIT_S))
            return before
        digit = key.key.removeprefix("alt+")
        if digit in tuple("0123456789") and (before or digit != key.key):
            return [Key("f10" if digit == "0" else f"f{digit}", None)]
        return [*before, key]

    def alone(self) -> list[Key]:
        """The Esc that waits, which waits no longer."""
        if self._waiting is None:
            return []
        key, timer = self._waiting
        self._waiting = None
        timer.stop()
        return [key]
