"""T11: every state of a message, by everybody who could try to move it on, at the seats' and the peers' door.

What may leave is said by a table of its own (`two_officers.py`). At the seats' door nothing leaves our node that may
not; at the peers' door nothing that a taken-over node released, with its centre's good signature, is taken. The same
table at the web door: tests/node/doors/api/test_state_jumps.py.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable
from pathlib import Path
from typing import Any

import pytest

from hotline.node.judge.events import Paged, RecordArrived, Returned
from hotline.node.judge.submission import examine
from hotline.node.record.tables import ENVELOPES, JOURNAL, MESSAGES, WAITING
from protocols.envelope import Attestation, Attested
from protocols.errors import Refused
from protocols.messages.header import Relation, Reply, message_hash
from protocols.messages.procedure import Confirmation, Hold
from protocols.wire import unpack
from tests.attacks.scene import TEXT, told
from tests.attacks.two_officers import (
    OF_OURS,
    PROGRAM,
    SIGNINGS,
    SORTS,
    Signing,
    Sort,
    may_leave,
    signs,
    statement,
    written,
)
from tests.depth import deep
from tests.parties import MINUTE, Said, World, seed
from tests.programs import Program
from tests.simulator import Bench

TWO = Signing((("first", "author"), ("second", "second")))
AUTHOR = Signing((("first", "author"),))
BY_SORT = pytest.mark.parametrize("sort", SORTS, ids=str)


def sent(bench: Bench, data: bytes) -> int:
    """How often it left."""
    return len(bench.rows(ENVELOPES, ENVELOPES.c.message == message_hash(data, bench.world.mode)))


class Cells:
    """Makes one message after the other of a sort, each with whatever it refers to, at one bench."""

    def __init__(self, world: World, bench: Bench, sort: Sort) -> None:
        self.world, self.bench, self.sort = world, bench, sort
        self.made = 0
        self._related: tuple[bytes, bytes] | None = None

    async def another(self) -> bytes:
        self.made += 1
        if self._related is None and self.sort.refers is not None:
            self._related = await (self._theirs() if self.sort.refers == "reply to them" else self._ours())
        return written(self.world, self.sort, self.made, self._related)

    def has_left(self) -> None:
        """What it refers to is acknowledged, cancelled or settled: the next one needs another."""
        self._related = None

    async def _ours(self) -> tuple[bytes, bytes]:
        """What is referred to: released by two, and for a STANDS held by one."""
        data = self.world.message("procedure.free_text", TEXT)
        said = await self._leaves(data, self.world.attested(data, TEXT))
        if self.sort.type == "procedure.stands":
            relation: dict[str, Any] = {"relation": Relation(kind="update", message=said), "case": said}
            held = self.world.message("procedure.hold", Hold(), reply=Reply(required="none"), **relation)
            await self._leaves(held, self.world.attested(held, Hold()))
        return said, said

    async def _leaves(self, data: bytes, attested: tuple[Attested, ...]) -> bytes:
        if self.bench.centre == "MERIDIAN":
            await self.bench.puts(data, attested)
        else:
            ref = self.world.meridian.statement_ref(2, **statement(self.world))
            await self.bench.takes("envelope", self.world.release(data, attested, "KESTREL", statement=ref))
        return message_hash(data, self.world.mode)

    async def _theirs(self) -> tuple[bytes, bytes]:
        data = self.world.message("procedure.free_text", TEXT, from_="KESTREL")
        attested = self.world.attested(data, TEXT)
        if self.bench.centre == "KESTREL":
            await self.bench.puts(data, attested)
        else:
            await self.bench.takes("envelope", self.world.release(data, attested, "MERIDIAN"), from_="KESTREL")
        hashed = message_hash(data, self.world.mode)
        return hashed, hashed


async def listed(world: World, bench: Bench) -> None:
    await bench.commit(RecordArrived("statement", world.meridian.statement_record(2, **statement(world)), "file"))
    other = "KESTREL" if bench.centre == "MERIDIAN" else "MERIDIAN"
    await bench.opens_line(other)


async def hands_in(bench: Bench, attested: tuple[Attested, ...], data: bytes, seat: str | None = None) -> str:
    """At the seat (or the link of the program) whose key signed last: the state, or the code of the refusal."""
    world, party = bench.world, bench.world.meridian
    keys = {signer.id: role for role, signer in party.officers.items()} | {Program(party).signer.id: PROGRAM}
    last = unpack(attested[-1].payload, Attestation).key if attested else b""
    at = seat or keys.get(last, "WATCH-1")
    key = next(key for key, role in keys.items() if role == at)
    try:
        submitted = examine(
            data, attested, bench.committer.roster, mode=world.mode, me="MERIDIAN", seat=at, seat_key=key
        )
        return str((await bench.commit(submitted))["state"])
    except Refused as refused:
        return str(refused.code)


# -- at the seats' door -----------------------------------------------------------------------------------------------


def leaves_at_once(sort: Sort, signing: Signing, state: str) -> bool:
    """What the table says, and: an override waits for its five minutes; what was returned is handed in anew first."""
    if not may_leave(sort, signing) or signing.by[0][1] == "sole_override":
        return False
    return state != "returned" or not sort.two or signing.by == ()


JUMPS = [(each, "fresh") for each in SORTS] + [
    (SORTS[0], "waiting"), (SORTS[3], "waiting"), (SORTS[5], "waiting"), (SORTS[6], "waiting"),
    (SORTS[0], "returned"), (SORTS[3], "returned"), (SORTS[5], "returned"), (SORTS[7], "returned"),
    (SORTS[0], "override"),
]  # fmt: skip
"""Every sort when it is new, and in each other state one of each kind."""


async def brought(bench: Bench, data: bytes, state: str) -> None:
    """The message is in this state."""
    world = bench.world
    if state == "override":
        asked = Signing((("first", "sole_override"),))
        assert await hands_in(bench, signs(world, data, asked), data) == "waiting"
    if state in ("waiting", "returned"):
        assert await hands_in(bench, signs(world, data, AUTHOR), data) == "waiting"
    if state == "returned":
        await bench.commit(Returned(message_hash(data, world.mode), "WATCH-2", "not so"))


@pytest.mark.parametrize(("sort", "state"), JUMPS, ids=str)
async def test_what_leaves_our_node(world: World, meridian: Bench, sort: Sort, state: str) -> None:
    await listed(world, meridian)
    cells, wrong = Cells(world, meridian, sort), []
    for signing in SIGNINGS if state == "fresh" else OF_OURS:
        data = await cells.another()
        await brought(meridian, data, state)
        answer = await hands_in(meridian, signs(world, data, signing), data)
        left, should = sent(meridian, data), leaves_at_once(sort, signing, state)
        if left:
            cells.has_left()
        if left != int(should):
            wrong.append(f"{sort}, {state}: {signing}: {answer}, sent {left} times")
        if (answer == "released") != bool(left) or answer == "store_failed":
            wrong.append(f"{sort}, {state}: {signing}: said {answer}, sent {left} times")
    assert wrong == []


@BY_SORT
async def test_from_any_seat_but_the_last_signer_s_nothing_leaves(world: World, meridian: Bench, sort: Sort) -> None:
    await listed(world, meridian)
    cells = Cells(world, meridian, sort)
    owner = {"first": "WATCH-1", "second": "WATCH-2", "program": PROGRAM}
    for signing in [each for each in SIGNINGS if may_leave(sort, each)]:
        for seat in {"WATCH-1", "WATCH-2", PROGRAM} - {owner[signing.by[-1][0]]}:
            data = await cells.another()
            assert await hands_in(meridian, signs(world, data, signing), data, seat) == "not_your_seat"
            assert sent(meridian, data) == 0


# -- at the peers' door: a node that was taken over, and the centre's good signature ----------------------------------


@BY_SORT
async def test_what_the_other_end_takes(world: World, kestrel: Bench, sort: Sort) -> None:
    await listed(world, kestrel)
    ref = world.meridian.statement_ref(2, **statement(world))
    cells, wrong, tried = Cells(world, kestrel, sort), [], Counter[str]()
    for signing in SIGNINGS:
        if not 1 <= len(signing.by) <= 2:
            continue  # an envelope holds one or two: its bytes cannot say anything else
        data = await cells.another()
        envelope = world.release(data, signs(world, data, signing), "KESTREL", statement=ref)
        answer = await kestrel.takes("envelope", envelope)
        taken = bool(kestrel.rows(MESSAGES, MESSAGES.c.hash == message_hash(data, world.mode)))
        tried[str(answer["state"])] += 1
        if taken:
            cells.has_left()
        if taken != may_leave(sort, signing) or (answer["state"] == "received") != taken:
            wrong.append(f"{sort}: {signing}: {answer}")
    assert wrong == []
    assert tried["refused"] > tried["received"] > 0


@pytest.mark.parametrize("how", ["nobody", "three"])
async def test_an_envelope_of_nobody_or_of_three_is_no_envelope(world: World, kestrel: Bench, how: str) -> None:
    await listed(world, kestrel)
    data = world.message("procedure.free_text", TEXT)
    both = world.attested(data, TEXT)
    before = len(kestrel.rows(JOURNAL))
    envelope = world.release(data, () if how == "nobody" else (*both, both[1]), "KESTREL") if how == "three" else None
    with pytest.raises((Refused, ValueError)):
        await kestrel.takes("envelope", envelope or world.release(data, (), "KESTREL"))
    assert len(kestrel.rows(JOURNAL)) == before


# -- confirming what one officer released -----------------------------------------------------------------------------


CONFIRMERS = [
    (who, as_)
    for who in ("first", "second", "revoked", "foreign", "centre", "stranger", "program")
    for as_ in ("author", "second", "sole", "sole_override", "hold", "service")
]


@pytest.mark.parametrize("side", ["ours", "theirs"])
async def test_only_another_officer_of_the_centre_confirms(world: World, folder: Path, side: str) -> None:
    crew = SORTS[0]
    async with Bench(world, "MERIDIAN" if side == "ours" else "KESTREL", folder) as bench:
        await listed(world, bench)
        alone = Signing((("first", "sole_crew_danger"),))
        ref = world.meridian.statement_ref(2, **statement(world))
        for number, inside in enumerate(CONFIRMERS):
            data = written(world, crew, number)
            await _released(bench, data, signs(world, data, alone), ref)
            hashed = message_hash(data, world.mode)
            [inner] = signs(world, data, Signing((inside,)))
            body = Confirmation(attestation=inner.payload, signature=inner.signature)
            relation: dict[str, Any] = {"relation": Relation(kind="update", message=hashed), "case": hashed}
            said = world.message("procedure.confirmation", body, reply=Reply(required="none"), **relation)
            await _released(bench, said, signs(world, said, Signing((("second", "sole"),))), ref)
            good = inside == ("second", "second")
            kept = bool(bench.rows(MESSAGES, MESSAGES.c.hash == message_hash(said, world.mode)))
            assert kept is good, inside


async def _released(bench: Bench, data: bytes, attested: tuple[Attested, ...], ref: Any) -> None:
    if bench.centre == "MERIDIAN":
        await hands_in(bench, attested, data)
    else:
        await bench.takes("envelope", bench.world.release(data, attested, "KESTREL", statement=ref))


# -- an override ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pages", range(7))
async def test_an_override_goes_when_everybody_was_paged_five_times_and_not_before(
    world: World, meridian: Bench, pages: int
) -> None:
    await listed(world, meridian)
    data = written(world, SORTS[1], pages)
    asked = signs(world, data, Signing((("first", "sole_override"),)))
    await hands_in(meridian, asked, data)
    for _ in range(pages):
        await meridian.commit(Paged(message_hash(data, world.mode), ()))
    world.now += 24 * 60 * MINUTE  # the clock says that it is a day later
    await hands_in(meridian, asked, data)
    assert sent(meridian, data) == int(pages >= 5)


# -- races, replays, edits --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed_", range(deep(12, 5)))
async def test_releases_returns_and_second_thoughts_at_once(world: World, meridian: Bench, seed_: int) -> None:
    """Two officers release while others return it: it leaves once or not at all, and everybody is told the same."""
    await listed(world, meridian)
    data = written(world, SORTS[5], seed_)
    author, both = signs(world, data, AUTHOR), signs(world, data, TWO)
    await hands_in(meridian, author, data)
    order = seed("race", seed_, length=8)
    work = []
    for each in order:
        work.append(
            _returns(meridian, data) if each % 4 == 0 else hands_in(meridian, author if each % 4 == 1 else both, data)
        )
    answers: list[str] = []  # in the order in which they were judged: what urges goes first, whoever came first

    async def answered(one: Awaitable[str]) -> None:
        answers.append(await one)

    await asyncio.gather(*(answered(each) for each in work))
    assert sent(meridian, data) == int("released" in answers)
    assert len(told(meridian, "sent")) == int("released" in answers)
    if "released" in answers:
        after = answers[answers.index("released") :]
        assert set(after) <= {"released", "not_waiting"}, answers


async def _returns(bench: Bench, data: bytes) -> str:
    try:
        await bench.commit(Returned(message_hash(data, bench.world.mode), "WATCH-2", "not so"))
    except Refused as refused:
        return str(refused.code)
    return "returned"


async def test_two_second_officers_at_once_release_it_once(folder: Path) -> None:
    world = World()
    world.meridian.officers["WATCH-3"] = world.meridian.key("a third")
    async with Bench(world, "MERIDIAN", folder) as meridian:
        data = written(world, SORTS[5], 1)
        author = world.meridian.attest("WATCH-1", data, "author")
        seconds = [world.meridian.attest(role, data, "second") for role in ("WATCH-2", "WATCH-3")]
        await meridian.puts(data, [author])
        answers = await asyncio.gather(*(meridian.puts(data, [author, each]) for each in seconds))
        assert {answer["state"] for answer in answers} == {"released"}
        assert [row.number for row in meridian.rows(ENVELOPES)] == [1]


async def test_a_release_that_is_replayed_is_shown_once(world: World, kestrel: Bench) -> None:
    await listed(world, kestrel)
    said: Said = world.say("procedure.free_text", TEXT)
    for _ in range(3):
        await kestrel.takes("envelope", said.envelopes["KESTREL"])
    assert len(kestrel.rows(ENVELOPES)) == 1
    assert len(told(kestrel, "arrived")) == 1


@BY_SORT
async def test_what_was_edited_after_it_left_is_another_message_and_takes_its_own_officers(
    world: World, meridian: Bench, sort: Sort
) -> None:
    """The same id with other words is refused; the same words again are the same receipt."""
    await listed(world, meridian)
    good = next(each for each in SIGNINGS if leaves_at_once(sort, each, "fresh"))
    cells = Cells(world, meridian, sort)
    data = await cells.another()
    assert await hands_in(meridian, signs(world, data, good), data) == "released"
    assert await hands_in(meridian, signs(world, data, good), data) == "released"
    assert sent(meridian, data) == 1
    world.now += MINUTE
    cells.made -= 1
    other = await cells.another()
    assert other != data
    assert await hands_in(meridian, signs(world, other, good), other) == "id_reused"
    assert sent(meridian, other) == 0
    assert not meridian.rows(WAITING, WAITING.c.message == message_hash(other, world.mode))
