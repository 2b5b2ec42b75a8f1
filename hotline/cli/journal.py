"""A centre's own record, read again, compared, handed out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hotline.cli import journal_forks, journal_heads
from hotline.cli.options import Commands, command, json_option, noun

if TYPE_CHECKING:
    from hotline.evidence.verify import Report

__all__ = ["add", "progress"]


def add(commands: Commands) -> None:
    """`journal verify`, `export`, `compare`, `checkpoint`, `prove`, `consistency`, `key`."""
    verbs = noun(commands, "journal", "a centre's record of all that it received, released, refused and decided")
    look = command(
        verbs, "verify", _verify, "read every entry again and name the first that is not as it was written",
        "Works on a stopped node, beside a running one, and on a copy.",
    )  # fmt: skip
    look.add_argument("directory", metavar="DIR", help="the node's directory")
    look.add_argument(
        "--head", metavar="FILE", action="append", default=[],
        help="a signed head that a witness or anybody else kept: the journal must still begin with it; again for more",
    )  # fmt: skip
    json_option(look)
    give = command(
        verbs, "export", _export, "write the journal as JSON lines, with the signed bytes of each entry",
        "With --heads it holds only the numbers and hashes of its lines: enough for `journal compare`, and nothing "
        "that was said.",
    )  # fmt: skip
    give.add_argument("directory", metavar="DIR", help="the node's directory")
    give.add_argument("-o", "--output", metavar="FILE", default="-", help="default stdout")
    give.add_argument("--heads", action="store_true", help="no entries")
    beside = command(
        verbs, "compare", _compare, "lay two centres' records of their lines side by side",
        "Each is a node's directory, or a file of `journal export`; the first number at which they differ is named.",
    )  # fmt: skip
    beside.add_argument("one", metavar="A", help="one centre's")
    beside.add_argument("other", metavar="B", help="the other centre's")
    json_option(beside)
    journal_heads.add(verbs)
    journal_forks.add(verbs)


def _there(name: str, *, file: bool = False) -> Path:
    """A node's directory, its database, or (`file`) an export. Raises Refused naming what was typed."""
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    path = Path(name)
    wanted = f"a node's directory{' or a file of `hotline journal export`' if file else ''}"
    if not path.exists():
        raise Sentence(Code.FILE_UNREADABLE, f"{name}: there is no such file or directory; give {wanted}")
    if path.is_dir() and not (path / "node.toml").exists():
        raise Sentence(Code.FILE_UNREADABLE, f"{name} is no node's directory: it has no node.toml; give {wanted}")
    return path


def _verify(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.evidence.verify import verify_journal
    from protocols.errors import Code

    drawing = sys.stderr.isatty() and not args.json
    heads = [_head(name) for name in args.head]
    report = verify_journal(_there(args.directory), progress if drawing else None, heads=heads)
    if drawing:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    if args.json:
        out_json(report.as_json())
    else:
        out(_text(report))
    if report.difference is not None:
        raise Sentence(
            Code.RECORD_DAMAGED,
            f"{report.centre}'s journal, {report.difference}: stop the node and keep its directory as it is",
            told=args.json,
        )
    return 0


def _head(name: str) -> bytes:
    from hotline.cli.sentence import Sentence
    from protocols.checkpoint import split_note
    from protocols.errors import Code

    try:
        note = Path(name).read_bytes()
    except OSError as error:
        raise Sentence(Code.FILE_UNREADABLE, f"{name} cannot be read: {error.strerror}") from None
    split_note(note)
    return note


def progress(done: int, total: int) -> None:
    """Draws how far a verification has come, on stderr."""
    filled = 40 * done // max(total, 1)
    print(f"\r[{'#' * filled}{'.' * (40 - filled)}] {done} of {total}", end="", file=sys.stderr, flush=True)


def _text(report: Report) -> str:
    from hotline.cli.printing import table

    kinds = ", ".join(f"{count} {kind}" for kind, count in report.kinds.items())
    lines = [
        f"{report.centre} ({report.mode}): {report.entries} entries, {report.signatures} signatures verified",
        f"  root {report.root.hex()}",
    ]
    lines += [f"  {kinds}"] if kinds else []
    rows = [
        (
            f"{line.from_} to {line.to}", f"epoch {line.epoch}", f"{line.number} message{'s' * (line.number != 1)}",
            f"both centres signed up to {line.common}" if line.common is not None else "no head signed by both yet",
        )
        for line in report.lines
    ]  # fmt: skip
    lines += [table(rows, "  ")] if rows else []
    lines += [
        f"  BEGAN ANEW: {line.from_} to {line.to}, epoch {line.epoch}: {line.anew}"
        for line in report.lines
        if line.anew
    ]
    if report.heads:
        heads = "one signed head" if report.heads == 1 else f"{report.heads} signed heads"
        lines += [f"  {heads} of the journal beside it"]
    lines += [f"  {report.unchecked} entries of kinds that this version does not know"] if report.unchecked else []
    lines += ["Everything held."] if report.ok else [f"FIRST DIFFERENCE: {report.difference}"]
    return "\n".join(lines)


def _export(args: argparse.Namespace) -> int:
    from hotline.evidence.export import export_journal

    lines = export_journal(_there(args.directory), heads_only=args.heads)
    if args.output == "-":
        sys.stdout.buffer.writelines(lines)
        sys.stdout.buffer.flush()
        return 0
    first = next(lines)  # before the file is touched: a wrong directory costs nobody their last export
    with Path(args.output).open("wb") as file:
        file.write(first)
        file.writelines(lines)
    return 0


def _compare(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.evidence.compare import compare_heads
    from protocols.errors import Code

    found = compare_heads(_there(args.one, file=True), _there(args.other, file=True))
    if args.json:
        out_json(found.as_json())
    else:
        for line in found.lines:
            out(str(line))
    if found.difference is not None:
        raise Sentence(
            Code.LINE_FORKED,
            f"{found.difference}: keep both records as they are, and call the other centre",
            told=args.json,
        )
    if not args.json:
        out("No difference.")
    return 0
