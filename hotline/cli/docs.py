"""The reference pages, printed from what they are about."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from hotline.cli import docs_api, docs_types
from hotline.cli.options import Commands, command

__all__ = ["PAGES", "add"]


def add(commands: Commands) -> None:
    """`docs`."""
    made = command(commands, "docs", _docs, "print a reference page: every command, code or type, as Markdown")
    made.add_argument("page", metavar="PAGE", choices=tuple(PAGES), help=" or ".join(PAGES))
    made.add_argument("family", metavar="FAMILY", nargs="?", help="with types: the page of one family")


def _docs(args: argparse.Namespace) -> int:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    if args.family is None:
        print(PAGES[args.page](), end="")
        return 0
    if args.page != "types" or args.family not in docs_types.families():
        raise Sentence(
            Code.NOT_FOUND, f"no page {args.family[:40]!a}: types, and one of {', '.join(docs_types.families())}"
        )
    print(docs_types.page(args.family), end="")
    return 0


def codes() -> str:
    """docs/reference/codes.md."""
    from protocols.errors import Code
    from protocols.explanations import explained

    lines = [
        "# Codes",
        "",
        "Every refusal carries one of these. `hotline explain CODE` prints the same words. A code marked *not told*",
        "never leaves the centre: the other side hears only `unreadable`, so that a refusal teaches a forger nothing.",
        "",
        "Written by `hotline docs codes`.",
    ]
    for code in sorted(Code):
        meaning, remedy, authentic = explained(code)
        told = "The sender is told." if authentic else "Not told."
        lines += ["", f"## `{code}`", "", f"{meaning} {told}", "", f"What to do: {remedy}"]
    return "\n".join(lines) + "\n"


def commands() -> str:
    """docs/reference/commands.md."""
    from hotline.cli.parser import DESCRIPTION, parser

    lines = [
        "# Commands",
        "",
        f"{DESCRIPTION}",
        "",
        "`--at DIR|HOST:PORT` (HOTLINE_AT) names the node, `--as ROLE` (HOTLINE_AS) the officer, `--key FILE`",
        "(HOTLINE_KEY) the officer's key, `--passphrase-file FILE` (HOTLINE_PASSPHRASE_FILE) its passphrase. A message",
        "is named by its five digits, by its reference in quotes (`'MERIDIAN 221415Z 73051'`), or by its hash. Exit",
        "status: 0 done, 1 refused or not found, 2 wrong usage. Every command has `--debug`.",
        "",
        "Without `--key`, `--as WATCH-2` looks for `watch-2.key` in the current directory.",
        "",
        "A refusal is one sentence on stderr that ends in its code: `[code: not_waiting]`, for `hotline explain`. With",
        '`--json` stdout then gets `{"refused": code, "detail": …, "field": …, "faults": […]}`; `check`,',
        "`journal verify` and `journal compare` print their report instead.",
        "",
        "Written by `hotline docs commands`.",
    ]
    for each in _leaves(parser()):
        lines += ["", *_command(each)]
    return "\n".join(lines) + "\n"


def _leaves(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield parser
    for action in below:
        for each in action.choices.values():
            yield from _leaves(each)


def _command(parser: argparse.ArgumentParser) -> list[str]:
    actions = [action for action in parser._actions if action.dest not in ("help", "debug")]
    words = [_word(action) for action in actions if not action.option_strings]
    lines = [f"## {' '.join([parser.prog, *words])}", "", parser.description or ""]
    described = [(_spelling(action), _help(action)) for action in actions]
    if described:
        lines += ["", "| argument | |", "| --- | --- |"]
        lines += [f"| `{spelling.replace('|', chr(92) + '|')}` | {help} |" for spelling, help in described]
    return lines


def _word(action: argparse.Action) -> str:
    name = str(action.metavar or action.dest.upper())
    return {"?": f"[{name}]", "+": f"{name}…"}.get(str(action.nargs), name)


def _spelling(action: argparse.Action) -> str:
    if not action.option_strings:
        return _word(action)
    value = "" if action.nargs == 0 else f" {_value(action)}"
    return f"{', '.join(action.option_strings)}{value}"


def _value(action: argparse.Action) -> str:
    if action.metavar:
        return str(action.metavar)
    return "|".join(map(str, action.choices)) if action.choices else action.dest.upper()


def _help(action: argparse.Action) -> str:
    # The environment of whoever writes the page is no part of it.
    default: Any = None if str(action.help or "").endswith(")") else action.default
    text = (action.help or "") % {"default": default}
    return f"{text}{' (required)' if action.option_strings and action.required else ''}"


PAGES = {
    "api": docs_api.api, "codes": codes, "commands": commands, "problems": docs_api.problems,
    "types": docs_types.summary,
}  # fmt: skip
