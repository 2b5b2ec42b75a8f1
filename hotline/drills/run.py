"""Conducting a run: the pure conductor (conductor.py), its log on disk, the people and processes around it.

    python -m hotline.drills.run RUN       conducts the run in this directory until it has ended and is sealed

A line is on disk before anything that follows from it is done. Killed at any moment and started again, it reads the
log, looks for what may have gone out, and goes on; players at their nodes notice nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import signal
import sys
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import msgspec

from hotline.cast.actor import Actor
from hotline.client import Profile, SystemClock
from hotline.client.control import CONTROL_SOCKET, Order
from hotline.drills import conductor_events as events
from hotline.drills.company import Company
from hotline.drills.conductor import again, step
from hotline.drills.conductor_state import new, replay
from hotline.drills.drafting import CONTROL_CENTRE
from hotline.drills.ears import Ears
from hotline.drills.hands import Hands
from hotline.drills.log_file import LogFile
from hotline.drills.preview import preview
from hotline.drills.reading import read
from hotline.drills.roles import Parts, read_parts
from hotline.drills.saying import Mouth
from hotline.drills.scenario import Scenario
from hotline.drills.speaking import Speaking
from hotline.drills.table_top import SCENARIO, STAGE_SOCKET
from hotline.drills.view import view
from hotline.evidence.export import export_journal
from hotline.link.local import ask, listening
from hotline.node.directory import STORE
from protocols.errors import Code, Refused
from protocols.phrases.catalogue import LANGUAGES, Phrases

__all__ = ["LOG", "Conducting", "conduct"]

LOG = "log.jsonl"
JOURNALS = "journals"
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
        self._timer: asyncio.TimerHandle | None = None
        self._begun = False
        self._state = new(scenario)
        self._log: LogFile | None = None
        self._ears = Ears(parts, self._clock, self._put)
        self._company = Company(run, parts, self._ears.heard)
        mouth = Mouth(scenario, parts, self._company)
        self._speaking = Speaking(mouth, self._clock, lambda: self._state, self._put, self._task)
        self._hands = Hands(scenario, parts, self._company) if parts.auto else None

    async def conduct(self) -> None:
        """Until it is sealed. Raises Refused `store_busy` where somebody conducts it already, `not_reachable`."""
        async with AsyncExitStack() as stack:
            # Before the log is opened and anything is started: who comes second finds that somebody conducts it.
            await stack.enter_async_context(listening(self.run / CONTROL_SOCKET, self._asked))
            log = self._log = stack.enter_context(LogFile(self.run / LOG))
            self._go_on(log)
            if log.told and log.told[-1].what == "sealed":
                self.sealed.set()  # what is signed is not added to
                return
            await stack.enter_async_context(self._company)
            stack.push_async_callback(self._stopped)
            await self._begin()
            self._begun = True
            taking = self._taking = self._task(self._take(), "conductor")
            waiting = self._task(self._sealed(), "seal")
            _ = self._task(self._ears.listen(self._company), "listens")
            await asyncio.wait([taking, waiting], return_when=asyncio.FIRST_COMPLETED)
            if taking.done() and not taking.cancelled():
                await taking  # raises what ended it
            await waiting

    def _go_on(self, log: LogFile) -> None:
        """From where the log leaves it."""
        if log.told and log.told[0].facts.get("scenario_hash") != self._hash:
            raise Refused(Code.RECORD_DAMAGED, f"{SCENARIO} is not the one that this run began with; put that one back")
        self._state = replay(self.scenario, log.told)

    async def _stopped(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._announcer is not None:
            await self._announcer.stop()

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
        assert self._log is not None
        self._state, effects = step(self._state, event, self._clock.now())
        for effect in effects:
            if isinstance(effect, events.Log):
                self._log.write(effect)
            else:
                self._do(effect)
        if self._state.ended is not None and not self._state.saying and not self._state.firing:
            self._over.set()
        if self._hands is not None:
            for work in self._hands.due(self._state, self._clock.now()):
                _ = self._task(work, "a player")

    def _do(self, effect: events.Effect) -> None:
        match effect:
            case events.Fire() | events.Control() | events.RealWorld() | events.Tell():
                self._speaking.say(effect)
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

    async def _set_fault(self, name: str, on: bool) -> None:
        fault = self.scenario.faults[name]
        order = {"fault": fault.kind, "on": on, "a": fault.target, "b": fault.other, "ms": fault.ms}
        with contextlib.suppress(Refused):  # where nobody runs a stage, the controller sees to it by hand
            await ask(self.run / STAGE_SOCKET, order)

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
                self._ears.unfrozen(order.to)
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
        assert self._log is not None
        self._taking.cancel()  # no line comes between the head that is signed and the signature
        await asyncio.gather(self._taking, return_exceptions=True)
        self.export()
        sealing = await self._company.seal(CONTROL_CENTRE, self._log.head.encode("ascii"))
        facts = {"head": self._log.head, **sealing}
        self._log.write(events.Log(at=self._clock.now(), what="sealed", by=CONTROL_CENTRE, facts=facts))
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
