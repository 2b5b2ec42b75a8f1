"""Epochs, heads and voids: what two centres agree on about their lines."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from hotline.node.judge.arrival import alarm, gaps
from hotline.node.judge.effects import (
    Decision,
    Effect,
    Enter,
    KeepHead,
    KeepProof,
    KeepVoid,
    MoveLine,
    OpenLine,
    SetExchange,
    SignHead,
    SignVoid,
    Tell,
)
from hotline.node.judge.epoch_effects import KeepFuller
from hotline.node.judge.epochs import epoch_told, stands_still
from hotline.node.judge.events import EpochArrived, HeadArrived, HeadWanted, Unreadable, VoidArrived
from hotline.node.judge.facts import Facts
from protocols.epochs import begin
from protocols.errors import Code, Refused
from protocols.exchange import RefusedThere, step
from protocols.gaps import missing
from protocols.heads import Agreed, ForkProof, RolledBack, TheyLack, Unproven, WeLack, agree
from protocols.keys import ED25519, key_id
from protocols.line import Forked, GiveBack, Incoming, Known, LineEvent, OldEpoch, Outgoing, void
from protocols.signed import SignedRecord

__all__ = ["epoch_arrived", "head_arrived", "head_wanted", "unreadable", "void_arrived"]


def epoch_arrived(event: EpochArrived, facts: Facts) -> Decision:
    """Raises Refused `epoch_unknown`, `line_forked`."""
    record = event.epoch.record
    held = facts.same_number.release if facts.same_number else None
    opened = begin(record, event.epoch.hash, facts.incoming, held)
    if any(isinstance(each, Known) for each in opened.events):
        return _fuller(event, facts)
    if any(isinstance(each, OldEpoch) for each in opened.events) or _told(facts, opened.events):
        return Decision(answer={"state": "known"})
    forked = any(isinstance(each, Forked) and each.reused for each in opened.events)
    began = None if forked else event.record  # of two first records the one that came first stays
    effects: list[Effect] = [MoveLine(record.from_, record.to, opened.line, record=began)]
    if opened.earlier is not None:
        effects.append(MoveLine(record.from_, record.to, opened.earlier, closed=True))
        effects += _began(event, opened.earlier, facts)
    effects += _forks(record.from_, opened.events, event.record, facts)
    kind, state = ("fork", "forked") if forked else ("epoch", "opened")
    answer: dict[str, object] = {"state": state}
    if forked:
        answer["give_back"] = (0, -1)
    elif opened.earlier is not None:
        answer["resume"] = True
        if any(isinstance(each, GiveBack) for each in opened.events):
            answer["give_back"] = (opened.earlier.epoch, record.number)
    return Decision((*effects, Enter(kind, event.epoch.hash)), answer)


def _began(event: EpochArrived, earlier: Incoming, facts: Facts) -> list[Effect]:
    """A centre went back and goes on: every seat hears why, who signed it, and what will not come in its old place."""
    record, roles = event.epoch.record, event.epoch.roles
    state = "opened_by_one" if event.epoch.by_one_officer else "opened"
    lacking = sum(last - first + 1 for first, last in missing(earlier, record.number + 1))
    detail = f"epoch {record.epoch}: {record.reason}, signed by {' and '.join(roles)}"
    if lacking:
        detail += f"; {lacking} earlier not here: what still matters comes again"
    code = "epoch_one_officer" if event.epoch.by_one_officer else "epoch_opened"
    return [
        # What was missing is released again under another number, or nobody has it: nobody waits for the old one.
        *gaps(record.from_, earlier, msgspec.structs.replace(earlier, above={}), facts.now),
        epoch_told(record.from_, state, record.epoch, record.reason, roles, facts.now),
        Tell("alarm", alarm(code, record.from_, None, facts.now, detail)),
    ]


def _fuller(event: EpochArrived, facts: Facts) -> Decision:
    """The same record: known, or with the second officer's signature, for which EPOCH BY ONE OFFICER was drawn."""
    record = event.epoch.record
    if facts.same_number is None:
        return Decision(answer={"state": "known"})
    # Put to what is held, never in its place: whoever carries a record can leave a signature out.
    held = SignedRecord.parse(facts.same_number.data)
    statement, _ = facts.roster.statement_of(record.from_)
    roles = {key_id(ED25519, each.key): each.role for each in statement.officers if each.centre == record.from_}
    have = dict(held.signatures)
    further = {key: made for key, made in event.record.signatures if key in roles and have.get(key) != made}
    if not further:
        return Decision(answer={"state": "known"})
    fuller = SignedRecord.join(held.payload, {**have, **further})
    signed = tuple(sorted({roles[key] for key, _ in fuller.signatures if key in roles}))
    state = "opened_by_one" if len(signed) < 2 else "confirmed"
    told = epoch_told(record.from_, state, record.epoch, record.reason, signed, facts.now)
    return Decision((KeepFuller(record.from_, record.to, record.epoch, fuller, ours=False), told), {"state": state})


