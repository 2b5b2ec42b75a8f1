"""A draft is signed by its author and handed to the node."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from hotline.cli.attachment import attach_option, enclosed
from hotline.cli.options import Commands, command, json_option, seat_options, yes_option
from hotline.cli.over_stale import over_stale, over_stale_option

if TYPE_CHECKING:
    from hotline.client import Receipt, Seat
    from hotline.client.answers import NodeLink
    from protocols.messages.header import Message

__all__ = ["add", "channel_option", "drawn", "lost", "receipt", "wait_option"]

STAGES = ("received", "shown", "acknowledged", "holding", "answered")
CAPACITIES = ("author", "sole", "sole_crew_danger", "sole_override")


def add(commands: Commands) -> None:
    """`send`."""
    say = command(
        commands, "send", _send, "sign a draft and send it, or leave it for the second officer",
        "On a terminal the message is drawn as its readers will see it, and you are asked before it is signed.",
    )  # fmt: skip
    say.add_argument("file", metavar="FILE", help="a draft as JSON; - is stdin")
    channel_option(say)
    attach_option(say)
    say.add_argument("--capacity", choices=CAPACITIES, help="sign as this; else as the type asks")
    yes_option(say)
    over_stale_option(say)
    wait_option(say)
    seat_options(say)
    json_option(say)


def channel_option(parser: argparse.ArgumentParser) -> None:
    """By which channel, where the draft does not say it."""
    parser.add_argument(
        "--channel",
        metavar="CHANNEL",
        help="its five digits (`hotline charter show`); else the draft's, or the direct one",
    )


def wait_option(parser: argparse.ArgumentParser) -> None:
    """Waiting for the other side."""
    parser.add_argument("--wait", metavar="STAGE", choices=STAGES, help=f"wait until it is {', '.join(STAGES)}")
    parser.add_argument("--timeout", metavar="SECONDS", type=float, default=60.0, help="default %(default)s")


async def _send(args: argparse.Namespace) -> int:
    from hotline.cli.asking import confirmed
    from hotline.cli.beside import beside
    from hotline.cli.drafts import read_draft, refuse_example
    from hotline.cli.printing import note
    from hotline.cli.profiles import seat
    from hotline.client.compose import capacity_for
    from protocols.attachments import in_draft

    draft, files = read_draft(args.file), enclosed(args.attach)
    if files:
        draft["attachments"] = [*draft.get("attachments", []), *(in_draft(each.attachment) for each in files)]
    async with seat(args, patient=True) as signed_on:
        refuse_example(draft, args.file)
        prepared = signed_on.prepare(_by_channel(signed_on, await _named(signed_on, draft), args.channel))

        def text() -> str:
            return f"{drawn(prepared.message, prepared.hash)}\n{beside(signed_on, prepared.message, args)}".rstrip()

        if not confirmed(text, "Sign this?", args.yes):
            note("Nothing was signed or sent.")
            return 1
        for each in files:
            await signed_on.hand_in(each)
        alone = (
            capacity_for(prepared.message, prepared.body, args.capacity) != "author"
        )  # else who releases it confirms
        confirmed_for = over_stale(signed_on, prepared.message, args) if alone else ()
        return await receipt(signed_on, await signed_on.submit(prepared, args.capacity, over_stale=confirmed_for), args)


async def _named(signed_on: Seat, draft: dict[str, Any]) -> dict[str, Any]:
    """The draft with the hash of the message that it refers to, where it says five digits or a reference."""
    from protocols.errors import Refused

    relation = draft.get("relation")
    if not isinstance(relation, dict) or not isinstance(relation.get("message"), str):
        return draft
    named = relation["message"]
    try:
        matter = await signed_on.find(named)
    except Refused:
        if len(named) != 64:
            raise
        return draft  # a hash is a name by itself; whether the node has it, the node will say
    return {**draft, "relation": {**relation, "message": matter.hash.hex()}}


def _by_channel(signed_on: Seat, draft: dict[str, Any], channel: str | None) -> dict[str, Any]:
    """The draft with the hash of the charter whose channel it names by five digits, or `--channel` does.

    Raises Refused `charter_unknown`, `ambiguous`.
    """
    named = channel or draft.get("charter")
    if not isinstance(named, str) or (len(named) == 64 and not channel):
        return draft
    return {**draft, "charter": signed_on.board.channel(named).charter.hex()}


def drawn(message: Message, digest: bytes, language: str = "en") -> str:
    """A message as its readers see it; `digest` is its hash."""
    from protocols.messages.draft import body_of
    from protocols.messages.rendering import as_text, render
    from protocols.phrases.catalogue import Phrases

    return as_text(render(message, body_of(message), Phrases(language), digest=digest)).rstrip("\n")


async def receipt(signed_on: Seat, given: Receipt, args: argparse.Namespace, said: str = "") -> int:
    """Says what became of it, and waits where that was asked for.

    `said`: in which words a release is told, up to the centres and numbers; else it "was released to" them.
    """
    from hotline.cli.boards import standing
    from hotline.cli.printing import note, out, out_json

    if args.json:
        out_json(
            {
                "state": given.state, "digits": given.digits, "message": given.message.hex(), "at": given.at,
                "releases": [
                    {"to": each.to, "number": each.number, "release": each.release.hex()} for each in given.releases
                ],
            }
        )  # fmt: skip
    elif given.state == "waiting":
        for line in standing(signed_on.board):
            note(line)
        out(f"{given.digits} waits for release: another officer runs `hotline release {given.digits}`.")
    else:
        to = ", ".join(f"{each.to} (number {each.number})" for each in given.releases)
        out(f"{said or f'{given.digits} released to '}{to}.")
        for line in await _lost(signed_on, given):
            note(line)
    if getattr(args, "wait", None) and given.state == "released":
        await signed_on.wait_for(given.message, args.wait, args.timeout)
        note(f"{given.digits} is {args.wait}.")
    return 0


async def _lost(signed_on: Seat, given: Receipt) -> list[str]:
    """Which of the centres does not hear it now, and that somebody has to telephone."""
    links = {link.peer: link for link in (await signed_on.status()).links}
    return [line for each in given.releases if (line := lost(each.to, links.get(each.to)))]


def lost(to: str, link: NodeLink | None) -> str:
    """What goes to this centre, and how, while its link is lost; empty where it is up."""
    from protocols.phrases.times import clock

    if link is not None and link.up:
        return ""
    heard = link.heard_at if link is not None else None
    since = f"since {clock(heard)}" if heard is not None else "and not up since the node began"
    folder = next((route.where for route in link.routes if route.kind == "folder"), "") if link is not None else ""
    goes = f"it goes into {folder}/out for the courier, and" if folder else "it goes"
    return f"LINK LOST {since}: {goes} when the link is back; telephone {to}."
