"""From a request to what its route declares: path, query and body, every fault at once, before anything is looked
up."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import msgspec
from aiohttp import web

from hotline.node.doors.api.routes import BODY_LIMIT, Parameter, Route
from protocols.errors import Code, FieldFault, Refused, WrongDraft

__all__ = ["body_of", "parameters_of"]

BODY_SECONDS: Final = 20.0
"""For each BODY_LIMIT of what the route's body may have."""


def parameters_of(route: Route, request: web.Request) -> tuple[dict[str, Any], dict[str, Any]]:
    """Path and query. Raises WrongDraft naming every parameter that is wrong, one that nobody declared among them."""
    faults: list[FieldFault] = []
    found: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    given: dict[str, Any] = {"path": request.match_info, "query": request.query, "header": request.headers}
    for each in route.parameters:
        raw = given[each.where].get(each.name)
        if raw is None:
            if each.required:
                faults.append(FieldFault(each.name, "missing", each.summary))
            found[each.where][each.name] = each.default
        else:
            found[each.where][each.name] = _converted(each, raw, faults)
    known = {each.name for each in route.parameters if each.where == "query"}
    for name in sorted(set(request.query) - known):
        faults.append(FieldFault(name[:64], "no such parameter", ", ".join(sorted(known)) or "none is taken"))
    repeated = [name for name in known if len(request.query.getall(name, [])) > 1]
    faults += [FieldFault(name, "given twice", "once") for name in sorted(repeated)]
    if faults:
        raise WrongDraft(tuple(faults))
    return found["path"], {**found["query"], **found["header"]}


def _converted(parameter: Parameter, raw: str, faults: list[FieldFault]) -> Any:
    try:
        return msgspec.convert(raw, parameter.type, strict=False)
    except msgspec.ValidationError as wrong:
        faults.append(FieldFault(parameter.name, str(wrong), parameter.summary))
        return None


async def body_of(route: Route, request: web.Request) -> Any:
    """The body, converted. Raises Refused `too_large`, `too_slow`, `schema`."""
    if route.takes is None:
        if request.can_read_body and await _read(route, request):
            raise Refused(Code.SCHEMA, "this call takes no body", field="body")
        return None
    if request.content_type != route.takes_media:
        raise Refused(Code.SCHEMA, f"Content-Type {request.content_type[:60]!a}, not {route.takes_media}", field="body")
    data = await _read(route, request)
    if route.takes is bytes:
        return data
    try:
        return msgspec.json.decode(data, type=route.takes)
    except msgspec.ValidationError as wrong:
        said, _, where = str(wrong).partition(" - at `$")
        raise Refused(Code.SCHEMA, said, field=where.rstrip("`").lstrip(".") or "body") from None
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as wrong:
        raise Refused(Code.SCHEMA, f"not JSON: {wrong}", field="body") from None


async def _read(route: Route, request: web.Request) -> bytes:
    too_large = Refused(Code.TOO_LARGE, f"a body holds at most {route.most} bytes")
    if (request.content_length or 0) > route.most:
        raise too_large
    seconds = BODY_SECONDS * -(-route.most // BODY_LIMIT)
    data = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for part in request.content.iter_any():
                data += part
                if len(data) > route.most:
                    raise too_large
    except TimeoutError:
        raise Refused(Code.TOO_SLOW, f"the body did not come within {seconds:.0f} s") from None
    return bytes(data)
