"""Every work: what is done, what is reported of it, and which floor it is held to."""

from __future__ import annotations

import asyncio
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.catching_up import caught_up
from benchmarks.exchange import READERS, SENDERS, Latencies, Scene, in_turn, scene, together
from benchmarks.figures import Figure
from benchmarks.growing import grown, measured
from benchmarks.irreducible import Irreducible, irreducible
from benchmarks.killed import killed
from benchmarks.messages import Composer
from benchmarks.nodes import processor_seconds, served
from benchmarks.parties import Centre, two_centres
from benchmarks.peers import PEERS
from benchmarks.seated import seated
from benchmarks.terminal import terminal
from protocols.frames import Entry, pack_frame

__all__ = ["WORKS", "Run"]

_UNSUPPORTED = "a node serves one centre: two on one node are not built, so nothing is measured"
_SLOW_MS = 5.0
HOTLINE = ("-c", "import sys; from hotline.cli import main; sys.exit(main())")
"""The command, as its script runs it."""


@dataclass
class Run:
    """One run of the benchmarks, and what it has found so far."""

    folder: Path
    quick: bool = False
    full: bool = False
    found: dict[str, Figure] = field(default_factory=dict)
    limits: Irreducible | None = None

    def of(self, full: int, quick: int) -> int:
        """How many: of a run that has the time, and of a quick one."""
        return quick if self.quick else full

    async def centres(self, name: str) -> tuple[Centre, Centre]:
        """Two centres that have never spoken, in a folder of their own."""
        (self.folder / name).mkdir()
        return await two_centres(self.folder / name, senders=SENDERS, readers=READERS)

    async def limit(self) -> Irreducible:
        """The irreducible cost, timed once in a run on the bytes of a message as it is sent."""
        if self.limits is None:
            composer = Composer()
            envelope = composer.message() + bytes(500)
            frame = pack_frame(Entry(position=1, what="arrived", data={"envelope": envelope, "at": 1}))
            self.limits = await asyncio.to_thread(irreducible, self.folder, frame, envelope)
        return self.limits


async def _irreducible(run: Run) -> None:
    least = await run.limit()
    for name, value in (
        ("verify", least.verify_us), ("sign", least.sign_us), ("row in a commit of eight", least.row_us),
        ("commit of one row", least.commit_us), ("ten TLS writes", least.writes_us), ("seal", least.seal_us),
        ("open", least.open_us), ("a message, local", least.local_us), ("a message, across a link", least.link_us),
    ):  # fmt: skip
        run.found[f"irreducible: {name}"] = Figure(value, "µs", None)


def _latencies(run: Run, name: str, found: Latencies, limit_ms: float, floors: tuple[float, float] | None) -> None:
    p50, p99 = floors if floors is not None else (None, None)
    run.found[f"W1 {name}, receipt p50"] = Figure(found.at(found.receipt, 0.5), "ms", None)
    run.found[f"W1 {name}, drawn at ten p50"] = Figure(found.at(found.drawn, 0.5), "ms", p50, limit=limit_ms)
    run.found[f"W1 {name}, drawn at ten p99"] = Figure(found.at(found.drawn, 0.99), "ms", p99, limit=limit_ms)


