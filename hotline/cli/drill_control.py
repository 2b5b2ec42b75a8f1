"""The control screen of a run that is being conducted."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from hotline.cli.options import Commands, command, language_option, phrases_of

__all__ = ["add_control"]

RTL = ("auto", "visual", "terminal", "off")


def add_control(commands: Commands) -> None:
    """`drill control`."""
    sit = command(
        commands, "control", _control, "control a run: the screen of script, expectations, players and log",
        "It talks to the conductor on this computer (`hotline drill host`, `hotline drill run`). Every order says what "
        "it would do before it is given; R, REAL WORLD, is given at once. Leaving it stops nothing.",
    )  # fmt: skip
    sit.add_argument("directory", metavar="RUN", help="the run's directory")
    sit.add_argument(
        "--as", dest="by", metavar="ROLE", default=os.environ.get("HOTLINE_AS", "CTRL-1"),
        help="who controls (HOTLINE_AS; else CTRL-1)",
    )  # fmt: skip
    sit.add_argument("--plain", action="store_true", help="lines instead of a screen, as for a screen reader")
    sit.add_argument("--theme", choices=("dark", "light", "contrast"), default="dark", help="default %(default)s")
    sit.add_argument("--rtl", choices=RTL, default="auto", help="who turns right-to-left text round")
    language_option(sit)


def _control(args: argparse.Namespace) -> int:
    import sys

    from hotline.cli.sentence import Sentence
    from hotline.client.control import Controls
    from protocols.errors import Code
    from tui.control.app import run

    directory = Path(args.directory)
    if not directory.is_dir():
        raise Sentence(Code.NOT_FOUND, f"no run at {args.directory}: `hotline drill host` makes one")
    if not (sys.stdin.isatty() or args.plain):
        raise Sentence(Code.NOT_REACHABLE, "there is no terminal here: give --plain for the line mode")
    phrases = phrases_of(args)
    controls = Controls(directory, phrases.language)
    return run(controls, args.by, phrases=phrases, theme=args.theme, rtl=args.rtl, plain=args.plain)
