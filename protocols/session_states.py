"""What can be known at one end of a session, what can happen there, and what its owner hears of it.

`TRANSITIONS` is the whole machine: the session steps through nothing else, and the specification's figure is
printed from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from protocols.errors import Code
from protocols.frames import Frame
from protocols.hello import Identity, ProfileName

__all__ = [
    "NARROW", "PROFILES", "TRANSITIONS", "WIDE", "Arrived", "Closed", "Established", "Event", "LinkLost", "Profile",
    "SignatureWanted", "State",
]  # fmt: skip


class Profile(NamedTuple):
    """How often an end says that it is still there, and after how much silence it is lost, in seconds."""

    name: ProfileName
    heartbeat: float
    lost: float


WIDE: Final = Profile("wide", 5.0, 15.0)
NARROW: Final = Profile("narrow", 60.0, 180.0)
PROFILES: Final[dict[ProfileName, Profile]] = {profile.name: profile for profile in (WIDE, NARROW)}


@dataclass(frozen=True, slots=True)
class SignatureWanted:
    """Choose one of `me`'s signing keys: the newest that version `knows` of our statement lists, for `other` has it.

    Then `session.sign_with(key_id)` gives the payload to sign as kind `hello`, and `session.signed(signature)` goes on.
    """

    me: Identity
    other: Identity
    knows: int


@dataclass(frozen=True, slots=True)
class Established:
    """Both ends are proved. `identity` and `key` (id) are the other's, `knows` its version of our statement."""

    identity: Identity
    key: bytes
    knows: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """A frame that is allowed here and well formed; nothing inside it is believed yet."""

    frame: Frame


@dataclass(frozen=True, slots=True)
class LinkLost:
    """Nothing was heard for so many seconds."""

    silent_for: float


@dataclass(frozen=True, slots=True)
class Closed:
    """The end. `code` None: in order, and `detail` is the reason in the bye.

    `cause` is the code underneath a `hello_refused` (`unknown_key`, `not_pinned`, `bad_signature`, …), for our own
    log: the other side hears only the link closing.
    """

    code: Code | None
    detail: str
    cause: Code | None = None


Event: TypeAlias = SignatureWanted | Established | Arrived | LinkLost | Closed


class State(StrEnum):
    """What is known of the other end."""

    CALLED = "called"  # dialler: our hello is out, nothing is known
    ANSWERED = "answered"  # dialler: they proved who they are; our signature is being made
    CONFIRMED = "confirmed"  # dialler: our proof is out, and not yet believed
    LISTENING = "listening"  # listener: somebody connected
    ASKED = "asked"  # listener: somebody says who they are; our signature is being made
    PROVED = "proved"  # listener: our proof is out, theirs is not here
    OPEN = "open"  # both ends are proved
    CLOSED = "closed"


TRANSITIONS: Final[dict[State, dict[str, State]]] = {
    State.CALLED: {"answer": State.ANSWERED, "deadline": State.CLOSED},
    State.ANSWERED: {"signed": State.CONFIRMED, "deadline": State.CLOSED},
    State.CONFIRMED: {"heartbeat": State.OPEN, "deadline": State.CLOSED},
    State.LISTENING: {"hello": State.ASKED, "deadline": State.CLOSED},
    State.ASKED: {"signed": State.PROVED, "deadline": State.CLOSED},
    State.PROVED: {"confirm": State.OPEN, "deadline": State.CLOSED},
    State.OPEN: {"heartbeat": State.OPEN, "other": State.OPEN, "bye": State.CLOSED, "silence": State.CLOSED},
    State.CLOSED: {},
}
"""State → what happens → state. `other` is any frame but hello, answer, confirm, heartbeat and bye that the table of
frames allows the other side here. A frame that its state does not list closes the session as `frame_refused`."""
