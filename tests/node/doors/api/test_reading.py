"""From bytes to what a route declares: whatever a caller gets wrong is named, and nothing is looked up before."""

from __future__ import annotations

from typing import Any

import pytest

from tests.node.doors.api.door import Door


async def post(door: Door, data: bytes, media: str = "application/json", path: str = "/v1/messages:validate") -> Any:
    headers = {"Authorization": f"Bearer {door.token}", "Content-Type": media}
    async with door.session.post(door.address + path, data=data, headers=headers) as reply:
        return reply.status, await reply.json(content_type=None)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff\xfe", b"[" * 10_000, b'{"a":' * 10_000, b"NaN", b'"text"', b"[]", b"5", b'{"a": 1,}'],
)  # fmt: skip
async def test_what_is_no_json_of_the_declared_kind_is_refused(door: Door, data: bytes) -> None:
    status, body = await post(door, data)
    assert (status, body["code"], body["retry"]) == (422, "schema", "fix")
    assert body["errors"][0]["pointer"].startswith("/")


async def test_another_media_type_is_refused_by_name(door: Door) -> None:
    status, body = await post(door, b"type=x", "application/x-www-form-urlencoded")
    assert (status, body["code"]) == (422, "schema")
    assert "application/json" in body["detail"]


async def test_a_body_that_is_too_large_is_refused_before_it_is_read(door: Door) -> None:
    status, body = await post(door, b'{"a": "' + b"x" * 900_000 + b'"}')
    assert (status, body["code"], body["retry"]) == (413, "too_large", "fix")


async def test_a_body_where_none_is_taken_is_refused(door: Door) -> None:
    reply = await door.call("POST", f"/v1/drafts/{door.id()}:request-release", {"now": True})
    assert reply.problem == (422, "schema", "fix", False)


async def test_a_field_that_nobody_declared_is_named_by_its_pointer(door: Door) -> None:
    reply = await door.call("POST", "/v1/messages:encode", {"id": door.id(), "draft": {}, "colour": "red"})
    assert reply.problem == (422, "schema", "fix", False)
    assert "colour" in reply.body["errors"][0]["detail"]


@pytest.mark.parametrize("query", ["limit=0", "limit=many", "limit=1&limit=2", "after=1", "norad=0", "incoming=maybe"])
async def test_a_parameter_is_read_as_it_was_declared(door: Door, query: str) -> None:
    reply = await door.call("GET", f"/v1/messages?{query}")
    assert reply.problem == (422, "draft_wrong", "fix", False)
    assert reply.body["errors"][0]["pointer"] == "/" + query.partition("=")[0]
