"""From a program's outbox to its node, one after the other, over restarts of both: each until the node has answered.

The node knows a message by the id in its bytes, so that handing in twice is handing in once.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Final

import msgspec

from hotline.client.answers import Receipt, read_answer
from hotline.client.connection import Ask
from hotline.client.outbox import Despatch, NodeAnswer, Outbox
from protocols.errors import Code, Refused
from protocols.messages.header import five_digits
from protocols.wire import Digest

__all__ = ["Despatching", "Left"]

_NOT_NOW: Final = (Code.NOT_REACHABLE, Code.STORE_BUSY, Code.FRAME_REFUSED)
_AGAIN: Final = 2.0
"""Seconds after which a node that is there and could not take something is asked again."""

log = logging.getLogger(__name__)


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """The node's answer to a draft, as it stands. `replayed`: it had this draft already."""

    state: str
    message: Digest
    at: int
    replayed: bool = False


class Despatching:
    """`ask` calls the node; `known` is what its log says of a message, verified. `run` hands in; `wake` says that there
    is something, or that the node is back."""

    def __init__(self, outbox: Outbox, ask: Ask, known: Callable[[bytes], NodeAnswer | None]) -> None:
        self._outbox, self._ask, self._known = outbox, ask, known
        self._awake = asyncio.Event()
        self._waiting: dict[bytes, asyncio.Future[Despatch]] = {}

    def wake(self) -> None:
        self._awake.set()

    async def answered(self, despatch: Despatch) -> Despatch:
        """The despatch with the node's answer, however long that takes. Raises Refused: the node's refusal."""
        answer = self._waiting.get(despatch.id)
        if answer is None:
            answer = self._waiting[despatch.id] = asyncio.get_running_loop().create_future()
            answer.add_done_callback(lambda done: done.cancelled() or done.exception())  # looked at, also by nobody
        self.wake()
        return await asyncio.shield(answer)

    async def run(self) -> None:
        """Until it is cancelled; then whoever waits for an answer is told that it is kept."""
        try:
            while True:
                self._awake.clear()
                pause = None if await self._hand_in_all() else _AGAIN
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._awake.wait()
        finally:
            for answer in self._waiting.values():
                if not answer.done():
                    answer.set_exception(
                        Refused(Code.NOT_REACHABLE, "the program signed off; this is kept and goes at its next start")
                    )

    async def as_it_stands(self, despatch: Despatch) -> Despatch:
        """A draft that the node has answered for, with its answer now; the stored one while the node is not there."""
        try:
            answered = await self._hand_in(despatch)
        except Refused as refused:
            if refused.code not in _NOT_NOW:
                raise
            return despatch
        self._outbox.keep(answered)
        return answered

    async def _hand_in_all(self) -> bool:
        """Whether the node has answered everything."""
        for despatch in self._outbox.going():
            try:
                answered = await self._hand_in(despatch)
            except Refused as refused:
                if refused.code in _NOT_NOW:
                    log.info("%s is kept until the node takes it: %s", five_digits(despatch.hash), refused.detail)
                    return False
                said = self._known(despatch.hash)
                if said is None:
                    self._outbox.forget(despatch)
                    self._end(despatch, refused)
                    continue
                # It was taken the first time, and its answer lost: what would be refused today is said already.
                answered = replace(despatch, answer=said)
            self._outbox.keep(answered)
            self._end(answered, None)
        return True

    async def _hand_in(self, despatch: Despatch) -> Despatch:
        answer: Receipt | Left
        if despatch.attested:
            signed = [each.pair for each in despatch.attested]
            answer = read_answer(await self._ask("put", {"message": despatch.data, "attestations": signed}), Receipt)
        else:
            asked = {"message": despatch.data, "request": despatch.requested}
            answer = read_answer(await self._ask("draft", asked), Left)
        if answer.message != despatch.hash:
            raise Refused(Code.FRAME_REFUSED, "the node answers for another message")
        return replace(despatch, answer=NodeAnswer(answer.state, answer.at))

    def _end(self, despatch: Despatch, refused: Refused | None) -> None:
        answer = self._waiting.pop(despatch.id, None)
        if answer is None or answer.done():
            if refused is not None:
                log.error("%s, kept from before, was refused: %s", five_digits(despatch.hash), refused)
        elif refused is not None:
            answer.set_exception(refused)
        else:
            answer.set_result(despatch)
