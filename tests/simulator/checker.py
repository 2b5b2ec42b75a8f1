"""What must be so at the end of a run, whatever happened in it: judged from the files alone, with SQL of its own.

    every message that was receipted is at each addressee exactly once, and nothing is there that was not released
    every number of every line is there, chained, and both ends hold the same bytes under it
    nobody was told twice that one message arrived; nothing is owed any more
    every leaf of every journal hashes to what stands beside it, and all of them to the frontier
    whatever left or came is in the journal; both ends hold the same head under both signatures

It knows nothing of the node's own lookups: what it calls the product for is hashing, and reading what was signed.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from protocols.envelope import Envelope, Release
from protocols.heads import common
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.keys import ED25519, key_id
from protocols.pae import Mode, digest
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.parties import Party

__all__ = ["Record", "Released", "faults"]


@dataclass(frozen=True)
class Released:
    """What somebody who handed a message in was told: its hash, and a number at each addressee."""

    message: bytes
    from_: str
    numbers: Mapping[str, int]


@dataclass
class Record:
    """One centre's file, read whole."""

    party: Party
    path: Path
    rows: dict[str, list[dict[str, Any]]] = field(init=False)

    TABLES = ("message", "envelope", "line", "notice", "head", "proof", "journal", "feed", "meta", "void", "exchange")

    def __post_init__(self) -> None:
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
        try:
            connection.row_factory = sqlite3.Row
            self.rows = {
                table: [dict(row) for row in connection.execute(f"select * from {table} order by rowid")]
                for table in self.TABLES
            }
        finally:
            connection.close()

    @property
    def name(self) -> str:
        return self.party.centre

    def line(self, from_: str, to: str) -> dict[int, dict[str, Any]]:
        """The envelopes of one direction by number (every run here stays in epoch 1)."""
        return {
            row["number"]: row for row in self.rows["envelope"] if (row["from_centre"], row["to_centre"]) == (from_, to)
        }

    def epoch(self, from_: str, to: str) -> dict[str, Any] | None:
        return next((r for r in self.rows["line"] if (r["from_centre"], r["to_centre"]) == (from_, to)), None)


def faults(records: Mapping[str, Record], receipts: Iterable[Released], mode: Mode = "test") -> list[str]:
    """Everything that is not as it must be; nothing when all is well."""
    found: list[str] = []
    for record in records.values():
        found += _journal(record, mode)
        found += _quiet(record)
    for from_ in records:
        for to in records:
            if from_ != to:
                found += _line(records[from_], records[to], mode)
    found += _receipted(records, receipts)
    return found


def _line(sender: Record, receiver: Record, mode: Mode) -> Iterator[str]:
    name = f"{sender.name} to {receiver.name}"
    out, there = (each.line(sender.name, receiver.name) for each in (sender, receiver))
    begun, known = (each.epoch(sender.name, receiver.name) for each in (sender, receiver))
    if begun is None:
        if out or there:
            yield f"{name}: messages on a line that never began"
        return
    if known is None or known["record"] != begun["record"]:
        yield f"{name}: the two ends began it with different records"
        return
    if sorted(out) != list(range(1, len(out) + 1)):
        yield f"{name}: numbers with holes, or given twice: {sorted(out)}"
    before = begun["record_hash"]
    for number in sorted(out):
        release = unpack(Envelope.parse(out[number]["bytes"]).release, Release)
        if (release.number, release.previous) != (number, before):
            yield f"{name}: number {number} does not name the one before it"
        before = digest("release", mode, Envelope.parse(out[number]["bytes"]).release)
        if number not in there:
            yield f"{name}: number {number} never came"
        elif there[number]["bytes"] != out[number]["bytes"]:
            yield f"{name}: number {number} is not the same bytes at both ends"
    yield from (f"{name}: number {number} came and was never released" for number in sorted(there.keys() - out.keys()))
    if (known["number"], known["head"]) != (len(out), before):
        yield f"{name}: the receiver's mark is {known['number']} of {len(out)}"
    yield from _heads(sender, receiver, len(out), mode)


