"""Records that run out, in words: for the second row, above a message, on the page of links. No Textual.

All of it is this seat's own roster, verified here, against this computer's clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hotline.client import Board
from protocols.expiry import DAY_MS, URGENT, Expiry, announce, is_roster_stale, stale_among
from protocols.messages.header import Message
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["SOON_DAYS", "days_left", "expiry_words", "next_to_run_out", "stale_marks", "stale_since", "to_confirm"]

SOON_DAYS = 7
"""From here on it stands in the second row."""


def stale_since(board: Board, centre: str) -> int:
    """When the roster of a centre ran out: the earlier of its root and its statement."""
    held = board.roster.parties[board.roster.party_of(centre) or ""]
    ends = [held.root.expires_at, *([held.statement[0].expires_at] if held.statement else [])]
    return min(ends)


def days_left(expiry: Expiry, now: int) -> int:
    """Whole days, rounded up."""
    return max(0, -((now - expiry.expires_at) // DAY_MS))


def next_to_run_out(board: Board, now: int) -> Expiry | None:
    """The root, statement or bulletin that runs out within a week and has not: the first of them."""
    soon = [each for each in announce(board.roster, now) if 0 < each.step <= SOON_DAYS]
    return min(soon, key=lambda each: each.expires_at, default=None)


def expiry_words(board: Board, phrases: Phrases, now: int) -> Iterator[tuple[str, bool]]:
    """One sentence for each record that runs out or has; and whether it has."""
    for each in sorted(announce(board.roster, now), key=lambda each: each.expires_at):
        said = {
            "kind": each.kind, "version": str(each.version), "name": each.subject, "at": times.dtg(each.expires_at),
        }  # fmt: skip
        if each.step:
            yield phrases.say("records-runs_out", **said, days=days_left(each, now)), False
        else:
            yield phrases.say("records-ran_out", **said), True


def to_confirm(board: Board, message: Message, now: int) -> tuple[str, ...]:
    """The addressees of a FLASH or IMMEDIATE that an officer confirms by name before it goes."""
    return stale_among(message, board.roster, now) if message.precedence in URGENT else ()


def stale_marks(
    board: Board, message: Message, phrases: Phrases, now: int, *, unsigned: bool = False
) -> tuple[str, ...]:
    """What stands above a message from or to a centre whose roster is stale now. `unsigned`: it has not left yet."""
    if message.from_ != board.centre:
        stale: Sequence[str] = [message.from_] if is_roster_stale(board.roster, message.from_, now) else []
        key = "records-mark"
    else:
        stale = stale_among(message, board.roster, now)
        key = "records-mark_waits" if message.precedence not in URGENT else "records-mark"
        key = "records-mark_asked" if unsigned and message.precedence in URGENT else key
    if not stale:
        return ()
    at = times.dtg(min(stale_since(board, each) for each in stale))
    return (phrases.say(key, mark=phrases.say("mark-roster_stale"), centres=", ".join(stale), at=at),)
