"""The web's connections: few and short until somebody has proved who they are, and no answer that is not ours."""

from __future__ import annotations

import asyncio
import json
import ssl
from typing import Any

import pytest

from hotline.node.doors.api import web as door_web
from hotline.node.record import messages
from tests.node.doors.api.door import Door


async def silent(door: Door) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A TLS connection on which nothing is said."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    host, port = door.node.address.split(":")
    return await asyncio.open_connection(host, int(port), ssl=context)


async def ended(reader: asyncio.StreamReader) -> bool:
    try:
        return await reader.read() == b""
    except ConnectionError:
        return True


async def test_a_connection_on_which_nobody_proves_anything_is_ended(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door_web, "SECONDS", 0.3)
    reader, writer = await silent(door)
    async with asyncio.timeout(5):
        assert await ended(reader)
    writer.close()


async def test_a_call_that_comes_byte_by_byte_is_ended_too(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door_web, "SECONDS", 0.3)
    reader, writer = await silent(door)
    async with asyncio.timeout(5):
        writer.write(b"GET /v1/health HTTP/1.1\r\nHost: node\r\n")
        assert await ended(reader)
    writer.close()


async def test_of_many_that_prove_nothing_the_oldest_make_room_and_who_proved_stays(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door_web, "MOST_OPEN", 4)
    assert (await door.call("GET", "/v1/time")).status == 200
    strangers = [await silent(door) for _ in range(6)]
    async with asyncio.timeout(5):
        assert await ended(strangers[0][0])
        assert await ended(strangers[1][0])
    assert (await door.call("GET", "/v1/time")).status == 200
    for _, writer in strangers:
        writer.transport.abort()


async def test_what_is_not_there_is_a_problem_with_the_call_s_own_id(door: Door) -> None:
    for path in ("/", "/v1", "/v1/nothing", "/v1/health/../status", "/v1/messages/a/b/c"):
        reply = await door.call("GET", path)
        assert reply.problem == (404, "not_found", "never", False), path
        assert reply.body["instance"] == f"urn:uuid:{reply.headers['Hotline-Request-Id']}"
        assert reply.body["type"] == "/v1/problems/not_found"
    wrong = await door.call("POST", "/v1/messages")
    assert wrong.problem == (405, "not_found", "never", False)
    assert "GET" in wrong.headers["Allow"]


async def test_every_answer_has_an_id_and_is_kept_by_no_cache(door: Door) -> None:
    ids = set()
    for path in ("/v1/time", "/v1/health", "/v1/messages"):
        reply = await door.call("GET", path)
        ids.add(reply.headers["Hotline-Request-Id"])
        assert reply.headers["Cache-Control"] == "no-store"
    assert len(ids) == 3


async def test_a_fault_of_ours_is_told_as_one_and_ends_nothing_else(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise KeyError("a rule that nobody tried")

    monkeypatch.setattr(messages, "page", broken)
    reply = await door.call("GET", "/v1/messages")
    assert reply.problem == (500, "store_failed", "later", False)
    assert "nobody tried" not in json.dumps(reply.body)
    monkeypatch.undo()
    assert (await door.call("GET", "/v1/messages")).status == 200


async def test_a_service_is_no_officer_and_a_stranger_is_neither(door: Door) -> None:
    assert (await door.call("GET", "/v1/messages", token=None)).problem == (401, "token_unknown", "never", False)
    reply = await door.call("PUT", f"/v1/drafts/{door.id()}", door.draft(), token=door.officer())
    assert reply.problem == (403, "not_allowed", "never", False)
