"""What is spoilt: the bytes of every vector, the worked example of every type, and files as programs write them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import protocols
from protocols.messages.forms import FORMS
from protocols.wire import pack
from tests.protocols.messages.drafts import checked

__all__ = ["drafts", "examples", "files", "hexes", "vectors"]

_VECTORS = Path(protocols.__file__).parent / "spec" / "vectors"
_FILES = Path(__file__).parents[1] / "protocols" / "formats"


@cache
def vectors(family: str) -> tuple[dict[str, Any], ...]:
    """The inputs of one family's vectors."""
    found = sorted((_VECTORS / family).glob("*.json"))
    return tuple(json.loads(path.read_text("utf-8")) for path in found)


def hexes(family: str, *names: str) -> list[bytes]:
    """The bytes that stand in these fields of a family's inputs."""
    return [bytes.fromhex(each["input"][name]) for each in vectors(family) for name in names if _hex(each, name)]


def _hex(vector: dict[str, Any], name: str) -> bool:
    value = vector["input"].get(name)
    return isinstance(value, str) and len(value) % 2 == 0 and not set(value) - set("0123456789abcdef")


@cache
def drafts() -> tuple[dict[str, Any], ...]:
    """The worked example of every type."""
    return tuple(dict(FORMS[key].example) for key in sorted(FORMS))


@cache
def examples() -> tuple[bytes, ...]:
    """M of each of them."""
    return tuple(pack(checked(dict(draft))) for draft in drafts())


@cache
def files() -> tuple[bytes, ...]:
    """Files of other programs, as the tests of the readers hold them."""
    return tuple(_texts())


def _texts() -> Iterator[bytes]:
    shipped = Path(protocols.__file__).parents[1] / "hotline" / "examples"
    for folder in (_FILES, shipped):
        for suffix in ("kvn", "xml", "json"):
            for path in sorted(folder.rglob(f"*.{suffix}")):
                yield path.read_bytes()
