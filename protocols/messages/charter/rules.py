"""What one field of a charter's messages says about another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.errors import FieldFault
from protocols.messages.header import Message
from protocols.messages.rules import Distinct, Future, Rules, Told

if TYPE_CHECKING:
    from protocols.messages.charter import Proposal

__all__ = ["PROPOSAL", "SUSPENSION"]


def _no_others(message: Message, body: Proposal) -> list[FieldFault]:
    # Who is told and is no member could not be told apart from one who has not accepted yet.
    return [FieldFault("info", "names who would be no member", "the members, in `to`")] if message.info else []


def _between_two(message: Message, body: Proposal) -> list[FieldFault]:
    if body.replaces_direct == "yes" and len(message.to) != 1:
        return [FieldFault("body.replaces_direct", f"is yes for {len(message.to) + 1} members", "no, or one in `to`")]
    return []


def _a_third(message: Message, body: Proposal) -> list[FieldFault]:
    if body.third_party in (message.from_, *message.to):
        return [FieldFault("body.third_party", f"is {body.third_party}, a member", "a centre that is no member")]
    return []


def _in_their_order(message: Message, body: Proposal) -> list[FieldFault]:
    found = []
    for place, within in enumerate(body.deadlines):
        said = (within.shown_within_s, within.acknowledged_within_s, within.answered_within_s)
        seconds = [each for each in said if each is not None]
        if seconds != sorted(seconds):
            path = f"body.deadlines[{place}]"
            found.append(FieldFault(path, "ends later steps first", "shown, then acknowledged, then answered"))
    return found


PROPOSAL: Rules = (
    Told("no_others", "`info` is empty: the members are `from` and `to`", _no_others),
    Distinct("body.types"),
    Distinct("body.languages"),
    Distinct("body.deadlines", by="precedence"),
    Told("in_their_order", "of one precedence shown, acknowledged and answered do not fall", _in_their_order),
    Told("a_third", "`third_party` is no member", _a_third),
    Told("between_two", "`replaces_direct` is `yes` only with one centre in `to`", _between_two),
    Future("body.review_at"),
)

SUSPENSION: Rules = (Future("body.resumes_by"),)
