"""What an evaluation finds, as plain values: the keys of `report.json`, documented in docs/reference/drill-report.md.

Instants are UTC ms, lengths of time ms. What was computed from signed journals and what a person wrote never share a
field: `words` are always a person's. A key keeps its meaning; a new one may come.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from hotline.drills.log import Line

__all__ = [
    "At", "Band", "Cell", "Evaluation", "Evidence", "Figure", "JournalRead", "Member",
    "Message", "Numbers", "Objective", "Overview", "Proof", "Question", "ReadBack", "ReadLine", "Rung", "Seat", "Shown",
    "Step", "StoryPoint", "Verdict", "Words",
]  # fmt: skip

SCHEMA = "hotline.drill-report/v1"


State = Literal["not_due", "open", "met", "late", "not_met", "ask"]


class _Found(msgspec.Struct, frozen=True, kw_only=True):
    pass


class Member(_Found, frozen=True):
    """`plays`: a person's seat, or played by the conductor."""

    id: str
    centre: str
    party: str
    seats: tuple[str, ...]
    plays: bool


class Overview(_Found, frozen=True):
    scenario: str
    title: str
    summary: str
    real: str
    run: str
    table_top: bool
    started_at: int | None
    ended_at: int | None
    ended: str
    wall_ms: int
    paused_ms: int
    controllers: tuple[str, ...]
    members: tuple[Member, ...]
    announced: dict[str, str]


class JournalRead(_Found, frozen=True):
    centre: str
    entries: int
    signatures: int
    root: str
    sha256: str


class Proof(_Found, frozen=True):
    """What the report stands on. `differences`: sentences; where there are any, somebody should look."""

    scenario_sha256: str
    log_lines: int
    log_head: str
    log_sealed_by: str | None
    journals: tuple[JournalRead, ...]
    missing: tuple[str, ...]
    differences: tuple[str, ...]


class Figure(_Found, frozen=True):
    """One stage at one precedence, at players. `owed`: by how many addressees; of these `in_time`, `late`, `missing`,
    and `open` where the deadline lies after the end. Median and worst of those that came, from the release."""

    precedence: str
    stage: str
    owed: int
    in_time: int
    late: int
    missing: int
    open: int
    median_ms: int | None
    worst_ms: int | None


class Numbers(_Found, frozen=True):
    messages: int
    by_precedence: dict[str, int]
    by_players: int
    by_conductor: int
    two_officers: int
    one_officer: int
    holds: int
    corrections: int
    cancelled: int
    refused: int
    voice: int
    read_backs: int
    figures: tuple[Figure, ...]


class Rung(_Found, frozen=True):
    name: str
    at: int


class At(_Found, frozen=True):
    """One message at one addressee. `by`: deadlines; `in_time`: for each deadline whether it was kept, None where it
    lies after the end."""

    centre: str
    for_information: bool
    number: int
    released: int
    received: int | None
    shown: int | None
    shown_by: str | None
    acknowledged: int | None
    acknowledged_by: str | None
    holding: int | None
    holding_until: int | None
    answered: int | None
    answered_by: str | None
    refused: int | None
    refused_code: str | None
    held: int | None
    cancelled: int | None
    by: dict[str, int]
    in_time: dict[str, bool | None]
    rungs: tuple[Rung, ...]


class Message(_Found, frozen=True):
    """`inject`: the line of the script that it is; `about`: the reference of the message that it refers to."""

    hash: str
    digits: str
    reference: str
    type: str
    title: str
    subject: str
    precedence: str
    sender: str
    inject: str | None
    relation: str | None
    about: str | None
    officers: tuple[str, ...]
    capacities: tuple[str, ...]
    settles: bool
    to: tuple[At, ...]


class Evidence(_Found, frozen=True):
    """What a result stands on: a message (its reference), or a line of the log."""

    at: int
    what: str
    message: str | None = None
    log: int | None = None


