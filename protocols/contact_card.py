"""What one reader can say of a centre to somebody who has to call it: from signed records, and marked where they are
old, or of a party that nobody pinned. Pure: call sheet, vCard and screen are drawn from it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from protocols.contact import Contact
from protocols.errors import Code, Refused
from protocols.keys import fingerprint
from protocols.names.claims import look_alikes
from protocols.records import SpeaksFor
from protocols.roster import RecordKind, Roster
from protocols.watch_hours import WatchHours

__all__ = ["Card", "card_of", "centres_known"]


class Card(NamedTuple):
    """A centre. `windows`: of its watch, empty for day and night; `opens`: when the next begins (UTC ms), None while
    one is on. `stated`: when its bulletin was made (UTC ms), None where none is here. `fingerprint`: of the first root
    of its party. `alike`: other centres known here that this one may be taken for."""

    centre: str
    party: str
    believed: Literal["own", "pinned", "no"]
    speaks_for: SpeaksFor
    state: str | None
    roles: tuple[str, ...]
    contact: Contact
    windows: tuple[tuple[int, int], ...]
    opens: int | None
    stated: int | None
    stale: tuple[RecordKind, ...]
    alike: tuple[str, ...]
    fingerprint: str


def centres_known(roster: Roster) -> tuple[str, ...]:
    """Every centre that some newest statement here lists, in the order of the names."""
    held = (party.statement for party in roster.parties.values())
    return tuple(sorted(centre.name for kept in held if kept is not None for centre in kept[0].centres))


def card_of(roster: Roster, centre: str, now: int) -> Card:
    """Raises Refused `unknown_centre`, naming those that are alike: none of them is chosen."""
    party = roster.party_of(centre)
    kept = roster.parties[party].statement if party is not None else None
    listed = kept[0].centre(centre) if kept is not None else None
    if party is None or kept is None or listed is None:
        near = look_alikes(centre, centres_known(roster))
        meant = f"; known are, and look like it: {', '.join(near)}" if near else ""
        raise Refused(Code.UNKNOWN_CENTRE, f"no centre {centre[:24]!a} is known here{meant}")
    held, bulletin = roster.parties[party], roster.bulletin(centre)
    hours = WatchHours.weekly((each.start, each.end) for each in bulletin.watch_hours) if bulletin else None
    believed: Literal["own", "pinned", "no"] = (
        "own"
        if any(record.hash == roster.anchor for _, record in held.roots.values())
        else "pinned"
        if roster.is_believed(party)
        else "no"
    )
    return Card(
        centre=centre,
        party=party,
        believed=believed,
        speaks_for=listed.speaks_for,
        state=roster.state_of(party),
        roles=tuple(officer.role for officer in kept[0].officers if officer.centre == centre),
        contact=bulletin.contact if bulletin is not None else Contact(),
        windows=hours.windows if hours is not None else (),
        opens=hours.opens(now) if hours is not None and not hours.on_watch(now) else None,
        stated=bulletin.at if bulletin is not None else None,
        stale=roster.stale(centre, now),
        alike=look_alikes(centre, centres_known(roster)),
        fingerprint=fingerprint(held.roots[min(held.roots)][1].hash),
    )
