"""What officers say meanwhile: messages of every precedence to one or all, and acknowledgements of what came."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence

from hotline.client import SystemClock
from protocols.envelope import Attested
from protocols.messages.forms import form_of
from protocols.messages.header import Precedence, Relation, Reply
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, FreeText
from tests.proof.stage import Stage
from tests.proof.watch import Pending, Watch

__all__ = ["Load"]

PRECEDENCES = (Precedence.FLASH, Precedence.IMMEDIATE, Precedence.PRIORITY, Precedence.ROUTINE)
WEIGHTS = (1, 2, 4, 8)
ANSWERED = 0.25
TO_ALL = 0.3
GIVES_UP = 0.1
LONGEST = 4_000


class Load:
    """An open loop at `rate` a second, all centres together: what is due is handed in whether the rest is answered or
    not, up to `most` at a time, and with `owed` while not so many wait for their receipts. `said` is everything, in its
    order."""

    def __init__(
        self, stage: Stage, *, rate: float, seed: int, most: int = 200, longest: int = LONGEST, owed: int = 0
    ) -> None:
        self.stage, self.rate, self.most, self._longest, self._owed = stage, rate, most, longest, owed
        self.said: list[Pending] = []
        self.paused = False
        self._chance = random.Random(f"load {seed}")
        self._acknowledged: set[bytes] = set()
        self._running: set[asyncio.Task[None]] = set()
        self._stopping = False
        self._life: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._life = asyncio.get_running_loop().create_task(self._run(), name="load")

    async def stop(self) -> None:
        """Nothing new; what was begun is seen to its end."""
        self._stopping = True
        if self._life is not None:
            await self._life
        while self._running:
            await asyncio.wait(self._running)

    async def say(self, count: int) -> None:
        """So many, then it stops."""
        self.start()
        while len(self.said) < count and self._life is not None and not self._life.done():
            await asyncio.sleep(0.05)
        await self.stop()

    async def pause(self) -> None:
        """Nothing new, until `paused` is False again; what was begun is seen to its end."""
        self.paused = True
        while self._running:
            await asyncio.wait(self._running)

    @property
    def receipted(self) -> int:
        """How many the clients know to be on their node's disk."""
        return sum(each.told_at is not None for each in self.said)

    @property
    def unknown(self) -> int:
        """How many were never answered for good."""
        return len(self.said) - self.receipted

    async def _run(self) -> None:
        due = time.monotonic()
        while not self._stopping:
            due += self._chance.expovariate(self.rate)
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            if time.monotonic() - due > 2.0:
                due = time.monotonic()  # this computer cannot: the rate is what it is
            if len(self._running) < self.most and not self.paused and not self._too_far_ahead():
                task = asyncio.get_running_loop().create_task(self._one())
                self._running.add(task)
                task.add_done_callback(self._done)

    def _too_far_ahead(self) -> bool:
        come = sum(len(told.received) for told in self.stage.told.values())
        return bool(self._owed) and len(self.said) - come >= self._owed

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.result()

    async def _one(self) -> None:
        stage, chance = self.stage, self._chance
        name = chance.choice(stage.names)
        watch = chance.choice(stage.watches[name])
        if chance.random() < ANSWERED and (message := self._unanswered(watch)) is not None:
            await self._acknowledge(watch, message)
            return
        others = [each for each in stage.names if each != name]
        to = others if chance.random() < TO_ALL else [chance.choice(others)]
        precedence = chance.choices(PRECEDENCES, WEIGHTS)[0]
        body = FreeText(subject=f"Number {len(self.said)}", text="x" * chance.randrange(self._longest) + ".")
        world = stage.world
        world.now = SystemClock().now()
        data = world.message(
            "procedure.free_text", body, from_=name, to=tuple(to), precedence=precedence, precedence_reason="weather",
        )  # fmt: skip
        party, second = world.party(name), watch.role
        author = next(role for role in party.officers if role != second)
        attested = [
            party.attest(author, data, "author", at=world.now),
            party.attest(second, data, "second", at=world.now),
        ]
        await self._put(watch, data, attested)

    def _unanswered(self, watch: Watch) -> bytes | None:
        for message in reversed(watch.told.arrived[-50:]):
            matter = watch.board.matters.get(message)
            if matter is None or message in self._acknowledged:
                continue
            form = form_of(matter.message.type, matter.message.version)
            if form is None or not form.settling:
                self._acknowledged.add(message)
                return message
        return None

    async def _acknowledge(self, watch: Watch, hash: bytes) -> None:
        world, message = self.stage.world, watch.board.matters[hash].message
        world.now = SystemClock().now()
        data = world.message(
            "procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT), from_=watch.centre,
            to=(message.from_,), precedence=message.precedence, relation=Relation(kind="reply", message=hash),
            case=message.case or hash, reply=Reply(required="none"),
        )  # fmt: skip
        await self._put(watch, data, [world.party(watch.centre).attest(watch.role, data, "sole", at=world.now)])

    async def _put(self, watch: Watch, data: bytes, attested: Sequence[Attested]) -> None:
        pending = watch.prepares(data, attested)
        self.said.append(pending)
        insists = self._chance.random() >= GIVES_UP
        await (watch.insists(pending) if insists else watch.tries(pending))
