"""Where a matter stands, in words: state, since when, who owes what by when, and what both must be told."""

from __future__ import annotations

from protocols.messages.lifecycle import Owed, Standing
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["standing_lines", "state_words"]


def state_words(standing: Standing, phrases: Phrases) -> str:
    """`NO CONSENT GIVEN`."""
    return phrases.say(f"case-{standing.family}-{standing.state}")


def standing_lines(standing: Standing, phrases: Phrases, now: int) -> list[str]:
    """One line for the state, one for each thing that is owed, one for each remark; times as date-time groups.

    A time that is over says by how much, in figures: what the other side has not done is a time, not a judgement.
    """
    state, since = state_words(standing, phrases), times.dtg(standing.since)
    if standing.until is None:
        lines = [phrases.say("case-stands", state=state, since=since)]
    else:
        until, left = times.dtg(standing.until), times.countdown(standing.until - now)
        lines = [phrases.say("case-stands_until", state=state, since=since, until=until, left=left)]
    lines += [_owed(owed, phrases, now) for owed in standing.owed]
    return lines + [phrases.say(f"case-{standing.family}-{remark}") for remark in standing.remarks]


def _owed(owed: Owed, phrases: Phrases, now: int) -> str:
    centres, what = ", ".join(owed.centres), phrases.say(f"owes-{owed.what}")
    if owed.by is None:
        return phrases.say("case-owed", centres=centres, what=what)
    by, left = times.dtg(owed.by), times.countdown(owed.by - now)
    return phrases.say("case-owed_by", centres=centres, what=what, by=by, left=left)
