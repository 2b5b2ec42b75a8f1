"""Every fault of a draft, before anybody signs."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, json_option, language_option, phrases_of

if TYPE_CHECKING:
    from protocols.errors import FieldFault

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`check`."""
    from hotline.cli.drafts import context_options

    look = command(commands, "check", _check, "list every fault of a draft; nothing is signed or sent")
    look.add_argument("file", metavar="FILE", help="a draft as JSON; - is stdin")
    context_options(look)
    look.add_argument(
        "--at", metavar="DIR", default=os.environ.get("HOTLINE_AT"),
        help="and whether this node, on this computer, knows its addressees (HOTLINE_AT)",
    )  # fmt: skip
    language_option(look)
    json_option(look)


def _check(args: argparse.Namespace) -> int:
    from hotline.cli.drafts import faults_of, read_draft
    from hotline.cli.printing import note, out, out_json
    from hotline.cli.sentence import Sentence, fault_line
    from hotline.client import SystemClock
    from protocols.errors import Code

    draft, now = read_draft(args.file), SystemClock().now()
    faults = (*faults_of(draft, args, now), *_unknown(draft, args.at))
    if not faults:
        faults = (*faults, *_not_said(draft, args, now))
    if args.json:
        told = [{"path": fault.path, "wrong": fault.wrong, "allowed": fault.allowed} for fault in faults]
        out_json({"complete": not faults, "faults": told})
    if not faults:
        if not args.json:
            out(_summary(draft, args, now))
            if not _is_node(args.at):
                note("Its addressees are not checked without a node's directory: give --at DIR.")
        return 0
    if not args.json:
        language = phrases_of(args).language
        for fault in faults:
            out(fault_line(fault, language))
    many = "1 field is" if len(faults) == 1 else f"{len(faults)} fields are"
    raise Sentence(
        Code.DRAFT_WRONG,
        f"{args.file}: {many} missing or wrong; mend what is listed; nothing was signed",
        told=args.json,
    )


def _is_node(at: str | None) -> bool:
    return at is not None and (Path(at) / "node.toml").exists()


def _unknown(draft: dict[str, object], at: str | None) -> list[FieldFault]:
    """The addressees of which this node knows no believed centre."""
    from hotline.cli.rosters import offline_roster
    from protocols.errors import FieldFault

    if at is None or not _is_node(at):
        return []
    roster = offline_roster(Path(at))
    known = sorted(
        centre.name
        for name, held in roster.parties.items()
        if roster.is_believed(name) and held.statement is not None
        for centre in held.statement[0].centres
        if centre.name != roster.centre
    )
    faults = []
    for field in ("to", "info"):
        named = draft.get(field)
        for place, centre in enumerate(named if isinstance(named, list) else []):
            if isinstance(centre, str) and centre not in known:
                wrong = f"{centre[:40]!a} is not believed at {at}"
                faults.append(FieldFault(f"{field}[{place}]", wrong, ", ".join(known) or "nobody yet"))
    return faults


def _not_said(draft: dict[str, object], args: argparse.Namespace, now: int) -> list[FieldFault]:
    """What this node would refuse: its channel, its label, its type."""
    from hotline.cli.boards import board_of
    from hotline.cli.drafts import built
    from hotline.client import SystemClock
    from hotline.client.channels import at_our_level, may_be_said
    from protocols.errors import FieldFault, Refused
    from protocols.messages.draft import body_of

    if args.at is None or not _is_node(args.at):
        return []
    board = board_of(Path(args.at), SystemClock())
    try:
        charter = draft.get("charter")
        if isinstance(charter, str):
            draft = {**draft, "charter": board.channel(charter).charter.hex()}
        ours = argparse.Namespace(mode=board.mode, from_centre=board.centre)
        message = built(at_our_level(draft, board), ours, now)
        may_be_said(message, body_of(message), board)
    except Refused as refused:
        return [
            FieldFault(refused.field or "draft", refused.detail or str(refused), f"see hotline explain {refused.code}")
        ]
    return []


def _summary(draft: dict[str, object], args: argparse.Namespace, now: int) -> str:
    from hotline.cli.drafts import built, two_officers
    from protocols.messages.forms import newest

    message = built(draft, args, now)
    officers = "two officers" if two_officers(message) else "one officer"
    return (
        f"Complete: {newest(message.type).title}, {message.precedence.name}, to {', '.join(message.to)}; {officers}. "
        f"Send it with `hotline send {args.file}`."
    )
