"""The report of a run, from its log and the centres' signed journals."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from hotline.cli.options import Commands, command

__all__ = ["add_report", "write_report"]


def add_report(commands: Commands) -> None:
    """`drill report`."""
    give = command(
        commands, "report", _report, "what came of a run, from its log and the centres' signed journals",
        "RUNDIR holds scenario.yaml, log.jsonl and journals/, one file of `journal export` for each centre. The page "
        "is one file that asks for nothing elsewhere. Without -o, report.html and report.json are written into RUNDIR.",
    )  # fmt: skip
    give.add_argument("directory", metavar="RUNDIR", help="the run's directory")
    give.add_argument("-o", "--output", metavar="FILE", help="write there alone; - is stdout")
    give.add_argument("--json", action="store_true", help="JSON instead of the page")
    give.add_argument("--redact", choices=["roles"], help="leave out which officer and which controller it was")


def write_report(run: Path) -> None:
    """Page and figures, into the run's directory; says where."""
    from hotline.cli.printing import out
    from hotline.drills.report import as_json, page, report_of

    found = report_of(run)
    for name, data in (("report.html", page(found).encode()), ("report.json", as_json(found))):
        (run / name).write_bytes(data)
        out(f"Written: {run / name}")


def _report(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.drills.report import as_json, page, redact, report_of

    run = Path(args.directory)
    found = report_of(run)
    for each in found.proof.differences:
        note(each)
    if args.redact:
        found = redact(found)
    drawn = {"report.html": lambda: page(found).encode(), "report.json": lambda: as_json(found)}
    wanted = "report.json" if args.json else "report.html"
    if args.output == "-":
        sys.stdout.buffer.write(drawn[wanted]())
        sys.stdout.buffer.flush()
        return 0
    if args.output is not None:
        Path(args.output).write_bytes(drawn[wanted]())
        out(args.output)
        return 0
    for name in [wanted] if args.json else drawn:
        (run / name).write_bytes(drawn[name]())
        out(str(run / name))
    return 0
