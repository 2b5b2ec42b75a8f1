"""The catalogue of one language: a key and its arguments in, a phrase out, and the hash of it all.

`Phrases.hash` goes into every attestation, so that it can be proved in which words an officer read what was signed.
It covers the bytes of every file as they are installed, comments included: the comments name the unit and the source
of a phrase, and whoever compares two catalogues should see those change too.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from protocols.errors import Misuse

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["LANGUAGES", "Phrases", "catalogue_hash", "files_of", "own_name", "runs_right_to_left"]

LANGUAGES: Final = ("ar", "en", "es", "fr", "ru", "zh")
_RIGHT_TO_LEFT: Final = ("ar",)
_ISOLATE, _END_OF_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class Phrases:
    """Every phrase of one language."""

    def __init__(self, language: str) -> None:
        """Raises Misuse for a language that has no catalogue (`LANGUAGES`, a BCP 47 tag each)."""
        if language not in LANGUAGES:
            raise Misuse(f"no catalogue of phrases for language {language!r}")
        self._begin(language, files_of(language), whole=True)

    @classmethod
    def from_files(cls, language: str, files: Mapping[str, bytes]) -> Phrases:
        """A catalogue that is not installed: another version, or a translation of a party's own.

        What it lacks is said as its key in angle brackets: a reader who compares sees that it is missing there.
        """
        made = cls.__new__(cls)
        made._begin(language, MappingProxyType(dict(files)), whole=False)
        return made

    def _begin(self, language: str, files: Mapping[str, bytes], *, whole: bool) -> None:
        self._language = language
        self._files = files
        self._whole = whole
        self._hash = catalogue_hash(files)

    @property
    def language(self) -> str:
        """BCP 47 tag."""
        return self._language

    @property
    def hash(self) -> bytes:
        """Of the whole catalogue, 32 bytes: see `catalogue_hash`."""
        return self._hash

    @property
    def files(self) -> Mapping[str, bytes]:
        """What it is made of: the name of each file and its bytes."""
        return self._files

    @property
    def right_to_left(self) -> bool:
        """Whether its script is read from right to left."""
        return runs_right_to_left(self._language)

    def __repr__(self) -> str:
        return f"<Phrases {self._language} {self._hash.hex()[:8]}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Phrases) and (self._language, self._hash) == (other._language, other._hash)

    def __hash__(self) -> int:
        return hash((self._language, self._hash))

    def __contains__(self, key: str) -> bool:
        return _bundle(self).has_message(key)

    def say(self, key: str, /, **args: str | int) -> str:
        """The phrase `key` with its arguments filled in, in ten microseconds.

        A `str` argument is set as it is; an `int` is a count, which chooses the plural and is grouped as the language
        does. Figures that must not be rounded or grouped are therefore passed as `str`. A missing phrase or argument
        is a bug of ours: Misuse.
        """
        bundle = _bundle(self)
        pattern = bundle.get_message(key).value if bundle.has_message(key) else None
        if pattern is None:
            if not self._whole:
                return f"<{key}>"
            raise Misuse(f"no phrase {key!r} in language {self._language!r}")
        filled = {name: self._isolated(value) if isinstance(value, str) else value for name, value in args.items()}
        text, errors = bundle.format_pattern(pattern, filled)
        if self._whole and (errors or not isinstance(text, str)):
            raise Misuse(f"phrase {key!r} in language {self._language!r}: {'; '.join(map(str, errors))}")
        return str(text)

    def _isolated(self, text: str) -> str:
        """Marks an argument off from the phrase only where its letters run the other way, each of its lines by itself:
        an isolate ends with its line, and what stands on the next one would run freely.

        Fluent's own switch marks every argument, and a fax, a search and a copied reference would carry characters
        that nobody sees.
        """
        other = ("L", "EN") if self.right_to_left else ("R", "AL", "AN")
        return "\n".join(
            f"{_ISOLATE}{line}{_END_OF_ISOLATE}"
            if any(unicodedata.bidirectional(character) in other for character in line)
            else line
            for line in text.split("\n")
        )


def catalogue_hash(files: Mapping[str, bytes]) -> bytes:
    """SHA-256 over one line for each file in the order of their names: name, space, SHA-256 in hexadecimal, newline."""
    listed = "".join(f"{name} {hashlib.sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return hashlib.sha256(listed.encode()).digest()


@cache
def files_of(language: str) -> Mapping[str, bytes]:
    """The files of an installed catalogue, by their names."""
    folder = resources.files(__package__).joinpath(language)
    return MappingProxyType({file.name: file.read_bytes() for file in folder.iterdir() if file.name.endswith(".ftl")})


def runs_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language.partition("-")[0] in _RIGHT_TO_LEFT


@cache
def own_name(language: str) -> str:
    """What a language calls itself: `English`, `русский`."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - slow, and most commands name no language

    try:
        return Locale.parse(language, sep="-").get_display_name() or language
    except (UnknownLocaleError, ValueError):
        return language


@lru_cache(maxsize=32)
def _bundle(phrases: Phrases) -> FluentBundle:
    # A quarter of a second, which a command that draws nothing should not pay.
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415

    bundle = FluentBundle([phrases.language], use_isolating=False)
    for _, text in sorted(phrases.files.items()):
        bundle.add_resource(FluentResource(text.decode()))
    return bundle
