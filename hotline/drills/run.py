"""Conducting a run: the pure conductor (conductor.py), its log on disk, the people and processes around it.

    python -m hotline.drills.run RUN       conducts the run in this directory until it has ended and is sealed

A line is on disk before anything that follows from it is done. Killed at any moment and started again, it reads the
log, looks for what may have gone out, and goes on; players at their nodes notice nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import signal
import sys
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, TypeAlias

import msgspec
from msgspec.structs import replace

from hotline.cast.actor import Actor
from hotline.client import Profile, SystemClock
from hotline.client.control import CONTROL_SOCKET, Order, SeatView
from hotline.drills import conductor_events as events
from hotline.drills.acts import Done
from hotline.drills.company import Company
from hotline.drills.conductor import again, step
from hotline.drills.conductor_state import State, new, replay
from hotline.drills.drafting import CONTROL_CENTRE
from hotline.drills.hands import Hands
from hotline.drills.log import append, head_of, read_lines
from hotline.drills.preview import preview
from hotline.drills.reading import read
from hotline.drills.roles import Part, Parts, read_parts
from hotline.drills.saying import Mouth
from hotline.drills.scenario import Scenario
from hotline.drills.table_top import SCENARIO, STAGE_SOCKET
from hotline.drills.view import view
from hotline.evidence.export import export_journal
from hotline.link.local import ask, listening
from hotline.node.directory import STORE
from protocols.errors import Code, Refused
from protocols.phrases.catalogue import LANGUAGES, Phrases

__all__ = ["LOG", "Conducting", "conduct"]

Saying: TypeAlias = events.Fire | events.Control | events.RealWorld | events.Tell

LOG = "log.jsonl"
JOURNALS = "journals"
HEARD_SECONDS = 4.0
GOES_SECONDS = 60.0
HOT_WASH_SECONDS = 2 * 3600.0
GRACE_SECONDS = 3.0
"""After ENDEX, for what players' seats still say of it."""


