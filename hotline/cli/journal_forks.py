"""Proofs that a centre has two histories: listed, verified, written to a file for whoever has to be convinced."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.options import Commands, command, json_option

__all__ = ["add"]


def add(verbs: Commands) -> None:
    """`journal forks`."""
    look = command(
        verbs, "forks", _forks, "list what proves that a centre has two histories, each verified again",
        "Exit status 1 when there is one.",
    )  # fmt: skip
    look.add_argument("directory", metavar="DIR", help="the node's directory")
    look.add_argument("--export", metavar="FILE", help="write the proofs, with the records that verify them")
    json_option(look)


def _forks(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.evidence.forks import export_forks, forks
    from protocols.phrases.times import dtg

    found = forks(Path(args.directory))
    if args.export:
        lines = b"".join(export_forks(Path(args.directory)))
        Path(args.export).write_bytes(lines)
    if args.json:
        out_json(
            [{"code": f.code, "peer": f.peer, "at": f.at, "says": f.says, "holds": f.holds} for f in found]
        )  # fmt: skip
        return 1 if found else 0
    for each in found:
        proved = "PROVED" if each.holds else "NOT PROVED"
        out(f"{dtg(each.at)}  {each.peer}  {each.code}  {proved}: {each.says}")
    if not found:
        out("No proof of two histories is kept here.")
        return 0
    out(f"Written to {args.export}." if args.export else "`--export FILE` writes them with what verifies them.")
    return 1