def _told(facts: Facts, events: tuple[LineEvent, ...]) -> bool:
    """The very fork that was found before, said again: proof and alarm are there already."""
    return facts.incoming is not None and facts.incoming.forked is not None and facts.incoming.forked in events


def _forks(peer: str, events: tuple[LineEvent, ...], theirs: SignedRecord, facts: Facts) -> list[Effect]:
    effects: list[Effect] = []
    for fork in (each for each in events if isinstance(each, Forked)):
        ours = facts.same_number.data if facts.same_number is not None else fork.ours
        told = alarm(fork.code, peer, None, facts.now, f"two histories at number {fork.number}")
        effects += [KeepProof(fork.code, peer, ours, theirs.encode()), Tell("alarm", told)]
    return effects


def head_wanted(event: HeadWanted, facts: Facts) -> Decision:
    """Our signature under our end of a line, opening our own line where it has not begun."""
    if event.from_ == facts.me and facts.outgoing is None:
        if not event.opens or facts.epochs.standstill is not None:
            return Decision()  # a line begun before the other end has spoken may have been begun before
        return Decision((OpenLine(event.to), SignHead(event.from_, event.to, None)))
    if event.to == facts.me and (facts.incoming is None or facts.incoming.forked is not None):
        return Decision()  # nothing to sign yet, or two histories: no head is signed any more
    return Decision((SignHead(event.from_, event.to, None),))


def head_arrived(event: HeadArrived, facts: Facts) -> Decision:
    """A peer's head beside our end: agree, catch up, or prove that somebody went back or forked."""
    head = event.head
    ours: Outgoing | Incoming | None = facts.outgoing if head.from_ == facts.me else facts.incoming
    if ours is None:
        return Decision(answer={"state": "no_line", "expect": head.from_ == facts.me})
    if facts.head_known:
        return Decision(answer={"state": "known"})
    decision = _judged(event, ours, facts)
    if isinstance(ours, Outgoing) and (head.epoch, head.number) > (ours.epoch, ours.number):
        return replace(decision, answer={**decision.answer, "expect": True})
    # The sender's own word of how far it came is below what we hold from it: it has forgotten the rest.
    alone = isinstance(ours, Incoming) and len(event.record.signatures) == 1
    if alone and isinstance(ours, Incoming) and (head.epoch, head.number) < (ours.epoch, ours.highest):
        return replace(decision, answer={**decision.answer, "give_back": (head.epoch, head.number)})
    return decision


def _judged(event: HeadArrived, ours: Outgoing | Incoming, facts: Facts) -> Decision:
    head = event.head
    verdict = agree(ours, head, held=facts.head_release, by_us=facts.head_by_us)
    peer = head.to if head.from_ == facts.me else head.from_
    match verdict:
        case ForkProof(number, here, there):
            forked = _fork(event, peer, number, here, there, facts)
            if isinstance(ours, Incoming) and len(event.record.signatures) == 1:
                # Its own other release is what proves it, to its own officers too.
                return replace(forked, answer={**forked.answer, "give_back": (head.epoch, number - 1)})
            return forked
        case RolledBack(epoch, number) if isinstance(ours, Incoming) and facts.epochs.opened_at > head.at:
            return Decision(answer={"state": "acknowledged", "epoch": epoch, "number": number})
        case RolledBack(epoch, number):
            detail = f"our own signature stands at epoch {epoch}, number {number}: this node went back"
            told = alarm("rolled_back", peer, None, facts.now, detail)
            proof = KeepProof(Code.ROLLED_BACK, peer, facts.head_release or b"", event.record.encode())
            effects = (*stands_still("went_back", facts), proof, Enter("rolled_back", _hash(event, facts)))
            return Decision((*effects, Tell("alarm", told)), {"state": "rolled_back"})
        case Unproven(epoch, number):
            told = alarm("claim_unproven", peer, None, facts.now, f"epoch {epoch}, number {number}, unsigned by us")
            return Decision(() if event.quiet else (Tell("alarm", told),), {"state": "unproven"})
    return _consistent(event, ours, verdict, facts)


