"""A scripted officer of a sandbox, in a process of its own.

    python -m hotline.sandbox.counterpart FOLDER --mode test --centre C --role R --behaviour prompt

``prompt``    opens what comes, acknowledges it, and answers what asks for an answer, within seconds
``slow``      the same, `--pace` times later
``silent``    is at the seat and does nothing: received there, shown to nobody
``wrong``     acknowledges, then says that it is not for them
``releases``  reads the program's drafts and signs them: WATCH-1 as author, WATCH-2 as the second officer
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping
from typing import Any

from hotline.cast.officer import Officer, arguments, main_of
from hotline.cast.orders import tell
from hotline.client import Added, CaughtUp, Change, Waits
from protocols.errors import Code, Refused
from protocols.messages import forms
from protocols.messages.example import example_at

__all__ = ["BEHAVIOURS", "Counterpart"]

BEHAVIOURS = ("prompt", "slow", "silent", "wrong", "releases")
READS_SECONDS = 2.0
"""As long as a first line must be in view before it was shown."""
ANSWERS_SECONDS = 1.0


class Counterpart(Officer):
    """Orders: `behave` {behaviour, pace}, `say` {type, precedence, to}. WATCH-1 reads and writes, WATCH-2 releases."""

    def __init__(self, given: argparse.Namespace) -> None:
        super().__init__(given)
        self.behaviour, self.pace = given.behaviour, given.pace
        self._role = given.role
        self._doing: set[asyncio.Task[None]] = set()
        self._begun: set[bytes] = set()
        self.orders |= {"behave": self.behave, "say": self.say}

    async def behave(self, order: Mapping[str, Any]) -> object:
        """From now on otherwise; what was left undone is looked at again."""
        if order["behaviour"] not in BEHAVIOURS:
            known = ", ".join(BEHAVIOURS)
            raise Refused(Code.SCHEMA, f"no behaviour {order['behaviour']!a}: {known}", field="behaviour")
        self.behaviour, self.pace = order["behaviour"], float(order.get("pace") or self.pace)
        self._look_again()
        return {"behaviour": self.behaviour, "pace": self.pace}

    async def say(self, order: Mapping[str, Any]) -> object:
        """The example of a type, sent as if it were meant; `state` says whether it waits for the other officer."""
        form = forms.newest(order["type"])
        draft = {**example_at(form, self.clock.now()), "type": form.type, "to": [order["to"]], "info": []}
        if order.get("precedence"):
            draft["precedence"] = order["precedence"]
        draft |= order.get("draft") or {}
        receipt = await self.on_watch().send(draft)
        return {"state": receipt.state, "message": receipt.message.hex()}

    def heard(self, change: Change) -> None:
        match change:
            case CaughtUp():
                self._look_again()
            case Added(matter) if matter.incoming and not matter.settling and self._role == "WATCH-1":
                self._do(matter.hash)
            case Waits(waiting) if self._releases(waiting.by_service is not None):
                self._do(waiting.hash)

    def _releases(self, is_draft: bool) -> bool:
        """Drafts are WATCH-1's to sign first, what an author signed is WATCH-2's, here and at a counterpart."""
        return (self._role == "WATCH-1") == is_draft and (not is_draft or self.behaviour == "releases")

    def _look_again(self) -> None:
        self._begun.clear()
        board = self.on_watch().board
        for matter in list(board.matters.values()):
            self.heard(Added(matter))
        for waiting in list(board.waiting.values()):
            self.heard(Waits(waiting))

    def _do(self, hash: bytes) -> None:
        if hash in self._begun:
            return
        self._begun.add(hash)
        task = asyncio.get_running_loop().create_task(self._see_to(hash), name=hash.hex()[:8])
        self._doing.add(task)
        task.add_done_callback(self._doing.discard)

    async def _see_to(self, hash: bytes) -> None:
        seat = self.on_watch()
        try:
            if hash in seat.board.waiting:
                await self._sign(hash)
            elif self.behaviour not in ("silent", "releases"):
                await self._attend(hash)
        except Refused as refused:
            tell({"could_not": {"message": hash.hex(), "code": str(refused.code), "detail": refused.detail}})

    async def _sign(self, hash: bytes) -> None:
        seat = self.on_watch()
        await asyncio.sleep(ANSWERS_SECONDS)
        waiting = seat.board.waiting.get(hash)
        if waiting is not None and waiting.by_service is not None:
            await seat.adopt(hash)
        elif waiting is not None:
            await seat.release(hash)

    async def _attend(self, hash: bytes) -> None:
        late = self.pace if self.behaviour == "slow" else 1.0
        seat = self.on_watch()
        await asyncio.sleep(READS_SECONDS * late)
        if self.behaviour == "silent":
            return
        await seat.show(hash)
        matter = seat.board.matters[hash]
        if matter.here.for_information:
            return
        await asyncio.sleep(ANSWERS_SECONDS * (late - 1))
        await self.acknowledge({"message": hash.hex()})
        await asyncio.sleep(ANSWERS_SECONDS * late)
        if self.behaviour == "wrong":
            await seat.cheap_answer(hash, "wrong_addressee")
        elif matter.message.reply.required == "answer":
            await seat.answer(hash, "accepted_as_asked")


def main() -> None:
    parser = arguments()
    parser.add_argument("--behaviour", choices=BEHAVIOURS, default="prompt")
    parser.add_argument("--pace", type=float, default=20.0)
    main_of(Counterpart, parser.parse_args())


if __name__ == "__main__":
    main()
