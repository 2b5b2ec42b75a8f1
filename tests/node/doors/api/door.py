"""A program at the web door of a real node, over TLS, with its token; and officers who sign what it leaves."""

from __future__ import annotations

import base64
import json
import secrets
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from hotline.link.certificate import pin_of
from hotline.link.tls import TlsNetwork
from hotline.node.assembly import Node
from hotline.node.doors.api.rooms import Rooms
from hotline.node.doors.api.table import ROUTES
from hotline.node.doors.api.web import WebDoor
from hotline.node.judge.events import RecordArrived
from hotline.node.record.sqlite import SqliteStore
from protocols.envelope import Attested
from protocols.roster import RecordKind
from tests.client.nodes import Nodes
from tests.parties import FixedSealing, World
from tests.programs import Program, written

__all__ = ["Door", "Reply", "at_the_door", "base64_of", "http", "serving", "uuid"]


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: Any

    @property
    def code(self) -> str:
        """Of a problem."""
        return str(self.body["code"])

    @property
    def problem(self) -> tuple[int, str, str, bool]:
        """Status, code, retry, stored."""
        assert self.headers["Content-Type"] == "application/problem+json"
        return self.status, self.body["code"], self.body["retry"], self.body.get("stored", False)


@dataclass
class Door:
    """`call` asks with the program's token; `token=None` with none."""

    world: World
    nodes: Nodes
    node: Node
    session: aiohttp.ClientSession
    program: Program
    token: str = ""
    asked: int = field(default=0)

    @property
    def address(self) -> str:
        return f"https://{self.node.address}"

    @property
    def rooms(self) -> Rooms:
        """What the handlers have at hand."""
        assert self.node._web is not None
        assert self.node._web._rooms is not None
        return self.node._web._rooms

    async def call(self, method: str, path: str, body: Any = None, *, token: str | None = "", **headers: str) -> Reply:
        bearer = self.token if token == "" else token
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        given |= {"Authorization": f"Bearer {bearer}"} if bearer is not None else {}
        async with self.session.request(
            method, self.address + path, headers=given, **({"json": body} if body is not None else {})
        ) as response:
            data = await response.read()
            is_json = "json" in response.headers.get("Content-Type", "")
            return Reply(response.status, response.headers, json.loads(data) if is_json else data)

    def id(self, number: int | None = None) -> str:
        """A new id of this instant, or one by its number."""
        if number is None:
            self.asked += 1
            number = 1000 + self.asked
        return uuid(self.program.id(self.world, number))

    def draft(self, **changes: Any) -> dict[str, Any]:
        """A manoeuvre notice that OPS-BRIDGE may sign itself."""
        return written(**changes)

    async def encoded(self, id: str, **changes: Any) -> dict[str, Any]:
        """What `:encode` gives."""
        reply = await self.call("POST", "/v1/messages:encode", {"id": id, "draft": self.draft(**changes)})
        assert reply.status == 200, reply.body
        encoded: dict[str, Any] = reply.body
        return encoded

    async def signed(self, id: str, **changes: Any) -> dict[str, Any]:
        """The body of a signed send: what a program in any language does with `to_sign`."""
        encoded = await self.encoded(id, **changes)
        signature = self.program.signer._key.sign(base64.b64decode(encoded["to_sign"]))
        return {"message": encoded["message"], "attestations": [[encoded["attestation"], base64_of(signature)]]}

    def by_officers(self, message: str, **capacities: Any) -> dict[str, Any]:
        """The same M with officers' signatures: `WATCH_1="author"`."""
        data = base64.b64decode(message)
        party = self.program.party
        each = [
            party.attest(role.replace("_", "-"), data, capacity, at=self.world.now)
            for role, capacity in capacities.items()
        ]
        return {"message": message, "attestations": [_pair(one) for one in each]}

    def officer(self, role: str = "WATCH-1") -> str:
        """An officer's own token."""
        key = self.program.party.officers[role]
        return self.node.tokens.issue(role, key.id)[0]

    async def collect(self) -> None:
        """A code of an officer's, collected over the wire."""
        made = await self.node.tokens.make_code(self.program.name, "WATCH-1")
        reply = await self.call("POST", "/v1/tokens:collect", {"code": made["code"]}, token=None)
        assert reply.status == 201, reply.body
        self.token = reply.body["token"]

    async def admit(self, kind: RecordKind, data: bytes) -> None:
        """A record of the roster, as from a file."""
        await self.node.committer.commit(RecordArrived(kind, data, "file"))

    async def count(self) -> int:
        """How many messages of this centre are on record."""
        reply = await self.call("GET", "/v1/messages?limit=200&incoming=false")
        return len(reply.body["messages"])


def _pair(attested: Attested) -> list[str]:
    return [base64_of(attested.payload), base64_of(attested.signature)]


def base64_of(data: bytes) -> str:
    return base64.b64encode(data).decode()


def uuid(id: bytes) -> str:
    text = id.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


@asynccontextmanager
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """A client that pins nothing: loopback."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)) as session:
        yield session


@asynccontextmanager
async def serving(nodes: Nodes, centre: str, trace: Callable[..., None] | None = None) -> AsyncIterator[Node]:
    """The centre's node with its web door."""
    await nodes._introduce(centre)
    party, world = nodes.world.parties[centre], nodes.world
    web = WebDoor(ROUTES, pin=pin_of(nodes.path / "tls.crt"))
    node = Node(
        mode=world.mode,
        centre=centre,
        anchor=party.anchor,
        store=SqliteStore(nodes.path / f"{centre}.sqlite"),
        signer=party.signer,
        sealing=FixedSealing((party.sealing,)),
        network=TlsNetwork(nodes.path / "tls.crt", nodes.path / "tls.key", http=web.protocol),
        clock=nodes.clock,
        randomness=secrets.token_bytes,
        trace=trace or (lambda *about, **more: None),
        listen=nodes.addresses[centre],
        addresses=(nodes.addresses[centre],),
        web=web,
    )
    await node.start()
    try:
        yield node
    finally:
        await node.stop()


@asynccontextmanager
async def at_the_door(world: World, folder: Path, nodes: Nodes | None = None) -> AsyncIterator[Door]:
    """MERIDIAN's node, in whose roster OPS-BRIDGE is, and OPS-BRIDGE with its token."""
    nodes = nodes or Nodes(world, folder)
    program = Program(world.meridian)
    async with serving(nodes, "MERIDIAN") as node, http() as session:
        door = Door(world, nodes, node, session, program)
        await door.admit("statement", program.statement())
        await door.collect()
        yield door
