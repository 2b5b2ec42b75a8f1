"""Reading back, asking what a word means, a call by voice, and noting that no reply came.

A reading back and a clarification are not answers: the clock of the answer runs on. A call is noted by who made it,
and only says what they heard; without the day's challenge it is VOICE, NOT AUTHENTICATED, and stops no clock.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.rules import Before, Distinct, Given, Past, Rules
from protocols.messages.values import Instant, Line, NotAgreement, Note, says
from protocols.wire import Wire

__all__ = [
    "CLARIFICATION_RULES", "CONTACT_RULES", "NO_REPLY_RULES", "READ_BACK_RULES", "Clarification", "ContactByVoice",
    "NoReply", "ReadBack", "ReadLine", "Tried", "WhatWeSaw", "puts_in_words",
]  # fmt: skip

WhatWeSaw = Literal["This says what we saw, not why."]


class ReadLine(Wire, kw_only=True):
    """One line as it was read: its number in the message, and what stands there."""

    number: Annotated[
        str, Meta(pattern=r"\A[0-9]{1,2}(\.[0-9]{1,3}){0,5}\Z", max_length=24), says("Line", "41", "Its number, as 7.2")
    ]
    read: Annotated[Line, says("Read as", "41")]


class ReadBack(Wire, kw_only=True):
    """`procedure.read_back` version 1: the figures of a message, said again by who took it."""

    means: Annotated[NotAgreement, says("This means")]
    read_lines: Annotated[tuple[ReadLine, ...], Meta(min_length=1, max_length=64), says("Lines read back", "41")]


READ_BACK_RULES: Rules = (Distinct("body.read_lines", by="number"),)


class Clarification(Wire, kw_only=True):
    """`procedure.clarification` version 1: what is meant by a word, asked and told. It does not count as an answer."""

    step: Annotated[Literal["asked", "told"], says("Step", "33")]
    word: Annotated[Line, says("Word", "33", "As it stands in the message")]
    line: Annotated[Line | None, says("In line", "33", "The number of its line, as 7.2")] = None
    asks: Annotated[
        Literal["meaning", "unit", "reference", "other_language", "spelling"] | None, says("Asks for its", "33")
    ] = None
    question: Annotated[Note | None, says("Question", "33")] = None
    meaning: Annotated[Note | None, says("Is meant as", "33")] = None


CLARIFICATION_RULES: Rules = (
    Given("body.asks", "body.step", ("asked",)),
    Given("body.meaning", "body.step", ("told",)),
    Given("body.step", "body.question", may_stand_alone=True),
)


def puts_in_words(body: Clarification) -> bool:
    """Whether it holds more than codes and a word of the other side: then it is a party's own text, and takes two."""
    return body.question is not None or body.meaning is not None


class ContactByVoice(Wire, kw_only=True):
    """`procedure.contact_by_voice` version 1: a call, as the caller noted it."""

    at: Annotated[Instant, says("At", "41")]
    way: Annotated[
        Literal["telephone", "satellite_telephone", "radio", "video", "in_person", "other"], says("Way", "41")
    ]
    outcome: Annotated[
        Literal[
            "read_out_and_taken", "read_out", "spoke_to_watch", "not_on_watch", "no_answer", "engaged", "not_in_use"
        ],
        says("Outcome", "41"),
    ]  # fmt: skip
    spoke_to: Annotated[Line | None, says("Spoke to", "41", "A position, never a person's name")] = None
    challenge: Annotated[
        Literal["answered_rightly", "answered_wrongly", "not_asked"], says("The day's challenge", "69")
    ]
    remarks: Annotated[Note | None, says("Remarks", "41")] = None


CONTACT_RULES: Rules = (
    Past("body.at"),
    Given("body.spoke_to", "body.outcome", ("read_out_and_taken", "read_out", "spoke_to_watch")),
)


class Tried(Wire, kw_only=True):
    """One way on which the other side was sought, and when."""

    way: Annotated[
        Literal["this_line", "second_route", "second_contact", "telephone", "fax", "third_party", "other"],
        says("Way", "41"),
    ]
    at: Annotated[Instant, says("At", "41")]


class NoReply(Wire, kw_only=True):
    """`procedure.no_reply` version 1: no reply came to our message by a time. The other side may add its account."""

    means: Annotated[WhatWeSaw, says("This means")]
    until: Annotated[Instant, says("No reply until", "41")]
    received_at: Annotated[Instant | None, says("Received there", "41", "By its signed receipt")] = None
    shown_at: Annotated[Instant | None, says("Shown there", "41", "By its signed notice")] = None
    acknowledged_at: Annotated[Instant | None, says("Acknowledged there", "41", "By its acknowledgement")] = None
    tried: Annotated[tuple[Tried, ...], Meta(max_length=16), says("Tried", "41")] = ()


NO_REPLY_RULES: Rules = (
    Past("body.until"),
    Before("body.received_at", "body.until", or_same=True),
    Before("body.shown_at", "body.until", or_same=True),
    Before("body.acknowledged_at", "body.until", or_same=True),
    Past("body.tried[].at"),
)
