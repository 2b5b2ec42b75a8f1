"""A centre's own history, when it was lost: what peers give back, and how its officers begin a new epoch.

::

    one of ours that we do not know      → our own signature: we went back. It is entered again, `recovered`
    two of ours under one number         → both are kept as proof; nothing goes on in that epoch
    the first officer signs all records  → every seat is called for the second
    the second signs, or nobody came for five minutes and everybody was asked
                                         → the centre signs; old epochs end, and what nobody receipted goes out again
    the second signs afterwards          → the fuller records go out again

Only our own signature proves that we went back: a peer's word alone would let it stop us by claiming (specification:
lines, "heads").
"""

from __future__ import annotations

from hotline.node.judge import settlement
from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import (
    Decision,
    DropWaiting,
    Effect,
    Enter,
    KeepMessage,
    KeepProof,
    KeepVoid,
    LockLines,
    MoveLine,
    SetExchange,
    Tell,
)
from hotline.node.judge.epoch_effects import EndStandstill, KeepFuller, KeepOpening, KeepRecovered, OpenEpoch
from hotline.node.judge.epoch_events import EpochGivenBack, EpochOffered, EpochWanted, GivenBack, VoidGivenBack
from hotline.node.judge.facts import Facts
from hotline.node.judge.release import OVERRIDE_MS
from hotline.node.judge.standstill import EpochFacts, Opening
from protocols.epochs import EpochReason, EpochRecord
from protocols.errors import Code, Refused
from protocols.exchange import Exchange, OneOfficer, Received, step
from protocols.keys import ED25519, key_id
from protocols.line import Outgoing
from protocols.signed import SignedRecord
from protocols.wire import pack, unpack

__all__ = ["epoch_given_back", "epoch_told", "given_back", "offered", "roles_of", "void_given_back", "waits", "wanted"]

ALONE_MS = OVERRIDE_MS
LONGEST_JUMP = 1_000


def epoch_told(centre: str, state: str, epoch: int, why: str, roles: tuple[str, ...], at: int) -> Tell:
    """What the seats are told of an epoch: `standstill`, `signed` (by one, who waits), `opened`, `opened_by_one`,
    `confirmed`."""
    told = {"centre": centre, "state": state, "epoch": epoch, "why": why, "roles": list(roles), "at": at}
    return Tell("epoch", told)


def stands_still(why: EpochReason, facts: Facts) -> list[Effect]:
    """From here on nothing is released, to anybody; said once."""
    if facts.epochs.standstill is not None:
        return []
    return [LockLines(why), epoch_told(facts.me, "standstill", facts.epochs.epoch, why, (), facts.now)]


# -- what peers give back ----------------------------------------------------------------------------------------------


def given_back(event: GivenBack, facts: Facts) -> Decision:
    """Raises Refused `epoch_unknown`: the record of its epoch comes first."""
    authentic, here = event.authentic, facts.same_number
    release, message = authentic.release, authentic.message
    line = facts.epochs.line
    if line is None:
        raise Refused(Code.EPOCH_UNKNOWN, f"our own epoch {release.epoch} to {release.to}")
    if here is not None and here.release == authentic.release_hash:
        return Decision(answer={"state": "known"})
    if here is not None and facts.epochs.proved:
        return Decision(answer={"state": "known"})
    if here is not None:
        return _reused(event, here.data, facts)
    effects: list[Effect] = []
    if (release.epoch, release.number) > (facts.epochs.epoch, _number(facts, release.to)):
        effects += _went_back(event.peer, release.epoch, release.number, authentic.data, facts)
        effects.append(Enter("rolled_back", authentic.release_hash))
    if facts.kept is None:
        effects.append(KeepMessage(message, authentic.envelope.message, authentic.message_hash, False, facts.now))
    effects += [KeepRecovered(authentic), Enter("recovered", authentic.release_hash)]
    effects += _moved(line, release.number, release.previous, authentic.release_hash, release.released_at)
    if (authentic.message_hash, release.to) not in facts.exchanges:
        effects.append(_exchange(event, facts))
    told = {"envelope": authentic.data, "at": facts.now, "marks": ["recovered"]}
    effects.append(Tell("sent", told, authentic.message_hash))
    if facts.waiting is not None:
        effects.append(DropWaiting(authentic.message_hash, "released"))
    return Decision(tuple(effects), {"state": "recovered"})


