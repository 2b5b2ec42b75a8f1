"""The fields of a scenario file. This is the published schema: `hotline drill schema` prints it as JSON Schema.

Times: an `Instant` in scenario time is an ISO 8601 date-time in UTC; a `Span` is `90s`, `10m`, `1h30m`. Scenario time
is the time of the story: it has speeds and jumps. Wall time is what everybody's clock shows; deadlines run in it.
Within a message's `fields`, `{scenario: 2019-09-02T11:02:00Z}` becomes the wall time at which the story will be there
by the plan of this run, and `{play: 40m}` that time after STARTEX, so that every clock on a player's screen is right.

Source of the words: inject, STARTEX, ENDEX, player, simulated cell, hot wash, objective: HSEEP practice.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec
from msgspec import Meta

from protocols.wire import CentreName, RoleName

__all__ = [
    "Account", "Act", "Cast", "Clocks", "Disputed", "Expectation", "Fault", "Inject", "Member", "Objective",
    "Scenario", "Segment", "Source", "Trigger",
]  # fmt: skip

SCHEMA = "hotline.drill/v1"

Id: TypeAlias = Annotated[str, Meta(pattern=r"\A[A-Za-z][A-Za-z0-9_-]{0,39}\Z")]
Text: TypeAlias = Annotated[str, Meta(min_length=1, max_length=4000)]
Line: TypeAlias = Annotated[str, Meta(min_length=1, max_length=200)]
Span: TypeAlias = Annotated[str, Meta(pattern=r"\A\+?(?:[0-9]{1,4}h)?(?:[0-9]{1,4}m)?(?:[0-9]{1,5}s)?\Z", min_length=2)]
"""A length of time: `90s`, `10m`, `1h30m`; a leading `+` is allowed."""
When: TypeAlias = Annotated[str, Meta(pattern=r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z\Z")]
"""An instant of scenario time."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class Source(_Part, frozen=True):
    """Where a fact of the real event can be read."""

    id: Id
    what: Line
    where: Annotated[str, Meta(max_length=300)] = ""


class Disputed(_Part, frozen=True):
    """One point on which public accounts differ: what is disputed, and what each says, none preferred."""

    point: Line
    accounts: Annotated[tuple[Text, ...], Meta(min_length=2)]


class Account(_Part, frozen=True):
    """What one side said in public about the real event, in its words or a fair short form; `invented` never here."""

    who: Line
    said: Text
    source: Id | None = None


class Segment(_Part, frozen=True):
    """One stretch of the story: scenario time runs `until` an instant at a `speed` (1 is real time, 60 an hour a
    minute), or it moves on at once, `jump_to`, and `say` is what the players are told."""

    until: When | None = None
    speed: Annotated[float, Meta(gt=0, le=3600)] = 1
    jump_to: When | None = None
    say: Annotated[str, Meta(max_length=1000)] = ""

    def __post_init__(self) -> None:
        if (self.until is None) == (self.jump_to is None):
            raise ValueError("exactly one of until, jump_to")
        if self.jump_to is not None and (self.speed != 1 or not self.say):
            raise ValueError("a jump has no speed, and says to the players where they are now")


class Clocks(_Part, frozen=True):
    """Two clocks. `deadlines` run in wall time, always: the field is there so that a reader sees it said."""

    scenario_start: When
    segments: Annotated[tuple[Segment, ...], Meta(min_length=1)]
    deadlines: Literal["wall"] = "wall"


class Objective(_Part, frozen=True):
    """What the drill is for; the report has a chapter on each."""

    text: Text
    target: Annotated[str, Meta(max_length=200)] = ""


class Member(_Part, frozen=True):
    """A centre in play: its invented name and party. `seats`: its officers' roles. `script`: how a simulated centre's
    officers answer by themselves: `auto` acknowledges what comes, `manual` does only what the script says."""

    centre: CentreName
    party: Line
    seats: Annotated[tuple[RoleName, ...], Meta(min_length=1, max_length=4)] = ("WATCH-1", "WATCH-2")
    speaks_for: Literal["operator", "centre", "ministry", "government"] = "government"
    about: Annotated[str, Meta(max_length=1000)] = ""
    """Told to this player before STARTEX."""
    script: Literal["auto", "manual"] = "manual"


class Cast(_Part, frozen=True):
    """Players are people at seats (or scripts in a dry run); simulated centres are played by the conductor. There is
    always one more simulated member, `control`, centre CONTROL: whoever conducts."""

    players: Annotated[dict[Id, Member], Meta(min_length=1)]
    simulated: dict[Id, Member] = {}


class Act(_Part, frozen=True):
    """Something that a member of the cast does, as it can be told from the record.

    `who`: a cast id, `each` (every player that the inject is for) or `any`. `does`: what; `type`: of which message type
    (of `send`); `to`: to which member; `of`: about the message of which inject; `answer`: which answer. Every part that
    is given must match.
    """

    who: Annotated[str, Meta(min_length=1, max_length=40)]
    does: Literal[
        "receive", "show", "acknowledge", "hold_answer", "answer", "send", "hold", "cancel", "stands", "correct",
        "read_back", "voice_contact", "link_test", "no_reply",
    ]  # fmt: skip
    type: Annotated[str, Meta(max_length=64)] | None = None
    to: Id | None = None
    of: Id | None = None
    answer: Annotated[str, Meta(max_length=64)] | None = None


