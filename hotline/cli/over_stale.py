"""A FLASH or IMMEDIATE for a centre whose roster is stale: the officer types its name, or a machine names it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hotline.client import Seat
    from protocols.messages.header import Message

__all__ = ["over_stale", "over_stale_option"]


def over_stale_option(parser: argparse.ArgumentParser) -> None:
    """Which centres were confirmed already."""
    parser.add_argument(
        "--over-stale",
        metavar="CENTRE",
        action="append",
        default=[],
        help="let a FLASH or IMMEDIATE go to this centre although its statement or root has expired",
    )


def over_stale(signed_on: Seat, message: Message, args: argparse.Namespace) -> tuple[str, ...]:
    """The centres that were confirmed: by `--over-stale`, or typed on a terminal. What is not confirmed, the node
    refuses with `roster_stale`."""
    from hotline.cli.asking import typed
    from hotline.cli.printing import note

    given = tuple(each.upper() for each in args.over_stale)
    for centre in signed_on.to_confirm(message):
        if centre in given or not sys.stdin.isatty():
            continue
        note(
            f"ROSTER STALE: {centre}'s statement or root has expired. A key of theirs may be revoked, and we would not "
            f"know: somebody else may read this."
        )
        if typed(f"Type {centre} to let it go all the same: ").upper() == centre:
            given = (*given, centre)
    return given
