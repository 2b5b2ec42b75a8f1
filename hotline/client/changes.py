"""What one entry changed of a seat's knowledge: what a screen redraws, sounds or writes into its log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from hotline.client.matter import Matter, Waiting
from protocols.errors import Code
from protocols.roster import RecordKind

__all__ = [
    "Added", "AlarmRaised", "AttachmentChanged", "CaughtUp", "Change", "Connected", "Disconnected", "Distrusted",
    "EpochChanged", "GapChanged", "LinkChanged", "Moved", "NodeRefused", "Paged", "Related", "RosterChanged",
    "RungReached", "SeatChanged", "Step", "UnsentRefused", "WaitEnded", "Waits",
]  # fmt: skip

Step = Literal[
    "sent", "received", "cannot_read", "shown", "acknowledged", "voice", "holding", "answered", "refused", "held",
    "cancelled", "stands", "one_officer", "confirmed",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Added:
    """A message that was not here before: arrived (`matter.incoming`) or released by us."""

    matter: Matter


@dataclass(frozen=True, slots=True)
class Moved:
    """A message has come further at one addressee. `node_says`: nothing signed stands behind it."""

    matter: Matter
    centre: str
    step: Step
    at: int
    node_says: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """A message refers to another one that is here."""

    matter: Matter
    by: Matter


@dataclass(frozen=True, slots=True)
class Waits:
    """A message of ours waits for its second officer; or a program's draft for its first (`waiting.by_service`)."""

    waiting: Waiting


@dataclass(frozen=True, slots=True)
class WaitEnded:
    """It waits no longer: released, or returned by a role with a reason (NODE SAYS)."""

    hash: bytes
    how: Literal["released", "returned"]
    by: str = ""
    reason: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class NodeRefused:
    """NODE SAYS: an authentic message from this centre was refused here. It is in the journal and on no shelf."""

    centre: str
    hash: bytes | None
    code: str
    detail: str
    at: int


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """NODE SAYS: the link to a peer is up, or LINK LOST."""

    peer: str
    up: bool
    at: int
    route: str
    heard_at: int | None


@dataclass(frozen=True, slots=True)
class GapChanged:
    """NODE SAYS: `2 EARLIER MESSAGES MISSING` from a peer, or they came."""

    peer: str
    first: int
    last: int
    at: int
    open: bool

    @property
    def missing(self) -> int:
        """How many."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class AlarmRaised:
    """NODE SAYS: something that needs an officer: fork, record_needed, unreadable twice, void…"""

    code: str
    peer: str | None
    hash: bytes | None
    at: int
    detail: str


@dataclass(frozen=True, slots=True)
class RungReached:
    """NODE SAYS: nobody at a centre (our own: here) has taken this message, and a rung of its ladder was reached at
    `due`, told at `at` (later where the node was down). `acts`: what was done, or is offered now; `who`: that centre's
    second contact, as it has stated it; `pagers`: who of ours is called. `climb`: as in protocols.deadlines."""

    hash: bytes
    centre: str
    rung: str
    climb: int
    due: int
    at: int
    acts: tuple[str, ...]
    who: str
    pagers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paged:
    """NODE SAYS: a pager was called about a message (None: to try it), or could not be: `detail` says why."""

    pager: str
    hash: bytes | None
    centre: str
    rung: str
    at: int
    sent: bool
    detail: str


@dataclass(frozen=True, slots=True)
class EpochChanged:
    """NODE SAYS: a centre went back, ours or another. `state`: `standstill` (ours: it releases nothing), `signed` (one
    officer of ours did, and waits), `opened`, `opened_by_one` (EPOCH BY ONE OFFICER), `confirmed`. `since`: the instant
    from which it stood still, where it does."""

    centre: str
    state: str
    epoch: int
    why: str
    roles: tuple[str, ...]
    at: int
    since: int

    @property
    def standing(self) -> bool:
        """Nothing is released until officers act."""
        return self.state in ("standstill", "signed")


@dataclass(frozen=True, slots=True)
class AttachmentChanged:
    """NODE SAYS: how many chunks of an attachment are at our node, and the code for which it is not fetched."""

    hash: bytes
    index: int
    have: int
    of: int
    code: str | None
    at: int

    @property
    def here(self) -> bool:
        """Whether it can be fetched."""
        return self.have == self.of and self.code is None


@dataclass(frozen=True, slots=True)
class SeatChanged:
    """NODE SAYS: an officer signed on or off at a seat of our centre."""

    role: str
    on: bool
    at: int


@dataclass(frozen=True, slots=True)
class RosterChanged:
    """A record was verified and is in force here."""

    kind: RecordKind
    subject: str
    version: int


@dataclass(frozen=True, slots=True)
class Distrusted:
    """The node served something that this seat could not verify. It is drawn as this, never as a fact.

    `what` is the kind of entry, `hash` the message that it claims to be about, where that could be read.
    """

    what: str
    code: Code
    detail: str
    at: int
    hash: bytes | None = None


# -- of the connection to the node, from a Seat ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Connected:
    """The node proved who it is; events follow from `after`."""

    after: int


@dataclass(frozen=True, slots=True)
class Disconnected:
    """The node is not heard any more. `retry_s`: seconds until the next try."""

    code: Code
    detail: str
    attempt: int
    retry_s: float


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """Everything that the node had when we connected is on the board."""

    position: int


@dataclass(frozen=True, slots=True)
class UnsentRefused:
    """What was kept from before was sent again and refused for good, or its file was damaged."""

    hash: bytes | None
    code: Code
    detail: str


Change: TypeAlias = (
    Added | Moved | Related | Waits | WaitEnded | NodeRefused | LinkChanged | GapChanged | AlarmRaised
    | AttachmentChanged | SeatChanged | EpochChanged | RungReached | Paged
    | RosterChanged | Distrusted | Connected | Disconnected | CaughtUp | UnsentRefused
)  # fmt: skip
