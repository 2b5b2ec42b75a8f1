"""A node killed with SIGKILL, a client that goes away, a network that breaks, at every step of a send: the caller makes
the same call again, and nothing is lost or there twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from hotline.node.judge.events import RecordArrived
from tests.client.nodes import Nodes
from tests.node.doors.api.door import Door, Reply, at_the_door, http, serving
from tests.parties import World
from tests.programs import Program

STEPS = (
    "doors handed_in",  # read, nothing judged
    "judge accepted",  # decided, nothing written
    "record released",  # written, numbered, signed, not committed
    "record on_disk",  # on disk, nothing answered
    "doors answered",  # the answer is made, and not sent
)
RELEASED_ONLY = ("doors handed_in", "record released")
READY_SECONDS = 30


@dataclass
class Doomed:
    """MERIDIAN's process, and the program at its door."""

    folder: Path
    world: World
    address: str
    token: str
    session: aiohttp.ClientSession
    program: Program
    process: asyncio.subprocess.Process | None = None

    async def start(self, at: str = "") -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.node.doors.api.doomed", str(self.folder), self.address, at,
            stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert self.process.stdout is not None
        async with asyncio.timeout(READY_SECONDS):
            assert await self.process.stdout.readline() == b"ready\n"

    async def gone(self) -> int:
        assert self.process is not None
        async with asyncio.timeout(READY_SECONDS):
            return await self.process.wait()

    async def kill(self) -> None:
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    async def call(self, method: str, path: str, body: Any = None) -> Reply:
        headers = {"Authorization": f"Bearer {self.token}"}
        given = {} if body is None else {"json": body}
        url = f"https://{self.address}{path}"
        async with self.session.request(method, url, headers=headers, **given) as reply:
            return Reply(reply.status, reply.headers, json.loads(await reply.read()))


@asynccontextmanager
async def doomed(folder: Path) -> AsyncIterator[tuple[Doomed, Door]]:
    """The program's token and the bytes that it will send are made by a node that is stopped again."""
    world = World()
    nodes = Nodes(world, folder)
    async with at_the_door(world, folder, nodes) as door, http() as session:
        made = Doomed(folder, world, nodes.addresses["MERIDIAN"], door.token, session, door.program)
        yield made, door
        await made.kill()


@pytest.mark.parametrize(
    ("kind", "at"), [("signed", at) for at in STEPS] + [("draft", at) for at in STEPS if at not in RELEASED_ONLY]
)
async def test_a_node_that_is_killed_loses_nothing_and_sends_nothing_twice(folder: Path, at: str, kind: str) -> None:
    async with doomed(folder) as (node, door):
        id = door.id()
        body = await door.signed(id) if kind == "signed" else door.draft()
        await door.node.stop()
        await node.start(at)
        (folder / "armed").touch()
        with pytest.raises(aiohttp.ClientError):
            await node.call("PUT", f"/v1/messages/{id}", body)
        assert await node.gone() == -signal.SIGKILL
        (folder / "armed").unlink()
        await node.start()
        again = await node.call("PUT", f"/v1/messages/{id}", body)
        was_on_disk = at in ("record on_disk", "doors answered")
        assert again.status == (200 if was_on_disk else 201 if kind == "signed" else 202), again.body
        assert (again.headers.get("Idempotency-Replayed") == "true") is was_on_disk
        once_more = await node.call("PUT", f"/v1/messages/{id}", body)
        assert (once_more.status, once_more.body) == (200, again.body)
        await is_there_once(node, id, kind)


async def is_there_once(node: Doomed, id: str, kind: str) -> None:
    messages = (await node.call("GET", "/v1/messages?incoming=false")).body["messages"]
    drafts = (await node.call("GET", "/v1/drafts?state=all")).body["drafts"]
    if kind == "signed":
        assert [each["id"] for each in messages] == [id]
        envelopes = (await node.call("GET", f"/v1/messages/{id}?as=envelope")).body["envelopes"]
        assert [(each["to"], each["number"]) for each in envelopes] == [("KESTREL", 1)]
    else:
        assert (messages, [each["id"] for each in drafts]) == ([], [id])


async def test_a_message_that_was_released_as_its_node_died_comes_there_once(folder: Path) -> None:
    async with doomed(folder) as (node, door):
        id = door.id()
        body = await door.signed(id)
        await door.node.stop()
        await node.start("deliver sealed")
        (folder / "armed").touch()
        async with serving(door.nodes, "KESTREL") as kestrel:
            await kestrel.committer.commit(RecordArrived("statement", node.program.statement(), "file"))
            with contextlib.suppress(aiohttp.ClientError):
                await node.call("PUT", f"/v1/messages/{id}", body)
            assert await node.gone() == -signal.SIGKILL
            (folder / "armed").unlink()
            await node.start()
            assert (await node.call("PUT", f"/v1/messages/{id}", body)).status == 200
            reply = await node.call("GET", f"/v1/messages/{id}/deliveries?wait=30&until=received")
            assert reply.body["reached"] is True, reply.body
            await node.kill()


# -- the client, and the network ---------------------------------------------------------------------------------------


async def raw(door: Door, method: str, path: str, body: Any, *, cut: int | None) -> None:
    """The call as bytes, of which `cut` are sent; then the client is gone."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    host, port = door.node.address.split(":")
    _, writer = await asyncio.open_connection(host, int(port), ssl=context)
    data = json.dumps(body).encode()
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {door.token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    whole = head.encode() + data
    writer.write(whole if cut is None else whole[:cut])
    await writer.drain()
    writer.transport.abort()


@pytest.mark.parametrize("kind", ["signed", "draft"])
async def test_a_client_that_goes_before_the_answer_finds_it_when_it_calls_again(door: Door, kind: str) -> None:
    id = door.id()
    body = await door.signed(id) if kind == "signed" else door.draft()
    await raw(door, "PUT", f"/v1/messages/{id}", body, cut=None)
    async with asyncio.timeout(10):
        while (reply := await door.call("PUT", f"/v1/messages/{id}", body)).status == 409:
            assert reply.problem == (409, "in_progress", "later", False)
    assert reply.status in (200, 201, 202)
    assert (await door.call("PUT", f"/v1/messages/{id}", body)).body == reply.body
    assert await door.count() == (1 if kind == "signed" else 0)


@pytest.mark.parametrize("cut", [1, 60, 200, 600])
async def test_a_call_that_broke_off_on_the_way_has_stored_nothing(door: Door, cut: int) -> None:
    id = door.id()
    await raw(door, "PUT", f"/v1/messages/{id}", await door.signed(id), cut=cut)
    assert (await door.call("GET", f"/v1/messages/{id}")).problem == (404, "not_found", "never", False)
    assert (await door.call("PUT", f"/v1/messages/{id}", await door.signed(id))).status == 201
    assert await door.count() == 1
