"""What is said of one message with one command: taken, answered, held, withdrawn."""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from hotline.cli.options import Commands, command, json_option, seat_options
from hotline.cli.send import receipt, wait_option

if TYPE_CHECKING:
    from hotline.client import Matter, Receipt, Seat

__all__ = ["add"]

Act: TypeAlias = "Callable[[Seat, Matter, argparse.Namespace], Awaitable[Receipt]]"

ANSWERS = ("accepted_as_asked", "cannot")
SHORT = ("received_no_comment", "passed_to_authority", "wrong_addressee", "below_our_criterion")
OURS = ("hold", "cancel", "stands")
DONE = {
    "acknowledge": "acknowledged", "holding": "said HOLDING about", "hold": "put a hold on", "cancel": "cancelled",
    "stands": "said STANDS about",
}  # fmt: skip
"""What an officer has done, in a sentence that names the message next."""
MINUTE_MS = 60_000
REASONS = ("not_able", "not_in_time", "not_ours", "not_permitted", "not_known_to_us", "other")


def add(commands: Commands) -> None:
    """`acknowledge`, `answer`, `hold`, `cancel`, `stands`."""
    _act(commands, "acknowledge", _acknowledge, "say that you have it; that is not agreement with anything in it")
    reply = _act(
        commands, "answer", _answer, "answer a message, or say that the answer comes later",
        "accepted_as_asked and cannot wait for the second officer; the others are one officer's. What a form of its "
        "own answers (conjunction.intent and the like) is composed and sent.",
    )  # fmt: skip
    reply.add_argument("answer", metavar="ANSWER", choices=(*ANSWERS, *SHORT, "holding"),
                       help=f"holding, {', '.join((*SHORT, *ANSWERS))}")  # fmt: skip
    reply.add_argument(
        "--by",
        metavar="INSTANT",
        help="next word by: +30 (minutes from now), or 2026-11-22T15:00Z (holding, passed_to_authority)",
    )
    reply.add_argument("--reason", choices=REASONS, help="why not (cannot)")
    reply.add_argument("--text", help="in words (accepted_as_asked, cannot)")
    reply.add_argument("--try", dest="try_centre", metavar="CENTRE", help="who is asked better (wrong_addressee)")
    reply.add_argument("--criterion", metavar="JSON", help="yours (below_our_criterion)")
    stop = _act(commands, "hold", _hold, "say of our own message: do not act on it until further word")
    stop.add_argument(
        "--reason", help="why", choices=("being_checked", "sent_in_error", "superseded", "no_longer_true")
    )
    withdraw = _act(commands, "cancel", _cancel, "take our own message back; its text stays readable")
    withdraw.add_argument(
        "--reason", required=True, help="why", choices=("sent_in_error", "superseded", "no_longer_true")
    )
    withdraw.add_argument("--text", help="in words")
    keep = _act(commands, "stands", _stands, "after a hold: our message is good as it was sent")
    keep.add_argument("--reason", required=True, help="why", choices=("checked_and_true", "held_in_error", "other"))
    keep.add_argument("--text", help="in words")


def _act(commands: Commands, name: str, act: Act, help: str, more: str = "") -> argparse.ArgumentParser:
    made = command(commands, name, lambda args: _doing(args, act), help, more)
    made.set_defaults(act=name, ours=name in OURS)
    made.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    wait_option(made)
    seat_options(made)
    json_option(made)
    return made


async def _doing(args: argparse.Namespace, act: Act) -> int:
    from hotline.cli.profiles import seat

    async with seat(args) as signed_on:
        matter = await signed_on.find(args.message)
        _whose(matter, args.ours)
        done = await act(signed_on, matter, args)
        said = f"You {DONE.get(_named(args), 'answered')} {matter.digits}; told: "
        return await receipt(signed_on, done, args, said)


def _named(args: argparse.Namespace) -> str:
    """`acknowledge`, `hold`, or the answer itself."""
    return getattr(args, "answer", None) or str(args.act)


def _whose(matter: Matter, ours: bool) -> None:
    """Raises Refused `relation_wrong` naming the one centre that can do this."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if matter.incoming and ours:
        raise Sentence(
            Code.RELATION_WRONG, f"{matter.reference} is not ours: only {matter.message.from_} can hold or withdraw it"
        )
    if not matter.incoming and not ours:
        raise Sentence(
            Code.RELATION_WRONG,
            f"{matter.reference} is our own: only {', '.join(matter.message.to)} can acknowledge or answer it",
        )


def _acknowledge(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    return signed_on.acknowledge(matter.hash)


def _hold(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    return signed_on.hold(matter.hash, args.reason)


def _cancel(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    return signed_on.cancel(matter.hash, args.reason, args.text)


def _stands(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    return signed_on.stands(matter.hash, args.reason, args.text)


def _answer(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if args.answer == "holding":
        return signed_on.holding(matter.hash, _until(args, matter))
    if args.answer == "cannot" and args.reason is None:
        raise Sentence(Code.DRAFT_WRONG, f"cannot needs its reason: give --reason {', '.join(REASONS)}")
    if args.answer in ANSWERS:
        return signed_on.answer(matter.hash, args.answer, reason=args.reason, text=args.text)
    return signed_on.cheap_answer(
        matter.hash,
        args.answer,
        next_word_by=_until(args, matter) if args.answer == "passed_to_authority" else None,
        try_centre=args.try_centre,
        criterion=_criterion(args),
    )


def _until(args: argparse.Namespace, matter: Matter) -> int:
    """UTC ms, by the clock of the node that is asked."""
    import re

    from hotline.cli.profiles import clock_at, where
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.phrases.times import iso, parse_iso

    now = clock_at(where(args.at)).now()
    later = f"{iso(now + 30 * MINUTE_MS)[:16]}Z"
    ways = f"give --by +30 (minutes from now), or --by {later}"
    if args.by is None:
        raise Sentence(Code.DRAFT_WRONG, f"{args.answer} promises a next word about {matter.digits}: {ways}")
    if re.fullmatch(r"\+[0-9]{1,5}", args.by):
        return now + int(args.by[1:]) * MINUTE_MS
    until = parse_iso(args.by)
    if until <= now:
        raise Sentence(Code.DRAFT_WRONG, f"--by {args.by} is past: {ways}")
    return until


def _criterion(args: argparse.Namespace) -> dict[str, Any] | None:
    import json

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if args.criterion is None:
        return None
    try:
        value = json.loads(args.criterion)
    except json.JSONDecodeError as wrong:
        raise Sentence(Code.DRAFT_WRONG, f"--criterion is not JSON ({wrong.msg}): mend it") from None
    if not isinstance(value, dict):
        raise Sentence(Code.DRAFT_WRONG, '--criterion is a group of fields such as {"name": "…", "probability": 1e-4}')
    return value
