"""What an officer knows and owes: shelves, one alarm at a time, quiet, guard, shown. No screen is needed for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hotline.client import Connected, Disconnected
from protocols.errors import Code
from protocols.messages.header import Precedence, Reply
from protocols.messages.procedure import FreeText
from tests.parties import MINUTE, SECOND, World
from tests.tui.desks import Watch
from tests.tui.seats import alert
from tui.desk import GUARD_S, IN_VIEW_S, LINK_LOST_S, QUIET_S
from tui.listing import Heading

TEXT = FreeText(subject="Orbit", text="Please confirm.")


@pytest.fixture
def watch() -> Watch:
    return Watch()


# -- shelves ------------------------------------------------------------------------------------------------------


def test_three_shelves_stand_in_their_order_even_empty(watch: Watch) -> None:
    assert watch.digits() == ["needs you", "waiting for others", "answered"]


def test_what_needs_us_is_first_by_precedence_then_by_deadline(watch: Watch) -> None:
    routine = watch.arrive(watch.world.say("procedure.free_text", TEXT, precedence=Precedence.ROUTINE))
    later = watch.arrive(alert(watch.world, minutes=500))
    watch.pass_(60)
    sooner = watch.arrive(alert(watch.world, minutes=60))
    assert watch.digits()[:4] == ["needs you", sooner.digits, later.digits, routine.digits]


def test_our_own_waits_for_the_other_side_until_it_is_answered(watch: Watch) -> None:
    ours = watch.world.say("procedure.free_text", TEXT, from_="KESTREL")
    matter = watch.sent(ours)
    watch.feed("handed", message=ours.hash, to="MERIDIAN", at=watch.now, route="tls")
    assert watch.digits()[1:3] == ["waiting for others", matter.digits]
    taken = watch.world.acknowledge(ours, from_="MERIDIAN")
    watch.arrive(taken)
    assert watch.digits()[-1] == matter.digits


def test_what_waits_for_our_signature_is_on_top_and_not_for_its_author(watch: Watch) -> None:
    other = Watch(role="WATCH-2")
    for desk in (watch, other):
        data = desk.world.message("procedure.free_text", TEXT, from_="KESTREL")
        desk.waits(data, "WATCH-1")
    (waiting,) = watch.board.waiting.values()
    assert other.digits()[1] == waiting.digits
    assert watch.digits()[:3] == ["needs you", "waiting for others", waiting.digits]


def test_the_list_is_the_same_object_until_something_changes(watch: Watch) -> None:
    watch.arrive(alert(watch.world))
    first = watch.desk.listing.items(watch.now)
    watch.pass_(30)
    assert watch.desk.listing.items(watch.now) is first
    watch.arrive(alert(watch.world))
    assert watch.desk.listing.items(watch.now) is not first


def test_a_promised_word_stays_with_what_is_owed_and_sounds_no_more(watch: Watch) -> None:
    said = alert(watch.world)
    watch.arrive(said)
    from protocols.messages.procedure import NOT_AGREEMENT, Holding

    until = watch.now + 10 * MINUTE
    holding = watch.world.refer(said, "procedure.holding", Holding(means=NOT_AGREEMENT, next_word_by=until))
    watch.sent(holding)
    assert watch.digits()[:2] == ["needs you", said.digits]
    assert watch.desk.sounding(watch.now, watch.tick) is None
    assert watch.desk.listing.next_due(watch.now) == (until, said.hash)
    watch.pass_(10 * 60)
    assert watch.desk.listing.overdue(watch.now) == 1


def test_of_five_thousand_messages_only_what_changed_is_looked_at_again() -> None:
    watch = Watch()
    matter = watch.arrive(watch.world.say("procedure.free_text", TEXT))
    for number in range(5_000):
        hash = number.to_bytes(32, "big")
        watch.board.matters[hash] = replace(matter, hash=hash)
    watch.desk.listing.changed()
    watch.desk.listing.items(watch.now)
    before = dict(watch.desk.listing._placed)
    watch.arrive(alert(watch.world))
    assert len(watch.desk.listing.items(watch.now)) == 5_005
    after = watch.desk.listing._placed
    assert len(after) == len(before) + 1
    assert all(after[hash] is placed for hash, placed in before.items())


# -- alarms -------------------------------------------------------------------------------------------------------


def test_one_alarm_sounds_the_oldest_of_the_highest_precedence(watch: Watch) -> None:
    watch.arrive(alert(watch.world, minutes=500))
    watch.pass_(1)
    first = watch.arrive(alert(watch.world))
    watch.pass_(1)
    watch.arrive(alert(watch.world))
    sounding = watch.desk.sounding(watch.now, watch.tick)
    assert sounding is not None
    assert sounding.hash == first.hash
    assert len(watch.desk.alarms(watch.now, watch.tick)) == 3


def test_an_acknowledged_message_sounds_no_more_and_nothing_else_does_that(watch: Watch) -> None:
    said = alert(watch.world)
    watch.arrive(said)
    watch.desk.silence(watch.now, watch.tick)
    assert watch.desk.sounding(watch.now, watch.tick) is not None, "quiet is not acknowledged"
    watch.sent(watch.world.acknowledge(said))
    assert watch.desk.sounding(watch.now, watch.tick) is None


def test_quiet_lasts_a_minute_and_not_for_a_flash_that_comes_after_it(watch: Watch) -> None:
    watch.arrive(alert(watch.world))
    watch.desk.silence(watch.now, watch.tick)
    assert watch.desk.rings(watch.now, watch.tick + 1) is None
    assert watch.desk.quiet(watch.tick) == QUIET_S
    watch.pass_(QUIET_S)
    assert watch.desk.rings(watch.now, watch.tick) is not None
    watch.desk.silence(watch.now, watch.tick)
    watch.pass_(1)
    watch.arrive(alert(watch.world))
    assert watch.desk.rings(watch.now, watch.tick) is not None


def test_what_has_expired_sounds_nothing(watch: Watch) -> None:
    watch.arrive(alert(watch.world), marks=["expired"])
    assert watch.desk.sounding(watch.now, watch.tick) is None


def test_what_waits_for_our_signature_sounds_for_half_an_hour(watch: Watch) -> None:
    watch.waits(watch.world.message("procedure.free_text", TEXT, from_="KESTREL"), "WATCH-2")
    sounding = watch.desk.sounding(watch.now, watch.tick)
    assert sounding is not None
    assert (sounding.kind, sounding.precedence) == ("release", Precedence.IMMEDIATE)
    watch.pass_(30 * 60)
    assert watch.desk.sounding(watch.now, watch.tick) is None


def test_a_lost_link_sounds_after_fifteen_seconds_and_is_heard_once(watch: Watch) -> None:
    watch.desk.hear(Disconnected(Code.NOT_REACHABLE, "gone", 1, 0.0), watch.tick)
    assert watch.desk.sounding(watch.now, watch.tick + LINK_LOST_S - 1) is None
    watch.pass_(LINK_LOST_S)
    sounding = watch.desk.sounding(watch.now, watch.tick)
    assert sounding is not None
    assert "LINK LOST" in sounding.words(watch.desk.phrases)
    watch.desk.silence(watch.now, watch.tick)
    watch.pass_(QUIET_S + 1)
    assert watch.desk.rings(watch.now, watch.tick) is None
    watch.desk.hear(Connected(0), watch.tick)
    watch.desk.hear(Disconnected(Code.NOT_REACHABLE, "gone", 1, 0.0), watch.tick)
    watch.pass_(LINK_LOST_S)
    assert watch.desk.rings(watch.now, watch.tick) is not None, "it was lost again"


def test_further_failed_tries_do_not_begin_the_age_of_a_lost_link_again(watch: Watch) -> None:
    watch.desk.hear(Disconnected(Code.NOT_REACHABLE, "gone", 1, 0.0), watch.tick)
    since = watch.desk.link.since
    watch.pass_(10)
    watch.desk.hear(Disconnected(Code.NOT_REACHABLE, "gone", 2, 0.0), watch.tick)
    assert watch.desk.link.since == since


def test_what_could_not_be_verified_sounds_until_it_was_read(watch: Watch) -> None:
    said = watch.world.say("procedure.free_text", TEXT)
    damaged = bytearray(said.envelopes["KESTREL"])
    damaged[-3] ^= 1
    watch.feed("arrived", envelope=bytes(damaged), at=watch.now, marks=[])
    assert not watch.board.matters
    sounding = watch.desk.sounding(watch.now, watch.tick)
    assert sounding is not None
    assert "NOT VERIFIED" in sounding.words(watch.desk.phrases)
    watch.desk.seen_alarms(watch.now, watch.tick)
    assert watch.desk.sounding(watch.now, watch.tick) is None


def test_reading_the_alarms_acknowledges_no_message(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    watch.desk.seen_alarms(watch.now, watch.tick)
    sounding = watch.desk.sounding(watch.now, watch.tick)
    assert sounding is not None
    assert sounding.hash == matter.hash


# -- the strip ----------------------------------------------------------------------------------------------------


def test_the_strip_shows_the_oldest_flash_and_how_many_more(watch: Watch) -> None:
    assert watch.desk.flash(watch.now) is None
    first = watch.arrive(alert(watch.world))
    watch.pass_(1)
    watch.arrive(alert(watch.world))
    flash = watch.desk.flash(watch.now)
    assert flash is not None
    assert (flash.matter.hash, flash.more, flash.taken) == (first.hash, 1, False)


def test_a_taken_flash_keeps_one_line_until_it_is_answered(watch: Watch) -> None:
    said = alert(watch.world)
    watch.arrive(said)
    watch.sent(watch.world.acknowledge(said))
    flash = watch.desk.flash(watch.now)
    assert flash is not None
    assert flash.taken


def test_a_flash_is_guarded_for_a_second_and_a_half(watch: Watch) -> None:
    assert not watch.desk.guarded(watch.tick)
    watch.arrive(alert(watch.world))
    assert watch.desk.guarded(watch.tick + GUARD_S - 0.1)
    assert not watch.desk.guarded(watch.tick + GUARD_S)


def test_nothing_else_is_guarded(watch: Watch) -> None:
    watch.arrive(alert(watch.world, minutes=500))
    assert not watch.desk.guarded(watch.tick)


# -- shown --------------------------------------------------------------------------------------------------------


def test_two_seconds_in_view_count_as_shown_once(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    assert watch.desk.looked_at(matter.hash, watch.tick) is None
    assert watch.desk.looked_at(matter.hash, watch.tick + IN_VIEW_S - 0.1) is None
    assert watch.desk.looked_at(matter.hash, watch.tick + IN_VIEW_S) == matter.hash
    assert watch.desk.looked_at(matter.hash, watch.tick + IN_VIEW_S + 1) is None


def test_looking_away_begins_again(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    watch.desk.looked_at(matter.hash, watch.tick)
    watch.desk.looked_at(None, watch.tick + 1)
    watch.desk.looked_at(matter.hash, watch.tick + 1.5)
    assert watch.desk.looked_at(matter.hash, watch.tick + 3) is None
    assert watch.desk.looked_at(matter.hash, watch.tick + 3.5) == matter.hash


def test_our_own_message_and_one_that_was_shown_before_are_not_told(watch: Watch) -> None:
    ours = watch.sent(watch.world.say("procedure.free_text", TEXT, from_="KESTREL"))
    theirs = alert(watch.world)
    watch.arrive(theirs)
    watch.feed("notice", data=watch.world.shown(theirs, role="WATCH-2"), at=watch.now)
    for hash in (ours.hash, theirs.hash):
        watch.desk.looked_at(hash, watch.tick)
        watch.pass_(IN_VIEW_S + 1)
        assert watch.desk.looked_at(hash, watch.tick) is None


def test_what_could_not_be_told_is_told_when_the_node_is_back(watch: Watch) -> None:
    matter = watch.arrive(alert(watch.world))
    watch.desk.looked_at(matter.hash, watch.tick)
    watch.pass_(IN_VIEW_S)
    assert watch.desk.looked_at(matter.hash, watch.tick) == matter.hash
    watch.desk.hear(Connected(0), watch.tick)
    assert watch.desk.looked_at(matter.hash, watch.tick) == matter.hash


# -- deadlines ------------------------------------------------------------------------------------------------------


def test_overdue_and_nearest_deadline_are_counted_over_all_messages(watch: Watch) -> None:
    assert watch.desk.listing.next_due(watch.now) is None
    matter = watch.arrive(alert(watch.world))
    assert watch.desk.listing.next_due(watch.now) == (matter.here.clocks.shown_by, matter.hash)
    assert watch.desk.listing.overdue(watch.now) == 0
    watch.pass_(6 * 60)
    assert watch.desk.listing.overdue(watch.now) == 1


def test_the_first_shelf_is_what_n_goes_through(watch: Watch) -> None:
    assert watch.desk.needs_you(watch.now) == ()
    matter = watch.arrive(alert(watch.world))
    assert [each.hash for each in watch.desk.needs_you(watch.now)] == [matter.hash]
    assert isinstance(watch.desk.listing.items(watch.now)[0], Heading)


def test_a_message_that_asks_for_nothing_does_not_sound(watch: Watch) -> None:
    watch.arrive(watch.world.say("procedure.free_text", TEXT, reply=Reply(required="none")))
    assert watch.desk.sounding(watch.now, watch.tick) is None


def test_the_mode_is_the_boards_and_has_no_setter() -> None:
    desk = Watch(World(mode="drill")).desk
    assert desk.mode == "drill"
    with pytest.raises(AttributeError):
        desk.mode = "live"  # type: ignore[misc]
    assert SECOND == 1_000
