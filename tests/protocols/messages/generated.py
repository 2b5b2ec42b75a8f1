"""Messages drawn at random over every form: each valid, by its types and by its type's own rules.

    message = random_message(seed)          the same seed gives the same message
    envelope = random_envelope(seed)        the same, with the parts of an envelope around it (signatures are random)

A message begins as its form's example. Fields are then replaced by values that their types allow, edges included, and
those that the rules of the type refuse are put back: so a new form needs nothing here.
"""

from __future__ import annotations

import copy
import random
from typing import Any

from protocols.envelope import Attestation, Attested, Capacity, Envelope, National, ReadIn, Release
from protocols.errors import FieldFault, WrongDraft
from protocols.messages import FORMS, Form, Message, check, message_hash
from protocols.messages.fields import fields_of, struct_of
from protocols.messages.form import EXAMPLE_AT
from protocols.pae import Mode, digest
from protocols.roster import StatementRef
from protocols.wire import pack
from tests.protocols.messages.drafts import example, places, sound

__all__ = ["enclosed", "random_envelope", "random_message", "random_of"]

_FORMS = [FORMS[key] for key in sorted(FORMS)]
_CENTRES = ("KESTREL", "HALCYON-2", "MERIDIAN", "TERN")
_MODES: tuple[Mode, ...] = ("live", "drill", "test")
# Fields of the header that say something of other fields: left as the example has them.
_HEADER = ("charter", "speaks_for", "label", "handling", "translations", "legal_basis", "language", "attachments")
_ROUNDS = 3


def random_message(seed: int) -> Message:
    """A valid message of some form."""
    chance = random.Random(seed)
    return _drawn(chance.choice(_FORMS), chance)


def random_of(form: Form, seed: int) -> Message:
    """A valid message of this form."""
    return _drawn(form, random.Random(seed))


def random_envelope(seed: int) -> bytes:
    """The bytes of an envelope around `random_message(seed)`."""
    return enclosed(random_message(seed), random.Random(~seed))


def _drawn(form: Form, chance: random.Random) -> Message:
    first = example(form)
    addressees = first.get("to", ["KESTREL"])
    sender = next(centre for centre in ("MERIDIAN", "KESTREL") if centre not in addressees)
    id = chance.randbytes(16)
    at = EXAMPLE_AT + chance.choice([0, 0, 60_000 * chance.randrange(30), chance.randrange(10**7)])
    # Some forms are of one mode alone.
    for mode in chance.sample(_MODES, 3):
        framed = first | ({"drill": {"run": "QUIET HARBOUR", "inject": "7 – a"}} if mode == "drill" else {})
        draft = _changed(form, framed, chance, sender)
        for _ in range(_ROUNDS):
            try:
                return check(draft, mode=mode, from_=sender, id=id, composed_at=at)
            except WrongDraft as wrong:
                draft = _mended(draft, framed, wrong.faults)
        for composed_at in (at, EXAMPLE_AT):
            try:
                return check(framed, mode=mode, from_=sender, id=id, composed_at=composed_at)
            except WrongDraft:
                continue
    raise AssertionError(f"the example of {form.type} is not valid in any mode")


def _changed(form: Form, first: dict[str, Any], chance: random.Random, sender: str) -> dict[str, Any]:
    draft = copy.deepcopy(first)
    known = fields_of(Message)
    for name in _HEADER:
        if chance.random() < 0.3:
            draft[name] = sound(known[name].type, chance)
    if chance.random() < 0.3:
        draft["info"] = [each for each in _CENTRES if each != sender and each not in draft["to"]][: chance.randrange(3)]
    if chance.random() < 0.3:
        draft["precedence"] = chance.choice(["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"])
        draft["precedence_reason"] = sound(known["precedence_reason"].type, chance)
    if "relation" in draft:
        draft["relation"]["message"] = chance.randbytes(32).hex()
    how_many = chance.random()
    for _, holder, name, field in list(places(struct_of(form.body), draft["body"], "body")):
        if chance.random() < how_many:
            if field.required or chance.random() < 0.7:
                holder[name] = sound(field.type, chance)
            else:
                holder.pop(name, None)
    return draft


def _mended(draft: dict[str, Any], first: dict[str, Any], faults: tuple[FieldFault, ...]) -> dict[str, Any]:
    """The draft with every field at fault as the example has it: in the body, the body's own field that it lies in."""
    mended = copy.deepcopy(draft)
    for fault in faults:
        at, inside, names = mended, first, fault.path.replace("[", ".").split(".")
        depth = 2 if names[0] == "body" and len(names) > 1 else 1
        for name in names[: depth - 1]:
            at, inside = at[name], inside[name]
        last = names[depth - 1]
        if last == "body" or last not in {**inside, **at}:
            mended["body"] = copy.deepcopy(first["body"])
        elif last in inside:
            at[last] = copy.deepcopy(inside[last])
        else:
            del at[last]
    return mended


def enclosed(message: Message, chance: random.Random) -> bytes:
    """An envelope of the right shape around a message: whoever checks its signatures refuses it."""
    data = pack(message)
    capacities: tuple[Capacity, ...] = chance.choice([("author", "second"), ("sole",), ("sole_override",), ("hold",)])
    attested = tuple(_attested(data, message, capacity, chance) for capacity in capacities)
    release = pack(
        Release(
            message=message_hash(data, message.mode),
            attestations=tuple(digest("attestation", message.mode, each.payload) for each in attested),
            from_=message.from_,
            to=chance.choice(message.to + message.info),
            epoch=chance.choice([1, 2**53 - 1, chance.randint(1, 9)]),
            number=chance.randint(1, 99_999),
            previous=chance.randbytes(32),
            again=chance.choice([None, chance.randbytes(32)]),
            released_at=message.composed_at + chance.randrange(60_000),
            statement=StatementRef(version=chance.randint(1, 300), hash=chance.randbytes(32)),
        )
    )
    national = (National("1.2.643.7.1.1.3.2", chance.randbytes(40), chance.randbytes(64)),) * chance.choice(
        [0, 0, 1, 2]
    )
    return Envelope(data, attested, release, chance.randbytes(64), national).encode()


def _attested(data: bytes, message: Message, capacity: Capacity, chance: random.Random) -> Attested:
    payload = pack(
        Attestation(
            message=message_hash(data, message.mode),
            key=chance.randbytes(16),
            capacity=capacity,
            signed_at=message.composed_at,
            read_in=ReadIn(language=chance.choice(["en", "zh"]), phrases=chance.randbytes(32)),
        )
    )
    # Some signed bytes cannot be read by their fields: they are carried all the same.
    return Attested(payload if chance.random() < 0.95 else chance.randbytes(60), chance.randbytes(64))
