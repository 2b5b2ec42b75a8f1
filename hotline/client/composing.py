"""A program's words, made: the id that names them, the bytes, and its signature where it may say them alone.

Nothing is handed in here and nothing is kept but a caller's own name for a thing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from hotline.client.board import Board
from hotline.client.clock import Clock
from hotline.client.compose import Chance, Draft, Prepared, attest, uuid7
from hotline.client.drafting import BEHIND_MS, Earlier, instant_of, message_for, named_in
from hotline.client.outbox import Despatch, Outbox
from hotline.client.profile import Profile
from protocols.keys import Signer
from protocols.messages.forms import capacities, form_of

__all__ = ["Composing"]


class Composing:
    """`learn` asks the node for a message that the board has no more."""

    def __init__(
        self,
        profile: Profile,
        signer: Signer,
        board: Board,
        outbox: Outbox,
        clock: Clock,
        chance: Chance,
        learn: Callable[[bytes], Awaitable[None]],
    ) -> None:
        self._profile, self._signer, self._board, self._outbox = profile, signer, board, outbox
        self._clock, self._chance, self._learn = clock, chance, learn

    def id_of(self, once: str | None) -> bytes:
        """The id under which a caller's own name was kept, or a new one."""
        now = self._clock.now()
        known = self._outbox.named(once) if once is not None else None
        if known is not None and (instant_of(known) > now - BEHIND_MS // 2 or self._outbox.find(known) is not None):
            return known
        made = uuid7(now, self._chance)  # in place of one under which nothing has ever left, and now nothing can
        if once is not None:
            self._outbox.name(once, made)
        return made

    async def prepared(self, draft: Draft, id: bytes | None = None) -> Prepared:
        """M of a draft, under this id or a new one. Raises WrongDraft, Refused."""
        return message_for(
            draft,
            id or uuid7(self._clock.now(), self._chance),
            mode=self._profile.mode,
            centre=self._profile.centre,
            now=self._clock.now(),
            roster=self._board.roster,
            channels=self._board.channels,
            earlier=await self._earlier(draft),
        )

    async def despatch(self, draft: Draft, digest: bytes, id: bytes, sign: bool, request: bool) -> Despatch:
        """What goes into the outbox. `sign`: as a service, where it may."""
        prepared = await self.prepared(draft, id)
        now = self._clock.now()
        if sign and self.may_sign(prepared):
            by = await attest(self._signer, prepared.data, "service", now=now, language=self._profile.language)
            return Despatch(id, digest, prepared.hash, prepared.data, (by,), request, now)
        return Despatch(id, digest, prepared.hash, prepared.data, (), request, now)

    def may_sign(self, prepared: Prepared) -> bool:
        """Whether our party's statement and the type let this program say it without an officer."""
        message = prepared.message
        listed = self._board.roster.service(self._profile.centre, self._signer.id)
        form = form_of(message.type, message.version)
        return message.type in listed.types and ("service",) in capacities(form, prepared.body, message)

    async def _earlier(self, draft: Draft) -> Earlier | None:
        named = named_in(draft)
        if named is None:
            return None
        if named not in self._board.matters:
            await self._learn(named)
        matter = self._board.matters.get(named)
        return Earlier(matter.message, matter.hash, matter.incoming) if matter is not None else None
