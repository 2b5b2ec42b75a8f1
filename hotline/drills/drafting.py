"""An inject of the script → the draft that CONTROL or a simulated centre signs.

Used twice: before a run, to find what a form would refuse (sense.py), and by the conductor when the inject is fired.
In `fields` and `header`, `{scenario: INSTANT}` is the wall time at which the story will be there, `{play: SPAN}` that
time after STARTEX, and `{within: SPAN}` that time after the message is made. Within a text, the same words in braces
become a date-time group.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias

from hotline.drills.scenario import Inject, Member, Scenario
from hotline.drills.spans import instant_ms, span_ms
from protocols.errors import Misuse
from protocols.messages.scalars import instant_text
from protocols.phrases.times import dtg

__all__ = ["CONTROL", "CONTROL_CENTRE", "InstantOf", "Related", "centre_of", "draft_of", "member_of", "text_of"]

CONTROL = "control"
CONTROL_CENTRE = "CONTROL"

Clock: TypeAlias = Literal["scenario", "play"]

_IN_TEXT = re.compile(r"\{(scenario|play|within): *([^{}]{2,24}?) *\}")


class InstantOf(Protocol):
    """The wall time (UTC ms) of an instant of the story (UTC ms) or of so long after STARTEX (ms), by the plan as it
    stands."""

    def __call__(self, clock: Clock, ms: int, /) -> int: ...


class Related(NamedTuple):
    """The message that an inject relates to: its hash and that of its case's first message, in hexadecimal."""

    message: str
    case: str


def member_of(scenario: Scenario, who: str) -> Member | None:
    """The member of the cast with this id; None for `control`, who is in every scenario, and for nobody."""
    return scenario.cast.players.get(who) or scenario.cast.simulated.get(who)


def centre_of(scenario: Scenario, who: str) -> str:
    """The centre of a member of the cast. Raises Misuse for an id that nobody has: sense.py finds those."""
    member = member_of(scenario, who)
    if member is None and who != CONTROL:
        raise Misuse(f"nobody in the cast is {who!r}")
    return CONTROL_CENTRE if member is None else member.centre


def draft_of(
    scenario: Scenario, inject: Inject, *, run: str, at: int, instant_of: InstantOf, related: Related | None = None
) -> dict[str, Any]:
    """The draft of an inject by `message` or `note`, as it would be signed at `at` (UTC ms).

    Raises Misuse for an inject that sends nothing, or that relates to a message and none is given; Refused for a time
    in it that is none.
    """
    if inject.method not in ("message", "note"):
        raise Misuse(f"{inject.id} sends nothing")
    if (inject.relates is None) != (related is None):
        raise Misuse(f"{inject.id}: the message that it relates to is {'not given' if related is None else 'given'}")
    resolve = _Times(at, instant_of)
    sender = member_of(scenario, inject.from_)
    draft: dict[str, Any] = {
        "type": inject.type if inject.method == "message" else "procedure.free_text",
        "to": [centre_of(scenario, who) for who in inject.to],
        "info": [centre_of(scenario, who) for who in inject.info],
        "precedence": inject.precedence,
        "speaks_for": "centre" if sender is None else sender.speaks_for,
        "language": "en",
        "body": resolve.value(inject.fields)
        if inject.method == "message"
        else {"subject": inject.title, "text": resolve.text(inject.text)},
    }
    if inject.relates is not None and related is not None:
        draft |= {"relation": {"kind": inject.relates[0], "message": related.message}, "case": related.case}
    draft |= resolve.value(inject.header)
    return draft | {"drill": {"run": run, "inject": inject.id}}


def text_of(text: str, *, at: int, instant_of: InstantOf) -> str:
    """A text with its times in place: of a prompt to the controller, or of what players are told."""
    return _Times(at, instant_of).text(text)


class _Times:
    def __init__(self, at: int, instant_of: InstantOf) -> None:
        self._at, self._instant_of = at, instant_of

    def value(self, value: Any) -> Any:
        match value:
            case {"scenario": str(said)} | {"play": str(said)} | {"within": str(said)} if len(value) == 1:
                return instant_text(self._instant(next(iter(value)), said))
            case Mapping():
                return {name: self.value(each) for name, each in value.items()}
            case list() | tuple():
                return [self.value(each) for each in value]
            case str():
                return self.text(value)
        return value

    def text(self, text: str) -> str:
        return _IN_TEXT.sub(lambda found: dtg(self._instant(found[1], found[2])), text)

    def _instant(self, clock: str, said: str) -> int:
        """In whole seconds: nobody means a fraction of one."""
        if clock == "scenario":
            at = self._instant_of("scenario", instant_ms(said))
        else:
            at = self._at + span_ms(said) if clock == "within" else self._instant_of("play", span_ms(said))
        return at // 1000 * 1000
