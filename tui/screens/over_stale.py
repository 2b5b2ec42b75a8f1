"""Before a FLASH or IMMEDIATE goes to a centre whose roster is stale, the officer types that centre's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from protocols.messages.header import Message
from protocols.phrases.catalogue import Phrases
from tui.alarms import precedence_letter
from tui.screens.dialogs import Ask

if TYPE_CHECKING:
    from tui.app import Watchfloor

__all__ = ["ask_over_stale"]


def ask_over_stale(
    floor: Watchfloor, message: Message, centres: Sequence[str], go: Callable[[tuple[str, ...]], None]
) -> None:
    """Asks for each of them in turn, then goes on with all; Esc at any of them, and nothing happens."""
    _ask(floor, message, (), tuple(centres), go)


def _ask(
    floor: Watchfloor,
    message: Message,
    done: tuple[str, ...],
    left: tuple[str, ...],
    go: Callable[[tuple[str, ...]], None],
) -> None:
    if not left:
        go(done)
        return
    centre, *others = left
    ask = _dialog(floor.phrases, floor, message, centre)
    floor.go.push(ask, lambda text: _ask(floor, message, (*done, centre), tuple(others), go) if text else None)


def _dialog(phrases: Phrases, floor: Watchfloor, message: Message, centre: str) -> Ask:
    say, urgency = phrases.say, precedence_letter(phrases, message.precedence)
    return Ask(
        phrases,
        floor.profile.mode,
        say("records-ask", centre=centre),
        say("records-ask_words", centre=centre, precedence=urgency),
        say("records-ask_prompt"),
        wrong=lambda text: "" if text.upper() == centre else say("records-ask_wrong", centre=centre),
    )
