"""Heads of the journal: re-read, signed, kept, shown to a witness. Every hour in which it grew, when an officer leaves
the watch, when one asks for it, and when the node stops.

Before a head is signed, every leaf since the last one is read back from the disk and hashed again, and must make the
edge that the committer has in its memory: a disk that lies, or somebody with a hand on the file, gets no signature.
What it should prove to the witness is made from the whole journal as it is on the disk, and is looked at here first.
"""

from __future__ import annotations

import asyncio
import contextlib
from functools import partial
from typing import Protocol

from hotline.node.judge.events import Alarmed, CheckpointCosigned, CheckpointShown, CheckpointSigned
from hotline.node.record import checkpoints
from hotline.node.record.checkpoints import Signed
from hotline.node.record.epochs import centre_epoch
from hotline.node.record.journaling import frontier_of
from hotline.node.record.lookups import is_locked
from hotline.node.station import Station
from protocols.checkpoint import assemble, checkpoint_text, note_body, open_checkpoint, origin, split_note
from protocols.cosignature import Request, VerifierKey, add_line, cosigned_at, write_request
from protocols.errors import Code, Refused
from protocols.journal import EMPTY_ROOT, Frontier, Tree

__all__ = ["AT_A_TIME", "Checkpoints", "Reply", "Witness"]

SCHEDULE_SECONDS = 3600.0
HANDOVER_SECONDS = 300.0
"""Commands sign on and off like officers: not every one of them is the end of a watch."""
WITNESS_SECONDS = 60.0
KNOW = (
    "; whoever keeps it runs `hotline witness know` with our `hotline journal key`; then `hotline journal checkpoint`"
)
"""What has a witness sign for a key, or a journal, that it does not know."""
AT_A_TIME = 256
"""Leaves read in one go: others have their turn in between."""


class Reply(Protocol):
    """What a witness answered: the status of C2SP tlog-witness, and the text with it."""

    @property
    def status(self) -> int: ...

    @property
    def text(self) -> str: ...


class Witness(Protocol):
    """Somebody else who remembers our heads."""

    @property
    def key(self) -> VerifierKey: ...

    async def add(self, request: bytes) -> Reply: ...

    async def newest(self, origin: str) -> bytes | None: ...


