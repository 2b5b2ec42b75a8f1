"""The ladder of one message, per addressee, and the case that it belongs to, as lines.

Silence is drawn: each rung that has not been reached stands there with its clock, and each negative with its age. What
nobody signed says NODE SAYS.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from hotline.client import Addressee, Board, Matter
from hotline.client.beside import voices
from hotline.client.climbing import climb
from hotline.client.planned import planned_words
from protocols.messages.standing import standing_lines
from protocols.messages.words import code
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.cells import Line, Style, fit, line, wrap
from tui.cells import width as cells_of
from tui.rows import Rows

__all__ = ["case_lines", "ladder_lines"]

_RUNGS: Final = ("released", "sent", "received", "shown", "acknowledged", "answered")
_LABEL: Final = 12
_CLOCKS: Final = {
    "received": "received_by", "shown": "shown_by", "acknowledged": "acknowledged_by", "answered": "answered_by",
}  # fmt: skip


def ladder_lines(board: Board, matter: Matter, phrases: Phrases, now: int, width: int) -> tuple[Line, ...]:
    """Every addressee's ladder, one under the other; of an incoming message our own."""
    out: list[Line] = []
    for one in matter.addressees.values():
        out += _addressee(board, matter, one, phrases, now, width)
        out.append(())
    others = [centre for centre in (*matter.message.to, *matter.message.info) if centre not in matter.addressees]
    if others:
        also = phrases.say("screen-also_for", centres=", ".join(others))
        out += [line((each, "dim")) for each in wrap(also, width)]
    return tuple(out)


def _addressee(board: Board, matter: Matter, one: Addressee, phrases: Phrases, now: int, width: int) -> Iterator[Line]:
    exchange, clocks = one.exchange, one.clocks
    role = phrases.say("screen-for_information" if one.for_information else "screen-to_act")
    names = {rung: phrases.say(f"state-{rung}") for rung in _RUNGS}
    room = _room(names.values(), width)
    yield line((fit(phrases.say("screen-addressee", centre=one.centre, role=role), width), "title"))
    for rung in _RUNGS:
        at = getattr(exchange, rung)
        if rung == "answered":
            yield from _voices(board, matter, one, phrases, now, width, room)
            yield from _special(matter, one, phrases, now, width)
        word = names[rung]
        if at is not None:
            yield _reached(word, at, _who(matter, one, rung, phrases), now, width, room)
            continue
        if rung == "shown" and not one.shown_shared and not exchange.over:
            yield line((fit(f"{fit(word, room)} -- {phrases.say('state-not_shared')}", width), "dim"))
            continue
        by = getattr(clocks, _CLOCKS.get(rung, ""), None)
        if by is None or exchange.over:
            continue
        if rung == "answered" and exchange.holding_until is not None:
            by = exchange.holding_until
        late: Style = "late" if by <= now else "text"
        yield line((f"{fit(word, room)} -- ", "dim"), (fit(f" {times.countdown(by - now)}", width - room - 4), late))
    for negative in () if matter.incoming else board.negatives(matter, now):
        if negative.centre == one.centre:
            words = f"{phrases.say(f'state-{negative.what}')} {times.age(negative.since_ms)}"
            is_late = negative.late_ms >= 0
            past = f", {phrases.say('screen-past', age=times.age(negative.late_ms))}" if is_late else ""
            yield line((fit(words + past, width), "late" if is_late else "strong"))
            if said := planned_words(board, one.centre, now, phrases):
                yield from (line((each, "dim")) for each in wrap(said, width))
    for text in climb(board, matter, one, phrases, now):
        yield from (line((each, "dim")) for each in wrap(text, width))


