"""An officer of a drill in a process of its own: a simulated centre's, CONTROL's, or the ear at a player's centre.

    python -m hotline.drills.actor FOLDER --mode drill --centre C --role R [--tell] [--auto]

`--tell`: what is heard here is told to the conductor as it comes (ear.py). `--auto`: whatever comes is opened and
acknowledged by itself, as an attentive watch would.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterable, Mapping
from typing import Any

from hotline.cast.officer import Officer, arguments, main_of
from hotline.cast.orders import tell
from hotline.client import Added, Change, Matter
from hotline.drills.ear import Ear
from protocols.errors import Misuse, Refused
from protocols.messages import forms
from protocols.messages.form import Form

__all__ = ["DrillOfficer", "referred"]

OPEN_SECONDS = 2.0


class DrillOfficer(Officer):
    """Takes every order of an officer, and `run`: of which run it tells."""

    def __init__(self, given: argparse.Namespace) -> None:
        if given.mode != "drill":
            raise Misuse("an officer of a drill signs in mode drill, and in no other")
        super().__init__(given)
        self._tells, self._auto = given.tell, given.auto
        self._ear: Ear | None = None
        self._away = False
        self._answering: set[asyncio.Task[None]] = set()
        self.orders |= {"run": self.listen, "away": self.away, "seal": self.seal, "refers_to": self.refers_to}

    async def listen(self, order: Mapping[str, Any]) -> object:
        """Tells of this run from now on, and of what is there of it already."""
        if self._ear is None:
            self._ear = Ear(self.on_watch().board)
        for fact in self._ear.listen_to(order["run"]):
            tell(fact)
        return {}

    async def away(self, order: Mapping[str, Any]) -> object:
        """Leaves the keyboard alone, or comes back to it."""
        self._away = bool(order["on"])
        if not self._away and self._auto:
            for matter in list(self.on_watch().board.matters.values()):
                self._attend(Added(matter))
        return {}

    async def refers_to(self, order: Mapping[str, Any]) -> object:
        """What a message of this type to that centre would be about. {} where nothing is."""
        found = referred(forms.newest(order["type"]), order["to"], self.on_watch().board.matters.values())
        return {} if found is None else {"message": found.hash.hex()}

    async def seal(self, order: Mapping[str, Any]) -> object:
        """Signs a note: the head of the run's log at its end."""
        signature = await self.signer.sign_note(bytes.fromhex(order["note"]))
        return {"key": self.signer.id.hex(), "public": self.signer.public.hex(), "signature": signature.hex()}

    def heard(self, change: Change) -> None:
        if self._tells and self._ear is not None:
            for fact in self._ear.hear(change):
                tell(fact)
        if self._auto and not self._away:
            self._attend(change)

    def _attend(self, change: Change) -> None:
        if not (isinstance(change, Added) and change.matter.incoming and not change.matter.settling):
            return
        task = asyncio.get_running_loop().create_task(self._open_and_acknowledge(change.matter.hash), name="attends")
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _open_and_acknowledge(self, hash: bytes) -> None:
        order = {"message": hash.hex(), "seconds": OPEN_SECONDS}
        try:
            await self.show(order)
            if not self._away:
                await self.acknowledge(order)
        except Refused as refused:
            tell({"could_not": {"message": hash.hex(), "code": str(refused.code)}})


def referred(form: Form, to: str, matters: Iterable[Matter]) -> Matter | None:
    """What a message like the form's example, to the centre `to`, is about: the newest that the form allows, theirs
    for a reply and ours to them for an update."""
    relation = form.example.get("relation")
    kind = relation["kind"] if isinstance(relation, Mapping) else None
    found = [
        matter
        for matter in matters
        if kind is not None
        and form.may_relate(kind, matter.message.type, other_settles=matter.settling)
        and matter.incoming == (kind == "reply")
        and to in ((matter.message.from_,) if matter.incoming else (*matter.message.to, *matter.message.info))
    ]
    return max(found, key=lambda matter: matter.released_at, default=None)


def main() -> None:
    parser = arguments()
    parser.add_argument("--tell", action="store_true")
    parser.add_argument("--auto", action="store_true")
    main_of(DrillOfficer, parser.parse_args())


if __name__ == "__main__":
    main()
