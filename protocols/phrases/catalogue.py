"""The catalogue of one language: a key and its arguments in, a phrase out, and the hash of it all.

`Phrases.hash` goes into every attestation, so that it can be proved in which words an officer read what was signed.
It covers the bytes of every file as they are installed, comments included: the comments name the unit and the source
of a phrase, and whoever compares two catalogues should see those change too.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from protocols.errors import Misuse

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["LANGUAGES", "Phrases", "catalogue_hash"]

LANGUAGES: Final = ("en",)
_RIGHT_TO_LEFT: Final = ("ar",)
_ISOLATE, _END_OF_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class Phrases:
    """Every phrase of one language."""

    def __init__(self, language: str) -> None:
        """Raises Misuse for a language that has no catalogue (`LANGUAGES`, a BCP 47 tag each)."""
        if language not in LANGUAGES:
            raise Misuse(f"no catalogue of phrases for language {language!r}")
        self._language = language
        self._hash = catalogue_hash(_read(language))

    @property
    def language(self) -> str:
        """BCP 47 tag."""
        return self._language

    @property
    def hash(self) -> bytes:
        """Of the whole catalogue, 32 bytes: see `catalogue_hash`."""
        return self._hash

    def __repr__(self) -> str:
        return f"<Phrases {self._language} {self._hash.hex()[:8]}>"

    def __contains__(self, key: str) -> bool:
        return _bundle(self._language).has_message(key)

    def say(self, key: str, **args: str | int) -> str:
        """The phrase `key` with its arguments filled in.

        A `str` argument is set as it is; an `int` is a count, which chooses the plural and is grouped as the language
        does. Figures that must not be rounded or grouped are therefore passed as `str`. A missing phrase or argument
        is a bug of ours: Misuse.
        """
        bundle = _bundle(self._language)
        if not bundle.has_message(key):
            raise Misuse(f"no phrase {key!r} in language {self._language!r}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise Misuse(f"phrase {key!r} has no text in language {self._language!r}")
        filled = {name: self._isolated(value) if isinstance(value, str) else value for name, value in args.items()}
        text, errors = bundle.format_pattern(pattern, filled)
        if errors or not isinstance(text, str):
            raise Misuse(f"phrase {key!r} in language {self._language!r}: {'; '.join(map(str, errors))}")
        return text

    def _isolated(self, text: str) -> str:
        """Marks an argument off from the phrase only where its letters run the other way.

        Fluent's own switch marks every argument, and a fax, a search and a copied reference would carry characters
        that nobody sees.
        """
        other = ("L", "EN") if self._language in _RIGHT_TO_LEFT else ("R", "AL", "AN")
        if any(unicodedata.bidirectional(character) in other for character in text):
            return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"
        return text


def catalogue_hash(files: Mapping[str, bytes]) -> bytes:
    """SHA-256 over one line for each file in the order of their names: name, space, SHA-256 in hexadecimal, newline."""
    listed = "".join(f"{name} {hashlib.sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return hashlib.sha256(listed.encode()).digest()


@cache
def _read(language: str) -> Mapping[str, bytes]:
    folder = resources.files(__package__).joinpath(language)
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.name.endswith(".ftl")}


@cache
def _bundle(language: str) -> FluentBundle:
    # A quarter of a second, which a command that draws nothing should not pay.
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415

    bundle = FluentBundle([language], use_isolating=False)
    for _, text in sorted(_read(language).items()):
        bundle.add_resource(FluentResource(text.decode()))
    return bundle
