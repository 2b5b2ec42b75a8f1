"""What happens: one conjunction alert, from a file to an answer, with everybody played by a script or by one person."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.client.clock import OffsetClock, SystemClock
from hotline.demo import verdict
from hotline.demo.alert import alert_from, intent_for
from hotline.demo.cast import Actor, Cast
from hotline.demo.steps import STEPS
from hotline.demo.transcript import Transcript
from hotline.demo.world import CENTRES, House, build, introduce
from hotline.node.directory import STORE
from hotline.node.record import feed
from hotline.node.record.facts import Place
from hotline.node.record.sqlite import open_for_reading
from protocols.formats.ccsds import Cdm, UnreadableFile, read_cdm
from protocols.phrases.times import dtg

if TYPE_CHECKING:
    from hotline.demo.terminal import Door

__all__ = ["Story"]

ALERT = "conjunction.alert"
INTENT = "conjunction.intent"
NEXT = (
    "What to run next:",
    "  I stand watch     hotline demo                      in a terminal: you are KESTREL's WATCH-1",
    "  I run exercises   hotline drill host the-short-good-exchange --auto",
    "  I integrate       hotline compose conjunction.alert --from FILE.kvn --json",
)


class Story:
    """One play of it."""

    def __init__(
        self, folder: Path, transcript: Transcript, file: tuple[str, bytes], *, kill_at: str | None, person: bool
    ) -> None:
        self._folder = folder
        self._transcript = transcript
        self._name, data = file
        self.cdm: Cdm = read_cdm(data, self._name)  # before anything is started: a bad file leaves nothing behind
        _still_ahead(self.cdm, data, self._name)
        self.offset_ms = self.cdm.created_at - SystemClock().now()
        self.clock = OffsetClock(self.offset_ms)
        self._kill_at = kill_at
        self._person = person
        self.door: Door | None = None
        self._began = time.monotonic()

    async def play(self) -> int:
        """The exit status: 0 only if everything held."""
        step = STEPS.get(self._kill_at or "")
        kill = {step.dies: step.name} if step else {}
        async with Cast(self._transcript, kill=kill, offset_ms=self.offset_ms) as cast:
            self._opening()
            houses = await self._set_up(cast)
            if self._person:
                from hotline.demo.terminal import watch

                await watch(self, cast, houses)
            else:
                await self._scripted(houses)
            for house in houses:
                for role in house.officers:
                    await cast.stop(f"{house.centre} {role}")
            statuses = [await cast.stop(f"{house.centre} node") for house in houses]
        held = await asyncio.to_thread(verdict.of, houses, statuses, self._transcript, answered=not self._person)
        self._closing(held, step is None)
        return 0 if held else 1

    def _opening(self) -> None:
        starts = datetime.fromtimestamp(self.cdm.created_at / 1000, UTC)
        self._transcript.note("TEST TEST TEST. Two invented centres on this computer; nothing leaves it.")
        self._transcript.note(
            f"The clocks start at {dtg(self.cdm.created_at)} ({starts:%Y-%m-%dT%H:%M:%SZ}): {self._name} is of then;"
        )
        self._transcript.note("time is an argument here, and the file's times mean what they meant.")

    async def _set_up(self, cast: Cast) -> list[House]:
        self._transcript.title("SET-UP   keys, records, introduction; then both nodes and their officers")
        houses = await build(self._folder, cast, now=self.clock.now(), offset_ms=self.offset_ms, person=self._own_key())
        for house, other in (houses, houses[::-1]):
            signers: list[object] = [self._signer(house, role) for role in house.keys]
            await introduce(house, _introduction(other), CENTRES[other.centre], self.clock.now(), signers)
            fingerprint = house.party.fingerprint()
            self._transcript.note(f"{house.centre} of {CENTRES[house.centre]}, root {fingerprint}")
        nodes = [cast.node(house.node, house.centre) for house in houses]
        await asyncio.gather(*(node.start() for node in nodes))
        for house in houses:
            for actor in house.officers.values():
                actor.again = {"do": "sign_on"}
        await asyncio.gather(*(a.ask({"do": "sign_on"}) for house in houses for a in house.officers.values()))
        pids = ", ".join(f"{name} {actor.pid}" for name, actor in cast.actors.items())
        self._transcript.note(f"processes: {pids}")
        return houses

    def _own_key(self) -> tuple[str, bytes] | None:
        if not self._person:
            return None
        from hotline.demo.terminal import own_signer

        self.signer = own_signer(self._folder)
        return "WATCH-1", self.signer.public

    def _signer(self, house: House, role: str) -> object:
        return house.officers.get(role) or self.signer

    # -- the script ---------------------------------------------------------------------------------------------------

    async def _scripted(self, houses: list[House]) -> None:
        meridian, kestrel = houses
        alert = alert_from(self.cdm, to="KESTREL")
        self._transcript.title(f"ALERT    MERIDIAN tells KESTREL of {self._name}")
        written = await self.alert(meridian, alert)
        await meridian.officers["WATCH-1"].ask({"do": "wait", "type": ALERT, "stage": "received"})
        self._transcript.title("THERE    KESTREL sees it, takes it, answers it")
        watch_1, watch_2 = kestrel.officers["WATCH-1"], kestrel.officers["WATCH-2"]
        await watch_1.ask({"do": "show", "type": ALERT})
        await watch_1.ask({"do": "acknowledge", "type": ALERT})
        intent = intent_for(self.cdm, alert, written["message"], to="MERIDIAN", now=self.clock.now())
        await watch_1.ask({"do": "write", "draft": intent, "source": "KESTREL's own plan"})
        await watch_2.ask({"do": "release", "type": INTENT})
        author = meridian.officers["WATCH-1"]
        settled = await author.ask({"do": "wait", "type": ALERT, "stage": "answered"})
        await author.ask({"do": "show", "type": INTENT, "seconds": 0.1})
        await author.ask({"do": "acknowledge", "type": INTENT})
        await watch_1.ask({"do": "wait", "type": INTENT, "stage": "acknowledged"})
        self._ladder(settled)
        self._transcript.title("TEST     a signed link test; both centres sign the heads of both lines")
        await self.sign_heads(author, watch_1)

    async def alert(self, meridian: House, draft: dict[str, Any]) -> dict[str, Any]:
        """Written and attested by one officer of MERIDIAN, released by another, each in a process of their own."""
        written = await meridian.officers["WATCH-1"].ask({"do": "write", "draft": draft, "source": self._name})
        released = await meridian.officers["WATCH-2"].ask({"do": "release", "type": ALERT})
        return {**written, **released}

    def say(self, text: str) -> None:
        """A line that is printed whoever is looking."""
        self._transcript.finish(text)

    @staticmethod
    async def sign_heads(ours: Actor, theirs: Actor) -> None:
        """A link test each way, and with it both centres' signatures under both lines as they stand now."""
        await ours.ask({"do": "test", "peer": "KESTREL"})
        await theirs.ask({"do": "test", "peer": "MERIDIAN"})

    def _ladder(self, settled: dict[str, Any]) -> None:
        self._transcript.title(f"LADDER   {settled['reference']} as MERIDIAN sees it")
        for name, at in settled["ladder"].items():
            if isinstance(at, int):
                clock = datetime.fromtimestamp(at / 1000, UTC)
                who = f"by {settled['ladder']['who']}" if name in ("acknowledged", "answered") else ""
                self._transcript.note(f"{name.upper():13} {clock:%H:%M:%S}.{at % 1000:03d}Z {who}")

    def _closing(self, held: bool, timed: bool) -> None:
        seconds = time.monotonic() - self._began
        self._transcript.finish(
            f"{'EVERYTHING HELD' if held else 'SOMETHING DID NOT HOLD'}: {seconds:.1f} s",
            held=held,
            seconds=round(seconds, 1),
        )
        for line in NEXT if held else ():
            self._transcript.finish(line)


def _still_ahead(cdm: Cdm, data: bytes, name: str) -> None:
    """The clocks start when the file was written: an approach that was over by then is nothing to alert of."""
    if cdm.tca > cdm.created_at + 60_000:
        return
    named = (number for number, line in enumerate(data.splitlines(), 1) if b"TCA" in line)
    raise UnreadableFile(
        "lies before the file's CREATION_DATE",
        "begin with a file about an approach that was still to come",
        line=next(named, 1),
        field="TCA",
        name=name,
    )


def _introduction(house: House) -> tuple[tuple[Any, bytes], ...]:
    """What `hotline roster export` writes: root chain, statement, and the centre's own bulletin."""
    with open_for_reading(house.node / STORE).connect() as connection:
        records = feed.records(connection, Place(house.centre, "test"))
    return tuple((kind, data) for kind, data in records if kind != "pin")
