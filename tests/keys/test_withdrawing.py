"""Believing a party no more takes two officers, as believing it did."""

from __future__ import annotations

import pytest

from hotline.keys.introducing import sign_pin, stranger
from hotline.keys.withdrawing import sign_withdrawal
from protocols.errors import Code, Refused
from tests.parties import World


async def test_two_officers_withdraw_and_two_believe_again() -> None:
    world = World()
    own, them = world.meridian, world.kestrel
    roster = world.roster("MERIDIAN")
    begun = await sign_withdrawal(them.name, roster, own.officers["WATCH-1"], world.now)
    with pytest.raises(Refused) as refused:
        roster.admit("pin", begun.encode(), world.now)
    assert refused.value.code is Code.PIN_NEEDS_TWO
    with pytest.raises(Refused) as refused:
        await sign_withdrawal(them.name, roster, own.officers["WATCH-1"], world.now, begun)
    assert refused.value.code is Code.SAME_OFFICER
    pin = await sign_withdrawal(them.name, roster, own.officers["WATCH-2"], world.now, begun)
    roster, _ = roster.admit("pin", pin.encode(), world.now)
    assert not roster.is_believed(them.name)
    met = stranger(them.introduction(), roster, world.now)
    # A clock that went back does not leave the withdrawal in force for ever.
    again = await sign_pin(met, roster, own.officers["WATCH-1"], 0)
    again = await sign_pin(met, roster, own.officers["WATCH-2"], 0, again)
    roster, _ = roster.admit("pin", again.encode(), world.now)
    assert roster.is_believed(them.name)


async def test_a_pin_that_was_begun_does_not_become_a_withdrawal() -> None:
    world = World()
    own, them = world.meridian, world.kestrel
    roster = world.roster("MERIDIAN", without=["pin"])
    begun = await sign_pin(stranger(them.introduction(), roster, world.now), roster, own.officers["WATCH-1"], world.now)
    with pytest.raises(Refused) as refused:
        await sign_withdrawal(them.name, world.roster("MERIDIAN"), own.officers["WATCH-2"], world.now, begun)
    assert refused.value.code is Code.FILE_UNREADABLE


@pytest.mark.parametrize(("party", "code"), [("Nobody", Code.NOT_FOUND), ("Meridian Orbital", Code.NOT_ALLOWED)])
async def test_only_a_party_that_is_pinned_is_withdrawn(party: str, code: Code) -> None:
    world = World()
    with pytest.raises(Refused) as refused:
        await sign_withdrawal(party, world.roster("MERIDIAN"), world.meridian.officers["WATCH-1"], world.now)
    assert refused.value.code is code


async def test_a_withdrawn_party_is_not_withdrawn_again() -> None:
    world = World()
    roster = world.roster("MERIDIAN")
    pin = world.meridian.pin(world.kestrel, withdrawn=True, at=world.now)
    roster, _ = roster.admit("pin", pin, world.now)
    with pytest.raises(Refused) as refused:
        await sign_withdrawal(world.kestrel.name, roster, world.meridian.officers["WATCH-1"], world.now)
    assert refused.value.code is Code.ALREADY
