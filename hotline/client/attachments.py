"""Attachments at a seat: encrypted here before the node has them, opened and compared here when the node gives them.

The node is a carrier of these bytes too. Whatever it says of them is NODE SAYS; what `fetch` returns has the size and
the SHA-256 that two officers of the other centre signed, or it returns nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar

from hotline.client.answers import Attachments, ChunkOf, StillMissing, read_answer
from protocols.attachments import Assembly, Enclosed, chunk_count
from protocols.errors import Code, Refused
from protocols.frames import BACKGROUND
from protocols.messages.header import Attachment, Message

__all__ = ["AttachmentState", "Carrying", "Progress"]

Progress: TypeAlias = Callable[[int, int], None]
"""Told after each chunk: how many are there, of how many."""

T = TypeVar("T")

AGAIN_SECONDS = 0.5


class Ask(Protocol):
    """A call to the node."""

    def __call__(self, verb: str, args: dict[str, Any], precedence: int = 0) -> Awaitable[Any]: ...


@dataclass(frozen=True, slots=True)
class AttachmentState:
    """How far one attachment of a message is at our node (NODE SAYS). `code`: why it is refused, or not fetched now."""

    index: int
    attachment: Attachment
    have: int
    of: int
    code: str | None = None

    @property
    def here(self) -> bool:
        """Whether it can be fetched."""
        return self.have == self.of and self.code is None


class Carrying:
    """`ask` calls the node; `patience` is how many seconds a transfer waits for a node that went away."""

    def __init__(self, ask: Ask, patience: float = 60.0) -> None:
        self._ask, self._patience = ask, patience

    async def hand_in(self, enclosed: Enclosed, progress: Progress | None = None) -> None:
        """Every chunk that the node does not have. Goes on where it was interrupted.

        Raises Refused `attachment_quota`, `attachment_type`, `not_reachable` when the node stays away.
        """
        named = enclosed.attachment
        about: dict[str, Any] = {"key": named.key, "sha256": named.sha256}
        offer = {**about, "size": named.size, "media_type": named.media_type}

        async def rest() -> None:
            missing = read_answer(await self._ask("attach", offer), StillMissing).missing
            _tell(progress, enclosed.chunks - len(missing), enclosed.chunks)
            for index in missing:
                left = read_answer(
                    await self._ask("upload", {**about, "chunk": index, "data": enclosed.chunk(index)}, BACKGROUND),
                    StillMissing,
                ).missing
                _tell(progress, enclosed.chunks - len(left), enclosed.chunks)

        await self._patiently(rest)

    async def states(self, hash: bytes, message: Message) -> tuple[AttachmentState, ...]:
        """Of each attachment of a message, how far it is at the node."""
        said = read_answer(await self._ask("attachments", {"message": hash}), Attachments).attachments
        known = {index: (have, of, code) for index, have, of, _, code in said}
        return tuple(
            AttachmentState(index, named, *known.get(index, (0, chunk_count(named.size), None)))
            for index, named in enumerate(message.attachments)
        )

    async def fetch(self, hash: bytes, message: Message, index: int, progress: Progress | None = None) -> bytes:
        """The content, verified here.

        Raises Refused `not_found` for an attachment that the message does not have, the code for which it is not
        fetched, `attachment_missing` while it is not all at the node, `attachment_wrong` when the node gives something
        else, `not_reachable`.
        """
        states = await self.states(hash, message)
        if not 0 <= index < len(states):
            raise Refused(Code.NOT_FOUND, f"it has {len(states)} attachments")
        state = states[index]
        if not state.here:
            if state.code is None:
                with suppress(Refused):  # it is not there: but over a narrow line it comes only when it was asked for
                    await self._ask("chunk", {"message": hash, "attachment": index, "chunk": 0}, BACKGROUND)
            raise _not_here(state)
        assembly = Assembly(state.attachment)

        async def rest() -> None:
            for chunk in assembly.missing:
                await self._chunk(assembly, hash, index, chunk)
                _tell(progress, assembly.have, assembly.of)

        await self._patiently(rest)
        return assembly.content()

    async def _chunk(self, assembly: Assembly, hash: bytes, index: int, chunk: int) -> None:
        asked = {"message": hash, "attachment": index, "chunk": chunk}
        assembly.take(chunk, read_answer(await self._ask("chunk", asked, BACKGROUND), ChunkOf).data)

    async def _patiently(self, work: Callable[[], Awaitable[T]]) -> T:
        """Again after `not_reachable`, as long as the node is expected back; what was done stays done."""
        loop = asyncio.get_running_loop()
        until = loop.time() + self._patience
        while True:
            try:
                return await work()
            except Refused as refused:
                if refused.code not in (Code.NOT_REACHABLE, Code.STORE_FAILED) or loop.time() >= until:
                    raise
            await asyncio.sleep(AGAIN_SECONDS)


def _not_here(state: AttachmentState) -> Refused:
    try:
        code = Code(state.code or Code.ATTACHMENT_MISSING)
    except ValueError:
        code = Code.ATTACHMENT_MISSING
    return Refused(code, f"{state.have} of {state.of} parts of attachment {state.index + 1} are here")


def _tell(progress: Progress | None, have: int, of: int) -> None:
    if progress is not None:
        progress(have, of)
