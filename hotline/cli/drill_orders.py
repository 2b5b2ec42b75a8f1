"""A controller's orders to a run that is being conducted. Each says what it would do before it is done."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option

if TYPE_CHECKING:
    from hotline.client.control import ControlView, Order

__all__ = ["add_orders"]


def add_orders(commands: Commands) -> None:
    """`drill status`, and one command for each order."""
    look = command(commands, "status", _status, "how a run stands: clocks, script, expectations, seats")
    look.add_argument("directory", metavar="RUN", help="the run's directory")
    json_option(look)
    _order(commands, "start", "give STARTEX: signed by CONTROL, to everybody")
    _order(commands, "pause", "stop both clocks of the drill", reason=True)
    _order(commands, "resume", "go on; after REAL WORLD two controllers say so", reason=True, to=True)
    speed = _order(commands, "speed", "let the story run faster or slower from now on")
    speed.add_argument("speed", type=float, metavar="X", help="1 is real time, 60 an hour a minute")
    jump = _order(commands, "jump", "move the story on at once; players are told where it is")
    jump.add_argument("jump", metavar="INSTANT", help="of the story: 2019-09-02T09:00:00Z")
    jump.add_argument("--say", dest="text", default="", metavar="TEXT", help="what players are told")
    for name, what in (
        ("fire", "send an inject now, whatever the plan says"), ("delay", "let an inject come later"),
        ("skip", "leave an inject out"), ("done", "an inject was done by voice, off the line: how it went"),
    ):  # fmt: skip
        _order(commands, name, what, reason=name == "skip").add_argument("inject", metavar="INJECT", help="I-04")
    commands.choices["delay"].add_argument("span", metavar="SPAN", help="90s, 10m, 1h30m")
    for name in ("done", "observe"):
        made = commands.choices.get(name) or _order(commands, name, "note what was seen, for the report")
        if name == "observe":
            made.add_argument("text", metavar="TEXT", help="what was seen")
            made.add_argument("--objective", metavar="O1", help="which objective it bears on")
        else:
            made.add_argument("--text", default="", metavar="TEXT", help="how it went")
        made.add_argument("--expectation", metavar="I-04.2", help="which expectation it settles")
        made.add_argument("--result", choices=("met", "not_met"), required=name == "done", help="met or not_met")
    _order(commands, "note", "a remark for the report only").add_argument("text", metavar="TEXT", help="the remark")
    fault = _order(commands, "fault", "switch a fault of the scenario on or off")
    fault.add_argument("fault", metavar="FAULT", help="F1")
    fault.add_argument("switch", choices=("on", "off"), help="on or off")
    _order(commands, "real-world", "REAL WORLD: everything of the drill stands still at once", reason=True, to=True)
    cell = _order(commands, "white-cell", "a word to players that is no part of the play", to=True)
    cell.add_argument("text", metavar="TEXT", help="the word")
    seal = command(
        commands, "seal", _seal, "after ENDEX and the hot wash: export the journals and sign the log",
        "Until then observations and notes still go into the log. A run that plays by itself is sealed by itself.",
    )  # fmt: skip
    seal.add_argument("directory", metavar="RUN", help="the run's directory")
    _order(commands, "end", "give ENDEX, in any state; given twice it is given once", reason=True)


def _order(commands: Commands, name: str, help: str, *, reason: bool = False, to: bool = False
           ) -> argparse.ArgumentParser:  # fmt: skip
    made = command(commands, name, _give, help)
    made.set_defaults(order=name.replace("-", "_"))
    made.add_argument("directory", metavar="RUN", help="the run's directory")
    made.add_argument(
        "--as", dest="by", metavar="ROLE", default=os.environ.get("HOTLINE_AS", "CTRL-1"), help="who asks"
    )
    made.add_argument("--second", metavar="ROLE", help="the other controller, where two are needed")
    made.add_argument("--preview", action="store_true", help="only say what it would do")
    made.add_argument("--yes", action="store_true", help="do not ask")
    if reason:
        made.add_argument("--reason", default="", metavar="TEXT", help="why, for the report")
    if to:
        made.add_argument("--to", action="append", default=[], metavar="PLAYER", help="only this one; again for more")
    json_option(made)
    return made


async def _give(args: argparse.Namespace) -> int:
    import msgspec

    from hotline.cli.asking import confirmed
    from hotline.cli.printing import out, out_json
    from hotline.client.control import Controls

    controls, order = Controls(Path(args.directory)), _asked(args)
    before = await controls.preview(order)
    if args.preview:
        out_json(msgspec.to_builtins(before)) if args.json else out("\n".join(before.lines))
        return 1 if before.refused else 0
    if not before.refused and not confirmed(lambda: "\n".join(before.lines), f"{order.do}?", args.yes or args.json):
        out("Nothing was done.")
        return 1
    did = await controls.order(order)
    out_json(msgspec.to_builtins(did)) if args.json else out("\n".join(did.lines))
    return 0


def _asked(args: argparse.Namespace) -> Order:
    from hotline.client.control import Order
    from hotline.drills.spans import instant_ms, span_ms

    given: dict[str, Any] = vars(args)
    do = given["order"]
    if do == "fault":
        do = f"fault_{given['switch']}"
    plain = {
        name: given[name]
        for name in ("inject", "fault", "speed", "text", "result", "expectation", "objective", "reason", "second")
        if given.get(name) is not None
    }
    if given.get("jump") is not None:
        plain["jump"] = instant_ms(given["jump"])
    if do == "delay":
        plain["ms"] = span_ms(given["span"])
    return Order(do=do, by=args.by, to=tuple(given.get("to") or ()), **plain)


async def _seal(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note
    from hotline.client.control import Controls

    await Controls(Path(args.directory)).seal()
    note(f"It is being sealed. Then: hotline drill report {args.directory}")
    return 0


async def _status(args: argparse.Namespace) -> int:
    import msgspec

    from hotline.cli.printing import out, out_json
    from hotline.client.control import Controls

    view = await Controls(Path(args.directory)).view()
    if args.json:
        out_json(msgspec.to_builtins(view))
    else:
        out(_drawn(view))
    return 0


def _drawn(view: ControlView) -> str:
    """The run in a page of text."""
    from hotline.cli.printing import table
    from protocols.phrases.times import age, dtg

    left = f"{age(view.played_ms)} of {age(view.wall_ms)} played"
    lines = [f"DRILL {view.run}   {view.phase.upper()}   x{view.speed:g}   story {dtg(view.scenario_at)}   {left}", ""]
    script = [[each.id, each.title, ", ".join(each.to), each.when, each.state] for each in view.injects]
    expected = [[each.id, each.what, each.who, each.state] for each in view.expectations]
    lines += [table([["", "SCRIPT", "TO", "WHEN", "STATE"], *script]), ""]
    lines += [table([["", "EXPECTED", "WHO", "IS"], *expected])] if expected else []
    lines += ["", *(f"{each.id}  {each.state:8}  {each.text}" for each in view.objectives)]
    for seat in view.seats:
        frozen = "FROZEN: live traffic" if seat.frozen_at is not None else seat.doing
        lines.append(f"{seat.centre} {seat.role}  {'on' if seat.on else 'OFF'}  {frozen}  {seat.unacknowledged} open")
    lines += ["", f"faults on: {', '.join(view.faults_on) or 'none'}"]
    return "\n".join(lines)
