"""Histories that look wrong and are not: the judge has nothing to say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from tests.history import Event, judge
from tests.history.events import Drained, Entry, Place, Recorded, Submitted
from tests.history.stories import ALARM_BY, RECEIPT_BY, Story, hash_of

M, K, S = "MERIDIAN", "KESTREL", "SPARROW"


def nothing_was_said() -> list[Event]:
    return Story().end()


def a_talk_in_both_directions() -> list[Event]:
    story = Story()
    for _ in range(20):
        story.arrives(story.say(M, (K,), info=(S,)), K, S)
        story.arrives(story.say(K, (M, S)), M, S)
    return story.end()


def a_flash_overtakes() -> list[Event]:
    story = Story()
    words = [story.say(M, (K,)) for _ in range(5)]
    flash = story.say(M, (K,), precedence=1)
    story.arrives(flash, K)
    for word in reversed(words):
        story.arrives(word, K)
    return story.end()


def redrawn_at_every_seat() -> list[Event]:
    story = Story()
    word = story.say(M, (K,))
    story.arrives(word, K)
    story.fault("kill", K)
    for seat in ("WATCH-1", "WATCH-2"):
        story.draw(word, K, new=False, seat=seat)
        story.draw(word, M, new=False, seat=seat)
    story.notice(word, K, "shown")
    return story.end()


def unknown_to_its_client_and_it_arrived() -> list[Event]:
    story = Story()
    word = story.submit(M, (K, S))
    story.loses_sight(word)
    story.release(word, (K, S))
    story.arrives(word, K, S)
    return story.end()


def unknown_to_its_client_and_it_never_left() -> list[Event]:
    story = Story()
    story.loses_sight(story.submit(M, (K, S)))
    story.submit(M, (K,))
    return story.end()


def unknown_and_handed_in_again() -> list[Event]:
    """The first try was on disk; the second is told its releases."""
    story = Story()
    word = story.submit(M, (K,))
    story.release(word, (K,))
    story.loses_sight(word)
    story.arrives(story.say(M, (K,)), K)
    story.submit(M, (K,), word=word)
    story.answer(word)
    story.arrives(word, K)
    return story.end()


def unknown_and_learnt_later() -> list[Event]:
    story = Story()
    word = story.submit(M, (K,))
    story.loses_sight(word)
    story.release(word, (K,))
    story.answer(word)
    story.arrives(word, K)
    return story.end()


def unknown_and_the_second_try_refused_as_known() -> list[Event]:
    story = Story()
    word = story.submit(M, (K,))
    story.loses_sight(word)
    story.release(word, (K,))
    story.submit(M, (K,), word=word)
    story.refuse(word, "already")
    story.arrives(word, K)
    return story.end()


def refused_and_nowhere() -> list[Event]:
    story = Story()
    word = story.submit(M, (K,))
    story.refuse(word)
    story.draw(word, M, new=False)
    return story.end()


def recorded_before_the_client_was_answered() -> list[Event]:
    story = Story()
    word = story.submit(M, (K,))
    story.release(word, (K,))
    story.arrives(word, K)
    story.answer(word)
    return story.end()


def refused_by_the_addressee() -> list[Event]:
    """It takes its number and stands in both journals; no seat learns of it as recorded."""
    story = Story()
    word = story.say(M, (K,))
    story.record(word, K)
    story.events.pop()
    story.notice(word, K, "refused")
    story.arrives(story.say(M, (K,)), K)
    return story.end()


def a_form_that_cannot_be_read_there() -> list[Event]:
    story = Story()
    word = story.say(M, (K,))
    story.arrives(word, K)
    story.notice(word, K, "cannot_read")
    return story.end()


def noticed_at_the_very_instant() -> list[Event]:
    story = Story()
    word = story.say(M, (K,), precedence=1)
    story.record(word, K)
    story.t = 15 + RECEIPT_BY[1] - 7
    story.notice(word, K)
    return story.end()


def late_and_told_by_an_alarm() -> list[Event]:
    story = Story()
    word = story.say(M, (K,), precedence=1)
    story.wait(RECEIPT_BY[1] + ALARM_BY)
    story.alarm(M, word=word)
    story.wait(3_600_000)
    story.arrives(word, K)
    return story.end()


def late_and_told_of_the_peer() -> list[Event]:
    story = Story()
    words = [story.say(M, (K,), precedence=1) for _ in range(3)]
    story.wait(1_000)
    story.alarm(M, K)
    story.wait(600_000)
    for word in words:
        story.arrives(word, K)
    return story.end()


def late_and_the_link_was_known_to_be_lost() -> list[Event]:
    story = Story()
    story.arrives(story.say(M, (K,)), K)
    story.alarm(M, K)
    story.wait(60_000)
    word = story.say(M, (K,), precedence=1)
    story.wait(600_000)
    story.arrives(word, K)
    return story.end()


def late_and_told_when_its_node_was_back() -> list[Event]:
    story = Story()
    word = story.say(M, (K,), precedence=1)
    story.fault("kill", M, 300_000)
    story.wait(ALARM_BY)
    story.alarm(M, K, word)
    story.arrives(word, K)
    return story.end()


def not_due_before_the_history_ends() -> list[Event]:
    story = Story()
    story.wait(10)
    word = story.say(M, (K,), precedence=1)
    story.record(word, K)
    story.add(Drained(story.t, True), *story.finals())
    return story.events


def restored_and_released_again_in_a_new_epoch() -> list[Event]:
    """The sender is restored to before the third; the peer gives it back, and the fourth goes into epoch 2."""
    story = Story()
    for word in [story.say(M, (K,)) for _ in range(3)]:
        story.arrives(word, K)
    fourth = story.say(M, (K,))
    story.fault("restore", M)
    story.epochs[M] = 2
    story.release(fourth, (K,), again=1)
    story.arrives(fourth, K)
    story.arrives(story.say(M, (K,)), K)
    return story.end()


def the_closed_epochs_release_comes_late() -> list[Event]:
    """`again` arrived first, then the release that it names: one message, two releases, no duplicate."""
    story = Story()
    word = story.say(M, (K,))
    old = word.places[K]
    story.fault("restore", M)
    story.epochs[M] = 2
    story.release(word, (K,), again=1)
    story.arrives(word, K)
    story.record(word, K, old, old_epoch=True)
    story.notice(word, K)
    return story.end()


def taken_away_by_a_restore() -> list[Event]:
    """Submitted after the backup, and not yet with anybody: the later one, which was, stands above the hole."""
    story = Story()
    story.arrives(story.say(M, (K,)), K)
    gone = story.say(M, (K,))
    flash = story.say(M, (K,), precedence=1)
    story.arrives(flash, K)
    story.fault("restore", M)
    del story.journals[M][M, K, 1][gone.places[K].number]
    story.epochs[M] = 2
    story.arrives(story.say(M, (S,)), S)
    return story.end()


def the_addressee_is_restored_and_hears_it_again() -> list[Event]:
    story = Story()
    word = story.say(M, (K,))
    story.arrives(word, K)
    for kind in ("restore", "promote"):
        story.fault(kind, K)
        story.arrives(word, K)
    return story.end()


def its_own_word_given_back() -> list[Event]:
    story = Story()
    word = story.say(M, (K,))
    story.arrives(word, K)
    story.fault("restore", M)
    place = word.places[K]
    story.wait(10)
    story.add(Recorded(story.t, M, M, word.message, place.epoch, place.number, place.release, "test", True))
    return story.end()


def a_void_that_its_officers_were_told() -> list[Event]:
    story = Story()
    word = story.say(M, (K,))
    story.alarm(M, K, word)
    story.journals[K][M, K, 1] = {1: Entry(1, word.places[K].release, None, "test")}
    story.arrives(story.say(M, (K,)), K)
    return story.end()


def receipted_and_then_both_ends_restored_to_before_it() -> list[Event]:
    story = Story()
    word = story.say(M, (K,))
    story.arrives(word, K)
    for end in (M, K):
        story.fault("restore", end)
        del story.journals[end][M, K, 1]
    return story.end()


def an_acknowledgement_is_late_and_nothing_is_owed_to_it() -> list[Event]:
    story = Story()
    word = story.say(K, (M,), precedence=1, settling=True)
    story.wait(RECEIPT_BY[1] + 60_000)
    story.arrives(word, M)
    return story.end()


def told_of_the_peer_at_the_last_instant() -> list[Event]:
    story = Story()
    word = story.say(M, (K,), precedence=1)
    story.wait(RECEIPT_BY[1] + ALARM_BY)
    story.alarm(M, K)
    story.arrives(word, K)
    return story.end()


def cannot_be_read_and_is_not_drawn() -> list[Event]:
    story = Story()
    word = story.say(M, (K,))
    story.record(word, K)
    story.notice(word, K, "cannot_read")
    return story.end()


def a_new_epoch_without_a_restore() -> list[Event]:
    """After a fork, say: the second never came under its first release, and its number stays empty there."""
    story = Story()
    one, two, three = (story.say(M, (K,)) for _ in range(3))
    story.arrives(one, K)
    story.arrives(three, K)
    story.epochs[M] = 2
    story.release(two, (K,), again=1)
    story.arrives(two, K)
    return story.end()


def two_clients_within_one_millisecond() -> list[Event]:
    """The second was handed in at the very instant of the first answer: no order between them is owed."""
    story = Story()
    first, second = story.submit(M, (K,)), story.submit(M, (K,))
    late = story.events.pop()
    story.release(second, (K,))
    story.release(first, (K,))
    story.answer(first)
    story.add(replace(late, t=story.t))
    story.answer(second)
    story.arrives(first, K)
    story.arrives(second, K)
    return story.end()


def drained_twice() -> list[Event]:
    story = Story()
    story.arrives(story.say(M, (K,)), K)
    story.wait(1_000)
    story.add(Drained(story.t, False))
    story.arrives(story.say(M, (K,)), K)
    return story.end()


def a_live_run_of_two() -> list[Event]:
    story = Story((M, K), "live")
    story.arrives(story.say(M, (K,)), K)
    return story.end()


GOOD = [
    told
    for told in list(globals().values())
    if callable(told) and getattr(told, "__annotations__", {}) == {"return": "list[Event]"}
]


@pytest.mark.parametrize("told", GOOD, ids=lambda told: told.__name__)
def test_nothing_is_found(told: Callable[[], list[Event]]) -> None:
    verdict = judge(told())
    assert verdict.good, verdict.findings


def test_what_a_restore_took_is_counted() -> None:
    verdict = judge(taken_away_by_a_restore())
    assert (verdict.excused, verdict.messages) == (1, 4)


def test_a_place_of_an_answer_is_no_word_of_its_own() -> None:
    """The stories themselves: an answer carries the place that the journals have."""
    story = Story()
    word = story.say(M, (K,))
    answer = story.events[-1]
    assert isinstance(answer, Submitted)
    assert answer.releases == word.places == {K: Place(1, 1, word.places[K].release)}
    assert word.message == hash_of("message", M, 1)
