"""A drill that begins: a table-top on one computer, or a run between parties."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, json_option

if TYPE_CHECKING:
    from hotline.drills.roles import Parts

__all__ = ["add_host"]


def add_host(commands: Commands) -> None:
    """`drill host`, `drill run`."""
    host = command(
        commands, "host", _host, "make this computer a table-top, and print each player's one command",
        "Every centre of the scenario gets a party, keys, a node and an address of its own in the run's directory. "
        "STARTEX is given with `hotline drill start`. It goes on where it was when it is started again.",
    )  # fmt: skip
    host.add_argument("scenario", metavar="SCENARIO", nargs="?", help="a file, or the name of a shipped one")
    host.add_argument("--dir", metavar="RUN", help="the run's directory; default: the scenario's name and the time")
    host.add_argument("--auto", action="store_true", help="nobody sits at it: scripts play, and it ends by itself")
    json_option(host)
    run = command(
        commands, "run", _run, "conduct the run of a directory, until it has ended and is sealed",
        "For a run between parties: RUN/cast.json names the seats that are yours, RUN/scenario.yaml the scenario. With "
        "--live, each player's answer to the announcement is looked for at your live seat; STARTEX waits for it.",
    )  # fmt: skip
    run.add_argument("directory", metavar="RUN", help="the run's directory")
    run.add_argument("--live", metavar="DIR", help="the folder of your seat at your live node (its profile)")
    run.add_argument("--live-passphrase-file", metavar="FILE", help="of that seat's key")


async def _host(args: argparse.Namespace) -> int:
    from hotline.cli.drill_report import write_report
    from hotline.cli.printing import note
    from hotline.cli.sentence import Sentence
    from hotline.client.control import Controls, Order
    from hotline.drills.table_hosting import Hosting
    from protocols.errors import Code

    folder = Path(args.dir) if args.dir else None
    if folder is None and args.scenario is None:
        raise Sentence(Code.NOT_FOUND, "name a scenario (`hotline drill list`), or a run that was begun with --dir RUN")
    run = await _built(args, folder)
    async with Hosting(run).open(note) as hosting:
        _say(args, run, hosting.parts)
        if hosting.is_sealed:
            note("This run is sealed.")
        elif hosting.parts.auto:
            controls = Controls(run)
            if (await controls.view()).phase == "before":
                await controls.order(Order(do="start", by="CTRL-1"))
        else:
            await hosting.until_ended()
            note(f"ENDEX. Hold the hot wash: what is observed goes into the log. Then: hotline drill seal {run}")
        await hosting.until_sealed()
        write_report(run)
        if not hosting.parts.auto:
            note("The nodes stay up, so that everybody can look back; Ctrl-C ends them.")
            await hosting.until_stopped()
    return 0


async def _built(args: argparse.Namespace, folder: Path | None) -> Path:
    from datetime import UTC, datetime

    from hotline.cli.printing import note
    from hotline.client import SystemClock
    from hotline.drills.reading import found, read_file
    from hotline.drills.table_top import SCENARIO, build

    if folder is not None and (folder / SCENARIO).exists():
        return folder
    path = found(args.scenario)
    written = read_file(path)
    _must_work(written)
    at = datetime.fromtimestamp(SystemClock().now() // 1000, UTC)
    name = f"{written.scenario.id} {at:%d%H%M}Z"
    run = folder or Path(f"{written.scenario.id}-{at:%Y%m%d-%H%M}")
    await build(written.scenario, path.read_bytes(), run, name, auto=args.auto, progress=note)
    return run


def _must_work(written: Any) -> None:
    """A scenario that cannot work is not begun: it would be found out with everybody in their seats."""
    from hotline.cli.sentence import Sentence
    from hotline.drills.sense import check
    from protocols.errors import Code

    errors = [each for each in check(written) if each.severity == "error"]
    if errors:
        many = "1 thing" if len(errors) == 1 else f"{len(errors)} things"
        raise Sentence(Code.SCENARIO_WRONG, f"{many} in it cannot work: `hotline drill check` lists them")


def _say(args: argparse.Namespace, run: Path, parts: Parts) -> None:
    """Each player's one command."""
    from hotline.cli.printing import out, out_json
    from hotline.drills.table_top import PASSPHRASE

    watch = {
        f"{part.centre} {role}": (
            f"hotline watch {run / str(part.node)} --key {run / folder / 'officer.key'} "
            f"--passphrase-file {run / PASSPHRASE}"
        )
        for part in parts.parts
        if part.kind == "player"
        for role, folder in part.seats.items()
        if role != part.ear
    }
    control = f"hotline drill control {run}"
    if args.json:
        out_json({"run": str(run), "name": parts.run, "players": watch, "control": control})
        return
    out(f"DRILL DRILL DRILL   {parts.run}, in {run}\n")
    for who, line in watch.items():
        out(f"{who}\n  {line}")
    out(f"\nYou, the controller\n  {control}\n  hotline drill start {run}\n")


async def _run(args: argparse.Namespace) -> int:
    from hotline.cli.drill_report import write_report
    from hotline.drills.run import conduct

    live = Path(args.live) if args.live else None
    await conduct(Path(args.directory), live=live, live_passphrase=args.live_passphrase_file)
    write_report(Path(args.directory))
    return 0
