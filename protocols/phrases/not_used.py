"""The words not used: which of them a text contains.

Read by the tests over every phrase, code list and label, and by nothing that judges a message: what a person writes
in free text is their own.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources

import msgspec

from protocols.errors import Misuse

__all__ = ["found_in", "three_things"]

# Where no space tells where a word begins, it is looked for everywhere.
_WITHOUT_SPACES = frozenset({"zh"})


def found_in(text: str, language: str) -> tuple[str, ...]:
    """The entries of `not_used.toml` that begin a word of `text` (in Chinese: that stand in it), in their order."""
    plain, edge = _plain(text), "" if language in _WITHOUT_SPACES else r"\b"
    return tuple(word for word in _list(language).words if re.search(f"{edge}{re.escape(_plain(word))}", plain))


def three_things(language: str) -> dict[str, tuple[str, ...]]:
    """What a drill, a military exercise and a manoeuvre in orbit are called; no word occurs in two of them."""
    return _list(language).three_things


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold())


class _List(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    words: tuple[str, ...]
    three_things: dict[str, tuple[str, ...]]


@cache
def _lists() -> dict[str, _List]:
    text = resources.files(__package__).joinpath("not_used.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, _List])


def _list(language: str) -> _List:
    if language not in _lists():
        raise Misuse(f"not_used.toml says nothing about language {language!r}")
    return _lists()[language]
