"""Text of a drill that says it is none: `this is not a drill`, REAL WORLD, NO DUFF, in six languages.

A false alert that was sent as a drill frightened people because its text said the opposite. In mode drill no text of
a message says so: it is refused as the officer types it, at the officer's node and at the addressee's, by one rule
(specification: messages, section 13). In modes live and test nothing is looked for: what a person writes is their own.

The sayings are data, `protocols/phrases/not_in_a_drill.toml`. A text is compared by its letters and digits alone, so
that capitals, spaces, hyphens, accents, full-width forms and characters that nobody sees make no difference; a saying
begins and ends where a word does, so that `casino, duffel` is no NO DUFF.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

import msgspec

from protocols.errors import Code, FieldFault, Refused
from protocols.messages.header import Message
from protocols.wire import Wire

__all__ = ["faults", "refuse", "says_it_is_real", "table"]

REMEDY = "a text that does not say so; what is real goes on the live line"


def says_it_is_real(text: str) -> str | None:
    """The saying of the list that a text contains, as the list writes it; the list's first, where there are several."""
    here = _folded(text)
    return next((saying.words for saying in _sayings() if _stands_in(saying, here)), None)


def faults(message: Message, body: Wire | None) -> list[FieldFault]:
    """Every text of a drill's header and body that says it is none; of any other message nothing."""
    if message.mode != "drill":
        return []
    plain = msgspec.to_builtins(message, builtin_types=(bytes,))
    plain["body"] = None if body is None else msgspec.to_builtins(body, builtin_types=(bytes,))
    found = ((path, says_it_is_real(text)) for path, text in _texts(plain, ""))
    return [FieldFault(path, f"says it is no drill: {saying}", REMEDY) for path, saying in found if saying is not None]


def refuse(message: Message, body: Wire | None) -> None:
    """Raises Refused `drill_text`, the field named, for the first of `faults`."""
    for fault in faults(message, body):
        raise Refused(Code.DRILL_TEXT, fault.wrong, field=fault.path)


def table() -> dict[str, object]:
    """The list for programs: `sayings` in their order and `look_alikes`."""
    return {"sayings": [saying.plain() for saying in _sayings()], "look_alikes": dict(_list().look_alikes)}


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Every text in it, with its path. Codes and names too: a rule without exceptions is the same everywhere."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _texts(item, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _texts(item, f"{path}[{index}]")


# -- the list ---------------------------------------------------------------------------------------------------------


class _Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sayings: tuple[str, ...]
    codewords: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    words_are_parted: bool = True


class _Saying(NamedTuple):
    """One entry. `capitals`: found in capitals only. `parted`: begins and ends where a word does."""

    words: str
    letters: tuple[str, ...]
    capitals: bool
    parted: bool

    def plain(self) -> dict[str, object]:
        return {
            "words": self.words, "letters": list(self.letters), "capitals": self.capitals, "parted": self.parted,
        }  # fmt: skip


class _List(NamedTuple):
    languages: Mapping[str, _Language]
    look_alikes: Mapping[str, str]


@cache
def _list() -> _List:
    text = resources.files("protocols.phrases").joinpath("not_in_a_drill.toml").read_text("utf-8")
    found: dict[str, Any] = tomllib.loads(text)
    look_alikes = msgspec.convert(found.pop("look_alikes"), dict[str, str])
    return _List(msgspec.convert(found, dict[str, _Language]), look_alikes)


@cache
def _sayings() -> tuple[_Saying, ...]:
    return tuple(
        _Saying(
            words,
            tuple(_folded(before + words).letters for before in ("", *language.prefixes)),
            words in language.codewords,
            language.words_are_parted,
        )
        for language in _list().languages.values()
        for words in (*language.sayings, *language.codewords)
    )


# -- the rule ---------------------------------------------------------------------------------------------------------

_MARKS = ("Mn", "Mc", "Me", "Cf", "Lm")
_LETTERS = ("Lu", "Ll", "Lt", "Lo", "Nd")
_LOOK_LIKE_APOSTROPHES = "\ua78b\ua78c"
"""Letters by their category, and apostrophes to whoever reads: the saltillo."""


class _Folded(NamedTuple):
    """A text's letters and digits. `edges`: the places between them, first and last included, where a word ends or
    begins; `capitals`: those that were capitals."""

    letters: str
    edges: frozenset[int]
    capitals: frozenset[int]


def _folded(text: str) -> _Folded:
    letters: list[str] = []
    edges, capitals = {0}, set()
    before = ""
    for character in unicodedata.normalize("NFKD", text):
        category = unicodedata.category(character)
        if category in _MARKS:
            continue
        if category not in _LETTERS or character in _LOOK_LIKE_APOSTROPHES:
            edges.add(len(letters))
            continue
        if (category == "Lo") != (before == "Lo"):
            edges.add(len(letters))  # two scripts that stand side by side without a space
        before = category
        for small in character.lower():
            if category == "Lu":
                capitals.add(len(letters))
            letters.append(_list().look_alikes.get(small, small))
    return _Folded("".join(letters), frozenset(edges | {len(letters)}), frozenset(capitals))


def _stands_in(saying: _Saying, here: _Folded) -> bool:
    return any(
        _begins_at(place, letters, saying, here) for letters in saying.letters for place in _places(letters, here)
    )


def _places(letters: str, here: _Folded) -> Iterator[int]:
    place = here.letters.find(letters)
    while place >= 0:
        yield place
        place = here.letters.find(letters, place + 1)


def _begins_at(place: int, letters: str, saying: _Saying, here: _Folded) -> bool:
    after = place + len(letters)
    if saying.parted and not (place in here.edges and after in here.edges):
        return False
    return not saying.capitals or here.capitals.issuperset(range(place, after))
