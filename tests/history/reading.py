"""A history as JSON lines: read strictly, one event after the other, and written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from tests.history.events import Event

_DECODER: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
_ENCODER = msgspec.json.Encoder()
_EVERY = 100_000


class UnreadableHistory(ValueError):
    """A line that is no event: `name` of the file, `line` from 1, and `reason`."""

    def __init__(self, name: str, line: int, reason: str) -> None:
        super().__init__(f"{name}, line {line}: {reason}")
        self.name, self.line, self.reason = name, line, reason


def parse(lines: Iterable[bytes | str], name: str = "history") -> Iterator[Event]:
    """The events of these lines.

    Raises UnreadableHistory: not JSON (a torn last line too, an empty line too), an unknown event, a field that is
    missing, unknown or cannot be what it should.
    """
    decode = _DECODER.decode
    for number, line in enumerate(lines, 1):
        try:
            yield decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise UnreadableHistory(name, number, str(error)) from error


def read(path: Path, progress: Callable[[int, int, int], None] | None = None) -> Iterator[Event]:
    """The events of a file. `progress` hears (events, bytes read, bytes in all) each 100,000 events."""
    with path.open("rb") as file:
        size = path.stat().st_size
        done = 0

        def lines() -> Iterator[bytes]:
            nonlocal done
            for number, line in enumerate(file, 1):
                done += len(line)
                if progress is not None and number % _EVERY == 0:
                    progress(number, done, size)
                yield line

        yield from parse(lines(), path.name)


def to_line(event: Event) -> bytes:
    """One event as its line, with the newline."""
    return _ENCODER.encode(event) + b"\n"


def write(path: Path, events: Iterable[Event]) -> None:
    with path.open("wb") as file:
        file.writelines(map(to_line, events))
