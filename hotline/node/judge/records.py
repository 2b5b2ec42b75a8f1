"""A record of the roster arrives: its signatures decide whether it is believed, whoever carries it."""

from __future__ import annotations

from dataclasses import replace

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import Decision, Effect, Enter, KeepProof, KeepRecord, Tell
from hotline.node.judge.events import RecordArrived
from hotline.node.judge.facts import Facts
from protocols.errors import Code, Refused
from protocols.pae import digest
from protocols.roster import Record, Roster, Statement
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["record_arrived"]


def record_arrived(event: RecordArrived, facts: Facts) -> Decision:
    """Raises Refused as Roster.admit; `frame_refused` for a pin and `not_pinned` for a new party from a peer."""
    if event.kind == "pin" and event.source == "peer":
        raise Refused(Code.FRAME_REFUSED, "a pin is our own officers' word and does not come over a link")
    try:
        roster, record = facts.roster.admit(event.kind, event.data, facts.now)
    except Refused as refused:
        if refused.code is Code.RECORD_FORKED and event.source == "peer":
            return _forked(event, facts, refused)
        raise
    answer: dict[str, object] = {"subject": record.subject, "version": record.version}
    if roster is facts.roster:
        return Decision(answer=answer)
    if event.source == "peer" and record.kind == "root" and record.subject not in facts.roster.parties:
        # Whoever comes first over a link must not take the name of a party that is introduced later.
        raise Refused(Code.NOT_PINNED, f"{record.subject} was not introduced here")
    told = {"kind": event.kind, "data": event.data}
    effects: list[Effect] = [KeepRecord(record, roster), Enter(event.kind, record.hash), Tell("record", told)]
    if left_out := _left_out(record, roster):
        detail = f"statement {record.version} of {record.subject} counts but for {', '.join(left_out)}"
        effects.append(Tell("alarm", alarm(Code.CENTRE_TAKEN, None, None, facts.now, detail)))
    return Decision(tuple(effects), answer)


def _left_out(record: Record, roster: Roster) -> list[str]:
    """The centres of a statement that takes keys back, whose names are another party's here, or look like one."""
    if record.kind != "statement":
        return []
    kept, _ = roster.parties[record.subject].statements[record.version]
    said = unpack(SignedRecord.parse(record.data).payload, Statement)
    return [centre.name for centre in said.centres if kept.centre(centre.name) is None]


def _forked(event: RecordArrived, facts: Facts, refused: Refused) -> Decision:
    """Another record under a version that is held: proof, if whoever signed ours signed theirs too. Else it is nothing:
    anybody could write one."""
    theirs = digest(event.kind, facts.mode, SignedRecord.parse(event.data).payload)
    for ours in facts.roster.records():
        if ours.kind != event.kind or (ours.kind == "root" and ours.version == 1):
            continue  # a first root is signed by nobody but itself
        try:
            _, record = _without(facts.roster, ours).admit(event.kind, event.data, None)
        except Refused:
            continue
        if (record.subject, record.version) == (ours.subject, ours.version):
            told = alarm(refused.code, None, None, facts.now, refused.detail)
            effects = (KeepProof(refused.code, record.subject[:24], ours.data, event.data), Enter("fork", theirs))
            answer = {"subject": record.subject, "version": record.version, "state": "forked"}
            return Decision((*effects, Tell("alarm", told)), answer)
    raise refused


def _without(roster: Roster, record: Record) -> Roster:
    """The roster as it was before this record, as far as its kind goes."""
    if record.kind == "bulletin":
        return replace(roster, bulletins={name: b for name, b in roster.bulletins.items() if name != record.subject})
    held = roster.parties[record.subject]
    if record.kind == "root":
        held = replace(held, roots={v: root for v, root in held.roots.items() if v < record.version})
    else:
        held = replace(held, statements={v: s for v, s in held.statements.items() if v < record.version})
    return replace(roster, parties={**roster.parties, record.subject: held})