def _consistent(event: HeadArrived, ours: Outgoing | Incoming, verdict: object, facts: Facts) -> Decision:
    head = event.head
    effects: list[Effect] = []
    if isinstance(ours, Outgoing) and isinstance(verdict, Agreed | TheyLack) and head.epoch == ours.epoch:
        # The receiver's mark on our line: our signature beside theirs makes it the common record.
        effects.append(SignHead(head.from_, head.to, event.record))
    if isinstance(ours, Incoming):
        # Our signature, verified: that there is a second one says nothing.
        if facts.head_by_us and isinstance(verdict, Agreed | TheyLack):
            effects += [KeepHead(event.record, head), Enter("head", _hash(event, facts))]
        # The sender's own head alone says how far it had come: with both signatures it is our mark that comes back, and
        # what the sender had released above it under an older statement is honest.
        if len(event.record.signatures) == 1 and isinstance(verdict, Agreed | WeLack):
            moved = ours.raised(head.number, facts.roster.statement_of(head.from_)[1].version)
            if moved != ours:
                effects.append(MoveLine(head.from_, head.to, moved, closed=moved.closed is not None))
    return Decision(tuple(effects), {"state": type(verdict).__name__.lower()})


def _fork(event: HeadArrived, peer: str, number: int, here: bytes, there: bytes, facts: Facts) -> Decision:
    if (event.head.from_, event.head.to, event.head.epoch) in facts.head_forks:
        return Decision(answer={"state": "forked"})  # proved: as many more as its peer likes to sign prove no more
    told = alarm(Code.LINE_FORKED, peer, None, facts.now, f"two histories at number {number}")
    effects = (
        KeepProof(Code.LINE_FORKED, peer, here + there, event.record.encode()),
        Enter("fork", _hash(event, facts)),
        Tell("alarm", told),
    )
    return Decision(effects, {"state": "forked"})


def _hash(event: HeadArrived, facts: Facts) -> bytes:
    return event.record.hash("head", facts.mode)


def void_arrived(event: VoidArrived, facts: Facts) -> Decision:
    """Raises Refused `epoch_unknown`."""
    record = event.void
    if facts.incoming is None:
        raise Refused(Code.EPOCH_UNKNOWN, f"epoch {record.epoch} of {record.from_}")
    moved, happened = void(facts.incoming, record, facts.same_number.release if facts.same_number else None)
    if any(isinstance(each, Known) for each in happened) or _told(facts, happened):
        return Decision(answer={"state": "known"})
    line = MoveLine(record.from_, record.to, moved, closed=moved.closed is not None)
    forks = _forks(record.from_, happened, event.record, facts)
    hashed = event.record.hash("void", facts.mode)
    if any(isinstance(each, Forked) and each.reused for each in happened):
        return Decision((line, *forks, Enter("fork", hashed)), {"state": "forked"})
    detail = f"number {record.number} of {record.from_} could not be read here and will not come: {record.code}"
    return Decision(
        (
            line,
            KeepVoid(event.record, record),
            Enter("void", hashed),
            *forks,
            *gaps(record.from_, facts.incoming, moved, facts.now),
            Tell("alarm", alarm("void", record.from_, None, facts.now, detail)),
        ),
        {"state": "voided"},
    )


def unreadable(event: Unreadable, facts: Facts) -> Decision:
    """Sealed twice and unreadable twice: our seats are alarmed, and the peer is told which number will not come."""
    past = next((each for each in facts.envelopes if each.release == event.release), None)
    before = facts.exchanges.get((facts.kept.hash, event.to)) if facts.kept is not None else None
    if past is None or past.refused is not None or (before is not None and before.received is not None):
        return Decision()  # given up already, or it said before that it has it
    effects: list[Effect] = [SignVoid(event.to, event.release, "unreadable")]
    message = facts.kept
    if message is not None:
        if before is not None:
            after = step(before, RefusedThere(at=facts.now, code="unreadable"))
            effects.append(SetExchange(message.hash, event.to, False, after, True))
        told = alarm("unreadable", event.to, message.hash, facts.now, f"number {past.number} cannot be read there")
        effects.append(Tell("alarm", told, message.hash))
    return Decision(tuple(effects))
