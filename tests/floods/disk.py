"""The claim R11 as figures: a real node whose n-th write to its disk fails, for many n, and one on a small disk.

strace puts the errors in, between the node and the kernel; a small file system in memory is the full disk (root). Where
strace or the right to mount is missing, that part is left out and said so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from hotline.node.doors.quotas import DEFAULT_RATES
from hotline.node.record.reserve import NAME
from hotline.node.record.sqlite import open_for_reading
from hotline.node.record.tables import ENVELOPES, JOURNAL, META
from protocols.journal import Frontier, leaf_hash
from tests.floods.units import FLASH, ROUTINE, _go, _said, _start, victim
from tests.floods.victim import ME, RESERVE_BYTES, record_of

__all__ = ["failing_writes"]

CALLS = ("pwrite64", "fsync,fdatasync")
ERRORS = ("ENOSPC", "EIO")
SECONDS = 2.0
MIB = 1024 * 1024


def failing_writes(quick: bool) -> dict[str, object]:
    """Never receipted and not on the disk, never a record that does not fit itself."""
    steps = (1, 9) if quick else (1, 2, 3, 5, *range(10, 201, 10))
    runs, lies, broken, receipted, ended, late = 0, 0, 0, 0, 0, 0
    if shutil.which("strace"):
        for call in CALLS:
            for error in ERRORS:
                for n in steps:
                    found = _with_errors(call, error, n)
                    runs, lies, broken = runs + 1, lies + found["lies"], broken + found["broken"]
                    receipted += found["receipted"]
                    ended, late = ended + found["ended"], late + found["late"]
                    print(f"     {call} {error} number {n}: {found}", file=sys.stderr, flush=True)
    full = _full_disk(quick) if os.geteuid() == 0 else {"full": "left out: not root"}
    met = (
        lies == 0
        and broken == 0
        and ended == 0
        and late == 0
        and runs > 0
        and receipted > 0
        and bool(full.get("full_met", True))
    )
    return {
        "met": met, "says": "a disk that fails at the n-th write, and one that is full", "runs": runs,
        "receipted": receipted, "receipted_and_not_there": lies, "records_broken": broken,
        "nodes_ended": ended, "not_receipted_in_30_s": late, **full,
    }  # fmt: skip


def _with_errors(call: str, error: str, n: int) -> dict[str, int]:
    folder = Path(tempfile.mkdtemp(prefix="floods-"))
    inject = f"inject={call}:error={error}:when={n}"
    try:
        with victim(folder=folder) as node:
            caller = _start("tests.floods.caller", "KESTREL", node.address, SECONDS, 10, FLASH)
            with _strace(node.pid, "-e", f"trace={call}", "-e", inject):
                _go([caller])
                said = _said(caller)
            ended = int(not _is_alive(node.pid))
        stored, whole = _stored(record_of(folder), "KESTREL")
        return {"lies": max(0, said["receipted"] - stored), "broken": int(not whole), "receipted": said["receipted"],
                "ended": ended, "late": said["sent"] - said["receipted"]}  # fmt: skip
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _strace(pid: int, *words: str) -> Iterator[None]:
    """Attached to every thread of a process while the block runs."""
    with subprocess.Popen(
        ["strace", "-f", "-p", str(pid), *words, "-o", "/dev/null"], stderr=subprocess.PIPE, text=True
    ) as tracer:
        assert tracer.stderr is not None
        attached = tracer.stderr.readline()
        assert "attached" in attached, attached
        try:
            yield
        finally:
            tracer.terminate()


def _is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").exists() and ") Z " not in Path(f"/proc/{pid}/stat").read_text("ascii")


def _stored(path: Path, from_: str) -> tuple[int, bool]:
    """How many of a centre's messages are there, and whether the record fits itself: SQLite's own check, and every
    leaf of the journal under the right edge that is kept."""
    engine = open_for_reading(path)
    try:
        with engine.connect() as connection, connection.begin():
            fits = connection.execute(sa.text("PRAGMA integrity_check")).scalar() == "ok"
            count = connection.execute(sa.select(sa.func.count()).where(ENVELOPES.c.from_centre == from_)).scalar()
            edge = Frontier()
            for row in connection.execute(sa.select(JOURNAL).where(JOURNAL.c.owner == ME).order_by(JOURNAL.c.idx)):
                fits = fits and leaf_hash(row.leaf) == row.hash
                edge = edge.append(row.hash)
            kept: Any = connection.execute(sa.select(META.c.value).where(META.c.key == f"frontier/{ME}")).scalar()
            return int(count or 0), bool(fits and Frontier.from_bytes(kept) == edge)
    finally:
        engine.dispose()


# -- a full disk -------------------------------------------------------------------------------------------------------


@contextmanager
def _small_disk(mib: int) -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="floods-disk-"))
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={mib}m,mode=700", "tmpfs", str(path)], check=True)
    try:
        yield path
    finally:
        subprocess.run(["umount", "-l", str(path)], check=True)
        path.rmdir()


def _full_disk(quick: bool) -> dict[str, object]:
    """The node's disk is filled by somebody else while it runs: FLASH goes on, a thousand of them, as fast as a centre
    may send; then there is room, and routine goes on within five seconds."""
    count = 100 if quick else 1000
    with _small_disk(RESERVE_BYTES // MIB + 24) as folder, victim(folder=folder) as node:
        filler = folder / "somebody-elses"
        _fill(filler)
        routine = _start("tests.floods.caller", "KESTREL", node.address, 3, 100, ROUTINE)
        _go([routine])
        refused = _said(routine)
        rate = DEFAULT_RATES["flash"].per_second  # faster, and it is the quota that holds them back, not the disk
        flash = _start("tests.floods.caller", "HALCYON", node.address, count / rate, rate, FLASH)
        _go([flash])
        taken = _said(flash)
        filler.unlink()
        began = time.monotonic()
        while not (folder / NAME).exists() or (folder / NAME).stat().st_size < RESERVE_BYTES:
            assert time.monotonic() - began < 20, "the reserve is not held again"
            time.sleep(0.02)
        back = time.monotonic() - began
        again = _start("tests.floods.caller", "KESTREL", node.address, 3, 5, ROUTINE)
        _go([again])
        taken_again = _said(again)["receipted"]
        stored, whole = _stored(record_of(folder), "HALCYON")
    met = taken["receipted"] == taken["sent"] == stored and whole and back <= 5 and taken_again > 0
    return {
        "full_met": met, "on_full_flash_sent": taken["sent"], "on_full_flash_receipted": taken["receipted"],
        "on_full_routine_receipted": refused["receipted"], "back_seconds": round(back, 2),
        "routine_receipted_then": taken_again,
    }  # fmt: skip


def _fill(path: Path) -> None:
    with path.open("wb") as file:
        try:
            while True:
                file.write(bytes(64 * 1024))
                file.flush()
        except OSError:
            return  # full
