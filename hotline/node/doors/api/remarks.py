"""What is worth knowing of a message that goes all the same: nobody is on watch there, somebody's records are old."""

from __future__ import annotations

from typing import Literal

import msgspec

from hotline.node.judge.settlement import watch_hours_of
from protocols.authority import not_countersigned
from protocols.errors import Refused
from protocols.messages.header import Message
from protocols.roster import Roster

__all__ = ["Remark", "remarks_on"]


class Remark(msgspec.Struct, frozen=True, kw_only=True):
    """`nobody_on_watch`: at this centre, by its own watch hours, until `until` (UTC ms); FLASH and IMMEDIATE call it
    all the same, PRIORITY and ROUTINE count from then. `not_countersigned`: the State that answers for this centre's
    party has not signed its statement: what it says is marked so. `roster_stale`: this centre's records are past
    their expiry."""

    code: Literal["nobody_on_watch", "not_countersigned", "roster_stale"]
    centre: str
    until: int | None = None


def remarks_on(message: Message, roster: Roster, now: int) -> tuple[Remark, ...]:
    """In the order of its addressees, its own centre first."""
    found: list[Remark] = []
    for centre in (message.from_, *message.to, *message.info):
        try:
            unsigned, stale = not_countersigned(centre, roster), roster.stale(centre, now)
        except Refused:
            continue  # not believed any more: the judge says so, of a message that has not left
        if centre != message.from_:
            hours = watch_hours_of(roster.bulletin(centre))
            if hours is not None and not hours.on_watch(now):
                found.append(Remark(code="nobody_on_watch", centre=centre, until=hours.opens(now)))
        if unsigned:
            found.append(Remark(code="not_countersigned", centre=centre))
        if stale:
            found.append(Remark(code="roster_stale", centre=centre))
    return tuple(found)
