"""W5: what sending, opening, a ladder and a lookup cost as the record grows, and how long the node takes to start.

The record is grown on disk, while the node is down: rows as the product writes them, under other hashes and numbers,
each with its leaf in the journal, so that nothing the node reads at its start is other than it would be.
"""

from __future__ import annotations

import asyncio
import secrets
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.messages import Composer
from benchmarks.nodes import served
from benchmarks.parties import Centre
from benchmarks.seats import Seat, sitting
from hotline.node.settings import STORE
from protocols.journal import SALT_BYTES, Frontier, Leaf, leaf_hash
from protocols.wire import pack

__all__ = ["At", "grown", "measured"]

_ROUNDS = 60
_AT_ONCE = 10_000


@dataclass(frozen=True)
class At:
    """Milliseconds of each, the median of many, with so many messages on record; `start`: seconds."""

    messages: int
    send: float
    open_: float
    ladder: float
    lookup: float
    start: float

    def times(self, before: At) -> float:
        """How many times as long the one that grew most takes."""
        return max(
            self.send / before.send,
            self.open_ / before.open_,
            self.ladder / before.ladder,
            self.lookup / before.lookup,
        )


async def measured(centre: Centre, messages: int, to: str) -> At:
    """Sends, reads and looks up at this centre's node; nobody else is there."""
    role = next(iter(centre.officers))
    composer = Composer(centre.name, to)
    async with served(centre.node) as node, sitting(centre, role) as seat:
        await node.quiet()
        sent: list[bytes] = []

        async def send() -> None:
            message = composer.message()
            receipt = await seat.put(message, await composer.signed(seat.signer, message))
            sent.append(receipt["message"])

        sending = await _ms(send)
        last = sent[-1]
        digits = f"{int.from_bytes(last[:8], 'big') % 100_000:05d}"
        return At(
            messages=messages,
            send=sending,
            open_=await _ms(_asking(seat, "open", {"position": 0})),
            ladder=await _ms(_asking(seat, "history", {"message": last})),
            lookup=await _ms(_asking(seat, "find", {"name": digits})),
            start=node.ready_seconds,
        )


def _asking(seat: Seat, verb: str, args: dict[str, object]) -> Callable[[], Awaitable[object]]:
    return lambda: seat.calls.ask(verb, args)


async def _ms(act: Callable[[], Awaitable[object]]) -> float:
    loop, found = asyncio.get_running_loop(), []
    for _ in range(_ROUNDS):
        began = loop.time()
        await act()
        found.append((loop.time() - began) * 1000)
    return median(found)


def grown(centre: Centre, to: str, messages: int) -> None:
    """Until so many messages are on record: released, received, shown, acknowledged, settled."""
    connection = sqlite3.connect(centre.node / STORE, isolation_level=None)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA cache_size=-262144")
    try:
        held = connection.execute("SELECT count(*) FROM message").fetchone()[0]
        _Growing(connection, centre.name, to).more(messages - held)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


class _Growing:
    """One record being grown."""

    def __init__(self, connection: sqlite3.Connection, me: str, to: str) -> None:
        self._c, self._me, self._to = connection, me, to
        key = f"frontier/{me}"
        found = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        self._frontier, self._key = Frontier.from_bytes(found[0]), key
        self._templates = {
            name: self._last(name) for name in ("message", "envelope", "exchange", "notice", "notice_item")
        }
        self._feed = connection.execute(
            "SELECT what, data FROM feed WHERE message = ? ORDER BY position", (self._templates["message"]["hash"],)
        ).fetchall()

    def _last(self, table: str) -> dict[str, object]:
        cursor = self._c.execute(f"SELECT * FROM {table} ORDER BY seq LIMIT 1")  # noqa: S608 - a name of ours
        row = cursor.fetchone()
        names = [each[0] for each in cursor.description]
        return {name: value for name, value in zip(names, row, strict=True) if name != "seq"}

    def more(self, count: int) -> None:
        """So many more."""
        number = -1
        while count > 0:
            some = min(count, _AT_ONCE)
            self._c.execute("BEGIN IMMEDIATE")
            number = self._write(some, number)
            self._c.execute("UPDATE meta SET value = ? WHERE key = ?", (self._frontier.to_bytes(), self._key))
            self._c.execute("COMMIT")
            count -= some

    def _write(self, some: int, number: int) -> int:
        """In an epoch of long ago, where no number is in use."""
        rows: dict[str, list[dict[str, object]]] = {name: [] for name in self._templates}
        feed, leaves = [], []
        for _ in range(some):
            number += 1
            named, release, notice = (secrets.token_bytes(32) for _ in range(3))
            digits = f"{int.from_bytes(named[:8], 'big') % 100_000:05d}"
            rows["message"].append({"hash": named, "id": secrets.token_bytes(16), "digits": digits})
            rows["envelope"].append(
                {"message": named, "release": release, "epoch": 0, "number": self._first(number), "received": 1}
            )
            rows["exchange"].append({"message": named, "settled": 1})
            rows["notice"].append({"hash": notice, "handed": 1})
            rows["notice_item"].append({"message": named, "notice": notice})
            feed += [(self._me, what, named, 0, data) for what, data in self._feed]
            leaves += [self._leaf("released", release), self._leaf("notice", notice)]
        for table, changed in rows.items():
            template = self._templates[table]
            names = list(template)
            sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
            self._c.executemany(sql, ([*(template | each).values()] for each in changed))
        self._c.executemany("INSERT INTO feed (owner, what, message, at, data) VALUES (?, ?, ?, ?, ?)", feed)
        self._c.executemany("INSERT INTO journal (owner, idx, hash, leaf) VALUES (?, ?, ?, ?)", leaves)
        return number

    def _first(self, number: int) -> int:
        if number == 0:
            found = self._c.execute("SELECT coalesce(max(number), 0) FROM envelope WHERE epoch = 0").fetchone()
            self._base = int(found[0]) + 1
        return self._base + number

    def _leaf(self, kind: str, subject: bytes) -> tuple[str, int, bytes, bytes]:
        leaf = pack(Leaf(version=1, kind=kind, at=0, subject=subject, salt=secrets.token_bytes(SALT_BYTES)))
        hashed = leaf_hash(leaf)
        row = (self._me, self._frontier.size, hashed, leaf)
        self._frontier = self._frontier.append(hashed)
        return row


def bytes_on_disk(centre: Centre) -> int:
    """How large the record is."""
    return Path(centre.node / STORE).stat().st_size