def _number(facts: Facts, to: str) -> int:
    """How far our line to a peer has come in the centre's newest epoch."""
    return next((line.number for line in facts.epochs.lines if (line.to, line.epoch) == (to, facts.epochs.epoch)), 0)


def _went_back(peer: str, epoch: int, number: int, theirs: bytes, facts: Facts) -> list[Effect]:
    effects = stands_still("went_back", facts)
    if effects:
        detail = f"our own signature stands at epoch {epoch}, number {number}: this node went back"
        effects.append(Tell("alarm", alarm("rolled_back", peer, None, facts.now, detail)))
    return [*effects, KeepProof(Code.ROLLED_BACK, peer, b"", theirs)]


def _moved(line: Outgoing, number: int, previous: bytes | None, release: bytes, at: int) -> list[Effect]:
    """Our end of a line that is over grows by what comes back in its order; what lies above a hole stands alone."""
    if number != line.number + 1 or previous not in (None, line.head):
        return []
    return [MoveLine(line.from_, line.to, line.released(release, at), closed=True)]


def _exchange(event: GivenBack, facts: Facts) -> SetExchange:
    release, message = event.authentic.release, event.authentic.message
    exchange = step(Exchange(released=release.released_at), Received(at=facts.now))
    if facts.by_one_officer:
        exchange = step(exchange, OneOfficer(at=release.released_at))
    due = settlement.due(message, release.to, release.released_at, facts)
    settled = settlement.is_settled(exchange, message, release.to, facts)
    return SetExchange(event.authentic.message_hash, release.to, False, exchange, settled, due)


def _reused(event: GivenBack, ours: bytes, facts: Facts) -> Decision:
    """The worst that a backup can do: one number, two releases, both ours."""
    authentic, number = event.authentic, event.authentic.release.number
    detail = f"number {number} was given twice: {event.peer} holds the other release, and shows both"
    effects: list[Effect] = [
        KeepProof(Code.NUMBER_REUSED, event.peer, ours, authentic.data),
        Enter("fork", authentic.release_hash),
        Tell("alarm", alarm(Code.NUMBER_REUSED, event.peer, authentic.message_hash, facts.now, detail)),
    ]
    if authentic.release.epoch == facts.epochs.epoch:
        effects += stands_still("forked", facts)
    return Decision(tuple(effects), {"state": "forked"})


def epoch_given_back(event: EpochGivenBack, facts: Facts) -> Decision:
    """A record of our own that is not here: later epochs than ours were open once.

    Raises Refused `record_jumped`: a number near the last one would leave no next epoch to open.
    """
    record, known = event.record, facts.epochs.line_record
    if record.epoch > facts.epochs.epoch + LONGEST_JUMP:
        raise Refused(Code.RECORD_JUMPED, f"our own epoch {record.epoch} where {facts.epochs.epoch} is known")
    if known == event.hash or facts.epochs.proved:
        return Decision(answer={"state": "known"})
    if known is not None:
        detail = f"our line to {event.peer} began twice in epoch {record.epoch}: this node went back"
        effects: list[Effect] = [
            KeepProof(Code.LINE_FORKED, event.peer, known, event.signed.encode()),
            Enter("fork", event.hash),
            Tell("alarm", alarm("rolled_back", event.peer, None, facts.now, detail)),
        ]
        if record.epoch == facts.epochs.epoch:
            effects += stands_still("forked", facts)
        return Decision(tuple(effects), {"state": "forked"})
    line = Outgoing.opened(record, event.hash)
    late: list[Effect] = [
        MoveLine(record.from_, record.to, line, record=event.signed, closed=True),
        Enter("epoch", event.hash),
    ]
    ours = next((each.epoch for each in facts.epochs.lines if each.to == record.to), None)
    # A line of which we knew nothing, or began as if it were new: the other end waits for a record that closes its own.
    forgotten = ours is None or (ours > record.epoch and record.to in facts.epochs.firsts)
    if forgotten or record.epoch > facts.epochs.epoch:
        late = [*_went_back(event.peer, record.epoch, 0, event.signed.encode(), facts), *late]
    return Decision(tuple(late), {"state": "recovered"})


