"""Drafts of what an officer says with one key, and the officer's signature.

Pure but for the signer: clock and chance are arguments. A seat signs only a hash that it has computed itself, from the
very bytes that were drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

import msgspec

from hotline.client.matter import Matter
from protocols.envelope import Attestation, Attested, Capacity, ReadIn
from protocols.errors import Code, Refused
from protocols.keys import Signer
from protocols.messages.forms import capacities, form_of, needs_two_officers
from protocols.messages.header import Message, RelationKind, message_hash, reference
from protocols.phrases.catalogue import Phrases
from protocols.wire import Wire, pack

__all__ = ["Chance", "Draft", "Prepared", "attest", "capacity_for", "completed", "referring", "uuid7"]

Draft: TypeAlias = Mapping[str, object]
Chance: TypeAlias = Callable[[int], bytes]
"""A number of bytes → that many random ones (`secrets.token_bytes`)."""


class Prepared(NamedTuple):
    """A message that is checked and not yet signed: `data` is M, `hash` its message hash."""

    hash: bytes
    data: bytes
    message: Message
    body: Wire | None

    @property
    def reference(self) -> str:
        """`MERIDIAN 221415Z 73051`."""
        return reference(self.message, self.hash)


def uuid7(now: int, chance: Chance) -> bytes:
    """16 bytes: a UUID version 7 (RFC 9562, section 5.7) of this instant in milliseconds UTC."""
    tail = int.from_bytes(chance(10), "big")
    value = (now & (1 << 48) - 1) << 80 | 0x7 << 76 | (tail >> 62 & 0xFFF) << 64 | 0b10 << 62 | tail & (1 << 62) - 1
    return value.to_bytes(16, "big")


def referring(matter: Matter, type: str, body: Draft, kind: RelationKind = "reply") -> dict[str, object]:
    """The draft of a message that refers to `matter`, at its precedence.

    A reply goes to the sender alone; what its own centre says of a message goes to everybody who has that message.
    """
    message = matter.message
    to = {"to": [message.from_]} if matter.incoming else {"to": list(message.to), "info": list(message.info)}
    return {
        "type": type,
        **to,
        "charter": message.charter.hex() if message.charter else None,
        "precedence": message.precedence.name,
        "label": message.label,
        "relation": {"kind": kind, "message": matter.hash.hex()},
        "case": matter.case.hex(),
        "drill": msgspec.to_builtins(message.drill) if message.drill else None,
        "body": dict(body),
    }


def completed(draft: Draft, matter: Matter | None) -> Draft:
    """A draft with what follows from the message that it refers to (`matter`), where the draft leaves it out."""
    if matter is None:
        return draft
    relation = draft.get("relation")
    kind = relation.get("kind") if isinstance(relation, Mapping) else None
    follows = referring(matter, "", {}, kind or "reply")
    given = {name: follows[name] for name in ("to", "case", "charter", "drill") if draft.get(name) is None}
    return {**draft, **given}


def capacity_for(message: Message, body: Wire | None, asked: Capacity | None) -> Capacity:
    """In which capacity the officer who composed it signs: `hold`, `author` where two are needed, else `sole`.

    `asked` may be another one that its type allows: `author` to have a second officer all the same,
    `sole_override`, `sole_crew_danger`. Raises Refused `capacity` for one that it does not allow.
    """
    form = form_of(message.type, message.version)
    if asked is None:
        if form is not None and form.hold:
            return "hold"
        return "author" if needs_two_officers(message, body) else "sole"
    if asked not in {signed_as[0] for signed_as in capacities(form, body, message)}:
        raise Refused(Code.CAPACITY, f"{message.type} at {message.precedence.name} is not signed as {asked}")
    return asked


async def attest(signer: Signer, data: bytes, capacity: Capacity, *, now: int, language: str) -> Attested:
    """The officer's signature over M, which was read in this language's catalogue of phrases."""
    attestation = Attestation(
        message=message_hash(data, signer.mode),
        key=signer.id,
        capacity=capacity,
        signed_at=now,
        read_in=ReadIn(language=language, phrases=Phrases(language).hash),
    )
    payload = pack(attestation)
    return Attested(payload, await signer.sign("attestation", payload))
