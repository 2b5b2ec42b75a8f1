"""A relay between centres that cannot reach each other: to run one, and to be known at one."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.options import Commands, command, noun

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`relay serve`, `register`."""
    verbs = noun(commands, "relay", "a pipe between two centres, which reads nothing of what passes")
    run = command(
        verbs, "serve", _serve, "run a relay, in the foreground",
        "CONFIG is a file like relay.toml: `listen`, and under [live], [drill], [test] the lines that `hotline relay "
        "register` printed at the centres. It needs no key of any centre. It says on stderr who waits, who is joined "
        "with whom, for how long, and how many bytes passed; it knows nothing else. SIGTERM and Ctrl-C stop it.",
    )  # fmt: skip
    run.add_argument("config", metavar="CONFIG", type=Path, help="the relay's settings")
    run.add_argument("--log", choices=("text", "none"), default="text", help="the lines on stderr")
    known = command(
        verbs, "register", _register, "print the line by which a relay will know this centre",
        "The key in it is good at this relay alone, and for nothing but this centre's name there. Give it to whoever "
        "runs the relay by a way on which nobody reads along. The relay is named in node.toml: relays = [\"RELAY\"].",
    )  # fmt: skip
    known.add_argument("directory", metavar="DIR", type=Path, help="the node's directory")
    known.add_argument("relay", metavar="RELAY", help="host:port, as it will stand in node.toml")


async def _serve(args: argparse.Namespace) -> int:
    import asyncio
    import signal

    from hotline.relay.door import Relay
    from hotline.relay.settings import certificate_files, read_relay_settings

    settings = read_relay_settings(args.config)
    relay = Relay(settings, *certificate_files(args.config), _told if args.log == "text" else lambda step, facts: None)
    stopped = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    await relay.open()
    try:
        print(f"relay listens at {relay.address}", flush=True)
        await stopped.wait()
    finally:
        await relay.close()
    return 0


def _told(step: str, facts: dict[str, object]) -> None:
    import sys

    from hotline.client.clock import SystemClock
    from protocols.phrases.times import iso
    from tui.safe_text import safe_line

    said = "  ".join(f"{name}={value}" for name, value in facts.items())
    print(safe_line(f"{iso(SystemClock().now())}  {step:8}  {said}"), file=sys.stderr, flush=True)


async def _register(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note, out
    from hotline.link.network import split_address
    from hotline.node.relay_secret import made_relay_secret
    from hotline.node.settings import read_settings
    from protocols.relay import relay_key

    settings = read_settings(args.directory)
    split_address(args.relay)
    key = relay_key(made_relay_secret(args.directory), args.relay)
    out(f"[{settings.mode}]")
    out(f'{settings.centre} = "{key.hex()}"')
    if args.relay not in settings.relays:
        note(f'{args.directory / "node.toml"} does not name it yet: relays = ["{args.relay}"]')
    return 0
