"""What never scrolls: the frame with the mode, the link and clock, the alarm line, and the strip of a FLASH.

The link is told by the age of what was last heard, never by a light. The strip never has the focus: no key that was
meant for something else can act on it.
"""

from __future__ import annotations

from protocols.messages.header import Precedence
from protocols.phrases import times
from tui.alarms import precedence_word
from tui.cells import Line, Style, fit, line, ruled, width
from tui.desk import Desk, Flash
from tui.modes import RULES, WORDS, framed
from tui.safe_text import SafeText

__all__ = ["alarm_line", "flash_lines", "frame_line", "link_line"]


def frame_line(desk: Desk | None, mode: str, centre: str, role: str, cells: int) -> Line:
    """`━━ LIVE ━━ HOTLINE ━━ WATCH-1 of KESTREL ━━━━━ LIVE ━━`."""
    known = next(each for each in WORDS if each == mode)
    return line((fit(framed(known, f"HOTLINE {RULES[known] * 2} {role} of {centre}", cells), cells), "frame"))


def link_line(desk: Desk | None, now: int, tick: float, cells: int) -> Line:
    """`node heard 2 s ago   unsent 0   bell heard 221402Z           22 NOV 26  14:15:07Z`."""
    at = times.dtg(now)
    clock = f"{at[:2]} {at[8:]}  {times.clock(now)}"
    parts = [("not signed on", "text")] if desk is None else _link_parts(desk, tick, cells)
    room = cells - width(clock) - 1
    out: list[tuple[str, Style]] = []
    for text, style in parts:
        if width(text) + 3 <= room:
            out.append((f" {text}  ", "late" if style == "late" else "text"))
            room -= width(text) + 3
    return line(*out, (" " * max(0, room), "text"), (f"{clock} ", "strong"))


def _link_parts(desk: Desk, tick: float, cells: int) -> list[tuple[str, str]]:
    wide = cells >= 98
    link = desk.link
    if link.up:
        parts = [(f"node {'heard ' if wide else ''}{int(link.age)} s{' ago' if wide else ''}", "text")]
    else:
        parts = [(f"OUR NODE: LINK LOST {times.age(round((tick - link.since) * 1000))}", "late")]
    if desk.unsent:
        parts.append((f"{desk.unsent} SIGNED, KEPT HERE", "late"))
    down = [peer for peer, each in sorted(desk.board.links.items()) if not each.up]
    if down:
        parts.append((f"{down[0]}{f' +{len(down) - 1}' if down[1:] else ''} LINK LOST", "late"))
    if desk.stale:
        parts.append((f"ROSTER STALE {desk.stale[0]}", "late"))
    missing = sum(gap.missing for gap in desk.board.gaps.values() if gap.open)
    if missing:
        parts.append((f"{missing} EARLIER MISSING", "late"))
    if desk.heard is False:
        parts.append(("BELL NOT HEARD", "late"))
    elif desk.heard:
        parts.append((f"bell heard {times.short_dtg(desk.heard_at)}", "text"))
    if not desk.unsent:
        parts.append(("unsent 0", "text"))
    return parts


def alarm_line(desk: Desk | None, now: int, tick: float, cells: int) -> Line:
    """What sounds, or `none`; and how much is open."""
    if desk is None:
        return line((fit(" ALARM none", cells), "text"))
    alarm = desk.sounding(now, tick)
    nearest = desk.listing.next_due(now)
    matter = desk.board.matters.get(nearest[1]) if nearest else None
    counts = [f"unacked {len(desk.unacknowledged(now))}", f"overdue {desk.listing.overdue(now)}"]
    if nearest and matter:
        counts.append(f"next {times.countdown(nearest[0] - now)} ({matter.digits})")
    if alarm is None:
        return line((" ALARM none   ", "text"), (_as_many(counts, cells - 14), "text"))
    quiet, more = desk.quiet(tick), desk.alarm_count(now, tick) - 1
    how = f"QUIET to {times.clock(now + round(quiet * 1000))}" if quiet else "SOUNDING"
    words = f" ALARM {alarm.words}  {how}{f'  +{more}' if more else ''} "
    return line(
        (
            fit(words, min(width(words), cells)),
            "strong" if quiet else "alarm" if alarm.precedence is Precedence.FLASH else "alert",
        ),
        (_as_many(counts, max(cells - width(words), 0)), "text"),
    )


def _as_many(words: list[str], cells: int) -> SafeText:
    """As many of them as there is room for, none of them cut."""
    out = ""
    for each in words:
        if width(out) + width(each) + 2 <= cells:
            out += f"  {each}"
    return fit(out, cells)


def flash_lines(desk: Desk, flash: Flash, now: int, tick: float, cells: int, *, writing: bool) -> tuple[Line, ...]:
    """The strip; one line once it is taken, with the clock of the answer. `writing`: a form is open under it."""
    matter = flash.matter
    clock, late = desk.rows.clock(matter, now)
    more = f"  +{flash.more} FLASH" if flash.more else ""
    if flash.taken:
        words = f" FLASH Z {matter.digits} from {matter.message.from_} taken by {matter.here.exchange.who}{more}"
        due = f"{clock}   ! open "
        return (line((fit(words, cells - width(due)), "flash"), (due, "late" if late else "strong")),)
    rule = RULES[desk.mode]
    word = " FLASH !!!" if desk.mode == "live" else f" {desk.mode.upper()} FLASH !!!"
    top = f"{rule * 2} !!!{word * (cells // len(word) + 1)}"
    kept = "  what you write is kept" if writing else ""
    bottom = f"{rule * 2} ! open   F9 quiet 60 s (it does not acknowledge){more}{kept} "
    head = f" {precedence_word(matter.precedence)}  {matter.digits}  from {matter.message.from_}  "
    head += f"{times.dtg(matter.message.composed_at)}  {desk.mode.upper()}  VALID"
    due = f"  {clock} "
    lines = [
        line((fit(top[:cells], cells), "alarm")),
        line((fit(head, cells - width(due)), "flash"), (due, "late" if late else "strong")),
        line((fit(f" {desk.rows.subject(matter)}", cells), "strong")),
    ]
    if cells >= 98:
        lines.append(line((fit(f" {desk.rows.detail(matter, now)}", cells), "text")))
    lines.append(line((ruled(bottom, cells, rule), "alarm")))
    return tuple(lines)
