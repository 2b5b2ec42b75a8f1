"""The judge of the random runs is judged: each of these histories is bad in one way, and it must say so."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from protocols.journal import Leaf
from protocols.wire import pack, unpack
from tests.parties import World, seed
from tests.simulator.checker import Record, Released, faults
from tests.simulator.dialogue import Simulation, Spoken
from tests.simulator.loop import VirtualLoop

Corruption = Callable[[dict[str, sqlite3.Connection]], None]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, list[Released]]]:
    """The files of two centres after a quiet hour, and what the officers were told."""
    folder = tmp_path_factory.mktemp("good")

    async def quiet() -> list[Released]:
        async with Simulation() as sim:
            await sim.linked()
            said: list[Spoken] = [await sim.submitted(text=f"Number {n}") for n in range(3)]
            said.append(await sim.submitted("KESTREL"))
            await sim.passes(hours=2.1)
            for centre in sim.centres.values():
                await centre.stop()
                shutil.copyfile(centre.store_path, folder / f"{centre.name}.sqlite")
            return [Released(each.hash, each.from_, each.numbers) for each in said]

    with asyncio.Runner(loop_factory=VirtualLoop, debug=False) as runner:
        yield folder, runner.run(quiet())


def judged(folder: Path, receipts: list[Released]) -> list[str]:
    parties = World().parties
    return faults({name: Record(parties[name], folder / f"{name}.sqlite") for name in parties}, receipts)


def test_a_quiet_hour_has_no_fault(good: tuple[Path, list[Released]]) -> None:
    assert judged(*good) == []


def sql(centre: str, *statements: str) -> Corruption:
    def corrupt(files: dict[str, sqlite3.Connection]) -> None:
        for statement in statements:
            assert files[centre].execute(statement).rowcount, statement

    return corrupt


def shown_twice(files: dict[str, sqlite3.Connection]) -> None:
    columns = "owner, what, message, at, data"
    files["KESTREL"].execute(f"insert into feed ({columns}) select {columns} from feed where what = 'arrived' limit 1")


def numbers_swapped(files: dict[str, sqlite3.Connection]) -> None:
    for number, other in ((1, 91), (2, 1), (91, 2)):
        files["MERIDIAN"].execute(
            "update envelope set number = ? where number = ? and from_centre = 'MERIDIAN'", (other, number)
        )


def leaf_rewritten(files: dict[str, sqlite3.Connection]) -> None:
    """Leaf and hash beside it both changed: only the frontier tells."""
    from protocols.journal import leaf_hash

    [(leaf,)] = files["MERIDIAN"].execute("select leaf from journal where idx = 3")
    old = unpack(leaf, Leaf)
    new = pack(Leaf(version=1, kind=old.kind, at=old.at + 1, subject=old.subject, salt=old.salt))
    files["MERIDIAN"].execute("update journal set leaf = ?, hash = ? where idx = 3", (new, leaf_hash(new)))


def receipted_and_lost(receipts: list[Released]) -> list[Released]:
    return [*receipts, Released(seed("nowhere"), "MERIDIAN", {"KESTREL": 4})]


def receipted_differently(receipts: list[Released]) -> list[Released]:
    return [*receipts, Released(receipts[0].message, "MERIDIAN", {"KESTREL": 9})]


BAD: dict[str, Corruption] = {
    "a message lost": sql(
        "KESTREL", "delete from message where rowid = (select min(rowid) from message where incoming)"
    ),
    "an envelope lost at the receiver": sql("KESTREL", "delete from envelope where number = 2 and received"),
    "an envelope lost at the sender": sql(
        "MERIDIAN", "delete from envelope where number = 3 and from_centre = 'MERIDIAN'"
    ),
    "an envelope altered": sql("KESTREL", "update envelope set bytes = bytes || x'00' where number = 1 and received"),
    "a number given twice to one line": sql(
        "KESTREL", "update envelope set number = 7 where number = 3 and from_centre = 'MERIDIAN'"
    ),
    "two numbers swapped": numbers_swapped,
    "a message from nowhere": sql("KESTREL", f"update message set hash = x'{seed('x').hex()}' where rowid = 1"),
    "a message shown twice": shown_twice,
    "a message shown to nobody": sql("KESTREL", "delete from feed where what = 'arrived'"),
    "a mark that is behind": sql("KESTREL", "update line set number = 2 where from_centre = 'MERIDIAN'"),
    "a head of another history": sql(
        "KESTREL", f"update line set head = x'{seed('other').hex()}' where from_centre = 'MERIDIAN'"
    ),
    "lines that began differently": sql("KESTREL", "update line set record = x'00' where from_centre = 'MERIDIAN'"),
    "a head that is missing": sql("KESTREL", "delete from head where from_centre = 'MERIDIAN'"),
    "heads that differ": sql(
        "KESTREL", "delete from head where rowid = (select max(rowid) from head where from_centre = 'MERIDIAN')"
    ),
    "something never receipted": sql("MERIDIAN", "update envelope set received = 0 where number = 2"),
    "something refused": sql("KESTREL", "update envelope set refused = 'schema' where number = 2"),
    "a journal entry lost": sql("MERIDIAN", "delete from journal where idx = 2"),
    "the last journal entry lost": sql("MERIDIAN", "delete from journal where idx = (select max(idx) from journal)"),
    "a leaf altered": sql("MERIDIAN", "update journal set leaf = leaf || x'00' where idx = 2"),
    "a leaf and its hash altered": leaf_rewritten,
    "a frontier of another journal": sql(
        "MERIDIAN", "update meta set value = (select value from meta where key = 'version') where key like 'frontier/%'"
    ),
    "a release that is not in the journal": sql(
        "MERIDIAN", f"update envelope set release = x'{seed('unknown').hex()}' where number = 2"
    ),
    "an alarm": sql("KESTREL", "update feed set what = 'alarm' where what = 'notice'"),
}


@pytest.mark.parametrize("how", BAD)
def test_it_is_found(good: tuple[Path, list[Released]], how: str, tmp_path: Path) -> None:
    folder, receipts = good
    files = {}
    for name in World().parties:
        shutil.copyfile(folder / f"{name}.sqlite", tmp_path / f"{name}.sqlite")
        files[name] = sqlite3.connect(tmp_path / f"{name}.sqlite")
    BAD[how](files)
    for connection in files.values():
        connection.commit()
        connection.close()
    try:
        found = judged(tmp_path, receipts)
    except Exception as error:  # noqa: BLE001 - what cannot even be read is found too
        found = [repr(error)]
    assert found


@pytest.mark.parametrize("told", [receipted_and_lost, receipted_differently])
def test_a_receipt_that_was_not_true_is_found(
    good: tuple[Path, list[Released]], told: Callable[[list[Released]], list[Released]]
) -> None:
    folder, receipts = good
    assert judged(folder, told(receipts))
