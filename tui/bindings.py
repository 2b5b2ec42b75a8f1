"""The table of actions as Textual wants it."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from tui.actions import Place, at

__all__ = ["bindings"]


def bindings(place: Place) -> list[BindingType]:
    """The bindings of one place; each is named `place.action`, so that a keymap can change its keys."""
    return [
        Binding(
            ",".join(action.keys), action.name, action.name, show=False, priority=action.first,
            id=f"{place}.{action.name}",
        )
        for action in at(place)
    ]  # fmt: skip
