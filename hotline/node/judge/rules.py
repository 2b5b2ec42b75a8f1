"""Rules that hold whichever door a message came by, both when it leaves and when it comes."""

from __future__ import annotations

from hotline.node.judge.facts import Facts, Kept
from protocols import labels, openings
from protocols.authority import check_opened, informed, not_countersigned
from protocols.deadlines import holding_limit
from protocols.envelope import Attested, open_attestation
from protocols.errors import Code, Refused
from protocols.keys import ED25519, key_id
from protocols.messages.draft import body_of
from protocols.messages.forms import form_of, relation_allowed, settles
from protocols.messages.header import Message
from protocols.messages.procedure import Confirmation
from protocols.roster import StatementRef
from protocols.settling import next_word
from protocols.wire import Wire

__all__ = ["body_or_none", "check_channel", "check_id", "check_relation", "is_related", "marks"]


def check_id(message: Message, hashed: bytes, facts: Facts) -> None:
    """An id names one text for ever. Raises Refused `id_reused`."""
    if facts.id_holder is not None and facts.id_holder != hashed:
        raise Refused(Code.ID_REUSED, field="id")


def check_relation(message: Message, body: Wire | None, facts: Facts, *, leaving: bool) -> None:
    """That a message stands in a relation it may stand in, to a message of the same two centres, in its case.

    A message that comes before the one it refers to (a FLASH overtakes; a hold may overtake what it holds) is taken,
    and takes effect when that one comes. Raises Refused `relation_unknown`, `relation_wrong`, `case_wrong`.
    """
    related = facts.related
    if message.relation is None:
        if message.case is not None:
            raise Refused(Code.CASE_WRONG, "a case is joined by a relation", field="case")
        form = form_of(message.type, message.version)
        if form is not None and form.needs_relation:
            raise Refused(Code.RELATION_WRONG, f"{message.type} refers to a message", field="relation")
        return
    if related is None:
        if leaving:
            raise Refused(Code.RELATION_UNKNOWN, field="relation.message")
        return
    _same_parties(message, related, facts)
    if not relation_allowed(message, related.message):
        kind = message.relation.kind
        raise Refused(Code.RELATION_WRONG, f"{message.type} as {kind} of {related.message.type}", field="relation")
    if message.case != (related.message.case or related.hash):
        raise Refused(Code.CASE_WRONG, field="case")
    if leaving:
        _already(message, related, facts)
    _holding(message, body, related, facts)
    _confirmation(message, body, related, facts)


def _already(message: Message, related: Kept, facts: Facts) -> None:
    """Raises Refused `already` for what would say a second time what stands, or withdraw what is withdrawn."""
    here = [each for (hashed, _), each in facts.exchanges.items() if hashed == related.hash]
    relation = message.relation
    withdraws = message.type in ("procedure.hold", "procedure.stands") or (relation and relation.kind == "cancel")
    if withdraws and here and all(each.cancelled is not None for each in here):
        raise Refused(Code.ALREADY, "it is cancelled", field="relation.message")
    if message.type == "procedure.acknowledgement" and any(each.acknowledged is not None for each in here):
        role = next(each.acknowledged_by for each in here if each.acknowledged is not None)
        raise Refused(Code.ALREADY, f"{role} has acknowledged it", field="relation.message")


def is_related(message: Message, facts: Facts) -> bool:
    """The same, of a message on record and the one that it refers to, which came after it."""
    try:
        check_relation(message, body_or_none(message), facts, leaving=False)
    except Refused:
        return False
    return True


def check_channel(
    message: Message,
    body: Wire | None,
    facts: Facts,
    *,
    capacity: str,
    leaving: bool,
    statement: StatementRef | None = None,
) -> None:
    """That its sender may say it, on the channel that it names, to those whom it names, and passes on only what it may.

    `capacity`: in which its author signed; `statement`: by which it is judged. Raises Refused `type_closed`,
    `charter_unknown`, `type_not_opened`, `channel_suspended`, `channel_ended`, `not_a_member`, `member_missing`,
    `speaks_for`, `label_blocks`, `relation_unknown`, `relation_wrong`, `already`.
    """
    crew = openings.crew_in_danger(message, body, capacity)
    check_opened(message, body, facts.roster, statement, crew=crew)
    openings.check(message, facts.channels, crew=crew)
    openings.check_act(message, facts.channels)
    related = facts.related.message if facts.related is not None else None
    labels.check_label(message, facts.roster, facts.channels, related=related, crew=crew)
    originals = {hash: kept.message for hash, kept in facts.messages.items()}
    labels.check_passing_on(message, body, originals, facts.roster, facts.channels, leaving=leaving)


def _confirmation(message: Message, body: Wire | None, related: Kept, facts: Facts) -> None:
    """A confirmation carries another officer's signature over the original, or it confirms nothing."""
    if not isinstance(body, Confirmation):
        return
    statement, ref = facts.roster.statement_of(message.from_)
    attested = Attested(body.attestation, body.signature)
    attestation, officer = open_attestation(
        attested, related.hash, facts.roster, ref, mode=facts.mode, centre=message.from_
    )
    if attestation.capacity != "second":
        raise Refused(Code.CAPACITY, f"confirmed as {attestation.capacity}", field="body.attestation")
    same_role = {o.role for o in statement.officers if key_id(ED25519, o.key) in facts.related_keys}
    if attestation.key in facts.related_keys or officer.role in same_role:
        raise Refused(Code.SAME_OFFICER, field="body.attestation")


def _same_parties(message: Message, related: Kept, facts: Facts) -> None:
    there = {related.message.from_, *related.message.to, *related.message.info}
    # What a State opened to a party of its own with itself informed, its centre may be told of.
    there |= informed(message.from_, facts.roster)
    if not {message.from_, *message.to, *message.info} <= there:
        # Passing a matter on to somebody who was not part of it is a referral, never a side effect of a reply.
        raise Refused(Code.RELATION_WRONG, "it names a centre that the earlier message did not", field="to")
    relation = message.relation
    assert relation is not None
    own = message.from_ == related.message.from_
    if relation.kind in ("update", "cancel", "correct") and not own:
        raise Refused(Code.RELATION_WRONG, f"only {related.message.from_} may {relation.kind} its own message")
    if message.type in ("procedure.hold", "procedure.stands", "procedure.confirmation") and not own:
        raise Refused(Code.RELATION_WRONG, f"only {related.message.from_} may do this to its own message")


def _holding(message: Message, body: Wire | None, related: Kept, facts: Facts) -> None:
    if settles(message, body) != "holding":
        return
    until = next_word(message, body)
    latest = holding_limit(related.message.precedence, message.composed_at)
    if until is not None and latest is not None and until > latest:
        hours = (latest - message.composed_at) // 3_600_000
        raise Refused(Code.DRAFT_WRONG, f"at most {hours} h away for this precedence", field="body.next_word_by")


def marks(message: Message, facts: Facts, *, old_epoch: bool, gap: bool) -> tuple[str, ...]:
    """What is drawn beside a message and never hides it."""
    found = []
    if message.expires_at is not None and message.expires_at <= facts.now:
        found.append("expired")
    if old_epoch:
        found.append("old_epoch")
    if gap:
        found.append("gap_before")
    stale = facts.roster.stale(message.from_, facts.now)
    if "root" in stale or "statement" in stale:
        found.append("roster_stale")
    if not_countersigned(message.from_, facts.roster):
        found.append("not_countersigned")
    return tuple(found)


def body_or_none(message: Message) -> Wire | None:
    """The body of a message that is on record already."""
    try:
        return body_of(message)
    except Refused:
        return None
