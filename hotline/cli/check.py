"""Every fault of a draft, before anybody signs."""

from __future__ import annotations

import argparse

from hotline.cli.options import Commands, command, json_option

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`check`."""
    from hotline.cli.drafts import context_options

    look = command(commands, "check", _check, "list every fault of a draft; nothing is signed or sent")
    look.add_argument("file", metavar="FILE", help="a draft as JSON; - is stdin")
    context_options(look)
    json_option(look)


def _check(args: argparse.Namespace) -> int:
    from hotline.cli.drafts import faults_of, read_draft
    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from protocols.errors import Code

    draft, now = read_draft(args.file), SystemClock().now()
    faults = faults_of(draft, args, now)
    if args.json:
        told = [{"path": fault.path, "wrong": fault.wrong, "allowed": fault.allowed} for fault in faults]
        out_json({"complete": not faults, "faults": told})
    if not faults:
        if not args.json:
            out(_summary(draft, args, now))
        return 0
    if not args.json:
        for fault in faults:
            out(str(fault))
    many = "1 field is" if len(faults) == 1 else f"{len(faults)} fields are"
    raise Sentence(Code.DRAFT_WRONG, f"{args.file}: {many} missing or wrong; mend what is listed; nothing was signed")


def _summary(draft: dict[str, object], args: argparse.Namespace, now: int) -> str:
    from hotline.cli.drafts import built, two_officers
    from protocols.messages.forms import newest

    message = built(draft, args, now)
    officers = "two officers" if two_officers(message) else "one officer"
    return (
        f"Complete: {newest(message.type).title}, {message.precedence.name}, to {', '.join(message.to)}; {officers}. "
        f"Send it with `hotline send {args.file}`."
    )
