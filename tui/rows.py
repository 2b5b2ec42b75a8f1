"""A message as a row of the list: what a watch reads at a glance, in fixed columns.

Word, letter and bar for the precedence; five digits, with `*` for our own; state and clock in words. Colour repeats
what stands there and adds nothing. A row that has two addressees shows the worst of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from hotline.client import Board, Matter, NotYet, Shelf, Waiting
from protocols.exchange import STAGES, Stage
from protocols.messages.header import Precedence, five_digits
from protocols.messages.subject import asks_line, subject_line
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.alarms import LETTERS, SECOND_OFFICER_MS
from tui.cells import Line, Span, Style, fit, line, ruled
from tui.cells import width as cells_of
from tui.safe_text import SafeText, safe_line
from tui.stacks import Stack

__all__ = ["STATES", "STYLE_OF", "Entry", "Rows", "heading"]

Entry: TypeAlias = Matter | Waiting

STYLE_OF: Final[dict[Precedence, Style]] = {
    Precedence.FLASH: "flash",
    Precedence.IMMEDIATE: "immediate",
    Precedence.PRIORITY: "priority",
    Precedence.ROUTINE: "routine",
}

STATES: Final = (
    "new", "drft", "rel1", "reld", "sent", "rcvd", "shwn", "ackd", "hldg", "answ", "rfsd", "form", "held", "canc",
)  # fmt: skip
"""The states of a list: `token-STATE` are its four letters, `means-STATE` what they mean."""

_TOKEN_OF: Final = {
    Stage.RELEASED: "reld",
    Stage.SENT: "sent",
    Stage.RECEIVED: "rcvd",
    Stage.CANNOT_READ: "form",
    Stage.SHOWN: "shwn",
    Stage.ACKNOWLEDGED: "ackd",
    Stage.HOLDING: "hldg",
    Stage.ANSWERED: "answ",
    Stage.REFUSED: "rfsd",
}


def heading(phrases: Phrases, shelf: Shelf, count: int, width: int) -> Line:
    """`-- needs you (2) -----`."""
    words = phrases.say("screen-shelf", title=phrases.say(f"shelf-{shelf}"), count=count)
    return line((ruled(f"\u2500\u2500 {words} ", width), "dim"))


class Rows:
    """Draws entries; of `stacks`, what each stands for. Subjects are kept: a phrase is looked up once for a message,
    not once a second."""

    def __init__(self, board: Board, phrases: Phrases) -> None:
        self._board = board
        self._phrases = phrases
        self._subjects: dict[bytes, SafeText] = {}
        self.stacks: Mapping[bytes, Stack] = {}

    def subject(self, entry: Entry, now: int | None = None) -> SafeText:
        """The one line by which a message is known, the marks that change how it is read in front; with `now` (UTC ms)
        those too that time brings."""
        known = self._subjects.get(entry.hash)
        if known is None:
            known = safe_line(subject_line(entry.message, entry.body, self._phrases))
            self._subjects[entry.hash] = known
        return safe_line(" ".join((*self._marks(entry, now), known)))

    def _named(self, entry: Entry, now: int) -> SafeText:
        stack = self.stacks.get(entry.hash)
        return self.subject(entry, now) if stack is None else stack.words(self._phrases)

    def _marks(self, entry: Entry, now: int | None) -> list[str]:
        said, charter = self._phrases.say, entry.message.charter
        channel = [said("channel-named", digits=five_digits(charter)) + ":"] if charter is not None else []
        if isinstance(entry, Waiting):
            draft = [said("screen-draft_mark", service=entry.by_service) + ":"] if entry.by_service is not None else []
            return draft + channel
        marks = [said("state-cancelled") + ":"] if entry.cancelled is not None else []
        marks += [said("state-on_hold") + ":"] if entry.held is not None else []
        lapsed = now is not None and entry.unconfirmed(now)
        one_officer = said("mark-unconfirmed" if lapsed else "mark-one_officer") + ":"
        marks += [one_officer] if entry.confirmation_due else []
        marks += [said(f"mark-{mark}") + ":" for mark in entry.marks if mark in ("expired", "not_countersigned")]
        return marks + channel

    def other_side(self, entry: Entry, *, wide: bool) -> str:
        """`MERIDIAN`; of our own `to KESTREL +1`, where there is room for the word."""
        if isinstance(entry, Matter) and entry.incoming:
            return entry.message.from_
        first, *more = (*entry.message.to, *entry.message.info)
        named = first + (f" +{len(more)}" if more else "")
        return self._phrases.say("screen-to", centre=named) if wide else named

    def state(self, entry: Entry) -> str:
        """Four letters."""
        return self._phrases.say(f"token-{self._state(entry)}")

    def _state(self, entry: Entry) -> str:
        """One of STATES."""
        if isinstance(entry, Waiting):
            return "rel1" if entry.by_service is None else "drft"
        if entry.cancelled is not None:
            return "canc"
        if entry.held is not None:
            return "held"
        asked = [one for one in entry.addressees.values() if not one.for_information] or [entry.here]
        if any(one.exchange.refused is not None for one in asked):
            return "rfsd"
        stage = min((one.stage for one in asked), key=STAGES.index)
        if entry.incoming and STAGES.index(stage) < STAGES.index(Stage.SHOWN):
            return "new"
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
        if isinstance(entry, Waiting) and entry.by_service is not None:
            return self._phrases.say("short-draft", age=times.age(now - entry.at)), False
        if isinstance(entry, Waiting):
            left = entry.signed_at + SECOND_OFFICER_MS - now
            return self._phrases.say("short-sign", clock=times.countdown(left)), left < 0
        negative = self.worst(entry, now) if entry.cancelled is None else None
        if negative is None:
            answered = max((one.exchange.answered or 0 for one in entry.addressees.values()), default=0)
            return (times.clock(answered)[:5] + "Z" if answered else "", False)
        late = negative.late_ms >= 0
        if not entry.incoming:
            return self._phrases.say(f"short-{negative.what}", age=times.age(negative.since_ms)), late
        until = entry.here.exchange.holding_until
        if until is not None and not late:
            return self._phrases.say("short-until", at=times.short_dtg(until)), False
        due = "acknowledge" if negative.what == "not_acknowledged" else "answer" if until is None else "next_word"
        return self._phrases.say(f"short-{due}", clock=times.countdown(-negative.late_ms)), late

    def first(self, entry: Entry, now: int, width: int, *, cursor: bool = False) -> Line:
        """The row itself, in exactly so many cells."""
        wide = width >= 98
        own = isinstance(entry, Waiting) or not entry.incoming
        clock, late = self.clock(entry, now)
        precedence = entry.message.precedence
        letter, bar = LETTERS[precedence]
        said = self._phrases.say
        word = fit(said(f"precedence-{precedence:d}"), 9) if wide else fit(said(f"short-precedence-{precedence:d}"), 5)
        at = times.dtg(entry.message.composed_at) if wide else times.short_dtg(entry.message.composed_at)
        with_ = fit(self.other_side(entry, wide=wide), 12 if wide else 9)
        lead = f"{'>' if cursor else ' '}{'!' if late else ' '}"
        due = fit(clock, 16 if wide else 14)
        state = self._state(entry)
        unread: Style = "strong" if state in ("new", "rel1", "drft") else "text"
        # A column is a span of its own: what is read from right to left turns round within its column.
        columns = (
            Span(safe_line(lead), "late" if late else "strong"),
            Span(safe_line(f"{word} {letter} {bar} "), STYLE_OF[precedence]),
            Span(safe_line(f"{entry.digits}{'*' if own else ' '} "), unread),
            Span(safe_line(f"{at} "), unread),
            Span(safe_line(f"{with_} "), unread),
        )
        room = width - sum(cells_of(span.text) for span in columns) - cells_of(due) - 6
        return (
            *columns,
            Span(safe_line(f"{fit(self._named(entry, now), room)} "), unread),
            Span(safe_line(f"{fit(said(f'token-{state}'), 4)} "), "good" if state in ("answ", "ackd") else unread),
            Span(due, "late" if late else "text"),
        )

    def second(self, entry: Entry, now: int, width: int) -> Line:
        """Under it, where there is room: what it asks of us, or how far it has come at each of them."""
        return line((fit(f"{'':19}{self.detail(entry, now)}", width), "dim"))

    def detail(self, entry: Entry, now: int) -> SafeText:
        """One line more about it."""
        if isinstance(entry, Waiting):
            at = times.clock(entry.signed_at)
            if entry.by_service is not None:
                return safe_line(self._phrases.say("screen-draft_waits", service=entry.by_service, at=at))
            return safe_line(self._phrases.say("screen-signed_waits", role=entry.author, at=at))
        if entry.incoming:
            if entry.body is None:
                return safe_line(self._phrases.say("fixed-call"))
            return safe_line(asks_line(entry.message, entry.body, self._phrases))
        parts = []
        for one in entry.addressees.values():
            at = times.clock(getattr(one.exchange, one.stage.value))
            stage = self._phrases.say(f"stage-{one.stage.value}")
            parts.append(self._phrases.say("screen-stage_at", centre=one.centre, stage=stage, at=at))
        return safe_line("; ".join(parts))
