"""What goes next to a peer: decided from what is owed, what is in flight and what came back. No clock, no wire.

Each thing sent on a link has a number `n` there. What could not be opened is sealed once more, with a fresh box;
unreadable twice is told to the judge, which alarms and sends a void. What was in flight when a link ended is owed
again on the next one: the receiver knows repeats.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from protocols.sealing import SealedKind

__all__ = ["MOST_IN_FLIGHT", "Flight", "Parcel"]

# How many envelopes may be on their way to one peer without their receipts: a window, not a queue.
MOST_IN_FLIGHT = 64


@dataclass(frozen=True, slots=True)
class Parcel:
    """One thing to seal and send. `release` and `message` are set for an envelope, `notice` for a notice."""

    kind: SealedKind
    content: bytes
    precedence: int = 0
    release: bytes | None = None
    message: bytes | None = None
    notice: bytes | None = None
    again: bool = False


@dataclass
class Flight:
    """What one link has sent."""

    sent: int = 0
    items: dict[int, Parcel] = field(default_factory=dict)
    releases: set[bytes] = field(default_factory=set)

    @property
    def room(self) -> int:
        """How many more envelopes may be sent before a receipt comes."""
        return max(0, MOST_IN_FLIGHT - len(self.releases))

    def number(self, parcel: Parcel) -> int:
        """The `n` under which a parcel goes out."""
        self.sent += 1
        self.items[self.sent] = parcel
        if parcel.release is not None:
            self.releases.add(parcel.release)
        if len(self.items) > 4 * MOST_IN_FLIGHT:
            del self.items[next(iter(self.items))]
        return self.sent

    def receipted(self, owed: set[bytes]) -> None:
        """Only these releases are still owed: the others have arrived and make room."""
        self.releases &= owed

    def unreadable(self, n: int) -> tuple[Parcel | None, bool]:
        """The parcel that the peer could not open, and whether it may be sealed once more."""
        parcel = self.items.pop(n, None)
        return parcel, parcel is not None and not parcel.again
