"""An authentic envelope is judged: its place in the line first, then its officers and its words.

The order is the specification's (envelope, "order"), and two outcomes leave here. Whatever is refused from here on is
authentic: the line advances, the journal has an entry, and the sender's alarm is a signed `refused` notice.
"""

from __future__ import annotations

from msgspec.structs import replace

from hotline.node.judge import rules, settlement
from hotline.node.judge.effects import (
    Decision,
    Effect,
    Enter,
    HandAgain,
    KeepEnvelope,
    KeepMessage,
    KeepProof,
    MoveLine,
    Owe,
    SetExchange,
    Tell,
)
from hotline.node.judge.events import Arrived
from hotline.node.judge.facts import Facts, Kept
from hotline.node.judge.unfinished import begun
from protocols.envelope import Authentic, Verified, check_again, read
from protocols.errors import Code, Refused
from protocols.exchange import Exchange, OneOfficer, Received, step
from protocols.gaps import missing
from protocols.line import Forked, Incoming, Known, LineEvent, OldEpoch, arrive

__all__ = ["alarm", "arrived", "gaps"]

# Characters of an explanation that seats are told: an entry carries an envelope too, and must fit its frame.
MOST_SAID = 1000


def arrived(event: Arrived, facts: Facts) -> Decision:
    """Raises Refused `epoch_unknown`: the record of its epoch has not come. Everything else is a decision."""
    authentic = event.authentic
    release = authentic.release
    if facts.incoming is None:
        raise Refused(Code.EPOCH_UNKNOWN, f"epoch {release.epoch} of {release.from_}")
    moved, happened = arrive(
        facts.incoming,
        epoch=release.epoch,
        number=release.number,
        previous=release.previous,
        release_hash=authentic.release_hash,
        held=facts.same_number.release if facts.same_number else None,
    )
    if any(isinstance(each, Known) for each in happened):
        return _same_again(authentic)
    effects: list[Effect] = []
    for fork in (each for each in happened if isinstance(each, Forked)):
        effects += _proof(authentic, fork, facts)
        if fork.reused:
            return _reused(authentic, moved, fork, effects, facts)
    moved = moved.raised(release.number, release.statement.version)
    effects.append(MoveLine(release.from_, facts.me, moved, closed=moved.closed is not None))
    effects += gaps(release.from_, facts.incoming, moved, facts.now)
    try:
        facts.incoming.check_statement(release.number, release.statement.version)
        return _taken(authentic, effects, happened, facts)
    except Refused as refused:
        # Authentic by phase, not by code: the centre's release has verified, so the sender is told which rule it was.
        return _refused(authentic, effects, refused, facts)


def _same_again(authentic: Authentic) -> Decision:
    """A retry, or a replay: the same receipt goes back and nothing is written or shown. Dedupe never expires."""
    return Decision((HandAgain(authentic.release.from_, authentic.message_hash),), {"state": "known"})


def _proof(authentic: Authentic, fork: Forked, facts: Facts) -> list[Effect]:
    """Two signed histories: both are kept, and every seat hears of it."""
    release = authentic.release
    ours = facts.same_number.data if facts.same_number is not None else fork.ours
    detail = f"two histories at number {fork.number} of {release.from_}, epoch {release.epoch}"
    told = alarm(fork.code, release.from_, authentic.message_hash, facts.now, detail)
    return [
        KeepProof(fork.code, release.from_, ours, authentic.data),
        Enter("fork", authentic.release_hash),
        Tell("alarm", told, authentic.message_hash),
    ]


def _reused(authentic: Authentic, moved: Incoming, fork: Forked, effects: list[Effect], facts: Facts) -> Decision:
    release = authentic.release
    owed = Owe(release.from_, "refused", authentic.message_hash, authentic.release_hash, str(fork.code))
    line = MoveLine(release.from_, facts.me, moved, closed=moved.closed is not None)
    return Decision((line, *effects, owed), {"state": "refused", "code": str(fork.code)})


def gaps(peer: str, before: Incoming, after: Incoming, at: int) -> list[Effect]:
    """What the seats are told of numbers that were just found missing, or came."""
    was, now = set(missing(before)), set(missing(after))
    closed = [_gap(peer, first, last, at, opened=False) for first, last in sorted(was - now)]
    return [*closed, *(_gap(peer, first, last, at, opened=True) for first, last in sorted(now - was))]


def _gap(peer: str, first: int, last: int, at: int, *, opened: bool) -> Tell:
    return Tell("gap", {"peer": peer, "first": first, "last": last, "at": at, "open": opened})


