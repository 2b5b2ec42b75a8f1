"""What never scrolls: the frame with the mode, the link and clock, the alarm line, and the strip of a FLASH.

The link is told by the age of what was last heard, never by a light. The strip never has the focus: no key that was
meant for something else can act on it.
"""

from __future__ import annotations

from collections.abc import Iterator

from protocols.expiry import DAY_MS
from protocols.messages.header import Precedence
from protocols.pae import Mode
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.alarms import precedence_letter, precedence_word
from tui.cells import Line, Style, cut, fit, line, ruled, width
from tui.desk import Desk, Flash
from tui.freeze import Control
from tui.modes import RULES, framed, mode_word
from tui.safe_text import SafeText, safe_line

__all__ = ["alarm_line", "drill_line", "flash_lines", "foot_line", "frame_line", "link_line", "stands_line"]


def frame_line(phrases: Phrases, mode: Mode, centre: str, role: str, cells: int) -> Line:
    """`━━ LIVE ━━ HOTLINE ━━ WATCH-1 of KESTREL ━━━━━ LIVE ━━`."""
    whose = phrases.say("screen-role_of", role=role, centre=centre)
    title = f"{phrases.say('screen-hotline')} {RULES[mode] * 2} {whose}"
    return line((fit(framed(phrases, mode, title, cells), cells), "frame"))


def drill_line(
    phrases: Phrases, control: Control | None, frozen: int | None, role: str, centre: str, cells: int
) -> Line:
    """`// DRILL DRILL DRILL // QUIET HARBOUR // FROZEN 22:14:21Z // WATCH-1 of KESTREL //// DRILL //`."""
    rule, say = f" {RULES['drill'] * 2} ", phrases.say
    run = say("lane-run", run=control.run, centre=control.centre) if control else say("lane-no_run")
    stands = ""
    if frozen is not None:
        stands = say("lane-phase_frozen", at=times.clock(frozen))
    elif control is not None and control.phase != "running":
        stands = say(f"lane-phase_{control.phase}", at=times.clock(control.at))
    whose = say("screen-role_of", role=role, centre=centre)
    title = rule.join(each for each in (stands, safe_line(run), whose) if each)
    return line((fit(framed(phrases, "drill", title, cells), cells), "late" if stands else "frame"))


def stands_line(phrases: Phrases, control: Control | None, frozen: int | None, cells: int) -> Line | None:
    """In place of a drill's alarm line, while nothing of it sounds: why, and how it goes on. None while it runs."""
    if frozen is not None:
        key = "lane-told" if control is not None else "lane-nobody_told"
        words = phrases.say(key, at=times.clock(frozen))
    elif control is not None and control.phase != "running":
        words = phrases.say(f"lane-says_{control.phase}", centre=control.centre, at=times.clock(control.at))
    else:
        return None
    return line((fit(f" {words}", cells), "strong"))


