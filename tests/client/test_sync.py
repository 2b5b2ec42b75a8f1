"""The same without `async`, from a plain program's thread."""

from __future__ import annotations

import asyncio
import signal
import sys
from typing import Any

import pytest

from hotline.client import NotSeen, sync
from protocols.errors import Misuse
from tests.client.bridges import Bridges
from tests.programs import written


async def test_it_says_waits_and_hears(bridges: Bridges, node: Any) -> None:
    directory, clock, said = bridges.directory(), bridges.clock, list[Any]()

    def plain() -> None:
        with sync.Hotline.from_profile(directory, clock=clock) as hl:
            for _ in hl.events("arrived", timeout=0.05):
                raise AssertionError("nothing came yet")
            sent = hl.send(written(), once="burn 17")
            said.append(sent.hash)
            ladder = sent.wait_for("acknowledged", timeout=10)
            assert (sent.state, ladder["KESTREL"].by) == ("released", "WATCH-1")
            assert hl.send(written(), once="burn 17").hash == sent.hash
            for event, message in hl.events("arrived", timeout=10):
                assert message is not None
                assert message.hash == event.hash
                said.append(event.hash)
                break
            assert hl.status().services == ("OPS-BRIDGE",)
            with pytest.raises(NotSeen):
                sent.wait_for("answered", timeout=0.05)

    async with bridges.officer() as kestrel:
        running = asyncio.get_running_loop().run_in_executor(None, plain)
        async with asyncio.timeout(30):
            while not said or said[0] not in kestrel.board.matters:
                await asyncio.sleep(0.01)
            await kestrel.acknowledge(said[0])
            receipt = await kestrel.send(written("MERIDIAN"))
            await running
    assert said[1:] == [receipt.message]


def test_nothing_is_asked_before_it_is_signed_on(bridges: Bridges) -> None:
    hl = sync.Hotline.from_profile(bridges.directory())
    with pytest.raises(Misuse):
        hl.status()


INTERRUPTED = """
import sys
from hotline.client import sync
from tests.client.a_program import Still
try:
    with sync.Hotline.from_profile(sys.argv[1], clock=Still(int(sys.argv[2]))) as hl:
        print("ready", flush=True)
        for event, message in hl.events():
            pass
except KeyboardInterrupt:
    print("signed off", flush=True)
"""


async def test_ctrl_c_signs_off_without_a_word(bridges: Bridges, node: Any) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", INTERRUPTED, str(bridges.directory()), str(bridges.world.now),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    async with asyncio.timeout(30):
        assert await process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGINT)
        out, error = await process.communicate()
    assert (process.returncode, out, error) == (0, b"signed off\n", b"")
