"""How a vector of each kind is played: from its `input` alone to what its `result` says, or to a refusal.

One function a kind. They are what another nation's implementer writes first, against their own program.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import msgspec

from protocols.attachment_names import harmless_name
from protocols.attachments import Assembly, check_keys, check_media_type, open_chunk
from protocols.envelope import open_envelope, read
from protocols.keys import check_public_key, damm, fingerprint, key_id, verify
from protocols.messages import FORMS, body_of, five_digits, message_hash, parse, reference
from protocols.messages.drill_words import says_it_is_real
from protocols.messages.header import Attachment
from protocols.pae import SUITE, digest, pae
from protocols.roster import Roster, StatementRef
from protocols.sealing import SealingPrivate, open_sealed, pad, seal, unpad
from protocols.signed import SignedRecord
from protocols.wire import ENVELOPE_LIMIT, decode, encode, unpack
from tests.vectors import xwing
from tests.vectors.bytes import Sample
from tests.vectors.notation import typed

__all__ = ["PLAYS", "Given"]

Given = dict[str, Any]

hexed = bytes.fromhex


# -- bytes, keys, signing ---------------------------------------------------------------------------------------------


def _value(given: Given) -> Any:
    return typed(decode(hexed(given["data"]), limit=given.get("limit", ENVELOPE_LIMIT)))


def _map(given: Given) -> Any:
    return typed(msgspec.to_builtins(unpack(hexed(given["data"]), Sample), builtin_types=(bytes,)))


def _verify(given: Given) -> Any:
    verify(hexed(given["public"]), hexed(given["message"]), hexed(given["signature"]))
    return {}


def _public(given: Given) -> Any:
    check_public_key(hexed(given["public"]))
    return {}


def _key_id(given: Given) -> Any:
    return {"id": key_id(given["algorithm"], hexed(given["public"])).hex()}


def _fingerprint(given: Given) -> Any:
    return {"fingerprint": fingerprint(hexed(given["root_hash"]))}


def _check_digit(given: Given) -> Any:
    return {"right": damm(given["digits"]) == 0}


def _pae(given: Given) -> Any:
    kind, mode, payload = given["kind"], given["mode"], hexed(given["payload"])
    encoded = pae(kind, mode, payload)
    type_ = encoded.split(b" ")[2].decode()
    assert type_.startswith(f"{SUITE}/")
    return {"type": type_, "pae": encoded.hex(), "hash": digest(kind, mode, payload).hex()}


def _signature(given: Given) -> Any:
    signed = pae(given["kind"], given["mode"], hexed(given["payload"]))
    verify(hexed(given["public"]), signed, hexed(given["signature"]))
    return {}


def _record(given: Given) -> Any:
    record = SignedRecord.parse(hexed(given["record"]))
    keys = {hexed(key): hexed(public) for key, public in given["keys"].items()}
    signed_by = record.check(given["kind"], given["mode"], keys, given["threshold"])
    return {"hash": record.hash(given["kind"], given["mode"]).hex(), "signed_by": [key.hex() for key in signed_by]}


# -- roster and envelope ----------------------------------------------------------------------------------------------


def _blank(given: Given) -> Roster:
    return Roster(given["mode"], given["centre"], hexed(given["anchor"]))


def _admit(given: Given) -> Any:
    roster, records = _blank(given), [(kind, hexed(data)) for kind, data in given["records"]]
    for kind, data in records[:-1]:
        roster = _surely(roster, kind, data, given["now"])
    roster, record = roster.admit(*records[-1], given["now"])
    result: Given = {
        "subject": record.subject,
        "version": record.version,
        "hash": record.hash.hex(),
        "believed": [party for party in sorted(roster.parties) if roster.is_believed(party)],
    }
    return result | ({"fingerprint": fingerprint(record.hash)} if record.kind == "root" else {})


def _surely(roster: Roster, kind: Any, data: bytes, now: int | None) -> Roster:
    """Only the last record is judged: a refusal of an earlier one is a fault of the vector."""
    try:
        return roster.admit(kind, data, now)[0]
    except Exception as wrong:
        raise AssertionError(f"a {kind} before the last is refused: {wrong}") from wrong


def _key(given: Given) -> Any:
    roster = _blank(given)
    for kind, data in given["records"]:
        roster = _surely(roster, kind, hexed(data), given["now"])
    under = given["statement"]
    ref = StatementRef(version=under["version"], hash=hexed(under["hash"])) if under else None
    of, key = given["of"], hexed(given["key"])
    if given["who"] == "centre":
        return {"public": roster.signing_key(of, key, ref).hex()}
    found = roster.officer(of, key, ref) if given["who"] == "officer" else roster.service(of, key, ref)
    return {"public": found.key.hex(), "role": found.role}


def _envelope(given: Given) -> Any:
    roster = _blank(given)
    for kind, data in given["records"]:
        roster = _surely(roster, kind, hexed(data), None)
    authentic = open_envelope(hexed(given["envelope"]), roster, mode=given["mode"], me=given["me"])
    verified = read(authentic, roster, mode=given["mode"])
    signers = zip(verified.officers, verified.attestations, strict=True)
    return {
        "message": verified.message_hash.hex(),
        "digits": five_digits(verified.message_hash),
        "release": authentic.release_hash.hex(),
        "epoch": verified.release.epoch,
        "number": verified.release.number,
        "type": verified.message.type,
        "version": verified.message.version,
        "officers": [[officer.role, attestation.capacity] for officer, attestation in signers],
        "by_one_officer": verified.by_one_officer,
        "body": "unread" if verified.body is None else "read",
        "national": [each.oid for each in authentic.envelope.national],
    }


# -- sealing and messages ---------------------------------------------------------------------------------------------


def _open(given: Given) -> Any:
    private = SealingPrivate(hexed(given["secret"]))
    opened = open_sealed(hexed(given["sealed"]), {private.id: private}, mode=given["mode"])
    return {
        "from": opened.cover.from_,
        "to": opened.cover.to,
        "key": opened.cover.key.hex(),
        "kind": opened.kind,
        "length": len(opened.content),
        "sha256": hashlib.sha256(opened.content).hexdigest(),
    }


def _derive(given: Given) -> Any:
    """By the documents alone: nothing of sealing.py is used."""
    cover, box = decode(hexed(given["sealed"]))
    info, enc = pae("seal", given["mode"], encode(cover)), box[: xwing.ENC_LENGTH]
    found = xwing.derive(hexed(given["secret"]), enc, info)
    return {
        "info": info.hex(),
        "enc": enc.hex(),
        "shared_secret": found.shared_secret.hex(),
        "key": found.key.hex(),
        "nonce": found.nonce.hex(),
        "inside": unpad(xwing.open_box(hexed(given["secret"]), box, info)).hex(),
    }


def _pad(given: Given) -> Any:
    return {"padded": len(pad(bytes(given["length"]), narrow=given["narrow"]))}


def _unpad(given: Given) -> Any:
    return {"content": unpad(hexed(given["padded"])).hex()}


def _sealing_key(given: Given) -> Any:
    public = hexed(given["public"])
    seal("notice", b"", mode="test", from_="MERIDIAN", to="KESTREL", public=public)
    return {"id": key_id("xwing", public).hex()}


def _message(given: Given) -> Any:
    data = hexed(given["message"])
    message = parse(data)
    body = body_of(message)
    hashed = message_hash(data, message.mode)
    fields = decode(data)
    del fields["body"]
    assert ((message.type, message.version) in FORMS) == (body is not None)
    return {
        "hash": hashed.hex(),
        "digits": five_digits(hashed),
        "reference": reference(message, hashed),
        "fields": typed(fields),
        "body": None if body is None else typed(msgspec.to_builtins(body, builtin_types=(bytes,))),
    }


def _digits(given: Given) -> Any:
    return {"digits": five_digits(hexed(given["hash"]))}


# -- attachments ------------------------------------------------------------------------------------------------------


def _attachment(given: Given) -> Attachment:
    return Attachment(
        name="-", media_type="text/plain", size=given["size"], sha256=hexed(given["sha256"]), key=hexed(given["key"])
    )


def _chunk(given: Given) -> Any:
    return {"content": open_chunk(_attachment(given), given["index"], hexed(given["chunk"])).hex()}


def _content(given: Given) -> Any:
    assembly = Assembly(_attachment(given))
    for index, chunk in given["chunks"]:
        assembly.take(index, hexed(chunk))
    content = assembly.content()
    return {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _media_type(given: Given) -> Any:
    check_media_type(given["media_type"])
    return {}


def _content_keys(given: Given) -> Any:
    named = [{"size": 1, "sha256": sha256, "key": key} for key, sha256 in given["attachments"]]
    check_keys([_attachment(each) for each in named])
    return {}


def _name(given: Given) -> Any:
    return {"shown": harmless_name(given["name"], given["media_type"])}


PLAYS: dict[str, Callable[[Given], Any]] = {
    "attachments.chunk": _chunk,
    "attachments.content": _content,
    "attachments.type": _media_type,
    "attachments.keys": _content_keys,
    "attachments.name": _name,
    "bytes.value": _value,
    "bytes.map": _map,
    "keys.verify": _verify,
    "keys.public": _public,
    "keys.id": _key_id,
    "keys.fingerprint": _fingerprint,
    "keys.check_digit": _check_digit,
    "signing.pae": _pae,
    "signing.signature": _signature,
    "signing.record": _record,
    "roster.admit": _admit,
    "roster.key": _key,
    "envelope.open": _envelope,
    "sealing.open": _open,
    "sealing.derive": _derive,
    "sealing.pad": _pad,
    "sealing.unpad": _unpad,
    "sealing.key": _sealing_key,
    "messages.message": _message,
    "messages.digits": _digits,
    "messages.drill_words": lambda given: {"saying": says_it_is_real(str(given["text"]))},
}
