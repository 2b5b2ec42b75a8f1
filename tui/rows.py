"""A message as a row of the list: what a watch reads at a glance, in fixed columns.

Word, letter and bar for the precedence; five digits, with `*` for our own; state and clock in words. Colour repeats
what stands there and adds nothing. A row that has two addressees shows the worst of them.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from hotline.client import Board, Matter, NotYet, Waiting
from protocols.exchange import STAGES, Stage
from protocols.messages.header import Precedence
from protocols.messages.subject import asks_line, subject_line
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.alarms import LETTERS, SECOND_OFFICER_MS
from tui.cells import Line, Span, Style, fit, line, ruled
from tui.safe_text import SafeText, safe_line

__all__ = ["STYLE_OF", "TOKENS", "Entry", "Rows", "heading"]

Entry: TypeAlias = Matter | Waiting

STYLE_OF: Final[dict[Precedence, Style]] = {
    Precedence.FLASH: "flash",
    Precedence.IMMEDIATE: "immediate",
    Precedence.PRIORITY: "priority",
    Precedence.ROUTINE: "routine",
}

TOKENS: Final = {
    "NEW": "arrived, on no screen of ours yet",
    "REL1": "signed by its author, waiting for the second officer",
    "RELD": "released, not yet handed to a link",
    "SENT": "handed to a link",
    "RCVD": "on the disk of the other centre",
    "SHWN": "was open on an officer's screen",
    "ACKD": "an officer has taken it",
    "HLDG": "holding: next word by the time given",
    "ANSW": "answered in substance",
    "RFSD": "refused by the other centre",
    "FORM": "stored there, but the form is unknown to them: call",
    "HELD": "on hold: do not act on it until further word",
    "CANC": "cancelled; the old text stays readable",
}
"""The four letters of a state → what they mean, for the help."""

_TOKEN_OF: Final = {
    Stage.RELEASED: "RELD",
    Stage.SENT: "SENT",
    Stage.RECEIVED: "RCVD",
    Stage.CANNOT_READ: "FORM",
    Stage.SHOWN: "SHWN",
    Stage.ACKNOWLEDGED: "ACKD",
    Stage.HOLDING: "HLDG",
    Stage.ANSWERED: "ANSW",
    Stage.REFUSED: "RFSD",
}
_NOT: Final = {
    "not_received": "NOT RCVD",
    "not_seen": "NOT SEEN",
    "not_acknowledged": "NOT ACKD",
    "not_answered": "NOT ANSD",
}
_SHORT: Final = {
    Precedence.FLASH: "FLASH",
    Precedence.IMMEDIATE: "IMMED",
    Precedence.PRIORITY: "PRIO",
    Precedence.ROUTINE: "ROUT",
}


def heading(title: str, count: int, width: int) -> Line:
    """`-- needs you (2) -----`."""
    words = f"\u2500\u2500 {title} ({count}) "
    return line((ruled(words, width), "dim"))


class Rows:
    """Draws entries. Subjects are kept: a phrase is looked up once for a message, not once a second."""

    def __init__(self, board: Board, phrases: Phrases) -> None:
        self._board = board
        self._phrases = phrases
        self._subjects: dict[bytes, SafeText] = {}

    def subject(self, entry: Entry) -> SafeText:
        """The one line by which a message is known, the marks that change how it is read in front."""
        known = self._subjects.get(entry.hash)
        if known is None:
            known = safe_line(subject_line(entry.message, entry.body, self._phrases))
            self._subjects[entry.hash] = known
        return safe_line(" ".join((*self._marks(entry), known)))

    def _marks(self, entry: Entry) -> list[str]:
        if isinstance(entry, Waiting):
            return []
        said = self._phrases.say
        marks = [said("state-cancelled") + ":"] if entry.cancelled is not None else []
        marks += [said("state-on_hold") + ":"] if entry.held is not None else []
        marks += [said("mark-one_officer") + ":"] if entry.confirmation_due else []
        return marks + [said("mark-expired") + ":" for mark in entry.marks if mark == "expired"]

    def other_side(self, entry: Entry, *, wide: bool) -> str:
        """`MERIDIAN`; of our own `to KESTREL +1`, where there is room for the word."""
        if isinstance(entry, Matter) and entry.incoming:
            return entry.message.from_
        first, *more = (*entry.message.to, *entry.message.info)
        return f"{'to ' if wide else ''}{first}" + (f" +{len(more)}" if more else "")

    def state(self, entry: Entry) -> str:
        """Four letters."""
        if isinstance(entry, Waiting):
            return "REL1"
        if entry.cancelled is not None:
            return "CANC"
        if entry.held is not None:
            return "HELD"
        asked = [one for one in entry.addressees.values() if not one.for_information] or [entry.here]
        if any(one.exchange.refused is not None for one in asked):
            return "RFSD"
        stage = min((one.stage for one in asked), key=STAGES.index)
        if entry.incoming and STAGES.index(stage) < STAGES.index(Stage.SHOWN):
            return "NEW"
        return _TOKEN_OF[stage]

    def worst(self, matter: Matter, now: int) -> NotYet | None:
        """Of all that has not come, what is due soonest at the addressee who is furthest behind."""
        lowest: dict[str, NotYet] = {}
        for negative in self._board.negatives(matter, now):
            ours_now = matter.incoming and negative.what in ("not_received", "not_seen")
            if not ours_now:
                lowest.setdefault(negative.centre, negative)
        return max(lowest.values(), key=lambda negative: negative.late_ms, default=None)

    def clock(self, entry: Entry, now: int) -> tuple[str, bool]:
        """`ack T-04:12`, `NOT SEEN 5:36`, `until 221800Z`; and whether it is past the agreed time."""
        if isinstance(entry, Waiting):
            left = entry.signed_at + SECOND_OFFICER_MS - now
            return f"sign {times.countdown(left)}", left < 0
        negative = self.worst(entry, now) if entry.cancelled is None else None
        if negative is None:
            answered = max((one.exchange.answered or 0 for one in entry.addressees.values()), default=0)
            return (times.clock(answered)[:5] + "Z" if answered else "", False)
        late = negative.late_ms >= 0
        if not entry.incoming:
            return f"{_NOT[negative.what]} {times.age(negative.since_ms)}", late
        until = entry.here.exchange.holding_until
        if until is not None and not late:
            return f"until {times.short_dtg(until)}", False
        word = "ack" if negative.what == "not_acknowledged" else "answer" if until is None else "word"
        return f"{word} {times.countdown(-negative.late_ms)}", late

    def first(self, entry: Entry, now: int, width: int, *, cursor: bool = False) -> Line:
        """The row itself, in exactly so many cells."""
        wide = width >= 98
        own = isinstance(entry, Waiting) or not entry.incoming
        clock, late = self.clock(entry, now)
        precedence = entry.message.precedence
        letter, bar = LETTERS[precedence]
        word = fit(precedence.name, 9) if wide else fit(_SHORT[precedence], 5)
        at = times.dtg(entry.message.composed_at) if wide else times.short_dtg(entry.message.composed_at)
        with_ = fit(self.other_side(entry, wide=wide), 12 if wide else 9)
        lead = f"{'>' if cursor else ' '}{'!' if late else ' '}"
        head = f"{word} {letter} {bar} "
        middle = f"{entry.digits}{'*' if own else ' '} {at} {with_} "
        due = fit(clock, 16 if wide else 14)
        state = self.state(entry)
        subject = fit(self.subject(entry), width - sum(map(len, (lead, head, middle, due))) - 6)
        unread: Style = "strong" if state in ("NEW", "REL1") else "text"
        return (
            Span(safe_line(lead), "late" if late else "strong"),
            Span(safe_line(head), STYLE_OF[precedence]),
            Span(safe_line(middle), unread),
            Span(safe_line(f"{subject} "), unread),
            Span(safe_line(f"{state:<4} "), "good" if state in ("ANSW", "ACKD") else unread),
            Span(due, "late" if late else "text"),
        )

    def second(self, entry: Entry, now: int, width: int) -> Line:
        """Under it, where there is room: what it asks of us, or how far it has come at each of them."""
        return line((fit(f"{'':19}{self.detail(entry, now)}", width), "dim"))

    def detail(self, entry: Entry, now: int) -> SafeText:
        """One line more about it."""
        if isinstance(entry, Waiting):
            signed = times.clock(entry.signed_at)
            return safe_line(f"signed by {entry.author} at {signed}; a second officer reads it and releases it")
        if entry.incoming:
            if entry.body is None:
                return safe_line(self._phrases.say("fixed-call"))
            return safe_line(asks_line(entry.message, entry.body, self._phrases))
        parts = []
        for one in entry.addressees.values():
            at = getattr(one.exchange, one.stage.value)
            parts.append(f"{one.centre}: {one.stage.value.replace('_', ' ')} {times.clock(at)}")
        return safe_line("; ".join(parts))
