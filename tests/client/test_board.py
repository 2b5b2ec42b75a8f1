"""What a seat knows: the ladder climbs with what others signed, and the shelves say who owes what."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from hotline.client import Added, GapChanged, LinkChanged, Moved, Related, RosterChanged, WaitEnded, Waits
from protocols.errors import Code, Refused
from protocols.exchange import Stage
from protocols.messages.header import Precedence, Reply
from protocols.messages.procedure import (
    NOT_AGREEMENT,
    Answer,
    Cancellation,
    CheapAnswer,
    FreeText,
    Hold,
    Holding,
    Stands,
)
from tests.channel_world import Channelled
from tests.client.reading import Reader
from tests.parties import HOUR, MINUTE, NOW, SECOND, Said, World


@pytest.fixture
def world() -> World:
    return World()


def question(world: World, **changes: Any) -> Said:
    """MERIDIAN asks KESTREL something, FLASH, answer wanted."""
    body = FreeText(subject="Approach of 44278", text="What is its planned minimum range?")
    fields: dict[str, Any] = {"precedence": Precedence.FLASH, "precedence_reason": "closing"}
    fields["reply"] = Reply(required="answer")
    return world.say("procedure.free_text", body, **(fields | changes))


def steps(changes: object) -> list[str]:
    return [change.step for change in changes if isinstance(change, Moved)]  # type: ignore[attr-defined]


# -- the sender's ladder -------------------------------------------------------------------------------------


def test_the_ladder_climbs_with_what_the_other_side_signs(world: World) -> None:
    meridian, said = Reader(world), question(world)
    [added] = meridian.sent(said)
    assert isinstance(added, Added)
    assert not added.matter.incoming
    assert added.matter.officers == ("WATCH-1", "WATCH-2")
    assert added.matter.reference == said.reference

    def stage() -> Stage:
        return meridian.board.matters[said.hash].here.stage

    assert stage() is Stage.RELEASED
    [moved] = meridian("handed", message=said.hash, to="KESTREL", at=world.now, route="address")
    assert isinstance(moved, Moved)
    assert moved.node_says
    assert stage() is Stage.SENT
    assert steps(meridian.noticed(world.received(said))) == ["received"]
    world.now += 30 * SECOND
    [moved] = meridian.noticed(world.shown(said))
    assert isinstance(moved, Moved)
    assert (moved.step, moved.centre, moved.at, moved.node_says) == ("shown", "KESTREL", world.now, False)
    assert stage() is Stage.SHOWN
    changes = meridian.arrived(world.acknowledge(said))
    assert steps(changes) == ["acknowledged"]
    assert any(isinstance(change, Related) for change in changes)
    exchange = meridian.board.matters[said.hash].here.exchange
    assert exchange.acknowledged_by == "WATCH-1"
    meridian.arrived(world.refer(said, "procedure.answer", Answer(answer="accepted_as_asked")))
    assert stage() is Stage.ANSWERED
    assert [m.message.type for m in meridian.board.related(meridian.board.matters[said.hash])] == [
        "procedure.acknowledgement",
        "procedure.answer",
    ]


def test_nobody_saw_it_is_a_state_with_an_age(world: World) -> None:
    meridian, said = Reader(world), question(world)
    meridian.sent(said)
    meridian.noticed(world.received(said))
    matter = meridian.board.matters[said.hash]
    at = world.now + 5 * MINUTE + 36 * SECOND
    not_seen, not_acknowledged, not_answered = meridian.board.negatives(matter, at)
    assert (not_seen.centre, not_seen.what, not_seen.since_ms) == ("KESTREL", "not_seen", 336 * SECOND)
    assert not_seen.late_ms == 216 * SECOND
    assert not_acknowledged.what == "not_acknowledged"
    assert not_answered.late_ms < 0
    assert [d.what for d in meridian.board.overdue(at)] == ["shown", "acknowledged"]
    upcoming = meridian.board.next_deadline(at)
    assert upcoming is not None
    assert (upcoming.what, upcoming.at, upcoming.ours) == ("answered", NOW + 30 * MINUTE, False)
    assert [reached.rung.name for reached in matter.here.ladder(matter.precedence, at)] == ["route", "seats", "contact"]


def test_the_same_entries_in_any_order_and_twice_make_the_same_board(world: World) -> None:
    said = question(world)
    acknowledged = world.acknowledge(said)
    hold = world.refer(said, "procedure.hold", Hold(), kind="update", from_="MERIDIAN")
    entries = {
        "sent": {"envelope": said.envelopes["KESTREL"], "at": NOW},
        "handed": {"message": said.hash, "to": "KESTREL", "at": NOW, "route": "address"},
        "notice": {"data": world.received(said), "at": NOW},
        "arrived": {"envelope": acknowledged.envelopes["MERIDIAN"], "at": NOW, "marks": []},
    }
    held = {"envelope": hold.envelopes["KESTREL"], "at": NOW}
    first = None
    for order in itertools.permutations([*entries.items(), ("sent", held)]):
        meridian = Reader(world)
        for what, data in (*order, *order):
            meridian(what, **data)
        exchange = meridian.board.matters[said.hash].here.exchange
        first = first or exchange
        assert exchange == first
        assert len(meridian.board.matters) == 3
    assert first is not None
    assert first.held is not None
    assert first.acknowledged is not None


# -- the addressee's shelves ---------------------------------------------------------------------------------


def test_a_message_needs_us_until_it_is_acknowledged_and_answered(world: World) -> None:
    kestrel, said = Reader(world, "KESTREL"), question(world)
    [added] = kestrel.arrived(said, "gap_before")
    assert isinstance(added, Added)
    assert added.matter.incoming
    assert added.matter.marks == ("gap_before",)
    assert added.matter.here.exchange.received == world.now
    assert added.matter.here.node_says == {"received"}
    assert kestrel.shelf(said) == "needs_you"
    kestrel.noticed(world.shown(said))
    assert kestrel.shelf(said) == "needs_you"
    kestrel.sent(world.acknowledge(said), "MERIDIAN")
    assert kestrel.shelf(said) == "needs_you"
    deadline = kestrel.board.next_deadline(world.now)
    assert deadline is not None
    assert (deadline.what, deadline.ours, deadline.centre) == ("answered", True, "KESTREL")
    kestrel.sent(world.refer(said, "procedure.answer", Answer(answer="accepted_as_asked")), "MERIDIAN")
    assert kestrel.shelf(said) == "answered"
    assert kestrel.board.next_deadline(world.now) is not None  # our answer is itself to be acknowledged


def test_holding_stops_our_clock_until_its_time_and_the_word_stays_owed(world: World) -> None:
    kestrel, said = Reader(world, "KESTREL"), question(world)
    kestrel.arrived(said)
    until = world.now + HOUR
    kestrel.sent(world.refer(said, "procedure.holding", Holding(means=NOT_AGREEMENT, next_word_by=until)), "MERIDIAN")
    assert kestrel.shelf(said) == "needs_you"
    assert kestrel.board.overdue(world.now) == ()
    world.now = until
    assert kestrel.shelf(said) == "needs_you"
    assert [deadline.what for deadline in kestrel.board.overdue(world.now)] == ["holding"]


def test_passed_to_authority_is_a_holding(world: World) -> None:
    meridian, said = Reader(world), question(world)
    meridian.sent(said)
    body = CheapAnswer(means=NOT_AGREEMENT, answer="passed_to_authority", next_word_by=world.now + HOUR)
    assert steps(meridian.arrived(world.refer(said, "procedure.cheap_answer", body))) == ["holding"]
    assert meridian.board.matters[said.hash].here.exchange.holding_until == world.now + HOUR


def test_most_pressing_first_on_each_shelf(world: World) -> None:
    kestrel = Reader(world, "KESTREL")
    routine = question(world, precedence=Precedence.ROUTINE)
    flash = question(world)
    by_noon = question(world, precedence=Precedence.PRIORITY, reply=Reply(required="answer", by=world.now + HOUR))
    priority = question(world, precedence=Precedence.PRIORITY)
    for said in (routine, flash, by_noon, priority):
        kestrel.arrived(said)
    acknowledged = world.acknowledge(routine)
    kestrel.sent(acknowledged, "MERIDIAN")
    shelves = kestrel.board.shelves(world.now)
    assert list(shelves) == ["needs_you", "waiting_for_others", "answered"]
    assert shelves["needs_you"][0].hash == flash.hash
    assert shelves["needs_you"][-1].hash == routine.hash
    assert acknowledged.hash in kestrel.board.matters
    assert all(acknowledged.hash != m.hash for shelf in shelves.values() for m in shelf)


def test_who_has_it_for_information_owes_nothing_but_its_receipt(world: World) -> None:
    said = question(world, to=("HALCYON",), info=("KESTREL",))
    kestrel, meridian = Reader(world, "KESTREL"), Reader(world)
    kestrel.arrived(said)
    assert kestrel.board.matters[said.hash].here.for_information
    assert kestrel.shelf(said) == "answered"
    meridian.sent(said)
    [missing] = meridian.board.negatives(meridian.board.matters[said.hash], world.now)
    assert (missing.centre, missing.what) == ("KESTREL", "not_received")
    meridian.noticed(world.received(said))
    assert meridian.shelf(said) == "answered"


# -- withdrawal ----------------------------------------------------------------------------------------------


def test_a_hold_then_stands(world: World) -> None:
    kestrel, meridian, said = Reader(world, "KESTREL"), Reader(world), question(world)
    hold = world.refer(said, "procedure.hold", Hold(reason="being_checked"), kind="update", from_="MERIDIAN")
    kestrel.arrived(hold)  # it overtakes what it holds
    assert said.hash not in kestrel.board.matters
    assert "held" in steps(kestrel.arrived(said))
    assert kestrel.board.matters[said.hash].held == world.now
    meridian.sent(said)
    meridian.sent(hold)
    assert meridian.shelf(said) == "needs_you"  # two officers owe the next word
    world.now += MINUTE
    body = Stands(reason="checked_and_true")
    stands = world.refer(said, "procedure.stands", body, kind="update", from_="MERIDIAN")
    assert "stands" in steps(kestrel.arrived(stands))
    assert kestrel.board.matters[said.hash].held is None


@pytest.mark.parametrize("what", ["hold", "cancel"])
def test_our_board_never_says_that_somebody_holds_who_was_not_told(what: str) -> None:
    world = Channelled()
    meridian, body = Reader(world), FreeText(subject="Approach of 44278", text="What is its planned range?")
    said = world.say("procedure.free_text", body, to=("KESTREL", "HALCYON"))
    if what == "hold":
        told = world.refer(
            said, "procedure.hold", Hold(reason="being_checked"), kind="update", from_="MERIDIAN", to=("HALCYON",)
        )
    else:
        taken_back = Cancellation(reason="superseded")
        told = world.refer(said, "procedure.cancellation", taken_back, kind="cancel", from_="MERIDIAN", to=("HALCYON",))
    for to in ("KESTREL", "HALCYON"):
        meridian.sent(said, to)
    meridian.sent(told, "HALCYON")
    lives = {name: each.exchange for name, each in meridian.board.matters[said.hash].addressees.items()}
    assert (lives["KESTREL"].held, lives["KESTREL"].cancelled) == (None, None)
    assert world.now in (lives["HALCYON"].held, lives["HALCYON"].cancelled)


def test_a_cancelled_message_stays_readable_and_owes_nothing(world: World) -> None:
    kestrel, said = Reader(world, "KESTREL"), question(world)
    kestrel.arrived(said)
    cancel = world.refer(
        said, "procedure.cancellation", Cancellation(reason="superseded"), kind="cancel", from_="MERIDIAN"
    )
    kestrel.arrived(cancel)
    matter = kestrel.board.matters[said.hash]
    assert matter.cancelled == world.now
    assert matter.body == FreeText(subject="Approach of 44278", text="What is its planned minimum range?")
    assert kestrel.shelf(said) == "answered"
    assert all(deadline.hash != said.hash for deadline in kestrel.board.deadlines(world.now))


def test_only_its_own_centre_may_hold_a_message(world: World) -> None:
    kestrel, said = Reader(world, "KESTREL"), question(world)
    kestrel.arrived(said)
    theirs = world.refer(said, "procedure.hold", Hold(), kind="update", from_="KESTREL")
    kestrel.sent(theirs, "MERIDIAN")
    assert kestrel.board.matters[said.hash].held is None


# -- waiting for release -------------------------------------------------------------------------------------


def test_a_message_waits_for_the_second_officer_and_is_released(world: World) -> None:
    meridian = Reader(world)
    body = FreeText(subject="Orbit", text="Ours.")
    data = world.message("procedure.free_text", body)
    author, second = world.attested(data, body)
    [change] = meridian.waiting(data, author)
    assert isinstance(change, Waits)
    assert (change.waiting.author, change.waiting.data, change.waiting.body) == ("WATCH-1", data, body)
    assert meridian.board.find_waiting(change.waiting.digits) is change.waiting
    assert meridian.waiting(data, author) == ()
    said = world.released(data, (author, second))
    ended, added = meridian.sent(said)
    assert isinstance(ended, WaitEnded)
    assert ended.how == "released"
    assert isinstance(added, Added)
    assert not meridian.board.waiting
    assert meridian.waiting(data, author) == ()  # the node's log read again


def test_a_returned_message_waits_no_longer(world: World) -> None:
    meridian = Reader(world)
    body = FreeText(subject="Orbit", text="Ours.")
    data = world.message("procedure.free_text", body)
    author, _ = world.attested(data, body)
    [change] = meridian.waiting(data, author)
    assert isinstance(change, Waits)
    hash = change.waiting.hash
    meridian("returned", message=hash, at=world.now + 1, by="WATCH-2", reason="the figure is yesterday's")
    assert not meridian.board.waiting
    assert meridian.board.returned[hash].reason == "the figure is yesterday's"
    with pytest.raises(Refused) as caught:
        meridian.board.find_waiting(hash.hex())
    assert caught.value.code is Code.NOT_WAITING


# -- names and cases -----------------------------------------------------------------------------------------


def test_a_message_is_found_by_what_people_say(world: World) -> None:
    kestrel, said = Reader(world, "KESTREL"), question(world)
    kestrel.arrived(said)
    for name in (said.digits, said.reference, said.reference.lower(), said.hash.hex(), said.hash.hex()[:8].upper()):
        assert kestrel.board.find(name).hash == said.hash
    for name in ("00000", "MERIDIAN 221415Z 00000", "ffffffff", "", "drop table"):
        with pytest.raises(Refused) as caught:
            kestrel.board.find(name)
        assert caught.value.code is Code.NOT_FOUND


def test_five_digits_that_two_messages_share_are_ambiguous(world: World) -> None:
    kestrel = Reader(world, "KESTREL")
    seen: dict[str, Said] = {}
    while True:  # a birthday among 100,000: a few hundred messages
        said = question(world)
        if said.digits in seen:
            break
        seen[said.digits] = said
    kestrel.arrived(seen[said.digits])
    kestrel.arrived(said)
    with pytest.raises(Refused) as caught:
        kestrel.board.find(said.digits)
    assert caught.value.code is Code.AMBIGUOUS
    assert said.hash.hex()[:12] in caught.value.detail
    assert kestrel.board.find(said.hash.hex()[:12]).hash == said.hash


def test_a_case_is_every_message_of_it_oldest_first(world: World) -> None:
    kestrel, said = Reader(world, "KESTREL"), question(world)
    world.now += MINUTE
    answer = world.refer(said, "procedure.answer", Answer(answer="accepted_as_asked"))
    kestrel.sent(answer, "MERIDIAN")
    kestrel.arrived(said)
    other = question(world)
    kestrel.arrived(other)
    case = kestrel.board.case(kestrel.board.matters[answer.hash])
    assert case.first == said.hash
    assert [matter.hash for matter in case.matters] == [said.hash, answer.hash]
    assert len(kestrel.board.cases()) == 2


# -- what only the node says ---------------------------------------------------------------------------------


def test_links_and_gaps_are_the_nodes_word_and_the_newest_stands(world: World) -> None:
    meridian = Reader(world)
    up = {"peer": "KESTREL", "route": "address", "heard_at": NOW}
    [change] = meridian("link", up=True, at=NOW, **up)
    assert isinstance(change, LinkChanged)
    assert len(meridian("link", up=False, at=NOW + SECOND, **up)) == 1
    assert meridian("link", up=True, at=NOW, **up) == ()  # read again
    assert not meridian.board.links["KESTREL"].up
    gap = {"peer": "KESTREL", "first": 4, "last": 5}
    [change] = meridian("gap", at=NOW, open=True, **gap)
    assert isinstance(change, GapChanged)
    assert change.missing == 2
    meridian("gap", at=NOW + SECOND, open=False, **gap)
    assert not meridian.board.gaps["KESTREL", 4].open
    alarm = {"code": "line_forked", "peer": "KESTREL", "message": None, "at": NOW, "detail": "number 4"}
    meridian("alarm", **alarm)
    meridian("alarm", **alarm)
    assert len(meridian.board.alarms) == 1
    meridian("seat", role="WATCH-2", on=True, at=NOW)
    assert meridian.board.seats["WATCH-2"].on


def test_records_expire_into_stale_and_stay_in_use(world: World) -> None:
    meridian, said = Reader(world), question(world)
    meridian.sent(said)
    later = world.now + 6 * 24 * HOUR
    assert meridian.board.stale(world.now) == {}
    assert meridian.board.stale(later) == {"MERIDIAN": ("bulletin",), "KESTREL": ("bulletin",)}
    world.now = later
    assert meridian.arrived(world.acknowledge(said))
    assert not meridian.board.distrusted


def test_a_record_that_changes_who_is_believed_says_so(world: World) -> None:
    meridian = Reader(world)
    [change] = meridian("record", kind="statement", data=world.kestrel.statement_record(2))
    assert change == RosterChanged("statement", "Kestrel Space Watch", 2)
    assert meridian("record", kind="statement", data=world.kestrel.statement_record(2)) == ()
