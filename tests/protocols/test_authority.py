"""How far a centre's word goes: listed types, countersignatures, and what a State opens to its operators."""

from __future__ import annotations

from typing import Any

import pytest

from protocols import authority
from protocols.errors import Code, Refused
from protocols.messages.header import Message, parse
from protocols.roster import Centre, Opening, Roster
from protocols.signed import SignedRecord
from protocols.wire import pack
from tests.channel_world import OPERATOR, Channelled
from tests.parties import signed


def message(world: Channelled, type: str, **header: Any) -> Message:
    return parse(world.message(type, b"\x80", **{"from_": "WREN", "to": ("KESTREL",)} | header))


def opened(world: Channelled, type: str, body: Any = None, *, crew: bool = False, **header: Any) -> Code | None:
    roster = world.roster("KESTREL")
    try:
        authority.check_listed(message(world, type, **header), roster, crew=crew)
        authority.check_opened(message(world, type, **header), body, roster, crew=crew)
    except Refused as refused:
        return refused.code
    return None


class Cause:
    cause = "known"


CLOSED = (
    "proximity.decision", "proximity.revocation", "undertaking.proposal", "consultation.request", "doctrine.statement",
    "charter.proposal", "charter.acceptance",
)  # fmt: skip


# -- countersigned -----------------------------------------------------------------------------------------------------


def test_its_state_s_registrar_has_signed_or_has_not() -> None:
    for countersigns in (True, False):
        roster = Channelled(countersigns=countersigns).roster("KESTREL")
        assert roster.countersigned(OPERATOR) is countersigns
        assert authority.not_countersigned("WREN", roster) is not countersigns
        assert not authority.not_countersigned("MERIDIAN", roster)


def test_a_state_that_is_not_believed_here_countersigns_nothing() -> None:
    world = Channelled()
    roster, _ = world.roster("KESTREL").admit(
        "pin", world.kestrel.pin(world.meridian, withdrawn=True, at=world.now), world.now
    )
    assert not roster.countersigned(OPERATOR)


def test_a_signature_that_comes_later_is_put_to_the_statement() -> None:
    world = Channelled(countersigns=False)
    roster = world.roster("KESTREL")
    after, record = roster.admit("statement", world.wren_statement(countersigned=True), world.now)
    assert after.countersigned(OPERATOR)
    assert len(SignedRecord.parse(record.data).signatures) == 2
    assert record.hash == roster.newest("statement", OPERATOR).hash  # type: ignore[union-attr]
    assert after.admit("statement", world.wren_statement(countersigned=False), world.now)[0] is after


def test_nobody_else_makes_a_record_longer() -> None:
    world = Channelled(countersigns=False)
    roster = world.roster("KESTREL")
    payload = pack(world.wren.statement(authorised_by=world.meridian.name))
    for stranger in (world.halcyon.registrar, world.meridian.root, world.meridian.officers["WATCH-1"]):
        longer = signed("statement", payload, world.wren.registrar, stranger)
        assert roster.admit("statement", longer, world.now)[0] is roster


def test_a_bad_signature_of_its_state_is_refused() -> None:
    world = Channelled(countersigns=False)
    payload = pack(world.wren.statement(authorised_by=world.meridian.name))
    good = SignedRecord.parse(signed("statement", payload, world.wren.registrar))
    forged = good.signed_by(world.meridian.registrar.id, bytes(64))
    with pytest.raises(Refused) as refused:
        world.roster("KESTREL").admit("statement", forged.encode(), world.now)
    assert refused.value.code is Code.BAD_SIGNATURE


def test_a_newer_statement_is_signed_anew() -> None:
    world = Channelled()
    roster, _ = world.roster("KESTREL").admit("statement", world.wren_statement(2, countersigned=False), world.now)
    assert (roster.countersigned(OPERATOR), roster.countersigned(OPERATOR, 1)) == (False, True)


def _freed(world: Channelled, version: int, *registrars: Any, **names: Any) -> bytes:
    return signed("statement", pack(world.wren.statement(version, **names)), world.wren.registrar, *registrars)


@pytest.mark.parametrize("names", [{}, {"authorised_by": "Kestrel Republic"}], ids=["none", "another"])
def test_nobody_rids_itself_of_its_state_by_a_statement_of_its_own(names: dict[str, Any]) -> None:
    world = Channelled()
    before = world.roster("KESTREL")
    after, _ = before.admit("statement", _freed(world, 2, **names), world.now)
    assert after.state_of(OPERATOR) == world.meridian.name
    assert authority.not_countersigned("WREN", after)
    proposal = message(world, "undertaking.proposal")
    with pytest.raises(Refused) as refused:
        authority.check_opened(proposal, None, after, crew=False)
    assert refused.value.code is Code.TYPE_CLOSED


