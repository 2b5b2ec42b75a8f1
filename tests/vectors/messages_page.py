"""The tables of the specification's page *messages*, printed from the types that the code reads with.

`python -m tests.vectors.generate` writes them into the page; a test holds the page to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct, inspect

from protocols.messages import FORMS, Form, Message
from protocols.messages.allowed import bare, extra, is_instant, members, title
from protocols.messages.fields import fields_of, struct_of
from protocols.messages.form import ANY_TYPE, SAME_TYPE, always, never

__all__ = ["forms_list", "forms_tables", "groups_tables", "header_table", "page"]

_PATTERNS = {
    r"\A[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\Z": "name",
    r"\A[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z": "type name",
    r"\A[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}\Z": "media type",
}


def page(text: str) -> str:
    """The page with its tables as they are now. Raises ValueError when it has no place for one."""
    tables = {
        "header": header_table(),
        "list of types": forms_list(),
        "types": forms_tables(),
        "groups": groups_tables(),
    }
    for name, table in tables.items():
        start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        before, found, rest = text.partition(start)
        _, closed, after = rest.partition(end)
        if not found or not closed:
            raise ValueError(f"the page has no place for its {name}")
        text = f"{before}{start}\n{table}\n{end}{after}"
    return text


def header_table() -> str:
    """Field by field."""
    return _table(Message)


def forms_list() -> str:
    """Type by type: version, who may sign, to what it may refer."""
    rows = [
        f"| `{form.type}` | {form.version} | {form.title} | {form.paragraph} | {_signs(form)} | {_relations(form)} |"
        for form in _forms()
    ]
    return _lines("| type | version | is | report | signed by | may refer to |", 6, rows)


def forms_tables() -> str:
    """The bodies, one table each."""
    return "\n".join(
        f"### {form.type}, version {form.version}\n\n{_table(form.body, paragraphs=True)}" for form in _forms()
    )


def groups_tables() -> str:
    """The maps inside the bodies, each once, by name."""
    found = {kind for form in _forms() for kind in _inside(form.body)} | set(_inside(Message))
    return "\n".join(
        f"### ({_name(kind)})\n\n{_tag(kind)}{_table(kind, paragraphs=True)}"
        for kind in sorted(found, key=lambda kind: kind.__name__)
    )


def _forms() -> list[Form]:
    return [FORMS[key] for key in sorted(FORMS)]


def _lines(head: str, columns: int, rows: Iterable[str]) -> str:
    return "\n".join([head, "|" + " --- |" * columns, *rows]) + "\n"


def _table(kind: type[Struct], *, paragraphs: bool = False) -> str:
    if not fields_of(kind):
        return "No further field.\n"
    rows = []
    for name, field in fields_of(kind).items():
        told = title(field.type)
        more = (getattr(field.type, "extra_json_schema", None) or {}).get("description")
        told = f"{told}. {more}" if told and more else told or (more or "")
        paragraph = f" {extra(field.type).get('paragraph', '')} |" if paragraphs else ""
        needed = "yes" if field.required else ""
        rows.append(f"| `{name}` | {_describe(field.type)} | {needed} | {told} |{paragraph}")
    head = "| field | is | always there | what it says |" + (" report |" if paragraphs else "")
    return _lines(head, 5 if paragraphs else 4, rows)


def _tag(kind: type[Struct]) -> str:
    tag = struct_of(kind).tag
    return f'With the field `is`: "{tag}", which is always there.\n\n' if tag else ""


def _name(kind: type) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).lstrip("_")


def _inside(kind: type[Struct]) -> Iterator[type[Struct]]:
    for field in fields_of(kind).values():
        for choice in _choices(field.type):
            if isinstance(choice, inspect.StructType):
                yield choice.cls
                yield from _inside(choice.cls)


def _choices(kind: inspect.Type) -> Iterator[inspect.Type]:
    for choice in map(bare, members(kind)):
        if isinstance(choice, inspect.VarTupleType):
            yield from _choices(choice.item_type)
        else:
            yield choice


def _describe(kind: inspect.Type) -> str:
    words = [_one(choice) for choice in members(kind)]
    if isinstance(bare(kind), inspect.UnionType) and _may_be_nil(kind):
        words.append("nil")
    return " or ".join(dict.fromkeys(words))


def _may_be_nil(kind: inspect.Type) -> bool:
    """Only `charter` has nil in the bytes: everywhere else None is the default, and left out."""
    union = bare(kind)
    nil = isinstance(union, inspect.UnionType) and any(isinstance(bare(t), inspect.NoneType) for t in union.types)
    return nil and title(kind) == "Charter"


def _one(kind: inspect.Type) -> str:
    info, more = bare(kind), extra(kind)
    if is_instant(info):
        return "instant"
    match info:
        case inspect.LiteralType():
            return ", ".join(f"`{value}`" for value in info.values)
        case inspect.EnumType():
            return ", ".join(f"{member.value} {member.name}" for member in info.cls)
        case inspect.IntType():
            unit = f" {more['unit']}" if "unit" in more else ""
            return f"int {_figure(info.ge)} to {_figure(info.le)}{unit}"
        case inspect.FloatType():
            unit = f" {more['unit']}" if more.get("unit", "1") != "1" else ""
            return f"float {_figure(info.ge)} to {_figure(info.le)}{unit}"
        case inspect.StrType():
            return _text(info, more)
        case inspect.BytesType():
            return f"bin {_length(info.min_length, info.max_length)}"
        case inspect.VarTupleType():
            return f"array of {_length(info.min_length, info.max_length)}: {_describe(info.item_type)}"
        case inspect.StructType():
            return f"({_name(info.cls)})"
        case inspect.BoolType():
            return "true or false"
    raise AssertionError(f"a field of a kind that has no words here: {info}")


def _text(info: inspect.StrType, more: dict[str, object]) -> str:
    length = _length(info.min_length, info.max_length)
    if info.pattern in _PATTERNS:
        return f"{_PATTERNS[info.pattern]}, {length} characters"
    if "allowed" in more:
        return str(more["allowed"])
    return f"{'lines' if more.get('lines') else 'line'}, {length} characters"


def _figure(bound: float | None) -> str:
    assert bound is not None, "every number has both bounds"
    return f"{int(bound):,}" if bound == int(bound) else f"{bound:g}"


def _length(least: int | None, most: int | None) -> str:
    return f"{most:,}" if least == most else f"{least or 0} to {most:,}"


def _signs(form: Form) -> str:
    if form.hold:
        return "one, as `hold`"
    if form.settling:
        return "one, at every precedence"
    if form.two_officers is always:
        return "two, always"
    weight = "two by its content or by weight" if form.two_officers is not never else "by weight"
    alone = [
        word
        for word, rule in (("`sole_crew_danger`", form.crew_danger), ("`sole_override`", form.override))
        if rule is not never
    ]
    return "; ".join([weight, *alone, *(["`service`"] if form.services_may_sign else [])])


def _relations(form: Form) -> str:
    words = {SAME_TYPE: "its own type", ANY_TYPE: "any that does not settle"}
    said = [
        f"{kind}: {', '.join(words.get(each, f'`{each}`') for each in types)}"
        for kind, types in form.relations.items()
        if types
    ]
    return "; ".join([*said, *(["always refers"] if form.needs_relation else [])]) or "nothing"
