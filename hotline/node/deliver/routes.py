"""The ways to one centre: in which order they are tried, what each was last found to be. No clock, no wire.

The order is that of its bulletin, addresses first and then relays, and last the folder of our own settings. The one
in use carries everything; each other one is a spare, and a spare that nobody tries is one that nobody has. What is
known of a route stays with it when a newer bulletin names it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from protocols.link_test import Route as Kind

__all__ = ["FOLDER", "Came", "Route", "Routes", "Way", "ways"]

FOLDER: Kind = "folder"

MISSED_TESTS = 2
"""So many tests of theirs that did not come by one of our routes, and it is lost: they may have begun another hour."""


class Way(NamedTuple):
    """What kind of route, and where: `host:port`, `relay:port/CENTRE`, or a directory."""

    kind: Kind
    where: str


@dataclass(slots=True)
class Route:
    """One way and what is known of it. Instants are UTC ms. `tested_at`: it last worked, end to end. `failed_since`:
    it has not worked since then, for `reason`. `told`: the officers have heard of that."""

    kind: Kind
    where: str
    tested_at: int | None = None
    failed_since: int | None = None
    reason: str = ""
    told: bool = False

    @property
    def way(self) -> Way:
        return Way(self.kind, self.where)

    @property
    def is_dialled(self) -> bool:
        return self.kind != FOLDER


def ways(centre: str, addresses: Sequence[str], relays: Iterable[str], ours: Iterable[str], folder: str) -> list[Way]:
    """The routes to this centre in their order. A relay counts where both list it: it joins nobody else."""
    known = frozenset(ours)
    found = [Way("address" if n == 0 else "second", where) for n, where in enumerate(addresses)]
    found += [Way("relay", f"{where}/{centre}") for where in relays if where in known]
    if folder:
        found.append(Way(FOLDER, folder))
    return found


@dataclass
class Routes:
    """All ways to one centre. `used`: the one that carries the link in use, where it is one of ours to dial."""

    all: list[Route] = field(default_factory=list)
    used: Way | None = None

    def known(self, found: Sequence[Way]) -> None:
        """These there are now, in this order; what is known of those that stay is kept."""
        before = {route.way: route for route in self.all}
        unique = list(dict.fromkeys(found))
        self.all = [before.get(way) or Route(*way) for way in unique]

    @property
    def dialled(self) -> list[Route]:
        """Those that can be dialled, in their order."""
        return [route for route in self.all if route.is_dialled]

    @property
    def spare(self) -> list[Route]:
        """Those that can be dialled and do not carry the link in use, beginning after it: a second route is the next
        one, and the first comes again after the last."""
        found = self.dialled
        at = next((n for n, route in enumerate(found) if route.way == self.used), None)
        return found if at is None else [*found[at + 1 :], *found[:at]]

    def instead_of(self, kind: Kind) -> list[Route]:
        """The spares, the likeliest first: those that failed last time come last, and so does one of the kind by which
        the other side dialled us, which most likely goes the same way."""
        return sorted(self.spare, key=lambda each: (each.kind == kind, each.failed_since is not None))

    def worked(self, route: Route, now: int) -> bool:
        """It leads there. Whether the officers had heard that it was lost."""
        was_told = route.told
        route.tested_at, route.failed_since, route.reason, route.told = now, None, "", False
        return was_told

    def failed(self, route: Route, reason: str, now: int) -> None:
        """It did not lead there this time."""
        if route.failed_since is None:
            route.failed_since = now
        route.reason = reason

    def stands(self, route: Route) -> None:
        """What kept it from working is gone; when it last worked end to end is as it was."""
        route.failed_since, route.reason, route.told = None, "", False

    def lost(self, route: Route) -> bool:
        """It failed, and failed again. Whether that is news: it is told once, until it has worked again."""
        if route.failed_since is None or route.told:
            return False
        route.told = True
        return True


@dataclass
class Came:
    """By which of our own routes the other centre came to us, as its link tests say, and when last."""

    at: dict[Kind, int] = field(default_factory=dict)
    told: set[Kind] = field(default_factory=set)

    def came(self, kind: Kind, now: int) -> None:
        self.at[kind] = now
        self.told.discard(kind)

    def missing(self, since: int, every_ms: int, now: int) -> list[Kind]:
        """The routes of ours by which it used to come and comes no more, each once. `since`: when the link in use
        began; without a link nobody tests."""
        grace = every_ms * MISSED_TESTS
        found = [kind for kind, at in self.at.items() if now - max(at, since) > grace and kind not in self.told]
        self.told.update(found)
        return found
