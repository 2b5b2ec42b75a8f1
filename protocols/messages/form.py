"""What a type of message is, as data: its fields, who may sign it, how urgent it may be, what it may refer to.

A family is a module of frozen body structs and one tuple FORMS. It imports `Form` from here; the registry in
`forms.py` imports the families. A published version of a type never changes: a new field is a new version.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from protocols.messages.header import Precedence, RelationKind, ReplyRequired
from protocols.messages.rules import Rules
from protocols.messages.saying import Asked, Subject, no_arguments, nothing_asked
from protocols.wire import Wire

__all__ = ["ANY_TYPE", "EXAMPLE_AT", "EXAMPLE_HASH", "SAME_TYPE", "Form", "Settles", "always", "never", "no_decision"]

BodyType: TypeAlias = type[Wire]
Settles = Literal["acknowledged", "holding", "answered", "hold", "stands", "confirmation"]

SAME_TYPE = "same"
ANY_TYPE = "any"

# Examples are composed at this instant (2026-11-22T14:15:00Z) and refer to this message: they never age.
EXAMPLE_AT = 1_795_356_900_000
EXAMPLE_HASH = "5d" * 32


def never(body: Any) -> bool:
    """No body of this type."""
    return False


def always(body: Any) -> bool:
    """Every body of this type."""
    return True


def no_decision(body: Any) -> int | None:
    """Nothing has to be decided by a certain time."""
    return None


def _updates() -> Mapping[RelationKind, tuple[str, ...]]:
    return {"update": (SAME_TYPE,), "correct": (SAME_TYPE,)}


@dataclass(frozen=True, kw_only=True)
class Form:
    """One version of one type.

    `relations` maps each kind of relation that it may stand in to the types it may refer to: full names,
    `family.*`, SAME_TYPE or ANY_TYPE (any type that does not itself settle something). The callables take the body.
    A reply that settles as `holding` says until when by `next_word_by`.
    `highest_precedence` and `usual_precedence` are functions of body and instant (milliseconds UTC).
    Where an answer is asked for and no decision has its time, it is asked for within `answer_within_ms`.
    """

    type: str
    version: int = 1
    body: BodyType
    title: str
    paragraph: str
    example: Mapping[str, object]

    # who signs
    two_officers: Callable[[Any], bool] = never
    settling: bool = False
    hold: bool = False
    override: Callable[[Any], bool] = never
    crew_danger: Callable[[Any], bool] = never
    services_may_sign: bool = False

    # what it does to the message it refers to
    settles: Callable[[Any], Settles | None] = lambda body: None
    settles_by: RelationKind = "reply"
    relations: Mapping[RelationKind, tuple[str, ...]] = field(default_factory=_updates)
    needs_relation: bool = False
    next_word_by: Callable[[Any], int | None] = no_decision

    # how soon
    highest_precedence: Callable[[Any, int], Precedence]
    usual_precedence: Callable[[Any, int], Precedence] | None = None
    decision_at: Callable[[Any], int | None] = no_decision
    reply: ReplyRequired | Callable[[Any], ReplyRequired] = "acknowledgement"
    answer_within_ms: int | None = None

    # how it is said in a list: the arguments of `subject-FAMILY-NAME`, and what it asks in substance
    subject: Subject = no_arguments
    asked: Asked = nothing_asked

    # between fields, beyond what each field's own type says
    rules: Rules = ()

    def reply_asked(self, body: Any) -> ReplyRequired:
        """What this type asks of its addressee when the draft does not say."""
        return self.reply(body) if callable(self.reply) else self.reply

    @property
    def family(self) -> str:
        """The word before the dot."""
        return self.type.partition(".")[0]

    def may_relate(self, kind: RelationKind, other: str, *, other_settles: bool) -> bool:
        """Whether a message of this type may stand in this relation to one of the type `other`."""
        for allowed in self.relations.get(kind, ()):
            if allowed == ANY_TYPE and not other_settles:
                return True
            if other == (self.type if allowed == SAME_TYPE else allowed):
                return True
            if allowed.endswith(".*") and other.startswith(allowed[:-1]):
                return True
        return False
