"""The fields of `incident.request_for_explanation` and of the explanation that answers it, question by question."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from protocols.messages.incident.report import Cause
from protocols.messages.values import Instant, Line, Note, ObjectReference, Text, Undisclosed, When, says
from protocols.wire import Wire

__all__ = ["Explanation", "NumberedAnswer", "Question", "RequestForExplanation", "earliest_later", "unanswered"]

QuestionNumber = Annotated[int, Meta(ge=1, le=20)]


class Question(Wire, kw_only=True):
    """One question, about use and effect: a code where one fits, in the reader's language; words where none does."""

    number: Annotated[QuestionNumber, says("Question", "41")]
    asks: Annotated[
        Literal[
            "what_happened", "what_will_it_do", "when", "how_near", "until_when", "which_objects", "what_measures",
            "whom_to_call", "other",
        ],
        says("Asks", "62"),
    ]  # fmt: skip
    text: Annotated[Note | None, says("In words", "62")] = None

    told: ClassVar[tuple[str, ...]] = ("`text` is given with `asks` other",)

    def __post_init__(self) -> None:
        if self.asks == "other" and self.text is None:
            raise ValueError("the question `other` needs its words")


class RequestForExplanation(Wire, kw_only=True):
    """`incident.request_for_explanation` version 1."""

    concern: Annotated[Text, says("Why we ask", "41", "What was observed, and what it did")]
    activity: Annotated[Line | None, says("Activity", "41")] = None
    place: Annotated[Line | Undisclosed | None, says("Place", "41", "Area on Earth or orbit")] = None
    when: Annotated[When | None, says("When", "41", "An instant, or the interval in which it was")] = None
    objects: Annotated[tuple[ObjectReference, ...], Meta(max_length=16), says("Objects", "41")] = ()
    questions: Annotated[tuple[Question, ...], Meta(min_length=1, max_length=20), says("Questions", "41")]

    told: ClassVar[tuple[str, ...]] = ("`questions` are numbered 1, 2, 3 and so on",)

    def __post_init__(self) -> None:
        if [each.number for each in self.questions] != list(range(1, len(self.questions) + 1)):
            raise ValueError("questions are not numbered 1, 2, 3 and so on")


class NumberedAnswer(Wire, kw_only=True):
    """The answer to the question of that number. Declining, too, is an answer, and needs no reason."""

    number: Annotated[QuestionNumber, says("Question", "41")]
    answer: Annotated[Literal["answered", "declined", "not_our_activity", "later"], says("Answer", "41")]
    text: Annotated[Text | None, says("In words", "41")] = None
    by: Annotated[Instant | None, says("By", "41")] = None

    told: ClassVar[tuple[str, ...]] = (
        "`text` is given with `answer` answered",
        "`by` is given with `answer` later, and only with it",
    )

    def __post_init__(self) -> None:
        if self.answer == "answered" and self.text is None:
            raise ValueError("`answered` needs its text")
        if (self.answer == "later") != (self.by is not None):
            raise ValueError("by goes with the answer `later`, and only with it")


class Explanation(Wire, kw_only=True):
    """`incident.explanation` version 1."""

    answers: Annotated[tuple[NumberedAnswer, ...], Meta(max_length=20), says("Answers", "41")] = ()
    statement: Annotated[Text | None, says("Statement", "41", "What is not an answer to one question")] = None
    cause: Annotated[Cause | None, says("Cause, origin, intention", "18", "Needs two officers if filled")] = None

    told: ClassVar[tuple[str, ...]] = ("`answers[].number` rises from one to the next",)

    def __post_init__(self) -> None:
        numbers = [each.number for each in self.answers]
        if numbers != sorted(set(numbers)):
            raise ValueError("answers are not in the order of their numbers, or one number is there twice")


def earliest_later(body: Explanation) -> int | None:
    """When the next word is promised, milliseconds UTC; None when nothing was put off."""
    return min((each.by for each in body.answers if each.by is not None), default=None)


def unanswered(request: RequestForExplanation, explanation: Explanation) -> tuple[int, ...]:
    """The numbers of the questions to which the explanation says nothing, or only later."""
    said = {each.number for each in explanation.answers if each.answer != "later"}
    return tuple(each.number for each in request.questions if each.number not in said)
