"""`contact.toml` in the node's directory: what the centre states of how to reach it, read at start and every hour.

The file is a person's: this program reads it and never writes over it. When somebody has tried a method, that is kept
beside it (`contact.verified`), by the method's kind and address: whoever changes a number has an unverified number.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from protocols.contact import LARGEST_CONTACT, Contact, Further, Method
from protocols.errors import Code, Refused
from protocols.records import WatchWindow
from protocols.watch_text import windows_of
from protocols.wire import RoleName, pack, unpack

__all__ = ["CONTACT", "EXAMPLE", "VERIFIED", "Stated", "read_contact", "readable_contact", "verify_method"]

CONTACT = "contact.toml"
VERIFIED = "contact.verified"

EXAMPLE = """\
# How others reach us when the line is not enough. Positions, never persons. Times are UTC.
# After a change: `hotline contact check DIR`. The node publishes it within the hour.

# organisation = "Meridian Orbital Operations"
# civil_operations, military_operations, spaceflight_safety, launch, spectrum, diplomatic:
# kind = "spaceflight_safety"
# positions = ["Watch officer", "Shift lead"]
# watch_hours = ["MON-FRI 0800-1600", "SAT 0900-1200"]    # none: day and night

# In the order in which they are to be tried, six at most: hotline, phone, satphone, fax, email, hf, courier.
[[methods]]
kind = "hotline"

# [[methods]]
# kind = "phone"
# address = "+00 000 000 001"
# encrypted = false

# [[languages]]
# tag = "en"
# spoken = true
# written = true

# [[operates]]
# norad = 90551
# cospar = "2023-905A"
# name = "LARK 9"

# [[fleets]]
# name = "Lark"
# prefix = "LARK-"
# numbers = [{ first = 90560, last = 90599 }]

# Our own practice; it binds nobody else. Probability at or above, miss distance at or below.
# [practice]
# lead_time_h = 12.0
# automatic_avoidance = "enabled"     # enabled, suspended, not_fitted
# moves = "by_agreement"              # we_do, other_does, by_agreement, cannot
# [[practice.criteria]]
# regime = "leo"                      # leo, meo, geo, heo, other
# probability = 1e-4
# miss_distance_m = 1000.0
# kept_clear = { radial_m = 200.0, transverse_m = 1000.0, normal_m = 1000.0 }

# [registry]
# name = "National registry of space objects"
# access = "on_request"               # public, on_request
# languages = ["en"]
# ask = "in writing, with the international designator; answered in two working days"

# [[deputies]]
# who = "Halcyon operations, same party"
# centre = "HALCYON"

# [[escalation]]
# who = "United Nations Office for Outer Space Affairs"
# methods = [{ kind = "email", address = "…" }]
"""


class Stated(NamedTuple):
    """What a centre states of itself in its bulletin."""

    contact: Contact
    watch_hours: tuple[WatchWindow, ...]


def read_contact(directory: Path) -> Stated | None:
    """What is to be published; None where there is no file: what was published before stays.

    Raises Refused `file_unreadable`, naming the field.
    """
    try:
        fields = msgspec.toml.decode((directory / CONTACT).read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{CONTACT}: {wrong}") from None
    try:
        watch_hours = windows_of(msgspec.convert(fields.pop("watch_hours", []), list[str]))
        contact = msgspec.convert(_in_milliseconds(fields), Contact)
        contact = _with_verified(contact, directory)
        # Read back as its readers will: what they would refuse is refused here, where somebody can mend it.
        contact = unpack(pack(contact), Contact)
        windows = tuple(WatchWindow(start=start, end=end) for start, end in watch_hours)
    except msgspec.ValidationError as wrong:
        message, _, path = str(wrong).partition(" - at `$")
        at = f" (at {path.rstrip('`').lstrip('.')})" if path else ""
        raise Refused(Code.FILE_UNREADABLE, f"{CONTACT}: {message[:300]}{at}") from None
    except Refused as refused:
        raise Refused(Code.FILE_UNREADABLE, f"{CONTACT}: {refused.detail}") from None
    if (size := len(pack(contact))) > LARGEST_CONTACT:
        raise Refused(Code.FILE_UNREADABLE, f"{CONTACT} is {size} bytes as published; {LARGEST_CONTACT} at most")
    if len(windows) > 28:
        raise Refused(Code.FILE_UNREADABLE, f"{CONTACT}: 28 watches a week at most, and it has {len(windows)}")
    return Stated(contact, windows)


def readable_contact(directory: Path) -> Stated | None:
    """The same, where a file that is wrong must not stop what is being done: the node alarms about it."""
    try:
        return read_contact(directory)
    except Refused:
        return None


def _in_milliseconds(fields: Any) -> Any:
    """TOML has dates; the record has instants."""
    match fields:
        case dict():
            return {name: _in_milliseconds(value) for name, value in fields.items()}
        case list():
            return [_in_milliseconds(value) for value in fields]
        case datetime():
            return int((fields if fields.tzinfo else fields.replace(tzinfo=UTC)).timestamp() * 1000)
        case date():
            return int(datetime.combine(fields, time(), UTC).timestamp() * 1000)
        case _:
            return fields


# -- verified ----------------------------------------------------------------------------------------------------------


class _Tried(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a method was tried and answered (UTC ms), and by whom."""

    kind: str
    address: str
    at: int
    by: RoleName


