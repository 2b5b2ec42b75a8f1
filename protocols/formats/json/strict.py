"""Text → JSON values, without what readers of JSON disagree about.

Of two fields with one name one program signs the first and another shows the last; NaN has no bytes; a number of a
million digits takes a minute; ten thousand brackets take the stack. RFC 8259 leaves all of it to the reader.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from protocols.errors import Code, Refused

__all__ = ["DEPTH", "LIMIT", "load"]

LIMIT = 8 * 1024 * 1024
DEPTH = 16
LONGEST_NUMBER = 40
# No group has as many fields. Each unknown one is looked up among the known, so that a million of them take hours.
MOST_NAMES = 100

# Strings are passed over whole, an unfinished one to the end, so that this is one pass whatever the text is.
_NESTING = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[\]{}]', re.S)


def load(text: str | bytes) -> Any:
    """The values of one JSON text in UTF-8. Raises Refused `too_large`, `file_unreadable` with line and column."""
    if len(text) > LIMIT:
        raise Refused(Code.TOO_LARGE, f"{len(text)} bytes where at most {LIMIT} are allowed")
    try:
        plain = text.decode("utf-8-sig") if isinstance(text, bytes) else text.removeprefix("\ufeff")
    except UnicodeDecodeError as wrong:
        _refuse(f"byte {wrong.start} is not UTF-8")
    _shallow(plain)
    try:
        value = json.loads(
            plain, object_pairs_hook=_once, parse_constant=_constant, parse_int=_whole, parse_float=_figure
        )
    except json.JSONDecodeError as wrong:
        _refuse(f"line {wrong.lineno}, column {wrong.colno}: this is not JSON ({wrong.msg})")
    except ValueError as wrong:
        _refuse(str(wrong))
    for each in _texts(value):
        if not each.isascii() and re.search("[\ud800-\udfff]", each):
            _refuse("a text holds half of a surrogate pair")
    return value


def _refuse(why: str) -> NoReturn:
    raise Refused(Code.FILE_UNREADABLE, why)


def _shallow(text: str) -> None:
    depth = 0
    for found in _NESTING.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth > DEPTH:
            line = text.count("\n", 0, found.start()) + 1
            _refuse(f"line {line}: nested deeper than {DEPTH}")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(pairs) > MOST_NAMES:
        raise ValueError(f"an object of {len(pairs)} fields")
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the field {twice[:40]!a} is there twice")
    return found


def _constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number that can be signed")


def _whole(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise ValueError(f"a number of {len(digits)} digits")
    return int(digits)


def _figure(digits: str) -> float:
    value = float(digits) if len(digits) <= LONGEST_NUMBER else math.inf
    if not math.isfinite(value):
        raise ValueError(f"{digits[:LONGEST_NUMBER]} is no number that can be signed")
    return value


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
