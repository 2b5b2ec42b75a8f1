"""Pictures of a run as SVG: each says itself in a title and a description, and stands beside its table.

What a colour says is also said by a pattern or a shape, and by words on the spot: a black and white print loses
nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from hotline.drills.drawing import BAND_FILL, LEFT, WIDTH, Axis, band_says, box, lasted, line, picture, text
from hotline.drills.ladder_chart import ladder_chart
from hotline.drills.results import Cell, Evaluation, Seat, Shown, StoryPoint
from protocols.phrases.times import dtg

__all__ = ["ladder_chart", "lasted", "matrix_chart", "response_chart", "story_chart"]

# -- the two clocks ----------------------------------------------------------------------------------------------------


def story_chart(found: Evaluation) -> str:
    """The story's time upwards, wall time to the right; a leap takes the same height however far it goes."""
    points = found.story
    if len(points) < 2:
        return ""
    axis = Axis(points[0].wall, points[-1].wall)
    top, bottom = 40.0, 300.0
    heights = _heights(points)
    parts = [text(LEFT, 16, "wall time since STARTEX", "small"), text(0, 16, "time of the story", "small")]
    parts += axis.drawn(top, bottom)
    for band in (each for each in found.bands if each.kind in ("real_world", "pause") and not each.centres):
        left, right = axis.x(band.start), axis.x(band.end)
        parts.append(box(left, top, right - left, bottom - top, "band", f"story-{BAND_FILL[band.kind]}"))
        parts.append(text(left + 4, bottom - 6, band_says(band), "small"))
    last = 0.0
    for place, point in enumerate(points):
        x, y = axis.x(point.wall), bottom - heights[place] * (bottom - top)
        if place:
            before = points[place - 1]
            leap = before.wall == point.wall and before.scenario != point.scenario
            parts.append(line(axis.x(before.wall), bottom - heights[place - 1] * (bottom - top), x, y,
                               "leap" if leap else "path"))  # fmt: skip
            if leap:
                parts.append(text(x + 8, y + 16, point.why, "small"))
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" class="ink"/>')
        if place in (0, len(points) - 1) or abs(y - last) > 16:
            parts.append(line(LEFT - 6, y, x, y, "grid"))
            parts.append(text(LEFT - 10, y + 4, _story_time(point.scenario), "small", text_anchor="end"))
            last = y
    held = sum(
        band.end - band.start for band in found.bands if band.kind in ("real_world", "pause") and not band.centres
    )
    leaps = sum(a.wall == b.wall and a.scenario != b.scenario for a, b in pairwise(points))
    description = (
        f"The story went from {_story_time(points[0].scenario)} to {_story_time(points[-1].scenario)} in "
        f"{lasted(points[-1].wall - points[0].wall)} of wall time, with {leaps} leaps; it stood still for "
        f"{lasted(held)}. A leap is a dashed line, always of one height."
    )
    return picture("story", bottom + 14, "Time of the story against time on the wall", description, parts)


def _heights(points: Sequence[StoryPoint]) -> list[float]:
    """From 0 to 1: what was played in proportion, every leap as a seventh of all that."""
    played = sum(b.scenario - a.scenario for a, b in pairwise(points) if a.wall != b.wall)
    leap = max(played, 1) / 7
    heights = [0.0]
    for a, b in pairwise(points):
        step = b.scenario - a.scenario
        heights.append(heights[-1] + (step if a.wall != b.wall else leap if step else 0))
    return [each / max(heights[-1], 1) for each in heights]


def _story_time(at: int) -> str:
    return dtg(at)


# -- how soon ----------------------------------------------------------------------------------------------------------

_SHAPES = {
    "FLASH": '<path d="M{x:.1f} {t:.1f}L{r:.1f} {y:.1f}L{x:.1f} {b:.1f}L{l:.1f} {y:.1f}Z" class="ink"/>',
    "IMMEDIATE": '<path d="M{x:.1f} {t:.1f}L{r:.1f} {b:.1f}L{l:.1f} {b:.1f}Z" class="ink"/>',
    "PRIORITY": '<circle cx="{x:.1f}" cy="{y:.1f}" r="5" class="ring"/>',
    "ROUTINE": '<path d="M{l:.1f} {t:.1f}L{r:.1f} {b:.1f}M{r:.1f} {t:.1f}L{l:.1f} {b:.1f}" class="mark"/>',
}
_SCALE = (1, 5, 15, 60, 300, 900, 3600, 21600, 86400)


