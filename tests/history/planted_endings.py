"""Histories that end too early, or contradict themselves."""

from __future__ import annotations

from msgspec.structs import replace

from tests.history.events import Alarm, Drained, Fault, Final, Line, Recorded, Run, Submit, Submitted
from tests.history.planting import K, M, S, Told, edited, talk
from tests.history.stories import hash_of
from tests.history.verdict import Kind


def cut_off_without_drained() -> Told:
    story, _ = talk()
    return story.events, {Kind.NOT_DRAINED}


def cut_off_before_the_last_journal() -> Told:
    story, _ = talk()
    return story.end()[:-1], {Kind.NOT_DRAINED}


def drained_and_something_still_owed() -> Told:
    story, _ = talk()
    return story.end(complete=False), {Kind.NOT_DRAINED}


def drained_while_a_partition_lasts() -> Told:
    story, _ = talk()
    story.fault("partition", "MERIDIAN|KESTREL")
    story.events.pop()
    return story.end(), {Kind.NOT_DRAINED}


def read_before_it_was_drained() -> Told:
    story, _ = talk()
    events = story.end()
    drained = next(event for event in events if isinstance(event, Drained))
    events.remove(drained)
    return [*events, replace(drained, t=story.t)], {Kind.NOT_DRAINED}


def handed_in_after_it_was_drained() -> Told:
    story, _ = talk()
    story.wait(1_000)
    story.add(Drained(story.t, True))
    story.arrives(story.say(M, (K,)), K)
    story.add(*story.finals())
    return story.events, {Kind.NOT_DRAINED}


def nothing_at_all() -> Told:
    return [], {Kind.MALFORMED, Kind.NOT_DRAINED}


def a_clock_that_goes_back() -> Told:
    story, _ = talk()
    return edited(story.end(), Recorded, lambda event: replace(event, t=1), 4), {Kind.MALFORMED}


def answered_twice() -> Told:
    story, words = talk()
    story.refuse(words[0])
    return story.end(), {Kind.MALFORMED}


def answered_and_never_handed_in() -> Told:
    story, _ = talk()
    story.add(Submitted(story.t, 99, {}))
    return story.end(), {Kind.MALFORMED}


def a_line_of_others() -> Told:
    story, _ = talk()
    events = edited(story.end(), Final, lambda event: replace(event, lines=(Line(M, K, 1, ()),)), 2)
    return events, {Kind.MALFORMED}


def two_runs() -> Told:
    story, _ = talk()
    story.add(replace(story.events[0], t=story.t))
    return story.end(), {Kind.MALFORMED}


def something_before_the_run() -> Told:
    story, _ = talk()
    story.events.insert(0, Alarm(0, M, "LINK LOST", K, None))
    return story.end(), {Kind.MALFORMED}


def a_centre_that_takes_no_part() -> Told:
    story, _ = talk()
    story.alarm("HERON", K)
    return story.end(), {Kind.MALFORMED}


def a_restore_of_nobody() -> Told:
    story, _ = talk()
    story.fault("restore", "disk 1")
    return story.end(), {Kind.MALFORMED}


def a_fault_that_ends_and_never_began() -> Told:
    story, _ = talk()
    story.add(Fault(story.t, "partition", K, "end"))
    return story.end(), {Kind.MALFORMED}


def a_precedence_that_the_run_does_not_time() -> Told:
    story, _ = talk()
    run = story.events[0]
    assert isinstance(run, Run)
    story.events[0] = replace(run, receipt_by_ms={1: 30_000})
    return story.end(), {Kind.MALFORMED}


def one_operation_twice() -> Told:
    story, words = talk()
    story.add(Submit(story.t, words[0].op, M, (K,), (), 4, hash_of("another")))
    return story.end(), {Kind.MALFORMED}


def one_hash_for_two_messages() -> Told:
    story, words = talk()
    story.submit(M, (K, S), word=words[0])
    return story.end(), {Kind.MALFORMED}


def addressed_to_itself() -> Told:
    story, _ = talk()
    story.loses_sight(story.submit(M, (K, M)))
    return story.end(), {Kind.MALFORMED}


def addressed_to_nobody() -> Told:
    story, _ = talk()
    story.loses_sight(story.submit(M, ()))
    return story.end(), {Kind.MALFORMED}


def two_journals_of_one_centre() -> Told:
    story, _ = talk()
    events = story.end()
    return [*events, events[-1]], {Kind.MALFORMED}


def one_line_twice_in_a_journal() -> Told:
    story, _ = talk()
    return edited(story.end(), Final, lambda event: replace(event, lines=event.lines * 2)), {Kind.MALFORMED}


def a_fault_after_the_journals_were_read() -> Told:
    story, _ = talk()
    story.end()
    story.fault("kill", K)
    story.add(Drained(story.t, True))
    return story.events, {Kind.NOT_DRAINED}


def cut_off_after_a_flash_overtook() -> Told:
    """What is not drained may have a gap at the addressee."""
    story, _ = talk()
    word, flash = story.say(M, (K,)), story.say(M, (K,), precedence=1)
    story.arrives(flash, K)
    story.alarm(M, K, word)
    return story.end(complete=False), {Kind.NOT_DRAINED}
