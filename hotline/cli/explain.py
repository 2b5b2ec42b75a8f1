"""What a code means and what to do about it."""

from __future__ import annotations

import argparse
import sys

from hotline.cli.options import Commands, command

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`explain`."""
    made = command(commands, "explain", _explain, "say what a code means, and what to do")
    made.add_argument("code", metavar="CODE", nargs="?", help="without one, every code on a line")


def _explain(args: argparse.Namespace) -> int:
    from difflib import get_close_matches

    from hotline.cli.printing import one_sentence
    from protocols.errors import EXPLANATIONS, Code

    if args.code is None:
        for code, explanation in EXPLANATIONS.items():
            print(f"{code}: {explanation.meaning}")
        return 0
    asked = args.code.strip().lower().replace("-", "_").replace(" ", "_")
    if asked not in {str(code) for code in EXPLANATIONS}:
        close = get_close_matches(asked, [str(code) for code in EXPLANATIONS], n=1)
        meant = f"did you mean {close[0]}?" if close else "`hotline explain` lists them all"
        print(f"hotline: no code {one_sentence(args.code[:40])!a}: {meant}", file=sys.stderr)
        return 1
    meaning, remedy, authentic = EXPLANATIONS[Code(asked)]
    told = "The sender is told this code." if authentic else "The sender hears only that it was unreadable."
    print(f"{asked}\n  {meaning}\n  What to do: {remedy}\n  {told}")
    return 0
