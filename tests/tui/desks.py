"""A desk without a screen: a real board of KESTREL, fed with real envelopes, on a clock that the test moves."""

from __future__ import annotations

from typing import Any

from hotline.client import Board, Change, Matter
from protocols.phrases.catalogue import Phrases
from tests.parties import Said, World
from tui.desk import Desk
from tui.listing import Heading

__all__ = ["Watch"]


class Watch:
    """WATCH-1 of KESTREL, at a desk."""

    def __init__(self, world: World | None = None, role: str = "WATCH-1") -> None:
        self.world = world or World()
        self.world.reads(Phrases("en").hash)
        self.tick = 100.0
        self.board = Board(self.world.mode, "KESTREL", self.world.kestrel.anchor)
        self.desk = Desk(self.board, role, Phrases("en"), tick=self.tick)
        self._position = 0
        for kind, data in self.world.records("KESTREL"):
            self.feed("record", kind=kind, data=data)
        self.desk.linked(1.0, 0, self.world.now)

    @property
    def now(self) -> int:
        return self.world.now

    def pass_(self, seconds: float) -> None:
        """Time goes by, on the wall and on the desk."""
        self.world.now += round(seconds * 1000)
        self.tick += seconds

    def feed(self, what: str, **data: Any) -> tuple[Change, ...]:
        """One entry, as a node serves it."""
        self._position += 1
        changes = self.board.apply(self._position, what, data, self.now)
        for change in changes:
            self.desk.hear(change, self.tick)
        return changes

    def arrive(self, said: Said, *, marks: list[str] | None = None) -> Matter:
        self.feed("arrived", envelope=said.envelopes["KESTREL"], at=self.now, marks=marks or [])
        return self.board.matters[said.hash]

    def sent(self, said: Said) -> Matter:
        for envelope in said.envelopes.values():
            self.feed("sent", envelope=envelope, at=self.now)
        return self.board.matters[said.hash]

    def waits(self, data: bytes, author: str) -> bytes:
        """A message of KESTREL's, signed by its author, waits for the second officer. Its hash."""
        attested = self.world.kestrel.attest(author, data, "author", at=self.now)
        self.feed(
            "waiting", message=data, attestations=[[attested.payload, attested.signature]], at=self.now, by=author
        )
        return next(reversed(self.board.waiting))

    def digits(self) -> list[str]:
        """The list as it stands: titles, and five digits."""
        return [
            self.desk.phrases.say(f"shelf-{item.shelf}") if isinstance(item, Heading) else item.digits
            for item in self.desk.listing.items(self.now)
        ]
