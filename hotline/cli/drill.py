"""Drills: `hotline drill …`. What reads scenarios is here; what plays them is in the files drill_*.py beside it,
each with an `add_…(commands)` that is called once, in `add` here."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hotline.cli import drill_control, drill_host, drill_orders, drill_rehearse, drill_report
from hotline.cli.options import Commands, command, json_option, noun

if TYPE_CHECKING:
    from hotline.drills.reading import Written
    from hotline.drills.sense import Finding

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`drill` and its commands."""
    drill = noun(commands, "drill", "practise: read, check, play and report a drill's scenario")
    listed = command(drill, "list", _list, "list the scenarios that come with this program")
    json_option(listed)
    check = command(
        drill, "check", _check, "find what cannot work in a scenario, and draw its plan",
        "Exit status 1 when something cannot work; warnings alone leave it 0.",
    )  # fmt: skip
    check.add_argument("file", metavar="FILE|NAME", help="a scenario file, or the name of one that `list` lists")
    check.add_argument("--quiet", action="store_true", help="findings only, without the plan")
    check.add_argument(
        "--startex",
        metavar="INSTANT",
        help="when it is to begin, as 2026-11-22T14:15:00Z: the plan shows wall time too",
    )
    check.add_argument("--columns", metavar="N", type=int, help="how wide to draw the plan (80 to 200)")
    json_option(check)
    command(drill, "schema", _schema, "print the JSON Schema of a scenario file")
    drill_rehearse.add_rehearse(drill)
    drill_host.add_host(drill)
    drill_orders.add_orders(drill)
    drill_control.add_control(drill)
    drill_report.add_report(drill)


def _list(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json, table
    from hotline.drills.reading import read_file, shipped

    read = [read_file(path).scenario for path in shipped()]
    if args.json:
        out_json([
            {"id": each.id, "title": each.title, "summary": each.summary, "wall": each.wall,
             "players": {id: member.centre for id, member in each.cast.players.items()}}
            for each in read
        ])  # fmt: skip
        return 0
    out(table([(each.id, each.wall, f"{len(each.cast.players)} players", each.title) for each in read]))
    return 0


def _check(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.drills.reading import WrongScenario, found, read_file
    from hotline.drills.sense import check
    from protocols.errors import Code

    try:
        written = read_file(found(args.file))
    except WrongScenario as wrong:
        if args.json:
            out_json({"works": False, "findings": _of_faults(wrong), "plan": []})
        else:
            for fault in wrong.faults:
                out(str(fault))
        many = _many(len(wrong.faults), "place")
        raise Sentence(Code.SCENARIO_WRONG, f"{args.file}: {many} to mend before it can be read", told=True) from None
    findings = check(written)
    errors = sum(each.severity == "error" for each in findings)
    if args.json:
        out_json({"works": not errors, "findings": [each._asdict() for each in findings], "plan": _plan(written)})
    else:
        _draw(args, written, findings)
    if errors:
        raise Sentence(Code.SCENARIO_WRONG, f"{args.file}: {_many(errors, 'thing')} that cannot work", told=True)
    if not args.json:
        warnings = f"; {_many(len(findings), 'warning')} above" if findings else ""
        note(f"It works as far as a file can show{warnings}.")
    return 0


def _draw(args: argparse.Namespace, written: Written, findings: tuple[Finding, ...]) -> None:
    import shutil

    from hotline.cli.printing import out
    from hotline.drills.timeline import timeline
    from protocols.phrases.times import parse_iso

    if not args.quiet:
        startex = None if args.startex is None else parse_iso(args.startex)
        columns = args.columns or shutil.get_terminal_size((80, 24)).columns
        out(timeline(written, columns=max(80, min(columns, 200)), startex=startex) + ("\n" if findings else ""))
    for each in findings:
        out(str(each))


def _of_faults(wrong: object) -> list[dict[str, object]]:
    from hotline.drills.reading import WrongScenario

    assert isinstance(wrong, WrongScenario)
    return [
        {
            "severity": "error", "path": fault.path, "line": fault.place.line, "column": fault.place.column,
            "sentence": fault.wrong, "remedy": fault.remedy,
        }
        for fault in wrong.faults
    ]  # fmt: skip


def _plan(written: Written) -> list[dict[str, object]]:
    from hotline.drills.timeline import events

    return [each._asdict() for each in events(written)]


def _many(count: int, noun: str) -> str:
    return f"1 {noun}" if count == 1 else f"{count} {noun}s"


def _schema(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out_json
    from hotline.drills.schema import schema

    out_json(schema(), indent=True)
    return 0
