"""What a centre's signer ever signs, and how fast: held by the process that has the key, not by the one that asks.

An officer's kinds are not among them, nor a registrar's: whoever takes the node's process over, and has its signer sign
whatever they like, still has no attestation, no pin, no statement. The rates leave an honest node room for its worst
minute; they bound what a dishonest one can have signed before somebody looks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, NamedTuple, TypeAlias, get_args

import msgspec

from protocols.checkpoint import origin
from protocols.epochs import EpochRecord
from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.wire import unpack

__all__ = ["CENTRE_KINDS", "DEFAULT_RATES", "LARGEST", "CentreKind", "Limits", "NotSigned", "Rate", "RateSetting"]

CentreKind: TypeAlias = Literal[
    "release", "notice", "head", "void", "epoch", "bulletin", "hello", "link-test", "note"
]  # fmt: skip
CENTRE_KINDS: Final[tuple[CentreKind, ...]] = get_args(CentreKind)
"""Specification: keys, section 1. `note` is the text of a checkpoint."""

MOST_DIGITS: Final = 19
LARGEST: Final = 64 * 1024
"""Bytes of one payload: no record is longer."""

RateSetting: TypeAlias = tuple[
    Annotated[float, msgspec.Meta(gt=0, le=100_000)], Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
]
"""How node.toml writes a rate: `[per second, at once]`."""


class Rate(NamedTuple):
    """`per_second` sustained, `at_once` from rest."""

    per_second: float
    at_once: int


DEFAULT_RATES: Final[Mapping[CentreKind, Rate]] = {
    "release": Rate(500, 2000),
    "notice": Rate(500, 2000),
    # What others can make us sign is as fast as a node can be asked at all: or one who floods would silence the rest.
    "head": Rate(500, 2000),
    "hello": Rate(500, 2000),
    "link-test": Rate(500, 2000),
    "void": Rate(20, 200),
    "epoch": Rate(10, 200),
    "bulletin": Rate(0.1, 20),
    "note": Rate(1, 60),
}


class NotSigned(Refused):
    """The signer did not sign, for a reason that is ours: nothing is recorded, nobody is told that it is their fault.

    `reason` is the signer's own code, or None when it is gone. To every door it is `store_failed`: try again later.
    """

    def __init__(self, detail: str, reason: Code | None) -> None:
        super().__init__(Code.STORE_FAILED, detail)
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.detail}; nothing was recorded and nothing was sent"


class Limits:
    """One signer's. Time is an argument: seconds of a clock that never goes back."""

    def __init__(self, centre: str, mode: Mode, rates: Mapping[str, Rate], now: float) -> None:
        self._origins = origin(centre, mode, 1).removesuffix("1").encode()
        self._rates: dict[str, Rate] = {kind: rates.get(kind, DEFAULT_RATES[kind]) for kind in CENTRE_KINDS}
        self._left = {kind: float(rate.at_once) for kind, rate in self._rates.items()}
        self._filled = dict.fromkeys(CENTRE_KINDS, now)
        self._epoch = 0

    def take(self, kind: str, payload: bytes, now: float) -> None:
        """Counts one signature. Raises Refused `not_allowed`, `too_large`, `rate_limited`."""
        if kind not in self._rates:
            raise Refused(Code.NOT_ALLOWED, f"a centre's signer never signs {kind[:20]!a}")
        if len(payload) > LARGEST:
            raise Refused(Code.TOO_LARGE, f"{len(payload)} bytes to sign where at most {LARGEST} are allowed")
        if kind == "note":
            self._check_head(payload)
        rate = self._rates[kind]
        since = max(0.0, now - self._filled[kind])  # type: ignore[index]
        left = min(float(rate.at_once), self._left[kind] + since * rate.per_second)
        self._filled[kind], self._left[kind] = now, left  # type: ignore[index]
        if left < 1:
            raise Refused(
                Code.RATE_LIMITED, f"more than {rate.per_second:g} of kind {kind} a second, and {rate.at_once} at once"
            )
        self._left[kind] = left - 1
        if kind == "note":
            self._epoch = _epoch_of(payload)
        elif kind == "epoch":
            self._epoch = max(self._epoch, _opened(payload))

    def _check_head(self, payload: bytes) -> None:
        """Of its own journal, in the epoch in force or the next, as far as this process has seen; the first decides."""
        if not payload.startswith(self._origins):
            raise Refused(Code.NOT_ALLOWED, "the one text that a centre's signer signs is a head of its own journal")
        epoch = _epoch_of(payload)
        if self._epoch and not self._epoch <= epoch <= self._epoch + 1:
            raise Refused(Code.NOT_ALLOWED, f"a head of epoch {epoch} where epoch {self._epoch} is in force")


def _epoch_of(payload: bytes) -> int:
    """Raises Refused `not_allowed` for what is no origin."""
    number = payload.partition(b"\n")[0].rpartition(b"-")[2]
    if not number.isdigit() or len(number) > MOST_DIGITS:
        raise Refused(Code.NOT_ALLOWED, "the one text that a centre's signer signs is a head of its own journal")
    return int(number)


def _opened(payload: bytes) -> int:
    """The epoch that a record opens; 0 for what is none."""
    try:
        return unpack(payload, EpochRecord).epoch
    except Refused:
        return 0
