"""Envelopes that name a statement which has not come: kept as they came, without receipt, without moving the line.

Nothing can be said of such an envelope, not even that it is authentic: the key that should have signed it is in a
record that is not here. So there is room for 64 a peer, and what does not fit stays with its sender, where it is owed.
Our officers hear once of each statement that does not come in time: RECORD NEEDED.
"""

from __future__ import annotations

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import AsideTold, Decision, DropAside, KeepAside, Tell
from hotline.node.judge.events import AsideJudged, EnvelopeAside, RecordMissed
from hotline.node.judge.facts import Facts
from protocols.errors import Code

__all__ = ["MOST_ASIDE", "judged", "missed", "set_aside"]

MOST_ASIDE = 64


def set_aside(event: EnvelopeAside, facts: Facts) -> Decision:
    """The answer's `state`: `aside`, `known` (it was before), or `full`: then it is not kept."""
    if facts.aside is not None:
        return Decision(answer={"state": "known"})
    if facts.aside_count >= MOST_ASIDE:
        return Decision(answer={"state": "full"})
    kept = KeepAside(event.peer, event.release, event.data, event.party, event.version)
    return Decision((kept,), {"state": "aside"})


def missed(event: RecordMissed, facts: Facts) -> Decision:
    """Nothing where it came meanwhile, or was told for another envelope that needs the same."""
    aside = facts.aside
    if aside is None or aside.told:
        return Decision()
    many = f"{aside.waiting} envelopes wait" if aside.waiting > 1 else "an envelope waits"
    detail = (
        f"{many} for statement {aside.version} of {aside.party}, which has not come: nothing of it can be read; ask "
        f"{aside.peer} for it by another way, and `hotline roster import` it"
    )
    told = alarm(Code.RECORD_NEEDED, aside.peer, None, facts.now, detail)
    return Decision((AsideTold(aside.party, aside.version), Tell("alarm", told)), {"state": "told"})


def judged(event: AsideJudged, facts: Facts) -> Decision:
    """It was received, refused, or is not authentic: whichever, it is set aside no longer."""
    return Decision((DropAside(event.release),)) if facts.aside is not None else Decision()
