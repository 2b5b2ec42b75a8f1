"""One process that has imported the whole hotline; each command of a test is a fork of it, and so begins at once.

    begun = begin(["party", "show", "party"], cwd=home, env={...}, stdin=0, stdout=1, stderr=2)
    assert begun.wait(20) == 0

A fork is a process as any other: its own memory and files, its own arguments, environment and directory, the streams it
was given, and it ends as the installed command ends. What it does not do again is read a thousand modules, which is
most of what a short command costs. `make deep` starts the installed command each time.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

__all__ = ["Begun", "begin"]

_ROOT = Path(__file__).resolve().parents[2]
_MOST = 65_536
_first = threading.Lock()
_door: socket.socket | None = None


class Begun:
    """A command that was begun: what a test asks of a process that is its own child."""

    def __init__(self, told: int) -> None:
        self._told = told
        self.pid = int.from_bytes(os.read(told, 4), "big")
        self.returncode: int | None = None

    def wait(self, timeout: float) -> int:
        """How it ended: its status, or minus the signal. Raises subprocess.TimeoutExpired."""
        if self.returncode is None:
            poll = select.poll()
            poll.register(self._told, select.POLLIN | select.POLLHUP)
            if not poll.poll(timeout * 1000):
                raise subprocess.TimeoutExpired(str(self.pid), timeout)
            self.returncode = os.waitstatus_to_exitcode(int.from_bytes(os.read(self._told, 4), "big"))
            os.close(self._told)
        return self.returncode

    def send_signal(self, name: signal.Signals) -> None:
        if self.returncode is None:
            with suppress(ProcessLookupError):  # it has just ended
                os.kill(self.pid, name)

    def kill(self) -> None:
        if self.returncode is None:
            self.send_signal(signal.SIGKILL)
            self.wait(20)


def begin(
    words: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str], stdin: int, stdout: int, stderr: int
) -> Begun:
    """`hotline WORDS`, with these streams; it is running when this returns."""
    ours, theirs = os.pipe()
    request = {"words": [str(word) for word in words], "cwd": str(cwd), "env": dict(env)}
    try:
        with _first:
            socket.send_fds(_opened(env), [json.dumps(request).encode()], [stdin, stdout, stderr, theirs])
    finally:
        os.close(theirs)
    return Begun(ours)


def _opened(env: Mapping[str, str]) -> socket.socket:
    """The door of the prepared process, which is started when it is first wanted."""
    global _door
    if _door is None:
        _door, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            process = subprocess.Popen(
                [sys.executable, "-m", __spec__.name, str(theirs.fileno())], cwd=_ROOT, env=dict(env),
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=[theirs.fileno()],
            )  # fmt: skip
        atexit.register(_closed, _door, process)
    return _door


def _closed(door: socket.socket, process: subprocess.Popen[bytes]) -> None:
    door.close()
    process.wait(20)


# -- in the prepared process -------------------------------------------------------------------------------------------


def _imports() -> None:
    for package in ("protocols", "hotline"):
        for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            if not module.name.endswith(".__main__"):
                importlib.import_module(module.name)
    gc.collect()
    gc.freeze()


def _serve(door: socket.socket) -> list[str]:
    """Forks for each request until nobody can ask any more. Returns in the forks only, with a command's words."""
    while True:
        data, streams, _, _ = socket.recv_fds(door, _MOST, 4)
        with suppress(ChildProcessError):  # those who watch, and have seen the end
            while os.waitpid(-1, os.WNOHANG if data else 0)[0]:
                pass
        if not data:
            os._exit(0)
        if os.fork() == 0:
            return _watched(json.loads(data), streams)
        for stream in streams:
            os.close(stream)


def _watched(request: dict[str, object], streams: Sequence[int]) -> list[str]:
    """Begins the command, tells its number, and how it ended. Returns in the command."""
    told = streams[3]
    command = os.fork()
    if command:
        os.write(told, command.to_bytes(4, "big"))
        os.closerange(0, told)
        os.closerange(told + 1, _MOST)
        os.write(told, os.waitpid(command, 0)[1].to_bytes(4, "big"))
        os._exit(0)
    for number, stream in enumerate(streams[:3]):
        os.dup2(stream, number)
    os.closerange(3, _MOST)
    env, cwd, words = request["env"], request["cwd"], request["words"]
    assert isinstance(env, dict)
    assert isinstance(cwd, str)
    assert isinstance(words, list)
    os.environ.clear()
    os.environ.update(env)
    time.tzset()
    os.chdir(cwd)
    return words


def _main() -> int:
    door = socket.socket(fileno=int(sys.argv[1]))
    _imports()
    sys.argv = ["hotline", *_serve(door)]
    door.detach()
    from hotline.cli import main

    return main()


if __name__ == "__main__":
    sys.exit(_main())