class Verdict(_Found, frozen=True):
    """An expectation as it was judged (hotline.drills.expectations gives `state` and `how`). `why`: what stood in the
    way between the inject and the deadline, from the log; `because`: what the scenario says of it; `words`: the
    evaluators'."""

    id: str
    inject: str | None
    inject_title: str | None
    what: str
    who: str
    centre: str | None
    objective: str | None
    because: str
    within: str | None
    state: State
    how: str | None
    fired_at: int | None
    by_at: int | None
    met_at: int | None
    late_ms: int
    evidence: tuple[Evidence, ...]
    why: tuple[str, ...]
    words: tuple[Words, ...]


class Words(_Found, frozen=True):
    """What a controller or evaluator wrote, and where in the log it stands."""

    at: int
    by: str
    text: str
    log: int
    rating: str | None = None


class Objective(_Found, frozen=True):
    """`result` is computed from the expectations alone; `ratings` and `words` are the evaluators'."""

    id: str
    text: str
    target: str
    result: Literal["met", "late", "not_met", "open", "not_judged"]
    expected: int
    met: int
    late: int
    not_met: int
    words: tuple[Words, ...]
    expectations: tuple[str, ...]


class Shown(_Found, frozen=True):
    at: int
    message: str
    sender: str
    subject: str
    precedence: str
    after_ms: int


class Seat(_Found, frozen=True):
    """What was on one officer's screen, and when; `acknowledged`: how long each of theirs took, from the release."""

    centre: str
    role: str
    shown: tuple[Shown, ...]
    acknowledged: tuple[Shown, ...]


class Cell(_Found, frozen=True):
    """Who wrote to whom. `messages` count each addressee once, `replies` are those that settle something; `voice`
    are noted calls."""

    sender: str
    to: str
    messages: int
    replies: int
    voice: int


class ReadLine(_Found, frozen=True):
    """`same` is None where the original cannot be drawn here."""

    number: str
    read: str
    stands: str | None
    same: bool | None


class ReadBack(_Found, frozen=True):
    at: int
    by: str
    role: str
    message: str
    lines: tuple[ReadLine, ...]


class Band(_Found, frozen=True):
    """Something that lasted. `kind`: fault, pause, real_world, frozen. `centres`: whom it touched; none: everybody."""

    kind: Literal["fault", "pause", "real_world", "frozen"]
    what: str
    start: int
    end: int
    centres: tuple[str, ...] = ()


class StoryPoint(_Found, frozen=True):
    """Where the story was at a wall instant; two points at one instant are a jump."""

    wall: int
    scenario: int
    why: str


class Step(_Found, frozen=True):
    """A line of the script, as planned and as run."""

    id: str
    title: str
    method: str
    sender: str
    to: tuple[str, ...]
    planned: str
    state: str
    at: int | None
    how: str
    invented: bool


class Question(_Found, frozen=True):
    question: str
    words: tuple[Words, ...]


class Evaluation(_Found, frozen=True, kw_only=True):
    """A run, evaluated. `compare` holds what the next run of the same scenario is laid beside: results by id."""

    schema: str = SCHEMA
    overview: Overview
    proof: Proof
    numbers: Numbers
    messages: tuple[Message, ...]
    objectives: tuple[Objective, ...]
    expectations: tuple[Verdict, ...]
    seats: tuple[Seat, ...]
    never_shown: tuple[Evidence, ...]
    matrix: tuple[Cell, ...]
    read_backs: tuple[ReadBack, ...]
    bands: tuple[Band, ...]
    story: tuple[StoryPoint, ...]
    script: tuple[Step, ...]
    hotwash: tuple[Question, ...]
    remarks: tuple[Words, ...]
    sources: tuple[str, ...]
    accounts: tuple[str, ...]
    disputed: tuple[str, ...]
    log: tuple[Line, ...]
    compare: dict[str, dict[str, str]]
    redacted: bool = False
