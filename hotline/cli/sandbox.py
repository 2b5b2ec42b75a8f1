"""A place to try a program: one's own node of mode test, and counterparts that misbehave on demand."""

from __future__ import annotations

import argparse
from pathlib import Path

from hotline.cli.options import Commands, command, json_option, noun

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`sandbox up`."""
    verbs = noun(commands, "sandbox", "a node of mode test with counterparts, to try a program against")
    up = command(
        verbs, "up", _up, "start it, print its URL, a token and a pin, and run until Ctrl-C",
        "With --dir it is the same one the next time, with the same token. Nothing of it can be taken for live.",
    )  # fmt: skip
    up.add_argument("--dir", metavar="DIR", help="its directory; without one it is gone afterwards")
    json_option(up)


async def _up(args: argparse.Namespace) -> int:
    import asyncio
    import shutil
    import signal
    import tempfile

    from hotline.cli.printing import note
    from hotline.sandbox.up import Up
    from hotline.sandbox.world import build

    folder = Path(args.dir) if args.dir else Path(tempfile.mkdtemp(prefix="hotline-sandbox-"))
    stopped = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    try:
        world = await build(folder, note)
        async with Up(world).open(note) as up:
            token = await up.token()
            _say(args, up, token)
            environment = folder / "env"
            environment.touch(mode=0o600)
            environment.write_text(f"export URL='{up.url}' TOKEN='{token}' PIN='{up.pin}'\n")
            try:
                await stopped.wait()
            finally:
                environment.unlink()
    finally:
        if not args.dir:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _say(args: argparse.Namespace, up: object, token: str) -> None:
    from hotline.cli.printing import out, out_json
    from hotline.sandbox.up import Up
    from hotline.sandbox.world import CENTRE, PEERS, SERVICE

    assert isinstance(up, Up)
    if args.json:
        out_json(
            {
                "url": up.url, "token": token, "pin": up.pin, "centre": CENTRE, "service": SERVICE,
                "profile": str(up.world.service), "peers": list(PEERS), "docs": f"{up.url}/v1/docs",
            }
        )  # fmt: skip
        return
    out(f"URL     {up.url}\nTOKEN   {token}\nPIN     {up.pin}")
    out(f"PROFILE {up.world.service}   (for the SDK)\nPAGES   {up.url}/v1/docs\n")
    out(f". {up.world.folder / 'env'}")
    out('curl -sk --pinnedpubkey "$PIN" -H "Authorization: Bearer $TOKEN" "$URL/v1/sandbox"\n')
    out(f"Counterparts: {', '.join(PEERS)}. Your drafts are released by the officers of {CENTRE}. Ctrl-C ends it all.")
