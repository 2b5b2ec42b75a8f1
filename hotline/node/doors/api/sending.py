"""The one send path of programs: what was handed in, under which id, and what became of it.

::

    signed, by a service as `service` or by officers      the judge's submission: released, or waiting for the second
    a draft, or what a service may not release            left for an officer: every seat is told
    the same id again                                     the same answer, or 409 with what it names and what came now

An id is looked at before clock, roster and form are: a program that was down for a week makes its call again and hears
what became of the first one, whatever has changed since.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, TypeAlias

import msgspec
import sqlalchemy as sa

from hotline.client.drafting import check_id
from hotline.node.doors.api.remarks import Remark, remarks_on
from hotline.node.doors.api.routes import Answer, Call
from hotline.node.doors.api.schemas import DRAFT, DraftValue
from hotline.node.doors.api.summaries import State, dashed
from hotline.node.doors.drafting import digest_of, leave, leave_bytes, prepared
from hotline.node.judge.submission import examine
from hotline.node.lapse import milliseconds
from hotline.node.record import drafts
from hotline.node.record.facts import Place
from hotline.node.record.lookups import envelopes, id_holder, kept, waiting
from hotline.node.station import Station
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from protocols.messages.header import Message, Precedence, five_digits, message_hash, parse, reference

__all__ = [
    "Id", "IdReused", "Receipt", "Released", "Sent", "Signed", "Submission", "alone", "handed_in", "id_of", "is_flash",
    "may_know", "receipt", "send", "submission", "unsigned",
]  # fmt: skip

Id: TypeAlias = Annotated[
    str,
    msgspec.Meta(
        pattern="^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
        max_length=36,
        description="A UUID version 7 of the caller's own",
        extra_json_schema={"format": "uuid"},
    ),
]
_NESTED: Final = 32
MOST_VALUES: Final = 10_000
"""In one draft: to look through more costs a node its time, whoever sends it."""
# What may not be released by a service alone, said by the judge: it is an officer's to sign.
_FOR_OFFICERS: Final = (Code.CAPACITY, Code.OFFICERS_MISSING)


class Signed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """M as `:encode` gave it, in base64, and each signature beside the attestation that it is over."""

    message: bytes
    attestations: Annotated[tuple[tuple[bytes, bytes], ...], msgspec.Meta(min_length=1, max_length=2)]


Submission: TypeAlias = Annotated[
    dict[str, Any],
    msgspec.Meta(
        extra_json_schema={
            "oneOf": [
                {
                    "title": "Signed",
                    "type": "object",
                    "properties": {
                        "message": {"type": "string", "contentEncoding": "base64"},
                        "attestations": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 2,
                            "items": {
                                "type": "array",
                                "minItems": 2,
                                "maxItems": 2,
                                "items": {"type": "string", "contentEncoding": "base64"},
                            },
                        },
                    },
                    "required": ["message", "attestations"],
                    "additionalProperties": False,
                },
                {
                    "title": "For an officer",
                    "type": "object",
                    "properties": {"draft": {"$ref": f"#/components/schemas/{DRAFT}"}},
                    "required": ["draft"],
                    "additionalProperties": False,
                },
                {"$ref": f"#/components/schemas/{DRAFT}"},
            ]
        }
    ),
]
"""What `PUT /v1/messages/{id}` takes: signed, or a draft, with or without `draft` around it."""


class Released(msgspec.Struct, frozen=True, kw_only=True):
    """The signed release to one addressee: its number on that line, and its hash."""

    to: str
    number: int
    release: str


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the call: on disk when this is told. `at`: when it came to this `state` (UTC ms, the node's
    clock); `hash` names the message everywhere, `digits` are what people say of it. `remarks` are no refusal: it went,
    and this is worth knowing."""

    id: str
    hash: str
    digits: str
    reference: str
    state: State
    at: int
    releases: tuple[Released, ...]
    remarks: tuple[Remark, ...]


class IdReused(Refused):
    """Refused `id_reused`, with the hash of what the id names and of what came now: of a draft its SHA-256 as canonical
    JSON, of signed bytes the message hash. `names` is empty where it is another program's: that is not told."""

    def __init__(self, names: bytes, came: bytes) -> None:
        super().__init__(Code.ID_REUSED, "an id names one content for ever", field="id")
        self.more = {"hashes": (names.hex(), came.hex())} if names else {}


