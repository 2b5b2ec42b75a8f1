"""Two officers: what happens to a message that a seat hands in.

::

    [author] of a type that needs two     → WAITING FOR RELEASE, every seat is told
    [author, second], or one who may alone → released to every addressee, in one transaction
    [sole_override]                        → OVERRIDE: everybody is paged for five minutes, then the node releases it
    the same again                         → the same answer (the id is the client's: a retry is harmless)
"""

from __future__ import annotations

from hotline.node.judge import drafts, rules, settlement, unfinished
from hotline.node.judge.attachments import check_here
from hotline.node.judge.effects import (
    Begin,
    Decision,
    DropWaiting,
    Effect,
    End,
    Enter,
    KeepMessage,
    KeepWaiting,
    Release,
    SetExchange,
    Tell,
)
from hotline.node.judge.events import Returned, Submitted
from hotline.node.judge.facts import Facts
from hotline.node.judge.stale import over_stale
from protocols.envelope import check_second
from protocols.errors import Code, Refused
from protocols.exchange import Exchange, OneOfficer, step
from protocols.messages.forms import capacity_allowed, form_of

__all__ = ["OVERRIDE_MS", "returned", "submitted"]

OVERRIDE_MS = unfinished.PAGES * 60_000
"""For so long everybody is paged before one officer may do alone what two do."""


def submitted(event: Submitted, facts: Facts) -> Decision:
    """Raises Refused: `id_reused`, relation, case, channel and attachment codes, `type_closed`, `label_blocks`,
    `capacity`, `officers_missing`, `not_waiting`, `second_too_late`, `roster_stale`."""
    rules.check_id(event.message, event.message_hash, facts)
    if facts.kept is not None:
        return Decision(answer=_receipt(event, facts))
    rules.check_relation(event.message, event.body, facts, leaving=True)
    rules.check_channel(event.message, event.body, facts, capacity=event.attestations[0].capacity, leaving=True)
    check_here(event.message, facts)
    drafts.check_adoption(event, facts)
    capacities = tuple(each.capacity for each in event.attestations)
    if capacities == ("author",):
        return _wait(event, facts)
    if capacities == ("sole_override",) and not _override_is_due(facts):
        return _override(event, facts)
    capacity_allowed(capacities, event.message, event.body, form_of(event.message.type, event.message.version))
    if facts.waiting is not None and facts.waiting.state == "returned":
        # Its author took it back, or the second officer refused it: a signature from before must not send it after all.
        raise Refused(Code.NOT_WAITING, "it was returned; its author hands it in again first")
    if len(event.attestations) == 2:
        check_second(event.attestations[1].signed_at, facts.now)
    return _release(event, facts)


def _wait(event: Submitted, facts: Facts) -> Decision:
    # The set [author, second] must be open to this type: nobody waits for a second officer who may never sign.
    form = form_of(event.message.type, event.message.version)
    capacity_allowed(("author", "second"), event.message, event.body, form)
    over_stale(event, facts, leaves=False)
    if facts.waiting is not None and facts.waiting.state in ("waiting", "override"):
        return Decision(answer={"state": "waiting", "message": event.message_hash, "at": facts.waiting.at})
    author = event.officers[0].role
    effects: tuple[Effect, ...] = (
        KeepWaiting(event.message_hash, event.message_bytes, event.attested, author, event.message.id),
        Enter("waiting", event.message_hash),
        Tell("waiting", _waiting_entry(event, author, facts.now), event.message_hash),
    )
    return Decision(effects, {"state": "waiting", "message": event.message_hash, "at": facts.now, "releases": []})


def _override_is_due(facts: Facts) -> bool:
    """Whether everybody was paged for five full minutes: counted, never read off a clock that can be set."""
    asked = facts.waiting is not None and facts.waiting.state == "override"
    return asked and facts.minutes is not None and facts.minutes >= unfinished.PAGES


def _override(event: Submitted, facts: Facts) -> Decision:
    """One officer asks to release alone. Every seat is called, again each minute, and after five it goes by itself. A
    second officer who comes before that releases it as usual, or returns it."""
    form = form_of(event.message.type, event.message.version)
    capacity_allowed(("sole_override",), event.message, event.body, form)
    over_stale(event, facts, leaves=True)
    asked = facts.waiting if facts.waiting is not None and facts.waiting.state == "override" else None
    at = asked.at if asked is not None else facts.now
    answer = {"state": "waiting", "message": event.message_hash, "at": at, "releases": []}
    if asked is not None:
        return Decision(answer=answer)
    role = event.officers[0].role
    effects: tuple[Effect, ...] = (
        KeepWaiting(event.message_hash, event.message_bytes, event.attested, role, event.message.id, "override"),
        Begin(event.message_hash, "override"),
        Enter("override", event.message_hash),
        unfinished.page(event.message_hash, role, 0, None, facts.now),
    )
    return Decision(effects, answer)


def _waiting_entry(event: Submitted, author: str, now: int) -> dict[str, object]:
    return {
        "message": event.message_bytes,
        "attestations": [each.pair for each in event.attested],
        "at": now,
        "by": author,
    }


def _release(event: Submitted, facts: Facts) -> Decision:
    message, hashed = event.message, event.message_hash
    addressees = (*message.to, *message.info)
    effects: list[Effect] = [
        KeepMessage(message, event.message_bytes, hashed, incoming=False, at=facts.now),
        *over_stale(event, facts, leaves=True),
    ]
    exchange = Exchange(released=facts.now)
    if event.attestations[0].capacity in ("sole_crew_danger", "sole_override"):
        exchange = step(exchange, OneOfficer(at=facts.now))
    effects += unfinished.begun(hashed, None, exchange)
    for addressee in addressees:
        owed = settlement.due(message, addressee, facts.now, facts)
        effects.append(SetExchange(hashed, addressee, False, exchange, False, owed))
    # After the exchanges, which remember where in the feed they began.
    effects.append(Release(message, event.message_bytes, hashed, event.attested, addressees))
    if facts.waiting is not None:
        effects += [DropWaiting(hashed, "released"), End(hashed, "override")]
    if facts.related is not None:
        signed = settlement.Signed(event.officers[0].role, event.attestations[-1].signed_at, facts.now)
        effects += settlement.consequences(message, hashed, event.body, signed, facts.related, facts)
    return Decision(tuple(effects), {"state": "released", "message": hashed, "at": facts.now})


def _receipt(event: Submitted, facts: Facts) -> dict[str, object]:
    releases = [{"to": past.to, "number": past.number, "release": past.release} for past in facts.envelopes]
    at = facts.kept.at if facts.kept else facts.now
    return {"state": "released", "message": event.message_hash, "at": at, "releases": releases}


def returned(event: Returned, facts: Facts) -> Decision:
    """Raises Refused `not_waiting`."""
    if facts.waiting is not None and drafts.is_draft(facts.waiting):
        return drafts.returned(event, facts.waiting, facts)
    if facts.waiting is None or facts.waiting.state not in ("waiting", "override") or event.service:
        raise Refused(Code.NOT_WAITING)
    told = {"message": event.message, "at": facts.now, "by": event.by, "reason": event.reason}
    effects = (
        DropWaiting(event.message, "returned"),
        End(event.message, "override"),
        Enter("returned", event.message),
        Tell("returned", told, event.message),
    )
    return Decision(effects, {"message": event.message})
