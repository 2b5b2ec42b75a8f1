"""Options that several commands share, spelled once."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from protocols.phrases.catalogue import Phrases

__all__ = [
    "Commands",
    "command",
    "json_option",
    "language_option",
    "noun",
    "passphrase_options",
    "phrases_of",
    "seat_options",
    "yes_option",
]

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Run: TypeAlias = Callable[[argparse.Namespace], int | Coroutine[Any, Any, int]]


def command(commands: Commands, name: str, run: Run, help: str, more: str = "") -> argparse.ArgumentParser:
    """A command that runs; `help` is its line in the list, `more` what its own page says further."""
    made = commands.add_parser(
        name,
        help=help,
        description=f"{help[0].upper()}{help[1:]}.{' ' if more else ''}{more}",
        allow_abbrev=False,
    )
    made.set_defaults(run=run)
    made.add_argument("--debug", action="store_true", help="show the traceback when something goes wrong")
    return made


def noun(commands: Commands, name: str, help: str) -> Commands:
    """A word that has commands of its own: `hotline party create`."""
    made = commands.add_parser(name, help=help, description=f"{help[0].upper()}{help[1:]}.", allow_abbrev=False)
    return made.add_subparsers(title="commands", metavar="COMMAND", required=True)


def seat_options(parser: argparse.ArgumentParser, *, at: bool = True, first: bool = True, named: bool = True) -> None:
    """Where the node is, and who is asking. `first`: whether a seat may be made here, for its first sign-on;
    `named`: whether `--as` names the officer (in `export` it names a format)."""
    if at:
        parser.add_argument(
            "--at", metavar="DIR|HOST:PORT", default=os.environ.get("HOTLINE_AT"), help="the node (HOTLINE_AT)"
        )
    parser.set_defaults(role=os.environ.get("HOTLINE_AS"))
    if named:
        parser.add_argument(
            "--as",
            dest="role",
            metavar="ROLE",
            default=os.environ.get("HOTLINE_AS"),
            help="the officer (HOTLINE_AS); without --key, WATCH-2 looks for watch-2.key in the current directory",
        )
    parser.add_argument(
        "--key",
        metavar="FILE|URI",
        default=os.environ.get("HOTLINE_KEY"),
        help="the officer's key file, or the key on a token: pkcs11:… (HOTLINE_KEY)",
    )
    passphrase_options(parser)
    parser.set_defaults(party=None, fingerprint=None)
    if first:
        parser.add_argument(
            "--party", metavar="FILE", help="at the first sign-on to a node elsewhere: our party's .party file"
        )
        parser.add_argument(
            "--fingerprint", metavar="DIGITS", help="our party's, as the registrar reads it (else it is asked for)"
        )


def language_option(parser: argparse.ArgumentParser) -> None:
    """In whose words it is said."""
    parser.add_argument(
        "--lang", metavar="LANGUAGE", default=os.environ.get("HOTLINE_LANG"), help="default en (HOTLINE_LANG)"
    )


def phrases_of(args: argparse.Namespace) -> Phrases:
    """The phrases of `--lang`. Raises Refused `not_found` for a language that there is none of."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code
    from protocols.phrases.catalogue import LANGUAGES, Phrases

    language = args.lang or "en"
    if language not in LANGUAGES:
        raise Sentence(Code.NOT_FOUND, f"no phrases in {language[:20]!a} here, but {', '.join(LANGUAGES)}")
    return Phrases(language)


def passphrase_options(parser: argparse.ArgumentParser) -> None:
    """For whoever cannot type it: machines."""
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        default=os.environ.get("HOTLINE_PASSPHRASE_FILE"),
        help="read the passphrase from here instead of asking (HOTLINE_PASSPHRASE_FILE)",
    )


def yes_option(parser: argparse.ArgumentParser, *, needed: bool = False) -> None:
    """`--yes`. `needed`: of a party's record or a pin, which no script signs without it."""
    asked = "do not ask; needed where there is no terminal: nothing is signed or given up without"
    unasked = "do not ask (a script, which has no terminal, is not asked: what is signed is drawn on stderr)"
    parser.add_argument("--yes", action="store_true", help=asked if needed else unasked)


def json_option(parser: argparse.ArgumentParser) -> None:
    """For programs."""
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
