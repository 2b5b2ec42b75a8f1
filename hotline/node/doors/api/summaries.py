"""A message as JSON: its header in a line, and whole. Instants are UTC milliseconds, hashes hexadecimal, what was
signed base64; a draft is written as drafts are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from hotline.node.judge.rules import body_or_none
from hotline.node.record.messages import Found, Life, Sealed, Unreleased
from protocols.envelope import Attestation, Envelope, Release
from protocols.errors import Refused
from protocols.exchange import stage
from protocols.keys import ED25519, key_id
from protocols.messages.draft import to_draft
from protocols.messages.forms import form_of
from protocols.messages.header import Message, five_digits, reference
from protocols.messages.rendering import as_text, render
from protocols.messages.subject import subject_line
from protocols.phrases.catalogue import Phrases
from protocols.roster import Roster
from protocols.wire import unpack

__all__ = [
    "MessageView",
    "Officer",
    "PrecedenceName",
    "RelatesTo",
    "State",
    "Summary",
    "dashed",
    "one",
    "state_of",
    "summary",
    "text",
]

State = Literal["released", "received", "waiting", "draft", "kept", "returned"]
"""`released`: ours, signed and sent · `received`: somebody else's · `waiting`: for the second officer · `draft`: of a
service, for an officer to read and sign · `kept`: of a service, release not requested · `returned`: by an officer or
withdrawn."""


PrecedenceName = Literal["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"]


class RelatesTo(msgspec.Struct, frozen=True, kw_only=True):
    """To exactly one earlier message, by its hash."""

    kind: Literal["update", "cancel", "correct", "reply"]
    message: str


class Summary(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One message in a line. `id` is the UUIDv7 that its sender gave it, `hash` what it is known by everywhere,
    `digits` what people say of that. `stages`: how far it has come at each addressee. `settled`: nobody owes anything
    more. `settles_another`: it only says something about the message that it refers to, as an acknowledgement does."""

    id: str
    hash: str
    digits: str
    reference: str
    state: State
    type: str
    version: int
    precedence: PrecedenceName
    from_: str
    to: tuple[str, ...]
    info: tuple[str, ...]
    incoming: bool
    composed_at: int
    recorded_at: int
    case: str
    relation: RelatesTo | None
    charter: str | None
    subject: str
    settled: bool
    settles_another: bool
    stages: dict[str, str]


class Officer(msgspec.Struct, frozen=True, kw_only=True):
    """Who signed, as what, when (UTC ms); a service never counts as a human. `human` is false of a service."""

    role: str
    capacity: str
    signed_at: int
    human: bool


class MessageView(Summary, frozen=True, kw_only=True, rename={"from_": "from"}):
    """The whole message. `draft`: header and body as a draft would have them; null where this node cannot read the body
    (FORM UNKNOWN: call). `drafted_by`: whose draft it is or was, before an officer signed. `marks`: the node's words
    beside it. `held`, `cancelled`: since when. Of what one officer released: `confirmation_due`, `unconfirmed` once
    that is 15 minutes ago, `confirmed` when the second officer did, however late."""

    draft: dict[str, Any] | None
    officers: tuple[Officer, ...]
    drafted_by: str | None
    held: int | None
    cancelled: int | None
    confirmation_due: bool
    unconfirmed: bool
    confirmed: int | None
    marks: tuple[str, ...]


def dashed(id: bytes) -> str:
    """A UUID as it is written."""
    text = id.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def summary(found: Found | Unreleased, lives: tuple[Life, ...]) -> Summary:
    """In a line."""
    return Summary(**_line(found, lives))


def one(
    found: Found | Unreleased,
    lives: tuple[Life, ...],
    releases: tuple[Sealed, ...],
    marks: tuple[str, ...],
    drafted_by: str | None,
    roster: Roster,
    now: int,
) -> MessageView:
    """Whole."""
    held = [life.exchange.held for life in lives if life.exchange.held is not None]
    cancelled = [life.exchange.cancelled for life in lives if life.exchange.cancelled is not None]
    confirmed = [life.exchange.confirmed for life in lives if life.exchange.confirmed is not None]
    incoming = isinstance(found, Found) and found.incoming
    return MessageView(
        **_line(found, lives),
        draft=_draft(found.message),
        officers=_officers(releases[0].data, roster) if releases else (),
        drafted_by=drafted_by,
        held=min(held, default=None),
        cancelled=min(cancelled, default=None),
        confirmation_due=any(life.exchange.confirmation_due for life in lives),
        unconfirmed=any(
            life.exchange.unconfirmed(now, received=life.exchange.received if incoming else None) for life in lives
        ),
        confirmed=min(confirmed, default=None),
        marks=marks,
    )


def text(found: Found | Unreleased, language: str) -> str:
    """As it is read, in the reader's language."""
    message = found.message
    return as_text(render(message, body_or_none(message), Phrases(language), digest=found.hash))


def state_of(found: Found | Unreleased) -> State:
    """Where it is."""
    if isinstance(found, Found):
        return "received" if found.incoming else "released"
    match found.state:
        case "kept" | "draft" | "returned" as state:
            return state
    return "waiting"


def _line(found: Found | Unreleased, lives: tuple[Life, ...]) -> dict[str, Any]:
    message, relation = found.message, found.message.relation
    form = form_of(message.type, message.version)
    return {
        "id": dashed(message.id),
        "hash": found.hash.hex(),
        "digits": five_digits(found.hash),
        "reference": reference(message, found.hash),
        "state": state_of(found),
        "type": message.type,
        "version": message.version,
        "precedence": message.precedence.name,
        "from_": message.from_,
        "to": message.to,
        "info": message.info,
        "incoming": isinstance(found, Found) and found.incoming,
        "composed_at": message.composed_at,
        "recorded_at": found.at,
        "case": (message.case or found.hash).hex(),
        "relation": RelatesTo(kind=relation.kind, message=relation.message.hex()) if relation else None,
        "charter": message.charter.hex() if message.charter else None,
        "subject": subject_line(message, body_or_none(message), Phrases("en")),
        "settled": isinstance(found, Found) and found.settled,
        "settles_another": form is not None and form.settling,
        "stages": {life.centre: stage(life.exchange).value for life in lives},
    }


def _draft(message: Message) -> dict[str, Any] | None:
    try:
        return to_draft(message)
    except Refused:
        return None


def _officers(envelope: bytes, roster: Roster) -> tuple[Officer, ...]:
    """Who signed, by the statement that the release names: it was verified when it was taken."""
    parts = Envelope.parse(envelope)
    release = unpack(parts.release, Release)
    try:
        statement = roster.statement_named(release.from_, release.statement)
    except Refused:
        return ()
    roles: Mapping[bytes, tuple[str, bool]] = {
        **{key_id(ED25519, each.key): (each.name, False) for each in statement.services},
        **{key_id(ED25519, each.key): (each.role, True) for each in statement.officers},
    }
    signed = [unpack(each.payload, Attestation) for each in parts.attestations]
    return tuple(
        Officer(
            role=roles.get(each.key, ("?", True))[0],
            capacity=each.capacity,
            signed_at=each.signed_at,
            human=roles.get(each.key, ("?", True))[1],
        )
        for each in signed
    )
