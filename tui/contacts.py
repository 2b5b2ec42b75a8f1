"""Call sheets as lines, and what another centre has stated of its own practice, under what is about to be signed.

Every word of another centre stands behind the gutter: an address in a contact record is outside text like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

from hotline.client import Seat
from protocols.contact_card import card_of, centres_known
from protocols.contact_sheet import PRACTICE_FAMILIES, Row, practice_rows, sheet_rows
from protocols.errors import Refused
from protocols.messages.header import Message
from protocols.roster import Roster
from protocols.voice_sheet import challenge_rows
from tui.cells import GUTTER, Line, Span, fit, line, ruled, width, wrap
from tui.desk import Desk
from tui.safe_text import safe_line

__all__ = ["ask_challenges", "contact_lines", "others", "practice_lines"]

_LABEL = 22


def others(roster: Roster) -> tuple[str, ...]:
    """Every centre that is known but our own, those that are believed first."""
    known = [centre for centre in centres_known(roster) if centre != roster.centre]
    return tuple(sorted(known, key=lambda centre: not roster.is_believed(roster.party_of(centre) or "")))


def contact_lines(desk: Desk, centres: Iterable[str], now: int, cells: int) -> Iterator[Line]:
    """A call sheet for each of these centres; of one that no record here lists, nothing."""
    found = False
    for centre in centres:
        try:
            card = card_of(desk.board.roster, centre, now)
        except Refused:
            continue
        found = True
        title = desk.phrases.say("sheet-title", centre=card.centre)
        yield line((ruled(f"\u2500\u2500 {title} ", cells), "title"))
        yield from _rows(sheet_rows(card, desk.phrases), cells)
        for table in desk.challenges.get(centre, ()):
            yield from _rows(challenge_rows(table, centre, desk.phrases), cells)
        yield ()
    if not found:
        yield line(f"  {desk.phrases.say('screen-no_contacts')}")


async def ask_challenges(desk: Desk, centres: Iterable[str], seat: Seat) -> None:
    """Those of the day, of each that is believed; they stand on the sheet from then on."""
    for centre in centres:
        with suppress(Refused):  # of a centre that is not believed, or of no node: the sheet is a sheet all the same
            desk.challenges[centre] = await seat.challenges(centre)


def practice_lines(desk: Desk, message: Message, cells: int) -> Iterator[Line]:
    """Under a message about keeping apart: what each addressee has stated of its own practice."""
    if message.type.partition(".")[0] not in PRACTICE_FAMILIES:
        return
    for centre in message.to:
        bulletin = desk.board.roster.bulletin(centre)
        practice = bulletin.contact.practice if bulletin is not None else None
        if practice is not None:
            rows = list(practice_rows(practice, desk.phrases))
            yield ()
            yield line((ruled(f"\u2500\u2500 {centre}: {rows[0].label} ", cells), "title"))
            yield from _rows(rows[1:], cells)


def _rows(rows: Iterable[Row], cells: int) -> Iterator[Line]:
    label = min(_LABEL, cells // 3)
    for row in rows:
        if not row.text:
            yield line((f"  {row.label}", "strong"))
            continue
        room = max(cells - label - 3 - width(GUTTER), 8)
        for place, said in enumerate(wrap(row.text, room)):
            named = row.label if place == 0 else ""
            yield (Span(safe_line(f"  {fit(named, label)} "), "field"), Span(GUTTER, "frame"), Span(said, "quoted"))
