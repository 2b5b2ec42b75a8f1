"""The fields of `consultation.referral` and `consultation.good_offices`: what goes through the hands of others.

A referral carries an operator's matter to its State's centre, to the other State's centre, to their operator. Each hop
is a message of its own to one centre; it names the hops before it, and passes on what the hop before has marked for
that, and nothing else. Good offices are begun only by two who have named the same third party.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Literal

from msgspec import Meta

from protocols.errors import FieldFault
from protocols.messages.consultation.request import WithoutPrejudice
from protocols.messages.header import Message
from protocols.messages.values import Contact, Instant, Line, Note, ObjectReference, Text, says
from protocols.wire import CentreName, Digest, Wire

__all__ = [
    "GoodOffices", "Hop", "PassedPart", "Referral", "offices_faults", "passed_as_marked", "referral_faults",
    "same_third_party",
]  # fmt: skip


class Hop(Wire, kw_only=True):
    """One step that the matter has already made: from which centre to which, when, and in which message."""

    from_: Annotated[CentreName, says("From", "41")]
    to: Annotated[CentreName, says("To", "41")]
    passed_at: Annotated[Instant, says("Passed on", "41")]
    message: Annotated[Digest, says("Message", "41", "Hash of the referral of that hop")]


class PassedPart(Wire, kw_only=True):
    """Of one message that is passed on, the fields that are; its other fields are not."""

    message: Annotated[Digest, says("Message", "69")]
    fields: Annotated[
        tuple[Line, ...], Meta(min_length=1, max_length=64), says("Fields", "69", "Paths as body.objects")
    ]


class Referral(Wire, kw_only=True):
    """`consultation.referral` version 1."""

    subject: Annotated[Line, says("Subject", "41")]
    for_whom: Annotated[Line, says("On behalf of", "50(v)", "The operator whose matter it is")]
    asked_of: Annotated[Line, says("Meant for", "50(v)", "The operator or authority that is to answer in the end")]
    asked_of_centre: Annotated[CentreName | None, says("Centre meant for", "50(v)")] = None
    ask: Annotated[
        Literal["point_of_contact", "data", "plans", "explanation", "stop_requested", "coordination", "call"],
        says("Asked", "41"),
    ]
    summary: Annotated[Text, says("Summary", "41", "What may be passed on in every case")]
    objects: Annotated[tuple[ObjectReference, ...], Meta(max_length=16), says("Objects", "41")] = ()
    passes_on: Annotated[
        tuple[Digest, ...],
        Meta(max_length=32),
        says("Messages passed on", "69", "Only what their senders have marked for it"),
    ] = ()
    passed_parts: Annotated[
        tuple[PassedPart, ...],
        Meta(max_length=32),
        says("Passed on in part", "69", "A message that is not named here is passed on whole"),
    ] = ()
    next_may_pass: Annotated[Literal["nothing", "summary_only", "as_here"], says("The next centre may pass on", "69")]
    first: Annotated[Digest | None, says("First referral of the matter", "41", "Its hash: one case at every hop")] = (
        None
    )
    hops: Annotated[tuple[Hop, ...], Meta(max_length=8), says("Came by", "41", "In order, the first one first")] = ()
    decision_by: Annotated[Instant | None, says("Answer needed by", "41")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None


class GoodOffices(Wire, kw_only=True):
    """`consultation.good_offices` version 1: it begins when both have named the same third party for the same part."""

    without_prejudice: Annotated[WithoutPrejudice, says("Without prejudice", "67")]
    step: Annotated[Literal["request", "acceptance", "declined", "ended"], says("Step", "67")]
    third_party: Annotated[Line, says("Third party", "67")]
    third_party_centre: Annotated[CentreName | None, says("Its centre", "67", "Where it has one on this line")] = None
    part: Annotated[
        Literal["carries_sealed", "addressee_of_both"],
        says("Its part", "67", "CARRIES SEALED: it passes on envelopes that it cannot open"),
    ]
    until: Annotated[Instant | None, says("Until", "67")] = None
    text: Annotated[Note | None, says("Text", "67")] = None


def passed_as_marked(before: Referral, here: Referral) -> bool:
    """Whether a hop passes on no more than the hop before it has marked for that."""
    if before.next_may_pass == "as_here":
        return set(here.passes_on) <= set(before.passes_on)
    return before.next_may_pass == "summary_only" and not here.passes_on and here.summary == before.summary


def same_third_party(one: GoodOffices, other: GoodOffices) -> bool:
    """Whether two sides have named the same third party, for the same part."""
    return (one.third_party, one.third_party_centre, one.part) == (
        other.third_party,
        other.third_party_centre,
        other.part,
    )


def referral_faults(message: Message, body: Referral) -> list[FieldFault]:
    """Where the chain of hops breaks, or a part is named of a message that is not passed on."""
    faults = []
    if (body.first is None) != (not body.hops) or (body.hops and body.first != body.hops[0].message):
        faults.append(FieldFault("body.first", "is not the first hop's message", "as body.hops[0].message"))
    for place, (one, other) in enumerate(pairwise(body.hops), 1):
        if one.to != other.from_ or one.passed_at > other.passed_at:
            faults.append(FieldFault(f"body.hops[{place}]", "does not follow the hop before it", f"from {one.to}"))
    if body.hops and body.hops[-1].to != message.from_:
        last = len(body.hops) - 1
        faults.append(FieldFault(f"body.hops[{last}].to", f"is {body.hops[-1].to}", message.from_))
    been = {hop.from_ for hop in body.hops}
    faults += [
        FieldFault("to", f"names {centre}, where it came from", "a centre further on")
        for centre in message.to
        if centre in been
    ]
    for place, part in enumerate(body.passed_parts):
        if part.message not in body.passes_on:
            faults.append(
                FieldFault(f"body.passed_parts[{place}].message", "is not passed on", "one of body.passes_on")
            )
    return faults


def offices_faults(message: Message, body: GoodOffices) -> list[FieldFault]:
    """A third party that is one of the two."""
    if body.third_party_centre in (message.from_, *message.to):
        return [FieldFault("body.third_party_centre", "is one of the two sides", "a centre that is neither")]
    return []