class Conducting:
    """One run. `sealed` is set once it has ended, its journals are exported and the log is signed."""

    def __init__(
        self, run: Path, scenario: Scenario, source: bytes, parts: Parts, announcer: Actor | None = None
    ) -> None:
        self.run, self.scenario, self.parts = run, scenario, parts
        self.sealed = asyncio.Event()
        self._over = asyncio.Event()
        self._seal_wanted = asyncio.Event()
        self._taking: asyncio.Task[None] | None = None
        self._announcer = announcer
        self._hash = hashlib.sha256(source).hexdigest()
        self._clock = SystemClock()
        self._events: asyncio.Queue[tuple[events.Event, asyncio.Future[None] | None]] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()
        self._sayings: dict[str, asyncio.Queue[Saying]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._seats: dict[tuple[str, str], SeatView] = {}
        self._centres = {part.centre: part for part in parts.parts}
        self._last: bytes | None = None
        self._is_sealed = False
        self._begun = False
        self._state = self._read_log()
        self._log = (run / LOG).open("ab")
        self._company = Company(run, parts, self._heard)
        self._mouth = Mouth(scenario, parts, self._company)
        self._hands = Hands(scenario, parts, self._company) if parts.auto else None

    @property
    def state(self) -> State:
        return self._state

    def _read_log(self) -> State:
        path = self.run / LOG
        if not path.exists():
            return new(self.scenario)
        data = path.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if whole != data:  # a line that was being written when the power went: it was never acted upon
            path.write_bytes(whole)
        lines = whole.splitlines(keepends=True)
        self._last = lines[-1] if lines else None
        told = list(read_lines(lines))
        if told and told[0].facts.get("scenario_hash") != self._hash:
            raise Refused(Code.RECORD_DAMAGED, f"{SCENARIO} is not the one that this run began with; put that one back")
        self._is_sealed = bool(told) and told[-1].what == "sealed"
        return replay(self.scenario, told)

    async def conduct(self) -> None:
        """Until it is sealed. Raises Refused `store_busy` where somebody conducts it already, `not_reachable`."""
        if self._is_sealed:
            self.sealed.set()  # what is signed is not added to
            self._log.close()
            return
        async with AsyncExitStack() as stack:
            # Before anything is started: who comes second finds that somebody conducts it already.
            await stack.enter_async_context(listening(self.run / CONTROL_SOCKET, self._asked))
            await stack.enter_async_context(self._company)
            try:
                await self._begin()
                self._begun = True
                taking = self._taking = self._task(self._take(), "conductor")
                waiting = self._task(self._sealed(), "seal")
                _ = self._task(self._listen(), "listens")
                await asyncio.wait([taking, waiting], return_when=asyncio.FIRST_COMPLETED)
                if taking.done() and not taking.cancelled():
                    await taking  # raises what ended it
                await waiting
            finally:
                for task in list(self._tasks):
                    task.cancel()
                await asyncio.gather(*self._tasks, return_exceptions=True)
                if self._announcer is not None:
                    await self._announcer.stop()
                self._log.close()

    async def _begin(self) -> None:
        for effect in again(self._state, self._clock.now()):
            self._do(effect)
        if self._state.n == 0:
            players = {part.id: part.centre for part in self.parts.parts if part.kind == "player"}
            # Only where every centre is on this computer is there nobody to whom it would have to be announced.
            here = self.parts.table_top and all(part.node is not None for part in self.parts.parts)
            opened = events.Opened(run=self.parts.run, scenario_hash=self._hash, players=players, table_top=here)
            self._put(opened)
        self._put(events.Tick())
        if self._announcer is not None:
            self._announcer.told = self._live
            await self._announcer.start()

    def _live(self, said: dict[str, Any]) -> None:
        """What the live line has of the announcement: who took note of it, and no word more."""
        if "announced" in said:
            self._put(events.Announced(**said["announced"]))

    # -- events --------------------------------------------------------------------------------------------------------

    def _put(self, event: events.Event) -> None:
        self._events.put_nowait((event, None))

    async def _take(self) -> None:
        while True:
            event, waits = await self._events.get()
            try:
                self._step(event)
            except Refused as refused:
                if waits is None:
                    raise
                if not waits.done():
                    waits.set_exception(refused)
            else:
                if waits is not None and not waits.done():
                    waits.set_result(None)

    def _step(self, event: events.Event) -> None:
        self._state, effects = step(self._state, event, self._clock.now())
        for effect in effects:
            if isinstance(effect, events.Log):
                self._write(effect)
            else:
                self._do(effect)
        if self._state.ended is not None and not self._state.saying and not self._state.firing:
            self._over.set()
        if self._hands is not None:
            for work in self._hands.due(self._state, self._clock.now()):
                _ = self._task(work, "a player")

    def _write(self, line: events.Log) -> None:
        self._last = append(self._last, at=line.at, what=line.what, by=line.by, facts=line.facts)
        self._log.write(self._last)
        self._log.flush()
        os.fsync(self._log.fileno())

    def _do(self, effect: events.Effect) -> None:
        match effect:
            case events.Fire() | events.Control() | events.RealWorld() | events.Tell():
                self._queue_of(self._mouth.speaker(effect)).put_nowait(effect)
            case events.SetFault(fault=fault, on=on) if self.scenario.faults[fault].kind == "seat_away":
                if self._hands is not None:  # a person at a real seat is asked by the controller, whom the log tells
                    self._hands.away(self.scenario.faults[fault].target, on)
            case events.SetFault(fault=fault, on=on):
                _ = self._task(self._set_fault(fault, on), f"fault {fault}")
            case events.Wake(at=at):
                self._wake(at)
            case _:
                pass  # a prompt is in the log, where every control screen reads it

    def _wake(self, at: int | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if at is not None:
            seconds = max(0.0, (at - self._clock.now()) / 1000)
            # A timer may come a moment early, and days are many milliseconds: asking once a minute costs nothing.
            self._timer = asyncio.get_running_loop().call_later(min(seconds + 0.005, 60.0), self._put, events.Tick())

    def _task(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    # -- effects -------------------------------------------------------------------------------------------------------

    def _queue_of(self, centre: str) -> asyncio.Queue[Saying]:
        """What one centre is still to say: a node that is away holds up its own words, and nobody else's."""
        if centre not in self._sayings:
            self._sayings[centre] = asyncio.Queue()
            _ = self._task(self._speak(self._sayings[centre]), f"{centre} speaks")
        return self._sayings[centre]

    async def _speak(self, sayings: asyncio.Queue[Saying]) -> None:
        """One after the other, as they were decided."""
        while True:
            await self._say(await sayings.get())

    async def _say(self, effect: Saying) -> None:
        try:
            if isinstance(effect, events.Fire):
                await self._may_go(effect)
                said = await self._mouth.say(effect, self._state, self._clock.now())
            else:
                said = await self._control_says(effect)
        except Refused as refused:
            self._put(events.NotReleased(name=effect.name, code=str(refused.code), detail=refused.detail))
        else:
            if said is not None:
                self._put(events.Released(name=effect.name, messages=(said["message"],), at=said["released_at"]))
            else:
                self._put(events.NotReleased(name=effect.name, code="not_found", detail="it had not gone by ENDEX"))

    async def _may_go(self, effect: events.Fire) -> None:
        """Waits out REAL WORLD, and for the inject that this one refers to."""
        while True:
            if not self._state.real_world or self._state.ended is not None:
                break
            await asyncio.sleep(0.1)
        if effect.inject.relates is not None:
            await self._has_gone(effect.inject.relates[1])

    async def _control_says(self, effect: Saying) -> dict[str, Any] | None:
        """Until CONTROL's node has taken it: what the screen shows as said must not be left unsaid."""
        while True:
            try:
                return await self._mouth.say(effect, self._state, self._clock.now())
            except Refused as refused:
                if refused.code is not Code.NOT_REACHABLE:
                    raise
            await asyncio.sleep(1.0)

    async def _has_gone(self, inject: str) -> None:
        """Waits for what is on its way; the next one refers to it."""
        for _ in range(int(GOES_SECONDS / 0.1)):
            if inject not in self._state.firing:
                return
            await asyncio.sleep(0.1)

    async def _set_fault(self, name: str, on: bool) -> None:
        fault = self.scenario.faults[name]
        order = {"fault": fault.kind, "on": on, "a": fault.target, "b": fault.other, "ms": fault.ms}
        with contextlib.suppress(Refused):  # where nobody runs a stage, the controller sees to it by hand
            await ask(self.run / STAGE_SOCKET, order)

    # -- ears ----------------------------------------------------------------------------------------------------------

    def _heard(self, centre: str, said: dict[str, Any]) -> None:
        part = self._centres[centre]
        match said:
            case {"done": dict(done)}:
                self._put(events.Seen(done=msgspec.convert(done, Done)))
                self._look_at(part, done)
            case {"seat": {"role": str(role), "on": bool(on), "at": int(at)}}:
                self._seat(part, role, on=on, since=at)
            case {"unacknowledged": int(count)}:
                for role in part.seats:
                    if role != part.ear:
                        self._seat(part, role, unacknowledged=count)
            case {"frozen": {"role": str(role), "on": bool(on), "at": int(at)}}:
                self._seat(part, role, frozen_at=at if on else None)
            case {"white_cell": {"by": str(by), "text": str(text)}}:
                self._put(events.WhiteCell(by=by, text=text))

    async def _listen(self) -> None:
        """Asks every ear again and again who sits there, so that a seat that is not heard is seen to be."""
        players = [part for part in self.parts.parts if part.kind == "player" and part.ear is not None]
        while True:
            await asyncio.gather(*(self._who_sits(part) for part in players))
            await asyncio.sleep(HEARD_SECONDS)

    async def _who_sits(self, part: Part) -> None:
        try:
            on = await self._company.seated(part)
        except Refused:
            return  # its node is away: `heard_at` grows old, and says so
        for role in part.seats:
            if role != part.ear:
                self._seat(part, role, on=role in on)

    def _look_at(self, part: Part, done: Mapping[str, Any]) -> None:
        doing = done["inject"] or done["type"] or ""
        for role in done["roles"]:
            self._seat(part, role, doing=f"{done['does']} {doing}".strip(), since=done["at"])

    def _seat(self, part: Part, role: str, **now: Any) -> None:
        if part.kind != "player" or role == part.ear:
            return
        blank = SeatView(
            centre=part.centre, role=role, on=True, heard_at=None, doing="", since=None, unacknowledged=0
        )  # fmt: skip
        seat = replace(self._seats.get((part.centre, role), blank), heard_at=self._clock.now(), **now)
        self._seats[part.centre, role] = seat
        self._put(events.SeatTold(seat=seat))

    def _unfrozen(self, players: tuple[str, ...]) -> None:
        """Two controllers say that the drill goes on there: what a seat once claimed is not claimed again for it."""
        centres = {part.centre for part in self.parts.parts if part.id in players}
        for key, seat in self._seats.items():
            if seat.centre in centres:
                self._seats[key] = replace(seat, frozen_at=None)

    # -- what is asked from outside ------------------------------------------------------------------------------------

    async def _asked(self, asked: dict[str, Any]) -> object:
        now = self._clock.now()
        if not self._begun:
            raise Refused(Code.NOT_REACHABLE, "the conductor is just beginning: ask again in a moment")
        if "seal" in asked:
            if self._state.ended is None:
                raise Refused(Code.DRILL_NOT_RUNNING, "there was no ENDEX: a run is sealed after it")
            self._seal_wanted.set()
            return {}
        if "order" in asked:
            order = _order(asked["order"])
            self._is_controller(order)
            done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            before = preview(self._state, order, now, _phrases(asked))
            self._events.put_nowait((events.Ordered(order=order), done))
            await done
            if order.do == "resume":
                self._unfrozen(order.to)
            return {"done": True, "preview": before}
        if "preview" in asked:
            return preview(self._state, _order(asked["preview"]), now, _phrases(asked))
        return view(self._state, now)

    def _is_controller(self, order: Order) -> None:
        """That those who are named are CONTROL's own. Raises Refused `order_wrong`."""
        known = [role for part in self.parts.parts if part.kind == "control" for role in part.seats]
        for field, role in (("by", order.by), ("second", order.second)):
            if role is not None and role not in known:
                raise Refused(Code.ORDER_WRONG, f"{role[:40]!a} is no controller: {', '.join(known)}", field=field)

    # -- the end -------------------------------------------------------------------------------------------------------

    async def _sealed(self) -> None:
        """Waits for ENDEX and for all that was on its way, exports the journals, and has CONTROL sign the log."""
        await self._over.wait()
        if not self.parts.auto:  # the hot wash: observations and notes still go into the log
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(HOT_WASH_SECONDS):
                    await self._seal_wanted.wait()
        await asyncio.sleep(GRACE_SECONDS)
        assert self._taking is not None
        self._taking.cancel()  # no line comes between the head that is signed and the signature
        await asyncio.gather(self._taking, return_exceptions=True)
        self.export()
        sealing = await self._company.seal(CONTROL_CENTRE, head_of(self._last).encode("ascii"))
        facts = {"head": head_of(self._last), **sealing}
        self._write(events.Log(at=self._clock.now(), what="sealed", by=CONTROL_CENTRE, facts=facts))
        self.sealed.set()

    def export(self) -> None:
        """Every journal that is on this computer, beside the log."""
        folder = self.run / JOURNALS
        folder.mkdir(mode=0o700, exist_ok=True)
        for part in self.parts.parts:
            if part.node is not None:
                lines = export_journal(self.run / part.node / STORE)
                (folder / f"{part.centre}.jsonl").write_bytes(b"".join(lines))


def _phrases(asked: Mapping[str, Any]) -> Phrases:
    """In whose words it is previewed."""
    language = str(asked.get("language", "en"))
    return Phrases(language if language in LANGUAGES else "en")


def _order(given: object) -> Order:
    try:
        return msgspec.convert(given, Order)
    except msgspec.ValidationError as wrong:
        raise Refused(Code.ORDER_WRONG, str(wrong)) from None


async def conduct(run: Path, *, live: Path | None = None, live_passphrase: str | None = None) -> None:
    """Conducts the run of a directory until it is sealed, or SIGTERM comes.

    `live`: the folder of the controller's seat at their live node, where the announcement is; `live_passphrase`: the
    file with the passphrase of its key. Raises Refused as reading the directory does.
    """
    source, parts = (run / SCENARIO).read_bytes(), read_parts(run)
    announcer = _announcer(Profile.read(live), parts, live_passphrase) if live is not None else None
    conducting = Conducting(run, read(source, name=SCENARIO).scenario, source, parts, announcer)
    task = asyncio.get_running_loop().create_task(conducting.conduct(), name="run")
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task


def _announcer(profile: Profile, parts: Parts, passphrase_file: str | None) -> Actor:
    who = ["--mode", profile.mode, "--centre", profile.centre, "--role", profile.role]
    secret = ["--passphrase-file", passphrase_file] if passphrase_file is not None else []
    arguments = ["hotline.drills.announcer", str(profile.directory), *who, *secret]
    again = ({"do": "sign_on"}, {"do": "listen", "run": parts.run})
    return Actor(f"{profile.centre} {profile.role} in live", arguments, again=again, keep=True)


async def _hosted(run: Path) -> None:
    """The same, and not longer than whoever hosts it: its end closes our standard input."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    conducting = asyncio.get_running_loop().create_task(conduct(run), name="conduct")
    host = asyncio.get_running_loop().create_task(reader.read(), name="host")
    await asyncio.wait([conducting, host], return_when=asyncio.FIRST_COMPLETED)
    host.cancel()
    if not conducting.done():
        conducting.cancel()
    await asyncio.gather(host, return_exceptions=True)
    with contextlib.suppress(asyncio.CancelledError):
        await conducting


def main() -> None:
    asyncio.run(_hosted(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
