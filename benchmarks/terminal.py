"""A terminal that is watched: the client as its user starts it, on a pseudo-terminal; W6's first paint, W7, idle."""

from __future__ import annotations

import asyncio
import fcntl
import os
import pty
import signal
import struct
import sys
import termios
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

__all__ = ["Terminal", "terminal"]

_SETTLED_SECONDS = 0.3


class Terminal:
    """What a program draws, and when."""

    def __init__(self, pid: int, fd: int, began: float) -> None:
        self.pid, self.began = pid, began
        self.bytes = 0
        self.seen = b""
        self._fd = fd
        self._news = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._last = began
        self._loop.add_reader(fd, self._drawn)

    def _drawn(self) -> None:
        try:
            data = os.read(self._fd, 65536)
        except OSError:
            data = b""
        if not data:
            self._loop.remove_reader(self._fd)
            return
        self.bytes += len(data)
        self.seen = (self.seen + data)[-200_000:]
        self._last = self._loop.time()
        self._news.set()

    async def draws(self, words: Sequence[bytes], seconds: float = 60.0) -> float:
        """Seconds from its start until it has drawn one of these."""
        async with asyncio.timeout(seconds):
            while not any(each in self.seen for each in words):
                self._news.clear()
                await self._news.wait()
        return self._last - self.began

    async def quiet(self, seconds: float = _SETTLED_SECONDS, most: float = 30.0) -> None:
        """Until nothing has been drawn for so long: a clock is drawn every second."""
        until = self._loop.time() + most
        while self._loop.time() - self._last < seconds and self._loop.time() < until:
            await asyncio.sleep(seconds / 4)

    def press(self, key: bytes) -> None:
        """A key, whatever comes of it."""
        os.write(self._fd, key)

    async def key(self, key: bytes) -> float:
        """Seconds from a key to the last byte of what it had drawn, the first pause of 40 ms being the end of it."""
        self._news.clear()
        began = self._loop.time()
        self.press(key)
        async with asyncio.timeout(10):
            await self._news.wait()
        while self._loop.time() - self._last < 0.04:
            await asyncio.sleep(0.005)
        return self._last - began

    def close(self) -> None:
        """Ends the program."""
        self._loop.remove_reader(self._fd)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._fd)


@asynccontextmanager
async def terminal(arguments: Sequence[str], *, columns: int = 100, rows: int = 30) -> AsyncIterator[Terminal]:
    """`python ARGUMENTS` on a terminal of this size."""
    began = asyncio.get_running_loop().time()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", COLUMNS=str(columns), LINES=str(rows))
        os.execv(sys.executable, [sys.executable, *arguments])
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    os.set_blocking(fd, False)
    made = Terminal(pid, fd, began)
    try:
        yield made
    finally:
        made.close()
