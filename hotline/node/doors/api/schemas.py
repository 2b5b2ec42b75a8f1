"""What a message of each type may say, as JSON Schema 2020-12: labels, units, bounds, and an example that can be sent.

A form can be drawn from one of these, and a draft checked with it before it is handed in; rules between fields are the
node's to say (`POST /v1/messages:validate`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, TypeAlias

import msgspec

from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from protocols.errors import Code, Refused, WrongDraft
from protocols.messages.draft import check
from protocols.messages.example import example_at
from protocols.messages.form import EXAMPLE_AT, Form
from protocols.messages.forms import FORMS, form_of, newest
from protocols.messages.header import TypeName
from protocols.messages.schema import schema
from protocols.pae import Mode

__all__ = ["DRAFT", "ROUTES", "DraftValue", "Schemas", "TypeOf", "draft_schema", "example_of", "is_said_in"]

DRAFT = "Draft"
"""The component of the description that is any draft, by its `type`."""
DraftValue: TypeAlias = Annotated[
    dict[str, Any], msgspec.Meta(extra_json_schema={"$ref": f"#/components/schemas/{DRAFT}"})
]
"""A draft in a body: every type, told apart by `type`."""

DIALECT = "application/schema+json"
_EXAMPLE_RUN = "QUIET HARBOUR"
_SENDER, _OTHER = "MERIDIAN", "KESTREL"


class TypeOf(msgspec.Struct, frozen=True, kw_only=True):
    """One version of one type. `paragraph`: of the report that asks for it; `services_may_sign`: whether a program may
    sign it, at PRIORITY and ROUTINE, where its own entry in the roster names the type."""

    type: str
    version: int
    title: str
    paragraph: str
    services_may_sign: bool
    schema: str


class Schemas(msgspec.Struct, frozen=True, kw_only=True):
    types: tuple[TypeOf, ...]


def draft_schema(form: Form, mode: Mode) -> dict[str, Any]:
    """The schema of a draft of this form at a node of this mode: a drill's messages name their drill, no others do."""
    found: dict[str, Any] = schema(form.type, form.version)
    if mode == "drill":
        found["required"] = [*found["required"], "drill"]
    else:
        del found["properties"]["drill"]
    return found


def example_of(form: Form, mode: Mode, me: str, now: int) -> dict[str, Any]:
    """The form's example, as this centre could send it now."""
    draft = example_at(form, now)
    draft.pop("drill", None)
    if mode == "drill":
        draft["drill"] = {"run": _EXAMPLE_RUN}
    # Whoever asks is the sender: where the example names that centre otherwise, the two change places.
    sender = _OTHER if _SENDER in draft["to"] else _SENDER
    renamed: dict[str, Any] = _renamed(draft, {sender: me, me: sender})
    return renamed


def is_said_in(form: Form, mode: Mode) -> bool:
    """Whether a node of this mode says this at all: a drill has types of its own, and is announced outside of it."""
    draft = example_of(form, mode, _SENDER, EXAMPLE_AT)
    try:
        check(draft, mode=mode, from_=_SENDER, id=bytes(16), composed_at=EXAMPLE_AT)
    except WrongDraft as wrong:
        return all(fault.path != "type" for fault in wrong.faults)
    return True


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    match value:
        case dict():
            return {name: _renamed(each, names) for name, each in value.items()}
        case list():
            return [_renamed(each, names) for each in value]
        case str():
            return names.get(value, value)
    return value


def _listed() -> Iterator[TypeOf]:
    for (type, version), form in sorted(FORMS.items()):
        yield TypeOf(
            type=type, version=version, title=form.title, paragraph=form.paragraph,
            services_may_sign=form.services_may_sign, schema=f"/v1/schemas/{type}?version={version}",
        )  # fmt: skip


async def _schemas(call: Call) -> Answer:
    return Answer(200, Schemas(types=tuple(_listed())))


async def _schema(call: Call) -> Answer:
    type, version = call.path["type"], call.query["version"]
    try:
        form = newest(type) if version is None else form_of(type, version)
    except Refused:
        form = None
    if form is None:
        named = f"version {version} of {type}" if version is not None else type
        raise Refused(Code.NOT_FOUND, f"this node cannot read {named}", field="type")
    place = call.rooms.station.place
    found = draft_schema(form, place.mode)
    found.pop("examples", None)
    # Of what does not change with the clock: the example's instants are ahead of it, whenever it is asked for.
    tag = f'W/"{hashlib.sha256(msgspec.json.encode(found)).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if tag in [each.strip() for each in call.request.headers.get("If-None-Match", "").split(",")]:
        return Answer(304, headers=headers)
    now = call.rooms.station.clock.now()
    found = {**found, "$id": f"/v1/schemas/{form.type}?version={form.version}",
             "examples": [example_of(form, place.mode, place.me, now)]}  # fmt: skip
    return Answer(200, found, headers, media_type=DIALECT)


ROUTES: tuple[Route, ...] = (
    Route(
        name="schemas", method="GET", path="/v1/schemas", noun="schemas", who="anybody", handler=_schemas,
        summary="Every type of message that this node can read",
        gives={200: (Schemas, "every version of every type, by its name")},
    ),
    Route(
        name="schema", method="GET", path="/v1/schemas/{type}", noun="schemas", who="anybody", handler=_schema,
        summary="What a draft of one type may say",
        more="JSON Schema 2020-12. `title` is the field's label in English, `x-unit` its unit, `x-paragraph` the "
        "paragraph of the report that asks for it; `examples` has one draft, its instants ahead of the clock. With "
        "`If-None-Match` a schema that is the same as before is not sent again.",
        parameters=(
            Parameter("type", "path", TypeName, "the type: `conjunction.alert`", required=True),
            Parameter("version", "query", Annotated[int, msgspec.Meta(ge=1, le=65535)],
                      "the version; the newest without it"),
            Parameter("If-None-Match", "header", Annotated[str, msgspec.Meta(max_length=200)],
                      "the `ETag` of an earlier answer", default=""),
        ),
        gives={200: (dict[str, Any], "the schema"), 304: (None, "it is the same as before")},
        refuses=(Code.NOT_FOUND,), media_type=DIALECT,
    ),
)  # fmt: skip
