"""What a party understands by a word (paragraphs 33, 34).

The product defines no contested term. Each party may sign what it understands, in its own language; the glossary of a
channel shows the statements side by side, or NOT STATED, and merges, ranks and translates none of them. A later
statement on the same word is an update of the earlier one, which stays readable.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.form import SAME_TYPE, Form, always
from protocols.messages.header import Precedence
from protocols.messages.rules import Distinct, OneOf
from protocols.messages.terms import examples, subject
from protocols.messages.urgency import Fixed
from protocols.messages.values import Instant, LanguageTag, Line, Text, says
from protocols.wire import Wire

__all__ = ["FORMS", "Statement", "Term"]

# So that two parties speak of the same entry: lower-case letters of English, joined by hyphens, as due-regard.
TermName = Annotated[str, Meta(pattern=r"\A[a-z]+(-[a-z]+)*\Z", min_length=2, max_length=60)]


class Term(Wire, kw_only=True):
    """One word, and what is understood by it."""

    term: Annotated[TermName, says("Entry", "34", "Its English name in small letters, joined by hyphens")]
    word: Annotated[Line, says("Word", "34", "In the language of the statement")]
    understood_as: Annotated[Text | None, says("Understood as", "34")] = None
    reference: Annotated[Line | None, says("As defined in", "34", "An instrument or a document, with its place")] = None
    not_as: Annotated[Text | None, says("Not understood as", "34")] = None


class Statement(Wire, kw_only=True):
    """`terms.statement_of_understanding` version 1."""

    language: Annotated[LanguageTag, says("Language of the words", "33")]
    status: Annotated[
        Literal["for_this_channel", "national_position", "working_understanding"], says("Standing of this", "34")
    ]
    as_of: Annotated[Instant, says("As of", "34")]
    terms: Annotated[tuple[Term, ...], Meta(min_length=1, max_length=32), says("Words", "34")]


FORMS = (
    Form(
        type="terms.statement_of_understanding",
        body=Statement,
        title="Statement of understanding",
        paragraph="33, 34",
        example=examples.STATEMENT,
        two_officers=always,
        highest_precedence=Fixed(Precedence.ROUTINE),
        relations={"update": (SAME_TYPE,), "correct": (SAME_TYPE,), "reply": (SAME_TYPE,)},
        subject=subject.statement,
        rules=(
            Distinct("body.terms", by="term"),
            OneOf(("body.terms[].understood_as", "body.terms[].reference")),
        ),
    ),
)
