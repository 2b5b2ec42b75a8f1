"""A folder of OPM files: each file once, and what an officer reads is what it said."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from hotline.client import Hotline
from hotline.examples.opm_folder import look
from tests.client.bridges import Bridges
from tests.waiting import until

NOTICE = """
to = ["KESTREL"]
precedence = "PRIORITY"
[body]
basis = "planned"
purpose = "station_keeping"
device = "Main engine"
ask = "screening"
"""

OPM = """CCSDS_OPM_VERS = 2.0
CREATION_DATE = {now}
ORIGINATOR = MERIDIAN
OBJECT_NAME = LARK 2
OBJECT_ID = 2021-028A
CENTER_NAME = EARTH
REF_FRAME = EME2000
TIME_SYSTEM = UTC
EPOCH = {now}
X = 6655.9942 [km]
Y = -40218.5751 [km]
Z = -82.9177 [km]
X_DOT = 3.11548208 [km/s]
Y_DOT = 0.47042605 [km/s]
Z_DOT = -0.00101495 [km/s]
MASS = 1913.000 [kg]
SOLAR_RAD_AREA = 10.000 [m**2]
SOLAR_RAD_COEFF = 1.300
DRAG_AREA = 10.000 [m**2]
DRAG_COEFF = 2.300
"""
BURN = """MAN_EPOCH_IGNITION = {at}
MAN_DURATION = {seconds} [s]
MAN_DELTA_MASS = -1.469 [kg]
MAN_REF_FRAME = RTN
MAN_DV_1 = 0.00101500 [km/s]
MAN_DV_2 = -0.00187300 [km/s]
MAN_DV_3 = 0.0 [km/s]
"""


def opm(now: int, *seconds: float) -> str:
    def at(ms: int) -> str:
        return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(ms // 1000)) + ".000"

    burns = [BURN.format(at=at(now + number * 36_000_000), seconds=each) for number, each in enumerate(seconds, 1)]
    return OPM.format(now=at(now)) + "".join(burns)


@pytest.fixture
async def node(bridges: Bridges) -> AsyncIterator[Any]:
    async with bridges.serve("MERIDIAN") as node:
        yield node


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "orbits"
    folder.mkdir()
    (folder / "notice.toml").write_text(NOTICE)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file())


def hotline(bridges: Bridges) -> Hotline:
    return bridges.hotline(program="opm-folder")


async def test_every_burn_becomes_a_draft_and_the_file_is_done(bridges: Bridges, node: Any, folder: Path) -> None:
    (folder / "burn.opm").write_text(opm(bridges.world.now, 132.6, 60))
    async with hotline(bridges) as hl, bridges.officer("MERIDIAN") as officer:
        await look(hl, folder)
        await until(lambda: len(officer.board.waiting) == 2)
        found = list(officer.board.waiting.values())
        assert {each.by_service for each in found} == {"OPS-BRIDGE"}
        assert {each.message.type for each in found} == {"manoeuvre.notice"}
        assert {each.body.duration_s for each in found if each.body is not None} == {132.6, 60}
    assert names(folder) == ["done/burn.opm", "notice.toml"]


async def test_the_same_file_again_makes_no_second_draft(bridges: Bridges, node: Any, folder: Path) -> None:
    for name in ("burn.opm", "copy.opm"):
        (folder / name).write_text(opm(bridges.world.now, 132.6))
    async with hotline(bridges) as hl:
        await look(hl, folder)
        (folder / "burn.opm").write_text(opm(bridges.world.now, 132.6))
        await look(hl, folder)
        await until(lambda: len(hl.board.waiting) == 1)
    assert names(folder) == ["done/burn.opm", "done/copy.opm", "notice.toml"]


async def test_what_cannot_be_taken_lies_beside_the_reason_and_leaves_nothing(
    bridges: Bridges, node: Any, folder: Path
) -> None:
    (folder / "a.opm").write_text(opm(bridges.world.now))
    (folder / "b.kvn").write_text("nothing of the kind")
    (folder / "c.opm").write_text(opm(bridges.world.now, 60, 10**9))
    async with hotline(bridges) as hl:
        await look(hl, folder)
        assert not hl.board.waiting
        assert not list(hl.directory.glob("outbox/*.going"))
    refused = [f"refused/{each}" for each in ("a.opm", "a.opm.why", "b.kvn", "b.kvn.why", "c.opm", "c.opm.why")]
    assert names(folder) == ["notice.toml", *refused]
    assert "no manoeuvre" in (folder / "refused" / "a.opm.why").read_text()


async def test_a_program_killed_while_it_takes_files_takes_each_once(tmp_path: Path, folder: Path) -> None:
    """By the command itself, which is killed as soon as the first file is done, and started again."""
    now = time.time_ns() // 1_000_000
    bridges = Bridges(tmp_path, now)
    for number in range(12):
        (folder / f"burn-{number:02}.opm").write_text(opm(now, 60 + number, 90 + number))
    command = [sys.executable, "-m", "hotline.examples.opm_folder", str(bridges.directory()), str(folder)]

    def taken(most: int) -> bool:
        return len(list(folder.glob("done/*"))) >= most

    async with bridges.serve("MERIDIAN"), bridges.officer("MERIDIAN") as officer:
        for done in (1, 4, 12):
            process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL)
            await until(partial(taken, done), 30)
            process.send_signal(signal.SIGKILL)
            await process.wait()
        await until(lambda: len(officer.board.waiting) == 24)
        await officer.status()
        assert len(officer.board.waiting) == 24
    assert not list(folder.glob("*.opm"))
