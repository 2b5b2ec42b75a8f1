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
    reply.add_argument("--by", metavar="INSTANT", help="next word by: 2026-11-22T15:00Z (holding, passed_to_authority)")
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
    made.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    wait_option(made)
    seat_options(made)
    json_option(made)
    return made


async def _doing(args: argparse.Namespace, act: Act) -> int:
    from hotline.cli.profiles import seat

    async with seat(args) as signed_on:
        matter = await signed_on.find(args.message)
        return await receipt(signed_on, await act(signed_on, matter, args), args, f"About {matter.digits}: ")


def _acknowledge(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    return signed_on.acknowledge(matter.hash)


def _hold(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    return signed_on.hold(matter.hash, args.reason)


def _cancel(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    return signed_on.cancel(matter.hash, args.reason, args.text)


def _stands(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    return signed_on.stands(matter.hash, args.reason, args.text)


def _answer(signed_on: Seat, matter: Matter, args: argparse.Namespace) -> Awaitable[Receipt]:
    if args.answer == "holding":
        return signed_on.holding(matter.hash, _until(args))
    if args.answer in ANSWERS:
        return signed_on.answer(matter.hash, args.answer, reason=args.reason, text=args.text)
    return signed_on.cheap_answer(
        matter.hash,
        args.answer,
        next_word_by=_until(args) if args.answer == "passed_to_authority" else None,
        try_centre=args.try_centre,
        criterion=_criterion(args),
    )


def _until(args: argparse.Namespace) -> int:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.phrases.times import parse_iso

    if args.by is None:
        raise Sentence(Code.DRAFT_WRONG, f"{args.answer} promises a next word: give --by 2026-11-22T15:00Z")
    return parse_iso(args.by)


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
