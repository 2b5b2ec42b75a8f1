"""JSON Schema of a draft, made from the types: what `hotline schema TYPE` prints and a form can be generated from.

Dialect 2020-12. `x-unit`, `x-paragraph` (of the report) and `x-lines` (text of several lines) are ours.
"""

from __future__ import annotations

from msgspec import Struct, inspect

from protocols.errors import Code, Refused
from protocols.messages import forms
from protocols.messages.allowed import allowed, bare, extra, is_instant, members, only_value
from protocols.messages.draft import DRAFT_FIELDS
from protocols.messages.fields import fields_of
from protocols.messages.form import Form
from protocols.messages.header import Message

__all__ = ["schema", "types"]

types = forms.types

_NEEDED = ("type", "to", "body")


def schema(type: str, version: int | None = None) -> dict[str, object]:
    """The schema of a draft of this type, in its newest version where none is named. Raises Refused `form_unknown`."""
    form = forms.newest(type) if version is None else forms.form_of(type, version)
    if form is None:
        raise Refused(Code.FORM_UNKNOWN, f"no version {version} of {type!r} here", field="version")
    header = fields_of(Message)
    properties = {name: _field(header[name].type) for name in DRAFT_FIELDS}
    properties["type"] = {"const": form.type}
    properties["version"] = {"const": form.version}
    properties["body"] = _struct(form.body)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": form.title,
        "description": f"{form.type} version {form.version}; report, paragraph {form.paragraph}. {_who_signs(form)}",
        "type": "object",
        "properties": properties,
        "required": [*_NEEDED, *(["relation"] if form.needs_relation else [])],
        "additionalProperties": False,
        "examples": [dict(form.example)],
    }


def _who_signs(form: Form) -> str:
    if form.hold:
        return "Signed by one officer, in the capacity hold."
    if form.settling:
        return "Signed by one officer, at every precedence."
    return "Signed by two officers at IMMEDIATE and FLASH, and wherever its content needs two."


def _struct(kind: type[Struct], tag: str | None = None) -> dict[str, object]:
    known = fields_of(kind)
    properties = {name: _field(field.type) for name, field in known.items()}
    # A sentence that is the same in every message is filled in when a draft leaves it out.
    required = [name for name, field in known.items() if field.required and only_value(field.type) is None]
    if tag is not None:
        properties, required = {"is": {"const": tag}, **properties}, ["is", *required]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _field(kind: inspect.Type) -> dict[str, object]:
    choices = [_one(choice) for choice in members(kind)]
    found = choices[0] if len(choices) == 1 else {"anyOf": choices}
    json_schema = getattr(kind, "extra_json_schema", None) or {}
    for ours, name in (("paragraph", "x-paragraph"), ("unit", "x-unit"), ("lines", "x-lines")):
        if ours in extra(kind):
            found[name] = extra(kind)[ours]
    return {**{key: json_schema[key] for key in ("title", "description") if key in json_schema}, **found}


def _one(kind: inspect.Type) -> dict[str, object]:
    info, more = bare(kind), extra(kind)
    if is_instant(info):
        return {"type": ["string", "integer"], "format": "date-time", "description": allowed(kind)}
    match info:
        case inspect.LiteralType():
            return {"enum": list(info.values)}
        case inspect.EnumType():
            return {"enum": [*(member.name for member in info.cls), *(member.value for member in info.cls)]}
        case inspect.FloatType() | inspect.IntType():
            word = "number" if isinstance(info, inspect.FloatType) else "integer"
            unit = {"x-unit": more["unit"]} if "unit" in more else {}
            return {"type": word, "minimum": info.ge, "maximum": info.le} | unit
        case inspect.StrType():
            length = {"minLength": info.min_length or 0, "maxLength": info.max_length}
            return {"type": "string", **length, "description": allowed(kind)}
        case inspect.BytesType():
            length = {"minLength": 2 * (info.min_length or 0), "maxLength": 2 * (info.max_length or 0)}
            return {"type": "string", "pattern": "^([0-9a-fA-F]{2})*$", **length}
        case inspect.VarTupleType():
            bounds = {"minItems": info.min_length or 0, "maxItems": info.max_length}
            return {"type": "array", "items": _field(info.item_type), **bounds}
        case inspect.StructType():
            return _struct(info.cls, None if info.tag is None else str(info.tag))
    return {"type": "boolean"}
