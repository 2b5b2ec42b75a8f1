"""Random histories in which everything goes well, whatever breaks meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from tests.history.events import Event
from tests.history.stories import CENTRES, Story, Word


@dataclass(frozen=True)
class Said:
    """One message, and how its client fared."""

    sender: int
    to: frozenset[int]
    info: frozenset[int]
    precedence: int
    fate: str


@dataclass(frozen=True)
class Delivered:
    """So many of those under way arrive, from this position on."""

    count: int
    start: int


@dataclass(frozen=True)
class Broke:
    kind: str
    centre: int


_INDEX = st.integers(0, len(CENTRES) - 1)
_FATES = ("submitted",) * 5 + ("left", "never left", "refused", "refused there", "again")
STEPS = st.lists(
    st.one_of(
        st.builds(
            Said,
            _INDEX,
            st.frozensets(_INDEX, min_size=1),
            st.frozensets(_INDEX),
            st.integers(1, 4),
            st.sampled_from(_FATES),
        ),
        st.builds(Delivered, st.integers(1, 5), st.integers(0, 9)),
        st.builds(
            Broke, st.sampled_from(("kill", "power_cut", "partition", "slow", "sender restored", "restored")), _INDEX
        ),
    ),
    min_size=1,
    max_size=16,
)


def told(steps: list[Said | Delivered | Broke]) -> list[Event]:
    """The history of these steps, with all delivered at the end."""
    story = Story()
    way: list[tuple[Word, str]] = []
    turned_away: set[tuple[str, str]] = set()
    answered: set[str] = set()
    for step in steps:
        if isinstance(step, Said):
            way += _say(story, step, turned_away, answered)
        elif isinstance(step, Delivered):
            for _ in range(min(step.count, len(way))):
                _deliver(story, *way.pop(step.start % len(way)), turned_away)
        else:
            _break(story, step, way, answered)
    for word, peer in way:
        _deliver(story, word, peer, turned_away)
    return story.end()


def _say(story: Story, step: Said, turned_away: set[tuple[str, str]], answered: set[str]) -> list[tuple[Word, str]]:
    sender = CENTRES[step.sender]
    to = [CENTRES[n] for n in sorted(step.to) if n != step.sender]
    info = [CENTRES[n] for n in sorted(step.info - step.to) if n != step.sender]
    if not to and not info:
        return []
    word = story.submit(sender, to, info, step.precedence)
    if step.fate == "refused":
        story.refuse(word)
        return []
    if step.fate == "never left":
        story.loses_sight(word)
        return []
    story.release(word, (*to, *info))
    if step.fate == "left":
        story.loses_sight(word)
    else:
        story.answer(word)
        answered.add(word.message)
    if step.fate == "again":
        story.submit(sender, to, info, step.precedence, word)
        story.answer(word)
    if step.fate == "refused there":
        turned_away.add((word.message, (*to, *info)[0]))
    return [(word, name) for name in (*to, *info)]


def _deliver(story: Story, word: Word, peer: str, turned_away: set[tuple[str, str]]) -> None:
    if (word.message, peer) in turned_away:
        story.record(word, peer)
        story.events.pop()
        story.notice(word, peer, "refused")
    else:
        story.arrives(word, peer)


def _break(story: Story, step: Broke, way: list[tuple[Word, str]], answered: set[str]) -> None:
    centre = CENTRES[step.centre]
    if step.kind == "slow":
        for word in {id(word): word for word, _ in way if word.message in answered}.values():
            story.alarm(word.sender, word=word)
        story.wait(200_000)
    elif step.kind == "sender restored":
        story.fault("restore", centre)
        story.epochs[centre] += 1
        for word, peer in way:
            if word.sender == centre:
                story.release(word, (peer,), again=1)
    else:
        story.fault("restore" if step.kind == "restored" else step.kind, centre)
