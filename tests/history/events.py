"""What may stand in a history: one class for each `event`, read strictly.

Every field is owed, none may be there that the class does not have, and a number, hash or mode that could not be one
is refused. `from` is `sender` here, as the word is taken. Structs carry no cycles, so the collector need not see them:
a million of them would cost it seconds.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

Hash = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""SHA-256 in hex, lower case (specification: signing)."""
Name = Annotated[str, Meta(min_length=1, max_length=24)]
Number = Annotated[int, Meta(ge=1, le=2**53 - 1)]
Instant = Annotated[int, Meta(ge=0)]
"""Milliseconds on the clock of the run."""
Precedence = Annotated[int, Meta(ge=1, le=4)]
Mode = Literal["live", "drill", "test"]


class Happened(Struct, frozen=True, forbid_unknown_fields=True, gc=False, tag_field="event"):
    t: Instant


class Run(Happened, frozen=True, gc=False, tag="run"):
    """The first event: who takes part, and what is owed. `receipt_by_ms` is by precedence."""

    seed: int | str
    mode: Mode
    centres: tuple[Name, ...]
    receipt_by_ms: dict[Precedence, Instant]
    alarm_by_ms: Instant


class Submit(Happened, frozen=True, gc=False, tag="submit"):
    """An officer's client hands in a signed message."""

    op: int
    centre: Name
    to: tuple[Name, ...]
    info: tuple[Name, ...]
    precedence: Precedence
    message: Hash
    settling: bool = False


class Place(Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """Where a release stands on the line to one addressee."""

    epoch: Number
    number: Number
    release: Hash


class Submitted(Happened, frozen=True, gc=False, tag="submitted"):
    """The node said: on disk, and under these releases. By addressee."""

    op: int
    releases: dict[Name, Place]


class SubmitRefused(Happened, frozen=True, gc=False, tag="submit_refused"):
    op: int
    code: str


class SubmitUnknown(Happened, frozen=True, gc=False, tag="submit_unknown"):
    op: int


class Recorded(Happened, frozen=True, gc=False, tag="recorded"):
    """A seat at `centre` learnt from its node's log that this envelope stands in its record."""

    centre: Name
    sender: Name = field(name="from")
    message: Hash
    epoch: Number
    number: Number
    release: Hash
    mode: Mode
    old_epoch: bool


class Drawn(Happened, frozen=True, gc=False, tag="drawn"):
    """Drawn on a screen; `new`: alerted as new."""

    centre: Name
    seat: str
    message: Hash
    mode: Mode
    new: bool
    hash_of_drawn: Hash


class Noticed(Happened, frozen=True, gc=False, tag="noticed"):
    """The sender, `centre`, learnt what became of its message at `peer`."""

    centre: Name
    peer: Name
    message: Hash
    what: Literal["received", "shown", "refused", "cannot_read"]


class Alarm(Happened, frozen=True, gc=False, tag="alarm"):
    """Told to the officers at `centre`."""

    centre: Name
    code: str
    peer: str | None
    message: Hash | None


class Fault(Happened, frozen=True, gc=False, tag="fault"):
    kind: str
    target: str
    phase: Literal["begin", "end"]


class Drained(Happened, frozen=True, gc=False, tag="drained"):
    """All is healed. `complete`: every node says that nothing is owed."""

    complete: bool


class Entry(Struct, frozen=True, forbid_unknown_fields=True, gc=False, array_like=True):
    """One number of a line. `message` is null where a void fills the number."""

    number: Number
    release: Hash
    message: Hash | None
    mode: Mode


class Line(Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    sender: Name = field(name="from")
    to: Name
    epoch: Number
    entries: tuple[Entry, ...]


class Final(Happened, frozen=True, gc=False, tag="final"):
    """What stands in the journal of `centre` afterwards: both directions, every epoch."""

    centre: Name
    lines: tuple[Line, ...]


Event = (
    Run
    | Submit
    | Submitted
    | SubmitRefused
    | SubmitUnknown
    | Recorded
    | Drawn
    | Noticed
    | Alarm
    | Fault
    | Drained
    | Final
)
