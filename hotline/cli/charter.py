"""Charters: the rules of a channel, proposed, accepted by every other member, suspended, left."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option, noun, seat_options, yes_option
from hotline.cli.send import drawn, receipt, wait_option

if TYPE_CHECKING:
    from hotline.client import Seat
    from hotline.client.compose import Draft
    from protocols.channels import Channel

    Act = Callable[[Channel, Seat, argparse.Namespace], Draft]

__all__ = ["add"]

LEVELS = ("operator", "centre", "ministry", "government")
SHOWS = ("shown", "presence", "answer_times")
STEPS = ("shown", "acknowledged", "answered")
REASONS = ("under_review", "technical", "staffing", "consultation", "other", "not_stated")
DAY_MS = 86_400_000
_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}


def add(commands: Commands) -> None:
    """`charter draft`, `sign`, `accept`, `suspend`, `resume`, `leave`, `show`."""
    verbs = noun(commands, "charter", "the channels that this centre has with others, and their rules")
    write = command(
        verbs, "draft", _draft, "print the draft of a charter, complete and ready to be signed",
        "Without --open it opens conjunctions and free text: a line that is used daily is opened further, type by "
        "type. deploy/charter.md has the same fields for paper.",
    )  # fmt: skip
    _draft_options(write)
    sign = command(
        verbs, "sign", _sign, "sign a charter's draft and propose it to its members",
        "A second officer releases it. It is in force once every other member has accepted it.",
    )  # fmt: skip
    sign.add_argument("file", metavar="FILE", help="what `hotline charter draft` printed; - is stdin")
    _finish(sign)
    _act(verbs, "accept", _accept, "accept the whole of a charter that was proposed to us")
    stop = _act(verbs, "suspend", _suspend, "suspend a channel at once, with the day on which it is resumed")
    stop.add_argument("--reason", required=True, choices=REASONS, help="why")
    stop.add_argument("--until", required=True, metavar="INSTANT", help="the promised day: +3d, or 2026-11-24T06:00Z")
    stop.add_argument("--text", help="in words")
    go_on = _act(verbs, "resume", _resume, "end our own suspension of a channel")
    go_on.add_argument("--text", help="in words")
    _act(verbs, "leave", _leave, "leave a channel at once and for good; what was said stays on record").add_argument(
        "--text", help="in words"
    )
    look = command(verbs, "show", _show, "show every channel: members, types opened, where it stands, what is owed")
    look.add_argument("channel", metavar="CHANNEL", nargs="?", help="this one alone, with all its terms")
    seat_options(look)
    json_option(look)


def _act(verbs: Commands, name: str, act: Act, help: str) -> argparse.ArgumentParser:
    made = command(verbs, name, lambda args: _doing(args, act), help)
    made.add_argument("channel", metavar="CHANNEL", help="its five digits, or the hash of its proposal")
    _finish(made)
    return made


def _finish(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--speaks-for", choices=LEVELS, help="at which level; else `centre`, or what the roster allows")
    yes_option(parser)
    wait_option(parser)
    seat_options(parser)
    json_option(parser)


def _draft_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", metavar="CENTRE", action="append", required=True, help="a member; again for more")
    parser.add_argument(
        "--open", metavar="TYPE", action="append", default=[], help="a type, or a family such as manoeuvre.*; again"
    )
    parser.add_argument("--level", choices=LEVELS, default="centre", help="the highest level; default %(default)s")
    parser.add_argument(
        "--deadline", metavar="PRECEDENCE:STEP=TIME", action="append", default=[],
        help=f"where it differs: flash:acknowledged=10m; steps {', '.join(STEPS)}; again for more",
    )  # fmt: skip
    parser.add_argument(
        "--shows", metavar="WHAT", action="append", choices=(*SHOWS, "nothing"),
        help=f"what each shows of itself: {', '.join(SHOWS)}, or nothing; again for more; default shown",
    )  # fmt: skip
    parser.add_argument("--language", metavar="TAG", action="append", default=[], help="default en; again for more")
    parser.add_argument("--profile", choices=("wide", "narrow"), default="wide", help="default %(default)s")
    parser.add_argument("--mechanism", metavar="TEXT", help="the existing mechanism that it serves")
    parser.add_argument("--third-party", metavar="CENTRE", help="for good offices")
    parser.add_argument(
        "--not-told", action="store_true", help="the others are not told before a record leaves the channel"
    )
    parser.add_argument("--commercial", action="store_true", help="members take what is in commercial confidence")
    parser.add_argument("--replaces-direct", action="store_true", help="between two: in place of their direct channel")
    parser.add_argument("--review", metavar="INSTANT", default="+365d", help="default %(default)s")
    parser.add_argument("--drill", metavar="NAME", help="in mode drill: which drill it belongs to")


def _draft(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out_json
    from hotline.client import SystemClock
    from hotline.client.charters import proposal
    from protocols.phrases.times import iso

    shows = args.shows or ["shown"]
    body: dict[str, object] = {
        "types": args.open or ["conjunction.*", "procedure.free_text"],
        "highest_level": args.level,
        "deadlines": _deadlines(args.deadline),
        "shows": {what: "yes" if what in shows else "no" for what in SHOWS},
        "languages": args.language or ["en"],
        "profile": args.profile,
        "disclosure": "not_told" if args.not_told else "told",
        "commercial": "yes" if args.commercial else "no",
        "replaces_direct": "yes" if args.replaces_direct else "no",
        "review_at": iso(_instant(args.review, SystemClock().now(), "--review")),
    }
    given = {"mechanism": args.mechanism, "third_party": args.third_party}
    body |= {name: value for name, value in given.items() if value is not None}
    draft = dict(proposal(args.to, body))
    if args.drill:
        draft["drill"] = {"run": args.drill}
    out_json(draft, indent=True)
    note("Next: read it with those who sign, then `hotline charter sign FILE`.")
    return 0


def _deadlines(given: list[str]) -> list[dict[str, object]]:
    """Raises Refused `draft_wrong`."""
    import re

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    found: dict[str, dict[str, object]] = {}
    for each in given:
        match = re.fullmatch(
            r"(flash|immediate|priority|routine):(shown|acknowledged|answered)=(\d{1,7})([smhd])", each
        )
        if match is None:
            raise Sentence(Code.DRAFT_WRONG, f"--deadline {each[:60]!a} is not such as flash:acknowledged=10m")
        row = found.setdefault(match[1], {"precedence": match[1]})
        row[f"{match[2]}_within_s"] = int(match[3]) * _UNITS[match[4]]
    return list(found.values())


def _instant(text: str, now: int, option: str) -> int:
    """UTC ms: `+3d` from now, or an instant."""
    import re

    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.phrases.times import parse_iso

    later = re.fullmatch(r"\+(\d{1,5})([hd])", text)
    at = now + int(later[1]) * _UNITS[later[2]] * 1_000 if later else parse_iso(text)
    if at <= now:
        raise Sentence(Code.DRAFT_WRONG, f"{option} {text} is past: give a day to come, such as +30d")
    return at


# -- saying ------------------------------------------------------------------------------------------------------------


async def _sign(args: argparse.Namespace) -> int:
    from hotline.cli.drafts import read_draft, refuse_example
    from hotline.cli.profiles import seat
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    draft = read_draft(args.file)
    refuse_example(draft, args.file)
    if draft.get("type") != "charter.proposal":
        raise Sentence(Code.DRAFT_WRONG, f"{args.file} is no charter: `hotline charter draft` prints one", field="type")
    async with seat(args) as signed_on:
        return await _said(signed_on, draft, args)


async def _doing(args: argparse.Namespace, act: Act) -> int:
    from hotline.cli.profiles import seat

    async with seat(args) as signed_on:
        return await _said(signed_on, dict(act(signed_on.board.channel(args.channel), signed_on, args)), args)


async def _said(signed_on: Seat, draft: dict[str, Any], args: argparse.Namespace) -> int:
    from hotline.cli.asking import confirmed
    from hotline.cli.printing import note

    if args.speaks_for:
        draft["speaks_for"] = args.speaks_for
    prepared = signed_on.prepare(draft)
    if not confirmed(lambda: drawn(prepared.message, prepared.hash), "Sign this?", args.yes):
        note("Nothing was signed or sent.")
        return 1
    return await receipt(signed_on, await signed_on.submit(prepared), args)


def _accept(channel: Channel, signed_on: Seat, args: argparse.Namespace) -> Draft:
    from hotline.client.charters import acceptance

    return acceptance(channel, signed_on.profile.centre)


def _suspend(channel: Channel, signed_on: Seat, args: argparse.Namespace) -> Draft:
    from hotline.cli.profiles import clock_at, where
    from hotline.client.charters import suspension

    until = _instant(args.until, clock_at(where(args.at)).now(), "--until")
    return suspension(channel, signed_on.profile.centre, args.reason, until, args.text)


def _resume(channel: Channel, signed_on: Seat, args: argparse.Namespace) -> Draft:
    from hotline.client.charters import resumption

    return resumption(channel, signed_on.profile.centre, args.text)


def _leave(channel: Channel, signed_on: Seat, args: argparse.Namespace) -> Draft:
    from hotline.client.charters import departure

    return departure(channel, signed_on.profile.centre, args.text)


# -- showing -----------------------------------------------------------------------------------------------------------


async def _show(args: argparse.Namespace) -> int:
    from hotline.cli.boards import desk
    from hotline.cli.printing import out, out_json

    async with desk(args) as here:
        channels = sorted(here.board.channels.values(), key=lambda each: (each.state == "ended", -each.since))
        if args.channel is not None:
            channels = [here.board.channel(args.channel)]
        if args.json:
            out_json([_as_json(each) for each in channels])
            return 0
        for each in channels:
            out("\n".join(_lines(each)))
            if args.channel is not None:
                out(drawn(each.proposal, each.charter))
        if args.channel is None:
            out("The direct channel with everybody else: every type, default deadlines.")
    return 0


def _lines(channel: Channel) -> list[str]:
    from protocols.phrases.catalogue import Phrases
    from protocols.phrases.times import dtg

    terms, phrases = channel.terms, Phrases("en")
    opened = ", ".join(terms.types)
    instead = ", in place of the direct channel" if terms.replaces_direct == "yes" else ""
    lines = [
        f"{channel.digits}  {phrases.say(f'channel-{channel.state}')}  since {dtg(channel.since)}{instead}",
        f"  members  {', '.join(channel.members)}",
        f"  opens    {opened}",
        f"  level    at most {terms.highest_level}; review {dtg(terms.review_at)}",
    ]
    if channel.left:
        lines.append(f"  left     {', '.join(sorted(channel.left))}")
    lines += [f"  owed     {each}" for each in _owed(channel)]
    return lines


def _owed(channel: Channel) -> list[str]:
    """Who owes what, in sentences."""
    from protocols.phrases.times import dtg

    if channel.state == "ended":
        return []
    found = [f"{centre}: acceptance" for centre in channel.awaited]
    return found + [f"{each.by}: to resume by {dtg(each.resumes_by)} ({each.reason})" for each in channel.suspensions]


def _as_json(channel: Channel) -> dict[str, Any]:
    from protocols.messages.draft import to_draft
    from protocols.phrases.times import iso

    return {
        "digits": channel.digits,
        "charter": channel.charter.hex(),
        "state": channel.state,
        "since": iso(channel.since),
        "members": list(channel.members),
        "left": sorted(channel.left),
        "awaited": list(channel.awaited),
        "suspensions": [
            {"by": each.by, "reason": each.reason, "resumes_by": iso(each.resumes_by)} for each in channel.suspensions
        ],
        "ended_by": channel.ended_by.hex() if channel.ended_by else None,
        "terms": to_draft(channel.proposal)["body"],
    }
