"""Where an exchange of data stands: asked for, offered, given, screened; and when the use of what was given ends."""

from __future__ import annotations

from collections.abc import Sequence

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, reply_by
from protocols.messages.rules import When
from protocols.messages.sharing.exchange import Delivery, Offer, Request
from protocols.messages.sharing.screening import Screening, ScreeningResult

__all__ = ["LIFECYCLE"]

_BEFORE = ("requested", "offered", "delivered", "delivered_in_part", "declined", "use_ended", "offer_over")


def _needed_by(entry: Entry) -> int | None:
    needed = entry.body.needed_by if isinstance(entry.body, Request | Screening) else None
    return needed if needed is not None else reply_by(entry)


def _offered_until(entry: Entry) -> int | None:
    return entry.body.offered_until if isinstance(entry.body, Offer) else None


def _use_ends(entry: Entry) -> int | None:
    if isinstance(entry.body, ScreeningResult):
        return entry.body.use_ends_at
    terms = entry.body.terms if isinstance(entry.body, Delivery) else None
    return None if terms is None else terms.use_ends_at


def _remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    """Screenings that do not say the same: told to all, and none of them is picked."""
    last = {entry.message.from_: entry.body.result for entry in entries if isinstance(entry.body, ScreeningResult)}
    return ("screenings_differ",) if len({*last.values()} - {"cannot"}) > 1 else ()


LIFECYCLE = Lifecycle(
    family="sharing",
    opens={
        "sharing.request": "requested",
        "sharing.offer": "offered",
        "sharing.delivery": "delivered",
        "sharing.screening": "screening_asked",
    },
    moves=(
        Move(type="sharing.request", to="requested", from_=_BEFORE),
        Move(type="sharing.offer", to="offered", from_=_BEFORE),
        *(
            Move(type="sharing.delivery", to=to, from_=_BEFORE, when=When("body.response", (response,)))
            for response, to in (
                ("provided", "delivered"),
                ("partial", "delivered_in_part"),
                ("declined", "declined"),
            )
        ),
        Move(type="sharing.screening", to="screening_asked", from_=("screening_asked", "screened", "not_screened")),
        Move(
            type="sharing.screening_result",
            to="not_screened",
            from_=("screening_asked", "not_screened"),
            when=When("body.result", ("cannot",)),
        ),
        Move(
            type="sharing.screening_result",
            to="screened",
            from_=("screening_asked", "screened", "not_screened"),
            when=When("body.result", ("no_crossing_within", "crossing")),
        ),
    ),
    states={
        "requested": State(owes=(Owes("named", "delivery", _needed_by),), until=_needed_by),
        "offered": State(until=_offered_until, lapses=(Lapse("offer_over", _offered_until),)),
        "offer_over": State(ends=True),
        "delivered": State(until=_use_ends, lapses=(Lapse("use_ended", _use_ends),)),
        "delivered_in_part": State(until=_use_ends, lapses=(Lapse("use_ended", _use_ends),)),
        "declined": State(ends=True),
        "use_ended": State(ends=True),
        "screening_asked": State(owes=(Owes("named", "screening_result", _needed_by),), until=_needed_by),
        "screened": State(until=_use_ends, lapses=(Lapse("use_ended", _use_ends),)),
        "not_screened": State(ends=True),
    },
    remarks=_remarks,
)
