"""After the telephone: the call is noted, and, when it is time for that, that no reply came."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, seat_options
from hotline.cli.send import receipt, wait_option

if TYPE_CHECKING:
    from hotline.client import Matter

__all__ = ["add"]

WAYS = ("telephone", "satellite_telephone", "radio", "video", "in_person", "other")
OUTCOMES = (
    "read_out_and_taken", "read_out", "spoke_to_watch", "not_on_watch", "no_answer", "engaged", "not_in_use",
)  # fmt: skip
CHALLENGES = ("answered_rightly", "answered_wrongly", "not_asked")
SPOKEN = ("read_out_and_taken", "read_out", "spoke_to_watch")


def add(commands: Commands) -> None:
    """`called`, `no-reply`."""
    call = command(
        commands, "called", _called, "note a call by voice about a message",
        "Read out, taken, and the day's challenge answered rightly: that ends the climb for an acknowledgement. A "
        "voice that did not know the challenge may be anybody's, and stops no clock.",
    )  # fmt: skip
    call.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    call.add_argument("outcome", metavar="OUTCOME", choices=OUTCOMES, help=", ".join(OUTCOMES))
    call.add_argument("--challenge", choices=CHALLENGES, help=f"how the day's challenge was answered ({SPOKEN[0]}, …)")
    call.add_argument("--way", choices=WAYS, default="telephone", help="default %(default)s")
    call.add_argument("--spoke-to", metavar="POSITION", help="a position, never a person's name: WATCH DESK")
    call.add_argument("--remarks", metavar="TEXT")
    none = command(
        commands, "no-reply", _no_reply, "note that no reply came to a message of ours, and how it was sought",
        "For two officers. It says what we saw, not why; it goes to the other centre alone, which sees it first and "
        "may add its account.",
    )  # fmt: skip
    none.add_argument("message", metavar="MESSAGE", help="five digits, reference in quotes, or hash")
    for each in (call, none):
        each.add_argument("--centre", metavar="CENTRE", help="of several addressees, which one")
        wait_option(each)
        seat_options(each)
        json_option(each)


async def _called(args: argparse.Namespace) -> int:
    from hotline.cli.profiles import seat
    from hotline.cli.sentence import Sentence
    from hotline.client import replies
    from protocols.errors import Code

    if args.outcome in SPOKEN and (args.spoke_to is None or args.challenge is None):
        raise Sentence(Code.DRAFT_WRONG, "somebody answered: give --spoke-to POSITION and --challenge")
    async with seat(args) as signed_on:
        matter = await signed_on.find(args.message)
        centre = _centre(matter, args.centre)
        said = {"way": args.way, "outcome": args.outcome, "spoke_to": args.spoke_to, "remarks": args.remarks,
                "challenge": args.challenge or "not_asked", "at": signed_on.now()}  # fmt: skip
        done = await signed_on.send(replies.by_voice(matter, centre, **said))
        return await receipt(signed_on, done, args, f"You noted a call about {matter.digits}; told: ")


async def _no_reply(args: argparse.Namespace) -> int:
    from hotline.cli.profiles import seat
    from hotline.cli.sentence import Sentence
    from hotline.client.beside import no_reply_draft, offered
    from protocols.errors import Code

    async with seat(args) as signed_on:
        matter = await signed_on.find(args.message)
        centre, now = _centre(matter, args.centre), signed_on.now()
        if matter.incoming:
            raise Sentence(Code.RELATION_WRONG, f"{matter.reference} is not ours: answer it")
        if centre not in offered(signed_on.board, matter, now).get("no_reply", ()):
            raise Sentence(
                Code.RELATION_WRONG,
                f"its ladder has not come to NO REPLY: `hotline ladder {matter.digits}` says where it stands",
            )
        done = await signed_on.send(no_reply_draft(signed_on.board, matter, centre, now))
        return await receipt(signed_on, done, args)


def _centre(matter: Matter, named: str | None) -> str:
    """Raises Refused `not_found`."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if matter.incoming:
        return matter.message.from_
    centres = [each.centre for each in matter.addressees.values() if not each.for_information]
    chosen = [each for each in centres if named is None or each == named.upper()]
    if len(chosen) != 1:
        raise Sentence(Code.NOT_FOUND, f"which centre? it is for {', '.join(centres)}: give --centre")
    return chosen[0]
