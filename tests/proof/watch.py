"""An officer's client at a real node: the product's own connection and board, and an ear at each entry of the log.

What it hears goes into the history: what was recorded here, drawn, noticed there, told as an alarm. `drawn` is new
where the node tells of a message at a place in its log at which it has not told of it before; a place that is read
again is drawn again. So a node that tells one message twice is found out, however well a board hides it.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hotline.client import Board, Profile, SystemClock
from hotline.client.answers import Opened, Receipt, Status, read_answer
from hotline.client.changes import Added, AlarmRaised, Change, Distrusted, LinkChanged
from hotline.client.connection import Ask, Connection
from hotline.link.tls import TlsNetwork
from protocols.envelope import Attested, Envelope, Release
from protocols.errors import Code, Refused
from protocols.frames import Entry
from protocols.wire import unpack
from tests.proof.history import History
from tests.proof.world import Houses

__all__ = ["Pending", "Told", "Watch"]

EPOCH = 1
"""A receipt does not say it; nobody here begins another."""

NOT_KNOWN = (Code.NOT_REACHABLE, Code.STORE_BUSY, Code.STORE_FAILED, Code.TOO_SLOW)


@dataclass
class Told:
    """What the clients of one centre have learnt together, over all of their lives."""

    positions: dict[bytes, set[int]] = field(default_factory=dict)
    """Message → the places of the log at which the node said that it arrived."""
    log: dict[int, bytes] = field(default_factory=dict)
    """Place → what stood there: a place that was told once must never say anything else."""
    arrived: list[bytes] = field(default_factory=list)
    received: dict[bytes, float] = field(default_factory=dict)
    """Message of ours → when an addressee's receipt was learnt first."""
    drawn_at: dict[bytes, float] = field(default_factory=dict)
    contradictions: list[str] = field(default_factory=list)

    def until(self, instant: float) -> Told:
        """What was known by then (UTC seconds)."""
        before = Told(contradictions=list(self.contradictions))
        for message in self.arrived:
            if self.drawn_at[message] <= instant:
                before.arrived.append(message)
                before.drawn_at[message] = self.drawn_at[message]
                before.positions[message] = set(self.positions[message])
        before.log = {place: message for place, message in self.log.items() if message in before.positions}
        before.received = {message: at for message, at in self.received.items() if at <= instant}
        return before


@dataclass
class Pending:
    """Something handed in, or to be: one `op`."""

    op: int
    centre: str
    role: str
    data: bytes
    attested: tuple[Attested, ...]
    handed_at: float = 0.0
    told_at: float | None = None

    @property
    def put(self) -> dict[str, Any]:
        return {"message": self.data, "attestations": [each.pair for each in self.attested]}


