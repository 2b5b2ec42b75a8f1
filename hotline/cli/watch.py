"""The terminal client, at a seat."""

from __future__ import annotations

import argparse

from hotline.cli.options import Commands, command, language_option, phrases_of, seat_options

__all__ = ["add"]

RTL = ("auto", "visual", "terminal", "off")


def add(commands: Commands) -> None:
    """`watch`."""
    sit = command(
        commands, "watch", _watch, "be on watch: the terminal client, keyboard only",
        "The first time at a node elsewhere, give --party FILE as well.",
    )  # fmt: skip
    sit.add_argument("at", metavar="NODE", nargs="?", help="the node's directory, or HOST:PORT (HOTLINE_AT)")
    sit.add_argument("--plain", action="store_true", help="lines instead of screens, as for a screen reader")
    sit.add_argument("--theme", choices=("dark", "light", "contrast"), default="dark", help="default %(default)s")
    sit.add_argument("--rtl", choices=RTL, help="who turns right-to-left text round; else as the seat remembers it")
    language_option(sit)
    seat_options(sit, at=False)


def _watch(args: argparse.Namespace) -> int:
    import os
    import sys
    from dataclasses import replace

    from hotline.cli import passphrases
    from hotline.cli.profiles import clock_at, key_of, profile_of, where
    from hotline.cli.sentence import Sentence
    from hotline.keys import keyfile
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
    from_file = passphrases.for_key(args, key.path, key.locked) if args.passphrase_file else None

    def unlock(passphrase: str | None) -> Signer:
        return keyfile.unlock(key.path, from_file or passphrase)

    return run(
        profile,
        unlock,
        TlsNetwork(),
        clock_at(where(args.at)),
        locked=key.locked and from_file is None,
        plain=args.plain,
        theme=args.theme,
    )
