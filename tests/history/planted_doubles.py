"""Histories in which something comes twice, or nobody handed it in, or in another mode."""

from __future__ import annotations

from msgspec.structs import replace

from tests.history.events import Drawn, Entry, Place, Recorded
from tests.history.planting import K, M, S, Told, edited, journal, talk
from tests.history.stories import Story, Word, hash_of
from tests.history.verdict import Kind


def drawn_as_new_again_after_a_restart() -> Told:
    story, words = talk()
    story.fault("kill", K)
    story.draw(words[3], K)
    return story.end(), {Kind.DUPLICATED}


def drawn_as_new_at_two_seats() -> Told:
    story, words = talk()
    story.draw(words[0], K, seat="WATCH-2")
    return story.end(), {Kind.DUPLICATED}


def drawn_as_new_after_a_restore_that_kept_it() -> Told:
    story, words = talk()
    story.fault("restore", K)
    story.draw(words[0], K)
    return story.end(), {Kind.DUPLICATED}


def recorded_twice_under_one_release() -> Told:
    story, words = talk()
    story.fault("kill", K)
    story.record(words[1], K)
    return story.end(), {Kind.DUPLICATED}


def recorded_twice_after_one_restore() -> Told:
    story, words = talk()
    story.fault("restore", K)
    story.record(words[1], K)
    story.record(words[1], K)
    return story.end(), {Kind.DUPLICATED}


def released_twice_in_one_epoch() -> Told:
    story, words = talk()
    story.submit(M, (K,), word=words[1])
    story.release(words[1], (K,))
    story.answer(words[1])
    story.record(words[1], K)
    return story.end(), {Kind.DUPLICATED}


def recorded_and_nobody_handed_it_in() -> Told:
    story, _ = talk()
    word = Word(M, hash_of("forged"), 0)
    story.release(word, (K,))
    story.arrives(word, K)
    return story.end(), {Kind.UNEXPECTED, Kind.RECEIPT_LIE}


def recorded_before_it_was_handed_in() -> Told:
    story, _ = talk()
    events = story.end()
    submit = next(event for event in events if type(event).__name__ == "Submit")
    recorded = next(event for event in events if isinstance(event, Recorded))
    others = [event for event in events[1:] if event is not recorded]
    return [events[0], replace(recorded, t=submit.t), *others], {Kind.UNEXPECTED, Kind.LOST}


def drawn_where_it_was_not_addressed() -> Told:
    story, words = talk()
    story.draw(words[0], S)
    return story.end(), {Kind.UNEXPECTED}


def in_a_journal_and_nobody_handed_it_in() -> Told:
    story, _ = talk()
    for end in (M, K):
        journal(story, end, M, K)[6] = Entry(6, hash_of("r"), hash_of("m"), "test")
    return story.end(), {Kind.UNEXPECTED}


def recorded_as_a_word_of_somebody_else() -> Told:
    story, words = talk(1)
    forged = Word(S, words[0].message, 0, {K: Place(1, 1, hash_of("forged"))})
    story.record(forged, K)
    journal(story, K, S, K).clear()
    return story.end(), {Kind.UNEXPECTED}


def recorded_in_another_mode_once() -> Told:
    story, _ = talk()
    return edited(story.end(), Recorded, lambda event: replace(event, mode="live"), 3), {Kind.WRONG_MODE}


def drawn_in_another_mode_once() -> Told:
    story, _ = talk()
    return edited(story.end(), Drawn, lambda event: replace(event, mode="drill"), 3), {Kind.WRONG_MODE}


def one_journal_entry_in_another_mode() -> Told:
    story, _ = talk()
    line = journal(story, K, M, K)
    line[4] = replace(line[4], mode="live")
    return story.end(), {Kind.WRONG_MODE}


def given_back_to_who_never_said_it() -> Told:
    story, _ = talk()
    word = Word(M, hash_of("forged"), 0)
    story.release(word, (K,))
    given = story.record(word, K)
    story.events[-1] = replace(given, centre=M)
    for end in (M, K):
        del story.journals[end][M, K, 1][6]
    return story.end(), {Kind.UNEXPECTED}


def released_to_whom_nobody_addressed() -> Told:
    story = Story()
    word = story.submit(M, (K,))
    story.release(word, (K, S))
    story.answer(word)
    story.arrives(word, K)
    del story.journals[M][M, S, 1]
    return story.end(), {Kind.UNEXPECTED}