async def _exchanges(run: Run, made: Scene, name: str, *, slow: bool = False) -> None:
    least = await run.limit()
    added = 2 * _SLOW_MS * slow
    limit_ms = (least.link_us + 2 * least.commit_us) / 1000 + added
    await in_turn(made, 20)
    found = await in_turn(made, run.of(300, 60) // (3 if slow else 1))
    _latencies(run, name, found, limit_ms, None if slow else (4.0, 8.0))
    most = 1e6 / least.link_us
    for kind, in_flight, floor in (("waiting", 1, 700.0), ("pipelined", 16, 1300.0)):
        count = run.of(2000, 400) if in_flight > 1 else run.of(1000, 200)
        got = await together(made, count // (2 if slow else 1), in_flight)
        note = f"processor time a message: sender {got.sender_ms:.2f} ms, receiver {got.receiver_ms:.2f} ms"
        target = None if slow else max(floor, 0.5 * most)
        run.found[f"W2 {name}, {kind}"] = Figure(got.a_second, "msg/s", target, least=True, limit=most, note=note)
        spent = Figure(
            1000 / max(got.sender_ms, got.receiver_ms), "msg/s", target, least=True, limit=most,
            note="what the busier node's processor time allows with a core of its own",
        )  # fmt: skip
        run.found[f"W2 {name}, {kind}, by processor time"] = spent
        await made.settled()


async def _w1_w2(run: Run) -> None:
    for name, unit, target, least in (
        ("W1 local, drawn at ten p50", "ms", 2.0, False), ("W2 local, waiting", "msg/s", 1400.0, True),
        ("W2 local, pipelined", "msg/s", 2200.0, True),
    ):  # fmt: skip
        run.found[name] = Figure(None, unit, target, least, note=_UNSUPPORTED)
    first, second = await run.centres("link")
    async with scene(first, second) as made:
        await _exchanges(run, made, "link")
    first, second = await run.centres("slow")
    async with scene(first, second, slow_ms=_SLOW_MS) as made:
        await _exchanges(run, made, "link, fsync + 5 ms", slow=True)


async def _w3(run: Run) -> None:
    first, second = await run.centres("missed")
    count = run.of(5000, 600)
    async with scene(first, second) as made:
        for _ in range(0, count, 1000):
            await together(made, min(1000, count), 16)
        found = await caught_up(made, second, next(iter(second.officers)))
    run.found["W3 served"] = Figure(
        found.served, "msg/s", 40_000, least=True, note=f"{found.entries} entries of the log"
    )
    note = "by the node's processor time"
    run.found["W3 served, by processor time"] = Figure(
        found.served_by_processor, "msg/s", 40_000, least=True, note=note
    )
    note = "by one thread's processor time"
    run.found["W3 verified at a seat"] = Figure(found.verified, "msg/s", 4_000, least=True, note=note)
    await _w7(run, second)


async def _w7(run: Run, centre: Centre) -> None:
    """The terminal client at that node: first paint, keys, and what it draws when nothing happens."""
    role = list(centre.officers)[1]
    arguments = [*HOTLINE, "watch", str(centre.node), "--as", role, "--key", str(centre.profile(role).key)]
    async with AsyncExitStack() as stack:
        node = await stack.enter_async_context(served(centre.node))
        screen = await stack.enter_async_context(terminal(arguments))
        first = await screen.draws([centre.name.encode()])
        spent = processor_seconds(screen.pid)
        run.found["W6 client's first paint"] = Figure(first, "s", 1.0, note=f"{spent:.2f} s of processor time")
        await screen.draws([b"Did you hear"])
        await screen.quiet(0.9)  # everything that was missed is there
        screen.press(b"y")  # the officer heard the sound: signed on, the list is drawn
        await screen.draws([b"needs you"])
        await screen.quiet()
        keys, spent = [], processor_seconds(screen.pid)
        for number in range(run.of(100, 40)):
            keys.append(await screen.key(b"j" if number % 2 == 0 else b"k") * 1000)
        spent = (processor_seconds(screen.pid) - spent) / len(keys) * 1000
        run.found["W7 key to paint p50"] = Figure(median(keys), "ms", None, note=f"{spent:.0f} ms of processor time")
        run.found["W7 key to paint p95"] = Figure(Latencies.at(keys, 0.95), "ms", 50.0, note="the whole picture")
        await screen.quiet()
        await _idle(run, node.process.pid, screen.pid, lambda: screen.bytes)


async def _idle(run: Run, node: int, client: int, drawn: Callable[[], int]) -> None:
    seconds = run.of(30, 10)
    before = (processor_seconds(node), processor_seconds(client), drawn())
    await asyncio.sleep(seconds)
    after = (processor_seconds(node), processor_seconds(client), drawn())
    used = [(b - a) / seconds for a, b in zip(before, after, strict=True)]
    run.found["idle node"] = Figure(used[0] * 100, "% of a core", 1.0, note="one seat on")
    run.found["idle client"] = Figure(used[1] * 100, "% of a core", 1.0)
    run.found["idle, to the terminal"] = Figure(used[2], "B/s", 300.0)


async def _w4(run: Run) -> None:
    first, _ = await run.centres("seats")
    found = await seated(first, run.folder, run.of(1000, 100))
    note = f"{found.seats} seats; its signer {found.signer_mib:.0f} MiB besides"
    run.found["W4 idle node"] = Figure(found.idle_mib, "MiB", 90.0, note=note)
    run.found["W4 a seat"] = Figure(found.seat_kib, "KiB", 70.0, limit=found.echo_kib)
    above = found.seat_kib - found.echo_kib
    run.found["W4 a seat above bare TLS"] = Figure(above, "KiB", 30.0, note=f"bare: {found.echo_kib:.0f} KiB")


async def _w5(run: Run) -> None:
    first, second = await run.centres("growing")
    async with scene(first, second) as made:
        await in_turn(made, 30)
    small, large = 10_000, 1_000_000 if run.full else run.of(200_000, 30_000)
    await asyncio.to_thread(grown, first, second.name, small)
    before = await measured(first, small, second.name)
    await asyncio.to_thread(grown, first, second.name, large)
    after = await measured(first, large, second.name)
    note = (
        f"{small:,} → {large:,}: send {before.send:.2f} → {after.send:.2f} ms, open {before.open_:.2f} → "
        f"{after.open_:.2f}, ladder {before.ladder:.2f} → {after.ladder:.2f}, lookup {before.lookup:.2f} → "
        f"{after.lookup:.2f}"
    )
    run.found["W5 growth"] = Figure(after.times(before), "×", 1.2, note=note)
    run.found["W5 start"] = Figure(after.start, "s", 3.0, note=f"at {large:,} messages")


async def _w6(run: Run) -> None:
    first, _ = await run.centres("starting")
    starts, spent = [], 0.0
    for _ in range(run.of(5, 3)):
        async with served(first.node) as node:
            starts.append(node.ready_seconds)
            spent = node.processor_seconds()
    run.found["W6 node ready"] = Figure(median(starts), "s", 1.5, note=f"{spent:.2f} s of processor time")
    helps, before = [], resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(run.of(9, 5)):
        began = time.perf_counter()
        await asyncio.to_thread(
            subprocess.run, [sys.executable, *HOTLINE, "--help"], check=True, stdout=subprocess.DEVNULL
        )
        helps.append(time.perf_counter() - began)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / len(helps)
    run.found["W6 hotline --help"] = Figure(median(helps), "s", 0.15, note=f"{spent:.2f} s of processor time")


async def _killed(run: Run) -> None:
    first, second = await run.centres("killed")
    found = await killed(first, second, run.of(40, 4), seed=run.of(1, 2))
    note = f"{len(found.receipted):,} receipted, {found.kills} kills of nodes and signers"
    run.found["killed: receipted and lost"] = Figure(found.lost, "messages", 0.0, note=note)
    run.found["killed: otherwise wrong"] = Figure(
        len(found.wrong), "findings", 0.0, note="; ".join(found.wrong[:3]) or "both journals verify, and agree"
    )


async def _peers(run: Run) -> None:
    for name, (a_second, ack_ms) in PEERS.items():
        run.found[f"peer: {name}"] = Figure(a_second, "msg/s", None, note=f"W2; W1 {ack_ms:g} ms; as measured before")


WORKS: dict[str, Callable[[Run], Awaitable[None]]] = {
    "irreducible": _irreducible,
    "W1W2": _w1_w2,
    "W3W7idle": _w3,
    "W4": _w4,
    "W5": _w5,
    "W6": _w6,
    "killed": _killed,
    "peers": _peers,
}
