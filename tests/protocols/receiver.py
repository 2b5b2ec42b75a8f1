"""The receiving end of one line with its store: as much of a node as a line needs."""

from __future__ import annotations

from dataclasses import astuple
from typing import Any

from protocols.epochs import EpochRecord, begin
from protocols.line import Incoming, Void, arrive, void
from protocols.pae import digest
from protocols.wire import unpack

Given = dict[str, Any]


class Receiver:
    """Takes epoch records, voids and releases as the vectors write them, in whatever order they come."""

    def __init__(self) -> None:
        self.epochs: dict[int, Incoming] = {}
        self.store: dict[tuple[int, int], bytes] = {}

    @property
    def line(self) -> Incoming:
        return self.epochs[max(self.epochs)]

    def take(self, given: Given) -> list[list[Any]]:
        if "epoch_record" in given:
            payload = bytes.fromhex(given["epoch_record"])
            record = unpack(payload, EpochRecord)
            current = self.line if self.epochs else None
            held = self.store.get((record.before or 0, record.number))
            opened = begin(record, digest("epoch", "test", payload), current, held)
            if opened.earlier is not None:
                self.epochs[opened.earlier.epoch] = opened.earlier
            self.epochs[opened.line.epoch] = opened.line
            return [spelled(event) for event in opened.events]
        if "void" in given:
            void_record = unpack(bytes.fromhex(given["void"]), Void)
            epoch, number, taken = void_record.epoch, void_record.number, void_record.release
            line, events = void(self.epochs.get(epoch, self.line), void_record, self.store.get((epoch, number)))
        else:
            epoch, number, taken = given["epoch"], given["number"], bytes.fromhex(given["release"])
            line, events = arrive(
                self.epochs.get(epoch, self.line),
                epoch=epoch,
                number=number,
                previous=bytes.fromhex(given["previous"]),
                release_hash=taken,
                held=self.store.get((epoch, number)),
            )
        self.epochs[epoch] = line
        self.store.setdefault((epoch, number), taken)
        return [spelled(event) for event in events]


def spelled(event: Any) -> list[Any]:
    """An event or a comparison as the vectors write it: its name, then its values."""
    name = "".join("_" + letter.lower() if letter.isupper() else letter for letter in type(event).__name__)[1:]
    values = [value.hex() if isinstance(value, bytes) else value for value in astuple(event)]
    return [name, *values[:-1], event.code.value] if name == "forked" else [name, *values]
