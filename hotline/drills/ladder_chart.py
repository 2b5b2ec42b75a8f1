"""The ladder: what became of each message at each player, and when. The gap where nobody saw it is its picture."""

from __future__ import annotations

from collections.abc import Sequence

from hotline.drills.drawing import BAND_FILL, LEFT, RIGHT, WIDTH, Axis, band_says, box, lasted, line, picture, text
from hotline.drills.results import At, Band, Evaluation, Message

__all__ = ["ladder_chart"]

ROW = 26
PAGE = 30
_LETTERS = (("shown", "s"), ("acknowledged", "a"), ("answered", "r"))


def ladder_chart(found: Evaluation) -> str:
    """One row for each message at each player that owes something for it."""
    players = {member.centre for member in found.overview.members if member.plays}
    rows = [
        (message, at) for message in found.messages for at in message.to if "shown" in at.by and at.centre in players
    ]
    if not rows:
        return ""
    axis = Axis(found.overview.started_at or 0, max(_end(found), *(at.released for _, at in rows)))
    pages = [rows[first : first + PAGE] for first in range(0, len(rows), PAGE)]
    return "".join(_ladder(found, page, axis, number, len(pages)) for number, page in enumerate(pages, 1))


def _ladder(found: Evaluation, rows: Sequence[tuple[Message, At]], axis: Axis, number: int, of: int) -> str:
    """As much of it as stands on one sheet of paper."""
    name = f"ladder{number}"
    top = 52 + 18 * _lanes(found.bands)
    bottom = top + ROW * len(rows) + 6
    parts = [text(0, 16, "line, digits, precedence; from → to", "small")]
    parts += [text(LEFT, 16, "wall time since STARTEX, minutes:seconds", "small")]
    parts += _bands(found.bands, axis, top, bottom, name)
    parts += axis.drawn(top, bottom)
    for place, (message, at) in enumerate(rows):
        parts += _row(message, at, axis, top + 4 + place * ROW, name)
    parts += _legend(bottom + 24, name)
    unseen = sum(at.shown is None and at.acknowledged is None for _, at in rows)
    late = sum(at.in_time.get("acknowledged") is False for _, at in rows)
    description = (
        f"{len(rows)} rows. Each bar begins at the release; open until the message was shown, dotted until it was "
        f"acknowledged, barred until it was answered. {unseen} were never shown, {late} not acknowledged in time. "
        f"The table below holds every time."
    )
    title = "Ladder: what became of each message at each player, and when"
    return picture(name, bottom + 44, f"{title} ({number} of {of})" if of > 1 else title, description, parts)


def _end(found: Evaluation) -> int:
    return found.overview.ended_at or (found.log[-1].at if found.log else 0)


def _lanes(bands: Sequence[Band]) -> int:
    return min(len(bands), 4)


def _bands(bands: Sequence[Band], axis: Axis, top: float, bottom: float, name: str) -> list[str]:
    parts = []
    for place, band in enumerate(bands):
        left, right = axis.x(band.start), axis.x(band.end)
        if right <= left:
            continue
        parts.append(box(left, top, right - left, bottom - top, "band", f"{name}-{BAND_FILL[band.kind]}"))
        y = 32 + 18 * (place % 4)
        anchor = "end" if left > WIDTH - RIGHT - 220 else "start"
        parts.append(line(left, y + 3, right, y + 3, "mark"))
        parts.append(text(right if anchor == "end" else left, y, band_says(band), "small", text_anchor=anchor))
    return parts


