"""Without a trace: what would become of a message, and the bytes that its sender signs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, cast

import msgspec

from hotline.node.doors.api.remarks import Remark, remarks_on
from hotline.node.doors.api.routes import Call
from hotline.node.doors.api.schemas import DraftValue
from hotline.node.doors.api.sending import Id, IdReused, Signed, id_of, may_know, named_by, unsigned
from hotline.node.doors.api.summaries import PrecedenceName, State, dashed
from hotline.node.doors.drafting import digest_of, prepared
from hotline.node.judge import switchboard
from hotline.node.judge.events import Drafted, Submitted
from hotline.node.judge.submission import examine, examine_draft
from hotline.node.record.facts import load
from protocols.envelope import Attestation, Attested, Capacity, ReadIn
from protocols.errors import Code, Misuse, Refused
from protocols.messages.draft import body_of, to_draft
from protocols.messages.forms import capacities, form_of, needs_two_officers
from protocols.messages.header import Message, Precedence, five_digits, message_hash, parse, reference
from protocols.pae import pae
from protocols.phrases.catalogue import Phrases
from protocols.wire import pack

__all__ = ["Encode", "Encoded", "Verdict", "encoded", "tried"]

_READ_IN = "en"


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What the same call as `PUT /v1/messages/{id}` would be answered with: `would` become of it; `replay`: that id
    names it already. `signed_as`: each set of capacities in which officers, or a service, may sign it;
    `two_officers`: whether it needs two. `highest_precedence`: of its type, so long before its decision. `draft`: as it
    would stand, with what was left out."""

    would: State
    replay: bool
    id: str
    hash: str
    digits: str
    precedence: PrecedenceName
    highest_precedence: PrecedenceName
    two_officers: bool
    signed_as: tuple[tuple[str, ...], ...]
    remarks: tuple[Remark, ...]
    draft: dict[str, Any]


