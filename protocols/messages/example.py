"""The example of a form, as somebody would write it now.

Forms keep their examples as composed at one instant, so that pages and vectors never change. Whoever tries one out
needs it ahead of the clock: a conjunction of last week is refused. Every instant is moved by the same time, and what
lay an hour apart still does.
"""

from __future__ import annotations

from typing import Any

from protocols.messages.form import EXAMPLE_AT, Form
from protocols.messages.scalars import instant_of, instant_text

__all__ = ["example_at"]

_MINUTE_MS = 60_000


def example_at(form: Form, now: int) -> dict[str, Any]:
    """The form's example as a draft composed at `now`, in milliseconds UTC; moved by whole minutes, never ahead."""
    moved = (now - EXAMPLE_AT) // _MINUTE_MS * _MINUTE_MS
    return {name: _moved(value, moved) for name, value in form.example.items()}


def _moved(value: Any, by: int) -> Any:
    match value:
        case dict():
            return {name: _moved(each, by) for name, each in value.items()}
        case list():
            return [_moved(each, by) for each in value]
        case str() if (at := instant_of(value)) is not None:
            return instant_text(at + by)
    return value