def verify_method(directory: Path, method: str, role: str, now: int) -> Method:
    """Writes down that somebody in `role` has tried a method and got through. `method`: its number in the file's
    order, or its address. Gives it as it is now published.

    Raises Refused `not_found`, `schema` for a role that is none, and as `read_contact`.
    """
    stated = read_contact(directory)
    if stated is None:
        raise Refused(Code.NOT_FOUND, f"there is no {CONTACT} in {directory}; `hotline contact new` makes one")
    contact = stated.contact
    every = list(contact.methods)
    further = [each for one in (*contact.deputies, *contact.escalation) for each in one.methods]
    named = [each for each in (*every, *further) if each.address is not None and each.address == method]
    if not named and method.isascii() and method.isdigit() and 1 <= int(method) <= len(every):
        named = [every[int(method) - 1]]
    if not named:
        raise Refused(Code.NOT_FOUND, f"no method {method[:40]!a}: give its number, 1 to {len(every)}, or its address")
    try:
        tried = msgspec.convert(
            {"kind": named[0].kind, "address": named[0].address or "", "at": now, "by": role}, _Tried
        )
    except msgspec.ValidationError:
        raise Refused(Code.SCHEMA, f"{role[:40]!a} is no role: write it as WATCH-1") from None
    _keep(directory, {**_tried(directory), (tried.kind, tried.address): tried})
    return _verified(named[0], {(tried.kind, tried.address): tried})


def _tried(directory: Path) -> dict[tuple[str, str], _Tried]:
    try:
        found = msgspec.json.decode((directory / VERIFIED).read_bytes(), type=list[_Tried])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"{VERIFIED}: {wrong}") from None
    return {(each.kind, each.address): each for each in found}


def _keep(directory: Path, tried: dict[tuple[str, str], _Tried]) -> None:
    """Whole or not at all: the node may read it at this moment."""
    fresh = directory / f".{VERIFIED}.new"
    fresh.write_text(json.dumps([msgspec.to_builtins(each) for each in tried.values()], indent=2) + "\n", "utf-8")
    os.replace(fresh, directory / VERIFIED)


def _with_verified(contact: Contact, directory: Path) -> Contact:
    tried = _tried(directory)
    if any(method.verified_at is not None for method in _methods(contact)):
        raise Refused(Code.SCHEMA, f"verified_at is written by `hotline contact verify`, into {VERIFIED}")

    def further(each: Further) -> Further:
        return msgspec.structs.replace(each, methods=tuple(_verified(method, tried) for method in each.methods))

    return msgspec.structs.replace(
        contact,
        methods=tuple(_verified(method, tried) for method in contact.methods),
        deputies=tuple(further(each) for each in contact.deputies),
        escalation=tuple(further(each) for each in contact.escalation),
    )


def _methods(contact: Contact) -> Iterator[Method]:
    yield from contact.methods
    for each in (*contact.deputies, *contact.escalation):
        yield from each.methods


def _verified(method: Method, tried: dict[tuple[str, str], _Tried]) -> Method:
    last = tried.get((method.kind, method.address or ""))
    return msgspec.structs.replace(method, verified_at=last.at, verified_by=last.by) if last is not None else method
