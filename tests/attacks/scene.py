"""What every attack is told with: KESTREL's node, somebody at its door with MERIDIAN's keys, and what must not move."""

from __future__ import annotations

from typing import Any, Protocol

import sqlalchemy as sa

from hotline.node.record.lookups import incoming_line
from hotline.node.record.tables import ENVELOPES, EXCHANGES, FEED, JOURNAL, LINES, MESSAGES, METADATA, PROOFS
from protocols.frames import Unreadable
from protocols.journal import Leaf
from protocols.messages.procedure import FreeText
from protocols.notice import Notice
from protocols.signed import SignedRecord
from protocols.wire import decode, unpack
from tests.parties import Said, World
from tests.simulator import Adversary, SimulatedCentre, until

__all__ = [
    "TEXT", "alarms", "everything", "free_text", "has_taken", "is_not_taken", "is_refused", "journal", "kept",
    "line_of", "refusals", "told",
]  # fmt: skip

TEXT = FreeText(subject="Orbit", text="All is well.")


class Record(Protocol):
    """A bench, or a whole centre: whoever has a record that can be read."""

    def read(self, work: Any) -> Any: ...
    def rows(self, table: sa.Table, *where: sa.ColumnElement[bool]) -> list[Any]: ...


def free_text(world: World, **changes: Any) -> Said:
    """MERIDIAN's two officers say that all is well."""
    return world.say("procedure.free_text", TEXT, **changes)


def everything(record: Record) -> dict[str, list[Any]]:
    """Every row of every table: what something that is not authentic must leave as it was."""
    return {name: record.rows(table) for name, table in METADATA.tables.items()}


def journal(record: Record) -> list[tuple[str, bytes]]:
    """Kind and subject of each entry, oldest first."""
    leaves = [unpack(row.leaf, Leaf) for row in record.rows(JOURNAL)]
    return [(leaf.kind, leaf.subject) for leaf in leaves]


def told(record: Record, what: str) -> list[dict[str, Any]]:
    """What the seats were told of this kind, oldest first."""
    return [decode(row.data, limit=1 << 20) for row in record.rows(FEED, FEED.c.what == what)]


def alarms(record: Record) -> list[str]:
    """The codes, oldest first."""
    return [alarm["code"] for alarm in told(record, "alarm")]


def kept(record: Record) -> dict[str, list[Any]]:
    """What is kept of messages and told of them; links and seats come and go beside it."""
    tables = (MESSAGES, ENVELOPES, EXCHANGES, JOURNAL, LINES, PROOFS)
    feed = record.rows(FEED, FEED.c.what.in_(("arrived", "refused", "alarm", "gap")))
    return {**{table.name: record.rows(table) for table in tables}, "feed": feed}


def line_of(record: Record, me: str = "KESTREL", from_: str = "MERIDIAN") -> Any:
    return record.read(lambda c: incoming_line(c, me, from_, None))


def refusals(he: Adversary) -> list[tuple[bytes, str | None]]:
    """(message, code) of every signed `refused` that he was sent."""
    notices = [SignedRecord.parse(content) for kind, content in he.opened() if kind == "notice"]
    items = [item for notice in notices for item in unpack(notice.payload, Notice).items]
    return [(item.message, item.code) for item in items if item.what == "refused"]


async def is_not_taken(he: Adversary, sealed: bytes) -> None:
    """Not authentic: the one answer, one counter, and nothing has moved."""
    node = he.sim[he.to]
    before, counted = everything(node), node.unreadable
    n = he.sends_sealed(sealed)
    await he.hears_unreadable(n)
    assert he.hears(Unreadable)[-1] == Unreadable(n=n)  # the number is all that it says
    assert node.unreadable == counted + 1
    assert everything(node) == before


async def is_refused(he: Adversary, said: Said, code: str) -> None:
    """Authentic and refused: the line advances, the journal has it, the sender is told the code, nobody is shown it."""
    node, release = he.sim[he.to], said.releases[he.to]
    mark = line_of(node).mark
    he.sends("envelope", said.envelopes[he.to])
    await until(lambda: (said.hash, code) in refusals(he), 10, f"a signed `refused`: {code}")
    assert [row.refused for row in node.rows(ENVELOPES, ENVELOPES.c.release == release)] == [code]
    assert ("refused", release) in journal(node)
    assert line_of(node).mark == mark + 1
    assert not node.rows(MESSAGES, MESSAGES.c.hash == said.hash)
    assert not node.rows(FEED, FEED.c.what == "arrived", FEED.c.message == said.hash)


async def has_taken(he: Adversary, said: Said) -> None:
    """As it should be: it is shown, and a receipt is signed."""
    node: SimulatedCentre = he.sim[he.to]
    he.sends("envelope", said.envelopes[he.to])
    await until(lambda: bool(node.rows(MESSAGES, MESSAGES.c.hash == said.hash)), 10, "it is on disk")
    assert node.rows(FEED, FEED.c.what == "arrived", FEED.c.message == said.hash)
