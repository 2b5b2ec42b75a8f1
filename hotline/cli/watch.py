"""The terminal client, at a seat."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from hotline.cli.options import Commands, command, language_option, phrases_of, seat_options

if TYPE_CHECKING:
    from hotline.client import Profile
    from hotline.keys import KeyFile
    from tui.lanes import DrillSeat

__all__ = ["add"]

RTL = ("auto", "visual", "terminal", "off")


def add(commands: Commands) -> None:
    """`watch`."""
    sit = command(
        commands, "watch", _watch, "be on watch: the terminal client, keyboard only",
        "The first time at a node elsewhere, give --party FILE as well. With --drill a second lane beside it, "
        "which never mix: l swaps them, and a live FLASH or IMMEDIATE freezes the drill at this seat.",
    )  # fmt: skip
    sit.add_argument("at", metavar="NODE", nargs="?", help="the node's directory, or HOST:PORT (HOTLINE_AT)")
    sit.add_argument("--plain", action="store_true", help="lines instead of screens, as for a screen reader")
    sit.add_argument("--theme", choices=("dark", "light", "contrast"), default="dark", help="default %(default)s")
    sit.add_argument("--rtl", choices=RTL, help="who turns right-to-left text round; else as the seat remembers it")
    sit.add_argument("--drill", metavar="DRILL", help="a drill's node beside the live one: its directory, or HOST:PORT")
    sit.add_argument(
        "--drill-key", metavar="FILE", default=os.environ.get("HOTLINE_DRILL_KEY"),
        help="the officer's key file in the drill (HOTLINE_DRILL_KEY); else WATCH-1 looks for watch-1.drill.key beside "
        "the live key",
    )  # fmt: skip
    sit.add_argument(
        "--drill-passphrase-file", metavar="FILE", help="that key's passphrase, from here; else the drill's lane asks"
    )
    language_option(sit)
    seat_options(sit, at=False)


def _watch(args: argparse.Namespace) -> int:
    import sys
    from dataclasses import replace

    from hotline.cli import passphrases
    from hotline.cli.profiles import clock_at, key_of, profile_of, where
    from hotline.cli.sentence import Sentence
    from hotline.keys import opening
    from hotline.link.tls import TlsNetwork
    from protocols.errors import Code
    from protocols.keys import Signer
    from tui.app import run

    args.at = args.at or os.environ.get("HOTLINE_AT")
    key = key_of(args)
    profile = profile_of(args, key)
    if args.lang:
        profile = replace(profile, language=phrases_of(args).language)
    if args.rtl:
        profile = replace(profile, rtl=args.rtl)
    if not (sys.stdin.isatty() or args.plain):
        raise Sentence(Code.NOT_REACHABLE, "there is no terminal here: give --plain for the line mode")
    from_file = passphrases.without_asking(args, key)

    def unlock(passphrase: str | None) -> Signer:
        return opening.open_key(key, from_file or passphrase)

    drill = _drill_seat(args, key, profile) if args.drill else None
    return run(
        profile,
        unlock,
        TlsNetwork(),
        clock_at(where(args.at)),
        locked=key.locked and from_file is None,
        plain=args.plain,
        theme=args.theme,
        drill=drill,
    )


def _drill_seat(args: argparse.Namespace, live: KeyFile, beside: Profile) -> DrillSeat:
    """The second lane: another node, another key, another profile. Raises Refused `wrong_mode`, and as `profile_of`."""
    from dataclasses import replace

    from hotline.cli import passphrases
    from hotline.cli.profiles import clock_at, key_of, profile_of, where
    from hotline.cli.sentence import Sentence
    from hotline.keys import opening
    from protocols.errors import Code
    from protocols.keys import Signer
    from tui.lanes import DrillSeat

    path = args.drill_key or live.path.with_name(f"{(live.role or '').lower()}.drill.key")
    own = argparse.Namespace(**vars(args) | {
        "at": args.drill, "key": str(path), "role": None, "party": None, "fingerprint": None,
        "passphrase_file": args.drill_passphrase_file,
    })  # fmt: skip
    key = key_of(own)
    if live.mode != "live" or key.mode != "drill":
        raise Sentence(
            Code.WRONG_MODE,
            f"{live.path} is of mode {live.mode} and {key.path} of {key.mode}: --drill is for a live seat, with a "
            "key of the drill (--drill-key FILE)",
        )
    profile = replace(profile_of(own, key), language=beside.language, rtl=beside.rtl)
    from_file = passphrases.without_asking(own, key)

    def unlock(passphrase: str | None) -> Signer:
        return opening.open_key(key, from_file or passphrase)

    return DrillSeat(profile, unlock, clock_at(where(args.drill)), locked=key.locked and from_file is None)
