"""The process that has the centre's key: a child of `hotline serve`, which the node asks for each signature.

It asks for the passphrase or the PIN itself, so that the node's process never has either. It listens to one socket,
which it was born with; there is no other way to it, and it opens nothing more. It signs the kinds of
`hotline.keys.limits` in its own mode, so many a second, and ends when the node's process ends.

What it writes on stderr is for whoever looks for who signed: each start, each end, each refusal, never a payload.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from hotline.keys import asking, hardening, opening
from hotline.keys.keyfile import KeyFile
from hotline.keys.limits import Limits, Rate, RateSetting
from hotline.keys.signer_frames import Ask, Frames, Ready, answer_refused, answer_signed, ready
from hotline.keys.token_names import TokenUri
from protocols.errors import Code, Misuse, Refused
from protocols.keys import Signer

__all__ = ["main", "serve"]

TRIES: Final = 3
CHUNK: Final = 256 * 1024

Log = Callable[..., None]


def main() -> int:
    """`python -m hotline.keys.signer_process`: started by `hotline.keys.remote`, and by nobody else."""
    args = _arguments().parse_args()
    log = _log(args.log)
    ours = socket.socket(fileno=args.socket)
    with ours:
        try:
            hardening.ends_with_its_parent(args.parent)
            hardening.keeps_to_itself()
            key = _own(args, opening.read_key(Path(args.key)))
            signer = _opened(key, args.passphrase_file)
        except Refused as refused:
            _stands_signals()  # the node, which is told now, would have it end its asking
            log("signer_locked", code=str(refused.code))
            _send(ours, answer_refused(0, refused))
            return 1
        except (ProcessLookupError, KeyboardInterrupt, EOFError):
            return 1
        # Ctrl-C and systemd's SIGTERM reach every process; the node still signs while it stops, and then hangs up.
        _stands_signals()
        hardening.stays_in_memory()
        log("signer_ready", centre=args.centre, mode=args.mode, key=signer.id.hex())
        _send(ours, ready(Ready(centre=args.centre, mode=args.mode, public=signer.public)))
        limits = Limits(args.centre, signer.mode, _rates(args.rates), time.monotonic())
        asyncio.run(serve(ours, signer, limits, log))
    log("signer_ended")
    return 0


def _stands_signals() -> None:
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)


async def serve(ours: socket.socket, signer: Signer, limits: Limits, log: Log) -> None:
    """Answers in the order of asking, until the node hangs up or says something that is no question.

    It waits on the socket without the loop: there is nothing else here that could run meanwhile.
    """
    frames, refusals = Frames(), _Refusals(log)
    try:
        while data := ours.recv(CHUNK):
            for body in frames.take(data):
                ours.sendall(await _answer(Ask.read(body), signer, limits, refusals))
    except Refused as refused:
        log("signer_hangs_up", code=str(refused.code))
    except OSError:
        return  # the node is gone


async def _answer(asked: Ask, signer: Signer, limits: Limits, refusals: _Refusals) -> bytes:
    try:
        limits.take(asked.kind, asked.payload, time.monotonic())
        if asked.kind == "note":
            signature = await signer.sign_note(asked.payload)
        else:
            signature = await signer.sign(asked.kind, asked.payload)  # type: ignore[arg-type]
    except Refused as refused:
        refusals.note(asked.kind, refused.code)
        return answer_refused(asked.number, refused)
    except Misuse as misuse:
        refusals.note(asked.kind, Code.NOT_ALLOWED)
        return answer_refused(asked.number, Refused(Code.NOT_ALLOWED, str(misuse)))
    return answer_signed(asked.number, signature)


class _Refusals:
    """One line a second for each kind and code: whoever asks ten thousand times does not fill the disk."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._said: dict[tuple[str, Code], tuple[float, int]] = {}

    def note(self, kind: str, code: Code) -> None:
        known = kind if kind.isidentifier() or kind == "link-test" else "unknown"
        at, passed = self._said.get((known, code), (0.0, 0))
        now = time.monotonic()
        if at and now - at < 1:
            self._said[known, code] = at, passed + 1
            return
        if len(self._said) < 256:
            self._said[known, code] = now, 0
        self._log("signer_refused", kind=known[:20], code=str(code), before=passed or None)


def _own(args: argparse.Namespace, key: KeyFile) -> KeyFile:
    """The centre's own key in this node's mode, and no other. Raises Refused `wrong_mode`, `not_your_seat`."""
    if key.mode != args.mode:
        raise Refused(Code.WRONG_MODE, f"{key.path} is a key of mode {key.mode}, the node is of mode {args.mode}")
    if key.centre != args.centre or key.role or key.service or key.party:
        raise Refused(Code.NOT_YOUR_SEAT, f"{key.path} is the key of {key}, not {args.centre}'s own")
    return key


def _opened(key: KeyFile, file: str | None) -> Signer:
    """After the passphrase or the PIN, which is forgotten here. A person may type a passphrase again, twice."""
    source = TokenUri.read(key.token).pin_source if key.token is not None else None
    from_file = Path(file) if file else source
    if not key.locked:
        return opening.open_key(key, None)
    if from_file is not None:
        return opening.open_key(key, asking.first_line(from_file))
    what = "PIN" if key.token is not None else "passphrase"
    for left in reversed(range(1 if key.token is not None else TRIES)):  # a token counts wrong PINs, and locks
        try:
            return opening.open_key(
                key,
                asking.typed(
                    f"{what.capitalize() if what != 'PIN' else what} of {key.path}: ", f"{what} of {key.path}"
                ),
            )
        except Refused as refused:
            if refused.code is not Code.KEY_LOCKED or not left or not sys.stdin.isatty():
                raise
            print(f"{key.path} does not open with this {what}; type it again.", file=sys.stderr, flush=True)
    raise AssertionError("the last try returns or raises")


def _rates(text: str) -> dict[str, Rate]:
    return {kind: Rate(*rate) for kind, rate in msgspec.json.decode(text, type=dict[str, RateSetting]).items()}


def _send(ours: socket.socket, data: bytes) -> None:
    try:
        ours.sendall(data)
    except OSError:
        sys.exit(1)  # the node is gone before it was told


def _log(form: str) -> Log:
    def log(step: str, **facts: Any) -> None:
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        said = {name: value for name, value in facts.items() if value is not None} | {"pid": os.getpid()}
        if form == "json":
            line = json.dumps({"at": at, "room": "record", "step": step} | said)
        else:
            line = f"{at}  record   {step:15}  " + "  ".join(f"{name}={value}" for name, value in said.items())
        print(line, file=sys.stderr, flush=True)

    return log if form != "none" else lambda step, **facts: None


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="A centre's signer: started by `hotline serve`.")
    parser.add_argument("--socket", type=int, required=True)
    parser.add_argument("--parent", type=int, required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--centre", required=True)
    parser.add_argument("--mode", required=True)
    parser.add_argument("--rates", default="{}")
    parser.add_argument("--passphrase-file")
    parser.add_argument("--log", choices=("text", "json", "none"), default="none")
    return parser


if __name__ == "__main__":
    sys.exit(main())
