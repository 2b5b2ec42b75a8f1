"""The four parts of the control screen as lines: a view in, lines of safe text out. Textual is not known here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hotline.client.control import ControlView, ExpectationView, InjectView, SeatView
from protocols.phrases.catalogue import Phrases
from protocols.phrases.times import age, clock, countdown
from tui.cells import Line, Span, Style, fit, line, ruled, width, wrap
from tui.control.log_words import log_lines
from tui.safe_text import SafeText, safe_line

__all__ = [
    "about", "expectation_columns", "expectation_lines", "log_pane", "objective_line", "player_lines", "script_columns",
    "script_lines", "title_line", "when_of", "whose",
]  # fmt: skip

_ID, _STATE = 6, 9
_WAITS: Final = ("ready", "armed", "delayed")
_PRESSING: Final[dict[str, Style]] = {
    "open": "strong", "fired": "strong", "not_fired": "late", "at_risk": "late", "not_met": "late", "late": "late",
    "ok": "good", "met": "good", "done": "dim", "skipped": "dim", "not_due": "dim",
}  # fmt: skip


def title_line(phrases: Phrases, digit: int, name: str, more: str, cells: int, *, known: bool, ahead: bool) -> Line:
    """`── 1 SCRIPT  The unseen warning ────`. `ahead`: keys act on this part; `known`: it is not as it once was."""
    last = "" if known else f"{phrases.say('control-last_known')}  "
    words = f"{'>' if ahead else ' '} {digit} {last}{phrases.say(f'control-pane_{name}')}{f'  {more}' if more else ''} "
    return line((ruled(f"\u2500{words}", cells), "title" if ahead else "frame"))


# -- the script -------------------------------------------------------------------------------------------------------


def _script_widths(cells: int) -> tuple[int, ...]:
    """Id, when, to, title, state; two cells before them for the cursor, one between each two."""
    when, to = (10, 8) if cells < 66 else (14, 16)
    return _ID, when, to, max(8, cells - 2 - _ID - when - to - _STATE - 4), _STATE


def script_columns(phrases: Phrases, cells: int) -> Line:
    names = ("id", "when", "to", "inject", "state")
    return _row("  ", [phrases.say(f"control-column_{each}") for each in names], _script_widths(cells), "dim")


def script_lines(phrases: Phrases, view: ControlView, cursor: str | None, cells: int, *, ahead: bool) -> list[Line]:
    """One line for each inject; `cursor` is the id of the one that keys act on."""
    players = {to for each in view.injects for to in each.to}
    return [
        _row(
            "> " if each.id == cursor else "  ",
            [each.id, when_of(view, each), whose(each.to, players), each.title, _state(phrases, view, each)],
            _script_widths(cells),
            "reverse" if ahead and each.id == cursor else _PRESSING.get(each.state, "text"),
        )
        for each in view.injects
    ]


def when_of(view: ControlView, inject: InjectView) -> str:
    """When it went, how long it still has, or what it waits for."""
    if inject.fired_at is not None:
        return clock(inject.fired_at)
    if inject.due_at is None or inject.state not in _WAITS or view.phase == "ended":
        return inject.when
    return countdown(inject.due_at - view.now)


def whose(to: Sequence[str], players: set[str]) -> str:
    """To whom; `*` for everybody to whom this script ever sends."""
    return "*" if len(players) > 1 and set(to) == players else ", ".join(to)


def _state(phrases: Phrases, view: ControlView, inject: InjectView) -> str:
    if view.phase == "ended" and inject.state in _WAITS:
        return phrases.say("control-inject_never")
    return phrases.say(f"control-inject_{'waits' if inject.state == 'armed' else inject.state}")


# -- what is expected -------------------------------------------------------------------------------------------------


def _expected_widths(cells: int) -> tuple[int, ...]:
    """Id, what, who, by (where there is room for it), is."""
    if cells < 60:
        return _ID, max(8, cells - 2 - _ID - 9 - 13 - 3), 9, 13
    return _ID, max(8, cells - 2 - _ID - 12 - 9 - 16 - 4), 12, 9, 16


def expectation_columns(phrases: Phrases, cells: int) -> Line:
    widths = _expected_widths(cells)
    names = ("inject", "what", "who", "by", "is") if len(widths) == 5 else ("id", "what", "who", "is")
    names = ("id", *names[1:])
    return _row("  ", [phrases.say(f"control-column_{each}") for each in names], widths, "dim")


def expectation_lines(
    phrases: Phrases, view: ControlView, cursor: tuple[str, str] | None, cells: int, *, ahead: bool
) -> list[Line]:
    """One line for each expectation of each player; `cursor` is its id and of whom it is."""
    widths = _expected_widths(cells)
    rows = []
    for each in view.expectations:
        here = (each.id, each.who) == cursor
        # Of its own inject it need not be said again.
        what = each.what.removesuffix(f" {each.inject}")
        texts = [each.id, what, each.who, _is(phrases, view, each)]
        if len(widths) == 5:
            texts.insert(3, clock(each.by_at) if each.by_at is not None else "")
        style: Style = "reverse" if ahead and here else _PRESSING.get(each.state, "text")
        rows.append(_row("> " if here else "  ", texts, widths, style))
    return rows or [line((f"  {phrases.say('control-nothing_expected')}", "dim"))]


def _is(phrases: Phrases, view: ControlView, each: ExpectationView) -> str:
    say = phrases.say
    match each.state:
        case "open" if each.by_at is not None:
            # After ENDEX no clock runs: what was in time then stays open.
            left = countdown(each.by_at - view.now)
            return say("control-is_open_by", clock=left) if view.phase != "ended" else say("control-is_open")
        case "met":
            return say("control-is_met", at="" if each.met_at is None else clock(each.met_at))
        case "late":
            return say("control-is_late", late=age(each.late_ms))
        case "not_met" if each.late_ms and view.phase != "ended":
            return say("control-is_overdue", clock=countdown(-each.late_ms))
    return say(f"control-is_{each.state}")


def objective_line(phrases: Phrases, view: ControlView, cells: int) -> Line:
    """`O1 AT RISK   O2 open   O3 ok`: as many as there is room for, the pressing ones first when not all have it."""
    order = ("not_met", "at_risk", "open", "ok")
    said = [(f" {each.id} {phrases.say(f'control-objective_{each.state}')}  ", each.state) for each in view.objectives]
    if sum(width(safe_line(words)) for words, _ in said) > cells:
        said.sort(key=lambda each: order.index(each[1]))
    spans: list[Span] = []
    room = cells
    for words, state in said:
        part = fit(words, min(width(safe_line(words)), room))
        room -= width(part)
        spans.append(Span(part, _PRESSING.get(state, "text")))
        if room <= 0:
            break
    return tuple(spans)


# -- players and the log ----------------------------------------------------------------------------------------------


def player_lines(phrases: Phrases, view: ControlView, cells: int) -> list[Line]:
    """One line for each seat; of what is live there only that it is, and since when."""
    if not view.seats:
        return [line((f"  {phrases.say('control-nobody_heard')}", "dim"))]
    return [_seat(phrases, view, each, cells) for each in view.seats]


def _seat(phrases: Phrases, view: ControlView, seat: SeatView, cells: int) -> Line:
    say = phrases.say
    live = seat.frozen_at is not None
    if seat.frozen_at is not None:
        doing = say("control-seat_frozen", at=clock(seat.frozen_at))
    elif seat.doing:
        since = seat.since if seat.since is not None else view.now
        doing = say("control-seat_doing", doing=safe_line(seat.doing), age=age(view.now - since))
    else:
        doing = say("control-seat_nothing")
    texts = [
        f"{seat.centre} {seat.role}", say(f"control-seat_{'on' if seat.on else 'off'}"), doing,
        say("control-seat_unacknowledged", count=seat.unacknowledged),
    ]  # fmt: skip
    last = 19
    widths = (22, 4, max(8, cells - 2 - 22 - 4 - last - 3), last)
    return _row("  ", texts, widths, "alarm" if live else "strong" if not seat.on else "text")


def log_pane(phrases: Phrases, view: ControlView, cells: int) -> list[Line]:
    """Oldest first; a long line goes on under its first word."""
    out: list[Line] = []
    for each in log_lines(phrases, view):
        first, *rest = wrap(each, max(10, cells - 2))
        out.append(line((f" {first}", "text")))
        for part in (part for words in rest for part in wrap(words, max(10, cells - 13))):
            out.append(line((f"{' ' * 11}{part}", "text")))
    return out or [line((f"  {phrases.say('control-log_empty')}", "dim"))]


# -- of the line under the cursor -------------------------------------------------------------------------------------


def about(phrases: Phrases, said: InjectView | ExpectationView | None) -> SafeText:
    """All of it, since its line is cut."""
    if isinstance(said, InjectView):
        key = "control-about_inject" if said.to else "control-about_inject_nobody"
        words = phrases.say(
            key, id=safe_line(said.id), title=safe_line(said.title), to=safe_line(", ".join(said.to)),
            when=safe_line(said.when),
        )  # fmt: skip
        return safe_line(f"{words} {phrases.say('control-log-for_you', text=said.text)}" if said.text else words)
    if said is None:
        return safe_line("")
    words = phrases.say(
        "control-about_expectation", id=safe_line(said.id), what=safe_line(said.what), who=safe_line(said.who),
        objective=safe_line(said.objective or ""),
    )  # fmt: skip
    if said.because:
        words = phrases.say("control-about_because", said=words.strip(), because=safe_line(said.because))
    return safe_line(words)


def _row(before: str, texts: Sequence[str], widths: Sequence[int], style: Style) -> Line:
    """Cells of one line, each as wide as its column."""
    parts: list[str | tuple[str, Style]] = [(before, style)]
    for place, (text, room) in enumerate(zip(texts, widths, strict=True)):
        parts += [(" ", style)] * (place > 0) + [(fit(text, room), style)]
    return line(*parts)