def response_chart(found: Evaluation) -> str:
    """How long each seat took to acknowledge, one sign a message, on a logarithmic scale."""
    seats = [seat for seat in found.seats if seat.acknowledged]
    if not seats:
        return ""
    top, high = 56.0, 34.0
    bottom = top + high * len(seats)
    left, right = 250.0, WIDTH - 130.0
    longest = max(each.after_ms for seat in seats for each in seat.acknowledged) / 1000
    most = next((each for each in _SCALE if each >= longest), _SCALE[-1])

    def x_of(ms: int) -> float:
        return left + (right - left) * math.log(max(ms / 1000, 1)) / math.log(max(most, 5))

    parts = [text(0, 16, "seat", "small"), text(left, 16, "from the release to the acknowledgement", "small")]
    parts += [text(right + 16, 16, "median, worst", "small")]
    for seconds in (each for each in _SCALE if each <= most):
        x = x_of(seconds * 1000)
        parts += [
            line(x, top - 8, x, bottom, "grid"),
            text(x, top - 12, _short(seconds), "small", text_anchor="middle"),
        ]
    for place, seat in enumerate(seats):
        y = top + high * place + high / 2
        parts.append(text(0, y + 4, f"{seat.centre} {seat.role}", "label"))
        parts.append(line(0, y + high / 2, WIDTH, y + high / 2, "rule"))
        parts += [_sign(each, x_of(each.after_ms), y) for each in seat.acknowledged]
        middle, worst = _middle(seat)
        parts.append(line(x_of(middle), y - 13, x_of(middle), y + 13, "due"))
        parts.append(text(right + 16, y + 4, f"{lasted(middle)}, {lasted(worst)}", "small"))
    x = 0.0
    for name in _SHAPES:
        parts.append(_at_place(name, x + 7, bottom + 26))
        parts.append(text(x + 18, bottom + 30, name, "small"))
        x += 110
    parts += [line(x + 4, bottom + 16, x + 4, bottom + 36, "due"), text(x + 12, bottom + 30, "median", "small")]
    description = " ".join(
        f"{seat.centre} {seat.role}: {len(seat.acknowledged)}, median {lasted(_middle(seat)[0])}, worst "
        f"{lasted(_middle(seat)[1])}."
        for seat in seats
    )
    return picture("response", bottom + 44, "How soon each seat acknowledged", description, parts)


def _short(seconds: int) -> str:
    return f"{seconds} s" if seconds < 60 else f"{seconds // 60} min" if seconds < 3600 else f"{seconds // 3600} h"


def _middle(seat: Seat) -> tuple[int, int]:
    times = sorted(each.after_ms for each in seat.acknowledged)
    half = len(times) // 2
    return (times[half] if len(times) % 2 else (times[half - 1] + times[half]) // 2), times[-1]


def _sign(shown: Shown, x: float, y: float) -> str:
    return _at_place(shown.precedence, x, y)


def _at_place(precedence: str, x: float, y: float) -> str:
    return _SHAPES[precedence].format(x=x, y=y, t=y - 6, b=y + 6, l=x - 6, r=x + 6)


# -- who to whom -------------------------------------------------------------------------------------------------------


def matrix_chart(found: Evaluation) -> str:
    """Who wrote to whom: a circle as large as the number in it."""
    centres = sorted({each for cell in found.matrix for each in (cell.sender, cell.to)})
    if not centres:
        return ""
    cells = {(cell.sender, cell.to): cell for cell in found.matrix}
    side, left, top = min(150.0, (WIDTH - 190) / len(centres)), 180.0, 48.0
    high = 84.0
    most = max(cell.messages + cell.replies + cell.voice for cell in found.matrix)
    parts = [text(0, 16, "from ↓   to →", "small")]
    for place, to in enumerate(centres):
        parts.append(text(left + side * (place + 0.5), top - 10, to, "label", text_anchor="middle"))
    for row, sender in enumerate(centres):
        y = top + high * row
        parts.append(text(0, y + high / 2 + 4, sender, "label"))
        for column, to in enumerate(centres):
            x = left + side * column
            parts.append(box(x, y, side, high, "cell"))
            if sender == to:
                parts.append(line(x, y, x + side, y + high, "grid"))
            elif (cell := cells.get((sender, to))) is not None:
                parts += _cell(cell, x + side / 2, y + high / 2, most)
    description = "; ".join(
        f"{cell.sender} to {cell.to}: {cell.messages} messages, {cell.replies} replies, {cell.voice} calls"
        for cell in found.matrix
    )
    return picture("matrix", top + high * len(centres) + 8, "Who wrote to whom, and by which way", description, parts)


def _cell(cell: Cell, x: float, y: float, most: int) -> list[str]:
    whole = cell.messages + cell.replies + cell.voice
    radius = 9 + 11 * math.sqrt(whole / most)
    told = [f"{count} {what}" for count, what in ((cell.messages, "said"), (cell.replies, "replied")) if count]
    parts = [
        f'<circle cx="{x:.1f}" cy="{y - 14:.1f}" r="{radius:.1f}" class="ring"/>',
        text(x, y - 10, str(whole), "label", text_anchor="middle"),
        text(x, y + 21, ", ".join(told), "small", text_anchor="middle"),
    ]
    if cell.voice:
        parts.append(text(x, y + 35, f"{cell.voice} by voice", "small strong", text_anchor="middle"))
    return parts
