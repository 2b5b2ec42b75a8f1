"""A call sheet as a vCard 4.0 (RFC 6350), for a telephone's own list of contacts; one way, and no proof of anything.

::

    Card ──to_vcard──▶ text, lines folded at 75 octets, CRLF
    Card ──to_vcard(short=True)──▶ what a QR symbol holds: names, numbers, languages, hours

A telephone dials what it is given: so a number stands as it was stated, the order of the methods is `PREF`, and what is
no number or address of a telephone's (HF, courier) stands in the note. Nothing in it is signed; who reads it compares
the fingerprint in the note, or asks the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from protocols.contact import Method
from protocols.contact_card import Card
from protocols.pae import Mode
from protocols.phrases import times
from protocols.watch_text import windows_told

__all__ = ["to_vcard"]

_TYPES = {"phone": "work,voice", "satphone": "work,cell,voice", "fax": "work,fax"}
_NUMBER = re.compile(r"[0-9 ()./+-]+", re.ASCII)
_OCTETS = 75


def to_vcard(card: Card, mode: Mode, *, short: bool = False) -> str:
    """`short` leaves out what a symbol of a size that a camera reads has no room for."""
    lines = ["BEGIN:VCARD", "VERSION:4.0", *_lines(card, mode, short), "END:VCARD"]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _lines(card: Card, mode: Mode, short: bool) -> Iterator[str]:
    contact = card.contact
    # Somebody's own telephone has one list: a number of a drill says so where it is read first.
    name = card.centre if mode == "live" else f"{mode.upper()} {card.centre}"
    yield f"FN:{_text(name)}"
    yield "KIND:org"
    yield f"ORG:{_text(card.party)};{_text(contact.organisation or card.centre)}"
    if contact.positions:
        yield f"TITLE:{_text(', '.join(contact.positions))}"
    for place, method in enumerate(contact.methods, 1):
        yield from _method(method, place)
    for place, language in enumerate(contact.languages, 1):
        yield f"LANG;PREF={place}:{language.tag}"
    note = list(_note(card))
    told = "\n".join(note[:2] if short else note)
    yield f"NOTE:{_text(told)}"
    yield f"X-HOTLINE-CENTRE:{_text(card.centre)}"
    if not short:
        yield f"X-HOTLINE-MODE:{mode}"
        yield f"X-HOTLINE-FINGERPRINT:{card.fingerprint}"
    if card.stated is not None:
        yield f"REV:{times.iso(card.stated).replace('-', '').replace(':', '').partition('.')[0].rstrip('Z')}Z"


def _method(method: Method, place: int) -> Iterator[str]:
    if method.address is None:
        return
    if method.kind == "email":
        yield f"EMAIL;TYPE=work;PREF={place}:{_text(method.address)}"
    elif method.kind in _TYPES:
        types = f'TEL;TYPE="{_TYPES[method.kind]}";PREF={place}'
        if _NUMBER.fullmatch(method.address):
            digits = re.sub(r"[^0-9+]", "", method.address)
            yield f"{types};VALUE=uri:tel:{digits}"
        else:
            yield f"{types};VALUE=text:{_text(method.address)}"


def _note(card: Card) -> Iterator[str]:
    """In one language, English: a vCard has one note, and it goes to other programs."""
    yield f"Watch: {', '.join(windows_told(card.windows)) or 'day and night'}" if card.stated else "Watch: not stated"
    if card.believed == "no":
        yield "NOT PINNED: nobody here believes this party"
    elif card.stale:
        yield f"STALE: {', '.join(card.stale)}"
    else:
        yield "Not signed: compare with the call sheet"
    for place, method in enumerate(card.contact.methods, 1):
        way = f"{place} {method.kind} {method.address}"
        if method.address is not None and method.verified_at is not None:
            yield f"{way}: tried {times.dtg(method.verified_at)} by {method.verified_by}"
        elif method.address is not None:
            yield f"{way}: not verified"
    for each in (*card.contact.deputies, *card.contact.escalation):
        ways = ", ".join(f"{method.kind} {method.address or ''}".strip() for method in each.methods)
        yield f"Then: {each.who}{f' ({each.centre})' if each.centre else ''}{f': {ways}' if ways else ''}"
    yield f"Fingerprint of {card.party}: {card.fingerprint}"


def _text(value: str) -> str:
    """RFC 6350, section 3.4: what would end a value, or begin another line, does neither."""
    escaped = value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return escaped.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """RFC 6350, section 3.2: at most 75 octets, never inside a character; what goes on begins with a blank."""
    current, room = "", _OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            yield current
            current, room = " ", _OCTETS - 1
        current, room = current + character, room - size
    yield current
