"""Histories in which something is lost, or a receipt lies, or what was refused leaves."""

from __future__ import annotations

from tests.history.events import Entry, Event
from tests.history.planting import K, M, S, Told, journal, talk
from tests.history.stories import RECEIPT_BY, Story, Word, hash_of
from tests.history.verdict import Kind


def lost_in_the_middle_of_a_line() -> Told:
    story = Story()
    for number in range(5):
        word = story.say(M, (K,))
        if number == 2:
            story.notice(word, K, "refused")
            continue
        story.arrives(word, K)
    return story.end(), {Kind.LOST, Kind.RECEIPT_LIE, Kind.REORDERED}


def lost_at_the_end_of_a_line_where_no_gap_shows_it() -> Told:
    story, _ = talk()
    word = story.say(M, (K,))
    story.wait(RECEIPT_BY[4])
    story.alarm(M, K, word)
    return story.end(), {Kind.LOST}


def lost_only_at_one_of_two_addressees() -> Told:
    story = Story()
    word = story.say(M, (K, S))
    story.arrives(word, K)
    story.alarm(M, S)
    return story.end(), {Kind.LOST}


def lost_at_who_is_addressed_for_information() -> Told:
    story = Story()
    word = story.say(M, (K,), info=(S,))
    story.arrives(word, K)
    story.alarm(M, S)
    return story.end(), {Kind.LOST}


def lost_from_the_journal_of_its_sender() -> Told:
    story, _ = talk()
    del journal(story, M, M, K)[5]
    return story.end(), {Kind.LOST}


def lost_from_a_record_by_a_power_cut() -> Told:
    story, _ = talk()
    story.fault("power_cut", K)
    del journal(story, K, M, K)[5]
    return story.end(), {Kind.LOST, Kind.RECEIPT_LIE}


def answered_without_a_release_for_one() -> Told:
    story = Story()
    word = story.submit(M, (K, S))
    story.release(word, (K,))
    story.answer(word)
    story.arrives(word, K)
    story.alarm(M, S)
    return story.end(), {Kind.LOST}


def submitted_before_a_restore_and_in_the_backup_but_never_delivered() -> Told:
    story, _ = talk(1)
    word = story.say(M, (K,))
    story.alarm(M, K)
    story.fault("restore", M)
    del journal(story, M, M, K)[1]
    assert journal(story, M, M, K)[2].message == word.message
    return story.end(), {Kind.LOST, Kind.REORDERED}


def unknown_to_its_client_left_to_one_and_not_to_the_other() -> Told:
    story = Story()
    word = story.submit(M, (K, S))
    story.loses_sight(word)
    story.release(word, (K,))
    story.arrives(word, K)
    return story.end(), {Kind.LOST}


def a_void_that_nobody_was_told() -> Told:
    story = Story()
    word = story.say(M, (K,))
    story.alarm(M, K)
    place = word.places[K]
    story.journals[K][M, K, 1] = {1: Entry(1, place.release, None, "test")}
    return story.end(), {Kind.LOST}


def receipted_and_not_there() -> Told:
    story = Story()
    word = story.say(M, (K,))
    story.notice(word, K)
    return story.end(), {Kind.LOST, Kind.RECEIPT_LIE}


def receipt_for_another_messages_release() -> Told:
    story = Story()
    first, second = story.say(M, (K,)), story.say(M, (S,))
    story.record(first, K)
    story.draw(first, K)
    story.notice(second, K)
    story.arrives(second, S)
    story.alarm(M, K, first)
    return story.end(), {Kind.RECEIPT_LIE}


def a_notice_of(story: Story, message: str) -> Event:
    """Heard by MERIDIAN from KESTREL."""
    story.notice(Word(M, message, 0), K)
    return story.events.pop()


def receipt_before_it_was_handed_in() -> Told:
    story = Story()
    story.add(a_notice_of(story, hash_of("message", M, 1)))
    story.arrives(story.say(M, (K,)), K)
    return story.end(), {Kind.RECEIPT_LIE}


def shown_and_no_screen_drew_it() -> Told:
    story = Story()
    word = story.say(M, (K,))
    story.record(word, K)
    story.notice(word, K, "received")
    story.notice(word, K, "shown")
    return story.end(), {Kind.RECEIPT_LIE}


def received_and_refused_at_once() -> Told:
    story = Story()
    word = story.say(M, (K,))
    story.arrives(word, K)
    story.notice(word, K, "refused")
    return story.end(), {Kind.RECEIPT_LIE}


def refused_and_recorded() -> Told:
    story, _ = talk()
    word = story.submit(M, (K,))
    story.refuse(word)
    story.release(word, (K,))
    story.arrives(word, K)
    return story.end(), {Kind.REFUSED_BUT_SENT}


def refused_and_in_the_senders_journal_alone() -> Told:
    story, _ = talk()
    word = story.submit(M, (K,))
    story.refuse(word)
    story.release(word, (K,))
    return story.end(), {Kind.REFUSED_BUT_SENT}


def refused_and_drawn() -> Told:
    story = Story()
    word = story.submit(M, (K,))
    story.refuse(word)
    story.draw(word, K)
    return story.end(), {Kind.REFUSED_BUT_SENT}


def unknown_to_its_client_and_not_in_the_journal_of_its_sender() -> Told:
    story, _ = talk()
    word = story.submit(M, (K,))
    story.loses_sight(word)
    story.release(word, (K,))
    story.arrives(word, K)
    del journal(story, M, M, K)[6]
    return story.end(), {Kind.LOST}


def answered_with_a_place_that_its_journal_has_not() -> Told:
    """It stands in the next epoch, and no restore took the first place away."""
    story, _ = talk()
    word = story.say(M, (K,))
    story.epochs[M] = 2
    story.release(word, (K,), again=1)
    story.arrives(word, K)
    del journal(story, M, M, K)[6]
    return story.end(), {Kind.LOST}


def recorded_at_a_place_that_the_journal_has_not() -> Told:
    story, _ = talk()
    word = story.say(M, (K,))
    story.arrives(word, K)
    story.epochs[M] = 2
    story.release(word, (K,), again=1)
    story.record(word, K)
    del journal(story, K, M, K)[6]
    return story.end(), {Kind.LOST}


def still_under_way_when_it_ends() -> Told:
    """Nothing is lost that nobody said was drained."""
    story, _ = talk()
    word = story.say(M, (K,))
    story.alarm(M, K, word)
    return story.end(complete=False), {Kind.NOT_DRAINED}
