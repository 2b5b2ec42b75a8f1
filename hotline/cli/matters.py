"""One message as a line, and as plain values for a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hotline.client import Addressee, Board, Case, Matter, Waiting
    from protocols.phrases.catalogue import Phrases

__all__ = [
    "RUNGS", "as_json", "due", "row", "standing", "standing_json", "subject", "times_of", "waiting_row",
]  # fmt: skip

RUNGS = ("released", "sent", "received", "cannot_read", "shown", "acknowledged", "holding", "answered", "refused")


def subject(matter: Matter | Waiting, language: str = "en") -> str:
    """The one line for lists."""
    from protocols.messages.subject import subject_line
    from protocols.phrases.catalogue import Phrases

    return subject_line(matter.message, matter.body, Phrases(language))


def row(board: Board, matter: Matter, now: int, phrases: Phrases) -> tuple[str, ...]:
    """What a list shows of a message, in its columns."""
    from protocols.phrases.times import short_dtg

    message, say, to = matter.message, phrases.say, ", ".join(matter.message.to)
    other = say("cli-from", centre=message.from_) if matter.incoming else say("cli-to", centres=to)
    stages = {each.stage.value for each in matter.addressees.values()}
    named = ["cancelled"] if matter.cancelled else ["held"] if matter.held else sorted(stages)
    stage = "/".join(say(f"stage-{each}") for each in named)
    about = ": ".join((*special(matter, now, phrases, short=True), subject(matter, phrases.language)))
    return (
        matter.digits, say(f"precedence-{message.precedence:d}"), short_dtg(message.composed_at), other,
        stage.upper() if matter.held and not matter.cancelled else stage, due(board, matter, now, phrases), about,
    )  # fmt: skip


def special(matter: Matter, now: int, phrases: Phrases, *, short: bool = False) -> list[str]:
    """What one officer did alone and two have not finished: in a list (`short`) only what is open."""
    from protocols.phrases.times import dtg

    say = phrases.say
    words = [say("mark-hold_not_settled")] if matter.hold_overdue(now) else []
    if matter.confirmation_due and (not short or matter.unconfirmed(now)):
        words += [] if short else [say("mark-one_officer")]
        words.append(say("mark-unconfirmed" if matter.unconfirmed(now) else "mark-confirmation_due"))
    elif matter.confirmed_late is not None and not short:
        words += [say("mark-one_officer"), say("mark-confirmed_late", at=dtg(matter.confirmed_late))]
    return words


def waiting_row(waiting: Waiting, phrases: Phrases) -> tuple[str, ...]:
    """The same of a message that waits for its second officer, or of a program's draft."""
    from protocols.phrases.times import short_dtg

    message, say = waiting.message, phrases.say
    by = say("cli-signed_by", role=waiting.author)
    if waiting.by_service is not None:
        by = say("cli-draft_of", service=waiting.by_service)
    return (
        waiting.digits, say(f"precedence-{message.precedence:d}"), short_dtg(message.composed_at),
        say("cli-to", centres=", ".join(message.to)), by, "",
        subject(waiting, phrases.language),
    )  # fmt: skip


def due(board: Board, matter: Matter, now: int, phrases: Phrases) -> str:
    """The nearest deadline that is still open: `acknowledged T-04:12`."""
    from protocols.phrases.times import countdown

    open_ones = sorted(each for each in board.deadlines(now) if each.hash == matter.hash)
    if not open_ones:
        return ""
    first = open_ones[0]
    key = f"stage-{first.what}"
    what = phrases.say(key) if key in phrases else first.what
    return phrases.say("cli-due", what=what, clock=countdown(first.at - now))


def standing(board: Board, case: Case, now: int, language: str = "en") -> list[str]:
    """Where the matters of a case stand, and who owes what by when."""
    from protocols.messages.standing import standing_lines
    from protocols.phrases.catalogue import Phrases

    phrases = Phrases(language)
    return [line for each in board.standings(case, now) for line in standing_lines(each, phrases, now)]


def standing_json(board: Board, case: Case, now: int) -> list[dict[str, Any]]:
    """The same as plain values."""
    from protocols.phrases.times import iso

    return [
        {
            "family": each.family, "state": each.state, "since": iso(each.since), "by": each.by.hex(),
            "until": None if each.until is None else iso(each.until), "ended": each.ended,
            "owed": [
                {"centres": list(owed.centres), "what": owed.what, "by": None if owed.by is None else iso(owed.by)}
                for owed in each.owed
            ],
            "remarks": list(each.remarks),
        }
        for each in board.standings(case, now)
    ]  # fmt: skip


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
        "channel": matter.channel,
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
        "unconfirmed": matter.unconfirmed(now),
        "confirmed_late": iso(matter.confirmed_late) if matter.confirmed_late is not None else None,
        "hold_overdue": matter.hold_overdue(now),
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
        "shown_shared": one.shown_shared,
        "not_yet": [
            {"what": each.what, "for_s": each.since_ms // 1000, "late_s": each.late_ms // 1000}
            for each in board.negatives(matter, now)
            if each.centre == one.centre
        ],
        "ladder": [{"rung": step.rung.name, "at": iso(step.at)} for step in one.ladder(matter.precedence, now)],
    }
