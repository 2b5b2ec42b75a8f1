"""Looks at this computer, and at a node, and says for each thing whether it is well or which command mends it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from hotline.cli.options import Commands, command, json_option

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`doctor`."""
    look = command(
        commands, "doctor", _doctor, "look at this computer, and at a node, and say what mends what is not well",
        "Exit status 1 when something is not well.",
    )  # fmt: skip
    look.add_argument("directory", metavar="DIR", nargs="?", help="a node's directory, or a folder with keys")
    json_option(look)


def _doctor(args: argparse.Namespace) -> int:
    from hotline.cli.examination import findings
    from hotline.cli.printing import out, out_json, table

    found = list(findings(Path(args.directory) if args.directory else None))
    if args.json:
        out_json([each._asdict() for each in found])
    else:
        rows = [
            ("ok" if f.well else "PROBLEM", f.what, f.found + (f"; {f.do}" if f.do and not f.well else ""))
            for f in found
        ]
        out(table(rows, whole=True))
    wrong = [each for each in found if not each.well]
    if wrong:
        print(f"hotline: {len(wrong)} of {len(found)} not well: {wrong[0].do or wrong[0].found}", file=sys.stderr)
    return 1 if wrong else 0
