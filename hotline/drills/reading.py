"""A scenario file → `Scenario`, or everything that is wrong with it, at once.

Whoever writes a scenario mends a page at a time, not a fault at a time: each fault has its line, its column, its path
(`script[3].at`), what is wrong and what to do. What is well formed and still cannot work is sense.py's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from msgspec import inspect

from hotline.drills.scenario import Cast, Expectation, Scenario, Segment, Trigger
from hotline.drills.spans import instant_ms, span_ms
from hotline.drills.tree import Fault, Place, Tree, key_of, tree_of
from protocols.errors import Code, Refused
from protocols.messages.allowed import bare, members
from protocols.messages.scalars import nearest, shown

__all__ = ["Fault", "Place", "Written", "WrongScenario", "found", "read", "read_file", "shipped", "wanted"]

SHIPPED = Path(__file__).parent / "scenarios"


class WrongScenario(Refused):
    """A scenario file with everything that is wrong in it, in the order of its lines."""

    def __init__(self, faults: Iterable[Fault], name: str = "the scenario") -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: fault.place))
        more = f" (and {len(self.faults) - 1} more)" if len(self.faults) > 1 else ""
        super().__init__(Code.SCENARIO_WRONG, f"{name}: {self.faults[0]}{more}")


class Written(NamedTuple):
    """A scenario and where each part of it stands in its file."""

    scenario: Scenario
    places: Mapping[str, Place]

    def place(self, path: str) -> Place:
        """Of what stands at this path, else of the nearest thing around it."""
        while path and path not in self.places:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self.places.get(path, Place(1, 1))


def shipped() -> list[Path]:
    """The scenarios that come with the product, by name."""
    return sorted(SHIPPED.glob("*.yaml"))


def found(name: str) -> Path:
    """The file that a command means: a path, or the name of a scenario that comes with the product.

    Raises Refused `not_found`.
    """
    path = Path(name)
    if path.is_file():
        return path
    names = {each.stem: each for each in shipped()}
    if name in names:
        return names[name]
    meant = nearest(name, tuple(names))
    raise Refused(Code.NOT_FOUND, f"no file and no scenario {name[:60]!a}{meant}; `hotline drill list` names them")


def read_file(path: Path) -> Written:
    """As `read`, of a file. Raises OSError too."""
    with path.open("rb") as file:
        return read(file.read(4 * 1024 * 1024), name=path.name)


def read(data: bytes, *, name: str = "the scenario") -> Written:
    """A scenario out of the bytes of its file. Raises WrongScenario (`scenario_wrong`) with every fault of form."""
    tree = tree_of(data)
    if tree.value is None and tree.faults:
        raise WrongScenario(tree.faults, name)
    reader = _Reader(tree)
    plain = reader.struct(inspect.type_info(Scenario), tree.value, "")
    faults = [*tree.faults, *reader.faults]
    if faults:
        raise WrongScenario(faults, name)
    return Written(msgspec.convert(plain, Scenario), tree.places)


# What a text of a certain form is, in words, by that form.
_FORMS: Mapping[str, str] = {
    r"\A[A-Za-z][A-Za-z0-9_-]{0,39}\Z": "write a name: a letter, then letters, digits, - or _, at most 40",
    r"\A\+?(?:[0-9]{1,4}h)?(?:[0-9]{1,4}m)?(?:[0-9]{1,5}s)?\Z": "write a length of time, as 90s, 10m or 1h30m",
    r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z\Z": (
        "write an instant in UTC, as 2019-09-02T11:02:00Z"
    ),
    r"\A[a-z][a-z0-9-]{1,39}\Z": "write a short name of small letters, digits and -, as the-unseen-warning",
    r"\A[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\Z": "write it in capitals, digits and single -, as KESTREL or WATCH-1",
}

# What to do where single fields are right and contradict one another.
_TOGETHER: Mapping[type, str] = {
    Segment: "write `until` and `speed`, or `jump_to` and `say`",
    Trigger: "write one way, as {play: 10m}, {scenario: INSTANT}, {after: ACT}, {unless: ACT, within: 5m}",
    Expectation: "write one of act, never and observe; a second one is an item of its own",
}


class _Reader:
    """One reading: what it found wrong so far, and the places of the file."""

    def __init__(self, tree: Tree) -> None:
        self.faults: list[Fault] = []
        self._places = tree.places

    def struct(self, kind: inspect.Type, value: object, path: str) -> Any:
        info = bare(kind)
        assert isinstance(info, inspect.StructType)
        if not isinstance(value, dict):
            self._wrong(path or "file", value, kind, path)
            return None
        before, known = len(self.faults), {field.encode_name: field for field in info.fields}
        plain: dict[str, Any] = {}
        for name in value:
            if name not in known:
                meant = nearest(name, tuple(known))
                wrong = f"is no field of {_noun(info.cls)}{meant}"
                self._fault(key_of(path, name), wrong, f"write one of {', '.join(known)}, or leave it out")
        for name, field in known.items():
            here, given = key_of(path, name), value.get(name)
            if given is not None:
                plain[name] = self.value(field.type, given, here)
            elif field.required:
                self._fault(here, "is empty" if name in value else "is missing", wanted(field.type), path)
            elif name in value and field.default is not None:
                self._fault(here, "is empty", f"{wanted(field.type)}, or leave the whole line out")
        if len(self.faults) == before:
            try:
                msgspec.convert(plain, info.cls)
            except msgspec.ValidationError as wrong:
                said = str(wrong).partition(" - at `$")[0]
                self._fault(path, said, _TOGETHER.get(info.cls, "mend it"))
        return plain

    def value(self, kind: inspect.Type, value: object, path: str) -> Any:
        choices = [choice for choice in members(kind) if _fits(bare(choice), value)]
        if not choices:
            return self._wrong(path, value, kind)
        choice = bare(choices[0])
        match choice:
            case inspect.StructType():
                return self.struct(choice, value, path)
            case inspect.DictType():
                return self._group(choice, value, path)
            case inspect.VarTupleType() | inspect.TupleType():
                return self._list(choice, value, path)
            case inspect.AnyType():
                return value
        return self._scalar(choices[0], value, path)

    def _group(self, kind: inspect.DictType, value: Any, path: str) -> dict[str, Any]:
        if kind.min_length and len(value) < kind.min_length:
            self._fault(path, "is empty", "write at least one")
        for name in value:
            self._scalar(kind.key_type, name, key_of(path, name))
        return {name: self.value(kind.value_type, item, key_of(path, name)) for name, item in value.items()}

    def _list(self, kind: inspect.VarTupleType | inspect.TupleType, value: Any, path: str) -> list[Any]:
        if isinstance(kind, inspect.TupleType):
            types = kind.item_types
            if len(value) != len(types):
                self._fault(path, f"is {shown(value)}", f"write a list of {len(types)}, as [update, I-01]")
                return []
        else:
            types = (kind.item_type,) * len(value)
            if len(value) < (kind.min_length or 0):
                self._fault(path, f"is {shown(value)}", f"write at least {kind.min_length}")
            if len(value) > (kind.max_length or len(value)):
                self._fault(path, f"is {shown(value)}", f"write at most {kind.max_length}")
        pairs = enumerate(zip(types, value, strict=True))
        return [self.value(each, item, f"{path}[{index}]") for index, (each, item) in pairs]

    def _scalar(self, kind: inspect.Type, value: Any, path: str) -> Any:
        info = bare(kind)
        if isinstance(info, inspect.LiteralType) and value not in info.values:
            self._fault(path, f"is {shown(value)}{nearest(value, info.values)}", wanted(kind))
            return value
        if not _inside(info, value):
            return self._wrong(path, value, kind)
        if isinstance(info, inspect.StrType):
            if info.pattern in _TIMES and not _TIMES[info.pattern](value):
                return self._wrong(path, value, kind)
            if any(not each.isprintable() and each != "\n" for each in value):
                self._fault(path, "holds a character that cannot be seen", "write it anew, without it")
        return value

    def _wrong(self, path: str, value: object, kind: inspect.Type, at: str | None = None) -> None:
        self._fault(path, f"is {_found(value, kind)}", wanted(kind), path if at is None else at)

    def _fault(self, path: str, wrong: str, remedy: str, at: str | None = None) -> None:
        place = self._places.get(path) or self._places.get(path if at is None else at) or Place(1, 1)
        self.faults.append(Fault(path or "file", place, wrong, remedy))


def _exists(reads: Callable[[str], int]) -> Callable[[str], bool]:
    def really(text: str) -> bool:
        try:
            reads(text)
        except Refused:
            return False
        return True

    return really


_SPAN, _WHEN = list(_FORMS)[1:3]
_TIMES: Mapping[str | None, Callable[[str], bool]] = {_SPAN: _exists(span_ms), _WHEN: _exists(instant_ms)}


def _inside(info: inspect.Type, value: Any) -> bool:
    """Whether a text or number keeps the bounds of its type."""
    match info:
        case inspect.StrType():
            long_enough = (info.min_length or 0) <= len(value) <= (info.max_length or len(value))
            return long_enough and (info.pattern is None or re.search(info.pattern, value) is not None)
        case inspect.FloatType() | inspect.IntType():
            least = (info.ge is None or value >= info.ge) and (info.gt is None or value > info.gt)
            return least and (info.le is None or value <= info.le)
    return True


def _fits(kind: inspect.Type, value: object) -> bool:
    match value:
        case dict():
            return isinstance(kind, inspect.StructType | inspect.DictType | inspect.AnyType)
        case list():
            return isinstance(kind, inspect.VarTupleType | inspect.TupleType | inspect.AnyType)
        case bool():
            return isinstance(kind, inspect.BoolType | inspect.AnyType) or (
                isinstance(kind, inspect.LiteralType) and any(value is each for each in kind.values)
            )
        case str():
            return isinstance(kind, inspect.StrType | inspect.LiteralType | inspect.AnyType)
        case int():
            return isinstance(kind, inspect.IntType | inspect.FloatType | inspect.AnyType)
        case float():
            return isinstance(kind, inspect.FloatType | inspect.AnyType)
    return isinstance(kind, inspect.AnyType)


def _found(value: object, kind: inspect.Type) -> str:
    longest = max((getattr(bare(each), "max_length", None) or 0 for each in members(kind)), default=0)
    if isinstance(value, str) and longest and len(value) > longest:
        return f"{len(value)} characters long"
    return "empty" if value in ("", None) else shown(value)


def wanted(kind: inspect.Type) -> str:
    """What to write there, in words."""
    return " or ".join(dict.fromkeys(_one(bare(each)) for each in members(kind)))


def _one(info: inspect.Type) -> str:
    match info:
        case inspect.LiteralType():
            return f"write {' or '.join(map(_word, info.values))}"
        case inspect.StrType():
            longest = f", at most {info.max_length} characters" if info.max_length else ""
            return _FORMS.get(info.pattern or "", f"write text{longest}")
        case inspect.FloatType() | inspect.IntType():
            least = f"above {info.gt:g}" if info.gt is not None else f"from {info.ge:g}" if info.ge is not None else ""
            most = "" if info.le is None else f"to {info.le:g}"
            noun = "number" if isinstance(info, inspect.FloatType) else "whole number"
            return " ".join(filter(None, (f"write a {noun}", least, most)))
        case inspect.BoolType():
            return "write true or false"
        case inspect.VarTupleType() | inspect.TupleType():
            return "write a list: lines beginning with `- `, or [a, b]"
        case inspect.StructType():
            return f"write the fields of {_noun(info.cls)}, indented below it"
        case inspect.DictType():
            return "write names, each with its fields indented below it"
    return "write a value"


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _noun(cls: type) -> str:
    if cls in (Scenario, Cast, Trigger):
        return {"Scenario": "a scenario", "Cast": "the cast", "Trigger": "`at`"}[cls.__name__]
    name = cls.__name__.lower()
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
