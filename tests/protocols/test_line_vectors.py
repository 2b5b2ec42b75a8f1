"""The vectors of lines, each judged from its file alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import protocols
from protocols.epochs import check_epoch
from protocols.errors import Refused
from protocols.gaps import missing, owed, resume
from protocols.heads import Head, agree, common
from protocols.line import Incoming, Outgoing, Void
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.protocols.receiver import Given, Receiver, spelled
from tests.vectors.lines import FIRST, FIRST_HASH, generate

FOLDER = Path(protocols.__file__).parent / "spec" / "vectors" / "lines"
FILES = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_vector_is_judged_as_it_says(file: Path) -> None:
    vector = json.loads(file.read_text("utf-8"))
    play = PLAYS[vector["kind"]]
    if vector["expect"] == "refused":
        with pytest.raises(Refused) as refused:
            play(vector["input"])
        assert refused.value.code.value == vector["code"]
    else:
        assert play(vector["input"]) == vector["result"]


def test_the_files_are_the_generated_ones() -> None:
    assert {file.stem: json.loads(file.read_text("utf-8")) for file in FILES} == generate()


def _hex(value: str) -> bytes:
    return bytes.fromhex(value)


def _keys(value: dict[str, str]) -> dict[bytes, bytes]:
    return {_hex(key): _hex(public) for key, public in value.items()}


def _epoch(given: Given) -> Any:
    officers = {_hex(key): (_hex(public), role) for key, (public, role) in given["officers"].items()}
    found = check_epoch(SignedRecord.parse(_hex(given["record"])), given["mode"], _keys(given["centre"]), officers)
    return {
        "epoch": found.record.epoch,
        "hash": found.hash.hex(),
        "roles": list(found.roles),
        "by_one_officer": found.by_one_officer,
    }


def _common(given: Given) -> Any:
    record = SignedRecord.parse(_hex(given["record"]))
    found = common(record, given["mode"], _keys(given["sender"]), _keys(given["receiver"]))
    return {"epoch": found.epoch, "number": found.number, "release": found.release.hex()}


def _void(given: Given) -> Any:
    record = SignedRecord.parse(_hex(given["record"]))
    found = unpack(record.payload, Void)
    record.check("void", given["mode"], _keys(given["centre"]), 1)
    return {"epoch": found.epoch, "number": found.number, "release": found.release.hex(), "code": found.code}


def _line(given: Given) -> Any:
    receiver = Receiver()
    events = [receiver.take(step) for step in given["steps"]]
    line = receiver.line
    return {
        "epoch": line.epoch,
        "mark": line.mark,
        "head": line.head.hex(),
        "missing": [list(gap) for gap in missing(line)],
        "forked": line.forked and [line.forked.number, line.forked.ours.hex(), line.forked.theirs.hex()],
        "events": events,
    }


def _resume(given: Given) -> Any:
    receiver = Receiver()
    for step in given["steps"]:
        receiver.take(step)
    mark, ranges = resume(receiver.line)
    return {"mark": mark, "ranges": [list(span) for span in ranges]}


def _owed(given: Given) -> Any:
    return list(owed(given["released"], given["mark"], given["ranges"]))


def _compare(given: Given) -> Any:
    epoch, number, release = given["epoch"], given["number"], _hex(given["head"])
    ours: Incoming | Outgoing = Outgoing("MERIDIAN", "KESTREL", epoch, number, release)
    if given["we"] == "receive":
        ours = Incoming("MERIDIAN", "KESTREL", epoch, FIRST_HASH, number, release)
    held = _hex(given["held"]) if given["held"] else None
    return spelled(agree(ours, unpack(_hex(given["theirs"]), Head), held=held, by_us=given["by_us"]))


def _floor(given: Given) -> Any:
    line = Incoming.opened(FIRST, FIRST_HASH)
    for after, version in given["raised"]:
        line = line.raised(after, version)
    line.check_statement(given["number"], given["version"])
    return line.floor(given["number"])


PLAYS: dict[str, Callable[[Given], Any]] = {
    "epoch": _epoch,
    "common": _common,
    "void": _void,
    "line": _line,
    "resume": _resume,
    "owed": _owed,
    "compare": _compare,
    "floor": _floor,
}
