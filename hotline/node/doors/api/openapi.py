"""The description of the whole door, OpenAPI 3.1, written from the table of routes and from the types of messages.

Nothing is written here twice: what a route declares is what its calls are read by, and what is described. A type of
message is one component, by its name; `Draft` is any of them, told apart by `type`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from types import UnionType
from typing import Any, Final, get_args

import msgspec

import hotline
from hotline.node.doors.api.nouns import NOUNS, STORY
from hotline.node.doors.api.packed import Packed
from hotline.node.doors.api.problems import Problem, problem_of, retry_of, status_of
from hotline.node.doors.api.routes import EVERY_ROUTE, Answer, Call, Parameter, Route
from hotline.node.doors.api.schemas import DRAFT, draft_schema, example_of, is_said_in
from protocols.errors import Code, FieldFault, Refused, WrongDraft
from protocols.explanations import explained
from protocols.messages.form import Form
from protocols.messages.forms import newest, types
from protocols.pae import Mode

__all__ = ["ROUTES", "document", "refusals_of"]

EXAMPLE_ID: Final = "019a9c1e-77aa-7c10-8000-2f7b6c1e0001"
MINUTE_MS: Final = 60_000
"""So often examples move with the clock: whoever asks more often is given the same bytes, and costs nothing."""
PROBLEM_MEDIA: Final = "application/problem+json"
_REF: Final = "#/components/schemas/{name}"

_OF_A_CALLER = (Code.TOKEN_UNKNOWN, Code.KEY_REVOKED, Code.OFFICER_UNKNOWN, Code.NOT_ALLOWED, Code.RATE_LIMITED)
_OF_A_BODY = (Code.TOO_LARGE, Code.TOO_SLOW)
_OF_ANY = (Code.DRAFT_WRONG, Code.SCHEMA)
"""A parameter that nobody declared, and a body where none is taken."""

_HEADERS: dict[str, tuple[dict[str, Any], str]] = {
    "Hotline-Request-Id": ({"type": "string", "format": "uuid"}, "The call's own id, for whoever looks into it later."),
    "RateLimit": ({"type": "string"}, 'What this caller has left: `"calls";r=299;t=0`.'),
    "RateLimit-Policy": ({"type": "string"}, 'How much one caller may ask: `"calls";q=300;w=6`.'),
    "Retry-After": ({"type": "string", "pattern": "^[0-9]+$"}, "Seconds after which the same call may be made again."),
    "Idempotency-Replayed": ({"const": "true"}, "There when this is the stored answer to the same call, made before."),
    "WWW-Authenticate": ({"type": "string"}, "How to say who calls."),
    "ETag": ({"type": "string"}, "What this content is known by, for `If-None-Match`."),
}


def document(routes: Sequence[Route], *, mode: Mode, me: str, now: int) -> dict[str, Any]:
    """The description of these routes at the node of `me`, with examples that can be sent at `now` (ms UTC)."""
    found = dict(_lasting(tuple(routes), mode))
    components = found["components"]
    schemas = dict(components["schemas"])
    for form in _said(mode):
        schemas[form.type] = {**schemas[form.type], "examples": [example_of(form, mode, me, now)]}
    return {**found, "components": {**components, "schemas": schemas}}


@cache
def _said(mode: Mode) -> tuple[Form, ...]:
    return tuple(form for form in map(newest, types()) if is_said_in(form, mode))


@lru_cache(maxsize=4)
def _lasting(routes: tuple[Route, ...], mode: Mode) -> dict[str, Any]:
    """What of it does not change with the clock; nobody may change it."""
    kinds = [kind for route in routes for kind in _kinds(route)]
    described, components = msgspec.json.schema_components([*kinds, Problem], ref_template=_REF)
    schema_of = dict(zip(map(repr, kinds), described, strict=False))
    paths: dict[str, dict[str, Any]] = defaultdict(dict)
    for route in routes:
        paths[route.path][route.method.lower()] = _operation(route, schema_of)
    nouns = {route.noun for route in routes}
    found: dict[str, Any] = _plain_patterns({
        "openapi": "3.1.0",
        "info": {
            "title": f"Hotline message API ({mode})",
            "version": hotline.__version__,
            "summary": "What a program of this centre may ask its own node.",
            "description": STORY,
            "license": {"name": "Apache-2.0"},
        },
        "servers": [{"url": "/", "description": f"this node, mode {mode}"}],
        "tags": [{"name": noun, "description": text} for noun, text in NOUNS.items() if noun in nouns],
        "paths": dict(paths),
        "components": {
            "schemas": {**components, **_drafts(mode)},
            "headers": {name: {"schema": schema, "description": told} for name, (schema, told) in _HEADERS.items()},
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": f"hl_{mode}_ and 43 characters",
                    "description": "An officer makes a code with `hotline token new`; `POST /v1/tokens:collect` gives "
                    "the token for it, once. It proves a connection; what is said is proved by the signature under it.",
                }
            },
        },
    })  # fmt: skip
    return found


def refusals_of(route: Route) -> dict[int, list[Code]]:
    """The codes that a route may answer with, by status: its own, and those that follow from what it declares."""
    codes = {*_OF_ANY, *route.refuses}
    codes |= {*_OF_A_CALLER} if route.who != "anybody" else set()
    codes |= {*_OF_A_BODY} if route.takes is not None else set()
    codes |= {Code.NOT_FOUND} if "{" in route.path else set()
    found: dict[int, list[Code]] = defaultdict(list)
    for code in sorted(codes):
        found[status_of(code)].append(code)
    return dict(sorted(found.items()))


def example_problem(code: Code) -> Problem:
    """A refusal as a program is told it."""
    refused = Refused(code)
    if code is Code.DRAFT_WRONG:
        refused = WrongDraft((FieldFault("body.tca", "missing", "an instant as 2026-11-22T14:15:00Z"),))
    return problem_of(refused, EXAMPLE_ID)


# -- one route ---------------------------------------------------------------------------------------------------------


def _kinds(route: Route) -> Iterator[Any]:
    """Every type that the description of a route names."""
    yield from (parameter.type for parameter in route.parameters)
    yield from route.frames
    if route.takes not in (None, bytes):
        yield route.takes
    yield from (each for kind, _ in route.gives.values() for each in _choices(kind))


def _choices(kind: Any) -> tuple[Any, ...]:
    """What an answer is one of; nothing of none, and of bytes."""
    if kind in (None, bytes):
        return ()
    return get_args(kind) if isinstance(kind, UnionType) else (kind,)


def _operation(route: Route, schema_of: dict[str, Any]) -> dict[str, Any]:
    responses = {str(status): _success(route, status, schema_of) for status in sorted(route.gives)}
    for status, codes in refusals_of(route).items():
        responses[str(status)] = _refusal(route, status, codes)
    operation: dict[str, Any] = {
        "operationId": route.name,
        "tags": [route.noun],
        "summary": route.summary,
        "description": f"{route.more}\n\nAsked by: {_ASKED_BY[route.who]}.".strip(),
        "security": [] if route.who == "anybody" else [{"token": []}],
        "parameters": [_parameter(each, schema_of) for each in route.parameters],
        "responses": responses,
    }
    if route.takes is not None:
        schema = {} if route.takes is bytes else schema_of[repr(route.takes)]
        operation["requestBody"] = {
            "required": True,
            "description": f"At most {route.most} bytes.",
            "content": {route.takes_media: {"schema": schema}},
        }
    if route.frames:
        operation["x-frames"] = {"oneOf": [schema_of[repr(each)] for each in route.frames]}
    return operation


_ASKED_BY = {
    "anybody": "anybody, without a token",
    "program": "a service or an officer of this centre",
    "officer": "an officer of this centre",
    "service": "a service of this centre",
}


def _parameter(parameter: Parameter, schema_of: dict[str, Any]) -> dict[str, Any]:
    schema = dict(schema_of[repr(parameter.type)])
    if parameter.default is not None and parameter.default != "":
        schema["default"] = parameter.default
    if {"type": "null"} in schema.get("anyOf", ()):
        # Leaving a parameter out is how nothing is said: there is no word for it.
        choices = [each for each in schema.pop("anyOf") if each != {"type": "null"}]
        schema |= choices[0] if len(choices) == 1 else {"anyOf": choices}
    return {
        "name": parameter.name,
        "in": parameter.where,
        "required": parameter.required or parameter.where == "path",
        "description": parameter.summary,
        "schema": schema,
    }


def _success(route: Route, status: int, schema_of: dict[str, Any]) -> dict[str, Any]:
    kind, told = route.gives[status]
    headers = ["Hotline-Request-Id"]
    headers += ["RateLimit", "RateLimit-Policy"] if route.who != "anybody" else []
    headers += ["Idempotency-Replayed"] if route.method == "PUT" and status == 200 and len(route.gives) > 1 else []
    headers += ["ETag"] if 304 in route.gives else []
    found: dict[str, Any] = {"description": f"{told[0].upper()}{told[1:]}.", "headers": _named(headers)}
    if kind is not None:
        choices = [schema_of[repr(each)] for each in _choices(kind)]
        schema = choices[0] if len(choices) == 1 else {"anyOf": choices} if choices else {}
        found["content"] = {route.media_type: {"schema": schema}}
        found["content"] |= {media: {"schema": {"type": "string"}} for media in route.also}
    return found


def _refusal(route: Route, status: int, codes: Iterable[Code]) -> dict[str, Any]:
    named = list(codes)
    lines = [f"`{code}`: {explained(code).meaning} Retry: {retry_of(code)}." for code in named]
    headers = ["Hotline-Request-Id"]
    headers += ["Retry-After"] if any(retry_of(code) == "later" for code in named) else []
    headers += ["RateLimit", "RateLimit-Policy"] if status == 429 else []
    headers += ["WWW-Authenticate"] if status == 401 else []
    examples = {
        str(code): {"summary": explained(code).meaning, "value": msgspec.to_builtins(example_problem(code))}
        for code in named
    }
    schema = {"$ref": _REF.format(name="Problem")}
    return {
        "description": "\n\n".join(lines),
        "headers": _named(headers),
        "content": {PROBLEM_MEDIA: {"schema": schema, "examples": examples}},
    }


def _named(headers: Iterable[str]) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in headers}


# -- types of messages -------------------------------------------------------------------------------------------------


def _drafts(mode: Mode) -> dict[str, Any]:
    each = {form.type: draft_schema(form, mode) for form in _said(mode)}
    for schema in each.values():
        del schema["$schema"]
    named = {type: _REF.format(name=type) for type in each}
    any_draft = {
        "title": "Draft",
        "description": "What is to be said: a draft of any type. Who sends, when and under which id is not its to say.",
        "oneOf": [{"$ref": ref} for ref in named.values()],
        "discriminator": {"propertyName": "type", "mapping": named},
    }
    return {DRAFT: any_draft, **each}


def _plain_patterns(value: Any) -> Any:
    """Python's anchors of a whole text as ECMA 262 writes them, which is what JSON Schema is read by."""
    match value:
        case dict():
            found = {name: _plain_patterns(each) for name, each in value.items()}
            if isinstance(pattern := found.get("pattern"), str):
                found["pattern"] = pattern.replace(r"\A", "^").replace(r"\Z", "$")
            return found
        case list() | tuple():
            return [_plain_patterns(each) for each in value]
    return value


@lru_cache(maxsize=2)
def _encoded(routes: tuple[Route, ...], mode: Mode, me: str, minute: int) -> Packed:
    return Packed(msgspec.json.encode(document(routes, mode=mode, me=me, now=minute * MINUTE_MS)))


async def _openapi(call: Call) -> Answer:
    place, now, routes = call.rooms.station.place, call.rooms.station.clock.now(), call.request.app[EVERY_ROUTE]
    return _encoded(tuple(routes), place.mode, place.me, now // MINUTE_MS).answer(call)


ROUTES: tuple[Route, ...] = (
    Route(
        name="openapi", method="GET", path="/v1/openapi.json", noun="pages", who="anybody", handler=_openapi,
        summary="This description, as OpenAPI 3.1", gives={200: (dict[str, Any], "the description")},
    ),
)  # fmt: skip