def void_given_back(event: VoidGivenBack, facts: Facts) -> Decision:
    """A number that we gave up, and have forgotten."""
    line, record = facts.epochs.line, event.record
    if line is None:
        raise Refused(Code.EPOCH_UNKNOWN, f"our own epoch {record.epoch} to {record.to}")
    if facts.same_number is not None:
        return Decision(answer={"state": "known"})
    effects: list[Effect] = [KeepVoid(event.signed, record), Enter("void", event.signed.hash("void", facts.mode))]
    if (record.epoch, record.number) > (facts.epochs.epoch, _number(facts, record.to)):
        effects = [*_went_back(event.peer, record.epoch, record.number, event.signed.encode(), facts), *effects]
    effects += _moved(line, record.number, None, record.release, 0)
    return Decision(tuple(effects), {"state": "recovered"})


# -- what officers open ------------------------------------------------------------------------------------------------


def waits(own: EpochFacts) -> Opening | None:
    """The opening whose records officers sign, as long as it opens what is to be opened: the epoch after the newest
    that is known now, every line of ours from its newest epoch. What peers gave back since it was written may have
    passed it: its number may be given already. (A line that came further in its epoch meanwhile takes nothing away.)"""
    opening = own.opening
    if opening is None or opening.epoch != own.epoch + 1:
        return None
    records = [unpack(each.payload, EpochRecord) for each in opening.records]
    began = sorted((each.to, each.before) for each in records)
    return opening if began == sorted((line.to, line.epoch) for line in own.lines) else None


def wanted(event: EpochWanted, facts: Facts) -> Decision:
    """The records of the next epoch, one a line, for officers to sign. Raises Refused `already`, `epoch_too_early`."""
    own = facts.epochs
    if own.standstill is None:
        raise Refused(Code.ALREADY, f"epoch {own.epoch} is open, and nothing stands still")
    if (opening := waits(own)) is not None and opening.first_at is not None:
        return Decision(answer={"epoch": opening.epoch, "records": [each.encode() for each in opening.records]})
    _everybody_answered(event.asked)
    if not own.lines:
        if not set(event.others) - {event.role}:
            _everybody_heard(event.unheard)  # without a line there is nothing to sign: two officers ask, each alone
        lifted = epoch_told(facts.me, "opened", own.epoch, own.standstill.why, (event.role,), facts.now)
        return Decision((EndStandstill(), lifted), {"epoch": own.epoch, "records": []})
    number = own.epoch + 1
    records = tuple(
        SignedRecord(pack(_record(line, number, own.standstill.why, facts.now)), ())
        for line in sorted(own.lines, key=lambda line: line.to)
    )
    answer = {"epoch": number, "records": [each.encode() for each in records]}
    return Decision((KeepOpening(number, records, None),), answer)


def _everybody_answered(asked: tuple[str, ...]) -> None:
    """A peer that is there knows which numbers are given: it is heard before a new beginning is written."""
    if asked:
        raise Refused(Code.EPOCH_TOO_EARLY, f"{', '.join(asked)}: there, and still telling what they hold of ours")


def _everybody_heard(unheard: tuple[str, ...]) -> None:
    if unheard:
        who = ", ".join(unheard)
        raise Refused(Code.EPOCH_TOO_EARLY, f"{who} could not be asked: without their word it takes two officers")


def _record(line: Outgoing, epoch: int, why: EpochReason, now: int) -> EpochRecord:
    return EpochRecord(
        from_=line.from_,
        to=line.to,
        epoch=epoch,
        before=line.epoch,
        number=line.number,
        release=line.head if line.number else None,
        reason=why,
        at=now,
    )


