"""R16: from an officer's signature under a hold or a cancellation to the board of the last seat that can be reached."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from functools import partial

from hotline.client import SystemClock
from protocols.envelope import Attested
from protocols.messages.header import Precedence, Relation, Reply, message_hash
from protocols.messages.procedure import Cancellation, FreeText, Hold
from tests.proof.results import Outcome
from tests.proof.stage import Stage, scratch
from tests.proof.watch import Pending, Watch

__all__ = ["withdrawals"]

LIMIT_SECONDS = 5.0
GIVEN_UP_SECONDS = 30.0


def withdrawals(seed: int, count: int) -> Outcome:
    """`count` of them, two seats at each end."""
    stage = Stage.built(scratch(), seed=seed)
    try:
        return asyncio.run(_run(stage, count))
    finally:
        stage.clean()


async def _run(stage: Stage, count: int) -> Outcome:
    chance = random.Random(f"withdrawals {stage.seed}")
    took: list[float] = []
    kinds = {"hold": 0, "cancellation": 0}
    async with stage:
        for number in range(count):
            centre, other = chance.sample(stage.names, 2)
            kind = "hold" if number % 2 else "cancellation"
            kinds[kind] += 1
            said = await _says(stage.watches[centre][0], stage, other, number)
            await _everywhere(stage.watches[other], partial(_drawn, said))
            began = time.monotonic()
            await _withdraws(stage.watches[centre][0], stage, other, said, kind)
            await _everywhere(stage.watches[other], partial(_withdrawn, said, kind))
            took.append(time.monotonic() - began)
    took.sort()
    late = [each for each in took if each > LIMIT_SECONDS]
    wrong = [f"{len(late)} took longer than {LIMIT_SECONDS:.0f} s, the longest {late[-1]:.1f} s"] if late else []
    measured: dict[str, float] = {"p50 ms": round(1000 * took[len(took) // 2]), "at most ms": round(1000 * took[-1])}
    return Outcome(figure=len(took), wrong=wrong, measured=measured, faults=kinds)


async def _says(watch: Watch, stage: Stage, to: str, number: int) -> bytes:
    world = stage.world
    world.now = SystemClock().now()
    body = FreeText(subject=f"Number {number}", text="We will move at 1800Z.")
    data = world.message("procedure.free_text", body, from_=watch.centre, to=(to,), precedence=Precedence.FLASH,
                         precedence_reason="test")  # fmt: skip
    await _hands_in(watch, watch.prepares(data, _both(watch, data, world.now)))
    return message_hash(data, "test")


async def _withdraws(watch: Watch, stage: Stage, to: str, hash: bytes, kind: str) -> None:
    world = stage.world
    world.now = SystemClock().now()
    cancels = kind == "cancellation"
    data = world.message(
        f"procedure.{kind}", Cancellation(reason="sent_in_error") if cancels else Hold(), from_=watch.centre, to=(to,),
        precedence=Precedence.FLASH, precedence_reason="test", case=hash, reply=Reply(required="none"),
        relation=Relation(kind="cancel" if cancels else "update", message=hash),
    )  # fmt: skip
    signed = _both(watch, data, world.now) if cancels else [watch.party.attest(watch.role, data, "hold", at=world.now)]
    await _hands_in(watch, watch.prepares(data, signed))


def _both(watch: Watch, data: bytes, now: int) -> list[Attested]:
    author = next(role for role in watch.party.officers if role != watch.role)
    return [watch.party.attest(author, data, "author", at=now), watch.party.attest(watch.role, data, "second", at=now)]


async def _hands_in(watch: Watch, pending: Pending) -> None:
    await watch.insists(pending, GIVEN_UP_SECONDS)
    if pending.told_at is None:
        raise RuntimeError(f"it was refused: {watch.history.events[-1]}")


def _drawn(hash: bytes, seat: Watch) -> bool:
    return hash in seat.board.matters


def _withdrawn(hash: bytes, kind: str, seat: Watch) -> bool:
    matter = seat.board.matters[hash]
    if kind == "hold":
        return matter.held is not None
    return any(seat.board.matters[each].message.type == "procedure.cancellation" for each in matter.related)


async def _everywhere(seats: Sequence[Watch], so: Callable[[Watch], bool]) -> None:
    async with asyncio.timeout(GIVEN_UP_SECONDS):
        while not all(so(seat) for seat in seats):
            await asyncio.sleep(0.005)
