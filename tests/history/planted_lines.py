"""Histories in which a line is altered, out of order, or has a number twice."""

from __future__ import annotations

from msgspec.structs import replace

from tests.history.events import Drawn, Entry, Event, Final, Place, Recorded
from tests.history.planting import K, M, Told, edited, journal, talk
from tests.history.spoiling import digit
from tests.history.stories import Story, Word, hash_of
from tests.history.verdict import Kind


def drawn_with_one_digit_altered() -> Told:
    story, _ = talk()
    edit = lambda event: replace(event, hash_of_drawn=digit(event.message))  # noqa: E731
    return edited(story.end(), Drawn, edit, 2), {Kind.ALTERED}


def one_number_with_two_releases_at_the_two_ends() -> Told:
    story, _ = talk()
    line = journal(story, K, M, K)
    line[3] = replace(line[3], release=digit(line[3].release))
    return story.end(), {Kind.ALTERED}


def recorded_under_a_release_with_one_digit_altered() -> Told:
    story, _ = talk()
    return edited(story.end(), Recorded, lambda e: replace(e, release=digit(e.release)), 2), {Kind.ALTERED}


def two_messages_exchanged_between_two_numbers_at_one_end() -> Told:
    story, _ = talk()
    line = journal(story, K, M, K)
    line[2], line[3] = replace(line[2], message=line[3].message), replace(line[3], message=line[2].message)
    return story.end(), {Kind.ALTERED, Kind.DUPLICATED}


def a_journal_out_of_order() -> Told:
    story, _ = talk()

    def swap(event: Final) -> Event:
        line = event.lines[0]
        one, two, *rest = line.entries
        return replace(event, lines=(replace(line, entries=(two, one, *rest)),))

    return edited(story.end(), Final, swap, 1), {Kind.REORDERED}


def a_hole_at_both_ends() -> Told:
    story, _ = talk()
    word = story.submit(M, (K,))
    story.loses_sight(word)
    story.release(word, (K,))
    story.arrives(story.say(M, (K,)), K)
    for end in (M, K):
        journal(story, end, M, K).pop(6, None)
    return story.end(), {Kind.REORDERED}


def numbered_below_a_message_that_was_answered_before() -> Told:
    story = Story()
    first, second = story.submit(M, (K,)), story.submit(M, (K,))
    story.release(second, (K,))
    story.release(first, (K,))
    late = story.events.pop()
    story.answer(first)
    story.wait(1)
    story.add(replace(late, t=story.t))
    story.answer(second)
    story.arrives(first, K)
    story.arrives(second, K)
    return story.end(), {Kind.REORDERED}


def a_new_epoch() -> tuple[Story, Word, Word]:
    """Two arrive, the third not: MERIDIAN is restored to just after it, and releases it again in epoch 2."""
    story, _ = talk(2)
    old = story.say(M, (K,))
    story.fault("restore", M)
    story.epochs[M] = 2
    story.release(old, (K,), again=1)
    story.arrives(old, K)
    new = story.say(M, (K,))
    story.arrives(new, K)
    return story, old, new


def of_an_earlier_epoch_and_not_marked() -> Told:
    story, old, _ = a_new_epoch()
    story.record(old, K, Place(1, 3, hash_of("release", old.message, (M, K, 1), 3, 0)), old_epoch=False)
    return story.end(), {Kind.REORDERED}


def the_same_number_after_a_restore() -> Told:
    story, words = talk(3)
    story.fault("restore", M)
    story._next[M, K, 1] = 2
    word = story.say(M, (K,))
    story.alarm(M, K, word)
    journal(story, M, M, K)[3] = Entry(3, words[2].places[K].release, words[2].message, "test")
    return story.end(), {Kind.NUMBER_REUSE, Kind.REORDERED, Kind.LOST}


def two_words_recorded_under_one_number() -> Told:
    story, _ = talk(3)
    word = story.say(M, (K,))
    story.arrives(word, K)
    other = story.submit(M, (K,))
    story.loses_sight(other)
    before = dict(journal(story, K, M, K))
    story.record(other, K, Place(1, 4, hash_of("other")))
    story.journals[K][M, K, 1] = before
    return story.end(), {Kind.NUMBER_REUSE, Kind.LOST}


def answered_with_a_number_twice() -> Told:
    story, _ = talk(3)
    story._next[M, K, 1] = 2
    word = story.submit(M, (K,))
    before = dict(journal(story, M, M, K))
    story.release(word, (K,))
    story.journals[M][M, K, 1] = before
    story.answer(word)
    story.alarm(M, K, word)
    return story.end(), {Kind.NUMBER_REUSE, Kind.REORDERED, Kind.LOST}


def a_void_under_another_release() -> Told:
    story = Story()
    word = story.say(M, (K,))
    story.alarm(M, K, word)
    story.journals[K][M, K, 1] = {1: Entry(1, hash_of("another"), None, "test")}
    return story.end(), {Kind.ALTERED}


def a_restored_sender_has_above_a_hole_what_nobody_gave_back() -> Told:
    story, _ = talk(1)
    gone, kept = story.say(M, (K,)), story.say(M, (K,))
    story.fault("restore", M)
    del journal(story, M, M, K)[gone.places[K].number]
    story.epochs[M] = 2
    story.release(kept, (K,), again=1)
    story.arrives(kept, K)
    return story.end(), {Kind.REORDERED}


def an_entry_twice_in_a_journal() -> Told:
    story, _ = talk()
    double = lambda line: replace(line, entries=(line.entries[0], *line.entries))  # noqa: E731
    events = edited(story.end(), Final, lambda event: replace(event, lines=tuple(map(double, event.lines))), 1)
    return events, {Kind.DUPLICATED}