def _special(matter: Matter, one: Addressee, phrases: Phrases, now: int, width: int) -> Iterator[Line]:
    """What is drawn across the rungs: refused, form unknown, holding, on hold, cancelled, one officer."""
    exchange = one.exchange
    if exchange.cannot_read is not None:
        why = phrases.say("screen-form_unknown")
        yield _reached(phrases.say("state-cannot_read"), exchange.cannot_read, why, now, width)
    if exchange.refused is not None:
        yield _reached(phrases.say("state-refused"), exchange.refused, exchange.refused_code or "", now, width)
    for holding in exchange.holdings:
        word = phrases.say("state-holding", until=times.short_dtg(holding.until))
        yield line((fit(f"{word} {holding.role}", width), "strong"))
    if exchange.held is not None:
        yield _reached(phrases.say("state-on_hold"), exchange.held, matter.message.from_, now, width)
        if matter.hold_overdue(now):
            yield line((fit(phrases.say("mark-hold_not_settled"), width), "late"))
    if exchange.stands is not None:
        yield _reached(phrases.say("screen-stands"), exchange.stands, matter.message.from_, now, width)
    if exchange.cancelled is not None:
        yield _reached(phrases.say("state-cancelled"), exchange.cancelled, matter.message.from_, now, width)
    if exchange.one_officer is not None:
        yield line((fit(phrases.say("mark-one_officer"), width), "late"))
        if exchange.confirmed is None:
            lapsed = exchange.unconfirmed(now, received=exchange.received if matter.incoming else None)
            yield line((phrases.say("mark-unconfirmed" if lapsed else "mark-confirmation_due"), "late"))
        else:
            yield _reached(phrases.say("screen-confirmed"), exchange.confirmed, "", now, width)
            if exchange.confirmed_late:
                late = times.dtg(exchange.confirmed)
                yield line((fit(phrases.say("mark-confirmed_late", at=late), width), "late"))


def _voices(
    board: Board, matter: Matter, one: Addressee, phrases: Phrases, now: int, width: int, room: int
) -> Iterator[Line]:
    """Calls that were noted: what one side heard, and never an acknowledgement."""
    for said, body in voices(board, matter, one.centre):
        if body.challenge != "answered_rightly" and body.spoke_to is not None:
            by = phrases.say("voice-not_authenticated")
        else:
            by = phrases.say("voice-taken", role=said.officers[0], centre=said.message.from_)
        what = code(phrases, "outcome", body.outcome)
        yield _reached(what, body.at, by, now, width, room)


def _who(matter: Matter, one: Addressee, rung: str, phrases: Phrases) -> str:
    if rung in one.node_says:
        return phrases.say("mark-node_says")
    exchange, (author, *second) = one.exchange, matter.officers
    return {
        "released": author + (f" +{len(second)}" if second else ""),
        "shown": exchange.shown_by or "",
        "acknowledged": exchange.acknowledged_by or "",
        "answered": exchange.answered_by or "",
    }.get(rung, "")


def _room(words: Iterable[str], width: int) -> int:
    """Cells for the longest name of a rung, where that leaves the time and who it was: `08:52:41Z WATCH-1`."""
    return max(_LABEL, min(max(map(cells_of, words)), width - 18))


def _reached(word: str, at: int, who: str, now: int, width: int, room: int = _LABEL) -> Line:
    same_day = abs(now - at) < 20 * 3_600_000
    when = times.clock(at) if same_day else times.short_dtg(at)
    return line((f"{fit(word, room)} ", "strong"), (f"{fit(when, 9)} ", "text"), (fit(who, width - room - 11), "text"))


def case_lines(board: Board, matter: Matter, phrases: Phrases, rows: Rows, now: int, width: int) -> tuple[Line, ...]:
    """Where its case stands, then its messages, oldest first; what only says something about another is indented."""
    case = board.case(matter)
    title = phrases.say("screen-case", digits=matter.digits, count=len(case.matters))
    out = [line((fit(title, width), "title"))]
    for standing in board.standings(case, now):
        said = standing_lines(standing, phrases, now)
        for place, text in enumerate(said):
            style: Style = "strong" if place == 0 else "text"
            out += [line((part, style)) for part in wrap(text, width)]
    for each in case.matters:
        here = ">" if each.hash == matter.hash else " "
        own = " " if each.incoming else "*"
        indent = "  " if each.settling else ""
        words = f"{here}{indent}{each.digits}{own} {rows.state(each)} {rows.subject(each, now)}"
        out.append(line((fit(words, width), "strong" if here == ">" else "dim" if each.settling else "text")))
    return tuple(out)
