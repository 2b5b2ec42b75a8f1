"""A record that would bring in a name which looks like one that is believed here: refused before anybody reads it.

Compared is with parties that are believed, and with no others: a name that somebody else has handed over, and that
nobody here pinned, must not stand in the way of the honest one. So the question is asked three times: when a party's
first root comes, when a statement comes, and when officers pin a party. Whoever was believed first stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from protocols.errors import Code, Refused
from protocols.names.alike import centres_alike, names_alike

__all__ = ["check_centres", "check_party", "look_alikes"]


def check_party(party: str, believed: Iterable[str]) -> None:
    """Raises Refused `name_alike` for another name than those of the parties that are believed, and like one of them.

    Also for the name of a State that a statement gives as its own: `authorised by Meridian 0rbital`.
    """
    for other in believed:
        if other != party and names_alike(party, other):
            raise Refused(Code.NAME_ALIKE, f"{party!a} looks like {other!a}, which is believed here")


def check_centres(centres: Iterable[str], believed: Mapping[str, str]) -> None:
    """`believed`: centre → party, of the parties that are believed, without that of `centres`. Raises `name_alike`,
    also for two centres of one party: who writes to one must not reach the other."""
    listed = tuple(centres)
    for one, other in combinations(listed, 2):
        if centres_alike(one, other):
            raise Refused(Code.NAME_ALIKE, f"{one} and {other}, both of this party, look alike")
    for centre in listed:
        for other, party in believed.items():
            if centre != other and centres_alike(centre, other):
                raise Refused(Code.NAME_ALIKE, f"{centre} looks like {other} of {party}, which is believed here")


def look_alikes(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Of these centres, those that `name` may be taken for: what a screen points out, whoever let it in."""
    return tuple(sorted(other for other in set(others) if other != name and centres_alike(name, other)))