def foot_line(phrases: Phrases, cells: int) -> Line:
    """`// DRILL // DRILL // DRILL // …`: the last line under a drill."""
    word = f"{RULES['drill'] * 2} {mode_word(phrases, 'drill')} "
    return line((ruled(word * ((cells - 2) // width(word)), cells, RULES["drill"]), "frame"))


def link_line(phrases: Phrases, desk: Desk | None, now: int, tick: float, cells: int) -> Line:
    """`node heard 2 s ago   unsent 0   bell heard 221402Z           22 NOV 26  14:15:07Z`."""
    at = times.dtg(now)
    clock = f"{at[:2]} {at[8:]}  {times.clock(now)}"
    not_on = (phrases.say("screen-not_signed_on"), False)
    parts = [not_on] if desk is None else list(_link_parts(desk, now, tick, wide=cells >= 98))
    room = cells - width(clock) - 1
    out: list[tuple[str, Style]] = []
    for text, late in parts:
        if width(text) + 3 <= room:
            out.append((f" {text}  ", "late" if late else "text"))
            room -= width(text) + 3
    return line(*out, (" " * max(0, room), "text"), (f"{clock} ", "strong"))


def _link_parts(desk: Desk, now: int, tick: float, *, wide: bool) -> Iterator[tuple[str, bool]]:
    """What is said of the link, the most pressing first; and whether it is late."""
    link, say = desk.link, desk.phrases.say
    if link.up:
        seconds = str(int(link.age))
        yield (
            say("screen-node_heard", seconds=seconds) if wide else say("screen-node_heard_short", seconds=seconds),
            False,
        )
    else:
        yield say("screen-our_node_lost", age=times.age(round((tick - link.since) * 1000))), True
    if desk.unsent:
        yield say("screen-kept_here", count=desk.unsent), True
    down = [peer for peer, each in sorted(desk.board.links.items()) if not each.up]
    if down:
        yield say("screen-link_lost", peer=f"{down[0]}{f' +{len(down) - 1}' if down[1:] else ''}"), True
    if desk.stale:
        more = f" +{len(desk.stale) - 1}" if desk.stale[1:] else ""
        yield say("screen-roster_stale", centre=f"{desk.stale[0]}{more}"), True
    missing = sum(gap.missing for gap in desk.board.gaps.values() if gap.open)
    if missing:
        yield say("screen-earlier_missing", count=missing), True
    if desk.bulletins:
        more = f" +{len(desk.bulletins) - 1}" if desk.bulletins[1:] else ""
        yield say("records-bulletin_stale", centre=f"{desk.bulletins[0]}{more}"), True
    if desk.soon is not None:
        days = max(1, -((now - desk.soon.expires_at) // DAY_MS))
        yield say("records-runs_out_soon", name=desk.soon.centre or desk.board.centre, days=days), desk.soon.step == 1
    if desk.heard is False:
        yield say("screen-bell_not_heard"), True
    elif desk.heard:
        yield say("screen-bell_heard", at=times.short_dtg(desk.heard_at)), False
    if not desk.unsent:
        yield say("screen-unsent_none"), False


def alarm_line(phrases: Phrases, desk: Desk | None, now: int, tick: float, cells: int) -> Line:
    """What sounds, or `none`; and how much is open."""
    none = f" {phrases.say('screen-alarm_none')}   "
    if desk is None:
        return line((fit(none, cells), "text"))
    alarm = desk.sounding(now, tick)
    counts = list(_counts(desk, now))
    if alarm is None:
        return line((none, "text"), (_as_many(counts, cells - width(none)), "text"))
    quiet, more = desk.quiet(tick), desk.alarm_count(now, tick) - 1
    until = times.clock(now + round(quiet * 1000))
    how = phrases.say("screen-quiet_until", at=until) if quiet else phrases.say("screen-sounding")
    words = f" {phrases.say('screen-alarm', alarm=alarm.words(phrases))}  {how}{f'  +{more}' if more else ''} "
    return line(
        (
            fit(words, min(width(words), cells)),
            "strong" if quiet else "alarm" if alarm.precedence is Precedence.FLASH else "alert",
        ),
        (_as_many(counts, max(cells - width(words), 0)), "text"),
    )


def _counts(desk: Desk, now: int) -> Iterator[str]:
    say, nearest = desk.phrases.say, desk.listing.next_due(now)
    yield say("screen-unacked", count=len(desk.unacknowledged(now)))
    yield say("screen-overdue", count=desk.listing.overdue(now))
    matter = desk.board.matters.get(nearest[1]) if nearest else None
    if nearest and matter:
        yield say("screen-next", clock=times.countdown(nearest[0] - now), digits=matter.digits)


def _as_many(words: list[str], cells: int) -> SafeText:
    """As many of them as there is room for, none of them cut."""
    out = ""
    for each in words:
        if width(out) + width(each) + 2 <= cells:
            out += f"  {each}"
    return fit(out, cells)


def flash_lines(desk: Desk, flash: Flash, now: int, tick: float, cells: int, *, writing: bool) -> tuple[Line, ...]:
    """The strip; one line once it is taken, with the clock of the answer. `writing`: a form is open under it."""
    matter, phrases, say = flash.matter, desk.phrases, desk.phrases.say
    clock, late = desk.rows.clock(matter, now)
    name = say(f"precedence-{Precedence.FLASH:d}")
    more = f"  {say('screen-flash_more', count=flash.more, precedence=name)}" if flash.more else ""
    sender = matter.message.from_
    if flash.taken:
        who = matter.here.exchange.who or ""
        letter = precedence_letter(phrases, matter.precedence)
        taken = say("screen-flash_taken", precedence=letter, digits=matter.digits, centre=sender, who=who)
        due = f"{clock}   ! {say('screen-flash_open')} "
        return (
            line((fit(f" {taken}{more}", cells - width(due)), "flash"), (due, "late" if late else "strong")),
        )  # fmt: skip
    rule, mode = RULES[desk.mode], mode_word(phrases, desk.mode)
    word = f" {name} !!!" if desk.mode == "live" else f" {mode} {name} !!!"
    top = f"{rule * 2} !!!{word * (cells // width(word) + 1)}"
    kept = f"  {say('screen-flash_kept')}" if writing else ""
    bottom = f"{rule * 2} {say('screen-flash_keys')}{more}{kept} "
    head = f" {precedence_word(phrases, matter.precedence)}  {matter.digits}  {say('screen-from', centre=sender)}  "
    head += f"{times.dtg(matter.message.composed_at)}  {mode}  {say('screen-valid')}"
    due = f"  {clock} "
    lines = [
        line((cut(top, cells), "alarm")),
        line((fit(head, cells - width(due)), "flash"), (due, "late" if late else "strong")),
        line((fit(f" {desk.rows.subject(matter, now)}", cells), "strong")),
    ]
    if cells >= 98:
        lines.append(line((fit(f" {desk.rows.detail(matter, now)}", cells), "text")))
    lines.append(line((ruled(bottom, cells, rule), "alarm")))
    return tuple(lines)
