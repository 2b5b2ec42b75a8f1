"""Histories in which nobody was told in time."""

from __future__ import annotations

from tests.history.planting import K, M, S, Told
from tests.history.stories import ALARM_BY, RECEIPT_BY, Story, Word
from tests.history.verdict import Kind


def late(precedence: int = 1) -> tuple[Story, Word]:
    """One that is noticed a minute after it was due."""
    story = Story()
    word = story.say(M, (K,), precedence=precedence)
    story.wait(RECEIPT_BY[precedence])
    return story, word


def silent() -> Told:
    story, word = late()
    story.wait(60_000)
    story.arrives(word, K)
    return story.end(), {Kind.SILENT}


def silent_by_a_millisecond() -> Told:
    story, word = late()
    story.record(word, K)
    story.draw(word, K)
    story.t = RECEIPT_BY[1] + 15 + 1 - 7
    story.notice(word, K)
    story.events.sort(key=lambda event: event.t)
    return story.end(), {Kind.SILENT}


def silent_because_the_alarm_names_another_peer() -> Told:
    story, word = late()
    story.alarm(M, S)
    story.wait(60_000)
    story.arrives(word, K)
    return story.end(), {Kind.SILENT}


def silent_because_the_alarm_was_told_elsewhere() -> Told:
    story, word = late()
    story.alarm(K, M)
    story.wait(60_000)
    story.arrives(word, K)
    return story.end(), {Kind.SILENT}


def silent_because_the_alarm_was_too_late() -> Told:
    story, word = late()
    story.wait(ALARM_BY + 1)
    story.alarm(M, K, word)
    story.arrives(word, K)
    return story.end(), {Kind.SILENT}


def silent_because_the_link_was_back() -> Told:
    """The alarm about the link is from before, and the peer was heard since."""
    story = Story()
    first = story.say(M, (K,))
    story.alarm(M, K)
    story.wait(1_000)
    story.arrives(first, K)
    second = story.say(M, (K,), precedence=1)
    story.wait(60_000)
    story.arrives(second, K)
    return story.end(), {Kind.SILENT}


def silent_about_one_addressee_of_two() -> Told:
    story = Story()
    word = story.say(M, (K, S))
    story.wait(RECEIPT_BY[4])
    story.alarm(M, S, word)
    story.wait(60_000)
    story.arrives(word, K, S)
    return story.end(), {Kind.SILENT}


def silent_though_its_node_was_down_for_a_while() -> Told:
    story, word = late()
    story.t -= 5_000
    story.fault("kill", M, 10_000)
    story.wait(ALARM_BY + 1)
    story.alarm(M, K, word)
    story.arrives(word, K)
    return story.end(), {Kind.SILENT}


def silent_because_the_alarm_that_names_it_was_told_elsewhere() -> Told:
    story, word = late()
    story.alarm(K, word=word)
    story.wait(60_000)
    story.arrives(word, K)
    return story.end(), {Kind.SILENT}


def silent_because_only_an_earlier_message_was_named() -> Told:
    """An alarm about a message does not stand for what is handed in later."""
    story = Story()
    first = story.say(M, (K,))
    story.alarm(M, K, first)
    second = story.say(M, (K,), precedence=1)
    story.wait(60_000)
    story.arrives(first, K)
    story.arrives(second, K)
    return story.end(), {Kind.SILENT}


def silent_while_something_else_was_amiss() -> Told:
    """Skew, a slow disk, a partition: the node runs, and can tell."""
    story, word = late()
    story.t -= 5_000
    story.fault("skew", M, 600_000)
    story.alarm(M, K, word)
    story.arrives(word, K)
    return story.end(), {Kind.SILENT}


def silent_long_before_its_node_was_down() -> Told:
    story, word = late()
    story.wait(60_000)
    story.fault("kill", M, 60_000)
    story.alarm(M, K, word)
    story.arrives(word, K)
    return story.end(), {Kind.SILENT}
