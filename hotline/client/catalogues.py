"""Catalogues of phrases that are not installed: as others read a message when they signed it.

An attestation names the hash of the catalogue in which an officer read what was signed. Of a catalogue that is not
installed here a file may come from its owner, by any way: it is kept beside the profile under its hash, and the hash is
computed from it, so that nobody can pass off one catalogue as another.

    catalogues/0f3c….json     {"language": "fr", "files": {"header.ftl": "…", …}}
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec

from hotline.client import disk
from protocols.envelope import ReadIn
from protocols.errors import Code, Refused
from protocols.phrases.acting import acting
from protocols.phrases.catalogue import LANGUAGES, Phrases

__all__ = ["Catalogues", "compared", "exported", "imported", "installed_or"]

LIMIT = 8 * 1024 * 1024


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    language: Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}\Z")]
    files: Annotated[
        dict[
            Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,40}\.ftl\Z")],
            Annotated[str, msgspec.Meta(max_length=1024 * 1024)],
        ],
        msgspec.Meta(min_length=1, max_length=100),
    ]


def exported(phrases: Phrases) -> bytes:
    """The catalogue as a file. Its hash is not in it: whoever reads the file computes it."""
    files = {name: data.decode() for name, data in sorted(phrases.files.items())}
    return (json.dumps({"language": phrases.language, "files": files}, ensure_ascii=False, indent=1) + "\n").encode()


def imported(data: bytes, name: str) -> Phrases:
    """The catalogue in a file, if it is words and nothing that acts. Raises Refused `file_unreadable`, `too_large`.

    `name`: the file's.
    """
    if len(data) > LIMIT:
        raise Refused(Code.TOO_LARGE, f"{name}: {len(data)} bytes, at most {LIMIT}")
    try:
        content = msgspec.json.decode(data, type=_Content)
    except (msgspec.MsgspecError, UnicodeDecodeError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{name} is no catalogue of phrases: {wrong}") from None
    for file, text in sorted(content.files.items()):
        if (found := acting(text)) is not None:
            raise Refused(Code.FILE_UNREADABLE, f"{name} is no catalogue of phrases: {file} {found}")
    return Phrases.from_files(content.language, {file: text.encode() for file, text in content.files.items()})


def compared(one: Phrases, other: Phrases) -> dict[str, tuple[str | None, str | None]]:
    """Key → how each of two catalogues writes the phrase, None where it has none; only of those that differ."""
    here, there = _patterns(one), _patterns(other)
    keys = [*here, *(key for key in there if key not in here)]
    both = {key: (here.get(key), there.get(key)) for key in keys}
    return {key: said for key, said in both.items() if said[0] != said[1]}


def _patterns(phrases: Phrases) -> dict[str, str]:
    """Key → its phrase as it is written, comments left out."""
    from fluent.syntax import FluentParser, ast, serialize  # noqa: PLC0415 - only a comparison needs it

    found = {}
    for _, data in sorted(phrases.files.items()):
        for entry in FluentParser().parse(data.decode()).body:
            if isinstance(entry, ast.Message):
                bare = ast.Message(entry.id, entry.value)
                found[entry.id.name] = serialize(ast.Resource([bare])).partition("=")[2].strip()
    return found


def installed_or(kept: Catalogues | None, read_in: ReadIn) -> Phrases | None:
    """The very catalogue that an attestation names: installed, or among those that were imported, where there is a
    profile that could hold one."""
    return _installed(read_in) if kept is None else kept.find(read_in)


def _installed(read_in: ReadIn) -> Phrases | None:
    if read_in.language not in LANGUAGES:
        return None
    phrases = Phrases(read_in.language)
    return phrases if phrases.hash == read_in.phrases else None


class Catalogues:
    """The folder in which they are kept."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def keep(self, phrases: Phrases) -> Path:
        """From now on it is here. Raises Refused `file_unreadable`."""
        path = self._path(phrases.hash)
        disk.directory(self._directory)
        disk.write(path, exported(phrases))
        return path

    def find(self, read_in: ReadIn) -> Phrases | None:
        """The very catalogue that an attestation names: installed, or imported; None when it is not here."""
        if (installed := _installed(read_in)) is not None:
            return installed
        path = self._path(read_in.phrases)
        try:
            kept = imported(path.read_bytes(), path.name)
        except (OSError, Refused):
            return None  # a file that was damaged is one that is not here
        return kept if (kept.language, kept.hash) == (read_in.language, read_in.phrases) else None

    def all(self) -> Iterator[Phrases]:
        """Every catalogue that was imported."""
        for path in sorted(self._directory.glob("*.json")):
            try:
                yield imported(path.read_bytes(), path.name)
            except (OSError, Refused):
                continue

    def _path(self, hash: bytes) -> Path:
        return self._directory / f"{hash.hex()}.json"
