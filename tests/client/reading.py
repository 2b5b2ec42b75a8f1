"""A board that is read to, as a node would: entries in, changes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hotline.client import Board, Change
from protocols.envelope import Attested
from tests.parties import Said, World


class Reader:
    """The board of a seat at one centre of a world, and the node that serves it."""

    def __init__(self, world: World, centre: str = "MERIDIAN", *, without: Sequence[str] = ()) -> None:
        self.world, self.centre = world, centre
        self.board = Board(world.mode, centre, world.parties[centre].anchor)
        self.position = 0
        for kind, data in world.records(centre):
            if kind not in without:
                self("record", kind=kind, data=data)

    def __call__(self, what: str, **data: Any) -> tuple[Change, ...]:
        """One entry; `from_` is written `from`."""
        self.position += 1
        entry = {name.rstrip("_"): value for name, value in data.items()}
        return self.board.apply(self.position, what, entry, self.world.now)

    def sent(self, said: Said, to: str = "KESTREL") -> tuple[Change, ...]:
        return self("sent", envelope=said.envelopes[to], at=self.world.now)

    def arrived(self, said: Said, *marks: str) -> tuple[Change, ...]:
        return self("arrived", envelope=said.envelopes[self.centre], at=self.world.now, marks=list(marks))

    def noticed(self, notice: bytes) -> tuple[Change, ...]:
        return self("notice", data=notice, at=self.world.now)

    def waiting(self, data: bytes, *attested: Attested, by: str = "WATCH-1") -> tuple[Change, ...]:
        signed = [each.pair for each in attested]
        return self("waiting", message=data, attestations=signed, at=self.world.now, by=by)

    def shelf(self, said: Said) -> str:
        return self.board.shelf(self.board.matters[said.hash], self.world.now)
