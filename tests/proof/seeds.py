"""R4: simulated hours, by seed: whole centres in one thread, on a clock that never waits, in weather drawn by lot.

Each seed takes a random part of all kinds of faults (a swarm: what never happens together in one run does in another),
a pace of speaking, and two or three centres. The product's own records are judged twice: by the simulator's checker,
from the files, and by the checker of tests/history, from what clients were told. One seed in twenty runs twice, and
every step of it must come at the same instant.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import multiprocessing
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import ENVELOPES, FEED
from protocols.envelope import Attested, Envelope
from protocols.errors import Refused
from protocols.messages.header import message_hash
from protocols.wire import FRAME_LIMIT, decode
from tests.proof.ending import lines_of
from tests.proof.history import ALARM_BY_MS, History
from tests.proof.judge import judged
from tests.proof.results import Outcome
from tests.simulator.centre import SimulatedCentre
from tests.simulator.checker import Record, faults
from tests.simulator.loop import VirtualLoop
from tests.simulator.weather import Weather

__all__ = ["Hour", "hour", "seeds"]

STORM_SECONDS = 3_600.0
BETWEEN_FAULTS = 300.0
CLOCKS_WRONG_MS = 250_000
"""A clock that is set back makes a deadline that it measures so much later."""
TWICE_EVERY = 20
_NEWER = Prepared(sa.select(FEED).where(FEED.c.position > sa.bindparam("after")).order_by(FEED.c.position))


class Hour(Weather):
    """One simulated hour of weather, and then all is healed."""

    def __init__(self, seed: int) -> None:
        names = ("MERIDIAN", "KESTREL", "HALCYON") if seed % 3 == 0 else ("MERIDIAN", "KESTREL")
        super().__init__(seed, messages=10 + seed % 31, names=names)
        self.swarm = self.sim.chance.stream("swarm")
        self.kinds = self._drawn_by_lot()
        self._after: dict[str, int] = {}
        self._down: dict[str, str] = {}

    def _drawn_by_lot(self) -> list[Callable[[], Coroutine[Any, Any, None]]]:
        every = [
            self._cut, self._cut_one_way, self._break_off, self._break_in_a_frame, self._restart, self._kill,
            self._power_cut, self._slow, self._new_statement, self._new_sealing_key, self._clock_stepped,
        ]  # fmt: skip
        chosen = [kind for kind in every if self.swarm.happens(0.5)]
        return chosen or every

    async def _storm(self) -> None:
        deck: list[Callable[[], Coroutine[Any, Any, None]]] = []
        while not self._over:
            await asyncio.sleep(self.swarm.between(0, BETWEEN_FAULTS))
            deck = deck or self.kinds.copy()
            await deck.pop(self.swarm.below(len(deck)))()

    async def run(self) -> list[str]:
        """What was not as it must be."""
        sim, loop = self.sim, asyncio.get_running_loop()
        stepped = self._clock_stepped in self.kinds
        self.history = History(
            sim.chance.below(1 << 30), list(sim.centres), clock=loop.time,
            alarm_by_ms=ALARM_BY_MS + CLOCKS_WRONG_MS * stepped,
        )  # fmt: skip
        for centre in sim.centres.values():
            self._listen_at(centre)
        async with sim:
            async with asyncio.TaskGroup() as tasks:
                storm = tasks.create_task(self._storm())
                async with asyncio.TaskGroup() as officers:
                    for number in range(self.messages):
                        await sim.passes(seconds=self.chance.between(0, 2 * STORM_SECONDS / self.messages))
                        officers.create_task(self._speak(number))
                self._over = True
                await storm
            await self._drain()
            sim.nobody_failed()
            self.history.write("drained", complete=True)
            unreadable = [
                f"{name}: unreadable {told}"
                for _, name, _, step, told in sim.traced
                if step == "unreadable" and "key_gone" not in told
            ]
            for centre in sim.centres.values():
                self._hear(centre)
                await centre.stop()
                self.history.write("final", centre=centre.name, lines=lines_of(centre.store_path))
            records = {name: Record(centre.party, centre.store_path) for name, centre in sim.centres.items()}
            return [*faults(records, self.receipts), *unreadable]

    # -- what clients are told -----------------------------------------------------------------------------------------

    async def _insist(self, centre: SimulatedCentre, data: bytes, by: Sequence[tuple[str, Any]]) -> None:
        op, history = self.history.op(), self.history
        history.hands_in(op, centre.name, data)
        attested: tuple[Attested, ...] = tuple(
            centre.party.attest(role, data, capacity, at=centre.clock.now()) for role, capacity in by
        )
        try:
            told = await centre.insists(data, attested)
        except Refused as refused:
            history.write("submit_refused", op=op, code=str(refused.code))
            if refused.code != "already":
                raise
            self.said_already += 1
            return
        self.receipts.append(told)
        rows = {
            row.to_centre: row.release
            for row in centre.rows(
                ENVELOPES, ENVELOPES.c.from_centre == centre.name, ENVELOPES.c.message == told.message
            )
        }
        history.write("submitted", op=op, releases={
            to: {"epoch": 1, "number": number, "release": rows[to].hex()}
            for to, number in told.numbers.items()
        })  # fmt: skip

    def _listen_at(self, centre: SimulatedCentre) -> None:
        """Its log is read at each commit; that it is down is in the history."""
        start, kill, stop = centre.start, centre.kill, centre.stop

        async def starts() -> None:
            await start()
            centre.node.committer.on_commit(lambda _: self._hear(centre))
            self._hear(centre)
            if (kind := self._down.pop(centre.name, None)) is not None:
                self.history.ends(kind, centre.name)

        async def is_killed(*, silent: bool = False) -> None:
            if centre.running:
                self._goes_down(centre.name, "power_cut" if silent else "kill")
            await kill(silent=silent)

        async def stops() -> None:
            if centre.running and not self._over:
                self._goes_down(centre.name, "stop")
            await stop()

        centre.start, centre.kill, centre.stop = starts, is_killed, stops  # type: ignore[method-assign]

    def _goes_down(self, name: str, kind: str) -> None:
        self._down[name] = kind
        self.history.begins(kind, name)

    def _hear(self, centre: SimulatedCentre) -> None:
        if not centre.running:
            return
        history, name = self.history, centre.name
        for row in centre.read(lambda c: _NEWER.all(c, after=self._after.get(name, 0))):
            self._after[name] = row.position
            data = decode(row.data, limit=2 * FRAME_LIMIT)
            match row.what:
                case "arrived":
                    envelope = Envelope.parse(data["envelope"])
                    history.recorded(name, envelope, old_epoch="old_epoch" in data.get("marks", ()))
                    drawn = message_hash(envelope.message, "test")
                    history.drawn(name, "WATCH-1", envelope.message, drawn, new=True)
                case "notice":
                    history.noticed(name, data["data"])
                case "lapsed":
                    history.lapsed(name, data)
                case "link" if not data["up"]:
                    history.write("alarm", centre=name, code="link_lost", peer=data["peer"], message=None)


@dataclass(frozen=True)
class Told:
    """What one seed came to."""

    seed: int
    wrong: list[str]
    faults: Counter[str]
    minutes: float
    twice: bool


def hour(seed: int) -> Told:
    """One seed."""
    found, trace, counted, minutes = _run(seed)
    if seed % TWICE_EVERY == 0 and _run(seed)[1] != trace:
        found.append("the second run of this seed was another")
    return Told(seed, found, counted, minutes, twice=seed % TWICE_EVERY == 0)


def _run(seed: int) -> tuple[list[str], str, Counter[str], float]:
    with asyncio.Runner(loop_factory=VirtualLoop, debug=False) as runner:
        one = Hour(seed)
        try:
            wrong = runner.run(one.run())
            minutes = runner.get_loop().time() / 60
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            return [f"{type(error).__name__}: {error}"], "", one.counted, 0.0
    wrong += judged(one.history, f"R4-{seed}")
    trace = hashlib.sha256("\n".join(map(repr, one.sim.traced)).encode()).hexdigest()
    return wrong, trace, one.counted, minutes


def seeds(first: int, count: int) -> Outcome:
    """These seeds, on every core."""
    faults: Counter[str] = Counter()
    wrong: list[str] = []
    minutes, twice, done = 0.0, 0, 0
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool, contextlib.suppress(StopIteration):
        for told in pool.map(hour, range(first, first + count)):
            done += 1
            faults += told.faults
            minutes += told.minutes
            twice += told.twice
            wrong += [f"seed {told.seed}: {each}" for each in told.wrong[:5]]
    measured = {"simulated hours": round(minutes / 60, 1), "run twice": twice}
    return Outcome(figure=done, wrong=wrong, measured=measured, faults=dict(faults))
