"""Which centre to call about an object: what believed centres state of it in their contact records.

A statement is its centre's. That two centres state the same object is said, and which of them is right is for a
telephone call, not for a program; what only looks like what was asked for stands apart (`alike`), because that is how
the wrong operator is called. Where nobody is found, the registries are, with how an entry is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from protocols.contact import Contact, Registry
from protocols.object_names import Asked, Match, fleet_matches, operated_matches
from protocols.roster import Roster

__all__ = ["Found", "operators", "registries"]


class Found(NamedTuple):
    """One line of one contact record. `at`: when the centre stated it (UTC ms)."""

    centre: str
    party: str
    match: Match
    text: str
    at: int


def operators(roster: Roster, asked: Asked) -> tuple[Found, ...]:
    """Every statement of a believed centre about this object, those of the very object first, then those alike."""
    found = [
        Found(centre, party, match, text, at)
        for centre, party, at, contact in _stated(roster)
        for text, match in (
            *((str(each), operated_matches(asked, each)) for each in contact.operates),
            *((str(each), fleet_matches(asked, each)) for each in contact.fleets),
        )
        if match is not None
    ]
    return tuple(sorted(found, key=lambda each: each.match != "same"))


def registries(roster: Roster) -> tuple[tuple[str, str, Registry], ...]:
    """Centre, party and registry, for each that states one."""
    return tuple(
        (centre, party, contact.registry)
        for centre, party, _, contact in _stated(roster)
        if contact.registry is not None
    )


def _stated(roster: Roster) -> Iterator[tuple[str, str, int, Contact]]:
    for centre, (bulletin, _) in sorted(roster.bulletins.items()):
        party = roster.party_of(centre)
        if party is not None and roster.is_believed(party):
            yield centre, party, bulletin.at, bulletin.contact
