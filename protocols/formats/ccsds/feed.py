"""Mean elements as catalogues hand them out in JSON: each object of a list, one OMM.

The keywords are those of the OMM (502.0-B-3 section 4), so that it comes down to the same entries as KVN and XML. What
such a catalogue leaves out because it is the same for all (TIME_SYSTEM, REF_FRAME) is added in `omm.py`, not here.
"""

from __future__ import annotations

import json
import re

from protocols.formats.ccsds.entries import MOST_CHARACTERS, MOST_ENTRIES, Document, Entry, safe
from protocols.formats.ccsds.refusal import ASK, FETCH, UnreadableFile, quoted

__all__ = ["read_json"]

_KEYWORD = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,60}\Z")
_FIELD = "CCSDS_OMM_VERS"
_NOT_ONE = "this is JSON, but no list of mean elements (OMM)"
_GIVE = "fetch it again in KVN or XML"

Pairs = tuple[tuple[str, object], ...]


def read_json(text: str) -> tuple[Document, ...]:
    """The OMMs in the text, each with the line on which its object begins. Raises UnreadableFile."""
    try:
        # Figures stay text: NaN, 1e999 and a number of a thousand digits are judged as in every other encoding.
        read = json.loads(text, object_pairs_hook=tuple, parse_float=str, parse_int=str, parse_constant=str)
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text.rstrip())
        found = "the file ends here, before its last bracket" if cut else "this is not well-formed JSON"
        raise UnreadableFile(found, FETCH, line=error.lineno, field=_FIELD) from None
    except RecursionError:
        raise UnreadableFile("lists are nested too deep", ASK, line=1, field=_FIELD) from None
    given = read if isinstance(read, list) else [read]
    if not given:
        raise UnreadableFile("the list is empty", FETCH, line=1, field=_FIELD)
    if len(given) > MOST_ENTRIES // 20:
        raise UnreadableFile(f"the list has {len(given)} objects", "ask for fewer", line=1, field=_FIELD)
    place = _Place(text)
    return tuple(_document(each, place) for each in given)


class _Place:
    """The line that was reached: keywords are looked for in their order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.line = 1

    def find(self, keyword: str) -> int:
        """The line of the next place where the keyword stands in quotes."""
        at = self._text.find(f'"{keyword}"', self._at)
        if at >= 0:
            self.line += self._text.count("\n", self._at, at)
            self._at = at
        return self.line


def _document(given: object, place: _Place) -> Document:
    if not isinstance(given, tuple) or not all(isinstance(pair, tuple) for pair in given):
        raise UnreadableFile(_NOT_ONE, _GIVE, line=place.line, field=_FIELD)
    pairs: Pairs = given
    entries = tuple(_entry(keyword, value, place) for keyword, value in pairs)
    keywords = {entry.keyword for entry in entries}
    if not {"EPOCH", "MEAN_MOTION"} <= keywords:
        raise UnreadableFile(_NOT_ONE, _GIVE, line=place.line, field=_FIELD)
    version = next((entry.value for entry in entries if entry.keyword == _FIELD), "")
    return Document(
        format="json",
        kind="OMM",
        version=version,
        line=entries[0].line,
        last_line=place.line,
        open_end=False,
        entries=tuple(entry for entry in entries if entry.keyword != _FIELD),
    )


def _entry(keyword: object, value: object, place: _Place) -> Entry:
    name = str(keyword)
    line = place.find(name)
    if _KEYWORD.match(name) is None:
        raise UnreadableFile(f"{quoted(name)} is no keyword of an OMM", _GIVE, line=line, field=_FIELD)
    if not (value is None or isinstance(value, str | bool)) or (
        isinstance(value, str) and len(value) > MOST_CHARACTERS
    ):
        raise UnreadableFile("this is not one value", _GIVE, line=line, field=name.upper()[:60])
    said = safe("" if value is None else str(value))
    return Entry(line, name.upper(), said, said, "", ())
