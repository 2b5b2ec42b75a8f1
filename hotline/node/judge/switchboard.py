"""The one way in: `accept(event, facts) → Decision`.

An officer's seat, a peer, a drill and a program differ in how they knock; what happens to them is decided here and
nowhere else. A decision reads nothing but its arguments and does nothing but say what is to be done, so the same
rules run in a node, in the simulator and in a test of three lines.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hotline.node.judge import (
    arrival,
    aside,
    attachments,
    checkpoints,
    cursors,
    drafts,
    epochs,
    escalation,
    expiry,
    lapses,
    lines,
    mending,
    notices,
    paging,
    records,
    release,
    tokens,
    unfinished,
)
from hotline.node.judge.effects import (
    Decision,
    Effect,
    HandAgain,
    MarkHanded,
    OweAgain,
    SetExchange,
    Tell,
)
from hotline.node.judge.epoch_events import EpochGivenBack, EpochOffered, EpochWanted, GivenBack, VoidGivenBack
from hotline.node.judge.events import (
    Alarmed,
    Arrived,
    AsideJudged,
    Asked,
    CheckpointCosigned,
    CheckpointShown,
    CheckpointSigned,
    ChunkTaken,
    Climbed,
    ConsumerEnded,
    ConsumerLagged,
    ContentEnded,
    ContentJudged,
    ContentOffered,
    CursorMoved,
    Drafted,
    DraftRequested,
    EnvelopeAside,
    EpochArrived,
    Event,
    Expiring,
    Handed,
    HeadArrived,
    HeadWanted,
    Lapsed,
    LinkChanged,
    Mended,
    Noticed,
    NoticesHanded,
    Overstayed,
    PageBegun,
    Paged,
    PageEnded,
    PageTested,
    RecordArrived,
    RecordMissed,
    Resumed,
    Returned,
    SeatChanged,
    Submitted,
    TokenCodeMade,
    TokenCollected,
    TokenRevoked,
    TokenRotated,
    Unreadable,
    VoidArrived,
)
from hotline.node.judge.facts import Facts
from hotline.node.judge.settlement import is_settled
from protocols.exchange import Sent, step

__all__ = ["accept"]


def accept(event: Event, facts: Facts) -> Decision:
    """What is to be done about one event. Raises Refused with a documented code; then nothing is to be done."""
    return _RULES[type(event)](event, facts)


def _handed(event: Handed, facts: Facts) -> Decision:
    before = facts.exchanges.get((event.message, event.to))
    if before is None or before.sent is not None or facts.kept is None:
        return Decision()
    after = step(before, Sent(at=facts.now))
    told = {"message": event.message, "to": event.to, "at": facts.now, "route": event.route}
    settled = is_settled(after, facts.kept.message, event.to, facts)
    return Decision((SetExchange(event.message, event.to, False, after, settled), Tell("handed", told, event.message)))


def _notices_handed(event: NoticesHanded, facts: Facts) -> Decision:
    return Decision((MarkHanded(event.notices),))


def _asked(event: Asked, facts: Facts) -> Decision:
    return Decision(tuple(HandAgain(event.by, message) for message in event.messages))


def _resumed(event: Resumed, facts: Facts) -> Decision:
    return Decision((OweAgain(event.by, event.epoch, event.mark, event.ranges),))


def _link(event: LinkChanged, facts: Facts) -> Decision:
    told = {
        "peer": event.peer, "up": event.up, "at": facts.now, "route": event.route, "heard_at": event.heard_at,
    }  # fmt: skip
    return Decision((Tell("link", told),))


def _seat(event: SeatChanged, facts: Facts) -> Decision:
    return Decision((Tell("seat", {"role": event.role, "on": event.on, "at": facts.now}),))


def _alarmed(event: Alarmed, facts: Facts) -> Decision:
    told = arrival.alarm(event.code, event.peer, event.message, facts.now, event.detail)
    effects: tuple[Effect, ...] = (Tell("alarm", told, event.message),)
    return Decision(effects)


# One row an event: this table is the whole of what a node can be asked to do.
_RULES: dict[type[Any], Callable[[Any, Facts], Decision]] = {
    Submitted: release.submitted,
    Drafted: drafts.drafted,
    DraftRequested: drafts.requested,
    Returned: release.returned,
    Arrived: arrival.arrived,
    Noticed: notices.noticed,
    EpochArrived: lines.epoch_arrived,
    HeadArrived: lines.head_arrived,
    HeadWanted: lines.head_wanted,
    VoidArrived: lines.void_arrived,
    GivenBack: epochs.given_back,
    EpochGivenBack: epochs.epoch_given_back,
    VoidGivenBack: epochs.void_given_back,
    EpochWanted: epochs.wanted,
    EpochOffered: epochs.offered,
    Unreadable: lines.unreadable,
    RecordArrived: records.record_arrived,
    Expiring: expiry.expiring,
    EnvelopeAside: aside.set_aside,
    RecordMissed: aside.missed,
    AsideJudged: aside.judged,
    Handed: _handed,
    NoticesHanded: _notices_handed,
    Asked: _asked,
    Resumed: _resumed,
    LinkChanged: _link,
    SeatChanged: _seat,
    Alarmed: _alarmed,
    Lapsed: lapses.lapsed,
    Climbed: escalation.climbed,
    PageTested: paging.tested,
    PageBegun: paging.begun,
    PageEnded: paging.ended,
    Paged: unfinished.paged,
    Overstayed: unfinished.overstayed,
    TokenCodeMade: tokens.code_made,
    TokenCollected: tokens.collected,
    TokenRotated: tokens.rotated,
    TokenRevoked: tokens.revoked,
    CursorMoved: cursors.moved,
    ConsumerLagged: cursors.lagged,
    ConsumerEnded: cursors.ended,
    ContentOffered: attachments.offered,
    ContentJudged: attachments.judged,
    ChunkTaken: attachments.taken,
    ContentEnded: attachments.ended,
    CheckpointSigned: checkpoints.signed,
    CheckpointCosigned: checkpoints.cosigned,
    CheckpointShown: checkpoints.shown,
    Mended: mending.mended,
}