class Encode(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`key`: the id of the key that will sign (hexadecimal), the caller's own without it. `capacity`: `service` of a
    service; of an officer `sole`, `author`, `second` or another that the type allows."""

    id: Id
    draft: DraftValue
    key: Annotated[str, msgspec.Meta(pattern="^[0-9a-fA-F]{64}$", max_length=64)] | None = None
    capacity: Capacity | None = None


class Encoded(msgspec.Struct, frozen=True, kw_only=True):
    """Everything in base64 but names. `message` is M; `attestation` says who signs it as what; `to_sign` are the bytes
    under the signature (DSSE v1 PAE of the attestation). Sign with Ed25519: 64 bytes."""

    id: str
    hash: str
    digits: str
    reference: str
    key: str
    capacity: Capacity
    message: bytes
    attestation: bytes
    to_sign: bytes


async def tried(call: Call, id: bytes, what: Signed | Mapping[str, Any], *, named: bool) -> Verdict:
    """Judged by the rules of the real call, over the record as it is; nothing is written. Raises as the real call."""
    assert call.caller is not None
    station, place = call.rooms.station, call.rooms.station.place
    if isinstance(what, Signed):
        message = parse(what.message)
        if named and message.id != id:
            raise Refused(Code.SCHEMA, f"the message's own id is {dashed(message.id)}", field="id")
        data, id, came = what.message, message.id, message_hash(what.message, place.mode)
    else:
        if call.caller.kind != "service":
            raise Refused(Code.NOT_ALLOWED, "an officer signs what is sent; `:encode` gives the bytes to sign")
        data, came = b"", digest_of(what)
    before = await station.store.read(lambda c: named_by(c, place, id))
    if before is not None:
        names = before.hash if isinstance(what, Signed) else before.digest
        if names is not None and names != came:
            raise IdReused(names if may_know(before, call.caller.name) else b"", came)
        data = before.data
    elif not isinstance(what, Signed):
        data = (await prepared(station, what, id)).data
    state = await _judged(call, data, what, came)
    would: State = "waiting" if state == "override" else state  # type: ignore[assignment]
    same = before is not None and (before.state == state or (before.state == "override" and state == "waiting"))
    return _verdict(call, parse(data), message_hash(data, place.mode), would, replay=same)


async def _judged(call: Call, data: bytes, what: Signed | Mapping[str, Any], digest: bytes) -> str:
    assert call.caller is not None
    station, place, caller = call.rooms.station, call.rooms.station.place, call.caller
    if isinstance(what, Signed):
        attested = tuple(Attested(payload, signature) for payload, signature in what.attestations)
        try:
            submitted = examine(
                data, attested, station.roster, mode=place.mode, me=place.me, seat=caller.name, seat_key=caller.key
            )
            return await _accepted(call, submitted)
        except Refused as refused:
            if caller.kind != "service" or refused.code not in (Code.CAPACITY, Code.OFFICERS_MISSING):
                raise
    drafted = examine_draft(
        data, station.roster, mode=place.mode, me=place.me, service=caller.name,
        digest=None if isinstance(what, Signed) else digest, requested=True,
    )  # fmt: skip
    return await _accepted(call, drafted)


async def _accepted(call: Call, event: Submitted | Drafted) -> str:
    """The judge's decision, carried out by nobody."""
    station = call.rooms.station
    now, roster = station.clock.now(), station.roster
    facts = await station.store.read(lambda c: load(c, event, station.place, roster, now))
    try:
        return str(switchboard.accept(event, facts).answer["state"])
    except (Misuse, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as fault:
        raise Refused(Code.STORE_FAILED, "a rule of this program failed on it; nothing was recorded") from fault


def _verdict(call: Call, message: Message, hash: bytes, would: State, *, replay: bool) -> Verdict:
    form, body = form_of(message.type, message.version), body_of(message)
    assert form is not None
    assert body is not None
    highest = Precedence(form.highest_precedence(body, message.composed_at))
    return Verdict(
        would=would,
        replay=replay,
        id=dashed(message.id),
        hash=hash.hex(),
        digits=five_digits(hash),
        precedence=cast(PrecedenceName, message.precedence.name),
        highest_precedence=cast(PrecedenceName, highest.name),
        two_officers=needs_two_officers(message, body),
        signed_as=tuple(sorted(capacities(form, body, message))),
        remarks=remarks_on(message, call.rooms.station.roster, call.rooms.station.clock.now()),
        draft=to_draft(message),
    )


async def encoded(call: Call, asked: Encode) -> Encoded:
    """M and the attestation for the caller's key. Raises Refused `schema`, `clock_skew`, WrongDraft, `capacity`."""
    assert call.caller is not None
    station, caller = call.rooms.station, call.caller
    made = await prepared(station, unsigned(asked.draft), id_of(asked.id))
    capacity = asked.capacity or _usual(made.message, made.body, caller.kind)
    if (capacity == "service") != (caller.kind == "service"):
        raise Refused(Code.CAPACITY, f"a {caller.kind} signs nothing as {capacity}", field="capacity")
    key = bytes.fromhex(asked.key) if asked.key is not None else caller.key
    attestation = pack(
        Attestation(
            message=made.hash,
            key=key,
            capacity=capacity,
            signed_at=station.clock.now(),
            read_in=ReadIn(language=_READ_IN, phrases=Phrases(_READ_IN).hash),
        )
    )
    return Encoded(
        id=dashed(made.message.id),
        hash=made.hash.hex(),
        digits=five_digits(made.hash),
        reference=reference(made.message, made.hash),
        key=key.hex(),
        capacity=capacity,
        message=made.data,
        attestation=attestation,
        to_sign=pae("attestation", station.place.mode, attestation),
    )


def _usual(message: Message, body: Any, kind: str) -> Capacity:
    if kind == "service":
        return "service"
    form = form_of(message.type, message.version)
    if form is not None and form.hold:
        return "hold"
    return "author" if needs_two_officers(message, body) else "sole"