class OnRecord(Refused):
    """A refusal after which something of the call is on record all the same."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.code, refused.detail, field=refused.field)
        self.more = {"stored": True}


@dataclass(frozen=True, slots=True)
class Sent:
    """M on record, how it stands, and whether it stood so before this call."""

    data: bytes
    answer: Mapping[str, Any]
    replayed: bool


@dataclass(frozen=True, slots=True)
class Named:
    """What an id of ours names: the message, how it stands, and the digest that a service gave, if one did."""

    hash: bytes
    data: bytes
    state: str
    at: int
    digest: bytes | None
    service: str | None


# -- what was handed in ----------------------------------------------------------------------------------------------


def id_of(written: str) -> bytes:
    """16 bytes. Raises Refused `schema`."""
    id = bytes.fromhex(written.replace("-", ""))
    check_id(id)
    return id


def submission(body: Mapping[str, Any]) -> Signed | dict[str, Any]:
    """Signed, or a draft bare. Raises Refused `schema`."""
    if "message" in body or "attestations" in body:
        try:
            return msgspec.convert(body, Signed, strict=True)
        except msgspec.ValidationError as wrong:
            said, _, where = str(wrong).partition(" - at `$")
            raise Refused(Code.SCHEMA, said, field=where.rstrip("`").lstrip(".") or "body") from None
    if "draft" not in body:
        return unsigned(body)
    if set(body) != {"draft"} or not isinstance(body["draft"], dict):
        raise Refused(Code.SCHEMA, "`draft` stands alone, and is a group of fields", field="draft")
    return unsigned(body["draft"])


def unsigned(draft: Mapping[str, Any]) -> dict[str, Any]:
    """A draft that can be hashed. Raises Refused `schema` for one that no form could ever read."""
    if _depth(draft) > _NESTED:
        raise Refused(Code.SCHEMA, f"nested deeper than {_NESTED}, or more than {MOST_VALUES} values", field="draft")
    try:
        digest_of(draft)
    except (ValueError, TypeError, ArithmeticError) as wrong:
        raise Refused(Code.SCHEMA, f"a number or text that no field takes: {wrong}", field="draft") from None
    return dict(draft)


def _depth(value: object) -> int:
    """How deep it is nested; of one with more values than any form has, as if it were too deep."""
    deepest, left, values = 0, [(value, 1)], 0
    while left:
        each, depth = left.pop()
        deepest, values = max(deepest, depth), values + 1
        if depth > _NESTED or values > MOST_VALUES:
            return _NESTED + 1
        inside = each.values() if isinstance(each, Mapping) else each if isinstance(each, list) else ()
        left += [(one, depth + 1) for one in inside]
    return deepest


def is_flash(body: Any) -> bool:
    """Whether it says of itself that it is FLASH: then no measure holds it back."""
    if not isinstance(body, Mapping):
        return False
    try:
        found = submission(body)
        precedence = parse(found.message).precedence if isinstance(found, Signed) else found.get("precedence")
    except Refused:
        return False
    return precedence in (Precedence.FLASH, Precedence.FLASH.name) and not isinstance(precedence, bool)


@contextlib.contextmanager
def alone(running: set[bytes], id: bytes) -> Iterator[None]:
    """One call at a time under an id. Raises Refused `in_progress`."""
    if id in running:
        raise Refused(Code.IN_PROGRESS, field="id")
    running.add(id)
    try:
        yield
    finally:
        running.discard(id)


# -- sending ---------------------------------------------------------------------------------------------------------


async def send(call: Call, id: bytes, what: Signed | Mapping[str, Any], *, requested: bool = True) -> Sent:
    """Hands it to the judge. Raises Refused with whatever code the judge has; `id_reused`, `in_progress`,
    `not_allowed`."""
    assert call.caller is not None
    station, began = call.rooms.station, asyncio.get_running_loop().time()
    station.trace("doors", "handed_in", by=call.caller.name)
    with alone(call.rooms.running, id):
        try:
            if isinstance(what, Signed):
                sent = await _signed(call, id, what)
            else:
                sent = await _draft(call, id, what, requested=requested)
        except Refused as refused:
            if refused.code is Code.STORE_FAILED and await _is_there(station, id):
                raise OnRecord(refused) from refused
            raise
    station.trace("doors", "answered", message=five_digits(sent.answer["message"]), ms=milliseconds(began))
    return sent


async def _signed(call: Call, id: bytes, signed: Signed) -> Sent:
    assert call.caller is not None
    station, place, caller = call.rooms.station, call.rooms.station.place, call.caller
    message = parse(signed.message)
    if message.id != id:
        raise Refused(Code.SCHEMA, f"the message's own id is {dashed(message.id)}", field="id")
    hash = message_hash(signed.message, place.mode)
    before = await station.store.read(lambda c: named_by(c, place, id))
    if before is not None and before.hash != hash:
        raise IdReused(before.hash if may_know(before, caller.name) else b"", hash)
    if before is not None and before.state == "released":
        return Sent(before.data, await _stands(station, before), True)
    attested = tuple(Attested(payload, signature) for payload, signature in signed.attestations)
    try:
        submitted = examine(
            signed.message, attested, station.roster, mode=place.mode, me=place.me, seat=caller.name,
            seat_key=caller.key,
        )  # fmt: skip
        answer = await station.committer.commit(submitted)
    except Refused as refused:
        if caller.kind != "service" or refused.code not in _FOR_OFFICERS:
            raise
        left = await leave_bytes(station, caller.name, signed.message, requested=True)
        return Sent(signed.message, left, bool(left["replayed"]))
    return Sent(signed.message, answer, before is not None and _word(before.state) == answer["state"])


async def _draft(call: Call, id: bytes, draft: Mapping[str, Any], *, requested: bool) -> Sent:
    assert call.caller is not None
    if call.caller.kind != "service":
        raise Refused(Code.NOT_ALLOWED, "an officer signs what is sent; `:encode` gives the bytes to sign")
    station, place, digest = call.rooms.station, call.rooms.station.place, digest_of(draft)
    before = await station.store.read(lambda c: named_by(c, place, id))
    if before is not None and before.digest is not None and before.digest != digest:
        raise IdReused(before.digest if may_know(before, call.caller.name) else b"", digest)
    try:
        answer = await leave(station, call.caller.name, draft, id, requested=requested, digest=digest)
    except Refused as refused:
        if refused.code is not Code.ID_REUSED or before is None:
            raise
        made = before.digest or (await prepared(station, draft, id)).hash
        names = before.hash if before.digest is None else before.digest
        raise IdReused(names if may_know(before, call.caller.name) else b"", made) from None
    after = await station.store.read(lambda c: named_by(c, place, id))
    assert after is not None
    return Sent(after.data, answer, bool(answer["replayed"]))


async def _is_there(station: Station, id: bytes) -> bool:
    found = await station.store.read(lambda c: named_by(c, station.place, id))
    return found is not None


def named_by(c: sa.Connection, place: Place, id: bytes) -> Named | None:
    """What an id of ours names, on record or waiting."""
    request = drafts.request(c, place.me, id)
    hash = id_holder(c, place.me, place.me, id)
    if hash is None:
        return None
    digest, service = (request.digest, request.service) if request is not None else (None, None)
    released = kept(c, place.me, hash)
    if released is not None:
        return Named(hash, released.data, "released", released.at, digest, service)
    waits = waiting(c, place.me, hash)
    return Named(hash, waits.data, waits.state, waits.at, digest, service) if waits is not None else None


def may_know(named: Named, caller: str) -> bool:
    """Whether a caller may be told the hash of what an id names: another program's own draft is nobody else's."""
    return named.service in (None, caller)


async def _stands(station: Station, named: Named) -> Mapping[str, Any]:
    past = await station.store.read(lambda c: envelopes(c, station.place.me, named.hash))
    releases = [{"to": each.to, "number": each.number, "release": each.release} for each in past]
    return {"state": named.state, "message": named.hash, "at": named.at, "releases": releases}


def _word(state: str) -> State:
    return "waiting" if state == "override" else state  # type: ignore[return-value]


# -- the answer ------------------------------------------------------------------------------------------------------


def receipt(station: Station, sent: Sent) -> Answer:
    """201 released or kept, 202 waiting or a draft; 200 of what stood so before."""
    message, answer = parse(sent.data), sent.answer
    state = _word(answer["state"])
    status = 200 if sent.replayed else 201 if state in ("released", "kept") else 202
    headers = {"Idempotency-Replayed": "true"} if sent.replayed else {}
    return Answer(status, _receipt(station, message, answer, state), headers)


def _receipt(station: Station, message: Message, answer: Mapping[str, Any], state: State) -> Receipt:
    hash = answer["message"]
    releases = tuple(
        Released(to=each["to"], number=each["number"], release=each["release"].hex())
        for each in answer.get("releases", ())
    )
    return Receipt(
        id=dashed(message.id),
        hash=hash.hex(),
        digits=five_digits(hash),
        reference=reference(message, hash),
        state=state,
        at=answer["at"],
        releases=releases,
        remarks=remarks_on(message, station.roster, station.clock.now()),
    )


def handed_in(body: DraftValue | Mapping[str, Any]) -> dict[str, Any]:
    """A draft, bare or with `draft` around it. Raises Refused `schema` for what is signed."""
    found = submission(body)
    if isinstance(found, Signed):
        raise Refused(Code.SCHEMA, "a draft has no signatures; what is signed is sent to /v1/messages", field="body")
    return found
