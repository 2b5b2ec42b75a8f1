"""The other processes of one centre, by way of its PostgreSQL database: news, who owns what, who is there.

One connection of its own listens. A notification says only that something was committed, by whom, and for which
centres; whoever hears it reads the record. As a connection can be lost without a word, each beat reads how many
commits there were, and what was not heard of is caught up with.

**Owning** is an advisory lock of that connection: the server gives it free in the instant in which the process dies,
and the next one that asks has it. It chooses who dials and who keeps the timers. It never chooses who may write: that
is the centre's row (specification: lines, "one committer").
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import Callable
from typing import Any

import asyncpg
import msgspec

from hotline.node.record.facts import Place
from hotline.node.record.store import Fellow, News

__all__ = ["PostgresFellows", "channel_of", "payload_of"]

BEAT_SECONDS = 1.0
ANSWER_SECONDS = 5.0
GONE_MS = 15_000
FORGOTTEN_MS = 86_400_000
CLAIM_SECONDS = 4.0
STEP_BACK_SECONDS = 3.0
"""Whoever let go of something asks for it again only after the one that asked has had its turn."""
LONGEST_PAYLOAD = 7_000

SERVER = (
    "(SELECT system_identifier FROM pg_control_system())::text"
    " || '/' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)"
)
"""System and timeline of a server: it is another one after a promotion, or on a copy."""

LOST = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)


class _Said(msgspec.Struct, omit_defaults=True):
    """One notification: a commit, or something that is asked."""

    by: str
    commit: int = 0
    peers: tuple[str, ...] | None = None
    roster: bool = False
    asks: str = ""
    whom: str = ""
    detail: bytes = b""


def channel_of(place: Place) -> str:
    """Where this centre's processes hear one another."""
    return "hotline_" + hashlib.sha256(f"{place.mode}/{place.me}".encode()).hexdigest()[:24]


def payload_of(by: str, commit: int, peers: frozenset[str] | None, *, roster: bool) -> str:
    """What is notified with a commit."""
    named = tuple(sorted(peers)) if peers is not None else None
    text = msgspec.json.encode(_Said(by, commit, named, roster)).decode()
    if len(text) > LONGEST_PAYLOAD:
        return msgspec.json.encode(_Said(by, commit, None, roster)).decode()
    return text


