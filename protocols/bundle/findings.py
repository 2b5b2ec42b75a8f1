"""What is found in a bundle, as data: three sorts, each finding with a code of a closed list and its facts.

`proved` follows from signatures, hashes and proofs, under the fingerprints that were compared. `not_proved` says what
one could take it to prove and it does not, or what is missing. `wrong` is what does not hold: then the bundle does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple, get_args

from protocols.bundle.form import Audience
from protocols.pae import Mode

__all__ = ["NOT_PROVED", "PROVED", "WRONG", "About", "Fact", "Finding", "Findings", "Sort"]

Sort = Literal["proved", "not_proved", "wrong"]
Fact = str | int | bytes | None

Proved = Literal[
    "root_compared", "released", "signed", "by_program", "stored", "shown", "refused", "cannot_read", "acknowledged",
    "holding", "replied", "held", "stands", "cancelled", "corrected", "updated", "confirmed", "agreed", "chained",
    "epoch", "voided", "entered", "witnessed", "attached", "channel", "released_outside",
]  # fmt: skip
NotProved = Literal[
    "nothing_about_orbit", "not_that_it_is_true", "not_all_that_was_said", "clocks_are_their_own",
    "chosen_by_its_maker", "no_receipt", "not_shown", "no_acknowledgement", "one_officer", "no_human", "not_agreed",
    "predecessor_missing", "epoch_missing", "epoch_by_one_officer", "not_entered", "no_witness",
    "witness_not_compared", "statement_expired", "root_expired", "key_revoked", "officer_key_revoked",
    "not_countersigned", "state_not_compared", "relation_missing", "charter_missing", "attachment_missing",
    "form_unknown", "national_not_checked", "voided_undelivered",
]  # fmt: skip
Wrong = Literal[
    "root_not_compared", "root_differs", "root_unknown", "piece_refused", "message_refused", "does_not_belong",
    "line_contradicts", "statement_went_back", "clock_went_back", "released_twice", "id_reused", "notice_contradicts",
    "witness_missing", "audience_wrong", "release_missing", "release_does_not_name",
]  # fmt: skip

PROVED: tuple[str, ...] = get_args(Proved)
NOT_PROVED: tuple[str, ...] = get_args(NotProved)
WRONG: tuple[str, ...] = get_args(Wrong)


@dataclass(frozen=True)
class Finding:
    """One thing found. `message` is the message hash that it is about, None where it is about the whole.

    `facts` by name: names, whole numbers, instants (names ending in `at`, `until`, `by`: milliseconds UTC), hashes.
    """

    sort: Sort
    code: str
    message: bytes | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)


class About(NamedTuple):
    """A message that the bundle says something about, and how it is named by people; `type` with its version."""

    hash: bytes
    reference: str
    type: str
    precedence: int
    from_: str
    released_at: int


@dataclass(frozen=True)
class Findings:
    """Everything found. `messages` in the order in which they were released, by the releasing centres' own clocks."""

    mode: Mode
    audience: Audience
    messages: tuple[About, ...]
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether everything inside holds. It says nothing about what is not inside."""
        return not any(each.sort == "wrong" for each in self.findings)

    def of(self, message: bytes | None, *sorts: Sort) -> tuple[Finding, ...]:
        """The findings about one message, or about the whole."""
        return tuple(each for each in self._by_message.get(message, ()) if each.sort in (sorts or _SORTS))

    @cached_property
    def _by_message(self) -> dict[bytes | None, list[Finding]]:
        found: dict[bytes | None, list[Finding]] = {}
        for each in self.findings:
            found.setdefault(each.message, []).append(each)
        return found

    def codes(self, sort: Sort, message: bytes | None = None) -> frozenset[str]:
        """The codes of one sort about one message, or about the whole."""
        return frozenset(each.code for each in self.of(message, sort))

    def proved(self) -> frozenset[tuple[object, ...]]:
        """All that is proved, as a set that can be compared with another bundle's."""
        return frozenset(_key(each) for each in self.findings if each.sort == "proved")


def _key(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.message, tuple(sorted(finding.facts.items()))


_SORTS: tuple[Sort, ...] = get_args(Sort)


def distinct(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each once, in their order: two copies of one notice say one thing."""
    seen: set[tuple[object, ...]] = set()
    kept = []
    for each in findings:
        key = (each.sort, *_key(each))
        if key not in seen:
            seen.add(key)
            kept.append(each)
    return tuple(kept)
