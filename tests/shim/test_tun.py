"""Real kernels on both sides of a TUN line. Where there is no root or no TUN, nothing is claimed."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.shim import Faults, TunLine, can_tun

pytestmark = pytest.mark.skipif(bool(can_tun()), reason=f"no TUN line here: {can_tun()}")

ECHO = """
import socket, sys
s = socket.create_server((sys.argv[1], 7000)); print("ready", flush=True)
while True:
    c, _ = s.accept()
    while d := c.recv(65536): c.sendall(d)
"""
CALL = """
import socket, sys, time
began = time.monotonic(); n = int(sys.argv[2])
c = socket.create_connection((sys.argv[1], 7000), 20); c.settimeout(20)
c.sendall(bytes(n)); got = 0
while got < n: got += len(c.recv(65536))
print(time.monotonic() - began)
"""


@pytest.fixture
def line() -> Iterator[TunLine]:
    with TunLine(["A", "B", "C"], seed=7, mtu=576) as made:
        yield made


@pytest.fixture
def echo(line: TunLine) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        line.command("B", [sys.executable, "-c", ECHO, line.address("B")]), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def call(line: TunLine, size: int = 10, *, place: str = "A") -> float:
    done = subprocess.run(
        line.command(place, [sys.executable, "-c", CALL, line.address("B"), str(size)]),
        capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    return float(done.stdout)


def test_tcp_goes_through_it_late_and_at_its_rate(line: TunLine, echo: subprocess.Popen[str]) -> None:
    assert call(line, 100_000) < 2
    line.set(Faults(delay_s=0.1))
    assert 0.4 <= call(line) < 1.5  # two round trips of 0.2 s: to connect, and to ask
    line.set(Faults(rate_bit_s=64_000), "A", "B")
    assert call(line, 8_000) >= 1.0
    assert call(line, 8_000, place="C") < 1.0
    assert line.counters("A", "B").bytes >= 116_000


def test_what_is_lost_repeated_and_out_of_order_is_counted_and_tcp_still_comes_through(
    line: TunLine, echo: subprocess.Popen[str]
) -> None:
    line.set(Faults(loss=0.05, repeat=0.05, disorder=0.05, disorder_s=0.01, delay_s=0.005))
    call(line, 60_000)
    counters = line.counters()
    assert counters.lost
    assert counters.repeated
    assert counters.disordered


def test_one_way_is_cut_and_mended(line: TunLine, echo: subprocess.Popen[str]) -> None:
    line.set(Faults(cut=True), "B", "A")
    with pytest.raises(subprocess.SubprocessError):
        subprocess.run(
            line.command("A", [sys.executable, "-c", CALL.replace("20", "0.5"), line.address("B"), "1"]),
            capture_output=True, timeout=10, check=True,
        )  # fmt: skip
    assert line.counters("B", "A").cut
    assert not line.counters("A", "B").cut
    assert call(line, place="C") < 2
    line.set(Faults())
    assert call(line) < 3


def test_a_program_started_at_a_place_is_the_process_that_is_killed(line: TunLine, echo: subprocess.Popen[str]) -> None:
    call(line)
    echo.kill()
    echo.wait(5)
    began = time.monotonic()
    with pytest.raises(subprocess.CalledProcessError):  # refused at once: nothing of it is left
        call(line)
    assert time.monotonic() - began < 5
