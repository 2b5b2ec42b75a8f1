"""The command line: it reads what was typed, calls, and prints. What is decided is decided elsewhere.

One file a noun; each adds its commands to the parser and imports what they need only when they run, so that
`hotline --help` is there at once. Exit status: 0 done, 1 refused or not found, 2 wrong usage. What is refused is one
sentence on stderr that says what to do; `--debug` shows the traceback behind it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

__all__ = ["main"]

# Which part of the product brings a package that a plain install does not have.
_EXTRAS = {
    "aiohttp": "server", "aiosqlite": "server", "alembic": "server", "prometheus_client": "server",
    "sqlalchemy": "server", "asyncpg": "postgres", "textual": "watch", "rich": "watch", "pkcs11": "hsm",
    "textual_serve": "web",
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
        return _ended(error)
    return int(status)


def _ended(error: BaseException) -> int:
    """One sentence and 1, whatever it was."""
    from hotline.cli.printing import one_sentence
    from protocols.errors import Misuse, Refused

    match error:
        case BrokenPipeError():
            # Whoever read has enough; what is still buffered must not complain on the way out.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        case KeyboardInterrupt():
            text = "stopped by you"
        case Refused():
            text = one_sentence(str(error))
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
