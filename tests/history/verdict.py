"""What the checker hands back: findings, each with the events that show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from tests.history.events import Event


class Kind(StrEnum):
    LOST = "lost"
    RECEIPT_LIE = "receipt_lie"
    DUPLICATED = "duplicated"
    UNEXPECTED = "unexpected"
    ALTERED = "altered"
    REORDERED = "reordered"
    NUMBER_REUSE = "number_reuse"
    WRONG_MODE = "wrong_mode"
    SILENT = "silent"
    REFUSED_BUT_SENT = "refused_but_sent"
    NOT_DRAINED = "not_drained"
    MALFORMED = "malformed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, in words, and the events that show it, in the order of the argument."""

    kind: Kind
    what: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """`excused`: (message, addressee) pairs that were submitted and that a restore of their sender took away."""

    findings: tuple[Finding, ...]
    events: int
    messages: int
    excused: int

    @property
    def good(self) -> bool:
        return not self.findings

    @property
    def kinds(self) -> Counter[Kind]:
        """How many findings there are of each kind that was found."""
        return Counter(finding.kind for finding in self.findings)


class Findings:
    """Collects. One fact that several events show is one finding: the first with its `once` stands."""

    def __init__(self) -> None:
        self.all: list[Finding] = []
        self._once: set[Hashable] = set()

    def add(self, kind: Kind, what: str, *events: Event | None, once: Hashable = None) -> None:
        if once is not None:
            if (kind, once) in self._once:
                return
            self._once.add((kind, once))
        self.all.append(Finding(kind, what, tuple(event for event in events if event is not None)))


def short(value: str) -> str:
    """A hash as it is named in a sentence."""
    return value[:10] + "…"
