"""The parts that every picture of a report is made of, as SVG: text, lines, boxes, an axis of wall time, patterns.

Colours are those of the page (its custom properties), so that a picture is dark where the page is.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from hotline.drills.results import Band

__all__ = [
    "BAND_FILL", "LEFT", "RIGHT", "WIDTH", "Axis", "band_says", "box", "lasted", "line", "picture", "text",
]  # fmt: skip

WIDTH = 1120
LEFT = 292
RIGHT = 236


def lasted(ms: int) -> str:
    """`0:41`, `10:00`, `1:02:30`: minutes and whole seconds, with hours from the first one on."""
    minutes, seconds = divmod((abs(ms) + 500) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
    return f"-{text}" if ms < 0 else text


def text(x: float, y: float, said: str, style: str = "", **more: str) -> str:
    attributes = "".join(f' {name.replace("_", "-")}="{escape(value)}"' for name, value in more.items())
    of_style = f' class="{style}"' if style else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{of_style}{attributes}>{escape(said)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{style}"/>'


def box(x: float, y: float, width: float, height: float, style: str, fill: str = "") -> str:
    filled = f' fill="url(#{fill})"' if fill else ""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{height:.1f}" class="{style}"{filled}/>'


def picture(name: str, height: float, title: str, description: str, parts: Iterable[str]) -> str:
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {height:.0f}" role="img" aria-labelledby="{name}-t {name}-d" '
        f'xmlns="http://www.w3.org/2000/svg"><title id="{name}-t">{escape(title)}</title>'
        f'<desc id="{name}-d">{escape(description)}</desc>{_PATTERNS.format(n=name)}{"".join(parts)}</svg>'
    )


_PATTERNS = """<defs>
<pattern id="{n}-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.3" class="ink"/></pattern>
<pattern id="{n}-bars" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 2.5H5" class="stroke"/></pattern>
<pattern id="{n}-fault" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V9" class="soft"/></pattern>
<pattern id="{n}-real" width="9" height="9" patternUnits="userSpaceOnUse"><path d="M0 0L9 9M9 0L0 9" class="soft"/></pattern>
<pattern id="{n}-pause" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0 3.5H7" class="soft"/></pattern>
</defs>"""  # noqa: E501

BAND_FILL = {"fault": "fault", "real_world": "real", "frozen": "real", "pause": "pause"}


class Axis:
    """Wall time since STARTEX, from left to right."""

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, max(end, start + 1000)

    def x(self, at: int) -> float:
        share = (min(max(at, self.start), self.end) - self.start) / (self.end - self.start)
        return LEFT + share * (WIDTH - LEFT - RIGHT)

    def ticks(self) -> list[int]:
        """About eight, at whole minutes where there are minutes."""
        length = (self.end - self.start) / 1000
        steps = (1, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400)
        step = next((each for each in steps if length / each <= 9), 86400) * 1000
        return list(range(self.start, self.end + 1, step))

    def drawn(self, top: float, bottom: float) -> list[str]:
        parts = []
        for at in self.ticks():
            x = self.x(at)
            parts.append(line(x, top, x, bottom, "grid"))
            parts.append(text(x, top - 5, lasted(at - self.start), "small", text_anchor="middle"))
        return parts


def band_says(band: Band) -> str:
    kind = {"fault": "FAULT", "real_world": "REAL WORLD", "pause": "PAUSE", "frozen": "FROZEN"}[band.kind]
    return f"{kind} {band.what}".strip()
