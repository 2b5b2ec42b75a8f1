"""Who of the cast an act asks, and where in what was done it is found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from hotline.drills.acts import Done, matches
from hotline.drills.scenario import Act, Inject, Scenario

__all__ = ["Seen", "asked", "centres_of", "first", "settled_at"]


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What was done, and what it is told by. `centres`: cast id → centre. `injects`: message hash → inject id."""

    done: Sequence[Done]
    centres: Mapping[str, str]
    injects: Mapping[str, str]


def centres_of(scenario: Scenario) -> dict[str, str]:
    """Cast id → centre, as the file names them; CONTROL is always there."""
    cast = {**scenario.cast.players, **scenario.cast.simulated}
    return {"control": "CONTROL"} | {id: member.centre for id, member in cast.items()}


def asked(act: Act, scenario: Scenario, inject: Inject | None) -> tuple[str, ...]:
    """The cast ids that an act is about: `each` is every player to whom the inject goes (all of them where it goes to
    none), `any` every player, one of whom is enough."""
    players = tuple(scenario.cast.players)
    if act.who == "each":
        named = tuple(each for each in inject.to if each in players) if inject is not None else ()
        return named or players
    return players if act.who == "any" else (act.who,)


def first(act: Act, who: Iterable[str], seen: Seen, *, since: int = 0, until: int | None = None) -> Done | None:
    """The earliest such act of one of these, from `since` up to and at `until`.

    One about a message of the script counts whenever it says it was: nobody can be before what they answer, only their
    clock can.
    """
    found = [
        done
        for done in seen.done
        if (until is None or done.at <= until)
        and (act.of is not None or done.at >= since)
        and any(matches(act, done, who=one, centres=seen.centres, injects=seen.injects) for one in who)
    ]
    return min(found, key=lambda done: done.at, default=None)


def settled_at(act: Act, scenario: Scenario, inject: Inject | None, seen: Seen, *, since: int) -> int | None:
    """When it had happened: with `each` when the last had done it, with `any` when the first had."""
    who = asked(act, scenario, inject)
    if act.who != "each":
        one = first(act, who, seen, since=since)
        return None if one is None else one.at
    every = [first(act, (each,), seen, since=since) for each in who]
    done = [each.at for each in every if each is not None]
    return max(done) if len(done) == len(every) else None
