"""How things stand, as lines: links, alarms, records, and what this seat did. All but the last is NODE SAYS.

What the node says, nobody signed; what this seat could not verify stands here too, as what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from protocols.phrases import times
from tui.cells import Line, fit, line, ruled, wrap
from tui.desk import Desk

__all__ = ["reach", "standing_lines"]


def reach(desk: Desk, centre: str, now: int) -> str:
    """Whether it can be reached: `(nobody on watch there until 220600Z)`, `(link up)`. The link is NODE SAYS."""
    opens, link = desk.board.watch_opens(centre, now), desk.board.links.get(centre)
    if opens > now:
        return f"{centre} (nobody on watch there until {times.short_dtg(opens)})"
    if not desk.link.up:
        state = "our own node does not answer: not known"
    else:
        state = "no link yet" if link is None else "link up" if link.up else "LINK LOST: it goes when it is back"
    return f"{centre} ({state})"


def standing_lines(desk: Desk, log: Iterable[Line], now: int, cells: int) -> Iterator[Line]:
    """For the page of links, and for the plain mode."""
    if not desk.link.up:
        yield from _wrapped(f"our node: LINK LOST. {desk.link.why}", cells)
        yield from _wrapped("Below is what it said last. Start it: hotline serve. Meanwhile: the telephone.", cells)
    yield _title("LINKS: NODE SAYS", cells)
    for link in sorted(desk.board.links.values(), key=lambda each: each.peer):
        heard = f", last heard {times.clock(link.heard_at)}" if link.heard_at else ""
        state = f"up by {link.route or 'a route'}" if link.up else "LINK LOST"
        yield line(
            (fit(f" {link.peer:<24} {state}, {times.clock(link.at)}{heard}", cells), "text" if link.up else "late")
        )
    for gap in desk.board.gaps.values():
        if gap.open:
            yield line(
                (
                    fit(f" {gap.missing} EARLIER MESSAGES MISSING from {gap.peer}, {times.age(now - gap.at)}", cells),
                    "late",
                )
            )
    seats = [f"{seat.role} {'on' if seat.on else 'off'} {times.clock(seat.at)}" for seat in desk.board.seats.values()]
    yield from _wrapped(f"seats: {', '.join(sorted(seats)) or 'none told'}", cells)
    yield _title("ALARMS: NODE SAYS", cells)
    for alarm in reversed(desk.board.alarms[-50:]):
        yield from _wrapped(f"{times.clock(alarm.at)} {alarm.code} {alarm.peer or ''} {alarm.detail}", cells)
    for refused in reversed(desk.board.refusals[-50:]):
        yield from _wrapped(
            f"{times.clock(refused.at)} refused here, from {refused.centre}: {refused.code} {refused.detail}", cells
        )
    yield _title("NOT VERIFIED BY THIS SEAT", cells)
    for each in reversed(desk.board.distrusted[-50:]):
        yield from _wrapped(f"{times.clock(each.at)} {each.what}: {each.code.value} {each.detail}", cells)
    yield _title("RECORDS: verified here", cells)
    stale = desk.board.stale(now)
    for name, held in sorted(desk.board.roster.parties.items()):
        version = f"statement {held.statement[0].version}" if held.statement else "no statement"
        centres = ", ".join(each.name for each in held.statement[0].centres) if held.statement else ""
        old = [f"STALE {', '.join(stale[centre])}" for centre in centres.split(", ") if centre in stale]
        yield from _wrapped(f"{name}: {version}, {centres} {' '.join(old)}", cells)
    yield _title("THIS SEAT", cells)
    yield from _wrapped(f"signed and not receipted: {desk.unsent}", cells)
    for done in list(log)[:-50:-1]:
        yield (*line(" "), *done)


def _title(words: str, cells: int) -> Line:
    return line((ruled(f"\u2500\u2500 {words} ", cells), "title"))


def _wrapped(words: str, cells: int) -> Iterator[Line]:
    for each in wrap(words, cells - 3):
        yield line(f"  {each}")
