"""Three palettes: dark, light, high contrast. Colour is the last of five ways in which anything is told.

The hues of the dark one are those of the Astro UX Design System, which space operators already read (critical, serious,
caution, normal, standby, off); the other two keep their order with enough contrast on their ground. Each has a second
one in which every hue is the ink: with NO_COLOR, reverse and bold carry what colour repeats, at full contrast.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from textual.theme import Theme

__all__ = ["THEMES", "palette"]


def _theme(name: str, *, dark: bool, ground: str, panel: str, ink: str, dim: str, hues: dict[str, str]) -> Theme:
    return Theme(
        name=name,
        dark=dark,
        primary=hues["standby"],
        secondary=hues["off"],
        warning=hues["serious"],
        error=hues["critical"],
        success=hues["normal"],
        accent=hues["standby"],
        foreground=ink,
        background=ground,
        surface=ground,
        panel=panel,
        variables={
            "ink": ink,
            "ink-dim": dim,
            "ground": ground,
            "band": panel,
            "critical": hues["critical"],
            "serious": hues["serious"],
            "caution": hues["caution"],
            "normal": hues["normal"],
            "standby": hues["standby"],
            "off": hues["off"],
        },
    )


THEMES: Final = {
    "dark": _theme(
        "hotline-dark",
        dark=True,
        ground="#0b131c",
        panel="#17283a",
        ink="#e8eef4",
        dim="#93a4b5",
        hues={
            "critical": "#ff3838",
            "serious": "#ffb302",
            "caution": "#fce83a",
            "normal": "#56f000",
            "standby": "#2dccff",
            "off": "#a4abb6",
        },
    ),
    "light": _theme(
        "hotline-light",
        dark=False,
        ground="#ffffff",
        panel="#e3e9ef",
        ink="#101923",
        dim="#4d5b69",
        hues={
            "critical": "#c00d0d",
            "serious": "#8f4a00",
            "caution": "#6b5900",
            "normal": "#1d6b00",
            "standby": "#005a8f",
            "off": "#4d5560",
        },
    ),
    "contrast": _theme(
        "hotline-contrast",
        dark=True,
        ground="#000000",
        panel="#000000",
        ink="#ffffff",
        dim="#ffffff",
        hues={
            "critical": "#ff8080",
            "serious": "#ffc94d",
            "caution": "#fff06b",
            "normal": "#8bff4d",
            "standby": "#7fe0ff",
            "off": "#ffffff",
        },
    ),
}
"""What `--theme` names → the theme."""


_INKED: Final = ("critical", "serious", "caution", "normal", "standby", "off", "ink-dim")


def palette(name: str, *, colours: bool) -> Theme:
    """The theme of a name; without colours the same in ink and ground alone."""
    theme = THEMES[name]
    if colours:
        return theme
    ink = theme.variables["ink"]
    return replace(theme, name=f"{theme.name}-ink", variables=theme.variables | dict.fromkeys(_INKED, ink))
