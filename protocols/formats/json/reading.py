"""JSON → the bytes that it was made from, and no others."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated, Any, Literal, NoReturn

import msgspec

from protocols.envelope import Attestation, Attested, Envelope, National, Release
from protocols.errors import Code, Misuse, Refused
from protocols.formats.carried import Carried, carried
from protocols.formats.json.strict import load
from protocols.formats.json.writing import UNREADABLE
from protocols.messages import fields
from protocols.messages.forms import form_of
from protocols.messages.header import Message
from protocols.messages.scalars import Faults
from protocols.wire import ENVELOPE_LIMIT, Wire, pack

__all__ = ["from_json"]

Hex = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{2})*\Z", max_length=2 * ENVELOPE_LIMIT)]
Hash = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Fields = dict[str, Any]


class _Signature(msgspec.Struct, forbid_unknown_fields=True):
    signed: Fields
    signature: Hex


class _National(msgspec.Struct, forbid_unknown_fields=True):
    oid: Annotated[str, msgspec.Meta(max_length=64)]
    certificate: Hex
    signature: Hex


class _Message(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, tag_field="kind", tag="message"):
    hotline: Literal[1]
    reference: str
    message_hash: Hash
    message: Fields


class _Envelope(_Message, forbid_unknown_fields=True, kw_only=True, tag_field="kind", tag="envelope"):
    attestations: Annotated[list[_Signature], msgspec.Meta(min_length=1, max_length=2)]
    release: Fields
    signature: Hex
    national: Annotated[list[_National], msgspec.Meta(max_length=2)]
    envelope_sha256: Hash


def from_json(text: str | bytes) -> Carried:
    """The envelope, or M, that the JSON says: the identical bytes. Nothing of it is verified.

    Raises Refused `too_large`; `file_unreadable` with line and column, or with the field (`message.body.tca`) that is
    missing, unknown or wrong, or with the hash that the fields no longer give.
    """
    try:
        said = msgspec.convert(load(text), _Message | _Envelope, strict=True)
    except msgspec.ValidationError as wrong:
        message, _, path = str(wrong).partition(" - at `$")
        _refuse(path.rstrip("`").lstrip("."), message)
    data = _message(said.message)
    if isinstance(said, _Envelope):
        data = _envelope(said, data)
    what = carried(data)
    if what.hash.hex() != said.message_hash:
        _refuse("message_hash", f"the fields of `message` give {what.hash.hex()}: one of them was changed")
    if what.reference != said.reference:
        _refuse("reference", f"the message is {what.reference}")
    if isinstance(said, _Envelope) and hashlib.sha256(data).hexdigest() != said.envelope_sha256:
        _refuse("envelope_sha256", "an attestation, the release or a signature was changed")
    return what


def _refuse(field: str, why: str) -> NoReturn:
    seen = "".join(character if character.isprintable() else "?" for character in why[:300])
    raise Refused(Code.FILE_UNREADABLE, seen, field=field[:200])


def _message(said: Fields) -> bytes:
    """M from its fields. What a draft may leave out, or write in another way, is no excuse here: the hash decides."""
    known, plain, faults = fields.fields_of(Message), dict[str, Any](), Faults()
    for name, value in said.items():
        if name not in known:
            faults.append(fields.unknown_field("message.", name, tuple(known)))
        elif name != "body":
            path = f"message.{name}"
            plain[name] = None if value is None else fields.read_field(known[name], value, path, faults)
    _first(faults)
    plain["body"] = _body(said.get("body"), plain.get("type"), plain.get("version"))
    try:
        return pack(msgspec.convert(plain, Message, builtin_types=(bytes,)))
    except (msgspec.ValidationError, Misuse) as wrong:
        _refuse("message", str(wrong).partition(" - at `$")[0])


def _body(said: object, type_: object, version: object) -> bytes:
    form = form_of(type_, version) if isinstance(type_, str) and isinstance(version, int) else None
    if not isinstance(said, Mapping):
        _refuse("message.body", "is not a group of fields")
    if form is None and set(said) != {UNREADABLE}:
        raise Refused(Code.FORM_UNKNOWN, f"{str(type_)[:64]!a}", field="message.body")
    return _signed(said, None if form is None else form.body, "message.body")


def _signed(said: Mapping[str, Any], kind: type[Wire] | None, path: str) -> bytes:
    """The bytes that somebody signed: from their fields, or as they were where those could not be read."""
    raw = said.get(UNREADABLE)
    if kind is None or (set(said) == {UNREADABLE} and isinstance(raw, str)):
        try:
            return bytes.fromhex(raw) if isinstance(raw, str) else _refuse(path, "is not hexadecimal")
        except ValueError:
            _refuse(f"{path}.{UNREADABLE}", "is not hexadecimal")
    faults = Faults()
    value = fields.read(kind, said, path, faults)
    _first(faults)
    assert value is not None
    try:
        return pack(value)
    except Misuse as wrong:
        _refuse(path, str(wrong))


def _first(faults: Faults) -> None:
    if faults:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        fault = faults[0]
        _refuse(fault.path, f"{fault.wrong}{f'; allowed: {fault.allowed}' if fault.allowed else ''}{more}")


def _envelope(said: _Envelope, message: bytes) -> bytes:
    attested = tuple(
        Attested(_signed(each.signed, Attestation, f"attestations[{place}].signed"), bytes.fromhex(each.signature))
        for place, each in enumerate(said.attestations)
    )
    national = tuple(
        National(each.oid, bytes.fromhex(each.certificate), bytes.fromhex(each.signature)) for each in said.national
    )
    release = _signed(said.release, Release, "release")
    try:
        return Envelope(message, attested, release, bytes.fromhex(said.signature), national).encode()
    except Misuse as wrong:
        _refuse("envelope", str(wrong))
