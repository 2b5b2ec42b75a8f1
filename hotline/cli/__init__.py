"""The command line: it reads what was typed, calls, and prints. What is decided is decided elsewhere.

One file a noun; each adds its commands to the parser and imports what they need only when they run, so that
`hotline --help` is there at once. Exit status: 0 done, 1 refused or not found, 2 wrong usage. What is refused is one
sentence on stderr that says what to do and ends in its code, and with `--json` an object on stdout; `--debug` shows the
traceback behind it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from protocols.errors import Refused

__all__ = ["main"]

# Which part of the product brings a package that a plain install does not have.
_EXTRAS = {
    "aiohttp": "server", "aiosqlite": "server", "alembic": "server", "prometheus_client": "server",
    "sqlalchemy": "server", "asyncpg": "postgres", "textual": "watch", "rich": "watch",
    "bidi": "watch", "arabic_reshaper": "watch", "pkcs11": "hsm",
    "jinja2": "drills", "yaml": "drills", "swagger_ui_bundle": "server",
    "textual_serve": "web", "zxingcpp": "scan", "PIL": "scan",
}  # fmt: skip

_REPORT = "run it again with --debug and report what that shows"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    from hotline.cli.parser import parser

    try:
        args = parser().parse_args(argv)
    except SystemExit as usage:
        return usage.code if isinstance(usage.code, int) else 2
    try:
        status = args.run(args)
        if not isinstance(status, int):
            import asyncio

            status = asyncio.run(status)
        sys.stdout.flush()
    except BaseException as error:
        if getattr(args, "debug", False) or os.environ.get("HOTLINE_DEBUG"):
            raise
        language = getattr(args, "lang", None) or os.environ.get("HOTLINE_LANG") or "en"
        return _ended(error, language, as_json=getattr(args, "json", False))
    return int(status)


def _ended(error: BaseException, language: str, *, as_json: bool) -> int:
    """One sentence and 1, whatever it was."""
    from protocols.errors import Misuse, Refused

    match error:
        case BrokenPipeError():
            # Whoever read has enough; what is still buffered must not complain on the way out.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        case KeyboardInterrupt():
            text = "stopped by you"
        case Refused():
            text = _refused(error, language, as_json=as_json)
        case ModuleNotFoundError() if (error.name or "").partition(".")[0] in _EXTRAS:
            extra = _EXTRAS[(error.name or "").partition(".")[0]]
            text = f"this command needs the part `{extra}`: pip install 'hotline[{extra}]'"
        case OSError():
            where = f"{error.filename}: " if error.filename else ""
            text = f"{where}{error.strerror or error}"
        case SystemExit():
            return error.code if isinstance(error.code, int) else 1
        case Misuse():
            text = f"this program made a mistake ({error}): {_REPORT}"
        case _:
            text = f"this program made a mistake ({type(error).__name__}: {error}): {_REPORT}"
    print(f"hotline: {text}", file=sys.stderr)
    return 1


def _refused(refused: Refused, language: str, *, as_json: bool) -> str:
    """The sentence and its code; every fault of a draft on a line of its own above it.

    In English it is worded for what was found; in another language it is what the code means and what to do, around
    what was found.
    """
    from hotline.cli import sentence
    from hotline.cli.printing import note, one_sentence, out_json
    from protocols.errors import WrongDraft
    from protocols.phrases.catalogue import LANGUAGES

    translated = language in LANGUAGES and language != "en"
    if as_json and not getattr(refused, "told", False):
        out_json(sentence.as_json(refused))
    if isinstance(refused, WrongDraft) and not as_json:
        for fault in refused.faults:
            note(sentence.fault_line(fault, language if translated else "en"))
    if translated:
        text = one_sentence(sentence.translated(refused, language))
    elif isinstance(refused, WrongDraft):
        many = "1 field is" if len(refused.faults) == 1 else f"{len(refused.faults)} fields are"
        text = f"{many} missing or wrong; mend what is listed; nothing was signed or sent"
    else:
        text = one_sentence(sentence.worded(refused))
    return f"{text} [code: {refused.code}]"