def _taken(authentic: Authentic, effects: list[Effect], happened: tuple[LineEvent, ...], facts: Facts) -> Decision:
    release = authentic.release
    repeated = [past for past in facts.envelopes if past.to == facts.me]
    if any(past.epoch == release.epoch for past in repeated):
        raise Refused(Code.RELEASED_TWICE)
    for final in (past.refused for past in repeated if past.refused is not None):
        raise Refused(Code(final), "these words were refused here before; what is mended is a new message")
    verified = read(authentic, facts.roster, mode=facts.mode)
    kept: list[Effect] = [KeepEnvelope(authentic, None), Enter("received", authentic.release_hash), *effects]
    owed = Owe(release.from_, "received", authentic.message_hash, authentic.release_hash)
    if repeated:
        # Released again in a new epoch: the line advances, the receipt names the new release, nothing is shown.
        return Decision((*kept, owed), {"state": "again"})
    check_again(verified, facts.epoch_began)
    rules.check_id(authentic.message, authentic.message_hash, facts)
    rules.check_relation(authentic.message, verified.body, facts, leaving=False)
    capacity = verified.attestations[0].capacity
    rules.check_channel(
        authentic.message, verified.body, facts, capacity=capacity, leaving=False, statement=release.statement
    )
    kept += _new(verified, happened, facts)
    kept.append(owed)
    if verified.body is None:
        kept.append(Owe(release.from_, "cannot_read", authentic.message_hash, authentic.release_hash))
    return Decision(tuple(kept), {"state": "received", "message": authentic.message_hash})


def _new(verified: Verified, happened: tuple[LineEvent, ...], facts: Facts) -> list[Effect]:
    authentic, message = verified.authentic, verified.message
    released_at = authentic.release.released_at
    exchange = step(Exchange(released=released_at), Received(at=facts.now))
    if verified.by_one_officer:
        exchange = step(exchange, OneOfficer(at=released_at))
    ours = Kept(message, authentic.envelope.message, authentic.message_hash, True, released_at)
    keys = frozenset(each.key for each in verified.attestations)
    for early in facts.relating:
        # It overtook us: a hold that arrives first applies now, if it could have been taken in its turn.
        what = settlement.happening(early, message.from_)
        if what is not None and rules.is_related(early.message, replace(facts, related=ours, related_keys=keys)):
            exchange = step(exchange, what)
    marks = rules.marks(
        message,
        facts,
        # The release that `again` names did not come: nothing here shows that there was one, or when.
        old_epoch=authentic.release.again is not None or any(isinstance(each, OldEpoch) for each in happened),
        gap=facts.incoming is not None and authentic.release.number > facts.incoming.mark + 1,
    )
    entry = {"envelope": authentic.data, "at": facts.now, "marks": list(marks)}
    effects: list[Effect] = [
        KeepMessage(message, authentic.envelope.message, authentic.message_hash, incoming=True, at=released_at),
        SetExchange(
            authentic.message_hash,
            facts.me,
            True,
            exchange,
            settlement.is_settled(exchange, message, facts.me, facts),
            settlement.due(message, facts.me, facts.now, facts),
        ),
        *((Enter("roster_stale", authentic.release_hash),) if "roster_stale" in marks else ()),
        Tell("arrived", entry, authentic.message_hash),
        *begun(authentic.message_hash, None, exchange),
    ]
    if facts.related is not None:
        signed = settlement.Signed(verified.officers[0].role, verified.attestations[-1].signed_at, released_at)
        effects += settlement.consequences(message, authentic.message_hash, verified.body, signed, facts.related, facts)
    return effects


def _refused(authentic: Authentic, effects: list[Effect], refused: Refused, facts: Facts) -> Decision:
    release = authentic.release
    entry: dict[str, object] = {
        "from": release.from_,
        "message": authentic.message_hash,
        "release": authentic.release_hash,
        "code": str(refused.code),
        "detail": refused.detail[:MOST_SAID],
        "at": facts.now,
        "envelope": authentic.data,
    }
    return Decision(
        (
            KeepEnvelope(authentic, str(refused.code)),
            Enter("refused", authentic.release_hash),
            *effects,
            Owe(release.from_, "refused", authentic.message_hash, authentic.release_hash, str(refused.code)),
            Tell("refused", entry, authentic.message_hash),
        ),
        {"state": "refused", "code": str(refused.code)},
    )


def alarm(code: str, peer: str | None, message: bytes | None, at: int, detail: str) -> dict[str, object]:
    return {"code": str(code), "peer": peer, "message": message, "at": at, "detail": detail[:MOST_SAID]}
