"""What a command reads from: a seat at a running node, or a node's database on this computer.

Both end in the same board, which has verified everything again. A directory is read where no key is given, whether
its node runs or not: nobody signs on, nothing is written.
"""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hotline.client import Board, Clock, Matter, Seat
    from protocols.phrases.catalogue import Phrases

__all__ = ["Desk", "accepts", "board_of", "desk", "standing"]


@dataclass
class Desk:
    """A board to read from. `seat` is there when an officer signed on.

    Of a directory: whether its node `runs`, and when the newest thing in its record was (`as_of`, UTC ms).
    """

    board: Board
    clock: Clock
    seat: Seat | None
    directory: Path | None
    runs: bool = True
    as_of: int | None = None

    def silent(self, phrases: Phrases) -> list[str]:
        """What to say first where the node does not run; nothing where it does."""
        from protocols.phrases.times import clock

        if self.runs:
            return []
        if self.as_of is None:
            return [phrases.say("cli-silent", directory=str(self.directory))]
        return [phrases.say("cli-silent_as_of", at=clock(self.as_of), directory=str(self.directory))]

    def standing(self) -> list[str]:
        """What to say first where the centre stands still; nothing where it releases."""
        return standing(self.board)

    @property
    def now(self) -> int:
        """UTC ms."""
        return self.clock.now()

    async def find(self, name: str) -> Matter:
        """The message of this name, with everything that is known of it. Raises Refused `not_found`, `ambiguous`."""
        if self.seat is not None:
            return await self.seat.history((await self.seat.find(name)).hash)
        assert self.directory is not None
        from hotline.evidence.reading import reading
        from hotline.node.record import feed

        with reading(self.directory) as here:
            for hashed in feed.find(here.connection, here.place, name):
                for entry in feed.history(here.connection, here.place, hashed):
                    self.board.apply(entry.position, entry.what, entry.data, self.now)
        return self.board.find(name)


def standing(board: Board) -> list[str]:
    """That this centre went back and releases nothing, as its node tells it; nothing where it releases."""
    ours = board.epochs.get(board.centre)
    return [f"{board.centre} STANDS STILL: hotline epoch show"] if ours is not None and ours.standing else []


@asynccontextmanager
async def desk(args: argparse.Namespace) -> AsyncIterator[Desk]:
    """Raises Refused `not_found`, and as `Seat.sign_on` where a key is given."""
    from hotline.cli.profiles import clock_at, seat, where
    from hotline.cli.sentence import Sentence
    from protocols.errors import Code

    place = where(args.at)
    if place is not None and place.directory is not None and not args.key:
        yield _of_directory(place.directory, clock_at(place))
        return
    if place is None and not (args.key or args.role):
        raise Sentence(Code.NOT_FOUND, "which node? give --at DIR or --at HOST:PORT (or HOTLINE_AT)")
    async with seat(args) as signed_on:
        yield Desk(signed_on.board, clock_at(place), signed_on, None)


def _of_directory(directory: Path, clock: Clock) -> Desk:
    from hotline.node.settings import read_settings

    runs = accepts(read_settings(directory).listen)
    board, as_of = _read(directory, clock)
    return Desk(board, clock, None, directory, runs, as_of)


def board_of(directory: Path, clock: Clock) -> Board:
    """What the node in a directory holds, verified again; the node may run or not."""
    return _read(directory, clock)[0]


def accepts(address: str) -> bool:
    """Whether something accepts connections there."""
    import socket

    from hotline.link.network import split_address

    host, port = split_address(address)
    try:
        with socket.create_connection(("127.0.0.1" if host == "0.0.0.0" else host, port), timeout=3):  # noqa: S104
            return True
    except OSError:
        return False


def _read(directory: Path, clock: Clock) -> tuple[Board, int | None]:
    """The board, and when the newest entry in it was."""
    from hotline.client import Board
    from hotline.evidence.reading import reading
    from hotline.node.record import feed
    from hotline.node.settings import read_settings

    settings = read_settings(directory)
    board = Board(settings.mode, settings.centre, bytes.fromhex(settings.anchor))
    newest: int | None = None
    with reading(directory) as here:
        connection, place = here.connection, here.place
        for kind, data in feed.records(connection, place):
            board.admit(kind, data)
        last = 0
        while charters := feed.charters(connection, place, last, 1024 * 1024):
            for entry in charters:
                last = entry.position
                board.apply(last, entry.what, entry.data, clock.now())
        position = feed.since(connection, place)
        while entries := feed.after(connection, place, position, 500):
            for entry in entries:
                position = entry.position
                board.apply(position, entry.what, entry.data, clock.now())
                at = entry.data.get("at")
                newest = at if isinstance(at, int) and at > (newest or 0) else newest
    return board, newest
