"""What is wrong with a field, in the reader's language, from what the rules of a type say of it in English.

Rules run at a node, too, and a program is told their sentences over the wire: those stay English. Of each sentence
that a rule can say there is a phrase, `fault-NAME` of what was found and `allowed-NAME` of what may stand there; the
sentence is found again by its English words, its arguments with it. What no phrase says stays in English: it is still
true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from protocols.phrases.catalogue import Phrases

__all__ = ["allowed", "found", "known"]

_VALUES: Final = ("found", "count")
"""Arguments of what was found in which a phrase `found-NAME` may stand."""
_OR: Final = " or "
_EITHER: Final = "allowed-or"
_FILES: Final = ("faults.ftl", "rules.ftl")


class _Sentence(NamedTuple):
    key: str
    pattern: re.Pattern[str]
    letters: int


def found(english: str, phrases: Phrases) -> str:
    """What is wrong with a field: `is already past`."""
    return _said(english, "fault", phrases)


def allowed(english: str, phrases: Phrases) -> str:
    """What may stand there: `an instant after now`; of several kinds each."""
    said = _said(english, "allowed", phrases)
    if said != english or _OR not in english or phrases.language == "en":
        return said
    one, _, other = english.partition(_OR)
    return phrases.say(_EITHER, one=allowed(one, phrases), other=allowed(other, phrases))


def known(english: str, kind: str) -> bool:
    """Whether there is a phrase for it. `kind`: `fault` or `allowed`."""
    return any(each.pattern.fullmatch(english) for each in _sentences(kind))


def _said(english: str, kind: str, phrases: Phrases) -> str:
    if phrases.language == "en":
        return english
    for key, pattern, _ in _sentences(kind):
        if match := pattern.fullmatch(english):
            arguments = match.groupdict().items()
            return phrases.say(key, **{name: _argument(name, text, kind, phrases) for name, text in arguments})
    return english


def _argument(name: str, text: str, kind: str, phrases: Phrases) -> str:
    return _said(text, "found", phrases) if kind == "fault" and name in _VALUES else text


@cache
def _sentences(kind: str) -> tuple[_Sentence, ...]:
    """Every sentence of a kind, those that say most of themselves first."""
    return tuple(sorted(_read(kind), key=lambda each: -each.letters))


def _read(kind: str) -> Iterator[_Sentence]:
    from fluent.syntax import FluentParser, ast  # noqa: PLC0415 - only somebody who reads another language needs it

    files = Phrases("en").files
    for entry in FluentParser().parse("\n".join(files[name].decode() for name in _FILES)).body:
        if not isinstance(entry, ast.Message) or entry.value is None or entry.id.name == _EITHER:
            continue
        if entry.id.name.startswith(f"{kind}-"):
            texts = [each.value for each in entry.value.elements if isinstance(each, ast.TextElement)]
            pattern = "".join(_part(each, kind) for each in entry.value.elements)
            yield _Sentence(entry.id.name, re.compile(pattern, re.DOTALL), sum(map(len, texts)))


def _part(element: object, kind: str) -> str:
    from fluent.syntax import ast  # noqa: PLC0415

    if isinstance(element, ast.TextElement):
        return re.escape(element.value)
    assert isinstance(element, ast.Placeable)
    assert isinstance(element.expression, ast.VariableReference)
    # What may stand there is often one of several: no argument reaches over the word between them.
    within = r"(?:(?!\bor ).)+" if kind == "allowed" else ".+"
    return f"(?P<{element.expression.id.name}>{within})"
