"""From what people and programs write (JSON) to typed values and back, guided by the types alone.

`read` goes on after a fault: somebody who mends a form at 03:00 sees all that is wrong at once, each with its path,
what was found and what is allowed. Instants are RFC 3339 in UTC or milliseconds; bytes are hexadecimal; numbers may be
written without a point; text is brought to Unicode form NFC. What was found is shortened and made safe before it is
shown: it comes from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import msgspec
from msgspec import inspect

from protocols.errors import FieldFault
from protocols.messages import scalars
from protocols.messages.allowed import allowed, bare, is_instant, members, only_value
from protocols.messages.scalars import Faults, instant_text, nearest, shown
from protocols.wire import Wire

__all__ = ["MOST_FIELDS", "fields_of", "read", "read_field", "struct_of", "unknown_field", "written"]

MOST_FIELDS = 100
"""In one group: no form has as many, and to word the fault of each of thousands would cost seconds."""

_MISSING = object()


@lru_cache(maxsize=512)
def struct_of(kind: type[msgspec.Struct]) -> inspect.StructType:
    """A struct as msgspec sees it."""
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    return info


@lru_cache(maxsize=512)
def fields_of(kind: type[msgspec.Struct]) -> Mapping[str, inspect.Field]:
    """The fields of a struct by the names they have on the wire."""
    return {field.encode_name: field for field in struct_of(kind).fields}


def read(kind: type[Wire], value: object, path: str, faults: Faults) -> Wire | None:
    """A struct from its draft; None when anything in it is wrong (then `faults` has grown)."""
    before = len(faults)
    plain = _struct(struct_of(kind), value, path, faults)
    if len(faults) > before:
        return None
    return msgspec.convert(plain, kind, builtin_types=(bytes,))


def read_field(field: inspect.Field, value: object, path: str, faults: Faults) -> object:
    """The wire form of one field's draft; meaningless when `faults` has grown."""
    return _value(field.type, value, path, faults)


def _value(kind: inspect.Type, value: object, path: str, faults: Faults) -> object:
    choices = [choice for choice in members(kind) if _fits(bare(choice), value)]
    if not choices:
        faults.append(FieldFault(path, f"is {shown(value)}", allowed(kind)))
        return None
    before, choice = len(faults), choices[0]
    wire_form = _READERS[type(bare(choice))](choice, value, path, faults)
    if len(faults) > before and faults[-1].path == path and faults[-1].allowed:
        faults[-1] = faults[-1]._replace(allowed=allowed(kind))  # the field's other choices too
    return wire_form


def _fits(kind: inspect.Type, value: object) -> bool:
    match value:
        case Mapping():
            return isinstance(kind, inspect.StructType) and (kind.tag is None or kind.tag == value.get("is"))
        case list() | tuple():
            return isinstance(kind, inspect.VarTupleType)
        case bool():
            return isinstance(kind, inspect.BoolType)
        case str():
            texts = inspect.StrType | inspect.LiteralType | inspect.BytesType | inspect.EnumType
            return isinstance(kind, texts) or is_instant(kind)
        case int():
            return isinstance(kind, inspect.IntType | inspect.FloatType | inspect.EnumType)
        case float():
            return isinstance(kind, inspect.FloatType)
    return False


def _list(kind: inspect.Type, value: object, path: str, faults: Faults) -> object:
    info = bare(kind)
    assert isinstance(info, inspect.VarTupleType)
    assert isinstance(value, list | tuple)
    if not (info.min_length or 0) <= len(value) <= (info.max_length or len(value)):
        faults.append(FieldFault(path, f"is {shown(value)}", allowed(kind)))
        return None
    return [_value(info.item_type, item, f"{path}[{index}]", faults) for index, item in enumerate(value)]


def _struct(kind: inspect.Type, value: object, path: str, faults: Faults) -> object:
    info = bare(kind)
    assert isinstance(info, inspect.StructType)
    if not isinstance(value, Mapping):
        faults.append(FieldFault(path, f"is {shown(value)}", "a group of fields"))
        return None
    if len(value) > MOST_FIELDS:
        faults.append(FieldFault(path, f"has {len(value)} fields", f"at most {MOST_FIELDS}"))
        return None
    before, known = len(faults), fields_of(info.cls)
    plain: dict[str, object] = {} if info.tag is None else {"is": info.tag}
    for name in value:
        if name not in known and not (name == "is" and info.tag is not None):
            faults.append(unknown_field(f"{path}.", name, tuple(known)))
    for name, field in known.items():
        given = value.get(name, _MISSING)
        if given is _MISSING or (given is None and not field.required):
            fixed = only_value(field.type) if field.required else None
            if fixed is not None:
                plain[name] = fixed
            elif field.required:
                faults.append(FieldFault(f"{path}.{name}", "missing", allowed(field.type)))
        elif given not in ([], ()) or field.required:
            plain[name] = _value(field.type, given, f"{path}.{name}", faults)
    if len(faults) == before:
        try:
            msgspec.convert(plain, info.cls, builtin_types=(bytes,))
        except msgspec.ValidationError as wrong:
            faults.append(FieldFault(path, str(wrong).partition(" - at `$")[0]))
    return plain


_READERS: dict[type, Callable[[inspect.Type, object, str, Faults], object]] = {
    inspect.StrType: scalars.read_text,
    inspect.FloatType: scalars.read_number,
    inspect.IntType: scalars.read_number,
    inspect.BytesType: scalars.read_bytes,
    inspect.LiteralType: scalars.read_code,
    inspect.EnumType: scalars.read_enum,
    inspect.VarTupleType: _list,
    inspect.StructType: _struct,
    inspect.BoolType: lambda kind, value, path, faults: value,
}


def written(kind: inspect.Type, value: object) -> object:
    """The draft of one plain wire value: the reverse of `read`."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        choice = next(bare(c) for c in members(kind) if _fits(bare(c), value))
        assert isinstance(choice, inspect.StructType)
        known = fields_of(choice.cls)
        return {name: written(known[name].type, item) if name in known else item for name, item in value.items()}
    if isinstance(value, list | tuple):
        choice = next(bare(c) for c in members(kind) if isinstance(bare(c), inspect.VarTupleType))
        assert isinstance(choice, inspect.VarTupleType)
        return [written(choice.item_type, item) for item in value]
    if isinstance(value, int) and any(is_instant(c) for c in members(kind)):
        return instant_text(value)
    return value


def unknown_field(prefix: str, name: object, known: tuple[str, ...]) -> FieldFault:
    """The fault of a field that no type has, with the known name that was probably meant."""
    return FieldFault(prefix + (shown(name).strip("'") or "(no name)"), f"unknown field{nearest(name, known)}")
