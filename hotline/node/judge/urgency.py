"""What is judged first: decided from the event alone, before anything is looked up.

A FLASH comes before everything, whoever brings it. What the node itself has to write (receipts, heads, links, alarms)
is small and holds up all else, so it comes before PRIORITY and ROUTINE; attachments and programs' places come last.
Within one urgency centres take turns: who brings a thousand waits behind nobody but himself.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Literal

from hotline.node.judge.epoch_events import EpochGivenBack, GivenBack, VoidGivenBack
from hotline.node.judge.events import (
    Arrived,
    Asked,
    ChunkTaken,
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
    EpochOffered,
    EpochWanted,
    Event,
    Handed,
    HeadArrived,
    LinkChanged,
    Noticed,
    RecordArrived,
    Resumed,
    Returned,
    SeatChanged,
    Submitted,
    TokenCodeMade,
    TokenCollected,
    TokenRevoked,
    TokenRotated,
    VoidArrived,
)
from protocols.messages.forms import FORMS
from protocols.messages.header import Message, Precedence

__all__ = ["OURS", "Claim", "Urgency", "brought_by", "claim_of", "is_handed_in", "urgency_of"]

OURS = ""
"""The lane of what the node does by itself."""

SETTLING = frozenset(form.type for form in FORMS.values() if form.settling)
"""Acknowledgements, answers, holds: small, and somebody's clock runs until they are there."""

LAST = (ChunkTaken, ContentOffered, ContentJudged, ContentEnded, CursorMoved, ConsumerLagged, ConsumerEnded)
WAITS = (ChunkTaken, ContentJudged, ContentEnded, ConsumerLagged)
BY_HAND = (
    Drafted, DraftRequested, ContentOffered, CursorMoved, ConsumerEnded, TokenCodeMade, TokenCollected, TokenRotated,
    TokenRevoked,
)  # fmt: skip


class Urgency(IntEnum):
    """The smaller, the sooner."""

    FLASH = 0
    NODE = 1
    PRIORITY = 2
    ROUTINE = 3
    BACKGROUND = 4


Claim = Literal["reserve", "waits", "no"]


def urgency_of(event: Event) -> Urgency:
    """How soon it is judged."""
    message = _message(event)
    if message is not None:
        return _of(message)
    return Urgency.BACKGROUND if isinstance(event, LAST) else Urgency.NODE


def brought_by(event: Event) -> str:
    """Whose turn it takes: the centre that made it necessary, or the seat or program that handed it in."""
    match event:
        case Arrived(authentic=authentic):
            return authentic.release.from_
        case Submitted(seat=seat) if seat:
            return f"seat {seat}"
        case Drafted(service=service):
            return f"program {service}"
        case Noticed(notice=notice, ours=False):
            return notice.from_
        case EpochArrived(epoch=epoch):
            return epoch.record.from_
        case HeadArrived(head=head):
            return f"{head.from_}, {head.to}"
        case VoidArrived(void=void):
            return void.from_
        case GivenBack(peer=peer) | EpochGivenBack(peer=peer) | VoidGivenBack(peer=peer) | LinkChanged(peer=peer):
            return peer
        case EnvelopeAside(peer=peer):
            return peer
        case Handed(to=to):
            return to
        case Asked(by=by) | Resumed(by=by):
            return by
    return OURS


def claim_of(event: Event) -> Claim:
    """Whether it may be written with the room that was kept back, once the disk is full.

    That is for FLASH, for what settles a message, and for what a node must write to hear and to be heard. Attachments
    wait for room; other messages, and what programs leave here, are not taken: their senders still have them.
    """
    message = _message(event)
    if message is not None and not isinstance(event, Drafted):
        return "reserve" if message.precedence is Precedence.FLASH or message.type in SETTLING else "no"
    if isinstance(event, WAITS):
        return "waits"
    return "no" if isinstance(event, BY_HAND) else "reserve"


def is_handed_in(event: Event) -> bool:
    """Whether somebody of our own waits for the answer: where nothing can be written they are told so at once."""
    match event:
        case Noticed(ours=ours):
            return ours
        case RecordArrived(source=source):
            return source == "officer"
    return isinstance(event, (*BY_HAND, Submitted, Returned, SeatChanged, EpochWanted, EpochOffered))


def _message(event: Event) -> Message | None:
    match event:
        case Submitted(message=message) | Drafted(message=message):
            return message
        case Arrived(authentic=authentic):
            return authentic.message
    return None


def _of(message: Message) -> Urgency:
    if message.precedence is Precedence.FLASH:
        return Urgency.FLASH
    if message.precedence is Precedence.IMMEDIATE or message.type in SETTLING:
        return Urgency.NODE
    return Urgency.PRIORITY if message.precedence is Precedence.PRIORITY else Urgency.ROUTINE
