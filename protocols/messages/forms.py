"""Every type that this version can read, and who may sign it.

A family is added by naming its package in `FAMILIES`: nothing else in the product lists types. Who may sign is
decided here and at both ends alike, from the type's own table and the precedence (specification: signing, "Capacity").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from protocols.errors import Code, FieldFault, Misuse, Refused
from protocols.messages import (
    activity,
    assistance,
    charter,
    conjunction,
    consultation,
    doctrine,
    incident,
    interference,
    launch,
    manoeuvre,
    military_exercise,
    procedure,
    proximity,
    reentry,
    registration,
    rules,
    sharing,
    terms,
    undertaking,
    visit,
)
from protocols.messages.form import Form, Settles
from protocols.messages.header import Message, Precedence

__all__ = [
    "FAMILIES", "FORMS", "Form", "capacities", "capacity_allowed", "faults_of", "form_of", "needs_two_officers",
    "newest", "precedence_too_high", "relation_allowed", "settles", "types",
]  # fmt: skip

FAMILIES = (
    activity,
    assistance,
    charter,
    conjunction,
    consultation,
    doctrine,
    incident,
    interference,
    launch,
    manoeuvre,
    military_exercise,
    procedure,
    proximity,
    reentry,
    registration,
    sharing,
    terms,
    undertaking,
    visit,
)

Capacities = tuple[str, ...]

_TWO: Capacities = ("author", "second")
_ONE: Capacities = ("sole",)
_CREW: Capacities = ("sole_crew_danger",)
_OVERRIDE: Capacities = ("sole_override",)
_HOLD: Capacities = ("hold",)
_SERVICE: Capacities = ("service",)


def _registry() -> Mapping[tuple[str, int], Form]:
    forms: dict[tuple[str, int], Form] = {}
    for family in FAMILIES:
        for form in family.FORMS:
            if forms.setdefault((form.type, form.version), form) is not form:
                raise Misuse(f"two forms for {form.type} version {form.version}")
    return MappingProxyType(forms)


FORMS: Mapping[tuple[str, int], Form] = _registry()


def types() -> list[str]:
    """The names of all types, sorted."""
    return sorted({type_ for type_, _ in FORMS})


def form_of(type: str, version: int) -> Form | None:
    """The form of this type and version; None when this version of the program cannot read it."""
    return FORMS.get((type, version))


def newest(type: str) -> Form:
    """The form in which a new message of this type is written. Raises Refused `form_unknown`."""
    known = [form for form in FORMS.values() if form.type == type]
    if not known:
        raise Refused(Code.FORM_UNKNOWN, f"no type {type!r} here", field="type")
    return max(known, key=lambda form: form.version)


def settles(message: Message, body: Any | None) -> Settles | None:
    """What this does to the message it refers to; None when it settles nothing, or cannot be read here."""
    form = form_of(message.type, message.version)
    if form is None or body is None or message.relation is None or message.relation.kind != form.settles_by:
        return None
    return form.settles(body)


def relation_allowed(message: Message, other: Message) -> bool:
    """Whether `message`, which this program can read, may stand in its relation to `other`."""
    form = form_of(message.type, message.version)
    if form is None or message.relation is None:
        return form is None or not form.needs_relation
    return form.may_relate(message.relation.kind, other.type, other_settles=_is_settling(other.type))


def _is_settling(type: str) -> bool:
    # A type that settles does so in every version: an acknowledgement that is newer than us still takes one officer.
    return any(form.settling for form in FORMS.values() if form.type == type)


def faults_of(form: Form, message: Message, body: Any) -> list[FieldFault]:
    """What the type's own rules find wrong between fields that are each right, the relation's kind included."""
    faults = rules.faults(form.rules, message, body)
    if message.relation is None and form.needs_relation:
        faults.append(FieldFault("relation", "missing", f"kind {_either(form.relations)} and the message's hash"))
    elif message.relation is not None and message.relation.kind not in form.relations:
        faults.append(FieldFault("relation.kind", f"is {message.relation.kind}", _either(form.relations)))
    return faults


def _either(words: Iterable[str]) -> str:
    return " or ".join(sorted(words)) or "none"


def precedence_too_high(message: Message, body: Any) -> bool:
    """Above what its type allows this long before its decision, and no reason given (judged when it was composed)."""
    form = form_of(message.type, message.version)
    if form is None or message.precedence_reason is not None:
        return False
    return message.precedence < form.highest_precedence(body, message.composed_at)


def needs_two_officers(message: Message, body: Any | None) -> bool:
    """By the type's own table, or by weight: IMMEDIATE and FLASH. Never for a type that settles."""
    if _is_settling(message.type):
        return False
    form = form_of(message.type, message.version)
    if form is not None and body is not None and form.two_officers(body):
        return True
    return message.precedence <= Precedence.IMMEDIATE


def capacities(form: Form | None, body: Any | None, message: Message) -> frozenset[Capacities]:
    """The sets of capacities in which it may be signed, each in order.

    What its type always asks two officers for has no override: the override answers urgency, not substance. A type
    unknown here may be an urgent one of crew danger: one officer's FLASH is let through, and is marked as such.
    """
    if form is not None and form.hold:
        return frozenset({_HOLD})
    if _is_settling(message.type):
        return frozenset({_ONE})
    if not needs_two_officers(message, body):
        may_be_service = message.precedence >= Precedence.PRIORITY and (form is None or form.services_may_sign)
        return frozenset({_TWO, _ONE, _SERVICE} if may_be_service else {_TWO, _ONE})
    if form is None or body is None:
        return frozenset({_TWO, _CREW, _OVERRIDE})
    allowed = {_TWO}
    if not form.two_officers(body):
        allowed |= {_CREW} if form.crew_danger(body) else set()
        allowed |= {_OVERRIDE} if form.override(body) else set()
    return frozenset(allowed)


def capacity_allowed(signed_as: Capacities, message: Message, body: Any | None, form: Form | None) -> None:
    """Raises Refused `officers_missing` where two were needed and one signed, else `capacity`, if they may not sign."""
    allowed = capacities(form, body, message)
    if signed_as in allowed:
        return
    if len(signed_as) == 1 and _TWO in allowed and _ONE not in allowed and signed_as != _HOLD:
        raise Refused(Code.OFFICERS_MISSING, f"{message.type} at {message.precedence.name} signed as {signed_as[0]}")
    named = _either(" and ".join(each) for each in allowed)
    raise Refused(Code.CAPACITY, f"{message.type} signed as {' and '.join(signed_as) or 'nobody'}, allowed: {named}")
