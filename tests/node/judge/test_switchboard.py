"""The one way in: whatever a door may hand on has its row, and everything else a node is told."""

from __future__ import annotations

from typing import get_args

import pytest

from hotline.node.judge import switchboard
from hotline.node.judge.effects import Enter, HandAgain, KeepRecord, MarkHanded, SetExchange
from hotline.node.judge.events import (
    Alarmed,
    Asked,
    Event,
    Handed,
    LinkChanged,
    NoticesHanded,
    RecordArrived,
    SeatChanged,
)
from hotline.node.judge.switchboard import accept
from protocols.errors import Code, Refused
from protocols.exchange import Exchange
from protocols.messages.procedure import FreeText
from tests.node.judge.scene import Judge, effects, told
from tests.parties import NOW, Party, World, seed

TEXT = FreeText(subject="Orbit", text="All is well.")


def test_every_event_has_its_rule_and_no_rule_is_without_its_event() -> None:
    assert set(switchboard._RULES) == set(get_args(Event))


# -- records ---------------------------------------------------------------------------------------------------------


def test_a_newer_record_is_kept_journaled_and_told(world: World) -> None:
    data = world.meridian.statement_record(2)
    decision = accept(RecordArrived("statement", data, "peer"), Judge(world).facts)
    [kept] = effects(decision, KeepRecord)
    assert kept.roster.statement_of("MERIDIAN")[1].version == 2
    assert effects(decision, Enter) == [Enter("statement", kept.record.hash)]
    assert told(decision, "record") == [{"kind": "statement", "data": data}]
    assert decision.answer == {"subject": "Meridian Orbital", "version": 2}


def test_a_record_that_is_held_changes_nothing(world: World) -> None:
    decision = accept(RecordArrived("statement", world.meridian.statement_record(), "peer"), Judge(world).facts)
    assert (decision.effects, decision.answer["version"]) == ((), 1)


def test_a_pin_does_not_come_over_a_link(world: World) -> None:
    """Two officers' signatures or not: whom we believe is handed in at our own seats."""
    judge = Judge(world, roster=world.roster("KESTREL", without=["pin"]))
    pin = world.kestrel.pin(world.meridian)
    with pytest.raises(Refused) as refused:
        accept(RecordArrived("pin", pin, "peer"), judge.facts)
    assert refused.value.code is Code.FRAME_REFUSED
    assert effects(accept(RecordArrived("pin", pin, "officer"), judge.facts), KeepRecord)


def test_a_party_that_nobody_introduced_is_not_learned_from_a_peer(world: World) -> None:
    """Who comes first over a link must not take a name that its owner has not used here yet."""
    squatter = Party("Halcyon Orbit Services", "HALCYON")
    facts = Judge(world).facts
    with pytest.raises(Refused):
        accept(RecordArrived("root", squatter.root_record(), "peer"), facts)
    assert effects(accept(RecordArrived("root", squatter.root_record(), "file"), facts), KeepRecord)


# -- what the node does itself ---------------------------------------------------------------------------------------


def test_given_to_a_route_is_said_once(world: World) -> None:
    judge, said = Judge(world, "MERIDIAN"), world.say("procedure.free_text", TEXT)
    handed = Handed(said.releases["KESTREL"], said.hash, "KESTREL", "address")
    judge = judge.knows(
        kept=judge.kept(said, incoming=False), exchanges={(said.hash, "KESTREL"): Exchange(released=NOW)}
    )
    decision = accept(handed, judge.facts)
    [life] = effects(decision, SetExchange)
    assert life.exchange.sent == NOW
    assert [entry["route"] for entry in told(decision, "handed")] == ["address"]
    judge = judge.knows(exchanges={(said.hash, "KESTREL"): life.exchange})
    assert accept(handed, judge.facts).effects == ()


def test_what_a_peer_asks_for_goes_out_again(world: World) -> None:
    asked = Asked("KESTREL", (seed("one"), seed("two")))
    assert accept(asked, Judge(world, "MERIDIAN").facts).effects == (
        HandAgain("KESTREL", seed("one")),
        HandAgain("KESTREL", seed("two")),
    )


def test_notices_that_were_handed_are_not_handed_again_by_themselves(world: World) -> None:
    decision = accept(NoticesHanded((seed("a notice"),)), Judge(world).facts)
    assert decision.effects == (MarkHanded((seed("a notice"),)),)


def test_links_seats_and_alarms_are_told_and_leave_no_other_trace(world: World) -> None:
    facts = Judge(world).facts
    for event, what, expected in (
        (
            LinkChanged("MERIDIAN", False, "address", NOW - 15_000),
            "link",
            {"peer": "MERIDIAN", "up": False, "at": NOW, "route": "address", "heard_at": NOW - 15_000},
        ),
        (SeatChanged("WATCH-1", True), "seat", {"role": "WATCH-1", "on": True, "at": NOW}),
        (
            Alarmed("clock", "MERIDIAN", None, "wrong"),
            "alarm",
            {"code": "clock", "peer": "MERIDIAN", "message": None, "at": NOW, "detail": "wrong"},
        ),
    ):
        decision = accept(event, facts)
        assert told(decision, what) == [expected]
        assert len(decision.effects) == 1
