"""The doors by which bytes come in, each with what it is fed. A door returns a value or raises a documented refusal."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from protocols import attachments
from protocols.bundle import verify_bundle, write_bundle
from protocols.bundle import words as bundle_words
from protocols.checkpoint import open_checkpoint
from protocols.envelope import Envelope, open_envelope
from protocols.errors import Refused, WrongDraft
from protocols.formats.ccsds import UnreadableFile
from protocols.formats.ccsds.filled import fill
from protocols.formats.json import from_json, to_json
from protocols.formats.qr.joining import from_parts
from protocols.formats.qr.parts import to_parts
from protocols.formats.text import to_text, typed
from protocols.frames import open_frame
from protocols.messages import body_of, check, parse
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.rendering import as_text, render
from protocols.phrases.catalogue import Phrases
from protocols.phrases.times import parse_iso
from protocols.roster import Roster, load_roster
from protocols.sealing import cover_of, unpad
from protocols.signed import SignedRecord
from protocols.wire import decode
from tests.bundles import BundleScene
from tests.fuzz import seeds
from tests.fuzz.mutations import spoilt, spoilt_text, spoilt_value

__all__ = ["REFUSALS", "TARGETS", "Target"]

REFUSALS = (Refused, WrongDraft, UnreadableFile)
_ID = bytes.fromhex("019aa000000070008000000000000001")
_EN = Phrases("en")


@dataclass(frozen=True)
class Target:
    """One door: what it is fed (`seeds`, spoilt by `spoil`), and how often it is chosen among the others."""

    name: str
    door: Callable[[bytes], object]
    seeds: Callable[[], Sequence[bytes]]
    spoil: Callable[[bytes, random.Random], bytes] = spoilt
    weight: int = 10


def _bundle(data: bytes) -> object:
    """A bundle, verified by somebody who compared both roots, and all that would be said of it."""
    scene = _scene()
    return bundle_words.as_text(verify_bundle(data, scene.roots, (scene.witness,)), _EN)


@cache
def _scene() -> BundleScene:
    return BundleScene()


def _either(data: bytes, chance: random.Random) -> bytes:
    return spoilt_value(data, chance) if chance.random() < 0.7 else spoilt(data, chance)


def _as_text(data: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.2:
        return spoilt(data, chance)
    return spoilt_text(data.decode("utf-8", "replace"), chance).encode("utf-8", "replace")


def _message(data: bytes) -> object:
    """A message, its body, and all that an officer would see of it."""
    message = parse(data)
    body = body_of(message)
    return as_text(render(message, body, _EN, digest=bytes(32)))


def _draft(data: bytes) -> object:
    try:
        draft = json.loads(data)
    except (ValueError, RecursionError):
        return None  # json's own refusal, which every caller of ours expects
    return check(draft, mode="test", from_="MERIDIAN", id=_ID, composed_at=EXAMPLE_AT)


def _roster() -> tuple[Roster, str]:
    vector = next(each for each in seeds.vectors("envelope") if each["expect"] == "ok")
    given = vector["input"]
    blank = Roster(given["mode"], given["centre"], bytes.fromhex(given["anchor"]))
    records = [(kind, bytes.fromhex(data)) for kind, data in given["records"]]
    return load_roster(blank, records), given["me"]


_ROSTER, _ME = _roster()


@cache
def _noted() -> tuple[str, bytes]:
    """Under which name and key the good checkpoints of the vectors were signed."""
    checkpoints = (each for each in seeds.vectors("journal") if each["kind"] == "journal.checkpoint")
    good = next(each for each in checkpoints if each["expect"] == "ok")
    return good["input"]["name"], bytes.fromhex(good["input"]["public"])


def _records() -> list[bytes]:
    return [bytes.fromhex(data) for each in seeds.vectors("roster") for _, data in each["input"].get("records", ())]


def _admit(data: bytes) -> object:
    for kind in ("root", "statement", "bulletin", "pin"):
        try:
            _ROSTER.admit(kind, data, None)
        except REFUSALS:
            continue
    return None


def _chunk(data: bytes) -> object:
    return attachments.open_chunk(_Content(seeds.vectors("attachments")[0]["input"]), 0, data)


class _Content:
    def __init__(self, given: dict[str, Any]) -> None:
        self.size = int(given["size"])
        self.sha256 = bytes.fromhex(given["sha256"])
        self.key = bytes.fromhex(given["key"])


def _json_seeds() -> list[bytes]:
    return [to_json(data).encode() for data in (*seeds.examples(), *_good_envelopes())]


def _good_envelopes() -> list[bytes]:
    good = [each["input"]["envelope"] for each in seeds.vectors("envelope") if each["expect"] == "ok"]
    return [bytes.fromhex(data) for data in good[:20]]


def _text_seeds() -> list[bytes]:
    return [to_text(data).encode() for data in seeds.examples()]


def _qr_seeds() -> list[bytes]:
    return ["\n".join(to_parts(data)).encode() for data in seeds.examples()]


TARGETS: tuple[Target, ...] = (
    Target("wire", decode, lambda: seeds.hexes("bytes", "data"), weight=40),
    Target("message", _message, seeds.examples, _either, weight=20),
    Target("message vectors", _message, lambda: seeds.hexes("messages", "message"), _either),
    Target("envelope", Envelope.parse, lambda: seeds.hexes("envelope", "envelope"), _either, weight=20),
    Target(
        "open envelope",
        lambda data: open_envelope(data, _ROSTER, mode="test", me=_ME),
        lambda: seeds.hexes("envelope", "envelope"),
        _either,
    ),
    Target("record", SignedRecord.parse, lambda: seeds.hexes("signing", "record"), _either, weight=20),
    Target("roster", _admit, _records, _either, weight=6),
    Target("frame", open_frame, lambda: [d[4:] for d in seeds.hexes("session", "frame")], _either, weight=30),
    Target("cover", cover_of, lambda: seeds.hexes("sealing", "sealed"), _either, weight=20),
    Target("padding", unpad, lambda: seeds.hexes("sealing", "padded"), weight=20),
    Target(
        "checkpoint",
        lambda data: open_checkpoint(data, *_noted()),
        lambda: seeds.hexes("journal", "note"),
        weight=20,
    ),
    Target("bundle", _bundle, lambda: [write_bundle(_scene().bundle())], _either, weight=4),
    Target("chunk", _chunk, lambda: seeds.hexes("attachments", "chunk"), weight=2),
    Target("ccsds", fill, seeds.files, _as_text, weight=3),
    Target("draft", _draft, lambda: [json.dumps(draft).encode() for draft in seeds.drafts()], _as_text, weight=6),
    Target("json", from_json, _json_seeds, _as_text, weight=6),
    Target("typed text", lambda data: typed(data.decode("utf-8", "replace")), _text_seeds, _as_text, weight=4),
    Target("qr", lambda data: from_parts(data.decode("utf-8", "replace").split("\n")), _qr_seeds, _as_text, weight=6),
    Target(
        "instant",
        lambda data: parse_iso(data.decode("utf-8", "replace")),
        lambda: [b"2026-11-22T14:15:07.25Z", b"2026-326T14:15:07"],
        weight=40,
    ),
)
