"""The claims R8 and R9 as figures."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from protocols.errors import Refused
from tests.floods.caller import Caller
from tests.floods.victim import introduced
from tests.simulator.dialogue import Centres

__all__ = ["Victim", "flash_flood", "routine_flood", "slow_connections", "victim"]

FLASH, ROUTINE = 1, 4
LONGEST = 300.0
"""Seconds. A thousand FLASH of one centre, as fast as its quota lets them come, take 200 of them."""


class Victim(NamedTuple):
    address: str
    pid: int
    folder: Path

    @property
    def descriptors(self) -> int:
        return len(list(Path(f"/proc/{self.pid}/fd").iterdir()))

    @property
    def peak_mib(self) -> int:
        status = Path(f"/proc/{self.pid}/status").read_text("ascii")
        return next(int(each.split()[1]) for each in status.splitlines() if each.startswith("VmHWM")) // 1024


@contextmanager
def victim(*, folder: Path | None = None) -> Iterator[Victim]:
    """MERIDIAN's node in a process of its own."""
    path = folder or Path(tempfile.mkdtemp(prefix="floods-"))
    if not (path / "tls.crt").exists():
        asyncio.run(introduced(path, Centres("test")))
    command = [sys.executable, "-m", "tests.floods.victim", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            assert address, "the node did not start"
            yield Victim(address, process.pid, path)
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
    if folder is None:
        shutil.rmtree(path, ignore_errors=True)


def _start(module: str, *words: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", module, *map(str, words)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _go(callers: Sequence[subprocess.Popen[str]]) -> None:
    for each in callers:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n", "a caller is not let in"
    for each in callers:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()


def _said(process: subprocess.Popen[str]) -> Any:
    out, _ = process.communicate(timeout=LONGEST)
    return json.loads(out.splitlines()[-1])


def _at(ms: Sequence[float], share: float) -> int:
    return round(ms[min(len(ms) - 1, int(len(ms) * share))]) if ms else -1


def _flooded(seconds: float, rate: int, precedence: int, *, junk: int) -> dict[str, object]:
    with victim() as node:
        flooder = _start("tests.floods.caller", "KESTREL", node.address, seconds + 2, rate, precedence, "127.0.0.3")
        honest = _start("tests.floods.caller", "HALCYON", node.address, seconds, 4, FLASH, "127.0.0.4")
        _go([flooder, honest])
        strangers = [_start("tests.floods.strangers", "junk", node.address, seconds, junk)] if junk else []
        flash, flood = _said(honest), _said(flooder)
        noise = [_said(each) for each in strangers]
        peak = node.peak_mib
    return {
        "flash": flash["sent"], "receipted": flash["receipted"],
        "p50_ms": _at(flash["ms"], 0.5), "p99_ms": _at(flash["ms"], 0.99), "max_ms": _at(flash["ms"], 1.0),
        "flood_sent": flood["sent"], "flood_receipted": flood["receipted"], "flood_seconds": seconds,
        "junk_frames": noise[0]["frames"] if noise else 0, "junk_connections": noise[0]["connections"] if noise else 0,
        "peak_mib": peak,
    }  # fmt: skip


def routine_flood(quick: bool) -> dict[str, object]:
    """R8: p99 below 1 s, at most 3 s."""
    found: Any = _flooded(15 if quick else 60, 500, ROUTINE, junk=5000)
    met = found["receipted"] == found["flash"] and 0 <= found["p99_ms"] < 1000 and found["max_ms"] < 3000
    return {"met": met, "says": "FLASH of another centre under a flood of routine and junk", **found}


def flash_flood(quick: bool) -> dict[str, object]:
    """One centre sends FLASH alone: those of others within 2 s."""
    found: Any = _flooded(15 if quick else 60, 200, FLASH, junk=0)
    met = found["receipted"] == found["flash"] and 0 <= found["max_ms"] < 2000
    return {"met": met, "says": "FLASH of another centre under a flood of FLASH", **found}


def slow_connections(quick: bool) -> dict[str, object]:
    """R9: a new link within 2 s, from another address and from theirs; descriptors come back."""
    return _slow(*((200, 15) if quick else (2000, 600)))


def _slow(count: int, seconds: int) -> dict[str, object]:
    with victim() as node:
        base = node.descriptors
        strangers = _start("tests.floods.strangers", "drip", node.address, seconds, count)
        time.sleep(4)
        took: dict[str, list[float | None]] = {"127.0.0.5": [], "127.0.2.1": []}
        most = 0
        until = time.monotonic() + seconds - 6
        while time.monotonic() < until:
            for source, found in took.items():
                found.append(_link_takes(node.address, source))
            most = max(most, node.descriptors)
            time.sleep(0.5 if seconds < 60 else 2)
        done = _said(strangers)
        time.sleep(11)
        left = node.descriptors - base
    alone, among = (sorted(each for each in found if each is not None) for found in took.values())
    made = len(alone) == len(took["127.0.0.5"]) > 0
    return {
        "met": made and alone[-1] < 2000 and left <= 2, "says": "a legitimate link while others drip",
        "links": len(took["127.0.0.5"]), "made": len(alone), "p50_ms": _at(alone, 0.5), "max_ms": _at(alone, 1.0),
        "from_their_own_address": len(took["127.0.2.1"]), "made_there": len(among), "max_ms_there": _at(among, 1.0),
        "strangers": count, **done, "most_descriptors": most, "descriptors_left": left,
    }  # fmt: skip


def _link_takes(address: str, source: str) -> float | None:
    async def links() -> float | None:
        caller = Caller("HALCYON", address, source)
        began = time.monotonic()
        try:
            async with asyncio.timeout(10):
                await caller.dial()
        except (Refused, TimeoutError):
            return None
        took = (time.monotonic() - began) * 1000
        caller.link.close("signed_off")
        await caller.link.gone()
        return took

    return asyncio.run(links())
