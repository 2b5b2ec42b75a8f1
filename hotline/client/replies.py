"""What an officer says of one message with one key, as drafts. A screen draws them before they are signed."""

from __future__ import annotations

from typing import Final, get_args

from hotline.client.compose import Draft, referring
from hotline.client.matter import Matter
from protocols.envelope import Attested
from protocols.messages.header import RelationKind
from protocols.messages.procedure import NOT_AGREEMENT
from protocols.messages.procedure.contact import WhatWeSaw
from protocols.messages.scalars import instant_text

__all__ = [
    "acknowledgement", "answer", "by_voice", "cancellation", "cheap_answer", "confirmation", "hold", "holding",
    "no_reply", "referral", "stands",
]  # fmt: skip

WHAT_WE_SAW: Final[str] = get_args(WhatWeSaw)[0]


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


def by_voice(matter: Matter, centre: str, **said: object) -> Draft:
    """A call about it, as the caller notes it (`at`, `way`, `outcome`, `challenge`, …): of our own message to the one
    centre that was called, of another centre's to that."""
    if matter.incoming:
        return _about(matter, "contact_by_voice", "reply", **said)
    return {**_about(matter, "contact_by_voice", "update", **said), "to": [centre], "info": []}


def no_reply(matter: Matter, centre: str, until: int, called: tuple[tuple[str, int], ...] = ()) -> Draft:
    """No reply came from this centre by `until` (UTC ms): what we saw, with its times, and how it was sought, each way
    with its instant (`called`). It goes to that centre alone: it sees it first, and may add its account."""
    exchange = matter.addressees[centre].exchange
    seen = {f"{each}_at": getattr(exchange, each) for each in ("received", "shown", "acknowledged")}
    times = {name: instant_text(at) for name, at in seen.items() if at is not None}
    tried = [{"way": way, "at": instant_text(at)} for way, at in (("this_line", exchange.released), *called)][:16]
    said = {"means": WHAT_WE_SAW, "until": instant_text(until), "tried": tried, **times}
    draft = _about(matter, "no_reply", "update", **said)
    return {**draft, "to": [centre], "info": [], "precedence": None}


def referral(matter: Matter, centre: str, subject: str) -> Draft:
    """A third party is asked to reach this centre about our message; whom, and what it may know, the officer says."""
    body = {"subject": subject, "asked_of_centre": centre, "ask": "call", "next_may_pass": "nothing"}
    draft = referring(matter, "consultation.referral", body)
    return {**draft, "to": None, "info": [], "charter": None, "relation": None, "case": None, "precedence": None}


def _about(matter: Matter, name: str, kind: RelationKind = "reply", **body: object) -> Draft:
    given = {field: value for field, value in body.items() if value is not None}
    return referring(matter, f"procedure.{name}", given, kind)
