"""Calling, beside the line: the day's challenges of a voice, and who of ours a pager calls. NODE SAYS, all of it."""

from __future__ import annotations

from typing import Annotated

import msgspec

from protocols.voice import Row, Table

__all__ = ["Challenges", "PagerListed", "PagersAsked", "PagersListed", "tables"]

Letters = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z0-9]{1,16}\Z")]
Pairs = Annotated[tuple[tuple[Letters, Letters], ...], msgspec.Meta(min_length=1, max_length=64)]


class OfDay(msgspec.Struct, frozen=True, kw_only=True):
    name: Letters
    day: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
    ours: Pairs
    theirs: Pairs


class Challenges(msgspec.Struct, frozen=True, kw_only=True):
    """The node's answer to `voice`."""

    tables: Annotated[tuple[OfDay, ...], msgspec.Meta(min_length=1, max_length=31)]


class PagerListed(msgspec.Struct, frozen=True, kw_only=True, rename={"for_": "for"}):
    """A pager, and not how it is reached. `tested`: when it was tried last (UTC ms) and how that ended: `sent`, `owed`,
    `given_up`; empty where it never was."""

    pager: str
    for_: tuple[str, ...]
    rungs: tuple[str, ...]
    centre: str
    test_at: str
    tested: Annotated[tuple[int | str, ...], msgspec.Meta(max_length=2)] = ()


class PagersListed(msgspec.Struct, frozen=True, kw_only=True):
    """The node's answer to `pagers`."""

    pagers: tuple[PagerListed, ...]


class PagersAsked(msgspec.Struct, frozen=True, kw_only=True):
    """The node's answer to `pagers` with `test`: who is tried."""

    pagers: tuple[str, ...]


def tables(answer: Challenges) -> tuple[Table, ...]:
    """As they are printed."""
    return tuple(
        Table(
            each.name, each.day, tuple(Row(*pair) for pair in each.ours), tuple(Row(*pair) for pair in each.theirs)
        )
        for each in answer.tables
    )  # fmt: skip
