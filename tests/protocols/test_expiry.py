"""Records run out: what is said when, and what still leaves for whom."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.errors import Code, Refused
from protocols.expiry import (
    ALWAYS_GO,
    DAY_MS,
    announce,
    check_release,
    is_roster_stale,
    next_step,
    stale_among,
    step_of,
)
from protocols.messages.header import Message, Precedence, parse
from protocols.messages.procedure import FreeText
from protocols.roster import Roster
from protocols.sealing import SealingPrivate
from tests.parties import DAY, NOW, World, seed

STATEMENT = NOW + 90 * DAY
ROOT = NOW + 365 * DAY
BULLETIN = NOW + 5 * DAY


@pytest.fixture
def world() -> World:
    return World()


def text(world: World, precedence: Precedence, *to: str, type: str = "procedure.free_text") -> Message:
    body = FreeText(subject="Orbit", text="All is well.")
    return parse(world.message(type, body, precedence=precedence, to=to or ("KESTREL",)))


# -- 30, 7, 1 and 0 days ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "step"),
    [(30 * DAY + 1, None), (30 * DAY, 30), (7 * DAY + 1, 30), (7 * DAY, 7), (DAY + 1, 7), (DAY, 1), (1, 1), (0, 0),
     (-9 * DAY, 0)],
)  # fmt: skip
def test_the_step_is_the_smallest_that_has_been_reached(left: int, step: int | None) -> None:
    assert step_of("statement", NOW + left, NOW) == step
    assert step_of("root", NOW + left, NOW) == step


@pytest.mark.parametrize(("left", "step"), [(2 * DAY, None), (DAY, 1), (0, 0)])
def test_a_bulletin_renews_itself_and_is_said_only_where_it_could_not(left: int, step: int | None) -> None:
    assert step_of("bulletin", NOW + left, NOW) == step


def test_own_and_pinned_parties_are_said_and_nobody_elses(world: World) -> None:
    at = STATEMENT - 7 * DAY
    said = {
        (each.kind, each.subject): each for each in announce(world.roster("KESTREL"), at) if each.kind != "bulletin"
    }
    assert set(said) == {("statement", "Kestrel Space Watch"), ("statement", "Meridian Orbital")}
    assert (said["statement", "Kestrel Space Watch"].ours, said["statement", "Kestrel Space Watch"].centre) == (
        True,
        None,
    )
    theirs = said["statement", "Meridian Orbital"]
    assert (theirs.step, theirs.version, theirs.expires_at, theirs.centre) == (7, 1, STATEMENT, "MERIDIAN")
    unpinned = announce(world.roster("KESTREL", without=["pin"]), at)
    assert {each.subject for each in unpinned} == {"Kestrel Space Watch", "KESTREL"}


def test_the_next_step_is_when_there_is_more_to_say(world: World) -> None:
    roster = world.roster()
    assert next_step(roster, NOW) == BULLETIN - DAY
    assert next_step(roster, BULLETIN) == STATEMENT - 30 * DAY
    assert next_step(roster, STATEMENT - 7 * DAY) == STATEMENT - DAY
    assert next_step(roster, ROOT) is None


# -- what leaves ------------------------------------------------------------------------------------------------------


def test_a_bulletin_alone_stops_nothing(world: World) -> None:
    roster = world.roster()
    assert "bulletin" in roster.stale("KESTREL", BULLETIN)
    assert not is_roster_stale(roster, "KESTREL", BULLETIN)
    assert check_release(text(world, Precedence.ROUTINE), roster, BULLETIN, (), leaves=True) == ()


@pytest.mark.parametrize("precedence", [Precedence.FLASH, Precedence.IMMEDIATE])
def test_flash_and_immediate_go_when_every_centre_is_confirmed_by_name(world: World, precedence: Precedence) -> None:
    roster, message = world.roster(), text(world, precedence)
    assert check_release(message, roster, STATEMENT - 1, (), leaves=True) == ()
    for confirmed in ((), ("MERIDIAN",), ("kestrel",)):
        with pytest.raises(Refused) as refused:
            check_release(message, roster, STATEMENT, confirmed, leaves=True)
        assert refused.value.code is Code.ROSTER_STALE
        assert "KESTREL" in refused.value.detail
    assert check_release(message, roster, STATEMENT, ("KESTREL",), leaves=True) == ("KESTREL",)
    assert check_release(message, roster, STATEMENT, (), leaves=False) == ()  # who releases it confirms it


@pytest.mark.parametrize("precedence", [Precedence.PRIORITY, Precedence.ROUTINE])
def test_the_rest_waits_for_a_newer_record_whoever_confirms(world: World, precedence: Precedence) -> None:
    roster, message = world.roster(), text(world, precedence)
    for leaves in (True, False):
        with pytest.raises(Refused) as refused:
            check_release(message, roster, STATEMENT, ("KESTREL",), leaves=leaves)
        assert refused.value.code is Code.ROSTER_STALE


def test_one_whose_roster_is_stale_does_not_keep_it_from_the_others(world: World) -> None:
    roster = world.roster()
    message = text(world, Precedence.PRIORITY, "KESTREL", "HALCYON")
    assert check_release(message, roster, STATEMENT, (), leaves=True) == ()


@pytest.mark.parametrize("type", sorted(ALWAYS_GO))
def test_what_answers_holds_or_withdraws_always_goes(world: World, type: str) -> None:
    message = parse(world.message(type, b"\x80", precedence=Precedence.FLASH))
    assert stale_among(message, world.roster(), STATEMENT) == ()


# -- no new key, and nothing new --------------------------------------------------------------------------------------


def bulletin(world: World, at: int, *, new_key: bool, **changes: Any) -> bytes:
    own, next_week = world.meridian.sealing.public, SealingPrivate(seed("next week", length=96)).public
    sealing = (own, next_week) if new_key else (own,)
    return world.meridian.bulletin_record(2, at=at, expires_at=at + DAY, sealing=sealing, **changes)


def refusal(roster: Roster, data: bytes, now: int) -> Code:
    with pytest.raises(Refused) as refused:
        roster.admit("bulletin", data, now)
    return refused.value.code


def test_under_an_expired_statement_no_new_sealing_key_is_believed(world: World) -> None:
    """A thief with a centre's key, who withholds the statement that revokes it, would read what is sealed for his."""
    roster = world.roster("KESTREL")
    assert roster.admit("bulletin", bulletin(world, STATEMENT - 1, new_key=True), STATEMENT - 1)[1].version == 2
    assert refusal(roster, bulletin(world, STATEMENT, new_key=True), STATEMENT) is Code.RECORD_EXPIRED
    moved, _ = roster.admit(
        "bulletin", bulletin(world, STATEMENT, new_key=False, addresses=("192.0.2.7:7464",)), STATEMENT
    )
    held = moved.bulletin("MERIDIAN")
    assert held is not None
    assert (held.addresses, held.sealing) == (("192.0.2.7:7464",), (world.meridian.sealing.public,))


def test_under_an_expired_root_nothing_new_is_believed(world: World) -> None:
    roster = world.roster("KESTREL")
    assert refusal(roster, bulletin(world, ROOT, new_key=False), ROOT) is Code.RECORD_EXPIRED
    with pytest.raises(Refused) as refused:
        roster.admit("statement", world.meridian.statement_record(2, expires_at=ROOT + DAY), ROOT)
    assert refused.value.code is Code.RECORD_EXPIRED
    assert roster.signing_key("MERIDIAN", world.meridian.signer.id) == world.meridian.signer.public


def test_a_day_has_its_milliseconds() -> None:
    assert DAY_MS == DAY
