"""The end of a run: all is healed, everything comes out, fresh clients read every log again, journals are read."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Any

from hotline.evidence.compare import compare_heads
from hotline.evidence.verify import verify_journal
from hotline.node.settings import STORE
from protocols.envelope import Envelope, Release
from protocols.journal import Leaf
from protocols.messages.header import parse
from protocols.wire import unpack
from tests.proof.stage import Stage

__all__ = ["drained", "ended", "lines_of", "reads_again"]


async def drained(stage: Stage, seconds: float) -> float:
    """Until every node says that it owes nothing. Gives how long it took; writes whether it came to that."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    try:
        await stage.linked(seconds)
        await stage.until(lambda: _nothing_owed(stage), seconds, "nothing is owed")
    except TimeoutError:
        stage.history.write("drained", complete=False)
        return loop.time() - began
    stage.history.write("drained", complete=True)
    return loop.time() - began


async def _nothing_owed(stage: Stage) -> bool:
    states = [await stage.watches[name][0].status() for name in stage.names]
    if any(link.owed for each in states for link in each.links):
        return False
    heads = [each.head for each in states]
    await asyncio.sleep(0.3)
    again = [await stage.watches[name][0].status() for name in stage.names]
    # Still the same: nothing is on its way to a disk either, and every notice has come home.
    return heads == [each.head for each in again] and not any(link.owed for each in again for link in each.links)


async def reads_again(stage: Stage) -> list[str]:
    """A client that knows nothing follows each log from its beginning: it must be told what the others were told."""
    wrong: list[str] = []
    for name in stage.names:
        fresh = stage.watch(name, "WATCH-1")
        before = set(stage.told[name].arrived)
        stage.watches[name].append(fresh)
        await fresh.start()
        await stage.until(fresh.caught_up.is_set, 120, f"{name}'s log is read again")
        matters = {hash for hash, matter in fresh.board.matters.items() if matter.incoming}
        wrong += [f"{name}: {hash.hex()[:8]} was drawn, and its log has it not" for hash in before - matters]
    return wrong


async def ended(stage: Stage, *, verify: bool = True) -> list[str]:
    """After `drained`: logs read again, nodes stopped, journals verified and written into the history."""
    wrong = await reads_again(stage)
    await stage.leave()
    for name in stage.names:
        wrong += stage.told[name].contradictions
        wrong += [f"{name}'s client: {failure!r}" for each in stage.watches[name] if (failure := each.failed())]
        directory = stage.world.directory(name)
        stage.history.write("final", centre=name, lines=lines_of(directory / STORE))
        if verify and (found := verify_journal(directory).difference) is not None:
            wrong.append(f"{name}'s journal: {found}")
    for place, one in enumerate(stage.names):
        for other in stage.names[place + 1 :]:
            if verify:
                said = compare_heads(stage.world.directory(one), stage.world.directory(other)).difference
                wrong += [f"{one} and {other}: {said}"] if said is not None else []
    return wrong


def lines_of(store: Path) -> list[dict[str, Any]]:
    """Every line as the journal has it: its entries in the journal's order within each line, sorted by number."""
    found: dict[tuple[str, str, int], list[list[Any]]] = defaultdict(list)
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        held = {row[0]: row[1] for row in connection.execute("select release, bytes from envelope")}
        for (data,) in connection.execute("select leaf from journal order by idx"):
            leaf = unpack(data, Leaf)
            if leaf.kind not in ("released", "received") or leaf.subject not in held:
                continue
            envelope = Envelope.parse(held[leaf.subject])
            release = unpack(envelope.release, Release)
            mode = parse(envelope.message).mode
            found[release.from_, release.to, release.epoch].append(
                [release.number, leaf.subject.hex(), release.message.hex(), mode]
            )
    return [
        {"from": from_, "to": to, "epoch": epoch, "entries": sorted(entries)}
        for (from_, to, epoch), entries in sorted(found.items())
    ]
