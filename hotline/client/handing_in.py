"""From an officer's signature to the node's receipt, over whatever lies between.

Kept on this computer's disk before the first byte leaves, handed in, and kept no longer once the node has receipted or
refused it. Where the node does not answer it stays, and goes at the next greeting of this seat.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from hotline.client.answers import Receipt, read_answer
from hotline.client.changes import Change, UnsentRefused
from hotline.client.unsent import Kept, Unsent
from protocols.errors import Code, Refused
from protocols.messages.header import five_digits

__all__ = ["HandingIn"]

_NOT_NOW = (Code.NOT_REACHABLE, Code.STORE_BUSY)


class HandingIn:
    """`ask` calls the node, `tell` passes on what became of what was kept from before."""

    def __init__(
        self, unsent: Unsent, ask: Callable[[str, Mapping[str, Any]], Awaitable[Any]], tell: Callable[[Change], None]
    ) -> None:
        self._unsent, self._ask, self._tell = unsent, ask, tell

    async def put(self, kept: Kept) -> Receipt:
        """The receipt. Raises the node's refusal, which is final, or `not_reachable`, and says that it is kept."""
        self._unsent.keep(kept)
        try:
            return await self._hand_in(kept)
        except Refused as refused:
            if refused.code not in _NOT_NOW:
                raise
            what = f"{refused.detail}; {five_digits(kept.hash)} is signed and kept here until the node answers"
            raise Refused(refused.code, what) from None

    async def again(self) -> None:
        """Hands in what was kept from before, oldest first. Raises Refused `not_reachable` when the node goes away."""
        kept, damaged = self._unsent.read()
        for path in damaged:
            self._tell(UnsentRefused(None, Code.RECORD_DAMAGED, str(path)))
        for each in kept:
            try:
                await self._hand_in(each)
            except Refused as refused:
                if refused.code in _NOT_NOW:
                    raise
                self._tell(UnsentRefused(each.hash, refused.code, refused.detail))

    async def _hand_in(self, kept: Kept) -> Receipt:
        signed = [each.pair for each in kept.attestations]
        put: dict[str, Any] = {"message": kept.message, "attestations": signed}
        if kept.over_stale:
            put["over_stale"] = list(kept.over_stale)
        try:
            receipt = read_answer(await self._ask("put", put), Receipt)
        except Refused as refused:
            if refused.code not in (*_NOT_NOW, Code.FRAME_REFUSED):
                self._unsent.done(kept.hash)
            raise
        if receipt.message != kept.hash:
            raise Refused(Code.FRAME_REFUSED, "the node receipts another message")
        self._unsent.done(kept.hash)
        return receipt
