"""A program of a centre, signed on at its node: what integrators write against.

    hl = Hotline.from_profile("ops-bridge")

    @hl.on("arrived", precedence={"FLASH", "IMMEDIATE"})
    async def page(event, message):
        await siren(message.reference)

    async with hl:
        sent = await hl.send(Notice(...), to=["KESTREL"], once="burn 17")
        ladder = await sent.wait_for("acknowledged", timeout=3600)
        await hl.run()

A program signs with its own key, as a service: alone where its party's statement and the type open that to it, else it
leaves a draft, which an officer reads and signs. It is no seat, and never counts as a human. What it says is on its own
disk before it leaves, and what it is told is verified here; nothing rests on the node.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import secrets
from collections.abc import AsyncGenerator, Callable, Collection, Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar
from uuid import UUID
from weakref import WeakSet

from hotline.client import disk
from hotline.client.answers import History, Status, read_answer
from hotline.client.board import Board
from hotline.client.calls import CALL_SECONDS
from hotline.client.changes import Change, Connected, Disconnected
from hotline.client.clock import Clock, SystemClock
from hotline.client.compose import Chance, Prepared
from hotline.client.composing import Composing
from hotline.client.connection import Connection
from hotline.client.despatching import Despatching
from hotline.client.following import Following
from hotline.client.happenings import Event, of_the_node
from hotline.client.lanes import Next
from hotline.client.matter import Matter, Waiting
from hotline.client.outbox import Despatch, NodeAnswer, Outbox
from hotline.client.profile import Profile
from hotline.client.saying import Said, digest_of, draft_of, id_of
from hotline.client.sent import Sent
from hotline.client.serving import Failed, Serving
from hotline.client.subscriptions import Subscription, subscription
from hotline.client.waits import Changes
from hotline.keys import keyfile
from hotline.keys.opening import open_key
from hotline.link import Network
from hotline.link.tls import TlsNetwork
from protocols.errors import Code, Misuse, Refused
from protocols.keys import Signer
from protocols.roster import Roster

__all__ = ["Hotline"]

H = TypeVar("H", bound=Callable[[Event, Any], object])

_MENDS_ITSELF: Final = (Code.NOT_REACHABLE, Code.TOO_SLOW)


class Hotline:
    """Made by `from_profile` or `sandbox`; `async with` signs on. `board` is what the program knows, verified by it."""

    def __init__(
        self,
        profile: Profile,
        signer: Signer,
        network: Network,
        clock: Clock,
        *,
        program: str = "main",
        beginning: bool = False,
        wait: float = 60.0,
        tries: int = 5,
        pause: float = 0.5,
        chance: Chance = secrets.token_bytes,
        seconds: float = CALL_SECONDS,
    ) -> None:
        if signer.mode != profile.mode:
            raise Refused(Code.WRONG_MODE, f"a key of mode {signer.mode} for a profile of mode {profile.mode}")
        if not program.replace("-", "").replace("_", "").isalnum():
            raise Refused(Code.SCHEMA, f"a program's name is letters, digits, - and _: not {program[:40]!a}")
        self.profile = profile
        self.board = Board(profile.mode, profile.centre, profile.anchor)
        self.directory = profile.directory / "programs" / program
        self._signer, self._network, self._clock, self._chance = signer, network, clock, chance
        self._wait, self._seconds = wait, seconds
        self._subscriptions: list[Subscription] = []
        self._subscribers: WeakSet[Changes] = WeakSet()
        self._outbox = Outbox(self.directory / "outbox")
        self._composing = Composing(profile, signer, self.board, self._outbox, clock, chance, self._learn)
        self._lock = asyncio.Lock()
        self._beginning, self._tries, self._pause = beginning, tries, pause
        self._stack = AsyncExitStack()
        self._connection: Connection | None = None
        self._despatching: Despatching | None = None
        self._following: Following | None = None
        self._serving: Serving | None = None
        self._reading = False
        self._there = False

    @classmethod
    def from_profile(
        cls,
        directory: str | Path,
        *,
        passphrase: str | None = None,
        signer: Signer | None = None,
        clock: Clock | None = None,
        **more: Any,
    ) -> Self:
        """From a directory with `profile.toml`, whose role is the service's name, and the service's key.

        `program`: each program that uses a profile has a name of its own, and with it its own place in the log and its
        own outbox. `beginning`: at its first start it is told of everything that the node has, not of what comes from
        now on. `wait`: seconds for the node to be there at the sign-on. `tries`, `pause`: how often a handler that
        raises is called, and the first pause between. `signer`: in place of the key file, whose `passphrase` is not
        needed then, and is the PIN of a key on a token. Raises Refused `file_unreadable`, `key_locked`, `key_exposed`,
        `wrong_mode`.
        """
        profile = Profile.read(Path(directory))
        network = more.pop("network", None) or TlsNetwork()
        signer = signer or open_key(keyfile.read(profile.key), passphrase)
        return cls(profile, signer, network, clock or SystemClock(), **more)

    @classmethod
    def sandbox(cls, directory: str | Path, **more: Any) -> Self:
        """The program of a sandbox: `directory` is that of `hotline sandbox up`, or the profile that it printed."""
        path = Path(directory)
        return cls.from_profile(path / "service" if (path / "service").is_dir() else path, **more)

    # -- signing on and off -------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        """Signed on, and everything that the node has is on the board.

        Raises Refused `already` (another process is this program), `hello_refused`, `officer_unknown`,
        `not_your_seat`, and `not_reachable` when the node was not there within `wait` seconds.
        """
        async with AsyncExitStack() as stack:
            self._hold_lock(stack)
            for kind, data in self.profile.records.read():
                self.board.admit(kind, data)
            following = self._following = Following(self.directory, self.board, self._clock, beginning=self._beginning)
            following.wanted = following.wanted or any(each.act for each in self._subscriptions)
            self._despatching = Despatching(self._outbox, self._ask, self._known)
            self._serving = Serving(
                following, self.directory / "failed.jsonl", self._clock, tries=self._tries, pause=self._pause
            )
            self._connection = Connection(
                self.profile, self._signer, self._network, self._clock, self.board,
                chance=self._chance, changed=self._tell, welcomed=self._welcomed, seconds=self._seconds,
                listed=Roster.service, follower=following,
            )  # fmt: skip
            stack.callback(following.close)
            stack.push_async_callback(self._sign_off, self._start(self._connection.run(), self._despatching.run()))
            await self._signed_on()
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    def _hold_lock(self, stack: AsyncExitStack) -> None:
        disk.directory(self.directory)
        handle = os.open(self.directory / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        stack.callback(os.close, handle)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Refused(Code.ALREADY, f"another process runs in {self.directory}: give each its own name") from None

    def _start(self, *running: Any) -> list[asyncio.Task[Any]]:
        loop = asyncio.get_running_loop()
        tasks = [loop.create_task(each, name=f"program {self.profile.role}") for each in running]
        for task in tasks:
            task.add_done_callback(lambda _: self._close())
        return tasks

    async def _sign_off(self, tasks: list[asyncio.Task[Any]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        for task in tasks:
            if not task.cancelled() and (failure := task.exception()) is not None:
                raise failure

    async def _signed_on(self) -> None:
        connection = self._signed()
        changes = self._changes()
        try:
            async with asyncio.timeout(self._wait):
                while not connection.caught_up:
                    match await anext(changes):
                        case Disconnected(code=code) if code not in _MENDS_ITSELF:
                            raise connection.why
        except (TimeoutError, StopAsyncIteration):
            raise Refused(Code.NOT_REACHABLE, connection.why.detail or self.profile.address) from None

    # -- saying -------------------------------------------------------------------------------------------------------

    async def send(
        self,
        said: Said,
        *,
        id: str | bytes | UUID | None = None,
        once: str | None = None,
        sign: bool = True,
        request: bool = True,
        timeout: float | None = None,
        **header: object,
    ) -> Sent:
        """Says something: a typed body of `protocols.messages`, or a draft. Returns when the node has it on its disk.

        `header`: `to`, `info`, `precedence`, `label`, `charter`, `relation` (a pair of its kind and the message, or as
        in a draft) and every other field of a draft. What the program may sign alone is released; all else is a draft,
        which an officer is asked to release (`request`), as is what it may sign and shall not (`sign=False`).

        The same call again gives the stored answer, over restarts of both sides: `id` is a UUID version 7 of the
        caller's; `once` is the caller's own name for the thing, whose id is chosen and kept here. With neither, each
        call is a message of its own. `timeout`: seconds for the node to answer; None waits until it does. After it,
        Refused `not_reachable`: the message is kept, and goes by itself.

        Raises WrongDraft with every fault, Refused `id_reused` (the same id, another content), `clock_skew`, and the
        node's refusal: then nothing is stored, and the id may be used again.
        """
        draft = draft_of(said, header)
        digest = digest_of([draft, sign])
        if id is not None and once is not None:
            raise Misuse("a thing is named by an id or by `once`")
        async with self._lock:  # two calls of one name are one
            named = id_of(id) if id is not None else self._composing.id_of(once)
            despatch = self._outbox.find(named)
            if despatch is not None and despatch.digest != digest:
                detail = f"it names {despatch.digest.hex()}, and this is {digest.hex()}"
                raise Refused(Code.ID_REUSED, detail, field="id")
            if despatch is None:
                despatch = await self._composing.despatch(draft, digest, named, sign, request)
                self._outbox.keep(despatch)
        if despatch.answer is None:
            despatch = await self._answered(despatch, timeout)
        elif despatch.hash not in self.board.matters:
            despatch = await self._again(despatch, request)
        return Sent(despatch, self.board, self._ask, self._changes)

    async def _again(self, despatch: Despatch, request: bool) -> Despatch:
        """As it stands: what was said long ago is on the board no more, and a draft that was kept is now asked for."""
        assert self._despatching is not None
        if not despatch.attested:
            wanted = replace(despatch, requested=request or despatch.requested)
            despatch = await self._despatching.as_it_stands(wanted)
        if self.connected and despatch.answer is not None and despatch.answer.state == "released":
            await self._learn(despatch.hash)
        return despatch

    async def check(self, said: Said, **header: object) -> Prepared:
        """The message that `send` would make of it; nothing is kept, and nothing leaves. Raises WrongDraft."""
        return await self._composing.prepared(draft_of(said, header))

    def may_sign(self, prepared: Prepared) -> bool:
        """Whether our party's statement and the type let this program say it without an officer."""
        return self._composing.may_sign(prepared)

    async def _answered(self, despatch: Despatch, timeout: float | None) -> Despatch:
        assert self._despatching is not None
        try:
            async with asyncio.timeout(timeout):
                return await self._despatching.answered(despatch)
        except TimeoutError:
            raise Refused(
                Code.NOT_REACHABLE,
                f"no answer within {timeout} s; {UUID(bytes=despatch.id)} is kept here and goes by itself",
            ) from None

    # -- hearing ------------------------------------------------------------------------------------------------------

    def on(
        self, *names: str, precedence: Collection[str] | str = (), types: Collection[str] | str = ()
    ) -> Callable[[H], H]:
        """Calls the function, `async` or quick, with each of these events (`EVENTS`; none named is every one) and the
        message that it is about, as it stands: while `run` runs, one after the other. FLASH and IMMEDIATE never wait
        behind the rest.

        When it returns, the place in the log is on the disk; while it raises it is called again, `tries` times, and
        then the event is reported in `failures` and `failed.jsonl`. A program that is killed in between is told again:
        at least once. Raises Refused `schema` for an event that there is not.
        """

        def registered(act: H) -> H:
            self._subscriptions.append(subscription(act, names, precedence, types))
            if self._following is not None:
                self._following.wanted = True
            return act

        return registered

    async def run(self) -> None:
        """Deals with events until it is cancelled."""
        await self._begun()
        assert self._serving is not None
        self._reading = True
        try:
            await self._serving.run(self._subscriptions)
        finally:
            self._reading = False

    async def events(
        self, *names: str, precedence: Collection[str] | str = (), types: Collection[str] | str = ()
    ) -> AsyncGenerator[tuple[Event, Matter | Waiting | None], None]:
        """The same events to iterate over: each is dealt with, and its place on the disk, when the next is asked
        for."""
        asked = subscription(None, names, precedence, types)
        following = await self._begun()
        self._reading = True
        try:
            while True:
                event, done = await _first(following)
                wanted = asked.wants(event, following.about(event))
                if wanted:
                    yield event, following.about(event)
                done(wanted)
        finally:
            self._reading = False

    async def _begun(self) -> Following:
        if self._reading:
            raise Misuse("one `run` or one `events` at a time reads a program's events")
        connection, following = self._signed(), self._following
        assert following is not None
        if not following.begun:
            following.wanted = True
            opened = connection.opened
            await following.begin(connection.ask, connection.last[0], opened.since if opened is not None else 0)
        return following

    @property
    def failures(self) -> list[Failed]:
        """What handlers of this process could not deal with."""
        return self._serving.failures if self._serving is not None else []

    # -- asking -------------------------------------------------------------------------------------------------------

    @property
    def connected(self) -> bool:
        """Whether the node is there."""
        return self._connection is not None and self._connection.link is not None

    async def status(self) -> Status:
        """NODE SAYS: links, seats, journal, records that are stale."""
        return read_answer(await self._ask("status", {}), Status)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _signed(self) -> Connection:
        if self._connection is None:
            raise Misuse("`async with` signs on first")
        return self._connection

    def _known(self, hash: bytes) -> NodeAnswer | None:
        matter = self.board.matters.get(hash)
        return NodeAnswer("released", matter.at) if matter is not None else None

    async def _ask(self, verb: str, args: Mapping[str, Any]) -> Any:
        return await self._signed().ask(verb, args)

    async def _learn(self, hash: bytes) -> None:
        assert self._following is not None
        answer = read_answer(await self._ask("history", {"message": hash}), History)
        for position, what, data in answer.entries:
            changes = self.board.apply(position, what, data, self._clock.now())
            self._following.ahead(position, changes)
            for change in changes:
                self._tell(change)

    async def _welcomed(self) -> None:
        assert self._despatching is not None
        self._despatching.wake()

    def _tell(self, change: Change) -> None:
        if self._following is not None:
            match change:
                case Connected() if not self._there:
                    self._there = True
                    self._following.say(of_the_node("connected", self._clock.now()))
                case Disconnected(code, detail) if self._there:
                    self._there = False
                    self._following.say(of_the_node("disconnected", self._clock.now(), code=str(code), detail=detail))
        for subscriber in self._subscribers:
            subscriber.put(change)

    def _changes(self) -> Changes:
        changes = Changes()
        self._subscribers.add(changes)
        return changes

    def _close(self) -> None:
        for subscriber in self._subscribers:
            subscriber.close()


async def _first(following: Following) -> Next:
    """The next event of either lane, the urgent one first."""
    loop = asyncio.get_running_loop()
    tasks = [loop.create_task(lane.next(), name="next event") for lane in following.lanes]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return next(task for task in tasks if task.done()).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
