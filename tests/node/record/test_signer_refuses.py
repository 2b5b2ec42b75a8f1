"""A signer that will not sign: the batch is undone whole, whoever brought it hears it, and the node goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from hotline.keys.limits import Limits, NotSigned, Rate
from hotline.node.record.tables import ENVELOPES, NOTICES
from protocols.errors import Code, Refused
from protocols.keys import SeedSigner
from protocols.messages.procedure import FreeText
from protocols.pae import Kind
from tests.parties import World
from tests.simulator import Bench

TEXT = FreeText(subject="Orbit", text="All is well.")


class Limited:
    """A centre's key behind the limits of its signer process; its clock is the world's."""

    def __init__(self, world: World, signer: SeedSigner, **rates: Rate) -> None:
        self.mode, self.public, self.id = signer.mode, signer.public, signer.id
        self._world, self._signer = world, signer
        self._limits = Limits("MERIDIAN", signer.mode, rates, world.now / 1000)
        self.gone = False

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        if self.gone:
            raise NotSigned("it has ended", None)
        try:
            self._limits.take(kind, payload, self._world.now / 1000)
        except Refused as refused:
            raise NotSigned(refused.detail, refused.code) from None
        return await self._signer.sign(kind, payload)

    async def sign_note(self, text: bytes) -> bytes:
        return await self._signer.sign_note(text)


@pytest.fixture
async def sender(world: World, folder: Path) -> AsyncIterator[Bench]:
    """MERIDIAN, whose signer signs two releases, and then one in ten seconds."""
    limited = Limited(world, world.meridian.signer, release=Rate(0.1, 2))
    async with Bench(world, "MERIDIAN", folder, signer=limited) as bench:
        yield bench


async def hands_in(bench: Bench) -> Any:
    data = bench.world.message("procedure.free_text", TEXT)
    return await bench.puts(data, bench.world.attested(data, TEXT))


async def test_over_the_rate_a_release_is_refused_and_nothing_of_it_is_kept(world: World, sender: Bench) -> None:
    await hands_in(sender)
    await hands_in(sender)
    before = sender.count()
    with pytest.raises(NotSigned) as refused:
        await hands_in(sender)
    assert refused.value.code is Code.STORE_FAILED
    assert sender.count() == before

    world.now += 10_000
    answer = await hands_in(sender)
    assert [each["number"] for each in answer["releases"]] == [3]  # no number was lost on the one that was refused


async def test_of_a_batch_those_that_fit_stand(world: World, sender: Bench) -> None:
    answers = await asyncio.gather(*(hands_in(sender) for _ in range(5)), return_exceptions=True)
    assert [isinstance(answer, NotSigned) for answer in answers] == [False, False, True, True, True]
    assert [row.number for row in sender.rows(ENVELOPES)] == [1, 2]


async def test_a_message_that_cannot_be_receipted_is_not_taken_and_comes_again(world: World, folder: Path) -> None:
    """The receipt is in the transaction of its message: without the one there is no other."""
    limited = Limited(world, world.kestrel.signer, notice=Rate(0.1, 1))
    async with Bench(world, "KESTREL", folder, signer=limited) as kestrel:
        await kestrel.opens_line()
        first, second = (world.say("procedure.free_text", TEXT) for _ in range(2))
        await kestrel.takes("envelope", first.envelopes["KESTREL"])
        before = kestrel.count()
        for _ in range(3):
            with pytest.raises(NotSigned):
                await kestrel.takes("envelope", second.envelopes["KESTREL"])
        assert kestrel.count() == before

        world.now += 10_000
        await kestrel.takes("envelope", second.envelopes["KESTREL"])
        assert len(kestrel.rows(NOTICES)) == 2


async def test_a_signer_that_has_ended_refuses_everything_and_nothing_is_half_done(world: World, folder: Path) -> None:
    limited = Limited(world, world.meridian.signer)
    async with Bench(world, "MERIDIAN", folder, signer=limited) as bench:
        await hands_in(bench)
        before = bench.count()
        limited.gone = True
        answers = await asyncio.gather(*(hands_in(bench) for _ in range(3)), return_exceptions=True)
        assert all(isinstance(answer, NotSigned) and answer.reason is None for answer in answers)
        assert bench.count() == before
