"""A node's record as a thing on a disk: copied, read again, put back."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.options import Commands, command, json_option, noun

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`store backup`, `check`, `restore`, `mark`."""
    verbs = noun(commands, "store", "back a node's record up, and put it back")
    give = command(
        verbs, "backup", _backup, "copy a node's record and settings into a new folder",
        "Also while the node runs. No key is in it: give --keys to have the centre's key copied into another folder, "
        "and keep that one elsewhere.",
    )  # fmt: skip
    give.add_argument("directory", metavar="DIR", help="the node's directory")
    give.add_argument("to", metavar="BACKUP", help="the folder to make")
    give.add_argument("--keys", metavar="FOLDER", help="another folder to make, for the centre's key and certificate")
    json_option(give)
    look = command(verbs, "check", _check, "read every entry of a backup again, and say how old it is")
    look.add_argument("backup", metavar="BACKUP", help="a folder that `store backup` made")
    json_option(look)
    put = command(
        verbs, "restore", _restore, "make a node's directory of a backup",
        "The node starts by asking its peers what they hold of its own, and releases nothing until its officers have "
        "opened a new epoch (`hotline epoch`).",
    )  # fmt: skip
    put.add_argument("backup", metavar="BACKUP", help="a folder that `store backup` made")
    put.add_argument("directory", metavar="DIR", help="a new or empty folder")
    put.add_argument("--keys", metavar="FOLDER", help="the folder with the centre's key")
    json_option(put)
    say = command(
        verbs, "mark", _mark, "say of a directory that was copied back by other means that it was restored",
        "A snapshot of a machine, a copy of the folder, a replica that took over: mark it before it is served.",
    )  # fmt: skip
    say.add_argument("directory", metavar="DIR", help="the node's directory, not running")
    what = say.add_mutually_exclusive_group()
    what.add_argument("--promoted", action="store_true", help="it is a replica that takes over")
    what.add_argument(
        "--synchronous", action="store_true",
        help="a database's standby took over that had confirmed every commit: it goes on as if nothing were",
    )  # fmt: skip

    bring = command(
        verbs, "upgrade", _upgrade, "bring the record of an earlier program to the version that this one writes",
        "No node may run. A file is copied beside itself first; make a copy of a database by its own means.",
    )  # fmt: skip
    bring.add_argument("directory", metavar="DIR", help="the node's directory")
    take = command(
        verbs, "move", _move, "take a node's record from its file into a database, or back",
        "No node may run. Everything is copied in one transaction and the journal is read again in its new place; "
        "then node.toml names it. The file stays, under a name that no node opens. A move that broke off is finished "
        "by the same command.",
    )  # fmt: skip
    take.add_argument("directory", metavar="DIR", help="the node's directory")
    take.add_argument(
        "--to", metavar="DATABASE", required=True, help="postgresql://USER@HOST/DATABASE, an empty one; or sqlite"
    )
    json_option(take)


def _now() -> int:
    from hotline.client import SystemClock

    return SystemClock().now()


def _backup(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.node.backup import back_up

    keys = Path(args.keys) if args.keys else None
    made = back_up(Path(args.directory), Path(args.to), _now(), keys=keys)
    if args.json:
        out_json({"backup": args.to, "keys": args.keys, "centre": made.centre, "entries": made.entries})
        return 0
    out(f"{made.centre} ({made.mode}), epoch {made.epoch}: {made.entries} entries in {args.to}")
    out(f"  root {made.root}")
    out(f"The centre's key is in {args.keys}: keep it elsewhere." if keys else "No key is in it.")
    return 0


def _check(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.node.backup import check
    from protocols.errors import Code
    from protocols.phrases.times import age, dtg

    told, wrong = check(Path(args.backup))
    old = max(_now() - told.at, 0)
    if args.json:
        said = {"centre": told.centre, "mode": told.mode, "at": told.at, "entries": told.entries, "root": told.root}
        out_json(said | {"epoch": told.epoch, "age_ms": old, "wrong": wrong})
    else:
        out(f"{told.centre} ({told.mode}), epoch {told.epoch}, made {dtg(told.at)}, {age(old)} ago")
        out(f"  {told.entries} entries, root {told.root}")
    if wrong is not None:
        raise Sentence(
            Code.RECORD_DAMAGED, f"{args.backup}: {wrong}. Do not restore it; take a new one", told=args.json
        )
    if not args.json:
        out("Everything held.")
    return 0


def _restore(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.node.backup import restore
    from protocols.errors import Code, Refused

    keys = Path(args.keys) if args.keys else None
    try:
        made = restore(Path(args.backup), Path(args.directory), _now(), keys=keys)
    except Refused as refused:
        if refused.code is not Code.UNKNOWN_CENTRE:
            raise
        raise Sentence(refused.code, refused.detail) from None
    missing = not (Path(args.directory) / "centre.key").exists()
    if args.json:
        out_json({"directory": args.directory, "centre": made.centre, "entries": made.entries, "key": not missing})
        return 0
    out(f"{made.centre} ({made.mode}): {made.entries} entries in {args.directory}. It stands still.")
    steps = [f"copy the centre's key to {args.directory}/centre.key"] if missing else []
    steps += [
        f"hotline serve {args.directory}: it asks its peers what they hold of its own",
        "hotline epoch show: who has answered, what came back",
        "hotline epoch open, at one officer's seat and then at another's",
    ]
    for number, step in enumerate(steps, 1):
        out(f"  {number}. {step}")
    return 0


def _mark(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.node.backup import accept_server, mark

    if args.synchronous:
        accept_server(Path(args.directory))
        out(f"{args.directory}: the server as it is now is the one that has the record.")
        return 0
    mark(Path(args.directory), _now(), "promoted" if args.promoted else "restored")
    out(f"{args.directory} stands still: it releases nothing until two officers open a new epoch (`hotline epoch`).")
    return 0


def _move(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.node.moving import move
    from protocols.errors import Code, Refused

    try:
        moved = move(Path(args.directory), args.to, _now)
    except Refused as refused:
        if refused.code is not Code.SCHEMA:
            raise
        raise Sentence(refused.code, f"--to: {refused.detail}", field="to") from None
    if args.json:
        out_json({"directory": args.directory, "centre": moved.centre, "entries": moved.entries, "rows": moved.rows})
        return 0
    out(f"{moved.centre}: {moved.rows} rows, {moved.entries} entries of the journal, read again where they are now.")
    out(f"  root {moved.root}")
    out("node.toml says where. Start the node again.")
    return 0


def _upgrade(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.node.upgrading import upgrade_store

    before, now = upgrade_store(Path(args.directory))
    out(f"Version {now} already." if before == now else f"Version {before or 'none'} before, version {now} now.")
    return 0
