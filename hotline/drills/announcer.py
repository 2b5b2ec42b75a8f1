"""The controller's seat on the live line, in a process of its own: it looks whether a drill was announced.

    python -m hotline.drills.announcer FOLDER --mode live --centre C --role R

It reads `procedure.drill_announcement` of this centre that names the run, and tells which players' centres have
acknowledged or accepted it. It says nothing on the live line, and nothing else of that line leaves this process.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from hotline.cast.officer import Officer, arguments, main_of
from hotline.cast.orders import tell
from hotline.client import Change, Matter
from protocols.errors import Misuse
from protocols.messages.procedure import Answer
from protocols.messages.procedure.drills import DrillAnnouncement

__all__ = ["Announcer", "taken_note"]

STANDING = ("planned", "moved", "begins")


class Announcer(Officer):
    """Takes the order `listen`: `run`."""

    def __init__(self, given: argparse.Namespace) -> None:
        if given.mode == "drill":
            raise Misuse("a drill is announced on the live line (or, to try it out, on one of mode test)")
        super().__init__(given)
        self._run: str | None = None
        self._told: set[tuple[str, str]] = set()
        self.orders["listen"] = self.listen

    async def listen(self, order: Mapping[str, Any]) -> object:
        """Tells of this run from now on, and of what is there of it already."""
        self._run = order["run"]
        self._tell()
        return {}

    def heard(self, change: Change) -> None:
        self._tell()

    def _tell(self) -> None:
        if self._run is None:
            return
        for centre, reference, how in taken_note(self.on_watch().board.matters.values(), self._run):
            if (centre, how) not in self._told:
                self._told.add((centre, how))
                tell({"announced": {"centre": centre, "reference": reference, "how": how}})


def taken_note(matters: Any, run: str) -> Iterator[tuple[str, str, str]]:
    """Centre, reference of the announcement, and `acknowledged` or `accepted`: of every player that has so far."""
    known = list(matters)
    answers = {(each.refers_to, each.message.from_): each.body for each in known if isinstance(each.body, Answer)}
    for matter in known:
        body = matter.body
        if matter.incoming or not isinstance(body, DrillAnnouncement) or body.run != run or not _stands(matter):
            continue
        for centre, one in matter.addressees.items():
            if centre not in body.players:
                continue
            answer = answers.get((matter.hash, centre))
            if answer is not None:
                if answer.answer == "accepted_as_asked":  # who says that it cannot has not accepted
                    yield centre, matter.reference, "accepted"
            elif one.exchange.acknowledged is not None:
                yield centre, matter.reference, "acknowledged"


def _stands(matter: Matter) -> bool:
    """Neither withdrawn, nor one that says that the drill is over or is not held."""
    body = matter.body
    cancelled = any(one.exchange.cancelled is not None for one in matter.addressees.values())
    return isinstance(body, DrillAnnouncement) and body.step in STANDING and not cancelled


if __name__ == "__main__":
    main_of(Announcer, arguments().parse_args())