def offered(event: EpochOffered, facts: Facts) -> Decision:
    """One officer more under every record. Raises Refused `not_waiting`, `already`, `epoch_too_early`."""
    if facts.epochs.standstill is None:
        return _confirmed(event, facts)
    opening = waits(facts.epochs)
    if opening is None or not _same(event.records, opening.records):
        raise Refused(Code.NOT_WAITING, "these are not the records that wait: ask for them again")
    _everybody_answered(event.asked)
    signed = _together(opening.records, event.records)
    roles = roles_of(signed[0], facts)
    why = facts.epochs.standstill.why
    first_at = opening.first_at if opening.first_at is not None else facts.now
    if len(roles) < 2 and event.alone:
        _may_alone(event, event.waited)
    if len(roles) >= 2 or event.alone:
        state = "opened" if len(roles) >= 2 else "opened_by_one"
        told = epoch_told(facts.me, state, opening.epoch, why, roles, facts.now)
        code = "epoch_opened" if len(roles) >= 2 else "epoch_one_officer"
        detail = f"epoch {opening.epoch}: {', '.join(roles)} began it; every line goes on from number 1"
        sound = Tell("alarm", alarm(code, None, None, facts.now, detail))
        return Decision((OpenEpoch(signed, roles), told, sound), {"state": state, "epoch": opening.epoch})
    effects: list[Effect] = [KeepOpening(opening.epoch, signed, first_at)]
    if opening.first_at is None:
        detail = f"{event.role} signed epoch {opening.epoch}: a second officer is needed now, at any seat"
        effects += [
            epoch_told(facts.me, "signed", opening.epoch, why, roles, facts.now),
            Tell("alarm", alarm("epoch_second_wanted", None, None, facts.now, detail)),
        ]
    alone_at = facts.now + ALONE_MS - event.waited
    return Decision(tuple(effects), {"state": "signed", "epoch": opening.epoch, "alone_at": alone_at})


def _may_alone(event: EpochOffered, waited: int) -> None:
    _everybody_heard(event.unheard)
    if waited < ALONE_MS:
        raise Refused(Code.EPOCH_TOO_EARLY, f"the second officer was called {waited // 1000} s ago; wait for 5 min")


def _confirmed(event: EpochOffered, facts: Facts) -> Decision:
    """The second officer, afterwards: the fuller records take the place of those that stood by one."""
    own = facts.epochs
    if not own.opened or not _same(event.records, own.opened):
        raise Refused(Code.NOT_WAITING, "no epoch waits for a second officer")
    signed = _together(own.opened, event.records)
    roles = roles_of(signed[0], facts)
    if signed == own.opened:
        raise Refused(Code.ALREADY, f"epoch {own.epoch} has this officer's signature")
    fuller = [KeepFuller(facts.me, unpack(each.payload, EpochRecord).to, own.epoch, each, ours=True) for each in signed]
    state = "confirmed" if len(roles) >= 2 else "opened_by_one"
    reason = unpack(signed[0].payload, EpochRecord).reason
    return Decision(
        (*fuller, epoch_told(facts.me, state, own.epoch, reason, roles, facts.now)),
        {"state": state, "epoch": own.epoch},
    )


def _same(offered: tuple[SignedRecord, ...], kept: tuple[SignedRecord, ...]) -> bool:
    """All the lines in one act: not one of them less, and not a byte of them otherwise."""
    return sorted(each.payload for each in offered) == sorted(each.payload for each in kept)


def _together(kept: tuple[SignedRecord, ...], offered: tuple[SignedRecord, ...]) -> tuple[SignedRecord, ...]:
    fresh = {each.payload: each.signatures for each in offered}
    joined = []
    for each in kept:
        for key, signature in fresh[each.payload]:
            each = each.signed_by(key, signature)  # noqa: PLW2901 - one signature after the other
        joined.append(each)
    return tuple(joined)


def roles_of(record: SignedRecord, facts: Facts) -> tuple[str, ...]:
    """Our own officers whose signatures are on a record: one person is one role, whatever keys they have."""
    statement, _ = facts.roster.statement_of(facts.me)
    listed = {key_id(ED25519, each.key): each.role for each in statement.officers if each.centre == facts.me}
    return tuple(sorted({listed[key] for key, _ in record.signatures if key in listed}))