class Watch:
    """One officer at one centre. `start` begins or begins again at once; between two starts it reconnects as it does
    for anybody. `quiet`: what it hears is kept in `told`, and not written into the history."""

    def __init__(
        self, world: Houses, centre: str, role: str, address: str, history: History, told: Told, *, folder: Path,
    ) -> None:  # fmt: skip
        self.centre, self.role, self.history, self.told = centre, role, history, told
        self.party = world.party(centre)
        profile = Profile(
            directory=folder, mode="test", centre=centre, role=role, address=address, anchor=self.party.anchor,
            key=folder / "officer.key",
        )  # fmt: skip
        folder.mkdir(parents=True, exist_ok=True)
        profile.records.write((("root", self.party.root_record()), ("statement", self.party.statement_record())))
        self.board = Board("test", centre, self.party.anchor)
        for kind, data in profile.records.read():
            self.board.admit(kind, data)
        self.connected = asyncio.Event()
        self.caught_up = asyncio.Event()
        self.greeted_at = 0.0
        self._connection = Connection(
            profile, self.party.officers[role], TlsNetwork(), SystemClock(), self.board,
            chance=secrets.token_bytes, changed=self._changed, welcomed=self._welcomed, follower=self,
        )  # fmt: skip
        self._life: asyncio.Task[None] | None = None

    # -- life ----------------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Dials now, and again until the node is there."""
        await self.stop()
        self._life = asyncio.get_running_loop().create_task(self._connection.run(), name=f"{self.role}@{self.centre}")

    async def stop(self) -> None:
        if self._life is not None:
            self._life.cancel()
            await asyncio.gather(self._life, return_exceptions=True)
            self._life = None
        self.connected.clear()

    def failed(self) -> BaseException | None:
        """What ended it, if it ended by itself."""
        if self._life is None or not self._life.done() or self._life.cancelled():
            return None
        return self._life.exception()

    async def greeted_within(self, seconds: float, runs: Callable[[], bool]) -> None:
        """Raises RuntimeError with why it was not; at once when the node does not run any more."""
        given_up = time.monotonic() + seconds
        while not self.connected.is_set():
            if time.monotonic() > given_up or not runs() or self.failed():
                why = self.failed() or self._connection.why
                raise RuntimeError(f"{self.role} of {self.centre} was not greeted: {why!r}")
            await asyncio.sleep(0.02)

    # -- what it asks --------------------------------------------------------------------------------------------------

    async def status(self) -> Status:
        """Raises Refused `not_reachable`."""
        return read_answer(await self._connection.ask("status", {}), Status)

    def prepares(self, data: bytes, attested: Sequence[Attested]) -> Pending:
        """A message that is signed: written into the history before its first byte leaves."""
        pending = Pending(self.history.op(), self.centre, self.role, data, tuple(attested))
        self.history.hands_in(pending.op, self.centre, data)
        pending.handed_at = time.time()
        return pending

    async def hands_in(self, pending: Pending) -> bool:
        """Once. True when the node has answered for good, with a receipt or a refusal."""
        try:
            receipt = read_answer(await self._connection.ask("put", pending.put), Receipt)
        except Refused as refused:
            if refused.code in NOT_KNOWN:
                return False
            self.history.write("submit_refused", op=pending.op, code=str(refused.code))
            return True
        pending.told_at = time.time()
        releases = {
            each.to: {"epoch": EPOCH, "number": each.number, "release": each.release.hex()} for each in receipt.releases
        }
        self.history.write("submitted", op=pending.op, releases=releases)
        return True

    async def tries(self, pending: Pending) -> None:
        """Once; without an answer nobody here will ever ask again."""
        if not await self.hands_in(pending):
            self.history.write("submit_unknown", op=pending.op)

    async def insists(self, pending: Pending, within: float = 120.0) -> None:
        """Until there is an answer, as a client does."""
        given_up = time.monotonic() + within
        while not await self.hands_in(pending):
            if time.monotonic() > given_up:
                self.history.write("submit_unknown", op=pending.op)
                return
            await asyncio.sleep(0.05)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(5):
                    await self.connected.wait()

    async def ask(self, verb: str, args: Mapping[str, Any]) -> Any:
        return await self._connection.ask(verb, args)

    # -- what it hears -------------------------------------------------------------------------------------------------

    async def _welcomed(self) -> None:
        self.greeted_at = time.time()
        self.connected.set()

    def _changed(self, change: Change) -> None:
        match change:
            case Distrusted(what=what, code=code, detail=detail):
                self.told.contradictions.append(f"{self.centre} told what is not so: {what} {code} {detail}")
            case LinkChanged(peer=peer, up=False):
                self.history.write("alarm", centre=self.centre, code="link_lost", peer=peer, message=None)
            case AlarmRaised(code=code, peer=peer, hash=hash):
                named = hash.hex() if hash else None
                self.history.write("alarm", centre=self.centre, code=str(code), peer=peer, message=named)
        name = type(change).__name__
        if name == "Disconnected":
            self.connected.clear()
            self.caught_up.clear()
        elif name == "CaughtUp":
            self.caught_up.set()

    async def greeted(self, ask: Ask, opened: Opened, other_log: bool) -> int:
        """Follows from its last place, at first from the beginning. A node with another log than it had has gone back
        behind what it told: that must never be."""
        if other_log:
            self.told.contradictions.append(f"{self.centre}: the node's log is another than it was")
        return 0

    def heard(self, entry: Entry, changes: tuple[Change, ...]) -> None:
        match entry.what:
            case "arrived":
                self._arrived(entry, changes)
            case "notice":
                self._noticed(bytes(entry.data["data"]))
            case "lapsed":
                self.history.lapsed(self.centre, entry.data)

    def ahead(self, position: int, changes: tuple[Change, ...]) -> None:
        """Nothing here hangs on charters."""

    def _arrived(self, entry: Entry, changes: tuple[Change, ...]) -> None:
        envelope = Envelope.parse(bytes(entry.data["envelope"]))
        release = unpack(envelope.release, Release)
        drawn = self.board.matters.get(release.message)
        if drawn is None:
            return  # distrusted: that is told already
        known = self.told.positions.setdefault(release.message, set())
        new = entry.position not in known
        stood = self.told.log.setdefault(entry.position, release.message)
        if stood != release.message:
            self.told.contradictions.append(f"{self.centre}: place {entry.position} of its log says something else now")
        known.add(entry.position)
        with self.history.at_once() as now:
            if new:
                self.told.arrived.append(release.message)
                self.told.drawn_at.setdefault(release.message, now)
                self.history.recorded(self.centre, envelope, old_epoch="old_epoch" in entry.data.get("marks", ()))
            if new or any(isinstance(change, Added) for change in changes):
                self.history.drawn(self.centre, self.role, drawn.data, release.message, new=new)

    def _noticed(self, data: bytes) -> None:
        for message in self.history.noticed(self.centre, data):
            self.told.received.setdefault(message, time.time())
