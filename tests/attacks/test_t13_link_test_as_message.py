"""T13: a line test is taken for a warning, as in 1980, when the test was a warning with zeros in it.

Here a test is a frame of its own: no text, no precedence, no type, below the messages. What a test carries cannot be
stored or drawn, whoever made it, and no message fits into one.
"""

from __future__ import annotations

from typing import Any, cast, get_args

import msgspec
import pytest

from hotline.client import Board
from hotline.node.record.tables import ENVELOPES, FEED, MESSAGES
from protocols.frames import LinkTestFrame, pack_frame
from protocols.keys import SeedSigner
from protocols.link_test import LinkTest, pack_link_test
from protocols.sealing import SealedKind
from protocols.wire import decode, encode
from tests.attacks.scene import everything, free_text, has_taken, is_not_taken, journal
from tests.parties import finish
from tests.simulator import Adversary, Simulation


def probe(he: Adversary, *, signer: SeedSigner | None = None, payload: bytes | None = None) -> LinkTestFrame:
    test = LinkTest(from_="MERIDIAN", to="KESTREL", nonce=bytes(16), route="address", clock=he.sim.now)
    payload = pack_link_test(test) if payload is None else payload
    signer = signer or he.party.signer
    return LinkTestFrame(test=payload, key=signer.id, signature=finish(signer.sign("link-test", payload)))


async def test_hours_of_link_tests_is_nothing_to_see(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    seat = await kestrel.seat()
    await seat.caught_up()
    journaled, fed = len(journal(kestrel)), kestrel.rows(FEED)
    before = len([each for each in sim.traced if each[3] == "link_tested"])
    await sim.passes(hours=4)
    assert len([each for each in sim.traced if each[3] == "link_tested"]) >= before + 4
    assert (kestrel.rows(MESSAGES), kestrel.rows(ENVELOPES), seat.board.matters) == ([], [], {})
    assert kestrel.rows(FEED) == fed
    assert {kind for kind, _ in journal(kestrel)[journaled:]} == {"head"}  # what both signed of their lines
    await meridian.hears_no_alarm()
    await kestrel.hears_no_alarm()


async def test_tests_one_after_another_are_answered_and_leave_nothing(thief: Adversary) -> None:
    kestrel = thief.sim["KESTREL"]
    before, heard = everything(kestrel), len(thief.hears(LinkTestFrame))
    for _ in range(10):
        thief.says(probe(thief))
    await thief.sim.passes(seconds=5)
    assert len(thief.hears(LinkTestFrame)) == heard + 10
    assert everything(kestrel) == before


@pytest.mark.parametrize("kind", get_args(SealedKind))
async def test_a_test_in_a_seal_is_no_message(thief: Adversary, kind: SealedKind) -> None:
    frame = probe(thief)
    kestrel = thief.sim["KESTREL"]
    before = everything(kestrel)
    for content in (frame.test, pack_frame(frame)[4:], encode([frame.test, [[frame.key, frame.signature]]])):
        if kind in ("root", "statement", "bulletin"):  # a record that is none is passed over
            thief.sends(kind, content)
            await thief.sim.passes(seconds=1)
        else:
            await is_not_taken(thief, thief.sealed(kind, content))
    assert everything(kestrel) == before


@pytest.mark.parametrize(
    "added",
    [{"text": "LAUNCH"}, {"precedence": 1}, {"type": "conjunction.alert"}, {"body": b"\x80"}, {"route": "LAUNCH"}],
    ids=str,
)
async def test_words_in_a_test_end_the_link_and_are_nowhere(thief: Adversary, added: dict[str, Any]) -> None:
    kestrel = thief.sim["KESTREL"]
    before = everything(kestrel)
    thief.says(probe(thief, payload=encode({**decode(probe(thief).test), **added})))
    await thief.is_hung_up_on()
    nowhere(kestrel, before)


async def test_a_message_in_the_place_of_a_test(thief: Adversary) -> None:
    kestrel = thief.sim["KESTREL"]
    before = everything(kestrel)
    said = free_text(thief.sim.world)
    thief.says(probe(thief, payload=said.data))
    await thief.is_hung_up_on()
    nowhere(kestrel, before)


async def test_a_test_that_somebody_else_signed(thief: Adversary) -> None:
    kestrel, world = thief.sim["KESTREL"], thief.sim.world
    before = everything(kestrel)
    thief.says(probe(thief, signer=world.meridian.officers["WATCH-1"]))
    await thief.is_hung_up_on()
    nowhere(kestrel, before)


def nowhere(kestrel: Any, before: dict[str, list[Any]]) -> None:
    """Only that the link was lost is told."""
    after = everything(kestrel)
    added = [row.what for row in after.pop("feed") if row not in before["feed"]]
    before.pop("feed")
    assert after == before
    assert set(added) <= {"link"}


async def test_after_all_that_a_message_is_taken(thief: Adversary) -> None:
    thief.says(probe(thief))
    await has_taken(thief, free_text(thief.sim.world))


def test_a_seat_that_is_served_a_test_draws_nothing() -> None:
    payload = pack_link_test(LinkTest(from_="MERIDIAN", to="KESTREL", nonce=bytes(16), route="address", clock=0))
    board = Board("test", "KESTREL", bytes(32))
    for what in ("arrived", "sent", "waiting", "notice"):
        board.apply(1, what, {"envelope": payload, "data": payload, "at": 0, "marks": []}, 0)
    assert (board.matters, board.waiting) == ({}, {})


def test_no_field_of_a_test_holds_words() -> None:
    """Names of centres and parties, numbers, hashes, and words from a closed list."""
    open_text = {field.name for field in msgspec.structs.fields(LinkTest) if cast(Any, field.type) is str}
    assert open_text == set()
