"""What players could take for the real thing: a text that says it is no drill, and real names in an invented play."""

from __future__ import annotations

import re
from calendar import day_abbr, day_name, month_abbr, month_name
from collections.abc import Iterator, Mapping
from typing import Any

from hotline.drills.sensing import Looking
from protocols.messages.drill_words import REMEDY, says_it_is_real

__all__ = ["look", "real_names"]

# Words that begin with a capital and name nobody.
_NOBODY = frozenset(
    {
        *(name for names in (month_name, month_abbr, day_name, day_abbr) for name in names),
        "UTC", "GMT", "TCA", "Earth", "Moon", "Sun",
    }
)  # fmt: skip
_LEADING = frozenset(
    {
        "The", "A", "An", "In", "On", "At", "Its", "It", "By", "Of", "For", "From", "Most", "Both", "Their", "Later",
        "Had", "No", "That", "Whether", "Which",
    }
)  # fmt: skip
_WORD = r"[A-Z][\w'-]*"
_NAME = re.compile(rf"(?<![\w-]){_WORD}(?: (?:of |de )?{_WORD})*")
_ENDS = re.compile(r"(?:^|[.:;!?]\s+|[\"'“]\s*)$")


def look(looking: Looking) -> None:
    for path, text in _seen(looking):
        if (saying := says_it_is_real(text)) is not None:
            looking.error(path, f"says it is no drill: {saying}", f"write {REMEDY}")
    names = {name: re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", _case(name)) for name in real_names(looking)}
    for path, text in _seen(looking):
        found = [name for name, pattern in names.items() if pattern.search(text)]
        if found:
            looking.warning(path, f"names what is real: {', '.join(found[:4])}", "write an invented name in play")


def _case(name: str) -> re.RegexFlag:
    return re.NOFLAG if len(name) < 4 else re.IGNORECASE


def real_names(looking: Looking) -> list[str]:
    """Names in what the file says of the real event: words with a capital, where no sentence begins."""
    scenario = looking.scenario
    texts = [scenario.real, *(each.what for each in scenario.sources), *(each.said for each in scenario.accounts)]
    texts += [text for each in scenario.disputed for text in (each.point, *each.accounts)]
    names = dict.fromkeys(part.strip() for each in scenario.accounts for part in re.split(r"[,(/)]", each.who))
    for text in texts:
        for match in _NAME.finditer(text):
            words = match[0].removesuffix("'s").split()
            begins = _ENDS.search(text[: match.start()]) is not None
            if words[0] in _LEADING:
                words, begins = words[1:], False
            plain = len(words) == 1 and begins and words[0][1:].islower()
            if words and not plain and not all(word in _NOBODY or len(word) < 2 for word in words):
                names[" ".join(words)] = None
    ours = {each.centre.casefold() for each in _members(looking).values()}
    return [name for name in names if len(name) > 1 and name not in _NOBODY and name.casefold() not in ours]


def _members(looking: Looking) -> Mapping[str, Any]:
    return {**looking.scenario.cast.players, **looking.scenario.cast.simulated}


def _spoken(looking: Looking) -> Iterator[tuple[str, str]]:
    """What is said outside messages."""
    yield "title", looking.scenario.title
    for index, segment in enumerate(looking.scenario.clocks.segments):
        yield f"clocks.segments[{index}].say", segment.say
    for group in ("players", "simulated"):
        for id, member in getattr(looking.scenario.cast, group).items():
            yield f"cast.{group}.{id}.party", member.party
            yield f"cast.{group}.{id}.about", member.about
    for line in looking.lines:
        if line.inject.method not in ("message", "note"):
            yield f"{line.path}.text", line.inject.text


def _seen(looking: Looking) -> Iterator[tuple[str, str]]:
    """What players see, in messages too."""
    yield from _spoken(looking)
    for line in looking.lines:
        yield f"{line.path}.title", line.inject.title
        if line.inject.method == "note":
            yield f"{line.path}.text", line.inject.text
        yield from _texts(line.inject.fields, f"{line.path}.fields")
        yield from _texts(line.inject.header, f"{line.path}.header")


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    match value:
        case str():
            yield path, value
        case Mapping():
            for name, each in value.items():
                yield from _texts(each, f"{path}.{name}")
        case list() | tuple():
            for index, each in enumerate(value):
                yield from _texts(each, f"{path}[{index}]")
