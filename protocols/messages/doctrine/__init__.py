"""What a party has decided about itself: its policies, strategies and doctrines, as statements (paragraph 40(i)).

A statement says title, level and date of adoption, whether it is in force, and where the full text is; a summary may
stand in several languages. It informs, asks for nothing, and is never urgent. A later one supersedes it as an update.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.doctrine import examples, subject
from protocols.messages.form import SAME_TYPE, Form, always
from protocols.messages.header import Precedence
from protocols.messages.rules import Distinct, Given, OneOf, Past
from protocols.messages.urgency import Fixed
from protocols.messages.values import Contact, Instant, LanguageTag, Line, Note, YesNo, says
from protocols.wire import Digest, Wire

__all__ = ["FORMS", "Statement", "Summary"]


class Summary(Wire, kw_only=True):
    """Up to 1,000 characters in one language, and where its words come from."""

    language: Annotated[LanguageTag, says("Language", "33")]
    origin: Annotated[Literal["original", "official_translation", "unofficial_translation"], says("Origin", "33")]
    text: Annotated[Note, says("Summary", "40(i)")]


class Statement(Wire, kw_only=True):
    """`doctrine.statement` version 1."""

    title: Annotated[Line, says("Title", "40(i)")]
    level: Annotated[
        Literal["head_of_state", "government", "parliament", "ministry", "command", "operator", "other"],
        says("Adopted by", "40(i)"),
    ]
    adopted_at: Annotated[Instant, says("Adopted", "40(i)")]
    state: Annotated[Literal["in_force", "superseded", "withdrawn", "for_information"], says("State", "40(i)")]
    text_address: Annotated[Line | None, says("Full text at", "40(i)")] = None
    text_sha256: Annotated[Digest | None, says("SHA-256 of the full text", "40(i)")] = None
    summaries: Annotated[tuple[Summary, ...], Meta(max_length=8), says("Summaries", "40(i)")] = ()
    supersedes: Annotated[Line | None, says("Takes the place of", "40(i)", "Title and date")] = None
    questions_welcome: Annotated[YesNo, says("Questions are welcome", "40(i)")]
    contact: Annotated[Contact | None, says("Contact", "41")] = None


FORMS = (
    Form(
        type="doctrine.statement",
        body=Statement,
        title="Statement of doctrine",
        paragraph="40(i)",
        example=examples.STATEMENT,
        two_officers=always,
        highest_precedence=Fixed(Precedence.ROUTINE),
        relations={"update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        subject=subject.statement,
        rules=(
            Past("body.adopted_at"),
            OneOf(("body.text_address", "body.summaries", "body.text_sha256")),
            Distinct("body.summaries", by="language"),
            Given("body.contact", "body.questions_welcome", ("yes",), may_stand_alone=True),
        ),
    ),
)
