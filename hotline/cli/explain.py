"""What a code means and what to do about it."""

from __future__ import annotations

import argparse
import sys

from hotline.cli.options import Commands, command, language_option, phrases_of

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`explain`."""
    made = command(commands, "explain", _explain, "say what a code means, and what to do")
    made.add_argument("code", metavar="CODE", nargs="?", help="without one, every code on a line")
    language_option(made)


def _explain(args: argparse.Namespace) -> int:
    from difflib import get_close_matches

    from hotline.cli.printing import one_sentence, out
    from protocols.errors import Code
    from protocols.explanations import explained

    phrases, codes = phrases_of(args), [str(code) for code in Code]
    if args.code is None:
        for code in Code:
            out(f"{code}: {explained(code, phrases).meaning}")
        return 0
    asked = args.code.strip().lower().replace("-", "_").replace(" ", "_")
    if asked not in codes:
        close, typed = get_close_matches(asked, codes, n=1), repr(str(one_sentence(args.code[:40])))
        if close:
            said = phrases.say("cli-no_code_near", code=typed, near=close[0])
        else:
            said = phrases.say("cli-no_code", code=typed)
        print(f"hotline: {said}", file=sys.stderr)
        return 1
    meaning, remedy, authentic = explained(Code(asked), phrases)
    told = phrases.say("cli-code_told" if authentic else "cli-code_not_told")
    out(f"{asked}\n  {meaning}\n  {phrases.say('cli-what_to_do', remedy=remedy)}\n  {told}")
    return 0
