"""The two tables of the specification's session page, printed from the tables that the code steps through.

`python -m tests.vectors.session_page` writes them into the page and the vectors into their folder.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from msgspec import inspect

from protocols.frames import FRAMES
from protocols.session_states import TRANSITIONS
from tests.vectors import session

SPEC = Path(__file__).parents[2] / "protocols" / "spec"


def transitions_table() -> str:
    """State by state, what may happen and what follows."""
    lines = ["| state | what may happen | then |", "| --- | --- | --- |"]
    for state, row in TRANSITIONS.items():
        for cause, following in row.items():
            lines.append(f"| `{state}` | `{cause}` | `{following}` |")
        if not row:
            lines.append(f"| `{state}` | | |")
    return "\n".join(lines) + "\n"


def frames_table() -> str:
    """Frame by frame: who may say it, and its fields with their limits."""
    lines = ["| frame | on a peer link | on a seat link | fields |", "| --- | --- | --- | --- |"]
    lines += [
        f"| `{name}` | {_who(row.peer)} | {_who(row.seat)} | {_fields(row.type) or 'none'} |"
        for name, row in FRAMES.items()
    ]
    inside = sorted({kind for row in FRAMES.values() for kind in _inside(row.type)}, key=lambda kind: kind.__name__)
    lines += [f"| ({_name(kind)}) | | | {_fields(kind)} |" for kind in inside]
    return "\n".join(lines) + "\n"


def _who(sides: frozenset[Any]) -> str:
    return "both" if len(sides) == 2 else "".join(sides) or "–"


def _name(kind: type) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).lstrip("_")


def _struct(kind: type) -> inspect.StructType:
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    return info


def _fields(kind: type) -> str:
    return "; ".join(
        f"`{field.encode_name}` {_describe(field.type)}{'' if field.required else ', may be left out'}"
        for field in _struct(kind).fields
    )


def _inside(kind: type) -> set[type]:
    found: set[type] = set()
    for field in _struct(kind).fields:
        of = field.type.item_type if isinstance(field.type, inspect.VarTupleType) else field.type
        if isinstance(of, inspect.StructType):
            found |= {of.cls} | _inside(of.cls)
    return found


def _describe(of: inspect.Type) -> str:
    match of:
        case inspect.Metadata():
            return _describe(of.type)
        case inspect.IntType():
            return f"int, {of.ge} to {'2^53 − 1' if of.le == 2**53 - 1 else of.le}"
        case inspect.BytesType():
            return f"bin, {_length(of.min_length, of.max_length)} B"
        case inspect.StrType() if of.pattern:
            return f"str, {_length(of.min_length, of.max_length)} characters, `{of.pattern}`".replace("|", "\\|")
        case inspect.StrType():
            return f"str, {_length(of.min_length, of.max_length)} characters"
        case inspect.LiteralType():
            return " or ".join(f"“{value}”" for value in of.values)
        case inspect.VarTupleType():
            return f"array of {_length(of.min_length, of.max_length)}: {_describe(of.item_type)}"
        case inspect.TupleType():
            return f"[{', '.join(_describe(item) for item in of.item_types)}]"
        case inspect.UnionType():
            return " or ".join(_describe(item) for item in of.types if not isinstance(item, inspect.NoneType))
        case inspect.StructType():
            return f"({_name(of.cls)})"
        case inspect.DictType():
            return "map"
        case inspect.AnyType():
            return "anything, nil included"
    raise AssertionError(f"a field of a kind that has no words here: {of}")


def _length(least: int | None, most: int | None) -> str:
    return str(most) if least == most else f"{least or 0} to {most}"


def write() -> None:
    """The page's tables and the folder of vectors, from the code."""
    page = SPEC / "session.md"
    text = page.read_text("utf-8")
    for name, table in (("transitions", transitions_table()), ("frames", frames_table())):
        start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        before, found, rest = text.partition(start)
        _, closed, after = rest.partition(end)
        if not found or not closed:
            raise ValueError(f"the page has no place for its table of {name}")
        text = f"{before}{start}\n{table}\n{end}{after}"
    page.write_text(text, "utf-8")
    folder = SPEC / "vectors" / "session"
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.json"):
        path.unlink()
    for stem, vector in session.generate().items():
        (folder / f"{stem}.json").write_text(json.dumps(vector, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    write()
