"""What an officer says of one message with one key, as drafts. A screen draws them before they are signed."""

from __future__ import annotations

from hotline.client.compose import Draft, referring
from hotline.client.matter import Matter
from protocols.envelope import Attested
from protocols.messages.header import RelationKind
from protocols.messages.procedure import NOT_AGREEMENT

__all__ = ["acknowledgement", "answer", "cancellation", "cheap_answer", "confirmation", "hold", "holding", "stands"]


def acknowledgement(matter: Matter) -> Draft:
    """`I have it`. Not agreement with anything in it."""
    return _about(matter, "acknowledgement", means=NOT_AGREEMENT)


def holding(matter: Matter, until: int) -> Draft:
    """With our authority, next word by `until` (UTC ms)."""
    return _about(matter, "holding", means=NOT_AGREEMENT, next_word_by=until)


def cheap_answer(
    matter: Matter,
    answer: str,
    next_word_by: int | None = None,
    try_centre: str | None = None,
    criterion: Draft | None = None,
) -> Draft:
    """What can always be said by one officer."""
    return _about(
        matter, "cheap_answer",
        means=NOT_AGREEMENT, answer=answer, next_word_by=next_word_by, try_centre=try_centre, criterion=criterion,
    )  # fmt: skip


def answer(matter: Matter, answer: str, reason: str | None = None, text: str | None = None) -> Draft:
    """`accepted_as_asked`, or `cannot` with a reason."""
    return _about(matter, "answer", answer=answer, reason=reason, text=text)


def hold(matter: Matter, reason: str | None = None) -> Draft:
    """Do not act on our message until further word."""
    return _about(matter, "hold", "update", reason=reason)


def stands(matter: Matter, reason: str, text: str | None = None) -> Draft:
    """After a hold: our message is good as it was sent."""
    return _about(matter, "stands", "update", reason=reason, text=text)


def cancellation(matter: Matter, reason: str, text: str | None = None) -> Draft:
    """Our message no longer holds; its text stays readable."""
    return _about(matter, "cancellation", "cancel", reason=reason, text=text)


def confirmation(matter: Matter, attested: Attested) -> Draft:
    """The second officer's signature under what one officer released alone."""
    attestation, signature = attested.payload.hex(), attested.signature.hex()
    return _about(matter, "confirmation", "update", attestation=attestation, signature=signature)


def _about(matter: Matter, name: str, kind: RelationKind = "reply", **body: object) -> Draft:
    given = {field: value for field, value in body.items() if value is not None}
    return referring(matter, f"procedure.{name}", given, kind)
