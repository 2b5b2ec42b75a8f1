"""Bytes → JSON. Complete: what is not said here cannot be put back."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

import msgspec

from protocols.envelope import Attestation, Envelope, Release
from protocols.errors import Refused
from protocols.formats.carried import Carried, carried
from protocols.messages.fields import fields_of, struct_of, written
from protocols.messages.forms import form_of
from protocols.messages.header import Message
from protocols.wire import Wire, unpack

__all__ = ["FORMAT", "UNREADABLE", "to_json"]

FORMAT = 1
UNREADABLE = "unreadable"

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
# What acts on a screen or is not seen is written as an escape: the value is the same.
_HIDDEN = re.compile(r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")


def to_json(data: bytes) -> str:
    """An envelope, or M, as JSON; ends in a newline. Raises Refused as `carried` for bytes that are neither."""
    what = carried(data)
    value = _outer(what) | (_envelope(what.envelope) if what.envelope is not None else {})
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return _BEYOND_ASCII.sub(_seen, text) + "\n"


def _seen(found: re.Match[str]) -> str:
    seen = found[0].isprintable() and not _HIDDEN.match(found[0])
    return found[0] if seen else json.dumps(found[0])[1:-1]


def _outer(what: Carried) -> dict[str, Any]:
    return {
        "hotline": FORMAT,
        "kind": "message" if what.envelope is None else "envelope",
        "reference": what.reference,
        "message_hash": what.hash.hex(),
        "message": _message(what.message),
    }


def _message(message: Message) -> dict[str, Any]:
    known, plain = fields_of(Message), _plain(message)
    said = {name: written(known[name].type, plain[name]) for name in known if name in plain}
    form = form_of(message.type, message.version)
    body = _signed(message.body, form.body) if form is not None else {UNREADABLE: message.body.hex()}
    return said | {"precedence": message.precedence.name, "body": body}


def _envelope(envelope: Envelope) -> dict[str, Any]:
    return {
        "attestations": [
            {"signed": _signed(each.payload, Attestation), "signature": each.signature.hex()}
            for each in envelope.attestations
        ],
        "release": _signed(envelope.release, Release),
        "signature": envelope.signature.hex(),
        "national": [
            {"oid": each.oid, "certificate": each.certificate.hex(), "signature": each.signature.hex()}
            for each in envelope.national
        ],
        "envelope_sha256": hashlib.sha256(envelope.encode()).hexdigest(),
    }


def _signed(data: bytes, kind: type[Wire]) -> Any:
    """Signed bytes by their fields where that gives the same bytes again (`unpack` holds them to it), else as they
    are."""
    try:
        return written(struct_of(kind), _plain(unpack(data, kind)))
    except Refused:
        return {UNREADABLE: data.hex()}


def _plain(value: Wire) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(value, builtin_types=(bytes,))
    return plain
