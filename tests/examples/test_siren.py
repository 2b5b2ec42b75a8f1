"""A siren: once for each FLASH, until an officer has it, also after it was killed."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from hotline.client import Seat
from hotline.examples.siren import ringing, siren
from tests.client.bridges import Bridges
from tests.programs import written
from tests.waiting import until

PAGER = "import sys; open(sys.argv[1], 'a').write(sys.argv[2] + chr(10))"


async def flash(bridges: Bridges, kestrel: Seat) -> bytes:
    draft = written("MERIDIAN", precedence="FLASH", precedence_reason="The burn is in an hour.")
    waits = await kestrel.send(draft)
    async with bridges.officer("KESTREL", "WATCH-2") as second:
        await until(lambda: waits.message in second.board.waiting)
        await second.release(waits.message)
    return waits.message


async def test_it_runs_the_command_once_for_each_flash_and_rings_until_an_officer_has_it(
    bridges: Bridges, node: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paged = tmp_path / "paged"
    hl = siren(bridges.hotline(program="siren"), [sys.executable, "-c", PAGER, str(paged)])
    async with hl, bridges.officer() as kestrel, bridges.officer("MERIDIAN") as officer:
        task = asyncio.get_running_loop().create_task(hl.run())
        await kestrel.send(written("MERIDIAN"))
        hash = await flash(bridges, kestrel)
        await until(lambda: hash in hl.board.matters and paged.exists())
        assert [each.hash for each in ringing(hl)] == [hash]
        await until(lambda: hash in officer.board.matters)
        await officer.acknowledge(hash)
        await until(lambda: not ringing(hl))
        reference = hl.board.matters[hash].reference
        await until(lambda: "WATCH-1 has it" in capsys.readouterr().out)
        task.cancel()
        await asyncio.wait([task])
    assert paged.read_text() == f"{reference}\n"


async def test_killed_and_started_again_it_rings_for_what_nobody_has_and_pages_for_what_came(
    bridges: Bridges, node: Any, tmp_path: Path
) -> None:
    paged = tmp_path / "paged"
    command = [
        sys.executable, "-m", "hotline.examples.siren", str(bridges.directory()),
        sys.executable, "-c", PAGER, str(paged),
    ]  # fmt: skip
    place = bridges.directory() / "programs" / "siren" / "urgent.place"

    def pages() -> int:
        return len(paged.read_text().splitlines()) if paged.exists() else 0

    async with bridges.officer() as kestrel:
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        await until(place.exists)
        begun = place.read_bytes()
        first = await flash(bridges, kestrel)
        await until(lambda: pages() == 1)
        assert process.stdout is not None
        async with asyncio.timeout(20):
            assert b"FLASH" in await process.stdout.readline()
        await until(lambda: place.read_bytes() != begun)
        process.kill()
        await process.communicate()
        second = await flash(bridges, kestrel)
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        await until(lambda: pages() == 2)
        assert process.stdout is not None
        async with asyncio.timeout(20):
            assert b"\a" in await process.stdout.readuntil(b"\a")
        process.send_signal(signal.SIGINT)
        await process.communicate()
        assert process.returncode == 0
        references = [kestrel.board.matters[each].reference for each in (first, second)]
    assert paged.read_text().splitlines() == references
