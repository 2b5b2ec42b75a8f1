"""Network namespaces without a name: each belongs to this process and vanishes with it, whatever ends it.

`ip netns` leaves its names behind in /run when a test is killed; a namespace that only a file descriptor holds does
not. A program is started in one by `nsenter`, which replaces itself: the process that is killed is the program.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

__all__ = ["Space", "Unprivileged"]

_NEW_NET = 0x40000000
T = TypeVar("T")


class Unprivileged(RuntimeError):
    """This computer, or this user, has no network namespaces or no TUN device; the reason is its text."""


class Space:
    """One network namespace, with loopback up and nothing else. `close()` lets go of it."""

    def __init__(self) -> None:
        self._fd = -1
        _in_thread(self._make)

    def _make(self) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.unshare(_NEW_NET) != 0:
            raise Unprivileged(f"no network namespace: {os.strerror(ctypes.get_errno())}")
        self._fd = os.open(f"/proc/self/task/{threading.get_native_id()}/ns/net", os.O_RDONLY | os.O_CLOEXEC)
        _ip("link", "set", "lo", "up")

    def inside(self, work: Callable[[], T]) -> T:
        """`work()` in a thread that is in the namespace: sockets and devices that it opens are there for good."""

        def entered() -> T:
            self.enter()
            return work()

        return _in_thread(entered)

    def enter(self) -> None:
        """The thread that calls this is in the namespace from now on, until it ends. Not for a main thread."""
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.setns(self._fd, _NEW_NET) != 0:
            raise Unprivileged(f"cannot enter a network namespace: {os.strerror(ctypes.get_errno())}")

    def ip(self, *arguments: str) -> None:
        """`ip ARGUMENTS` in the namespace."""
        self.inside(lambda: _ip(*arguments))

    def command(self, command: Sequence[str]) -> list[str]:
        """The command that runs `command` in the namespace, as the same process."""
        return ["nsenter", f"--net=/proc/{os.getpid()}/fd/{self._fd}", "--", *command]

    def close(self) -> None:
        """The namespace goes when the last process in it has ended."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def _ip(*arguments: str) -> None:
    try:
        done = subprocess.run(["ip", *arguments], capture_output=True, text=True, timeout=10, check=False)
    except FileNotFoundError:
        raise Unprivileged("the program `ip` (iproute2) is not installed") from None
    if done.returncode:
        raise Unprivileged(f"ip {' '.join(arguments)}: {done.stderr.strip()}")


def _in_thread(work: Callable[[], T]) -> T:
    """A thread's namespace is its own: the rest of the process stays where it was."""
    with ThreadPoolExecutor(1, "network namespace") as thread:
        return thread.submit(work).result()
