"""A witness of journals: somebody who remembers the last head of each, and signs only what goes on from it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from hotline.cli.options import Commands, command, json_option, noun
from hotline.cli.party_folder import MODES

__all__ = ["add"]


def add(commands: Commands) -> None:
    """`witness init`, `know`, `serve`, `sign`, `show`."""
    verbs = noun(commands, "witness", "cosign the heads of others' journals")
    make = command(verbs, "init", _init, "make a witness: its key, and a memory of its own")
    make.add_argument("directory", metavar="DIR", help="a new folder, for this witness alone")
    make.add_argument("--centre", metavar="NAME", required=True, help="who runs it: KESTREL")
    make.add_argument("--mode", choices=MODES, required=True, help="of the journals that it is to know")
    make.add_argument("--listen", metavar="HOST:PORT", default="127.0.0.1:7465", help="default %(default)s")
    know = command(
        verbs, "know", _know, "from now on sign the heads of this journal",
        "KEY is what `hotline journal key` prints at the journal's centre; have it read to you by somebody there.",
    )  # fmt: skip
    know.add_argument("directory", metavar="DIR", help="the witness's directory")
    know.add_argument("key", metavar="KEY", help="name+hint+key")
    run = command(verbs, "serve", _serve, "answer over HTTP, in the foreground, until it is told to stop")
    run.add_argument("directory", metavar="DIR", help="the witness's directory")
    sign = command(
        verbs, "sign", _sign, "sign one request that came as a file",
        "The file is made by `hotline journal checkpoint --request`; what is written goes back the same way.",
    )  # fmt: skip
    sign.add_argument("directory", metavar="DIR", help="the witness's directory")
    sign.add_argument("request", metavar="FILE", help="the request")
    sign.add_argument("-o", "--output", metavar="FILE", default="-", help="default stdout")
    look = command(
        verbs, "show", _show, "show what is remembered of each journal, where it began anew, every fork that was found"
    )
    look.add_argument("directory", metavar="DIR", help="the witness's directory")
    json_option(look)


def _init(args: argparse.Namespace) -> int:
    from hotline.cli.printing import note
    from hotline.witness.folder import make
    from protocols.cosignature import write_key

    witness = make(Path(args.directory), centre=args.centre, mode=args.mode, listen=args.listen)
    print(write_key(witness.key))
    note("That is the witness's key: a centre that is to be witnessed writes it into its node.toml, as witness_key.")
    return 0


def _know(args: argparse.Namespace) -> int:
    from hotline.cli.printing import out
    from hotline.cli.sentence import Sentence
    from hotline.witness.folder import Witness
    from protocols.errors import Code, Refused

    try:
        key = Witness(Path(args.directory)).know(args.key)
    except Refused as refused:
        if refused.code not in (Code.CHECKPOINT_WRONG, Code.BAD_KEY):
            raise
        raise Sentence(
            refused.code,
            f"{args.key[:60]!a} is no journal's key ({refused.detail}): give the whole line that `hotline journal key` "
            "prints at the journal's centre",
        ) from None
    out(f"Heads of {key.name.rpartition('/')[0]} are signed from now on, in every epoch of it.")
    return 0


async def _serve(args: argparse.Namespace) -> int:
    import asyncio
    import signal

    from aiohttp import web

    from hotline.cli.printing import out
    from hotline.client import SystemClock
    from hotline.link.network import split_address
    from hotline.witness.folder import Witness
    from hotline.witness.serving import application

    witness = Witness(Path(args.directory))
    host, port = split_address(witness.settings.listen)
    runner = web.AppRunner(application(witness, SystemClock()), access_log=None)
    await runner.setup()
    stopped = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        out(f"{witness.settings.name} ({witness.settings.mode}) listens at http://{host}:{port}")
        sys.stdout.flush()
        await stopped.wait()
    finally:
        await runner.cleanup()
    return 0


async def _sign(args: argparse.Namespace) -> int:
    from hotline.cli.sentence import Sentence
    from hotline.client import SystemClock
    from hotline.witness.folder import Witness
    from protocols.cosignature import add_line, read_request
    from protocols.errors import Code

    witness = Witness(Path(args.directory))
    data = _read(args.request)
    verdict, line = await witness.sign(data, SystemClock().now() // 1000)
    if verdict.fork is not None and not verdict.unproven:
        raise Sentence(
            Code.JOURNAL_FORKED, f"{verdict.why}: both are kept, `hotline witness show {args.directory}` shows them"
        )
    if verdict.status == 409:
        size = f"--known {verdict.why}"
        raise Sentence(
            Code.WITNESS_REFUSED, f"{verdict.why} entries are remembered here: have the request made again with {size}"
        )
    if verdict.status != 200:
        raise Sentence(Code.WITNESS_REFUSED, verdict.why)
    note = add_line(read_request(data).note, line)
    if args.output == "-":
        sys.stdout.write(note.decode())
    else:
        _write(args.output, note)
    return 0


def _read(name: str) -> bytes:
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise Sentence(Code.FILE_UNREADABLE, f"{name} cannot be read: {error.strerror}") from None


def _write(name: str, data: bytes) -> None:
    Path(name).write_bytes(data)


def _show(args: argparse.Namespace) -> int:
    import msgspec

    from hotline.cli.printing import out, out_json
    from hotline.cli.sentence import Sentence
    from hotline.witness.folder import Witness
    from protocols.checkpoint import split_note
    from protocols.cosignature import cosigned_at, write_key
    from protocols.errors import Code, Refused
    from protocols.phrases.times import iso

    witness = Witness(Path(args.directory))
    heads, anew, forks = witness.remembered(), witness.anew(), witness.forks()
    if args.json:
        told = [
            {"origin": head.origin, "size": head.size, "root": head.root.hex()} for head, _ in map(split_note, heads)
        ]
        out_json({"key": write_key(witness.key), "knows": witness.settings.journals, "heads": told,
                  "anew": msgspec.to_builtins(anew),
                  "forks": msgspec.to_builtins(forks)})  # fmt: skip
    else:
        out(f"{write_key(witness.key)}")
        for known in witness.settings.journals:
            out(f"knows {known}")
        for note in heads:
            head, _ = split_note(note)
            try:
                at = f"signed {iso(cosigned_at(note, witness.key) * 1000)}"
            except Refused:
                at = "remembered, not signed"  # the power went between the two
            out(f"{head.origin}: {head.size} entries, {at}")
        for each in anew:
            out(f"BEGAN ANEW: {each.origin} at {each.size} entries, {each.known} of {each.before} were known")
        for fork in forks:
            kind = "TWO HEADS OF ONE SIZE" if fork.proven else "no proof between two heads"
            out(f"{kind}: {fork.origin}, shown {iso(fork.at * 1000)}")
            out(fork.first)
            out(fork.second)
    if any(fork.proven for fork in forks):
        raise Sentence(
            Code.JOURNAL_FORKED, "a centre signed two heads of one size: keep this directory as it is", told=args.json
        )
    return 0
