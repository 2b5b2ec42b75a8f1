"""How vectors are written down: one scenario, what goes in, what comes out; bytes as lower-case hex.

JSON has one kind of number and no bytes, so a decoded value is written with its type (specification: vectors).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

__all__ = ["Vector", "hexed", "ok", "refused", "typed"]

Vector = dict[str, Any]


def ok(description: str, kind: str, given: Mapping[str, Any], result: Any) -> Vector:
    """A scenario that is accepted, with what the reader gets of it."""
    return {"description": description, "kind": kind, "input": hexed(given), "expect": "ok", "result": hexed(result)}


def refused(description: str, kind: str, given: Mapping[str, Any], code: str) -> Vector:
    """A scenario that is refused with exactly this code."""
    return {"description": description, "kind": kind, "input": hexed(given), "expect": "refused", "code": code}


def hexed(value: Any) -> Any:
    """The same with every bytes as hex and every tuple as a list."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        return {hexed(key): hexed(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [hexed(item) for item in value]
    return value


def typed(value: Any) -> Any:
    """A decoded value that keeps its type in JSON.

    nil, booleans, text and arrays are themselves; an integer is {"int": decimal}, a float {"float": its 8 bytes},
    bytes {"bin": hex}, a map {"map": {key: value}}.
    """
    match value:
        case None | bool() | str():
            return value
        case int():
            return {"int": str(value)}
        case float():
            return {"float": struct.pack(">d", value).hex()}
        case bytes():
            return {"bin": value.hex()}
        case dict():
            return {"map": {key: typed(item) for key, item in value.items()}}
        case list() | tuple():
            return [typed(item) for item in value]
    raise AssertionError(f"not a decoded value: {value!r}")