def test_a_state_lets_a_party_go_by_signing_so_at_once_or_later() -> None:
    world = Channelled()
    before = world.roster("KESTREL")
    state = world.meridian.registrar
    at_once, _ = before.admit("statement", _freed(world, 2, state), world.now)
    later, _ = before.admit("statement", _freed(world, 2), world.now)
    later, _ = later.admit("statement", _freed(world, 2, state), world.now)
    for roster in (at_once, later):
        assert roster.state_of(OPERATOR) is None
        assert roster.state_of(OPERATOR, 1) == world.meridian.name
        authority.check_opened(message(world, "undertaking.proposal"), None, roster, crew=False)


# -- closed, and opened by its State -----------------------------------------------------------------------------------


@pytest.mark.parametrize("type", CLOSED)
def test_closed_to_a_party_that_a_state_authorises(type: str) -> None:
    assert opened(Channelled(), type) is Code.TYPE_CLOSED
    assert opened(Channelled(), type, from_="MERIDIAN") is None
    assert opened(Channelled(opens=(type,)), type) is None
    assert opened(Channelled(opens=(type,), countersigns=False), type) is Code.TYPE_CLOSED
    assert opened(Channelled(opens=("sharing.*",)), type) is Code.TYPE_CLOSED


@pytest.mark.parametrize("type", ["conjunction.alert", "procedure.free_text", "consultation.referral",
                                  "charter.leaving", "charter.suspension"])  # fmt: skip
def test_open_to_it_countersigned_or_not(type: str) -> None:
    assert opened(Channelled(), type) is None
    assert opened(Channelled(countersigns=False), type) is None


def test_of_an_incident_the_cause_is_closed() -> None:
    assert opened(Channelled(), "incident.report") is None
    assert opened(Channelled(), "incident.report", Cause()) is Code.TYPE_CLOSED
    assert opened(Channelled(opens=("incident.report",)), "incident.report", Cause()) is None


def test_danger_to_a_crew_is_anybody_s_to_say() -> None:
    assert opened(Channelled(), "consultation.request", crew=True) is None


def test_its_state_is_put_on_information_of_what_it_opened() -> None:
    world = Channelled(opens=("consultation.*",), inform="MERIDIAN")
    assert opened(world, "consultation.request") is Code.TYPE_CLOSED
    assert opened(world, "consultation.request", info=("MERIDIAN",)) is None
    assert opened(world, "consultation.request", to=("MERIDIAN",)) is None
    assert opened(world, "procedure.free_text") is None
    assert authority.informed("WREN", world.roster("KESTREL")) == {"MERIDIAN"}
    assert authority.informed("KESTREL", world.roster("KESTREL")) == frozenset()


# -- listed ------------------------------------------------------------------------------------------------------------


def listing(world: Channelled, *types: str) -> Roster:
    centre = Centre(name="HALCYON", keys=(world.halcyon.signer.public,), speaks_for="government", types=types)
    return world.roster("KESTREL").admit("statement", world.halcyon.statement_record(2, centres=(centre,)), 0)[0]


@pytest.mark.parametrize(
    ("type", "may"),
    [("conjunction.alert", True), ("launch.notification", True), ("sharing.request", False),
     ("procedure.free_text", False), ("procedure.acknowledgement", True), ("charter.leaving", True)],
)  # fmt: skip
def test_a_centre_signs_what_its_statement_lists_and_what_is_said_about_messages(type: str, may: bool) -> None:
    world = Channelled()
    roster = listing(world, "conjunction.*", "launch.notification")
    said = message(world, type, from_="HALCYON")
    if may:
        authority.check_listed(said, roster, crew=False)
        return
    with pytest.raises(Refused) as refused:
        authority.check_listed(said, roster, crew=False)
    assert refused.value.code is Code.TYPE_CLOSED
    authority.check_listed(said, roster, crew=True)
    authority.check_listed(said, roster, world.halcyon.statement_ref(), crew=False)


@pytest.mark.parametrize(
    "fields",
    [
        {"opens": (Opening(party=OPERATOR, types=("*",)), Opening(party=OPERATOR, types=("sharing.*",)))},
        {"opens": (Opening(party=OPERATOR, types=("*",), inform="KESTREL"),)},
        {"opens": (Opening(party=OPERATOR, types=("*",)),), "authorised_by": "Halcyon Agency"},
        {"authorised_by": "Meridian Orbital"},
    ],
)
def test_a_statement_that_opens_wrongly(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"twice|among|nothing|itself"):
        Channelled().meridian.statement(**fields)