class Trigger(_Part, frozen=True):
    """When something happens: exactly one of these ways.

    `play`: this long after STARTEX, pauses not counted. `scenario`: when scenario time is there. `after`: an act, then
    `delay`; at the latest at `or_scenario`. `unless`: when an act has not happened `within` that time of inject `since`
    (of STARTEX without one): the contingency of something not happening. `by_hand`: only when the controller fires it.
    """

    play: Span | None = None
    scenario: When | None = None
    after: Act | None = None
    delay: Span = "0s"
    or_scenario: When | None = None
    unless: Act | None = None
    within: Span | None = None
    since: Id | None = None
    by_hand: Literal[True] | None = None

    def __post_init__(self) -> None:
        ways = [self.play, self.scenario, self.after, self.unless, self.by_hand]
        if sum(way is not None for way in ways) != 1:
            raise ValueError("exactly one of play, scenario, after, unless, by_hand says when")
        if (self.unless is not None) != (self.within is not None):
            raise ValueError("unless goes with within, and within with unless")


class Fault(_Part, frozen=True):
    """Something that goes wrong on purpose, on a table-top's own computer: never in a node, which cannot be asked to.

    `link_down`: the link between two members (or of one with everybody) is cut. `link_slow`: `ms` are added each way.
    `node_down`: the member's node process is killed. `seat_away`: a scripted officer does nothing; of a person at a
    real seat the controller is asked to see to it. `visible`: whether players are told beforehand.
    """

    kind: Literal["link_down", "link_slow", "node_down", "seat_away"]
    target: Id
    other: Id | None = None
    ms: Annotated[int, Meta(ge=1, le=60_000)] | None = None
    lasts: Span | None = None
    visible: bool = False


class Expectation(_Part, frozen=True):
    """What should happen, judged from the record. Exactly one of `act` (it happens), `never` (it does not), `observe`
    (a question for the evaluator, who marks it). `within` counts in wall time from the inject; of a scenario-wide
    expectation from STARTEX. `because`: why it is expected not to be met, where a fault makes it so."""

    act: Act | None = None
    never: Act | None = None
    observe: Text | None = None
    within: Span | None = None
    objective: Id | None = None
    because: Annotated[str, Meta(max_length=300)] = ""

    def __post_init__(self) -> None:
        if sum(way is not None for way in (self.act, self.never, self.observe)) != 1:
            raise ValueError("exactly one of act, never, observe")


class Inject(_Part, frozen=True, rename={"from_": "from"}):
    """One line of the script.

    `method`: `message` (a draft: `type`, `precedence`, `fields` of its body, `header` for whatever else a draft has),
    `note` (free text from CONTROL to players), `prompt` (told to the controller alone), `fault` / `mend` (switch
    `fault` on or off), `end` (ENDEX). `relates`: the message of an earlier inject that this one replies to, updates,
    cancels….
    """

    id: Id
    title: Line
    at: Trigger
    method: Literal["message", "note", "prompt", "fault", "mend", "end"]
    from_: Id = "control"
    to: tuple[Id, ...] = ()
    info: tuple[Id, ...] = ()
    type: Annotated[str, Meta(max_length=64)] | None = None
    precedence: Literal["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"] = "ROUTINE"
    fields: dict[str, Any] = {}
    header: dict[str, Any] = {}
    relates: tuple[Literal["reply", "update", "cancel", "correct"], Id] | None = None
    text: Annotated[str, Meta(max_length=4000)] = ""
    fault: Id | None = None
    expect: tuple[Expectation, ...] = ()
    evaluator: Annotated[str, Meta(max_length=1000)] = ""
    invented: bool = False
    """Whether its content is ours rather than of the real event."""


class Scenario(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"schema_": "schema"}):
    """A whole scenario file."""

    schema_: Literal["hotline.drill/v1"]
    id: Annotated[str, Meta(pattern=r"\A[a-z][a-z0-9-]{1,39}\Z")]
    title: Line
    mode: Literal["drill"]
    summary: Text
    wall: Span
    """How long a run may take at most, in wall time; it ends by itself then."""
    real: Text = ""
    """What really happened, as far as public sources agree."""
    sources: tuple[Source, ...] = ()
    accounts: tuple[Account, ...] = ()
    disputed: tuple[Disputed, ...] = ()
    clocks: Clocks
    objectives: Annotated[dict[Id, Objective], Meta(min_length=1)]
    cast: Cast
    faults: dict[Id, Fault] = {}
    script: Annotated[tuple[Inject, ...], Meta(min_length=1)]
    expect: tuple[Expectation, ...] = ()
    """Of the whole scenario, beside those of each inject."""
    hotwash: tuple[Text, ...] = ()
