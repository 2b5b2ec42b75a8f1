"""How far a program is in its node's log, on its own disk: written after each event that it has dealt with.

A place is a position and the mark (SHA-256) of the entry there, so that a log that was set back, by a node that was
restored from a backup, is told from the one that the program followed. The marks of earlier entries are kept ever more
thinly: they find the last place that both logs have in common.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from hotline.client import disk
from protocols.errors import Code, Refused
from protocols.wire import decode, encode

__all__ = ["Place", "read_place", "write_place"]

LIMIT = 64 * 1024
_NEWEST = 32

Mark = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Place:
    """Everything up to `position` is dealt with, and of the entry at `inside` so many events.

    `since`: following the log from there, a program knows every message that was open at `position`. `marks`: earlier
    positions with the marks of their entries, ascending, at most 85.
    """

    position: int
    mark: bytes
    since: int
    inside: tuple[int, int] = (0, 0)
    marks: tuple[Mark, ...] = ()

    def past(self, position: int, mark: bytes) -> Place:
        """All of the entry there is dealt with."""
        return replace(
            self, position=position, mark=mark, inside=(0, 0), marks=_thinned((*self.marks, (position, mark)))
        )

    def within(self, position: int, done: int) -> Place:
        """So many of that entry's events are."""
        return replace(self, inside=(position, done))

    def back(self, to: Mark) -> Place:
        """The log was set back: what follows `to` may be another history."""
        position, mark = to
        kept = tuple(each for each in self.marks if each[0] <= position)
        return Place(position, mark, min(self.since, position), marks=kept)


def read_place(path: Path) -> Place | None:
    """None where the program was never here. Raises Refused `file_unreadable`: which events were dealt with is then
    for a person to say, by moving the file away."""
    try:
        value = decode(path.read_bytes(), limit=LIMIT)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: {error.strerror}") from None
    except Refused:
        raise Refused(Code.FILE_UNREADABLE, f"{path} does not hold a place in a log") from None
    match value:
        case [int(position), bytes(mark), int(since), [int(at), int(done)], list(marks)]:
            return Place(position, mark, since, (at, done), tuple(_mark(each, path) for each in marks))
    raise Refused(Code.FILE_UNREADABLE, f"{path} does not hold a place in a log")


def write_place(path: Path, place: Place) -> None:
    """Durable when this returns. Raises Refused `file_unreadable`."""
    marks = [list(each) for each in place.marks]
    disk.directory(path.parent)
    disk.write(path, encode([place.position, place.mark, place.since, list(place.inside), marks]))


def _mark(value: object, path: Path) -> Mark:
    match value:
        case [int(position), bytes(mark)]:
            return position, mark
    raise Refused(Code.FILE_UNREADABLE, f"{path} does not hold a place in a log")


def _thinned(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The newest all, and of those before the oldest of each distance, where distances double: some old ones are
    always left."""
    newest, recent = marks[-1][0], marks[-_NEWEST:]
    kept = {(newest - each[0]).bit_length(): each for each in reversed(marks[:-_NEWEST])}
    return tuple(sorted({*kept.values(), *recent}))