class Checkpoints:
    """One node's."""

    def __init__(self, station: Station, witness: Witness | None, key: VerifierKey | None = None) -> None:
        """`key`: of a witness that is asked by file, where `witness` is None."""
        self._station, self._witness = station, witness
        self._key = witness.key if witness is not None else key
        self._one = asyncio.Lock()
        self._left = asyncio.Event()
        self._tree = Tree()

    async def run(self) -> None:
        """Until it is cancelled. What a witness remembers of us is asked first, before there is a new head."""
        await self._quietly(self._remembered())
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SCHEDULE_SECONDS):
                    await self._left.wait()
            await self._quietly(self.make())
            if self._left.is_set():
                await asyncio.sleep(HANDOVER_SECONDS)
                self._left.clear()

    def watch_changed(self) -> None:
        """An officer has signed off."""
        self._left.set()

    async def make(self, *, ask: bool = True) -> bytes:
        """The signed head of the journal as it is now: the last one where it has not grown since.

        Raises Refused `record_damaged` (seats are alarmed), `rolled_back`, `journal_forked`, `store_failed`.
        """
        async with self._one:
            note = await self._signed()
            if ask and self._witness is not None:
                note = await self._witnessed(self._witness, note)
            return note

    async def newest(self) -> bytes | None:
        """The newest signed head that is kept."""
        place = self._station.place
        kept = await self._station.store.read(lambda c: checkpoints.newest(c, place))
        return kept.note if kept is not None else None

    async def take(self, note: bytes) -> bytes:
        """A note that the witness signed by file. Raises Refused `not_found`, `checkpoint_wrong`."""
        if self._key is None:
            raise Refused(Code.NOT_FOUND, "this node's settings name no witness_key")
        cosigned_at(note, self._key)
        head, _ = split_note(note)
        place = self._station.place
        kept = dict(await self._station.store.read(partial(checkpoints.sizes, place=place, origin=head.origin)))
        if head.size not in kept:
            raise Refused(Code.NOT_FOUND, f"no head of {head.size} entries was signed here")
        both = add_line(kept[head.size], _line_of(note.decode(), self._key))
        cosigned_at(both, self._key)
        answer = await self._station.committer.commit(CheckpointCosigned(head.origin, head.size, head.root, both))
        return bytes(answer["note"])  # type: ignore[call-overload, no-any-return]

    async def _quietly(self, making: object) -> None:
        """On schedule nobody waits for the answer; whatever officers must hear of has been told as an alarm."""
        assert asyncio.iscoroutine(making)
        try:
            await making
        except Refused as refused:
            if refused.code is Code.STORE_FAILED:
                raise
            self._station.trace("record", "no_checkpoint", code=str(refused.code))

    # -- our own signature ---------------------------------------------------------------------------------------------

    async def _signed(self) -> bytes:
        station, place = self._station, self._station.place
        if await station.store.read(partial(is_locked, me=place.me)):
            # Of the epoch that it fell back into somebody may hold a larger head: two of one origin would be a fork.
            raise Refused(Code.ROLLED_BACK, "no head is signed before a new epoch is open")
        name = origin(place.me, place.mode, await station.store.read(partial(centre_epoch, place=place)))
        target = station.committer.frontier
        if target is None:  # nothing was committed since the start
            target = await station.store.read(partial(frontier_of, place=place))
        last = await station.store.read(partial(checkpoints.newest, place=place))
        if last is not None and (last.origin, last.size, last.root) == (name, target.size, target.root()):
            return last.note
        try:
            await self._reread(last, target)
        except Refused as refused:
            await self._alarm(refused.code, f"no head of the journal is signed: {refused.detail}")
            raise
        signer = station.committer.signer
        text = checkpoint_text(name, target.size, target.root())
        note = assemble(text, name, signer.public, await signer.sign_note(note_body(text)))
        signed = CheckpointSigned(name, target.size, target.root(), target.to_bytes(), note)
        answer = await station.committer.commit(signed)
        station.trace("record", "checkpoint", entries=target.size)
        return bytes(answer["note"])  # type: ignore[call-overload, no-any-return]

    async def _reread(self, last: Signed | None, target: Frontier) -> None:
        """From the last head on, from the disk, against what is in memory. Raises Refused `record_damaged`."""
        frontier = last.frontier if last is not None and last.size <= target.size else Frontier()
        if last is not None and (last.frontier.size, last.frontier.root()) != (last.size, last.root):
            raise Refused(Code.RECORD_DAMAGED, f"the head of {last.size} entries is not kept as it was signed")
        while frontier.size < target.size:
            stop = min(frontier.size + AT_A_TIME, target.size)
            start = frontier.size
            for hashed in await self._station.store.read(lambda c: self._leaves(c, start, stop)):  # noqa: B023 - at once
                frontier = frontier.append(hashed)
            await asyncio.sleep(0)
        if frontier != target:
            raise Refused(Code.RECORD_DAMAGED, "the entries on the disk do not make the head that this node has")

    def _leaves(self, c: object, start: int, stop: int) -> list[bytes]:
        return checkpoints.reread(c, self._station.place, start, stop)  # type: ignore[arg-type]

    # -- the witness ---------------------------------------------------------------------------------------------------

    async def _remembered(self) -> None:
        """At the start: the last head is shown to the witness again. A witness that knows more shows that we went
        back, before anything new is signed."""
        place = self._station.place
        name = origin(place.me, place.mode, await self._station.store.read(partial(centre_epoch, place=place)))
        if self._witness is None:
            return
        async with self._one:
            try:
                await self._shown(self._witness, name)
            except Refused as refused:
                await self._not_asked(refused)
                return
            last = await self._station.store.read(partial(checkpoints.newest, place=place, origin=name))
            if last is not None:
                await self._witnessed(self._witness, last.note)

    async def _witnessed(self, witness: Witness, note: bytes) -> bytes:
        """The note with the witness's line under it; without, where it cannot be had: that is told, once a time."""
        signer = self._station.committer.signer
        head = open_checkpoint(note, _name_of(note), signer.public)
        with contextlib.suppress(Refused):
            cosigned_at(note, witness.key)
            return note
        try:
            async with asyncio.timeout(WITNESS_SECONDS):
                reply = await self._asked(witness, head.origin, head.size, head.root, note)
        except (Refused, TimeoutError) as error:
            await self._not_asked(error)
            return note
        if reply is None or reply.status != 200:
            why = f"{reply.status}: {reply.text.strip()}" if reply is not None else "it knows a head that we do not"
            # 403: our key is new to it; 404: so is our journal.
            do = KNOW if reply is not None and reply.status in (403, 404) else ""
            await self._alarm(Code.WITNESS_REFUSED, f"{witness.key.name} says {why[:140]}{do}"[:300])
            return note
        try:
            both = add_line(note, _line_of(reply.text, witness.key))
            cosigned_at(both, witness.key)
        except Refused as refused:
            await self._alarm(Code.WITNESS_REFUSED, f"{witness.key.name}: {refused.detail}")
            return note
        answer = await self._station.committer.commit(CheckpointCosigned(head.origin, head.size, head.root, both))
        self._station.trace("record", "cosigned", entries=head.size)
        return bytes(answer["note"])  # type: ignore[call-overload, no-any-return]

    async def _asked(self, witness: Witness, name: str, size: int, root: bytes, note: bytes) -> Reply | None:
        """Asks with the size that it should know, and once more with the one that it says it knows.

        None: it knows one that we never signed, or signed for another record than this.
        """
        place = self._station.place
        kept = dict(await self._station.store.read(partial(checkpoints.sizes, place=place, origin=name)))
        old = max((size for size, each in kept.items() if _is_cosigned(each, witness.key)), default=0)
        reply = await self._add(witness, min(old, size), size, root, note)
        if reply.status != 409:
            return reply
        said = reply.text.strip()
        if said.isdecimal() and int(said) <= size and (int(said) in kept or said == "0"):
            return await self._add(witness, int(said), size, root, note)
        return None if await self._shown(witness, name) else reply

    async def _add(self, witness: Witness, old: int, size: int, root: bytes, note: bytes) -> Reply:
        proof = await self._proof(old, size, root)
        return await witness.add(write_request(Request(old, proof, note)))

    async def _proof(self, old: int, size: int, root: bytes) -> tuple[bytes, ...]:
        """From the leaves as they are on the disk. Raises Refused `record_damaged`: they do not make this head."""
        tree = self._tree
        while tree.size < size:
            start, stop = tree.size, min(tree.size + AT_A_TIME, size)
            for hashed in await self._station.store.read(lambda c: self._leaves(c, start, stop)):  # noqa: B023 - at once
                tree.append(hashed)
            await asyncio.sleep(0)
        if size and tree.root(size) != root:
            self._tree = Tree()
            raise Refused(
                Code.RECORD_DAMAGED, f"the entries on the disk do not make the head of {size} that was signed"
            )
        return tree.consistency(old, size) if 0 < old < size else ()

    async def _shown(self, witness: Witness, name: str) -> bool:
        """The largest head that the witness shows of us, with our signature, goes to the judge. Whether it was news.

        A size that it only says, without our signature above it, proves nothing.
        """
        note = await witness.newest(name)
        if note is None:
            return False
        head = None
        for key in self._station.roster.believed(self._station.place.me).keys:
            with contextlib.suppress(Refused):
                head = open_checkpoint(note, name, key)
        if head is None or (head.size == 0 and head.root == EMPTY_ROOT):
            return False
        shown = CheckpointShown(name, head.size, head.root, note, witness.key.name[:24])
        answer = await self._station.committer.commit(shown)
        return answer.get("state") != "known"

    # -- what officers are told ----------------------------------------------------------------------------------------

    async def _not_asked(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code is Code.RECORD_DAMAGED:
            await self._alarm(error.code, error.detail)
            return
        detail = error.detail if isinstance(error, Refused) else "the witness does not answer"
        await self._alarm(Code.NOT_REACHABLE, detail)

    async def _alarm(self, code: Code, detail: str) -> None:
        with contextlib.suppress(Refused):
            await self._station.committer.commit(Alarmed(str(code), None, None, detail))


def _name_of(note: bytes) -> str:
    return note.partition(b"\n")[0].decode()


def _is_cosigned(note: bytes, key: VerifierKey) -> bool:
    try:
        cosigned_at(note, key)
    except Refused:
        return False
    return True


def _line_of(text: str, key: VerifierKey) -> str:
    """The witness's own line among those that it answered with. Raises Refused `checkpoint_wrong`."""
    for line in text.splitlines():
        if line.startswith(f"— {key.name} "):
            return f"{line}\n"
    raise Refused(Code.CHECKPOINT_WRONG, "the answer has no signature of that witness")