class PostgresFellows:
    """One process's view of the others."""

    def __init__(self, dsn: str, place: Place, process: str, settings: dict[str, str]) -> None:
        self._dsn, self._place, self._process, self._settings = dsn, place, process, settings
        self.name = ""
        self.check_server: Callable[[str], None] = lambda server: None  # raises Refused on another one
        self._state: Callable[[], Fellow] | None = None
        self._asked: Callable[[str, str, bytes], bool] = lambda what, whom, detail: False
        self._session: Any = None
        self._one_at_a_time = asyncio.Lock()
        self._wanted: dict[str, float] = {}
        self._owned: set[str] = set()
        self._changed = asyncio.Event()
        self._hurry = asyncio.Event()
        self._news: asyncio.Queue[News] = asyncio.Queue()
        self._letting_go: set[asyncio.Task[None]] = set()
        self._beaten = asyncio.Event()
        self._commit = 0  # how many commits were heard of, and as many as the row said a beat ago
        self._counted = 0
        self._others: tuple[Fellow, ...] = ()
        self._addresses: tuple[str, ...] = ()

    def tells(self, name: str, state: Callable[[], Fellow], asked: Callable[[str, str, bytes], bool]) -> None:
        """Before `run`: what this process is called, how it describes itself, what answers another one."""
        self.name, self._state, self._asked = name, state, asked

    @property
    def others(self) -> tuple[Fellow, ...]:
        """Those that were heard of lately."""
        return self._others

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where any process of this centre listens that was seen within a day."""
        return self._addresses

    async def news(self) -> News:
        """The next."""
        return await self._news.get()

    async def beat(self) -> None:
        """Waits until it was heard once more what the others say of themselves."""
        await self._beaten.wait()

    # -- what is owned ---------------------------------------------------------------------------------------------

    def owns(self, what: str) -> bool:
        """Whether it does now."""
        return what in self._owned

    async def own(self, what: str) -> None:
        """Waits until this process owns it."""
        self._wanted.setdefault(what, 0.0)
        self._hurry.set()
        while what not in self._owned:
            await self._changed.wait()

    async def lost(self, what: str) -> None:
        """Waits until it does no more."""
        while what in self._owned:
            await self._changed.wait()

    async def claim(self, what: str, detail: bytes) -> bool:
        """Asks whoever owns it to let go, and waits for that."""
        self._wanted[what] = 0.0
        self._hurry.set()
        loop = asyncio.get_running_loop()
        until = loop.time() + CLAIM_SECONDS
        asked = False
        while what not in self._owned and loop.time() < until:
            if not asked and self._session is not None:
                asked = await self._notify(_Said(self._process, asks="claim", whom=what, detail=detail))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.1):
                    await self._changed.wait()
            self._hurry.set()
        return what in self._owned

    async def ask(self, what: str, whom: str) -> None:
        """Asks every other process; who can do it does."""
        await self._notify(_Said(self._process, asks=what, whom=whom))

    async def _notify(self, said: _Said) -> bool:
        text = msgspec.json.encode(said).decode()
        try:
            await self._run("SELECT pg_notify($1, $2)", channel_of(self._place), text)
        except LOST:
            return False
        return True

    async def _let_go(self, what: str) -> None:
        self._wanted[what] = asyncio.get_running_loop().time() + STEP_BACK_SECONDS
        self._owned.discard(what)
        self._tell()
        with contextlib.suppress(*LOST):
            await self._run("SELECT pg_advisory_unlock($1)", self._key(what))

    def _key(self, what: str) -> int:
        name = f"hotline/{self._place.mode}/{self._place.me}/{what}".encode()
        return int.from_bytes(hashlib.sha256(name).digest()[:8], "big", signed=True)

    def _tell(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    # -- the connection --------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Until it is cancelled. A connection that breaks is made again; with it everything that was owned is gone."""
        while True:
            try:
                self._session = await asyncpg.connect(
                    self._dsn, timeout=ANSWER_SECONDS, command_timeout=ANSWER_SECONDS, server_settings=self._settings
                )
                await self._session.add_listener(channel_of(self._place), lambda *heard: self._heard(heard[3]))
                self._commit = self._counted = await self._count()
                self._news.put_nowait(News(None, roster=True))  # whatever was said meanwhile
                await self._beats()
            except LOST:
                pass
            finally:
                for each in self._letting_go:
                    each.cancel()
                await self._disconnected()
            await asyncio.sleep(BEAT_SECONDS / 4)

    async def _disconnected(self) -> None:
        session, self._session = self._session, None
        self._owned.clear()
        self._tell()
        if session is not None:
            with contextlib.suppress(*LOST):
                session.terminate()

    async def _run(self, text: str, *values: object) -> Any:
        async with self._one_at_a_time:
            if self._session is None:
                raise OSError("not connected")
            return await self._session.fetch(text, *values)

    async def _beats(self) -> None:
        while True:
            self._hurry.clear()
            await self._own_more()
            await self._present()
            count = await self._count()
            if self._commit < self._counted:  # a whole beat has passed, and no word of it came
                self._commit = self._counted
                self._news.put_nowait(News(None, roster=True))
            self._counted = max(count, self._counted)
            self._beaten.set()
            self._beaten = asyncio.Event()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(BEAT_SECONDS):
                    await self._hurry.wait()
                    await asyncio.sleep(0.02)  # who claims waits for it, and asks often

    def _wants(self) -> list[str]:
        now = asyncio.get_running_loop().time()
        return [what for what, since in self._wanted.items() if what not in self._owned and since <= now]

    async def _own_more(self) -> None:
        wanted = self._wants()
        if not wanted:
            return
        rows = await self._run(
            "SELECT pg_try_advisory_lock(key) FROM unnest($1::bigint[]) WITH ORDINALITY AS wanted(key, place)"
            " ORDER BY place",
            [self._key(what) for what in wanted],
        )
        won = [what for what, row in zip(wanted, rows, strict=True) if row[0]]
        if won:
            self._owned.update(won)
            self._tell()

    async def _present(self) -> None:
        """Says that this process is there, and hears who else is."""
        if self._state is None:
            return
        state = self._state()
        data = msgspec.json.encode(state._asdict())
        rows = await self._run(_PRESENT, self._place.me, self.name, data)
        fresh, known = [], []
        for name, said, ago in rows:
            fellow = Fellow(**msgspec.json.decode(said))
            fellow = fellow._replace(
                addresses=tuple(fellow.addresses), roles=tuple(fellow.roles), links=tuple(fellow.links)
            )
            if ago < FORGOTTEN_MS or name == self.name:
                known += [address for address in fellow.addresses if address not in known]
            if ago < GONE_MS and name != self.name:
                fresh.append(fellow)
        self._others, self._addresses = tuple(fresh), tuple(known)

    async def _count(self) -> int:
        rows = await self._run(_COUNT, f"turn/{self._place.me}")
        if not rows:
            return 0
        self.check_server(rows[0][1])
        return int(msgspec.json.decode(rows[0][0])["commits"])

    def _heard(self, payload: str) -> None:
        try:
            said = msgspec.json.decode(payload, type=_Said)
        except msgspec.DecodeError:
            return
        self._commit = max(self._commit, said.commit)
        if said.by == self._process:
            return
        if not said.asks:
            self._news.put_nowait(News(None if said.peers is None else frozenset(said.peers), said.roster))
        elif said.asks == "claim":
            if said.whom in self._owned and self._asked("claim", said.whom, said.detail):
                self._owned.discard(said.whom)  # before whoever lost the link asks whose it is
                task = asyncio.get_running_loop().create_task(self._let_go(said.whom), name=f"let go of {said.whom}")
                self._letting_go.add(task)
                task.add_done_callback(self._letting_go.discard)
        else:
            self._asked(said.asks, said.whom, said.detail)


_COUNT = f"SELECT value, {SERVER} FROM meta WHERE key = $1"  # noqa: S608 - nothing in it came from outside

_PRESENT = """
WITH here AS (
    INSERT INTO process (owner, name, seen_at, said)
    VALUES ($1, $2, (extract(epoch from clock_timestamp()) * 1000)::bigint, $3)
    ON CONFLICT (owner, name) DO UPDATE SET seen_at = excluded.seen_at, said = excluded.said
    RETURNING name, said, 0::bigint
)
SELECT * FROM here UNION ALL
SELECT name, said, (extract(epoch from clock_timestamp()) * 1000)::bigint - seen_at FROM process
WHERE owner = $1 AND name <> $2 ORDER BY 1
"""
