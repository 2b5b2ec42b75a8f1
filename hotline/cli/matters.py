"""One message as a line, and as plain values for a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hotline.client import Addressee, Board, Matter, Waiting

__all__ = ["RUNGS", "as_json", "due", "row", "subject", "times_of", "waiting_row"]

RUNGS = ("released", "sent", "received", "cannot_read", "shown", "acknowledged", "holding", "answered", "refused")


def subject(matter: Matter | Waiting, language: str = "en") -> str:
    """The one line for lists."""
    from protocols.messages.subject import subject_line
    from protocols.phrases.catalogue import Phrases

    return subject_line(matter.message, matter.body, Phrases(language))


def row(board: Board, matter: Matter, now: int) -> tuple[str, ...]:
    """What a list shows of a message, in its columns."""
    from protocols.phrases.times import short_dtg

    message = matter.message
    other = f"from {message.from_}" if matter.incoming else f"to {', '.join(message.to)}"
    stages = {each.stage.value for each in matter.addressees.values()}
    stage = "cancelled" if matter.cancelled else "HELD" if matter.held else "/".join(sorted(stages))
    return (
        matter.digits, message.precedence.name, short_dtg(message.composed_at), other, stage, due(board, matter, now),
        subject(matter),
    )  # fmt: skip


def waiting_row(waiting: Waiting) -> tuple[str, ...]:
    """The same of a message that waits for its second officer."""
    from protocols.phrases.times import short_dtg

    message = waiting.message
    return (
        waiting.digits, message.precedence.name, short_dtg(message.composed_at), f"to {', '.join(message.to)}",
        f"signed by {waiting.author}", "", subject(waiting),
    )  # fmt: skip


def due(board: Board, matter: Matter, now: int) -> str:
    """The nearest deadline that is still open: `acknowledged T-04:12`."""
    from protocols.phrases.times import countdown

    open_ones = sorted(each for each in board.deadlines(now) if each.hash == matter.hash)
    return f"{open_ones[0].what} {countdown(open_ones[0].at - now)}" if open_ones else ""


def times_of(one: Addressee) -> dict[str, int]:
    """The times that are set, by stage."""
    found = {rung: getattr(one.exchange, rung) for rung in RUNGS}
    return {rung: at for rung, at in found.items() if at is not None}


def as_json(board: Board, matter: Matter, now: int) -> dict[str, Any]:
    """Plain values: hashes in hexadecimal, instants as RFC 3339."""
    from protocols.phrases.times import iso

    message = matter.message
    return {
        "digits": matter.digits,
        "reference": matter.reference,
        "hash": matter.hash.hex(),
        "case": matter.case.hex(),
        "refers_to": matter.refers_to.hex() if matter.refers_to else None,
        "type": message.type,
        "precedence": message.precedence.name,
        "from": message.from_,
        "to": list(message.to),
        "info": list(message.info),
        "incoming": matter.incoming,
        "composed_at": iso(message.composed_at),
        "officers": list(matter.officers),
        "subject": subject(matter),
        "shelf": board.shelf(matter, now),
        "settles_another": matter.settling,
        "held": matter.held is not None,
        "cancelled": matter.cancelled is not None,
        "confirmation_due": matter.confirmation_due,
        "marks": list(matter.marks),
        "addressees": [_addressee(board, matter, one, now) for one in matter.addressees.values()],
    }


def _addressee(board: Board, matter: Matter, one: Addressee, now: int) -> dict[str, Any]:
    from protocols.phrases.times import iso

    return {
        "centre": one.centre,
        "for_information": one.for_information,
        "stage": one.stage.value,
        "number": one.release.number,
        "times": {rung: iso(at) for rung, at in times_of(one).items()},
        "by": {
            "shown": one.exchange.shown_by,
            "acknowledged": one.exchange.acknowledged_by,
            "answered": one.exchange.answered_by,
        },
        "node_says": sorted(one.node_says),
        "not_yet": [
            {"what": each.what, "for_s": each.since_ms // 1000, "late_s": each.late_ms // 1000}
            for each in board.negatives(matter, now)
            if each.centre == one.centre
        ],
        "ladder": [{"rung": step.rung.name, "at": iso(step.at)} for step in one.ladder(matter.precedence, now)],
    }
