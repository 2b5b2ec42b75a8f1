"""The node's half of its signer process: starts it, asks it, and knows at once when it is gone.

The node has one end of a socket pair and the child the other; nothing on any path leads to it. The key file is named to
the child and opened there. A signer that has ended, or does not answer, is not replaced: whoever killed it once could
do so again, and a node without a signer must not look well. `hotline serve` ends with it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

import msgspec

from hotline.keys.limits import NotSigned, Rate
from hotline.keys.signer_frames import Answer, Frames, ask
from protocols.errors import Code, Misuse, Refused
from protocols.keys import ED25519, check_public_key, key_id
from protocols.pae import KINDS, Kind, Mode

__all__ = ["RemoteSigner", "Told", "signer_process"]

ANSWER_SECONDS: Final = 10.0
"""A smart card takes a second. Whoever takes longer is stopped, stuck or under a debugger."""

END_SECONDS: Final = 5.0

Told = Callable[[str, Code | None], None]
"""What was not signed: its kind, and the signer's code; None when the signer is gone."""


class RemoteSigner(asyncio.Protocol):
    """A Signer whose key is in another process. `lost` is done when that is gone, with why."""

    def __init__(self, centre: str, mode: Mode) -> None:
        loop = asyncio.get_running_loop()
        self.mode: Mode = mode
        self.public = b""
        self.id = b""
        self.lost: asyncio.Future[str] = loop.create_future()
        self.told: Told = lambda kind, code: None
        self._centre = centre
        self._ready: asyncio.Future[None] = loop.create_future()
        self._waiting: dict[int, asyncio.Future[Answer]] = {}
        self._frames = Frames()
        self._asked = 0
        self._transport: asyncio.WriteTransport | None = None

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        if kind not in KINDS:
            raise Misuse(f"no such kind to sign: {kind!r}")
        return await self._ask(kind, payload)

    async def sign_note(self, text: bytes) -> bytes:
        if text.startswith(b"DSSEv1"):
            raise Misuse("a note's bytes cannot look like a signed record")
        return await self._ask("note", text)

    async def ready(self) -> None:
        """When the key is open: somebody may be typing a passphrase. Raises Refused as the signer found it."""
        await self._ready

    def close(self) -> None:
        """Hangs up: the signer ends."""
        if self._transport is not None:
            self._transport.close()

    async def _ask(self, kind: str, payload: bytes) -> bytes:
        if self.lost.done() or self._transport is None:
            raise self._gone(kind)
        self._asked = number = self._asked % 0xFFFF_FFFF + 1
        answered = self._waiting[number] = asyncio.get_running_loop().create_future()
        self._transport.write(ask(number, kind, payload))
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                answer: Answer = await answered
        except TimeoutError:
            self._lose(f"it has not answered for {ANSWER_SECONDS:g} s")
            raise self._gone(kind) from None
        finally:
            self._waiting.pop(number, None)
        if answer.refused is not None:
            self.told(kind, answer.refused.code)
            raise NotSigned(f"the centre's signer did not sign: {answer.refused.detail}", answer.refused.code)
        if len(answer.signature) != 64:
            self._lose("its answer is no signature")
            raise self._gone(kind)
        return answer.signature

    def _gone(self, kind: str) -> NotSigned:
        self.told(kind, None)
        return NotSigned("the centre's signer has ended, and the node ends with it", None)

    # -- the socket --------------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        try:
            for body in self._frames.take(data):
                self._take(Answer.read(body))
        except Refused as refused:
            self._lose(refused.detail)

    def connection_lost(self, exc: Exception | None) -> None:
        self._lose("it has ended")

    def _take(self, answer: Answer) -> None:
        if answer.number == 0 and not self._ready.done():
            self._greeted(answer)
        elif (waiting := self._waiting.get(answer.number)) is not None and not waiting.done():
            waiting.set_result(answer)

    def _greeted(self, answer: Answer) -> None:
        if answer.refused is not None:
            self._ready.set_exception(answer.refused)
            return
        said = answer.ready
        if (said.centre, said.mode) != (self._centre, self.mode):
            raise Refused(Code.FRAME_REFUSED, "it has another centre's key, or another mode's")
        check_public_key(said.public)
        self.public, self.id = said.public, key_id(ED25519, said.public)
        self._ready.set_result(None)

    def _lose(self, why: str) -> None:
        if not self.lost.done():
            self.lost.set_result(why)
        if not self._ready.done():
            self._ready.set_exception(Refused(Code.KEY_LOCKED, f"the signer did not open the key: {why}"))
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(NotSigned(f"the centre's signer is gone: {why}", None))
        self.close()

    def __repr__(self) -> str:
        return f"RemoteSigner({self.mode}, {self.id.hex()[:8]})"


@asynccontextmanager
async def signer_process(
    key: Path, *, centre: str, mode: Mode, rates: Mapping[str, Rate], passphrase_file: str | None = None,
    log: str = "none",
) -> AsyncIterator[RemoteSigner]:  # fmt: skip
    """The signer of a key file, in a process of its own, from when its key is open; ended with the block.

    Raises Refused `key_locked`, `key_exposed`, `file_unreadable`, `wrong_mode`, `not_your_seat`, and of a token
    `not_found`, `ambiguous`.
    """
    ours, process = _started(key, centre, mode, rates, passphrase_file, log)
    try:
        ours.setblocking(False)
        _, signer = await asyncio.get_running_loop().create_unix_connection(
            lambda: RemoteSigner(centre, mode), sock=ours
        )
        try:
            await signer.ready()
            yield signer
        finally:
            signer.close()
            if not signer.public:  # it may wait for a passphrase: Ctrl-C has it give the terminal back as it was
                process.send_signal(signal.SIGINT)
    finally:
        ours.close()
        await _ended(process)


def _started(
    key: Path, centre: str, mode: Mode, rates: Mapping[str, Rate], passphrase_file: str | None, log: str
) -> tuple[socket.socket, subprocess.Popen[bytes]]:
    ours, theirs = socket.socketpair()
    given = {
        "--socket": str(theirs.fileno()), "--parent": str(os.getpid()), "--key": str(key), "--centre": centre,
        "--mode": mode, "--rates": msgspec.json.encode(dict(rates)).decode(), "--log": log,
    }  # fmt: skip
    if passphrase_file:
        given["--passphrase-file"] = str(passphrase_file)
    # -P: a file of a module's name in the directory where the node was started is not run with the key at hand.
    words = [word for pair in given.items() for word in pair]
    command = [sys.executable, "-P", "-m", "hotline.keys.signer_process", *words]
    with theirs:
        return ours, subprocess.Popen(command, pass_fds=(theirs.fileno(),))  # noqa: S603


async def _ended(process: subprocess.Popen[bytes]) -> None:
    """Waits for it to go by itself, and no longer than is decent."""
    with suppress(subprocess.TimeoutExpired):
        await asyncio.to_thread(process.wait, END_SECONDS)
    if process.poll() is None:
        process.kill()
        await asyncio.to_thread(process.wait)
