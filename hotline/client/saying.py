"""What a program gives to be said, typed or not, as the draft that it is: the same call makes the same draft."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec

from hotline.client.compose import Draft
from hotline.client.drafting import check_id
from protocols.errors import Code, Refused
from protocols.messages import fields, forms
from protocols.wire import Wire

__all__ = ["Said", "digest_of", "draft_of", "id_of"]

Said = Wire | Mapping[str, object]
"""A body of `protocols.messages`, typed; or a draft."""


def draft_of(said: Said, header: Mapping[str, object]) -> Draft:
    """The draft: of a typed body the type is known. What is None in `header` is left out.

    Raises Refused `form_unknown` for a struct that is no body of a type.
    """
    given = {name: _plain(value) for name, value in header.items() if value is not None}
    if isinstance(given.get("relation"), Sequence):
        kind, message = given["relation"]
        given["relation"] = {"kind": kind, "message": message}
    if isinstance(said, Mapping):
        return {**said, **given}
    form = _forms().get(type(said))
    if form is None:
        raise Refused(Code.FORM_UNKNOWN, f"{type(said).__name__} is no body of a type", field="type")
    plain = msgspec.to_builtins(said, builtin_types=(bytes,))
    body = fields.written(fields.struct_of(type(said)), plain)
    return {"type": form.type, "version": form.version, **given, "body": body}


def digest_of(asked: object) -> bytes:
    """SHA-256 of what was asked for, as canonical JSON. Raises Refused `schema` for what is no JSON."""
    try:
        return hashlib.sha256(msgspec.json.encode(asked, order="deterministic")).digest()
    except (TypeError, ValueError) as wrong:
        raise Refused(Code.SCHEMA, f"this is no draft: {wrong}") from None


def id_of(id: str | bytes | UUID) -> bytes:
    """Its 16 bytes. Raises Refused `schema` for what is no UUID version 7."""
    try:
        found = id.bytes if isinstance(id, UUID) else UUID(id).bytes if isinstance(id, str) else id
    except ValueError:
        raise Refused(Code.SCHEMA, f"{str(id)[:60]!a} is no UUID", field="id") from None
    check_id(found)
    return found


def _plain(value: Any) -> Any:
    """A message may be named by what was sent, by what arrived, or by its hash."""
    named = getattr(value, "hash", None)
    if isinstance(named, bytes):
        return named.hex()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, str) or not isinstance(value, Sequence):
        return value
    return [_plain(each) for each in value]


@lru_cache(maxsize=1)
def _forms() -> dict[type, forms.Form]:
    return {form.body: form for form in forms.FORMS.values()}
