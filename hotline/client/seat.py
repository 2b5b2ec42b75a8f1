"""A seat: one officer signed on at one node, in one mode.

    async with Seat.sign_on(profile, signer, TlsNetwork(), SystemClock()) as seat:
        async for change in seat.events():
            match change:
                case Added(matter) if matter.incoming:
                    await seat.show(matter.hash)            # after it was in view for two seconds
                    await seat.acknowledge(matter.hash)

What an officer signs is on this computer's disk before it leaves, and stays there until the node's result is here:
after `not_reachable` it goes by itself when the node is back, or at the next sign-on.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Any
from weakref import WeakSet

from hotline.client import calling, replies
from hotline.client.answers import (
    Checkpoint,
    EpochProposed,
    EpochState,
    EpochStep,
    Found,
    History,
    NodeLink,
    Receipt,
    SessionToken,
    Status,
    TokenCode,
    TokenListed,
    TokensEnded,
    TokensListed,
    read_answer,
)
from hotline.client.attachments import AttachmentState, Carrying, Progress
from hotline.client.board import Board
from hotline.client.calls import CALL_SECONDS
from hotline.client.changes import Change
from hotline.client.channels import at_our_level, may_be_said
from hotline.client.clock import Clock
from hotline.client.compose import Chance, Draft, Prepared, attest, capacity_for, completed, uuid7
from hotline.client.connection import Connection
from hotline.client.epochs import sign_epoch
from hotline.client.handing_in import HandingIn
from hotline.client.matter import Matter, Waiting
from hotline.client.profile import Profile
from hotline.client.unsent import Kept
from hotline.client.waits import Changes, NotSeen, reached
from hotline.link import Network
from protocols.attachments import Enclosed, enclose
from protocols.checkpoint import open_checkpoint, split_note
from protocols.envelope import Attested, Capacity
from protocols.errors import Code, Misuse, Refused
from protocols.exchange import Stage
from protocols.expiry import URGENT, stale_among
from protocols.keys import Signer
from protocols.messages.draft import body_of, check
from protocols.messages.header import Attachment, Message, five_digits, message_hash, parse
from protocols.notice import Notice, NoticeItem
from protocols.signed import SignedRecord
from protocols.voice import Table
from protocols.wire import pack

__all__ = ["Seat"]

_SCREEN_SECONDS = 3.0
"""How long a patient sign-on waits for the node before it shows a screen without it."""


class Seat:
    """Made by `sign_on`. `board` is what this officer knows; every name of a message is its hash (32 bytes)."""

    def __init__(
        self, profile: Profile, signer: Signer, network: Network, clock: Clock, *, chance: Chance, seconds: float
    ) -> None:
        if signer.mode != profile.mode:
            raise Refused(Code.WRONG_MODE, f"a key of mode {signer.mode} for a profile of mode {profile.mode}")
        self.profile = profile
        self.board = Board(profile.mode, profile.centre, profile.anchor)
        self._signer, self._clock, self._chance = signer, clock, chance
        self._subscribers: WeakSet[Changes] = WeakSet()
        self._signed_off = False
        for kind, data in profile.records.read():
            self.board.admit(kind, data)
        self._handing_in = HandingIn(profile.unsent, self._ask, self._tell)
        self._carrying = Carrying(self._ask)
        self._connection = Connection(
            profile, signer, network, clock, self.board,
            chance=chance, changed=self._tell, welcomed=self._handing_in.again, seconds=seconds,
        )  # fmt: skip

    @classmethod
    @asynccontextmanager
    async def sign_on(
        cls,
        profile: Profile,
        signer: Signer,
        network: Network,
        clock: Clock,
        *,
        patient: bool = False,
        chance: Chance = secrets.token_bytes,
        seconds: float = CALL_SECONDS,
    ) -> AsyncIterator[Seat]:
        """Signs on, and off at the end. In between the seat reconnects by itself.

        With `patient` it also begins without a node (a screen that says LINK LOST); else that is Refused
        `not_reachable`. `seconds`: how long a call may take. Raises Refused `hello_refused`, `wrong_mode`,
        `not_your_seat`, `officer_unknown`, `file_unreadable` (profile), and what `Roster.admit` raises for its records.
        """
        seat = cls(profile, signer, network, clock, chance=chance, seconds=seconds)
        running = asyncio.get_running_loop().create_task(seat._connection.run(), name=f"seat {profile.role}")
        running.add_done_callback(lambda _: seat._close())
        try:
            first: list[asyncio.Future[Any]] = [running, seat._connection.greeted]
            await asyncio.wait(
                first,
                timeout=_SCREEN_SECONDS if patient else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            refused = seat._connection.refused
            if refused is not None and not (patient and refused.code in (Code.NOT_REACHABLE, Code.TOO_SLOW)):
                raise refused
            yield seat
        finally:
            running.cancel()
            await asyncio.wait([running])
            if not running.cancelled() and (failure := running.exception()) is not None:
                raise failure

    # -- what comes ----------------------------------------------------------------------------------------------------

    def events(self) -> Changes:
        """Every change from now on, to iterate over. What came before is on the board already."""
        changes = Changes()
        self._subscribers.add(changes)
        if self._signed_off:
            changes.close()
        return changes

    def read_in(self, language: str) -> None:
        """From now on what this officer signs is read in this language, and every attestation says so."""
        self.profile = replace(self.profile, language=language)

    @property
    def connected(self) -> bool:
        """Whether the node is there."""
        return self._connection.link is not None

    @property
    def link_age(self) -> float | None:
        """Seconds since the node was last heard; None while it is not there."""
        link = self._connection.link
        return link.age() if link else None

    @property
    def unsent(self) -> tuple[Kept, ...]:
        """What was signed and not yet receipted, oldest first."""
        return self.profile.unsent.read()[0]

    async def caught_up(self, timeout: float = CALL_SECONDS) -> None:
        """Returns when everything that the node had at the sign-on is on the board. Raises Refused `not_seen`."""
        changes = self.events()
        try:
            async with asyncio.timeout(timeout):
                while not self._connection.caught_up:
                    await anext(changes)
        except (TimeoutError, StopAsyncIteration):
            raise Refused(Code.NOT_SEEN, f"the node's log did not come within {timeout:.0f} s") from None

    async def wait_for(self, hash: bytes, stage: Stage | str, timeout: float, *, centre: str | None = None) -> Matter:
        """The matter once every centre in its `to` (or `centre` alone) has come to this stage, or beyond.

        `timeout` in seconds. Raises NotSeen (Refused `not_seen`) when the time has passed, naming who has not, and
        Refused with the other side's code when one of them refused it.
        """
        wanted = Stage(stage)
        changes = self.events()
        try:
            async with asyncio.timeout(timeout):
                while (matter := reached(self.board.matters.get(hash), wanted, centre)) is None:
                    await anext(changes)
        except (TimeoutError, StopAsyncIteration):
            raise NotSeen(self.board.matters.get(hash), hash, wanted, timeout) from None
        return matter

    # -- saying --------------------------------------------------------------------------------------------------------

    def prepare(self, draft: Draft) -> Prepared:
        """The message that a draft says, and its very bytes: what is drawn before it is signed. Nothing is signed yet.

        Where the draft refers to an earlier message on the board, `to`, `case`, `charter` and `drill` may be left
        out; `speaks_for`, left out, is the level that this centre and the channel allow. Raises WrongDraft with every
        fault, and Refused with the code with which the node would refuse it: its channel, its label, its type.
        """
        now = self._clock.now()
        matter = self._referred(draft)
        message = check(
            at_our_level(completed(draft, matter), self.board),
            mode=self.profile.mode,
            from_=self.profile.centre,
            id=uuid7(now, self._chance),
            composed_at=now,
        )
        data, body = pack(message), body_of(message)
        may_be_said(message, body, self.board)
        return Prepared(message_hash(data, self.profile.mode), data, message, body)

    def to_confirm(self, message: Message) -> tuple[str, ...]:
        """The addressees of a FLASH or IMMEDIATE whose roster is stale: `over_stale` of `submit`, `release` and `adopt`
        names them, once the officer has said so for each; else the node refuses it with `roster_stale`."""
        if message.precedence not in URGENT:
            return ()
        return stale_among(message, self.board.roster, self._clock.now())

    async def submit(
        self, prepared: Prepared, capacity: Capacity | None = None, *, over_stale: Collection[str] = ()
    ) -> Receipt:
        """Signs, keeps and hands in what was prepared: it is released, or waits for the second officer.

        `capacity` None is as the type asks: `author` where two officers are needed, else `sole`. Raises Refused
        `capacity`, the node's refusal, or `not_reachable`: then it is kept and goes by itself when the node answers.
        """
        if message_hash(prepared.data, self.profile.mode) != prepared.hash or parse(prepared.data) != prepared.message:
            raise Misuse("what was drawn is not what would be signed")
        signed_as = capacity_for(prepared.message, prepared.body, capacity)
        if signed_as == "sole_override":
            # It is paged for five minutes first: a second officer who comes in time releases what its author signed.
            await self._put(prepared.data, (await self._attest(prepared.data, "author"),), over_stale)
        return await self._put(prepared.data, (await self._attest(prepared.data, signed_as),), over_stale)

    async def send(
        self, draft: Draft, capacity: Capacity | None = None, *, over_stale: Collection[str] = ()
    ) -> Receipt:
        """`prepare` and `submit` in one: for what the officer has read as a draft, and for programs."""
        return await self.submit(self.prepare(draft), capacity, over_stale=over_stale)

    async def release(self, hash: bytes, *, over_stale: Collection[str] = ()) -> Receipt:
        """The second officer's signature under a message that waits, over the very bytes that are on the board.

        Raises Refused `not_waiting`, `same_officer`, the node's refusal, or `not_reachable` as `send`.
        """
        waiting = self._as_drawn(hash)
        if waiting.by_service is not None:
            raise Refused(Code.NOT_WAITING, f"{waiting.reference} has no author yet: it is a draft of {waiting.author}")
        if waiting.written_by(self.profile.role):
            raise Refused(Code.SAME_OFFICER, f"{waiting.reference} was written at this seat")
        signed = (*waiting.attested, await self._attest(waiting.data, "second"))
        return await self._put(waiting.data, signed, over_stale)

    async def adopt(
        self, hash: bytes, capacity: Capacity | None = None, *, over_stale: Collection[str] = ()
    ) -> Receipt:
        """This officer's signature under a program's draft, over the very bytes that are on the board: as its author
        (then it waits for the second officer), or alone where the type allows that.

        Raises Refused `not_waiting` for what is no draft or is one no longer, `capacity`, the node's refusal, or
        `not_reachable` as `send`.
        """
        waiting = self._as_drawn(hash)
        if waiting.by_service is None:
            raise Refused(Code.NOT_WAITING, f"{waiting.reference} is no draft any more: {waiting.author} has signed it")
        signed_as = capacity_for(waiting.message, waiting.body, capacity)
        return await self._put(waiting.data, (await self._attest(waiting.data, signed_as),), over_stale)

    async def return_(self, hash: bytes, reason: str) -> None:
        """Takes a message off the waiting list: refused by the second officer, or withdrawn by its author; or a draft,
        which goes back to its program."""
        self._waiting(hash)
        await self._ask("return", {"message": hash, "reason": reason})

    async def show(self, hash: bytes) -> None:
        """Tells the sender, signed by this officer, that the message was on this screen: the caller has seen to it
        that its first line was in view for two seconds. A message that was shown here before is not shown again, and
        one on a channel whose charter keeps that at home is told to nobody."""
        matter = self._incoming(hash)
        if matter.here.exchange.shown is not None or not matter.here.shown_shared:
            return
        now = self._clock.now()
        item = NoticeItem(what="shown", message=matter.hash, release=matter.here.release_hash, at=now)
        payload = pack(Notice(from_=self.profile.centre, to=matter.message.from_, at=now, items=(item,)))
        signature = await self._signer.sign("notice", payload)
        await self._ask("shown", {"notice": SignedRecord.join(payload, {self._signer.id: signature}).encode()})

    async def acknowledge(self, hash: bytes) -> Receipt:
        """`I have it`: under this role. Not agreement with anything in it."""
        return await self.send(replies.acknowledgement(self._incoming(hash)))

    async def holding(self, hash: bytes, until: int) -> Receipt:
        """With our authority, next word by `until` (UTC ms)."""
        return await self.send(replies.holding(self._incoming(hash), until))

    async def cheap_answer(
        self,
        hash: bytes,
        answer: str,
        *,
        next_word_by: int | None = None,
        try_centre: str | None = None,
        criterion: Draft | None = None,
    ) -> Receipt:
        """What can always be said by one officer: `received_no_comment`, `passed_to_authority` (with `next_word_by`),
        `wrong_addressee`, `below_our_criterion` (with `criterion`)."""
        matter = self._incoming(hash)
        return await self.send(replies.cheap_answer(matter, answer, next_word_by, try_centre, criterion))

    async def answer(self, hash: bytes, answer: str, *, reason: str | None = None, text: str | None = None) -> Receipt:
        """`accepted_as_asked`, or `cannot` with a reason. Two officers: it waits for the second."""
        return await self.send(replies.answer(self._incoming(hash), answer, reason, text))

    async def hold(self, hash: bytes, reason: str | None = None) -> Receipt:
        """Do not act on our message until further word. One officer, at once."""
        return await self.send(replies.hold(self._outgoing(hash), reason))

    async def stands(self, hash: bytes, reason: str, text: str | None = None) -> Receipt:
        """Our message is good as it was sent, after a hold. Two officers."""
        return await self.send(replies.stands(self._outgoing(hash), reason, text))

    async def cancel(self, hash: bytes, reason: str, text: str | None = None) -> Receipt:
        """Our message no longer holds; its text stays readable. Two officers."""
        return await self.send(replies.cancellation(self._outgoing(hash), reason, text))

    async def confirm(self, hash: bytes) -> Receipt:
        """The second officer's signature after one officer released our message alone.

        Raises also Refused `same_officer`, `already`.
        """
        matter = self._outgoing(hash)
        if not matter.confirmation_due:
            raise Refused(Code.ALREADY, f"no confirmation of {matter.reference} is due")
        if self.profile.role in matter.officers:
            raise Refused(Code.SAME_OFFICER, f"{matter.reference} was released at this seat")
        return await self.send(replies.confirmation(matter, await self._attest(matter.data, "second")))

    # -- attachments ---------------------------------------------------------------------------------------------------

    async def attach(
        self, name: str, media_type: str, content: bytes, *, progress: Progress | None = None
    ) -> Attachment:
        """Encrypts content under a fresh key and hands it to the node, where a message can then name it.

        The draft has it as `in_draft(attachment)` (protocols.attachments) in its `attachments`. Raises Refused
        `attachment_type`, `too_large`, `schema` (the name), `attachment_quota`, `not_reachable`.
        """
        enclosed = enclose(name, media_type, content)
        await self.hand_in(enclosed, progress=progress)
        return enclosed.attachment

    async def hand_in(self, enclosed: Enclosed, *, progress: Progress | None = None) -> None:
        """What was enclosed before, to the node: what it has already does not go again. Raises as `attach`."""
        await self._carrying.hand_in(enclosed, progress)

    async def attachments(self, hash: bytes) -> tuple[AttachmentState, ...]:
        """NODE SAYS: how far each attachment of a message is here."""
        return await self._carrying.states(hash, self._matter(hash).message)

    async def fetch(self, hash: bytes, index: int, *, progress: Progress | None = None) -> bytes:
        """The content of attachment `index` (from 0) of a message on the board, verified by this seat.

        Raises Refused `attachment_missing` while it is not all here, the code for which it is not fetched,
        `attachment_wrong`, `not_found`, `not_reachable`.
        """
        return await self._carrying.fetch(hash, self._matter(hash).message, index, progress)

    # -- asking --------------------------------------------------------------------------------------------------------

    async def status(self) -> Status:
        """NODE SAYS: links, seats, journal, records that are stale."""
        return read_answer(await self._ask("status", {}), Status)

    async def test_link(self, peer: str) -> NodeLink:
        """A link test with a peer now, and the heads of both lines signed by both: NODE SAYS how it went.

        Raises Refused `not_reachable` when there is no link to that peer.
        """
        return read_answer(await self._ask("test", {"peer": peer}), NodeLink)

    async def challenges(self, centre: str, *, days: int = 1, table: str | None = None) -> tuple[Table, ...]:
        """The challenges of today and the days after it, by which a voice of that centre is known: NODE SAYS.

        `table`: the name of the one that the other side has before it. Raises Refused `unknown_centre`, `not_found`.
        """
        args = {"centre": centre, "days": days} | ({"table": table} if table is not None else {})
        return calling.tables(read_answer(await self._ask("voice", args), calling.Challenges))

    async def pagers(self) -> tuple[calling.PagerListed, ...]:
        """Who is called when nobody takes a message, and when each was tried last: NODE SAYS."""
        return read_answer(await self._ask("pagers", {}), calling.PagersListed).pagers

    async def test_pagers(self, name: str = "") -> tuple[str, ...]:
        """Tries this pager, or all; what comes of it is on the board, in `pages`. Raises Refused `not_found`."""
        return read_answer(await self._ask("pagers", {"test": name}), calling.PagersAsked).pagers

    async def checkpoint(self, cosigned: bytes | None = None) -> bytes:
        """The journal's head, signed now and shown to the witness where there is one: the note, verified here.

        `cosigned` hands in a note that a witness signed away from the network. Raises Refused `record_damaged`,
        `rolled_back`, `journal_forked`, `checkpoint_wrong`.
        """
        args: dict[str, object] = {} if cosigned is None else {"cosigned": cosigned}
        note = read_answer(await self._ask("checkpoint", args), Checkpoint).note
        head, _ = split_note(note)
        journal, _, _ = head.origin.rpartition("/")
        if journal != f"hotline/{self.profile.centre}/{self.profile.mode}":
            raise Refused(Code.CHECKPOINT_WRONG, f"a head of {head.origin}")
        for key in self.board.roster.believed(self.profile.centre).keys:
            with suppress(Refused):
                open_checkpoint(note, head.origin, key)
                return note
        raise Refused(Code.CHECKPOINT_WRONG, "no key of our own centre has signed it")

    async def find(self, name: str) -> Matter:
        """As `board.find`; what is not on the board is fetched from the node, and verified as everything else."""
        try:
            return self.board.find(name)
        except Refused as refused:
            if refused.code is not Code.NOT_FOUND or not self.connected:
                raise
        for hash in read_answer(await self._ask("find", {"name": name}), Found).messages:
            await self._learn(hash)
        return self.board.find(name)

    async def history(self, hash: bytes) -> Matter:
        """The matter with all that the node has about it, and about what refers to it. Raises Refused `not_found`."""
        await self._learn(hash)
        if hash not in self.board.matters:
            raise Refused(Code.NOT_FOUND, f"no message {hash.hex()[:12]} that could be verified")
        return self.board.matters[hash]

    async def admit(self, kind: str, data: bytes) -> Mapping[str, Any]:
        """Hands a roster record (root, statement, bulletin, pin) to the node: {subject, version}."""
        return read_answer(await self._ask("admit", {"kind": kind, "data": data}), dict[str, Any])

    # -- epochs --------------------------------------------------------------------------------------------------------

    def now(self) -> int:
        """This seat's clock (ms UTC)."""
        return self._clock.now()

    async def epoch(self) -> EpochState:
        """NODE SAYS: the centre's epoch; and what is to be done where it stands still."""
        return read_answer(await self._ask("epoch", {}), EpochState)

    async def open_epoch(self, *, alone: bool = False) -> EpochStep:
        """This officer's signature under the records that begin every line anew, in one act: the first officer's, or
        the second's, with which it is open. `alone`: without the second, who was called five minutes ago.

        Raises Refused `already` (nothing stands still), `epoch_too_early`, `not_reachable`, and `schema` for records
        that are not of this centre.
        """
        proposed = read_answer(await self._ask("epoch_propose", {}), EpochProposed)
        if not proposed.records:
            return EpochStep(epoch=proposed.epoch, state="opened")
        signed = await sign_epoch(proposed.records, self.profile.centre, self._signer)
        answer = await self._ask("epoch_sign", {"records": signed, "alone": alone})
        return read_answer(answer, EpochStep)

    async def confirm_epoch(self) -> EpochStep:
        """The second officer's signature under an epoch that one officer opened. Raises Refused `not_waiting`,
        `already`."""
        state = await self.epoch()
        if state.why is not None or not state.records:
            raise Refused(Code.NOT_WAITING, "no epoch waits for a second officer")
        signed = await sign_epoch(state.records, self.profile.centre, self._signer)
        return read_answer(await self._ask("epoch_sign", {"records": signed}), EpochStep)

    # -- programs' tokens ----------------------------------------------------------------------------------------------

    async def token(self) -> SessionToken:
        """A token for this officer's own calls over HTTPS: 15 minutes, and no longer than the node runs."""
        return read_answer(await self._ask("token", {}), SessionToken)

    async def token_code(self, service: str) -> TokenCode:
        """A code with which a program of our centre collects its token. Raises Refused `not_found`."""
        return read_answer(await self._ask("token_code", {"service": service}), TokenCode)

    async def tokens(self) -> tuple[TokenListed, ...]:
        """Every program's token that works."""
        return read_answer(await self._ask("tokens", {}), TokensListed).tokens

    async def revoke_token(self, service: str, id: str | None = None) -> tuple[str, ...]:
        """Ends a program's tokens and unused codes at once, or the one token of this id: which ended.

        Raises Refused `not_found` where there is none.
        """
        return read_answer(await self._ask("token_revoke", {"service": service, "id": id}), TokensEnded).ended

    # -- inside --------------------------------------------------------------------------------------------------------

    def _referred(self, draft: object) -> Matter | None:
        relation = draft.get("relation") if isinstance(draft, Mapping) else None
        named = relation.get("message") if isinstance(relation, Mapping) else None
        return next((m for hash, m in self.board.matters.items() if hash.hex() == named), None)

    def _matter(self, hash: bytes) -> Matter:
        try:
            return self.board.matters[hash]
        except KeyError:
            raise Refused(Code.NOT_FOUND, f"no message {five_digits(hash)} here") from None

    def _incoming(self, hash: bytes) -> Matter:
        matter = self._matter(hash)
        if not matter.incoming:
            raise Refused(Code.RELATION_WRONG, f"{matter.reference} is our own message")
        return matter

    def _outgoing(self, hash: bytes) -> Matter:
        matter = self._matter(hash)
        if matter.incoming:
            raise Refused(Code.RELATION_WRONG, f"{matter.reference} is {matter.message.from_}'s to withdraw or confirm")
        return matter

    def _waiting(self, hash: bytes) -> Waiting:
        try:
            return self.board.waiting[hash]
        except KeyError:
            raise Refused(Code.NOT_WAITING, f"{five_digits(hash)} does not wait here") from None

    def _as_drawn(self, hash: bytes) -> Waiting:
        """What waits, once it is sure that what would be signed is what its text was drawn from."""
        waiting = self._waiting(hash)
        if message_hash(waiting.data, self.profile.mode) != hash or parse(waiting.data) != waiting.message:
            raise Misuse("what is drawn is not what would be signed")
        return waiting

    async def _attest(self, data: bytes, capacity: Capacity) -> Attested:
        return await attest(self._signer, data, capacity, now=self._clock.now(), language=self.profile.language)

    async def _put(self, data: bytes, attested: tuple[Attested, ...], over_stale: Collection[str] = ()) -> Receipt:
        hash = message_hash(data, self.profile.mode)
        return await self._handing_in.put(Kept(hash, data, attested, self._clock.now(), tuple(over_stale)))

    async def _ask(self, verb: str, args: Mapping[str, Any], precedence: int = 0) -> Any:
        return await self._connection.ask(verb, args, precedence)

    async def _learn(self, hash: bytes) -> None:
        answer = read_answer(await self._ask("history", {"message": hash}), History)
        now = self._clock.now()
        for position, what, data in answer.entries:
            for change in self.board.apply(position, what, data, now):
                self._tell(change)

    def _tell(self, change: Change) -> None:
        for subscriber in self._subscribers:
            subscriber.put(change)

    def _close(self) -> None:
        self._signed_off = True
        for subscriber in self._subscribers:
            subscriber.close()
