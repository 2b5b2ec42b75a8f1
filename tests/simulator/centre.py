"""A whole centre: a real node on its file, and the real seats of its officers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import sqlalchemy as sa

from hotline.client import Profile, Seat
from hotline.node.assembly import Node
from hotline.node.deliver.calling import Pager
from hotline.node.deliver.checkpoints import Witness
from hotline.node.deliver.own_routes import Ours
from hotline.node.deliver.page_words import Words
from hotline.node.judge.events import RecordArrived
from hotline.node.judge.submission import examine
from hotline.node.record.committer import Answer, Committer
from hotline.node.record.facts import Place
from hotline.node.record.reserve import Room
from hotline.node.record.sqlite import open_for_reading
from protocols.envelope import Attestation, Attested
from protocols.errors import Code, Refused
from protocols.keys import SeedSigner, Signer
from protocols.roster import RecordKind, Roster
from protocols.wire import unpack
from tests.parties import NOW, FixedSealing, Party, finish
from tests.simulator.chance import Chance
from tests.simulator.checker import Released
from tests.simulator.disk import Disk, SimulatedStore, as_after_a_power_cut
from tests.simulator.hands import PacedSigner, SimulatedClock
from tests.simulator.speech import Speech

if TYPE_CHECKING:
    from tests.simulator.dialogue import Simulation

__all__ = ["SimulatedCentre"]

T = TypeVar("T")

_INTRODUCED: dict[tuple[str, ...], bytes] = {}
"""The file of a centre that was introduced to these others: made once, copied for each simulation."""


class SimulatedCentre(Speech):
    """`node` is the running one; `failed` is what it died of, if it died by itself."""

    def __init__(self, simulation: Simulation, party: Party, folder: Path, chance: Chance) -> None:
        self.sim, self.party, self.name = simulation, party, party.centre
        self.address = f"{party.centre.lower()}.example:7464"
        self.clock = SimulatedClock()
        self.failed: BaseException | None = None
        self.running = False
        self.starts = 0
        self.signer: Signer = party.signer
        self.sealing = [party.sealing]
        self.witness: Witness | None = None
        self.disk: Disk | None = None
        self.ours = Ours()
        self.pagers: tuple[Pager, ...] = ()
        self.paged: list[tuple[str, Words]] = []
        self.pager_says = ""
        self.store_path = folder / f"{party.centre}.sqlite"
        self.node: Node
        self._folder, self._chance = folder, chance
        self._life: asyncio.Task[None] | None = None
        self._seats: dict[str, Seat] = {}
        self._signed_on = contextlib.AsyncExitStack()

    # -- the machine -----------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """The node starts, on whatever its file holds."""
        await self._introduce()
        self.starts += 1
        life = self.starts
        self.node = Node(
            mode=self.party.mode,
            centre=self.name,
            anchor=self.party.anchor,
            store=SimulatedStore(self.store_path, self.sim.pace, self.disk),
            room=Room(self.disk.reserve) if self.disk is not None else None,
            signer=self.signer if self.sim.pace_of is None else PacedSigner(self.signer, self.sim.pace),
            sealing=FixedSealing(tuple(self.sealing)),
            network=self.sim.network.at(self.name),
            clock=self.clock,
            randomness=self._chance.stream("node", life).bytes,
            trace=lambda room, step, **facts: self._traced(life, room, step, facts),
            listen=self.address,
            addresses=(self.address, *self.ours.also),
            ours=self.ours,
            witness=self.witness,
            narrow=tuple(self.sim.parties) if self.sim.narrow else (),
            pagers=self.pagers,
            page=self._page,
        )
        self.running = True
        await self.node.start()
        self._life = asyncio.get_running_loop().create_task(self._live(self.node), name=f"life of {self.name}")

    async def stop(self) -> None:
        """It says goodbye and stops."""
        if not self.running:
            return
        self.running = False
        if self._life is not None:
            self._life.cancel()
        await self.node.stop()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def kill(self, *, silent: bool = False) -> None:
        """It ends in the middle of whatever it does: nothing more is written or said. `silent`: its power is cut."""
        if not self.running:
            return
        self.running = False
        self.sim.network.unplug(self.name, silent=silent)
        after = self._folder / f"{self.name}-{self.starts}.sqlite"
        as_after_a_power_cut(self.store_path, after)
        self.store_path = after
        self.starts += 1  # what the dead one still does is not in the trace
        if self._life is not None:
            self._life.cancel()
        with contextlib.suppress(Exception):
            await self.node.stop(last_head=False)

    async def _live(self, node: Node) -> None:
        try:
            await node.run()
        except Exception as error:  # noqa: BLE001 - whatever it was, the test is told at the end
            self.failed = error

    def _traced(self, life: int, room: str, step: str, facts: dict[str, object]) -> None:
        if life == self.starts:
            self.sim.trace(self.name, room, step, facts)

    async def _page(self, pager: Pager, words: Words, _: Path | None) -> str:
        """Its pagers' receivers, who say what went wrong (`pager_says`)."""
        self.paged.append((pager.name, words))
        return self.pager_says

    async def _introduce(self) -> None:
        """Everybody's records and our pins, by the same committer, before the first start."""
        if self.store_path.exists():
            return
        what = (self.name, self.party.mode, self.party.signer.id.hex(), *self.sim.parties)
        if what not in _INTRODUCED:
            await self._introduce_by_committer()
            _INTRODUCED[what] = self.store_path.read_bytes()
        self.store_path.write_bytes(_INTRODUCED[what])

    async def _introduce_by_committer(self) -> None:
        store = SimulatedStore(self.store_path)
        roster = Roster(self.party.mode, self.name, self.party.anchor)
        committer = Committer(
            store,
            Place(self.name, self.party.mode),
            self.party.signer,
            roster,
            now=lambda: NOW,
            randomness=Chance(0, "introduction", self.name).bytes,
            trace=lambda room, step, **facts: None,
        )
        committing = asyncio.get_running_loop().create_task(committer.run())
        for kind, data in self.sim.records(self.name):
            await committer.commit(RecordArrived(kind, data, "file"))
        committing.cancel()
        await asyncio.gather(committing, return_exceptions=True)
        store.close()

    # -- what is on its disk ---------------------------------------------------------------------------------------

    def read(self, work: Callable[[sa.Connection], T]) -> T:
        """What is committed, whether the node runs or not."""
        if self.running:
            return finish(self.node.store.read(work))
        engine = open_for_reading(self.store_path)
        try:
            with engine.connect() as connection, connection.begin():
                return work(connection)
        finally:
            engine.dispose()

    def rows(self, table: sa.Table, *where: sa.ColumnElement[bool]) -> list[sa.Row[tuple[object, ...]]]:
        """Rows of one table, oldest first."""
        return self.read(lambda c: list(c.execute(sa.select(table).where(*where).order_by(*table.primary_key))))

    @property
    def place(self) -> Place:
        return Place(self.name, self.party.mode)

    @property
    def roster(self) -> Roster:
        """What the running node believes."""
        return self.node.committer.roster

    @property
    def unreadable(self) -> int:
        """How many things came to the running node over its peers' links that were not authentic."""
        return sum(count for peer, count in self.node.station.unreadable.items() if peer in self.sim.parties)

    async def admits(self, kind: RecordKind, data: bytes) -> None:
        """An officer hands in a roster record."""
        await (await self.seat("WATCH-1")).admit(kind, data)

    async def submits(self, data: bytes, attested: Sequence[Attested]) -> Answer:
        """What a seat would hand in, at the door behind it: for many messages, and for those that no seat would send.

        Raises Refused as the seat would be told.
        """
        station, key = self.node.station, unpack(attested[-1].payload, Attestation).key
        role = next((role for role, signer in self.party.officers.items() if signer.id == key), "WATCH-1")
        submitted = examine(
            data, tuple(attested), station.roster, mode=self.party.mode, me=self.name, seat=role, seat_key=key
        )
        return await station.committer.commit(submitted)

    async def insists(self, data: bytes, attested: Sequence[Attested]) -> Released:
        """As a client does: handed in until there is an answer. Raises Refused when that is no."""
        while True:
            answer = await self._tries(data, attested) if self.running else None
            if answer is not None:
                numbers = {each["to"]: each["number"] for each in cast(Any, answer["releases"])}
                return Released(cast(bytes, answer["message"]), self.name, numbers)
            await asyncio.sleep(1)

    async def _tries(self, data: bytes, attested: Sequence[Attested]) -> Answer | None:
        try:
            return await asyncio.wait_for(self.submits(data, attested), 20)
        except TimeoutError:
            return None  # it was killed under the question
        except Refused as refused:
            if refused.code is not Code.STORE_FAILED:
                raise
            return None
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            return None  # it was stopped: the answer is cancelled, not who waits for it

    # -- seats -----------------------------------------------------------------------------------------------------

    def profile(self, role: str) -> Profile:
        """An officer's profile on their own computer."""
        directory = self._folder / f"{role}@{self.name}"
        profile = Profile(
            directory=directory,
            mode=self.party.mode,
            centre=self.name,
            role=role,
            address=self.address,
            anchor=self.party.anchor,
            key=directory / "officer.key",
        )
        if not directory.exists():
            profile.write()
            profile.records.write((("root", self.party.root_record()), ("statement", self.party.statement_record())))
        return profile

    async def seat(self, role: str = "WATCH-1", *, signer: SeedSigner | None = None) -> Seat:
        """The officer's seat, signed on with the first call."""
        if role not in self._seats:
            host = f"{role}@{self.name}"
            self._seats[role] = await self._signed_on.enter_async_context(
                Seat.sign_on(
                    self.profile(role),
                    signer or self.party.officers[role],
                    self.sim.network.at(host),
                    self.clock,
                    chance=self._chance.stream(host).bytes,
                )
            )
        return self._seats[role]

    async def everybody_signs_off(self) -> None:
        self._seats.clear()
        await self._signed_on.aclose()
