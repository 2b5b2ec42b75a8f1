"""Notices: what the other side says has happened to our messages, and what our own seats say of theirs."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.judge.effects import Enter, KeepNotice, ReceivedThere, SetExchange
from protocols.exchange import Exchange
from protocols.messages.procedure import FreeText
from protocols.notice import NoticeItem
from tests.node.judge.scene import Judge, effects, told
from tests.parties import NOW, SECOND, Said, World

TEXT = FreeText(subject="Orbit", text="All is well.")


@pytest.fixture
def said(world: World) -> Said:
    return world.say("procedure.free_text", TEXT)


def sender(world: World, said: Said, **exchange: Any) -> Judge:
    """MERIDIAN, who said it, and has heard this of it."""
    judge = Judge(world, "MERIDIAN")
    life = Exchange(released=NOW, **exchange)
    return judge.knows(messages={said.hash: judge.kept(said, incoming=False)}, exchanges={(said.hash, "KESTREL"): life})


def addressee(world: World, said: Said) -> Judge:
    judge = Judge(world)
    life = Exchange(released=NOW, received=NOW)
    return judge.knows(messages={said.hash: judge.kept(said, incoming=True)}, exchanges={(said.hash, "KESTREL"): life})


def test_a_receipt_is_kept_journaled_and_told_and_nothing_is_owed_any_more(world: World, said: Said) -> None:
    notice = world.received(said, at=NOW + SECOND)
    decision = sender(world, said).sees_notice(notice, "KESTREL")
    [life] = effects(decision, SetExchange)
    assert (life.addressee, life.exchange.received) == ("KESTREL", NOW + SECOND)
    assert effects(decision, ReceivedThere) == [ReceivedThere(said.hash, "KESTREL")]
    [kept] = effects(decision, KeepNotice)
    assert kept.items == (("received", said.hash),)
    assert not kept.outgoing
    assert [entry.kind for entry in effects(decision, Enter)] == ["notice"]
    assert told(decision, "notice") == [{"data": notice, "at": NOW}]


def test_the_same_notice_again_says_no_more_than_that_nothing_is_owed(world: World, said: Said) -> None:
    """It may have been owed again meanwhile: the peer's word that it lacked it crossed the receipt."""
    judge = sender(world, said).knows(notice_known=True)
    decision = judge.sees_notice(world.received(said), "KESTREL")
    assert decision.effects == (ReceivedThere(said.hash, "KESTREL"),)


def test_a_later_receipt_does_not_move_the_first(world: World, said: Said) -> None:
    decision = sender(world, said, received=NOW).sees_notice(world.received(said, at=NOW + SECOND), "KESTREL")
    assert effects(decision, SetExchange) == []


def test_received_and_cannot_read_under_one_signature_both_count(world: World, said: Said) -> None:
    items = [
        NoticeItem(what=what, message=said.hash, release=said.releases["KESTREL"], at=NOW)
        for what in ("received", "cannot_read")
    ]
    decision = sender(world, said).sees_notice(world.kestrel.notice("MERIDIAN", *items), "KESTREL")
    last = effects(decision, SetExchange)[-1]
    assert (last.exchange.received, last.exchange.cannot_read) == (NOW, NOW)


def test_a_refusal_alarms_our_seats_once(world: World, said: Said) -> None:
    notice = world.refused(said, "officer_unknown")
    decision = sender(world, said).sees_notice(notice, "KESTREL")
    [life] = effects(decision, SetExchange)
    assert (life.exchange.refused_code, life.settled) == ("officer_unknown", True)
    [alarm] = told(decision, "alarm")
    assert (alarm["code"], alarm["detail"], alarm["message"]) == ("refused_there", "officer_unknown", said.hash)
    again = sender(world, said, refused=NOW).sees_notice(world.refused(said, "schema", at=NOW + SECOND), "KESTREL")
    assert told(again, "alarm") == []


def test_shown_is_the_officer_s_word_and_says_whose(world: World, said: Said) -> None:
    decision = sender(world, said, received=NOW).sees_notice(world.shown(said, role="WATCH-2"), "KESTREL")
    [life] = effects(decision, SetExchange)
    assert (life.exchange.shown, life.exchange.shown_by) == (NOW, "WATCH-2")
    assert effects(decision, ReceivedThere) == []


def test_what_was_on_our_own_screen_goes_to_whoever_sent_it(world: World, said: Said) -> None:
    decision = addressee(world, said).sees_notice(world.shown(said), "KESTREL", ours=True)
    [kept] = effects(decision, KeepNotice)
    assert (kept.to, kept.outgoing) == ("MERIDIAN", True)
    [life] = effects(decision, SetExchange)
    assert life.exchange.shown_by == "WATCH-1"


# -- what proves nothing ---------------------------------------------------------------------------------------------


def test_a_notice_of_a_message_that_is_not_ours_is_passed_over(world: World, said: Said) -> None:
    assert Judge(world, "MERIDIAN").sees_notice(world.received(said), "KESTREL").effects == ()


def test_a_notice_of_the_sender_s_own_message_is_passed_over(world: World, said: Said) -> None:
    """KESTREL's word that KESTREL's message to us was received says nothing."""
    judge = Judge(world)
    judge = judge.knows(messages={said.hash: judge.kept(said, incoming=True)})
    assert judge.sees_notice(world.received(said), "KESTREL").effects == ()


def test_a_centre_that_a_message_was_not_for_says_nothing_of_it(world: World) -> None:
    said = world.say("procedure.free_text", TEXT, to=("HALCYON",))
    judge = Judge(world, "MERIDIAN")
    judge = judge.knows(
        messages={said.hash: judge.kept(said, incoming=False)},
        exchanges={(said.hash, "HALCYON"): Exchange(released=NOW)},
    )
    item = NoticeItem(what="received", message=said.hash, release=said.hash, at=NOW)
    assert judge.sees_notice(world.kestrel.notice("MERIDIAN", item), "KESTREL").effects == ()


def test_what_one_centre_sent_us_is_not_shown_to_another(world: World, said: Said) -> None:
    item = NoticeItem(what="shown", message=said.hash, at=NOW)
    astray = world.kestrel.notice("HALCYON", item, by="WATCH-1")
    assert addressee(world, said).sees_notice(astray, "KESTREL", ours=True).effects == ()
