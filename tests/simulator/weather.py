"""A run in bad weather: officers speak and answer, and meanwhile whatever can go wrong does, as the seed has it.

Each kind of fault is counted; one that never happened has proved nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from hotline.node.judge.events import RecordArrived
from hotline.node.record.tables import HEADS, MESSAGES
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from protocols.messages.forms import form_of
from protocols.messages.header import Precedence, Relation, Reply, parse
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, FreeText
from protocols.sealing import SealingPrivate
from tests.simulator.centre import SimulatedCentre
from tests.simulator.checker import Record, Released, faults
from tests.simulator.dialogue import Simulation
from tests.simulator.waiting import until

__all__ = ["Weather"]

PRECEDENCES = (Precedence.FLASH, Precedence.IMMEDIATE, Precedence.PRIORITY, Precedence.ROUTINE)


class Weather:
    """One run. `receipts` is what the officers were told, `counted` what happened to the world."""

    def __init__(self, seed: int, *, messages: int = 20, names: Sequence[str] = ("MERIDIAN", "KESTREL")) -> None:
        self.sim = Simulation(seed=seed, names=names, delay=(0.01, 0.3), pace=(0.0, 0.03))
        self.chance = self.sim.chance.stream("weather")
        self.messages = messages
        self.receipts: list[Released] = []
        self.said_already = 0
        self.counted: Counter[str] = Counter()
        self._over = False

    async def run(self) -> list[str]:
        """What was not as it must be."""
        async with self.sim as sim:
            async with asyncio.TaskGroup() as tasks:
                storm = tasks.create_task(self._storm())
                async with asyncio.TaskGroup() as officers:
                    for number in range(self.messages):
                        await sim.passes(seconds=self.chance.between(0, 6))
                        officers.create_task(self._speak(number))
                self._over = True
                await storm
            await self._drain()
            sim.nobody_failed()
            # A box for a key that is gone is sealed again, and that is all; anything else was nobody's doing.
            unreadable = [
                f"{name}: unreadable {told}"
                for _, name, _, step, told in sim.traced
                if step == "unreadable" and "key_gone" not in told
            ]
            for centre in sim.centres.values():
                await centre.stop()
            records = {name: Record(centre.party, centre.store_path) for name, centre in sim.centres.items()}
            return [*faults(records, self.receipts), *unreadable]

    async def _drain(self) -> None:
        """Good weather until everything has arrived, and two link tests more, to the end of each."""
        sim = self.sim
        names = list(sim.centres)
        for one in names:
            if not sim[one].running:
                await sim[one].start()
            for other in names:
                sim.heal(one, other)
        pairs = [(one, other) for one in names for other in names if one < other]
        for one, other in pairs:
            await sim.linked(one, other, within=300)
        await until(lambda: not any(sim[a].owes(b) for a in names for b in names), 600, "everything is receipted")
        await sim.passes(hours=2.1)
        await self._link_tests_end()

    async def _link_tests_end(self) -> None:
        """The end may fall between the two halves of one: until the newest heads agree, and nothing moved meanwhile.
        Five minutes at most: heads that never agree are the checker's to find."""
        before, names = None, list(self.sim.centres)
        for _ in range(20):
            ends = [[self._newest(end, a, b) for end in (a, b)] for a in names for b in names if a != b]
            if ends == before and all(one == other for one, other in ends):
                return
            before = ends
            await self.sim.passes(seconds=15)

    def _newest(self, end: str, from_: str, to: str) -> bytes:
        rows = self.sim[end].rows(HEADS, HEADS.c.from_centre == from_, HEADS.c.to_centre == to)
        return bytes(rows[-1].bytes) if rows else b""

    # -- officers ----------------------------------------------------------------------------------------------------

    async def _speak(self, number: int) -> None:
        centre = self.sim[self.chance.pick(list(self.sim.centres))]
        others = [name for name in self.sim.centres if name != centre.name]
        come = [row for row in centre.rows(MESSAGES) if row.incoming and not _settling(row.type)]
        if come and self.chance.happens(0.4):
            await self._acknowledge(centre, self.chance.pick(come))
            return
        body = FreeText(subject=f"Number {number}", text="x" * self.chance.below(4000) + ".")
        to = others if self.chance.happens(0.3) else [self.chance.pick(others)]
        self.sim.world.now = centre.clock.now()
        data = self.sim.world.message(
            "procedure.free_text", body, from_=centre.name, to=tuple(to),
            precedence=self.chance.pick(PRECEDENCES), precedence_reason="weather",
        )  # fmt: skip
        await self._insist(centre, data, (("WATCH-1", "author"), ("WATCH-2", "second")))

    async def _acknowledge(self, centre: SimulatedCentre, row: Any) -> None:
        message = parse(row.bytes)
        self.sim.world.now = centre.clock.now()
        data = self.sim.world.message(
            "procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT),
            from_=centre.name, to=(message.from_,), precedence=message.precedence,
            relation=Relation(kind="reply", message=row.hash), case=message.case or row.hash,
            reply=Reply(required="none"),
        )  # fmt: skip
        await self._insist(centre, data, (("WATCH-1", "sole"),))

    async def _insist(self, centre: SimulatedCentre, data: bytes, by: Sequence[tuple[str, Any]]) -> None:
        """Signed once, handed in until there is an answer."""
        attested: tuple[Attested, ...] = tuple(
            centre.party.attest(role, data, capacity, at=centre.clock.now()) for role, capacity in by
        )
        try:
            self.receipts.append(await centre.insists(data, attested))
        except Refused as refused:
            if refused.code is not Code.ALREADY:  # two officers who acknowledge one message
                raise
            self.said_already += 1

    # -- weather -----------------------------------------------------------------------------------------------------

    async def _storm(self) -> None:
        kinds = [self._cut, self._cut_one_way, self._break_off, self._break_in_a_frame, self._restart, self._kill,
                 self._power_cut, self._slow, self._new_statement, self._new_sealing_key,
                 self._clock_stepped]  # fmt: skip
        deck: list[Callable[[], Coroutine[Any, Any, None]]] = []
        while not self._over:
            await asyncio.sleep(self.chance.between(0, 7))
            deck = deck or kinds.copy()
            await deck.pop(self.chance.below(len(deck)))()

    def _two(self) -> tuple[str, str]:
        names = list(self.sim.centres)
        one = self.chance.pick(names)
        return one, self.chance.pick([name for name in names if name != one])

    async def _cut(self, *, one_way: bool = False) -> None:
        one, other = self._two()
        self.counted["cut one way" if one_way else "cut"] += 1
        self.sim.network.cut(one, other, one_way=one_way)
        await asyncio.sleep(self.chance.between(0, 40))
        self.sim.heal(one, other)

    async def _cut_one_way(self) -> None:
        await self._cut(one_way=True)

    async def _break_off(self) -> None:
        self.counted["broken off"] += 1
        self.sim.break_off(*self._two())

    async def _break_in_a_frame(self) -> None:
        self.counted["broken in a frame"] += 1
        self.sim.network.break_at_next(*self._two())

    async def _restart(self) -> None:
        self.counted["restart"] += 1
        await self.sim[self._two()[0]].restart()

    async def _kill(self, *, silent: bool = False) -> None:
        self.counted["power cut" if silent else "kill"] += 1
        centre = self.sim[self._two()[0]]
        await centre.kill(silent=silent)
        await asyncio.sleep(self.chance.between(0, 20))
        await centre.start()

    async def _power_cut(self) -> None:
        await self._kill(silent=True)

    async def _new_statement(self) -> None:
        """The registrar issues one; an officer hands it in."""
        centre = self.sim[self._two()[0]]
        if not centre.running:
            return
        self.counted["new statement"] += 1
        version = centre.roster.statement_of(centre.name)[1].version + 1
        record = RecordArrived("statement", centre.party.statement_record(version), "officer")
        handed_in = self.sim.begins(_whatever_comes(centre.node.station.committer.commit(record)))
        await asyncio.wait([handed_in], timeout=5)

    async def _new_sealing_key(self) -> None:
        """It starts again with another key, and half the time without the one before."""
        self.counted["new sealing key"] += 1
        centre = self.sim[self._two()[0]]
        await centre.stop()
        fresh = SealingPrivate(self.chance.bytes(96))
        centre.sealing = [*centre.sealing[-1:], fresh] if self.chance.happens(0.5) else [fresh]
        await asyncio.sleep(self.chance.between(0, 3))
        await centre.start()

    async def _clock_stepped(self) -> None:
        """Forward or back: four minutes at most from one to the next, so that no signature is too old or too new."""
        self.counted["clock stepped"] += 1
        self.sim[self._two()[0]].clock.wrong_by_ms = round(self.chance.between(-120_000, 120_000))

    async def _slow(self) -> None:
        one, other = self._two()
        self.counted["slow"] += 1
        road = self.sim.network.road(one, other)
        road.rate, road.longest = self.chance.pick([None, 2_000.0, 20_000.0]), self.chance.pick([0.1, 1.0, 3.0])


async def _whatever_comes(answer: Coroutine[Any, Any, Any]) -> None:
    with contextlib.suppress(Refused, asyncio.CancelledError):
        await answer


def _settling(type_: str) -> bool:
    form = form_of(type_, 1)
    return form is not None and form.settling
