"""Each kind of entry, as a program is told it."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import pytest

from hotline.client.entries import ENTRIES
from hotline.node.doors.api.happenings import _READERS, TYPES, Event, happening
from hotline.node.record.eventlog import Row
from hotline.node.record.facts import Place
from protocols.line import Void
from protocols.messages.header import five_digits
from protocols.messages.procedure import FreeText, Hold
from protocols.notice import NoticeItem
from protocols.wire import encode, pack
from tests.parties import NOW, Said, World, seed, signed

SECRET = "the aft thruster failed at dawn"
HERE = Place("MERIDIAN", "test")


@pytest.fixture
def said(world: World) -> Said:
    text = FreeText(subject="Orbit", text=SECRET)
    return world.say("procedure.free_text", text, precedence=1, precedence_reason="it closes fast")


def entry(what: str, data: dict[str, Any], said: Said | None = None, *, known: bool = True, position: int = 7) -> Event:
    row = Row(position, what, said.hash if said else None, NOW, encode(data))
    event = happening(row, HERE, {said.hash: said.data} if said and known else {})
    assert event.type in TYPES
    assert SECRET not in json.dumps(msgspec.to_builtins(event))
    return event


def data(event: Event) -> dict[str, Any]:
    """Without the header."""
    return {name: value for name, value in event.data.items() if name != "message"}


def test_whatever_officers_are_told_has_a_name_here() -> None:
    assert set(_READERS) == set(ENTRIES)


def test_a_release(said: Said, world: World) -> None:
    event = entry("sent", {"envelope": said.envelopes["KESTREL"], "at": NOW}, said)
    line = {"from": "MERIDIAN", "to": "KESTREL", "epoch": 1, "number": 1}
    assert (event.type, data(event)) == ("hotline.message.released.v1", {"at": NOW, "line": line, "to": "KESTREL"})
    assert (event.precedence, event.data["message"].subject.count("Orbit")) == ("FLASH", 1)


@pytest.mark.parametrize("kind", ["acknowledge", "hold", "update"])
def test_what_it_does_to_another_is_said_with_it(world: World, said: Said, kind: str) -> None:
    match kind:
        case "acknowledge":
            other, does = world.acknowledge(said), "acknowledged"
        case "hold":
            hold = Hold(reason="being_checked")
            other, does = world.refer(said, "procedure.hold", hold, kind="update", from_="MERIDIAN"), "held"
        case _:
            text = FreeText(subject="Orbit", text="More of it.")
            other, does = world.refer(said, "procedure.free_text", text, kind="update", from_="MERIDIAN",
                                      precedence_reason="it closes fast"), "updated"  # fmt: skip
    [envelope] = other.envelopes.values()
    event = entry("arrived", {"envelope": envelope, "at": NOW, "marks": []}, other)
    assert event.type == "hotline.message.arrived.v1"
    assert (event.data["does"], event.data["of"]) == (does, {"hash": said.hash.hex(), "digits": said.digits})


@pytest.mark.parametrize("what", ["waiting", "draft"])
def test_what_waits_for_a_signature_does_nothing_yet(world: World, said: Said, what: str) -> None:
    other = world.acknowledge(said)
    event = entry(what, {"message": other.data, "by": "OPS-BRIDGE", "at": NOW}, other)
    assert (event.type, data(event)) == (f"hotline.message.{what}.v1", {"by": "OPS-BRIDGE", "at": NOW})


def test_what_happens_to_a_message_by_its_hash(said: Said, world: World) -> None:
    hash = said.hash
    void = Void(from_="MERIDIAN", to="KESTREL", epoch=1, number=4, release=seed("r"), code="unreadable")
    cases: list[tuple[str, dict[str, Any], str, dict[str, Any]]] = [
        ("returned", {"message": hash, "at": NOW, "by": "WATCH-2", "reason": "too early"}, "message.returned",
         {"by": "WATCH-2", "reason": "too early", "at": NOW}),
        ("handed", {"message": hash, "to": "KESTREL", "at": NOW, "route": "address"}, "message.sent",
         {"to": "KESTREL", "route": "address", "at": NOW}),
        ("refused", {"from": "KESTREL", "message": hash, "release": seed("r"), "code": "case_wrong", "detail": SECRET,
                     "at": NOW, "envelope": said.envelopes["KESTREL"]}, "message.refused",
         {"code": "case_wrong", "at": NOW, "from": "KESTREL"}),
        ("void", {"data": signed("void", pack(void), world.meridian.signer), "message": hash, "at": NOW},
         "message.void", {"to": "KESTREL", "epoch": 1, "number": 4, "code": "unreadable", "at": NOW}),
        ("alarm", {"code": "refused_there", "peer": "KESTREL", "message": hash, "at": NOW, "detail": "case_wrong"},
         "alarm.raised", {"code": "refused_there", "peer": "KESTREL", "detail": "case_wrong", "at": NOW}),
        ("attachment", {"message": hash, "index": 0, "have": 2, "of": 9, "code": None, "at": NOW},
         "attachment.arriving", {"index": 0, "have": 2, "of": 9, "code": None, "at": NOW}),
        ("attachment", {"message": hash, "index": 0, "have": 9, "of": 9, "code": None, "at": NOW}, "attachment.here",
         {"index": 0, "have": 9, "of": 9, "code": None, "at": NOW}),
        ("attachment", {"message": hash, "index": 0, "have": 0, "of": 9, "code": "attachment_key", "at": NOW},
         "attachment.refused", {"index": 0, "have": 0, "of": 9, "code": "attachment_key", "at": NOW}),
    ]  # fmt: skip
    for what, told, type, wanted in cases:
        event = entry(what, told, said)
        assert (event.type, data(event)) == (f"hotline.{type}.v1", wanted)
        assert (event.subject, event.precedence) == (f"message/{hash.hex()}", "FLASH")
        unknown = entry(what, told, said, known=False)
        assert (unknown.type, unknown.precedence) == (event.type, None)
        assert unknown.data["message"] == {"hash": hash.hex(), "digits": five_digits(hash)}


@pytest.mark.parametrize(
    ("what", "type"),
    [("received", "received"), ("shown", "seen"), ("acknowledged", "acknowledged"), ("answered", "answered")],
)
def test_what_has_not_come_in_time(said: Said, what: str, type: str) -> None:
    told = {"message": said.hash, "to": "KESTREL", "what": what, "due": NOW - 5, "at": NOW}
    event = entry("lapsed", told, said)
    assert event.type == f"hotline.delivery.not_{type}.v1"
    assert data(event) == {"to": "KESTREL", "due": NOW - 5, "at": NOW}


def test_a_notice_that_says_two_things_is_called_after_the_weightier(world: World, said: Said) -> None:
    release = said.releases["KESTREL"]
    items = [
        NoticeItem(what="received", message=said.hash, release=release, at=NOW),
        NoticeItem(what="cannot_read", message=said.hash, release=release, at=NOW + 1),
        NoticeItem(what="received", message=seed("another"), release=seed("r"), at=NOW),
    ]
    event = entry("notice", {"data": world.kestrel.notice("MERIDIAN", *items), "at": NOW}, said)
    assert event.type == "hotline.notice.cannot_read.v1"
    says = {"from": "KESTREL", "to": "MERIDIAN", "says": ["cannot_read", "received"], "at": NOW + 1}
    assert data(event) == says


def test_what_is_about_no_message() -> None:
    link = {"peer": "KESTREL", "up": True, "at": NOW, "route": "address", "heard_at": None}
    gap = {"peer": "KESTREL", "first": 4, "last": 6, "at": NOW, "open": True}
    alarm = {"code": "void", "peer": "KESTREL", "message": None, "at": NOW, "detail": "it will not come"}
    token = {"what": "collected", "service": "OPS-BRIDGE", "by": None, "id": "01020304", "at": NOW}
    epoch = {"centre": "KESTREL", "state": "opened", "epoch": 2, "why": "restored", "roles": ["WATCH-1"], "at": NOW}
    for what, told, type, subject in (
        ("link", link, "link.restored", "link/KESTREL"),
        ("link", link | {"up": False}, "link.lost", "link/KESTREL"),
        ("gap", gap, "gap.opened", "line/KESTREL"),
        ("gap", gap | {"open": False}, "gap.closed", "line/KESTREL"),
        ("alarm", alarm, "alarm.raised", "alarm/void"),
        ("seat", {"role": "WATCH-1", "on": True, "at": NOW}, "seat.on", "seat/WATCH-1"),
        ("seat", {"role": "WATCH-1", "on": False, "at": NOW}, "seat.off", "seat/WATCH-1"),
        ("token", token, "token.changed", "service/OPS-BRIDGE"),
        ("epoch", epoch, "epoch.changed", "epoch/KESTREL"),
    ):
        event = entry(what, told)
        assert (event.type, event.subject, event.precedence) == (f"hotline.{type}.v1", subject, None)


def test_every_kind_of_record(world: World) -> None:
    whose = {
        "root": "Meridian Orbital",
        "statement": "Meridian Orbital",
        "bulletin": "MERIDIAN",
        "pin": "Kestrel Space Watch",
    }
    for kind, record in world.records("MERIDIAN")[:3] + world.records("MERIDIAN")[-1:]:
        event = entry("record", {"kind": kind, "data": record})
        assert (event.type, event.data["kind"], event.data["of"]) == ("hotline.record.changed.v1", kind, whose[kind])


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("of_tomorrow", {"new": 1}),
        ("sent", {}),
        ("sent", {"envelope": b"torn", "at": NOW}),
        ("link", {"peer": "KESTREL"}),
    ],
)
def test_what_cannot_be_read_is_told_as_that(what: str, told: dict[str, Any]) -> None:
    event = entry(what, told)
    assert (event.type, event.data) == ("hotline.other.v1", {"what": what})


def test_the_id_is_of_this_entry_of_this_log() -> None:
    """A log that was set back and went on differently gives other ids, or a program would take the new for the old."""
    on, off = ({"role": "WATCH-1", "on": each, "at": NOW} for each in (True, False))
    ids = [entry("seat", on).id, entry("seat", on, position=8).id, entry("seat", off).id]
    assert len(set(ids)) == 3
    assert entry("seat", on).id == ids[0]
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", ids[0])
