"""The SDK: a seat at a centre's node, for a terminal client or a command; and a program's place there.

::

    Profile      who signs on where: a directory with profile.toml, the roster as last seen, what is not yet sent
    Seat         signed on: send, release, acknowledge, answer, hold, …; it reconnects by itself
    Board        what the officer knows, verified by this seat: matters, shelves, deadlines, cases
    Change       what came: Added, Moved, Waits, LinkChanged, Distrusted, …

A message goes from a draft to the node in one call. `Seat.send` checks every field, has the officer's key sign the
bytes, keeps them on this computer's disk, and hands them in; the node releases them, or they wait for a second
officer, whose seat reads the same bytes and signs them with `Seat.release`. What comes back is the node's log,
entry by entry. The node is a carrier: `Board` verifies each entry again, against a roster that begins with the root of
the officer's own party, and draws nothing as a fact that it could not verify.

A plain install of the product is this package and `protocols`: no server, no database, no terminal.
"""

from __future__ import annotations

from hotline.client.answers import EpochState, EpochStep, NodeLink, Receipt, Status
from hotline.client.attachments import AttachmentState, Progress
from hotline.client.board import Board
from hotline.client.changes import (
    Added,
    AlarmRaised,
    AttachmentChanged,
    CaughtUp,
    Change,
    Connected,
    Disconnected,
    Distrusted,
    EpochChanged,
    GapChanged,
    LinkChanged,
    Moved,
    NodeRefused,
    Paged,
    Related,
    RosterChanged,
    RungReached,
    SeatChanged,
    UnsentRefused,
    WaitEnded,
    Waits,
)
from hotline.client.clock import Clock, OffsetClock, SystemClock
from hotline.client.compose import Draft, Prepared
from hotline.client.happenings import EVENTS, Event
from hotline.client.matter import Addressee, Case, Deadline, Matter, NotYet, Shelf, Waiting
from hotline.client.profile import Profile
from hotline.client.program import Hotline
from hotline.client.records import Records
from hotline.client.seat import Seat
from hotline.client.sent import Ladder, Rung, Sent
from hotline.client.serving import Failed
from hotline.client.unsent import Kept, Unsent
from hotline.client.waits import NotSeen
from hotline.link import Network

__all__ = [
    "EVENTS", "Added", "Addressee", "AlarmRaised", "AttachmentChanged", "AttachmentState", "Board", "Case",
    "CaughtUp", "Change", "Clock", "Connected", "Deadline", "Disconnected", "Distrusted", "Draft",
    "EpochChanged", "EpochState", "EpochStep", "Event", "Failed",
    "GapChanged", "Hotline", "Kept", "Ladder", "LinkChanged", "Matter", "Moved", "Network", "NodeLink",
    "NodeRefused", "NotSeen", "NotYet", "OffsetClock", "Paged", "Prepared", "Profile", "Progress", "Receipt",
    "Records", "Related", "RosterChanged", "Rung", "RungReached", "Seat",
    "SeatChanged", "Sent", "Shelf", "Status", "SystemClock", "Unsent",
    "UnsentRefused", "WaitEnded", "Waiting", "Waits",
]  # fmt: skip
