"""The demonstration: two centres on this computer, one real message."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.options import Commands, command, json_option

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`demo`."""
    play = command(
        commands, "demo", _demo, "start two centres on this computer and send one real message between them",
        "In a terminal you are WATCH-1 of KESTREL. Everything is in mode test and in a temporary folder.",
    )  # fmt: skip
    play.add_argument("--headless", action="store_true", help="print the transcript; scripts play every officer")
    play.add_argument("--cdm", metavar="FILE", type=Path, help="begin with this conjunction data message (KVN or XML)")
    play.add_argument("--kill-at", metavar="STEP", help="kill a process at this step and start it again; `list`")
    json_option(play)


def _demo(args: argparse.Namespace) -> int:
    from hotline.demo import main

    return main(cdm=args.cdm, headless=args.headless, as_json=args.json, kill_at=args.kill_at)
