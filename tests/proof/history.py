"""The history of a run: one line for each thing that happened, as JSON, for the checker of tests/history to judge."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from protocols.envelope import Envelope, Release
from protocols.messages.forms import form_of
from protocols.messages.header import message_hash, parse
from protocols.notice import Notice
from protocols.pae import digest
from protocols.signed import SignedRecord
from protocols.terms import DEADLINES
from protocols.wire import unpack

__all__ = ["ALARM_BY_MS", "History", "receipt_by_ms"]

ALARM_BY_MS = 15_000
"""So long after a receipt's deadline its absence may at most be told: what one look of the node's own clock takes."""


def receipt_by_ms() -> dict[str, int]:
    """Precedence → within how many milliseconds its receipt is due, by the table of deadlines."""
    return {str(int(precedence)): terms.received_ms for precedence, terms in DEADLINES.items()}


class History:
    """Events in their order. `t` is milliseconds since the run began; `at` of each is kept beside it, in seconds by
    `clock` (UTC), to be laid against other records of the same computer."""

    def __init__(
        self,
        seed: int,
        centres: Sequence[str],
        *,
        clock: Callable[[], float] = time.time,
        alarm_by_ms: int = ALARM_BY_MS,
    ) -> None:
        self.events: list[dict[str, Any]] = []
        self.at: list[float] = []
        self.faults: Counter[str] = Counter()
        self._clock = clock
        self._began = clock()
        self._ops = 0
        self.write("run", seed=seed, mode="test", centres=list(centres), receipt_by_ms=receipt_by_ms(),
                   alarm_by_ms=alarm_by_ms)  # fmt: skip

    def write(self, event: str, **facts: Any) -> None:
        """One thing that happened now."""
        now = max(self._clock(), self.at[-1] if self.at else 0.0)
        self.at.append(now)
        self.events.append({"event": event, "t": int((now - self._began) * 1000), **facts})

    @contextmanager
    def at_once(self) -> Iterator[float]:
        """What is written in the block happens at one instant (UTC seconds), which no `until` divides."""
        clock, instant = self._clock, max(self._clock(), self.at[-1])
        self._clock = lambda: instant
        try:
            yield instant
        finally:
            self._clock = clock

    def op(self) -> int:
        """The number of something that is handed in."""
        self._ops += 1
        return self._ops

    def begins(self, kind: str, target: str, how: str = "") -> None:
        """A fault; counted under `how` where there are several ways to the same."""
        self.faults[how or kind] += 1
        self.write("fault", kind=kind, target=target, phase="begin")

    def ends(self, kind: str, target: str) -> None:
        self.write("fault", kind=kind, target=target, phase="end")

    @property
    def count(self) -> dict[str, int]:
        """Faults so far, by kind."""
        return dict(self.faults)

    def until(self, instant: float) -> History:
        """What had happened by then (UTC seconds): the beginning of a history that goes on from there, now."""
        other = object.__new__(History)
        other.__dict__.update(self.__dict__)
        kept = sum(at <= instant for at in self.at)
        other._began = self._began + (self._clock() - instant)
        moved = other._began - self._began
        other.events, other.at = self.events[:kept], [at + moved for at in self.at[:kept]]
        other.faults = Counter()
        return other

    def save(self, path: Path) -> Path:
        path.write_text("".join(json.dumps(event) + "\n" for event in self.events))
        return path

    # -- what its officers do ------------------------------------------------------------------------------------------

    def hands_in(self, op: int, centre: str, data: bytes) -> None:
        """A signed message goes to its node."""
        message = parse(data)
        form = form_of(message.type, message.version)
        self.write(
            "submit", op=op, centre=centre, to=list(message.to), info=list(message.info),
            precedence=int(message.precedence), message=message_hash(data, "test").hex(),
            settling=form is not None and form.settling,
        )  # fmt: skip

    # -- what a node tells ---------------------------------------------------------------------------------------------

    def recorded(self, centre: str, envelope: Envelope, *, old_epoch: bool) -> None:
        """The node's log has it."""
        release = unpack(envelope.release, Release)
        self.write(
            "recorded", centre=centre, message=release.message.hex(), epoch=release.epoch, number=release.number,
            release=digest("release", "test", envelope.release).hex(), mode=parse(envelope.message).mode,
            old_epoch=old_epoch, **{"from": release.from_},
        )  # fmt: skip

    def drawn(self, centre: str, seat: str, data: bytes, message: bytes, *, new: bool) -> None:
        """A client drew these bytes as this message."""
        self.write(
            "drawn", centre=centre, seat=seat, message=message.hex(), mode=parse(data).mode, new=new,
            hash_of_drawn=message_hash(data, "test").hex(),
        )  # fmt: skip

    def noticed(self, centre: str, record: bytes) -> list[bytes]:
        """What a peer's signed notice said of our messages. Gives those that it has received."""
        notice = unpack(SignedRecord.parse(record).payload, Notice)
        if notice.from_ == centre:
            return []
        for item in notice.items:
            self.write("noticed", centre=centre, peer=notice.from_, message=item.message.hex(), what=item.what)
        return [item.message for item in notice.items if item.what == "received"]

    def lapsed(self, centre: str, told: Mapping[str, Any]) -> None:
        """No receipt in time: the node says so."""
        if told["what"] == "received":
            self.write("alarm", centre=centre, code="lapsed", peer=told["to"], message=bytes(told["message"]).hex())
