"""YAML → plain values, each with its place in the file.

A scenario comes by mail from somebody who is not known here. What YAML can do beyond lists, groups and values is
refused: anchors and aliases (a few lines of them unfold to gigabytes), tags, a key that is there twice (two readers
would take two different ones). Plain words are text unless they are plainly a number, `true`, `false` or empty, as in
YAML 1.2: `no` is the word no, and an instant stays as it was written.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml

__all__ = ["SIZE_LIMIT", "Fault", "Place", "Tree", "key_of", "tree_of"]

SIZE_LIMIT = 256 * 1024
DEPTH = 24

_INT = re.compile(r"[-+]?[0-9]{1,18}", re.ASCII)
_FLOAT = re.compile(r"[-+]?(\.[0-9]{1,30}|[0-9]{1,30}(\.[0-9]{0,30})?)([eE][-+]?[0-9]{1,3})?", re.ASCII)
_WORDS: Mapping[str, object] = {"": None, "~": None, "null": None, "true": True, "false": False}


class Place(NamedTuple):
    """Where something stands in the file, both from 1."""

    line: int
    column: int


class Fault(NamedTuple):
    """One thing that is wrong in a file: its path (`script[3].at`), its place, what is wrong, and what to do."""

    path: str
    place: Place
    wrong: str
    remedy: str

    def __str__(self) -> str:
        return f"line {self.place.line}, column {self.place.column}: {self.path}: {self.wrong}; {self.remedy}"


class Tree(NamedTuple):
    """A file as it stands: its values, the place of each by its path (`script[3].at.play`), what is wrong with it."""

    value: Any
    places: Mapping[str, Place]
    faults: tuple[Fault, ...]


class _Stop(Exception):
    """Nothing after this can be read."""


def key_of(path: str, name: object) -> str:
    """The path of a field of what stands at `path`."""
    return f"{path}.{name}" if path else f"{name}"


def tree_of(data: bytes) -> Tree:
    """The one document of a file. Its faults are complete, but after one of syntax there is nothing more to find."""
    if len(data) > SIZE_LIMIT:
        return _unread(f"the file has {len(data)} bytes", f"keep it under {SIZE_LIMIT}; attach nothing to a scenario")
    try:
        text = data.decode()
    except UnicodeDecodeError as wrong:
        before = data[: wrong.start]
        place = Place(before.count(b"\n") + 1, wrong.start - (before.rfind(b"\n") + 1) + 1)
        return _unread("holds bytes that are no UTF-8", "save it as UTF-8", place)
    grower = _Grower(text)
    try:
        value = grower.document()
    except _Stop:
        return Tree(None, grower.places, tuple(grower.faults))
    except yaml.YAMLError as wrong:
        mark = getattr(wrong, "problem_mark", None)
        place = Place(1, 1) if mark is None else Place(mark.line + 1, mark.column + 1)
        said = getattr(wrong, "problem", None) or getattr(wrong, "reason", None) or "is no YAML"
        fault = Fault("file", place, f"{said}", "mend the indentation, quotes or brackets at this place")
        return Tree(None, grower.places, (*grower.faults, fault))
    return Tree(value, grower.places, tuple(grower.faults))


def _unread(wrong: str, remedy: str, place: Place | None = None) -> Tree:
    return Tree(None, {}, (Fault("file", place or Place(1, 1), wrong, remedy),))


class _Grower:
    """Values out of the events of the YAML parser: it stops at what is too deep before it is built."""

    def __init__(self, text: str) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self._events: Iterator[Any] = yaml.parse(text, Loader=loader)
        self.places: dict[str, Place] = {}
        self.faults: list[Fault] = []

    def document(self) -> Any:
        value, seen = None, False
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if seen:
                    self._fault(event, "file", "holds a second document", "leave out everything from the second `---`")
                    raise _Stop
                seen, value = True, self._node(next(self._events), "", 0)
        return value

    def _node(self, event: Any, path: str, depth: int) -> Any:
        self.places[path] = _place(event)
        shown = path or "file"
        if isinstance(event, yaml.AliasEvent):
            self._fault(event, shown, "is an alias", "write the whole value here again, without `*`")
            return None
        if event.anchor is not None:
            self._fault(event, shown, "has an anchor", f"leave out `&{event.anchor[:20]}`: nothing may refer to it")
        if event.tag not in (None, "!"):
            self._fault(event, shown, "has a tag", f"leave out `{event.tag[:40]}`: values say themselves what they are")
        if depth > DEPTH:
            self._fault(event, shown[:80], f"lies deeper than {DEPTH} levels", "write it flatter")
            raise _Stop
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event.value) if event.implicit[0] and event.tag is None else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path, depth)
        return self._group(path, depth)

    def _list(self, path: str, depth: int) -> list[Any]:
        items: list[Any] = []
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, f"{path}[{len(items)}]", depth + 1))
        return items

    def _group(self, path: str, depth: int) -> dict[str, Any]:
        group: dict[str, Any] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, yaml.ScalarEvent):
                self._fault(event, path or "file", "has a key that is no word", "write a word before the colon")
                raise _Stop
            if event.anchor is not None:
                self._fault(event, key_of(path, event.value), "has an anchor", f"leave out `&{event.anchor[:20]}`")
            name = event.value
            here = self._node(next(self._events), key_of(path, name), depth + 1)
            if name in group:
                self._fault(event, key_of(path, name), "is there twice", "leave out one of the two")
                continue
            self.places[key_of(path, name)] = _place(event)
            group[name] = here
        return group

    def _fault(self, event: Any, path: str, wrong: str, remedy: str) -> None:
        self.faults.append(Fault(path, _place(event), wrong, remedy))


def _place(event: Any) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)


def _scalar(text: str) -> object:
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    number = float(text) if _FLOAT.fullmatch(text) else math.inf
    return number if math.isfinite(number) else text
