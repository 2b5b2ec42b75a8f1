"""The sandbox as a program meets it: real counterparts that answer, dawdle or say nothing, and what may go wrong."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID

import aiohttp
import pytest

from hotline.client import SystemClock
from hotline.client.compose import uuid7
from hotline.link.local import ask
from hotline.sandbox.door import SOCKET
from hotline.sandbox.up import Up
from hotline.sandbox.weather import Faults, SandboxWeather
from hotline.sandbox.world import build
from protocols.errors import Code, Refused

pytestmark = pytest.mark.timeout(240)

DRAFT = {"type": "procedure.free_text", "to": ["PROMPT"], "body": {"subject": "Hello", "text": "Our line works."}}


def an_id() -> str:
    return str(UUID(bytes=uuid7(SystemClock().now(), secrets.token_bytes)))


class Program:
    """A program with a token and nothing else."""

    def __init__(self, up: Up, token: str) -> None:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.set_alpn_protocols(["http/1.1"])
        headers = {"Authorization": f"Bearer {token}"}
        self._url = up.url
        connector = aiohttp.TCPConnector(ssl=context, force_close=True)
        self.session = aiohttp.ClientSession(headers=headers, connector=connector, timeout=aiohttp.ClientTimeout(60))

    async def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        async with self.session.request(method, f"{self._url}/v1/{path}", json=body) as answer:
            data = await answer.read()
            return answer.status, json.loads(data) if data else None

    async def events(self, after: str | None = None) -> list[dict[str, Any]]:
        cursor = f"&after={after}" if after else ""
        status, body = await self.call("GET", f"events?limit=500{cursor}")
        assert status == 200, body
        return list(body["events"])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One sandbox for all: it is kept, and opened again."""
    return tmp_path_factory.mktemp("sandbox") / "sb"


@pytest.fixture
async def program(folder: Path) -> AsyncIterator[Program]:
    world = await build(folder)
    async with Up(world).open() as up:
        program = Program(up, await up.token())
        yield program
        await program.session.close()


async def test_a_program_is_answered_promptly_late_wrongly_or_not_at_all_and_is_told_which(program: Program) -> None:
    sent = {}
    for peer in ("PROMPT", "WRONG", "SILENT"):
        id = an_id()
        status, answer = await program.call("PUT", f"messages/{id}", {**DRAFT, "to": [peer]})
        assert (status, answer["state"]) == (202, "draft")  # free text is people's; an officer of the sandbox signs it
        sent[peer] = id
    _, ladder = await program.call("GET", f"messages/{sent['PROMPT']}/deliveries?wait=40&until=acknowledged")
    assert ladder["reached"], ladder
    _, ladder = await program.call("GET", f"messages/{sent['WRONG']}/deliveries?wait=40&until=answered")
    _, answer = await program.call("GET", f"messages/{ladder['deliveries'][0]['answer']}")
    assert "wrong_addressee" in str(answer), answer
    _, ladder = await program.call("GET", f"messages/{sent['SILENT']}/deliveries?wait=2&until=shown")
    there = ladder["deliveries"][0]
    assert there["times"]["received"]
    assert not there["times"].get("shown")

    # It wakes up, and does what it had left undone.
    status, now = await program.call("PUT", "sandbox/peers/SILENT", {"behaviour": "prompt"})
    assert (status, now["behaviour"]) == (200, "prompt")
    _, ladder = await program.call("GET", f"messages/{sent['SILENT']}/deliveries?wait=40&until=acknowledged")
    assert ladder["reached"]
    await program.call("PUT", "sandbox/peers/SILENT", {"behaviour": "silent"})


async def test_an_answer_that_is_lost_costs_nothing_since_the_same_call_gets_it_again(program: Program) -> None:
    id = an_id()
    await program.call("PUT", "sandbox/faults", {"lost_answer": 1})
    with contextlib.suppress(aiohttp.ClientError):  # or this client has asked again by itself: PUT allows it
        await program.call("PUT", f"messages/{id}", DRAFT)
    assert (await program.call("GET", "sandbox"))[1]["faults"]["lost_answer"] == 0
    async with program.session.put(f"{program._url}/v1/messages/{id}", json=DRAFT) as again:
        assert again.status == 200
        assert again.headers["Idempotency-Replayed"] == "true"


async def test_a_counterpart_says_what_it_is_asked_to_and_over_a_cut_line_it_comes_later(program: Program) -> None:
    newest = (await program.events())[-1]["cursor"]
    status, link = await program.call("PUT", "sandbox/peers/PROMPT/link", {"up": False})
    assert (status, link["up"]) == (200, False)
    status, said = await program.call(
        "POST", "sandbox/peers/PROMPT:say", {"type": "conjunction.alert", "precedence": "FLASH"}
    )
    assert status in (201, 422), said
    if status == 422:  # the type's own example is not urgent enough for it: then without
        status, said = await program.call("POST", "sandbox/peers/PROMPT:say", {"type": "conjunction.alert"})
        assert status == 201, said
    await program.call("PUT", "sandbox/peers/PROMPT/link", {"up": True})
    async with asyncio.timeout(60):
        while True:
            came = [each for each in await program.events(newest) if each["type"] == "hotline.message.arrived.v1"]
            if any(each["data"].get("hash") == said["message"] or said["message"] in str(each) for each in came):
                return
            await asyncio.sleep(0.5)


async def test_events_are_doubled_and_missing_when_that_is_asked_for_and_a_cursor_expires_once(
    program: Program,
) -> None:
    seen = await program.events()
    await program.call("PUT", "sandbox/faults", {"expired_cursor": 1})
    status, problem = await program.call("GET", f"events?after={seen[0]['cursor']}")
    assert (status, problem["code"]) == (410, "cursor_expired")
    assert (await program.events(seen[0]["cursor"]))[0]["seq"] == seen[0]["seq"] + 1
    status, how = await program.call("GET", "sandbox")
    assert how["faults"]["expired_cursor"] == 0


async def test_two_of_one_sandbox_do_not_run_side_by_side(program: Program, folder: Path) -> None:
    with pytest.raises(Refused) as busy:
        async with Up(await build(folder)).open():
            pass
    assert busy.value.code is Code.STORE_BUSY
    assert (await ask(folder / SOCKET, {"do": "peers"}))["peers"]


def test_faults_are_counted_down_one_an_event_and_then_it_is_fair_again() -> None:
    weather = SandboxWeather()
    weather.faults = Faults(drop=1, duplicate=1, gap=1, delay=1, delay_s=3.0)
    fates = [weather.fate("service/OPS-BRIDGE", seq, "hotline.other.v1") for seq in range(5)]
    assert [(fate.cut, fate.told, fate.copies, fate.seconds) for fate in fates] == [
        (True, True, 1, 0.0),
        (False, False, 1, 0.0),
        (False, True, 2, 0.0),
        (False, True, 1, 3.0),
        (False, True, 1, 0.0),
    ]
