"""A centre's node, in the foreground, until it is told to stop."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.cli.options import Commands, command, passphrase_options

if TYPE_CHECKING:
    from hotline.client import Clock
    from hotline.keys.remote import RemoteSigner
    from hotline.node.record.committer import Tracer
    from hotline.node.settings import Settings
    from hotline.node.watchdog import Watchdog

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`serve`."""
    run = command(
        commands, "serve", _serve, "run a centre's node",
        "Prints where it listens, and on stderr one line for each step: never what a message says, never a secret. "
        "SIGTERM and Ctrl-C stop it in order. The centre's key is opened by a process beside it, which asks for its "
        "passphrase or PIN and signs for the node; when that ends, so does the node.",
    )  # fmt: skip
    run.add_argument("directory", metavar="DIR", help="the node's directory")
    run.add_argument("--log", choices=("text", "json", "none"), default="text", help="the lines on stderr")
    run.add_argument(
        "--listen", metavar="HOST:PORT", help="in place of node.toml's: for a second process on one database"
    )
    run.add_argument(
        "--address", metavar="HOST:PORT", action="append", default=[], help="what peers are told of it, if it differs"
    )
    passphrase_options(run)


async def _serve(args: argparse.Namespace) -> int:
    from hotline.cli.sentence import Sentence
    from hotline.keys.limits import Rate
    from hotline.keys.remote import signer_process
    from hotline.node.directory import check_not_served
    from hotline.node.settings import read_settings
    from protocols.errors import Code, Refused

    directory = Path(args.directory)
    settings = read_settings(directory)
    check_not_served(directory)
    _check_key(directory, settings)
    signing = signer_process(
        directory / "centre.key",
        centre=settings.centre,
        mode=settings.mode,
        rates={kind: Rate(*rate) for kind, rate in settings.signer_rates.items()},
        passphrase_file=args.passphrase_file,
        log=args.log,
    )
    try:
        async with signing as signer:
            return await _served(args, directory, settings, signer)
    except Refused as refused:
        if refused.code is not Code.KEY_LOCKED:
            raise
        key = directory / "centre.key"
        what = "the passphrase in that file is not its own" if args.passphrase_file else "give its passphrase again"
        raise Sentence(refused.code, refused.detail or f"{key} does not open: {what}") from None


def _check_key(directory: Path, settings: Settings) -> None:
    """Before somebody types a passphrase for nothing. A database, which would be copied for it, is not read."""
    from hotline.cli.sentence import Sentence
    from hotline.node.own_key import check_own_key
    from hotline.node.record.store import is_postgres
    from hotline.node.settings import STORE
    from protocols.errors import Code, Refused

    if is_postgres(settings.store) or not (directory / STORE).exists():
        return
    do = f"put the key that it lists there, or have this one listed (`hotline party rekey {directory}` makes a new one)"
    try:
        check_own_key(directory, directory / "centre.key", do=do)
    except Refused as refused:
        if refused.code is Code.UNKNOWN_CENTRE:
            raise Sentence(refused.code, refused.detail) from None
        # What else is wrong with the key or the record is said by whoever opens it.


async def _served(args: argparse.Namespace, directory: Path, settings: Settings, signer: RemoteSigner) -> int:
    """From when the key is open. Raises Refused `store_failed` when the signer ended before the node."""
    import asyncio
    import signal

    from hotline.cli.sentence import Sentence
    from hotline.node.directory import clock_of, open_node
    from hotline.node.signer_alarm import SignerAlarm
    from hotline.node.watchdog import Watch, Watchdog
    from protocols.errors import Code

    node = open_node(
        directory, _tracer(args.log, clock_of(settings)), signer=signer, listen=args.listen, addresses=args.address
    )
    signer.told = SignerAlarm(node.station)
    dog = Watchdog(settings.watchdog_seconds)
    stopped = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    try:
        await node.start()
        print(f"{settings.centre} ({settings.mode}) listens at {node.address}", flush=True)
        _notify("READY=1")
        if settings.watchdog_seconds:
            node.station.keep(Watch(node.station, settings.watchdog_seconds, lambda: _turns(dog)).run(), "watch")
            dog.begin()
        running = asyncio.get_running_loop().create_task(node.run(), name="node")
        asked = asyncio.get_running_loop().create_task(stopped.wait(), name="signals")
        ends: list[asyncio.Future[Any]] = [running, asked, signer.lost]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if signer.lost.done():
            running.cancel()
            gone = f"the centre's signer is gone ({signer.lost.result()}): the node stops with it"
            raise Sentence(Code.STORE_FAILED, f"{gone}; find out who ended it, and start the node again")
        if running.done():
            await running  # raises what ended it
        running.cancel()
    finally:
        _notify("STOPPING=1")
        await node.stop()
        dog.call_off()  # until here it also ends a node that cannot stop
    return 0


def _turns(dog: Watchdog) -> None:
    dog.turns()
    _notify("WATCHDOG=1")


def _tracer(log: str, clock: Clock) -> Tracer:
    """Each step in the four words."""
    write: dict[str, Callable[[str, str, dict[str, object]], str]] = {
        "text": lambda room, step, facts: _text(clock.now(), room, step, facts),
        "json": lambda room, step, facts: _json(clock.now(), room, step, facts),
    }

    def trace(room: str, step: str, **facts: object) -> None:
        if log in write:
            print(write[log](room, step, facts), file=sys.stderr, flush=True)

    return trace


def _text(now: int, room: str, step: str, facts: dict[str, object]) -> str:
    from tui.safe_text import safe_line

    said = "  ".join(f"{name}={_plain(value)}" for name, value in facts.items() if value is not None)
    return safe_line(f"{_instant(now)}  {room:7}  {step:15}  {said}".rstrip())


def _json(now: int, room: str, step: str, facts: dict[str, object]) -> str:
    import json

    return json.dumps({"at": _instant(now), "room": room, "step": step} | facts, default=_plain)


def _instant(now: int) -> str:
    from protocols.phrases.times import iso

    return iso(now)


def _plain(value: object) -> str:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list | tuple):
        return ",".join(map(_plain, value))
    return str(value)


def _notify(state: str) -> None:
    """Tells systemd, where it is systemd that started us (sd_notify(3))."""
    import socket

    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as told:
            told.connect(f"\0{address[1:]}" if address.startswith("@") else address)
            told.sendall(state.encode())
    except OSError as error:
        print(f"hotline: systemd is not told {state}: {error.strerror}", file=sys.stderr)
