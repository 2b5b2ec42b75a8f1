"""What can happen to a centre's own history: a peer shows it what it has forgotten, and its officers begin anew."""

from __future__ import annotations

from dataclasses import dataclass

from protocols.envelope import Authentic
from protocols.epochs import EpochRecord
from protocols.line import Void
from protocols.signed import SignedRecord

__all__ = ["EpochGivenBack", "EpochOffered", "EpochWanted", "GivenBack", "VoidGivenBack"]


@dataclass(frozen=True, slots=True)
class GivenBack:
    """A peer hands us a release of our own, to it: our own centre's signature is on it."""

    authentic: Authentic
    peer: str


@dataclass(frozen=True, slots=True)
class EpochGivenBack:
    """A peer hands us a record by which we opened an epoch of our line to it."""

    signed: SignedRecord
    record: EpochRecord
    hash: bytes
    peer: str


@dataclass(frozen=True, slots=True)
class VoidGivenBack:
    """A peer hands us a void of our own."""

    signed: SignedRecord
    record: Void
    peer: str


@dataclass(frozen=True, slots=True)
class EpochWanted:
    """An officer asks for the records to sign. `asked`: peers with a link that have not told all yet what they hold of
    ours; `unheard`: believed ones that could not be asked since this node started; `others`: the officers (roles) who
    asked for the same a short while ago."""

    role: str
    asked: tuple[str, ...]
    unheard: tuple[str, ...]
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EpochOffered:
    """An officer's signature under every record of the epoch (verified at the door), in one act. `alone`: it is to
    begin without the second officer, who was called; `waited`: for how long these very records are known here to wait
    for the second (ms), by a count that no clock can set."""

    records: tuple[SignedRecord, ...]
    role: str
    alone: bool
    asked: tuple[str, ...]
    unheard: tuple[str, ...]
    waited: int = 0