def _row(message: Message, at: At, axis: Axis, y: float, chart: str) -> list[str]:
    middle, high = y + ROW / 2, ROW - 12
    name = f"{message.inject or ''} {message.digits} {message.precedence}".strip()
    parts = [
        text(0, middle + 4, name, "label"),
        text(LEFT - 10, middle + 4, f"{message.sender} → {at.centre}", "small", text_anchor="end"),
        line(0, y + ROW, WIDTH, y + ROW, "rule"),
    ]
    over = min((each for each in (at.refused, at.cancelled) if each is not None), default=axis.end)
    seen = at.shown if at.shown is not None else at.acknowledged if at.acknowledged is not None else at.answered
    until = seen if seen is not None else over
    parts.append(box(axis.x(at.released), middle - high / 2, max(axis.x(until) - axis.x(at.released), 2), high,
                      "open" if seen is not None else "open never"))  # fmt: skip
    if at.received is not None:
        x = axis.x(at.received)
        parts.append(line(x, middle - high / 2, x, middle + high / 2, "mark"))
    if seen is not None and at.acknowledged is not None and at.acknowledged > seen:
        x = axis.x(seen)
        parts.append(box(x, middle - high / 2, max(axis.x(at.acknowledged) - x, 2), high, "bar", f"{chart}-dots"))
    elif seen is not None and at.acknowledged is None and at.answered is None:
        x = axis.x(seen)
        parts.append(box(x, middle - high / 2, max(axis.x(over) - x, 2), high, "bar never", f"{chart}-dots"))
    taken = at.acknowledged if at.acknowledged is not None else seen
    if at.answered is not None and taken is not None and at.answered > taken:
        x = axis.x(taken)
        parts.append(box(x, middle - high / 2, max(axis.x(at.answered) - x, 2), high, "bar", f"{chart}-bars"))
    for stage, letter in _LETTERS:
        by = at.by.get(stage)
        if by is not None and by <= axis.end:
            x = axis.x(by)
            parts.append(line(x, y + 1, x, y + ROW - 1, "due"))
            parts.append(text(x + 2, y + 9, letter, "tiny"))
    parts.append(text(WIDTH - RIGHT + 10, middle + 4, _outcome(at), "small strong" if _wanting(at) else "small"))
    return parts


def _wanting(at: At) -> bool:
    return any(kept is False for kept in at.in_time.values())


def _outcome(at: At) -> str:
    """`shown +0:18 · ack +0:41`, and what is wanting."""

    def after(instant: int) -> str:
        return f"+{lasted(instant - at.released)}"

    if at.refused is not None:
        return f"REFUSED THERE {after(at.refused)}"
    parts = []
    late = {stage: " LATE" if at.in_time.get(stage) is False else "" for stage in ("shown", "acknowledged", "answered")}
    if at.acknowledged is not None:
        parts.append(f"ack {after(at.acknowledged)}{late['acknowledged']}")
    elif at.shown is not None:
        parts.append(f"shown {after(at.shown)}{late['shown']}")
        if "acknowledged" in at.by and at.answered is None:
            parts.append("NOT ACK" if late["acknowledged"] else "no ack yet")
    elif at.answered is None:
        parts.append("NOT SEEN" if late["shown"] else "not seen yet")
    if at.answered is not None:
        parts.append(f"answer {after(at.answered)}{late['answered']}")
    elif at.holding is not None:
        parts.append(f"holding {after(at.holding)}")
    if at.held is not None:
        parts.append("HOLD")
    if at.cancelled is not None:
        parts.append("CANCELLED")
    return " · ".join(parts)


def _legend(y: float, chart: str) -> list[str]:
    parts, x = [], 0.0
    for style, fill, said in (
        ("open", "", "released, not yet shown (stroke: received)"),
        ("bar", f"{chart}-dots", "shown, not yet acknowledged"),
        ("bar", f"{chart}-bars", "acknowledged, not yet answered"), ("open never", "", "dashed: never came"),
    ):  # fmt: skip
        parts += [box(x, y - 10, 26, 12, style, fill), text(x + 32, y, said, "small")]
        x += 46 + 6.4 * len(said)
    parts += [line(x + 4, y - 13, x + 4, y + 4, "due"), text(x + 10, y, "due: s a r", "small")]
    return parts
