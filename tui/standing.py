"""How things stand, as lines: links, alarms, records, and what this seat did. All but the last is NODE SAYS.

What the node says, nobody signed; what this seat could not verify stands here too, as what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hotline.client import LinkChanged, SeatChanged
from hotline.client.planned import planned_words
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.cells import Line, fit, line, ruled, wrap
from tui.desk import Desk
from tui.stale import expiry_words

__all__ = ["reach", "standing_lines"]


def reach(desk: Desk, centre: str, now: int) -> str:
    """Whether it can be reached: `(nobody on watch there until 220600Z)`, `(link up)`. The link is NODE SAYS."""
    opens, link = desk.board.watch_opens(centre, now), desk.board.links.get(centre)
    say = desk.phrases.say
    if opens > now:
        how = say("reach-nobody_until", at=times.short_dtg(opens))
    elif not desk.link.up:
        how = say("reach-not_known")
    else:
        how = say("reach-no_link") if link is None else say("reach-up") if link.up else say("reach-lost")
    return say("screen-reach", centre=centre, how=how)


def standing_lines(desk: Desk, log: Iterable[Line], now: int, cells: int) -> Iterator[Line]:
    """For the page of links, and for the plain mode."""
    say = desk.phrases.say
    if not desk.link.up:
        yield from _wrapped(say("standing-our_node", why=desk.link.why), cells)
        yield from _wrapped(say("standing-below"), cells)
    yield _title(say("standing-links"), cells)
    for link in sorted(desk.board.links.values(), key=lambda each: each.peer):
        yield line((fit(f" {_link(link, desk.phrases)}", cells), "text" if link.up else "late"))
        if not link.up and (said := planned_words(desk.board, link.peer, now, desk.phrases)):
            yield from _wrapped(said, cells)
    for gap in desk.board.gaps.values():
        if gap.open:
            missing, age = say("mark-earlier_missing", count=gap.missing), times.age(now - gap.at)
            yield line((fit(f" {say('standing-gap', missing=missing, peer=gap.peer, age=age)}", cells), "late"))
    seats = sorted(_seat(seat, desk.phrases) for seat in desk.board.seats.values())
    yield from _wrapped(say("standing-seats", seats=", ".join(seats)) if seats else say("standing-no_seats"), cells)
    yield _title(say("standing-alarms"), cells)
    for alarm in reversed(desk.board.alarms[-50:]):
        at, peer = times.clock(alarm.at), alarm.peer or ""
        yield from _wrapped(say("standing-alarm", at=at, code=alarm.code, peer=peer, detail=alarm.detail), cells)
    for no in reversed(desk.board.refusals[-50:]):
        at = times.clock(no.at)
        yield from _wrapped(
            say("standing-refused", at=at, centre=no.centre, code=str(no.code), detail=no.detail), cells
        )
    yield _title(say("standing-not_verified"), cells)
    for each in reversed(desk.board.distrusted[-50:]):
        at = times.clock(each.at)
        yield from _wrapped(
            say("standing-distrusted", at=at, what=each.what, code=each.code.value, detail=each.detail), cells
        )
    yield _title(say("standing-records"), cells)
    yield from _records(desk, now, cells)
    yield _title(say("standing-seat"), cells)
    yield from _wrapped(say("standing-unsent", count=desk.unsent), cells)
    for done in list(log)[:-50:-1]:
        yield (*line(" "), *done)


def _link(link: LinkChanged, phrases: Phrases) -> str:
    """One link, since when it is so, and, of one that is lost, when it was last heard."""
    say = phrases.say
    by = say("standing-up_by", route=link.route) if link.route else say("standing-up")
    said = {"peer": fit(link.peer, 24), "state": by if link.up else say("standing-lost"), "at": times.clock(link.at)}
    if link.heard_at and not link.up:  # of one that is up it would be when it came up
        return say("standing-link_heard", **said, heard=times.clock(link.heard_at))
    return say("standing-link", **said)


def _seat(seat: SeatChanged, phrases: Phrases) -> str:
    if seat.on:
        return phrases.say("standing-seat_on", role=seat.role, at=times.clock(seat.at))
    return phrases.say("standing-seat_off", role=seat.role, at=times.clock(seat.at))


def _records(desk: Desk, now: int, cells: int) -> Iterator[Line]:
    """What this seat holds of each party, verified here."""
    stale, say = desk.board.stale(now), desk.phrases.say
    for name, held in sorted(desk.board.roster.parties.items()):
        statement = held.statement[0] if held.statement else None
        record = say("standing-no_statement")
        if statement is not None:
            record = say("standing-statement", version=str(statement.version))
        centres = [each.name for each in statement.centres] if statement else []
        old = [say("standing-stale", what=", ".join(stale[each])) for each in centres if each in stale]
        yield from _wrapped(
            say("standing-party", party=name, record=record, centres=", ".join(centres), stale=" ".join(old)), cells
        )
    for words, over in expiry_words(desk.board, desk.phrases, now):
        yield from (line((f"  {each}", "late" if over else "text")) for each in wrap(words, cells - 3))


def _title(words: str, cells: int) -> Line:
    return line((ruled(f"\u2500\u2500 {words} ", cells), "title"))


def _wrapped(words: str, cells: int) -> Iterator[Line]:
    for each in wrap(words.rstrip(), cells - 3):
        yield line(f"  {each}")