def _heads(sender: Record, receiver: Record, last: int, mode: Mode) -> Iterator[str]:
    name = f"{sender.name} to {receiver.name}"
    keys = [{key_id(ED25519, p.signer.public): p.signer.public} for p in (sender.party, receiver.party)]
    newest = []
    for record in (sender, receiver):
        heads = [r for r in record.rows["head"] if (r["from_centre"], r["to_centre"]) == (sender.name, receiver.name)]
        if not heads:
            yield f"{name}: {record.name} has no head that both signed"
            return
        for row in heads:
            common(SignedRecord.parse(row["bytes"]), mode, keys[0], keys[1])
        newest.append(heads[-1])
    if newest[0]["number"] != last:
        yield f"{name}: both signed {newest[0]['number']} of {last}"
    if newest[0]["bytes"] != newest[1]["bytes"]:
        yield f"{name}: the two ends' newest heads differ"


def _receipted(records: Mapping[str, Record], receipts: Iterable[Released]) -> Iterator[str]:
    told: dict[bytes, Released] = {}
    for receipt in receipts:
        before = told.setdefault(receipt.message, receipt)
        if before != receipt:
            yield f"{receipt.from_}: one message was receipted twice, differently"
        for to, number in receipt.numbers.items():
            row = records[receipt.from_].line(receipt.from_, to).get(number)
            if row is None or row["message"] != receipt.message:
                yield f"{receipt.from_}: receipted as number {number} to {to}, and it is not that"
    for record in records.values():
        came = Counter(row["hash"] for row in record.rows["message"] if row["incoming"])
        shown = Counter(row["message"] for row in record.rows["feed"] if row["what"] == "arrived")
        due = {receipt.message for receipt in told.values() if record.name in receipt.numbers}
        ours = {row["hash"] for row in record.rows["message"] if not row["incoming"]}
        if ours != {receipt.message for receipt in told.values() if receipt.from_ == record.name}:
            yield f"{record.name}: what it has said is not what its officers were told that it said"
        yield from (f"{record.name}: {hash.hex()[:8]} was receipted and is not there" for hash in due - came.keys())
        yield from (f"{record.name}: {hash.hex()[:8]} came from nowhere" for hash in came.keys() - due)
        yield from (f"{record.name}: {hash.hex()[:8]} arrived {n} times" for hash, n in shown.items() if n != 1)
        yield from (f"{record.name}: seats were not told of {hash.hex()[:8]}" for hash in came.keys() - shown.keys())


def _journal(record: Record, mode: Mode) -> Iterator[str]:
    frontier = Frontier()
    subjects: Counter[tuple[str, bytes]] = Counter()
    for index, row in enumerate(record.rows["journal"]):
        if row["idx"] != index:
            yield f"{record.name}: journal entry {index} has the index {row['idx']}"
        if leaf_hash(row["leaf"]) != row["hash"]:
            yield f"{record.name}: journal entry {index} does not hash to what stands beside it"
        leaf = unpack(row["leaf"], Leaf)
        subjects[leaf.kind, leaf.subject] += 1
        frontier = frontier.append(row["hash"])
    kept = next(row["value"] for row in record.rows["meta"] if row["key"] == f"frontier/{record.name}")
    if Frontier.from_bytes(kept) != frontier:
        yield f"{record.name}: the journal's leaves do not lead to its frontier"
    for row in record.rows["envelope"]:
        kind = "released" if row["from_centre"] == record.name else "refused" if row["refused"] else "received"
        if (times := subjects[kind, row["release"]]) != 1:
            yield f"{record.name}: {kind} number {row['number']} is {times} times in the journal"
    for row in record.rows["notice"]:
        if subjects["notice", row["hash"]] != 1:
            yield f"{record.name}: a notice is not once in the journal"


def _quiet(record: Record) -> Iterator[str]:
    """What a run with no forger in it never leaves behind."""
    for row in record.rows["envelope"]:
        if row["from_centre"] == record.name and not row["received"]:
            yield f"{record.name}: number {row['number']} to {row['to_centre']} was never receipted"
        if row["refused"]:
            yield f"{record.name}: number {row['number']} of {row['from_centre']} was refused: {row['refused']}"
    for table in ("proof", "void"):
        if record.rows[table]:
            yield f"{record.name}: {len(record.rows[table])} rows of {table}"
    alarms = Counter(row["data"] for row in record.rows["feed"] if row["what"] == "alarm")
    # A clock that is wrong, and a route to a node that was down, are told, and lose nothing.
    told = (b"\xa4code\xa5clock", b"\xa4code\xaaroute_lost")
    yield from (f"{record.name}: alarm {data!r}" for data in alarms if not any(each in data for each in told))
