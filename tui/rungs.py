"""The ladder of one message, per addressee, and the case that it belongs to, as lines.

Silence is drawn: each rung that has not been reached stands there with its clock, and each negative with its age. What
nobody signed says NODE SAYS.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hotline.client import Addressee, Board, Matter
from protocols.deadlines import Act
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.cells import Line, Style, fit, line, wrap
from tui.rows import Rows

__all__ = ["case_lines", "ladder_lines"]

_RUNGS: Final = ("released", "sent", "received", "shown", "acknowledged", "answered")
_CLOCKS: Final = {
    "received": "received_by", "shown": "shown_by", "acknowledged": "acknowledged_by", "answered": "answered_by",
}  # fmt: skip
_OFFERS: Final = {
    Act.SECOND_ROUTE: "second route",
    Act.ALL_SEATS: "all seats, louder",
    Act.SECOND_CONTACT: "second contact",
    Act.PAGER: "pager",
    Act.CALL_SHEET: "call by voice",
    Act.THIRD_PARTY: "third party offered",
    Act.NO_REPLY: "NO REPLY offered",
}


def ladder_lines(board: Board, matter: Matter, phrases: Phrases, now: int, width: int) -> tuple[Line, ...]:
    """Every addressee's ladder, one under the other; of an incoming message our own."""
    out: list[Line] = []
    for one in matter.addressees.values():
        out += _addressee(board, matter, one, phrases, now, width)
        out.append(())
    others = [centre for centre in (*matter.message.to, *matter.message.info) if centre not in matter.addressees]
    if others:
        out += [line((each, "dim")) for each in wrap(f"also for {', '.join(others)}", width)]
    return tuple(out)


def _addressee(board: Board, matter: Matter, one: Addressee, phrases: Phrases, now: int, width: int) -> Iterator[Line]:
    exchange, clocks = one.exchange, one.clocks
    role = "for information" if one.for_information else "to act"
    yield line((fit(f"{one.centre} ({role})", width), "title"))
    for rung in _RUNGS:
        at = getattr(exchange, rung)
        if rung == "answered":
            yield from _special(matter, one, phrases, now, width)
        word = phrases.say(f"state-{rung}")
        if at is not None:
            yield _reached(word, at, _who(matter, one, rung), now, width)
            continue
        by = getattr(clocks, _CLOCKS.get(rung, ""), None)
        if by is None or exchange.over:
            continue
        if rung == "answered" and exchange.holding_until is not None:
            by = exchange.holding_until
        late: Style = "late" if by <= now else "text"
        yield line((fit(f"{word:<12} --", 16), "dim"), (fit(f" {times.countdown(by - now)}", width - 16), late))
    for negative in () if matter.incoming else board.negatives(matter, now):
        if negative.centre == one.centre:
            words = f"{phrases.say(f'state-{negative.what}')} {times.age(negative.since_ms)}"
            late_words = f", {times.age(negative.late_ms)} past" if negative.late_ms >= 0 else ""
            yield line((fit(words + late_words, width), "late" if late_words else "strong"))
    for reached in one.ladder(matter.precedence, now):
        acts = ", ".join(_OFFERS[act] for act in reached.rung.acts)
        yield line((fit(f"{times.clock(reached.at)} {acts}", width), "dim"))


def _special(matter: Matter, one: Addressee, phrases: Phrases, now: int, width: int) -> Iterator[Line]:
    """What is drawn across the rungs: refused, form unknown, holding, on hold, cancelled, one officer."""
    exchange = one.exchange
    if exchange.cannot_read is not None:
        yield _reached(phrases.say("state-cannot_read"), exchange.cannot_read, "FORM UNKNOWN", now, width)
    if exchange.refused is not None:
        yield _reached(phrases.say("state-refused"), exchange.refused, exchange.refused_code or "", now, width)
    for holding in exchange.holdings:
        word = phrases.say("state-holding", until=times.short_dtg(holding.until))
        yield line((fit(f"{word} {holding.role}", width), "strong"))
    if exchange.held is not None:
        yield _reached(phrases.say("state-on_hold"), exchange.held, matter.message.from_, now, width)
    if exchange.stands is not None:
        yield _reached("STANDS", exchange.stands, matter.message.from_, now, width)
    if exchange.cancelled is not None:
        yield _reached(phrases.say("state-cancelled"), exchange.cancelled, matter.message.from_, now, width)
    if exchange.one_officer is not None:
        yield line((fit(phrases.say("mark-one_officer"), width), "late"))
        due = exchange.confirmed is None
        at = None if due else exchange.confirmed
        yield (
            line((phrases.say("mark-confirmation_due"), "late"))
            if at is None
            else _reached("CONFIRMED", at, "", now, width)
        )


def _who(matter: Matter, one: Addressee, rung: str) -> str:
    if rung in one.node_says:
        return "NODE SAYS"
    exchange, (author, *second) = one.exchange, matter.officers
    return {
        "released": author + (f" +{len(second)}" if second else ""),
        "shown": exchange.shown_by or "",
        "acknowledged": exchange.acknowledged_by or "",
        "answered": exchange.answered_by or "",
    }.get(rung, "")


def _reached(word: str, at: int, who: str, now: int, width: int) -> Line:
    same_day = abs(now - at) < 20 * 3_600_000
    when = times.clock(at) if same_day else times.short_dtg(at)
    return line((fit(f"{word:<12} ", 13), "strong"), (fit(f"{when:<9} {who}", width - 13), "text"))


def case_lines(board: Board, matter: Matter, rows: Rows, width: int) -> tuple[Line, ...]:
    """The messages of its case, oldest first; those that only say something about another stand under it, indented."""
    case = board.case(matter)
    out = [line((fit(f"CASE {matter.digits} ({len(case.matters)})", width), "title"))]
    for each in case.matters:
        here = ">" if each.hash == matter.hash else " "
        own = " " if each.incoming else "*"
        indent = "  " if each.settling else ""
        words = f"{here}{indent}{each.digits}{own} {rows.state(each)} {rows.subject(each)}"
        out.append(line((fit(words, width), "strong" if here == ">" else "dim" if each.settling else "text")))
    return tuple(out)
