"""What opening an epoch, and being given back what was lost, ask to be done."""

from __future__ import annotations

from dataclasses import dataclass

from protocols.envelope import Authentic
from protocols.signed import SignedRecord

__all__ = ["EndStandstill", "KeepFuller", "KeepOpening", "KeepRecovered", "OpenEpoch"]


@dataclass(frozen=True, slots=True)
class KeepRecovered:
    """A release of our own that this record no longer had, as its addressee kept it."""

    authentic: Authentic


@dataclass(frozen=True, slots=True)
class KeepOpening:
    """The records of the epoch that is being opened, in place of any before; `first_at`: the first officer signed."""

    epoch: int
    records: tuple[SignedRecord, ...]
    first_at: int | None


@dataclass(frozen=True, slots=True)
class OpenEpoch:
    """Sign these records as the centre, close what was, begin every line anew, and release again what nobody has
    receipted: one transaction."""

    records: tuple[SignedRecord, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EndStandstill:
    """There is no line that could be begun anew: it goes on."""


@dataclass(frozen=True, slots=True)
class KeepFuller:
    """An epoch's record that has come to have one officer's signature more. `ours`: it is to be sent again."""

    from_: str
    to: str
    epoch: int
    record: SignedRecord
    ours: bool
